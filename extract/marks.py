"""Status symbols: what colour and shape the small drawings of a page have, and which of them make one symbol."""

import colorsys
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from models import Box, Mark, Page, Point, Report, Shape

SMALLEST = 6.5
"""Symbols are wider and higher than this (points); bullets reach 6."""

LARGEST = 36.0
"""… and bars apart, smaller than this (points); larger ones are pictures and logos."""

GREY = 0.16
"""Colours less saturated than this have no hue that a reader would name."""

WHITE, BLACK = 0.93, 0.22
"""Greys brighter and darker than this (0–1)."""

HUES = ((14, "red"), (38, "orange"), (68, "yellow"), (172, "green"), (262, "blue"), (322, "purple"), (361, "red"))
"""Where the hues end (degrees). RGB 153,204,0 (75°) is read as green, 247,198,0 (48°) as yellow."""

DULL = ("grey", "white", "black")
"""A bar in one of these is a line or the shading of a cell."""

TOUCHING = 0.8
"""Boxes with less than this (points) between them touch."""

ROUND = 0.1
"""The radius of a circle's outline varies by less than this (share of its mean)."""

LONG = 2.2
"""A shape this many times wider than high is a bar."""

RECURS = 0.5
"""A symbol at the same place of more than this share of the pages, and at least three, is a logo."""


def find_marks(report: Report) -> tuple[Mark, ...]:
    """Return the status symbols of a report from the top down; drawings that recur at one place are none."""
    marks = [
        mark for page in report.pages for mark in _page_marks(page.number, page.shapes) if not _is_behind(mark, page)
    ]
    places = Counter(_place(mark) for mark in marks)
    often = max(2, RECURS * len(report.pages))
    return tuple(mark for mark in marks if places[_place(mark)] <= often)


def _is_behind(mark: Mark, page: Page) -> bool:
    """Return True for a shape behind words: the shading of a cell or of a heading."""
    return any(word.box is not None and _within(word.box, mark.box) for word in page.words)


def _place(mark: Mark) -> tuple[int, int, str]:
    return round(mark.box[0]), round(mark.box[1]), mark.symbol


def _page_marks(page: int, shapes: Sequence[Shape]) -> list[Mark]:
    marks = [mark for group in _groups(_with_whole_bars(shapes)) if (mark := _mark(page, group)) is not None]
    return sorted(marks, key=lambda mark: (mark.box[1], mark.box[0]))


def _groups(shapes: Sequence[Shape]) -> list[list[Shape]]:
    """Return shapes that lie in one another together, the largest first: a face and its eyes, a lamp and its frame."""
    groups: list[list[Shape]] = []
    for shape in sorted(shapes, key=lambda s: -_area(s.box)):
        host = next((group for group in groups if _within(shape.box, group[0].box)), None)
        if host is None:
            groups.append([shape])
        else:
            host.append(shape)
    return groups


def _with_whole_bars(shapes: Sequence[Shape]) -> list[Shape]:
    """Return the shapes, and around boxes that stand side by side the bar that they make: done and left."""
    boxes = sorted(
        (s for s in shapes if s.filled and len(_distinct(s.outline)) == 4), key=lambda s: (s.box[1], s.box[0])
    )
    bars = []
    for left, right in pairwise(boxes):
        level = abs(left.box[1] - right.box[1]) <= TOUCHING and abs(left.box[3] - right.box[3]) <= TOUCHING
        if level and abs(left.box[2] - right.box[0]) <= TOUCHING and left.color != right.color:
            dull = min((left, right), key=lambda s: _saturation(s.color))
            x0, top, x1, bottom = left.box[0], left.box[1], right.box[2], right.box[3]
            outline = ((x0, top), (x1, top), (x1, bottom), (x0, bottom))
            bars.append(Shape(box=(x0, top, x1, bottom), color=dull.color, outline=outline))
    return [*bars, *shapes]


def _mark(page: int, group: Sequence[Shape]) -> Mark | None:
    """Return the symbol that a group of shapes makes, or None for what is too small or too large for one."""
    outer, inner = group[0], group[1:]
    width, height = outer.box[2] - outer.box[0], outer.box[3] - outer.box[1]
    shape = shape_of(outer)
    if min(width, height) < SMALLEST or (max(width, height) > LARGEST and shape != "bar"):
        return None
    lamps = [each for each in inner if shape_of(each) == "circle"]
    if len(lamps) >= 2 and height > 1.5 * width:
        lit = max(lamps, key=lambda lamp: _saturation(lamp.color))
        return Mark(page=page, box=outer.box, color=color_name(lit.color), shape="traffic-light")
    drawn = [shape_of(each) for each in inner if not each.filled or each.color != outer.color]
    if shape == "circle" and len(inner) >= 3:
        shape = "smiley"
    elif (sign := next((name for name in drawn if name in ("tick", "cross")), None)) is not None:
        shape = sign
    elif shape == "bar" and inner:
        filled = max(inner, key=lambda each: _saturation(each.color))
        share = round(100 * min(1.0, (filled.box[2] - filled.box[0]) / width))
        return Mark(page=page, box=outer.box, color=color_name(filled.color), shape=f"bar-{share}")
    color = color_name(outer.color)
    return None if shape == "bar" and color in DULL else Mark(page=page, box=outer.box, color=color, shape=shape)


