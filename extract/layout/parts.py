"""What the blocks of a structured report are made of, while they are made."""

from dataclasses import dataclass

from models import Block, Cell, Piece, TablePart


@dataclass(frozen=True, slots=True)
class MarkedCell:
    """A cell with what the file says of it: a heading, or set in bold."""

    cell: Cell
    header: bool = False
    emphasised: bool = False


@dataclass(frozen=True)
class Part:
    """A block with its piece of the page, the raw words of that, and for a table its cells and parts.

    A heading is `marked` unless it is one only for being short.
    """

    block: Block
    piece: Piece
    page: int
    raw: str = ""
    cells: tuple[MarkedCell, ...] = ()
    parts: tuple[TablePart, ...] = ()
    marked: bool = True
