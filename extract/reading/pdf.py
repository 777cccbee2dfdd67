"""PDF files, read with pdfium: words with their places, ruled lines, and the text of each page in reading order."""

import io
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import regex

from extract.layout.rows import box_of
from extract.reading import digest
from extract.reading.bullets import with_bullets
from extract.reading.clips import cut_texts
from extract.reading.compose import compose_page
from extract.reading.doubles import has_repeats, with_bold, without_doubles
from extract.reading.drawing import Drawing, read_drawing
from extract.reading.fields import load_page
from extract.reading.gauges import read_gauges
from extract.reading.glyphs import Writing, read_words
from extract.reading.initials import with_initials
from extract.reading.kinds import kind_of
from extract.reading.layers import without_hidden_layers
from extract.reading.options import DEFAULT, ReadingOptions
from extract.reading.scanned.pages import is_mostly_scanned, with_scans_read, without_words
from extract.reading.shapes import read_shapes
from extract.reading.spacing import may_be_spaced, without_spacing
from extract.reading.styles import FontStyles, Frame
from models import Box, EmptyReport, EncryptedReport, Page, Report, Shape, TextSource, Tilt, UnreadableReport, Word
from models.records import record

MOST_CHARACTERS = 1_000_000
"""Characters of a page, at most: pages people read have some thousands, and a million take six seconds."""

LOOKED_AT = 50
"""Pages without text that are looked at for pictures, before the file is taken for a scan."""

SIDEWAYS = 0.6
"""A page with more than this part of its letters running up the page is meant to be turned: a wide table, say."""

_BUFFER = regex.compile(r"^.*<_io\.BytesIO[^>]*>[^:]*:\s*")

HEADER_WITHIN = 1024
"""A PDF starts with `%PDF-` within this many bytes; readers have always allowed some rubbish before it."""


def read_pdf(path: Path, data: bytes, options: ReadingOptions = DEFAULT) -> Report:
    """Return the PDF's pages of words, or raise an error that says what is wrong with the file and what helps."""
    _check_start(path, data)
    with opened(path, data) as (document, damaged):
        fonts = FontStyles()
        # All pages are read before any is composed, a tenth sooner: what the processor has at hand serves the next one.
        read = [_read_page(path, document, index, fonts) for index in range(len(document))]
        pages = tuple(_composed(number, page) for number, page in enumerate(read, 1))
        if not any(page.words for page in pages) and not _shows_pictures(document):
            raise _blank(path, len(pages), damaged)
        pages = with_scans_read(document, pages, options, path.name)
    if not any(page.words for page in pages):
        raise UnreadableReport(f"{path.name}: {without_words(pages, options)}")
    sha256 = digest(data)
    source: TextSource = "ocr" if is_mostly_scanned(pages) else "text-layer"
    return Report(
        id=sha256[:16], file=str(path), sha256=sha256, format="pdf", text_source=source, pages=pages, damaged=damaged
    )


def _check_start(path: Path, data: bytes) -> None:
    if not data.strip(b"\x00\r\n\t "):
        raise EmptyReport(f"{path.name}: the file is empty. Fetch it again from where it was published.")
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        what, remedy = kind_of(data) or ("not a PDF (it does not start with %PDF)", "Check what was saved")
        raise UnreadableReport(f"{path.name}: is {what}, whatever its name says. {remedy}.")


@contextmanager
def opened(path: Path, data: bytes) -> Iterator[tuple[pypdfium2.PdfDocument, bool]]:
    """Yield the open document, and whether it is damaged; one that pdfium cannot read to its end is mended first."""
    try:
        document = pypdfium2.PdfDocument(data)
        usable = _is_whole(document)
    except pypdfium2.PdfiumError:
        usable = False
    if not usable:
        document = pypdfium2.PdfDocument(_mended(path, data))
    damaged = not usable or not pdfium.FPDF_DocumentHasValidCrossReferenceTable(document.raw)
    if not damaged and (shown := without_hidden_layers(data)):
        document.close()
        document = pypdfium2.PdfDocument(shown)
    with closing(document):
        yield document, damaged


def _is_whole(document: pypdfium2.PdfDocument) -> bool:
    """Return True for a document with pages, all of which are there: it may count more than it has."""
    size = pdfium.FS_SIZEF()
    pages = range(len(document))
    return bool(pages) and all(pdfium.FPDF_GetPageSizeByIndexF(document.raw, index, size) for index in pages)


def _shows_pictures(document: pypdfium2.PdfDocument) -> bool:
    """Return True where a page shows anything but text: a scan, or letters drawn as shapes."""
    for index in range(min(LOOKED_AT, len(document))):
        with suppress(pypdfium2.PdfiumError), closing(document[index]) as page:  # some pages can be loaded just once
            count = min(LOOKED_AT, pdfium.FPDFPage_CountObjects(page.raw))
            kinds = {pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page.raw, number)) for number in range(count)}
            if kinds - {pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_UNKNOWN}:
                return True
    return len(document) > LOOKED_AT


def _blank(path: Path, count: int, damaged: bool) -> UnreadableReport:
    """Return the error for a file without text and without pictures."""
    where = f"any of {count} pages" if count != 1 else "its only page"
    fault = f"the PDF is damaged, and no text is left on {where}" if damaged else f"no text and no picture on {where}"
    return UnreadableReport(
        f"{path.name}: {fault}. Fetch it again from where it was published; where a PDF program does show text, "
        "print it to a new PDF, and read that."
    )


