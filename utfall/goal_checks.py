"""Goals against the figures of their report: values that miss their targets, degrees of fulfilment, the budget."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models import Assessment, BudgetLine, Document, Goal, Observation
from utfall.findings import Finding, budgeted, number, places_of
from utfall.goal_trends import check_trends
from utfall.goal_values import Pair, Values, compared, meets, of_another, printed, printed_target
from utfall.telling import NEARLY, quoted, verdict

BALANCE = re.compile(
    r"(?:budget|ekonomi)\w*\s+(?:som är\s+)?i\s+balans"
    r"|(?:balanserad|hålla|håller|hålls|hållit|inom)\s+(?:\w+\s+){0,2}(?:budget|ram)",
    re.IGNORECASE,
)
"""A goal that the budget decides: *en budget i balans*, *hålla sin budget*, *inom beslutad ram*."""
INCOME = re.compile(r"intäkt|inkomst", re.IGNORECASE)
FULFILMENT = re.compile(r"\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent)\s*")
"""A degree of fulfilment that is all that a judgement says."""
FEWEST_FITTING = 2
"""So many goals that are called reached, with all their indicators reached, tell that a report asks for all of them."""
SLIP = 1.0
"""A degree of fulfilment is printed in whole per cents, cut or rounded."""


def check_goals(
    goals: Sequence[Goal],
    assessments: Sequence[Assessment],
    observations: Sequence[Observation],
    lines: Sequence[BudgetLine],
    document: Document,
    texts: Mapping[int, str],
) -> Iterator[Finding]:
    """Yield what the figures of a report say against the judgements of its goals."""
    judged = defaultdict[str, list[Assessment]](list)
    for each in assessments:
        if each.scale_kind == "attainment" and not each.forecast:
            judged[each.goal_id].append(each)
    if not judged:
        return
    values = Values(observations, goals, document)
    found = [(goal, value) for goal in goals if (value := values.of(goal)) is not None]
    held = [(goal, value) for goal, value in found if values.has_direction(goal, value)]
    for goal, value in held:
        yield from _against(goal, value, [each for each in judged[goal.id] if not of_another(each, value, texts)])
    yield from _parents(goals, held, judged, values)
    yield from check_trends(goals, judged, observations)
    yield from _fulfilments(found, judged, values)
    yield from _balance(goals, judged, lines)


def _against(goal: Goal, value: Observation, judgements: Iterable[Assessment]) -> Iterator[Finding]:
    reaches = meets(goal, value)
    for each in judgements:
        wrong = each.status == ("not_achieved" if reaches else "achieved")
        if wrong and each.unit is None and each.aspect is None and not NEARLY.search(each.phrase or ""):
            yield _contradicts(goal, each, compared(goal, value, reaches=reaches))
            return


@dataclass(frozen=True, slots=True)
class Parent:
    """A goal, its indicators that have values, and how it is judged as a whole."""

    goal: Goal
    indicators: Sequence[Pair]
    complete: bool
    judgements: Sequence[Assessment]

    @property
    def reached(self) -> frozenset[bool]:
        """Return whether its indicators meet their targets: one value where they agree, two where they differ."""
        return frozenset(meets(*pair) for pair in self.indicators)

    def judged(self, status: str) -> Assessment | None:
        """Return the judgement with a status."""
        found = (each for each in self.judgements if each.status == status)
        return next((each for each in found if not NEARLY.search(each.phrase or "")), None)

    def missed(self) -> Pair:
        """Return the first indicator that misses, or the first of all where none does."""
        return next((pair for pair in self.indicators if not meets(*pair)), self.indicators[0])


def _parents(
    goals: Sequence[Goal], held: Iterable[Pair], judged: Mapping[str, list[Assessment]], values: Values
) -> Iterator[Finding]:
    """Yield the goals whose judgement is against their indicators."""
    children = defaultdict[str, list[Pair]](list)
    for goal, value in held:
        if goal.parent_id is not None:
            children[goal.parent_id].append((goal, value))
    parents = [
        Parent(
            goal,
            children[goal.id],
            # Two indicators that hold may leave a third, unmeasured one.
            complete=len(children[goal.id]) == sum(other.parent_id == goal.id for other in goals),
            judgements=[each for each in judged[goal.id] if each.unit is None and each.aspect is None],
        )
        for goal in goals
        if goal.id in children
    ]
    all_asked = _all_are_asked(parents)
    for parent in parents:
        yield from _against_indicators(parent, values, all_asked=all_asked)


def _all_are_asked(parents: Iterable[Parent]) -> bool:
    """Return True for a report whose goals are called reached where all their indicators are, most of them."""
    reached = [parent for parent in parents if parent.complete and parent.judged("achieved")]
    fits = sum(parent.reached == {True} for parent in reached)
    return fits >= FEWEST_FITTING and fits >= 2 * (len(reached) - fits)


def _against_indicators(parent: Parent, values: Values, *, all_asked: bool) -> Iterator[Finding]:
    """Yield a goal called reached though its indicators miss, missed though all reach, partly though they got worse."""
    goal, child = parent.goal, parent.missed()
    about = f"indikatorn {_told(child[0])}"
    reached, partly, missed = (parent.judged(status) for status in ("achieved", "partly", "not_achieved"))
    if reached and (parent.reached == {False} or (all_asked and parent.complete and False in parent.reached)):
        yield _contradicts(goal, reached, f"{about}: {compared(*child, reaches=False)}")
    elif missed and parent.reached == {True} and parent.complete:
        yield _contradicts(goal, missed, f"{about}: {compared(*child, reaches=True)}")
    elif partly and parent.reached == {False} and parent.complete and not reached:
        earlier = [values.before(*pair) for pair in parent.indicators]
        if all(before and _worse(pair, before) for pair, before in zip(parent.indicators, earlier, strict=True)):
            last = printed(earlier[0] or child[1])
            yield _contradicts(
                goal, partly, f"{about}: {compared(*child, reaches=False)} och är sämre än förut, {last}"
            )


def _worse(pair: Pair, earlier: Observation) -> bool:
    """Return True where a value is further from its target than the one before it."""
    change = (pair[1].value or 0.0) - (earlier.value or 0.0)
    return change > 0 if pair[0].target_comparator in ("<=", "<") else change < 0


def _contradicts(goal: Goal, judgement: Assessment, what: str) -> Finding:
    return _flag(f"Målet {_told(goal)} bedöms som {verdict(judgement)}, men {what}.", goal.id)


WHOLE = 100.0


def _fulfilments(held: Iterable[Pair], judged: Mapping[str, list[Assessment]], values: Values) -> Iterator[Finding]:
    """Yield the degrees of fulfilment that are not outcome by target, in a report where most of them are."""
    given = list[tuple[Goal, Observation, float, float]]()
    for goal, value in held:
        for each in judged[goal.id]:
            if (match := FULFILMENT.fullmatch(each.phrase or "")) and value.value and goal.target_value:
                ratio = value.value / goal.target_value
                lower = goal.target_comparator in ("<=", "<")
                given.append((goal, value, float(match[1].replace(",", ".")), 100 * (1 / ratio if lower else ratio)))
    fits = sum(abs(said - reckoned) <= SLIP for _, _, said, reckoned in given)
    if fits < 2 or 2 * fits <= len(given):
        return
    for goal, value, said, reckoned in given:
        # Of what should be low, reports reckon the degree in two ways; a bare target may be such a one.
        low = goal.target_comparator in ("<=", "<")
        others = (200 - 1e4 / reckoned,) if low else () if values.has_direction(goal, value) else (1e4 / reckoned,)
        whole = said == WHOLE and reckoned > WHOLE  # many reports count no more than the whole
        if not whole and min(abs(said - degree) for degree in (reckoned, *others)) > SLIP:
            message = (
                f"Målet {_told(goal)}: utfallet {printed(value)} av målvärdet {printed_target(goal)} "
                f"är {number(reckoned)} %, "
                f"men uppfyllelsen anges till {number(said)} %."
            )
            yield Finding(kind="share_mismatch", message=message, record_table="goals", record_id=goal.id)


def _balance(
    goals: Iterable[Goal], judged: Mapping[str, list[Assessment]], lines: Sequence[BudgetLine]
) -> Iterator[Finding]:
    """Yield the goals of keeping the budget that are called reached beside a deficit, or missed beside a surplus."""
    result = _result(lines)
    if result is None:
        return
    line, surplus, step = result
    for goal in goals:
        for each in judged[goal.id]:
            # A part of the goal that is listed under its judgement stands in `aspect`.
            decided = BALANCE.search(each.aspect) if each.aspect else BALANCE.search(goal.text)
            if decided and each.unit is None and each.status == "achieved" and surplus < -step:
                places, unit = places_of(step), line.currency_unit or "kr"
                message = (
                    f"Målet {_told(goal)} bedöms som {verdict(each)}, men {line.item} visar ett underskott på "
                    f"{number(-surplus, places)} {unit}."
                )
                yield _flag(message, goal.id)
                break


def _result(lines: Sequence[BudgetLine]) -> tuple[BudgetLine, float, float] | None:
    """Return the total that sums up the operations, with its surplus and the step of its amounts."""
    totals = [line for line in lines if line.is_total and line.source == "table" and line.statement == "operating"]
    net = [line for line in totals if re.search(r"netto|resultat", line.item, re.IGNORECASE)]
    for line in reversed(net or [line for line in totals if not INCOME.search(line.item)]):
        budget, result = budgeted(line, "budget"), budgeted(line, "outcome" if line.forecast is None else "forecast")
        if budget.value is not None and result.value is not None:
            return line, abs(budget.value) - abs(result.value), max(budget.step, result.step)
    return None


def _flag(message: str, goal_id: str) -> Finding:
    return Finding(kind="judgement_against_value", message=message, record_table="goals", record_id=goal_id)


def _told(goal: Goal) -> str:
    return f"”{quoted(goal.text)}”"
