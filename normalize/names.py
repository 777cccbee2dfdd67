"""One matcher for names of all kinds: exact, alias, inflected form, slip. Each decision keeps its runners-up."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Literal

from rapidfuzz import fuzz, process

from models import Match
from normalize.slips import slips
from normalize.wording import fold, joined, plain, restored, stemmed, without_digraphs

Method = Literal["exact", "alias", "fuzzy", "none"]
Fits = Callable[[str], bool]
"""Whether an id can be meant at all, by what else is known (a unit of measure)."""

Level = tuple[Callable[[str], str | None], Mapping[str, frozenset[str]], float, Method]
"""A form of wordings: how it is made, whose it is, and the score and method of a match by it."""

FULL = 100.0
INFLECTED, JOINED, SAME_WORDS, PLAIN = 99.0, 98.0, 97.0, 96.0
"""Scores of a name's other forms: inflected, with other spaces, in other order or other words, as a scan has it."""
SLIPPED, PER_SLIP = 96.0, 3.0
"""Scores of a name with letters wrong: the first, less the second for each letter."""
RESPELLED = 93.0
"""The score of a name with a letter wrong in some of its words, at most."""
LOWER_LIMIT = 90.0
"""A candidate that is refused stays below this."""

MARGIN = 2.0
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
"""What a candidate loses that differs from the text in a telling word or number."""

RUNNERS_UP = 3
SHOWN = 60.0
"""Candidates below this are noise and not worth a researcher's eyes."""
LEAST = SHOWN / (200 - SHOWN)
"""Two texts of which one has less than this of the other's letters are no more alike than `SHOWN`."""
LIKE_ENOUGH = 75.0
"""Two letters wrong in ten make a likeness of 80: below this it is no slip."""
LOOKED_AT = 6
"""So many of the candidates that are most like a text are looked at closely."""

AFFIX = 3
"""Wordings are compared closely if a word of one begins or ends with the same letters as a word of the other."""
TOO_MANY = 10
"""Beginnings and ends that more than one wording in so many has (*antal*, *-nämnden*) bring none together."""
FEW = 150
"""In a small register, so many wordings may share one."""
ENOUGH = 60
"""So many wordings are compared closely; what they share with the text is what few others have."""
SHORTEST_JOINED = 6
"""Wordings shorter than this are not compared without their spaces: *SN* is not *S N*."""


LONGEST_NAME = 200
"""Letters of a text that may be a name: the longest wording of the registers has 140, and some decoration around it."""


def from_restored(text: str, decide: Callable[[str], Match]) -> Match | None:
    """Return the decision on a text with lost letters: that on what it was, where that can be one name only."""
    sure = {match.matched_id: match for each in restored(text) if (match := decide(each)).method in ("exact", "alias")}
    if len(sure) != 1:
        return None
    (only,) = sure.values()
    return replace(only, text=text, score=min(only.score, PLAIN), method="fuzzy")


def telling(folded: str) -> frozenset[str]:
    """Return the numbers and telling words of folded text."""
    return frozenset(word for word in folded.split() if word in TELLING or word[0].isdigit())


