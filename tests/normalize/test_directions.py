"""Whether a measure is to be high or low, told by its outcome, its target and its verdict."""

from dataclasses import replace

import pytest

from models import Assessment, Goal, Observation, Page
from models.facts import Measure, Status
from normalize.directions import wanted_low

PLACE = Page(number=1, text="x" * 10).cite(0, 1, rule="test", confidence=0.9)


def value(amount: float, measure: Measure, unit: str = "count") -> Observation:
    return Observation(
        id=f"o-{measure}-{amount}",
        document_id="abc",
        provenance=PLACE,
        name="Antal hushåll",
        value_text=str(amount),
        value=amount,
        unit=unit,
        measure=measure,
        source="table",
        table_id="t",
        row=1,
    )


def verdict(status: Status) -> Assessment:
    return Assessment(
        id=f"a-{status}", document_id="abc", provenance=PLACE, goal_id="g", status=status, phrase="x", source="template"
    )


@pytest.mark.parametrize(
    ("outcome", "target", "told", "unit", "low"),
    [
        (61, 40, ["not_achieved"], "count", True),
        (30, 40, ["achieved"], "count", True),
        (61, 40, ["achieved"], "count", False),
        (30, 40, ["not_achieved"], "count", False),
        (40, 40, ["achieved"], "count", False),
        (61, 40, ["partly"], "count", False),
        (61, 40, [], "count", False),
        (61, 40, ["not_achieved", "achieved"], "count", False),
        (61, 40, ["not_achieved"], "percent", False),
    ],
)
def test_a_verdict_tells_on_which_side_of_its_target_a_measure_is_to_be(
    outcome: float, target: float, told: list[Status], unit: str, low: bool
) -> None:
    goal = Goal(id="g", document_id="abc", provenance=PLACE, text="Antal hushåll", is_indicator=True)
    figure = value(target, "target", unit)
    values = [value(outcome, "outcome", unit), figure]
    judgements = [verdict(status) for status in told]
    assert wanted_low([goal], {"g": figure}, values, judgements) == (frozenset({"g"}) if low else frozenset())
    two = [*values, replace(values[0], id="o-2")]
    assert wanted_low([goal], {"g": figure}, two, judgements) == frozenset()
