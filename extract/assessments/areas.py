"""Verdicts of tables with a row for each area that a goal stands under: *Norrbo · Språk · Delvis*."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from extract.columns.groups import carried_down
from extract.layout.outline import plain
from extract.linking.assessing import CONFIDENCE, Writer
from extract.tables.goal_columns import roles_of
from models import Assessment, Block, Cell, Goal, Table

FEWEST = 2
"""So many rows of a table are areas with one goal each; one may be called as an area by chance."""


def assess_areas(writer: Writer, blocks: Sequence[Block], goals: Sequence[Goal]) -> Iterator[Assessment]:
    """Yield the verdicts on the one goal of each area, of the unit that a column names, where there is one."""
    tables = [block.table for block in blocks if block.table is not None and _is_judging(roles_of(block.table))]
    named = _by_area(blocks, goals) if tables else {}
    for table in tables:
        yield from _judged(writer, table, named)


def _by_area(blocks: Sequence[Block], goals: Sequence[Goal]) -> dict[str, Goal]:
    """Return the goals that areas open with: the only goal in the first text below a heading, by the heading."""
    places = sorted((goal.provenance.page, goal.provenance.char_start, goal.id) for goal in goals)
    by_id = {goal.id: goal for goal in goals if not goal.is_indicator and goal.parent_id is None}
    found = dict[str, Goal]()
    for heading, first in pairwise(blocks):
        span = first.passage.span() if heading.kind == "heading" and first.kind != "heading" else None
        if span is None:
            continue
        page, start, end = span
        own = [goal_id for at, place, goal_id in places if at == page and start <= place < end and goal_id in by_id]
        if len(own) == 1:
            found[plain(heading.text)] = by_id[own[0]]
    return found


def _is_judging(roles: Mapping[str, int]) -> bool:
    return "status" in roles and roles.keys().isdisjoint(("goal", "indicator"))


def _judged(writer: Writer, table: Table, named: Mapping[str, Goal]) -> Iterator[Assessment]:
    roles = roles_of(table)
    units = carried_down(table, roles["unit"]) if "unit" in roles else {}
    body = enumerate(table.grid()[table.header_rows :], table.header_rows)
    rows = [(n, row, goal) for n, row in body if (goal := _goal_of(row, named, roles.get("unit"))) is not None]
    if len({goal.id for _, _, goal in rows}) < FEWEST:
        return
    for number, row, goal in rows:
        status, unit = row[roles["status"]], units.get(number)
        if status is None:
            continue
        word = writer.legend.judge_cell(status.text)
        if word is not None:
            yield from writer.assess(
                goal,
                word,
                status.passage,
                source="template",
                confidence=CONFIDENCE["template"],
                unit=unit.text if unit is not None else None,
            )


def _goal_of(row: Sequence[Cell | None], named: Mapping[str, Goal], unit: int | None) -> Goal | None:
    cells = (cell for col, cell in enumerate(row) if cell is not None and col != unit)
    return next((goal for cell in cells if (goal := named.get(plain(cell.text)))), None)
