"""Sets a specimen as plain text, or flattens a typeset one."""

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
