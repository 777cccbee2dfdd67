"""Coloured spots of a scanned page: where its text is read in a picture, its status symbols are found there, too."""

from collections.abc import Iterator

import numpy as np
import pypdfium2
from PIL import Image

from extract.reading.pointers import Mask, Pixels, parts_of
from models import Point, Shape, Tilt

DPI = 108.0
"""At which spots are looked for: a symbol of 8 points is 12 pixels wide."""

SPREAD = 70
"""The colour bands (0–255) of a coloured pixel are this far apart; paper and ink stay below 40 after scanning."""

MOST_COLORED = 0.06
"""A page with a larger coloured part has pictures or coloured paper."""

SIZES = (6.5, 36.0)
"""How wide and high symbols are (points)."""

FULL = 0.4
"""A spot covers at least this share of its box; lines and letters in colour cover less."""


def read_spots(page: pypdfium2.PdfPage, tilt: Tilt) -> tuple[Shape, ...]:
    """Return the coloured spots of a symbol's size, with their places on the levelled page."""
    bitmap = page.render(scale=DPI / 72, rev_byteorder=True)
    try:
        picture = bitmap.to_pil().convert("RGB")
    finally:
        bitmap.close()
    quarters = round(tilt.angle / 90)
    pixels = np.rot90(np.asarray(picture), quarters)
    rest = tilt.angle - 90 * quarters
    if rest:
        pixels = np.asarray(Image.fromarray(np.ascontiguousarray(pixels)).rotate(rest, fillcolor=(255, 255, 255)))
    bands = pixels.astype(np.int16)
    colored = bands.max(axis=2) - bands.min(axis=2) > SPREAD
    if not colored.any() or colored.mean() > MOST_COLORED:
        return ()
    return tuple(_spots(pixels, colored))


def _spots(pixels: Pixels, colored: Mask) -> Iterator[Shape]:
    points = 72 / DPI
    for part in parts_of(colored):
        top, left = part.min(axis=0)
        high, wide = np.ptp(part, axis=0) + 1
        if not all(SIZES[0] <= side * points <= SIZES[1] for side in (high, wide)) or len(part) < FULL * high * wide:
            continue
        red, green, blue = (int(band) for band in np.median(pixels[part[:, 0], part[:, 1]], axis=0))
        box = tuple(round(float(side) * points, 2) for side in (left, top, left + wide, top + high))
        color = f"#{red:02x}{green:02x}{blue:02x}"
        yield Shape(box=(box[0], box[1], box[2], box[3]), color=color, outline=outline_of(part, points))


def outline_of(part: np.ndarray[tuple[int, int], np.dtype[np.intp]], points: float) -> tuple[Point, ...]:
    """Return the outline of a spot: its left side down, its right side up."""
    rows = sorted({int(row) for row in part[:, 0]})
    sides = [(row, part[part[:, 0] == row, 1]) for row in rows]
    left = [(float(xs.min()) * points, (row + edge) * points) for row, xs in sides for edge in (0, 1)]
    right = [(float(xs.max() + 1) * points, (row + edge) * points) for row, xs in sides for edge in (0, 1)]
    return (*left, *reversed(right))
