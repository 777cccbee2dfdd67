"""Tables of plain text whose cells are lines of their own, as pages give them that are copied from a browser."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.flattened_segments import role
from extract.layout.separated import separated_table
from extract.layout.tokens import tokens_of
from extract.layout.wrapped import Stretch, lines_outside
from models import Page, Passage

FEWEST_ROWS = 2
FEWEST_COLUMNS = 2
"""A label and one figure below it, time after time, may be a list as well."""

MOST_COLUMNS = 12
LONGEST_CELL = 90
"""Characters of a cell; longer lines are text."""

READER = "table.cells"

_FIGURE = regex.compile(
    r"\s*(?:[-–−+±]?\s?\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\d+)?|[-–−+±]?\s?\d+(?:[.,]\d+)?|[-–−])(?:\s?%)?\s*"
)
_YEAR = regex.compile(r"\s*(?:19|20)\d\d\s*")
_OPENS_COLUMN = regex.compile(r"(?:\s|(?<=\d))(?=\p{Lu}\p{Ll})")
"""*Budget 2020Utfall 2020 Avvikelse*: a browser puts no space between the cells of a head."""
_TEXT = regex.compile(r"[.!?;:]\s*$")


def cell_tables(page: Page, taken: Sequence[Stretch] = ()) -> Iterator[Stretch]:
    """Yield the tables of a page whose cells are lines, in order; the lines of tables `taken` hold none."""
    lines = [line for line in lines_outside(page, taken) if line]
    kinds = [_kind(line.text) for line in lines]
    at = free = 0
    while at < len(lines):
        rows = _rows(kinds, at)
        if len(rows) < FEWEST_ROWS:
            at += 1
            continue
        width, end = rows[0][1] - rows[0][0], rows[-1][1]
        table = _table(page, lines, *_head(lines, kinds, free, at, width - 1), rows)
        if table is not None:
            yield table
        at = free = end


def _kind(text: str) -> str:
    """Return whether a line can be a figure, a label or a head, or is text."""
    if _FIGURE.fullmatch(text):
        return "year" if _YEAR.fullmatch(text) else "figure"
    short = len(text) <= LONGEST_CELL and "\t" not in text and regex.search(r"\p{L}{2}", text) is not None
    return "word" if short and not _TEXT.search(text) else "text"


def _rows(kinds: Sequence[str], at: int) -> list[tuple[int, int]]:
    """Return the rows from `at` on, (first, last) lines each: a label, then as many figures as in the first row."""
    found = list[tuple[int, int]]()
    while at < len(kinds) and kinds[at] == "word":
        end = at + 1
        while end < len(kinds) and kinds[end] == "figure":
            end += 1
        width = end - at - 1
        if not FEWEST_COLUMNS <= width <= MOST_COLUMNS or (found and width != found[0][1] - found[0][0] - 1):
            break
        found.append((at, end))
        at = end
    return found


def _head(
    lines: Sequence[Passage], kinds: Sequence[str], low: int, first: int, columns: int
) -> tuple[int, list[Passage]]:
    """Return the line at which the head above the first row begins, and its cells; the first row and none without one.

    There is a line for each column, with one for the labels before them or not, or all stand on one line.
    """
    start = first - columns
    if start >= low and all(kind in ("word", "year") for kind in kinds[start:first]):
        over_labels = start > low and kinds[start - 1] == "word"
        if any(kinds[n] == "year" or _names_column(lines[n].text) for n in range(start, first)):
            start -= over_labels
            return start, list(lines[start:first])
    if first > low and columns > FEWEST_COLUMNS:
        line = lines[first - 1]
        edges = [0, *(m.end() for m in _OPENS_COLUMN.finditer(line.text)), len(line.text)]
        cells = [line.slice(a, b).strip() for a, b in pairwise(edges) if line.text[a:b].strip()]
        if len(cells) in (columns, columns + 1) and sum(_names_column(cell.text) for cell in cells) > 1:
            return first - 1, cells
    return first, []


def _names_column(text: str) -> bool:
    return any(role(token.word) is not None for token in tokens_of(text)[:1])


def _table(
    page: Page, lines: Sequence[Passage], top: int, heads: Sequence[Passage], rows: Sequence[tuple[int, int]]
) -> Stretch | None:
    """Return the table of the rows under their heads."""
    width = rows[0][1] - rows[0][0]
    head = [*[Passage("")] * (width - len(heads)), *heads]
    table = separated_table([head, *(list(lines[first:last]) for first, last in rows)], page.number, READER)
    begin, end = lines[top].span(), lines[rows[-1][1] - 1].span()
    return None if table is None or begin is None or end is None else Stretch(page.number, begin[1], end[2], table)
