"""What recurs at the edges of a plain text's pages: page numbers, running heads and feet, numbers glued to headings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.layout.outline import plain
from extract.rules import words
from models import Page

EDGE = 2
"""Lines at the top and bottom of a page that can be running ones."""

FEWEST_PAGES = 3
RECURS = 0.5
"""A line is a running one on at least three pages and half of them: headings of a template recur, too."""

NUMBERED_PAGES = 2
"""Two pages whose numbers differ as the pages do are numbered."""

GLUED_RUN = 3
"""Numbers glued to headings within pages are page numbers where at least three follow one another."""

LONGEST = 160
"""A longer line (characters) is text."""

_LINE = regex.compile(r"[^\n]*\S[^\n]*")
_NUMBER = regex.compile(r"\d+")
_GLUED = regex.compile(r"\s*(?P<n>\d{1,3})(?=\p{Lu}\p{Ll}{2})")
_PAGE_NUMBER = regex.compile(
    r"""\s*(?P<before>\S.*?\s)??(?:sid(?:a|an)?\.?\s*)?[-–—\s]*(?P<n>\d{1,4})[-–—\s]*
        (?P<all>(?:\(|/|\bav\b)\s*\d{1,4}\s*\)?)?\s*""",
    regex.VERBOSE | regex.IGNORECASE,
)

_END = regex.compile(r"[.!?:;]\W*$")

Place = tuple[int, int]
"""A page's number, and where a line starts on it."""


@dataclass(frozen=True, slots=True)
class RunningLines:
    """The places of running lines, and of lines that begin with a glued page number, with where that ends."""

    whole: frozenset[Place]
    glued: dict[Place, int]


def find_running_lines(pages: Sequence[Page]) -> RunningLines:
    """Return what recurs on the pages of a text."""
    lines = [list(_LINE.finditer(page.text)) for page in pages]
    whole = frozenset((*_numbers(lines), *_recurring(lines)))
    return RunningLines(whole, _glued(lines))


def _edges(found: Sequence[Sequence["regex.Match[str]"]]) -> Iterable[tuple[int, int, "regex.Match[str]"]]:
    """Yield (index of the page, which line from its top or bottom, the line) of lines at the edges."""
    for index, lines in enumerate(found):
        for rank in range(min(EDGE, len(lines))):
            yield index, rank, lines[rank]
            yield index, -1 - rank, lines[-1 - rank]


def _numbers(found: Sequence[Sequence["regex.Match[str]"]]) -> Iterable[Place]:
    """Yield the places of lines at the edges whose number goes up with the pages."""
    kinds: dict[tuple[str, int], list[tuple[int, Place]]] = defaultdict(list)
    needed: dict[tuple[str, int], float] = {}
    for index, _, line in _edges(found):
        match = _PAGE_NUMBER.fullmatch(line.group()) if len(line.group()) <= LONGEST else None
        if match is not None:
            kind = (_NUMBER.sub("#", line.group().strip().lower()), int(match["n"]) - index)
            kinds[kind].append((index, (index + 1, line.start())))
            needed[kind] = _needed(match, len(found))
    for kind, places in kinds.items():
        if len({index for index, _ in places}) >= needed[kind]:
            yield from (place for _, place in places)


def _needed(match: "regex.Match[str]", pages: int) -> float:
    """Return on how many pages a line with a number must stand: *Mål 2* is on the second of three pages by chance."""
    before = (match["before"] or "").split()
    if not before or match["all"]:
        return NUMBERED_PAGES
    return max(FEWEST_PAGES, RECURS * pages) if len(before) > 1 else float("inf")


def _recurring(found: Sequence[Sequence["regex.Match[str]"]]) -> Iterable[Place]:
    """Yield the places of lines that stand in the same place on at least half of the pages."""
    kinds: dict[tuple[str, int], list[Place]] = defaultdict(list)
    for index, rank, line in _edges(found):
        if len(line.group()) <= LONGEST and not _is_text(line.group()):
            kinds[" ".join(line.group().lower().split()), rank].append((index + 1, line.start()))
    for places in kinds.values():
        if len(places) >= max(FEWEST_PAGES, RECURS * len(found)):
            yield from places


def _is_text(line: str) -> bool:
    """Return True for a sentence, a label, and a heading that many reports have: these recur without being running."""
    return _END.search(line) is not None or plain(line) in words("headings", "headings")


def _glued(found: Sequence[Sequence["regex.Match[str]"]]) -> dict[Place, int]:
    """Return the places of lines that a page number is glued to (*12Ekonomi*), with where the number ends."""
    all_lines = [
        (index, line.start(), match, place == 0)
        for index, lines in enumerate(found)
        for place, line in enumerate(lines)
        if (match := _GLUED.match(line.group()))
    ]
    offsets = Counter(int(match["n"]) - index for index, _, match, first in all_lines if first)
    common = [offset for offset, count in offsets.most_common(1) if count >= NUMBERED_PAGES]
    numbers = [int(match["n"]) for _, _, match, _ in all_lines]
    following = len(numbers) >= GLUED_RUN and all(after == before + 1 for before, after in pairwise(numbers))
    return {
        (index + 1, start): start + match.end()
        for index, start, match, first in all_lines
        if following or (first and int(match["n"]) - index in common)
    }
