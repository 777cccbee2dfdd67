"""Half-drawn tables in a column of the page: rules over the head, below it and at the end, with other text beside."""

from collections.abc import Iterator, Sequence
from math import inf

from extract.layout.rows import box_of
from extract.tables.headbars import Bar, head_bars
from extract.tables.regions import SAME_ENDS, words_between
from extract.tables.rulings import Line
from models import Box, Word

BESIDE = 3
"""So many words beside the rows make it a column: a line of other text, not a mark in the margin."""

FEWEST_BANDS = 3
"""A head with one row below it has two."""

CLEAR = 12.0
"""What stands beside a table and is no part of it keeps this far from it (points)."""

AROUND = 2.0
"""Words reach out of the rules by no more than this (points)."""


def zones_in_columns(levels: Sequence[Line], words: Sequence[Word]) -> Iterator[Box]:
    """Yield the boxes from the rule over a head to the rule below the rows, where text stands beside them.

    A row of such a table has the words of another column on its line, so that its own are to be looked at alone.
    Where the rules go on as close, each row has its own (shaded bands): what is drawn tells them.
    """
    bars = head_bars(levels)
    for left, top, right, low in bars:
        same = [line.at for line in levels if abs(line.start - left) + abs(line.end - right) <= 2 * SAME_ENDS]
        bottom = min((at for at in same if at > low), default=None)
        beside = [bar for bar in bars if abs(bar[0] - left) + abs(bar[2] - right) <= 2 * SAME_ENDS]
        if bottom is None or _of_bands((left, top, right, low), beside):
            continue
        if stands_in_column((left, low, right, bottom), words):
            yield left, top, right, bottom


def _of_bands(bar: Bar, bars: Sequence[Bar]) -> bool:
    """Return True for one of three or more bars that each begin where another ends."""
    chain = [bar]
    for other in sorted(bars, key=lambda other: other[1]):
        if other[1] == chain[-1][3]:
            chain.append(other)
    for other in sorted(bars, key=lambda other: -other[3]):
        if other[3] == chain[0][1]:
            chain.insert(0, other)
    return len(chain) >= FEWEST_BANDS


def words_in_zone(zone: Box, words: Sequence[Word]) -> list[int]:
    """Return the numbers of the words that stand in a zone as a whole."""
    left, top, right, bottom = zone
    return [
        number
        for number, (x0, y0, x1, y1) in enumerate(map(box_of, words))
        if left - AROUND <= x0 and x1 <= right + AROUND and top <= (y0 + y1) / 2 <= bottom
    ]


def stands_in_column(zone: Box, words: Sequence[Word]) -> bool:
    """Return True where other text stands beside the zone, level with it, and none reaches over its edges."""
    left, _, right, _ = zone
    level = _level_with(zone, words)
    if any(x0 < left - AROUND < x1 or x0 < right + AROUND < x1 for x0, x1 in level):
        return False
    return sum(x1 <= left or x0 >= right for x0, x1 in level) >= BESIDE


def stands_apart(zone: Box, words: Sequence[Word]) -> bool:
    """Return True where what stands beside the zone keeps clear of it: words of a sidebar, not of lines that go on."""
    left, _, right, _ = zone
    return all(
        x1 <= left - CLEAR or x0 >= right + CLEAR or (left - AROUND <= x0 and x1 <= right + AROUND)
        for x0, x1 in _level_with(zone, words)
    )


def _level_with(zone: Box, words: Sequence[Word]) -> list[tuple[float, float]]:
    """Return where the words begin and end that stand level with a zone, in it and beside it."""
    boxes = (box_of(words[index]) for index in words_between(words, (-inf, zone[1], inf, zone[3])))
    return [(left, right) for left, _, right, _ in boxes]
