"""The words of a PDF page, from pdfium's characters: text, box as displayed, size, bold and italic, font and colour."""

import ctypes
import re
import unicodedata
from array import array
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise, repeat
from types import MappingProxyType
from typing import Any

import pypdfium2.raw as pdfium

from extract.reading import calls
from extract.reading.styles import FontStyles, Frame, Object, Style
from extract.reading.turned_letters import joined
from models import Box, Draft, Word
from models.characters import DIRECTIONS, JOINERS, WITHOUT_WIDTH

SPLIT_GAP = 0.28
"""A gap this wide (in font sizes) parts two words that have no space between them; letter-spaced text stays below."""

SUPERSCRIPT = 0.8
"""A part of a word set in less than this of the rest's size is a footnote mark, and a word of its own."""

SAME_BASELINE = 0.06
"""Letters of two sizes stand on one baseline to within this (of the smaller size): footnote marks do not."""

INITIAL = 1.7
"""A capital this many times larger than the rest of its word opens a text, and says nothing of how large that is."""

_LINE_END_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen that it takes for a line-end one."""

_PLAIN = str.maketrans(
    {
        **{_LINE_END_HYPHEN: "-", "\x02": "-", "\u00ad": "-", "\u2010": "-", "\u2011": "-"},
        **{"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "►", "\uf02d": "-"},  # bullets of the Symbol and Wingdings fonts
        **{
            "\ufb00": "ff",
            "\ufb01": "fi",
            "\ufb02": "fl",
            "\ufb03": "ffi",
            "\ufb04": "ffl",
            "\ufb05": "st",
            "\ufb06": "st",
        },
        **{sign: "\ufffd" for sign in map(chr, range(1, 0x20)) if sign != "\x02" and not sign.isspace()},  # untold
        **{"\x00": None, "\ufffd": "\ufffd", **dict.fromkeys(WITHOUT_WIDTH + DIRECTIONS)},
    }
)
_HALVES = "\ud800-\udfff"
"""Halves of characters beyond the basic plane, which pdfium gives one by one; a half alone is none."""

_HALF = re.compile(f"[{_HALVES}]")
_JOINER = re.compile(rf"(?<=\w)[{JOINERS}](?=\w)")
_SPECIAL = re.compile("[" + "".join(map(re.escape, map(chr, _PLAIN))) + _HALVES + JOINERS + "]")
_NOT_ASCII = re.compile(r"[^\s!-\x7f]")
_RUN = re.compile(rf"[^\s{_LINE_END_HYPHEN}]+{_LINE_END_HYPHEN}?|{_LINE_END_HYPHEN}")
_MARK = r"(?<=\d)[¹²³⁰⁴-⁹]"
_AFTER_FIGURE = re.compile(_MARK)
_MARKED_RUN = re.compile(rf"{_MARK}+\)?|(?:(?!{_MARK})[^\s{_LINE_END_HYPHEN}])+{_LINE_END_HYPHEN}?|{_LINE_END_HYPHEN}")
"""As `_RUN`, with a raised figure after a figure as a run of its own: a footnote's mark, where *m²* is one word."""

BATCH = 1024
"""As many characters are asked for their boxes in one go."""

