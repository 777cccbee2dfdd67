"""What a change of rules did: gains, losses and false alarms, report by report."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.utfall.test_evaluate import TINY, build
from utfall.against import against, changes
from utfall.cli import main
from utfall.evaluate import evaluate
from utfall.reliability import by_family, expected_error, reliability_lines
from utfall.scoring import Evaluation, Given


def then(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Spoil what an older program found: a goal cut, a figure changed, and a figure in the empty cell."""
    if table == "goals" and row["id"].endswith("b"):
        row["text"] = "Andel"
    if table == "observations" and row["name"] == "Beröm":
        row["value"] = 4
    yield row


def now(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Spoil what the newer one found: the budget is lost, and one goal is there twice."""
    if table != "budget_lines":
        yield row
    if table == "goals" and row["id"].endswith("a"):
        yield {**row, "id": f"{row['id']}-twice"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    gold = tmp_path / "gold"
    gold.mkdir()
    for name, aside in (("lerby-2020", False), ("sandby-2020", True)):
        text = json.dumps({**TINY, "report": name, "kept_aside": aside}, ensure_ascii=False)
        (gold / f"{name}.json").write_text(text, encoding="utf-8")
    build(tmp_path / "new.db", gold, now)
    build(tmp_path / "old.db", gold, then)
    return tmp_path


def test_each_way_of_differing_is_listed(folder: Path) -> None:
    found = changes(*(evaluate(folder / db, folder / "gold") for db in ("new.db", "old.db")))
    assert [change.stem for change in found] == ["lerby-2020", "sandby-2020"]
    change = found[0]
    assert {kind: facts for kind, facts in change.gained.items() if facts} == {
        "goals": ("Andel svar inom fjorton dagar",)
    }
    assert {kind: facts for kind, facts in change.lost.items() if facts} == {
        "budget": ("Hemtjänst: budget 86700000, outcome 84960000, deviation 1740000",)
    }
    assert {kind: facts for kind, facts in change.false_added.items() if facts} == {
        "goals": ("Alla som söker stöd ska få svar inom fjorton dagar",)
    }
    assert {kind: facts for kind, facts in change.false_removed.items() if facts} == {
        "goals": ("Andel",),
        "table_values": ("Beröm · Utfall = 4 count ()",),
    }


def test_the_text_lists_facts_and_sums_and_keeps_the_kept_aside_to_itself(folder: Path) -> None:
    text = against(folder / "new.db", folder / "gold", folder / "old.db")
    assert text.count("    +      goals: Andel svar inom fjorton dagar") == 1
    assert "    -      budget: Hemtjänst: budget 86700000" in text
    assert "    ! gone table_values: Beröm" in text and "    ! new  goals: Alla som söker" in text
    assert "    kept aside: 1 found now, not then, 1 found then, not now, 1 false alarms that are new, 2 false" in text
    sums = {line.split()[0]: line.split()[1:] for line in text.splitlines() if line.startswith(("goals ", "budget "))}
    assert (sums["goals"][:1], sums["budget"][:1]) != ([], [])
    (facts,) = [line.split() for line in text.splitlines() if line.startswith("facts ") and "." not in line]
    assert facts == ["facts", "2", "2", "2", "4"]
    aside = against(folder / "new.db", folder / "gold", folder / "old.db", part="kept-aside")
    assert "    +      goals: Andel svar inom fjorton dagar" in aside


def test_json_says_the_same(folder: Path) -> None:
    words = ["evaluate", folder / "new.db", folder / "gold", "--against", folder / "old.db", "--json"]
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exit_code == 0
    data = json.loads(result.output)
    assert data["sums"]["goals"] == {"gained": 2, "lost": 0, "false_added": 2, "false_removed": 2}
    shown, aside = data["reports"]
    assert shown["gained"] == {"goals": ["Andel svar inom fjorton dagar"]}
    assert aside["gained"] == {"goals": 1}
    assert data["f1"]["budget"] == {"then": 1.0, "now": 0.0}


def test_what_is_alike_differs_in_nothing(folder: Path) -> None:
    text = against(folder / "new.db", folder / "gold", folder / "new.db")
    assert text.startswith("No fact differs.")


def test_json_alone_is_refused(folder: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(folder / "new.db"), str(folder / "gold"), "--json"])
    assert result.exit_code == 2 and "--against" in result.output


def test_reliability_calls_out_what_is_off(folder: Path) -> None:
    evaluation = evaluate(folder / "old.db", folder / "gold")
    (report, *_) = evaluation.reports
    given = {
        ("goals", "goal.sure"): Given(20, 10, 18.0),
        ("goals", "goal.modest"): Given(20, 20, 14.0),
        ("goals", "goal.right"): Given(20, 18, 18.0),
    }
    changed = Evaluation(reports=(type(report)(**{**_fields(report), "given": given, "bands": {}}),))
    text = "\n".join(reliability_lines(changed))
    marks = {line.split()[2]: line.split()[-2:] for line in text.splitlines() if line.startswith("goals ")}
    assert marks["goal.sure"] == ["too", "sure"] and marks["goal.modest"] == ["too", "modest"]
    assert marks["goal.right"] == ["0.90", "20"]
    assert expected_error(by_family(changed)) == pytest.approx((8 + 6 + 0) / 60)


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}
