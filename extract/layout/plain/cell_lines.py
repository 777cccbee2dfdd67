"""Tables of plain text whose cells are lines of their own, as pages give them that are copied from a browser."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.layout.cleaning import glue
from extract.layout.plain.cell_heads import DATED, LONGEST_HEAD, Found, head_above, is_known, is_labelled, names_column
from extract.layout.plain.separated import separated_table
from extract.layout.plain.wrapped import Stretch, is_apart, lines_outside, stretched
from extract.rules import words_in
from models import Page, Passage

FEWEST_ROWS = 2
FEWEST_COLUMNS = 2
"""A label and one figure below it, time after time, may be a list as well."""

MOST_COLUMNS = 12
LONGEST_LABEL = 160
"""Characters of a label, on all its lines; longer lines are text."""

VALUES = ("figure", "state")
"""What the cells after the label hold."""

LONGER = 2.0
"""Times that the label of the first row is as long as the heads that a converter put behind it."""

READER = "table.cells"

_FIGURE = regex.compile(
    r"\s*(?:(?:Minst|Högst|Max|Min|Ca|Över|Under|Index|NKI)\.?\s)?"
    r"(?:[-–−+±]?\s?\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\d+)?|[-–−+±]?\s?\d+(?:[.,]\d+)?|[-–−])"
    r"(?:\s?(?:%|procent|st|tkr|mn?kr|kr|dagar|timmar))?\*?\s*"
)
_MEASURED = r"[-−–+]?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+(?:\s?%)?|\s?%)"
_SEVERAL = regex.compile(rf"(?P<label>\p{{Lu}}[^\d.:;!?]*\s)?(?P<figure>{_MEASURED})(?:\s+(?P<figure>{_MEASURED}))+")
"""Cells that a converter left on one line: a label or none, and figures that cannot be parts of each other."""
_YEAR = regex.compile(r"\s*(?:19|20)\d\d\s*")
_TEXT = regex.compile(r"[.!?;:]\s*$")


def cell_tables(page: Page, taken: Sequence[Stretch] = (), *, headed: bool = False) -> Iterator[Stretch]:
    """Yield the tables of a page whose cells are lines, in order; the lines of tables `taken` hold none.

    Only those whose head is known, where `headed`; so must be that of a table of one row, or with words of a scale.
    """
    lines, apart = _cells(page, [line for line in lines_outside(page, taken) if line])
    kinds = [_kind(line.text) for line in lines]
    at = free = 0
    while at < len(lines):
        inner = _inner_heads(lines, kinds, apart, at)
        rows = _rows(lines, kinds, at, inner)
        if not rows:
            at += 1
            continue
        end, columns = rows[-1][-1] + 1, len(rows[0]) - 1
        few = sum(len(row) > 1 for row in rows) < FEWEST_ROWS
        found: Found | None = None
        if inner:
            found = (at, [lines[n] for n in range(at + 1, at + 1 + inner)]) if not few else None
        else:
            grouped = not few and _is_group_below_head(lines, kinds, free, at, columns)
            found = head_above(lines, kinds, apart, free, at - grouped, columns)
            rows = [[at - 1], *rows] if grouped else rows
        if found is not None:
            worded = any(kinds[n] == "state" for row in rows for n in row)
            ended = end == len(lines) or apart[end] or len(lines[end].text) > LONGEST_HEAD
            sure = is_known(found[1], columns) and (not few or (ended and is_labelled(found[1], columns)))
            found = found if sure or not (headed or worded or few) else None
        table = _table(page, lines, *found, rows) if found is not None else None
        if table is not None:
            yield table
        if few and table is None:
            at += 1
        else:
            at = free = end


def _cells(page: Page, lines: Sequence[Passage]) -> tuple[list[Passage], list[bool]]:
    """Return the lines, each that goes on with the words above it joined to them, and whether blank lines part them."""
    cells, apart = list[Passage](), list[bool]()
    for line, parted in zip(lines, _apart(page, lines), strict=True):
        if (found := _cells_of(line)) is not None:
            cells += found
            apart += [parted] * len(found)
            continue
        small = bool(cells) and not parted and line.text[0].islower()
        if small and _kind(cells[-1].text) == _kind(line.text) == "word":
            joined = glue(cells[-1], line)
            if len(joined.text) <= LONGEST_LABEL:
                cells[-1] = joined
                continue
        cells.append(line)
        apart.append(parted)
    return cells, apart


def _cells_of(line: Passage) -> list[Passage] | None:
    """Return the cells of a line with several figures, each with decimals or a unit of its own, or None for others."""
    match = _SEVERAL.fullmatch(line.text)
    if match is None:
        return None
    label = [line.slice(*match.span("label")).strip()] if match["label"] else []
    return [*label, *(line.slice(*span).strip() for span in match.spans("figure"))]


def _apart(page: Page, lines: Sequence[Passage]) -> list[bool]:
    """Return for each line whether a blank line stands above it."""
    spans = [line.span() for line in lines]
    above = [span[2] if span else 0 for span in spans]
    return [
        number > 0 and span is not None and is_apart(page, above[number - 1], span[1])
        for number, span in enumerate(spans)
    ]


def _kind(text: str) -> str:
    """Return whether a line can be a figure, a word of a scale, a label or a head, or is text."""
    if _FIGURE.fullmatch(text):
        return "year" if _YEAR.fullmatch(text) else "figure"
    if text[0].isupper() and text.lower() in words_in("headings", "table", "states"):
        return "state"
    short = len(text) <= LONGEST_LABEL and "\t" not in text and regex.search(r"\p{L}{2}", text) is not None
    return "word" if short and not _TEXT.search(text) else "text"


def _inner_heads(lines: Sequence[Passage], kinds: Sequence[str], apart: Sequence[bool], at: int) -> int:
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
    if len(set(apart[at + 1 : end + 1])) > 1:
        return 0
    heads = max(len(lines[n].text) for n in range(at + 1, end))
    return columns if len(lines[at].text) >= LONGER * heads else 0


def _rows(lines: Sequence[Passage], kinds: Sequence[str], at: int, inner: int) -> list[list[int]]:
    """Return the lines of each row from `at` on: a label, then as many figures as in the first row.

    A line of its own before a label names the rows below it: its row has no figures. `inner` heads may stand behind the
    first label. Of a row with fewer figures none can be placed; it is passed over.
    """
    found = list[list[int]]()
    while at < len(kinds) and (kinds[at] == "word" or (found and _is_cut_short(lines, kinds, at, len(found[0]) - 1))):
        first = at + 1 + (inner if not found else 0)
        end = first
        while end < len(kinds) and kinds[end] in VALUES:
            end += 1
        if found and 0 < end - first < len(found[0]) - 1:
            at = end
            continue
        if found and end == first and _names_group(lines, kinds, at, len(found[0]) - 1):
            found.append([at])
            at += 1
            continue
        figures = "figure" in kinds[first:end]
        if not (figures and FEWEST_COLUMNS <= end - first <= MOST_COLUMNS) or (
            found and end - first != len(found[0]) - 1
        ):
            break
        found.append([at, *range(first, end)])
        at = end
    return found


def _is_cut_short(lines: Sequence[Passage], kinds: Sequence[str], at: int, columns: int) -> bool:
    """Return True for a label whose last word a full stop cuts short, among rows: *Omsorg, funktionsneds.*"""
    row = kinds[at + 1 : at + 1 + columns]
    return len(lines[at].text) <= LONGEST_HEAD and lines[at].text.endswith(".") and list(row) == ["figure"] * columns


def _names_group(lines: Sequence[Passage], kinds: Sequence[str], at: int, columns: int) -> bool:
    """Return True for a line before a label that has as many figures as the rows above: *Södra området*."""
    opens = at + 1 < len(lines) and lines[at + 1].text[0].isupper() and kinds[at + 1] == "word"
    row = kinds[at + 2 : at + 2 + columns]
    return opens and len(row) == columns and set(row) <= set(VALUES) and not names_column(lines[at].text)


def _is_group_below_head(lines: Sequence[Passage], kinds: Sequence[str], low: int, first: int, columns: int) -> bool:
    """Return True where a line that names the first rows stands between them and the heads, which are all known."""
    heads = range(first - 1 - columns, first - 1)
    if heads.start < low or kinds[first - 1] != "word":
        return False
    if DATED.search(lines[first - 1].text):
        return False
    if all(DATED.search(lines[n].text) for n in heads):
        return True
    if names_column(lines[first - 1].text):
        return False
    return all(kinds[n] == "year" or (kinds[n] == "word" and names_column(lines[n].text)) for n in heads)


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
    return stretched(lines[top], lines[rows[-1][-1]], table)
