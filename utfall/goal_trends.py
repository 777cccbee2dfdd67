"""Goals of a rise or a fall that are called reached though the figures of two years went the other way."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models import Assessment, Goal, Observation
from utfall.figure_names import same_stem, sex_of, words_of
from utfall.findings import EPSILON, Finding, number, observed, places_of
from utfall.prose_changes import both_years
from utfall.telling import NEARLY, quoted, verdict

WAYS: Mapping[str | None, int] = {"increase": 1, "decrease": -1}
DIRECTIONS = frozenset(
    {
        "öka", "ökar", "ökas", "minska", "minskar", "minskas", "skall", "bli", "vara", "fler", "färre", "högre",
        "lägre", "bättre", "kortare", "längre", "sjunka", "stiga", "sänkas", "höjas", "jämfört", "än", "förra",
        "föregående", "mellan",
    }
)  # fmt: skip
"""Words of such a goal that do not say what is to rise or fall."""
WITHOUT_UNIT = re.compile(r"[(,]\s*(?:%|procent|antal|st)\)?\s*$")


@dataclass(frozen=True, slots=True)
class Course:
    """What a report gives for its own year and the one before: of a row, of the rows of a group, or in a sentence."""

    name: str
    words: frozenset[str]
    about: frozenset[str]
    later: float
    earlier: float
    places: int
    facts: tuple[str, ...]
    summed: bool = False

    def is_of(self, goal: frozenset[str]) -> bool:
        """Return True where all its words are the goal's, and all the goal's are its own or its table's."""
        return bool(self.words) and _within(self.words, goal) and _within(goal, self.words | self.about)


def check_trends(
    goals: Iterable[Goal], judged: Mapping[str, Sequence[Assessment]], observations: Sequence[Observation]
) -> Iterator[Finding]:
    """Yield the goals of a rise or a fall that are called reached against the report's own figures."""
    reached = [
        (goal, each)
        for goal in goals
        if goal.target_comparator in WAYS
        for each in judged[goal.id]
        if each.status == "achieved" and each.unit is None and each.aspect is None
        if not NEARLY.search(each.phrase or "")
    ]
    courses = [*_in_tables(observations), *_in_prose(observations)] if reached else []
    for goal, each in {goal.id: (goal, each) for goal, each in reversed(reached)}.values():
        words = words_of(goal.text) - DIRECTIONS
        found = [course for course in courses if course.is_of(words)]
        changes = {_sign(course.later - course.earlier) for course in found}
        # Where two of them differ, the goal may be of either.
        if changes == {-WAYS[goal.target_comparator]}:
            yield _flag(goal, each, found[0])


def _sign(change: float) -> int:
    return 0 if abs(change) < EPSILON else 1 if change > 0 else -1


def _within(words: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(same_stem(word, other) for other in others) for word in words)


def _in_tables(observations: Iterable[Observation]) -> Iterator[Course]:
    """Yield the courses of the rows of tables, and of the groups that rows without figures head."""
    tables = defaultdict[str | None, dict[int, list[Observation]]](dict)
    for o in observations:
        if o.source == "table" and o.row is not None and not o.is_difference:
            tables[o.table_id].setdefault(o.row, []).append(o)
    for rows in tables.values():
        group, members = "", list[Course]()
        for _, row in sorted(rows.items()):
            if all(o.value is None and not o.value_text for o in row):
                yield from _summed(group, members)
                group, members = row[0].name, []
            elif (course := _course(row, group)) is not None:
                yield course
                members.append(course)
        yield from _summed(group, members)


def _course(row: Sequence[Observation], group: str) -> Course | None:
    """Return the course of a row with one outcome and the figure of one time before it, or of the last of several."""
    told = [o for o in row if o.value is not None and o.measure in ("outcome", "previous")]
    later = [o for o in told if o.measure == "outcome"]
    before = {o.period: o for o in told if o.measure == "previous" and o.period}
    if len(later) != 1 or not before or len(before) != len(told) - 1 or sex_of(later[0]) or later[0].org_unit:
        return None
    now, then = later[0], before[max(before, key=lambda period: period or "")]
    if now.unit != then.unit or now.value_high is not None:
        return None
    about = words_of(f"{group} {(now.context or '').rpartition(' · ')[2]} {now.heading or ''}")
    return _of(now, then, about)


def _of(now: Observation, then: Observation, about: frozenset[str] = frozenset()) -> Course:
    return Course(
        name=now.name,
        words=words_of(WITHOUT_UNIT.sub("", now.name)),
        about=about,
        later=now.value or 0.0,
        earlier=then.value or 0.0,
        places=max(places_of(observed(o).step) for o in (now, then)),
        facts=(now.id, then.id),
    )


def _summed(group: str, members: Sequence[Course]) -> Iterator[Course]:
    """Yield the course of all rows of a group that have both years."""
    if group and len(members) > 1:
        yield Course(
            name=group,
            words=words_of(group),
            about=frozenset().union(*(course.about for course in members)),
            later=sum(course.later for course in members),
            earlier=sum(course.earlier for course in members),
            places=max(course.places for course in members),
            facts=tuple(fact for course in members for fact in course.facts),
            summed=True,
        )


def _in_prose(observations: Iterable[Observation]) -> Iterator[Course]:
    """Yield the courses that sentences tell (*från 61 till 84*)."""
    prose = [o for o in observations if o.source == "prose" and o.value is not None and not o.is_difference]
    prose.sort(key=lambda o: o.provenance.place)
    for one, other in pairwise(prose):
        years = both_years(one, other)
        if years is not None and not (sex_of(one) or one.value_high or other.value_high):
            yield _of(*years)


def _flag(goal: Goal, judgement: Assessment, course: Course) -> Finding:
    way = "ökat" if course.later > course.earlier else "minskat"
    before, now = number(course.earlier, course.places), number(course.later, course.places)
    of = f"raderna under {course.name} tillsammans" if course.summed else course.name
    message = (
        f"Målet ”{quoted(goal.text)}” bedöms som {verdict(judgement)}, men värdet har {way} från {before} till {now} "
        f"({of})."
    )
    return Finding(kind="judgement_against_value", message=message, record_table="goals", record_id=goal.id)
