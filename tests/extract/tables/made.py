"""Pages with tables that are hardly drawn or not at all, made for the tests of the table finder."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from extract.tables.finder import find_tables
from tests.extract.small_pdfs import HEIGHT, Draw, read

Cells = dict[tuple[int, int, int, int], str]


def write(
    canvas: Canvas,
    top: float,
    rows: Sequence[Sequence[str]],
    xs: Sequence[float],
    *,
    rights: Sequence[float] = (),
    pitch: float = 13.0,
    size: float = 9.0,
    font: str = "Helvetica",
) -> float:
    """Set rows of texts: the first column from the left, the others up to `rights`; return where the next would stand.

    `xs` gives the left end of each column, and counts where `rights` is shorter. A row is one line.
    """
    canvas.setFont(font, size)
    for number, row in enumerate(rows):
        y = HEIGHT - top - pitch * number
        for col, text in enumerate(row):
            if 0 < col <= len(rights):
                canvas.drawRightString(rights[col - 1], y, text)
            elif text:
                canvas.drawString(xs[col], y, text)
    return top + pitch * len(rows)


def typed(canvas: Canvas, top: float, lines: Sequence[str], *, pitch: float = 11.0, size: float = 9.0) -> None:
    """Set lines of typewriter text."""
    canvas.setFont("Courier", size)
    for number, line in enumerate(lines):
        canvas.drawString(72, HEIGHT - top - pitch * number, line)


def grids(draw: Draw) -> list[Cells]:
    """Return the tables of a drawn page: the text of each cell by row, column and spans, empty ones left out."""
    page = read(draw).page(1)
    return [
        {
            (c.row, c.col, c.rowspan, c.colspan): " ".join(page.words[i].text for i in c.words)
            for c in grid.cells
            if c.lines
        }
        for grid in find_tables(page.words, page.rules)
    ]


def rows(draw: Draw) -> list[list[list[str]]]:
    """Return the tables of a drawn page as rows of texts; a spanning cell's text stands where it starts."""
    out = []
    for cells in grids(draw):
        n_rows, n_cols = max(r + h for r, _, h, _ in cells), max(c + w for _, c, _, w in cells)
        table = [[""] * n_cols for _ in range(n_rows)]
        for (r, c, _, _), text in cells.items():
            table[r][c] = text
        out.append(table)
    return out
