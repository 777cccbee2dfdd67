"""The paragraphs and tables of a Word document, as elements of pages."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from extract.reading.structured.boxes import is_box, row_marks, with_spans
from extract.reading.structured.docx_numbers import Numbering
from extract.reading.structured.docx_runs import Runs, hex_color
from extract.reading.structured.docx_styles import NO_OUTLINE, Style, Styles, is_on, value
from extract.reading.structured.pieces import SOFT, Grid, GridCell, Text, one_ink
from extract.reading.structured.pieces import Element as Found

WRAPPERS = frozenset(
    qn(tag) for tag in ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:body")
)
"""What stands around paragraphs, rows and cells without being one; what was deleted or moved away stands in others."""

_ENDS_PAGE = ("nextPage", "oddPage", "evenPage", None)


class Body:
    """The text of a document, or of one of its parts (`root`)."""

    def __init__(self, document: Document, notes: Mapping[str, Element], root: Element | None = None) -> None:
        self._root = document.element.body if root is None else root
        self._styles = Styles(document)
        self._numbering = Numbering(document)
        self._runs = Runs(self._styles)
        self._notes = notes
        self._carried = ""

    def elements(self) -> Iterator[Found]:
        """Yield paragraphs and tables in reading order, notes after the paragraph that refers to them."""
        yield from self._blocks(self._root)

    def plain_texts(self) -> list[str]:
        """Return the texts of all paragraphs."""
        found = self._blocks(self._root)
        texts = [[e.text] if isinstance(e, Text) else [cell.text for cell in e.cells] for e in found]
        return [text.strip() for text in chain.from_iterable(texts) if text.strip()]

    def _blocks(self, parent: Element) -> Iterator[Found]:
        for child in parent:
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from self._table(child)
            elif child.tag in WRAPPERS:
                found = self._blocks(child)
                yield from map(_as_contents, found) if _is_contents(child) else found

    def _paragraph(self, paragraph: Element) -> Iterator[Found]:
        properties = paragraph.find(qn("w:pPr"))
        style = self._styles.paragraph(value(properties, "w:pStyle"))
        in_contents = self._runs.in_contents
        run = self._runs.read(paragraph, style)
        text, self._carried = self._carried + run.text, ""
        if _mark_is_deleted(properties):
            self._carried = text  # the paragraph goes on in the next one
            return
        if _starts_page(properties, style):
            text = SOFT + text
        made = self._made(text, properties, style, bold=run.bold, size=run.size)
        made = replace(made, ink=run.ink, slanted=run.slanted, lead=run.lead)
        yield _as_contents(made) if in_contents or self._runs.in_contents else made
        for box in run.boxes:
            yield from self._blocks(box)
        for name in run.notes:
            if name in self._notes:
                yield self._note(self._notes[name])
        if _ends_section(properties):
            yield Text(text=SOFT)

    def _made(self, text: str, properties: Element | None, style: Style, *, bold: bool, size: float | None) -> Text:
        """Return a paragraph as what its style and list make of it."""
        kind, level = style.kind, style.level
        outline = value(properties, "w:outlineLvl")
        if outline is not None and outline.isdecimal() and kind in ("paragraph", "heading"):
            kind, level = ("heading", int(outline) + 1) if int(outline) < NO_OUTLINE else ("paragraph", None)
        number = self._number(properties, style) if text.strip() else None
        if number is not None and kind == "paragraph":
            # Numbered bold paragraphs are headings in all but name; the layout decides.
            if bold and number[0].isdigit():
                text = _before_text(number, text)
            else:
                return Text(text=text, kind="list_item", marker=number, emphasised=bold, size=size)
        elif number is not None and number[0].isalnum():
            text = _before_text(number, text)
        return Text(text=text, kind=kind, level=level, emphasised=bold, size=size)

    def _number(self, properties: Element | None, style: Style) -> str | None:
        """Return the number or bullet that Word shows before a paragraph."""
        own = properties.find(qn("w:numPr")) if properties is not None else None
        num_id = value(own, "w:numId") or style.num_id
        if num_id is None or num_id == "0":
            return None
        level = value(own, "w:ilvl")
        if level is not None and level.isdecimal():
            return self._numbering.next(num_id, int(level))
        if own is None and style.num_level is None:
            return self._numbering.next(num_id, self._numbering.level_of(num_id, value(properties, "w:pStyle")))
        return self._numbering.next(num_id, style.num_level or 0)

    def _note(self, note: Element) -> Text:
        texts = [e.text for e in self._blocks(note) if isinstance(e, Text)]
        return Text(text=" ".join(texts), kind="footnote")

    def _table(self, table: Element) -> Iterator[Found]:
        """Yield a table, and after it the tables within its cells; of a box, what stands in it."""
        cells, nested, breaks = list[GridCell](), list[Found](), list[tuple[int, str]]()
        contents: list[list[Found]] = []
        pending = ""
        for number, row in enumerate(_inner(table, "w:tr")):
            start, pending, row_cells, row_contents = self._row(row, number, pending)
            breaks += [(number, start)] if start else []
            contents += row_contents
            cells += row_cells
        if is_box(cells, contents):
            yield from chain.from_iterable(contents)
        else:
            nested = [e for content in contents for e in content if isinstance(e, Grid) or e.kind == "footnote"]
            yield Grid(tuple(with_spans(cells)), tuple(breaks))
            yield from nested
        if pending:
            yield Text(text=pending)

    def _row(self, row: Element, number: int, pending: str) -> tuple[str, str, list[GridCell], list[list[Found]]]:
        """Return the mark of a page that starts with the row, that of one that starts within, cells and contents."""
        properties = row.find(qn("w:trPr"))
        if properties is not None and (properties.find(qn("w:del")) is not None or is_on(properties, "w:hidden")):
            return "", pending, [], []
        header = bool(is_on(properties, "w:tblHeader"))
        cells, contents = list[GridCell](), list[list[Found]]()
        before = value(properties, "w:gridBefore") or ""
        col = int(before) if before.isdecimal() else 0
        for cell in _inner(row, "w:tc"):
            content = list(self._blocks(cell))
            made, width = _cell(cell, content, number, col, header=header)
            cells.append(made)
            contents.append(content)
            col += width
        start, within = row_marks([cell.text for cell in cells])
        return pending or start, within, cells, contents


def _cell(cell: Element, content: list[Found], row: int, col: int, *, header: bool) -> tuple[GridCell, int]:
    """Return a cell with its width; one that goes on from above has a row span of 0."""
    properties = cell.find(qn("w:tcPr"))
    span = value(properties, "w:gridSpan") or ""
    width = int(span) if span.isdecimal() and int(span) else 1
    texts = [e for e in content if isinstance(e, Text) and e.kind != "footnote" and e.text.strip()]
    merge = properties.find(qn("w:vMerge")) if properties is not None else None
    shading = properties.find(qn("w:shd")) if properties is not None else None
    goes_on = merge is not None and merge.get(qn("w:val"), "continue") == "continue"
    made = GridCell(
        row=row,
        col=col,
        text="\n".join(f"{e.marker} {e.text}" if e.marker else e.text for e in texts),
        rowspan=0 if goes_on else 1,
        colspan=width,
        header=header,
        emphasised=bool(texts) and all(e.emphasised for e in texts),
        fill=hex_color(shading.get(qn("w:fill"))) if shading is not None else None,
        ink=one_ink(texts),
    )
    return made, width


def _inner(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, wherever they are wrapped."""
    for child in parent:
        if child.tag == qn(tag):
            yield child
        elif child.tag in WRAPPERS:
            yield from _inner(child, tag)


