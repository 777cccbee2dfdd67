"""The type of a scanned page, measured in its picture: baseline and size of each line, and which words are bold."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np

from extract.reading.scanned.picture import Grey
from extract.reading.scanned.slant import slanted
from extract.reading.scanned.tesseract import Reading

TALL = frozenset("bdfhklßABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/|()[]{}&%!?")
ASCENDERS = frozenset("bdfhklß")
"""Capitals and figures are lower than these in many types: what they tell is measured, see `_known_heights`."""
LOW = frozenset("gjpqyQ()[]{}|/§$@")
COMMAS = frozenset(",;")
"""Signs that reach below the baseline: as far as a g, or half as far."""
UNSURE = frozenset("()[]{}|/,;")
"""Signs that types draw in many heights, or that dirt is taken for."""
NO_LETTER = frozenset("-–—_=~*'\"”’.·•+^°<>«»:")

HEIGHTS = (
    (frozenset("ÅÄÖÉÜ"), 0.91),
    (frozenset("å"), 0.81),
    (TALL, 0.727),
    (frozenset("ij"), 0.72),
    (frozenset("äöéü"), 0.70),
    (frozenset("t"), 0.655),
)
SMALL, DEPTH, COMMA = 0.54, 0.205, 0.12
"""How high signs reach above the baseline, the highest first, how high the others do, and how far below it some do.

In font sizes. Measured in pixels on 400 words of a 12 point sans serif at 300 dpi: 36 for h, 27 for x, 40 for å, 34 for
ä, 10 more for g, each within a pixel. Other types differ most in x-height: words with tall letters say more."""

SURE_WEIGHT = 4
"""How much more a word with tall letters says of its line's size than one without."""

LONG = 6
"""A word of more letters says no more: one whose box holds more than the word would speak for its line."""

FEWEST_TALL, FEWEST_SEEN = 2, 12
"""A line with so many words with tall letters tells how large the others look; so many of these tell it of the type."""

SAME_SIZE = 0.06
"""Sizes that differ by less than this part are one size: more than lines of one type differ, less than headings do."""

CHANCE = 0.042
"""Lines of one type differ by so much: a pixel or a pixel and a half of the 36 that 12 points are high."""

BOLDER = 1.28
"""Strokes this many times as wide (for their size) as most of the report's are bold: see `with_weights`."""

NEARLY = 1.16
"""Strokes this many times as wide are bold beside bold ones. Of ten reports, 1.08 to 1.12 is what 2 % of the words in
plain type reach, and 1.21 to 1.75 what 98 % of those in bold do."""

DIRT = 0.35
"""Type smaller than this part of its line's is none: raised figures have 0.55 or more."""

SHORT = 3
"""Words of so few signs have too few strokes to tell their weight."""

INK = 0.5
"""Ink is darker than this way from the darkest part of a word to its paper."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A word of a scan with its type: baseline and size in pixels, width of its strokes in sizes (None: too small), and
    whether it is in italics."""

    reading: Reading
    baseline: float
    size: float
    stroke: float | None
    italic: bool = False


def measured(grey: Grey, readings: Sequence[Reading]) -> list[Typed]:
    """Return the words of a page with the baseline and size of their lines, and the width of their strokes.

    What is read into the dots above a title is left out.
    """
    lines = defaultdict[tuple[int, int, int], list[Reading]](list)
    for reading in readings:
        lines[reading.line].append(reading)
    divided = [_level_parts(line) for line in lines.values()]
    heights = _known_heights([part for parts in divided for part in parts])
    italic = {id(reading): leans for reading, leans in zip(readings, slanted(grey, readings), strict=True)}
    typed = {}
    for parts in divided:
        sizes = [_size(part, heights) for part in parts]
        smallest = DIRT * max(sizes)
        for part, size in zip(parts, sizes, strict=True):
            if size < smallest:
                continue
            baseline = _baseline(part)
            for reading in part:
                typed[id(reading)] = Typed(reading, baseline, size, _stroke(grey, reading, size), italic[id(reading)])
    return [typed[id(reading)] for reading in readings if id(reading) in typed]


