"""Where the needle or the marker of a gauge points: the colour beside its tip, from the pixels of the picture."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from extract.marks.colors import HUES

Pixels = NDArray[np.uint8]
"""Rows of (red, green, blue, alpha)."""

Bands = NDArray[np.uint8]
"""The same pixels as rows of red, rows of green, of blue and of alpha: what numpy reckons with in a stretch."""

Mask = NDArray[np.bool_]

LARGEST = 256
"""A picture is looked at in at most so many rows and columns: a needle is some pixels wide even then."""

LIVELY = (40, 40)
"""Least saturation and brightness (per cent) of a field of a gauge; lamps that are off are darker or paler."""

DARK = 45
"""Needles and markers are darker than this (per cent), …"""

DULL = 50
"""… and less saturated than this (per cent)."""

LEAST_SHARE = 0.08
"""A colour of the gauge covers at least this share of its coloured fields; the seam between two covers less."""

ONE_COLOR = 0.9
"""A picture in one colour has at least this share of its coloured pixels in it, …"""

SHOWN = 0.08
"""… and its colour covers at least this share of it."""

LEAST_PIXELS = 8
"""Dark specks of fewer pixels point to nothing."""

SPANS = 0.8
"""What reaches over more than this share of the width is an outline or a base line, no needle."""

NEEDLE = 4.0
"""The square of a needle's length is at least this many times its area: 2 for a square, 2.3 for a triangle."""

WORN = 2
"""How many pixels are worn off from all sides to part a needle from thin lines."""

THICK = 1.6
"""A hub is this many times as thick as its needle."""

MEASURED = 150
"""Pixels of a marker from which the distance to the fields is measured."""

TRAFFIC = ("red", "orange", "yellow", "green")
"""Colours that gauges are made of."""

KINDS = tuple(dict.fromkeys(name for _, name in HUES))
"""The colours that there are; pixels are counted by their number among them."""

_KIND = np.array([KINDS.index(name) for _, name in HUES], dtype=np.int8)
_NONE = -1


