"""Tables of plain text whose columns are kept by spaces, as converters do that keep the layout of the page.

The text is looked at as typewriter paper: each sign has its place, and the finder for pages finds what is aligned.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.layout.hyphens import Hyphens
from extract.tables.finder import find_tables
from extract.tables.joins import draft_table, finished
from models import Box, Cell, Grid, Page, Table, TablePart, Word

SIZE, WIDTH, PITCH = 10.0, 6.0, 12.0
"""The type of the paper in points: a sign is 0.6 of its size wide, lines are set at 1.2."""

FEWEST_LINES = 2
"""A page with fewer lines that have a gap holds no table."""

CONFIDENCE = 0.8
"""Of the tables of the specimens set as such text, this part of the values is read as from the pages themselves."""

_GAP = regex.compile(r"\S {3,}\S")
_WORD = regex.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Spaced:
    """A table with the stretch of its page's text that it takes up: whole lines."""

    start: int
    end: int
    table: Table


def spaced_tables(page: Page, hyphens: Hyphens) -> Iterator[Spaced]:
    """Yield the tables of a page of text in the order of their lines; none where other words stand on their lines."""
    lines = list(_line_spans(page.text))
    if sum(_GAP.search(page.text, start, end) is not None for start, end in lines) < FEWEST_LINES:
        return
    typed = replace(page, words=tuple(_typed(page.text, lines)), width=None, height=None)
    at = 0
    for grid in find_tables(typed.words, ()):
        first, last = _lines_of(grid, typed.words)
        start, end = lines[first][0], lines[last][1]
        whole = len(typed.words_in(start, end)) == len(grid.words)
        if whole and start >= at:
            yield Spaced(start, end, _placeless(finished(draft_table(typed, grid, hyphens), 0, None)))
            at = end


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _typed(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[Word]:
    """Yield the words with their places on the paper."""
    for number, (start, end) in enumerate(lines):
        for match in _WORD.finditer(text, start, end):
            left, right = WIDTH * (match.start() - start), WIDTH * (match.end() - start)
            box: Box = (left, PITCH * number, right, PITCH * number + SIZE)
            yield Word(text=match.group(), start=match.start(), end=match.end(), box=box, size=SIZE)


def _lines_of(grid: Grid, words: Sequence[Word]) -> tuple[int, int]:
    tops = [box[1] for index in grid.words if (box := words[index].box) is not None]
    return round(min(tops) / PITCH), round(max(tops) / PITCH)


def _placeless(table: Table) -> Table:
    """Return the table without boxes: a text has none."""
    cells: tuple[Cell, ...] = tuple(replace(cell, box=None) for cell in table.cells)
    parts = tuple(TablePart(page=part.page) for part in table.parts)
    return replace(table, cells=cells, parts=parts, reader="table.spaces", confidence=CONFIDENCE)
