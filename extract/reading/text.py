"""Plain text: one page unless form feeds, or lines as long as pages, mark several."""

import codecs
import unicodedata
from pathlib import Path
from statistics import median

import regex

from extract.reading import digest
from models import EmptyReport, Page, Report, UnreadableReport, Word

PAGE_LINE = 400
"""A file whose lines are longer than this (median, characters) was converted page by page: each line is a page.

Paragraphs of the reports seen have medians of 20 to 120, pages on one line of 1,600 to 4,000."""

LETTERS_AT_LEAST = 20
"""A text with fewer letters holds nothing to read."""

SAMPLE = 10_000
"""Characters at the start of a text among which those letters must stand."""

BINARY_SAMPLE = 1_000
"""Bytes at the start of a file in which a zero byte says that it is no text."""

_WORD = regex.compile(r"\S+")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_text(path: Path, data: bytes) -> Report:
    """Return the text file as a report without boxes."""
    text = decode(path, data)
    letters = sum(character.isalpha() for character in text[:SAMPLE])
    if letters < LETTERS_AT_LEAST:
        raise EmptyReport(f"{path.name}: holds no words. Check that the conversion to text went well.")
    sha256 = digest(data)
    return Report(
        id=sha256[:16],
        file=str(path),
        sha256=sha256,
        format="text",
        text_source="text",
        pages=tuple(make_page(number, page) for number, page in enumerate(split_pages(text), 1)),
    )


def decode(path: Path, data: bytes) -> str:
    """Return the bytes as text in composed form (å as one character), line ends as `\\n`."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _tidy(data.decode(encoding, errors="replace"))
    if b"\x00" in data[:BINARY_SAMPLE]:
        raise UnreadableReport(f"{path.name}: is not text (it holds zero bytes). Check that the suffix is right.")
    try:
        return _tidy(data.decode("utf-8"))
    except UnicodeDecodeError:
        # Swedish text that is not UTF-8 is Windows-1252 in practice; its few undefined bytes become U+FFFD.
        return _tidy(data.decode("cp1252", errors="replace"))


def _tidy(text: str) -> str:
    """Return the text in composed form with `\\n` for line ends."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def split_pages(text: str) -> list[str]:
    """Return the pages of a text.

    >>> split_pages("ett\\ftvå")
    ['ett', 'två']
    """
    if "\f" in text:
        return [page for page in text.split("\f") if page.strip()]
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and median(len(line) for line in lines) > PAGE_LINE:
        return lines
    return [text]


def make_page(number: int, text: str) -> Page:
    """Return a page of words without boxes."""
    words = tuple(Word(text=m.group(), start=m.start(), end=m.end()) for m in _WORD.finditer(text))
    return Page(number=number, text=text, words=words)
