"""Tables that are drawn with lines: a full grid, level lines only, or shaded boxes over level lines."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from extract.layout.rows import box_around, box_of, is_turned, split_at_gaps, visual_lines
from extract.tables.grid import Grid, GridCell, spans
from extract.tables.regions import RUN_GAP, SAME_ENDS, Region, crosses, distinct, find_regions, words_between
from extract.tables.rulings import Line, rulings
from models import Rule, Word

EDGE_DRAWN = 0.6
"""The edge between two cells is there when lines cover this part of it."""

THIN = 4.0
"""Rows and columns thinner than this (points) are the space between double lines."""

JOINT_SHARE = 0.4
"""Joints in this part of a table's level lines mark a column; cells that span columns leave some out."""

FITTING_ROWS = 0.6
"""Where this part of the rows without plumb lines keeps to the columns, the columns go on though they are not drawn."""

GUTTER_FREE = 0.85
"""A gap between columns is free of words in this part of the lines."""

NARROWEST_GUTTER = 4.0
"""A gap between columns is at least this wide (points)."""

FEWEST_FILLED = 0.15
"""A grid with words in a smaller part of its cells is a chart's frame."""

CENTRED = 6.0
"""Header words whose middle is this near (points) to the middle of several columns span them."""

MAX_SPANNING_ROW = 1
"""Header words span columns in the first two rows, if at all."""

_FIGURE = regex.compile(r"[-–−+]?\s*\d[\d\s.,]*\s*(?:%|kr|tkr|mkr)?|[-–−]")


def find_tables(words: Sequence[Word], rules: Sequence[Rule]) -> list[Grid]:
    """Return the ruled tables of a page from the top down; each word is in one cell at most.

    The order of the words does not matter, so a page gives the same tables before and after its text is composed.
    """
    if not rules or not words:
        return []
    upright = [word for word in words if not is_turned(word)]
    levels, plumbs = rulings(rules, upright)
    grids = []
    for region in find_regions(levels, plumbs, upright):
        grid = _grid(region, words)
        if grid is not None:
            grids.append(grid)
    return _apart(grids)


def _apart(grids: Iterable[Grid]) -> list[Grid]:
    """Return the grids that share no words: of two that do, the one with more cells."""
    kept: list[Grid] = []
    taken: set[int] = set()
    for grid in sorted(grids, key=lambda g: -len(g.cells)):
        if taken.isdisjoint(grid.words):
            taken.update(grid.words)
            kept.append(grid)
    return sorted(kept, key=lambda g: (g.box[1], g.box[0]))


def _grid(region: Region, words: Sequence[Word]) -> Grid | None:
    inside = words_between(words, (region.left, region.top, region.right, region.bottom))
    if len(inside) < 2:
        return None
    ys = _without_thin(distinct((line.at for line in region.levels), apart=1.0), words, inside, vertical=True)
    xs = _columns(region, words, inside)
    if len(xs) < 3 or len(ys) < 2:
        return None
    ys = _unstacked(xs, ys, words, inside)
    grid = _fill(region, xs, ys, words, inside)
    return grid if _is_table(grid, region) else None


def _is_table(grid: Grid, region: Region) -> bool:
    """Return False for frames around text and for charts."""
    filled = [cell for cell in grid.cells if cell.lines]
    if len(filled) < max(2, FEWEST_FILLED * len(grid.cells)):
        return False
    if len({cell.col for cell in filled}) < 2 and len({cell.row for cell in filled}) < 2:
        return False
    if len({cell.col for cell in grid.cells}) < 2:
        return False
    if region.plumbs:
        return True
    return grid.n_rows > 1 and len({cell.col for cell in filled}) > 1


