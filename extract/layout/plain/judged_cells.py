"""Tables of measures in plain text whose cells are lines, as planning systems print them.

The verdict stands before the measure, or the period of the values behind it (*Nyckeltal* / *Period* / *Utfall*).

Status
Indikator
Utfall 2022
Målvärde 2022
Uppfyllt
Andel svar inom två veckor
94 %
90 %
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import takewhile

import regex

from extract.layout.cleaning import glue
from extract.layout.plain.cell_heads import DATED, LONGEST_HEAD, heads_labels, names_column
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.stacked_lines import is_value, judges
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.rules import MONTH, words_in
from extract.tables.values import is_empty
from models import Page, Passage
from models.records import record

MOST_COLUMNS = 8
"""Columns of values."""

LABEL_LINES = 3

READER = "table.cells"

_PERIODS = ("period", "mätperiod", "tidsperiod", "tidpunkt", "mättillfälle")
_PERIOD = regex.compile(
    rf"(?:(?:T|Q|D|H|kv|kvartal|tertial|halvår|delår|helår|vt|ht|läsår(?:et)?|v\.?|{MONTH}\p{{L}}*\.?)\s?\d?\d?\s?)?"
    r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d|\d{1,2}))?(?:-\d\d)?",
    regex.I,
)
"""*T1 2025*, *Kvartal 3 2024*, *2024*, *Aug 2024*, *2023/2024*."""


@record(frozen=True, slots=True)
class _Head:
    """What the heads are of: verdicts before the measures, periods after them, so many columns of values."""

    judged: bool
    dated: bool
    columns: int

    @property
    def size(self) -> int:
        """Return how many heads there are."""
        return self.judged + 1 + self.dated + self.columns


def judged_cell_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page, in order."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        head = _head(lines, at)
        rows, end = _rows(lines, at + head.size, head) if head is not None else ([], at)
        table = separated_table([lines[at : at + head.size], *rows], page.number, READER) if head and rows else None
        stretch = stretched(lines[at], lines[end - 1], table) if table is not None else None
        if stretch is None:
            at += 1
            continue
        yield stretch
        at = end


def _head(lines: Sequence[Passage], at: int) -> _Head | None:
    """Return the heads from a line on: of measures and values, and of verdicts, periods or both; None for others."""
    judged = lines[at].text.lower() in words_in("headings", "table", "state")
    first = at + judged
    if first + 2 >= len(lines) or len(lines[first].text) > LONGEST_HEAD or not heads_labels(lines[first].text):
        return None
    dated = lines[first + 1].text.lower() in _PERIODS
    if not judged and not dated:
        return None
    start = end = first + 1 + dated
    while end < len(lines) and end - start < MOST_COLUMNS and _heads_values(lines[end].text):
        end += 1
    if dated:  # the first measure may begin as a head does (*Andel …*): as many heads as its row has values
        opens = next((n for n in range(start, end + LABEL_LINES) if n < len(lines) and _is_period(lines[n].text)), None)
        values = takewhile(lambda line: _is_cell(line.text), lines[opens + 1 :] if opens is not None else ())
        columns = sum(1 for _ in values)
        return _Head(judged, dated, columns) if 0 < columns <= end - start else None
    opened = end < len(lines) and judges(lines[end].text)
    return _Head(judged, dated, end - start) if opened and end > start else None


def _is_period(text: str) -> bool:
    """Return True for a line that dates values: *T1 2025*."""
    return _PERIOD.fullmatch(text) is not None


def _heads_values(text: str) -> bool:
    """Return True for the head of a column of values: a word for what it holds, dated or not, or a year."""
    return len(text) <= LONGEST_HEAD and not judges(text) and (names_column(text) or DATED.fullmatch(text) is not None)


def _rows(lines: Sequence[Passage], at: int, head: _Head) -> tuple[list[Row], int]:
    """Return the rows from a line on, each a verdict or none, a measure, a value a column, and the line after them."""
    rows = list[Row]()
    while at < len(lines):
        judged = head.judged and judges(lines[at].text)
        first = at + judged
        near = range(first + 1, min(first + LABEL_LINES + 1, len(lines)))
        start = next((n for n in near if (_is_period if head.dated else _is_cell)(lines[n].text)), first)
        end = start + head.dated + head.columns
        whole = end <= len(lines) and all(_is_cell(line.text) for line in lines[start + head.dated : end])
        more = end < len(lines) and _is_cell(lines[end].text) and not judges(lines[end].text)
        if start == first or _is_cell(lines[first].text) or not whole or more or not (judged or head.dated or rows):
            break
        verdict = [lines[at] if judged else Passage("")] if head.judged else []
        rows.append([*verdict, reduce(glue, lines[first:start]), *lines[start:end]])
        at = end
    return rows, at


def _is_cell(text: str) -> bool:
    """Return True for a value, or what stands in place of one."""
    return is_value(text) or is_empty(text) or text.lower() in words_in("headings", "table", "missing")
