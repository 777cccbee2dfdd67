"""Tables of plain text whose cells are lines of their own, as pages give them that are copied from a browser."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
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

LONGEST_HEAD = 40
"""Characters of the head of a column."""

LONGER = 2.0
"""Times that the label of the first row is as long as the heads that a converter put behind it."""

READER = "table.cells"

_FIGURE = regex.compile(
    r"\s*(?:[-–−+±]?\s?\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\d+)?|[-–−+±]?\s?\d+(?:[.,]\d+)?|[-–−])(?:\s?%)?\s*"
)
_YEAR = regex.compile(r"\s*(?:19|20)\d\d\s*")
_DATED = regex.compile(r"\b(?:19|20)\d\d\b")
_OPENS_COLUMN = regex.compile(r"(?:\s|(?<=\d))(?=\p{Lu}\p{Ll})")
"""*Budget 2020Utfall 2020 Avvikelse*: a browser puts no space between the cells of a head."""
_TEXT = regex.compile(r"[.!?;:]\s*$")


def cell_tables(page: Page, taken: Sequence[Stretch] = ()) -> Iterator[Stretch]:
    """Yield the tables of a page whose cells are lines, in order; the lines of tables `taken` hold none."""
    lines = [line for line in lines_outside(page, taken) if line]
    kinds = [_kind(line.text) for line in lines]
    apart = _apart(page, lines)
    at = free = 0
    while at < len(lines):
        inner = _inner_heads(lines, kinds, at)
        rows = _rows(lines, kinds, at, inner)
        if sum(len(row) > 1 for row in rows) < FEWEST_ROWS:
            at += 1
            continue
        end, columns = rows[-1][-1] + 1, len(rows[0]) - 1
        if inner:
            top, head = at, [lines[n] for n in range(at + 1, at + 1 + inner)]
        else:
            grouped = _is_group_below_head(lines, kinds, free, at, columns)
            top, head = _head(lines, kinds, apart, free, at - grouped, columns)
            rows = [[at - 1], *rows] if grouped else rows
        table = _table(page, lines, top, head, rows)
        if table is not None:
            yield table
        at = free = end


def _apart(page: Page, lines: Sequence[Passage]) -> list[bool]:
    """Return for each line whether a blank line stands above it."""
    spans = [line.span() for line in lines]
    above = [span[2] if span else 0 for span in spans]
    return [
        number > 0 and span is not None and page.text.count("\n", above[number - 1], span[1]) > 1
        for number, span in enumerate(spans)
    ]


def _kind(text: str) -> str:
    """Return whether a line can be a figure, a label or a head, or is text."""
    if _FIGURE.fullmatch(text):
        return "year" if _YEAR.fullmatch(text) else "figure"
    short = len(text) <= LONGEST_CELL and "\t" not in text and regex.search(r"\p{L}{2}", text) is not None
    return "word" if short and not _TEXT.search(text) else "text"


def _inner_heads(lines: Sequence[Passage], kinds: Sequence[str], at: int) -> int:
    """Return how many heads of columns follow the first label, from `at` on; 0 where its figures do.

    A converter that goes down the columns gives the label of the first row before the heads: it is the longest.
    """
    end = at
    while end < len(kinds) and kinds[end] == "word":
        end += 1
    figures = end
    while figures < len(kinds) and kinds[figures] == "figure":
        figures += 1
    columns = figures - end
    if not FEWEST_COLUMNS <= columns == end - at - 1 <= MOST_COLUMNS:
        return 0
    heads = max(len(lines[n].text) for n in range(at + 1, end))
    return columns if len(lines[at].text) >= LONGER * heads else 0


def _rows(lines: Sequence[Passage], kinds: Sequence[str], at: int, inner: int) -> list[list[int]]:
    """Return the lines of each row from `at` on: a label, then as many figures as in the first row.

    A line of its own before a label names the rows below it: its row has no figures. `inner` heads may stand behind the
    first label. Of a row with fewer figures none can be placed; it is passed over.
    """
    found = list[list[int]]()
    while at < len(kinds) and kinds[at] == "word":
        first = at + 1 + (inner if not found else 0)
        end = first
        while end < len(kinds) and kinds[end] == "figure":
            end += 1
        if found and 0 < end - first < len(found[0]) - 1:
            at = end
            continue
        if found and end == first and _names_group(lines, kinds, at, len(found[0]) - 1):
            found.append([at])
            at += 1
            continue
        if not FEWEST_COLUMNS <= end - first <= MOST_COLUMNS or (found and end - first != len(found[0]) - 1):
            break
        found.append([at, *range(first, end)])
        at = end
    return found


def _names_group(lines: Sequence[Passage], kinds: Sequence[str], at: int, columns: int) -> bool:
    """Return True for a line before a label that has as many figures as the rows above: *Södra området*."""
    row = ["word", *["figure"] * columns]
    opens = lines[at + 1].text[0].isupper() if at + 1 < len(lines) else False
    return opens and list(kinds[at + 1 : at + 2 + columns]) == row and not _names_column(lines[at].text)


def _is_group_below_head(lines: Sequence[Passage], kinds: Sequence[str], low: int, first: int, columns: int) -> bool:
    """Return True where a line that names the first rows stands between them and the heads, which are all known."""
    heads = range(first - 1 - columns, first - 1)
    if heads.start < low or kinds[first - 1] != "word":
        return False
    if all(_DATED.search(lines[n].text) for n in heads):
        return _DATED.search(lines[first - 1].text) is None
    if _names_column(lines[first - 1].text):
        return False
    return all(kinds[n] == "year" or (kinds[n] == "word" and _names_column(lines[n].text)) for n in heads)


def _head(
    lines: Sequence[Passage], kinds: Sequence[str], apart: Sequence[bool], low: int, first: int, columns: int
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
        # Cells that stand apart, as those of the first row do: *Lätt*, *Svårt*.
        short = all(len(lines[n].text) <= LONGEST_HEAD for n in range(start, first))
        if short and all(apart[start + 1 : first + columns + 1]):
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
    page: Page, lines: Sequence[Passage], top: int, heads: Sequence[Passage], rows: Sequence[Sequence[int]]
) -> Stretch | None:
    """Return the table of the rows under their heads; a row that only names others is one cell."""
    width = max(map(len, rows))
    head = [*[Passage("")] * (width - len(heads)), *heads]
    table = separated_table([head, *([lines[n] for n in row] for row in rows)], page.number, READER)
    groups = {number for number, row in enumerate(rows, 1) if len(row) == 1}
    if table is not None and groups:
        cells = (replace(cell, colspan=table.n_cols) if cell.row in groups else cell for cell in table.cells)
        table = replace(table, cells=tuple(cell for cell in cells if cell.row not in groups or cell.col == 0))
    begin, end = lines[top].span(), lines[rows[-1][-1]].span()
    return None if table is None or begin is None or end is None else Stretch(page.number, begin[1], end[2], table)