_ROOMS = calls.Numbers(4 * BATCH, each=4)


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written on a page: pdfium's text, the words in the order in which they are drawn, without offsets.

    `hidden` words are those that the page does not show; `objects` are the text objects that words are of. `askew` says
    how many characters would be upright if the page were turned otherwise, by that turn.
    """

    text: str
    words: list[Word]
    hidden: list[Word]
    objects: Set[Object]
    askew: Mapping[int, int]


def read_words(
    textpage: Any, fonts: FontStyles, frame: Frame, cut: Mapping[int, Box] = MappingProxyType({})
) -> Writing:
    """Return what is written on a page; of text objects in `cut` only what stands in the box that is left of them."""
    reader = _PageReader(textpage, fonts, frame, cut)
    reader.read()
    found: list[Any] = joined(reader.found, reader.turns) if reader.turns else reader.found
    return Writing(reader.text, found, reader.hidden, reader.objects, reader.askew)


class _PageReader:
    """Reads the words of one page.

    A word ends at white space, a gap, a new line, or a footnote mark. Within a text object pdfium itself puts a space
    where there is a gap, so that only the first and the last character of a word there are asked for their boxes.
    What is asked for every word is asked in one go: `map` calls pdfium in two thirds of the time of a loop.
    """

    def __init__(self, textpage: Any, fonts: FontStyles, frame: Frame, cut: Mapping[int, Box]) -> None:
        self._page = calls.handle(textpage)
        self._fonts = fonts
        self._frame = frame
        self._size = frame.size
        self._cut = cut
        self.text = _text(textpage)
        self._odd = _odd_places(self.text)
        self._line, self._reaches = (0.0, 0.0, 0.0), (0.0, 0.0)
        self._point = calls.Numbers(2, ctypes.c_double)
        self._styles: dict[Object, Style] = {}
        self._heights: dict[Object, float] = {}
        self.found: list[Any] = []
        self.hidden: list[Any] = []
        self.askew = Counter[int]()
        self.turns: dict[int, int] = {}
        self._others = set[Object]()

    @property
    def objects(self) -> Set[Object]:
        """Return the text objects that were looked at, as addresses."""
        self._others.update(self._styles)
        return self._others

    def read(self) -> None:
        """Find the words."""
        starts, lasts = list[int](), list[int]()
        runs = _MARKED_RUN if _AFTER_FIGURE.search(self.text) else _RUN
        for run in runs.finditer(self.text):
            starts.append(run.start())
            lasts.append(run.end() - 1)
        firsts, ends = self._boxes(starts), self._boxes(lasts)
        sides = (firsts[0::4], firsts[2::4], ends[0::4], ends[2::4])
        objects = self._objects(starts)
        others = self._last_objects(objects, lasts)
        edge, of, page = self._frame.left, -1, self.text
        letters = self._letters(starts, lasts, objects, others)
        (twice_width, twice_height), odd = (2 * side for side in self._size), self._odd
        for start, last, obj, other, left, after, first, right in zip(
            starts, lasts, objects, others, *sides, strict=True
        ):
            if obj != of or obj != other:
                of = -1
                style = self._styles.get(obj) or self._style(start, obj)
                if obj != other:
                    self._add_pieces(start, *next(letters))
                    continue
                if not style.level or (obj or 0) in self._cut:
                    self._add_pieces(start, [obj] * (last + 1 - start), self._displayed(range(start, last + 1)))
                    continue
                # All words of a text object have one baseline, and look alike.
                of = obj if style.flat and obj else -1
                height = self._heights[obj] if of == obj else self._baseline(start)
                top, bottom = self._reach(style, height)
                shown = 0 < top + bottom < twice_height
                add = (self.hidden if style.hidden else self.found).append
                size, bold, italic, font, color = style.size, style.bold, style.italic, style.font, style.color
            if first < left:
                left = first
            if right < after:
                right = after
            # As round(x, 2), and three times as fast: single-precision numbers times 100 are exact.
            left, right = round((left - edge) * 100) / 100, round((right - edge) * 100) / 100
            if shown and 0 < left + right < twice_width:
                text = page[start : last + 1] if odd[-1] > last else self._mended(start, last + 1)
                if text:
                    add(Draft(text, (left, top, right, bottom), size, bold, italic, font, color))

    def _letters(
        self, starts: Sequence[int], lasts: Sequence[int], objects: Sequence[Object], others: Sequence[Object]
    ) -> Iterator[tuple[list[Object], list[Box]]]:
        """Yield the text object and box of each letter of the runs that are set in several text objects."""
        mixed = [
            range(a, b + 1) for a, b, one, other in zip(starts, lasts, objects, others, strict=True) if one != other
        ]
        letters = [letter for run in mixed for letter in run]
        all_objects, boxes = self._objects(letters), self._displayed(letters)
        self._others.update(all_objects)
        at = 0
        for run in mixed:
            yield all_objects[at : at + len(run)], boxes[at : at + len(run)]
            at += len(run)

    def _add_pieces(self, start: int, objects: Sequence[Object], boxes: Sequence[Box]) -> None:
        """Add the words of a run without space that is set in several text objects, or not level."""
        begun, widened, obj = 0, 0, objects[0]
        style = self._styles.get(obj) or self._style(start, obj)
        left, top, right, bottom = boxes[0]
        for number in range(1, len(objects)):
            previous, obj = obj, objects[number]
            if obj == previous and style.upright:
                continue
            before = boxes[number - 1]
            if widened != number - 1:
                left, top, right, bottom = _around(left, top, right, bottom, before)
            box = boxes[number]
            # A letter as high as the one before it, to the last digit, is as large; no need to ask for its style.
            if style.upright and box[1] == before[1] and box[3] == before[3]:
                gap, other = SPLIT_GAP * style.exact, style
                if box[0] - right <= gap and box[2] >= left - gap:
                    left, right = box[0] if box[0] < left else left, box[2] if box[2] > right else right
                    widened = number
                    continue
            else:
                other = self._styles.get(obj) or self._style(start + number, obj)
            word = (left, top, right, bottom)
            if _parted(style, word, other, box) and not self._is_in_capitals(start + number, style, word, other, box):
                self._finish(start + begun, start + number, style, (left, top, right, bottom), previous)
                begun, style = number, self._styles.get(obj) or self._style(start + number, obj)
                left, top, right, bottom = box
            else:
                if style.exact > INITIAL * other.exact:
                    style, top, bottom = other, box[1], box[3]
                left, top, right, bottom = _around(left, top, right, bottom, box)
            widened = number
        if widened != len(objects) - 1:
            left, top, right, bottom = _around(left, top, right, bottom, boxes[-1])
        self._finish(start + begun, start + len(objects), style, (left, top, right, bottom), objects[-1])

    def _is_in_capitals(self, index: int, style: Style, word: Box, other: Style, box: Box) -> bool:
        """Return True where a letter goes on with a word in type of another size: small capitals, a large initial."""
        if not (self.text[index].isalpha() and self.text[index - 1].isalpha() and style.upright and other.upright):
            return False
        smaller = min(style.exact, other.exact)
        if not abs(box[0] - word[2]) <= SPLIT_GAP * smaller:
            return False
        return abs(self._baseline(index) - self._baseline(index - 1)) <= SAME_BASELINE * smaller

    def _finish(self, start: int, end: int, style: Style, box: Box, obj: Object) -> None:
        left, top, right, bottom = box
        if style.upright:
            top, bottom = self._reach(style, self._baseline(start))
        else:
            top, bottom = round(top, 2), round(bottom, 2)
            if style.turn is not None:
                self.askew[style.turn] += end - start
        box = (round(left * 100) / 100, top, round(right * 100) / 100, bottom)
        if (shown := self._cut.get(obj or 0)) is None or _is_left(box, shown):
            at = len(self.found)
            self._add(start, end, style, box)
            if not style.upright and style.turn is not None and len(self.found) > at:
                self.turns[at] = style.turn

    def _reach(self, style: Style, baseline: float) -> tuple[float, float]:
        """Return the top and bottom of a word; the one asked for last is remembered, for lines of many text objects."""
        line = (style.above, style.below, baseline)
        if line != self._line:
            self._line = line
            self._reaches = (round(baseline - style.above, 2), round(baseline + style.below, 2))
        return self._reaches

    def _add(self, start: int, end: int, style: Style, box: Box) -> None:
        """Add a word, unless its middle is outside what is shown of the page."""
        width, height = self._size
        text = self._mended(start, end)
        if text and 0 < box[0] + box[2] < 2 * width and 0 < box[1] + box[3] < 2 * height:
            found = self.hidden if style.hidden else self.found
            found.append(Draft(text, box, style.size, style.bold, style.italic, style.font, style.color))

    def _mended(self, start: int, end: int) -> str:
        """Return a part of the text as words have it: without ligatures and the like, letters in one piece."""
        odd = self._odd
        while odd[-1] < start:
            odd.pop()
        text = self.text[start:end]
        if odd[-1] >= end:
            return text
        text = _JOINER.sub("", text.translate(_PLAIN))
        if _HALF.search(text):
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return unicodedata.normalize("NFC", text)

    def _style(self, index: int, obj: Object) -> Style:
        style, height = self._fonts.style(self._page, index, obj, self._frame)
        self._styles[obj] = style
        self._heights[obj] = self._frame.top - height
        return style

    def _objects(self, indices: Sequence[int]) -> list[Object]:
        """Return the text objects of characters."""
        return list(map(calls.text_object, repeat(self._page), indices))

    def _last_objects(self, objects: Sequence[Object], lasts: Sequence[int]) -> list[Object]:
        """Return the text objects that runs end in, given those that they begin in.

        Text objects follow one another: what stands between two runs of one object is of it, and is not asked for.
        """
        ends = [number for number, (one, other) in enumerate(pairwise([*objects, -1])) if one != other or not one]
        found = list(objects)
        for number, obj in zip(ends, self._objects([lasts[number] for number in ends]), strict=True):
            found[number] = obj
        return found

    def _boxes(self, indices: Sequence[int]) -> list[float]:
        """Return the left, top, right and bottom of characters in page space, one after the other."""
        found = list[float]()
        for at in range(0, len(indices), len(_ROOMS.at)):
            part = indices[at : at + len(_ROOMS.at)]
            deque(map(calls.loose_box, repeat(self._page), part, _ROOMS.at), maxlen=0)
            found += _ROOMS.values[: 4 * len(part)].tolist()
        return found

    def _displayed(self, indices: Sequence[int]) -> list[Box]:
        """Return the boxes of characters as displayed."""
        sides = self._boxes(indices)
        x0, y0, x1, y1 = sides[0::4], sides[1::4], sides[2::4], sides[3::4]
        if self._frame.rotation:
            return [self._frame.place((a, d, c, b)) for a, b, c, d in zip(x0, y0, x1, y1, strict=True)]
        left, top = self._frame.left, self._frame.top
        return [(a - left, top - b, c - left, top - d) for a, b, c, d in zip(x0, y0, x1, y1, strict=True)]

    def _baseline(self, index: int) -> float:
        """Return the height at which a character stands, as displayed."""
        calls.origin(self._page, index, *self._point.at)
        x, y = self._point.values
        return self._frame.place((x, y, x, y))[1]


def _is_left(box: Box, shown: Box) -> bool:
    """Return True for a word whose middle is shown."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return shown[0] < x < shown[2] and shown[1] < y < shown[3]


