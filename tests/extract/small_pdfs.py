"""Small PDFs made for a test: lines of type at given places, and tables drawn in several manners."""

import io
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extract.layout.pages import lay_out_pages
from extract.reading.pdf import read_pdf
from models import Content, Report

Draw = Callable[[Canvas], None]
HEIGHT = A4[1]


def pdf(*pages: Draw, encrypt: str | None = None) -> bytes:
    """Return a PDF whose pages are drawn by the functions."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, encrypt=encrypt)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def put(
    canvas: Canvas, x: float, top: float, *texts: str, size: float = 10, pitch: float = 12, bold: bool = False
) -> None:
    """Set lines of type under one another, the first with its baseline `top` points below the page's upper edge."""
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    for number, text in enumerate(texts):
        canvas.drawString(x, HEIGHT - top - number * pitch, text)


def level(canvas: Canvas, x0: float, x1: float, top: float) -> None:
    """Draw a level line."""
    canvas.line(x0, HEIGHT - top, x1, HEIGHT - top)


def table(
    canvas: Canvas,
    xs: Sequence[float],
    top: float,
    rows: Sequence[Sequence[str]],
    *,
    height: float = 20,
    ruled: str = "grid",
) -> None:
    """Draw a table with a row of `height` points for each of `rows`; a cell's lines are parted by line breaks.

    `ruled` is `grid`, `cells` (level lines only, drawn cell by cell), or `level` (level lines from end to end).
    The first row is bold.
    """
    for number in range(len(rows) + 1):
        for left, right in pairwise(xs) if ruled == "cells" else [(xs[0], xs[-1])]:
            level(canvas, left, right, top + height * number)
    if ruled == "grid":
        for x in xs:
            canvas.line(x, HEIGHT - top, x, HEIGHT - top - height * len(rows))
    for number, row in enumerate(rows):
        for x, text in zip(xs, row, strict=False):
            put(canvas, x + 3, top + height * number + 11, *text.split("\n"), size=8, pitch=9, bold=number == 0)


def read(*pages: Draw) -> Report:
    """Return the report on the drawn pages."""
    return read_pdf(Path("prov.pdf"), pdf(*pages))


def lay_out(*pages: Draw) -> Content:
    """Return the blocks of the drawn pages."""
    return lay_out_pages(read(*pages))


def cells(content: Content) -> list[list[list[str | None]]]:
    """Return the tables of a report as rows of cell texts."""
    return [[[cell.text if cell else None for cell in row] for row in t.grid()] for t in content.tables]


def kinds(content: Content) -> list[tuple[str, str]]:
    """Return the kind and text of each block."""
    return [(block.kind, block.text) for block in content.blocks]
