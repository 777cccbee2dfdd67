"""The ruled lines of a PDF page and the edges of its shaded boxes, from pdfium's path objects."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from extract.reading.glyphs import Frame
from models import Box, Rule

MAX_SEGMENTS = 400
"""A path of more segments is a drawing (a map, a logo, a curve), not a table's lines."""

MAX_OBJECTS = 20_000
"""Objects looked at on a page: plans and maps have more, reports have a few hundred."""

MAX_DEPTH = 4
"""How deep forms may lie in forms."""

THIN = 3.2
"""A filled box thinner than this (points) is a drawn line."""

STRAIGHT = 0.8
"""A line that strays less than this (points) from level or plumb is meant to be so."""

SHORTEST = 3.0
"""Shorter lines (points) are parts of drawings."""

DOT = (1.2, 6.0)
"""A filled dot this wide and high (points) may be a bullet; status symbols are 7 and more."""

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_WHITE = 250
"""Fills of at least this in red, green and blue are paper."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page: its rules from the top down, each once, and boxes of dots that may be bullets."""

    rules: tuple[Rule, ...]
    dots: tuple[Box, ...]


def read_drawing(page: Any, frame: Frame) -> Drawing:
    """Return the rules and dots of a page as displayed."""
    width, height = frame.size
    boxes = set[Box]()
    dots = set[Box]()
    for is_dot, corners in _shapes(page):
        x0, y0, x1, y1 = frame.place(corners)
        if is_dot:
            dots.add((x0, y0, x1, y1))
            continue
        x0, x1 = max(0.0, x0), min(width, x1)
        y0, y1 = max(0.0, y0), min(height, y1)
        if x1 >= x0 and y1 >= y0 and max(x1 - x0, y1 - y0) >= SHORTEST:
            boxes.add((round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)))
    rules = sorted(boxes, key=lambda b: (b[1], b[0], b[3], b[2]))
    return Drawing(tuple(Rule(box=box) for box in rules), tuple(sorted(dots)))


Shape = tuple[bool, Box]
"""Whether it is a dot rather than a line, and (left, bottom, right, top) in page space."""


def _shapes(page: Any) -> Iterator[Shape]:
    """Yield all lines and dots of a page."""
    count = min(pdfium.FPDFPage_CountObjects(page), MAX_OBJECTS)
    for index in range(count):
        yield from _object_shapes(pdfium.FPDFPage_GetObject(page, index), _IDENTITY, 0)


def _object_shapes(obj: Any, outer: Matrix, depth: int) -> Iterator[Shape]:
    kind = pdfium.FPDFPageObj_GetType(obj)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield from _path_shapes(obj, outer)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
        matrix = _product(_matrix(obj), outer)
        for index in range(min(pdfium.FPDFFormObj_CountObjects(obj), MAX_OBJECTS)):
            yield from _object_shapes(pdfium.FPDFFormObj_GetObject(obj, index), matrix, depth + 1)


def _path_shapes(obj: Any, outer: Matrix) -> Iterator[Shape]:
    segments = pdfium.FPDFPath_CountSegments(obj)
    if not 2 <= segments <= MAX_SEGMENTS:
        return
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(obj, fill, stroke):
        return
    filled = bool(fill.value) and not _is_paper(obj)
    if not (filled or stroke.value):
        return
    dot = _dot(obj, outer) if filled else None
    if dot is not None:
        yield True, dot
        return
    matrix = _product(_matrix(obj), outer)
    width = 0.0
    if stroke.value:
        value = ctypes.c_float()
        pdfium.FPDFPageObj_GetStrokeWidth(obj, value)
        width = value.value * (abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5)
    for points, closed in _subpaths(obj, segments, matrix):
        if stroke.value:
            yield from ((False, line) for line in _stroked(points, closed, width))
        if filled:
            yield from ((False, line) for line in _filled(points))


def _dot(obj: Any, outer: Matrix) -> Box | None:
    """Return the box of a filled shape as small as a bullet, and about as wide as high."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(obj, left, bottom, right, top):
        return None
    a, b, c, d, e, f = outer
    xs = [a * x + c * y + e for x in (left.value, right.value) for y in (bottom.value, top.value)]
    ys = [b * x + d * y + f for x in (left.value, right.value) for y in (bottom.value, top.value)]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    low, high = DOT
    if not (low <= width <= high and low <= height <= high and 0.7 <= width / height <= 1.4):
        return None
    return min(xs), min(ys), max(xs), max(ys)


def _stroked(points: list[Point], closed: bool, width: float) -> Iterator[Box]:
    """Yield the level and plumb lines of a stroked path, as thick as they are drawn."""
    ends = [*points[1:], points[0]] if closed else points[1:]
    half = width / 2
    for (x0, y0), (x1, y1) in zip(points, ends, strict=False):
        if abs(y1 - y0) <= STRAIGHT < abs(x1 - x0):
            middle = (y0 + y1) / 2
            yield min(x0, x1), middle - half, max(x0, x1), middle + half
        elif abs(x1 - x0) <= STRAIGHT < abs(y1 - y0):
            middle = (x0 + x1) / 2
            yield middle - half, min(y0, y1), middle + half, max(y0, y1)


def _filled(points: list[Point]) -> Iterator[Box]:
    """Yield a thin filled box as a line, a larger one as its four edges."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
    corners = all(
        min(abs(x - x0), abs(x - x1)) <= STRAIGHT and min(abs(y - y0), abs(y - y1)) <= STRAIGHT for x, y in points
    )
    if not corners or len(points) < 4:
        return
    if min(x1 - x0, y1 - y0) <= THIN:
        yield x0, y0, x1, y1
        return
    yield x0, y0, x1, y0
    yield x0, y1, x1, y1
    yield x0, y0, x0, y1
    yield x1, y0, x1, y1


def _subpaths(obj: Any, count: int, matrix: Matrix) -> Iterator[tuple[list[Point], bool]]:
    """Yield the straight subpaths of a path as points in page space, and whether they are closed."""
    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    closed = straight = True
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(obj, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if straight and len(points) > 1:
                yield points, closed
            points, closed, straight = [point], False, True
        else:
            points.append(point)
            straight = straight and kind == pdfium.FPDF_SEGMENT_LINETO
        closed = bool(pdfium.FPDFPathSegment_GetClose(segment))
    if straight and len(points) > 1:
        yield points, closed


def _is_paper(obj: Any) -> bool:
    """Return True for a fill that is white or not seen at all."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(obj, red, green, blue, alpha):
        return False
    return alpha.value == 0 or min(red.value, green.value, blue.value) >= _WHITE


def _matrix(obj: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(obj, m):
        return _IDENTITY
    return m.a, m.b, m.c, m.d, m.e, m.f


def _product(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies `first`, then `second`."""
    if second == _IDENTITY:
        return first
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
