"""One matcher for names: exact, alias, inflected form, fuzzy candidates. Each decision keeps its runners-up."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

from rapidfuzz import fuzz, process

from models import Match

Method = Literal["exact", "alias", "fuzzy", "none"]

CUT = 90.0
"""Below this the best candidate is no match. `ratio` over stemmed words in order of the alphabet: two words of one
letter's difference pass, *hemtjänst* against *hemtjänst norr* (82) does not."""

MARGIN = 4.0
"""The best candidate must be this far ahead of the next one that means something else."""

TELLING = frozenset(
    {
        "ej", "inte", "icke", "utan", "ingen", "inga", "män", "kvinnor", "man", "kvinna", "pojkar", "flickor",
        "kort", "korta", "lång", "långa", "vuxen", "vuxna", "medel", "median", "medelvärde", "medianvärde",
        "norr", "söder", "öster", "väster", "norra", "södra", "östra", "västra", "hvb", "lss", "sol", "ifo", "säbo",
    }
)  # fmt: skip
"""Words that make another thing of a name, however like the rest is; numbers do so too (*årskurs 5*, *årskurs 6*)."""

PENALTY = 15.0
"""What a candidate loses that differs from the text in a telling word or number: enough to keep it below the cut."""

RUNNERS_UP = 3
SHOWN = 60.0
"""Candidates below this are noise and not worth a researcher's eyes."""

WORD = re.compile(r"[\w%]+")

SUFFIXES = (
    "ningarnas", "ningarna", "heternas", "heterna", "andena", "arnas", "ernas", "ornas", "arna", "erna", "orna",
    "andet", "ens", "ets", "nas", "ars", "ers", "en", "et", "er", "ar", "or", "na", "ad", "at", "ade", "de",
    "a", "e", "n", "t", "s",
)  # fmt: skip
"""Endings of Swedish nouns, adjectives and participles, longest first."""

SHORTEST_STEM = 4
"""A stem keeps at least this many letters, so that *vården* and *vård* agree, but *val* and *valen* stay themselves."""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the words of `text` in lower case with one space between them.

    >>> fold("Vård- och  Omsorgsnämnden")
    'vård och omsorgsnämnden'
    """
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("\ufffe", "")).casefold()
    return " ".join(WORD.findall(plain.replace("&", " och ")))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a word without its endings: the same for the forms of one word, not a word itself.

    >>> stem("hemtjänsten") == stem("hemtjänst"), stem("kostnaderna") == stem("kostnad"), stem("barnen")
    (True, True, 'barn')
    """
    while True:
        shorter = next((word.removesuffix(s) for s in SUFFIXES if word.endswith(s) and _leaves_stem(word, s)), word)
        if shorter == word:
            return word
        word = shorter


def _leaves_stem(word: str, suffix: str) -> bool:
    return len(word) - len(suffix) >= SHORTEST_STEM


@lru_cache(maxsize=65536)
def stemmed(text: str) -> str:
    """Return the stems of the words of folded `text`, in its order."""
    return " ".join(stem(word) for word in text.split())


def telling(folded: str) -> frozenset[str]:
    """Return the numbers and telling words of folded text."""
    return frozenset(word for word in folded.split() if word in TELLING or word[0].isdigit())


@dataclass(frozen=True)
class Matcher:
    """Matches texts against names and aliases by id: `names` and `aliases` map an id to its wordings."""

    kind: str
    names: Mapping[str, tuple[str, ...]]
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def _exact(self) -> dict[str, str]:
        return {fold(name): key for key, names in self.names.items() for name in names}

    @cached_property
    def _alias(self) -> dict[str, str]:
        return {fold(alias): key for key, aliases in self.aliases.items() for alias in aliases}

    def _wordings(self) -> Iterable[tuple[str, str]]:
        yield from self._exact.items()
        yield from self._alias.items()

    @cached_property
    def _stems(self) -> dict[str, str]:
        """Stems that belong to one id only."""
        owners: dict[str, set[str]] = defaultdict(set)
        for wording, key in self._wordings():
            owners[stemmed(wording)].add(key)
        return {stems: keys.copy().pop() for stems, keys in owners.items() if len(keys) == 1}

    @cached_property
    def _choices(self) -> dict[tuple[str, int], str]:
        """Stems of all wordings in alphabetical order, by id and number."""
        return {
            (key, number): " ".join(sorted(stemmed(wording).split()))
            for number, (wording, key) in enumerate(self._wordings())
        }

    @cached_property
    def _telling(self) -> dict[tuple[str, int], frozenset[str]]:
        return {(key, number): telling(wording) for number, (wording, key) in enumerate(self._wordings())}

    def match(self, text: str) -> Match:
        """Return the decision on `text`: `method` says how, `candidates` who else came near."""
        known = self.known(text)
        if known is not None:
            return known
        ranked = self.candidates(fold(text))
        if not ranked or ranked[0][1] < CUT or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN):
            return self._decide(text, None, ranked[0][1] if ranked else 0.0, "none", tuple(ranked))
        return self._decide(text, ranked[0][0], ranked[0][1], "fuzzy", tuple(ranked[1:]))

    def known(self, text: str) -> Match | None:
        """Return the decision on a text that is a name, an alias or a form of one, else None."""
        folded = fold(text)
        if folded in self._exact:
            return self._decide(text, self._exact[folded], 100.0, "exact", ())
        if folded in self._alias:
            return self._decide(text, self._alias[folded], 100.0, "alias", ())
        stems = stemmed(folded)
        if stems in self._stems:
            return self._decide(text, self._stems[stems], 99.0, "alias", ())
        return None

    def candidates(self, folded: str) -> list[tuple[str, float]]:
        """Return the ids whose wordings are most like folded text, each once, best first."""
        if not folded:
            return []
        query = " ".join(sorted(stemmed(folded).split()))
        found = process.extract(query, self._choices, scorer=fuzz.ratio, score_cutoff=SHOWN, limit=4 * RUNNERS_UP)
        best: dict[str, float] = {}
        mine = telling(folded)
        for _, score, choice in found:
            fair = score if self._telling[choice] == mine else max(score - PENALTY, 0.0)
            best[choice[0]] = max(best.get(choice[0], 0.0), round(fair, 1))
        return sorted(best.items(), key=lambda item: (-item[1], item[0]))[: RUNNERS_UP + 1]

    def _decide(
        self, text: str, key: str | None, score: float, method: Method, candidates: tuple[tuple[str, float], ...]
    ) -> Match:
        return Match(kind=self.kind, text=text, matched_id=key, score=score, method=method, candidates=candidates)