@dataclass(frozen=True)
class Matcher:
    """Matches texts against names and aliases by id: `names` and `aliases` map an id to its wordings.

    `same` brings folded text to a form that is equal for wordings that say the same in other words, None for no such
    form. Where several ids share a form, only one that fits may be meant.
    """

    kind: str
    names: Mapping[str, tuple[str, ...]]
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: Callable[[str], str | None] = lambda folded: None
    slipping: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Wordings that a text is only ever a slip of: parts of others that are too short to be names themselves."""

    @cached_property
    def _exact(self) -> dict[str, str]:
        return {fold(name): key for key, names in self.names.items() for name in names}

    @cached_property
    def _alias(self) -> dict[str, str]:
        return {fold(alias): key for key, aliases in self.aliases.items() for alias in aliases}

    @cached_property
    def wordings(self) -> tuple[tuple[str, str], ...]:
        """Return all folded wordings with their ids."""
        return (*self._exact.items(), *self._alias.items())

    def owners(self, form: Callable[[str], str | None], shortest: int = 1) -> dict[str, frozenset[str]]:
        """Return the ids whose wordings have a form, by that form."""
        owners: dict[str, set[str]] = defaultdict(set)
        for wording, key in self.wordings:
            formed = form(wording)
            if formed and len(formed) >= shortest:
                owners[formed].add(key)
        return {formed: frozenset(keys) for formed, keys in owners.items()}

    @cached_property
    def _levels(self) -> tuple[Level, ...]:
        """Return the forms that are compared one after the other: how to make one, its owners, score and method."""
        plainly = self.owners(lambda folded: joined(plain(folded)), SHORTEST_JOINED)
        return (
            (stemmed, self.owners(stemmed), INFLECTED, "alias"),
            (joined, self.owners(joined, SHORTEST_JOINED), JOINED, "alias"),
            (self.same, self.owners(self.same), SAME_WORDS, "alias"),
            (lambda folded: joined(plain(folded)), plainly, PLAIN, "fuzzy"),
            (_without_digraphs, plainly, PLAIN, "fuzzy"),
        )

    @cached_property
    def _compared(self) -> tuple[tuple[str, str], ...]:
        """Return all folded wordings that slips are of, with their ids."""
        more = ((fold(wording), key) for key, wordings in self.slipping.items() for wording in wordings)
        return (*self.wordings, *dict.fromkeys(more))

    @cached_property
    def _plain(self) -> tuple[str, ...]:
        """Return the wordings in the order of `_compared`, as scans may have them."""
        return tuple(plain(wording) for wording, _ in self._compared)

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        return tuple(map(len, self._plain))

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(word for wording in self._plain for word in wording.split())

    @cached_property
    def _near(self) -> dict[str, tuple[int, ...]]:
        """Return the numbers of wordings by the beginnings and ends of their words."""
        near: dict[str, set[int]] = defaultdict(set)
        for number, wording in enumerate(self._plain):
            for word in wording.split():
                for affix in _affixes(word):
                    near[affix].add(number)
        most = max(FEW, len(self._plain) // TOO_MANY)
        return {affix: tuple(sorted(numbers)) for affix, numbers in near.items() if len(numbers) <= most}

    @cached_property
    def _told(self) -> tuple[frozenset[str], ...]:
        """Return the numbers and telling words of the wordings, in the order of `_compared`."""
        return tuple(telling(wording) for wording, _ in self._compared)

    def match(self, text: str, fits: Fits | None = None) -> Match:
        """Return the decision on `text`: `method` says how, `candidates` who else came near."""
        return self.known(text, fits) or self.slipped(text, fits)

    def slipped(self, text: str, fits: Fits | None = None) -> Match:
        """Return the decision on a text that is no form of any wording: one with letters wrong, or none."""
        ranked = self._ranked(fold(text))
        best = ranked[0] if ranked else None
        clear = best is not None and best[1] >= LOWER_LIMIT and (len(ranked) < 2 or best[1] - ranked[1][1] >= MARGIN)
        if best is None or not clear or not (fits is None or fits(best[0])):
            return self.decide(text, None, best[1] if best else 0.0, "none", ranked[:RUNNERS_UP])
        return self.decide(text, best[0], best[1], "fuzzy", ranked[1 : RUNNERS_UP + 1])

    def known(self, text: str, fits: Fits | None = None) -> Match | None:
        """Return the decision on a text that is a name, an alias or a form of one, else None."""
        verbatim = self.verbatim(text)
        if verbatim is not None and (fits is None or fits(verbatim.matched_id or "")):
            return verbatim
        return self._formed(text, fits, self._levels)

    def inflected(self, text: str, fits: Fits | None = None) -> Match | None:
        """Return the decision on a text that is an inflected form of a wording, else None."""
        return self._formed(text, fits, self._levels[:1])

    def _formed(self, text: str, fits: Fits | None, levels: Sequence[Level]) -> Match | None:
        """Return the decision on a text by the first of its forms that wordings have, too."""
        folded = fold(text)
        for form, owners, score, method in levels:
            formed = form(folded) if owners else None
            keys = owners.get(formed) if formed else None
            if keys is None:
                continue
            fitting = keys if fits is None else frozenset(filter(fits, keys))
            if len(fitting) == 1:
                return self.decide(text, next(iter(fitting)), score, method)
        return None

    def verbatim(self, text: str) -> Match | None:
        """Return the decision on a text that is a name or an alias, letter for letter, else None."""
        folded = fold(text)
        if folded in self._exact:
            return self.decide(text, self._exact[folded], FULL, "exact")
        return self.decide(text, self._alias[folded], FULL, "alias") if folded in self._alias else None

    def candidates(self, text: str) -> tuple[tuple[str, float], ...]:
        """Return the ids whose wordings are most like `text`, each once, best first."""
        return self._ranked(fold(text))[:RUNNERS_UP]

    def _ranked(self, folded: str) -> tuple[tuple[str, float], ...]:
        """Return ids and how like the text they are, best first; above `LOWER_LIMIT` only for slips."""
        wording = plain(folded)
        numbers = self._nearby(wording)
        choices = [self._plain[number] for number in numbers]
        found = process.extract(wording, choices, scorer=fuzz.ratio, score_cutoff=SHOWN, limit=LOOKED_AT)
        best: dict[str, float] = {}
        mine = telling(folded)
        for choice, likeness, at in found:
            key, alike = self._compared[numbers[at]][1], self._told[numbers[at]] == mine
            fair = min(likeness, LOWER_LIMIT - 1) - (0.0 if alike else PENALTY)
            wrong = slips(wording, choice, self._vocabulary) if alike and likeness >= LIKE_ENOUGH else None
            score = fair if wrong is None else SLIPPED - PER_SLIP * wrong
            best[key] = max(best.get(key, 0.0), round(max(score, 0.0), 1))
        return tuple(sorted(best.items(), key=lambda item: (-item[1], item[0])))

    def _nearby(self, wording: str) -> list[int]:
        """Return the numbers of wordings of like length that share a beginning or end of a word with this one.

        Those are looked for that share the rarest.
        """
        near = self._near
        sharing = sorted(
            [near[affix] for word in dict.fromkeys(wording.split()) for affix in _affixes(word) if affix in near],
            key=len,
        )
        numbers: set[int] = set()
        for those in sharing:
            numbers.update(those)
            if len(numbers) >= ENOUGH:
                break
        lengths, least, most = self._lengths, LEAST * len(wording), len(wording) / LEAST
        return sorted(at for at in numbers if least <= lengths[at] <= most)

    def decide(
        self,
        text: str,
        key: str | None,
        score: float,
        method: Method,
        candidates: Iterable[tuple[str, float]] = (),
    ) -> Match:
        """Return a decision on record."""
        return Match(
            kind=self.kind, text=text, matched_id=key, score=score, method=method, candidates=tuple(candidates)
        )


def _without_digraphs(folded: str) -> str | None:
    """Return folded text that spells *ö* as *oe* as a scan would have it, None for text that does not."""
    spelled = without_digraphs(folded)
    return None if spelled == folded else joined(plain(spelled))


@lru_cache(maxsize=65536)
def _affixes(word: str) -> tuple[str, ...]:
    """Return the beginning (`^soc`) and the end (`mnd$`) of a word."""
    return (f"^{word[:AFFIX]}", f"{word[-AFFIX:]}$") if len(word) > AFFIX else (f"^{word}",)
