"""Sets a specimen as an OpenDocument text: the same source gives the same bytes."""

import io
import re
from datetime import datetime

from odfdo import Document, Element, Header, List, ListItem, Paragraph, Style

from corpus import story
from corpus.plain import pages_of
from corpus.shapes import MARK_COLOURS
from corpus.word import undated

BOLD = re.compile(r"<b>(.*?)</b>")
MADE = datetime(2000, 1, 1)


def opendocument(specimen: story.Specimen) -> bytes:
    """Return the specimen as .odt."""
    document = Document("text")
    document.body.clear()
    document.insert_style(Style("text", name="Bold", bold=True), automatic=True)
    for name, colour in MARK_COLOURS.items():
        document.insert_style(Style("text", name=name, color=colour), automatic=True)
    breaks = Style("paragraph", name="NewPage")
    breaks.append(Element.from_tag('<style:paragraph-properties fo:break-before="page"/>'))
    document.insert_style(breaks, automatic=True)
    for level in document.styles.root.xpath("//text:outline-level-style"):
        level.set_attribute("style:num-format", "")  # the specimens number their headings themselves
    for element in specimen.elements:
        put(document.body, element, specimen)
    footer = " ".join(filter(None, specimen.look.footer)).format(page=1, pages=1)
    header = " ".join(filter(None, specimen.look.header)).format(page=1, pages=1)
    master = document.styles.root.get_element("//style:master-page")
    master.append(Element.from_tag(f"<style:header><text:p>{header}</text:p></style:header>"))
    master.append(Element.from_tag(f"<style:footer><text:p>{footer}</text:p></style:footer>"))
    document.meta.creation_date = document.meta.date = MADE
    target = io.BytesIO()
    document.save(target)
    return undated(target.getvalue())


def put(body: Element, element: story.Element, specimen: story.Specimen) -> None:
    """Put an element at the end of the text."""
    match element:
        case story.Cover():
            body.append(Paragraph(element.title.replace("\n", " "), style="Title"))
            for line in (*element.lines, *element.foot):
                body.append(Paragraph(line))
            body.append(Paragraph("", style="NewPage"))
        case story.Contents():
            contents(body, element, specimen)
        case story.Heading():
            body.append(Header(element.level, element.text, style=f"Heading_20_{element.level}"))
        case story.Paragraph():
            bold = element.style in ("label", "bold", "question")
            body.append(paragraph(element.text, bold=bold, style="Caption" if element.style == "caption" else None))
        case story.Items():
            body.append(items(element))
        case story.Mark():
            body.append(symbol(element))
        case story.Box() | story.Aside():
            body.append(boxed(element))
        case story.Grid():
            body.append(table(element))
        case story.Break():
            body.append(Paragraph("", style="NewPage"))


def paragraph(text: str, *, bold: bool = False, style: str | None = None) -> Paragraph:
    """Return a paragraph with its bold words."""
    plain = re.sub(r"</?i>", "", text)
    made = Paragraph("", style=style)
    for place, part in enumerate(BOLD.split(plain)):
        if part:
            span = Element.from_tag("text:span")
            span.text = part.replace("&amp;", "&")
            if bold or place % 2:
                span.set_attribute("text:style-name", "Bold")
            made.append(span)
    return made


def symbol(mark: story.Mark) -> Paragraph:
    """Return a status symbol as a sign in its colour, where there is one, and its phrase."""
    made = Paragraph("")
    for text, style in ((story.SIGNS.get(mark.shape, ""), mark.colour), (f" {mark.phrase}".rstrip(), None)):
        span = Element.from_tag("text:span")
        span.text = text
        if style:
            span.set_attribute("text:style-name", style)
        made.append(span)
    return made


def boxed(box: story.Box | story.Aside) -> Element:
    """Return the words of a box, or of the margin, in a table of one cell."""
    cell, row, made = (Element.from_tag(f"table:table{part}") for part in ("-cell", "-row", ""))
    for text in [f"<b>{box.title}</b>"] * bool(box.title) + list(box.texts):
        cell.append(paragraph(text))
    row.append(cell)
    made.append(row)
    return made


def contents(body: Element, element: story.Contents, specimen: story.Specimen) -> None:
    """Put the list of contents as LibreOffice makes it."""
    index = Element.from_tag("text:table-of-content")
    inner = Element.from_tag("text:index-body")
    inner.append(Paragraph(element.title))
    for number, page in enumerate(pages_of(specimen), start=1):
        for heading in page:
            if isinstance(heading, story.Heading) and heading.listed and heading.level <= element.depth:
                line = Paragraph(heading.text)
                line.append(Element.from_tag("text:tab"))
                tail = Element.from_tag("text:span")
                tail.text = str(number)
                line.append(tail)
                inner.append(line)
    index.append(inner)
    body.append(index)
    body.append(Paragraph("", style="NewPage"))


def items(element: story.Items) -> List:
    """Return a list."""
    made = List()
    for text in element.texts:
        item = ListItem("")
        item.clear()
        item.append(paragraph(text))
        made.append(item)
    return made


def table(grid: story.Grid) -> Element:
    """Return a table; its header rows stand in its head."""
    rows = [*grid.header, *grid.rows]
    spans = {(r0, c0): (r1 - r0 + 1, c1 - c0 + 1) for r0, c0, r1, c1 in grid.spans}
    covered = {
        (row, col) for (r, c), (h, w) in spans.items() for row in range(r, r + h) for col in range(c, c + w)
    } - set(spans)
    made = Element.from_tag("table:table")
    head = Element.from_tag("table:table-header-rows")
    for r, row in enumerate(rows):
        line = Element.from_tag("table:table-row")
        for c, cell in enumerate(row):
            if (r, c) in covered:
                line.append(Element.from_tag("table:covered-table-cell"))
                continue
            place = Element.from_tag("table:table-cell")
            if (r, c) in spans:
                place.set_attribute("table:number-rows-spanned", str(spans[r, c][0]))
                place.set_attribute("table:number-columns-spanned", str(spans[r, c][1]))
            for part in cell if isinstance(cell, tuple) else (cell,):
                if isinstance(part, story.Items):
                    place.append(items(part))
                else:
                    bold = r < len(grid.header) or r - len(grid.header) in grid.bold_rows
                    place.append(symbol(part) if isinstance(part, story.Mark) else paragraph(part, bold=bold))
            line.append(place)
        (head if r < len(grid.header) else made).append(line)
        if r == len(grid.header) - 1:
            made.append(head)
    return made
