"""The cells of a ruled table: what lines part, what they leave as one, and the words in each."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.layout.rows import box_around, box_of, is_turned, split_at_gaps, visual_lines
from extract.tables.columns import THIN
from extract.tables.grid import spans
from extract.tables.regions import RUN_GAP, SAME_ENDS, WHOLE, Region, crossed, crosses
from extract.tables.rulings import Line
from models import Box, Grid, GridCell, Word
from models.records import record

EDGE_DRAWN = 0.6
"""The edge between two cells is there when lines cover this part of it."""

FITTING_ROWS = 0.6
"""Where this part of the rows without plumb lines keeps to the columns, the columns go on though they are not drawn."""

CENTRED = 6.0
"""Header words whose middle is this near (points) to the middle of several columns span them."""

HEAD_GAP = 0.45
"""Words of a header, which is not justified, stand apart at a gap wider than this (font sizes)."""

MAX_SPANNING_ROW = 1
"""Header words span columns in the first two rows, if at all."""

Place = tuple[int, int]
Run = list[int]


@record(frozen=True, slots=True)
class Sheet:
    """A table before it has cells: its lines, the edges of its columns and rows, and the numbers of its words."""

    region: Region
    xs: list[float]
    ys: list[float]
    words: Sequence[Word]
    inside: Sequence[int]

    def grid(self) -> Grid:
        """Return the table with the cells that the lines leave, and the words in them."""
        cells = [
            GridCell(r, c, h, w, (self.xs[c], self.ys[r], self.xs[c + w], self.ys[r + h]))
            for r, c, h, w in spans(len(self.ys) - 1, len(self.xs) - 1, self._joined())
        ]
        return Grid(
            box=(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]),
            xs=tuple(round(x, 2) for x in self.xs),
            ys=tuple(round(y, 2) for y in self.ys),
            cells=tuple(self._placed(cells)),
        )

    def _joined(self) -> Iterable[tuple[Place, Place]]:
        """Yield the neighbouring places that no line parts."""
        n_rows, n_cols = len(self.ys) - 1, len(self.xs) - 1
        at = [[line for line in self.region.plumbs if abs(line.at - x) <= SAME_ENDS] for x in self.xs[1:-1]]
        drawn = [[_parts(lines, top, bottom) for lines in at] for top, bottom in pairwise(self.ys)]
        plain = [not any(row) for row in drawn]
        rows = self._rows() if any(plain) else []
        go_on = self._columns_go_on([rows[r] for r in range(n_rows) if plain[r]])
        for r in range(n_rows):
            parted = self._undrawn_edges(r, rows[r]) if plain[r] and go_on else drawn[r]
            yield from (((r, c), (r, c + 1)) for c in range(n_cols - 1) if not parted[c])
            # Where rows were cut at lines of text, no line is drawn, and that says nothing.
            if r + 1 < n_rows and (levels := self._levels_at(self.ys[r + 1])):
                edges = enumerate(pairwise(self.xs))
                yield from (((r, c), (r + 1, c)) for c, (left, right) in edges if not _parts(levels, left, right))

    def _rows(self) -> list[list[Run]]:
        """Return the runs of words in each row."""
        rows: list[list[int]] = [[] for _ in self.ys[1:]]
        for index in self.inside:
            box = box_of(self.words[index])
            number = _between(self.ys, (box[1] + box[3]) / 2)
            if number is not None:
                rows[number].append(index)
        return [
            [
                run
                for line in visual_lines(self.words, row)
                for run in split_at_gaps(self.words, line, HEAD_GAP if number <= MAX_SPANNING_ROW else RUN_GAP)
            ]
            for number, row in enumerate(rows)
        ]

    def _levels_at(self, y: float) -> list[Line]:
        return [line for line in self.region.levels if abs(line.at - y) <= THIN]

    def _columns_go_on(self, rows: Sequence[Sequence[Run]]) -> bool:
        """Return True where rows without plumb lines still have columns: most have words in several, none across."""
        if not self.region.plumbs:
            return True
        filled = [row for row in rows if row]
        fitting = 0
        for row in filled:
            if not any(crosses(box_around(self.words, run), self.xs[1:-1]) for run in row):
                columns = {sum(x <= box_around(self.words, run)[0] + 1.5 for x in self.xs) for run in row}
                fitting += len(columns) > 1
        return bool(filled) and fitting >= FITTING_ROWS * len(filled)

    def _undrawn_edges(self, r: int, row: Sequence[Run]) -> list[bool]:
        """Return for each inner edge of a row without plumb lines whether it parts two cells."""
        inner = self.xs[1:-1]
        boxes = [box_around(self.words, run) for run in row]
        parted = [True] * len(inner)
        for box in boxes:
            for number in crossed(box, inner):
                parted[number] = False
        if len(row) == 1 and not all(parted):
            return [False] * len(inner)
        if r <= MAX_SPANNING_ROW:
            for first, last in self._header_spans(r, boxes):
                parted[first:last] = [False] * (last - first)
        above, below = self._levels_at(self.ys[r]), self._levels_at(self.ys[r + 1])
        for number, x in enumerate(inner):
            if _without_joint(above, x) and (r == 0 or _without_joint(below, x)):
                parted[number] = False
        return parted

    def _header_spans(self, r: int, boxes: Sequence[Box]) -> list[tuple[int, int]]:
        """Return (first, last) column of the header words that a rule under them spreads over several columns."""
        levels = self._levels_at(self.ys[r + 1])
        found = [span for line in levels for span in self._piece_spans(line, boxes)]
        ruled = [_parts(levels, left, right) for left, right in pairwise(self.xs)]
        for box in boxes:
            others = [other for other in boxes if other is not box]
            span = self._centred_span(box, [rule and not self._any_in(others, c) for c, rule in enumerate(ruled)])
            if span is not None:
                found.append(span)
        return found

    def _any_in(self, boxes: Sequence[Box], col: int) -> bool:
        return any(box[2] > self.xs[col] and box[0] < self.xs[col + 1] for box in boxes)

    def _piece_spans(self, line: Line, boxes: Sequence[Box]) -> Iterable[tuple[int, int]]:
        """Yield the columns of each piece of a rule under a part of the header that has one run of words above it."""
        if line.length > WHOLE * (self.xs[-1] - self.xs[0]):
            return
        for start, end in pairwise([line.start, *line.joints, line.end]):
            cols = [c for c, (left, right) in enumerate(pairwise(self.xs)) if start < (left + right) / 2 < end]
            above = [box for box in boxes if start - THIN <= box[0] and box[2] <= end + THIN]
            if len(cols) > 1 and len(above) == 1:
                yield cols[0], cols[-1]

    def _centred_span(self, box: Box, free: Sequence[bool]) -> tuple[int, int] | None:
        """Return the columns in whose middle the words stand, where that is more than one; `free` ones only."""
        middle = (box[0] + box[2]) / 2
        candidates = [
            (abs((self.xs[a] + self.xs[b + 1]) / 2 - middle), b - a, a, b)
            for a in range(len(free))
            for b in range(a, len(free))
            if self.xs[a] - 1 <= box[0] and box[2] <= self.xs[b + 1] + 1 and all(free[a : b + 1])
        ]
        centred = [candidate for candidate in candidates if candidate[0] <= CENTRED]
        if not centred or not min(centred)[1]:
            return None
        return min(centred)[2], min(centred)[3]

    def _placed(self, cells: Sequence[GridCell]) -> list[GridCell]:
        """Return the cells with their words: each word in the cell that holds its middle."""
        places = {
            (row, col): number
            for number, cell in enumerate(cells)
            for row in range(cell.row, cell.row + cell.rowspan)
            for col in range(cell.col, cell.col + cell.colspan)
        }
        held: list[list[int]] = [[] for _ in cells]
        xs, ys, words = self.xs, self.ys, self.words
        for index in self.inside:  # as `_between`, written out: the words of all tables pass here
            x0, y0, x1, y1 = words[index].box or box_of(words[index])
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
            if ys[0] <= y <= ys[-1] and xs[0] <= x <= xs[-1]:
                held[places[max(0, bisect_left(ys, y) - 1), max(0, bisect_left(xs, x) - 1)]].append(index)
        return [
            cell.holding(tuple(map(tuple, _lines(self.words, indices)))) if indices else cell
            for cell, indices in zip(cells, held, strict=True)
        ]


def _lines(words: Sequence[Word], indices: Sequence[int]) -> Sequence[Sequence[int]]:
    """Return the lines of a cell; heads of narrow columns run up the page, and are read as they were written."""
    across = [index for index in indices if is_turned(words[index])]
    if 2 * len(across) < len(indices) or not across:
        return visual_lines(words, indices)
    lines: list[list[int]] = []
    for index in sorted(indices):
        left, _, right, _ = box_of(words[index])
        before = box_of(words[lines[-1][-1]]) if lines else (right, 0.0, right, 0.0)
        if before[0] < (left + right) / 2 < before[2]:
            lines[-1].append(index)
        else:
            lines.append([index])
    return lines


def _between(edges: Sequence[float], place: float) -> int | None:
    """Return the number of the first row or column that holds a place, or None outside of them all."""
    if not edges[0] <= place <= edges[-1]:
        return None
    return max(0, bisect_left(edges, place) - 1)


def _parts(lines: Sequence[Line], start: float, end: float) -> bool:
    """Return True where lines cover so much of the stretch between two cells that they part them."""
    covered = 0.0
    for line in lines:
        low, high = line.start, line.end
        shared = (high if high < end else end) - (low if low > start else start)
        if shared > 0:
            covered += shared
    return covered >= EDGE_DRAWN * (end - start)


def _without_joint(lines: Sequence[Line], x: float) -> bool:
    """Return True where a line drawn cell by cell runs past `x` in one piece."""
    for line in lines:
        if line.joints and line.start + SAME_ENDS < x < line.end - SAME_ENDS:
            return all(abs(joint - x) > SAME_ENDS for joint in line.joints)
    return False
