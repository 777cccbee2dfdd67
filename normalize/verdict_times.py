"""Which judgements are those of an earlier time: a table may show last year's verdict beside this year's."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from models import Assessment, Cell, Table
from models.facts import revised
from normalize.periods import find_span

BEFORE = re.compile(r"\b(?:föregående|föreg|förra|f\.?\s?g|tidigare|senaste)\b", re.IGNORECASE)
"""Words of a column's head that say that it is of the time before."""

Time = tuple[int, int]


def with_earlier_told(
    assessments: Sequence[Assessment], tables: Iterable[Table], *, year: int | None
) -> tuple[Assessment, ...]:
    """Return the judgements, with `is_earlier` where a later one of the same goal stands in the same row of a table.

    Only columns whose heads say when are told apart, and forecasts are of no earlier time.
    """
    outcomes = defaultdict[int, list[Assessment]](list)
    for judgement in assessments:
        if not judgement.forecast:
            outcomes[judgement.provenance.page].append(judgement)
    earlier = {judgement_id for table in tables for judgement_id in _earlier(table, outcomes, year)}
    return tuple(revised(each, is_earlier=True) if each.id in earlier else each for each in assessments)


def _earlier(table: Table, by_page: Mapping[int, Sequence[Assessment]], year: int | None) -> Iterator[str]:
    times = {column: time for column in range(table.n_cols) if (time := _time(table, column, year)) is not None}
    if len(times) < 2:
        return
    cells = [cell for cell in table.cells if cell.row >= table.header_rows and cell.col in times]
    rows = defaultdict[tuple[str, int], list[tuple[Time, str]]](list)
    pages = {page for cell in cells for page in (cell.page, *(run.page for run in cell.passage.runs))}
    for judgement in chain.from_iterable(by_page.get(page, ()) for page in pages if page is not None):
        cell = next((cell for cell in cells if _stands_in(judgement, cell)), None)
        if cell is not None:
            rows[judgement.goal_id, cell.row].append((times[cell.col], judgement.id))
    for told in rows.values():
        last = max(time for time, _ in told)
        yield from (judgement_id for time, judgement_id in told if time < last)


def _time(table: Table, column: int, year: int | None) -> Time | None:
    """Return the year and month at which the time of a column ends, or None where its head does not say when."""
    head = " ".join(
        cell.text
        for cell in table.cells
        if cell.row < table.header_rows and cell.col <= column < cell.col + cell.colspan
    )
    span = find_span(head, year=year)
    if span is not None:
        return span.last_year, span.last_month
    return (0, 0) if BEFORE.search(head) else None


def _stands_in(judgement: Assessment, cell: Cell) -> bool:
    """Return True for a judgement whose words, or whose drawing, a cell holds."""
    place, span = judgement.provenance, cell.passage.span()
    if span is not None and judgement.source != "symbol":
        return place.page == span[0] and span[1] <= place.char_start < max(span[2], span[1] + 1)
    if cell.box is None or place.box is None or place.page != cell.page:
        return span is not None and place.page == span[0] and span[1] <= place.char_start < span[2]
    x, y = (place.box[0] + place.box[2]) / 2, (place.box[1] + place.box[3]) / 2
    return cell.box[0] <= x <= cell.box[2] and cell.box[1] <= y <= cell.box[3]
