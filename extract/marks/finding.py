"""Status symbols: what colour and shape the small drawings of a page have, and which of them make one symbol."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.marks.colors import DULL, color_name, liveliness
from extract.marks.glyphs import find_glyph_marks
from models import Box, Mark, Page, Point, Report, Shape, Word, union

SMALLEST = 6.5
"""Symbols are wider and higher than this (points); bullets reach 6."""

LARGEST = 36.0
"""… and bars apart, smaller than this (points); larger ones are pictures and logos."""

FILLING, QUARTER = 0.45, 0.1
"""A part that fills a circle is at least this large (share of its height), and its area this near to quarters."""

MISREAD = 2
"""Letters that a symbol may have been misread as."""

COVERING = 0.7
"""What covers at least this share of a shape under it hides that."""

APART = 1.2
"""Lamps in a row are less than this (widths) apart."""

TOUCHING = 0.8
"""Boxes with less than this (points) between them touch."""

ROUND = 0.1
"""The radius of a circle's outline varies by less than this (share of its mean)."""

SQUARE = 0.88
"""A circle covers 0.79 of its box, a square with soft corners more than this."""

STAR = 1.4
"""The tips of a star are this many times as far from its middle as its notches."""

LONG = 2.2
"""A shape this many times wider than high is a bar."""

RECURS = 0.5
"""A symbol at the same place of more than this share of the pages, and at least three, is a logo."""


def find_marks(report: Report) -> tuple[Mark, ...]:
    """Return what may be the status symbols of a report from the top down; drawings that recur at one place are none.

    A coloured cell is a symbol only in a column of status, a sign of type only where it stands for one: whoever reads
    them knows which these are.
    """
    marks = [mark for page in report.pages for mark in (*_page_marks(page), *find_glyph_marks(page))]
    places = Counter(_place(mark) for mark in marks)
    often = max(2, RECURS * len(report.pages))
    return tuple(mark for mark in marks if mark.start is not None or places[_place(mark)] <= often)


def _place(mark: Mark) -> tuple[int, int, str]:
    x, y = mark.box[:2] if mark.box else (0.0, 0.0)
    return round(x), round(y), mark.symbol


def _page_marks(page: Page) -> list[Mark]:
    """Return the drawn symbols of a page."""
    bars, others = _with_whole_bars(page)
    groups = _groups([*bars, *(shape for shape in others if shape.name is None)])
    marks = [mark for group in groups if (mark := _mark(page.number, group)) is not None]
    drawn = [mark for mark in marks if not _is_behind(mark.box, page)]
    drawn = _with_lamps(drawn)
    named = [_named(page.number, shape) for shape in others if shape.name is not None]
    shown = [replace(mark, box=page.shown(mark.box)) for mark in (*drawn, *named)] if page.tilt else [*drawn, *named]
    return sorted(shown, key=lambda mark: (mark.box[1], mark.box[0]) if mark.box else (0.0, 0.0))


def _with_lamps(marks: Sequence[Mark]) -> list[Mark]:
    """Return the symbols with dots in a row of which one is lit, the others grey, as one traffic light."""
    dots = sorted((m for m in marks if m.shape == "circle" and m.box), key=lambda m: (m.box or ())[:2])
    taken, lights = set[int](), list[Mark]()
    for across in (True, False):
        for dot in dots:
            row = [dot]
            while (after := next((m for m in dots if _follows(row[-1], m, across=across)), None)) is not None:
                row.append(after)
            lit = [m for m in row if m.color not in DULL]
            if len(row) == 3 and len(lit) == 1 and not taken & {id(m) for m in row}:
                taken |= {id(m) for m in row}
                box = union(m.box for m in row)
                lights.append(Mark(page=dot.page, box=box, color=lit[0].color, shape="traffic-light"))
    return [*(mark for mark in marks if id(mark) not in taken), *lights]


def _follows(one: Mark, other: Mark, *, across: bool) -> bool:
    """Return True for a dot of one size right after another, across or down."""
    if one.box is None or other.box is None or one is other:
        return False
    a, b = one.box, other.box
    size = a[2] - a[0]
    along, beside = (b[0] - a[0], b[1] - a[1]) if across else (b[1] - a[1], b[0] - a[0])
    return abs(beside) <= 1 and 0 < along <= (1 + APART) * size and abs(b[2] - b[0] - size) <= 1


def _named(page: int, shape: Shape) -> Mark:
    """Return the symbol that is known to be a gauge, a picture or a coloured cell."""
    return Mark(page=page, box=shape.box, color=color_name(shape.color), shape=shape.name or "shape")


def _is_behind(box: Box | None, page: Page) -> bool:
    """Return True for a shape behind words: the shading of a cell or of a heading."""
    if box is None:
        return False
    _, top, _, bottom = box
    for word in page.words:  # a page has hundreds, and few are as high up: what is cheapest to ask comes first
        own = word.box
        if own and top <= (own[1] + own[3]) / 2 <= bottom and _within(own, box) and not _is_spurious(word):
            return True
    return False


def _is_spurious(word: Word) -> bool:
    """Return True for a letter or two that character recognition has read: it takes symbols for letters."""
    return word.confidence is not None and len(word.text) <= MISREAD


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


