"""What stands inside a table's frame and is no part of it: its caption at the top, its notes at the bottom."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

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


def holds_title(grid: Grid, words: Sequence[Word]) -> bool:
    """Return True where a heading or a numbered caption stands alone in a row amid the others: two tables in one."""
    sizes = sorted(size_of(words[index]) for index in grid.words)
    usual = sizes[len(sizes) // 2]
    for row in range(1, grid.n_rows - 1):
        filled = [cell for cell in grid.cells if cell.row == row and cell.lines]
        if len(filled) == 1 and filled[0].rowspan == 1:
            large = all(size_of(words[index]) > HEADING * usual for index in filled[0].words)
            if large or CAPTION.fullmatch(_text(filled[0], words)):
                return True
    return False


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
