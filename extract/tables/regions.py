"""Where on a page tables stand: lines that touch, and lines of equal length stacked above one another."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from extract.layout.rows import box_around, box_of, size_of, split_at_gaps, visual_lines
from extract.tables.rulings import Line, connected
from models import Box, Word

SAME_ENDS = 4.0
"""Lines whose ends differ by less than this (points) belong to one stack; heavier lines stick out by half a width."""

RUN_GAP = 0.7
"""Words with a wider gap between them (font sizes) stand in different cells; spaces in justified text reach 0.6."""

TALL_BAND = 1.7
"""A band this many times higher than the others holds a row only if its words keep to the columns."""

LOW_BAND = 1.25
"""A band whose words run over the columns is a row (a group's name, a comment) only if it is hardly higher."""

EMPTY_BAND = 32.0
"""A band higher than this (points) without words is the space between two tables."""

HIGHEST_HEADER = 90.0
"""A header of two or three levels is no higher than this (points)."""

HEADING = 1.15
"""A line set this many times larger than the others of its band is a heading between two tables."""

PROSE_LINE = 0.55
"""A run of words that takes up more than this part of the width is running text, unless its row is as low as others."""

LONGEST_LABEL = 4
"""Words of a label beside a text."""

INDENT = 12.0
"""A label begins within this (points) of its table's end, lines of a text of where its first one does."""

WHOLE = 0.9
"""A level line longer than this part of its table's width goes all across."""

OPEN = 6.0
"""Plumb lines that go on for more than this (points) after the last level one leave a row open."""

SHORTEST = 40.0
"""A table is at least this wide (points)."""


@dataclass(slots=True)
class Region:
    """The lines of one table; `plumbs` is empty for a table with level lines only, which a frame may enclose.

    A `labelled` one has had a row that is a label with a text beside it.
    """

    levels: list[Line]
    plumbs: list[Line] = field(default_factory=list)
    framed: bool = False
    labelled: bool = False

    @property
    def left(self) -> float:
        """Return the left end."""
        return min(line.start for line in self.levels)

    @property
    def right(self) -> float:
        """Return the right end."""
        return max(line.end for line in self.levels)

    @property
    def top(self) -> float:
        """Return the uppermost line."""
        return min(line.at for line in self.levels)

    @property
    def bottom(self) -> float:
        """Return the lowest line."""
        return max(line.at for line in self.levels)

    @property
    def columns(self) -> list[float]:
        """Return where columns may part: plumb lines, and joints of the level ones."""
        inside = [line.at for line in self.plumbs] + [joint for line in self.levels for joint in line.joints]
        return distinct(x for x in inside if self.left + SAME_ENDS < x < self.right - SAME_ENDS)


class _Page:
    """The words of a page, which are asked for band by band: by the heights of their middles."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self._boxes = [word.box or box_of(word) for word in words]
        middles = [(top + bottom) / 2 for _, top, _, bottom in self._boxes]
        self._order = sorted(range(len(words)), key=middles.__getitem__)
        self._heights = [middles[number] for number in self._order]

    def between(self, box: Box) -> list[int]:
        """Return the numbers of the words whose middle lies in the box."""
        left, top, right, bottom = box
        level = self._order[bisect_left(self._heights, top) : bisect_right(self._heights, bottom)]
        return sorted(n for n in level if left <= (self._boxes[n][0] + self._boxes[n][2]) / 2 <= right)

    def lines_between(self, box: Box) -> list[list[int]]:
        """Return the lines of those words, from the top, by the numbers of their words."""
        return visual_lines(self.words, self.between(box))


def distinct(places: Iterable[float], apart: float = SAME_ENDS) -> list[float]:
    """Return the places in order, those closer than `apart` as one (their mean)."""
    groups: list[list[float]] = []
    for place in sorted(places):
        if groups and place - groups[-1][-1] <= apart:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [sum(group) / len(group) for group in groups]


def find_regions(levels: Sequence[Line], plumbs: Sequence[Line], words: Sequence[Word]) -> list[Region]:
    """Return the regions of a page that may be tables, from the top down."""
    pieces = [_piece(h, v) for h, v in connected(levels, plumbs) if h and (v or h[0].length >= SHORTEST)]
    pieces.sort(key=lambda region: (region.top, region.left))
    grids = [(p.left, p.top, p.right, p.bottom) for p in pieces if p.plumbs]
    stacks: list[Region] = []
    page = _Page(words)
    for piece in pieces:
        host = _host(stacks, piece, page, pieces, grids)
        if host is None:
            stacks.append(Region(list(piece.levels), list(piece.plumbs), piece.framed))
        else:
            host.levels += piece.levels
    return [s for s in _with_partial_rules(stacks) if len(s.levels) >= 2 and s.right - s.left >= SHORTEST]


def _piece(levels: list[Line], plumbs: list[Line]) -> Region:
    """Return lines that touch as a region: without the sides of a frame, and with an edge where a page ends."""
    region = Region(levels, plumbs)
    left, right = region.left, region.right
    if all(min(abs(line.at - left), abs(line.at - right)) <= SAME_ENDS for line in plumbs):
        return Region(levels, framed=bool(plumbs))
    for edge in (min(line.start for line in plumbs), max(line.end for line in plumbs)):
        ends = [line.at for line in plumbs if min(abs(line.start - edge), abs(line.end - edge)) <= SAME_ENDS]
        if len(ends) > 1 and not region.top - OPEN <= edge <= region.bottom + OPEN:
            region.levels = [*region.levels, Line(edge, min(ends), max(ends), 0.0)]
        elif len(ends) == 1 and left + OPEN < ends[0] < right - OPEN and edge > region.bottom + OPEN:
            region.levels = [*region.levels, Line(edge, left, right, 0.0)]
    return region


def _with_partial_rules(stacks: Sequence[Region]) -> list[Region]:
    """Return the stacks, with the rules that stand under the header words of some columns in the table they are of."""
    whole = list(stacks)
    for piece in stacks:
        if piece.plumbs:
            continue
        host = next((s for s in whole if len(s.levels) > 1 and s is not piece and _holds(s, piece)), None)
        if host is not None:
            host.levels += piece.levels
            whole = [s for s in whole if s is not piece]
    return whole


def _holds(stack: Region, piece: Region) -> bool:
    across = stack.left - SAME_ENDS <= piece.left and piece.right <= stack.right + SAME_ENDS
    return across and stack.top < piece.top <= piece.bottom < stack.bottom


def _host(
    stacks: Sequence[Region], piece: Region, page: _Page, pieces: Sequence[Region], grids: Sequence[Box]
) -> Region | None:
    """Return the stack that goes on with this level line."""
    if piece.plumbs:
        return None
    left, right = piece.left, piece.right
    for stack in reversed(stacks):
        if abs(stack.left - left) <= SAME_ENDS and abs(stack.right - right) <= SAME_ENDS:
            if _parted_by_grid(stack, piece, grids) or (piece.framed and _holds_text(piece, page)):
                return None
            lines = page.lines_between((stack.left, stack.bottom, stack.right, piece.top))
            if not (_is_row(stack, piece, page.words, lines) or _is_header(stack, piece, pieces)):
                return None
            stack.labelled = stack.labelled or _is_labelled(page.words, lines, stack)
            return stack
    return None


def _parted_by_grid(stack: Region, piece: Region, grids: Sequence[Box]) -> bool:
    """Return True where a grid of its own stands between a stack and a level line."""
    left, right, top, bottom, end = stack.left, stack.right, stack.top, stack.bottom, piece.top
    return any(box[0] < right and box[2] > left and box[1] > top and bottom < box[3] < end for box in grids)


def _holds_text(piece: Region, page: _Page) -> bool:
    """Return True for a box of running text: a line in it takes up most of the width."""
    return any(
        box[2] - box[0] > PROSE_LINE * (piece.right - piece.left)
        for line in page.lines_between((piece.left, piece.top, piece.right, piece.bottom))
        for box in (box_around(page.words, run) for run in split_at_gaps(page.words, line, RUN_GAP))
    )


def _is_header(stack: Region, piece: Region, pieces: Sequence[Region]) -> bool:
    """Return True for the second line of a table that has rules under some of its header words."""
    if len(stack.levels) > 1 or piece.top - stack.bottom > HIGHEST_HEADER:
        return False
    return any(
        stack.bottom < other.top < piece.top
        and stack.left - SAME_ENDS <= other.left
        and other.right <= stack.right + SAME_ENDS
        for other in pieces
        if not other.plumbs
    )


def _is_row(stack: Region, piece: Region, words: Sequence[Word], lines: Sequence[Sequence[int]]) -> bool:
    """Return True where the lines between a stack and the next line of the same length are a row of the table."""
    top, bottom = stack.bottom, piece.top
    if not lines:
        return bottom - top <= EMPTY_BAND
    ys = sorted(line.at for line in stack.levels if line.length > WHOLE * (stack.right - stack.left))
    heights = [b - a for a, b in itertools.pairwise(ys) if b - a > 4]
    size = median(size_of(words[i]) for line in lines for i in line)
    if any(min(size_of(words[i]) for i in line) > HEADING * size for line in lines):
        return False
    usual, lowest = (median(heights), min(heights)) if heights else (2.4 * size, 2.4 * size)
    columns = Region([*stack.levels, *piece.levels], stack.plumbs).columns
    if stack.labelled and not columns and len(split_at_gaps(words, lines[0], RUN_GAP)) == 1:
        return False  # a caption over the next table
    runs = [run for line in lines for run in split_at_gaps(words, line, RUN_GAP)]
    # Where the columns are not known, lines without a gap may run across them.
    crossed = any(crosses(box_around(words, run), columns) for run in runs) if columns else len(runs) == len(lines)
    if bottom - top <= (LOW_BAND * max(lowest, 1.6 * size) if crossed else TALL_BAND * max(usual, 1.6 * size)):
        return True
    return not crossed if columns else _keeps_columns(words, lines, stack) or _is_labelled(words, lines, stack)


def _is_labelled(words: Sequence[Word], lines: Sequence[Sequence[int]], stack: Region) -> bool:
    """Return True for a label with a text beside it: *Strategi*, and lines that all begin where its first one does."""
    if not lines:
        return False
    label, *text = split_at_gaps(words, lines[0], RUN_GAP)
    if len(text) != 1 or len(label) > LONGEST_LABEL or box_of(words[label[0]])[0] > stack.left + INDENT:
        return False
    start = box_of(words[text[0][0]])[0]
    starts = [box_of(words[line[0]])[0] for line in lines[1:]]
    return len(starts) > 0 and all(start - SAME_ENDS <= left <= start + INDENT for left in starts)


def _keeps_columns(words: Sequence[Word], lines: Sequence[Sequence[int]], stack: Region) -> bool:
    """Return True where most lines fall into parts, and none runs over most of the width."""
    width = stack.right - stack.left
    parted = 0
    for line in lines:
        runs = split_at_gaps(words, line, RUN_GAP)
        parted += len(runs) > 1
        for run in runs:
            box = box_around(words, run)
            if box[2] - box[0] > PROSE_LINE * width:
                return False
    return parted >= 0.6 * len(lines)


OVER = 1.5
"""What reaches over a place does so by more than this (points) on both sides."""


def crosses(box: Box, columns: Sequence[float]) -> bool:
    """Return True where what is in the box reaches over one of the places."""
    return bool(crossed(box, columns))


def crossed(box: Box, columns: Sequence[float]) -> range:
    """Return the numbers of the places, given in order, that what is in the box reaches over."""
    return range(bisect_right(columns, box[0] + OVER), bisect_left(columns, box[2] - OVER))


def words_between(words: Sequence[Word], box: Box) -> list[int]:
    """Return the numbers of the words whose middle lies in the box."""
    left, top, right, bottom = box
    boxes = [word.box or box_of(word) for word in words]
    return [
        number
        for number, (x0, y0, x1, y1) in enumerate(boxes)
        if top <= (y0 + y1) / 2 <= bottom and left <= (x0 + x1) / 2 <= right
    ]
