"""The words of a PDF page, from pdfium's characters: text, box as displayed, size, bold and italic."""

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium
import regex

from models import Box, Word

ASCENT, DESCENT = 0.83, 0.22
"""A word's box reaches this far above and below its baseline, in font sizes: room for Å and for g, and still apart
from the line above (the tightest leading seen is 1.07). Fonts' own figures vary from 0.7 to 1.4."""

SPLIT_GAP = 0.28
"""A gap this wide (in font sizes) parts two words that have no space between them; letter-spaced text stays below."""

SUPERSCRIPT = 0.8
"""A part of a word set in less than this of the rest's size is a footnote mark, and a word of its own."""

_LINE_END_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen that it takes for a line-end one."""

_PLAIN = str.maketrans(
    {
        **{_LINE_END_HYPHEN: "-", "\x02": "-", "\u00ad": "-", "\u2010": "-", "\u2011": "-"},
        **{"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "►", "\uf02d": "-"},  # bullets of the Symbol and Wingdings fonts
        **{"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"},
        **{"\x00": None, "\ufeff": None, "\u200b": None, "\ufffd": "\ufffd"},
    }
)
_BOLD_NAME = regex.compile(r"bold|black|heavy|demi|extrabd", regex.IGNORECASE)
_ITALIC_NAME = regex.compile(r"italic|oblique|kursiv", regex.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
BOLD_WEIGHT = 600
"""Font weights from this on are bold (400 is regular, 500 medium, 600 semi-bold, 700 bold)."""

_FILL_AND_STROKE = 2
"""Text that is filled and outlined: how word processors draw bold where the font has none."""


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
class _Style:
    size: float
    upright: bool
    bold: bool
    italic: bool


@dataclass(slots=True)
class _Piece:
    """A word in the making: its characters, its style, and (as displayed) all that its boxes cover and its baseline."""

    text: list[str]
    style: _Style
    left: float
    top: float
    right: float
    bottom: float
    baseline: float

    def widen(self, box: Box) -> None:
        """Make room for another character."""
        self.left, self.right = min(self.left, box[0]), max(self.right, box[2])
        self.top, self.bottom = min(self.top, box[1]), max(self.bottom, box[3])

    def up_to(self, boxes: "_Boxes", last: int) -> "_Piece":
        """Return the word with room for all characters up to the last one."""
        if len(self.text) > 1:
            self.widen(boxes.at(last))
        return self


class FontStyles:
    """Remembers what the fonts of one document look like."""

    def __init__(self) -> None:
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def look(self, font: Any) -> tuple[bool, bool]:
        """Return (bold, italic) of a font."""
        key = ctypes.addressof(font.contents)
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
            name = buffer.value.decode("utf-8", "replace")
            flags = pdfium.FPDFFont_GetFlags(font)
            flags = flags if flags > 0 else 0
            bold = bool(_BOLD_NAME.search(name) or flags & _FORCE_BOLD_FLAG)
            bold = bold or pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
            self._fonts[key] = (bold, bool(_ITALIC_NAME.search(name) or flags & _ITALIC_FLAG))
        return self._fonts[key]


def read_words(textpage: Any, fonts: FontStyles, frame: Frame) -> list[Word]:
    """Return the words of a page in the order in which they are drawn, without offsets."""
    words = (_word(piece) for piece in _pieces(textpage, fonts, frame))
    return [word for word in words if word is not None and _is_shown(word, frame)]


def _is_shown(word: Word, frame: Frame) -> bool:
    """Return False for words whose middle is outside what is shown of the page."""
    width, height = frame.size
    x0, top, x1, bottom = word.box or (0.0, 0.0, 0.0, 0.0)
    return 0 < (x0 + x1) / 2 < width and 0 < (top + bottom) / 2 < height


def _word(piece: _Piece) -> Word | None:
    text = unicodedata.normalize("NFC", "".join(piece.text).translate(_PLAIN))
    if not text or text.isspace():
        return None
    style = piece.style
    top, bottom = piece.top, piece.bottom
    if style.upright:
        top, bottom = piece.baseline - ASCENT * style.size, piece.baseline + DESCENT * style.size
    box = (round(piece.left, 2), round(top, 2), round(piece.right, 2), round(bottom, 2))
    return Word(text=text, start=0, end=0, box=box, size=round(style.size, 2), bold=style.bold, italic=style.italic)


def _pieces(textpage: Any, fonts: FontStyles, frame: Frame) -> Iterator[_Piece]:
    """Yield the words of a page; a word ends at white space, a gap, a new line, or a footnote mark.

    Within a text object pdfium itself puts a space where there is a gap, so that only the first and the last
    character of a word there are asked for their boxes: asking for all of them took twice the time.
    """
    count = pdfium.FPDFText_CountChars(textpage)
    get_object = pdfium.FPDFText_GetTextObject
    boxes = _Boxes(textpage, frame)
    styles: dict[int, _Style] = {}
    piece: _Piece | None = None
    key = last = 0
    for index, character in enumerate(_characters(textpage, count)):
        if character.isspace() or not character:
            if piece is not None:
                yield piece.up_to(boxes, last)
                piece = None
            continue
        obj = get_object(textpage, index)
        before, key = key, ctypes.addressof(obj.contents) if obj else 0
        if piece is not None and key == before and piece.style.upright:
            piece.text.append(character)
        else:
            style = styles.get(key)
            if style is None:
                style = styles[key] = _style(textpage, index, obj, fonts, frame)
            box = boxes.at(index)
            if piece is not None and _parted(piece.up_to(boxes, last), style, box):
                yield piece
                piece = None
            if piece is None:
                piece = _Piece([character], style, *box, _baseline(textpage, index, frame))
            else:
                piece.text.append(character)
                piece.widen(box)
        last = index
        if character == _LINE_END_HYPHEN:
            yield piece.up_to(boxes, last)
            piece = None
    if piece is not None:
        yield piece.up_to(boxes, last)


class _Boxes:
    """The boxes of a page's characters as displayed."""

    def __init__(self, textpage: Any, frame: Frame) -> None:
        self._textpage = textpage
        self._frame = frame
        self._corners = pdfium.FS_RECTF()

    def at(self, index: int) -> Box:
        """Return the box of a character."""
        corners = self._corners
        pdfium.FPDFText_GetLooseCharBox(self._textpage, index, corners)
        return self._frame.place((corners.left, corners.bottom, corners.right, corners.top))


