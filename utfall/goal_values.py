"""The figures that the goals of a report are held against: its own value in a table, or told below it in prose."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from models import Assessment, Document, Goal, Observation
from normalize import registers
from utfall.figure_names import own_times, same_stem, sex_of, words_of
from utfall.findings import EPSILON, number, observed, places_of
from utfall.likeness import plain
from utfall.prose_places import sentence_around

MEETS: Mapping[str | None, tuple[str, Callable[[float, float], bool]]] = {
    ">=": ("minst ", lambda value, target: value >= target - EPSILON),
    "<=": ("högst ", lambda value, target: value <= target + EPSILON),
    ">": ("mer än ", lambda value, target: value > target + EPSILON),
    "<": ("mindre än ", lambda value, target: value < target - EPSILON),
}
"""How a value is held against a target; *öka* and *minska* need another year, *=* leaves open which way is worse."""
WORDED = re.compile(r"(?:minst|lägst|över|mer|fler|högst|max|under|mindre|färre)|[<>≤≥]", re.IGNORECASE)
"""A target that is more than a figure and a unit: *minst 95*, *Högst 5,0 %*, *≥ 80*."""
BARE = re.compile(r"[\d\s.,]+")
SCALES = ("percent", "index", "points")
"""Units of measure in which what is aimed at is better than what there was."""
NEAR_GOAL = 900
"""Letters below a goal within which its own account stands."""
OWN_WORDS = 2
"""So many words of weight of a goal at least must stand in a sentence that gives its value."""
TARGET_WORDS = frozenset(
    {"minst", "högst", "lägst", "max", "över", "under", "mer", "fler", "färre", "mindre", "än", "att"}
)

TOLD = ("comment", "text")
EXCEPT = re.compile(r"\b(?:utom|förutom|undantag|undantaget|bortsett)\b", re.IGNORECASE)
SHARE = re.compile(r"(?<![\d,])(\d{1,3}(?:,\d+)?)\s?(?:%|procent\b)")

Pair = tuple[Goal, Observation]


class Values:
    """The outcomes of a report, by which its goals are held against their targets."""

    def __init__(self, observations: Iterable[Observation], goals: Sequence[Goal], document: Document) -> None:
        self._rows = defaultdict[tuple[str, str], list[Observation]](list)
        self._told = list[Observation]()
        for o in observations:
            # A group of women or of one unit is not the row's.
            if o.value is None or o.is_difference:
                continue
            if o.source == "table" and o.org_unit is None:
                self._rows[plain(o.name), o.measure].append(o)
            elif o.source == "prose" and o.measure == "outcome" and o.org_unit in (None, document.unit):
                self._told.append(o)
        self._starts = sorted({goal.provenance.place for goal in goals})
        self._document = document

    def of(self, goal: Goal) -> Observation | None:
        """Return the one outcome that a goal with a target has; two different ones are of two groups or times."""
        if goal.target_value is None or goal.target_comparator not in MEETS:
            return None
        found = self._rows.get((plain(goal.text), "outcome"), [])
        # A bare figure in a row of its own is in the unit of the row's target, whatever its column says.
        same_unit = [
            o
            for o in found
            if not (o.unit and goal.target_unit) or o.unit == goal.target_unit or BARE.fullmatch(o.value_text)
        ]
        if not found and goal.target_text is None:
            same_unit = self._below(goal)
        return same_unit[0] if len({o.value for o in same_unit}) == 1 else None

    def before(self, goal: Goal, value: Observation) -> Observation | None:
        """Return the value of the time before in the row of an outcome, the last where there are several."""
        if value.source != "table":
            return None
        rows = self._rows.get((plain(goal.text), "previous"), [])
        found = [o for o in rows if (o.table_id, o.row, o.unit) == (value.table_id, value.row, value.unit)]
        periods = {o.period for o in found if o.period}
        return max(found, key=lambda o: o.period or "") if len(periods) == len(found) > 0 else None

    def _below(self, goal: Goal) -> list[Observation]:
        """Return the figures told in the account below a goal, in sentences that say its words again."""
        place = goal.provenance
        start = place.place
        end = next((each for each in self._starts if each > start), (place.page + 1, 0))
        words = words_of(goal.text) - TARGET_WORDS
        return [
            o
            for o in self._told
            if o.unit == goal.target_unit
            and o.value_high is None
            and start < o.provenance.place < end
            and o.provenance.page == place.page
            and o.provenance.char_start - place.char_end <= NEAR_GOAL
            and o.period in own_times(self._document)
            and not (o.series or sex_of(o))
            and _says_again(words_of(o.name) - TARGET_WORDS, words)
        ]

    def has_direction(self, goal: Goal, value: Observation) -> bool:
        """Return True where it is known which way is better.

        The words of the target tell it, or the register. That of a bare figure is guessed from the goal's name, and
        last year's figure vouches for the guess where the target asks for more (on a scale of shares or marks).
        """
        if goal.target_text is None or WORDED.search(goal.target_text) is not None:
            return True
        better = "worse" if goal.target_comparator in ("<=", "<") else "better"
        if _directions().get(value.indicator_id or "") == better:
            return True
        earlier = self.before(goal, value) if value.unit in SCALES else None
        return earlier is not None and not meets(goal, earlier)


def _says_again(told: frozenset[str], goal: frozenset[str]) -> bool:
    """Return True where all words of weight that a sentence has are the goal's, and most of the goal's are there."""
    shared = sum(any(same_stem(word, other) for other in goal) for word in told)
    return shared == len(told) >= OWN_WORDS and 2 * shared >= len(goal)


@cache
def _directions() -> dict[str, str | None]:
    return {indicator.id: indicator.higher_is for indicator in registers.indicators()}


def meets(goal: Goal, value: Observation) -> bool:
    """Return True where a value is as its goal's target asks for."""
    return MEETS[goal.target_comparator][1](value.value or 0.0, goal.target_value or 0.0)


def but_for_some(judgement: Assessment, texts: Mapping[int, str]) -> bool:
    """Return True for a verdict told of all but some: *samtliga enheter utom hemtjänsten når målet*."""
    return judgement.source in TOLD and EXCEPT.search(sentence_around(judgement, texts)) is not None


def of_another(judgement: Assessment, value: Observation, texts: Mapping[int, str]) -> bool:
    """Return True for a verdict told of a figure of its own: *daglig verksamhet klarar målet med 5,9 procent*."""
    if judgement.source not in TOLD or value.unit != "percent":
        return False
    shares = [float(share.replace(",", ".")) for share in SHARE.findall(sentence_around(judgement, texts))]
    return bool(shares) and value.value not in shares


def printed(value: Observation) -> str:
    """Return a value with the decimals that the report prints."""
    return number(value.value or 0.0, places_of(observed(value).step))


def printed_target(goal: Goal) -> str:
    """Return the value of a target as it is written."""
    value = goal.target_value or 0.0
    return number(value, len(f"{value:g}".partition(".")[2]))


def compared(goal: Goal, value: Observation, *, reaches: bool) -> str:
    """Return an outcome beside its target in words: *utfallet 61 når inte målvärdet minst 70*."""
    verb = "når" if reaches else "når inte"
    return f"utfallet {printed(value)} {verb} målvärdet {MEETS[goal.target_comparator][0]}{printed_target(goal)}"
