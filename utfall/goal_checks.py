"""Goals against the figures of their report: values that miss their targets, degrees of fulfilment, the budget."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from models import Assessment, BudgetLine, Goal, Observation
from normalize import registers
from utfall.findings import EPSILON, Finding, budgeted, number, observed, places_of
from utfall.likeness import plain
from utfall.telling import quoted, verdict

MEETS: Mapping[str | None, tuple[str, Callable[[float, float], bool]]] = {
    ">=": ("minst ", lambda value, target: value >= target - EPSILON),
    "<=": ("högst ", lambda value, target: value <= target + EPSILON),
    ">": ("mer än ", lambda value, target: value > target + EPSILON),
    "<": ("mindre än ", lambda value, target: value < target - EPSILON),
}
"""How a value is held against a target; *öka* and *minska* need another year, *=* leaves open which way is worse."""
BALANCE = re.compile(
    r"(?:budget|ekonomi)\w*\s+(?:som är\s+)?i\s+balans"
    r"|(?:balanserad|hålla|håller|hålls|hållit|inom)\s+(?:\w+\s+){0,2}(?:budget|ram)",
    re.IGNORECASE,
)
"""A goal that the budget decides: *en budget i balans*, *hålla sin budget*, *inom beslutad ram*."""
WORDED = re.compile(r"(?:minst|lägst|över|mer|fler|högst|max|under|mindre|färre)|[<>≤≥]", re.IGNORECASE)
"""A target that is more than a figure and a unit: *minst 95*, *Högst 5,0 %*, *≥ 80*."""
BARE = re.compile(r"[\d\s.,]+")
INCOME = re.compile(r"intäkt|inkomst", re.IGNORECASE)
FULFILMENT = re.compile(r"\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent)\s*")
"""A degree of fulfilment that is all that a judgement says."""
SLIP = 1.0
"""A degree of fulfilment is printed in whole per cents, cut or rounded."""


def check_goals(
    goals: Sequence[Goal],
    assessments: Sequence[Assessment],
    observations: Sequence[Observation],
    lines: Sequence[BudgetLine],
) -> Iterator[Finding]:
    """Yield what the figures of a report say against the judgements of its goals."""
    judged = defaultdict[str, list[Assessment]](list)
    for each in assessments:
        if each.scale_kind == "attainment" and not each.forecast:
            judged[each.goal_id].append(each)
    if not judged:
        return
    values = _outcomes(observations)
    found = [(goal, value) for goal in goals if (value := _value_of(goal, values)) is not None]
    held = [pair for pair in found if _has_direction(*pair)]
    for goal, value in held:
        yield from _against(goal, value, judged[goal.id])
    yield from _parents(goals, held, judged)
    yield from _fulfilments(found, judged)
    yield from _balance(goals, judged, lines)


def _outcomes(observations: Iterable[Observation]) -> dict[str, list[Observation]]:
    """Return the outcomes of rows of tables by the row's name; a group of women or of one unit is not the row's."""
    found = defaultdict[str, list[Observation]](list)
    for o in observations:
        if (
            o.source == "table"
            and o.measure == "outcome"
            and o.value is not None
            and o.org_unit is None
            and not o.is_difference
        ):
            found[plain(o.name)].append(o)
    return found


def _value_of(goal: Goal, values: Mapping[str, list[Observation]]) -> Observation | None:
    """Return the one outcome that a goal with a target has; two different ones are of two groups or times."""
    if goal.target_value is None or goal.target_comparator not in MEETS:
        return None
    found = values.get(plain(goal.text), [])
    # A bare figure in a row of its own is in the unit of the row's target, whatever its column says.
    same_unit = [
        o
        for o in found
        if not (o.unit and goal.target_unit) or o.unit == goal.target_unit or BARE.fullmatch(o.value_text)
    ]
    return same_unit[0] if len({o.value for o in same_unit}) == 1 else None


def _has_direction(goal: Goal, value: Observation) -> bool:
    """Return True where it is known which way is better: by the words of the target, or by the register.

    The direction of a bare figure is guessed from the goal's name.
    """
    if goal.target_text is None or WORDED.search(goal.target_text) is not None:
        return True
    better = "worse" if goal.target_comparator in ("<=", "<") else "better"
    return _directions().get(value.indicator_id or "") == better


@cache
def _directions() -> dict[str, str | None]:
    return {indicator.id: indicator.higher_is for indicator in registers.indicators()}


def _meets(goal: Goal, value: Observation) -> bool:
    return MEETS[goal.target_comparator][1](value.value or 0.0, goal.target_value or 0.0)


def _against(goal: Goal, value: Observation, judgements: Iterable[Assessment]) -> Iterator[Finding]:
    meets = _meets(goal, value)
    for each in judgements:
        if each.unit is None and each.aspect is None and each.status == ("not_achieved" if meets else "achieved"):
            message = f"Målet {_told(goal)} bedöms som {verdict(each)}, men {_compared(goal, value, meets=meets)}."
            yield _flag(message, goal.id)
            return


def _parents(
    goals: Iterable[Goal], held: Iterable[tuple[Goal, Observation]], judged: Mapping[str, list[Assessment]]
) -> Iterator[Finding]:
    """Yield the goals called reached though all their indicators miss their targets, and the other way round."""
    children = defaultdict[str, list[tuple[Goal, Observation]]](list)
    for goal, value in held:
        if goal.parent_id is not None:
            children[goal.parent_id].append((goal, value))
    for goal in goals:
        of = children.get(goal.id, [])
        verdicts = {_meets(*pair) for pair in of}
        if len(verdicts) != 1:
            continue
        meets = verdicts.pop()
        # Two indicators that hold may leave a third, unmeasured one; all of them must be known to call a goal missed.
        whole = len(of) == sum(1 for other in goals if other.parent_id == goal.id)
        for each in judged[goal.id]:
            wrong = each.status == ("not_achieved" if meets and whole else "achieved" if not meets else None)
            if wrong and each.unit is None and each.aspect is None:
                shown = _compared(*of[0], meets=meets)
                message = f"Målet {_told(goal)} bedöms som {verdict(each)}, men indikatorn {_told(of[0][0])}: {shown}."
                yield _flag(message, goal.id)
                break


WHOLE = 100.0


def _fulfilments(held: Iterable[tuple[Goal, Observation]], judged: Mapping[str, list[Assessment]]) -> Iterator[Finding]:
    """Yield the degrees of fulfilment that are not outcome by target, in a report where most of them are."""
    printed = list[tuple[Goal, Observation, float, float]]()
    for goal, value in held:
        for each in judged[goal.id]:
            if (match := FULFILMENT.fullmatch(each.phrase or "")) and value.value and goal.target_value:
                ratio = value.value / goal.target_value
                lower = goal.target_comparator in ("<=", "<")
                printed.append((goal, value, float(match[1].replace(",", ".")), 100 * (1 / ratio if lower else ratio)))
    fits = sum(abs(said - reckoned) <= SLIP for _, _, said, reckoned in printed)
    if fits < 2 or 2 * fits <= len(printed):
        return
    for goal, value, said, reckoned in printed:
        # Of what should be low, reports reckon the degree in two ways; a bare target may be such a one.
        low = goal.target_comparator in ("<=", "<")
        others = (200 - 1e4 / reckoned,) if low else () if _has_direction(goal, value) else (1e4 / reckoned,)
        whole = said == WHOLE and reckoned > WHOLE  # many reports count no more than the whole
        if not whole and min(abs(said - degree) for degree in (reckoned, *others)) > SLIP:
            target = f"{number(goal.target_value or 0.0, _places(goal.target_value))}"
            outcome = number(value.value or 0.0, places_of(observed(value).step))
            message = (
                f"Målet {_told(goal)}: utfallet {outcome} av målvärdet {target} är {number(reckoned)} %, "
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


def _places(value: float | None) -> int:
    return len(f"{value:g}".partition(".")[2]) if value is not None else 0


def _compared(goal: Goal, value: Observation, *, meets: bool) -> str:
    outcome = number(value.value or 0.0, places_of(observed(value).step))
    target = number(goal.target_value or 0.0, _places(goal.target_value))
    verb = "når" if meets else "når inte"
    return f"utfallet {outcome} {verb} målvärdet {MEETS[goal.target_comparator][0]}{target}"
