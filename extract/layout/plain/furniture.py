"""Headers, footers and page numbers among the lines of a plain text, and page numbers glued to its headings."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

import regex

from extract.layout.outline import ENDED, plain
from extract.layout.pagenumbers import match_page_number
from extract.rules import words

NEAR = 3
"""Lines of a header or footer stand this near to the break of a page: few have more lines."""

EDGE = 2
"""A number with other words, or beside another line of the header, is among so many lines at the edge of its page."""

RECURS = 0.6
"""Part of the pages on which a line of a header or footer stands; labels and headings open fewer."""

FEWEST, FEWEST_UNNUMBERED = 2, 3
"""Pages on which it stands at least: two are chance where no page is numbered."""

WORDED = 0.5
"""Part of the pages on which the words around a page number recur where it has no total: *Mål 2* is there by chance."""

GLUED_RUN = 3
"""Numbers glued to headings within pages are page numbers where at least three follow one another."""

LONGEST = 100
"""Letters of a line in a header or footer."""

_DIGITS = regex.compile(r"\d+")
_WORDED = regex.compile(
    r"""\s*(?P<before>\S.*?\s)??(?:sid(?:a|an)?\.?\s*)?[-–—\s]*(?P<n>\d{1,4})[-–—\s]*
        (?P<total>(?:\(|/|\bav\b)\s*\d{1,4}\s*\)?)?\s*""",
    regex.VERBOSE | regex.IGNORECASE,
)
_GLUED = regex.compile(r"\s*(?P<n>\d{1,3})(?=\p{Lu}\p{Ll}{2})")

Lines = Sequence[tuple[int, str]]
"""The lines of a report that are not blank: the page (from 1), the text."""


@dataclass(frozen=True)
class LineFurniture:
    """The numbers of the lines that are furniture, and the number that each page prints.

    `glued` says of lines that begin with a page number (*12Ekonomi*) how long that is.
    """

    lines: frozenset[int]
    printed: tuple[str | None, ...]
    glued: dict[int, int] = field(default_factory=dict)


def find_line_furniture(lines: Lines, pages: int) -> LineFurniture:
    """Return what is furniture among the lines."""
    numbers = {**_numbers_at_edges(lines, pages), **_page_numbers(lines)}
    breaks = [n + side for n in numbers for side in (0, 1)]
    breaks += [n for n in range(1, len(lines)) if lines[n][0] != lines[n - 1][0]]
    if pages > 1:
        breaks += [0, len(lines)]
    masks = [_mask(text, number=n in numbers) for n, (_, text) in enumerate(lines)]
    counts = Counter(masks[n] for n in {n for at in breaks for n in range(at - NEAR, at + NEAR) if 0 <= n < len(lines)})
    needed = max(FEWEST if numbers else FEWEST_UNNUMBERED, RECURS * max(len(numbers), pages))
    recurs = {n for n, mask in enumerate(masks) if n in numbers or (counts[mask] >= needed and not _is_text(mask))}
    recurring = {
        n
        for at in breaks
        for side in (range(at - 1, at - 1 - NEAR, -1), range(at, at + NEAR))
        for n in takewhile(recurs.__contains__, side)
    }
    recurring -= {n for n in recurring if lines[n][0] == 1 and n not in numbers and _is_title(masks[n])}
    printed = {lines[n][0]: text for n, text in numbers.items()} if pages > 1 else {}
    glued = {n: match for n, match in _glued(lines).items() if n not in numbers and n not in recurring}
    printed |= {lines[n][0]: match["n"] for n, match in glued.items() if pages > 1 and lines[n][0] not in printed}
    return LineFurniture(
        lines=frozenset({*numbers, *recurring}),
        printed=tuple(printed.get(page) for page in range(1, pages + 1)),
        glued={n: match.end() for n, match in glued.items()},
    )


# Page numbers


def _page_numbers(lines: Lines) -> dict[int, str]:
    """Return the page numbers by line: those that say so (*Sida 3*, *3 (15)*) or end a page, and count on."""
    found: list[tuple[int, int, str]] = []
    for number, (page, text) in enumerate(lines):
        edge = _is_edge(lines, number, page)
        matches = filter(None, map(match_page_number, (part.strip() for part in text.split("\t"))))
        match = next((m for m in matches if m.printed.isdigit() and (m.sure or edge)), None)
        if match is not None:
            found.append((number, match.value, match.printed))
    values = {value for _, value, _ in found}
    kept = {}
    for at, (number, value, printed) in enumerate(found):
        beside = {found[n][1] for n in (at - 1, at + 1) if 0 <= n < len(found)}
        if {value - 1, value + 1} & beside and len(values) >= FEWEST:
            kept[number] = printed
    return kept


def _is_edge(lines: Lines, number: int, page: int) -> bool:
    """Return True for the first or last line of a page, where there are several."""
    before = lines[number - 1][0] if number else page - 1
    after = lines[number + 1][0] if number + 1 < len(lines) else page + 1
    return lines[-1][0] > lines[0][0] and (before != page or after != page)


def _numbers_at_edges(lines: Lines, pages: int) -> dict[int, str]:
    """Return the page numbers that go up with the pages, alone or among other words (*Storby kommun 3(15)*)."""
    kinds: dict[tuple[str, int], list[tuple[int, str]]] = defaultdict(list)
    needed: dict[tuple[str, int], float] = {}
    for number in _edges(lines):
        page, text = lines[number]
        match = _WORDED.fullmatch(text) if len(text) <= LONGEST else None
        if match is not None:
            kind = (_mask(text, number=True), int(match["n"]) - page)
            kinds[kind].append((number, match["n"]))
            needed[kind] = _needed(match, pages)
    enough = [found for kind, found in kinds.items() if len({lines[n][0] for n, _ in found}) >= needed[kind]]
    return {number: printed for found in enough for number, printed in found}


def _edges(lines: Lines) -> Iterator[int]:
    """Yield the lines at the tops and bottoms of the pages."""
    for number, (page, _) in enumerate(lines):
        above, below = number - EDGE, number + EDGE
        if above < 0 or lines[above][0] != page or below >= len(lines) or lines[below][0] != page:
            yield number


def _needed(match: "regex.Match[str]", pages: int) -> float:
    """Return on how many pages a line with a number must stand."""
    before = (match["before"] or "").split()
    if not before or match["total"]:
        return FEWEST
    return max(FEWEST_UNNUMBERED, WORDED * pages) if len(before) > 1 else float("inf")


def _glued(lines: Lines) -> "dict[int, regex.Match[str]]":
    """Return the lines that a page number is glued to (*12Ekonomi*)."""
    found = {n: match for n, (_, text) in enumerate(lines) if (match := _GLUED.match(text))}
    first = {n for n in found if n == 0 or lines[n - 1][0] != lines[n][0]}
    offsets = Counter(int(found[n]["n"]) - lines[n][0] for n in first)
    common = [offset for offset, count in offsets.most_common(1) if count >= FEWEST]
    numbers = [int(match["n"]) for match in found.values()]
    following = len(numbers) >= GLUED_RUN and all(after == before + 1 for before, after in pairwise(numbers))
    return {
        n: match for n, match in found.items() if following or (n in first and int(match["n"]) - lines[n][0] in common)
    }


# Headers and footers


def _is_text(mask: str) -> bool:
    """Return True for a sentence, a label, a heading that many reports have: these come again, but not as headers."""
    return len(mask) > LONGEST or ENDED.search(mask) is not None or plain(mask) in words("headings", "headings")


def _is_title(mask: str) -> bool:
    """Return True for the name of a kind of report: on the first page it is the title that the others repeat."""
    return any(word.endswith(tuple(words("headings", "titles"))) for word in mask.split())


def _mask(text: str, *, number: bool) -> str:
    """Return the text without the page number in it; other figures tell one heading from another."""
    plain_text = " ".join(text.split()).lower()
    return _DIGITS.sub("#", plain_text) if number else plain_text
