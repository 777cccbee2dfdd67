"""Cells of a column that go for the rows below them, too: merged down, or in the first of their rows alone."""

from extract.tables.values import is_wide
from models import Cell, Table


def carried_down(table: Table, col: int) -> dict[int, Cell]:
    """Return the cell of a column that each row of the body stands under, by the row's number.

    A row over all columns has none, and ends the group above it; nor have rows before the first cell with words.
    """
    found = dict[int, Cell]()
    last: Cell | None = None
    for number, row in enumerate(table.grid()):
        if number < table.header_rows:
            continue
        if is_wide(row, table):
            last = None
            continue
        own = row[col]
        last = own if own is not None and own.text else last
        if last is not None:
            found[number] = last
    return found
