"""Typesets a specimen as PDF with reportlab: the same source gives the same bytes."""

import io
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus import Paragraph as Text

from corpus.gold import Fact
from corpus.shapes import Symbol
from corpus.story import (
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
    Look,
    Mark,
    Paragraph,
    Specimen,
)
from corpus.typography import FAMILIES, register_fonts, styles

WIDTH, HEIGHT = A4
LEFT = RIGHT = 25 * mm
TOP, BOTTOM = 27 * mm, 24 * mm
# Reports in columns have narrower margins; beside the text there may be a column for asides.
NARROW, GUTTER, ASIDE = 17 * mm, 6 * mm, 36 * mm
# Page numbers in the list of contents and "1 (5)" in the footer need the pages of the round before; a third round
# only confirms the second, since neither changes a line's height.
ROUNDS = 3
# Tables with this many rows stand on one page; longer ones may be split between rows.
LONGEST_WHOLE = 9
PALE = "#f1f1ec"


@dataclass
class Places:
    """Where things came to stand in the last round of typesetting."""

    pages: int = 1
    headings: dict[int, int] = field(default_factory=dict)
    icons: list[Fact] = field(default_factory=list)


class HeadingText(Text):
    """A heading that knows which element of the specimen it is."""

    place: int


class Margin(Flowable):
    """Words beside the text: takes no room there, and is drawn in the outer margin on a shade."""

    def __init__(self, aside: Aside, style: dict[str, ParagraphStyle]) -> None:
        super().__init__()
        self.width = self.height = 0.0
        self.parts = [Text(aside.title, style["label"]), *(Text(text, style["cell"]) for text in aside.texts)]

    def draw(self) -> None:
        """Draw the shade and the words, the first line level with what follows in the text."""
        canvas: Any = self.canv
        padding = 5.0
        x = WIDTH - NARROW - ASIDE - canvas.absolutePosition(0, 0)[0]
        heights = [part.wrapOn(canvas, ASIDE - 2 * padding, HEIGHT)[1] + 3 for part in self.parts]
        canvas.setFillColor(colors.HexColor(PALE))
        canvas.rect(x, -sum(heights) - 2 * padding, ASIDE, sum(heights) + 2 * padding, stroke=0, fill=1)
        y = -padding
        for part, height in zip(self.parts, heights, strict=True):
            y -= height
            part.drawOn(canvas, x + padding, y)


