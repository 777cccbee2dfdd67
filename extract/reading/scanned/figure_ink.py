"""The ink of a figure: where its digits stand, and the pieces that white columns part."""

from dataclasses import dataclass
from statistics import median

import numpy as np

from extract.reading.scanned.picture import Grey, Mask, runs_of
from extract.reading.scanned.tesseract import Reading

WHOLE = 0.8
"""A piece of ink of this part of the digits' height is a digit; a comma has at most half of it."""

WIDEST = 0.95
"""A digit is at most so wide (in heights of digits); two that touch are wider."""

INK = 0.5
"""Ink is darker than this part of the way from the paper to the darkest."""

LEAST_CONTRAST = 40
"""Grey levels from paper to ink below which there is no word."""

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the digits of a figure stand: their top, height, and the levels of paper and ink."""

    top: int
    height: int
    paper: float
    dark: float

    def level(self, ink: float = INK) -> float:
        """Return the grey level that ink is darker than."""
        return self.paper - ink * (self.paper - self.dark)


def place_of(grey: Grey, reading: Reading) -> Place | None:
    """Return where the digits of a figure stand; None where there is no ink."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1]
    if not part.size:
        return None
    dark, paper = (float(level) for level in np.percentile(part, (2, 95)))
    if paper - dark < LEAST_CONTRAST:
        return None
    pieces = pieces_of(part < paper - INK * (paper - dark))
    tallest = max((b - t for _, t, _, b in pieces), default=0)
    tall = [(t, b) for _, t, _, b in pieces if b - t >= WHOLE * tallest]
    if not tall:
        return None
    first, last = median(t for t, _ in tall), median(b for _, b in tall)
    return Place(top + round(first), round(last - first), paper, dark)


def pieces_of(ink: Mask) -> list[Box]:
    """Return the boxes of the pieces of ink that white columns part, from left to right."""
    found = list[Box]()
    for start, end in runs_of(ink.any(axis=0)):
        rows = np.flatnonzero(ink[:, start:end].any(axis=1))
        found.append((int(start), int(rows[0]), int(end), int(rows[-1]) + 1))
    return found


def is_digit(piece: Box, place: Place) -> bool:
    """Return True for a piece of ink as high as a digit, and no wider."""
    return piece[3] - piece[1] >= WHOLE * place.height and piece[2] - piece[0] <= WIDEST * place.height


def digits_of(grey: Grey, reading: Reading) -> int | None:
    """Return how many digits the ink of a figure has, None where it does not tell: two of them may touch."""
    place = place_of(grey, reading)
    if place is None:
        return None
    x0, top, x1, bottom = reading.box
    tall = [p for p in pieces_of(grey[top:bottom, x0:x1] < place.level()) if p[3] - p[1] >= WHOLE * place.height]
    return len(tall) if all(is_digit(piece, place) for piece in tall) else None
