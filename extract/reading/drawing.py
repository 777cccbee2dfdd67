"""The ruled lines of a PDF page and the edges of its shaded boxes, from pdfium's path objects."""

import ctypes
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import field
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

from extract.reading import calls
from extract.reading.styles import Frame
from models import Box, Rule
from models.records import record

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

SPECK = 0.5
"""What is smaller than this (points) either way is not seen."""

DOT = (1.2, 6.0)
"""A filled dot this wide and high (points) may be a bullet; status symbols are 7 and more."""

SYMBOL = (1.5, 44.0)
"""A status symbol, or a part of one, is this wide and high (points): an eye of a face has 2, the widest bar 40."""

SMALLEST_PICTURE = 4.5
"""Smaller pictures (points) are specks and pieces of others."""

LARGE = (4.5, 300.0)
"""Gauges, bars and coloured cells are this wide and high (points); a page's width has 595."""

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
Form = tuple[calls.Handle, Matrix]
Inner = tuple[Matrix, tuple[Form, ...]]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_WHITE = 250
"""Fills of at least this in red, green and blue are paper."""


@record(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page: its rules from the top down, each once, and boxes of dots that may be bullets.

    `images` are the boxes of pictures, `doubles` those of text objects that pdfium has left out of the text, because
    they lie over another with the same letters. `small` are the objects of a status symbol's size, in drawing order,
    `large` those that may be gauges, bars or coloured cells. `inner` are the text objects, by address, that lie in
    forms: the matrix of the innermost form, and the forms around with the matrices that they lie in themselves.
    """

    rules: tuple[Rule, ...]
    dots: tuple[Box, ...]
    images: tuple[Box, ...] = ()
    doubles: tuple[Box, ...] = ()
    small: tuple["Small", ...] = ()
    large: tuple["Small", ...] = ()
    inner: Mapping[int, "Inner"] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Small:
    """A small path or picture: what pdfium calls it, its box as displayed, and the matrix of the form it lies in.

    The handle is alive as long as its page is.
    """

    handle: calls.Handle
    kind: int
    box: Box
    outer: "Matrix"


def read_drawing(page: Any, frame: Frame, texts: Set[int | None]) -> Drawing:
    """Return the rules and dots of a page as displayed; objects in `texts` are known to be words."""
    width, height = frame.size
    boxes = set[Box]()
    dots = set[Box]()
    shapes = _Shapes(page, texts)
    for is_dot, corners in shapes.all():
        x0, y0, x1, y1 = frame.place(corners)
        if is_dot:
            dots.add((x0, y0, x1, y1))
            continue
        x0, x1 = max(0.0, x0), min(width, x1)
        y0, y1 = max(0.0, y0), min(height, y1)
        if x1 >= x0 and y1 >= y0 and max(x1 - x0, y1 - y0) >= SHORTEST:
            boxes.add((round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)))
    rules = sorted(boxes, key=lambda b: (b[1], b[0], b[3], b[2]))
    return Drawing(
        tuple(Rule(box=box) for box in rules),
        tuple(sorted(dots)),
        images=tuple(map(frame.place, shapes.images)),
        doubles=tuple(map(frame.place, shapes.doubles)),
        small=tuple(Small(obj, kind, frame.place(box), outer) for obj, kind, box, outer in shapes.small),
        large=tuple(Small(obj, kind, frame.place(box), outer) for obj, kind, box, outer in shapes.large),
        inner=shapes.inner,
    )


Shape = tuple[bool, Box]
"""Whether it is a dot rather than a line, and (left, bottom, right, top) in page space."""


class _Shapes:
    """The lines and dots of a page, with room for what pdfium tells of each."""

    _flags = calls.Numbers(2, ctypes.c_int)
    _width = calls.Numbers(1)
    _sides = calls.Numbers(4)
    _color = calls.Numbers(4, ctypes.c_uint)
    _point = calls.Numbers(2)

    def __init__(self, page: Any, texts: Set[int | None]) -> None:
        self._page = page
        self._texts = texts
        self.images: list[Box] = []
        self.doubles: list[Box] = []
        self.small: list[tuple[calls.Handle, int, Box, Matrix]] = []
        self.large: list[tuple[calls.Handle, int, Box, Matrix]] = []
        self.inner: dict[int, Inner] = {}

    def all(self) -> Iterator[Shape]:
        """Yield all lines and dots."""
        count = min(pdfium.FPDFPage_CountObjects(self._page), MAX_OBJECTS)
        objects = map(calls.page_object, repeat(calls.handle(self._page)), range(count))
        yield from self._of_objects(objects, IDENTITY, ())

    def _of_objects(self, objects: Iterable[int], outer: Matrix, forms: tuple[Form, ...]) -> Iterator[Shape]:
        texts = self._texts
        for address in [address for address in objects if address not in texts]:
            obj = calls.Handle(address)
            kind = calls.kind_of(obj)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                box = self._bounds(obj, outer)
                self._note_small(obj, kind, box, outer)
                yield from self._of_path(obj, box, outer)
            elif kind in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE):
                self._note(obj, kind, outer)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and len(forms) < MAX_DEPTH:
                matrix, within = product(matrix_of(obj), outer), (*forms, (obj, outer))
                count = pdfium.FPDFFormObj_CountObjects(pdfium.FPDF_PAGEOBJECT.from_buffer_copy(obj))
                inner = list(map(calls.form_object, repeat(obj), range(min(count, MAX_OBJECTS))))
                self.inner.update((each, (matrix, within)) for each in inner if each in texts)
                yield from self._of_objects(inner, matrix, within)

    def _of_path(self, obj: calls.Handle, box: Box, outer: Matrix) -> Iterator[Shape]:
        segments = calls.count_segments(obj)
        if not 2 <= segments <= MAX_SEGMENTS or not calls.draw_mode(obj, *self._flags.at):
            return
        fill, stroke = self._flags.values
        filled = bool(fill) and not self._is_paper(obj)
        if not (filled or stroke):
            return
        if filled and _is_dot(box):
            yield True, box
            return
        matrix = product(matrix_of(obj), outer)
        width = 0.0
        if stroke and calls.stroke_width(obj, *self._width.at):
            width = self._width.values[0] * (abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5)
        for points, closed in self._subpaths(obj, segments, matrix):
            if stroke:
                yield from ((False, line) for line in _stroked(points, closed, width))
            if filled:
                yield from ((False, line) for line in _filled(points))

    def _note_small(self, obj: calls.Handle, kind: int, box: Box, outer: Matrix) -> None:
        """Note an object that is of a status symbol's size, or of a gauge's."""
        width, height = box[2] - box[0], box[3] - box[1]
        low, high = SYMBOL
        if low <= width <= high and low <= height <= high:
            self.small.append((obj, kind, box, outer))
        elif LARGE[0] <= width <= LARGE[1] and LARGE[0] <= height <= LARGE[1]:
            self.large.append((obj, kind, box, outer))

    def _bounds(self, obj: calls.Handle, outer: Matrix) -> Box:
        """Return the box around an object in page space; one without extent where pdfium knows none."""
        if not calls.bounds(obj, *self._sides.at):
            return (0.0, 0.0, 0.0, 0.0)
        left, bottom, right, top = self._sides.values
        return placed((left, bottom, right, top), outer)

    def _note(self, obj: calls.Handle, kind: int, outer: Matrix) -> None:
        """Note the place of a picture, or of text that no word is of; spaces have no extent."""
        box = self._bounds(obj, outer)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE and min(box[2] - box[0], box[3] - box[1]) >= SMALLEST_PICTURE:
            self._note_small(obj, kind, box, outer)
        if box[2] - box[0] > SPECK and box[3] - box[1] > SPECK:
            (self.doubles if kind == pdfium.FPDF_PAGEOBJ_TEXT else self.images).append(box)

    def _subpaths(self, obj: calls.Handle, count: int, matrix: Matrix) -> Iterator[tuple[list[Point], bool]]:
        """Yield the straight subpaths of a path as points in page space, and whether they are closed."""
        a, b, c, d, e, f = matrix
        at, place, segment = self._point.at, self._point.values, calls.Handle()
        points: list[Point] = []
        straight = True
        for index in range(count):
            pointer = calls.segment(obj, index)
            ended, segment.value = segment.value, pointer
            kind = calls.segment_kind(segment)
            calls.segment_point(segment, *at)
            x, y = place
            point = (a * x + c * y + e, b * x + d * y + f)
            if kind == pdfium.FPDF_SEGMENT_MOVETO:
                if straight and len(points) > 1:
                    yield points, bool(calls.segment_closes(calls.Handle(ended)))
                points, straight = [point], True
            else:
                points.append(point)
                straight = straight and kind == pdfium.FPDF_SEGMENT_LINETO
        if straight and len(points) > 1:
            yield points, bool(calls.segment_closes(segment))

    def _is_paper(self, obj: calls.Handle) -> bool:
        """Return True for a fill that is white or not seen at all."""
        if not calls.fill_color(obj, *self._color.at):
            return False
        red, green, blue, alpha = self._color.values
        return bool(alpha == 0 or min(red, green, blue) >= _WHITE)


def _is_dot(box: Box) -> bool:
    """Return True for a shape as small as a bullet, and about as wide as high."""
    low, high = DOT
    width, height = box[2] - box[0], box[3] - box[1]
    return low <= width <= high and low <= height <= high and 0.7 <= width / height <= 1.4


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
        (x - x0 <= STRAIGHT or x1 - x <= STRAIGHT) and (y - y0 <= STRAIGHT or y1 - y <= STRAIGHT) for x, y in points
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


_numbers = calls.Numbers(6)


def matrix_of(obj: Any) -> Matrix:
    """Return the matrix of an object; the one that changes nothing where it has none."""
    if not calls.matrix_of(obj, _numbers.buffer):
        return IDENTITY
    a, b, c, d, e, f = _numbers.values
    return a, b, c, d, e, f


def placed(box: Box, outer: Matrix) -> Box:
    """Return the box around what a box becomes in page space."""
    if outer == IDENTITY:
        return box
    left, bottom, right, top = box
    return around([(x, y) for x in (left, right) for y in (bottom, top)], outer)


def around(points: Iterable[Point], outer: Matrix) -> Box:
    """Return the box around points, in page space."""
    if outer != IDENTITY:
        a, b, c, d, e, f = outer
        points = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def product(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies `first`, then `second`."""
    if second == IDENTITY:
        return first
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
