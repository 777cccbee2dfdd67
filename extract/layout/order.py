"""The reading order of a page: columns one after the other, rows of short pieces as rows, tables where they stand."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.layout.rows import box_around, box_of, is_turned, size_of, split_at_gaps, visual_lines
from models import Box, Grid, Word, union

PART_GAP = 2.0
"""Words with a wider gap between them (font sizes) are parts of a line that stand apart; justified text reaches 1.5."""

GUTTER = 6.0
"""A gutter between two columns is at least this wide (points)."""

NEAR, FAR = 1.0, 2.5
"""How far (font sizes) the next line of a column may be below: for a line in one column, and for one in both."""

MOSTLY = 0.6
"""Two sides belong together line by line when this part of the right one is figures, or of the left one labels."""

BLOCK_GAP = 0.7
"""A wider gap (font sizes) between two lines parts blocks; at one and a half line spacing lines are 0.45 apart."""

BULLETS = "•·●○▪■◦►*–—-\u2043\u2023"
_MARKER = regex.compile(rf"[{regex.escape(BULLETS)}]|\(?[0-9]{{1,2}}[.)]|\(?[a-zåäö][.)]|\d{{1,2}}(?:\.\d{{1,2}})*")
_FIGURE = regex.compile(r"[-–−+(]?[\d.,:;%/\s–−-]+(?:%|kr|tkr|mkr|st|\))?")

Part = list[int]


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that are read one after the other."""

    lines: Sequence[TextLine]


def reading_order(words: Sequence[Word], grids: Sequence[Grid]) -> list[Flow | Grid]:
    """Return what a page holds, in the order in which it is read; words that run up or down the page come last."""
    tabled = {index for grid in grids for index in grid.words}
    turned, upright = list[int](), list[int]()
    for index, word in enumerate(words):
        if index not in tabled:
            (turned if is_turned(word) else upright).append(index)
    rest = [text_line(words, _parts(words, line)) for line in visual_lines(words, upright)]
    order: list[Flow | Grid] = []
    for grid in grids:
        before, after = list[TextLine](), list[TextLine]()
        for line in rest:
            (before if _precedes(line, grid) else after).append(line)
        rest = after
        order += _flows(words, before)
        order.append(grid)
    order += _flows(words, rest)
    if turned:
        order.append(Flow([text_line(words, [[index]]) for index in turned]))
    return order


def text_line(words: Sequence[Word], parts: Sequence[Part]) -> TextLine:
    """Return the parts of a line with their boxes."""
    boxes = [box_around(words, part) for part in parts]
    box = boxes[0] if len(boxes) == 1 else union(boxes) or boxes[0]
    return TextLine(parts, boxes, box, size_of(words[parts[0][0]]))


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
        for side in _sides(words, lines[at:end], gutter):
            yield from _flows(words, side)
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
    best: tuple[int, int, float | None] = (1, at, None)
    for one, other in itertools.pairwise(lines[at].boxes):
        low, high = one[2], other[0]
        end, both = at + 1, 1
        previous = lines[at]
        while end < len(lines):
            narrowed = _narrowed(lines[end], low, high)
            two = narrowed is not None and _on_both(lines[end], sum(narrowed) / 2)
            if narrowed is None or _gap(previous, lines[end]) > (FAR if two else NEAR):
                break
            low, high = narrowed
            both += two
            previous = lines[end]
            end += 1
        gutter = (low + high) / 2
        if both > best[0] and not _is_tabular(words, lines[at:end], gutter):
            best = (both, end, gutter)
    return best[1], best[2]


def _narrowed(line: TextLine, low: float, high: float) -> tuple[float, float] | None:
    """Return what a line leaves of a gutter, or None where it leaves too little."""
    for x0, _, x1, _ in line.boxes:
        if x1 <= (low + high) / 2:
            low = max(low, x1)
        elif x0 >= (low + high) / 2:
            high = min(high, x0)
        else:
            return None
    return (low, high) if high - low >= GUTTER else None


def _on_both(line: TextLine, gutter: float) -> bool:
    sides = {box[0] < gutter for box in line.boxes}
    return len(sides) == 2


def _gap(above: TextLine, below: TextLine) -> float:
    """Return the space between two lines in font sizes."""
    return (below.box[1] - above.box[3]) / min(above.size, below.size)


def _is_tabular(words: Sequence[Word], lines: Sequence[TextLine], gutter: float) -> bool:
    """Return True where the two sides belong together line by line: figures or page numbers, labels with a colon."""
    left, right = _sides(words, lines, gutter)
    figures = sum(_is_figure(words, line.parts[0]) for line in right)
    labels = sum(words[line.parts[-1][-1]].text.endswith(":") for line in left)
    return figures >= MOSTLY * len(right) or labels >= MOSTLY * len(left)


def _is_figure(words: Sequence[Word], part: Part) -> bool:
    return _FIGURE.fullmatch(" ".join(words[i].text for i in part)) is not None
