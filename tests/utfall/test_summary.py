"""What the summary makes of a budget, and of judgements that differ."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models import Assessment, Extraction
from tests.utfall.builders import build
from utfall import store, summary


def line(deviation: float, **fields: Any) -> dict[str, Any]:
    empty = {"item": "Totalt", "budget": None, "outcome": None, "forecast": None, "currency_unit": "tkr"}
    return {**empty, "deviation": deviation, **fields}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        pytest.param(line(-50e3), "deficit 50 tkr", id="a minus alone"),
        pytest.param(line(1_100_000, currency_unit="mkr"), "surplus 1.1 mkr", id="in millions"),
        pytest.param(line(1_058_750, currency_unit="kr"), "surplus 1 058 750 kr", id="in kronor"),
        pytest.param(line(0), "as budgeted", id="nothing left, nothing lacking"),
        pytest.param(line(-5e3, budget=100e3, outcome=105e3), "deficit 5 tkr", id="costs positive, budget − outcome"),
        pytest.param(line(5e3, budget=100e3, outcome=105e3), "deficit 5 tkr", id="costs positive, outcome − budget"),
        pytest.param(line(-5e3, budget=-100e3, outcome=-105e3), "deficit 5 tkr", id="costs negative, outcome − budget"),
        pytest.param(line(5e3, budget=-100e3, outcome=-105e3), "deficit 5 tkr", id="costs negative, budget − outcome"),
        pytest.param(line(5e3, budget=-100e3, outcome=-95e3), "surplus 5 tkr", id="costs negative and lower"),
        pytest.param(line(5e3, budget=100e3, outcome=105e3, item="Intäkter"), "surplus 5 tkr", id="more income"),
        pytest.param(
            line(-5e3, budget=100e3, outcome=33e3, forecast=105e3), "deficit 5 tkr (f)", id="against forecast"
        ),
        pytest.param(
            line(-18.4e6, budget=1462e6, outcome=491.8e6, forecast=1480.2e6, currency_unit="mkr"),
            "deficit 18.4 mkr (f)",
            id="against forecast, with a slip of 0,2",
        ),
        pytest.param(line(-7e3, budget=100e3, outcome=50e3), "deficit 7 tkr", id="amounts that tell nothing"),
        pytest.param(line(5e3, forecast=105e3), "surplus 5 tkr (f)", id="a forecast without a budget"),
    ],
)
def test_the_result_in_words(row: dict[str, Any], words: str) -> None:
    assert summary._in_words(row) == words


def written(path: Path, extraction: Extraction) -> tuple[Any, str]:
    db = store.open_database(path / "utfall.db")
    store.write(db, extraction, store.start_run(db, "1", 1))
    return db, extraction.document.id


def test_of_several_totals_the_net_one_in_a_table_counts(tmp_path: Path) -> None:
    extraction = build()
    told = extraction.budget_lines[0]
    costs = replace(told, id="b-1", item="Summa kostnader", deviation=-70e3, source="table")
    net = replace(told, id="b-2", item="Nettokostnad", deviation=-60e3, source="table")
    part = replace(told, id="b-3", item="Netto Björken", unit="Björken", deviation=-10e3, source="table")
    spent = replace(told, id="b-4", item="Netto", deviation=-1e3, source="table", statement="investment")
    db, document_id = written(tmp_path, replace(extraction, budget_lines=(told, costs, part, net, spent)))
    assert summary._budget(db, document_id) == "deficit 60 tkr"
    db.close()


def test_without_totals_there_is_no_result(tmp_path: Path) -> None:
    extraction = build()
    lines = tuple(replace(each, is_total=False) for each in extraction.budget_lines)
    db, document_id = written(tmp_path, replace(extraction, budget_lines=lines))
    assert summary._budget(db, document_id) == "–"
    db.close()


def test_goals_are_counted_once_and_differing_judgements_are_mixed(tmp_path: Path) -> None:
    extraction = build()
    partly, not_achieved = extraction.assessments

    def also(of: Assessment, number: int, **changes: Any) -> Assessment:
        return replace(of, id=f"a-{number}", **changes)

    assessments = (
        partly,
        also(partly, 1, unit="Björken"),  # the same status twice: one goal
        also(partly, 2, status="achieved", scale_kind="trend"),  # a trend says nothing of attainment
        not_achieved,
        also(not_achieved, 3, status="achieved", aspect="långtidsfrånvaro"),
    )
    third = replace(extraction.goals[0], id="g-3", number="3")
    indicator = replace(third, id="g-4", is_indicator=True)
    goals = (*extraction.goals[:2], third, indicator)
    db, document_id = written(tmp_path, replace(extraction, goals=goals, assessments=assessments))
    assert summary._goals(db, document_id) == Counter({"partly": 1, summary.MIXED: 1, summary.NONE: 1})
    db.close()


@pytest.mark.parametrize(
    ("start", "end", "year", "words"),
    [
        ("2020-01-01", "2020-12-31", 2020, "2020"),
        ("2020-01-01", "2020-08-31", 2020, "2020-01–2020-08"),
        ("2019-07-01", "2020-06-30", 2020, "2019-07–2020-06"),
        (None, None, 2020, "2020"),
        (None, None, None, "unknown"),
    ],
)
def test_the_period_in_words(start: str | None, end: str | None, year: int | None, words: str) -> None:
    assert summary._period({"period_start": start, "period_end": end, "year": year}) == words