def _around(left: float, top: float, right: float, bottom: float, box: Box) -> Box:
    """Return the box around two, the first by its sides."""
    return (
        box[0] if box[0] < left else left,
        box[1] if box[1] < top else top,
        box[2] if box[2] > right else right,
        box[3] if box[3] > bottom else bottom,
    )


def _parted(old: Style, word: Box, style: Style, box: Box) -> bool:
    """Return True where the next character stands apart from the word so far, though no space says so."""
    if style is not old and not SUPERSCRIPT <= style.exact / old.exact <= 1 / SUPERSCRIPT:
        return True
    if not style.upright:
        return False
    if box[0] - word[2] > SPLIT_GAP * old.exact or box[2] < word[0] - SPLIT_GAP * old.exact:
        return True
    return box[3] < word[1] or box[1] > word[3]


def _odd_places(text: str) -> list[int]:
    """Return the places of characters that words have otherwise, the next one last; after them all the text's end."""
    if unicodedata.is_normalized("NFC", text):
        places = [match.start() for match in _SPECIAL.finditer(text)]
    else:
        places = [match.start() for match in _NOT_ASCII.finditer(text)]
    return [len(text), *reversed(places)]


def _text(textpage: Any) -> str:
    """Return the text of a page, one letter for each of pdfium's characters; those it does not know are spaces."""
    count = pdfium.FPDFText_CountChars(textpage)
    units = array("H", bytes(2 * (count + 1)))
    written = calls.get_text(calls.handle(textpage), 0, count, calls.Handle(units.buffer_info()[0]))
    text = units[: max(0, written - 1)].tobytes().decode("utf-16-le", "surrogatepass")
    if len(text) == count:
        return text
    # Characters beyond the basic plane, or dropped ones: the two counts differ, so ask one by one.
    codes = (pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(_LINE_END_HYPHEN if code == 2 else chr(code) if 0 < code <= 0x10FFFF else " " for code in codes)
