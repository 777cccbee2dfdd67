"""What a file is, whatever its name says: told by its first bytes, to say what helps."""

import regex

_STARTS: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "an archive or office document (zip)", "Give it its right suffix (.zip, .docx, .odt)"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "Give it its right suffix (.doc), or save it as PDF"),
    (b"{\\rtf", "a document in Rich Text Format", "Give it its right suffix (.rtf), or save it as PDF"),
    (b"\x89PNG", "a picture (PNG)", "Make a PDF of it with OCR (ocrmypdf, say)"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "Make a PDF of it with OCR (ocrmypdf, say)"),
    (b"II*\x00", "a picture (TIFF)", "Make a PDF of it with OCR (ocrmypdf, say)"),
    (b"MM\x00*", "a picture (TIFF)", "Make a PDF of it with OCR (ocrmypdf, say)"),
    (b"MIME-Version:", "a web archive (MHTML)", "Open it in a browser, and save it as a web page or PDF"),
    (b"From: <Saved by", "a web archive (MHTML)", "Open it in a browser, and save it as a web page or PDF"),
    (b"\x1f\x8b", "a compressed file (gzip)", "Unpack it first"),
    (b"SQLite format 3", "a database", "Name the reports themselves"),
)
_WEB_PAGE = regex.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|\?xml)", regex.IGNORECASE)
_SAMPLE = 1024
_PDF = b"%PDF-"


def kind_of(data: bytes) -> tuple[str, str] | None:
    """Return what a file is by its first bytes and what to do about it; None for one that shows no kind.

    >>> kind_of(b"<html><body>404 Not Found")[0]
    'a web page'
    """
    if _WEB_PAGE.match(data, 0, _SAMPLE):
        return "a web page", "Give it its right suffix (.html) if it holds the report, or else fetch the report itself"
    if data.startswith(_PDF):
        return "a PDF", "Give it its right suffix (.pdf)"
    return next(((what, remedy) for start, what, remedy in _STARTS if data.startswith(start)), None)
