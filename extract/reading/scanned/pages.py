"""Which pages of a PDF are scans, or as good as: their text is not spelled out, and they are read in their pictures."""

from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2

from extract.reading.compose import compose_page
from extract.reading.legibility import is_garbled, looks_like_word, tokens, word_share
from extract.reading.options import ReadingOptions
from extract.reading.page_images import WHOLE_PAGE, images
from extract.reading.scanned import tesseract
from models import NeedsMoreTime, Page, Unread

if TYPE_CHECKING:
    from extract.reading.scanned.ocr import Scan

FEW_WORDS = 25
"""A page with fewer words under a picture of the whole page is a scan that something was stamped on (a number, a
date), or a cover: character recognition tells which."""

FULL_PAGE_WORDS = 40
"""So many words in the picture make it a page of text; a cover has fewer, and keeps its text layer."""

BETTER = 0.15
"""Where there are words already, those of character recognition must be words more often by this share."""

FEW_SCANS = 3
"""So many scanned pages are read in the time that any file may take; a file with more asks for time."""


def with_scans_read(
    document: pypdfium2.PdfDocument, pages: Sequence[Page], options: ReadingOptions, name: str
) -> tuple[Page, ...]:
    """Return the pages; those without usable text are read in their pictures, or marked with why they could not be."""
    wanted = [page for page in pages if _wants_reading(document, page, options)]
    if not wanted:
        return tuple(pages)
    if options.ocr == "never" or tesseract.missing(options.language) is not None:
        unread: Unread = "off" if options.ocr == "never" else "no_program"
        return _replaced(pages, [replace(page, unread=unread) for page in wanted if not page.words])
    if not options.patient and len(wanted) > FEW_SCANS:
        raise NeedsMoreTime(
            f"{name}: {len(wanted)} scanned pages", seconds=len(wanted) * options.seconds_per_page, pages=len(wanted)
        )
    return _replaced(pages, _read_pages(pages, wanted, _scans(document, wanted, options), options))


def _scans(
    document: pypdfium2.PdfDocument, wanted: Sequence[Page], options: ReadingOptions
) -> "Mapping[int, Scan | Unread]":
    """Return by page number what the pictures say."""
    from extract.reading.scanned.ocr import read_scan  # it loads numpy and Pillow, and most files do without

    scans = dict[int, "Scan | Unread"]()
    for page in wanted:
        try:
            with closing(document[page.number - 1]) as source:
                scans[page.number] = read_scan(source, options)
        except pypdfium2.PdfiumError:  # some pages of damaged files can be loaded just once
            scans[page.number] = "failed"
    return scans


def _replaced(pages: Sequence[Page], new: Sequence[Page]) -> tuple[Page, ...]:
    by_number = {page.number: page for page in new}
    return tuple(by_number.get(page.number, page) for page in pages)


def _wants_reading(document: pypdfium2.PdfDocument, page: Page, options: ReadingOptions) -> bool:
    """Return True for a page whose text is not in the file: none at all, garbage, or a stamp on a scan."""
    if options.ocr == "always":
        return True
    if is_garbled(page.text):
        return True
    if len(page.words) >= FEW_WORDS:
        return False
    with suppress(pypdfium2.PdfiumError), closing(document[page.number - 1]) as source:
        if page.words:
            area = (page.width or 0.0) * (page.height or 0.0)
            return any(part >= WHOLE_PAGE for _, part in images(source, area))
        return next(source.get_objects(max_depth=1), None) is not None
    return False  # some pages of damaged files can be loaded just once


def _read_pages(
    pages: Sequence[Page], wanted: Sequence[Page], scans: "Mapping[int, Scan | Unread]", options: ReadingOptions
) -> list[Page]:
    """Return the pages that were read in their pictures, in type that is the same from page to page."""
    from extract.reading.scanned.ocr import Scan, word_of
    from extract.reading.scanned.solids import shaded
    from extract.reading.scanned.type import settled, usual_stroke, weights

    done = [(page, scan) for page in wanted if isinstance(scan := scans[page.number], Scan)]
    numbers = {page.number for page in wanted}
    known = {word.size for page in pages if page.number not in numbers for word in page.words if word.size}
    settled_pages = settled([scan.typed for _, scan in done], [scan.scale for _, scan in done], sorted(known))
    usual = usual_stroke(settled_pages)
    # Drawn shapes have their places on the page as shown.
    colored = [(*(page.shapes if scan.tilt.angle == 0 else ()), *scan.spots) for page, scan in done]
    grey = shaded([scan.solids for _, scan in done], colored)
    read = []
    for (page, scan), typed, seen, dull in zip(done, settled_pages, colored, grey, strict=True):
        bold = weights(typed, usual)
        words = [word_of(each, scan.scale, bold=thick) for each, thick in zip(typed, bold, strict=True)]
        size = (page.width or 0.0, page.height or 0.0)
        composed = compose_page(page.number, words, scan.rules, size, (*seen, *dull))
        new = replace(composed, tilt=scan.tilt, text_source="ocr" if words else None)
        if options.ocr == "always" or _is_better(new, page):
            read.append(new)
    unread = [replace(page, unread=why) for page in wanted if not isinstance(why := scans[page.number], Scan)]
    return read + [page for page in unread if not page.words]


def _is_better(new: Page, old: Page) -> bool:
    """Return True where the picture says more than the text layer: a page of text, and words rather than garbage."""
    if not old.words:
        return True
    found = tokens(new.text)
    words = sum(map(looks_like_word, found))
    if is_garbled(old.text):
        return word_share(found) >= word_share(tokens(old.text)) + BETTER or not is_garbled(new.text)
    return words >= FULL_PAGE_WORDS and words > 2 * len(old.words)


def is_mostly_scanned(pages: Sequence[Page]) -> bool:
    """Return True where character recognition has read most of the words."""
    read = sum(len(page.words) for page in pages if page.text_source == "ocr")
    return 2 * read > sum(len(page.words) for page in pages)


def without_words(pages: Sequence[Page], options: ReadingOptions) -> str:
    """Return what is to be said of a file without a word: what it shows, and what helps."""
    count = f"any of {len(pages)} pages" if len(pages) != 1 else "its only page"
    reasons = {page.unread for page in pages}
    if "no_program" in reasons:
        lacking = tesseract.missing(options.language)
        return f"no text on {count}: it is a scan, and {lacking}. Run `{tesseract.INSTALL}`, and read it again."
    if "off" in reasons:
        return f"no text on {count}: it is a scan, and --ocr never was given. Read it with --ocr auto."
    if reasons & {"timeout", "failed"}:
        return f"no text on {count}: a scan that tesseract could not read in time. Scan it anew (300 dpi, grey)."
    return f"no text on {count}, and none in what they show. Check that the right file was saved."
