"""Drawn grids made whole: where the lines stop short, the words tell columns and rows apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.layout.rows import box_around, box_of, size_of
from extract.tables.bands import with_rows
from extract.tables.clusters import column_clusters
from extract.tables.edges import without_caption_and_notes
from extract.tables.seams import PARTED, seams_in
from extract.tables.textlines import Chunk, TextLine, may_begin_figure, text_line
from models import Grid, GridCell, Word
from models.records import record

FEWEST_LINES = 3
STACKED = 0.6
"""A column is several where at least three of its lines, and this part of them, hold figures that stand apart."""

ALIGNED_LINES = 0.8
"""A cell over many rows is one for each row where this part of the rows has a line of it on its baseline."""

SAME_BASE = 2.0
"""Baselines this near (points) are one."""

LONG_LINE = 4
"""Words of a head over columns; more are text."""

TALLEST = 3
"""Cells over fewer rows are left as they are drawn."""


def refined(grid: Grid, words: Sequence[Word], *, plumb: bool) -> Grid:
    """Return the grid with the columns and rows that its words show; `plumb` where lines part its columns."""
    grid = split_tall_cells(without_caption_and_notes(grid, words), words)
    held: list[list[tuple[int, ...]]] = [[] for _ in range(grid.n_cols)]
    for cell in grid.cells:
        if cell.lines and cell.colspan == 1:
            held[cell.col] += cell.lines
    told = ((col, _inner_edges(lines, words) or seams_in(lines, words)) for col, lines in enumerate(held))
    inserts = {col: edges for col, edges in told if edges}
    if inserts:
        grid = _split(grid, inserts, words)
    return with_rows(grid, words, figures=bool(inserts) or not plumb, texts=not plumb)


# Columns


def _inner_edges(held: Sequence[tuple[int, ...]], words: Sequence[Word]) -> list[float]:
    """Return the places inside a drawn column where the figures of its lines part."""
    # Of single words there may be many, and they are looked at only where enough lines have several.
    if sum([len(line) > 1 for line in held]) < FEWEST_LINES:
        return []
    longer = [line for line in held if len(line) > 1 and any(may_begin_figure(words[index].text) for index in line)]
    several = [made for made in _made(longer, words) if made.figures > 0]
    stacked = [made for made in several if len(made.chunks) > 1]
    if len(stacked) < FEWEST_LINES:
        return []
    single = _made([line for line in held if len(line) == 1 and may_begin_figure(words[line[0]].text)], words)
    if len(stacked) < STACKED * (len(several) + sum(made.figures > 0 for made in single)):
        return []
    clusters = column_clusters(stacked)
    edges = [(a.right + b.left) / 2 for a, b in pairwise(clusters)]
    blocked = sum(any(_inside(chunk, edges) for chunk in line.chunks) for line in stacked)
    if blocked > 0.1 * len(stacked) or _runs_on([line for line in held if len(line) > LONG_LINE], edges, words) >= max(
        3, len(stacked)
    ):
        return []
    return edges


def _runs_on(lines: Sequence[Sequence[int]], edges: Sequence[float], words: Sequence[Word]) -> int:
    """Return how many lines of text run over the places, as in a form where one field holds a table of its own."""
    return sum(any(_inside(chunk, edges) and not chunk.figure for chunk in made.chunks) for made in _made(lines, words))


def _made(lines: Iterable[Sequence[int]], words: Sequence[Word]) -> Iterator[TextLine]:
    """Yield the lines as chunks."""
    return (made for line in lines if (made := text_line(words, line)) is not None)


def _inside(chunk: Chunk, edges: Sequence[float]) -> list[float]:
    return [edge for edge in edges if chunk.left + 1 < edge < chunk.right - 1]


@record(frozen=True, slots=True)
class _Parted:
    """A cell's lines: those at its top that stand over several of the new columns, and the rest column by column."""

    over: list[tuple[int, ...]]
    under: list[list[tuple[int, ...]]]
    border: float | None


def _parted(cell: GridCell, edges: Sequence[float], words: Sequence[Word]) -> _Parted:
    over: list[tuple[int, ...]] = []
    under: list[list[tuple[int, ...]]] = [[] for _ in range(len(edges) + 1)]
    bottom, top = None, None
    for line in cell.lines:
        made = text_line(words, line)
        if made is None:
            under[0].append(line)
            continue
        if top is None and any(_spans(chunk, edges) and not _parts_at(chunk, edges, words) for chunk in made.chunks):
            over.append(line)
            bottom = made.box[3]
            continue
        top = made.box[1] if top is None else top
        for col, piece in _by_column(line, edges, words):
            under[col].append(piece)
    border = (bottom + top) / 2 if bottom is not None and top is not None else None
    return _Parted(over, under, border)


def _spans(chunk: Chunk, edges: Sequence[float]) -> bool:
    """Return True for words over an edge."""
    return bool(_inside(chunk, edges)) and not chunk.figure


def _parts_at(chunk: Chunk, edges: Sequence[float], words: Sequence[Word]) -> bool:
    """Return True where the words of a chunk are set apart at each edge that it stands over."""
    boxes = [box_of(words[index]) for index in chunk.words]
    return all(
        any(a[2] <= edge <= b[0] and b[0] - a[2] > PARTED * size_of(words[chunk.words[0]]) for a, b in pairwise(boxes))
        for edge in _inside(chunk, edges)
    )


