"""A report as a person sees it: headings, paragraphs, list items and tables, in reading order."""

from functools import cached_property
from typing import Literal

from models.records import record
from models.report import Box
from models.text import Passage

BlockKind = Literal[
    "title", "heading", "paragraph", "list_item", "table", "caption", "footnote", "toc", "letter", "furniture"
]
"""`furniture` is what recurs on pages (headers, footers, page numbers), `letter` a cover letter before the report,
`footnote` small print at the foot of a page or under a table: no facts are read from these three."""

TableKind = Literal["indicators", "budget", "survey", "goals", "staff", "toc", "other"]


@record(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table: rows and columns count from 0, header rows included. An empty cell has an empty passage.

    `at` is its place in the text of its page where that is known of an empty cell, too.
    """

    row: int
    col: int
    passage: Passage
    rowspan: int = 1
    colspan: int = 1
    page: int | None = None
    box: Box | None = None
    at: int | None = None

    @property
    def text(self) -> str:
        """Return the cell's clean text."""
        return self.passage.text


@record(frozen=True, slots=True, kw_only=True)
class TablePart:
    """The part of a table that stands on one page."""

    page: int
    box: Box | None = None


@record(frozen=True, kw_only=True)
class Table:
    """A whole table, joined over page breaks, without repeated header rows.

    `header_rows` says how many rows at the top are headings. `caption` is the line that names the table or the
    question it answers; None where there is none.
    """

    number: int
    cells: tuple[Cell, ...]
    parts: tuple[TablePart, ...]
    header_rows: int = 1
    caption: Passage | None = None
    kind: TableKind = "other"
    reader: str = "table"
    confidence: float = 0.9

    @cached_property
    def n_rows(self) -> int:
        """Return the number of rows."""
        return max((cell.row + cell.rowspan for cell in self.cells), default=0)

    @cached_property
    def n_cols(self) -> int:
        """Return the number of columns."""
        return max((cell.col + cell.colspan for cell in self.cells), default=0)

    def grid(self) -> list[list[Cell | None]]:
        """Return rows of cells; a spanning cell stands in each place that it covers, None where there is no cell."""
        return [row.copy() for row in self._places]

    @cached_property
    def _places(self) -> list[list[Cell | None]]:
        grid: list[list[Cell | None]] = [[None] * self.n_cols for _ in range(self.n_rows)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rowspan):
                for col in range(cell.col, cell.col + cell.colspan):
                    grid[row][col] = cell
        return grid


@record(frozen=True, kw_only=True)
class Block:
    """A piece of a report in reading order.

    `section` holds the headings above it, outermost first. `level` is a heading's depth (1 is outermost).
    `marker` is a list item's bullet or number (`-`, `•`, `1.`). A block of kind `table` has its `table`, and an empty
    passage. `lead` is how many characters at its start are set in bold, where what follows them is not.
    """

    kind: BlockKind
    passage: Passage
    section: tuple[str, ...] = ()
    level: int | None = None
    marker: str | None = None
    table: Table | None = None
    emphasised: bool = False
    lead: int = 0

    @property
    def text(self) -> str:
        """Return the block's clean text."""
        return self.passage.text

    def under(self, section: tuple[str, ...]) -> "Block":
        """Return the block with other headings above it; `replace` takes five times as long, for every block."""
        block = object.__new__(Block)
        vars(block).update(vars(self), section=section)
        return block


@record(frozen=True, slots=True, kw_only=True)
class Mark:
    """A status symbol on a page: its colour's name (`green`), and its shape (`circle`, `arrow-down`, `tick` …).

    A drawn one has a box. One that is set in type is `page.text[start:end]`, has a box where the words of the file
    have them, and no colour (`""`) where it is set in that of the text.
    """

    page: int
    box: Box | None
    color: str
    shape: str
    start: int | None = None
    end: int | None = None

    @property
    def symbol(self) -> str:
        """Return colour and shape in one: `green circle`."""
        return f"{self.color} {self.shape}".strip()


@record(frozen=True, kw_only=True)
class Content:
    """A report's blocks in reading order, and for each page the number that it prints (`17`, `iv`), if any."""

    blocks: tuple[Block, ...]
    printed_pages: tuple[str | None, ...] = ()

    def printed_page(self, number: int) -> str | None:
        """Return the number printed on a page, given its place in the file (from 1)."""
        return self.printed_pages[number - 1] if number <= len(self.printed_pages) else None

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the tables in reading order."""
        return tuple(block.table for block in self.blocks if block.table is not None)