def _level_parts(line: Sequence[Reading]) -> list[list[Reading]]:
    """Return the words of a line in parts that stand on one baseline: tesseract joins what is far apart."""
    parts: list[list[Reading]] = []
    for reading in line:
        for part in parts:
            top, bottom = min(r.box[1] for r in part), max(r.box[3] for r in part)
            if min(bottom, reading.box[3]) - max(top, reading.box[1]) > 0:
                part.append(reading)
                break
        else:
            parts.append([reading])
    return parts


def _baseline(line: Sequence[Reading]) -> float:
    standing = [r.box[3] for r in line if not (LOW | COMMAS) & set(r.text) and not set(r.text) <= NO_LETTER]
    if standing:
        return float(median(standing))
    return float(median(r.box[3] - DEPTH * _height(r)[1] for r in line))


Kind = tuple[int, int, bool, bool]
Heights = Mapping[Kind, float]
"""By the kind of a word's letters (see `_kind`), how much larger its type looks than it is."""


def _known_heights(lines: Iterable[Sequence[Reading]]) -> Heights:
    """Return what the words of a page tell of its type: beside tall letters on their lines, the others have a size."""
    shares = defaultdict[Kind, list[float]](list)
    for line in lines:
        tall = [size for r in line if set(r.text) & ASCENDERS for sure, size in [_height(r)] if sure]
        if len(tall) < FEWEST_TALL:
            continue
        usual = median(tall)
        for reading in line:
            if not set(reading.text) <= NO_LETTER:
                shares[_kind(reading)].append(_height(reading)[1] / usual)
    return {kind: median(found) for kind, found in shares.items() if len(found) >= FEWEST_SEEN}


def _kind(reading: Reading) -> Kind:
    """Return of what height the letters of a word are, and whether letters or commas reach below the baseline.

    Tall ones are of three kinds: words with ascenders, with capitals only, and figures.
    """
    signs = set(reading.text)
    height = next((n for n, (known, _) in enumerate(HEIGHTS) if signs & known), len(HEIGHTS))
    tall = 0 if signs & ASCENDERS else 1 if any(map(str.isupper, signs)) else 2
    return height, tall, bool(signs & LOW), bool(signs & COMMAS)


def _size(line: Sequence[Reading], heights: Heights) -> float:
    """Return the size of a line's type: the median of what its words say, long words and tall ones more than others."""
    sizes = list[float]()
    for reading in line:
        sure, size = _height(reading)
        weight = min(len(reading.text), LONG) * (SURE_WEIGHT if sure else 1)
        sizes += [size / heights.get(_kind(reading), 1.0)] * weight
    return float(median(sizes))


def size_told(reading: Reading) -> float:
    """Return the size in pixels that a word's height tells of."""
    return _height(reading)[1]


def _height(reading: Reading) -> tuple[bool, float]:
    """Return whether a word's highest letters are tall ones, and the size in pixels that its height tells of."""
    signs = set(reading.text)
    height = reading.box[3] - reading.box[1]
    if signs <= NO_LETTER:
        return False, height / SMALL
    known, up = next(((known, up) for known, up in HEIGHTS if signs & known), (None, SMALL))
    down = DEPTH if signs & LOW else COMMA if signs & COMMAS else 0.0
    return known is TALL and not signs & UNSURE, height / (up + down)


