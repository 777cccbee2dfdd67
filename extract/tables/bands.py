"""Bands that hold several rows, which no rule parts: figures, short texts, or longer ones with blank between."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.layout.rows import box_around, box_of, size_of, visual_lines
from extract.tables.records import row_edges
from extract.tables.textlines import is_figure
from models import Grid, GridCell, Word

FEWEST_LINES = 5
"""A band of texts is cut into rows only where it has at least this many lines …"""

ENTRIES = 0.8
"""… and this part of the texts begins with a capital or a figure: lines of one text go on in small letters …"""

PAIRED = 0.5
"""… and this part of the lines has words in two columns."""

FEWEST_WRAPPED = 4
"""Lines of at least two rows of longer texts."""

LEAST_GAP = 1.6
"""Rows of longer texts stand this much further apart (of the lines' distance) than the lines of one …"""

LOOSEST = 1.7
"""… which are no further apart than this (font sizes): else there is nothing to compare with."""

STACK = 0.8
"""A cell whose lines are figures in this part is a stack of figures."""

AMID = 0.35
"""A label stands in the middle of a band when its middle is this near (font sizes) to that of the other words."""

INDENT = 0.4
"""A label that starts this much (font sizes) further right than the one above goes on with it."""


def with_rows(grid: Grid, words: Sequence[Word], *, figures: bool, texts: bool) -> Grid:
    """Return the grid with its bands cut where blank parts the rows.

    They are also cut at lines of figures where `figures`, and at lines of short texts where `texts` says so.
    """
    grid = _without_stacks_over_rows(grid, words) if figures else grid
    cuts: dict[int, list[float]] = {}
    for row in range(grid.n_rows):
        cells = [cell for cell in grid.cells if cell.row == row and cell.rowspan == 1 and cell.lines]
        if max((len(cell.lines) for cell in cells), default=0) < 2:
            continue
        inside = [index for cell in cells for index in cell.words]
        edges = row_edges(grid.xs, grid.ys[row : row + 2], words, inside)[1:-1] if figures else []
        if not edges and texts:
            edges = _entry_edges(grid, cells, words)
        if edges := edges or _gap_edges(cells, words):
            cuts[row] = edges
    return _cut(grid, cuts, words) if cuts else grid


def _without_stacks_over_rows(grid: Grid, words: Sequence[Word]) -> Grid:
    """Return the grid with cells over several rows cut at the rows' edges where they hold stacks of figures."""
    tall = [cell for cell in grid.cells if cell.rowspan > 1 and len(cell.lines) >= FEWEST_LINES]
    stacks = {cell.row for cell in tall if _is_stack(cell, words)}
    parted = [cell for cell in tall if cell.row in stacks]
    if not parted:
        return grid
    cells = [cell for cell in grid.cells if cell not in parted]
    for cell in parted:
        for row in range(cell.row, cell.row + cell.rowspan):
            top, bottom = grid.ys[row], grid.ys[row + 1]
            held = tuple(line for line in cell.lines if top <= _middle(words, line) < bottom)
            cells.append(replace(cell, row=row, rowspan=1, lines=held, box=(cell.box[0], top, cell.box[2], bottom)))
    return replace(grid, cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.col))))


def _is_stack(cell: GridCell, words: Sequence[Word]) -> bool:
    figures = sum(is_figure(" ".join(words[i].text for i in line)) for line in cell.lines)
    return figures >= STACK * len(cell.lines)


def _entry_edges(grid: Grid, cells: Sequence[GridCell], words: Sequence[Word]) -> list[float]:
    """Return the places between entries of short texts; none where the lines are those of longer ones."""
    column = {index: cell.col for cell in cells for index in cell.words}
    lines = visual_lines(words, column)
    if len(lines) < FEWEST_LINES:
        return []
    starts = [[i for n, i in enumerate(line) if n == 0 or column[i] != column[line[n - 1]]] for line in lines]
    entries: list[list[int]] = []
    firsts: list[int] = []
    for line, first in zip(lines, starts, strict=True):
        stub = column[line[0]] == 0
        if not entries or (stub and not _is_deeper(words, entries[-1], line, column)):
            entries.append(list(line))
            firsts += first
        else:
            entries[-1] += line
    paired = sum(len(first) > 1 for first in starts)
    begun = sum(words[i].text[:1].isupper() or words[i].text[:1].isdigit() for i in firsts)
    if paired < PAIRED * len(lines) or begun < ENTRIES * len(firsts) or len(entries) < 2:
        return []
    boxes = [box_around(words, entry) for entry in entries]
    return [(a[3] + b[1]) / 2 for a, b in pairwise(boxes)]


