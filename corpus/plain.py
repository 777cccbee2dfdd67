"""Sets a specimen as plain text, or flattens a typeset one."""

import textwrap

from corpus.gold import words
from corpus.story import (
    Aside,
    Box,
    Break,
    Contents,
    Cover,
    Element,
    Grid,
    Heading,
    Items,
    Mark,
    Paragraph,
    Specimen,
    cell_text,
)

PAGE_MARK = "\f"
# The length of a line in reports that were written, or saved, as lines of text.
LINE = 76
PAGE_LINES = 48


def plain(specimen: Specimen) -> bytes:
    """Return the specimen as text: paragraphs between blank lines, cells between tabs, form feeds between pages."""
    pages = pages_of(specimen)
    blocks = [[block for e in page if (block := lines(e, specimen, pages))] for page in pages]
    return (f"\n{PAGE_MARK}".join("\n\n".join(page) + "\n" for page in blocks)).encode()


def pages_of(specimen: Specimen) -> list[list[Element]]:
    """Return the elements of each page: a page ends at a cover, a list of contents and a break."""
    pages: list[list[Element]] = [[]]
    for element in specimen.elements:
        if isinstance(element, Break):
            pages.append([])
            continue
        pages[-1].append(element)
        if isinstance(element, Cover | Contents):
            pages.append([])
    return [page for page in pages if page]


def lines(element: Element, specimen: Specimen, pages: list[list[Element]]) -> str:
    """Return an element as text."""
    match element:
        case Cover():
            return "\n\n".join((element.title.replace("\n", " "), *element.lines, *element.foot))
        case Contents():
            return f"{element.title}\n\n" + "\n".join(
                f"{heading.text}\t{number}"
                for number, page in enumerate(pages, start=1)
                for heading in page
                if isinstance(heading, Heading) and heading.listed and heading.level <= element.depth
            )
        case Heading():
            return f"{'#' * element.level} " * specimen.look.markdown + words(element.text)
        case Paragraph():
            return words(element.text)
        case Box() | Aside():
            return "\n".join((element.title, *(words(text) for text in element.texts)))
        case Items():
            return "\n".join(f"{element.marker} {words(text)}" for text in element.texts)
        case Mark():
            # What is left of a drawn symbol in a text version: a space.
            return f" {element.phrase}"
        case Grid():
            return table(element, markdown=specimen.look.markdown)
        case Break():
            return ""


def table(grid: Grid, *, markdown: bool) -> str:
    """Return the rows of a table: cells between tabs, or between bars as in Markdown, with a rule under the header."""
    rows = [[words(cell_text(cell)) for cell in row] for row in (*grid.header, *grid.rows)]
    if not markdown:
        return "\n".join("\t".join(row) for row in rows)
    rendered = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*rendered[: len(grid.header)], "|---" * len(rows[0]) + "|", *rendered[len(grid.header) :]])


def flattened(pages: list[str]) -> bytes:
    """Return a report with each page on one line, as where the layout was lost."""
    return ("\n".join(" ".join(page.split()) for page in pages) + "\n").encode()


def extracted(pages: list[str]) -> bytes:
    """Return a report as the text of its pages comes out of a PDF: lines broken, form feeds between pages."""
    return PAGE_MARK.join(f"{page.replace(chr(13), '').rstrip()}\n" for page in pages).encode()


def joined(specimen: Specimen) -> bytes:
    """Return the specimen as one text: a line for each paragraph and row, cells beside each other, footers between."""
    pages, look = pages_of(specimen), specimen.look
    out: list[str] = []
    for number, page in enumerate(pages, start=1):
        for element in page:
            told = lines(element, specimen, pages)
            out += [" ".join(line.split()) for line in told.split("\n") if line.strip()]
        out.append(" ".join(text for text in look.footer if text).format(page=number, pages=len(pages)))
    return ("\n".join(out) + "\n").encode()


def wrapped(specimen: Specimen) -> bytes:
    """Return the specimen as text of short lines, the columns of its tables kept apart by spaces."""
    blocks = [wrapped_block(element, specimen) for page in pages_of(specimen) for element in page]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def paged(specimen: Specimen) -> bytes:
    """Return the specimen as a PDF leaves it where lines are kept: each page with its header and footer."""
    sheets, look = sheets_of(specimen), specimen.look

    def edge(texts: tuple[str, str], number: int) -> str:
        left, right = (text.format(page=number, pages=len(sheets)) for text in texts)
        return f"{left}{right.rjust(LINE - len(left))}".rstrip()

    out = (
        "\n".join((edge(look.header, number), "", *sheet, "", edge(look.footer, number), ""))
        for number, sheet in enumerate(sheets, start=1)
    )
    return PAGE_MARK.join(out).encode()


def sheets_of(specimen: Specimen) -> list[list[str]]:
    """Return the lines of each page; text goes on overleaf, and a table that has no room stands there."""
    sheets: list[list[str]] = [[]]
    for element in (element for page in pages_of(specimen) for element in page):
        told = wrapped_block(element, specimen, ruled=False).split("\n")
        if isinstance(element, Grid) and len(sheets[-1]) + len(told) > PAGE_LINES:
            sheets.append([])
        for line in (*told, ""):
            if len(sheets[-1]) >= PAGE_LINES:
                sheets.append([])
            if line or sheets[-1]:
                sheets[-1].append(line)
    return sheets


def wrapped_block(element: Element, specimen: Specimen, *, ruled: bool = True) -> str:
    """Return an element in short lines; `ruled` draws a line of signs under the headings of the first level."""
    if isinstance(element, Grid):
        return aligned(element)
    if isinstance(element, Items):
        hang = " " * (len(element.marker) + 1)
        return "\n".join(wrap(f"{element.marker} {words(text)}", hang) for text in element.texts)
    text = lines(element, specimen, pages_of(specimen))
    if ruled and isinstance(element, Heading) and element.level == 1:
        return f"{text}\n{'=' * len(text)}"
    return "\n".join(wrap(line, "") for line in text.split("\n"))


def wrap(text: str, hang: str) -> str:
    """Return `text` in short lines, all but the first indented by `hang`."""
    return textwrap.fill(text, LINE, subsequent_indent=hang, break_on_hyphens=False, break_long_words=False)


def aligned(grid: Grid) -> str:
    """Return the rows of a table in columns of the same width, figures to the right."""
    rows = [[words(cell_text(cell)) for cell in row] for row in (*grid.header, *grid.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "   ".join(
            cell.ljust(width) if column in grid.left_columns else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