class Typesetter:
    """Turns the elements of a specimen into flowables."""

    def __init__(self, specimen: Specimen, last: Places) -> None:
        self.specimen, self.last, self.now = specimen, last, Places()
        self.look, self.style = specimen.look, styles(specimen.look)
        self.size = page_size(specimen.look)
        self.room = room(self.look.columns, self.size, aside=self.look.aside)

    def flow(self) -> list[Flowable]:
        """Return the story."""
        out: list[Flowable] = []
        for place, element in enumerate(self.specimen.elements):
            out += self.element(place, element)
        return out

    def element(self, place: int, element: Element) -> list[Flowable]:
        """Return the flowables of one element."""
        match element:
            case Cover():
                return [PageBreak()]
            case Break():
                return self.new_page(element)
            case Contents():
                return self.contents(element)
            case Heading():
                return [self.heading(place, element)]
            case Paragraph():
                return [Text(element.text, self.style[element.style])]
            case Items():
                return [*self.bullets(element, self.style["item"]), Spacer(1, self.look.size * 0.4)]
            case Mark():
                return [Symbol(element, self.style["body"], self.now.icons), Spacer(1, 4)]
            case Grid():
                table = self.table(element)
                return [table, Spacer(1, self.look.size)]
            case Box():
                return [self.box(element), Spacer(1, self.look.size)]
            case Aside():
                return [Margin(element, self.style)]

    def new_page(self, element: Break) -> list[Flowable]:
        """Return a page break, and from there on as many columns as it says."""
        if element.columns is None:
            return [PageBreak()]
        self.room = room(element.columns, self.size, aside=element.aside)
        return [NextPageTemplate(layout_name(element.columns, aside=element.aside)), PageBreak()]

    def box(self, element: Box) -> Table:
        """Return a shaded box with a title and paragraphs."""
        parts = [Text(element.title, self.style["label"])] if element.title else []
        parts += [Text(text, self.style["cell"]) for text in element.texts]
        table = Table([[parts]], colWidths=[self.room], hAlign="LEFT")
        frame = ("BOX", (0, 0), (-1, -1), 0.8, colors.HexColor(self.look.colour))
        table.setStyle(TableStyle([frame, ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor(PALE))]))
        return table

    def heading(self, place: int, element: Heading) -> Flowable:
        """Return a heading that knows its place; before a table that may be split it need not keep to all of it."""
        heading = HeadingText(element.text, self.style[f"h{element.level}"])
        heading.place = place
        following = self.specimen.elements[place + 1] if place + 1 < len(self.specimen.elements) else None
        heading.keepWithNext = not (isinstance(following, Grid) and has_running_text(following))
        return heading

    def bullets(self, items: Items, style: ParagraphStyle) -> list[Flowable]:
        """Return the items of a list."""
        return [Text(text, style, bulletText=items.marker) for text in items.texts]

    def contents(self, element: Contents) -> list[Flowable]:
        """Return the list of contents, its page numbers from the round before."""
        out: list[Flowable] = [Text(element.title, self.style["h1"])]
        for place, heading in enumerate(self.specimen.elements):
            if isinstance(heading, Heading) and heading.listed and heading.level <= element.depth:
                out.append(self.contents_line(heading, self.last.headings.get(place, 1)))
        return [*out, PageBreak()]

    def contents_line(self, heading: Heading, page: int) -> Flowable:
        """Return a heading, leaders, and its page."""
        font, size = self.style["toc"].fontName, self.look.size
        indent = 12.0 * (heading.level - 1)
        room = self.room - indent - pdfmetrics.stringWidth(f"{heading.text} {page} ", font, size) - 8
        leader = self.look.toc_leader
        count = max(3, int(room / pdfmetrics.stringWidth(leader, font, size)))
        style = ParagraphStyle("line", self.style["toc"], leftIndent=indent)
        return Text(f"{heading.text}{(leader * count).rstrip()} {page}", style)

    def table(self, grid: Grid) -> Table:
        """Return a table; its header is repeated where a page ends, and a row may be split there."""
        head = [[self.cell(c, i, grid, header=True) for i, c in enumerate(row)] for row in grid.header]
        strong = {*grid.bold_rows, *grid.section_rows}
        body = [
            [self.cell(cell, column, grid, bold=place in strong) for column, cell in enumerate(row)]
            for place, row in enumerate(grid.rows)
        ]
        total = sum(grid.widths)
        scale = self.room if total <= 1.0001 else self.room / total
        # Rows are split where a page ends only in tables of running text, whose cells hold several parts.
        split = has_running_text(grid)
        table = Table(
            head + body,
            colWidths=[share * scale for share in grid.widths],
            repeatRows=len(head),
            splitByRow=int(not split),
            splitInRow=int(split),
            hAlign="LEFT",
        )
        table.setStyle(TableStyle(self.rules(grid)))
        return table

    def cell(self, cell: Cell, column: int, grid: Grid, *, header: bool = False, bold: bool = False) -> Any:
        """Return the content of a cell."""
        if isinstance(cell, Mark):
            return Symbol(cell, self.style["cell"], self.now.icons)
        if isinstance(cell, tuple):
            return [flowable for part in cell for flowable in self.part(part)]
        left = column in grid.left_columns
        kind = "head" if header else "strong" if bold else ""
        name = (kind or "cell") if left else f"{kind}number"
        return Text(cell, self.style[name])

    def part(self, part: str | Items | Mark) -> list[Flowable]:
        """Return a part of a cell of running text."""
        if isinstance(part, Items):
            return [*self.bullets(part, self.style["cellitem"]), Spacer(1, 4)]
        if isinstance(part, Mark):
            return [Symbol(part, self.style["cell"], self.now.icons)]
        return [Text(part, ParagraphStyle("part", self.style["cell"], spaceAfter=4)), Spacer(1, 4)]

    def rules(self, grid: Grid) -> list[tuple[Any, ...]]:
        """Return the lines and shades of a table."""
        head, colour = len(grid.header), colors.HexColor(self.look.colour)
        whole = len(grid.rows) <= LONGEST_WHOLE and not has_running_text(grid)
        out: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5)]
        out += [("BOTTOMPADDING", (0, 0), (-1, -1), 3.5)]
        out += [("NOSPLIT", (0, 0), (-1, -1))] if whole else []
        if self.look.columns > 1:
            out += [("LEFTPADDING", (0, 0), (-1, -1), 2), ("RIGHTPADDING", (0, 0), (-1, -1), 2)]
        out += [("SPAN", (c0, r0), (c1, r1)) for r0, c0, r1, c1 in grid.spans]
        out += [("SPAN", (0, head + place), (-1, head + place)) for place in grid.section_rows]
        if grid.frameless:
            return [*out, ("LEFTPADDING", (0, 0), (-1, -1), 0)]
        if self.look.table == "unruled":
            return out
        if self.look.table == "grid":
            out += [("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#8aa0b4"))]
            out += [("BACKGROUND", (0, 0), (-1, head - 1), colors.HexColor("#dde6ee"))] if head else []
        elif self.look.table == "zebra":
            out += [("ROWBACKGROUNDS", (0, head), (-1, -1), [colors.white, colors.HexColor(PALE)])]
            out += [("LINEBELOW", (0, head - 1), (-1, head - 1), 1.2, colour)]
            out += [("LINEBELOW", (0, -1), (-1, -1), 0.6, colour)]
        elif self.look.table == "rows":
            out += [("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#b5b5b5"))]
            out += [("BACKGROUND", (0, 0), (-1, head - 1), colors.HexColor(PALE))] if head else []
        elif self.look.table == "shaded":
            out += [("BACKGROUND", (0, 0), (-1, head - 1), colour)] if head else []
            out += [("BACKGROUND", (0, head + r), (-1, head + r), colors.HexColor(PALE)) for r in grid.section_rows]
        else:
            out += [("LINEABOVE", (0, 0), (-1, 0), 0.9, colour)]
            out += [("LINEBELOW", (0, head - 1), (-1, head - 1), 0.6, colour)]
            out += [("LINEBELOW", (0, -1), (-1, -1), 0.9, colour)]
        return out


