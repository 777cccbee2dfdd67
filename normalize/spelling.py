"""Words with a letter wrong, brought to the word that was meant: a long name with one slip in it is still that name.

A slip of a whole name is found by comparing names (`normalize.names`); a slip in a name that says more than any known
one is found word by word. Only words that no name has are corrected, and only to one that alone is near.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from normalize.slips import word_slips
from normalize.wording import WORD, fold, like_scanned, stem, without_marks

SHORTEST = 6
"""Words shorter than this are not corrected: of short words, too many are real."""
SHORTEST_PART = 4
"""A part of a compound has so many letters at least."""
LETTERED = re.compile(r"(?=\D*\d)(?=.*[a-zåäö].*[a-zåäö])")
"""A word with figures in it that a scan had for letters; *65+* and *f9* are none."""


SHORT = re.compile(r"\b([^\W\d_]{4,})\.(?=\s|,|\)|$)")
"""A word that is shortened by a full stop: *årsarb.*"""


class Spelling:
    """Corrects words by those of a vocabulary."""

    def __init__(self, wordings: Iterable[str]) -> None:
        self._counts = Counter(word for wording in wordings for word in wording.split())
        self._words = frozenset(self._counts)

    @cached_property
    def _sorted(self) -> tuple[str, ...]:
        return tuple(sorted(self._words))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(map(stem, self._words))

    @cached_property
    def _scanned(self) -> dict[str, set[str]]:
        """Return the words by what scans may make of them."""
        found: dict[str, set[str]] = defaultdict(set)
        for word in self._words:
            found[_as_scanned(word)].add(word)
        return found

    @cached_property
    def _shortened(self) -> dict[str, set[str]]:
        """Return the words by what is left of them without one letter, and whole."""
        found: dict[str, set[str]] = defaultdict(set)
        for word in self._words:
            if len(word) >= SHORTEST:
                for shorter in _shorter(word):
                    found[shorter].add(word)
        return found

    def corrected(self, text: str) -> str | None:
        """Return `text` with its words as they were meant, None where none is wrong, or one cannot be told.

        >>> Spelling(["orosanmälningar", "antal"]).corrected("Antal orosanmälnigar")
        'Antal orosanmälningar'
        """
        changes = dict[str, str]()
        for word in fold(text).split():
            if word in self._words or word.isdigit() or stem(word) in self._stems:
                continue
            meant = self._meant(word)
            if meant is None:
                return None
            changes[word] = meant
        return WORD.sub(lambda match: changes.get(match[0].casefold(), match[0]), text) if changes else None

    def expanded(self, text: str) -> str:
        """Return `text` with its shortened words whole: those that most wordings have, of all that begin so.

        >>> Spelling(["antal årsarbetare", "årsarbetare", "årsarbetskraft"]).expanded("Antal årsarb.")
        'Antal årsarbetare'
        """
        return SHORT.sub(lambda match: self._begun(match[1].casefold()) or match[0], text) if "." in text else text

    def _begun(self, start: str) -> str | None:
        found: Counter[str] = Counter()
        forms: dict[str, str] = {}
        for at in range(bisect_right(self._sorted, start), len(self._sorted)):
            word = self._sorted[at]
            if not word.startswith(start):
                break
            found[stem(word)] += self._counts[word]
            forms.setdefault(stem(word), word)
        return forms[found.most_common(1)[0][0]] if found else None

    def apart(self, words: Iterable[str]) -> list[str] | None:
        """Return stems with compounds that no name has as their parts, None where that changes nothing or fails.

        >>> Spelling(["hemtjänst", "kostnad"]).apart(["hemtjänstkostnad"])
        ['hemtjänst', 'kostnad']
        """
        found, changed = list[str](), False
        for word in words:
            if word in self._stems or word.isdigit():
                found.append(word)
                continue
            parts = self._parts(word)
            if parts is None:
                return None
            found += parts
            changed = True
        return found if changed else None

    def _parts(self, word: str) -> tuple[str, str] | None:
        """Return the two known stems that a word is put together of, the longest first one first."""
        for at in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            first, second = stem(word[:at]), word[at:]
            if second in self._stems and len(first) >= SHORTEST_PART and first in self._stems:
                return first, second
        return None

    def _meant(self, word: str) -> str | None:
        """Return the only word that is a slip's distance from `word`; forms of one word are one."""
        if len(word) >= SHORTEST or LETTERED.match(word):
            near = self._scanned.get(_as_scanned(word), set())
            if near and len({stem(each) for each in near}) == 1:
                return min(near)
        if len(word) < SHORTEST or not word.isalpha():
            return None
        near = {each for shorter in _shorter(word) for each in self._shortened.get(shorter, ())}
        near = {each for each in near if word_slips(word, each) == 1}
        return min(near) if len({stem(each) for each in near}) == 1 else None


def _as_scanned(word: str) -> str:
    return like_scanned(without_marks(word))


def _shorter(word: str) -> Iterator[str]:
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))
