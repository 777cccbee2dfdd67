"""From grids on pages to whole tables: cells as clean text, parts on several pages joined."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from extract.layout.hyphens import Hyphens
from extract.layout.pagelines import words_passage
from extract.tables.grid import CONFIDENCE, DRAWN
from extract.tables.textlines import is_figure, without_leaders
from models import Cell, Grid, Page, Passage, Table, TablePart, Word

SAME_EDGE = 4.0
"""The parts of a table on two pages have column edges that differ by no more than this (points)."""

SAME_COLUMN = 0.5
"""Columns that only the text shows are the same when they share this part of the wider one."""

MOST_HEADER_ROWS = 3
"""A head has no more levels than this."""

_YEAR = regex.compile(r"(?:19|20)\d\d(?:[-/–]\d{2,4})?")
_SENTENCE_END = regex.compile(r"[.!?:;]['\"”’)]*$")
_FIGURE = regex.compile(r"[-–−+]?\s*[\d.,\s]+(?:%|kr|tkr|mkr|mnkr)?|[-–−]")


@dataclass
class Draft:
    """A table in the making: its cells, the edges of its columns, and the words of its header."""

    cells: list[Cell]
    xs: tuple[float, ...]
    parts: list[TablePart]
    header_rows: int
    reader: str = DRAWN
    confidence: float = CONFIDENCE

    @property
    def n_rows(self) -> int:
        """Return the number of rows."""
        return max(cell.row + cell.rowspan for cell in self.cells)

    def row_texts(self, row: int) -> list[tuple[int, int, str]]:
        """Return (column, span, text) of the cells that start in a row."""
        return [(cell.col, cell.colspan, cell.text) for cell in self.cells if cell.row == row]


def draft_table(page: Page, grid: Grid, hyphens: Hyphens) -> Draft:
    """Return the table that stands on a page."""
    cells = []
    for cell in grid.cells:
        lines = [
            words_passage(page, [page.words[index] for index in held])
            for line in cell.lines
            if (held := without_leaders(page.words, line))
        ]
        cells.append(
            Cell(
                row=cell.row,
                col=cell.col,
                passage=hyphens.join_all(lines),
                rowspan=cell.rowspan,
                colspan=cell.colspan,
                page=page.number,
                box=page.shown(cell.box),
            )
        )
    part = TablePart(page=page.number, box=page.shown(grid.box))
    header_rows = _header_rows(page, grid) if grid.head is None else grid.head
    return Draft(cells, grid.xs, [part], header_rows, grid.reader, grid.confidence)


def _header_rows(page: Page, grid: Grid) -> int:
    """Return how many rows at the top are headings: more than one where some span others, or where two are bold."""
    if grid.n_rows < 3:
        return 1
    top = [cell for cell in grid.cells if cell.row == 0]
    if any(cell.rowspan == 2 for cell in top) and any(1 < cell.colspan < grid.n_cols for cell in top):
        return 2
    rows = 1
    while rows < min(MOST_HEADER_ROWS, grid.n_rows - 1) and _spans(grid, rows - 1):
        if not (_bare_stub(grid, rows) or (_bare_stub(grid, rows - 1) and _is_worded(page, grid, rows))):
            break
        rows += 1
    if rows > 1:
        return rows
    bolds = [_is_bold(_row_words(page, grid, row)) for row in range(3)]
    return 2 if bolds[:2] == [True, True] and not bolds[2] and _bare_stub(grid, 0) and _bare_stub(grid, 1) else 1


def _spans(grid: Grid, row: int) -> bool:
    """Return True for a row with words over some of the columns, not over all."""
    return any(1 < cell.colspan < grid.n_cols and cell.lines for cell in grid.cells if cell.row == row)


def _is_worded(page: Page, grid: Grid, row: int) -> bool:
    """Return True for a row of words or years, as heads are."""
    texts = [" ".join(page.words[i].text for i in cell.words) for cell in grid.cells if cell.row == row and cell.lines]
    return all(_YEAR.fullmatch(text) or not is_figure(text) for text in texts)


def _bare_stub(grid: Grid, row: int) -> bool:
    """Return True where the first column is empty in a row."""
    return all(not cell.lines for cell in grid.cells if cell.row == row and cell.col == 0)


def _row_words(page: Page, grid: Grid, row: int) -> list[Word]:
    return [page.words[index] for cell in grid.cells if cell.row == row for index in cell.words]


def _is_bold(words: Sequence[Word]) -> bool:
    return bool(words) and all(word.bold for word in words)


def continues(above: Draft, below: Draft) -> bool:
    """Return True where two tables on successive pages are parts of one: the same columns."""
    if len(above.xs) != len(below.xs):
        return False
    drawn = above.reader == below.reader == DRAWN
    if not (_same_edges if drawn else _same_columns)(above.xs, below.xs):
        return False
    return _repeats_header(above, below) or _is_headless(above, below)


def _same_edges(above: Sequence[float], below: Sequence[float]) -> bool:
    return max(abs(a - b) for a, b in zip(above, below, strict=True)) <= SAME_EDGE


def _same_columns(above: Sequence[float], below: Sequence[float]) -> bool:
    """Return True where the columns lie under one another; where no lines part them, their edges are the words'."""
    for one, other in zip(pairwise(above), pairwise(below), strict=True):
        shared = min(one[1], other[1]) - max(one[0], other[0])
        if shared < SAME_COLUMN * max(one[1] - one[0], other[1] - other[0]):
            return False
    return True


