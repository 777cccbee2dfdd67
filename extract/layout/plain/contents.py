"""Tables of contents in plain text: runs of lines that end in page numbers, and the titles that they list."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

from extract.layout.outline import plain
from extract.rules import words

CONTENTS_RUN = 3
"""As many lines in a row as this that end in a page number are a table of contents."""

RISING = 0.8
"""Share of page numbers in a table of contents that are no lower than the one before: a few are misread."""

LONGEST_ENTRY = 400
"""Characters of a line in a table of contents; longer lines are not asked, for what it takes grows with their cube."""

_LINE = regex.compile(r"(?P<title>\S.*?)(?:[\s.·_-]*\t|\s*[.·_]{3,}|\s*(?:\.\s){3,}|\s{3,})\s*(?P<page>\d{1,4})\s*$")
# Dots or the like up to the page number: no line of a text or a table has them.
_LED = regex.compile(r"(?:[.·_…]{3,}|(?:[.·]\s){3,})\s*\d{1,4}$")
# Below its heading, where a copy has kept but a space: *3 Ekonomi 4*.
_BELOW_HEADING = regex.compile(r"(?P<title>\S.*\p{L}.*?)\s+(?P<page>\d{1,3})\s*$")
_TITLE = regex.compile(r"(?P<title>.*?)[\s.·]*\d{1,4}$")


def starts_at_contents(lines: Sequence[str]) -> set[int]:
    """Return the numbers of the lines at which a table of contents with dots begins and the text behind it does.

    A copy may have lost the blank lines that part it from what stands above and below.

    >>> sorted(starts_at_contents(["Innehåll", "Mål ...... 2", "Skola .... 3", "Vård ..... 4", "Ekby kommun"]))
    [1, 4]
    """
    found, run = set[int](), list[int]()
    for number, line in enumerate([*lines, ""]):
        if _is_led(line):
            run.append(number)
            continue
        if len(run) >= CONTENTS_RUN:
            found |= {run[0], number} if number < len(lines) else {run[0]}
        run = []
    return found


def _is_led(line: str) -> bool:
    raw = line.rstrip()
    return len(raw) <= LONGEST_ENTRY and raw[-1:].isdecimal() and _LED.search(raw) is not None


def contents_groups(groups: Sequence[Sequence[str]]) -> set[int]:
    """Return the numbers of the groups that are a table of contents; empty groups are passed over."""
    found = set[int]()
    run = list[int]()
    for number, group in enumerate([*groups, ["."]]):
        if not group:
            continue
        if all(_page_of(line) for line in group):
            run.append(number)
            continue
        entries = [line for n in run for line in groups[n]]
        if len(entries) >= CONTENTS_RUN and (_ascending(entries) or _is_headed(groups, run[0])):
            found |= set(run)
        run = []
    return found | _below_heading(groups)


def _below_heading(groups: Sequence[Sequence[str]]) -> set[int]:
    """Return the numbers of the groups below a heading *Innehåll* whose lines all end in a page number after a space.

    The heading may be the first line of such a group.
    """
    found = set[int]()
    for number, group in enumerate(groups):
        if not group or not _is_heading(group[0]):
            continue
        run, pages = [number], [_pages_below(group[1:])]
        for below in range(number + 1, len(groups)):
            if groups[below] and not _pages_below(groups[below]):
                break
            run.append(below)
            pages.append(_pages_below(groups[below]))
        told = [page for group_pages in pages for page in group_pages]
        whole = len(group) == 1 or bool(pages[0])
        if whole and len(told) >= CONTENTS_RUN and told == sorted(told):
            found |= set(run if pages[0] else run[1:])
    return found


def _is_heading(line: str) -> bool:
    return plain(line) in words("structure", "contents")


def _pages_below(lines: Sequence[str]) -> list[int]:
    """Return the page numbers that all of the lines end in, or none."""
    ends = [_BELOW_HEADING.match(line.strip()) if len(line) <= LONGEST_ENTRY else None for line in lines]
    return [int(end["page"]) for end in ends if end] if all(ends) else []


def contents_titles(lines: Iterable[str]) -> frozenset[str]:
    """Return the titles that the lines of a table of contents list."""
    return frozenset(m["title"].rstrip(" .·") for text in lines if (m := _TITLE.match(text)))


def _page_of(line: str) -> "regex.Match[str] | None":
    """Return the match of a line that may stand in a table of contents: only a short one that ends in a figure is."""
    raw = line.rstrip()
    return _LINE.match(raw) if len(raw) <= LONGEST_ENTRY and raw[-1:].isdecimal() else None


def _ascending(lines: Sequence[str]) -> bool:
    """Return True where most page numbers are no lower than the one before, as in no table of figures."""
    pages = [int(m["page"]) for line in lines if (m := _page_of(line))]
    rising = sum(b >= a for a, b in pairwise(pages))
    return rising >= RISING * (len(pages) - 1) and len(set(pages)) > 1


def _is_headed(groups: Sequence[Sequence[str]], number: int) -> bool:
    """Return True for lines right under a heading *Innehåll*: they may all be on one page."""
    above = next((group for group in reversed(groups[:number]) if group), None)
    return above is not None and _is_heading(above[-1])
