"""Tables of plain text whose columns are kept by spaces, as converters do that keep the layout of the page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.layout.hyphens import Hyphens
from extract.tables.joins import draft_table, finished
from models import Cell, Page, Table, TablePart

CONFIDENCE = 0.8
"""Of the tables of the specimens set as such text, this part of the values is read as from the pages themselves."""


@dataclass(frozen=True, slots=True)
class Spaced:
    """A table with the stretch of its page's text that it takes up: whole lines."""

    start: int
    end: int
    table: Table


def spaced_tables(page: Page, hyphens: Hyphens) -> Iterator[Spaced]:
    """Yield the tables that were told on a page of text, in the order of their lines."""
    found = list[Spaced]()
    for grid in page.grids:
        held = [page.words[index] for index in grid.words]
        table = _placeless(finished(draft_table(page, grid, hyphens), 0, None))
        found.append(Spaced(min(word.start for word in held), max(word.end for word in held), table))
    yield from sorted(found, key=lambda table: table.start)


def _placeless(table: Table) -> Table:
    """Return the table without boxes: a text has none."""
    cells: tuple[Cell, ...] = tuple(replace(cell, box=None) for cell in table.cells)
    parts = tuple(TablePart(page=part.page) for part in table.parts)
    return replace(table, cells=cells, parts=parts, reader="table.spaces", confidence=CONFIDENCE)
