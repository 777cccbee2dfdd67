"""The life line of a goal: the same goal in one report after the other, with the same words or others, and its target.

Reports of one unit are laid in the order of their periods. Each is compared with the next, and a year's report with
that of the next year even where an interim report lies between. Goals pair one to one, the likeliest pair first.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise, product
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Prefix

from utfall.findings import decimals, number
from utfall.likeness import plain

Step = Literal["same_year", "next_year", "later_year"]
LinkKind = Literal["same", "reworded", "target_changed", "dropped"]
TargetChange = Literal["lowered", "raised", "changed", "added", "removed"]

SAME_WORDS = 0.97
"""Two goals with the same words but for an ending or a letter; figures and years are left out of the comparison."""
LEAST_WORDS = 0.55
"""Less alike, two sentences share little more than *ska*, *och* and the unit's name."""
LEAST_SCORE = 0.72
"""Above this a pair is the same goal. Of 7,167 pairs of goals that stand in one and the same report, and are therefore
two, one comes above it (a goal that its report says in two ways); a reworded goal keeps more of its words."""
NUMBER_BONUS, SECTION_BONUS = 0.08, 0.04
"""What the same printed number and the same section add: they are kept when a goal is reworded, but given anew, too."""
KIND_LOSS, UNIT_LOSS = 0.15, 0.2
"""What is taken where one is a goal and the other an indicator, or the units differ."""
SWAP_LOSS, SWAP_LOSS_NUMBERED = 0.25, 0.1
"""What is taken where a word of the one stands for another word of the other: *antal placerade barn* and *antal
placerade vuxna* differ in one word and are two goals. The same printed number makes a rewording likelier."""
SMALL_WORDS = frozenset(
    {
        "ska", "vara", "är", "har", "ha", "bli", "blir", "få", "får", "kan", "kunna", "den", "det", "de", "sig", "som",
        "och", "att", "för", "med", "till", "från", "inom", "samt", "eller", "alla", "varje", "en", "ett", "i",
        "på", "av", "vi", "vår", "våra", "sin", "sina",
    }
)  # fmt: skip
"""Words that say little of what a goal is about. *Antal* and *andel* are none of them: they are two measures."""
CONTENT_WEIGHT = 0.95
"""The words of weight alone, in any order, count nearly as much as the sentence."""
SAME_STEM = 0.6
"""Two words that begin alike for this part of the longer are forms of one: *stöd*, *stödet*; not *barn*, *vuxna*."""

COMPARATORS: Mapping[str | None, str] = {
    ">=": "minst ", "<=": "högst ", ">": "mer än ", "<": "mindre än ", "increase": "öka", "decrease": "minska",
}  # fmt: skip
UNITS: Mapping[str | None, str] = {"percent": " procent", "days": " dagar", "weeks": " veckor", "sek": " kronor"}
CHANGES: Mapping[TargetChange, str] = {
    "lowered": "sänkt", "raised": "höjt", "changed": "ändrat", "added": "tillagt", "removed": "borttaget",
}  # fmt: skip

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedReport:
    """A report as it stands in line with others of the same `subject`, a unit or board of a municipality."""

    id: str
    subject: str
    year: int
    period_end: str
    interim: bool

    @property
    def called(self) -> str:
        """Return how a sentence names the report."""
        return f"delårsrapporten till och med {self.period_end[:7]}" if self.interim else f"rapporten för {self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedGoal:
    """A goal as it is compared with those of another report."""

    id: str
    document_id: str
    number: str | None
    text: str
    is_indicator: bool
    perspective: str | None
    unit: str | None
    comparator: str | None
    target: float | None
    target_unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLink:
    """A row of `goal_links`; `line` is the first goal of the life line."""

    id: str
    line: str
    earlier_goal_id: str
    later_goal_id: str | None
    earlier_document_id: str
    later_document_id: str
    step: Step
    kind: LinkKind
    target_change: TargetChange | None
    score: float
    evidence: str


def link_goals(reports: Iterable[LinkedReport], goals: Iterable[LinkedGoal]) -> list[GoalLink]:
    """Return the links between the goals of reports, each with the life line that it is a part of."""
    of = defaultdict[str, list[LinkedGoal]](list)
    for goal in goals:
        of[goal.document_id].append(goal)
    links = list[GoalLink]()
    for earlier, later in _steps(report for report in reports if of[report.id]):
        links += _between(earlier, later, of)
    return _in_lines(links)