def _baseline(textpage: Any, index: int, frame: Frame) -> float:
    """Return the height at which a character stands, as displayed."""
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
    return frame.place((x.value, y.value, x.value, y.value))[1]


def _parted(piece: _Piece, style: _Style, box: Box) -> bool:
    """Return True where the next character stands apart from the word so far, though no space says so."""
    old = piece.style
    if style is not old and not SUPERSCRIPT <= style.size / old.size <= 1 / SUPERSCRIPT:
        return True
    if not style.upright:
        return False
    if box[0] - piece.right > SPLIT_GAP * old.size or box[2] < piece.left - SPLIT_GAP * old.size:
        return True
    return box[3] < piece.top or box[1] > piece.bottom


def _characters(textpage: Any, count: int) -> list[str]:
    """Return one string for each of pdfium's characters."""
    buffer = ctypes.create_string_buffer(2 * (count + 1))
    written = pdfium.FPDFText_GetText(textpage, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
    if len(text) == count:
        return list(text)
    # Characters beyond the basic plane, or dropped ones: the two counts differ, so ask one by one.
    codes = (pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return [_LINE_END_HYPHEN if code == 2 else chr(code) if 0 < code <= 0x10FFFF else "" for code in codes]


def _style(textpage: Any, index: int, obj: Any, fonts: FontStyles, frame: Frame) -> _Style:
    """Return the style of a text object, its size as displayed."""
    matrix = pdfium.FS_MATRIX()
    size = abs(pdfium.FPDFText_GetFontSize(textpage, index))
    upright = True
    if pdfium.FPDFText_GetMatrix(textpage, index, matrix):
        size *= math.hypot(matrix.c, matrix.d) or 1.0
        upright = frame.is_level(matrix.a, matrix.b, matrix.c, matrix.d)
    bold = italic = False
    if obj:
        font = pdfium.FPDFTextObj_GetFont(obj)
        if font:
            bold, italic = fonts.look(font)
        bold = bold or pdfium.FPDFTextObj_GetTextRenderMode(obj) == _FILL_AND_STROKE
    return _Style(max(size, 0.1), upright, bold, italic)
