"""What stands before a report's text: its cover page, and a letter that it was sent with."""

from collections.abc import Iterable, Sequence, Set

import regex

from extract.layout.pagelines import PageLine
from extract.rules import words

COVER_LETTERS = 450
"""A cover page has fewer letters than this."""

COVER_SIZE = 1.4
"""The title on a cover is set at least this much larger than the text."""

LETTER_PAGES = 6
"""A cover letter is over by this page."""

LETTER_LABELS = 2
"""A letter has at least two of its labels on the first page."""

TITLE_WITHIN = 3
"""The title of what follows a letter is among the first lines of its page."""

FIRST_NUMBERS = ("1", "i", "I")
"""Where a page numbered so follows a letter that begins so, a new document begins."""

_SENTENCE = regex.compile(r"(?:\S+\s+){4,}\S+[.,-]$")
"""A line of running text: covers have names and dates, no sentences."""


def is_sentence(text: str) -> bool:
    """Return True for running text."""
    return _SENTENCE.search(text) is not None


def is_cover(lines: Sequence[PageLine], body: float) -> bool:
    """Return True for a page with a title and little else."""
    if not lines or sum(len(line.text) for line in lines) > COVER_LETTERS:
        return False
    if any(is_sentence(line.text) for line in lines):
        return False
    return max(line.size for line in lines) >= COVER_SIZE * body


def letter_pages(
    pages: Sequence[Sequence[PageLine]], first: Sequence[PageLine], printed: Sequence[str | None], body: float
) -> int:
    """Return how many pages at the start are a letter that the report was sent with.

    `pages` holds the lines of text, `first` all lines of the first page, its header included.
    """
    if len(pages) < 2 or not tell_letter(letter_labels(part for line in first for part in line.parts)):
        return 0
    largest = max((line.size for line in first), default=0.0)
    for number in range(1, min(len(pages), LETTER_PAGES + 1)):
        top = pages[number][:TITLE_WITHIN]
        restarts = printed[number] in FIRST_NUMBERS and printed[0] in FIRST_NUMBERS
        larger = bool(top) and max(line.size for line in top) > largest + 1
        if restarts or larger or is_cover(pages[number], body) or any(_is_title(line, body) for line in top):
            return number
    return 0


def letter_labels(parts: Iterable[str]) -> set[str]:
    """Return what the pieces of a page say of a letter or of minutes: its kind, and labels such as *handläggare*."""
    texts = [part.lower().strip(" :") for part in parts]
    kinds, labels = words("structure", "letter_kinds"), words("structure", "letter_labels")
    telling = {kind for kind in kinds for text in texts if text == kind or text.startswith(f"{kind} ")}
    others = {
        label for label in labels for text in texts if text == label or text.startswith((f"{label} ", f"{label}:"))
    }
    return telling | others


def tell_letter(labels: Set[str]) -> bool:
    """Return True where labels are those of a letter or of minutes, and not only of what is numbered and dated.

    >>> tell_letter(letter_labels(["TJÄNSTESKRIVELSE", "Handläggare", "Kim Berg"]))
    True
    >>> tell_letter(letter_labels(["Kvalitetsberättelse 2020", "Handläggare", "Dnr ON 2020/12"]))
    False
    """
    return len(labels) >= LETTER_LABELS and not labels.isdisjoint(words("structure", "letter_kinds"))


def _is_title(line: PageLine, body: float) -> bool:
    """Return True for a line in larger or bold type that names a kind of report."""
    first = regex.match(r"\p{L}[\p{L}-]*", line.text.lower())
    titled = first is not None and first[0].endswith(tuple(words("headings", "titles")))
    return titled and (line.bold or line.size > body + 1)
