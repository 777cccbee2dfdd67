"""Lines of a scanned table carried on through its head: a shaded head row often has none of its own."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.reading.scanned.picture import POINTS, Grey, Picture, Pixels

MEETS = 4.0
"""Points within which lines that end at the same edge end."""

HIGHEST, LOWEST = 60.0, 9.0
"""A head row is at most and at least so high (points)."""

FEWEST = 2
"""So many lines between columns, at least, are carried on."""

COVERS = 0.9
"""The line above a head row reaches over this part of the table's width."""

ROOM = 1.5
"""Points beside a line that are free of words; the cells of tables have 3 or more, the space of a sentence 2.5."""

INK = 200
"""What is darker than this on a page with white paper is part of a word."""

FREE = 0.5
"""At least this part of the lines passes the words of the head row, else it is a title or a row of groups."""

ROWS = 2
"""So many rows above the lines are looked at."""

EMPTY = 1
"""A head row has at most so many empty cells (over the names of the rows)."""


def through_heads(picture: Picture, level: Sequence[Pixels], plumb: Sequence[Pixels]) -> Iterator[Pixels]:
    """Yield the lines between the columns of tables where they would go through the head row above them.

    A row that is named for a group of rows may stand between the head and the lines.
    """
    scale = picture.dpi / POINTS
    for comb in _combs(plumb, MEETS * scale):
        start = max(line[1] for line in comb)
        for _ in range(ROWS):
            band = _band_above(comb, start, level, scale)
            if band is None or _has_lines(band, plumb, scale):
                break
            if free := _free_of_words(picture.grey, band, comb, scale):
                yield from ((line[0], band[1], line[2], band[3]) for line in free)
                break
            start = band[1]


def _free_of_words(grey: Grey, band: Pixels, comb: Sequence[Pixels], scale: float) -> list[Pixels]:
    """Return the lines that pass the words of a row, where nearly each cell between them has words; else none."""
    x0, top, x1, bottom = band
    near, room = MEETS * scale, ROOM * scale
    inner = [line for line in comb if line[0] > x0 + near and line[2] < x1 - near]
    row = grey[top + round(room) : bottom - round(room)]
    free = [line for line in inner if _is_blank(row, line[0] - room, line[2] + room)]
    if len(free) < max(FEWEST, FREE * len(inner)):
        return []
    cells = pairwise([x0, *(line[0] for line in free), x1])
    return free if sum(_is_blank(row, left + room, right - room) for left, right in cells) <= EMPTY else []


def _combs(plumb: Sequence[Pixels], near: float) -> Iterator[list[Pixels]]:
    """Yield the upright lines that begin at the same height, from left to right."""
    group: list[Pixels] = []
    for line in sorted(plumb, key=lambda line: line[1]):
        if group and line[1] - group[-1][1] > near:
            yield sorted(group)
            group = []
        group.append(line)
    if group:
        yield sorted(group)


def _band_above(comb: Sequence[Pixels], start: int, level: Sequence[Pixels], scale: float) -> Pixels | None:
    """Return the row that ends at a height, between two level lines that reach over all upright ones."""
    left, right = comb[0][0], comb[-1][2]
    if len(comb) < FEWEST or right <= left:
        return None
    over = [line for line in level if min(right, line[2]) - max(left, line[0]) >= COVERS * (right - left)]
    floor = [line for line in over if abs(line[1] - start) <= MEETS * scale]
    above = [line for line in over if LOWEST * scale <= start - line[3] <= HIGHEST * scale]
    if not floor or not above:
        return None
    ceiling, base = max(above, key=lambda line: line[3]), floor[0]
    return max(ceiling[0], base[0]), ceiling[3], min(ceiling[2], base[2]), base[1]


def _has_lines(band: Pixels, plumb: Sequence[Pixels], scale: float) -> bool:
    """Return True for a row with lines of its own between its ends."""
    x0, top, x1, bottom = band
    near = MEETS * scale
    return any(
        x0 + near < line[0] and line[2] < x1 - near and min(bottom, line[3]) - max(top, line[1]) > (bottom - top) / 2
        for line in plumb
    )


def _is_blank(row: Grey, start: float, end: float) -> bool:
    part = row[:, max(0, round(start)) : max(0, round(end))]
    return not part.size or int(part.min()) > INK
