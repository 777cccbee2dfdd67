"""A table on one page as it is drawn: how its places make cells, and what is left out of it."""

from collections.abc import Iterable
from dataclasses import replace

from models import Grid, GridCell

SLIVER = 9.0
"""Columns and rows thinner than this (points) and without words part boxes; those for symbols are wider."""

DRAWN, ALIGNED = "table.ruled", "table.aligned"
"""The two readers: what lines show, and what only the text shows."""

CONFIDENCE = 0.97
"""Of the 68 parts of drawn tables with a known truth, 66 had every cell right, and the two others differ by choice."""


def spans(
    n_rows: int, n_cols: int, joined: Iterable[tuple[tuple[int, int], tuple[int, int]]]
) -> list[tuple[int, int, int, int]]:
    """Return (row, col, rowspan, colspan) of the cells left when the `joined` neighbours are one.

    Places that would make a cell that is no rectangle stay apart.
    """
    parent = list(range(n_rows * n_cols))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for one, other in joined:
        a, b = root(one[0] * n_cols + one[1]), root(other[0] * n_cols + other[1])
        parent[max(a, b)] = min(a, b)
    groups: dict[int, list[tuple[int, int]]] = {}
    for place in range(len(parent)):
        groups.setdefault(root(place), []).append(divmod(place, n_cols))
    cells = []
    for places in groups.values():
        if len(places) == 1:
            cells.append((*places[0], 1, 1))
            continue
        rows, cols = [r for r, _ in places], [c for _, c in places]
        height, width = max(rows) - min(rows) + 1, max(cols) - min(cols) + 1
        if height * width == len(places):
            cells.append((min(rows), min(cols), height, width))
        else:
            cells += [(r, c, 1, 1) for r, c in places]
    return sorted(cells)


def without_slivers(grid: Grid) -> Grid:
    """Return the grid without the thin columns and rows that hold no words of their own."""
    for col in reversed(range(grid.n_cols)):
        own = [cell for cell in grid.cells if cell.col == col and cell.colspan == 1]
        if grid.xs[col + 1] - grid.xs[col] < SLIVER and not any(cell.lines for cell in own):
            cells = [_less_column(cell, col) for cell in grid.cells if not (cell.col == col and cell.colspan == 1)]
            grid = replace(grid, xs=grid.xs[: col + 1] + grid.xs[col + 2 :], cells=tuple(cells))
    for row in reversed(range(grid.n_rows)):
        own = [cell for cell in grid.cells if cell.row == row and cell.rowspan == 1]
        if grid.ys[row + 1] - grid.ys[row] < SLIVER and not any(cell.lines for cell in own):
            cells = [_less_row(cell, row) for cell in grid.cells if not (cell.row == row and cell.rowspan == 1)]
            grid = replace(grid, ys=grid.ys[: row + 1] + grid.ys[row + 2 :], cells=tuple(cells))
    return grid


def without_empty(grid: Grid) -> Grid:
    """Return the grid without the columns and rows that hold no words of their own, however wide they are."""
    for col in reversed(range(grid.n_cols)):
        own = [cell for cell in grid.cells if cell.col == col and cell.colspan == 1]
        if grid.n_cols > 1 and not any(cell.lines for cell in own):
            cells = [_less_column(cell, col) for cell in grid.cells if not (cell.col == col and cell.colspan == 1)]
            grid = replace(grid, xs=grid.xs[: col + 1] + grid.xs[col + 2 :], cells=tuple(cells))
    for row in reversed(range(grid.n_rows)):
        own = [cell for cell in grid.cells if cell.row == row and cell.rowspan == 1]
        if grid.n_rows > 1 and not any(cell.lines for cell in own):
            cells = [_less_row(cell, row) for cell in grid.cells if not (cell.row == row and cell.rowspan == 1)]
            grid = replace(grid, ys=grid.ys[: row + 1] + grid.ys[row + 2 :], cells=tuple(cells))
    return grid


def _less_column(cell: GridCell, col: int) -> GridCell:
    if cell.col + cell.colspan <= col:
        return cell
    covers = cell.col <= col < cell.col + cell.colspan
    return GridCell(cell.row, cell.col - (cell.col > col), cell.rowspan, cell.colspan - covers, cell.box, cell.lines)


def _less_row(cell: GridCell, row: int) -> GridCell:
    if cell.row + cell.rowspan <= row:
        return cell
    covers = cell.row <= row < cell.row + cell.rowspan
    return replace(cell, row=cell.row - (cell.row > row), rowspan=cell.rowspan - covers)
