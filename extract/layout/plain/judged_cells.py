"""Tables of measures in plain text whose cells are lines, the verdict before the measure: planning systems print them.

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

from extract.layout.cleaning import glue
from extract.layout.plain.cell_heads import DATED, LONGEST_HEAD, heads_labels, names_column
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.stacked_lines import is_value, judges
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.rules import words_in
from extract.tables.values import is_empty
from models import Page, Passage

MOST_COLUMNS = 8
"""Columns of values."""

LABEL_LINES = 3

READER = "table.cells"


def judged_cell_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page, in order."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        columns = _columns(lines, at)
        rows, end = _rows(lines, at + 2 + columns, columns) if columns else ([], at)
        table = separated_table([lines[at : at + 2 + columns], *rows], page.number, READER) if rows else None
        stretch = stretched(lines[at], lines[end - 1], table) if rows else None
        if stretch is None:
            at += 1
            continue
        yield stretch
        at = end


def _columns(lines: Sequence[Passage], at: int) -> int:
    """Return how many columns of values follow a head of verdicts and one of measures; 0 where these do not begin."""
    if at + 3 >= len(lines) or lines[at].text.lower() not in words_in("headings", "table", "state"):
        return 0
    if len(lines[at + 1].text) > LONGEST_HEAD or not heads_labels(lines[at + 1].text):
        return 0
    end = at + 2
    while end < len(lines) and end - at - 2 < MOST_COLUMNS and _heads_values(lines[end].text):
        end += 1
    return end - at - 2 if end < len(lines) and judges(lines[end].text) else 0


def _heads_values(text: str) -> bool:
    """Return True for the head of a column of values: a word for what it holds, dated or not, or a year."""
    return len(text) <= LONGEST_HEAD and not judges(text) and (names_column(text) or DATED.fullmatch(text) is not None)


def _rows(lines: Sequence[Passage], at: int, columns: int) -> tuple[list[Row], int]:
    """Return the rows from a line on, each a verdict or none, a measure, a value a column, and the line after them."""
    rows = list[Row]()
    while at < len(lines):
        judged = judges(lines[at].text)
        first = at + judged
        start = next((n for n in range(first, min(first + LABEL_LINES + 1, len(lines))) if _is_cell(lines[n])), first)
        end = start + columns
        whole = end <= len(lines) and all(map(_is_cell, lines[start:end]))
        more = end < len(lines) and _is_cell(lines[end]) and not judges(lines[end].text)
        if start == first or not whole or more or not (judged or rows):
            break
        verdict = lines[at] if judged else Passage("")
        rows.append([verdict, reduce(glue, lines[first:start]), *lines[start:end]])
        at = end
    return rows, at


def _is_cell(line: Passage) -> bool:
    """Return True for a value, or what stands in place of one."""
    return is_value(line.text) or is_empty(line.text) or line.text.lower() in words_in("headings", "table", "missing")
