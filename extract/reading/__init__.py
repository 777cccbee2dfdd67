"""From a file to a `Report`: one reader for each format."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from extract.reading.options import DEFAULT, ReadingOptions
from models import EmptyReport, Report, UnreadableReport, UnsupportedFormat

Reader = Callable[[Path, bytes, ReadingOptions], Report]


def _read_pdf(path: Path, data: bytes, options: ReadingOptions) -> Report:
    from extract.reading.pdf import read_pdf  # pdfium takes time to load, and text files do without

    return read_pdf(path, data, options)


def _read_text(path: Path, data: bytes, options: ReadingOptions) -> Report:
    from extract.reading.text import read_text  # it takes `digest` from here

    return read_text(path, data)


def _read_docx(path: Path, data: bytes, options: ReadingOptions) -> Report:
    from extract.reading.structured.docx import read_docx

    return read_docx(path, data)


def _read_odt(path: Path, data: bytes, options: ReadingOptions) -> Report:
    from extract.reading.structured.odt import read_odt

    return read_odt(path, data)


def _read_html(path: Path, data: bytes, options: ReadingOptions) -> Report:
    from extract.reading.structured.html import read_html

    return read_html(path, data)


READERS: dict[str, Reader] = {
    ".pdf": _read_pdf,
    ".txt": _read_text,
    ".docx": _read_docx,
    ".odt": _read_odt,
    ".html": _read_html,
    ".htm": _read_html,
}
"""The formats that utfall reads, by file name suffix: the one place that says so."""


def read_report(path: Path, options: ReadingOptions = DEFAULT) -> Report:
    """Return the report in the file, or raise an `UnreadableReport` or `UnsupportedFormat` that says what is wrong."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise UnsupportedFormat(
            f"{path.name}: '{path.suffix or 'no suffix'}' is not supported yet. Convert it to one of {known}."
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableReport(
            f"{path.name}: cannot be opened ({error.strerror}). Check the path and rights."
        ) from error
    if not data.strip():
        raise EmptyReport(f"{path.name}: the file is empty. Fetch it again from where it was published.")
    return reader(path, data, options)


def digest(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hex; its first 16 digits are the report's id."""
    return hashlib.sha256(data).hexdigest()
