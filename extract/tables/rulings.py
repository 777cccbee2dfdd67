"""The lines that tables are drawn with: pieces made whole, underlines left out, what touches kept together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.layout.rows import box_of, size_of
from models import Box, Rule, Word

SNAP = 2.0
"""Lines closer than this (points) are one line: the border and the edge of the shading beside it."""

JOIN = 3.0
"""Pieces of a line with a gap of at most this (points) between them are one line."""

TOUCH = 2.5
"""Lines that come this near (points) to each other touch."""

THICKEST = 6.0
"""A thicker rule (points) is a bar, not a line."""

UNDERLINE = 3.0
"""An underline ends within this (points) of the words above it."""


@dataclass(slots=True)
class Line:
    """A level or plumb line: its place (y or x), its ends, its thickness, and where its pieces meet."""

    at: float
    start: float
    end: float
    thickness: float
    joints: tuple[float, ...] = ()

    @property
    def length(self) -> float:
        """Return the distance between its ends."""
        return self.end - self.start

    def covers(self, place: float, slack: float = TOUCH) -> bool:
        """Return True where the line passes `place`, or ends within `slack` of it."""
        return self.start - slack <= place <= self.end + slack


def rulings(rules: Sequence[Rule], words: Sequence[Word]) -> tuple[list[Line], list[Line]]:
    """Return the level and the plumb lines of a page, pieces joined, underlines left out."""
    level, plumb = [], []
    for rule in rules:
        x0, y0, x1, y1 = rule.box
        if min(x1 - x0, y1 - y0) > THICKEST:
            continue
        if rule.horizontal:
            level.append(Line((y0 + y1) / 2, x0, x1, y1 - y0))
        else:
            plumb.append(Line((x0 + x1) / 2, y0, y1, x1 - x0))
    plumbs = merged(plumb)
    places = [(box_of(word), size_of(word)) for word in words]
    levels = [line for line in merged(level) if not _is_underline(line, places, plumbs)]
    return levels, plumbs


def merged(pieces: Iterable[Line]) -> list[Line]:
    """Return whole lines: pieces side by side as one, with the places where they meet."""
    lines: list[Line] = []
    for band in _bands(pieces):
        band.sort(key=lambda piece: (piece.start, piece.end))
        current: list[Line] = []
        reach = 0.0
        for piece in band:
            if current and piece.start > reach + JOIN:
                lines.append(_whole(current))
                current = []
            reach = max(reach, piece.end) if current else piece.end
            current.append(piece)
        if current:
            lines.append(_whole(current))
    return sorted(lines, key=lambda line: (line.at, line.start))


def _bands(pieces: Iterable[Line]) -> list[list[Line]]:
    """Return the pieces in bands of nearly the same place."""
    bands: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda piece: piece.at):
        if bands and piece.at - bands[-1][0].at <= SNAP:
            bands[-1].append(piece)
        else:
            bands.append([piece])
    return bands


def _whole(pieces: Sequence[Line]) -> Line:
    start, end = min(p.start for p in pieces), max(p.end for p in pieces)
    drawn = [p for p in pieces if p.thickness > 0] or list(pieces)
    longest = max(drawn, key=lambda p: p.length)
    ends = sorted(
        {round(p.end, 1) for p in pieces if p.end < end - JOIN}
        | {round(p.start, 1) for p in pieces if p.start > start + JOIN}
    )
    joints: list[list[float]] = []
    for place in ends:
        if joints and place - joints[-1][-1] <= JOIN:
            joints[-1].append(place)
        else:
            joints.append([place])
    middles = tuple((group[0] + group[-1]) / 2 for group in joints)
    return Line(longest.at, start, end, max(p.thickness for p in pieces), middles)


def _is_underline(line: Line, words: Sequence[tuple[Box, float]], plumbs: Sequence[Line]) -> bool:
    """Return True for a line right under words that is as long as they are, and that nothing hangs from."""
    if any(line.covers(plumb.at) and plumb.covers(line.at) for plumb in plumbs):
        return False
    start, end, at = line.start, line.end, line.at
    above = [
        (x0, x1)
        for (x0, _, x1, bottom), size in words
        if -0.1 * size <= bottom - at <= 0.3 * size and x1 > start and x0 < end
    ]
    if not above:
        return False
    left, right = min(x0 for x0, _ in above), max(x1 for _, x1 in above)
    return abs(left - line.start) <= UNDERLINE and abs(right - line.end) <= UNDERLINE


def connected(levels: Sequence[Line], plumbs: Sequence[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Return the lines in groups that touch one another, as (level, plumb)."""
    parent = list(range(len(levels) + len(plumbs)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for i, level in enumerate(levels):
        for j, plumb in enumerate(plumbs, len(levels)):
            if level.covers(plumb.at) and plumb.covers(level.at):
                parent[root(j)] = root(i)
    groups: dict[int, tuple[list[Line], list[Line]]] = {}
    for i, level in enumerate(levels):
        groups.setdefault(root(i), ([], []))[0].append(level)
    for j, plumb in enumerate(plumbs, len(levels)):
        groups.setdefault(root(j), ([], []))[1].append(plumb)
    return list(groups.values())
