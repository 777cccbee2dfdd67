"""The small coloured shapes and pictures of a PDF page: status symbols are among them."""

import ctypes
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from extract.reading.drawing import Drawing, Matrix, Small, matrix_of, product
from extract.reading.styles import Frame
from models import Box, Point, Shape

MOST_SEGMENTS = 80
"""A path of more segments is a drawing or a chart, no symbol; a ring of curves has 43."""

PAPER = 245
"""Pixels of a picture of at least this in red, green and blue are the paper around a symbol."""


def read_shapes(document: Any, page: Any, drawing: Drawing, frame: Frame) -> tuple[Shape, ...]:
    """Return the small shapes of a page that is still open, as displayed, in drawing order."""
    return tuple(shape for small in drawing.small if (shape := _shape(document, page, small, frame)) is not None)


def _shape(document: Any, page: Any, small: Small, frame: Frame) -> Shape | None:
    obj = pdfium.FPDF_PAGEOBJECT.from_buffer_copy(small.handle)
    x0, y0, x1, y1 = small.box
    box = (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2))
    if small.kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        return _of_picture(obj, document, page, box)
    return _of_path(obj, box, small.outer, frame)


def _of_path(obj: Any, box: Box, outer: Matrix, frame: Frame) -> Shape | None:
    """Return the shape of a path that is filled or drawn; None for one that shows nothing."""
    count = pdfium.FPDFPath_CountSegments(obj)
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not 2 <= count <= MOST_SEGMENTS or not pdfium.FPDFPath_GetDrawMode(obj, mode, stroked):
        return None
    fill = _color(obj, pdfium.FPDFPageObj_GetFillColor) if mode.value else None
    line = _color(obj, pdfium.FPDFPageObj_GetStrokeColor) if stroked.value else None
    color = fill or line
    if color is None or (color == "#ffffff" and line in (None, "#ffffff")):
        return None
    matrix = product(matrix_of(obj), outer)
    outline, curves = list[Point](), 0
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(obj, index)
        curves += pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_BEZIERTO
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        outline.append(_displayed(_moved((x.value, y.value), matrix), frame))
    return Shape(box=box, color=color, outline=tuple(outline), curved=curves > count / 2, filled=fill is not None)


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
    first = [int(shown[row].argmax()) for row in rows]
    last = [int(width - shown[row][::-1].argmax()) for row in rows]
    left = [(box[0] + x * across, box[1] + (row + 0.5) * down) for x, row in zip(first, rows, strict=True)]
    right = [(box[0] + x * across, box[1] + (row + 0.5) * down) for x, row in zip(last, rows, strict=True)]
    red, green, blue = (int(value) for value in _liveliest(pixels[shown][:, :3]))
    return Shape(box=box, color=f"#{red:02x}{green:02x}{blue:02x}", outline=(*left, *reversed(right)))


def _pixels(bitmap: Any) -> NDArray[np.uint8] | None:
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


def _color(obj: Any, get: Any) -> str | None:
    """Return a colour of an object as `#rrggbb`, or None where it is not seen."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not get(obj, red, green, blue, alpha) or not alpha.value:
        return None
    return f"#{red.value:02x}{green.value:02x}{blue.value:02x}"


def _moved(point: Point, matrix: Matrix) -> Point:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def _displayed(point: Point, frame: Frame) -> Point:
    x, y, _, _ = frame.place((*point, *point))
    return round(x, 2), round(y, 2)
