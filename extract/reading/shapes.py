"""The coloured shapes and small pictures of a PDF page: status symbols, bars and shaded cells are among them."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from extract.marks.colors import DULL, color_name
from extract.reading import calls
from extract.reading.drawing import Drawing, Matrix, Small, matrix_of, product
from extract.reading.styles import Frame
from models import Box, Point, Shape

Pixels = NDArray[np.uint8]
"""Rows of (red, green, blue, alpha)."""

MOST_SEGMENTS = 80
"""A path of more segments is a drawing or a chart, no symbol; a ring of curves has 43."""

PAPER = 245
"""Pixels of a picture of at least this in red, green and blue are the paper around a symbol."""


MOST_SHAPES = 2000
"""A page with more small shapes is a plan or a map: it has no status symbols."""

LARGEST_PART, MOST_PARTS = 4.5, 400
"""What is no larger (points) is at best a part of a symbol; a page with more of it has dotted lines."""

WHITE = "#ffffff"

TALLEST_BAR = 24.0
"""A bar is at most this high (points)."""

EVEN = 0.8
"""Edges this near to one another (points) are at one height."""


def read_shapes(document: Any, page: Any, drawing: Drawing, frame: Frame) -> tuple[Shape, ...]:
    """Return the shapes of a page that is still open, as displayed, in drawing order.

    Of the larger ones, these are the fields of gauges, bars, and the coloured cells of tables.
    """
    symbols = [s for s in drawing.small if max(s.box[2] - s.box[0], s.box[3] - s.box[1]) > LARGEST_PART]
    if len(symbols) > MOST_SHAPES:
        return ()
    parts = drawing.small if len(drawing.small) - len(symbols) <= MOST_PARTS else symbols
    small = _seen([s for each in parts if (s := _shape(document, page, each, frame)) is not None])
    paths = (each for each in drawing.large if each.kind == pdfium.FPDF_PAGEOBJ_PATH)
    large = [s for each in paths if (s := _shape(document, page, each, frame)) is not None and not s.paper]
    return (*_fields(large, small), *small)


def _seen(shapes: Sequence[Shape]) -> list[Shape]:
    """Return the shapes without white ones that lie on nothing: a white tick is seen on a green dot only."""
    found = list[Shape]()
    for shape in shapes:
        x, y = (shape.box[0] + shape.box[2]) / 2, (shape.box[1] + shape.box[3]) / 2
        under = (s.box for s in found if not s.paper) if shape.paper else ()
        if not shape.paper or any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in under):
            found.append(shape)
    return found


def _shape(document: Any, page: Any, small: Small, frame: Frame) -> Shape | None:
    x0, y0, x1, y1 = small.box
    box = (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2))
    if small.kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        return _of_picture(pdfium.FPDF_PAGEOBJECT.from_buffer_copy(small.handle), document, page, box)
    return _of_path(small.handle, box, small.outer, frame)


_flags = calls.Numbers(2, ctypes.c_int)
_ink = calls.Numbers(4, ctypes.c_uint)
_point = calls.Numbers(2)


def _of_path(obj: calls.Handle, box: Box, outer: Matrix, frame: Frame) -> Shape | None:
    """Return the shape of a path that is filled or drawn; None for one that shows nothing."""
    count = calls.count_segments(obj)
    if not 2 <= count <= MOST_SEGMENTS or not calls.draw_mode(obj, *_flags.at):
        return None
    mode, stroked = _flags.values
    fill = _color(obj, calls.fill_color) if mode else None
    line = _color(obj, calls.stroke_color) if stroked else None
    color = fill or line
    if color is None:
        return None
    a, b, c, d, e, f = product(matrix_of(obj), outer)
    outline, curves, segment = list[Point](), 0, calls.Handle()
    for index in range(count):
        segment.value = calls.segment(obj, index)
        curves += calls.segment_kind(segment) == pdfium.FPDF_SEGMENT_BEZIERTO
        calls.segment_point(segment, *_point.at)
        x, y = _point.values
        outline.append(_displayed((a * x + c * y + e, b * x + d * y + f), frame))
    paper = color == WHITE and line in (None, WHITE)
    return Shape(
        box=box, color=color, outline=tuple(outline), curved=curves > count / 2, filled=fill is not None, paper=paper
    )


def _of_picture(obj: Any, document: Any, page: Any, box: Box) -> Shape | None:
    """Return the shape of what a small picture shows: the outline and colour of all that is not paper."""
    bitmap = pdfium.FPDFImageObj_GetRenderedBitmap(document, page, obj)
    if not bitmap:
        return None
    try:
        pixels = _pixels(bitmap)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    if pixels is None:
        return None
    shown = (pixels[:, :, 3] > 127) & (pixels[:, :, :3].min(axis=2) < PAPER)
    rows = np.flatnonzero(shown.any(axis=1))
    if not len(rows):
        return None
    height, width = shown.shape
    across, down = (box[2] - box[0]) / width, (box[3] - box[1]) / height
    sides = [(int(shown[row].argmax()), int(width - shown[row][::-1].argmax()), int(row)) for row in rows]
    # Both edges of each row of pixels, so that the outline reaches as far as what is shown.
    left = [(box[0] + low * across, box[1] + (row + edge) * down) for low, _, row in sides for edge in (0, 1)]
    right = [(box[0] + high * across, box[1] + (row + edge) * down) for _, high, row in sides for edge in (0, 1)]
    box = (min(x for x, _ in left), left[0][1], max(x for x, _ in right), left[-1][1])
    box = (round(box[0], 2), round(box[1], 2), round(box[2], 2), round(box[3], 2))
    red, green, blue = (int(value) for value in _liveliest(pixels[shown][:, :3]))
    return Shape(box=box, color=f"#{red:02x}{green:02x}{blue:02x}", outline=(*left, *reversed(right)))


def _fields(large: Sequence[Shape], small: Sequence[Shape]) -> Iterator[Shape]:
    """Yield, of larger filled shapes, the coloured ones, and the rest of bars beside or behind them.

    A page of tables has grey boxes by the hundred; only those that are level with a coloured one may be a bar's.
    """
    lively = [shape for shape in large if shape.filled and color_name(shape.color) not in DULL]
    low = [each.box for each in (*lively, *small) if _is_low_box(each) and color_name(each.color) not in DULL]
    for shape in large:
        if shape.filled and color_name(shape.color) not in DULL:
            yield replace(shape, name="cell") if _is_box(shape) else shape
        elif _is_low_box(shape) and any(_meets(shape.box, box) for box in low):
            yield shape


def _is_low_box(shape: Shape) -> bool:
    return shape.box[3] - shape.box[1] <= TALLEST_BAR and _is_box(shape)


def _is_box(shape: Shape) -> bool:
    """Return True for an outline that has all its points on its box."""
    x0, top, x1, bottom = shape.box
    return not shape.curved and all(
        min(abs(x - x0), abs(x - x1)) <= EVEN and min(abs(y - top), abs(y - bottom)) <= EVEN for x, y in shape.outline
    )


def _meets(box: Box, other: Box) -> bool:
    """Return True for two boxes at one height, beside or over one another."""
    level = abs(box[1] - other[1]) <= EVEN and abs(box[3] - other[3]) <= EVEN
    return level and box[0] <= other[2] + EVEN and other[0] <= box[2] + EVEN


def _pixels(bitmap: Any) -> Pixels | None:
    """Return a bitmap as rows of (red, green, blue, alpha), or None for a kind of bitmap that pictures are not."""
    width, height = pdfium.FPDFBitmap_GetWidth(bitmap), pdfium.FPDFBitmap_GetHeight(bitmap)
    stride, kind = pdfium.FPDFBitmap_GetStride(bitmap), pdfium.FPDFBitmap_GetFormat(bitmap)
    depth = {pdfium.FPDFBitmap_BGR: 3, pdfium.FPDFBitmap_BGRx: 4, pdfium.FPDFBitmap_BGRA: 4}.get(kind)
    if depth is None or not width or not height:
        return None
    raw = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    values = np.frombuffer(raw, dtype=np.uint8).reshape(height, stride)[:, : width * depth]
    values = values.reshape(height, width, depth)
    alpha = values[:, :, 3] if kind == pdfium.FPDFBitmap_BGRA else np.full((height, width), 255, dtype=np.uint8)
    return np.dstack((values[:, :, 2], values[:, :, 1], values[:, :, 0], alpha))


def _liveliest(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the mean of the most colourful half of the pixels: the lamp that is lit, not its frame."""
    colourful = pixels.max(axis=1).astype(int) - pixels.min(axis=1)
    chosen = pixels[colourful >= np.median(colourful)]
    result: NDArray[np.float64] = chosen.mean(axis=0)
    return result


def _color(obj: calls.Handle, get: calls.Call) -> str | None:
    """Return a colour of an object as `#rrggbb`, or None where it is not seen."""
    if not get(obj, *_ink.at):
        return None
    red, green, blue, alpha = _ink.values
    return f"#{red:02x}{green:02x}{blue:02x}" if alpha else None


def _displayed(point: Point, frame: Frame) -> Point:
    x, y, _, _ = frame.place((*point, *point))
    return round(x, 2), round(y, 2)
