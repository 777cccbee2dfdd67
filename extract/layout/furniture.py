"""What recurs on pages: running headers, footers and page numbers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import regex

from extract.layout.pagelines import PageLine

ZONE = 0.14
"""Furniture stands in this part of the page's height at its top or bottom."""

FEWEST_PAGES = 2
RECURS = 0.25
"""Furniture recurs on at least two pages and a quarter of them: odd and even pages may differ, chapters too."""

SAME_PLACE = 6.0
"""The lines recur at the same height, give or take this many points."""

_DIGITS = regex.compile(r"\d+")
_PAGE_NUMBER = regex.compile(
    r"""(?:sid(?:a|an)?\.?\s*)?   # Sida 3
        [-–—\s]*\d{1,4}[-–—\s]*   # 3, — 3 —
        (?:(?:\(|/|av|\s)\s*\d{1,4}\s*\)?)?  # 3 (15), 3/15, 3 av 15""",
    regex.VERBOSE | regex.IGNORECASE,
)


def find_furniture(pages: Sequence[Sequence[PageLine]]) -> set[int]:
    """Return the ids of the lines that are furniture; `pages` holds each page's lines."""
    places: dict[str, list[tuple[int, float, PageLine]]] = defaultdict(list)
    for number, lines in enumerate(pages):
        for line in lines:
            height = line.page.height or 0.0
            if line.box[3] <= ZONE * height or line.box[1] >= (1 - ZONE) * height:
                places[_mask(line.text)].append((number, line.box[3], line))
    found: set[int] = set()
    body = body_size(line for lines in pages for line in lines)
    needed = max(FEWEST_PAGES, RECURS * len(pages))
    for text, group in places.items():
        for _, bottom, line in group:
            near = {number for number, other, _ in group if abs(other - bottom) <= SAME_PLACE}
            # A running header changes with the chapter; a heading on top of two pages is no smaller than the text.
            few = text == "#" or (line.size < body and _is_outermost(line, pages))
            if len(near) >= (FEWEST_PAGES if few else needed):
                found.add(id(line))
    return found


def body_size(lines: Iterable[PageLine]) -> float:
    """Return the font size that most of the text is set in."""
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _mask(text: str) -> str:
    """Return the text without what changes from page to page."""
    return "#" if _PAGE_NUMBER.fullmatch(text) else _DIGITS.sub("#", text).lower()


def _is_outermost(line: PageLine, pages: Sequence[Sequence[PageLine]]) -> bool:
    """Return True for the first or last line of its page: a running header may change with the chapter."""
    mine = next((lines for lines in pages if lines and lines[0].page is line.page), ())
    if not mine:
        return False
    return (
        line.box[3] <= min(other.box[3] for other in mine) + 1 or line.box[1] >= max(other.box[1] for other in mine) - 1
    )