def _stroke(grey: Grey, reading: Reading, size: float) -> float | None:
    """Return how wide a word's upright strokes are, in font sizes: the median length of its runs of ink."""
    x0, top, x1, bottom = reading.box
    part = grey[top:bottom, x0:x1].astype(np.int16)
    if part.size == 0 or size <= 0 or not any(sign.isalnum() for sign in reading.text):
        return None
    dark, paper = np.percentile(part, (2, 90))
    if paper - dark < 40:
        return None
    # Grey edges count by how dark they are, so that a stroke's width is known to a part of a pixel.
    ink = np.clip((paper - part) / (paper - dark), 0.0, 1.0)
    solid = np.pad(ink > INK, ((0, 0), (1, 1))).astype(np.int8)
    steps = np.diff(solid, axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    if len(starts) < 6:
        return None
    sums = np.cumsum(np.pad(ink, ((0, 0), (2, 2))), axis=1)
    widths = sums[rows, ends + 2] - sums[rows, starts]
    return float(np.median(widths)) / size


def settled(
    pages: Sequence[Sequence[Typed]], scales: Sequence[float], known: Iterable[float] = ()
) -> list[list[Typed]]:
    """Return the words of all pages with sizes in points; those that differ by no more than chance are made the same.

    `scales` are the points to a pixel of each page; `known` are sizes that pages with a text layer use.
    """
    inked = [
        [replace(word, size=word.size * scale) for word in page] for page, scale in zip(pages, scales, strict=True)
    ]
    weights = defaultdict[float, int](int)
    for page in inked:
        for word in page:
            weights[round(word.size, 1)] += len(word.reading.text)
    centres = list(dict.fromkeys(round(size, 2) for size in known))
    for size in sorted(weights, key=lambda size: -_mass(weights, size)):
        if all(abs(size - centre) > SAME_SIZE * centre for centre in centres):
            centres.append(size)
    return [[replace(word, size=_nearest(word.size, centres)) for word in page] for page in inked]


def _mass(weights: dict[float, int], size: float) -> int:
    """Return how many letters are of about this size."""
    return sum(count for other, count in weights.items() if abs(other - size) <= SAME_SIZE / 4 * size)


def _nearest(size: float, centres: Sequence[float]) -> float:
    """Return the size that is meant, of those with the most letters first: one by chance, else the nearest."""
    by_chance = next((centre for centre in centres if abs(centre - size) <= CHANCE * centre), None)
    return by_chance if by_chance is not None else min(centres, key=lambda centre: abs(centre - size), default=size)


def usual_stroke(pages: Iterable[Sequence[Typed]]) -> float:
    """Return the width of most strokes in font sizes, 0 where none could be measured."""
    strokes = [word.stroke for page in pages for word in page for _ in word.reading.text if word.stroke is not None]
    return float(median(strokes)) if strokes else 0.0


def weights(page: Sequence[Typed], usual: float) -> list[bool]:
    """Return for each word whether it is bold, with a look at those beside it on its line.

    The number of a heading has two or three strokes, which tell little: it is as bold as what stands beside it. And a
    word that is nearly bold beside one that is so is bold: a heading of which one word is not bold is none.
    """
    bold = [is_bold(word, usual) for word in page]
    for places in (range(len(page)), range(len(page) - 1, -1, -1)):
        step = -1 if places.step == 1 else 1
        for n in places:
            m = n + step
            beside = 0 <= m < len(page) and bold[m] and page[m].reading.line == page[n].reading.line
            long = len(page[n].reading.text) > SHORT
            bold[n] = bold[n] or (beside and long and _share(page[n], usual) > NEARLY)
    settled_weights = list(bold)
    for n, word in enumerate(page):
        if len(word.reading.text) > SHORT:
            continue
        around = {
            m: bold[m] for m in (n - 1, n + 1) if 0 <= m < len(page) and page[m].reading.line == word.reading.line
        }
        # At the end of a line a word of letters is as bold as it looks: a bold opening may have ended before it.
        told = n + 1 not in around and word.stroke is not None and word.reading.text.isalpha()
        if len(set(around.values())) == 1 and not told:
            settled_weights[n] = next(iter(around.values()))
    return settled_weights


def _share(word: Typed, usual: float) -> float:
    """Return how wide a word's strokes are beside the usual ones."""
    return word.stroke / usual if word.stroke is not None and usual > 0 else 0.0


def is_bold(word: Typed, usual: float) -> bool:
    """Return True where the strokes are clearly wider than usual."""
    return _share(word, usual) > BOLDER
