"""What tesseract takes for letters and is none: dirt, bullets, symbols, what is left of frames, nothing at all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import regex

from extract.reading.scanned.picture import Grey, runs_of
from extract.reading.scanned.solids import squares
from extract.reading.scanned.tesseract import Reading
from extract.reading.scanned.type import size_told

DOTS = "....."
"""A dot leader as a word: how many dots it has tells nothing."""

SPECK, LEAST_LETTER = 1.2, 2.0
"""What is smaller than this (points) both ways is dirt, and no letter or digit is smaller than the second."""

NO_IDEA = 0.1
"""One or two signs below this confidence are a shape: on 16 pages all seven were (diamonds, edges of frames)."""

SOLID = 0.7
"""The part of its box that a filled shape covers: a disc 0.79, a square 1; letters 0.2 to 0.5, bold ones up to 0.6."""

BULLET = (1.5, 6.5)
"""A filled shape as wide and high as this (points) is a bullet; status symbols are larger, and no words."""

BAR = 5
"""A sign that is this many times higher than wide, and that tesseract is unsure of, is an upright bar."""

DRAWN, DRAWN_HEIGHT = 0.32, 6.5
"""A sign so high (points) that holds a dark square of this part of its height is drawn: a gauge, a wedge. The strokes
of the boldest letters are a quarter of their height wide."""

CAPITAL = 0.727
"""How high capitals are, in font sizes."""

UNSURE = 0.5
MOST_SIGNS = 2

FAINTEST = 40
"""Grey levels by which the darkest part of a word is darker than the paper; grey type is by 80 or more.

Tesseract reads signs (mostly *=* and *+*) into the empty space between the words of a table."""


NARROW = 1.0
"""Where the box of a word is narrower than this (points), its ink may stand as far beside it."""

HALF = 0.5
"""A row of pixels belongs to a band of ink if this part of it is dark."""

FLAT = 2.0
"""A filled shape this many times wider than high is a dash: a minus sign is read as *=* as often as not."""
DASHES = frozenset("-–—_−")

_DOUBLE_V = regex.compile(r"(?<=^[Aa])(?:vw|wv|w)(?=ik|is(?!e)|ak|ec|er|äg|är|än)")
"""What becomes of two v, which touch in bold type: no word in Swedish begins so, and *avvikelse* heads columns."""

_INVENTED = regex.compile(r"^[-–—=:<>+|~«»]{1,3}(?=\p{Lu}\p{Ll}{2})")
"""Signs read into the space before a word, as part of it."""


def without_shapes(grey: Grey, readings: Sequence[Reading], dpi: float) -> Iterator[Reading]:
    """Yield the words; bullets and bars as what they are, other shapes and dirt not at all."""
    paper = int(np.percentile(grey, 75))
    for reading in readings:
        if reading.text[0] in "Aa" and "w" in reading.text:
            reading = replace(reading, text=_DOUBLE_V.sub("vv", reading.text))
        if len(reading.text) > MOST_SIGNS:
            unsure = reading.confidence < UNSURE
            if not unsure or _solid(grey, reading, paper) is None:  # a bar is no word
                yield replace(reading, text=_INVENTED.sub("", reading.text)) if unsure else reading
        elif (told := _told(grey, reading, dpi, paper)) is not None:
            yield told


def _told(grey: Grey, reading: Reading, dpi: float, paper: int) -> Reading | None:
    """Return what one or two signs are, or None where they are no text."""
    x0, top, x1, bottom = reading.box
    # The box of an i is a pixel wide now and then, and beside it.
    beside = round(NARROW * dpi / 72) if x1 - x0 < NARROW * dpi / 72 else 0
    if grey[top:bottom, max(0, x0 - beside) : x1 + beside].min(initial=paper) > paper - FAINTEST:
        return None
    width, height = (72 * length / dpi for length in (x1 - x0, bottom - top))
    if height >= DRAWN_HEIGHT and _is_drawn(
        grey[top:bottom, x0:x1], paper, DRAWN_HEIGHT * dpi / 72, CAPITAL * size_told(reading)
    ):
        return None
    if max(width, height) < SPECK or (max(width, height) < LEAST_LETTER and reading.text.isalnum()):
        return None
    if height > BAR * width and reading.confidence < UNSURE:
        return replace(reading, text="|")
    if reading.text == "=" and _bands(grey, reading) == 1:
        return replace(reading, text="–")
    shape = _solid(grey, reading, paper)
    if shape is not None and reading.text != "." and not set(reading.text) <= DASHES:
        across, down = (72 * length / dpi for length in shape)
        if across > FLAT * down and not reading.text.isalnum():
            return replace(reading, text="–")
        if BULLET[0] <= across <= BULLET[1] and BULLET[0] <= down <= BULLET[1]:
            return replace(reading, text="•")
        if 0.6 < across / down < 1.7 and min(across, down) > BULLET[1]:
            return None
    return reading if reading.confidence >= NO_IDEA or any(sign.isdigit() for sign in reading.text) else None


def _is_drawn(part: Grey, paper: int, least: float, capital: float) -> bool:
    """Return True where a piece of a sign is filled; the strokes of low letters are as wide as those of capitals."""
    dark = part < (int(part.min()) + paper) // 2
    for start, end in runs_of(dark.any(axis=0)):
        rows = np.flatnonzero(dark[:, start:end].any(axis=1))
        piece = dark[rows[0] : rows[-1] + 1, start:end]
        height, width = piece.shape
        side = max(1, round(DRAWN * max(height, capital)))
        if height >= least and width >= side and squares(piece, side).any():
            return True
    return False


def _bands(grey: Grey, reading: Reading) -> int:
    """Return how many level bands of ink a sign has: a minus sign one, an equals sign two."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1].astype(np.int16)
    if part.size == 0:
        return 0
    dark, paper = int(part.min()), int(part.max())
    rows = (part < (dark + paper) // 2).mean(axis=1) > HALF
    return len(runs_of(rows))


def _solid(grey: Grey, reading: Reading, paper: int) -> tuple[int, int] | None:
    """Return the width and height of the ink of a word where it fills its box, else None."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1].astype(np.int16)
    if part.size == 0:
        return None
    ink = part < (int(part.min()) + paper) // 2
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows) or not len(columns):
        return None
    tight = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return (tight.shape[1], tight.shape[0]) if tight.mean() >= SOLID else None
