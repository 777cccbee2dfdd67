"""Plain text: words without places, in pages where something marks them."""

from pathlib import Path

import regex

from extract.reading import digest
from extract.reading.converted import without_entities, without_word_tabs
from extract.reading.encoding import decode_bytes, is_binary, tidy
from extract.reading.kinds import kind_of
from extract.reading.laid_out import laid_out_page
from extract.reading.page_marks import split_pages
from models import EmptyReport, Page, Report, UnreadableReport, Word

LETTERS_AT_LEAST = 20
"""A text with fewer letters holds nothing to read."""

SAMPLE = 10_000
"""Characters at the start of a text among which those letters must stand."""

MOST_BYTES = 20 * 2**20
"""A larger file is no report but an archive of texts, or a mistake. The largest text known has 40,000 bytes."""

_WORD = regex.compile(r"\S+")


def read_text(path: Path, data: bytes) -> Report:
    """Return the text file as a report without boxes."""
    _check_start(path, data)
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
        pages=pages_of(text),
    )


def _check_start(path: Path, data: bytes) -> None:
    if (kind := kind_of(data)) is not None:
        raise UnreadableReport(f"{path.name}: is {kind[0]}, not text. {kind[1]}.")
    if len(data) > MOST_BYTES:
        raise UnreadableReport(
            f"{path.name}: {len(data) / 2**20:.0f} MB of text are no report (at most {MOST_BYTES >> 20} MB are read). "
            "Split it into the reports that it holds."
        )


def decode(path: Path, data: bytes) -> str:
    """Return the bytes as text in composed form (å as one character), lines ending in `\\n`, conversion undone."""
    if is_binary(data):
        raise UnreadableReport(f"{path.name}: is not text (it holds zero bytes). Check that the suffix is right.")
    text = decode_bytes(data)
    return without_word_tabs(tidy(without_entities(text)) if "&" in text else text)


def pages_of(text: str) -> tuple[Page, ...]:
    """Return the pages of a text; one that keeps columns or tables apart by spaces is put into reading order."""
    return tuple(
        laid_out_page(number, page) or make_page(number, page) for number, page in enumerate(split_pages(text), 1)
    )


def make_page(number: int, text: str) -> Page:
    """Return a page of words without boxes."""
    words = tuple(Word(text=m.group(), start=m.start(), end=m.end()) for m in _WORD.finditer(text))
    return Page(number=number, text=text, words=words)
