"""Scores that add up: what is wanted and what was found in pairs of one to one, and what comes of counting them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from utfall.gold import Item

Same = Callable[[Item, Item], float]
"""Says whether a wanted and a found fact are the same: above 0, and the higher the better the pair."""


@dataclass(frozen=True, slots=True)
class Score:
    """Hits, false alarms and misses; scores add up across documents."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def gold(self) -> int:
        """Return how many facts should be found."""
        return self.tp + self.fn

    @property
    def found(self) -> int:
        """Return how many facts were found."""
        return self.tp + self.fp

    @property
    def precision(self) -> float | None:
        """Return the share of the found that is right, or None where nothing was found."""
        return self.tp / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Return the share of the wanted that was found, or None where nothing was wanted."""
        return self.tp / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Return the F-score, or None where there was nothing to find and nothing was found."""
        total = 2 * self.tp + self.fp + self.fn
        return 2 * self.tp / total if total else None


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; shares add up across documents."""

    part: int = 0
    whole: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)

    @property
    def value(self) -> float | None:
        """Return the share, or None of nothing."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Given:
    """Facts with the confidence that they were given: how many, how many are right, and the sum of what was given."""

    found: int = 0
    right: int = 0
    sum: float = 0.0

    def __add__(self, other: "Given") -> "Given":
        return Given(self.found + other.found, self.right + other.right, self.sum + other.sum)

    @property
    def mean(self) -> float:
        """Return the mean confidence."""
        return self.sum / self.found if self.found else 0.0

    @property
    def share(self) -> float:
        """Return the share that is right."""
        return self.right / self.found if self.found else 0.0


BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
"""Lower edges of the bands of confidence; narrower at the top, where most facts are."""


def band_of(confidence: float) -> float:
    """Return the lower edge of the band that a confidence falls into."""
    return max(edge for edge in BANDS if edge <= confidence)


def pair(gold: Sequence[Item], found: Sequence[Item], same: Same) -> dict[int, int]:
    """Return one-to-one pairs (place in gold: place in found), the best first; of equals, the first in order."""
    scored = ((same(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
    ranked = sorted((entry for entry in scored if entry[0] > 0), key=lambda entry: (-entry[0], entry[1], entry[2]))
    pairs, taken = dict[int, int](), set[int]()
    for _, i, j in ranked:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


@dataclass(frozen=True, kw_only=True)
class Tally:
    """The pairs of one kind of fact in one report, with what was missed, what was invented and what counts as found."""

    score: Score
    pairs: Mapping[int, int]
    gold: tuple[Item, ...]
    missed: tuple[Item, ...]
    invented: tuple[Item, ...]
    hits: tuple[Item, ...]


def tally(gold: Sequence[Item], found: Sequence[Item], same: Same, *, may_repeat: bool = False) -> Tally:
    """Return the tally of `found` against `gold`.

    What the gold marks as unsure may be found or not. Where `may_repeat`, a fact that is told twice may be found twice.
    """
    pairs = pair(gold, found, same)
    taken = set(pairs.values())
    missed = tuple(g for i, g in enumerate(gold) if i not in pairs and g.get("sure") is not False)
    rest = [f for j, f in enumerate(found) if j not in taken]
    invented = tuple(f for f in rest if not (may_repeat and any(same(g, f) > 0 for g in gold)))
    score = Score(tp=len(pairs), fp=len(invented), fn=len(missed))
    return Tally(
        score=score,
        pairs=pairs,
        gold=tuple(gold),
        missed=missed,
        invented=invented,
        hits=tuple(found[j] for j in pairs.values()),
    )


@dataclass(frozen=True, kw_only=True)
class ReportScore:
    """One report against its gold. `file` is None for a gold whose report is not in the database.

    `scores`, `hits`, `missed` and `invented` are by kind of fact (`missed` has `document` too; `hits` have the fact's
    number in the gold), `goal_fields` by field, `bands` by kind and the lower edge of the band of confidence, and
    `given` by kind and family of rules.
    """

    stem: str
    file: str | None
    scores: Mapping[str, Score]
    document: Share
    goal_fields: Mapping[str, Share]
    empty_filled: Share
    bands: Mapping[tuple[str, float], Score]
    given: Mapping[tuple[str, str], Given]
    hits: Mapping[str, Mapping[int, str]]
    missed: Mapping[str, tuple[str, ...]]
    invented: Mapping[str, tuple[str, ...]]
    kept_aside: bool = False


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """Every report against its gold. `failures` are (file, message) of unread files; `ungraded` files have no gold."""

    reports: tuple[ReportScore, ...]
    failures: tuple[tuple[str, str], ...] = ()
    ungraded: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the names of the gold whose report is not in the database."""
        return tuple(report.stem for report in self.reports if report.file is None)

    @property
    def totals(self) -> Mapping[str, Score]:
        """Return the scores by kind over all reports."""
        return add_up([report.scores for report in self.reports], Score())

    @property
    def facts(self) -> Score:
        """Return the score over all kinds and reports."""
        return sum(self.totals.values(), Score())

    @property
    def document(self) -> Share:
        """Return how many of the documents' fields are right."""
        return sum((report.document for report in self.reports), Share())

    @property
    def empty_filled(self) -> Share:
        """Return how many cells that are empty in the reports have a value in the database."""
        return sum((report.empty_filled for report in self.reports), Share())

    @property
    def goal_fields(self) -> Mapping[str, Share]:
        """Return how often the fields of the goals that were found are right."""
        return add_up([report.goal_fields for report in self.reports], Share())

    @property
    def bands(self) -> Mapping[float, Score]:
        """Return hits and false alarms by the lower edge of the band of confidence, lowest first."""
        kinds = [{band: score} for report in self.reports for (_, band), score in report.bands.items()]
        return dict(sorted(add_up(kinds, Score()).items()))


Key = TypeVar("Key")
Sum = TypeVar("Sum", Score, Share, Given)


def add_up(parts: Iterable[Mapping[Key, Sum]], nothing: Sum) -> dict[Key, Sum]:
    """Return the sums by key, keys in the order in which they come."""
    sums = dict[Key, Sum]()
    for part in parts:
        for key, value in part.items():
            sums[key] = sums.get(key, nothing) + value
    return sums
