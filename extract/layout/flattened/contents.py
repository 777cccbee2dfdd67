"""The list of contents of a text that has lost its lines, and the headings that it tells."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.layout.tokens import Token, tokens_of

FEWEST_ENTRIES = 3
"""Entries with leaders that make a list of contents."""

LONGEST_TITLE = 20
"""Words of a title; longer text between two page numbers is none."""

_LEADERS = regex.compile(r"(?<![._])(?<!\. )(?P<leaders>\.{4,}+|(?:\. ){4,}+\.?|_{4,}+)\s*\d{1,3}\b")
"""What stands between a heading and its page number in a list of contents."""

_NUMBER = regex.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?$")
_HEADING = regex.compile(r"\b(?:Innehåll|INNEHÅLL)\w*")


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of a list of contents, and the headings in it: their numbers, if any, and words in small letters."""

    start: int
    end: int
    titles: tuple[tuple[str | None, tuple[str, ...]], ...]


def contents_of(text: str) -> Contents | None:
    """Return the list of contents: from its heading to the last page number after leaders.

    >>> contents_of("Innehåll 1 Mål..... 2 2 Våra resultat..... 3 Bilagor..... 4 Om oss Vi finns").titles
    (('1', ('mål',)), ('2', ('våra', 'resultat')), (None, ('bilagor',)))
    """
    entries = list(_LEADERS.finditer(text))
    if len(entries) < FEWEST_ENTRIES:
        return None
    heading = _HEADING.search(text[: entries[0].start()])
    start = heading.start() if heading else text.rfind(". ", 0, entries[0].start()) + 1
    at, titles = heading.end() if heading else start, list[tuple[str | None, tuple[str, ...]]]()
    for entry in entries:
        tokens = tokens_of(text, at, entry.start("leaders"))
        at = entry.end()
        number = tokens[0].text.rstrip(".") if tokens and _NUMBER.match(tokens[0].text) else None
        words = tuple(token.word for token in (tokens[1:] if number else tokens))
        if 0 < len(words) <= LONGEST_TITLE:
            titles.append((number, words))
    return Contents(start, entries[-1].end(), tuple(titles))


class Listed:
    """The headings of a list of contents, to find them again where the text has nothing else that parts them."""

    def __init__(self, contents: Contents | None) -> None:
        self._contents = contents
        self._by_word = defaultdict[str, list[tuple[str | None, tuple[str, ...]]]](list)
        for number, words in contents.titles if contents is not None else ():
            self._by_word[words[0]].append((number, words))

    def heading_at(self, tokens: Sequence[Token], index: int, *, opens: bool) -> int | None:
        """Return where the heading ends that begins at `tokens[index]`, or None where none does.

        Its number before it tells it, or that it stands where something new begins (`opens`) and before a capital.
        """
        if self._contents is None or self._contents.start <= tokens[index].start < self._contents.end:
            return None
        number = tokens[index].text.rstrip(".") if _NUMBER.match(tokens[index].text) else None
        first = index + (number is not None)
        if first >= len(tokens) or not tokens[first].capital:
            return None
        for end in self._ends(tokens, first, number):
            alone = opens and (end == len(tokens) or tokens[end].capital)
            if number is not None or alone:
                return end
        return None

    def depth(self, tokens: Sequence[Token]) -> int | None:
        """Return how deep a heading is by its number, 1 for one without; None where it is no heading of the list."""
        if not tokens or self.heading_at(tokens, 0, opens=True) != len(tokens):
            return None
        return 1 + tokens[0].text.rstrip(".").count(".") if _NUMBER.match(tokens[0].text) else 1

    def _ends(self, tokens: Sequence[Token], first: int, number: str | None) -> Iterator[int]:
        """Yield where the titles with this number (with or without one, where it is None) end, the longest first."""
        titles = self._by_word.get(tokens[first].word, ())
        for own, words in sorted(titles, key=lambda title: -len(title[1])):
            if number in (own, None) and tuple(t.word for t in tokens[first : first + len(words)]) == words:
                yield first + len(words)