def _steps(reports: Iterable[LinkedReport]) -> Iterator[tuple[list[LinkedReport], list[LinkedReport]]]:
    """Yield the reports on one period and those on the next, subject by subject."""
    by_subject = defaultdict[str, dict[tuple[str, bool], list[LinkedReport]]](dict)
    for report in sorted(
        reports, key=lambda report: (report.subject, report.period_end, not report.interim, report.id)
    ):
        by_subject[report.subject].setdefault((report.period_end, report.interim), []).append(report)
    for stages in by_subject.values():
        yield from pairwise(stages.values())
        whole = [place for place, (_, interim) in enumerate(stages) if not interim]
        ordered = list(stages.values())
        yield from ((ordered[a], ordered[b]) for a, b in pairwise(whole) if b - a > 1)


def _between(
    earlier: Sequence[LinkedReport], later: Sequence[LinkedReport], of: Mapping[str, Sequence[LinkedGoal]]
) -> Iterator[GoalLink]:
    linked, nearest = set[str](), dict[str, tuple[float, LinkedGoal]]()
    for one, other in product(earlier, later):
        for score, first, second in _pairs(of[one.id], of[other.id], nearest):
            linked.add(first.id)
            yield _link(one, other, first, second, score)
    # What an interim report leaves out may still be a goal: only a year's report, or one of the same span, drops it.
    one, other = earlier[0], later[0]
    if other.interim and not one.interim:
        return
    for goal in (goal for report in earlier for goal in of[report.id] if goal.id not in linked):
        score, near = nearest.get(goal.id, (0.0, None))
        closest = f"; närmast ligger ”{_cut(near.text)}” ({round(100 * score)} % lika)" if near else ""
        evidence = f"Målet finns inte i {other.called}{closest}."
        yield _made(one, other, goal, None, kind="dropped", change=None, score=round(1 - score, 3), evidence=evidence)


