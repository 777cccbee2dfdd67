"""Patterns that are tried only on texts with words that they need: for most texts, the words alone rule them out.

A pattern needs, in all that it matches, pieces of text that are read off it (`signs.needs_of`). Which of the pieces
that many patterns need stand in a text is found in one go: `re`, asked for plain words in small letters, takes a third
of the time that one pattern takes to find nothing in it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

import regex

from extract.rules.signs import needs_of

Value = TypeVar("Value")


def beginnings(words: Iterable[str]) -> str:
    """Return a pattern of the words, or of the shorter of two that begin alike: letter by letter, as `re` is quickest.

    >>> beginnings(["nås", "nåddes", "når", "nå ut", "mål", "målet"])
    '(?:mål|nå(?:\\\\ ut|ddes|r|s))'
    """
    rests = defaultdict[str, set[str]](set)
    for word in words:
        if not word:
            return ""
        rests[word[0]].add(word[1:])
    branches = [re.escape(first) + beginnings(rest) for first, rest in sorted(rests.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


class Sought:
    """A pattern with what it needs: one sign of each set of `needs` stands in all that it matches.

    >>> uncertain = Sought(r"osäkert\\b[^.]{0,40}\\buppnås", regex.I)
    >>> [uncertain.may_stand(text) for text in ("Osäkert om målet uppnås", "Det är osäkert.", "Målet uppnås")]
    [True, False, False]
    """

    __slots__ = ("needs", "pattern")

    def __init__(self, text: str, flags: int = 0) -> None:
        self.pattern = regex.compile(text, flags)
        self.needs = needs_of(text)

    def may_stand(self, text: str) -> bool:
        """Return False for a text that the pattern matches nowhere in."""
        return self.may_stand_in_small(text.casefold())

    def may_stand_in_small(self, small: str) -> bool:
        """Return what `may_stand` does, of a text without capitals."""
        for signs in self.needs:  # of loops, which take a third of the time that `all` and `any` do
            for sign in signs:
                if sign in small:
                    break
            else:
                return False
        return True

    def search(self, text: str) -> "regex.Match[str] | None":
        """Return the first match in a text, as the pattern itself does."""
        return self.pattern.search(text) if self.may_stand(text) else None


class Index(Generic[Value]):
    """Patterns with what each stands for, found by the signs in a text without asking each of them."""

    def __init__(self, patterns: Iterable[tuple[Sought, Value]]) -> None:
        self._all = tuple(patterns)
        self._anywhere = [number for number, (pattern, _) in enumerate(self._all) if not pattern.needs]
        by_sign = defaultdict[str, list[int]](list)
        for number, (pattern, _) in enumerate(self._all):
            for sign in pattern.needs[0] if pattern.needs else ():
                by_sign[sign].append(number)
        # Signs overlap (*uppnå*, *nås*): each place is looked at anew, and where one begins, so may longer ones.
        self._begins = re.compile(f"(?=({beginnings(by_sign)}))" if by_sign else "(?!)")
        self._by_beginning = {
            begun: [number for sign, numbers in by_sign.items() if sign.startswith(begun) for number in numbers]
            for begun in (self._begins.match(sign)[1] for sign in by_sign)  # type: ignore[index]
        }

    def may_stand_in(self, text: str) -> list[tuple[Sought, Value]]:
        """Return those patterns that may match in a text, in their order."""
        small = text.casefold()
        begun = self._begins.findall(small)
        if not (begun or self._anywhere):
            return []
        numbers = set(self._anywhere).union(*[self._by_beginning[each] for each in begun])
        return [self._all[number] for number in sorted(numbers) if self._all[number][0].may_stand_in_small(small)]
