"""Lines of a text that a label opens, as a form's do: *Mål 3: …*, *Måluppfyllelse: Nej*. Each is a paragraph."""

from functools import cache

import regex

from extract.layout.outline import tells_figure
from extract.rules import follows_rules, words

SHORT_ANSWER = 40
"""Characters of what stands behind a label where the next line is another paragraph."""

DASHES = ("-", "–", "—")
"""Lines that are an empty cell."""

_LABEL = regex.compile(
    r"\W*(?P<label>\p{Lu}[\p{L} /]{1,40}?)(?: (?:\d{1,2}(?:\.\d{1,2})*|(?:19|20)\d\d))?\s*:\s+(?P<answer>\S.*)"
)
_TWICE = regex.compile(r"(?P<once>\S.{3,}\S)\s+(?P=once)\s*")
_FULL = regex.compile(r"[\p{L}\d%)!?”\"]\W*$")
_OPEN = regex.compile(
    r"(?:[,;–-]|\b(?:och|samt|eller|att|som|för|av|i|på|med|till|under|enligt|vid|från|om|se|en|ett|den|det|de"
    r"|minst|högst|lägst|än|vara|är|bli|överstiga|understiga))$"
)


@follows_rules
@cache
def _labels() -> "regex.Pattern[str]":
    return regex.compile("|".join(sorted(map(regex.escape, words("structure", "line_labels")), key=len, reverse=True)))


def parts_at_label(line: str, below: str) -> bool:
    """Return True where the line below opens with a label, or this one is a label with a short answer or a figure.

    A label that is all of the line below parts them where this one has a label, too.

    >>> parts_at_label("Mål 3: Fler ska simma", "Måluppfyllelse: Nej"), parts_at_label("Det gick så: alla", "Kom.")
    (True, False)
    >>> parts_at_label("Mål 3: Fler ska simma", "Delmål"), parts_at_label("Mål 3: Fler ska nå sina", "mål")
    (True, False)
    """
    if _labelled(below) is not None:
        return not ends_open(line)
    if is_label(below) and _labelled(line) is not None:
        return not ends_open(line)  # *Inriktningsmål: Fler ska må bra*, then *Effektmål* above a list of them
    if ":" in line and ":" in below and tells_figure(line) and tells_figure(below):
        return True
    match = _labelled(line)
    if match is None or len(_once(match["answer"])) > SHORT_ANSWER or not below.lstrip()[:1].isupper():
        return False
    return _FULL.search(line.rstrip()[-SHORT_ANSWER:]) is not None and not ends_open(line)


def _once(answer: str) -> str:
    """Return what stands behind a label; what stands there twice is the text of an icon beside the word itself."""
    twice = _TWICE.fullmatch(answer)
    return twice["once"] if twice else answer.rstrip()


def ends_open(line: str) -> bool:
    """Return True for a line that a sentence goes on from: it ends with a comma, or a word that leads on (*och*)."""
    return _OPEN.search(line.rstrip()[-SHORT_ANSWER:]) is not None and line.strip() not in DASHES


def is_label(line: str) -> bool:
    """Return True for a line that is a label and no more."""
    return line.lstrip()[:1].isupper() and _labels().fullmatch(line.strip(" :").casefold()) is not None


def _labelled(line: str) -> "regex.Match[str] | None":
    match = _LABEL.match(line) if ":" in line else None
    return match if match is not None and _labels().fullmatch(match["label"].casefold()) else None