def _pairs(
    first: Sequence[LinkedGoal], second: Sequence[LinkedGoal], nearest: dict[str, tuple[float, LinkedGoal]]
) -> Iterator[tuple[float, LinkedGoal, LinkedGoal]]:
    """Yield the pairs of goals that are the same, the likeliest first; note which goal is nearest to each."""
    tried = list[tuple[float, int, int]]()
    for (i, one), (j, other) in product(enumerate(first), enumerate(second)):
        words = likeness(one.text, other.text)
        score = _score(one, other, words)
        if words > nearest.get(one.id, (0.0, one))[0]:
            nearest[one.id] = (words, other)
        if words >= LEAST_WORDS and score >= LEAST_SCORE:
            tried.append((score, i, j))
    taken_first, taken_second = set[int](), set[int]()
    for score, i, j in sorted(tried, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if i not in taken_first and j not in taken_second:
            taken_first.add(i)
            taken_second.add(j)
            yield min(score, 1.0), first[i], second[j]


@lru_cache(maxsize=100_000)
def wording(text: str) -> str:
    """Return the words of a goal by which it is known again: without years, and with a sign for each other figure.

    >>> wording("Minst 90% av eleverna ska nå målen 2021")
    'minst # % av eleverna ska nå målen'
    """
    words = plain(_FIGURE.sub(" x0x ", _YEAR.sub(" ", text))).split()
    return " ".join({"x0x": "#", "skall": "ska"}.get(word, word) for word in words)


def likeness(one: str, other: str) -> float:
    """Return how alike two goals are worded, 0 to 1."""
    a, b = wording(one), wording(other)
    return max(fuzz.ratio(a, b), CONTENT_WEIGHT * fuzz.token_sort_ratio(_content(a), _content(b))) / 100


def _content(words: str) -> str:
    return " ".join(word for word in words.split() if word not in SMALL_WORDS)


def swapped(one: str, other: str) -> bool:
    """Return True if each goal has a word of weight that no word of the other is a form of.

    >>> swapped("Antal placerade barn", "Antal placerade vuxna")
    True
    >>> swapped("Nöjda med stödet", "Känna sig nöjda med stöd")
    False
    """
    a, b = (set(_content(wording(text)).split()) for text in (one, other))
    return _has_own(a - b, b - a) and _has_own(b - a, a - b)


def _has_own(words: Iterable[str], others: Iterable[str]) -> bool:
    return any(not any(_one_stem(word, other) for other in others) for word in words)


def _one_stem(one: str, other: str) -> bool:
    return Prefix.similarity(one, other) >= SAME_STEM * max(len(one), len(other))


def _score(one: LinkedGoal, other: LinkedGoal, words: float) -> float:
    numbered = one.number is not None and one.number == other.number
    score = words + (NUMBER_BONUS if numbered else 0.0)
    if swapped(one.text, other.text):
        score -= SWAP_LOSS_NUMBERED if numbered else SWAP_LOSS
    if one.perspective and plain(one.perspective) == plain(other.perspective or ""):
        score += SECTION_BONUS
    if one.is_indicator != other.is_indicator:
        score -= KIND_LOSS
    if one.unit and other.unit and plain(one.unit) != plain(other.unit):
        score -= UNIT_LOSS
    return score


def target_change(one: LinkedGoal, other: LinkedGoal) -> TargetChange | None:
    """Return what became of a goal's target; it is lowered where it asks for less, whichever way it is counted."""
    if one.target is None or other.target is None:
        if one.target is None and other.target is None:
            both = one.comparator is not None and other.comparator is not None
            return "changed" if both and one.comparator != other.comparator else None
        return "added" if one.target is None else "removed"
    if one.target_unit and other.target_unit and one.target_unit != other.target_unit:
        return "changed"
    comparators = {one.comparator, other.comparator} - {None}
    if one.target == other.target:
        return "changed" if len(comparators) > 1 else None
    if comparators <= {">=", ">", "increase"} and comparators:
        return "lowered" if other.target < one.target else "raised"
    if comparators <= {"<=", "<", "decrease"} and comparators:
        return "lowered" if other.target > one.target else "raised"
    return "changed"


def _target(goal: LinkedGoal) -> str:
    """Return a target as a sentence has it."""
    figure = "" if goal.target is None else number(goal.target, decimals(f"{goal.target:g}", goal.target))
    unit = UNITS.get(goal.target_unit, "") if figure else ""
    return f"{COMPARATORS.get(goal.comparator, '')}{figure}{unit}".strip() or "inget"


def _link(one: LinkedReport, other: LinkedReport, first: LinkedGoal, second: LinkedGoal, score: float) -> GoalLink:
    words, change = likeness(first.text, second.text), target_change(first, second)
    kind: LinkKind = "same" if words >= SAME_WORDS else "reworded"
    said = "Samma ord" if kind == "same" else f"Liknande ord ({round(100 * words)} %)"
    same = [f"nummer {first.number}"] if first.number is not None and first.number == second.number else []
    if first.perspective and plain(first.perspective) == plain(second.perspective or ""):
        same.append(f"avsnittet {first.perspective}")
    evidence = f"{said} i {one.called} och {other.called}" + (f", samma {' och '.join(same)}" if same else "")
    if change is not None:
        evidence += f"; målvärdet {CHANGES[change]} från {_target(first)} till {_target(second)}"
    # A target that only one of the reports gives says little: it may stand elsewhere, or have been missed.
    if change in ("lowered", "raised", "changed"):
        kind = "target_changed"
    return _made(one, other, first, second, kind=kind, change=change, score=round(score, 3), evidence=f"{evidence}.")


def _made(
    one: LinkedReport,
    other: LinkedReport,
    first: LinkedGoal,
    second: LinkedGoal | None,
    *,
    kind: LinkKind,
    change: TargetChange | None,
    score: float,
    evidence: str,
) -> GoalLink:
    key = f"{first.id}|{second.id if second else ''}|{other.id}"
    step: Step = "same_year" if one.year == other.year else "next_year" if other.year == one.year + 1 else "later_year"
    return GoalLink(
        id=f"l-{blake2b(key.encode(), digest_size=8).hexdigest()}",
        line=first.id,
        earlier_goal_id=first.id,
        later_goal_id=second.id if second else None,
        earlier_document_id=one.id,
        later_document_id=other.id,
        step=step,
        kind=kind,
        target_change=change,
        score=score,
        evidence=evidence,
    )


def _in_lines(links: Sequence[GoalLink]) -> list[GoalLink]:
    """Return the links with their line: all goals that links join are one, called by the one that comes first."""
    line = dict[str, str]()

    def first_of(goal: str) -> str:
        while (above := line.get(goal, goal)) != goal:
            goal = above
        return goal

    # In order of time: the goal that a link comes from is older than the one that it leads to.
    for link in links:
        if link.later_goal_id is not None:
            start, end = first_of(link.earlier_goal_id), first_of(link.later_goal_id)
            if start != end:
                line[end] = start
    return [replace(link, line=first_of(link.earlier_goal_id)) for link in links]


def _cut(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
