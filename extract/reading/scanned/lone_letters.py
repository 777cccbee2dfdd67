"""Letters that stand alone where only a figure can: *O personer* is *0 personer*, *Högst I 310* is *Högst 1 310*.

Swedish has no word *O*, and begins *i* with a capital only where a sentence or a line begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.reading.scanned.tesseract import Reading

NEAR = 0.6
"""The group that a 1 begins is this near to it (heights of the line): a space within a figure is 0.4."""

DISPUTED = 0.8
"""A figure that was taken for a letter keeps this part of its confidence."""

_GROUP = regex.compile(r"\d{3}[%)*.,;:]*")
_SENTENCE_END = regex.compile(r"[.:!?]$")


def with_figures(readings: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the words; letters alone that can only be figures as these.

    >>> words = [Reading(text, (0, 0, 20, 30), 0.9, (1, 1, 1)) for text in ("Mål:", "O", "fall")]
    >>> [each.text for each in with_figures(words)]
    ['Mål:', '0', 'fall']
    """
    for number, reading in enumerate(readings):
        if reading.text not in ("O", "I"):
            yield reading
            continue
        before, after = (
            readings[n] if 0 <= n < len(readings) and readings[n].line == reading.line else None
            for n in (number - 1, number + 1)
        )
        figure = _is_zero(before, after) if reading.text == "O" else _is_one(reading, before, after)
        digit = "0" if reading.text == "O" else "1"
        yield replace(reading, text=digit, confidence=DISPUTED * reading.confidence) if figure else reading


def _is_zero(before: Reading | None, after: Reading | None) -> bool:
    """Return True for an O that is no initial: names stand on both its sides, or on one and nothing on the other."""
    return not any(each is not None and each.text[0].isupper() for each in (before, after)) or _is_label(before)


def _is_label(before: Reading | None) -> bool:
    return before is not None and before.text.endswith(":")


def _is_one(reading: Reading, before: Reading | None, after: Reading | None) -> bool:
    """Return True for an I within a line, right before a group of three digits."""
    if before is None or after is None or _SENTENCE_END.search(before.text) or not _GROUP.fullmatch(after.text):
        return False
    return after.box[0] - reading.box[2] < NEAR * (reading.box[3] - reading.box[1]) + 1
