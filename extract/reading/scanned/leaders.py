"""Dot leaders of a scanned page, which tesseract reads as letters: found, taken out, and told as what they are."""

from collections.abc import Iterator, Sequence

import numpy as np

from extract.reading.scanned.picture import POINTS, Mask, Picture, Pixels, ink_threshold, runs_of, thick

DOT_WIDTH, DOT_GAP = 2.6, 6.0
"""A dot of a leader is at most this wide and high (points), and the next one begins within this after it."""

FEWEST_DOTS = 12
"""So many dots in a row are a leader, as in tables of contents."""

FEW_CUT = 0.1
"""So few of the dots may touch what stands above or below them."""

UNEVEN = 2
"""Pixels by which dots of a leader differ in width and distance; the arches of m and n next to each other vary more."""


def without_leaders(picture: Picture) -> tuple[Picture, list[Pixels]]:
    """Return the picture without dot leaders, and where they were.

    Tesseract reads them as letters, and the words beside them worse.
    """
    scale = picture.dpi / POINTS
    wide, gap, apart = round(DOT_WIDTH * scale), round(DOT_GAP * scale), round(DOT_WIDTH * scale)
    dark = picture.grey <= ink_threshold(picture.grey)
    height = dark.shape[0]
    if height <= 2 * apart:
        return picture, []
    low = dark[apart:-apart] & ~dark[: -2 * apart] & ~dark[2 * apart :]
    grey = picture.grey.copy()
    found: list[tuple[int, int, int]] = []
    paper = int(np.percentile(grey, 75))
    for row in np.flatnonzero(low.sum(axis=1) >= FEWEST_DOTS):
        # Dots have nothing above, below and between them; the arches of an m, as small and as even, stand on stems.
        window = dark[row : row + 2 * apart + 1]
        for dots in _leaders(np.asarray(window.any(axis=0)), wide, gap):
            if not _are_round(window, dots):
                continue
            found.append((int(row) + apart, dots[0][0], dots[-1][1]))
            for start, end in dots:
                grey[row + apart - 2 : row + apart + 3, max(0, start - 2) : end + 2] = paper
    return Picture(grey, picture.dpi, picture.tilt), thick(sorted(found))


def _are_round(window: Mask, dots: list[tuple[int, int]]) -> bool:
    """Return True for dots that are no higher than wide, and end within the window.

    The stems of *mm* in small type are as even, but long: the window shows their upper ends.
    """
    columns = window[:, [(start + end) // 2 for start, end in dots]]
    ended = not columns[[0, -1]].any(axis=0).mean() > FEW_CUT
    widest = np.median([end - start for start, end in dots]) + UNEVEN
    return ended and bool(np.median(columns.sum(axis=0)) <= widest)


def _leaders(row: Mask, wide: int, gap: int) -> Iterator[list[tuple[int, int]]]:
    """Yield for each leader where its dots stand in a row of pixels: small, alike, at even distances."""
    edges = runs_of(row)
    widths = edges[:, 1] - edges[:, 0]
    edges = edges[widths <= wide]
    if len(edges) < FEWEST_DOTS:
        return
    for group in np.split(edges, np.flatnonzero(np.diff(edges[:, 0]) > gap) + 1):
        if len(group) < FEWEST_DOTS:
            continue
        steps, sizes = np.diff(group[:, 0]), group[:, 1] - group[:, 0]
        even = np.abs(steps - np.median(steps)) <= UNEVEN
        even &= (np.abs(sizes - np.median(sizes)) <= UNEVEN)[1:]
        for first, last in runs_of(even):
            if last - first >= FEWEST_DOTS - 1:
                yield [(int(start), int(end)) for start, end in group[first : last + 1]]


# Dots so blurred that they were taken for a line

DOTTED = 0.85
"""A line of dots has ink in a smaller part of it than this; a drawn one, however faint, in more."""

FOLLOWS = 14.0
"""The words that a leader follows end within this (points) before it; a dotted line of a table has none there."""

LETTERS = 5.0
"""Height (points) above a leader in which the letters before it stand."""

APART, CLEAR = 9.0, 2
"""What stands over a leader no further than this (points) from its end, or from what stands there, are the words that
it leads from and to; pixels beside them that stay theirs."""


def leaders_among(picture: Picture, lines: Sequence[Pixels]) -> list[Pixels]:
    """Return those of the level lines that are rows of dots after words."""
    paper, scale = int(np.percentile(picture.grey[::4, ::4], 75)), picture.dpi / POINTS
    return [line for line in lines if _is_dotted(picture, line, paper, scale) and _follows(picture, line, paper, scale)]


def short_of_words(picture: Picture, leader: Pixels) -> Pixels:
    """Return a leader without what is under the words at its ends: their feet would go with it, and *3* become *2*."""
    x0, top, x1, bottom = leader
    scale, paper = picture.dpi / POINTS, int(np.percentile(picture.grey[::4, ::4], 75))
    above = picture.grey[max(0, top - round(LETTERS * scale)) : max(1, top - 2), x0:x1]
    words = [(int(start), int(end)) for start, end in runs_of((above < (int(above.min()) + paper) // 2).any(axis=0))]
    apart, start, end = round(APART * scale), 0, x1 - x0
    for left, right in words:
        start = right + CLEAR if left - start <= apart else start
    for left, right in reversed(words):
        end = left - CLEAR if end - right <= apart else end
    return (x0 + start, top, x0 + end, bottom) if end - start >= FEWEST_DOTS * CLEAR else leader


def _is_dotted(picture: Picture, line: Pixels, paper: int, scale: float) -> bool:
    """Return True for a line of many gaps, no further apart than dots are."""
    x0, top, x1, bottom = line
    strip = picture.grey[max(0, top - 1) : bottom + 1, x0:x1].min(axis=0)
    dark = strip < (int(np.percentile(strip, 10)) + paper) // 2
    dots = int((np.diff(dark.view(np.int8)) == 1).sum())
    return dots >= FEWEST_DOTS and x1 - x0 <= dots * DOT_GAP * scale and float(dark.mean()) < DOTTED


def _follows(picture: Picture, line: Pixels, paper: int, scale: float) -> bool:
    """Return True where letters stand before a line, on the same height."""
    x0, top, _, _ = line
    left = picture.grey[
        max(0, top - round(LETTERS * scale)) : max(1, top - 2), max(0, x0 - round(FOLLOWS * scale)) : max(1, x0 - 2)
    ]
    return bool(left.size) and int(left.min()) < paper // 2