class Document(BaseDocTemplate):
    """A document that draws headers and footers and notes the pages of headings."""

    def __init__(self, target: io.BytesIO, specimen: Specimen, last: Places, now: Places) -> None:
        title = str(specimen.document["title"])
        look, size = specimen.look, page_size(specimen.look)
        super().__init__(target, pagesize=size, title=title, author="", lang="sv-SE", invariant=1, pageCompression=0)
        if look.producer:
            self.producer = look.producer
        self.specimen, self.last, self.now = specimen, last, now
        breaks = [element for element in specimen.elements if isinstance(element, Break)]
        layouts = [(look.columns, look.aside), *((b.columns, b.aside) for b in breaks)]
        for columns, aside in dict.fromkeys((c, a) for c, a in layouts if c is not None):
            name, areas = layout_name(columns, aside=aside), frames(columns, size, aside=aside)
            self.addPageTemplates(PageTemplate(id=name, frames=areas, onPage=self.before, onPageEnd=self.after))

    def afterFlowable(self, flowable: Flowable) -> None:
        """Note the page of a heading."""
        self.now.pages = self.page
        if isinstance(flowable, HeadingText):
            self.now.headings[flowable.place] = self.page

    def before(self, canvas: Canvas, _: object) -> None:
        """Draw the cover, or the header."""
        first = self.specimen.elements[0]
        look, page = self.specimen.look, canvas.getPageNumber()
        if page == 1 and isinstance(first, Cover):
            draw_cover(canvas, first, look)
        elif page >= look.first_page_with_header:
            height = self.pagesize[1]
            self.edge(canvas, look.header, height - 15 * mm, height - 17 * mm)

    def after(self, canvas: Canvas, _: object) -> None:
        """Draw the footer."""
        if canvas.getPageNumber() > 1 or not isinstance(self.specimen.elements[0], Cover):
            self.edge(canvas, self.specimen.look.footer, 13 * mm, None)

    def edge(self, canvas: Canvas, texts: tuple[str, str], y: float, line: float | None) -> None:
        """Draw a line of text at the top or bottom of a page, its halves left and right."""
        look, end = self.specimen.look, self.pagesize[0] - RIGHT
        canvas.saveState()
        canvas.setFont(FAMILIES[look.family][0], 7.5)
        canvas.setFillColor(colors.HexColor("#555555"))
        left, right = (t.format(page=canvas.getPageNumber(), pages=self.last.pages) for t in texts)
        if left:
            canvas.drawString(LEFT, y, left)
        if right:
            canvas.drawRightString(end, y, right)
        if line and (left or right):
            canvas.setStrokeColor(colors.HexColor(look.colour))
            canvas.setLineWidth(0.4)
            canvas.line(LEFT, line, end, line)
        canvas.restoreState()


