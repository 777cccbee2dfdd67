"""Where the pages of a plain text end: form feeds, marks of converters, printed page numbers, pages on one line."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import regex

PAGE_LINE = 400
"""A file whose lines are longer than this (median, characters) was converted page by page: each line is a page.

Paragraphs of the reports seen have medians of 20 to 120, pages on one line of 1,600 to 4,000."""

FOLLOWING = 0.8
"""Share of the page marks whose number is one more than the one before: a few are misread or missing."""

FEWEST_NUMBERED = 3
"""Pages on lines whose numbers a converter set before them; of two, a figure may open either."""

_CONVERTERS = regex.compile(
    r"""^[ \t]*[-=*_\#~]{2,}[ \t]*(?:page|pg|sida|sid)\b\.?[ \t]*(?P<n>\d{1,4})          # --- Page 3 of 10 ---
           (?:[ \t]*(?:/|of|av|\()[ \t]*\d{1,4}\)?)?[ \t]*[-=*_\#~]{2,}[ \t]*$
      | <[^<>\n]{0,40}\b(?:page|sida)\b[^<>\n\d]{0,10}(?P<n>\d{1,4})\b[^<>\n]{0,20}>    # <PARSED TEXT FOR PAGE: 3 / 10>
      | ^[ \t]*\[(?:page|sida)[ \t]+(?P<n>\d{1,4})\][ \t]*$                             # [Sida 3]""",
    regex.VERBOSE | regex.IGNORECASE | regex.MULTILINE,
)
_PRINTED = regex.compile(
    r"""^[ \t]*(?:(?:sida|sidan|sid\.?|page)[ \t]+(?P<n>\d{1,4})                  # Sida 3
             (?:[ \t]*(?:av|of|/|\()[ \t]*(?P<all>\d{1,4})\)?)?                 # av 10
           | (?P<n>\d{1,4})[ \t]*\([ \t]*(?P<all>\d{1,4})[ \t]*\))[ \t]*$      # 3 (10)""",
    regex.VERBOSE | regex.IGNORECASE | regex.MULTILINE,
)

_BEFORE_PAGE = regex.compile(r"\s*(?P<n>\d{1,4})\s+(?=\S)")

Match = regex.Match[str]


def split_pages(text: str) -> list[str]:
    """Return the pages of a text. Marks that converters leave are taken out, printed page numbers are not.

    >>> split_pages("ett\\ftvå"), split_pages("--- Page 1 ---\\nett\\n--- Page 2 ---\\ntvå")
    (['ett', 'två'], ['\\nett\\n', '\\ntvå'])
    """
    if "\f" in text:
        return [page for page in text.split("\f") if page.strip()]
    if marks := _in_order(list(_CONVERTERS.finditer(text))):
        return _without_marks(text, marks)
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and median(len(line) for line in lines) > PAGE_LINE:
        return _without_numbers(lines)
    return _at_numbers(text, _in_order(list(_PRINTED.finditer(text))))


def _without_numbers(pages: Sequence[str]) -> list[str]:
    """Return pages without the number that a converter set before each: *1 Årsrapport …*, *2 Innehåll …*."""
    found = [_BEFORE_PAGE.match(page) for page in pages]
    told = [match is not None and int(match["n"]) == number for number, match in enumerate(found, 1)]
    if len(pages) < FEWEST_NUMBERED or sum(told) < FOLLOWING * len(pages):
        return list(pages)
    return [
        page[match.end() :] if match and right else page for page, match, right in zip(pages, found, told, strict=True)
    ]


def _in_order(marks: Sequence[Match]) -> Sequence[Match]:
    """Return the marks if they count pages; else none."""
    if not marks or len({mark.groupdict().get("all") for mark in marks}) > 1:
        return ()
    numbers = [int(mark["n"]) for mark in marks]
    if len(numbers) == 1:
        return marks if numbers == [1] and marks[0].re is _CONVERTERS else ()
    following = sum(after == before + 1 for before, after in pairwise(numbers))
    return marks if following >= FOLLOWING * (len(numbers) - 1) else ()


def _without_marks(text: str, marks: Sequence[Match]) -> list[str]:
    """Return what stands between the marks; what stands before the mark of page 1 belongs to page 1."""
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    pages = [text[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
    before = text[: marks[0].start()]
    if before.strip():
        pages = [before + pages[0], *pages[1:]] if int(marks[0]["n"]) <= 1 else [before, *pages]
    return [page for page in pages if page.strip()]


def _at_numbers(text: str, numbers: Sequence[Match]) -> list[str]:
    """Return the pages that printed numbers end, or begin where the first one stands above all text."""
    if not numbers:
        return [text]
    above = len(text[: numbers[0].start()].strip()) < len(text[numbers[-1].end() :].strip())
    cuts = [number.start() if above else number.end() for number in numbers]
    edges = [0, *cuts, len(text)]
    pages = [text[start:end] for start, end in pairwise(edges)]
    return [page for page in pages if page.strip()]
