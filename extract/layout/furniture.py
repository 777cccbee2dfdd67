"""What recurs on pages: running headers and footers, with the page numbers in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from extract.layout.pagelines import PageLine
from extract.layout.pagenumbers import PageNumber, find_page_numbers
from models import Box, Grid

ZONE = 0.14
"""Furniture stands in this part of the page's height at its top or bottom."""

TABLE_ZONE = 0.2
"""Headers that are drawn as a table reach further down: two or three rows of 20 points."""

FEWEST_PAGES = 2
RECURS = 0.25
"""Furniture recurs on at least two pages and a quarter of them: odd and even pages may differ, chapters too."""

AS_LARGE, LARGER = 0.3, 0.6
"""Lines as large as the text, and larger or bold ones, recur on so many of the pages: headings open several pages."""

LARGER_TYPE = 0.9
"""Type is larger than the text's by at least this (points)."""

OUTERMOST = 0.7
"""On so many of its pages nothing but furniture stands between a piece of furniture and the edge of the page."""

SAME_PLACE = 6.0
"""The lines recur at the same height, in steps of so many points, give or take a step."""

_DIGITS = regex.compile(r"\d+")


@dataclass(frozen=True)
class Furniture:
    """The lines (by id) that are furniture, and the number that each page prints."""

    lines: frozenset[int]
    printed: tuple[str | None, ...]


def find_furniture(pages: Sequence[Sequence[PageLine]]) -> Furniture:
    """Return what is furniture; `pages` holds each page's lines."""
    edges = [[line for line in lines if _in_zone(line)] for lines in pages]
    body = body_size(line for lines in pages for line in lines)
    numbers = find_page_numbers(edges, body)
    found = {id(number.line) for number in numbers if number is not None}
    found |= _recurring(edges, numbers, body)
    found = _without_inner(edges, found, {id(number.line) for number in numbers if number is not None})
    return Furniture(frozenset(found), tuple(number.printed if number else None for number in numbers))


def is_table_at_edge(grid: Grid, height: float) -> bool:
    """Return True for a table that stands where headers and footers do, on a page of the height given."""
    return grid.box[3] <= TABLE_ZONE * height or grid.box[1] >= (1 - ZONE) * height


def find_table_furniture(pages: Sequence[Sequence[tuple[Grid, str]]]) -> set[int]:
    """Return the ids of the tables that are headers or footers: the same words at the same place on half the pages.

    `pages` holds each page's tables at its top and bottom, with their texts.
    """
    places: dict[str, list[tuple[int, Grid]]] = defaultdict(list)
    for number, grids in enumerate(pages):
        for grid, text in grids:
            places[_mask(text)].append((number, grid))
    found: set[int] = set()
    for group in places.values():
        near = _pages_near((number, grid.box[1]) for number, grid in group)
        for _, grid in group:
            if near[_step(grid.box[1])] >= max(FEWEST_PAGES, len(pages) / 2):
                found.add(id(grid))
    return found


def body_size(lines: Iterable[PageLine]) -> float:
    """Return the font size that most of the text is set in."""
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _in_zone(line: PageLine) -> bool:
    height = line.page.upright_height
    return line.box[3] <= ZONE * height or line.box[1] >= (1 - ZONE) * height


def _recurring(edges: Sequence[Sequence[PageLine]], numbers: Sequence[PageNumber | None], body: float) -> set[int]:
    """Return the ids of the lines whose words, figures apart, recur at the same height."""
    numbered = {id(number.line) for number in numbers if number is not None}
    places: dict[str, list[tuple[int, PageLine]]] = defaultdict(list)
    for number, lines in enumerate(edges):
        for line in lines:
            heading = line.bold or line.size >= body + LARGER_TYPE
            mask = line.text if heading else _mask(line.text)  # "Mål 1", "Mål 2": figures tell headings apart
            places["#" if id(line) in numbered else mask].append((number, line))
    found: set[int] = set()
    for group in places.values():
        near = _pages_near((number, line.box[3]) for number, line in group)
        for number, line in group:
            if near[_step(line.box[3])] >= _needed(line, edges[number], body, len(edges)):
                found.add(id(line))
    return found


def _step(height: float) -> int:
    return int(height // SAME_PLACE)


def _pages_near(places: Iterable[tuple[int, float]]) -> dict[int, int]:
    """Return for each step of height on how many pages something stands there, or a step above or below.

    Counted by steps and not by twos: a report of 10,000 pages has 10,000 lines that are alike.
    """
    pages: dict[int, set[int]] = defaultdict(set)
    for number, height in places:
        pages[_step(height)].add(number)
    return {step: len(set().union(*(pages.get(step + n, set()) for n in (-1, 0, 1)))) for step in list(pages)}


def _needed(line: PageLine, edge: Sequence[PageLine], body: float, count: int) -> float:
    """Return on how many pages a line must recur.

    A running header in small type changes with the chapter; a heading or a label opens a few pages alike.
    """
    if line.size < body and _is_outermost(line, edge):
        return FEWEST_PAGES
    if line.size >= body + LARGER_TYPE or (line.bold and line.size >= body):
        return max(FEWEST_PAGES, LARGER * count)
    return max(FEWEST_PAGES, (AS_LARGE if line.size >= body else RECURS) * count)


def _mask(text: str) -> str:
    """Return the text without what changes from page to page."""
    return _DIGITS.sub("#", text).lower()


def _is_outermost(line: PageLine, edge: Sequence[PageLine]) -> bool:
    """Return True for the first or last line of its page."""
    top, bottom = min(other.box[3] for other in edge), max(other.box[1] for other in edge)
    return line.box[3] <= top + 1 or line.box[1] >= bottom - 1


def _without_inner(edges: Sequence[Sequence[PageLine]], found: set[int], numbered: set[int]) -> set[int]:
    """Return the furniture without lines that text mostly parts from the edge of the page."""
    inner = Counter[str]()
    total = Counter[str]()
    for lines in edges:
        for line in lines:
            if id(line) in found and id(line) not in numbered:
                total[_mask(line.text)] += 1
                inner[_mask(line.text)] += any(id(o) not in found and _is_outside(o, line) for o in lines)
    return {
        id(line)
        for lines in edges
        for line in lines
        if id(line) in found
        and (id(line) in numbered or inner[_mask(line.text)] <= (1 - OUTERMOST) * total[_mask(line.text)])
    }


def _is_outside(other: PageLine, line: PageLine) -> bool:
    """Return True where another line stands between this one and the nearer edge of the page."""
    height = line.page.upright_height
    upper, theirs = _middle(line.box) < height / 2, _middle(other.box) < height / 2
    if upper != theirs:
        return False
    return other.box[3] < line.box[1] + 1 if upper else other.box[1] > line.box[3] - 1


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2