def _gap_edges(cells: Sequence[GridCell], words: Sequence[Word]) -> list[float]:
    """Return the places of the blank over all columns that parts rows of longer texts.

    Each row has its label, in the first column, and what is said beside it begin on one line: paragraphs of one text
    are parted by blank as well.
    """
    column = {index: cell.col for cell in cells for index in cell.words}
    lines = visual_lines(words, column)
    tops = [box_around(words, line)[1] for line in lines]
    apart = [below - above for above, below in pairwise(tops)]
    if len(lines) < FEWEST_WRAPPED or min(apart) > LOOSEST * size_of(words[lines[0][0]]):
        return []
    firsts = [0, *(number for number, gap in enumerate(apart, 1) if gap >= LEAST_GAP * min(apart))]
    if len(firsts) < 2 or any({0} >= {column[index] for index in lines[number]} for number in firsts):
        return []
    if any(column[lines[number][0]] != 0 for number in firsts):
        return []
    return [(box_around(words, lines[n - 1])[3] + tops[n]) / 2 for n in firsts[1:]]


def _is_deeper(words: Sequence[Word], entry: Sequence[int], line: Sequence[int], column: dict[int, int]) -> bool:
    above = [index for index in entry if column[index] == 0]
    if not above:
        return False
    first = words[line[0]]
    return box_of(first)[0] > min(box_of(words[i])[0] for i in above) + INDENT * size_of(first)


def _cut(grid: Grid, cuts: dict[int, list[float]], words: Sequence[Word]) -> Grid:
    """Return the grid with more rows; cells over several rows stay whole."""
    ys: list[float] = []
    rows: list[int] = []
    for number, y in enumerate(grid.ys):
        rows.append(len(ys))
        ys.append(y)
        ys += cuts.get(number, [])
    cells: list[GridCell] = []
    for cell in grid.cells:
        first, last = rows[cell.row], rows[cell.row + cell.rowspan]
        if cell.rowspan > 1 or cell.row not in cuts:
            cells.append(replace(cell, row=first, rowspan=last - first))
            continue
        middles = [(_middle(words, line), line) for line in cell.lines]
        for row in range(first, last):
            held = tuple(line for middle, line in middles if ys[row] <= middle < ys[row + 1])
            cells.append(replace(cell, row=row, lines=held, box=(cell.box[0], ys[row], cell.box[2], ys[row + 1])))
    cells.sort(key=lambda cell: (cell.row, cell.col))
    return replace(grid, ys=tuple(ys), cells=tuple(cells))


def _middle(words: Sequence[Word], line: Sequence[int]) -> float:
    box = box_around(words, line)
    return (box[1] + box[3]) / 2


# Labels


def with_tall_labels(grid: Grid, drawn: Sequence[float], words: Sequence[Word]) -> Grid:
    """Return the grid with a label of the first column over all rows of its band where it stands in their middle.

    `drawn` are the places of the level lines: the rows between two of them are a band.
    """
    cells = list(grid.cells)
    for top, bottom in pairwise(drawn):
        rows = [row for row in range(grid.n_rows) if top - 1 <= grid.ys[row] and grid.ys[row + 1] <= bottom + 1]
        if len(rows) < 2:
            continue
        stub = [cell for cell in cells if cell.col == 0 and cell.row in rows]
        named = [cell for cell in stub if cell.lines]
        if len(stub) != len(rows) or any((cell.rowspan, cell.colspan) != (1, 1) for cell in stub) or len(named) != 1:
            continue
        band = [index for cell in cells if cell.row in rows and cell.col > 0 for index in cell.words]
        label = named[0]
        if not band or not _is_amid(words, label, band):
            continue
        box = (label.box[0], grid.ys[rows[0]], label.box[2], grid.ys[rows[-1] + 1])
        cells = [cell for cell in cells if cell not in stub]
        cells.append(replace(label, row=rows[0], rowspan=len(rows), box=box))
    return replace(grid, cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.col))))


def _is_amid(words: Sequence[Word], label: GridCell, band: Sequence[int]) -> bool:
    around, own = box_around(words, band), box_around(words, label.words)
    middle = (around[1] + around[3]) / 2
    return abs((own[1] + own[3]) / 2 - middle) <= AMID * size_of(words[label.words[0]])
