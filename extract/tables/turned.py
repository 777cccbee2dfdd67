"""Tables that stand on their side: the names of the fields down the first column, one record in the second."""

from collections.abc import Sequence
from dataclasses import replace

from extract.tables.goal_columns import role_of_head
from models import Block, Content, Table

FIELDS = 0.75
"""Share of the first column's cells that must be names of fields (*Indikator*, *Målvärde*, *Utfall 2019* …)."""

FEWEST_FIELDS = 3


def upright(content: Content) -> Content:
    """Return the content with each table that stands on its side turned: a head row and a row of values."""
    return replace(content, blocks=tuple(_turned(block) for block in content.blocks))


def _turned(block: Block) -> Block:
    table = block.table
    if table is None or table.n_cols != 2 or not _stands_on_side(table):
        return block
    cells = tuple(
        replace(cell, row=cell.col, col=cell.row, rowspan=cell.colspan, colspan=cell.rowspan) for cell in table.cells
    )
    return replace(block, table=replace(table, cells=cells, header_rows=1))


def _stands_on_side(table: Table) -> bool:
    """Return True where the first column names the fields of a goal or indicator, the topmost cell included."""
    names = _first_column(table)
    fields = [name for name in names if role_of_head(name) is not None]
    return len(fields) >= max(FEWEST_FIELDS, FIELDS * len(names)) and role_of_head(names[0]) in ("indicator", "goal")


def _first_column(table: Table) -> Sequence[str]:
    return [row[0].text if row[0] else "" for row in table.grid()]
