"""Stems: what two texts are compared by, whatever the forms of their words."""

from functools import lru_cache

import regex

from extract.rules import follows_rules, words

STEM = 6
"""Letters of a word that inflection leaves alone, near enough: *placeringar* and *placerade* meet.

`held` sees to shorter words: *barnen* and *barn*."""

REMEMBERED = 4096
"""Texts whose stems are remembered: the goals and sentences of the largest report known."""

SHORTEST = 3
"""Letters of a word that carries meaning."""

SHORTEST_BEGINNING = 4
"""Letters of a word that its longer forms begin with: *barn* and *barnen*, not *mål* and *målar*."""

WORD = regex.compile(r"[\p{L}][\p{L}-]*")
_SHORT_NAME = regex.compile(r"\b\p{Lu}{2}\b")
_TWO_WORDS = regex.compile(r"\b(\p{L})\p{Ll}{4,} (\p{Ll})\p{Ll}{4,}")
_EXPLANATION = regex.compile(r"\s(?:för att|syftar till|som syftar|så att|i syfte att)\b", regex.I)


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # goals and the sentences about them are compared with one another
def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning."""
    said, stop = [word.strip("-").casefold() for word in WORD.findall(text)], words("linking", "stop")
    return frozenset([word[:STEM] for word in said if len(word) >= SHORTEST and word not in stop])


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def held(text: str) -> frozenset[str]:
    """Return the stems that a text holds: those of its words, of short words that they begin with, and initials."""
    said = stems(text)
    beginnings = [word[:letters] for word in said for letters in range(SHORTEST_BEGINNING, STEM)]
    return said.union(beginnings, short_names(text), _initials(text))


def short_names(text: str) -> list[str]:
    """Return the abbreviations of a text that are too short for words: *DV*."""
    return [short.casefold() for short in _SHORT_NAME.findall(text)]


def _initials(text: str) -> list[str]:
    """Return the initials of long words beside each other: *daglig verksamhet* may be called *DV*."""
    return [f"{match[1]}{match[2]}".casefold() for match in _TWO_WORDS.finditer(text, overlapped=True)]


def head(text: str) -> str:
    """Return an indicator without the explanation that follows its name.

    >>> head("Väntetid till bokat besök för att veta om vi svarar i tid")
    'Väntetid till bokat besök'
    """
    cut = _EXPLANATION.search(text)
    return text[: cut.start()] if cut and cut.start() > 5 else text
