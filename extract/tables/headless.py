"""Tables without a head: the first row is a name and its figures, as the rows below are."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.rules import YEAR
from extract.tables.values import is_empty, is_number
from models import Block, Cell, Content, Table

FEWEST_ROWS = 2

_WORDED = regex.compile(r"\p{L}{2}")
_DATED = regex.compile(rf"\W*(?:{YEAR.pattern}\W*)+|\d{{6,8}}|\d{{4}}-\d\d(?:-\d\d)?|\d\d/\d\d")
_COUNT = regex.compile(r"\d{1,2}")


def without_heads(content: Content) -> Content:
    """Return the content; of tables whose first row holds figures as the others do, no row is a head."""
    return replace(content, blocks=tuple(_settled(block) for block in content.blocks))


def _settled(block: Block) -> Block:
    table = block.table
    if table is None or table.header_rows != 1 or not _is_headless(table):
        return block
    return replace(block, table=replace(table, header_rows=0))


def _is_headless(table: Table) -> bool:
    """Return True where the first row has a name and figures in all its columns, and the rows below have, too."""
    if table.n_rows < FEWEST_ROWS or table.n_cols < 2 or any(cell.colspan > 1 for cell in table.cells if cell.row == 0):
        return False
    label, *top = table.grid()[0]
    texts = [cell.text if cell is not None else "" for cell in top]
    if label is None or _WORDED.search(label.text) is None or not all(map(_is_measured, texts)) or _counts(texts):
        return False
    return all(_figures_below(table.grid()[1:], col) for col in range(1, table.n_cols))


def _is_measured(text: str) -> bool:
    """Return True for a figure that does not date a column."""
    return is_number(text) and _DATED.fullmatch(text.strip()) is None


def _counts(texts: Sequence[str]) -> bool:
    """Return True for heads that are numbers, each greater than the one before: *Årskurs 3 6 9*."""
    if len(texts) < 2 or not all(map(_COUNT.fullmatch, texts)):
        return False
    numbers = [int(text) for text in texts]
    return all(one < other for one, other in pairwise(numbers))


def _figures_below(rows: Sequence[Sequence[Cell | None]], col: int) -> bool:
    texts = [cell.text for row in rows if (cell := row[col]) is not None and cell.text]
    return any(map(is_number, texts)) and all(is_number(text) or is_empty(text) for text in texts)
