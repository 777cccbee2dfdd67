"""The tables of one file, as found on its pages: for `utfall tables`, which needs reading and tables only."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.layout.hyphens import Hyphens, inner_words
from extract.reading import read_report
from extract.tables.textlines import is_dots
from models import Grid, GridCell, Page, Passage, UtfallError

WIDEST = 32
"""Letters of a cell that the readable rendering shows; the JSON has them all."""


class NoSuchPage(UtfallError):
    """The file has no page of that number."""


@dataclass(frozen=True, slots=True)
class PageTable:
    """The part of a table that stands on one page, and the texts of its cells."""

    page: int
    grid: Grid
    texts: tuple[str, ...]


def tables_of(path: Path, number: int | None = None) -> list[PageTable]:
    """Return the tables of a file, or of one of its pages, from the first page on and from the top down."""
    report = read_report(path)
    if number is not None and number > len(report.pages):
        raise NoSuchPage(f"{path.name}: there is no page {number}: the file has {len(report.pages)}.")
    pages = report.pages if number is None else (report.page(number),)
    hyphens = Hyphens(inner_words(report.pages))
    return [table for page in pages for table in page_tables(page, hyphens)]


def page_tables(page: Page, hyphens: Hyphens) -> list[PageTable]:
    """Return the tables of a page; one of plain text, whose words have no places, has none that could be found."""
    return [
        PageTable(page.number, grid, tuple(_text(page, cell, hyphens) for cell in grid.cells)) for grid in page.grids
    ]


def _text(page: Page, cell: GridCell, hyphens: Hyphens) -> str:
    """Return the words of a cell with single spaces, words cut at a line's end whole."""
    lines = (
        " ".join(page.words[index].text for index in line if not is_dots(page.words[index].text)) for line in cell.lines
    )
    return hyphens.join_all([Passage(line) for line in lines]).text


def as_json(path: Path, tables: Iterable[PageTable]) -> str:
    """Return the tables as `{file name: [{page, bbox, cells}]}`, boxes in points from the page's top-left corner."""
    return json.dumps({path.name: [_record(table) for table in tables]}, ensure_ascii=False)


def _record(table: PageTable) -> dict[str, Any]:
    cells = [
        {"text": text, "row": cell.row, "col": cell.col, "rowspan": cell.rowspan, "colspan": cell.colspan}
        for cell, text in zip(table.grid.cells, table.texts, strict=True)
    ]
    return {"page": table.page, "bbox": [round(x, 2) for x in table.grid.box], "cells": cells}


def as_text(tables: Sequence[PageTable]) -> str:
    """Return the tables to be read: a line for each row, columns under one another, a spanning cell once."""
    return "\n\n".join(_drawn(table) for table in tables) or "no tables"


def _drawn(table: PageTable) -> str:
    grid = table.grid
    x0, top, x1, bottom = grid.box
    head = f"page {table.page}, {grid.n_rows} x {grid.n_cols}, at {x0:.0f},{top:.0f} - {x1:.0f},{bottom:.0f}"
    rows = [[""] * grid.n_cols for _ in range(grid.n_rows)]
    for cell, text in zip(grid.cells, table.texts, strict=True):
        rows[cell.row][cell.col] = text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
    widths = [max(len(row[col]) for row in rows) for col in range(grid.n_cols)]
    lines = [" | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([head, *lines])