def color_name(color: str) -> str:
    """Return what a reader would call a colour, robust to its shade.

    >>> [color_name(c) for c in ("#99cc00", "#f2c200", "#d8232a", "#ffffff", "#9aa0a6", "#2a6fb0")]
    ['green', 'yellow', 'red', 'white', 'grey', 'blue']
    """
    hue, saturation, value = colorsys.rgb_to_hsv(*(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)))
    if saturation < GREY or value < BLACK:
        return "white" if value >= WHITE else "black" if value < BLACK else "grey"
    return next(name for end, name in HUES if hue * 360 < end)


def _saturation(color: str) -> float:
    """Return how lively a colour is (0–1)."""
    _, saturation, value = colorsys.rgb_to_hsv(*(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)))
    return saturation * value


def shape_of(shape: Shape) -> str:
    """Return the name of a shape: circle, square, diamond, triangle-up, arrow-down, tick, cross, bar … or `shape`."""
    x0, top, x1, bottom = shape.box
    width, height = max(x1 - x0, 0.01), max(bottom - top, 0.01)
    points = [((x - x0) / width, (y - top) / height) for x, y in _distinct(shape.outline)]
    if not shape.filled and len(points) == 3 and not shape.curved:
        return "tick"
    if not shape.filled and len(points) == 4 and _crosses(points):
        return "cross"
    level = 0.75 <= width / height <= 1.34
    if level and (shape.curved or _is_round(points)):
        return "circle"
    if width > LONG * height:
        return "bar"
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], *points[:1]], strict=True))) / 2
    if area > 0.9:
        return "square"
    if len(points) == 12 and area < 0.75:
        return "cross"
    return _pointed(points, area) or "shape"


def _distinct(outline: Iterable[Point]) -> list[Point]:
    """Return the points of an outline without repeats of the one before; a closed one is not closed again."""
    points: list[Point] = []
    for point in outline:
        if not points or math.dist(point, points[-1]) > 0.3:
            points.append(point)
    if len(points) > 1 and math.dist(points[0], points[-1]) <= 0.3:
        points.pop()
    return points


def _is_round(points: Sequence[Point]) -> bool:
    """Return True for an outline of many points at one distance from the middle."""
    if len(points) < 8:
        return False
    radii = [math.dist(point, (0.5, 0.5)) for point in points]
    mean = sum(radii) / len(radii)
    return mean > 0.42 and all(abs(radius - mean) <= ROUND * 2 * mean for radius in radii)


def _crosses(points: Sequence[Point]) -> bool:
    """Return True for two lines from corner to corner."""
    a, b, c, d = points
    return math.dist(a, b) > 1 and math.dist(c, d) > 1


def _pointed(points: Sequence[Point], area: float) -> str | None:
    """Return diamond, triangle or arrow with its direction, by how wide the shape is from side to side."""
    down, across = _slices(points), _slices([(y, x) for x, y in points])
    for slices, other, ends in ((down, across, ("up", "down")), (across, down, ("left", "right"))):
        if not _is_even(slices):
            continue
        widths = [high - low for low, high in slices]
        if _is_even(other) and _is_hill(widths) and 0.4 <= area <= 0.62:
            return "diamond"
        rising, falling = (all(sign * (b - a) >= -0.05 for a, b in pairwise(widths)) for sign in (1, -1))
        if (rising or falling) and abs(widths[0] - widths[-1]) > 0.7:
            return f"triangle-{ends[0] if rising else ends[1]}"
        peak = max(range(STEPS), key=widths.__getitem__)
        if 0.2 <= area <= 0.75 and widths[peak] > 1.5 * min(widths[0], widths[-1]):
            # The widest part of an arrow is the foot of its head, nearer to the tip than to the end of the stem.
            return f"arrow-{ends[0] if peak < STEPS / 2 else ends[1]}"
    return None


STEPS = 8
"""Places at which the width of a shape is measured."""


def _slices(points: Sequence[Point]) -> list[tuple[float, float]]:
    """Return from where to where a shape reaches at each of some heights, from the top."""
    slices = []
    for step in range(STEPS):
        y = (step + 0.5) / STEPS
        edges = zip(points, [*points[1:], *points[:1]], strict=True)
        xs = [xa + (y - ya) * (xb - xa) / (yb - ya) for (xa, ya), (xb, yb) in edges if (ya <= y) != (yb <= y)]
        slices.append((min(xs), max(xs)) if xs else (0.5, 0.5))
    return slices


def _is_even(slices: Sequence[tuple[float, float]]) -> bool:
    """Return True for a shape that is the same on both sides of its axis."""
    return all(abs(low + high - 1) <= 0.16 for low, high in slices)


def _is_hill(widths: Sequence[float]) -> bool:
    """Return True for widths that grow to the middle and shrink as they grew."""
    same = all(abs(a - b) <= 0.12 for a, b in zip(widths, reversed(widths), strict=True))
    return same and all(b > a for a, b in pairwise(widths[: len(widths) // 2]))


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _within(inner: Box, outer: Box) -> bool:
    """Return True for a box whose middle lies in another."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]