def _with_whole_bars(page: Page) -> tuple[list[Shape], list[Shape]]:
    """Return the parts of bars with, around those that stand side by side, the whole; and the other shapes of a page.

    A bar is two boxes of one height in two colours, done and left, beside or over one another, with no words on them.
    """
    boxes = [s for s in page.shapes if s.name in (None, "cell") and len(_distinct(s.outline)) == 4 and _is_low(s.box)]
    boxes.sort(key=lambda s: (s.box[1], s.box[0], -s.box[2]))
    bars, parts = list[Shape](), list[Shape]()
    for left, right in pairwise(boxes):
        level = abs(left.box[1] - right.box[1]) <= TOUCHING and abs(left.box[3] - right.box[3]) <= TOUCHING
        if not level or left.color == right.color or _is_behind(left.box, page) or _is_behind(right.box, page):
            continue
        beside = abs(left.box[2] - right.box[0]) <= TOUCHING
        if beside and left.filled and right.filled and (_is_small(left) or _is_dull(left) or _is_dull(right)):
            dull = min((left, right), key=lambda s: liveliness(s.color))
            x0, top, x1, bottom = left.box[0], left.box[1], right.box[2], right.box[3]
            outline = ((x0, top), (x1, top), (x1, bottom), (x0, bottom))
            bars.append(Shape(box=(x0, top, x1, bottom), color=dull.color, outline=outline))
            parts += [left, right]
        elif _is_dull(left) and _within(right.box, left.box):
            parts += [left, right]
    others = [shape for shape in page.shapes if not any(shape is part for part in parts)]
    return [*bars, *(replace(part, name=None) for part in parts)], others


def _is_low(box: Box) -> bool:
    return box[3] - box[1] <= LARGEST


def _is_small(shape: Shape) -> bool:
    return shape.name is None


def _is_dull(shape: Shape) -> bool:
    return color_name(shape.color) in DULL


def _mark(page: int, group: Sequence[Shape]) -> Mark | None:
    """Return the symbol that a group of shapes makes, or None for what is too small or too large for one."""
    outer, inner = group[0], group[1:]
    outer = next((each for each in inner if _covers(each, outer)), outer)
    width, height = outer.box[2] - outer.box[0], outer.box[3] - outer.box[1]
    shape = shape_of(outer)
    if min(width, height) < SMALLEST or (max(width, height) > LARGEST and shape != "bar"):
        return None
    lamps = [each for each in inner if shape_of(each) == "circle"]
    if len(lamps) >= 2 and max(width, height) > 1.5 * min(width, height):
        lit = max(lamps, key=lambda lamp: liveliness(lamp.color))
        return Mark(page=page, box=outer.box, color=color_name(lit.color), shape="traffic-light")
    if shape == "circle" and len(inner) == 1 and (share := _filled_share(outer, inner[0])):
        return Mark(page=page, box=outer.box, color=_ink(inner[0]), shape=f"circle-{share}")
    drawn = [shape_of(each) for each in inner if not each.filled or each.color != outer.color]
    if shape == "circle" and len(inner) >= 3:
        shape = "smiley"
    elif (sign := next((name for name in drawn if name in ("tick", "cross")), None)) is not None:
        shape = sign
    elif shape == "bar" and inner:
        filled = max(inner, key=lambda each: liveliness(each.color))
        done = round(100 * min(1.0, (filled.box[2] - filled.box[0]) / width))
        outer, shape = replace(outer, color=filled.color), f"bar-{done}"
    color = color_name(outer.color)
    dull_bar = shape.startswith("bar") and color in DULL  # of greys: a chart, no status
    return None if dull_bar else Mark(page=page, box=outer.box, color=color, shape=shape)


def _covers(shape: Shape, under: Shape) -> bool:
    """Return True for a shape that hides one of its kind under it: the filling of an outline."""
    seen = shape.filled and not shape.paper and shape.name is None
    return seen and _area(shape.box) >= COVERING * _area(under.box) and shape_of(shape) == shape_of(under) == "circle"


def _filled_share(outer: Shape, inner: Shape) -> int | None:
    """Return how much of a circle a slice or half fills, in quarters (25, 50, 75), or None for another drawing."""
    if not inner.filled or inner.color == outer.color or inner.paper or shape_of(inner) == "circle":
        return None
    high, whole = inner.box[3] - inner.box[1], outer.box[3] - outer.box[1]
    if max(high, inner.box[2] - inner.box[0]) < FILLING * whole:
        return None  # a sign within it
    share = _area_of(inner) / _area_of(outer)
    return next((quarter for quarter in (25, 50, 75) if abs(share - quarter / 100) <= QUARTER), None)


def _area_of(shape: Shape) -> float:
    """Return the area within an outline, curves by their ends."""
    points = _distinct(shape.outline)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], *points[:1]], strict=True))) / 2


def _ink(shape: Shape) -> str:
    """Return the colour of a drawn sign, `""` for that of text: of a half-filled circle, its black half."""
    name = color_name(shape.color)
    return "" if name == "black" else name


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
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], *points[:1]], strict=True))) / 2
    if level and (shape.curved or (_is_round(points) and area < SQUARE)):
        return "circle"
    if width > LONG * height:
        return "bar"
    if _is_star(points):
        return "star"
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


def _is_star(points: Sequence[Point]) -> bool:
    """Return True for an outline of tips and notches in turns, five or more of each."""
    if len(points) not in (10, 12, 16):
        return False
    middle = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
    radii = [math.dist(point, middle) for point in points]
    tips, notches = (radii[::2], radii[1::2]) if radii[0] > radii[1] else (radii[1::2], radii[::2])
    return min(tips) > STAR * max(notches) and min(tips) > 0.8 * max(tips)


def _crosses(points: Sequence[Point]) -> bool:
    """Return True for two lines from corner to corner; the box around them has room for how thick they are."""
    a, b, c, d = points
    return all(min(abs(p[0] - q[0]), abs(p[1] - q[1])) > 0.5 for p, q in ((a, b), (c, d)))


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
