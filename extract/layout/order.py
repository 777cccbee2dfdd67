"""The reading order of a page: columns one after the other, rows of short pieces as rows, tables where they stand."""

import itertools
import math
from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from extract.layout.margins import with_margin
from extract.layout.rows import aside_among, box_around, box_of, size_of, split_at_gaps, visual_lines
from extract.tables.textlines import is_typewriter
from models import Box, Grid, Word, union
from models.records import record

PART_GAP = 2.0
"""Words with a wider gap between them (font sizes) are parts of a line that stand apart; justified text reaches 1.5."""

FEWEST_AT_MARGIN, COLUMN, MARGIN_GAP = 3, 100, 1.0
"""A column has at least so many parts of lines that begin at its margin, which is at least so far (points) to the right
of the page's, with a gap (font sizes) before it in lines that stand in both columns."""

GUTTER = 6.0
"""A gutter between two columns is at least this wide (points)."""

NEAR, FAR = 1.0, 2.5
"""How far (font sizes) the next line of a column may be below: for a line in one column, and for one in both."""

FEWEST_BESIDE, TEXT_LINE = 3, 20
"""Beside a table in a column stand at least so many lines of running text, with so many letters on average; what
stands beside the rows of other tables are labels and marks."""

FEWEST_BELOW = 3
"""So many lines below the end of the right column at least, and none across, are the left column that goes on."""

FEWEST_RUNNING, RUNNING_LINE = 4, 18
"""On paper turned into typewriter text, where tables have no rules, columns of a page have so many lines at least, of
so many letters on average: others are cells."""

BESIDE = 0.2
"""Lines that share this much of their height (font sizes) stand beside each other, not under each other."""

MOSTLY = 0.6
"""Two sides belong together line by line when this part of the right one is figures, or of the left one labels."""

BLOCK_GAP = 0.7
"""A wider gap (font sizes) between two lines parts blocks; at one and a half line spacing lines are 0.45 apart."""

BULLETS = "•·●○▪■◦►*–—-\u2043\u2023"
_MARKER = regex.compile(rf"[{regex.escape(BULLETS)}]|\(?[0-9]{{1,2}}[.)]|\(?[a-zåäö][.)]|\d{{1,2}}(?:\.\d{{1,2}})*")
_FIGURE = regex.compile(r"[-–−+(]?[\d.,:;%/\s–−-]+(?:%|kr|tkr|mkr|st|\))?")

Part = list[int]


@record(frozen=True, slots=True)
class TextLine:
    """A line of text: its parts that stand apart, the box of each and of all, the font size of its first word."""

    parts: Sequence[Part]
    boxes: Sequence[Box]
    box: Box
    size: float

    def where(self, keep: Sequence[bool], words: Sequence[Word]) -> "TextLine | None":
        """Return the line of some of its parts, or None where that is none."""
        parts = [part for part, kept in zip(self.parts, keep, strict=True) if kept]
        return text_line(words, parts) if parts else None


@record(frozen=True, slots=True)
class Flow:
    """Lines that are read one after the other."""

    lines: Sequence[TextLine]


def reading_order(words: Sequence[Word], grids: Sequence[Grid]) -> list[Flow | Grid]:
    """Return what a page holds, in the order in which it is read; words up or down the page and stamps come last."""
    tabled = {index for grid in grids for index in grid.words}
    across = aside_among(words)
    free = [index for index in range(len(words)) if index not in tabled] if tabled else list(range(len(words)))
    turned = [index for index in free if index in across] if across else []
    upright = [index for index in free if index not in across] if turned else free
    lines = _parted_at_margins(words, [text_line(words, _parts(words, line)) for line in visual_lines(words, upright)])
    order = _with_grids(words, lines, grids)
    if turned:
        order.append(Flow([text_line(words, [[index]]) for index in turned]))
    return order


