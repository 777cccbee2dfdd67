"""Long wordings by the words that they are made of: one that says a known wording and nothing its indicator does not.

*Andel medborgare som får direkt svar på en enkel fråga via telefon* holds all words of *direkt svar via telefon*; what
it says beside them, other wordings of the same indicator say, too. A single word that no wording of the indicator has,
a number above all, makes another thing of it: *årskurs 6* is not *årskurs 9*.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

Words = frozenset[str]

FEWEST = 2
"""A wording of fewer words is a heading too often to be looked for within others."""
LEAST = 0.5
"""A wording is at least so much of the text that holds it."""


@dataclass(frozen=True)
class Covering:
    """Finds the id whose words cover a text. `wordings` maps ids to the words of each wording.

    `beside` are words that may stand in any text and tell nothing, `measures` words that a text may leave out, too.
    """

    wordings: Mapping[str, tuple[Words, ...]]
    beside: Words = frozenset()
    measures: Words = frozenset()
    strict: Words = frozenset()
    """Words that must stand in the wording itself: what two laws grant is not what one of them does."""

    @cached_property
    def _said(self) -> dict[str, tuple[Words, ...]]:
        """Return what each wording must have said of it in a text: all but the words of measures."""
        return {
            key: tuple(less if len(less := each - self.measures) >= FEWEST else each for each in wordings)
            for key, wordings in self.wordings.items()
        }

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return tuple(self.wordings)

    @cached_property
    def _having(self) -> dict[str, int]:
        """Return for each word the ids whose wordings have it, as the bits of their places in `_keys`."""
        having: dict[str, int] = defaultdict(int)
        for at, key in enumerate(self._keys):
            for word in frozenset[str]().union(*self._said[key]):
                having[word] |= 1 << at
        return dict(having)

    def covered(self, words: Iterable[str], fits: Callable[[str], bool]) -> str | None:
        """Return the only id that fits and covers all of `words`, None where there is none or more than one.

        >>> wordings = {"telephone": (frozenset({"svar", "telefon"}),), "mail": (frozenset({"svar", "post"}),)}
        >>> Covering(wordings, frozenset({"fråga"})).covered(["svar", "fråga", "telefon"], lambda key: True)
        'telephone'
        """
        whole = frozenset(words)
        telling = whole - self.beside - self.measures
        left = -1
        for word in telling:
            left &= self._having.get(word, 0)
            if not left:
                return None
        return self._clearest(whole, len(telling), left, fits) if telling else None

    def _clearest(self, whole: Words, size: int, left: int, fits: Callable[[str], bool]) -> str | None:
        """Return the id whose wording within a text says all that the others' say, and more."""
        said: dict[str, Words] = {}
        strict = whole & self.strict
        while left:
            at = left.bit_length() - 1
            left ^= 1 << at
            key = self._keys[at]
            inside = [each for each in self._said[key] if strict <= each <= whole]
            longest = max(inside, key=len, default=frozenset[str]())
            if len(longest) >= max(FEWEST, LEAST * size) and fits(key):
                said[key] = longest
        best = max(said, key=lambda key: len(said[key]), default=None)
        clear = best is not None and all(each < said[best] for key, each in said.items() if key != best)
        return best if clear else None
