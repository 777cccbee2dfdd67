"""What stands inside a table's frame and is no part of it: its caption at the top, its notes at the bottom."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.layout.rows import box_around, size_of
from extract.tables.textlines import is_figure
from models import Grid, GridCell, Word

CAPTION = regex.compile(
    r"(?:table|tabell|exhibit|figure|figur|chart|diagram|appendix|bilaga)\s*[a-z]{0,2}[-.\s]*\d.*",
    regex.IGNORECASE | regex.DOTALL,
)
NOTE = regex.compile(
    r"(?:exhibit reads|notes?|sources?|anm(?:ärkning)?|käll(?:a|or)|fotnot(?:er)?)\s*[.:].*",
    regex.IGNORECASE | regex.DOTALL,
)

YEAR = regex.compile(r"(?:19|20)\d\d")

NEAR_TITLE = 2.5
"""Heights of a line, from the top of a title to the top of its table."""

INDENT = 8.0
"""Points by which a title may stand in from the edge of its table, or out of it."""

FEWEST_ROWS = 2
"""Rows with more than a label that what is left beside a title must have to be a table."""

HEADING = 1.15
"""Words set this many times larger than most are a heading."""


def without_caption_and_notes(grid: Grid, words: Sequence[Word]) -> Grid:
    """Return the grid without rows that hold nothing but a numbered caption, a note or a source."""
    first, last = 0, grid.n_rows - 1
    while first < last and (cell := _whole_row(grid, first)) and CAPTION.fullmatch(_text(cell, words)):
        first += 1
    while last > first and (cell := _whole_row(grid, last)) and NOTE.fullmatch(_text(cell, words)):
        last -= 1
    if last - first < 1 or (first, last) == (0, grid.n_rows - 1):
        return grid
    cells = tuple(
        replace(cell, row=cell.row - first)
        for cell in grid.cells
        if first <= cell.row and cell.row + cell.rowspan - 1 <= last
    )
    ys = grid.ys[first : last + 2]
    return replace(grid, box=(grid.box[0], ys[0], grid.box[2], ys[-1]), ys=ys, cells=cells)


def without_next_title(grid: Grid, others: Iterable[Grid], words: Sequence[Word]) -> Grid:
    """Return the grid without a last row that is but a line of words right above another table: that one's title."""
    last = grid.n_rows - 1
    title = _whole_row(grid, last) if last > 1 else None
    if title is None or is_figure(_text(title, words)):
        return grid
    left, top, _, bottom = box_around(words, title.words)
    near = NEAR_TITLE * (bottom - top)
    if not any(0 <= other.box[1] - top <= near and abs(other.box[0] - left) <= INDENT for other in others):
        return grid
    cells = tuple(cell for cell in grid.cells if cell.row < last)
    ys = grid.ys[: last + 1]
    return replace(grid, box=(*grid.box[:3], ys[-1]), ys=ys, cells=cells)


def parts_between_titles(grid: Grid, words: Sequence[Word]) -> list[Grid]:
    """Return the tables above and below the titles that stand in a grid (a box ruled as wide as they), else the grid.

    A title is a heading or a numbered caption alone in a row amid the others: two tables in one.
    """
    titles = list(_titles(grid, words))
    if not titles:
        return [grid]
    parts = [_rows(grid, first, last) for first, last in pairwise((-1, *titles, grid.n_rows))]
    return [part for part in parts if part is not None and _begins_with_head(part, words) and _holds_rows(part)]


def _titles(grid: Grid, words: Sequence[Word]) -> Iterator[int]:
    sizes = sorted(size_of(words[index]) for index in grid.words)
    usual = sizes[len(sizes) // 2]
    for row in range(1, grid.n_rows - 1):
        filled = [cell for cell in grid.cells if cell.row == row and cell.lines]
        if len(filled) == 1 and filled[0].rowspan == 1:
            large = all(size_of(words[index]) > HEADING * usual for index in filled[0].words)
            if large or CAPTION.fullmatch(_text(filled[0], words)):
                yield row


def _rows(grid: Grid, above: int, below: int) -> Grid | None:
    """Return the rows of a grid between two others, None where there are none or a cell goes beyond them."""
    first, ends = above + 1, below - 1
    cells = [cell for cell in grid.cells if cell.row <= ends and cell.row + cell.rowspan > first]
    if ends <= first or any(cell.row < first or cell.row + cell.rowspan - 1 > ends for cell in cells):
        return None
    ys = grid.ys[first : ends + 2]
    moved = tuple(replace(cell, row=cell.row - first) for cell in cells)
    return replace(grid, box=(grid.box[0], ys[0], grid.box[2], ys[-1]), ys=ys, cells=moved)


def _begins_with_head(grid: Grid, words: Sequence[Word]) -> bool:
    heads = [_text(cell, words) for cell in grid.cells if cell.row == 0 and cell.lines]
    return len(heads) > 1 and not any(is_figure(text) and not YEAR.search(text) for text in heads)


def _holds_rows(grid: Grid) -> bool:
    counts = Counter(cell.row for cell in grid.cells if cell.lines)
    return sum(count > 1 for count in counts.values()) >= FEWEST_ROWS


def ends_in_head(grid: Grid, words: Sequence[Word]) -> bool:
    """Return True where the last row has no figures under a row with a label alone: the head of another table."""
    if grid.n_rows < 3:
        return False
    last, title = ([cell for cell in grid.cells if cell.row == grid.n_rows - n and cell.lines] for n in (1, 2))
    values = [_text(cell, words) for cell in last if cell.col > 0]
    alone = len(title) == 1 and title[0].col == 0
    return alone and len(values) > 1 and not any(is_figure(text) and not YEAR.search(text) for text in values)


def _whole_row(grid: Grid, row: int) -> GridCell | None:
    cells = [cell for cell in grid.cells if cell.row <= row < cell.row + cell.rowspan]
    filled = [cell for cell in cells if cell.lines]
    alone = len(filled) == 1 and filled[0].col == 0 and all(cell.rowspan == 1 for cell in cells)
    return filled[0] if alone else None


def _text(cell: GridCell, words: Sequence[Word]) -> str:
    return " ".join(words[index].text for index in cell.words)
