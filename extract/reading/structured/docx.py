"""Word documents (.docx): paragraphs by style, lists with the numbers that Word shows, tables, notes, headers."""

import io
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document
from docx.exceptions import PythonDocxError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import LxmlError
from lxml.etree import _Element as Element

from extract.reading import digest
from extract.reading.structured.archive import AGAIN, FAULTS, open_archive, told
from extract.reading.structured.docx_blocks import Body
from extract.reading.structured.pieces import Element as Found
from extract.reading.structured.pieces import Text, compose
from models import EmptyReport, Report, UnreadableReport

_NOTES = (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES)
_WITHOUT_TEXT = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(path: Path, data: bytes) -> Report:
    """Return the Word document as pages of pieces, or raise an error that says what is wrong with it."""
    open_archive(path, data, "[Content_Types].xml", "a Word document").close()
    try:
        document = docx.Document(io.BytesIO(data))
        pages = compose(_elements(document))
    except (*FAULTS, PythonDocxError, OpcError, LxmlError, AttributeError, TypeError, RecursionError) as error:
        raise UnreadableReport(f"{path.name}: is no document that can be read ({told(error)}). {AGAIN}") from error
    if not any(page.words for page in pages):
        raise EmptyReport(f"{path.name}: holds no words. If it holds pictures of pages, save it as PDF and use OCR.")
    sha256 = digest(data)
    return Report(id=sha256[:16], file=str(path), sha256=sha256, format="docx", text_source="text", pages=pages)


def _elements(document: Document) -> Iterator[Found]:
    """Yield what the document holds in reading order: running headers first, the running footers last."""
    headers, footers = _running(document)
    yield from headers
    yield from Body(document, _notes(document)).elements()
    yield from footers


def _running(document: Document) -> tuple[list[Text], list[Text]]:
    """Return the texts of headers and of footers, each once."""
    found: tuple[dict[str, None], dict[str, None]] = ({}, {})
    for rel in document.part.rels.values():
        place = {RELATIONSHIP_TYPE.HEADER: 0, RELATIONSHIP_TYPE.FOOTER: 1}.get(rel.reltype)
        if place is not None and not rel.is_external:
            body = Body(document, {}, root=parse_xml(rel.target_part.blob))
            for text in body.plain_texts():
                found[place].setdefault(text)
    headers, footers = ([Text(text=text, kind="furniture") for text in texts] for texts in found)
    return headers, footers


def _notes(document: Document) -> dict[str, Element]:
    """Return the footnotes and endnotes, each by its kind and number (`footnote 2`)."""
    notes: dict[str, Element] = {}
    for rel in document.part.rels.values():
        if rel.reltype in _NOTES and not rel.is_external:
            for note in parse_xml(rel.target_part.blob):
                if note.get(qn("w:type")) not in _WITHOUT_TEXT:
                    notes[f"{_name(note)} {note.get(qn('w:id'))}"] = note
    return notes


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
