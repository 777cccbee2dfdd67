"""The lines that tables are drawn with: pieces made whole, underlines left out, what touches kept together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from extract.layout.rows import box_of
from models import Rule, Word

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


_Place = tuple[float, float, float, float, int]
"""The lower edge of a word, its left and its right end, its size and its number."""


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


def drawn_lines(rules: Sequence[Rule]) -> tuple[list[Line], list[Line]]:
    """Return the level and the plumb lines of a page, pieces joined."""
    level, plumb = [], []
    for rule in rules:
        x0, y0, x1, y1 = rule.box
        if min(x1 - x0, y1 - y0) > THICKEST:
            continue
        if rule.horizontal:
            level.append(Line((y0 + y1) / 2, x0, x1, y1 - y0))
        else:
            plumb.append(Line((x0 + x1) / 2, y0, y1, x1 - x0))
    return merged(level), merged(plumb)


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
    if len(pieces) == 1:
        return pieces[0]
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


class Rulings:
    """The level and the plumb lines of a page, beside its words.

    The words are looked up by their lower edge: a page may have words by the ten thousand and lines by the thousand.
    """

    def __init__(self, rules: Sequence[Rule], words: Sequence[Word]) -> None:
        self.levels, self.plumbs = drawn_lines(rules)
        self._words = words

    @cached_property
    def _alone(self) -> list[int]:
        """Return the numbers of the level lines that no plumb line touches."""
        crossed = _Crossings(self.plumbs)
        return [number for number, line in enumerate(self.levels) if not crossed.touches(line)]

    @cached_property
    def _places(self) -> list[_Place]:
        boxes = [(word.box or box_of(word), word.size) for word in self._words]
        return sorted([(box[3], box[0], box[2], size or box[3] - box[1], n) for n, (box, size) in enumerate(boxes)])

    @cached_property
    def _near(self) -> dict[int, list[_Place]]:
        """Return the words right above or below each of the lines that no plumb line touches.

        They reach a little further than what counts as right above, so that rounding leaves none out.
        """
        if not self._alone:
            return {}
        bottoms = [place[0] for place in self._places]
        tallest = max([place[3] for place in self._places], default=0.0)
        near = {}
        for number in self._alone:
            at = self.levels[number].at
            low, high = bisect_left(bottoms, at - 0.2 * tallest), bisect_right(bottoms, at + 0.4 * tallest)
            near[number] = self._places[low:high]
        return near

    def without_underlines(self, indices: Iterable[int]) -> list[Line]:
        """Return the level lines without those right under some of the words, as long as they are, that stand alone."""
        near = self._near
        if not near:
            return list(self.levels)
        among = set(indices)
        return [
            line
            for number, line in enumerate(self.levels)
            if number not in near or not _is_underline(line, [p for p in near[number] if p[4] in among])
        ]


def _is_underline(line: Line, places: Sequence[_Place]) -> bool:
    """Return True for a line right under words that is as long as they are."""
    start, end, at = line.start, line.end, line.at
    above = [
        (x0, x1)
        for bottom, x0, x1, size, _ in places
        if -0.1 * size <= bottom - at <= 0.3 * size and x1 > start and x0 < end
    ]
    if not above:
        return False
    left, right = min(x0 for x0, _ in above), max(x1 for _, x1 in above)
    return abs(left - line.start) <= UNDERLINE and abs(right - line.end) <= UNDERLINE


class _Crossings:
    """Plumb lines by their place, so that those which a level line touches are found without looking at all."""

    def __init__(self, plumbs: Sequence[Line]) -> None:
        self._plumbs = sorted(enumerate(plumbs), key=lambda pair: pair[1].at)
        self._places = [plumb.at for _, plumb in self._plumbs]

    def of(self, level: Line) -> Iterator[int]:
        """Yield the numbers of the plumb lines that touch a level one."""
        first = bisect_left(self._places, level.start - TOUCH)
        for number, plumb in self._plumbs[first : bisect_right(self._places, level.end + TOUCH)]:
            if plumb.start - TOUCH <= level.at <= plumb.end + TOUCH:
                yield number

    def touches(self, level: Line) -> bool:
        """Return True where a plumb line touches a level one."""
        return next(self.of(level), None) is not None


def connected(levels: Sequence[Line], plumbs: Sequence[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Return the lines in groups that touch one another, as (level, plumb)."""
    parent = list(range(len(levels) + len(plumbs)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    crossed = _Crossings(plumbs)
    for i, level in enumerate(levels):
        for number in sorted(crossed.of(level)):
            parent[root(len(levels) + number)] = root(i)
    groups: dict[int, tuple[list[Line], list[Line]]] = {}
    for i, level in enumerate(levels):
        groups.setdefault(root(i), ([], []))[0].append(level)
    for j, plumb in enumerate(plumbs, len(levels)):
        groups.setdefault(root(j), ([], []))[1].append(plumb)
    return list(groups.values())
