"""Tables that are drawn with lines: a full grid, level lines only, or shaded boxes over level lines."""

from collections.abc import Iterable, Sequence
from itertools import chain

from extract.layout.rows import box_of
from extract.tables.bands import with_tall_labels
from extract.tables.cells import Sheet
from extract.tables.columns import column_edges, without_thin
from extract.tables.grid import without_empty, without_slivers
from extract.tables.headlines import head_above, labelled_above, stacked_above
from extract.tables.records import row_edges
from extract.tables.regions import Region, distinct, find_regions, words_between
from extract.tables.rulings import Rulings
from extract.tables.textlines import is_figure
from extract.tables.zones import stands_apart, stands_in_column
from models import Grid, Word
from models.records import record

WORDED_ROWS = 0.4
"""A grid with words in a smaller part of its rows is a chart with its grid lines."""

PARTED_ROWS = 0.5
"""Level lines with words in several columns in fewer of the rows are the lines behind a chart's bars, or its frame."""

HEAD_LINE = 24.0
"""A line of a header stands within this (points) of the uppermost line of its table."""

MOST_HEAD_LINES = 3
"""Lines of a header above the uppermost line of its table."""

COLUMNS_OF_ONE_ROW = 3
"""A table of one row below its head has at least this many columns, one of them with figures."""

FEWEST_CELLS, LONGEST_TEXT = 3, 40
"""Two boxes, one of them with more words than that, are text with a frame and its tab."""

FEWEST_FILLED = 0.15
"""A grid with words in a smaller part of its cells is a chart's frame."""


@record(frozen=True, slots=True)
class Drawn:
    """A drawn table, and whether plumb lines part its columns; where none do, its text may tell more."""

    grid: Grid
    plumb: bool


def drawn_tables(words: Sequence[Word], upright: Sequence[int], rulings: Rulings) -> list[Drawn]:
    """Return the tables that the lines of a page draw, from the top down; each word is in one cell at most.

    The order of the words does not matter, so a page gives the same tables before and after its text is composed.
    """
    if not rulings.levels or not words:
        return []
    straight = words if len(upright) == len(words) else [words[number] for number in upright]
    found = []
    for region in find_regions(rulings.without_underlines(upright), rulings.plumbs, straight):
        grid = _grid(region, words)
        if grid is not None:
            found.append(Drawn(grid, bool(region.plumbs)))
    return _apart(found)


def _apart(found: Iterable[Drawn]) -> list[Drawn]:
    """Return the tables that share no words: of two that do, the one with more cells."""
    kept: list[Drawn] = []
    taken: set[int] = set()
    for drawn in sorted(found, key=lambda d: -len(d.grid.cells)):
        if taken.isdisjoint(drawn.grid.words):
            taken.update(drawn.grid.words)
            kept.append(drawn)
    return sorted(kept, key=lambda d: (d.grid.box[1], d.grid.box[0]))


def _grid(region: Region, words: Sequence[Word]) -> Grid | None:
    inside = words_between(words, (region.left, region.top, region.right, region.bottom))
    if len(inside) < 2:
        return None
    ys = without_thin(distinct((line.at for line in region.levels), apart=1.0), words, inside, vertical=True)
    ys = _without_stray(ys, region, words, inside)
    xs = column_edges(region, words, inside)
    if len(ys) < 2 or (region.plumbs and len(xs) < 3):
        return None
    if not region.plumbs:
        xs, head = _with_head(region, xs, ys, words, inside)
        if head is None:
            head = labelled_above(ys, xs, words, inside)
        if head is not None:
            ys = [head, *ys]
            inside = words_between(words, (region.left, head, region.right, region.bottom))
        if len(xs) < 3:
            return None
    grid = Sheet(region, xs, row_edges(xs, ys, words, inside), words, inside).grid()
    grid = with_tall_labels(grid, ys, words)
    grid = without_slivers(grid) if region.plumbs else without_empty(grid)
    return grid if _is_table(grid, region) else None


def _without_stray(ys: Sequence[float], region: Region, words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the levels without an outermost one that only blank paper parts from the table: a running head's line."""
    kept = list(ys)
    middles = [(box[1] + box[3]) / 2 for index in inside if (box := words[index].box)]
    for end, other in ((0, 1), (-1, -2)):
        while len(kept) > 2:
            low, high = sorted((kept[end], kept[other]))
            sides = any(line.start < high - 1 and line.end > low + 1 for line in region.plumbs)
            if sides or any(low < middle < high for middle in middles):
                break
            kept.pop(end)
    return kept


def _with_head(
    region: Region, xs: list[float], ys: Sequence[float], words: Sequence[Word], inside: Sequence[int]
) -> tuple[list[float], float | None]:
    """Return the columns, and where a header above the uppermost line starts.

    A header's words may be wider than what is below them (*Utfall aug* over *2016*): then the gaps are looked for with
    them, with as many of its lines as leave the columns what they are.
    """
    beside = stands_in_column((region.left, ys[0], region.right, ys[-1]), words) or stands_apart(
        (region.left, ys[0] - HEAD_LINE, region.right, ys[0]), words
    )
    ends = (region.left, region.right) if beside else (0.0, 10_000.0)
    above = stacked_above(ys, words, *ends)
    head = head_above(above, xs, ys, words, inside)
    if not above:
        return xs, None
    lines = stacked_above(ys, words, region.left, region.right)
    figures = any(is_figure(words[i].text) for i in inside)
    for number in range(min(len(lines), MOST_HEAD_LINES), 0, -1):
        if head is not None and box_of(words[lines[number - 1][0]])[3] > head:
            break  # it is a line of the header that is known
        wider = column_edges(region, words, [*inside, *chain.from_iterable(lines[:number])])
        # One row alone has no gaps that go on: its columns are told together with the line above it.
        single = len(xs) < 3 and len(wider) > COLUMNS_OF_ONE_ROW and figures
        if len(wider) == len(xs) or single:
            higher = head_above(above, wider, ys, words, inside)
            if higher is not None and (head is None or higher < head):
                return wider, higher
    return xs, head


def _is_table(grid: Grid, region: Region) -> bool:
    """Return False for frames around text and for charts."""
    filled = [cell for cell in grid.cells if cell.lines]
    if len(filled) < max(2, FEWEST_FILLED * len(grid.cells)):
        return False
    if len({cell.col for cell in filled}) < 2 and len({cell.row for cell in filled}) < 2:
        return False
    if len({cell.col for cell in grid.cells}) < 2:
        return False
    if len(filled) < FEWEST_CELLS and max(len(cell.words) for cell in filled) > LONGEST_TEXT:
        return False
    if region.plumbs:
        return len({cell.row for cell in filled}) >= WORDED_ROWS * grid.n_rows
    parted = sum(len({cell.col for cell in filled if cell.row == row}) > 1 for row in range(grid.n_rows))
    return grid.n_rows > 1 and parted >= PARTED_ROWS * grid.n_rows and (not region.framed or parted > 2)
