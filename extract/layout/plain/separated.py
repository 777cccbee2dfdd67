"""Tables of plain text whose cells stand between tabs or bars: columns, and heads that span several of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.tables.values import is_number
from models import Cell, Passage, Table, TablePart

CONFIDENCE = 0.97
"""The cells are the file's own; what spans what has to be told from the empty ones."""

_YEAR = regex.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?")
LONGEST_LABEL = 120
"""Letters of a row's label; a longer text alone in its row comments on the rows above."""

Row = list[Passage]


def separated_table(rows: Sequence[Row], page: int, reader: str) -> Table | None:
    """Return the table of rows of cells; None where there is no cell. Columns empty throughout are left out."""
    width = max((len(row) for row in rows), default=0)
    full = [[*row, *[Passage("")] * (width - len(row))] for row in rows]
    kept = [col for col in range(width) if any(row[col] for row in full)]
    full = [[row[col] for col in kept] for row in full]
    if not kept:
        return None
    spans = _spans(full)
    if spans:
        full[0] = [full[0][0], *_placed([cell for cell in full[0][1:] if cell], spans, len(kept))[1:]]
    wide = {number for number, row in enumerate(full) if len(kept) > 1 and _is_wide(row, number)}
    cells = tuple(
        Cell(row=number, col=col, passage=row[col], page=page, colspan=span)
        for number, row in enumerate(full)
        for col, span in _columns(len(kept), spans if number == 0 else {}, wide=number in wide)
    )
    parts = (TablePart(page=page),)
    titled = 0 in wide and len(full) > 2 and all(map(_is_head, full[1][1:]))
    header_rows = 2 if spans or titled else 1
    return Table(number=0, cells=cells, parts=parts, header_rows=header_rows, reader=reader, confidence=CONFIDENCE)


def _columns(width: int, spans: dict[int, int], *, wide: bool) -> list[tuple[int, int]]:
    """Return where the cells of a row stand and how many columns each spans."""
    return [(0, width)] if wide else sorted(spans.items()) or [(col, 1) for col in range(width)]


def _is_wide(row: Row, number: int) -> bool:
    """Return True for a row of one cell that goes over all columns: a title at the top, or running text below."""
    return bool(row[0]) and not any(row[1:]) and (number == 0 or len(row[0].text) > LONGEST_LABEL)


def _spans(rows: Sequence[Row]) -> dict[int, int]:
    """Return how many columns each cell of the first row spans, by its column; nothing where it is the only head.

    A row of heads with empty places spans them where the row below it names every column. The head of the labels stands
    in one of the two.
    """
    if len(rows) < 3 or len(rows[0]) < 3:
        return {}
    upper, lower = rows[0], rows[1]
    starts = [col for col, cell in enumerate(upper) if cell and col > 0]
    if (upper[0] and lower[0]) or not starts or len(starts) == len(upper) - 1:
        return {}
    if not all(map(_is_head, lower[1:])) or not any(is_number(cell.text) for row in rows[2:] for cell in row[1:]):
        return {}
    starts = _in_groups(starts, [cell.text for cell in lower[1:]])
    return {0: 1} | {one: other - one for one, other in pairwise([*starts, len(upper)])}


def _placed(heads: Sequence[Passage], spans: dict[int, int], width: int) -> Row:
    """Return the heads at the columns where their groups start."""
    starts = dict(zip([col for col in sorted(spans) if col > 0], heads, strict=True))
    return [starts.get(col, Passage("")) for col in range(width)]


def _is_head(cell: Passage) -> bool:
    return bool(cell) and (_YEAR.fullmatch(cell.text.strip()) is not None or not is_number(cell.text))


def _in_groups(starts: list[int], heads: Sequence[str]) -> list[int]:
    """Return where the groups start: where they stand, or one after the other where the converter left out no place."""
    size, rest = divmod(len(heads), len(starts))
    recurs = not rest and size > 1 and list(heads) == list(heads[:size]) * len(starts)
    return [1 + size * n for n in range(len(starts))] if recurs else starts


def with_names_over(table: Table | None) -> Table | None:
    """Return the table with what stands alone in its row over all columns."""
    if table is None:
        return None
    held = Counter(cell.row for cell in table.cells if cell.passage)
    cells = (
        replace(cell, colspan=table.n_cols) if held[cell.row] == 1 else cell
        for cell in table.cells
        if cell.col == 0 or held[cell.row] > 1
    )
    return replace(table, cells=tuple(cells))
