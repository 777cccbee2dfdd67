"""Heads of groups over columns that recur: *2019* in the middle over *Kvinnor Män Totalt*, and again *2020*.

Where no line says how far a head of a group reaches, the recurring heads below it do.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from extract.layout.rows import box_around, box_of, size_of, split_at_gaps, visual_lines
from models import Grid, GridCell, Word
from models.records import record

SAME_BASE = 0.3
"""Lines whose lower ends are this near (font sizes) stand on one baseline."""

FEWEST = 2
"""Groups, and columns of a group."""

HEAD_GAP = 0.45
"""Words of a head stand apart at a gap wider than this (font sizes)."""

Lines = tuple[tuple[int, ...], ...]


@record(frozen=True, slots=True)
class _Head:
    """The heads of the columns of values from left to right, and what stands above some of them."""

    leaves: list[GridCell]
    groups: list[tuple[int, ...]]
    rows: int


def with_groups(grid: Grid, words: Sequence[Word]) -> Grid:
    """Return the grid with each head of a group over all columns of its group; as it is where none recur."""
    joined = _without_hollow(grid, words)
    head = _one_row(joined, words) if joined is not grid else None
    if head is not None and _recur(head, words):
        return _split(joined, head, words)
    for head in (_two_rows(grid), _one_row(grid, words)):
        if head is not None and grid.n_rows > head.rows and _recur(head, words):
            return _split(grid, head, words) if head.rows == 1 else _spanned(grid, head)
    head = _two_lines(grid, words)
    if head is None:
        return grid
    return _relaid(grid, head) if head.rows == 2 else _split(grid, head, words)


def _without_hollow(grid: Grid, words: Sequence[Word]) -> Grid:
    """Return the grid without columns that hold nothing but the head of a group: it stands between two columns.

    That is their upper line's; every other column of values has words on the lower line.
    """
    first = {cell.col: cell for cell in grid.cells if cell.row == 0 and cell.col > 0 and cell.lines}
    filled = {cell.col + n for cell in grid.cells if cell.row > 0 and cell.lines for n in range(cell.colspan)}
    hollow = [col for col in first if col > 1 and col not in filled]
    whole = all(cell.rowspan == 1 == cell.colspan for cell in first.values())
    if len(hollow) < FEWEST or not whole or len(first) != grid.n_cols - 1 or grid.n_rows < 2:
        return grid
    lowest = max(box_around(words, first[col].words)[3] for col in hollow)
    others = [cell for col, cell in first.items() if col not in hollow]
    if not all(
        box_around(words, cell.lines[-1])[1] > lowest - SAME_BASE * size_of(words[cell.words[0]]) for cell in others
    ):
        return grid
    for col in reversed(hollow):
        grid = _joined_left(grid, col)
    return grid


def _joined_left(grid: Grid, col: int) -> Grid:
    """Return the grid with a column joined to those beside it, its head above that of the one on the left."""
    head = next(cell for cell in grid.cells if cell.row == 0 and cell.col == col)
    middle = (grid.xs[col] + grid.xs[col + 1]) / 2
    xs = (*grid.xs[:col], middle, *grid.xs[col + 2 :])
    cells = []
    for cell in grid.cells:
        if cell.col == col and cell.colspan == 1:
            continue
        width = cell.colspan - (cell.col < col < cell.col + cell.colspan)
        first = cell.col - (cell.col > col)
        lines = (*head.lines, *cell.lines) if cell.row == 0 and cell.col == col - 1 else cell.lines
        box = (xs[first], cell.box[1], xs[first + width], cell.box[3])
        cells.append(replace(cell, col=first, colspan=width, lines=lines, box=box))
    return replace(grid, xs=xs, cells=tuple(cells))


def _recur(head: _Head, words: Sequence[Word]) -> bool:
    """Return True where the heads of one group come again in each."""
    width, rest = divmod(len(head.leaves), len(head.groups))
    texts = [_text(cell.lines, words) for cell in head.leaves]
    if rest or width < FEWEST or "" in texts:
        return False
    return texts == texts[:width] * len(head.groups) and len(set(texts)) == width


def _two_rows(grid: Grid) -> _Head | None:
    """Return the heads where those of groups have a row of their own."""
    upper = [cell for cell in grid.cells if cell.row == 0 and cell.col > 0]
    leaves = [cell for cell in grid.cells if cell.row == 1 and cell.col > 0]
    groups = [cell.words for cell in upper if cell.lines]
    if len(groups) < FEWEST or len(leaves) != grid.n_cols - 1 or any(cell.rowspan > 1 for cell in (*upper, *leaves)):
        return None
    return _Head(leaves, groups, rows=2)


def _one_row(grid: Grid, words: Sequence[Word]) -> _Head | None:
    """Return the heads where those of groups are the upper line of some cells: no line parts them."""
    cells = [cell for cell in grid.cells if cell.row == 0 and cell.col > 0]
    if len(cells) != grid.n_cols - 1 or any(cell.rowspan > 1 or not cell.lines for cell in cells):
        return None
    tall = [cell for cell in cells if len(cell.lines) > 1]
    if len(tall) < FEWEST or len(tall) == len(cells):
        return None
    bases = [box_around(words, cell.lines[0])[3] for cell in tall]
    lowest = max(box_around(words, cell.lines[-1])[3] for cell in cells)
    size = size_of(words[tall[0].lines[0][0]])
    if max(bases) - min(bases) > SAME_BASE * size or lowest - max(bases) < SAME_BASE * size:
        return None
    leaves = [replace(cell, lines=cell.lines[1:]) if len(cell.lines) > 1 else cell for cell in cells]
    return _Head(leaves, [cell.lines[0] for cell in tall], rows=1)


def _two_lines(grid: Grid, words: Sequence[Word]) -> _Head | None:
    """Return the heads in one or two rows of uneven cells: the lower line recurs, below each piece of the upper."""
    rows = _uneven_rows(grid)
    if rows is None or grid.n_rows < rows + 1:
        return None
    top = [cell for cell in grid.cells if cell.row < rows and cell.col > 0]
    lines = visual_lines(words, [index for cell in top for index in cell.words])
    if len(lines) != 2:
        return None
    leaves: list[list[int]] = [[] for _ in range(grid.n_cols - 1)]
    for index in lines[1]:
        box = box_of(words[index])
        leaves[min(len(leaves), bisect_left(grid.xs, (box[0] + box[2]) / 2) - 1) - 1].append(index)
    low = rows - 1
    cells = [
        GridCell(low, col, 1, 1, (grid.xs[col], grid.ys[low], grid.xs[col + 1], grid.ys[rows]), (tuple(leaf),))
        for col, leaf in enumerate(leaves, 1)
        if leaf
    ]
    groups = [tuple(piece) for piece in split_at_gaps(words, lines[0], HEAD_GAP)]
    head = _Head(cells, groups, rows=rows)
    fits = len(cells) == len(leaves) and len(groups) >= FEWEST and _recur(head, words)
    return head if fits and _over_their_own(grid, head, words) else None


def _uneven_rows(grid: Grid) -> int | None:
    """Return how many rows a head has whose cells follow no columns: one with wide cells, two with tall ones."""
    top = [cell for cell in grid.cells if cell.row < 2]
    first = [cell for cell in top if cell.row == 0]
    if all(cell.rowspan == 1 for cell in first):
        return 1 if any(cell.colspan > 1 and cell.col > 0 for cell in first) else None
    uneven = any(cell.rowspan > 1 and cell.col > 0 for cell in top)
    stub = any(cell.col == 0 and cell.rowspan == 2 for cell in top)
    return 2 if uneven and stub and all(cell.row + cell.rowspan <= 2 for cell in top) else None


def _over_their_own(grid: Grid, head: _Head, words: Sequence[Word]) -> bool:
    """Return True where each head of a group stands within the columns of its group."""
    width = len(head.leaves) // len(head.groups)
    for number, group in enumerate(head.groups):
        box, first = box_around(words, group), 1 + number * width
        if not grid.xs[first] <= (box[0] + box[2]) / 2 <= grid.xs[first + width]:
            return False
    return True


def _relaid(grid: Grid, head: _Head) -> Grid:
    """Return the grid with the two rows of its head made anew."""
    stub = [cell for cell in grid.cells if cell.row == 0 and cell.col == 0]
    upper = _group_cells(grid, head, (grid.ys[0], grid.ys[1]))
    return replace(grid, cells=(*stub, *upper, *head.leaves, *(cell for cell in grid.cells if cell.row > 1)))


def _text(lines: Lines, words: Sequence[Word]) -> str:
    return " ".join(words[index].text for line in lines for index in line).casefold()


def _spanned(grid: Grid, head: _Head) -> Grid:
    """Return the grid with the heads of its first row over the columns of their groups."""
    stub = [cell for cell in grid.cells if cell.row == 0 and cell.col == 0]
    upper = _group_cells(grid, head, (grid.ys[0], grid.ys[1]))
    return replace(grid, cells=(*stub, *upper, *(cell for cell in grid.cells if cell.row > 0)))


def _group_cells(grid: Grid, head: _Head, ys: tuple[float, float]) -> list[GridCell]:
    width = len(head.leaves) // len(head.groups)
    cells = []
    for number, group in enumerate(head.groups):
        first = 1 + number * width
        box = (grid.xs[first], ys[0], grid.xs[first + width], ys[1])
        cells.append(GridCell(0, first, 1, width, box, (group,)))
    return cells


def _split(grid: Grid, head: _Head, words: Sequence[Word]) -> Grid:
    """Return the grid with its first row as two: the groups, and the heads below them."""
    low = max(box_around(words, group)[3] for group in head.groups)
    at = (low + min(box_around(words, cell.lines[0])[1] for cell in head.leaves)) / 2
    ys = (grid.ys[0], at, *grid.ys[1:])
    upper = _group_cells(grid, head, (ys[0], at))
    stub = [replace(c, rowspan=2) for c in grid.cells if c.row == 0 and c.col == 0]
    leaves = [replace(c, row=1, box=(c.box[0], at, c.box[2], c.box[3])) for c in head.leaves]
    rest = [replace(cell, row=cell.row + 1) for cell in grid.cells if cell.row > 0]
    counted = None if grid.head is None else grid.head + 1
    return replace(grid, ys=ys, cells=(*stub, *upper, *leaves, *rest), head=counted)