def shown_color(pixels: Pixels) -> tuple[str, str] | None:
    """Return what a picture shows: (`gauge` or `picture`, `#rrggbb`), or None for a picture of something else.

    Most pixels of most pictures are paper: hues are reckoned of lively ones only, the rest is whole numbers.
    """
    step = max(1, -(-max(pixels.shape[:2]) // LARGEST))
    bands: Bands = np.ascontiguousarray(pixels[::step, ::step].transpose(2, 0, 1))
    high, spread = _brightness(bands)
    shown = bands[3] > 127
    lively = shown & (100 * spread > LIVELY[0] * high) & (100 * high > LIVELY[1] * 255)
    colors = [band[lively] for band in bands[:3]]
    found = _kinds(colors, high[lively], spread[lively])
    if not len(found):
        return None
    shares = dict(zip(KINDS, (np.bincount(found, minlength=len(KINDS)) / len(found)).tolist(), strict=True))
    fields = [name for name, share in shares.items() if share >= LEAST_SHARE]
    main = max(shares, key=lambda name: shares[name])
    kinds = np.full(lively.shape, _NONE, dtype=np.int8)
    kinds[lively] = found
    if shares[main] >= ONE_COLOR:
        is_flat = len(found) >= SHOWN * lively.size and _is_flat(colors)
        return ("picture", _mean(bands, kinds == KINDS.index(main))) if is_flat else None
    if any(name not in TRAFFIC for name in fields) or not is_dial(fields):
        return None
    fielded = np.isin(kinds, [KINDS.index(name) for name in fields])
    dark = shown & (100 * high < DARK * 255) & ((100 * spread < DULL * high) | (high == 0))
    place = _pointed(dark, fielded)
    return None if place is None else ("gauge", _mean(bands, fielded & (kinds == kinds[place])))


def is_dial(names: Iterable[str]) -> bool:
    """Return True for the colours of a gauge: red and green at least, or any three."""
    colors = set(names)
    return len(colors) >= 3 or {"red", "green"} <= colors


FLAT = 28.0
"""The colours of a drawn symbol stray less than this (0–255) from their mean; those of a photograph stray more."""


def _is_flat(colors: Sequence[Bands]) -> bool:
    return max(float(band.std()) for band in colors) < FLAT


def _brightness(bands: Bands) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """Return the largest of red, green and blue of pixels, and how far the smallest is below it."""
    high, low = bands[:3].max(axis=0), bands[:3].min(axis=0)
    return high.astype(np.int16), (high - low).astype(np.int16)


def _kinds(colors: Sequence[Bands], high: NDArray[np.int16], spread: NDArray[np.int16]) -> NDArray[np.int8]:
    """Return the colours of lively pixels, given their brightness and spread, as numbers among `KINDS`."""
    red, green, blue = (band.astype(np.int16) for band in colors)
    is_red, is_green = high == red, high == green
    apart = np.where(is_red, green - blue, np.where(is_green, blue - red, red - green))
    hues = 60 * (apart / spread + np.where(is_red, np.where(apart < 0, 6, 0), np.where(is_green, 2, 4)))
    # There are a few kinds: to compare with the end of each takes a third of the time of looking up.
    place = np.zeros(len(hues), dtype=np.int8)
    for end, _ in HUES[:-1]:
        place += hues >= end
    kinds: NDArray[np.int8] = _KIND[place]
    return kinds


def _mean(bands: Bands, mask: Mask) -> str:
    red, green, blue = (int(band[mask].mean()) for band in bands[:3])
    return f"#{red:02x}{green:02x}{blue:02x}"


def _pointed(dark: Mask, fields: Mask) -> tuple[int, int] | None:
    """Return a pixel of the field that the needle or marker points to, or None where nothing points."""
    rows, columns = np.nonzero(fields)
    width = int(columns.max() - columns.min()) + 1
    worn = [dark]
    for _ in range(WORN):
        worn.append(_eroded(worn[-1]))
    # A needle that has grown together with outlines is thicker than they are: it is left when they have worn off.
    part: NDArray[np.intp] | None = None
    for mask in reversed(worn):
        part = max((p for p in parts_of(mask) if np.ptp(p[:, 1]) < SPANS * width), key=len, default=None)
        if part is not None and (aim := _along(part, fields, (rows, columns))) is not None:
            return aim
    return None if part is None else _next_to(part, np.column_stack((rows, columns)))


def _along(
    part: NDArray[np.intp], fields: Mask, places: tuple[NDArray[np.intp], NDArray[np.intp]]
) -> tuple[int, int] | None:
    """Return the pixel of a field that a needle points to; None for a part that is not long or points to no field."""
    hub, tip = _ends(part, places)
    if float(((tip - hub) ** 2).sum()) < NEEDLE * len(part):
        return None
    for share in (*np.arange(1.0, 1.6, 0.03), *np.arange(0.97, 0.5, -0.03)):
        row, column = np.round(hub + share * (tip - hub)).astype(int)
        if 0 <= row < fields.shape[0] and 0 <= column < fields.shape[1] and fields[row, column]:
            return int(row), int(column)
    return None


def _next_to(part: NDArray[np.intp], spots: NDArray[np.intp]) -> tuple[int, int]:
    """Return the pixel of a field that is next to a marker."""
    some, spots = part[:: max(1, len(part) // MEASURED)], spots[:: max(1, len(spots) // (20 * MEASURED))]
    distances = ((spots[:, None, :] - some[None, :, :]) ** 2).sum(axis=2).min(axis=1)
    row, column = spots[int(distances.argmin())]
    return int(row), int(column)


def _ends(
    part: NDArray[np.intp], places: tuple[NDArray[np.intp], NDArray[np.intp]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where a needle turns and where it points to: from its thick end, else from the middle of the dial."""
    first = part[((part - part.mean(axis=0)) ** 2).sum(axis=1).argmax()]
    second = part[((part - first) ** 2).sum(axis=1).argmax()]
    length = float(np.hypot(*(first - second))) or 1.0
    thick = _thickest(part)
    radius, mean_width = thick[1], len(part) / length
    if 2 * radius >= THICK * mean_width / 2 and radius > 1:
        hub = thick[0]
    else:
        rows, columns = places
        low = np.ptp(columns) >= 1.5 * np.ptp(rows)
        hub = np.array([rows.max() if low else (rows.min() + rows.max()) / 2, (columns.min() + columns.max()) / 2])
    ends = sorted((first, second), key=lambda end: float(((end - hub) ** 2).sum()))
    return (hub if radius > 1 else ends[0].astype(float)), ends[1].astype(float)


def _thickest(part: NDArray[np.intp]) -> tuple[NDArray[np.float64], int]:
    """Return the middle of what is left when a part is worn off from all sides, and how many times it can be."""
    low = part.min(axis=0)
    mask = np.zeros(part.max(axis=0) - low + 3, dtype=bool)
    mask[part[:, 0] - low[0] + 1, part[:, 1] - low[1] + 1] = True
    worn = 0
    while (smaller := _eroded(mask)).any():
        mask, worn = smaller, worn + 1
    return np.argwhere(mask).mean(axis=0) - 1 + low, worn


def _eroded(mask: Mask) -> Mask:
    """Return the pixels that have all four neighbours; those at the edge of the picture have not."""
    worn = np.zeros_like(mask)
    inner = mask[1:-1, 1:-1] & mask[:-2, 1:-1] & mask[2:, 1:-1] & mask[1:-1, :-2] & mask[1:-1, 2:]
    worn[1:-1, 1:-1] = inner
    return worn


def parts_of(mask: Mask) -> Iterator[NDArray[np.intp]]:
    """Yield the connected parts of a mask, each as rows of (row, column); specks are none."""
    width = mask.shape[1] + 1  # a column of none between the rows, so that the last pixel of one touches no first
    rows, columns = np.nonzero(mask)
    places = (rows * width + columns).tolist()
    left = set(places)
    around = (-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1)
    for first in places:
        if first not in left:
            continue
        left.remove(first)
        queue, part = [first], list[int]()
        while queue:
            place = queue.pop()
            part.append(place)
            for step in around:
                near = place + step
                if near in left:
                    left.remove(near)
                    queue.append(near)
        if len(part) >= LEAST_PIXELS:
            yield np.column_stack(np.divmod(np.array(part), width))
