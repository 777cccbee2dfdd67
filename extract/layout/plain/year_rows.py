"""Tables of plain text whose rows are years: the line above their head names what they count.

Andel elever med examen, procent
Flickor Pojkar Totalt
2018 74,9 64,3 69,2
2019 77,6 66,1 71,4
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.layout.flattened.numbers import readings
from extract.layout.plain.cell_heads import names_column
from extract.layout.plain.line_heads import ENDS_TEXT
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.layout.tokens import tokens_of
from extract.rules import words_in
from models import Page, Passage

FEWEST_ROWS = 2
FEWEST_COLUMNS = 2

LONGEST_HEAD, LONGEST_CAPTION = 80, 120
"""Characters of a line of heads, and of the line above it that names what is counted."""

READER = "table.years"

_ROW = regex.compile(
    r"(?P<year>(?:(?:vt|ht|läsåret|läsår)\s)?(?:19|20)\d\d(?:/(?:19|20)?\d\d)?):?\s+(?P<figures>[-–−\d][\d ,.%–−-]*)",
    regex.I,
)
_OVER_YEARS = ("år", "läsår", "period", "termin")


def year_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page, in order."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 1
    while at < len(lines) - 1:
        head = _head(lines[at]) if _ROW.fullmatch(lines[at + 1].text) else None
        rows = _rows(lines, at + 1, head[1:]) if head is not None else []
        caption = lines[at - 1]
        named = (
            len(caption.text) <= LONGEST_CAPTION and caption.text[:1].isupper() and not ENDS_TEXT.search(caption.text)
        )
        if head is None or len(rows) < FEWEST_ROWS or not named:
            at += 1
            continue
        table = separated_table([head, *rows], page.number, READER)
        table = replace(table, caption=caption) if table is not None else None
        if (stretch := stretched(caption, lines[at + len(rows)], table)) is not None:
            yield stretch
        at += len(rows) + 2


def _head(line: Passage) -> Row | None:
    """Return the heads on a line, that of the years first, though it be empty; None where one is not known as such."""
    words = tokens_of(line.text) if len(line.text) <= LONGEST_HEAD else []
    if not words or not words[0].capital or any(map(str.isdigit, line.text)):
        return None
    starts = [word.start for word in words if word.capital]
    cells = [line.slice(a, b).strip() for a, b in pairwise([*starts, len(line.text)])]
    over = cells[0].text.casefold() in _OVER_YEARS
    columns = cells[1:] if over else cells
    if len(columns) < FEWEST_COLUMNS or not all(names_column(cell.text) for cell in columns):
        return None
    return [cells[0] if over else Passage(""), *columns]


def _rows(lines: Sequence[Passage], at: int, columns: Row) -> list[Row]:
    """Return the rows from a line on, as long as their years follow each other and each has a figure a column."""
    found, years = list[Row](), list[str]()
    for line in lines[at:]:
        match = _ROW.fullmatch(line.text)
        ways = readings(line.text, *match.span("figures"), len(columns)) if match is not None else []
        if len(ways) > 1 and columns[-1].text.casefold() in words_in("headings", "table", "totals"):
            ways = [way for way in ways if sum(value.number or 0 for value in way[:-1]) == way[-1].number]
        if match is None or len(ways) != 1:
            break
        years.append(match["year"])
        found.append([line.slice(*match.span("year")), *(line.slice(value.start, value.end) for value in ways[0])])
    ordered = years in (sorted(set(years)), sorted(set(years), reverse=True))
    return found if ordered else []
