"""OpenDocument texts (.odt): paragraphs by style, lists and chapters with their numbers, tables, notes, headers."""

import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import odfdo
from lxml.etree import LxmlError
from odfdo.security import SecurityError

from extract.reading import digest
from extract.reading.structured.archive import AGAIN, FAULTS, open_archive, told
from extract.reading.structured.odt_blocks import Body
from extract.reading.structured.pieces import Element, Text, compose
from models import EmptyReport, EncryptedReport, Report, UnreadableReport

KIND = "an OpenDocument text"
TEXT_TYPE = "application/vnd.oasis.opendocument.text"
MANIFEST = "META-INF/manifest.xml"


def read_odt(path: Path, data: bytes) -> Report:
    """Return the OpenDocument text as pages of pieces, or raise an error that says what is wrong with it."""
    with open_archive(path, data, MANIFEST, KIND) as archive:
        _check(path, archive)
    try:
        document = odfdo.Document(io.BytesIO(data))
        pages = compose(_elements(document))
    except (*FAULTS, LxmlError, SecurityError, AttributeError, TypeError, RecursionError) as error:
        raise UnreadableReport(f"{path.name}: is no text that can be read ({told(error)}). {AGAIN}") from error
    if not any(page.words for page in pages):
        raise EmptyReport(f"{path.name}: holds no words. If it holds pictures of pages, save it as PDF and use OCR.")
    sha256 = digest(data)
    return Report(id=sha256[:16], file=str(path), sha256=sha256, format="odt", text_source="text", pages=pages)


def _check(path: Path, archive: ZipFile) -> None:
    """Raise an error for an encrypted document, and for a sheet or slides."""
    names = archive.namelist()
    if b"encryption-data" in archive.read(MANIFEST) or "encrypted-package" in names:
        raise EncryptedReport(f"{path.name}: needs a password. Save a copy without password, and read that.")
    kind = archive.read("mimetype").decode("ascii", "replace").strip() if "mimetype" in names else TEXT_TYPE
    if not kind.startswith(TEXT_TYPE) or "content.xml" not in names:
        raise UnreadableReport(
            f"{path.name}: is not {KIND} (it says it is {kind[:80]}). Save it as PDF, and read that."
        )


def _elements(document: odfdo.Document) -> Iterator[Element]:
    """Yield what the document holds in reading order: running headers first, the running footers last."""
    body = Body(document)
    yield from (Text(text=text, kind="furniture") for text in body.running("style:header"))
    yield from body.elements()
    yield from (Text(text=text, kind="furniture") for text in body.running("style:footer"))