def _mended(path: Path, data: bytes) -> bytes:
    """Return the bytes of a damaged file as pikepdf saves them, or raise the error that tells what is wrong."""
    fault = f"{path.name}: the PDF is damaged and could not be mended"
    remedy = "Fetch it again from where it was published, or open and save it in a PDF program."
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            if not len(pdf.pages):
                raise UnreadableReport(f"{fault}: it holds no page. {remedy}")
            mended = io.BytesIO()
            pdf.save(mended)
    except pikepdf.PasswordError as error:
        raise EncryptedReport(
            f"{path.name}: the PDF is encrypted and needs a password. Save a copy without password, and read that."
        ) from error
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise UnreadableReport(f"{fault} ({_first_line(error)}). {remedy}") from error
    try:
        with closing(pypdfium2.PdfDocument(mended.getvalue())) as document:
            if len(document):
                return mended.getvalue()
    except pypdfium2.PdfiumError as error:
        raise UnreadableReport(f"{fault} ({_first_line(error)}). {remedy}") from error
    raise UnreadableReport(f"{fault}: it holds no page. {remedy}")


def _first_line(error: Exception) -> str:
    """Return a library's words for a fault, without the name of the buffer that it read from."""
    lines = str(error).splitlines()
    return _BUFFER.sub("", lines[0]).rstrip(".")[:120] if lines else type(error).__name__


@record(frozen=True, slots=True)
class _PageRead:
    """What is written and drawn on a page, how it is turned to be read, and how it is displayed."""

    writing: Writing
    drawing: Drawing
    shapes: tuple[Shape, ...]
    frame: Frame
    shown: Frame


def _read_page(path: Path, document: pypdfium2.PdfDocument, index: int, fonts: FontStyles) -> _PageRead:
    """Return what is on a page; one that cannot be loaded makes the file unreadable, for its facts would be missing."""
    try:
        with closing(load_page(document, index)) as page, closing(page.get_textpage()) as textpage:
            frame = shown = _frame(page)
            _check_size(path, index, textpage)
            writing = read_words(textpage.raw, fonts, frame)
            if (turn := lies_sideways(writing)) is not None:
                frame = shown.turned(turn)
                writing = read_words(textpage.raw, fonts, frame)
            drawing = read_drawing(page.raw, frame, writing.objects)
            if cut := cut_texts(writing.objects, drawing.inner, frame):
                writing = read_words(textpage.raw, fonts, frame, cut)
            shapes = read_shapes(document.raw, page.raw, drawing, frame)
            if frame is shown:
                shapes += tuple(read_gauges(page, drawing, shapes, writing.words))
    except pypdfium2.PdfiumError as error:
        raise UnreadableReport(
            f"{path.name}: page {index + 1} of {len(document)} is damaged ({_first_line(error)}). "
            "Fetch the file again from where it was published, or open and save it in a PDF program."
        ) from error
    return _PageRead(writing, drawing, shapes, frame, shown)


def _composed(number: int, read: _PageRead) -> Page:
    width, height = read.shown.size
    words = _seen(read.writing, read.drawing)
    page = compose_page(number, words, read.drawing.rules, (round(width, 2), round(height, 2)), read.shapes)
    if read.frame.rotation == read.shown.rotation:
        return page
    angle = (read.shown.rotation - read.frame.rotation) % 360
    return replace(page, tilt=Tilt(angle=angle, size=read.frame.size, shown=read.shown.size))


def lies_sideways(writing: Writing) -> int | None:
    """Return how far a page must be turned for most of its text to be upright, None where it is as it is displayed."""
    turn, letters = max(writing.askew.items(), key=lambda entry: entry[1], default=(0, 0))
    written = sum(len(word.text) for word in writing.words) if letters else 0
    return turn if letters and letters > SIDEWAYS * written else None


def _seen(writing: Writing, drawing: Drawing) -> list[Word]:
    """Return the words that a person sees on a page, each once; invisible ones only where a picture of them is."""
    words = writing.words
    if writing.hidden:
        words = words + [word for word in writing.hidden if not words or _is_pictured(word, drawing.images)]
    if has_repeats(writing.text):
        words = without_doubles(words)
    if drawing.doubles:
        words = with_bold(words, drawing.doubles)
    if may_be_spaced(writing.text):
        words = without_spacing(words)
    words = with_initials(words)
    return with_bullets(words, drawing.dots) if drawing.dots else words


def _is_pictured(word: Word, images: Iterable[Box]) -> bool:
    """Return True where a word stands within a picture: OCR has read it there."""
    x0, top, x1, bottom = box_of(word)
    x, y = (x0 + x1) / 2, (top + bottom) / 2
    return any(image[0] <= x <= image[2] and image[1] <= y <= image[3] for image in images)


def _check_size(path: Path, index: int, textpage: pypdfium2.PdfTextPage) -> None:
    if (count := textpage.count_chars()) > MOST_CHARACTERS:
        raise UnreadableReport(
            f"{path.name}: page {index + 1} holds {count:,} characters, which no page that people read does. "
            "Take that page out of the file, and read the rest."
        )


def _frame(page: pypdfium2.PdfPage) -> Frame:
    """Return what is shown of a page, and how far it is turned."""
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page.raw, box)
    return Frame(box.left, box.bottom, box.right, box.top, page.get_rotation())
