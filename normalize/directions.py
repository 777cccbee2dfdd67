"""Whether a measure is to be high or low, where only the report's own verdict on it tells."""

from collections.abc import Iterable, Mapping

from models import Assessment, Goal, Observation


def wanted_low(
    goals: Iterable[Goal],
    figures: Mapping[str, Observation],
    values: Iterable[Observation],
    judgements: Iterable[Assessment],
) -> frozenset[str]:
    """Return the ids of the goals that are to be below their targets, as their outcomes and verdicts have it.

    An outcome of 61 beside a target of 40 that is not attained, or of 30 that is, is one of those. `figures` are the
    printed targets by goal. Verdicts on several units or times, and more than one outcome in the row, tell nothing.
    Shares are left alone: nearly all are to be high, and a verdict that says otherwise is rather a slip of the report.
    """
    outcomes = dict[tuple[str | None, int | None], list[float]]()
    for value in values:
        if value.measure == "outcome" and value.table_id is not None and value.value is not None:
            outcomes.setdefault((value.table_id, value.row), []).append(value.value)
    verdicts = dict[str | None, set[str]]()
    for judgement in judgements:
        if not (judgement.forecast or judgement.is_earlier) and judgement.scale_kind == "attainment":
            verdicts.setdefault(judgement.goal_id, set()).add(judgement.status)
    found = set[str]()
    for goal in goals:
        figure, told = figures.get(goal.id), verdicts.get(goal.id, set())
        if figure is None or figure.value is None or figure.unit == "percent":
            continue
        own = outcomes.get((figure.table_id, figure.row), [])
        if len(told) == 1 == len(own) and _is_below(own[0], figure.value, *told):
            found.add(goal.id)
    return frozenset(found)


def _is_below(outcome: float, target: float, status: str) -> bool:
    return outcome < target if status == "achieved" else status == "not_achieved" and outcome > target
