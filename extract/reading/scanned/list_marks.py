"""Marks before the items of a list that tesseract has not seen, or taken for dirt: dots, squares and dashes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import regex

from extract.reading.scanned.no_letters import BULLET, SOLID
from extract.reading.scanned.picture import POINTS, Grey, runs_of
from extract.reading.scanned.tesseract import Reading
from extract.reading.scanned.type import size_told

MARK, DASH = "•", "–"

FURTHEST = 3.0
"""A mark is at most this far (font sizes) before its item."""

NEAREST = 0.25
"""And at least this far: half a dash, or the dot of a letter, stand nearer."""

FREE = 1.2
"""There is nothing else on its left within so many font sizes."""

DASHES = (2.5, 8.0, 1.5)
"""A dash is so wide at least and at most, and so high at most (points)."""

MIDDLE = (0.2, 0.95)
"""Its middle is within this part of the item's height."""

LEAST_LETTERS = 2
"""The word after a mark has so many letters or digits; a lone sign may be a mark itself."""

_MISREAD = regex.compile(r"[^\p{L}\p{N}%(§\-–—]{1,2}|[eoO]")
"""What is read into a mark."""
_GLUED = regex.compile(r"[«»•·*°.,:\"'”]+(?=[\p{L}\p{N}]{2})")
"""A mark that is read as a part of its item's first word."""

CERTAIN = 0.9
FAINTEST = 60
"""Grey levels by which a mark is darker than the paper."""


def with_marks(grey: Grey, readings: Sequence[Reading], dpi: float) -> Iterator[Reading]:
    """Yield the words, each line's first one after its mark."""
    lines = defaultdict[tuple[int, int, int], list[Reading]](list)
    for reading in readings:
        lines[reading.line].append(reading)
    paper = int(np.percentile(grey[::4, ::4], 75))
    for line in lines.values():
        line.sort(key=lambda reading: reading.box[0])
        yield from _marked(grey, line, readings, dpi, paper)


def _marked(
    grey: Grey, line: Sequence[Reading], readings: Sequence[Reading], dpi: float, paper: int
) -> Iterator[Reading]:
    """Yield the words of a line; what was read into a mark before it goes."""
    sign = line[0]
    rest: Sequence[Reading] = line
    if _MISREAD.fullmatch(sign.text) and len(line) > 1:
        rest = line[1:]
    elif glued := _GLUED.match(sign.text):
        _, top, x1, bottom = sign.box
        start = _second_piece(grey, sign, paper)
        if start is not None:
            rest = [replace(sign, text=sign.text[glued.end() :], box=(start, top, x1, bottom)), *line[1:]]
    others = [reading for reading in readings if reading is not sign] if rest is not line else readings
    mark = _mark_before(grey, rest[0], others, dpi, paper)
    if mark is None:
        yield from line
    else:
        yield mark
        yield from rest


def _second_piece(grey: Grey, reading: Reading, paper: int) -> int | None:
    """Return where the second piece of a word's ink begins."""
    x0, top, x1, bottom = reading.box
    pieces = runs_of((grey[top:bottom, x0:x1] < paper - FAINTEST).any(axis=0))
    return x0 + int(pieces[1][0]) if len(pieces) > 1 else None


def _mark_before(grey: Grey, first: Reading, readings: Sequence[Reading], dpi: float, paper: int) -> Reading | None:
    """Return the mark that stands before the first word of a line, where there is one."""
    if sum(map(str.isalnum, first.text)) < LEAST_LETTERS and not (first.text.isalpha() and first.text.isupper()):
        return None
    x0, top, _, bottom = first.box
    size = size_told(first)
    right, left = round(x0 - NEAREST * size), max(0, round(x0 - (FURTHEST + FREE) * size))
    if right <= left:
        return None
    ink = grey[top:bottom, left:right] < paper - FAINTEST
    edges = runs_of(ink.any(axis=0))
    if not len(edges) or edges[-1][0] == 0 or not x0 - FURTHEST * size <= left + edges[-1][1] < right:
        return None
    start, end = (int(edge) for edge in edges[-1])
    if len(edges) > 1 and start - edges[-2][1] < FREE * size:  # what stands further off is another column
        return None
    rows = np.flatnonzero(ink[:, start:end].any(axis=1))
    shape = ink[rows[0] : rows[-1] + 1, start:end]
    middle = (int(rows[0]) + int(rows[-1]) + 1) / 2 / ink.shape[0]
    kind = _kind(shape.shape[1] * POINTS / dpi, shape.shape[0] * POINTS / dpi, float(shape.mean()))
    if kind is None or not MIDDLE[0] <= middle <= MIDDLE[1]:
        return None
    box = (left + start, top + int(rows[0]), left + end, top + int(rows[-1]) + 1)
    if any(_meet(box, other.box) for other in readings):
        return None
    return Reading(text=kind, box=box, confidence=CERTAIN, line=first.line)


def _kind(wide: float, high: float, filled: float) -> str | None:
    """Return what a shape of so many points is, None where it is no mark."""
    if filled < SOLID:
        return None
    if all(BULLET[0] <= side <= BULLET[1] for side in (wide, high)) and 0.6 < wide / high < 1.7:
        return MARK
    return DASH if DASHES[0] <= wide <= DASHES[1] and high <= DASHES[2] else None


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])
