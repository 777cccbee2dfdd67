"""The tables of a plain text that no tabs or bars part: which readers look for them, and which goes before which."""

from collections.abc import Iterator

import regex

from extract.layout.plain.cell_lines import cell_tables
from extract.layout.plain.grouped_rows import grouped_row_tables
from extract.layout.plain.judged_cells import judged_cell_tables
from extract.layout.plain.listed_lines import listed_tables
from extract.layout.plain.matrix_lines import matrix_tables
from extract.layout.plain.piped import piped_tables
from extract.layout.plain.record_lines import record_tables
from extract.layout.plain.row_lines import row_tables
from extract.layout.plain.stacked_rows import stacked_tables
from extract.layout.plain.state_lines import state_tables
from extract.layout.plain.trend_records import trend_tables
from extract.layout.plain.wrapped import Stretch, outside, tables_of_text
from extract.layout.plain.wrapped_rows import wrapped_row_tables
from extract.layout.plain.year_rows import year_tables
from models import Report

_PIPED = regex.compile(r" \| [^\n]* \| ")  # cells that pipes keep apart
_TAB = regex.compile(r"\S[^\S\n]*\t[^\S\n]*\S")

SURE = (record_tables, trend_tables, judged_cell_tables)
SPACED = (wrapped_row_tables, grouped_row_tables, year_tables)
"""What finds tables whose form leaves no doubt; the last where no tabs part cells."""


def line_tables(report: Report, *, wrapped: bool) -> list[Stretch]:
    """Return the tables in order; `wrapped` is whether the lines are those of a page, without blank ones."""
    tabbed = any(_TAB.search(page.text) for page in report.pages)  # tabs keep cells apart
    found = list(tables_of_text(report)) if wrapped else [] if tabbed else list(_tables_of_lines(report))
    sure = list(stacked_tables(report))
    sure += outside(matrix_tables(report), sure)
    for kind in SURE if tabbed else (*SURE, *SPACED):
        sure += outside((table for page in report.pages for table in kind(page)), sure)
    if wrapped:
        sure += [table for page in report.pages for table in cell_tables(page, sure, headed=True)]
    found = [*sure, *outside(found, sure)]
    if wrapped:
        found += outside((table for page in report.pages for table in row_tables(page, headed=True)), found)
    if not tabbed:
        found += [table for page in report.pages for table in listed_tables(page, found)]
    pages = {page.number: page.text for page in report.pages}
    found = [table for table in found if not _PIPED.search(pages[table.page], table.start, table.end)]
    piped = [table for page in report.pages for table in piped_tables(page)]
    found = [*piped, *outside(found, piped)]
    found.sort(key=lambda table: (table.page, table.start))
    return found


def _tables_of_lines(report: Report) -> Iterator[Stretch]:
    """Yield the tables of a text without tabs whose rows or cells are lines, in order."""
    for page in report.pages:
        rows = list(row_tables(page))
        tables = [*rows, *cell_tables(page, rows)]
        yield from sorted([*tables, *state_tables(page, tables)], key=lambda table: table.start)
