"""Dashes that tesseract has read, and is unsure of: kept where their ink is a level bar, with a box as large as it.

Its box of a long dash is a few pixels now and then, and what it is so unsure of would pass for dirt.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from extract.reading.scanned.no_letters import DASHES
from extract.reading.scanned.picture import POINTS, Grey, Mask
from extract.reading.scanned.tesseract import Reading

WIDTHS, THICK = (2.0, 14.0), 1.8
"""A dash is so wide at least and at most, and so thick at most (points)."""

LONG = 1.6
"""It is at least so many times as wide as it is high: a bullet is round."""

ALONE = 2.0
"""Above and below it there is nothing for so far (points)."""

FAINTEST = 50
"""Grey levels by which a dash is darker than its paper."""

CERTAIN = 0.9


def with_sure_dashes(grey: Grey, readings: Sequence[Reading], dpi: float) -> list[Reading]:
    """Return the words; the dashes that are level bars with their boxes, and sure."""
    paper = int(np.percentile(grey[::4, ::4], 75))
    return [
        _sure(grey, reading, paper, dpi / POINTS) if set(reading.text) <= DASHES else reading for reading in readings
    ]


def _sure(grey: Grey, reading: Reading, paper: int, scale: float) -> Reading:
    box = _bar_at(grey, reading.box, paper, scale)
    return reading if box is None else replace(reading, box=box, confidence=max(CERTAIN, reading.confidence))


def _bar_at(grey: Grey, box: tuple[int, int, int, int], paper: int, scale: float) -> tuple[int, int, int, int] | None:
    """Return the level bar of ink that a box lies on, None where there is none."""
    middle, reach = (box[0] + box[2]) // 2, round(WIDTHS[1] * scale)
    left, above = max(0, middle - reach), max(0, box[1] - round(ALONE * scale))
    part = grey[above : box[3] + round(ALONE * scale), left : middle + reach]
    ink = part < paper - FAINTEST
    columns: Mask = np.asarray(ink.any(axis=0))
    at = middle - left
    if not 0 <= at < len(columns) or not columns[at]:
        return None
    gaps = np.flatnonzero(~columns)
    before, after = gaps[gaps < at], gaps[gaps > at]
    if not len(before) or not len(after):
        return None
    start, end = int(before[-1]) + 1, int(after[0])
    rows = np.flatnonzero(ink[:, start:end].any(axis=1))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    shaped = WIDTHS[0] * scale <= end - start <= WIDTHS[1] * scale and bottom - top <= max(3, THICK * scale)
    level = shaped and end - start >= LONG * (bottom - top) and top > 0 and bottom < ink.shape[0]
    return (left + start, above + top, left + end, above + bottom) if level else None