def _columns(region: Region, words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the edges of the columns: plumb lines, else joints of the level lines, else gaps between words."""
    left, right = region.left, region.right
    plumbs = [line.at for line in region.plumbs]
    edges = distinct([left, right, *plumbs])
    if len(edges) < 3:
        runs = [run for line in visual_lines(words, inside) for run in split_at_gaps(words, line, RUN_GAP)]
        inner = _joints(region, words, runs) or _gutters(region, words, inside)
        edges = distinct([left, right, *inner])
    return _without_thin(edges, words, inside, vertical=False)


def _joints(region: Region, words: Sequence[Word], runs: Sequence[Sequence[int]]) -> list[float]:
    """Return where the pieces of the level lines meet in many of them and few words are in the way."""
    whole = [line for line in region.levels if line.length > 0.9 * (region.right - region.left)]
    joints = [joint for line in whole for joint in line.joints]
    places = []
    for place in distinct(joints):
        support = sum(any(abs(j - place) <= SAME_ENDS for j in line.joints) for line in whole)
        blocked = sum(crosses(words, run, [place]) for run in runs)
        if support >= max(2, JOINT_SHARE * len(whole)) and blocked <= (1 - GUTTER_FREE) * max(4, len(runs)):
            places.append(place)
    return places


def _gutters(region: Region, words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the middles of the gaps that run through nearly all lines."""
    lines = visual_lines(words, inside)
    rows = [[box_around(words, run) for run in split_at_gaps(words, line, RUN_GAP)] for line in lines]
    parted = [row for row in rows if len(row) > 1]
    if len(parted) < 2:
        return []
    events = sorted({edge for row in parted for box in row for edge in (box[0], box[2])})
    free: list[tuple[float, float]] = []
    for low, high in itertools.pairwise(events):
        middle = (low + high) / 2
        blocked = sum(any(box[0] < middle < box[2] for box in row) for row in parted)
        if blocked <= (1 - GUTTER_FREE) * len(parted):
            if free and low - free[-1][1] < 0.1:
                free[-1] = (free[-1][0], high)
            else:
                free.append((low, high))
    inner = [(low, high) for low, high in free if high - low >= NARROWEST_GUTTER]
    return [(low + high) / 2 for low, high in inner if low > events[0] and high < events[-1]]


def _without_thin(edges: list[float], words: Sequence[Word], inside: Sequence[int], *, vertical: bool) -> list[float]:
    """Return the edges without the second of two that hardly leave room between them and hold no words."""
    kept = edges[:1]
    low, high = (1, 3) if vertical else (0, 2)
    for edge in edges[1:]:
        if edge - kept[-1] < THIN:
            middle = [(box_of(words[i])[low] + box_of(words[i])[high]) / 2 for i in inside]
            if not any(kept[-1] <= place <= edge for place in middle):
                continue
        kept.append(edge)
    return kept


def _unstacked(xs: Sequence[float], ys: list[float], words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the edges of the rows, with edges between lines of figures that no rule parts.

    A row is cut where at least two columns hold stacked figures on the same lines (one, of two columns), and each
    line of the row has figures: then the lines are the rows.
    """
    edges = [ys[0]]
    for top, bottom in itertools.pairwise(ys):
        lines = visual_lines(
            words, [i for i in inside if top <= (box_of(words[i])[1] + box_of(words[i])[3]) / 2 < bottom]
        )
        if len(lines) > 1 and _stacked(words, lines, xs):
            boxes = [box_around(words, line) for line in lines]
            edges += [(a[3] + b[1]) / 2 for a, b in itertools.pairwise(boxes)]
        edges.append(bottom)
    return edges


def _stacked(words: Sequence[Word], lines: Sequence[Sequence[int]], xs: Sequence[float]) -> bool:
    needed = min(2, len(xs) - 2)
    for line in lines:
        figures = 0
        for left, right in itertools.pairwise(xs):
            text = " ".join(
                words[i].text for i in line if left <= (box_of(words[i])[0] + box_of(words[i])[2]) / 2 < right
            )
            figures += bool(_FIGURE.fullmatch(text))
        if figures < needed:
            return False
    return True


def _fill(region: Region, xs: list[float], ys: list[float], words: Sequence[Word], inside: Sequence[int]) -> Grid:
    """Return the grid with the cells that the lines leave, and the words in them."""
    n_rows, n_cols = len(ys) - 1, len(xs) - 1
    by_row = _by_row(ys, words, inside)
    open_rows = {r for r in range(n_rows) if not any(_plumb_drawn(region, x, ys[r], ys[r + 1]) for x in xs[1:-1])}
    undrawn = _columns_go_on(open_rows, by_row, xs, words, bare=not region.plumbs)
    joined = []
    for r in range(n_rows):
        shut = _open_boundaries(r, region, xs, ys, words, by_row[r]) if r in open_rows and undrawn else None
        for c in range(n_cols):
            if c + 1 < n_cols:
                parted = shut[c] if shut is not None else _plumb_drawn(region, xs[c + 1], ys[r], ys[r + 1])
                if not parted:
                    joined.append(((r, c), (r, c + 1)))
            if r + 1 < n_rows and not _level_drawn(region, ys[r + 1], xs[c], xs[c + 1]):
                joined.append(((r, c), (r + 1, c)))
    cells = [
        GridCell(row=r, col=c, rowspan=h, colspan=w, box=(xs[c], ys[r], xs[c + w], ys[r + h]))
        for r, c, h, w in spans(n_rows, n_cols, joined if not _cut_by_text(region, ys) else _within_rows(joined))
    ]
    return Grid(
        box=(xs[0], ys[0], xs[-1], ys[-1]),
        xs=tuple(round(x, 2) for x in xs),
        ys=tuple(round(y, 2) for y in ys),
        cells=tuple(_placed(cells, words, inside)),
    )


Place = tuple[int, int]


def _cut_by_text(region: Region, ys: Sequence[float]) -> bool:
    """Return True where rows were cut at text lines, so that missing level lines say nothing."""
    drawn = [line.at for line in region.levels]
    return any(all(abs(y - at) > THIN for at in drawn) for y in ys)


def _within_rows(joined: Iterable[tuple[Place, Place]]) -> list[tuple[Place, Place]]:
    return [(one, other) for one, other in joined if one[0] == other[0]]


def _by_row(ys: Sequence[float], words: Sequence[Word], inside: Sequence[int]) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in ys[1:]]
    for index in inside:
        box = box_of(words[index])
        middle = (box[1] + box[3]) / 2
        for r in range(len(rows)):
            if ys[r] <= middle <= ys[r + 1]:
                rows[r].append(index)
                break
    return rows


def _plumb_drawn(region: Region, x: float, top: float, bottom: float) -> bool:
    drawn = sum(
        max(0.0, min(line.end, bottom) - max(line.start, top))
        for line in region.plumbs
        if abs(line.at - x) <= SAME_ENDS
    )
    return drawn >= EDGE_DRAWN * (bottom - top)


def _level_drawn(region: Region, y: float, left: float, right: float) -> bool:
    drawn = sum(
        max(0.0, min(line.end, right) - max(line.start, left)) for line in region.levels if abs(line.at - y) <= THIN
    )
    return drawn >= EDGE_DRAWN * (right - left)


def _columns_go_on(
    open_rows: set[int], by_row: Sequence[Sequence[int]], xs: Sequence[float], words: Sequence[Word], *, bare: bool
) -> bool:
    """Return True where rows without plumb lines still have columns: most have words in several, none across."""
    if bare:
        return True
    filled = [by_row[r] for r in open_rows if by_row[r]]
    fitting = 0
    for row in filled:
        runs = [run for line in visual_lines(words, row) for run in split_at_gaps(words, line, RUN_GAP)]
        if any(crosses(words, run, xs[1:-1]) for run in runs):
            continue
        starts = {sum(x <= box_around(words, run)[0] + 1.5 for x in xs) for run in runs}
        fitting += len(starts) > 1
    return bool(filled) and fitting >= FITTING_ROWS * len(filled)


def _open_boundaries(
    r: int, region: Region, xs: Sequence[float], ys: Sequence[float], words: Sequence[Word], row: Sequence[int]
) -> list[bool]:
    """Return for each inner edge of a row without plumb lines whether it parts two cells."""
    runs = [run for line in visual_lines(words, row) for run in split_at_gaps(words, line, RUN_GAP)]
    boundaries = [not any(crosses(words, run, [x]) for run in runs) for x in xs[1:-1]]
    if len(runs) == 1 and not all(boundaries):
        return [False] * len(boundaries)
    for first, last in _header_spans(r, region, xs, ys, words, runs):
        boundaries[first:last] = [False] * (last - first)
    above, below = _joints_at(region, ys[r]), _joints_at(region, ys[r + 1])
    for number, x in enumerate(xs[1:-1]):
        missing = _without_joint(above, x) and (r == 0 or _without_joint(below, x))
        boundaries[number] = boundaries[number] and not missing
    return boundaries


def _header_spans(
    r: int,
    region: Region,
    xs: Sequence[float],
    ys: Sequence[float],
    words: Sequence[Word],
    runs: Sequence[Sequence[int]],
) -> list[tuple[int, int]]:
    """Return (first, last) column of the header words that are centred over several columns with a rule under them."""
    found: list[tuple[int, int]] = []
    if r > MAX_SPANNING_ROW:
        return found
    boxes = [box_around(words, run) for run in runs]
    for box in boxes:
        middle = (box[0] + box[2]) / 2
        ruled = [_level_drawn(region, ys[r + 1], left, right) for left, right in itertools.pairwise(xs)]
        taken = [
            any(other is not box and other[2] > left and other[0] < right for other in boxes)
            for left, right in itertools.pairwise(xs)
        ]
        spans_ = [
            (abs((xs[a] + xs[b + 1]) / 2 - middle), b - a, a, b)
            for a in range(len(xs) - 1)
            for b in range(a, len(xs) - 1)
            if xs[a] - 1 <= box[0] and box[2] <= xs[b + 1] + 1 and all(ruled[a : b + 1]) and not any(taken[a : b + 1])
        ]
        centred = [span for span in spans_ if span[0] <= CENTRED]
        if centred and min(centred)[1]:
            found.append((min(centred)[2], min(centred)[3]))
    return found


def _joints_at(region: Region, y: float) -> list[Line]:
    return [line for line in region.levels if abs(line.at - y) <= THIN]


def _without_joint(lines: Sequence[Line], x: float) -> bool:
    """Return True where a line drawn cell by cell runs past `x` in one piece."""
    for line in lines:
        if line.joints and line.start + SAME_ENDS < x < line.end - SAME_ENDS:
            return all(abs(joint - x) > SAME_ENDS for joint in line.joints)
    return False


def _placed(cells: Sequence[GridCell], words: Sequence[Word], inside: Sequence[int]) -> list[GridCell]:
    """Return the cells with their words: each word in the first cell that holds its middle."""
    held: list[list[int]] = [[] for _ in cells]
    for index in inside:
        x0, y0, x1, y1 = box_of(words[index])
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        for number, cell in enumerate(cells):
            if cell.box[0] <= x <= cell.box[2] and cell.box[1] <= y <= cell.box[3]:
                held[number].append(index)
                break
    return [
        replace(cell, lines=tuple(tuple(line) for line in visual_lines(words, indices))) if indices else cell
        for cell, indices in zip(cells, held, strict=True)
    ]
