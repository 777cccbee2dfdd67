"""What the ink of a figure tells beside its reading: the minus sign before it, the comma between its digits.

Tesseract is unsure of thin, short strokes, and leaves them out: *– 0,8* becomes *0,8*, and *−8,6* becomes *−86*. Both
are wrong figures that look right. A level bar before digits, at half their height, is nothing but a sign; a small piece
of ink at their foot, between two of them, nothing but a comma or a point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import regex

from extract.reading.scanned.figure_ink import Box, Place, is_digit, pieces_of, place_of
from extract.reading.scanned.picture import Grey, Mask
from extract.reading.scanned.tesseract import Reading

MINUS, DASH = "-", "–"

WIDTHS, THICK = (0.24, 1.55), 0.26
"""A bar is so wide at least (a hyphen) and at most (a long dash), and so thick at most (a bold one).

This and what follows is in heights of digits.
"""

LONG = 1.6
"""A bar is at least so many times as wide as it is high: a bullet is round."""

MIDDLE = (0.34, 0.76)
"""Its middle is between these parts of the digits' height from their top: what is lower underlines, or is a point."""

NEAR, CLOSE = 0.85, 0.3
"""A sign ends at most so far before its figure: a space is 0.4 to 0.55. What ends within the second is part of it."""

OWN = 0.28
"""A sign stands further than this from what is before it: in *5–6* and *A-12* the bar joins two."""

ABOVE = 0.3
"""Above and below a bar there is nothing for so far: = and + and ÷ have more ink."""

SMALL, FOOT, FALLS = 0.5, 0.62, 1.08
"""A comma or point is so high at most, begins below the second part of the digits' height, and a comma ends below the
third. Before three digits it may be either; before one or two it is a comma."""

RAISED = 0.72
"""An asterisk after a figure, or the number of a note, ends above this part of the digits' height."""

BAR_INK = 0.4
"""The ink of a bar is darker than this part of the way from the paper to the darkest: thin ones are blurred to grey."""

CERTAIN = 0.9
"""How sure a sign is that is told by its shape."""

GROUP = 3

_FIGURE = regex.compile(r"(?P<bracket>[(\[]?)(?P<sign>[-–—−]{0,2})(?P<body>\d[\d.,]*)(?P<after>%?[)\]*]?[.,;:]?)")
_NO_LETTER = regex.compile(r"[^\p{L}\p{N}]+")

Boxes = npt.NDArray[np.int64]


