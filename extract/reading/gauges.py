"""Gauges on a PDF page, drawn or as pictures, with the colour that they point to; and large pictures in one colour."""

import ctypes
from collections.abc import Iterator, Sequence

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import ImageDraw

from extract.marks.colors import color_name
from extract.reading.drawing import Drawing, Small
from extract.reading.pointers import LARGEST, TRAFFIC, Pixels, is_dial, shown_color
from models import Box, Shape, Word, union

SIZE = ((28.0, 280.0), (14.0, 200.0))
"""From how wide and high to how wide and high gauges are (points)."""

MOST_PIXELS = 4_000_000
"""Larger pictures are photographs; to unpack one takes as long as to read the page."""

MOST = 12
"""Gauges looked at on a page, at most."""

MOST_FIELDS = 24
"""A gauge is made of fewer coloured fields; a chart can have more."""

MOST_SHOWN = 300
"""A page with more coloured fields is a plan or a map."""

TOUCHING = 4.0
"""The coloured fields of a gauge are less than this (points) apart."""

SCALE = (1.5, 4.0)
"""Dots per point at which a drawn gauge is looked at: so many that it fills what a picture is looked at in."""


def read_gauges(
    page: pypdfium2.PdfPage, drawing: Drawing, shapes: Sequence[Shape], words: Sequence[Word]
) -> Iterator[Shape]:
    """Yield the gauges of a page that is still open, and its large pictures in one colour; `shapes` are its fields."""
    found, size = 0, page.get_size()
    for small in drawing.large:
        if found < MOST and small.kind == pdfium.FPDF_PAGEOBJ_IMAGE and _shows(small.box, size) and _is_small(small):
            found += 1
            yield from _looked_at(_rendered(page, small.box, words, 0.0), small.box)
    for box in [box for box in _dials(shapes) if _shows(box, size)][: MOST - found]:
        more = max(AROUND[0] * (box[3] - box[1]), AROUND[1])
        yield from (shape for shape in _looked_at(_rendered(page, box, words, more), box) if shape.name == "gauge")


def _looked_at(pixels: Pixels, box: Box) -> Iterator[Shape]:
    seen = shown_color(pixels)
    if seen is not None:
        x0, top, x1, bottom = (round(side, 2) for side in box)
        outline = ((x0, top), (x1, top), (x1, bottom), (x0, bottom))
        is_gauge = seen[0] == "gauge"
        yield Shape(box=(x0, top, x1, bottom), color=seen[1], outline=outline, name="gauge" if is_gauge else "picture")


def _fits(box: Box) -> bool:
    """Return True for a box of a gauge's size."""
    sides = (box[2] - box[0], box[3] - box[1])
    return all(low <= side <= high for side, (low, high) in zip(sides, SIZE, strict=True))


def _shows(box: Box, size: tuple[float, float]) -> bool:
    """Return True for a box of which as much is on a page of that size as a gauge needs."""
    return _fits(box) and _fits((max(box[0], 0.0), max(box[1], 0.0), min(box[2], size[0]), min(box[3], size[1])))


def _dials(shapes: Sequence[Shape]) -> list[Box]:
    """Return the boxes of coloured fields that touch one another and are of several of a gauge's colours."""
    fields = [s for s in shapes if s.filled and s.name in (None, "cell") and color_name(s.color) in TRAFFIC]
    if len(fields) > MOST_SHOWN:
        return []
    groups: list[list[Shape]] = []
    for field in fields:
        near = [group for group in groups if any(_near(field.box, other.box) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([field, *(shape for group in near for shape in group)])
    return [box for group in groups if _is_dial(group) and (box := union(s.box for s in group)) and _fits(box)]


def _is_dial(group: Sequence[Shape]) -> bool:
    """Return True for fields in several colours that are not merely stacked, as the cells of a column are."""
    stacked = len({round(shape.box[0]) for shape in group}) == 1
    return is_dial(color_name(shape.color) for shape in group) and not stacked and len(group) <= MOST_FIELDS


def _near(box: Box, other: Box) -> bool:
    across = max(box[0], other[0]) - min(box[2], other[2])
    down = max(box[1], other[1]) - min(box[3], other[3])
    return max(across, down) <= TOUCHING


AROUND = (0.35, 14.0)
"""A hub or a marker reaches this far (of the height; points) beyond the coloured fields, at most."""


def _is_small(picture: Small) -> bool:
    """Return True for a picture of few enough pixels to be unpacked for its looks."""
    obj, wide, high = pdfium.FPDF_PAGEOBJECT.from_buffer_copy(picture.handle), ctypes.c_uint(), ctypes.c_uint()
    return bool(pdfium.FPDFImageObj_GetImagePixelSize(obj, wide, high)) and wide.value * high.value <= MOST_PIXELS


def _rendered(page: pypdfium2.PdfPage, box: Box, words: Sequence[Word], more: float) -> Pixels:
    """Return the pixels of a part of the page without its words, and of `more` points above and below it."""
    width, height = page.get_size()
    x0, x1 = max(0.0, box[0] - 2), min(width, box[2] + 2)
    top, bottom = max(0.0, box[1] - more), min(height, box[3] + more)
    scale = min(SCALE[1], max(SCALE[0], LARGEST / max(x1 - x0, bottom - top)))
    bitmap = page.render(
        scale=scale, crop=(x0, height - bottom, width - x1, top), may_draw_forms=False, rev_byteorder=True
    )
    try:
        picture = bitmap.to_pil().convert("RGBA")
    finally:
        bitmap.close()
    pen = ImageDraw.Draw(picture)
    for word in words:
        if word.box and x0 < word.box[2] and word.box[0] < x1 and top < word.box[3] and word.box[1] < bottom:
            left, upper, right, lower = word.box
            pen.rectangle([scale * side for side in (left - x0, upper - top, right - x0, lower - top)], "white")
    return np.array(picture, dtype=np.uint8)
