"""Per cent signs of a scan, told by their shape: the Swedish model has none, and reads *96*, *Yo*, *26* or *N*.

A per cent sign is a ring at the upper left, a ring at the lower right and a stroke between them. No letter and no two
digits are like it: a 9 has a tail below its ring, a 6 an arc above it.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from math import ceil

import numpy as np
import regex

from extract.reading.scanned.picture import Grey, Mask, runs_of
from extract.reading.scanned.tesseract import Reading

SIGN = "%"

SHAPE = (0.72, 1.34)
"""A per cent sign is this many times as wide as it is high; two digits are 1.4 times, or 1.15 in narrow type."""

WHOLE = 0.85
"""Of its pieces only the stroke is as high as the sign."""

LEAST_HEIGHT = 12
"""Pixels: smaller rings have no holes."""

SIDE, RING = 0.1, 0.64
"""At either side, over this part of the width, there is nothing but a ring, and it takes this part of the height."""

PIECES = 3
"""A per cent sign is so many pieces at most that white columns part."""

WIDEST = 0.9
"""A digit is at most so wide, as part of the sign's height; two that touch are wider."""

LOW = 0.55
"""A full stop or comma is at most this part of the sign's height, and a comma reaches below it by a tenth."""

CERTAIN = 0.95
"""How sure a sign is that is told by its shape."""

LONGEST = 9
_WORD = regex.compile(r"\p{L}{3}")
_FIGURE = regex.compile(r"[(\[]?[-–−+±<>]?\d[\d.,]*|[(\[]")


def with_percents(grey: Grey, readings: Sequence[Reading]) -> list[Reading]:
    """Return the words; those that are a per cent sign, or end in one, with it."""
    return [_told(grey, reading) for reading in readings]


def _told(grey: Grey, reading: Reading) -> Reading:
    text = reading.text
    if len(text) > LONGEST or _WORD.search(text):
        return reading
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1]
    if not part.size:
        return reading
    dark, paper = np.percentile(part, (2, 95))
    ink = part < (dark + paper) / 2
    runs = _runs(ink)
    for end, start in product((len(runs) - 1, len(runs)), range(len(runs))):
        if not 1 <= end - start <= PIECES or not _is_percent(ink[:, runs[start][0] : runs[end - 1][1]]):
            continue
        before, height = text[:start], bottom - top
        touching = any(right - left > WIDEST * height for left, right in runs[:start])
        if start and (touching or not _FIGURE.fullmatch(before)):
            continue
        after = _after(ink, runs[start][0], runs[end - 1][1], runs[end:])
        confidence = max(CERTAIN, reading.confidence) if not start else reading.confidence
        return replace(reading, text=f"{before}{SIGN}{after}", confidence=confidence)
    return reading


def _runs(ink: Mask) -> list[tuple[int, int]]:
    """Return from where to where the pieces of a word reach that white columns part."""
    return [(int(start), int(end)) for start, end in runs_of(ink.any(axis=0))]


def _after(ink: Mask, left: int, right: int, rest: Sequence[tuple[int, int]]) -> str:
    """Return the sign that follows a per cent sign: a full stop, a comma, a bracket, or none."""
    if not rest:
        return ""
    top, bottom = _rows(ink[:, left:right])
    start, end = _rows(ink[:, rest[0][0] : rest[0][1]])
    if end - start > LOW * (bottom - top):
        return ")" if end - start > bottom - top else ""
    return "," if end > bottom + (bottom - top) / 10 else "."


def _rows(ink: Mask) -> tuple[int, int]:
    rows = np.flatnonzero(ink.any(axis=1))
    return int(rows[0]), int(rows[-1]) + 1


def _is_percent(ink: Mask) -> bool:
    """Return True for the shape of a per cent sign."""
    top, bottom = _rows(ink)
    sign = ink[top:bottom]
    height, width = sign.shape
    if height < LEAST_HEIGHT or not SHAPE[0] * height <= width <= SHAPE[1] * height:
        return False
    reach = [end - start for start, end in (_rows(sign[:, left:right]) for left, right in _runs(sign))]
    if sum(each > WHOLE * height for each in reach) > 1:  # two digits
        return False
    # A per cent sign that is turned by half a turn is one.
    return all(_has_ring(each) and _has_stroke(each) for each in (sign, sign[::-1, ::-1]))


def _has_ring(sign: Mask) -> bool:
    """Return True where there is nothing but a ring at the left, in the upper half, with a hole in it."""
    height, width = sign.shape
    side = sign[:, : max(1, round(SIDE * width))]
    rows = np.flatnonzero(side.any(axis=1))
    if not len(rows) or rows[-1] >= RING * height:
        return False
    ring = sign[: ceil(RING * height), : width // 2]
    middle = (int(rows[0]) + int(rows[-1])) // 2
    row = runs_of(ring[middle])
    if len(row) < 2:
        return False
    hole = (int(row[0][1]) + int(row[1][0])) // 2
    column = ring[:, hole]
    return bool(column[:middle].any() and column[middle + 1 :].any())


def _has_stroke(sign: Mask) -> bool:
    """Return True where the stroke between the rings begins at the upper right of the left one."""
    height, width = sign.shape
    return bool(sign[: height // 5, width // 2 : width - width // 8].any())