def with_signs(grey: Grey, readings: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the words; figures with the minus signs and commas that their ink shows."""
    boxes = np.array([reading.box for reading in readings], dtype=np.int64).reshape(-1, 4)
    wrong = set[int]()
    new = list[tuple[int, Reading]]()
    told = list(readings)
    for number, reading in enumerate(readings):
        match = _FIGURE.fullmatch(reading.text)
        place = place_of(grey, reading) if match is not None else None
        if match is None or place is None:
            continue
        reading = _with_comma(grey, _with_own_sign(grey, reading, match, place), place)
        told[number] = reading = _with_star(grey, reading, place)
        if reading.text[0].isdigit() and (bar := _bar_before(grey, reading.box, place)) is not None:
            met = [int(n) for n in _meeting(boxes, bar) if n != number]
            if all(_NO_LETTER.fullmatch(readings[n].text) for n in met):
                wrong.update(met)
                told[number], dash = _signed(reading, bar, _joins(boxes, bar, place))
                new += [(number, dash)] if dash is not None else []
    before = dict(new)
    for number, reading in enumerate(told):
        if number in before:
            yield before[number]
        if number not in wrong:
            yield reading


def _signed(reading: Reading, bar: Box, joins: bool) -> tuple[Reading, Reading | None]:
    """Return a figure with its sign, or the figure and the dash that stands before it."""
    x0, top, x1, bottom = reading.box
    apart = x0 - bar[2] > CLOSE * (bottom - top)
    if apart or joins:
        return reading, Reading(text=DASH, box=bar, confidence=CERTAIN, line=reading.line)
    return replace(reading, text=MINUS + reading.text, box=(bar[0], top, x1, bottom)), None


# Bars


def _bar_before(grey: Grey, box: Box, place: Place) -> Box | None:
    """Return the bar that stands before a figure, where there is one."""
    height = place.height
    reach = round((NEAR + WIDTHS[1] + OWN) * height)
    left, above = max(0, box[0] - reach), max(0, place.top - round(ABOVE * height))
    part = grey[above : place.top + round((1 + ABOVE) * height), left : box[0]]
    pieces = pieces_of(part < place.level(BAR_INK)) if part.size else []
    if not pieces or pieces[-1][0] == 0:
        return None
    x0, top, x1, bottom = pieces[-1]
    bar = (left + x0, above + top, left + x1, above + bottom)
    return bar if box[0] - bar[2] <= NEAR * height and _is_bar(bar, place) else None


def _is_bar(box: Box, place: Place) -> bool:
    """Return True for ink as wide, as thick and as high above the line as a dash."""
    wide, high = box[2] - box[0], box[3] - box[1]
    level = ((box[1] + box[3]) / 2 - place.top) / place.height
    shaped = high <= max(3, THICK * place.height) and wide >= LONG * high
    return shaped and WIDTHS[0] * place.height <= wide <= WIDTHS[1] * place.height and MIDDLE[0] <= level <= MIDDLE[1]


def _begins_with_bar(ink: Mask, offset: int, place: Place) -> bool:
    """Return True for a piece of ink that is a dash at its left, and a digit that the dash touches."""
    columns = [np.flatnonzero(column) for column in ink.T]
    thin = max(3, round(THICK * place.height))
    end = next((n for n, rows in enumerate(columns) if not len(rows) or rows[-1] - rows[0] >= thin), len(columns))
    if end == len(columns) or end < WIDTHS[0] * place.height:
        return False
    first, last = min(rows[0] for rows in columns[:end]), max(rows[-1] for rows in columns[:end])
    return _is_bar((0, offset + int(first), end, offset + int(last) + 1), place)


def _meeting(boxes: Boxes, box: Box) -> npt.NDArray[np.intp]:
    """Return the numbers of the words on whose boxes a box lies."""
    across = np.minimum(boxes[:, 2], box[2]) > np.maximum(boxes[:, 0], box[0])
    return np.flatnonzero(across & (np.minimum(boxes[:, 3], box[3]) > np.maximum(boxes[:, 1], box[1])))


def _joins(boxes: Boxes, bar: Box, place: Place) -> bool:
    """Return True where a word ends right before a bar."""
    room = round(OWN * place.height)
    return bool(len(_meeting(boxes, (bar[0] - room, place.top, bar[0], place.top + place.height))))


def _with_own_sign(grey: Grey, reading: Reading, match: regex.Match[str], place: Place) -> Reading:
    """Return a figure with the sign that its own ink begins with."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1]
    pieces = pieces_of(part < place.level(BAR_INK))
    pieces = pieces[1:] if match["bracket"] else pieces
    if len(pieces) < 2 or match["sign"] in tuple("-–—−"):
        return reading
    left, above, right, below = pieces[0]
    signed = _is_bar((x0 + left, top + above, x0 + right, top + below), place)
    signed = signed or _begins_with_bar(part[:, left:right] < place.level(BAR_INK), top, place)
    return replace(reading, text=f"{match['bracket']}{MINUS * signed}{match['body']}{match['after']}")


# Commas


def _with_comma(grey: Grey, reading: Reading, place: Place) -> Reading:
    """Return a figure of digits with the comma that their ink shows between them."""
    match = _FIGURE.fullmatch(reading.text)
    if match is None or not match["body"].isdecimal() or len(match["body"]) < 2:
        return reading
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1]
    pieces = pieces_of(part < place.level())[len(match["bracket"]) :]
    if match["sign"] and pieces:
        pieces = pieces[1:]
    body = pieces[: len(match["body"]) + 1]
    small = [n for n, piece in enumerate(body) if _is_small(piece, place, top)]
    digits = [piece for n, piece in enumerate(body) if n not in small]
    if len(small) != 1 or not 0 < small[0] < len(body) - 1 or len(digits) != len(match["body"]):
        return reading
    if not all(is_digit(piece, place) for piece in digits):
        return reading
    below = top + body[small[0]][3] - place.top
    whole, decimals = match["body"][: small[0]], match["body"][small[0] :]
    text = whole + ("." if len(decimals) == GROUP and below <= FALLS * place.height else ",") + decimals
    return replace(reading, text=f"{match['bracket']}{match['sign']}{text}{match['after']}")


def _with_star(grey: Grey, reading: Reading, place: Place) -> Reading:
    """Return a figure with the asterisk that was taken for its last digit: it is small, and ends above the foot."""
    if not reading.text.isdecimal() or len(reading.text) < 2:
        return reading
    x0, top, x1, bottom = reading.box
    pieces = pieces_of(grey[top:bottom, x0:x1] < place.level())
    if len(pieces) != len(reading.text) or not all(is_digit(piece, place) for piece in pieces[:-1]):
        return reading
    raised = top + pieces[-1][3] - place.top <= RAISED * place.height
    return replace(reading, text=f"{reading.text[:-1]}*") if raised else reading


def _is_small(piece: Box, place: Place, offset: int) -> bool:
    """Return True for a piece of ink as small and as low as a comma or a point."""
    wide, high = piece[2] - piece[0], piece[3] - piece[1]
    low = offset + piece[1] - place.top >= FOOT * place.height
    return low and high <= SMALL * place.height and wide <= SMALL * place.height
