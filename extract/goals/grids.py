"""Tables with a row for each unit and a column for each goal, known by its number; tables that repeat judged goals."""

from collections.abc import Iterator, Mapping, Sequence

import regex

from extract.layout.outline import plain
from extract.tables.goal_columns import FEWEST_VERDICTS, LONGEST_VERDICT, MOSTLY_VERDICTS, head_of
from extract.tables.values import is_wide
from extract.verdicts.lines import status_word
from extract.wording.goals import Zone
from models import Block, Goal, Table

FEWEST_GOALS = 2
"""Columns of a table that are headed by goals; one may be headed so by chance."""

PAIR = 2
"""Cells of a row that says nothing but how far a goal has come."""

_NUMBER = regex.compile(r"\p{L}*mål\s+(?:nr\.?\s*)?(?P<number>\p{Lu}?\d{1,2}(?:\.\d{1,2})*)", regex.I)


def find_grids(blocks: Sequence[Block], zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield a zone for each goal that heads a column of verdicts, one for each unit that a row names."""
    numbers, titles = dict[str, list[Goal]](), dict[str, Goal]()
    for zone in zones:
        if zone.goal.is_indicator:
            continue
        titles.setdefault(plain(zone.goal.text), zone.goal)
        if zone.goal.number and zone.goal not in numbers.setdefault(zone.goal.number, []):
            numbers[zone.goal.number].append(zone.goal)
    known = {number: goals[0] for number, goals in numbers.items() if len(goals) == 1}
    for block in blocks if known or titles else ():
        if block.table is not None:
            yield from _columns(block.table, known, titles)
            yield from _verdicts_again(block.table, titles)


def _verdicts_again(table: Table, titles: Mapping[str, Goal]) -> Iterator[Zone]:
    """Yield the rows of a table without heads that says of goals stated elsewhere nothing but how far each has come."""
    rows = [[cell for cell in row if cell is not None and cell.text] for row in table.grid()]
    told = [(titles.get(plain(row[0].text)), row[1]) for row in rows if len(row) == PAIR]
    if len(told) < max(FEWEST_GOALS, len(rows)) or not all(goal and status_word(cell.text) for goal, cell in told):
        return
    yield from (Zone(goal=goal, kind="row", status=cell.passage) for goal, cell in told if goal is not None)


def _columns(table: Table, numbers: Mapping[str, Goal], titles: Mapping[str, Goal]) -> Iterator[Zone]:
    headed = dict[int, Goal]()
    for col in range(1, table.n_cols):
        head = head_of(table, col)
        match = _NUMBER.fullmatch(head.strip(" .:"))
        goal = titles.get(plain(head)) or (numbers.get(match["number"]) if match else None)
        if goal is not None:
            headed[col] = goal
    if len(set(headed.values())) < max(FEWEST_GOALS, len(headed)) or not _judges(table, headed):
        return
    rows = [row for row in table.grid()[table.header_rows :] if not is_wide(row, table)]
    for col, goal in headed.items():
        cells = ((row[0], row[col]) for row in rows)
        verdicts = tuple(
            (unit.text, cell.passage)
            for unit, cell in cells
            if unit is not None and cell is not None and unit.text and cell.text
        )
        yield Zone(goal=goal, kind="row", verdicts=verdicts)


def _judges(table: Table, headed: Mapping[int, Goal]) -> bool:
    """Return True where most of what stands in the columns of goals are words of a scale."""
    body = table.grid()[table.header_rows :]
    texts = [cell.text for row in body for col in headed if (cell := row[col]) is not None]
    said = [text for text in texts if any(letter.isalpha() for letter in text)]
    words = sum(len(text) <= LONGEST_VERDICT and status_word(text) is not None for text in said)
    return words >= max(FEWEST_VERDICTS, MOSTLY_VERDICTS * len(said))
