"""How a page is displayed, and how its text is set: size, weight, font and colour, asked once for each kind of type."""

import ctypes
import math
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium
import regex

from extract.reading import calls
from models import Box

ASCENT, DESCENT = 0.83, 0.22
"""A word's box reaches this far above and below its baseline, in font sizes: room for Å and for g, and still apart
from the line above (the tightest leading seen is 1.07). Fonts' own figures vary from 0.7 to 1.4."""

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BOLD_NAME = regex.compile(r"bold|black|heavy|demi|extrabd", regex.IGNORECASE)
_ITALIC_NAME = regex.compile(r"italic|oblique|kursiv", regex.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
BOLD_WEIGHT = 600
"""Font weights from this on are bold (400 is regular, 500 medium, 600 semi-bold, 700 bold)."""

_TURNS = (0, 90, 180, 270)

_INVISIBLE = 3
"""Text that is there to be searched and copied: what OCR has read under the picture of a page."""

_FILL_AND_STROKE = 2
"""Text that is filled and outlined: how word processors draw bold where the font has none."""


Object = int | None
"""The address of a text object, None for characters that pdfium has put in itself."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page is displayed: the part of page space that is shown, and how far it is turned to the right."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Return the width and height of the page as displayed."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.rotation in (90, 270) else (width, height)

    def turned(self, rotation: int) -> "Frame":
        """Return what is displayed where the page is turned otherwise."""
        return Frame(self.left, self.bottom, self.right, self.top, rotation)

    def place(self, box: Box) -> Box:
        """Return the box of (left, bottom, right, top) in page space as a box on the page as displayed."""
        x0, y0, x1, y1 = box
        match self.rotation:
            case 90:
                return (y0 - self.bottom, x0 - self.left, y1 - self.bottom, x1 - self.left)
            case 180:
                return (self.right - x1, y0 - self.bottom, self.right - x0, y1 - self.bottom)
            case 270:
                return (self.top - y1, self.right - x1, self.top - y0, self.right - x0)
            case _:
                return (x0 - self.left, self.top - y1, x1 - self.left, self.top - y0)

    def is_level(self, a: float, b: float, c: float, d: float) -> bool:
        """Return True where text with this matrix runs from left to right on the page as displayed."""
        match self.rotation:
            case 90:
                a, b, c, d = b, -a, d, -c
            case 180:
                a, b, c, d = -a, -b, -c, -d
            case 270:
                a, b, c, d = -b, a, -d, c
        return abs(b) <= 0.02 * abs(a) and d > 0


@dataclass(frozen=True, slots=True)
class Style:
    """How a text object is set: its size in full and as words give it, and its reach above and below the baseline.

    It is `upright` where it runs from left to right on the page as displayed, `level` where that page is not turned,
    `flat` where its letters have one baseline to the last digit. On a page turned by `turn` it would be upright.
    """

    size: float
    upright: bool
    level: bool
    flat: bool
    hidden: bool
    bold: bool
    italic: bool
    font: str | None
    color: str | None
    exact: float
    above: float
    below: float
    turn: int | None


@dataclass(frozen=True, slots=True)
class _Font:
    name: str | None
    bold: bool
    italic: bool


class FontStyles:
    """Remembers what the fonts of one document look like, and the styles that its words are set in."""

    def __init__(self) -> None:
        self._fonts: dict[int, _Font] = {}
        self._styles: dict[tuple[Any, ...], Style] = {}
        self._matrix = calls.Numbers(6)
        self._color = calls.Numbers(4, ctypes.c_uint)

    def style(self, textpage: calls.Handle, index: int, obj: Object, frame: Frame) -> tuple[Style, float]:
        """Return the style of a character of a text object, its size as displayed, and where the object starts (y)."""
        thing, matrix = calls.Handle(obj), self._matrix
        font: int | None = calls.font_of(thing) if obj else None
        mode = calls.render_mode(thing) if obj else 0
        color = self._fill(thing) if obj else None
        set_so = calls.text_matrix(textpage, index, matrix.buffer)
        size = calls.font_size(textpage, index)
        key: tuple[Any, ...] = (font, mode, color, size, frame.rotation)
        height = 0.0
        if set_so:
            a, b, c, d, _, height = matrix.values
            key = (font, mode, color, size, frame.rotation, a, b, c, d)
        style = self._styles.get(key)
        if style is None:
            style = self._styles[key] = self._make(key, frame)
        return style, height

    def _fill(self, thing: calls.Handle) -> int | None:
        """Return the colour of a text object as one number, red first, or None where it is not known."""
        color = self._color
        if not calls.fill_color(thing, *color.at):
            return None
        red, green, blue, _ = color.values
        return int(red << 16 | green << 8 | blue)

    def _make(self, key: tuple[Any, ...], frame: Frame) -> Style:
        font, mode, color, size, _, *matrix = key
        size, upright, turn = abs(size), True, None
        if matrix:
            size *= math.hypot(matrix[2], matrix[3]) or 1.0
            upright = frame.is_level(*matrix)
            turn = frame.rotation if upright else next((t for t in _TURNS if frame.turned(t).is_level(*matrix)), None)
        size = max(size, 0.1)
        look = self._look(font) if font else _Font(None, False, False)
        return Style(
            size=round(size, 2),
            upright=upright,
            level=upright and frame.rotation == 0,
            flat=bool(matrix) and matrix[1] == 0,
            hidden=mode == _INVISIBLE,
            bold=look.bold or mode == _FILL_AND_STROKE,
            italic=look.italic,
            font=look.name,
            color=None if color is None else f"#{color:06x}",
            exact=size,
            above=ASCENT * size,
            below=DESCENT * size,
            turn=turn,
        )

    def _look(self, pointer: int) -> _Font:
        if pointer not in self._fonts:
            font = pdfium.FPDF_FONT.from_buffer_copy(calls.Handle(pointer))
            buffer = ctypes.create_string_buffer(256)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
            name = buffer.value.decode("utf-8", "replace")
            flags = pdfium.FPDFFont_GetFlags(font)
            flags = flags if flags > 0 else 0
            bold = bool(_BOLD_NAME.search(name) or flags & _FORCE_BOLD_FLAG)
            bold = bold or pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
            italic = bool(_ITALIC_NAME.search(name) or flags & _ITALIC_FLAG)
            self._fonts[pointer] = _Font(_SUBSET.sub("", name) or None, bold, italic)
        return self._fonts[pointer]
