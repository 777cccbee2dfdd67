"""The short reports: each has its gold, whose words stand in it, and they are read no worse than they have been."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from utfall.cli import main
from utfall.evaluate import evaluate

SHORT = Path(__file__).resolve().parent.parent.parent / "corpus/short"
REPORTS = sorted((SHORT / "reports").glob("*.txt"))
PRECISION, RECALL = 0.90, 0.84
"""Of the facts found in the reports developed on, so many are right at least; of those to find, so many are found."""


def load(report: Path) -> dict[str, Any]:
    """Return the gold of a report."""
    found: dict[str, Any] = json.loads((SHORT / f"gold/{report.stem}.json").read_text(encoding="utf-8"))
    return found


def plain(text: str) -> str:
    """Return the letters and digits of a text: lines and hyphens at their ends fall away."""
    return re.sub(r"[\W_]+", "", text).casefold()


def test_every_report_has_gold_and_is_told_of() -> None:
    assert [report.stem for report in REPORTS] == sorted(gold.stem for gold in (SHORT / "gold").glob("*.json"))
    told = (SHORT / "README.md").read_text(encoding="utf-8")
    assert [report.stem for report in REPORTS if f"`{report.stem}`" not in told] == []


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_the_words_of_the_gold_stand_in_the_report(report: Path) -> None:
    gold, text = load(report), plain(report.read_text(encoding="utf-8"))
    words = [value["value_text"] for value in gold["observations"] if value.get("value_text")]
    words += [judgement["phrase"] for judgement in gold["assessments"] if judgement.get("phrase")]
    assert [word for word in words if plain(word) not in text] == []


def test_they_are_read_as_well_as_they_have_been(tmp_path: Path) -> None:
    database = tmp_path / "short.db"
    run = CliRunner().invoke(main, ["ingest", str(SHORT / "reports"), "--db", str(database), "--jobs", "1"])
    assert run.exit_code == 0, run.output
    facts = evaluate(database, SHORT / "gold", "developed-on").facts
    assert facts.precision is not None
    assert facts.recall is not None
    assert facts.precision >= PRECISION
    assert facts.recall >= RECALL
