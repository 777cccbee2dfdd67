"""What a line can be in a table of goals whose cells are lines: a goal's, a figure, a verdict, a page's number."""

from collections.abc import Sequence
from functools import lru_cache

import regex

from extract.layout.cleaning import glue
from extract.layout.plain.line_labels import ends_open
from extract.rules import follows_rules, words, words_in
from extract.tables.values import is_empty
from extract.verdicts.lines import status_word
from models import Passage

LONGEST_CELL = 40
"""Characters of a cell that is no goal or comment."""

LONGEST_FIGURE = 30
"""Characters of a cell with a figure and words: *7 av 12 mätningar*."""

_SHALL = regex.compile(r"\b(?:ska(?:ll)?|skulle)\b")
_NUMBER = regex.compile(r"(?:\p{Lu}{1,2}\d{1,2}|\d{1,2}(?:\.\d{1,2})*)[.:)]?(?:\s+(?=\p{Lu}\p{Ll})|$)")
_FIGURE = regex.compile(
    r"(?P<bound>(?:(?:minst|högst|lägst|max(?:imalt)?|min|under|över|(?:mer|mindre|fler|färre|lägre|högre) än|[<>≤≥]"
    r"|index|nki)\s*)*)"
    r"(?:(?:ca|cirka)\s+)?[-−–+±]?\d[^!?;:]*",
    regex.I,
)
_PAGE = regex.compile(r"(?:sid(?:a|an)?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|av \d{1,3}|/\s?\d{1,3}))?", regex.I)
_DASH = regex.compile(r"[-–—−]{1,2}|\.{1,3}|…")


def says_shall(text: str) -> bool:
    """Return True for words that say what shall be."""
    return _SHALL.search(text) is not None


def states(text: str) -> bool:
    """Return True for a line that opens as goals do that say what to do: *Öka andelen …*."""
    opening = text.lower()
    return any(opening.startswith(f"{verb} ") for verb in words("headings", "goal_infinitives"))


def numbered(text: str) -> int | None:
    """Return where the number ends that a line begins with, or None: *M1 Alla ska …*."""
    match = _NUMBER.match(text)
    return match.end() if match is not None else None


def opens_goal(text: str) -> bool:
    """Return True for a line that a goal may begin with: a capital or its number, and no verdict."""
    if numbered(text) is not None:
        return True
    return text[:1].isupper() and not is_value(text) and not judges(text)


def is_value(text: str) -> bool:
    """Return True for a figure with its bound and unit, or a dash where there is none."""
    if _DASH.fullmatch(text) is not None:
        return True
    return len(text) <= LONGEST_FIGURE and _FIGURE.fullmatch(text) is not None and not says_shall(text)


def goes_on(text: str) -> bool:
    """Return True for a line that goes on with what the one above begins: in small letters, and no figure."""
    return text[:1].islower() and not is_value(text)


def names_bound(text: str) -> bool:
    """Return True for a figure with a bound, as targets have: *högst 10 dagar*."""
    match = _FIGURE.fullmatch(text)
    return match is not None and match["bound"].strip() != "" and match["bound"].strip().lower() not in ("index", "nki")


def is_shown(text: str) -> bool:
    """Return True for what may stand alone in a cell: a figure, a few words that say why there is none, a verdict."""
    if is_value(text):
        return True
    return len(text) <= LONGEST_CELL and not text[:1].islower() and not says_shall(text)


@follows_rules
@lru_cache(maxsize=1024)
def judges(text: str) -> bool:
    """Return True for a word or phrase of a scale."""
    if len(text) > LONGEST_CELL or not text[:1].isupper() or says_shall(text):
        return False
    if text.lower() in words_in("headings", "table", "states"):
        return True
    return not is_empty(text) and not any(map(str.isdigit, text)) and status_word(text) is not None


def is_page_number(text: str) -> bool:
    """Return True for the number of a page on a line of its own."""
    return _PAGE.fullmatch(text) is not None


def join_words(lines: Sequence[Passage]) -> list[Passage]:
    """Return the lines, each that goes on in small letters below a figure, or below what leads on, joined to it."""
    cells, figures = list[Passage](), False
    for line in lines:
        if cells and ((goes_on(line.text) and figures) or ends_open(cells[-1].text)):
            cells[-1] = glue(cells[-1], line)
            continue
        cells.append(line)
        figures = figures or (len(cells) > 1 and (is_value(line.text) or is_shown(line.text)))
    return cells
