"""Headings of a typeset report: larger, bolder or numbered lines, ranked by how they look."""

from collections.abc import Iterable, Sequence

import regex

from extract.layout.paragraphs import Paragraph

LARGER = 0.9
"""A heading's type is larger than the text's by at least this (points), or bold."""

SMALLER = 2.0
"""Bold lines in type that is smaller than the text by more than this (points) are notes."""

MAX_LETTERS = 200
MAX_BOLD_LETTERS = 110
"""Longer lines are text, however they are set; numbered goals as headings reach 170 characters."""

MAX_LINES = 4
MAX_BOLD_LINES = 2

FEWEST_CAPITALS = 6
"""A line in capitals has at least so many letters; abbreviations (*SOSFS*) have at most five."""

_NO_HEADING = regex.compile(r"@|www\.|https?:|:$", regex.IGNORECASE)
_NUMBER = regex.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}")
_NUMBERING = regex.compile(r"[\d.)\s]+")
_SENTENCE_END = regex.compile(r"[.,;!]\W*$")
_LETTER = regex.compile(r"\p{L}{2}")

Look = tuple[float, bool, int, bool, bool]
"""Size, whether it has a number, the number's depth, bold, italic."""


def number_of(text: str) -> str | None:
    """Return the number of a numbered heading.

    >>> number_of("2.4 Kommentarer")
    '2.4'
    """
    match = _NUMBER.match(text)
    return match["number"] if match else None


class Headings:
    """Tells the headings of one report and how deep each is."""

    def __init__(self, body: float, contents: Iterable[str]) -> None:
        self._body = body
        self._contents = frozenset(_plain(title) for title in contents)
        self._ranks: dict[Look, int] = {}

    def is_heading(self, paragraph: Paragraph, before: Paragraph | None) -> bool:
        """Return True for a heading; `before` is the paragraph above it."""
        text = paragraph.text
        if not _LETTER.search(text) or len(text) > MAX_LETTERS or (paragraph.skip and number_of(text) is None):
            return False
        if before is not None and before.bold and before.text.endswith(":") and paragraph.size < self._body + LARGER:
            return False  # a label such as "Mål:" announces what is to be read, set in bold as well
        listed = _plain(text) in self._contents and not _SENTENCE_END.search(text)
        if listed and (paragraph.bold or paragraph.italic or number_of(text)):
            return True
        if paragraph.size >= self._body + LARGER:
            return len(paragraph.lines) <= MAX_LINES and text[0] not in "(–-"
        if paragraph.size < self._body - SMALLER or not (
            paragraph.bold or _is_shouted(text) or _is_underlined(paragraph)
        ):
            return False
        numbered = number_of(text) is not None
        long = len(text) > (MAX_LETTERS if numbered else MAX_BOLD_LETTERS)
        return (
            not long and len(paragraph.lines) <= (3 if numbered else MAX_BOLD_LINES) and not _SENTENCE_END.search(text)
        )

    def rank(self, headings: Sequence[Paragraph]) -> None:
        """Learn how deep headings of each look are.

        Larger before smaller, numbered before others of that size, 2 before 2.1, bold before italic.
        """
        looks = sorted({_look(heading) for heading in headings}, key=_rank)
        self._ranks = {look: level for level, look in enumerate(looks, 1)}

    def is_unique(self, heading: Paragraph, among: Sequence[Paragraph]) -> bool:
        """Return True where no other heading looks like this one."""
        return sum(_look(other) == _look(heading) for other in among) == 1

    def level(self, heading: Paragraph) -> int:
        """Return the depth of a heading, 1 for the outermost."""
        return self._ranks.get(_look(heading), 1)


def _is_shouted(text: str) -> bool:
    """Return True for a line in capitals: *MÅLUPPFÖLJNING*, and no abbreviation."""
    return text.isupper() and sum(map(str.isalpha, text)) >= FEWEST_CAPITALS and len(text) <= MAX_BOLD_LETTERS


def _is_underlined(paragraph: Paragraph) -> bool:
    """Return True for a single line that is underlined from end to end, and neither an address nor a label.

    An underlined label (*Brukarundersökning:*) names the next paragraph only.
    """
    text = paragraph.text
    return len(paragraph.lines) == 1 and not _NO_HEADING.search(text) and paragraph.first.underlined


def _look(paragraph: Paragraph) -> Look:
    number = number_of(paragraph.text)
    depth = number.count(".") if number else 0
    return (round(paragraph.size * 2) / 2, number is not None, depth, paragraph.bold, paragraph.italic)


def _rank(look: Look) -> tuple[float, bool, int, bool, bool]:
    size, numbered, depth, bold, italic = look
    return (-size, not numbered, depth, not bold, italic)


def _plain(text: str) -> str:
    end = len(text)
    while end and (text[end - 1] in ".:" or text[end - 1].isspace()):
        end -= 1
    number = _NUMBERING.match(text, 0, end)
    return text[number.end() if number else 0 : end].lower()
