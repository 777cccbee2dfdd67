"""Indicators in tables of their own: whose they are, with their targets and verdicts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

import regex
from rapidfuzz import fuzz

from extract.columns.cards import cards_of
from extract.columns.labelled_records import READER
from extract.goals.sections import goals_in
from extract.goals.tables import CONFIDENCE, MAX_GROUP, make_indicator
from extract.layout.outline import is_perspective, plain
from extract.rules import pattern
from extract.tables.goal_columns import goal_columns, head_of, roles_of
from extract.tables.values import is_wide
from extract.verdicts.code_legends import FACES
from extract.verdicts.lines import status_word
from extract.wording.goals import Maker, Zone, perspective_of, says_what_shall_be, states_goal
from extract.wording.tails import keeps_goal, verdict_at_end
from extract.wording.treated import Stated
from models import Block, Cell, Goal, Table

FEWEST_JUDGED = 2
"""Rows of a table that are judged, where they stand for themselves."""


def find_indicator_rows(maker: Maker, blocks: Sequence[Block], zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield a zone for each row of a table that lists indicators with their targets and says whose they are.

    The goal is named by a wide row above, by its number in a column, or by the heading that the table stands under;
    a wide row below an indicator comments on it. Rows that are judged stand for themselves where no goal is above them.
    """
    above = {id(block): (zone.goal,) for zone in zones for block in takewhile(keeps_goal, zone.blocks)}
    titles = {plain(zone.title): zone.goal for zone in zones if zone.title}
    numbers = {zone.goal.number: zone.goal for zone in zones if zone.goal.number}
    tabled, chapter = tuple[Goal, ...](), tuple[str, ...]()
    for block in blocks:
        if not keeps_goal(block) or (block.kind == "heading" and block.section[:1] != chapter):
            tabled = ()
        if block.table is None:
            continue
        if goal_columns(block.table) is not None:
            tabled, chapter = goals_in(block.table, zones), block.section[:1]
            continue
        if cards_of(block.table) is not None:
            continue
        roles = roles_of(block.table)
        judged = "indicator" in roles and _judges_rows(block.table, roles)
        labelled = block.table.reader == READER
        name = _column_of_names(block.table, roles) if "target" in roles or judged or labelled else None
        if name is not None:
            named = _Named(titles, numbers, above.get(id(block), tabled))
            yield from _indicator_rows(maker, block, block.table, roles | {"name": name}, named, alone=judged)


def find_late_rows(maker: Maker, blocks: Sequence[Block], zones: Sequence[Zone], goals: Sequence[Goal]) -> list[Zone]:
    """Return zones for the rows of tables of indicators below goals of any form, where no other rule has read them.

    These are the last of the `goals` of a report that its text states before the table and under the same heading; what
    measures a list of them is none's own, and so may the only such table be behind the last of several.
    """
    known = {zone.goal.provenance.place for zone in zones} | {goal.provenance.place for goal in goals}
    stated = [goal for goal in goals if not goal.is_indicator and not goal.provenance.rule.startswith("goal.table")]
    below = list(_tables_below(blocks, stated))
    last = max((goal.provenance.place for goal in stated), default=None)
    if len(stated) > 1 and {goal.provenance.place for _, goal in below} == {last}:
        return []
    found = list[Zone]()
    for block, goal in below:
        alone = Zone(goal=goal, kind="numbered", blocks=(block,))
        rows = list(find_indicator_rows(maker, (block,), (alone,)))
        if not any(row.goal.provenance.place in known for row in rows):
            found += rows
    return found


def _tables_below(blocks: Sequence[Block], goals: Sequence[Goal]) -> Iterator[tuple[Block, Goal]]:
    """Yield the tables with a column of indicators below a goal, with the goal."""
    last, own = None, Stated(goals)
    for above, block in pairwise((None, *blocks)):
        if block is None:
            continue
        if block.table is not None:
            if last is not None and goal_columns(block.table) is None and "indicator" in roles_of(block.table):
                yield block, last
            continue
        told = own.within(block.passage)
        listed = block.kind == "list_item" and above is not None and above.kind == "list_item"
        if told or not keeps_goal(block):
            last = told[0] if len(told) == 1 and not (listed and last is not None) else None


def _judges_rows(table: Table, roles: Mapping[str, int]) -> bool:
    """Return True where a column says of each row whether it is attained: *Uppfyllt*, *Ej uppfyllt*."""
    if "status" not in roles:
        return False
    rows = table.grid()[table.header_rows :]
    cells = [cell for row in rows if (cell := row[roles["status"]]) is not None and cell.text and cell.colspan == 1]
    told = sum(status_word(cell.text) is not None or cell.text in FACES for cell in cells)
    fewest = 1 if table.reader == READER else FEWEST_JUDGED  # a record is an indicator by its label
    return told >= fewest and 2 * told >= len(cells)


