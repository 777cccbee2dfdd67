"""pdfium's functions that are asked for every word and line of a page, called as cheaply as Python can.

pypdfium2's own bindings check and convert each argument, which takes longer than what pdfium does: on a page
of 3,000 characters 330 ns for a character's text object, 400 with its address; 105 ns by the functions of this module.
They take what C takes: handles (`c_void_p`), plain integers and buffers, and return pointers as integers, 0 or None for
none. Nothing is checked, so a handle must be alive and a buffer large enough.
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

Handle = ctypes.c_void_p
Call = Callable[..., Any]


def _call(function: Any, result: Any) -> Call:
    """Return a pdfium function that takes its arguments as they are."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    call: Call = ctypes.PYFUNCTYPE(result)(address)
    return call


def handle(pointer: Any) -> Handle:
    """Return the handle of what a pypdfium2 object points to; a cast would tie the two in a reference cycle."""
    return Handle.from_buffer_copy(pointer)


class Numbers:
    """Room for numbers that pdfium writes: `values` reads them, `at` is where each (or every fourth, say) stands."""

    __slots__ = ("at", "buffer", "values")

    def __init__(self, count: int, kind: Any = ctypes.c_float, *, each: int = 1) -> None:
        self.buffer = (kind * count)()
        start, size = ctypes.addressof(self.buffer), ctypes.sizeof(kind)
        self.at = [Handle(start + size * number) for number in range(0, count, each)]
        self.values: memoryview[Any] = memoryview(self.buffer).cast("B").cast(kind._type_)


get_text = _call(pdfium.FPDFText_GetText, ctypes.c_int)
text_object = _call(pdfium.FPDFText_GetTextObject, ctypes.c_void_p)
loose_box = _call(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int)
origin = _call(pdfium.FPDFText_GetCharOrigin, ctypes.c_int)
font_size = _call(pdfium.FPDFText_GetFontSize, ctypes.c_double)
text_matrix = _call(pdfium.FPDFText_GetMatrix, ctypes.c_int)
font_of = _call(pdfium.FPDFTextObj_GetFont, ctypes.c_void_p)
render_mode = _call(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int)
fill_color = _call(pdfium.FPDFPageObj_GetFillColor, ctypes.c_int)
clip_path = _call(pdfium.FPDFPageObj_GetClipPath, ctypes.c_void_p)
count_clips = _call(pdfium.FPDFClipPath_CountPaths, ctypes.c_int)
count_clip_segments = _call(pdfium.FPDFClipPath_CountPathSegments, ctypes.c_int)
clip_segment = _call(pdfium.FPDFClipPath_GetPathSegment, ctypes.c_void_p)

page_object = _call(pdfium.FPDFPage_GetObject, ctypes.c_void_p)
form_object = _call(pdfium.FPDFFormObj_GetObject, ctypes.c_void_p)
kind_of = _call(pdfium.FPDFPageObj_GetType, ctypes.c_int)
matrix_of = _call(pdfium.FPDFPageObj_GetMatrix, ctypes.c_int)
bounds = _call(pdfium.FPDFPageObj_GetBounds, ctypes.c_int)
stroke_color = _call(pdfium.FPDFPageObj_GetStrokeColor, ctypes.c_int)
stroke_width = _call(pdfium.FPDFPageObj_GetStrokeWidth, ctypes.c_int)
count_segments = _call(pdfium.FPDFPath_CountSegments, ctypes.c_int)
draw_mode = _call(pdfium.FPDFPath_GetDrawMode, ctypes.c_int)
segment = _call(pdfium.FPDFPath_GetPathSegment, ctypes.c_void_p)
segment_kind = _call(pdfium.FPDFPathSegment_GetType, ctypes.c_int)
segment_point = _call(pdfium.FPDFPathSegment_GetPoint, ctypes.c_int)
segment_closes = _call(pdfium.FPDFPathSegment_GetClose, ctypes.c_int)