def _repeats_header(above: Draft, below: Draft) -> bool:
    rows = above.header_rows
    return 0 < rows <= below.n_rows and all(_same(above.row_texts(r), below.row_texts(r)) for r in range(rows))


def _same(one: list[tuple[int, int, str]], other: list[tuple[int, int, str]]) -> bool:
    return any(text for *_, text in one) and [text for *_, text in one] == [text for *_, text in other]


def _is_headless(above: Draft, below: Draft) -> bool:
    """Return True where a part without header goes on.

    Its first row goes on with the last one above, or holds figures where that one does.
    """
    first = {cell.col: cell for cell in below.cells if cell.row == 0}
    if _row_goes_on(above, below, 0):
        return True
    last = {cell.col: cell for cell in above.cells if cell.row == above.n_rows - 1 and above.n_rows > above.header_rows}
    figures = [col for col, cell in last.items() if col and _is_figure(cell.text)]
    return bool(figures) and any(col in first and _is_figure(first[col].text) for col in figures)


def _is_figure(text: str) -> bool:
    return bool(_FIGURE.fullmatch(text))


def join(above: Draft, below: Draft, hyphens: Hyphens) -> Draft:
    """Return the table made of two parts: without the repeated header, a row cut by the page break as one."""
    skip = above.header_rows if _repeats_header(above, below) else 0
    start = above.n_rows
    cells = list(above.cells)
    merge = _row_goes_on(above, below, skip)
    if merge:
        _merge_row(cells, [cell for cell in below.cells if cell.row == skip], start - 1, hyphens)
    offset = start - skip - (1 if merge else 0)
    for cell in below.cells:
        if cell.row >= skip + merge:
            cells.append(replace(cell, row=cell.row + offset))
        elif cell.row == skip and merge and cell.rowspan > 1:
            _stretch(cells, start - 1, cell.col, cell.rowspan - 1)
    sure = min(above.confidence, below.confidence)
    return Draft(cells, above.xs, [*above.parts, *below.parts], above.header_rows, above.reader, sure)


def _row_goes_on(above: Draft, below: Draft, row: int) -> bool:
    """Return True where the row is the rest of the last row above.

    It has no words at all, or words only beside an empty first cell, or its longest cell goes on with a sentence or
    a cut word.
    """
    if below.n_rows <= row or above.n_rows <= above.header_rows:
        return False
    rest = sorted((cell for cell in below.cells if cell.row == row), key=lambda cell: cell.col)
    if not any(cell.passage for cell in rest):
        return True
    last = {cell.col: cell for cell in above.cells if cell.row + cell.rowspan == above.n_rows}
    pairs = [(last[cell.col], cell) for cell in rest if cell.col in last and last[cell.col].colspan == cell.colspan]
    if len(pairs) < len(rest):
        return False
    goes_on = [_text_goes_on(a.text, b.text) for a, b in pairs if a.passage and b.passage]
    if not rest[0].passage and len(rest) > 1:
        return (
            rest[0].col == 0
            and rest[0].rowspan == 1
            and (any(goes_on) or not any(_is_figure(c.text) for c in rest if c.text))
        )
    return bool(goes_on) and all(goes_on)


def _text_goes_on(above: str, below: str) -> bool:
    return above.endswith("-") or (below[0].islower() and not _SENTENCE_END.search(above))


def _merge_row(cells: list[Cell], rest: Sequence[Cell], row: int, hyphens: Hyphens) -> None:
    """Append what stands in the rest of a row to the cells above it."""
    for piece in rest:
        for number, cell in enumerate(cells):
            if cell.row + cell.rowspan == row + 1 and cell.col == piece.col and piece.passage:
                cells[number] = replace(cell, passage=hyphens.join(cell.passage, piece.passage))


def _stretch(cells: list[Cell], row: int, col: int, more: int) -> None:
    for number, cell in enumerate(cells):
        if cell.row + cell.rowspan == row + 1 and cell.col == col:
            cells[number] = replace(cell, rowspan=cell.rowspan + more)


def finished(draft: Draft, number: int, caption: Passage | None) -> Table:
    """Return the table."""
    cells = tuple(sorted(draft.cells, key=lambda cell: (cell.row, cell.col)))
    return Table(
        number=number,
        cells=cells,
        parts=tuple(draft.parts),
        header_rows=min(draft.header_rows, draft.n_rows),
        caption=caption if caption else None,
        reader=draft.reader,
        confidence=draft.confidence,
    )
