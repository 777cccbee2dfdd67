"""Bullets that are drawn rather than set: dots before the first word of a line become words of their own."""

from collections.abc import Sequence

from extract.layout.rows import box_of, is_turned, size_of
from models import Box, Word

BULLET = "•"

FURTHEST = 3.0
"""A bullet is at most this far (font sizes) before its text."""


def with_bullets(words: Sequence[Word], dots: Sequence[Box]) -> list[Word]:
    """Return the words with a bullet for each dot that stands before a line of text, with nothing on its left."""
    found = list(words)
    upright = [word for word in words if not is_turned(word)] if dots else []
    for dot in dots:
        middle = (dot[1] + dot[3]) / 2
        line = [word for word in upright if box_of(word)[1] < middle < box_of(word)[3]]
        after = [word for word in line if box_of(word)[0] >= dot[2] - 0.5]
        if not after:
            continue
        first = min(after, key=lambda word: box_of(word)[0])
        x0, top, _, bottom = box_of(first)
        size = size_of(first)
        near = x0 - dot[2] <= FURTHEST * size and dot[2] - dot[0] <= 0.6 * size
        if near and not any(box_of(word)[0] < dot[0] and dot[0] - box_of(word)[2] < FURTHEST * size for word in line):
            box = (round(dot[0], 2), top, round(dot[2], 2), bottom)
            found.append(
                Word(text=BULLET, start=0, end=0, box=box, size=first.size, font=first.font, color=first.color)
            )
    return found
