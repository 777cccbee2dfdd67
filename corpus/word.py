"""Sets a specimen as a Word document: the same source gives the same bytes."""

import io
import re
import zipfile
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from corpus.plain import pages_of
from corpus.shapes import MARK_COLOURS
from corpus.story import (
    SIGNS,
    Aside,
    Box,
    Break,
    Cell,
    Contents,
    Cover,
    Element,
    Grid,
    Heading,
    Items,
    Mark,
    Paragraph,
    Specimen,
)

MARKUP = re.compile(r"(</?[bi]>)")
MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive: the earliest that one can have."""


def word(specimen: Specimen) -> bytes:
    """Return the specimen as .docx."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(specimen.look.size)
    section = document.sections[0]
    header, footer = (" ".join(filter(None, texts)) for texts in (specimen.look.header, specimen.look.footer))
    section.header.paragraphs[0].text = header.format(page=1, pages=1)
    section.footer.paragraphs[0].text = footer.format(page=1, pages=1)
    for element in specimen.elements:
        put(document, element, specimen)
    target = io.BytesIO()
    document.save(target)
    return undated(target.getvalue())


def put(document: Document, element: Element, specimen: Specimen) -> None:
    """Put an element at the end of the document."""
    match element:
        case Cover():
            document.add_paragraph(element.title.replace("\n", " "), style="Title")
            for line in (*element.lines, *element.foot):
                document.add_paragraph(line)
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        case Contents():
            contents(document, element, specimen)
        case Heading():
            document.add_heading(element.text, element.level)
        case Paragraph():
            caption = element.style == "caption"
            runs(document.add_paragraph(style="Caption" if caption else None), element.text, bold=is_bold(element))
        case Items():
            for text in element.texts:
                runs(document.add_paragraph(style="List Bullet"), text)
        case Mark():
            symbol(document.add_paragraph(), element)
        case Box():
            boxed(document.add_table(1, 1, style="Table Grid").cell(0, 0), element)
        case Aside():
            beside(document.add_paragraph(), element)
        case Grid():
            table(document, element)
        case Break():
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def symbol(paragraph: Any, mark: Mark) -> None:
    """Put a status symbol as a sign in its colour, where there is one, and its phrase."""
    if mark.shape in SIGNS:
        paragraph.add_run(SIGNS[mark.shape]).font.color.rgb = RGBColor.from_string(
            MARK_COLOURS[mark.colour][1:].upper()
        )
    if mark.phrase:
        paragraph.add_run(f" {mark.phrase}" if mark.shape in SIGNS else mark.phrase)


def boxed(cell: Any, box: Box | Aside) -> None:
    """Put the words of a box into a cell."""
    texts = [f"<b>{box.title}</b>"] * bool(box.title) + list(box.texts)
    for place, text in enumerate(texts):
        runs(cell.paragraphs[0] if place == 0 else cell.add_paragraph(), text)


def beside(paragraph: Any, aside: Aside) -> None:
    """Put words of the margin into a text box that hangs on a paragraph."""
    document = docx.Document()
    boxed(document.add_table(1, 1).cell(0, 0), aside)
    content = OxmlElement("w:txbxContent")
    content.extend(document.tables[0].cell(0, 0)._tc.findall(qn("w:p")))
    picture = OxmlElement("w:pict")
    picture.append(content)
    paragraph.add_run()._r.append(picture)


def is_bold(paragraph: Paragraph) -> bool:
    """Return True for the styles that are set in bold."""
    return paragraph.style in ("label", "bold", "question")


def contents(document: Document, element: Contents, specimen: Specimen) -> None:
    """Put the list of contents as Word makes it: a field whose result is paragraphs with tabs before the pages."""
    document.add_paragraph(element.title, style="TOC Heading")
    lines = [
        f"{heading.text}\t{number}"
        for number, page in enumerate(pages_of(specimen), start=1)
        for heading in page
        if isinstance(heading, Heading) and heading.listed and heading.level <= element.depth
    ]
    for place, line in enumerate(lines):
        paragraph = document.add_paragraph()
        if place == 0:
            field(paragraph, "begin")
            code = OxmlElement("w:instrText")
            code.text = f' TOC \\o "1-{element.depth}" \\h '
            paragraph.add_run()._r.append(code)
            field(paragraph, "separate")
        paragraph.add_run(line)
        if place == len(lines) - 1:
            field(paragraph, "end")
            paragraph.add_run().add_break(WD_BREAK.PAGE)


def field(paragraph: Any, step: str) -> None:
    """Put the beginning, middle or end of a field."""
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), step)
    paragraph.add_run()._r.append(mark)


def runs(paragraph: Any, text: str, *, bold: bool = False) -> None:
    """Put text with its bold and italic words into a paragraph."""
    styled, slanted = False, False
    for part in MARKUP.split(text.replace("&amp;", "&")):
        if MARKUP.fullmatch(part):
            styled, slanted = (part == "<b>", slanted) if "b" in part else (styled, part == "<i>")
        elif part:
            run = paragraph.add_run(part)
            run.bold, run.italic = bold or styled or None, slanted or None


def table(document: Document, grid: Grid) -> None:
    """Put a table; its header rows are marked as such."""
    rows = [*grid.header, *grid.rows]
    made = document.add_table(len(rows), len(rows[0]), style="Table Grid")
    for first_row, first_col, last_row, last_col in grid.spans:
        made.cell(first_row, first_col).merge(made.cell(last_row, last_col))
    covered = {
        (row, col)
        for r0, c0, r1, c1 in grid.spans
        for row in range(r0, r1 + 1)
        for col in range(c0, c1 + 1)
        if (row, col) != (r0, c0)
    }
    for r, row in enumerate(rows):
        bold = r < len(grid.header) or r - len(grid.header) in grid.bold_rows
        for c, cell in enumerate(row):
            if (r, c) not in covered:
                fill(made.cell(r, c), cell, bold=bold)
        if r < len(grid.header):
            made.rows[r]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def fill(target: Any, cell: Cell, *, bold: bool) -> None:
    """Put the content of a cell."""
    parts = cell if isinstance(cell, tuple) else (cell,)
    paragraphs: list[tuple[str | Mark, str | None]] = []
    for part in parts:
        if isinstance(part, Items):
            paragraphs += [(text, "List Bullet") for text in part.texts]
        else:
            paragraphs.append((part, None))
    for place, (text, style) in enumerate(paragraphs):
        paragraph = target.paragraphs[0] if place == 0 else target.add_paragraph()
        if style:
            paragraph.style = style
        if isinstance(text, Mark):
            symbol(paragraph, text)
        else:
            runs(paragraph, text, bold=bold)


def undated(data: bytes) -> bytes:
    """Return an archive whose files bear no date of today."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in source.infolist():
            copy.writestr(zipfile.ZipInfo(info.filename, MADE), source.read(info), zipfile.ZIP_DEFLATED)
    return target.getvalue()
