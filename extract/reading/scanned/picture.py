"""The picture of a scanned page: rendered by pdfium, turned upright, levelled, its ruled lines found and taken out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
import pypdfium2
from PIL import Image

from extract.reading.page_images import WHOLE_PAGE, images
from models import Box, Rule, Tilt

Grey = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Smooth = npt.NDArray[np.int16]

POINTS = 72
LEAST_DPI, MOST_DPI = 300, 400
"""Tesseract's models were trained on type as large as 300 dpi gives; finer scans are read as fine as this."""

MOST_PIXELS = 36_000_000
"""Larger pictures (A4 at 300 dpi has 8.7 million pixels, A2 has 35) are rendered more coarsely."""

SHRINK_TO = 100
"""Dots per inch at which a page's skew is measured: a line of text is 10 pixels high, and it takes 40 ms."""

STEEPEST, COARSE, FINE = 5.0, 0.25, 0.025
"""Skew is looked for up to 5 degrees (feeders and hands give 0.3 to 2), in steps of 0.25, then of 0.025."""

CLEARLY = 1.02
"""Rotation blurs: a page is turned only if that makes its lines this much clearer, and by more than `LEVEL` degrees."""
LEVEL = 0.08

LYING = 1.5
"""A page whose text runs up or down has columns of ink this much clearer than its rows (upright: 0.02 to 0.28)."""

CONTRAST = 8
"""Grey levels by which a ruled line is darker than what is on both its sides, smoothed along the line.

Fine grey lines of tables are 15 to 25 darker at 200 dpi; a scanner's noise of 5 is 2 when smoothed."""

SMOOTHED = 7
"""Pixels along a line over which noise is smoothed."""

EVEN = 0.35
"""A ruled line is at most places at least this part as dark as at half of them; rows of letters have gaps."""
MOST_PLACES = 10

BESIDE = 2.2
"""How far (points) beside a line its surroundings are looked at: thicker lines are rare."""

SHORTEST_LEVEL, SHORTEST_PLUMB = 30.0, 20.0
"""Shorter dark runs (points) are strokes of letters: the stem of an l in a 24 point heading is 18 high."""

SHORTEST_EDGE = 100.0
"""Shorter edges (points) of what is darker than the page are edges of words, not of a table's shaded rows."""

UNBROKEN = 0.92
"""A ruled line is dark over this part of each stretch as long as the shortest line."""

STROKES = 0.1
"""Strokes stand on a smaller part of a ruled line than this: those of letters in a type with serifs stand on a third of
their feet, the lines between the columns of a table on a hundredth."""

GAPS = 0.1
"""What is darker on one side is a shaded row where a smaller part of that is as light as the other side."""

BROADEST, MOST_SHADED = 5.0, 0.5
"""What is broader (points) beside a line is no stroke, but a shaded cell that the line goes along; along more than this
part of it, it is the edge of what is dark."""

PALER = 0.65
"""Strokes are paler than the line of their feet by less than this part of the way to the paper."""

BLANK = 0.0004
"""A page with a smaller part of its picture dark is empty; a line of ten words on A4 is 0.001."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a grey picture: rows of pixels, 0 black, how fine it is, and how it stands on the page."""

    grey: Grey
    dpi: float
    tilt: Tilt

    def points(self, box: tuple[float, float, float, float]) -> Box:
        """Return a box of pixels as points of the levelled page."""
        scale = POINTS / self.dpi
        return cast(Box, tuple(round(value * scale, 2) for value in box))

    def pnm(self) -> bytes:
        """Return the picture as a file that tesseract reads without unpacking."""
        height, width = self.grey.shape
        return b"P5 %d %d 255\n" % (width, height) + self.grey.tobytes()


