"""The column of labels that stands outside the lines of its table."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.layout.rows import box_around, box_of, size_of, visual_lines
from extract.tables.textlines import is_figure
from models import Grid, GridCell, Word

FIGURES = 0.6
"""The first column of a grid without its labels holds figures in this part of its cells."""

LABELLED = 0.8
"""Labels stand beside this part of the rows, each on the row's baseline."""

SAME_BASE = 2.5
"""Baselines this near (points) are one."""

NEAREST = 3.0
"""Labels end no more than this (points) inside the grid."""


def with_labels(grid: Grid, words: Sequence[Word], free: Sequence[int]) -> Grid:
    """Return the grid with the labels on its left as a column, where the rows have figures only and each its label."""
    if not _lacks_labels(grid, words):
        return grid
    beside = [i for i in free if _is_beside(grid, box_of(words[i]))]
    if not beside:
        return grid
    bases = [_base(grid, row, words) for row in range(grid.n_rows)]
    labels: dict[int, tuple[int, ...]] = {}
    for line in visual_lines(words, beside):
        base = box_around(words, line)[3]
        row = next((r for r, b in enumerate(bases) if b is not None and abs(b - base) <= SAME_BASE), None)
        if row is None or row in labels or _is_broken(words, line):
            return grid
        labels[row] = tuple(line)
    if len(labels) < LABELLED * (grid.n_rows - 1):
        return grid
    left = min(box_of(words[i])[0] for i in beside) - 1.0
    cells = [replace(cell, col=cell.col + 1) for cell in grid.cells]
    for row in range(grid.n_rows):
        box = (left, grid.ys[row], grid.box[0], grid.ys[row + 1])
        lines = (labels[row],) if row in labels else ()
        cells.append(GridCell(row=row, col=0, rowspan=1, colspan=1, box=box, lines=lines))
    cells.sort(key=lambda cell: (cell.row, cell.col))
    return replace(grid, box=(left, *grid.box[1:]), xs=(left, *grid.xs), cells=tuple(cells))


def _lacks_labels(grid: Grid, words: Sequence[Word]) -> bool:
    first = [cell for cell in grid.cells if cell.col == 0 and cell.lines]
    figures = sum(is_figure(" ".join(words[i].text for i in cell.words)) for cell in first)
    return grid.n_rows > 2 and bool(first) and figures >= FIGURES * len(first)


def _is_beside(grid: Grid, box: tuple[float, float, float, float]) -> bool:
    middle = (box[1] + box[3]) / 2
    return box[2] <= grid.box[0] + NEAREST and grid.box[1] <= middle <= grid.box[3]


def _base(grid: Grid, row: int, words: Sequence[Word]) -> float | None:
    """Return the baseline of a row of single lines."""
    held = [cell.lines[-1] for cell in grid.cells if cell.row == row and cell.rowspan == 1 and cell.lines]
    return max((box_around(words, line)[3] for line in held), default=None)


def _is_broken(words: Sequence[Word], line: Sequence[int]) -> bool:
    """Return True where the words on the left are more than one label: other columns, other tables."""
    return any(box_of(words[b])[0] - box_of(words[a])[2] > 2 * size_of(words[a]) for a, b in pairwise(line))
