"""Notes and captions: small print at the foot of a page or under a table, and what names a picture."""

import regex

from extract.layout.paragraphs import Paragraph
from extract.layout.rows import size_of

SMALLER = 0.9
"""Notes are set smaller than the text by at least this (points)."""

RAISED = 0.8
"""A raised mark is set in less than this of the note's type."""

LONGEST_CAPTION = 160
"""A longer line (letters) is text, not the name of a picture or table."""

_MARK = regex.compile(r"[*†‡]{1,3}|\d{1,2}\)?|\[\d{1,2}\]|\(\d{1,2}\)|[a-zåäö]\)")
_OPENING = regex.compile(r"(?:källa|källor|not|noter|anm|anmärkning|fotnot|\*)\b\.?\s*:?", regex.IGNORECASE)
_CAPTION = regex.compile(
    r"(?:tabell|diagram|figur|bild|karta)\s*\d+\s*(?:[.:–-]\s*\p{L}|\p{Lu}).*|(?:bild|foto|illustration)\s*:\s*\S.*",
    regex.IGNORECASE,
)
_NUMBERED_SENTENCE = regex.compile(r"\p{L}+\s*\d+\s+\p{Ll}")


def note_marker(paragraph: Paragraph, body: float, *, under_table: bool) -> int | None:
    """Return how many words at its start are the mark of a note, or None where the paragraph is no note."""
    if paragraph.size > body - SMALLER:
        return None
    words = paragraph.first.words
    marked = len(words) > 1 and _MARK.fullmatch(words[0].text) is not None
    raised = marked and size_of(words[0]) < RAISED * paragraph.size
    if raised or (marked and not words[1].text[0].islower()):
        return 1
    return 0 if under_table or _OPENING.match(paragraph.text) else None


def is_caption(paragraph: Paragraph, body: float) -> bool:
    """Return True for the name of a picture or table: it is numbered or labelled, and set apart by its type."""
    text = paragraph.text
    if len(text) > LONGEST_CAPTION or not _CAPTION.fullmatch(text) or _NUMBERED_SENTENCE.match(text):
        return False
    return paragraph.bold or paragraph.italic or paragraph.size <= body - SMALLER