def render(page: pypdfium2.PdfPage) -> Picture:
    """Return the page as displayed, as finely as its scan, and never too coarse for tesseract."""
    width, height = page.get_size()
    dpi = float(min(MOST_DPI, max(LEAST_DPI, round(_scan_dpi(page, width * height)))))
    dpi = min(dpi, POINTS * (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=dpi / POINTS, grayscale=True)
    grey = np.array(bitmap.to_numpy(), dtype=np.uint8, copy=True)
    grey = grey[:, :, 0] if grey.ndim == 3 else grey
    return Picture(np.ascontiguousarray(grey), dpi, Tilt(angle=0.0, size=(width, height), shown=(width, height)))


def _scan_dpi(page: pypdfium2.PdfPage, area: float) -> float:
    """Return the dots per inch of the image that covers the page, or 0 where none does."""
    for obj, part in images(page, area):
        if part >= WHOLE_PAGE:
            across, down = obj.get_px_size()
            return POINTS * float((across * down / max(1.0, part * area)) ** 0.5)
    return 0.0


def is_blank(picture: Picture) -> bool:
    """Return True for a page without anything that could be a line of text; specks are smoothed away."""
    small = _shrunk(picture)
    if not small.size:
        return True  # a page of a few pixels
    # Text is darker than its paper by half of the scale or more; the scan of an empty sheet shows less.
    paper = int(np.percentile(small, 75))
    return float((small < paper - 60).mean()) < BLANK


def turned(picture: Picture, quarters: int) -> Picture:
    """Return the picture turned to the left by so many quarters."""
    if not quarters % 4:
        return picture
    width, height = picture.tilt.shown
    size = (height, width) if quarters % 2 else (width, height)
    tilt = Tilt(angle=90.0 * (quarters % 4), size=size, shown=picture.tilt.shown)
    return Picture(np.ascontiguousarray(np.rot90(picture.grey, quarters)), picture.dpi, tilt)


def lies(picture: Picture) -> bool:
    """Return True for a page whose lines of text run up or down."""
    small = _shrunk(picture)
    ys, xs = np.nonzero(small <= ink_threshold(small))
    rows = max(_clarity(ys, xs, angle) for angle in np.arange(-2.0, 2.01, COARSE))
    columns = max(_clarity(xs, ys, angle) for angle in np.arange(-2.0, 2.01, COARSE))
    return columns > LYING * rows


def levelled(picture: Picture) -> Picture:
    """Return the picture with its lines of text level."""
    angle = _skew(picture)
    if angle == 0.0:
        return picture
    paper = int(np.percentile(picture.grey, 90))
    image = Image.fromarray(picture.grey).rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=paper)
    tilt = Tilt(angle=picture.tilt.angle + angle, size=picture.tilt.size, shown=picture.tilt.shown)
    return Picture(np.asarray(image), picture.dpi, tilt)


def _skew(picture: Picture) -> float:
    """Return how far (degrees to the left) the picture must be turned for its lines to be level; 0 where it is not
    worth it.

    Rows of ink have the sharpest edges when lines are level: the angle with the largest changes from row to row wins.
    """
    small = _shrunk(picture)
    ys, xs = np.nonzero(small <= ink_threshold(small))
    if not len(ys):
        return 0.0
    best = max(np.arange(-STEEPEST, STEEPEST + COARSE / 2, COARSE), key=lambda angle: _clarity(ys, xs, angle))
    best = max(np.arange(best - COARSE, best + COARSE, FINE), key=lambda angle: _clarity(ys, xs, angle))
    worth = _clarity(ys, xs, best) > CLEARLY * _clarity(ys, xs, 0.0)
    return -float(round(best, 3)) if worth and abs(best) > LEVEL else 0.0


def _clarity(ys: npt.NDArray[np.intp], xs: npt.NDArray[np.intp], angle: float) -> float:
    """Return how much the ink changes from row to row when the page is sheared by an angle."""
    rows = (ys + xs * np.tan(np.radians(angle))).astype(np.int64)
    ink = np.bincount(rows - rows.min()).astype(np.float64)
    steps = np.diff(ink)
    return float((steps * steps).sum())