def layout_name(columns: int, *, aside: bool) -> str:
    """Return the name of a page layout."""
    return f"{columns}{'+' if aside else ''}"


def page_size(look: Look) -> tuple[float, float]:
    """Return the width and height of a page."""
    wide, high = landscape(A4) if look.landscape else A4
    return wide, high


def room(columns: int, size: tuple[float, float], *, aside: bool) -> float:
    """Return the width of a column of text."""
    if columns == 1 and not aside:
        return size[0] - LEFT - RIGHT
    whole = size[0] - 2 * NARROW - (ASIDE + GUTTER if aside else 0)
    return (whole - (columns - 1) * GUTTER) / columns


def frames(columns: int, size: tuple[float, float], *, aside: bool) -> list[Frame]:
    """Return the columns of a page."""
    width, left = room(columns, size, aside=aside), LEFT if columns == 1 and not aside else NARROW
    bare = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    return [
        Frame(left + n * (width + GUTTER), BOTTOM, width, size[1] - TOP - BOTTOM, id=f"text{n}", **bare)
        for n in range(columns)
    ]


def has_running_text(grid: Grid) -> bool:
    """Return True for a table with cells of several paragraphs, whose rows may be split where a page ends."""
    return any(isinstance(cell, tuple) for row in grid.rows for cell in row)


def draw_cover(canvas: Canvas, cover: Cover, look: Look) -> None:
    """Draw the first page."""
    normal, bold, _ = FAMILIES[look.family]
    colour = colors.HexColor(look.colour)
    canvas.saveState()
    if cover.band:
        canvas.setFillColor(colour)
        canvas.rect(0, HEIGHT - 95 * mm, WIDTH, 95 * mm, stroke=0, fill=1)
    y = HEIGHT - 60 * mm
    for line in cover.title.split("\n"):
        canvas.setFillColor(colors.white if cover.band else colour)
        canvas.setFont(bold, 26)
        canvas.drawString(LEFT, y, line)
        y -= 33
    y = min(y, HEIGHT - 112 * mm) if cover.band else y - 12
    for place, line in enumerate(cover.lines):
        canvas.setFillColor(colour if place == 0 else colors.black)
        canvas.setFont(bold if place == 0 else normal, 16 if place == 0 else 12.5)
        canvas.drawString(LEFT, y, line)
        y -= 26
    y = 30 * mm
    canvas.setFont(normal, 9.5)
    canvas.setFillColor(colors.black)
    for line in reversed(cover.foot):
        canvas.drawString(LEFT, y, line)
        y += 14
    canvas.restoreState()


def typeset(specimen: Specimen) -> tuple[bytes, list[Fact]]:
    """Return the PDF and its status symbols, each with page, box, colour, shape and goal."""
    register_fonts()
    places, data = Places(), b""
    for _ in range(ROUNDS):
        typesetter, target = Typesetter(specimen, places), io.BytesIO()
        Document(target, specimen, places, typesetter.now).build(typesetter.flow())
        places, data = typesetter.now, target.getvalue()
    return data, places.icons
