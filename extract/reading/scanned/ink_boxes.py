"""Boxes of words as tight as their ink: tesseract's reach half a line too far now and then.

Baselines, sizes and weights of type are told by boxes: a word whose box ends twelve pixels below its letters makes its
line stand lower than it does, and one that is half as high again makes a heading of a row of a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from extract.reading.scanned.picture import Grey, Mask
from extract.reading.scanned.tesseract import Reading

SLACK = 3
"""Pixels of paper at a side that a box may have: at 300 dpi tesseract's own have one or two."""

LEAST_CONTRAST = 40
"""Grey levels by which the darkest part of a word is darker than its paper, where there is a word."""

SPECKS = 1
"""Dark pixels of a row that are no ink: a scanner's grain."""


NARROW = 8
"""A box that is so many times higher than wide holds no letter."""


def tightened(grey: Grey, readings: Sequence[Reading]) -> list[Reading]:
    """Return the words with boxes that end where their ink does."""
    return list(_tightened(grey, readings))


def _tightened(grey: Grey, readings: Sequence[Reading]) -> Iterator[Reading]:
    for reading in readings:
        if not any(map(str.isalnum, reading.text)):  # a dash is as thin as specks are
            yield reading
            continue
        x0, top, x1, bottom = _widened(reading, grey.shape[1])
        part = grey[top:bottom, x0:x1]
        if not part.size:
            yield reading
            continue
        dark, paper = np.percentile(part, (1, 95))
        if paper - dark < LEAST_CONTRAST:
            yield reading
            continue
        ink = part < (dark + paper) / 2
        above, below = _margins(ink.sum(axis=1) > SPECKS)
        before, after = _margins(ink.any(axis=0))
        yield replace(reading, box=(x0 + before, top + above, x1 - after, bottom - below))


def _widened(reading: Reading, width: int) -> tuple[int, int, int, int]:
    """Return the box of a word; that of an i is a pixel wide now and then, and beside it."""
    x0, top, x1, bottom = reading.box
    beside = (bottom - top) // NARROW
    return reading.box if x1 - x0 >= beside else (max(0, x0 - beside), top, min(width, x1 + beside), bottom)


def _margins(inked: Mask) -> tuple[int, int]:
    """Return how many pixels without ink come first and last, where there are more than a box may have."""
    places = np.flatnonzero(inked)
    if not len(places):
        return 0, 0
    first, last = int(places[0]), len(inked) - 1 - int(places[-1])
    return first if first > SLACK else 0, last if last > SLACK else 0