def _parted_at_margins(words: Sequence[Word], lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines, with parts of their own for what stands in two columns that are close to each other.

    Where other parts of lines begin at the margin of a column, a gap right before it parts a line of both.
    """
    starts = Counter(round(box[0]) for line in lines for box in line.boxes)
    first = min(starts, default=0)
    margins = [x for x, count in starts.items() if count >= FEWEST_AT_MARGIN and x - first >= COLUMN]
    return [_parted_at(words, line, margins) for line in lines] if margins else list(lines)


def _parted_at(words: Sequence[Word], line: TextLine, margins: Sequence[float]) -> TextLine:
    """Return a line whose parts are cut where a gap ends at one of the margins."""
    parts = list[Part]()
    for part, box in zip(line.parts, line.boxes, strict=True):
        parts.append([])
        within = any(box[0] + 1 < margin < box[2] for margin in margins)
        for before, index in zip([None, *part], part, strict=False):
            if within and before is not None and _opens_column(words[before], words[index], margins):
                parts.append([])
            parts[-1].append(index)
    return line if len(parts) == len(line.parts) else text_line(words, parts)


def _opens_column(before: Word, word: Word, margins: Sequence[float]) -> bool:
    start = box_of(word)[0]
    gap = start - box_of(before)[2]
    return gap >= max(GUTTER, MARGIN_GAP * size_of(word)) and any(abs(start - margin) <= 1 for margin in margins)


def text_line(words: Sequence[Word], parts: Sequence[Part]) -> TextLine:
    """Return the parts of a line with their boxes."""
    boxes = [box_around(words, part) for part in parts]
    box = boxes[0] if len(boxes) == 1 else union(boxes) or boxes[0]
    return TextLine(parts, boxes, box, size_of(words[parts[0][0]]))


def _with_grids(words: Sequence[Word], lines: Sequence[TextLine], grids: Sequence[Grid]) -> list[Flow | Grid]:
    """Return lines and tables in reading order; a table in a column is read with its column."""
    order: list[Flow | Grid] = []
    rest, later = list(lines), list(grids)
    while later:
        grid = later[0]
        zone = _columns_at(words, rest, later)
        if zone is None:
            before, after = list[TextLine](), list[TextLine]()
            for line in rest:
                (before if _precedes(line, grid) else after).append(line)
            rest = after
            order += _flows(words, before)
            order.append(later.pop(0))
            continue
        first, last, gutter = zone
        bottom = max(grid.box[3], rest[last].box[3])
        inside = [other for other in later if (other.box[1] + other.box[3]) / 2 < bottom]
        sides = _sides(words, rest[first : last + 1], gutter)
        order += _flows(words, rest[:first])
        order += _with_grids(words, sides[0], [other for other in inside if other.box[0] < gutter])
        order += _with_grids(words, sides[1], [other for other in inside if other.box[0] >= gutter])
        rest, later = rest[last + 1 :], [other for other in later if other not in inside]
    return [*order, *_flows(words, rest)]


def _columns_at(
    words: Sequence[Word], lines: Sequence[TextLine], grids: Sequence[Grid]
) -> tuple[int, int, float] | None:
    """Return the first and last line of the columns that the first table stands in, and the middle of their gutter."""
    grid = grids[0]
    beside = [n for n, line in enumerate(lines) if grid.box[1] < (line.box[1] + line.box[3]) / 2 < grid.box[3]]
    boxes = [box for n in beside for box in lines[n].boxes]
    left = max((box[2] for box in boxes if box[2] <= grid.box[0]), default=None)
    right = min((box[0] for box in boxes if box[0] >= grid.box[2]), default=None)
    if left is not None and grid.box[0] - left >= GUTTER:
        gutter = (left + grid.box[0]) / 2
    elif right is not None and right - grid.box[2] >= GUTTER:
        gutter = (grid.box[2] + right) / 2
    else:
        return None
    floor = min((other.box[1] for other in grids if other.box[0] < gutter < other.box[2]), default=math.inf)
    first, last = beside[0], beside[-1]
    while first and _keeps(lines[first - 1], gutter) and _gap(lines[first - 1], lines[first]) <= FAR:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].box[1] < floor and _keeps(lines[last + 1], gutter):
        if _gap(lines[last], lines[last + 1]) > (FAR if _on_both(lines[last + 1].boxes, gutter) else NEAR):
            break
        last += 1
    text = _sides(words, lines[first : last + 1], gutter)[grid.box[0] < gutter]
    letters = sum(len(words[i].text) for line in text for part in line.parts for i in part)
    return (first, last, gutter) if len(text) >= FEWEST_BESIDE and letters >= TEXT_LINE * len(text) else None


def _keeps(line: TextLine, gutter: float) -> bool:
    """Return True where no part of the line crosses the gutter."""
    return all(box[2] <= gutter or box[0] >= gutter for box in line.boxes)


def _precedes(line: TextLine, grid: Grid) -> bool:
    box = line.box
    middle = (box[1] + box[3]) / 2
    return middle < grid.box[1] or (middle < grid.box[3] and box[2] <= grid.box[0] + 1)


def _parts(words: Sequence[Word], line: Sequence[int]) -> list[Part]:
    """Return the parts of a line; a bullet or number stays with its text."""
    parts: list[Part] = []
    for part in split_at_gaps(words, line, PART_GAP):
        if parts and len(parts[-1]) == 1 and _MARKER.fullmatch(words[parts[-1][0]].text):
            gap = box_of(words[part[0]])[0] - box_of(words[parts[-1][0]])[2]
            if gap < 3 * PART_GAP * size_of(words[part[0]]) and not _is_figure(words, part):
                parts[-1] += part
                continue
        parts.append(list(part))
    return parts


def _flows(words: Sequence[Word], lines: Sequence[TextLine]) -> Iterator[Flow]:
    """Yield the lines as flows: what stands in columns column by column, the rest line by line."""
    plain: list[TextLine] = []
    at = 0
    while at < len(lines):
        end, gutter = _columns_from(words, lines, at)
        if gutter is None:
            plain.append(lines[at])
            at += 1
            continue
        if plain:
            yield Flow(plain)
            plain = []
        left, right = _sides(words, lines[at:end], gutter)
        for run in with_margin(words, left, right) or (left, right):
            yield from _flows(words, run)
        at = end
    if plain:
        yield Flow(plain)


def _sides(words: Sequence[Word], lines: Sequence[TextLine], gutter: float) -> tuple[list[TextLine], list[TextLine]]:
    left, right = list[TextLine](), list[TextLine]()
    for line in lines:
        on_left = [box[0] < gutter for box in line.boxes]
        for side, keep in ((left, on_left), (right, [not is_left for is_left in on_left])):
            half = line.where(keep, words)
            if half is not None:
                side.append(half)
    return left, right


def _columns_from(words: Sequence[Word], lines: Sequence[TextLine], at: int) -> tuple[int, float | None]:
    """Return where the columns that start at a line end, and the middle of their gutter; None where none start."""
    beside = at + 1 < len(lines) and _is_beside(words, lines[at], lines[at + 1])
    boxes = sorted([*lines[at].boxes, *lines[at + 1].boxes]) if beside else lines[at].boxes
    best: tuple[int, int, float | None] = (1, at, None)
    for one, other in itertools.pairwise(boxes):
        low, high = one[2], other[0]
        if high - low < GUTTER:
            continue
        end, both = at + 1, int(not beside)
        previous = lines[at]
        while end < len(lines):
            narrowed = _narrowed(lines[end], low, high)
            two = narrowed is not None and _are_two(words, previous, lines[end], sum(narrowed) / 2)
            if narrowed is None or _gap(previous, lines[end]) > (FAR if two else NEAR):
                break
            low, high = narrowed
            both += two
            previous = lines[end]
            end += 1
        gutter = (low + high) / 2
        if both > best[0] and not _is_tabular(words, lines[at:end], gutter):
            best = (both, end, gutter)
    _, end, found = best
    return (end if found is None else _left_end(lines, end, found)), found


def _left_end(lines: Sequence[TextLine], end: int, gutter: float) -> int:
    """Return where the left one of columns that end at `end` really does: it may go on to the foot of the page.

    What stands above lines across both columns, as a heading over them does, is no part of it.
    """
    last = end
    while last < len(lines) and _gap(lines[last - 1], lines[last]) <= FAR:
        if max(box[2] for box in lines[last].boxes) > gutter:
            return end
        last += 1
    return last if last - end >= FEWEST_BELOW else end


def _narrowed(line: TextLine, low: float, high: float) -> tuple[float, float] | None:
    """Return what a line leaves of a gutter, or None where it leaves too little."""
    for x0, _, x1, _ in line.boxes:
        if x1 <= (low + high) / 2 or (x0 < low and x1 <= high):
            low = max(low, x1)
        elif x0 >= (low + high) / 2 or (x0 >= low and x1 > high):
            high = min(high, x0)
        else:
            return None
    return (low, high) if high - low >= GUTTER else None


def _is_beside(words: Sequence[Word], above: TextLine, below: TextLine) -> bool:
    """Return True for lines of two columns that do not stand on the same baselines."""
    upper, lower = box_of(words[above.parts[0][0]]), box_of(words[below.parts[0][0]])
    return upper[3] - lower[1] > BESIDE * min(above.size, below.size)


def _are_two(words: Sequence[Word], above: TextLine, below: TextLine, gutter: float) -> bool:
    """Return True where the lower line stands in both columns, alone or together with the one beside it."""
    if _on_both(below.boxes, gutter):
        return True
    return _is_beside(words, above, below) and _on_both([*above.boxes, *below.boxes], gutter)


def _on_both(boxes: Sequence[Box], gutter: float) -> bool:
    sides = {box[0] < gutter for box in boxes}
    return len(sides) == 2


def _gap(above: TextLine, below: TextLine) -> float:
    """Return the space between two lines in font sizes."""
    return (below.box[1] - above.box[3]) / min(above.size, below.size)


def _is_tabular(words: Sequence[Word], lines: Sequence[TextLine], gutter: float) -> bool:
    """Return True where the two sides belong together line by line: figures or page numbers, labels with a colon."""
    left, right = _sides(words, lines, gutter)
    figures = sum(_is_figure(words, line.parts[0]) for line in right)
    labels = sum(words[line.parts[-1][-1]].text.endswith(":") for line in left)
    if is_typewriter(words[lines[0].parts[0][0]]) and not (_is_running(words, left) and _is_running(words, right)):
        return True
    return figures >= MOSTLY * len(right) or labels >= MOSTLY * len(left)


def _is_running(words: Sequence[Word], lines: Sequence[TextLine]) -> bool:
    """Return True for lines of running text."""
    letters = sum(len(words[i].text) for line in lines for part in line.parts for i in part)
    return len(lines) >= FEWEST_RUNNING and letters >= RUNNING_LINE * len(lines)


def _is_figure(words: Sequence[Word], part: Part) -> bool:
    return _FIGURE.fullmatch(" ".join(words[i].text for i in part)) is not None