def _before_text(number: str, text: str) -> str:
    """Return the text with its number, after the mark of a page that it opens."""
    rest = text.lstrip("\v\f\n\t ")
    return f"{text[: len(text) - len(rest)]}{number} {rest}"


def _as_contents(element: Found) -> Found:
    return replace(element, kind="toc", level=None) if isinstance(element, Text) else element


def _is_contents(wrapper: Element) -> bool:
    """Return True for the frame that Word puts around a table of contents that it has made."""
    part = wrapper.find(f"{qn('w:sdtPr')}/{qn('w:docPartObj')}")
    return "Table of Contents" in (value(part, "w:docPartGallery") or "")


def _mark_is_deleted(properties: Element | None) -> bool:
    mark = properties.find(qn("w:rPr")) if properties is not None else None
    return mark is not None and mark.find(qn("w:del")) is not None


def _starts_page(properties: Element | None, style: Style) -> bool:
    own = is_on(properties, "w:pageBreakBefore")
    return style.new_page if own is None else own


def _ends_section(properties: Element | None) -> bool:
    """Return True for the last paragraph of a section that the next one follows on a new page.

    How a section begins is said by the next section's properties; most are alike, and Word's own marks come on top.
    """
    section = properties.find(qn("w:sectPr")) if properties is not None else None
    return section is not None and value(section, "w:type") in _ENDS_PAGE
