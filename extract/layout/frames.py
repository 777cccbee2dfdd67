"""Boxes around text: fact lists and notes that stand apart, whose headings do not reach beyond them."""

from collections.abc import Iterator, Sequence

from models import Box, Page

SAME = 2.5
"""The sides of a box meet within this (points)."""

NARROWEST, LOWEST = 80.0, 28.0
"""A box holds at least two lines of text; smaller ones are keys, marks and buttons."""

HIGHEST = 0.7
"""A higher box (of the page's height) is a border around the page, not a part of it."""

MOST_LINES = 60
"""A page with more lines than this has tables and charts; their cells are no boxes of text."""


def find_frames(page: Page) -> list[Box]:
    """Return the boxes that are drawn or shaded on a page, the smallest first."""
    levels = sorted(
        (r.box for r in page.rules if r.horizontal and r.box[2] - r.box[0] >= NARROWEST), key=lambda b: b[1]
    )
    plumbs = [r.box for r in page.rules if not r.horizontal and r.box[3] - r.box[1] >= LOWEST]
    if not levels or not plumbs or len(levels) + len(plumbs) > MOST_LINES:
        return []
    highest = HIGHEST * page.upright_height
    found = [box for box in _closed(levels, plumbs) if LOWEST <= box[3] - box[1] <= highest]
    return sorted(set(found), key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))


def _closed(levels: Sequence[Box], plumbs: Sequence[Box]) -> Iterator[Box]:
    for number, top in enumerate(levels):
        for bottom in levels[number + 1 :]:
            if abs(top[0] - bottom[0]) > SAME or abs(top[2] - bottom[2]) > SAME or bottom[1] - top[1] < LOWEST:
                continue
            if all(any(_side(plumb, x, top[1], bottom[3]) for plumb in plumbs) for x in (top[0], top[2])):
                yield (top[0], top[1], top[2], bottom[3])
                break


def _side(plumb: Box, x: float, top: float, bottom: float) -> bool:
    return abs((plumb[0] + plumb[2]) / 2 - x) <= SAME and plumb[1] <= top + SAME and plumb[3] >= bottom - SAME


def frame_of(box: Box, frames: Sequence[Box]) -> Box | None:
    """Return the smallest of the frames that a box of text stands in."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return next((frame for frame in frames if frame[0] < x < frame[2] and frame[1] < y < frame[3]), None)
