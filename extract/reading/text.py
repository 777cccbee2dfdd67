"""Plain text: words without places, in pages where something marks them."""

from pathlib import Path

import regex

from extract.reading import digest
from extract.reading.encoding import BOMS, decode_bytes, utf16_without_mark
from extract.reading.page_marks import split_pages
from models import EmptyReport, Page, Report, UnreadableReport, Word

LETTERS_AT_LEAST = 20
"""A text with fewer letters holds nothing to read."""

SAMPLE = 10_000
"""Characters at the start of a text among which those letters must stand."""

BINARY_SAMPLE = 1_000
"""Bytes at the start of a file in which a zero byte says that it is no text."""

_WORD = regex.compile(r"\S+")


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
    marked = data.startswith(tuple(mark for mark, _ in BOMS)) or utf16_without_mark(data)
    if not marked and b"\x00" in data[:BINARY_SAMPLE]:
        raise UnreadableReport(f"{path.name}: is not text (it holds zero bytes). Check that the suffix is right.")
    return decode_bytes(data)


def make_page(number: int, text: str) -> Page:
    """Return a page of words without boxes."""
    words = tuple(Word(text=m.group(), start=m.start(), end=m.end()) for m in _WORD.finditer(text))
    return Page(number=number, text=text, words=words)
