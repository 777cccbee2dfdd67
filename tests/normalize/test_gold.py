"""What normalisation makes of the shared gold's own words alone: how much of it comes out as a person says it is."""

import json
from pathlib import Path
from typing import Any

import pytest

from models import BudgetLine, Document, Goal, Observation, Page, Provenance
from normalize import resolve
from normalize.facts import Resolved

Pairs = list[tuple[dict[str, Any], Resolved]]


def place(number: int) -> Provenance:
    text = "x" * (number + 1)
    return Page(number=1, text=text).cite(number, number + 1, rule="test", confidence=1.0)


def document(gold: dict[str, Any]) -> Document:
    about = {
        field: gold["document"].get(field)
        for field in (
            "title", "report_type", "municipality_code", "municipality", "organisation", "unit", "year",
            "period_start", "period_end",
        )
    }  # fmt: skip
    return Document(
        id="d", file="x.pdf", sha256="0", format="pdf", pages=1, text_source="text-layer", unit_id=None, **about
    )


def resolved(gold: dict[str, Any]) -> Resolved:
    """Return what comes of the gold's verbatim fields alone."""
    goals = [
        Goal(
            id=f"g-{n}",
            document_id="d",
            provenance=place(n),
            text=goal["text"],
            is_indicator=bool(goal["is_indicator"]),
        )
        for n, goal in enumerate(gold["goals"])
    ]
    observations = [
        Observation(
            id=f"o-{n}",
            document_id="d",
            provenance=place(n),
            name=row["name"],
            series=row["series"],
            measure=row["measure"],
            value_text=row["value_text"],
            org_unit=row["org_unit"],
            source=row["source"],
        )
        for n, row in enumerate(gold["observations"])
    ]
    factors = {"kr": 1, "tkr": 1e3, "mkr": 1e6, "mnkr": 1e6}
    lines = [
        BudgetLine(
            id=f"b-{n}",
            document_id="d",
            provenance=place(n),
            item=row["item"],
            currency_unit=row["currency_unit"],
            printed=tuple(
                (measure, f"{row[measure] / factors[row['currency_unit']]:.3f}".replace(".", ","))
                for measure in ("budget", "outcome", "forecast", "deviation", "previous")
                if row[measure] is not None
            ),
        )
        for n, row in enumerate(gold["budget"])
    ]
    return resolve(document(gold), goals, [], observations, lines)


@pytest.fixture(scope="module")
def pairs(shared: Path) -> Pairs:
    """Return each gold file with what comes of its words."""
    files = [*(shared / "gold").glob("*.json"), *(shared / "reports" / "composed" / "gold").glob("*.json")]
    golds = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(files)]
    assert len(golds) >= 5
    return [(gold, resolved(gold)) for gold in golds]


def accuracy(verdicts: list[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def test_every_value_is_read_and_no_empty_cell_is_filled(pairs: Pairs) -> None:
    wrong = [
        (row["value_text"], row["value"], found.value)
        for gold, result in pairs
        for row, found in zip(gold["observations"], result.observations, strict=True)
        if found.value != (None if row["value"] is None else pytest.approx(row["value"]))
        or found.value_high != row.get("value_high")
    ]
    assert wrong == []


def test_units_of_values(pairs: Pairs) -> None:
    verdicts = [
        found.unit == row["unit"]
        for gold, result in pairs
        for row, found in zip(gold["observations"], result.observations, strict=True)
        if row["unit"] is not None and row["value"] is not None
    ]
    assert len(verdicts) > 600
    assert accuracy(verdicts) >= 0.9, accuracy(verdicts)


def test_periods_of_table_values_told_by_column_or_document(pairs: Pairs) -> None:
    verdicts = [
        found.period == row["period"]
        for gold, result in pairs
        for row, found in zip(gold["observations"], result.observations, strict=True)
        if row["source"] == "table" and row["period"] is not None
    ]
    assert len(verdicts) > 400
    assert accuracy(verdicts) >= 0.75, accuracy(verdicts)  # the rest is told by captions, which the gold does not keep


def test_targets_of_goals(pairs: Pairs) -> None:
    verdicts = [
        (found.target_comparator, found.target_value) == (row["target_comparator"], row["target_value"])
        for gold, result in pairs
        for row, found in zip(gold["goals"], result.goals, strict=True)
        if row.get("target_source") != "prose"
    ]
    assert len(verdicts) > 250
    assert accuracy(verdicts) >= 0.95, accuracy(verdicts)


def test_amounts_of_budget_lines(pairs: Pairs) -> None:
    for gold, result in pairs:
        for row, found in zip(gold["budget"], result.budget_lines, strict=True):
            for measure in ("budget", "outcome", "forecast", "deviation", "previous"):
                assert getattr(found, measure) == (None if row[measure] is None else pytest.approx(row[measure]))