def _by_column(line: Sequence[int], edges: Sequence[float], words: Sequence[Word]) -> list[tuple[int, tuple[int, ...]]]:
    pieces: dict[int, list[int]] = {}
    for index in line:
        box = box_of(words[index])
        pieces.setdefault(sum(edge < (box[0] + box[2]) / 2 for edge in edges), []).append(index)
    return [(col, tuple(indices)) for col, indices in sorted(pieces.items())]


def _split(grid: Grid, inserts: dict[int, list[float]], words: Sequence[Word]) -> Grid:
    """Return the grid with more columns, and a row more where a cell stands over the new columns' own heads."""
    parted = {
        (cell.row, cell.col): _parted(cell, inserts[cell.col], words)
        for cell in grid.cells
        if cell.colspan == 1 and cell.col in inserts
    }
    rowspans = {(cell.row, cell.col): cell.rowspan for cell in grid.cells}
    borders: dict[int, float] = {}
    for (row, col), parts in parted.items():
        if parts.border is not None and rowspans[row, col] == 1:
            borders.setdefault(row, parts.border)
    xs: list[float] = []
    cols: list[int] = []
    for number, x in enumerate(grid.xs):
        cols.append(len(xs))
        xs.append(x)
        xs += inserts.get(number, [])
    ys: list[float] = []
    rows: list[int] = []
    for number, y in enumerate(grid.ys):
        rows.append(len(ys))
        ys.append(y)
        if number in borders:
            ys.append(borders[number])
    cells = [
        made
        for cell in grid.cells
        for made in _pieces(cell, parted.get((cell.row, cell.col)), rows, cols, cell.row in borders)
    ]
    placed = [replace(c, box=(xs[c.col], ys[c.row], xs[c.col + c.colspan], ys[c.row + c.rowspan])) for c in cells]
    placed.sort(key=lambda c: (c.row, c.col))
    return replace(grid, xs=tuple(round(x, 2) for x in xs), ys=tuple(ys), cells=tuple(placed))


def _pieces(
    cell: GridCell, parts: _Parted | None, rows: Sequence[int], cols: Sequence[int], cut: bool
) -> list[GridCell]:
    """Return the cells that one cell becomes in the grid with more columns and rows."""
    row, col = rows[cell.row], cols[cell.col]
    height, width = rows[cell.row + cell.rowspan] - row, cols[cell.col + cell.colspan] - col
    whole = replace(cell, row=row, col=col, rowspan=height, colspan=width)
    if parts is None or not cell.lines:
        return [whole] if parts is None else _singles(whole, [[] for _ in range(width)])
    if not any(parts.under):
        return [whole]
    if not parts.over:
        return _singles(whole, parts.under)
    if not cut or cell.rowspan > 1:
        return [whole]
    top = replace(whole, rowspan=1, lines=tuple(parts.over))
    return [top, *_singles(replace(whole, row=row + 1, rowspan=height - 1), parts.under)]


def _singles(cell: GridCell, columns: Sequence[Sequence[tuple[int, ...]]]) -> list[GridCell]:
    return [replace(cell, col=cell.col + n, colspan=1, lines=tuple(lines)) for n, lines in enumerate(columns)]


# Rows


def split_tall_cells(grid: Grid, words: Sequence[Word]) -> Grid:
    """Return the grid with each cell that has a line beside every row it spans as one cell for each row."""
    if not any(cell.rowspan >= TALLEST and len(cell.lines) > 1 for cell in grid.cells):
        return grid
    bases: dict[int, float] = {}
    for cell in grid.cells:
        if cell.rowspan == 1 and len(cell.lines) == 1:
            bases.setdefault(cell.row, box_around(words, cell.lines[0])[3])
    cells: list[GridCell] = []
    for cell in grid.cells:
        parts = _row_lines(cell, bases, words) if cell.rowspan >= TALLEST and len(cell.lines) > 1 else None
        if parts is None:
            cells.append(cell)
            continue
        for row in range(cell.row, cell.row + cell.rowspan):
            box = (cell.box[0], grid.ys[row], cell.box[2], grid.ys[row + 1])
            cells.append(replace(cell, row=row, rowspan=1, box=box, lines=tuple(parts.get(row, []))))
    if len(cells) == len(grid.cells):
        return grid
    return replace(grid, cells=tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _row_lines(
    cell: GridCell, bases: dict[int, float], words: Sequence[Word]
) -> dict[int, list[tuple[int, ...]]] | None:
    """Return the lines of a tall cell by row; None where they do not stand on the rows' baselines."""
    span = range(cell.row, cell.row + cell.rowspan)
    found: dict[int, list[tuple[int, ...]]] = {}
    for line in cell.lines:
        base = box_around(words, line)[3]
        row = next((r for r in span if r in bases and abs(bases[r] - base) <= SAME_BASE), None)
        if row is None:
            return None
        found.setdefault(row, []).append(line)
    return found if len(found) >= ALIGNED_LINES * len(span) else None
