"""Patterns that are tried only on texts with words that they need: for most texts, the words alone rule them out.

A pattern needs, in all that it matches, pieces of text that are read off it (`signs.needs_of`). Of each piece a short
part of a word stands for it here, its stub. Which stubs a word holds is found once for all patterns, and most words of
a report recur: a text is asked word by word, which takes less time than one pattern to find nothing in it.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

import regex

from extract.rules import follows_rules
from extract.rules.signs import SHORTEST, needs_of

Value = TypeVar("Value")

SHORT, LONG = SHORTEST, 5
"""Letters of stubs. Five tell as much as more do; with two lengths only, fewer parts of a word are looked up."""

WORDS = 16384
"""Words whose stubs are remembered: those of several reports."""

TEXTS = 2048
"""Texts whose stubs are remembered: those of a report, which several rules ask for one after the other."""

_known = set[str]()


@follows_rules
@lru_cache(maxsize=TEXTS)
def _stubs_in(text: str) -> frozenset[str]:
    return frozenset().union(*map(_stubs_of, text.casefold().split()))


@follows_rules
@lru_cache(maxsize=WORDS)
def _stubs_of(word: str) -> frozenset[str]:
    """Return the stubs that stand in a word without capitals."""
    parts = [word[at : at + SHORT] for at in range(len(word) - SHORT + 1)]
    parts += [word[at : at + LONG] for at in range(len(word) - LONG + 1)]
    return frozenset(_known.intersection(parts))


def stubs_for(signs: Iterable[str]) -> frozenset[str]:
    """Return stubs, one of which stands in every text with one of the signs; empty where a word is too short.

    >>> sorted(stubs_for(["enligt plan", "positiv avvikelse"]))
    ['avvik', 'enlig']
    """
    words = [max(sign.split(), key=len, default="") for sign in signs]
    stubs = {word[: LONG if len(word) >= LONG else SHORT] for word in words}
    if min(map(len, stubs)) < SHORT:
        return frozenset()
    if not stubs <= _known:  # what is remembered of words knows nothing of these
        _known.update(stubs)
        _stubs_of.cache_clear()
        _stubs_in.cache_clear()
    return frozenset(stubs)


class Sought:
    """A pattern with what it needs: one stub of each set of `stubs`, and one of `signs`, stand in all that it matches.

    >>> uncertain = Sought(r"osäkert\\b[^.]{0,40}\\buppnås", regex.I)
    >>> [uncertain.may_stand(text) for text in ("Osäkert om målet uppnås", "Det är osäkert.", "Målet uppnås")]
    [True, False, False]
    """

    __slots__ = ("pattern", "signs", "stubs")

    def __init__(self, text: str, flags: int = 0) -> None:
        self.pattern = regex.compile(text, flags)
        needs = [(stubs, signs) for signs in needs_of(text) if (stubs := stubs_for(signs))]
        self.stubs = tuple(stubs for stubs, _ in needs)
        self.signs = tuple(needs[0][1]) if needs else ("",)

    def may_stand(self, text: str) -> bool:
        """Return False for a text that the pattern matches nowhere in."""
        stubs = _stubs_in(text)
        return all(not need.isdisjoint(stubs) for need in self.stubs) and any(
            map(text.casefold().__contains__, self.signs)
        )

    def search(self, text: str) -> "regex.Match[str] | None":
        """Return the first match in a text, as the pattern itself does."""
        return self.pattern.search(text) if self.may_stand(text) else None


class Index(Generic[Value]):
    """Patterns with what each stands for, found by the stubs of a text without asking each of them."""

    def __init__(self, patterns: Iterable[tuple[Sought, Value]]) -> None:
        self._all = tuple(patterns)
        self._by_stub = defaultdict[str, list[int]](list)
        self._anywhere = [number for number, (pattern, _) in enumerate(self._all) if not pattern.stubs]
        for number, (pattern, _) in enumerate(self._all):
            for stub in pattern.stubs[0] if pattern.stubs else ():
                self._by_stub[stub].append(number)

    def may_stand_in(self, text: str) -> list[tuple[Sought, Value]]:
        """Return those patterns that may match in a text, in their order."""
        stubs = _stubs_in(text)
        numbers = set(self._anywhere).union(*[self._by_stub[stub] for stub in stubs if stub in self._by_stub])
        if not numbers:
            return []
        found, holds = list[tuple[Sought, Value]](), text.casefold().__contains__
        for number in sorted(numbers):  # what `may_stand` does, without a call for each: a sentence has ten to ask
            for need in self._all[number][0].stubs:
                if need.isdisjoint(stubs):
                    break
            else:
                if any(map(holds, self._all[number][0].signs)):
                    found.append(self._all[number])
        return found