def _shrunk(picture: Picture) -> Grey:
    """Return the picture at about 100 dpi."""
    step = max(1, round(picture.dpi / SHRINK_TO))
    height, width = (length // step * step for length in picture.grey.shape)
    blocks = picture.grey[:height, :width].reshape(height // step, step, width // step, step)
    return cast(Grey, blocks.mean(axis=(1, 3)).astype(np.uint8))


def ink_threshold(grey: Grey) -> int:
    """Return the grey level that parts ink from paper best (Otsu's)."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    below, mass = np.cumsum(counts), np.cumsum(counts * np.arange(256))
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = (mass[-1] * below / below[-1] - mass) ** 2 / (below * (below[-1] - below))
    return int(np.nanargmax(np.where(np.isfinite(spread), spread, -1.0)))


# Ruled lines

Pixels = tuple[int, int, int, int]
"""(x0, top, x1, bottom) in pixels, ends not included."""


def ruled_lines(picture: Picture) -> tuple[list[Pixels], list[Pixels]]:
    """Return the level and the plumb lines of a levelled page in pixels."""
    if min(picture.grey.shape) <= SMOOTHED:
        return [], []
    smooth = _smoothed(picture.grey)
    level = _without_serifs(picture, _runs(smooth, picture.dpi, SHORTEST_LEVEL))
    level += [edge for edge in _shaded_edges(smooth, picture.dpi, level) if _is_shaded(picture, edge)]
    across = _runs(_smoothed(np.ascontiguousarray(picture.grey.T)), picture.dpi, SHORTEST_PLUMB)
    return level, [(top, x0, bottom, x1) for x0, top, x1, bottom in across]


def level_lines(picture: Picture, known: list[Pixels]) -> list[Pixels]:
    """Return the level lines of a levelled page that are not known yet."""
    if min(picture.grey.shape) <= SMOOTHED:
        return []
    near = 2 * max(2, round(BESIDE * picture.dpi / POINTS))
    lines = _without_serifs(picture, _runs(_smoothed(picture.grey), picture.dpi, SHORTEST_LEVEL))
    return [line for line in lines if not any(_runs_along(line, each, near) for each in known)]


def _without_serifs(picture: Picture, lines: list[Pixels]) -> list[Pixels]:
    """Return the lines without the feet of letters that stand side by side, as of *mmun* in a type with serifs."""
    beside = max(2, round(BESIDE * picture.dpi / POINTS))
    broadest = round(BROADEST * picture.dpi / POINTS)
    return [line for line in lines if _strokes_on(picture.grey, line, beside, broadest) < STROKES]


def _strokes_on(grey: Grey, line: Pixels, beside: int, broadest: int) -> float:
    """Return over which part of a level line strokes stand on it, or hang from it."""
    x0, top, x1, bottom = line
    above, below = grey[max(0, top - beside) : bottom, x0:x1], grey[top : bottom + beside, x0:x1]
    ink, paper = np.median(grey[top:bottom, x0:x1]), max(np.percentile(part, 75) for part in (above, below))
    dark = ink + PALER * (paper - ink)
    widths = [np.diff(runs_of((part < dark).all(axis=0))) for part in (above, below)]
    share = max(float(each.sum()) for each in widths) / (x1 - x0)
    return share if share > MOST_SHADED else max(float(each[each <= broadest].sum()) for each in widths) / (x1 - x0)


def _is_shaded(picture: Picture, edge: Pixels) -> bool:
    """Return True where one side of an edge is darker all along; a line of letters begins as sharply, but has gaps."""
    x0, top, x1, bottom = edge
    beside = max(2, round(BESIDE * picture.dpi / POINTS))
    above, below = picture.grey[max(0, top - 1 - beside) : top - 1, x0:x1], picture.grey[bottom + 1 :, x0:x1][:beside]
    sides = [part.mean(axis=0) for part in (above, below) if part.size]
    light, dark = max(sides, key=np.median), min(sides, key=np.median)
    paper, shade = float(np.median(light)), float(np.median(dark))
    return paper - shade >= CONTRAST / 2 and float((dark > (paper + shade) / 2).mean()) < GAPS


def without_lines(picture: Picture, level: list[Pixels], plumb: list[Pixels]) -> Picture:
    """Return the picture with its lines painted over by what is on both their sides; strokes that cross remain."""
    grey = picture.grey.copy()
    for x0, top, x1, bottom in level:
        _paint(grey, x0, top, x1, bottom)
    sideways = grey.T
    for x0, top, x1, bottom in plumb:
        _paint(sideways, top, x0, bottom, x1)
    return Picture(grey, picture.dpi, picture.tilt)


def rules_of(picture: Picture, lines: list[Pixels]) -> tuple[Rule, ...]:
    """Return lines of pixels as rules in points."""
    boxes = sorted({picture.points(line) for line in lines}, key=lambda b: (b[1], b[0], b[3], b[2]))
    return tuple(Rule(box=box) for box in boxes)


def _paint(grey: Grey, x0: int, top: int, x1: int, bottom: int) -> None:
    """Fill rows of a level line with the darker of what stands above and below: ink that crosses it is dark in both."""
    margin = 2
    above, below = max(0, top - margin), min(grey.shape[0] - 1, bottom + margin - 1)
    lighter = np.maximum(grey[above, x0:x1], grey[below, x0:x1])
    crossed = np.maximum(grey[above, x0:x1], grey[below, x0:x1]) < 128
    grey[above : below + 1, x0:x1] = np.where(crossed, grey[above : below + 1, x0:x1], lighter)


def _runs(smooth: Smooth, dpi: float, shortest: float) -> list[Pixels]:
    """Return the long runs along rows that are darker than what is above and below them."""
    beside = max(2, round(BESIDE * dpi / POINTS))
    length = round(shortest * dpi / POINTS)
    if smooth.shape[0] <= 2 * beside or smooth.shape[1] <= length:
        return []
    darker = np.minimum(smooth[: -2 * beside], smooth[2 * beside :]) - smooth[beside:-beside]
    return _even_runs(darker, beside, length)


def _shaded_edges(smooth: Smooth, dpi: float, lines: list[Pixels]) -> list[Pixels]:
    """Return the upper and lower edges of shaded rows that no line is drawn along."""
    beside = max(2, round(BESIDE * dpi / POINTS))
    length = round(SHORTEST_EDGE * dpi / POINTS)
    if smooth.shape[0] <= 2 * beside or smooth.shape[1] <= length:
        return []
    edges = _even_runs(_steps(smooth, beside), beside, length)
    return [edge for edge in edges if not any(_runs_along(edge, line, 2 * beside) for line in lines)]


def _runs_along(edge: Pixels, line: Pixels, near: int) -> bool:
    middle = (edge[0] + edge[2]) // 2
    return line[0] <= middle <= line[2] and line[1] - near <= (edge[1] + edge[3]) // 2 <= line[3] + near


def _steps(smooth: Smooth, beside: int) -> Smooth:
    """Return how much lighter or darker the rows above are than those below: the edges of shaded cells.

    Near and farther off alike, for beside a line it is darker only near.
    """
    near = max(1, beside // 2)
    far_step = smooth[: -2 * beside] - smooth[2 * beside :]
    near_step = smooth[beside - near : -beside - near] - smooth[beside + near : smooth.shape[0] - beside + near]
    alike = np.sign(far_step) == np.sign(near_step)
    return np.where(alike, np.minimum(np.abs(far_step), np.abs(near_step)), 0).astype(np.int16)


def _even_runs(contrast: Smooth, first: int, length: int) -> list[Pixels]:
    """Return the long runs along rows with contrast throughout; `first` is the row of the picture that comes first."""
    near = contrast.copy()  # lines waver by a pixel
    np.maximum(near[1:], contrast[:-1], out=near[1:])
    np.maximum(near[:-1], contrast[1:], out=near[:-1])
    high = near >= CONTRAST
    rows = np.flatnonzero(high.sum(axis=1) >= UNBROKEN * length)
    runs = [
        (int(row) + first, start, end)
        for row in rows
        for start, end in _stretches(high[row], length)
        if np.percentile(near[row, start:end], MOST_PLACES) >= EVEN * np.median(near[row, start:end])
    ]
    return thick(runs)


def _smoothed(grey: Grey) -> Smooth:
    """Return the picture with each pixel the mean of its neighbours along the row."""
    total = np.cumsum(grey, axis=1, dtype=np.int32)
    half = SMOOTHED // 2
    padded = np.pad(total, ((0, 0), (1, 0)))
    means = (padded[:, SMOOTHED:] - padded[:, :-SMOOTHED]) // SMOOTHED
    return np.pad(means, ((0, 0), (half, half)), mode="edge").astype(np.int16)


def runs_of(marked: npt.ArrayLike) -> npt.NDArray[np.intp]:
    """Return where runs of marked places begin and end (the first place, the one after the last): a row for each.

    >>> runs_of(np.array([False, True, True, False, True])).tolist()
    [[1, 3], [4, 5]]
    """
    return np.flatnonzero(np.diff(np.concatenate(([0], np.asarray(marked, dtype=np.int8), [0])))).reshape(-1, 2)


def _stretches(row: Mask, length: int) -> Iterator[tuple[int, int]]:
    """Yield where a row is dark nearly throughout, for at least `length` pixels."""
    total = np.concatenate(([0], np.cumsum(row)))
    full = total[length:] - total[:-length] >= UNBROKEN * length
    for first, last in runs_of(full):
        inside = np.flatnonzero(row[first : last - 1 + length])
        yield int(first + inside[0]), int(first + inside[-1] + 1)


def thick(runs: list[tuple[int, int, int]]) -> list[Pixels]:
    """Return lines: runs on rows next to each other, over the same stretch, are one."""
    lines: list[list[int]] = []
    for row, start, end in runs:
        met = [line for line in lines if row - line[3] <= 1 and start < line[2] and end > line[0]]
        lines = [line for line in lines if not any(line is other for other in met)]
        lefts, tops, rights = ([line[side] for line in met] for side in range(3))
        lines.append([min([start, *lefts]), min([row, *tops]), max([end, *rights]), row])
    # A row was counted dark if its neighbour was: a line is a row thinner on both sides, if it is that thick.
    return [(x0, min(top + 1, (top + last) // 2), x1, max(last, (top + last) // 2 + 1)) for x0, top, x1, last in lines]
