"""Where the columns of a ruled table part: at plumb lines, where level lines meet, or in the gaps between words."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extract.layout.rows import box_around, box_of, split_at_gaps, visual_lines
from extract.tables.regions import OVER, RUN_GAP, SAME_ENDS, WHOLE, Region, distinct
from models import Box, Word

THIN = 4.0
"""Rows and columns thinner than this (points) are the space between double lines."""

JOINT_SHARE = 0.4
"""Joints in this part of a table's level lines mark a column; cells that span columns leave some out."""

GUTTER_FREE = 0.85
"""A gap between columns is free of words in this part of the lines."""

NARROWEST_GUTTER = 4.0
"""A gap between columns is at least this wide (points)."""


def column_edges(region: Region, words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the edges of the columns: plumb lines, else joints of the level lines, else gaps between words."""
    left, right = region.left, region.right
    edges = distinct([left, right, *(line.at for line in region.plumbs)])
    if len(edges) < 3:
        lines = visual_lines(words, inside)
        rows = [[box_around(words, run) for run in split_at_gaps(words, line, RUN_GAP)] for line in lines]
        inner = _joints(region, [run for row in rows for run in row]) or _gutters(rows)
        edges = distinct([left, right, *inner])
    return without_thin(edges, words, inside, vertical=False)


def _joints(region: Region, runs: Sequence[Box]) -> list[float]:
    """Return where the pieces of the level lines meet in many of them and few runs of words are in the way."""
    whole = [line for line in region.levels if line.length > WHOLE * (region.right - region.left)]
    joints = [joint for line in whole for joint in line.joints]
    places = []
    for place in distinct(joints):
        support = sum(any(abs(j - place) <= SAME_ENDS for j in line.joints) for line in whole)
        blocked = sum([run[0] + OVER < place < run[2] - OVER for run in runs])
        if support >= max(2, JOINT_SHARE * len(whole)) and blocked <= (1 - GUTTER_FREE) * max(4, len(runs)):
            places.append(place)
    return places


def _gutters(rows: Sequence[Sequence[Box]]) -> list[float]:
    """Return the middles of the gaps that run through nearly all lines, each line given as the boxes of its runs."""
    parted = [row for row in rows if len(row) > 1]
    if len(parted) < 2:
        return []
    among, all_runs = _Runs(parted), _Runs(rows)
    first, last = among.events[0], among.events[-1]
    gutters: list[list[tuple[int, float, float]]] = [[]]
    for low, high in pairwise([event for event in all_runs.events if first <= event <= last]):
        if among.over(low) <= (1 - GUTTER_FREE) * len(parted):
            # A line with words in one column, the upper half of a head, says where no edge is.
            gutters[-1].append((all_runs.over(low), low, high))
        elif gutters[-1]:
            gutters.append([])
    wide = [gutter for gutter in gutters if gutter and gutter[-1][2] - gutter[0][1] >= NARROWEST_GUTTER]
    return [_freest(gutter) for gutter in wide if gutter[0][1] > first and gutter[-1][2] < last]


class _Runs:
    """The runs of some lines, and how many of them stand over a place."""

    def __init__(self, rows: Sequence[Sequence[Box]]) -> None:
        self._lefts = sorted([box[0] for row in rows for box in row])
        self._rights = sorted([box[2] for row in rows for box in row])
        self.events = sorted({*self._lefts, *self._rights})

    def over(self, place: float) -> int:
        # Runs of one line do not overlap: as many lines are in the way as runs have begun and not ended.
        return bisect_right(self._lefts, place) - bisect_right(self._rights, place)


def _freest(gutter: Sequence[tuple[int, float, float]]) -> float:
    """Return the middle of the part of a gutter that the fewest lines block."""
    fewest = min(blocked for blocked, _, _ in gutter)
    parts: list[tuple[float, float]] = []
    for blocked, low, high in gutter:
        if blocked == fewest:
            parts.append((parts.pop()[0], high) if parts and parts[-1][1] == low else (low, high))
    low, high = max(parts, key=lambda part: part[1] - part[0])
    return (low + high) / 2


def without_thin(edges: list[float], words: Sequence[Word], inside: Sequence[int], *, vertical: bool) -> list[float]:
    """Return the edges without the second of two that hardly leave room between them and hold no words."""
    kept = edges[:1]
    low, high = (1, 3) if vertical else (0, 2)
    for edge in edges[1:]:
        if edge - kept[-1] < THIN:
            middle = [(box_of(words[i])[low] + box_of(words[i])[high]) / 2 for i in inside]
            if not any(kept[-1] <= place <= edge for place in middle):
                continue
        kept.append(edge)
    return kept