def _column_of_names(table: Table, roles: Mapping[str, int]) -> int | None:
    """Return the column of the indicators: the one called so, else that of goals, else the first below goals."""
    if "indicator" in roles or "goal" in roles:
        return roles.get("indicator", roles.get("goal"))
    return 0 if not head_of(table, 0) and _has_goals_over(table) else None


def _has_goals_over(table: Table) -> bool:
    """Return True where some rows of a table are goals over those that measure them."""
    rows = ((row, row[0]) for row in table.grid()[table.header_rows :])
    return any(cell is not None and cell.text and _is_alone(row, cell) and _is_stated(cell) for row, cell in rows)


def _is_alone(row: Sequence[Cell | None], cell: Cell) -> bool:
    """Return True for the only cell of a row that holds anything."""
    return not any(other.text for other in row if other is not None and other is not cell)


def _of_goal(row: Sequence[Cell | None], cell: Cell, roles: Mapping[str, int]) -> Cell | None:
    """Return the verdict in the row of a goal over those that measure it; None where the row has figures of its own."""
    status = row[roles["status"]] if "status" in roles else None
    others = [other.text for other in row if other is not None and other is not cell and other is not status]
    return None if status is None or any(map(_DIGIT.search, others)) else status


def _is_stated(cell: Cell) -> bool:
    """Return True for words that state a goal."""
    return states_goal(cell.text) and not pattern("goals", "no_goal").match(plain(cell.text))


@dataclass(frozen=True)
class _Named:
    """The goals that a table of indicators may belong to: by title, by number, or those that it stands under."""

    titles: Mapping[str, Goal]
    numbers: Mapping[str, Goal]
    above: tuple[Goal, ...]

    def nearest(self, indicator: str) -> Goal | None:
        """Return the goal above that shares most words with an indicator, the first where none does."""
        return max(self.above, key=lambda goal: fuzz.token_set_ratio(goal.text, indicator), default=None)


def _indicator_rows(
    maker: Maker, block: Block, table: Table, roles: dict[str, int], named: _Named, *, alone: bool
) -> Iterator[Zone]:
    """Yield the zones of one table; its groups are goals that say what shall be, or that its head calls so.

    `alone` tells that a judged row without a goal stands for itself.
    """
    group: Goal | None = None
    called = _GOALS_AND_MEASURES.fullmatch(plain(head_of(table, roles["name"]))) is not None
    zone: Zone | None = None
    for row in table.grid()[table.header_rows :]:
        cell, target = row[roles["name"]], row[roles["target"]] if "target" in roles else None
        if cell is None or not cell.text:
            continue
        told = _of_goal(row, cell, roles) if called and _is_stated(cell) else None
        over = told is not None or (_is_alone(row, cell) and (called or says_what_shall_be(cell.text)))
        if is_wide(row, table) or over or (cell.colspan > 1 and len(cell.text) > MAX_GROUP):
            stated = (called and not is_perspective(cell.text)) or _is_stated(cell)
            if stated or len(cell.text) <= MAX_GROUP:
                split = verdict_at_end(cell.passage) if told is None and is_wide(row, table) else None
                title, judged = split or (cell.passage, told.passage if told is not None and told.text else None)
                group = named.titles.get(plain(title.text))
                if group is None and stated:
                    group = maker.goal(
                        title,
                        rule="goal.table.group",
                        confidence=CONFIDENCE,
                        level=maker.default_level,
                        perspective=perspective_of(block.section),
                    )
                    if group is not None:
                        head = head_of(table, roles["status"]) if judged and "status" in roles else ""
                        own = Zone(goal=group, kind="row", title=cell.text, status=judged, status_head=head)
                        yield from (z for z in (zone, own) if z is not None)
                        zone = None
            elif zone is not None:
                zone = replace(zone, cells=(*zone.cells, ("Kommentar", cell.passage)))
            continue
        if zone is not None:
            yield zone
        number = row[roles["number"]] if "number" in roles else None
        by_number = named.numbers.get(number.text.strip(" .")) if number is not None else None
        parent = by_number or (None if number is not None else group or named.nearest(cell.text))
        status = row[roles["status"]] if "status" in roles else None
        judged = status.passage if status is not None and status.text else None
        rule = "goal.indicator.table" if parent is not None else "goal.indicator.alone"
        owned = parent is not None or (alone and judged is not None)
        goal = make_indicator(maker, cell, parent, target, rule=rule) if owned else None
        head = head_of(table, roles["status"]) if judged else ""
        zone = Zone(goal=goal, kind="row", title=cell.text, status=judged, status_head=head) if goal else None
    if zone is not None:
        yield zone


_DIGIT = regex.compile(r"\d")
# *Framgångsfaktor och mått*: the rows over the measures are the goals.
_GOALS_AND_MEASURES = regex.compile(
    r".*(?:mål|framgångsfaktor(?:er)?|fokusområden?)(?: och | samt | ?/ ?)\p{L}+", regex.I
)
