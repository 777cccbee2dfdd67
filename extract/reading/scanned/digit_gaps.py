"""Spaces that group the digits of a figure, where tesseract has overlooked them: *1055 100* is *1 055 100*.

They are a quarter of the type's size wide. Digits stand at even distances, so that a step that is wider than the others
of its figure tells of a space. Where it has read a point into the space, *70.000*, the ink tells that there is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from statistics import median

import numpy as np
import regex

from extract.reading.scanned.picture import Grey, runs_of
from extract.reading.scanned.tesseract import Reading

WIDER = 1.22
"""A step across a space is this many times as wide as the others. A digit is 0.5 to 0.56 of the type's size wide and a
space between digits 0.2 to 0.28; a 1, narrow as it is, stands in the middle of a digit's place."""

GROUP = 3

WIDEST = 1.2
"""Digits are alike in width; one that a point touches is a third wider than the others."""

_DIGITS = regex.compile(r"(?P<before>[-–−+(]?)(?P<digits>\d{4,9})(?P<after>[)*%]?)")
_POINTED = regex.compile(r"[-–−+(]?\d{1,3}(?:\.\d{3})+[)*%]?")
_RAISED = regex.compile(r"(?<=\d)[\"”“'’]$")
"""What an asterisk after a figure is taken for; nothing is measured in inches here."""


def with_groups(grey: Grey, readings: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the words; figures whose digits stand in groups of three are a word for each group."""
    for reading in readings:
        if _RAISED.search(reading.text):
            yield _starred(grey, reading)
            continue
        if _POINTED.fullmatch(reading.text):
            yield from _without_points(grey, reading)
            continue
        match = _DIGITS.fullmatch(reading.text)
        cuts = _cuts(grey, reading, match) if match is not None else []
        if cuts:
            yield from _parts(reading, cuts)
        else:
            yield reading


def _cuts(grey: Grey, reading: Reading, match: regex.Match[str]) -> list[tuple[int, int]]:
    """Return before which signs of a figure there is a space, and the pixel in its middle; all of them, or none."""
    signs = _signs(grey, reading)
    if len(signs) != len(reading.text):
        return []  # signs that touch one another do not tell where each of them is
    first, last = match.span("digits")
    digits = signs[first:last]
    steps = [(b[0] + b[1]) / 2 - (a[0] + a[1]) / 2 for a, b in pairwise(digits)]
    groups = {len(digits) - GROUP * n for n in range(1, len(digits))}
    usual = median(step for n, step in enumerate(steps, 1) if n not in groups)
    spaced = [n for n in range(1, len(digits)) if n in groups]
    if not all(steps[n - 1] > WIDER * usual for n in spaced):
        return []
    return [(first + n, (digits[n - 1][1] + digits[n][0]) // 2) for n in spaced]


def _starred(grey: Grey, reading: Reading) -> Reading:
    """Return a figure with the asterisk that was taken for a quotation mark: two strokes, and not one piece of ink."""
    one_piece = reading.text[-1] in '"”“' and len(_signs(grey, reading)) == len(reading.text)
    return replace(reading, text=f"{reading.text[:-1]}*") if one_piece else reading


def _without_points(grey: Grey, reading: Reading) -> Iterator[Reading]:
    """Yield the groups of a figure whose points are no ink, else the figure as it was read."""
    signs, plain = _signs(grey, reading), reading.text.replace(".", "")
    widths = [end - start for start, end in signs]
    if len(signs) != len(plain) or max(widths) > WIDEST * median(widths):
        yield reading
        return
    groups = reading.text.split(".")
    ends = list(accumulate(len(group) for group in groups))[:-1]
    cuts = [(end, (signs[end - 1][1] + signs[end][0]) // 2) for end in ends]
    yield from _parts(replace(reading, text=plain), cuts)


def _signs(grey: Grey, reading: Reading) -> list[tuple[int, int]]:
    """Return from where to where each sign of a word reaches, as far as white columns part them."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1]
    if part.size == 0:
        return []
    dark, paper = np.percentile(part, (2, 90))
    ink = (part < (dark + paper) / 2).any(axis=0)
    return [(x0 + int(start), x0 + int(end)) for start, end in runs_of(ink)]


def _parts(reading: Reading, cuts: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Yield the groups of a figure."""
    x0, top, x1, bottom = reading.box
    places = [(0, x0), *cuts, (len(reading.text), x1)]
    for (start, left), (end, right) in pairwise(places):
        yield replace(reading, text=reading.text[start:end], box=(left, top, right, bottom))
