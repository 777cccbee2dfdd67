"""Abbreviations that a report explains: *individ- och familjeomsorgen (IFO)*."""

import re
from collections.abc import Iterator, Mapping

from models import Report

SHORT = r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö&/-]{1,6}"
IN_BRACKETS = re.compile(rf"\(\s*({SHORT})\s*\)")
"""An abbreviation in brackets; what it stands for is before it."""
ENDS = re.compile(r"[().,;:!?•]")
REACH = 120
"""So many characters before the brackets are looked at, back to the last of the marks above."""
BEFORE = re.compile(
    rf"(?<![\w-])(?P<short>{SHORT})\s*(?:\(|=|står för|betyder)\s*(?P<long>[A-ZÅÄÖa-zåäö][^().,;:=•]{{5,80}})"
)
"""An abbreviation, and what it stands for."""

LAW = re.compile(r"^lag(?:en)?\b|(?:lagen|lag|balken|förordningen)\b", re.IGNORECASE)
"""A law is no unit and no indicator, though units are called by its abbreviation (*LSS*)."""

MARKED = re.compile(r"[A-ZÅÄÖ]")
BROKEN_LINE = re.compile(r"-(?<=[a-zåäö]-)\s*\n\s*(?=[a-zåäö])(?!(?:och|eller|samt)\b)")
"""The hyphen is asked for first: a page is soon gone through for it."""
MOST_WORDS = 8
"""A long form has no more words than this."""


def find_abbreviations(report: Report) -> Mapping[str, str]:
    """Return the abbreviations that a report explains, with what they stand for; the first explanation holds.

    Only those with two capitals at least: *(Se bilaga)* explains nothing.
    """
    found: dict[str, str] = {}
    for page in report.pages:
        if "(" in page.text or "=" in page.text:
            for short, long in explanations(page.text):
                found.setdefault(short, long)
    return found


def explanations(text: str) -> Iterator[tuple[str, str]]:
    """Yield abbreviations and what the text says that they stand for.

    >>> list(explanations("inom individ- och familjeomsorgen (IFO) samt EKB (ensamkommande barn)"))
    [('IFO', 'individ- och familjeomsorgen'), ('EKB', 'ensamkommande barn')]
    """
    text = " ".join(BROKEN_LINE.sub("", text).split())
    for short, words, at_start in _pairs(text):
        long = _long_form(short, words, at_start=at_start) if len(MARKED.findall(short)) > 1 else None
        if long is not None and LAW.search(long) is None:
            yield short, long


def _pairs(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield abbreviations, the words beside them, and whether these stand after the abbreviation."""
    for match in IN_BRACKETS.finditer(text):
        yield match[1], ENDS.split(text[max(0, match.start() - REACH) : match.start()])[-1].strip(), False
    for match in BEFORE.finditer(text):
        yield match["short"], match["long"].strip(), True


def _long_form(short: str, words: str, *, at_start: bool) -> str | None:
    """Return the words that an abbreviation stands for: those that its letters begin, in their order.

    The rule of Schwartz and Hearst (2003): the letters are looked for from the end, the first one at the beginning of a
    word. Where the words stand after the abbreviation, they begin with it.
    """
    parts = words.split()
    if at_start:
        kept = " ".join(parts[:MOST_WORDS])
        return kept if _spans(short, kept) == 0 else None
    kept = " ".join(parts[-MOST_WORDS:])
    start = _spans(short, kept)
    return None if start is None else kept[start:].strip()


def _spans(short: str, words: str) -> int | None:
    """Return where in `words` the letters of `short` begin to stand in their order, None where they do not."""
    at = len(words)
    letters = [letter.casefold() for letter in short if letter.isalpha()]
    low = words.casefold()
    for number in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and not (low[at] == letters[number] and (number > 0 or at == 0 or not low[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return None
    return at
