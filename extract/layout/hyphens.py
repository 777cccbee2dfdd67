"""Line ends undone: a word cut by a hyphen becomes whole, a hyphen that belongs to the word stays."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

import regex

from models import Page, Passage

LONGEST_WORD = 80
"""No word is longer (letters); only so much of a text's end is looked at."""

_CUT = regex.compile(r"(?P<first>\S*?(?P<last>\p{L}))-$")
_LAST_SPACE = regex.compile(r"(?r)\s")
_REST = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*")
_TWIN = regex.compile(r"(?:och|eller|samt|respektive|resp|till|som|men|/)(?=\s|/|$)|/", regex.IGNORECASE)
_EDGES = regex.compile(r"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$")


def inner_words(pages: Iterable[Page]) -> Iterator[str]:
    """Yield the words that do not stand at a line's end: those that no line end has cut."""
    for page in pages:
        for line in page.text.split("\n"):
            yield from line.split()[1:-1]


class Hyphens:
    """Joins the lines of one report, with the words of that report as evidence.

    >>> Hyphens([]).join(Passage("överkla-"), Passage("gan av")).text
    'överklagan av'
    >>> Hyphens([]).join(Passage("barn-"), Passage("och ungdomsvård")).text
    'barn- och ungdomsvård'
    >>> Hyphens(["en", "IT-stöd", "finns"]).join(Passage("ett it-"), Passage("stöd")).text
    'ett it-stöd'
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = words

    @cached_property
    def _known(self) -> Counter[str]:
        """Return how often each word stands in the report; counted once a cut word asks for it."""
        known = Counter[str]()
        for word, count in Counter(self._words).items():
            known[(word if word.isalnum() else _EDGES.sub("", word)).lower()] += count
        return known

    def join(self, first: Passage, second: Passage) -> Passage:
        """Return two lines of running text as one."""
        return self.join_all((first, second))

    def join_all(self, lines: Iterable[Passage]) -> Passage:
        """Return lines of running text as one, all at once: line by line, each of them would copy all before it."""
        parts, tail = list[Passage](), ""
        for line in filter(None, lines):
            if parts:
                between = self._between(tail, line.text)
                if between is None:
                    parts[-1], tail = parts[-1].slice(0, len(parts[-1].text) - 1), tail[:-1]
                else:
                    parts.append(Passage(between))
                    tail += between
            parts.append(line)
            tail = (tail + line.text)[-LONGEST_WORD:]
        return Passage.join(parts, separator="")

    def _between(self, first: str, second: str) -> str | None:
        """Return what stands between two lines, given the end of the first; None where its hyphen goes."""
        if not first.endswith(("-", "-/")):
            return " "
        if _goes_straight_on(first, second):
            return ""
        cut = _cut(first)
        if cut is None or _TWIN.match(second):
            return " "
        rest = _REST.match(second)
        if rest is None or self._keeps(cut["first"], cut["last"], rest.group()):
            return "" if second[0].isalnum() else " "
        return None

    def _keeps(self, first: str, last: str, rest: str) -> bool:
        """Return True where the hyphen belongs to the word."""
        first = _EDGES.sub("", first)
        if rest[0].isupper():
            return not _is_shouted(first, rest) or self._known[f"{first}-{rest}".lower()] > 0
        joined, hyphened = self._known[(first + rest).lower()], self._known[f"{first}-{rest}".lower()]
        if joined != hyphened:
            return hyphened > joined
        # "e-" + "hälsa", "IT-" + "stöd": hyphenation never leaves a letter alone, and abbreviations are not cut.
        return len(first.rsplit("-", 1)[-1]) == 1 or (last.isupper() and not first.isupper()) or _is_abbreviation(first)


def _cut(text: str) -> regex.Match[str] | None:
    """Return the match of a word that a hyphen cuts at the end of a text."""
    space = _LAST_SPACE.search(text)
    return _CUT.match(text, max(0, len(text) - LONGEST_WORD, space.end() if space else 0))


def _goes_straight_on(first: str, second: str) -> bool:
    """Return True where the hyphen stays and no space follows.

    >>> _goes_straight_on("medborgar-", "/brukar"), _goes_straight_on("medborgar-/", "brukar")
    (True, True)
    >>> _goes_straight_on("2016-", "2018")
    True
    >>> _goes_straight_on("50-", "och 60-talet")
    False
    """
    if first.endswith("-/"):
        return first[-3:-2].isalpha()
    if not first.endswith("-") or len(first) < 2:
        return False
    if second[0] == "/":
        return first[-2].isalpha()
    return first[-2].isdigit() and (second[0].isdigit() or (second[0].islower() and not _TWIN.match(second)))


def _is_shouted(first: str, rest: str) -> bool:
    """Return True for a word in capitals that the line cuts: *OMSORGS-* *NÄMNDEN*; abbreviations are no such words."""
    return first.isupper() and rest.isupper() and not _is_abbreviation(first)


def _is_abbreviation(text: str) -> bool:
    part = text.rsplit("-", 1)[-1]
    return len(part) <= 5 and part.isupper()
