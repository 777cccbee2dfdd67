"""Pages of text that keep the layout of paper by spaces, as converters do: columns and tables are told by their gaps.

The page is looked at as typewriter paper, where each sign has its place, and read as pages with boxes are: columns one
after the other, the lines of each cell together. Boxes are left out of what comes back; nothing was on paper there.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.reading.compose import compose_page
from models import Grid, Page, Word

SIZE, WIDTH, PITCH = 10.0, 6.0, 12.0
"""The type of the paper in points: a sign is 0.6 of its size wide, lines are set at 1.2."""

FEWEST_LINES = 2
"""A page with fewer lines that have a gap holds neither tables nor columns."""

LONGEST_LINE = 400
"""Longer lines (letters) are no lines of paper."""

SHEET = 400
"""Of a text without page breaks, no more lines than this are looked at as one; they end with a blank one, if one is."""

LOOSE, WIDEST_LOOSE = 0.03, 3
"""Some programs put each word at its place on paper, whatever its type: where this part of the words of sentences are
two or three places apart, such a gap alone parts nothing …"""

NEAR, GUTTER = 3, 0.6
"""… unless this part of the lines next to it, so many above and below, are blank there, too."""

APART = "   "
"""What stands between the parts of a line that are apart."""

BETWEEN = "\n\n"

_GAP = regex.compile(r"\S {3,}\S")
_WORD = regex.compile(r"\S+")

Span = tuple[int, int]


def laid_out_page(number: int, text: str) -> Page | None:
    """Return the page in reading order, with its tables; None for one that keeps nothing apart by spaces."""
    lines = text.split("\n")
    if "\t" in text or any(len(line) > LONGEST_LINE for line in lines):
        return None
    if sum(_GAP.search(line) is not None for line in lines) < FEWEST_LINES:
        return None
    whole, words, grids = "", list[Word](), list[Grid]()
    for sheet in _sheets(lines):
        page = compose_page(number, list(_typed(sheet)), (), (0.0, 0.0), apart=APART)
        at = len(whole) + len(BETWEEN) if whole else 0
        whole += BETWEEN + page.text if whole else page.text
        grids += [grid.renumbered(range(len(words), len(words) + len(page.words))) for grid in page.grids]
        words += [Word(text=word.text, start=word.start + at, end=word.end + at) for word in page.words]
    return Page(number=number, text=whole, words=tuple(words), grids=tuple(grids))


def _sheets(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the lines in as many stretches as need be."""
    at = 0
    while at < len(lines):
        end = min(at + SHEET, len(lines))
        if end < len(lines):
            end = next((n for n in range(end, at + SHEET // 2, -1) if not lines[n - 1].strip()), end)
        if any(line.strip() for line in lines[at:end]):
            yield lines[at:end]
        at = end


def _typed(lines: Sequence[str]) -> Iterator[Word]:
    """Yield the words with their places on the paper; what stands a little apart in loose text reaches to the next."""
    spans = [[match.span() for match in _WORD.finditer(line)] for line in lines]
    loose = _is_loose(lines, spans)
    for number, (line, found) in enumerate(zip(lines, spans, strict=True)):
        for (start, end), (after, _) in pairwise([*found, (len(line), 0)]):
            closed = loose and 1 < after - end <= WIDEST_LOOSE and not _is_gutter(spans, number, (end, after))
            right = WIDTH * (after - 1 if closed else end)
            box = (WIDTH * start, PITCH * number, right, PITCH * number + SIZE)
            yield Word(text=line[start:end], start=0, end=0, box=box, size=SIZE)


def _is_loose(lines: Sequence[str], spans: Sequence[Sequence[Span]]) -> bool:
    """Return True for text in which words of one sentence are often more than a space apart."""
    gaps = [
        after - end
        for line, found in zip(lines, spans, strict=True)
        for (_, end), (after, _) in pairwise(found)
        if line[end - 1].islower() and line[after].islower()
    ]
    return sum(1 < gap <= WIDEST_LOOSE for gap in gaps) > LOOSE * len(gaps)


def _is_gutter(spans: Sequence[Sequence[Span]], number: int, gap: Span) -> bool:
    """Return True for a gap that most lines near by have, too, of those that go on behind it."""
    near = [line for line in (*spans[max(0, number - NEAR) : number], *spans[number + 1 : number + NEAR + 1]) if line]
    across = [line for line in near if line[0][0] < gap[0] and line[-1][1] > gap[1]]
    blank = sum(all(end <= gap[0] or start >= gap[1] for start, end in line) for line in across)
    return bool(across) and blank >= GUTTER * len(across)
