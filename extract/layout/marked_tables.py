"""Tables whose cells the file marks: cells as clean text, and which rows are headings."""

from collections.abc import Callable, Sequence
from itertools import takewhile

from extract.layout.parts import MarkedCell
from models import Cell, Page, Passage, Piece, Table, TablePart

CONFIDENCE = 0.99
"""The cells are the file's own; what can be wrong is only what its writer used a table for."""

MOST_HEADER_ROWS = 4
"""More rows than this that are marked as headings are a table set in bold."""

Cut = Callable[[int, int], Passage]


def marked_cells(page: Page, piece: Piece, cut: Cut) -> tuple[MarkedCell, ...]:
    """Return the cells of the part of a table that stands on a page; `cut` makes clean text of a stretch of it."""
    return tuple(
        MarkedCell(
            Cell(
                row=cell.row,
                col=cell.col,
                passage=cut(cell.start, cell.end),
                rowspan=cell.rowspan,
                colspan=cell.colspan,
                page=page.number,
                at=cell.start,
            ),
            header=cell.header,
            emphasised=cell.emphasised,
        )
        for cell in piece.cells
    )


def marked_table(
    cells: Sequence[MarkedCell], parts: Sequence[TablePart], number: int, caption: Passage | None
) -> Table:
    """Return the table of the cells on successive pages."""
    return Table(
        number=number,
        cells=tuple(marked.cell for marked in cells),
        parts=tuple(parts),
        header_rows=header_rows(cells),
        caption=caption if caption else None,
        reader="table.marked",
        confidence=CONFIDENCE,
    )


def header_rows(cells: Sequence[MarkedCell]) -> int:
    """Return how many rows at the top are headings: those marked so, or set in bold above others, else the first."""
    n_rows = max((marked.cell.row + marked.cell.rowspan for marked in cells), default=0)
    if n_rows < 3:
        return min(n_rows, 1)
    marked = _leading_rows(cells, lambda cell: cell.header)
    if 1 < marked <= min(MOST_HEADER_ROWS, n_rows - 1):
        return marked
    top = [marked.cell for marked in cells if marked.cell.row == 0]
    n_cols = max(marked.cell.col + marked.cell.colspan for marked in cells)
    groups = [cell for cell in top if 1 < cell.colspan < n_cols and cell.text]
    if groups and (any(cell.rowspan == 2 for cell in top) or _bare_stub(cells, 1)):
        return 2
    bold = _leading_rows(cells, lambda cell: cell.emphasised)
    return 2 if bold == 2 and _bare_stub(cells, 0) and _bare_stub(cells, 1) else 1


def _leading_rows(cells: Sequence[MarkedCell], told: Callable[[MarkedCell], bool]) -> int:
    """Return how many rows at the top have words, all of them in cells that are told by `told`."""
    rows: dict[int, list[MarkedCell]] = {}
    for marked in cells:
        if marked.cell.text:
            rows.setdefault(marked.cell.row, []).append(marked)
    return sum(1 for _ in takewhile(lambda row: row in rows and all(map(told, rows[row])), range(len(rows) + 1)))


def _bare_stub(cells: Sequence[MarkedCell], row: int) -> bool:
    """Return True where the first column is empty in a row, or goes on from the row above."""
    return all(not marked.cell.text for marked in cells if marked.cell.row == row and marked.cell.col == 0)
