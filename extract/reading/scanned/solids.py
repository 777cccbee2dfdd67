"""Filled shapes of a scanned page, as large as status symbols: taken out, lest tesseract read letters in them.

Where a scan has lost its colours they are told apart by how dark they are: a legend says what each shade stands for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from extract.marks.colors import shade_name
from extract.reading.scanned.picture import POINTS, Grey, Mask, Picture
from extract.reading.scanned.spots import outline_of
from models import Box, Shape

DPI = 150
"""At which shapes are looked for: a symbol of 8 points is 17 pixels wide."""

DARKER = 25
"""Grey levels by which a shape is darker than the paper, each of its pixels the mean of some."""

SMALLEST, LARGEST, LONGEST = 6.5, 36.0, 140.0
"""Shapes are as high as this (points), and as wide, or as bars as wide as the last."""

UPRIGHT = 1.8
"""A shape is at most this many times higher than wide; an I in a heading is more."""

SOLID = 0.4
"""A filled shape holds a square of this part of its width or height, the smaller of them: the strokes of the boldest
letters are a quarter of their height wide, the head of an arrow holds a square of almost half."""

FULL, BAR_FULL = 0.4, 0.95
"""A shape fills at least this part of its box; what is longer than `LARGEST` is a bar, and fills all of it."""

SYMMETRIC = 0.8
"""A symbol shares at least this part of what it covers with its reflection: dots, squares and arrows do, a 2 or an e
in a heading does not."""

BESIDE = 0.35
"""A symbol has nothing beside it within this part of its height; letters are a tenth of theirs apart."""

RIM = 2
"""Pixels by which what is taken out is larger than what was found."""

SAME_SHADE = 8
"""Grey levels within which two shapes are of one shade; the colours of legends are 15 apart in grey, or alike."""


Part = npt.NDArray[np.intp]
"""Pixels as rows of (row, column)."""


@dataclass(frozen=True, slots=True)
class Solid:
    """A filled shape: its place in points, its outline, how dark it is (0 black, 255 paper)."""

    shape: Shape
    level: int


def without_solids(picture: Picture, origin: Picture) -> tuple[Picture, list[Solid]]:
    """Return a cleaned page without its filled shapes, and these; how dark they are tells the page as it was."""
    step = max(1, round(picture.dpi / DPI))
    small, points = _means(picture.grey, step), POINTS / picture.dpi * step
    if not small.size:
        return picture, []
    paper = int(np.percentile(small, 75))
    shrunk = _means(origin.grey, step)
    white = max(1, int(np.percentile(shrunk, 75)))
    grey, found = picture.grey.copy(), list[Solid]()
    for part in _solid_parts(small, paper, points):
        top, left = (int(side) for side in part.min(axis=0))
        bottom, right = (int(side) + 1 for side in part.max(axis=0))
        grey[max(0, top * step - RIM) : bottom * step + RIM, max(0, left * step - RIM) : right * step + RIM] = paper
        level = min(255, round(255 * float(np.median(shrunk[part[:, 0], part[:, 1]])) / white))
        box = tuple(round(side * points, 2) for side in (left, top, right, bottom))
        outline = outline_of(part, points)
        shape = Shape(box=(box[0], box[1], box[2], box[3]), color=grey_color(level), outline=outline)
        found.append(Solid(shape, level))
    return Picture(grey, picture.dpi, picture.tilt), found


def _solid_parts(small: Grey, paper: int, points: float) -> Iterator[Part]:
    """Yield the pixels of each filled shape: it is looked for where there is a dark square."""
    dark = small < paper - DARKER
    side = max(2, int(SOLID * SMALLEST / points))
    near, far = round(LARGEST / points), round(LONGEST / points)
    seen = np.zeros_like(dark)
    for y, x in zip(*np.nonzero(squares(dark, side)), strict=True):
        if seen[y, x]:
            continue
        rows, columns = (slice(max(0, at - near), at + near + side) for at in (y, x))
        whole = _connected(dark[rows, columns], y - rows.start, x - columns.start)
        if whole[:, [0, -1]].any() and not whole[[0, -1]].any():  # a bar
            columns = slice(max(0, x - far), x + far + side)
            whole = _connected(dark[rows, columns], y - rows.start, x - columns.start)
        seen[rows, columns] |= whole
        # Grey edges are a part of letters, and make their strokes look wide.
        level = float(np.median(small[rows, columns][whole]))
        part = whole & (small[rows, columns] < (level + paper) / 2)
        if _is_solid(part, points) and _stands_alone(part, dark[rows, columns] & ~whole):
            yield np.argwhere(part) + np.array([rows.start, columns.start])


def _connected(dark: Mask, y: int, x: int) -> Mask:
    """Return the dark pixels that are connected with one of them."""
    found = np.zeros_like(dark)
    found[y, x] = True
    count = 0
    while (now := int(found.sum())) > count:
        count = now
        for _ in range(4):
            found[1:] |= found[:-1]
            found[:-1] |= found[1:]
            found[:, 1:] |= found[:, :-1]
            found[:, :-1] |= found[:, 1:]
            found &= dark
    return found


def _stands_alone(part: Mask, others: Mask) -> bool:
    """Return True for a shape with nothing right beside it: letters stand next to letters."""
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    near = round(BESIDE * (bottom - top))
    return not others[top:bottom, max(0, left - near) : right + near].any()


def _is_solid(part: Mask, points: float) -> bool:
    """Return True for a part that is as large as a symbol, and filled."""
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not len(rows):
        return False
    tight = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    high, wide = tight.shape[0] * points, tight.shape[1] * points
    if not (SMALLEST <= high <= LARGEST and SMALLEST <= wide <= LONGEST and high <= UPRIGHT * wide):
        return False
    if tight.mean() < (FULL if wide <= LARGEST else BAR_FULL):
        return False
    if not squares(tight, max(1, round(SOLID * min(tight.shape)))).any():
        return False
    return any((tight & other).sum() >= SYMMETRIC * (tight | other).sum() for other in (tight[::-1], tight[:, ::-1]))


def grey_color(level: int) -> str:
    """Return a grey as `#rrggbb`."""
    return f"#{level:02x}{level:02x}{level:02x}"


def _means(grey: Grey, step: int) -> Grey:
    """Return a picture with each square of so many pixels as one."""
    return np.asarray(Image.fromarray(grey).reduce(step))


def squares(dark: Mask, side: int) -> Mask:
    """Return where a square of dark pixels begins (its upper left corner)."""
    sums = np.pad(np.cumsum(np.cumsum(dark, axis=0, dtype=np.int32), axis=1), ((1, 0), (1, 0)))
    if min(dark.shape) < side:
        return np.zeros((0, 0), dtype=np.bool_)
    full: Mask = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side] == side * side
    return full


def shaded(solids: Sequence[Sequence[Solid]], colored: Sequence[Sequence[Shape]]) -> list[list[Shape]]:
    """Return the shapes of each page that are not seen in colour; in scans without colours, by the name of their shade.

    Shades that differ by a few levels differ by chance.
    """
    plain = any(colored)
    levels = sorted({solid.level for page in solids for solid in page})
    shades = list[list[int]]()
    for level in levels:
        if shades and level - shades[-1][-1] <= SAME_SHADE:
            shades[-1].append(level)
        else:
            shades.append([level])
    names = {n: grey_color(n) if plain else shade_name(sum(shade) // len(shade)) for shade in shades for n in shade}
    return [list(_grey_ones(page, seen, names)) for page, seen in zip(solids, colored, strict=True)]


def _grey_ones(solids: Sequence[Solid], colored: Sequence[Shape], names: dict[int, str]) -> Iterator[Shape]:
    for solid in solids:
        if not any(_meet(solid.shape.box, other.box) for other in colored):
            yield Shape(box=solid.shape.box, color=names[solid.level], outline=solid.shape.outline)


def _meet(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])
