import json
import os
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from utfall.evaluate import DOCUMENT_FIELDS, KINDS, PARTS, NotADatabase, _empty_filled, evaluate, report
from utfall.gold import BadGold, Gold, load_golds
from utfall.likeness import alike, plain, same_goal, same_number, words_shared
from utfall.scoring import Evaluation, Score, tally

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "tools" / "score.py"
SCHEMA = (ROOT / "models" / "schema.sql").read_text(encoding="utf-8")
GOLD_FOLDERS = [SHARED / "gold", SHARED / "reports" / "composed" / "gold", ROOT / "corpus" / "gold"]

TINY: dict[str, Any] = {
    "report": "lerby-2020",
    "document": {
        "municipality_code": "9999",
        "report_type": "kvalitetsberattelse",
        "year": 2020,
        "period_start": "2020-01-01",
        "period_end": "2020-12-31",
        "organisation": "Omsorgsnämnden",
        "unit": None,
    },
    "goals": [
        {"key": "a", "text": "Alla som söker stöd ska få svar inom fjorton dagar", "level": "board", "is_indicator": 0},
        {
            "key": "b",
            "text": "Andel svar inom fjorton dagar",
            "parent": "a",
            "is_indicator": 1,
            "target_comparator": ">=",
            "target_value": 90,
            "text_variants": ["Svar inom fjorton dagar"],
        },
        {"key": "c", "text": "Personalen ska trivas på arbetet", "sure": False},
    ],
    "assessments": [
        {"goal": "a", "status": "achieved", "forecast": 0, "phrase": "Målet är uppnått", "source": "template"},
        {"goal": "a", "status": "partly", "phrase": "delvis", "source": "comment", "unit": "Norr", "goal_alt": ["b"]},
        {"goal": "c", "status": None, "phrase": "vi är på väg", "source": "text"},
    ],
    "observations": [
        {
            "name": "Klagomål",
            "series": "Utfall",
            "measure": "outcome",
            "value": 12,
            "value_text": "12",
            "unit": "count",
        },
        {"name": "Beröm", "series": "Utfall", "measure": "outcome", "value": None, "value_text": "", "unit": "count"},
        {"name": "personer svarade", "value": 127, "value_text": "127", "unit": "count", "source": "prose"},
    ],
    "budget": [{"item": "Hemtjänst", "budget": 86700000, "outcome": 84960000, "deviation": 1740000, "is_total": 0}],
}
Spoil = Callable[[str, dict[str, Any]], Iterator[dict[str, Any]]]
"""From a table's name and a row of it to the rows that are written in its place."""


def whole(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield row


def spoiler(seed: int) -> Spoil:
    """Return a way to lose, double and change rows: names, figures, units, statuses, whatever is scored."""
    dice = random.Random(seed)
    changes: dict[str, list[Callable[[Any], Any]]] = {
        "text": [lambda t: t[: len(t) * 2 // 3], lambda t: t.replace(" ", "-\n", 1), lambda t: f"{t} ska", str.upper],
        "name": [lambda t: t[2:], lambda t: f"antal {t}", lambda t: " ".join(t.split()[::-1])],
        "item": [lambda t: f"Summa {t}", str.lower],
        "series": [lambda t: None, lambda t: f"{t} 2016" if t else t, lambda t: t and t[::-1]],
        "status": [lambda t: "uncertain", lambda t: "achieved"],
        "aspect": [lambda t: "bemötande", lambda t: t and t[1:]],
        "unit": [lambda t: None, lambda t: "count", lambda t: t and t[:-1]],
        "forecast": [lambda t: 1, lambda t: 0],
        "value": [lambda v: v and v + 1, lambda v: 0, lambda v: v and v * (1 + 1e-9)],
        "period": [lambda t: "2015", lambda t: None],
        "measure": [lambda t: "target"],
        "level": [lambda t: "unit"],
        "is_indicator": [lambda t: 1],
        "target_value": [lambda v: 75.0],
        "target_comparator": [lambda t: "="],
        "deviation": [lambda v: v and -v],
        "outcome": [lambda v: None],
        "year": [lambda v: 1999],
        "organisation": [lambda t: t and t[:-3], lambda t: t and t[:3]],
        "period_end": [lambda t: None],
    }

    def spoil(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if table != "documents" and dice.random() < 0.15:
            return
        changed = dict(row)
        for field, ways in changes.items():
            amount_of_line = table == "budget_lines" and field == "forecast"
            if field in row and not amount_of_line and dice.random() < 0.12:
                changed[field] = dice.choice(ways)(row[field])
        if changed.get("value") is None and table == "observations" and dice.random() < 0.5:
            changed["value"] = 3
        yield changed
        if table != "documents" and dice.random() < 0.1:
            yield {**changed, "id": f"{changed['id']}-again"}

    return spoil


def columns() -> dict[str, list[str]]:
    """Return the columns of the tables that hold facts and failures, from our schema."""
    tables = ("documents", "goals", "assessments", "observations", "budget_lines", "failures")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        return {t: [row[1] for row in connection.execute(f"PRAGMA table_info({t})")] for t in tables}


def build(db: Path, gold_dir: Path, spoil: Spoil = whole, *, leave_out: int = 0) -> None:
    """Write the gold of a folder to a database with our columns, but for the first `leave_out` reports.

    The constraints of our schema are left out: gold has no provenance, and spoilt rows are spoilt.
    """
    dice = random.Random(7)
    with closing(sqlite3.connect(db)) as connection:
        fields = columns()
        for table, names in fields.items():
            connection.execute(f"CREATE TABLE {table} ({', '.join(names)})")

        def put(table: str, row: dict[str, Any]) -> None:
            for changed in spoil(table, {"confidence": dice.random(), **row}):
                values = [changed.get(column) for column in fields[table]]
                connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)

        for number, gold in enumerate(load_golds(gold_dir)[leave_out:]):
            of = {"document_id": f"d{number}"}
            put("documents", {**gold.document, "id": f"d{number}", "file": f"pdf/{gold.stem}.pdf"})
            for goal in gold.goals:
                put("goals", {**goal, **of, "id": f"{number}{goal['key']}"})
            for i, a in enumerate(gold.assessments):
                if a.get("status"):
                    put("assessments", {**a, **of, "id": f"{number}a{i}", "goal_id": f"{number}{a['goal']}"})
            for i, o in enumerate(gold.observations):
                put("observations", {**o, **of, "id": f"{number}o{i}"})
            for i, b in enumerate(gold.budget):
                put("budget_lines", {**b, **of, "id": f"{number}b{i}"})
        connection.commit()


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "lerby-2020.json").write_text(json.dumps(TINY), encoding="utf-8")
    return folder


@pytest.fixture(params=[*GOLD_FOLDERS, None], ids=["shared", "composed", "corpus", "tiny"])
def gold_dir(request: pytest.FixtureRequest, tiny: Path) -> Path:
    folder: Path = request.param or tiny
    if not folder.is_dir():
        pytest.skip(f"{folder} is not here")
    return folder


def reference(db: Path, gold_dir: Path) -> dict[str, Any]:
    """Return what the shared scorer says of the same database."""
    if not SCORER.is_file():
        pytest.skip(f"{SCORER} is not here")
    command = [sys.executable, str(SCORER), str(db), str(gold_dir), "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONUTF8": "1"})
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def one_if_silent(score: Score) -> dict[str, float]:
    """Return our figures in the shared scorer's words: it says 1 or 0 where we say that there is nothing to divide."""
    precision = score.precision if score.precision is not None else float(not score.gold)
    recall = 1.0 if score.recall is None else score.recall
    return {"p": precision, "r": recall, "f": 1.0 if score.f1 is None else score.f1}


def assert_same(evaluation: Evaluation, answer: dict[str, Any]) -> None:
    summary, reports = answer["summary"], answer["reports"]
    for name, score in {**evaluation.totals, "all": evaluation.facts}.items():
        assert one_if_silent(score) == pytest.approx({key: summary[name][key] for key in "prf"}), name
        assert score.gold == summary[name]["gold"], name
    assert evaluation.document.value == pytest.approx(summary["document"])
    assert [r.file or r.stem for r in evaluation.reports] == list(reports)
    for result in evaluation.reports:
        row = reports[result.file or result.stem]
        assert row.get("missing", False) == (result.file is None)
        if result.file is None:
            continue
        for kind, score in result.scores.items():
            assert (score.tp, score.gold, score.found) == (row[kind]["hit"], row[kind]["gold"], row[kind]["found"])
            assert one_if_silent(score) == pytest.approx({key: row[kind][key] for key in "prf"})
        # The common measure takes the figure of 2018 for a filling of the empty cell of 2019; ours does not.
        assert result.empty_filled.whole == row["empty"]
        assert result.empty_filled.part <= row["empty_filled"]
        assert result.document.value == pytest.approx(row["document"])
        shares = {field: share.value for field, share in result.goal_fields.items() if share.whole}
        assert shares == pytest.approx(row["goal_fields"])


@pytest.mark.parametrize("seed", [None, 1, 2, 3])
def test_figures_are_those_of_the_shared_scorer(gold_dir: Path, tmp_path: Path, seed: int | None) -> None:
    db = tmp_path / "utfall.db"
    build(db, gold_dir, whole if seed is None else spoiler(seed), leave_out=1 if seed == 3 else 0)
    assert_same(evaluate(db, gold_dir), reference(db, gold_dir))


def test_perfect_gold_scores_one_and_damaged_gold_less(gold_dir: Path, tmp_path: Path) -> None:
    build(tmp_path / "whole.db", gold_dir)
    build(tmp_path / "damaged.db", gold_dir, spoiler(11))
    perfect, damaged = (evaluate(tmp_path / name, gold_dir) for name in ("whole.db", "damaged.db"))
    assert perfect.facts.f1 == 1.0 and perfect.document.value == 1.0
    assert {score.f1 for score in perfect.totals.values()} <= {1.0, None}
    assert damaged.facts.f1 is not None and damaged.facts.f1 < 0.95


@pytest.mark.parametrize(
    ("name", "series", "filled"),
    [
        ("Nöjda elever i åk 5", "Utfall 2019", 1),
        ("Nöjda elever i åk 5", "Utfall 2018", 0),  # the year before, that the report prints
        ("Nöjda elever i åk 8", "Utfall 2019", 0),
        ("Nöjda elever, åk 5", "Utfall, 2019", 1),
    ],
)
def test_empty_cell_is_filled_by_its_own_figure_only(tmp_path: Path, name: str, series: str, filled: int) -> None:
    cell = {"measure": "outcome", "unit": "percent", "source": "table", "org_unit": None, "period": None}
    empty = {**cell, "name": "Nöjda elever i åk 5", "series": "Utfall 2019", "value": None, "value_text": "-"}
    told = {**cell, "name": name, "series": series, "value": 81, "value_text": "81"}
    gold = Gold(file=tmp_path, document={}, goals=(), assessments=(), observations=(empty,), budget=())
    assert _empty_filled(gold, [{**told, "id": "o1"}], []).part == filled
    assert _empty_filled(gold, [{**told, "id": "o1"}], [{**told, "id": "o1"}]).part == 0


def test_tiny_gold_is_counted_by_hand(tiny: Path, tmp_path: Path) -> None:
    """A goal's text is cut, a judgement has another status, a figure is invented for the empty cell."""
    db = tmp_path / "utfall.db"

    def spoil(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if table == "goals" and row["id"] == "0b":
            row["text"] = "Andel"
        if table == "assessments" and row["id"] == "0a1":
            row["status"] = "not_achieved"
        if table == "observations" and row["name"] == "Beröm":
            row["value"] = 4
        sure = {"confidence": 0.97 if table == "goals" else 0.72, "rule": "goal.numbered"}
        yield row if table == "documents" else {**row, **sure}

    build(db, tiny, spoil)
    evaluation = evaluate(db, tiny)
    assert evaluation.totals == {
        "goals": Score(tp=2, fp=1, fn=1),
        "assessments": Score(tp=1, fp=1, fn=1),
        "table_values": Score(tp=1, fp=1, fn=0),
        "prose_values": Score(tp=1),
        "budget": Score(tp=1),
    }
    assert (evaluation.empty_filled.part, evaluation.empty_filled.whole) == (1, 1)
    found = {edge: score for edge, score in evaluation.bands.items() if score.found}
    assert found == {0.95: Score(tp=2, fp=1), 0.7: Score(tp=4, fp=2)}
    (result,) = evaluation.reports
    assert result.missed["goals"] == ("Andel svar inom fjorton dagar",)
    assert result.invented["table_values"] == ("Beröm · Utfall = 4 count ()",)
    text = report(db, tiny, misses=True)
    assert "goals missed: Andel svar inom fjorton dagar" in text
    assert "goals invented: Andel\n" in text
    assert re.search(r"^0\.95–1\.00 +0\.667 \(3\) +0\.667 \(3\) +–", text, re.MULTILINE)
    assert result.hits["table_values"] == {0: "Klagomål · Utfall = 12 count (12)"}
    given = result.given["goals", "goal.numbered"]
    assert (given.found, given.right, round(given.mean, 2)) == (3, 2, 0.97)
    assert re.search(r"^goals · goal\.numbered +0\.97 +0\.67 +3$", text, re.MULTILINE)
    assert "goals missed" not in report(db, tiny)


def test_goals_that_read_alike_are_told_apart_by_level_and_kind() -> None:
    text = "Sjukfrånvaron ska minska"
    gold = [{"text": text, "level": "council", "is_indicator": 0}, {"text": text, "level": "board", "is_indicator": 1}]
    assert dict(tally(gold, gold[::-1], same_goal).pairs) == {0: 1, 1: 0}


def test_symbols_count_only_where_the_gold_has_symbols(tiny: Path, tmp_path: Path) -> None:
    def add_symbol(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield row
        if table == "assessments" and row["id"] == "0a0":
            yield {**row, "id": "0s", "source": "symbol", "status": "partly"}

    build(tmp_path / "words.db", tiny, add_symbol)
    assert evaluate(tmp_path / "words.db", tiny).totals["assessments"] == Score(tp=2)
    drawn = json.loads(json.dumps(TINY))
    drawn["assessments"].append({"goal": "c", "status": "achieved", "source": "symbol"})
    (tiny / "lerby-2020.json").write_text(json.dumps(drawn), encoding="utf-8")
    assert evaluate(tmp_path / "words.db", tiny).totals["assessments"] == Score(tp=2, fp=1, fn=1)


def test_missing_reports_failures_and_reports_without_gold_are_told(tiny: Path, tmp_path: Path) -> None:
    db = tmp_path / "utfall.db"
    build(db, tiny)
    (tiny / "borta-2021.json").write_text(json.dumps(TINY), encoding="utf-8")
    with closing(sqlite3.connect(db)) as connection:
        connection.execute(
            "INSERT INTO failures (run_id, file, stage, error, message)"
            " VALUES (1, 'borta-2021.pdf', 'reading', 'EncryptedReport', 'needs a password')"
        )
        connection.execute(
            "INSERT INTO documents (id, file, sha256, format, pages, text_source, report_type, run_id)"
            " VALUES ('z', 'annan.txt', '0', 'text', 1, 'text', 'other', 1)"
        )
        connection.commit()
    evaluation = evaluate(db, tiny)
    assert evaluation.missing == ("borta-2021",)
    assert evaluation.failures == (("borta-2021.pdf", "needs a password"),)
    assert evaluation.ungraded == ("annan.txt",)
    assert evaluation.totals["goals"] == Score(tp=3, fn=2)
    text = report(db, tiny)
    assert "borta-2021" in text and "not in the database (7 facts)" in text
    assert "failed: borta-2021.pdf: needs a password" in text
    assert "reports without gold, not scored: 1" in text


def test_what_is_kept_aside_is_scored_by_itself_and_its_misses_told_only_there(tiny: Path, tmp_path: Path) -> None:
    """Two reports with the same facts, one kept aside; of both, a goal's text is cut."""
    aside = TINY | {"kept_aside": True}
    (tiny / "undanby-2020.json").write_text(json.dumps(aside), encoding="utf-8")

    def spoil(table: str, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield row | {"text": "Andel"} if table == "goals" and row["id"][1:] == "b" else row

    db = tmp_path / "utfall.db"
    build(db, tiny, spoil)
    scores = {part: evaluate(db, tiny, part) for part in PARTS}
    assert [r.stem for r in scores["developed-on"].reports] == ["lerby-2020"]
    assert [r.stem for r in scores["kept-aside"].reports] == ["undanby-2020"]
    assert {part: found.totals["goals"] for part, found in scores.items()} == {
        "all": Score(tp=4, fp=2, fn=2),
        "developed-on": Score(tp=2, fp=1, fn=1),
        "kept-aside": Score(tp=2, fp=1, fn=1),
    }
    assert all(found.ungraded == () for found in scores.values())
    told = {part: report(db, tiny, misses=True, part=part).count("goals missed: ") for part in PARTS}
    assert told == {"all": 1, "developed-on": 1, "kept-aside": 1}
    whole = report(db, tiny, misses=True)
    assert whole.index("goals missed") < whole.index("undanby") < whole.index("kept aside: misses are listed with")


@pytest.mark.parametrize(
    "path, value, fault",
    [
        (("goals", 1, "parent"), "z", "'z' is the key of no other goal @ {file} $.goals[1].parent"),
        (("goals", 1, "key"), "a", "key 'a' is used 2 times @ {file} $.goals[0].key"),
        (("goals", 0, "text"), " ", "text missing @ {file} $.goals[0].text"),
        (("goals", 1, "target_comparator"), "=>", "unknown word '=>' @ {file} $.goals[1].target_comparator"),
        (("assessments", 0, "goal"), "m9", "'m9' is the key of no goal @ {file} $.assessments[0].goal"),
        (("assessments", 1, "goal_alt"), ["b", "q"], "'q' is the key of no goal @ {file} $.assessments[1].goal_alt"),
        (("assessments", 0, "status"), "green", "unknown word 'green' @ {file} $.assessments[0].status"),
        (("assessments", 0, "status_alt"), ["ok"], "unknown word 'ok' @ {file} $.assessments[0].status_alt"),
        (("observations", 0, "value"), "12", "neither a number nor null @ {file} $.observations[0].value"),
        (("observations", 0, "measure"), "result", "unknown word 'result' @ {file} $.observations[0].measure"),
        (("budget", 0, "item"), None, "text missing @ {file} $.budget[0].item"),
        (("budget", 0), 5, "no object @ {file} $.budget[0]"),
        (("observations",), None, "no list @ {file} $.observations"),
        (("document",), [], "no object @ {file} $.document"),
        (("kept_aside",), "yes", "neither true, false nor null @ {file} $.kept_aside"),
    ],
)
def test_faults_in_gold_are_named_with_their_place(
    tmp_path: Path, path: tuple[str | int, ...], value: object, fault: str
) -> None:
    gold = json.loads(json.dumps(TINY))
    place = gold
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    file = tmp_path / "fel.json"
    file.write_text(json.dumps(gold), encoding="utf-8")
    with pytest.raises(BadGold) as error:
        load_golds(tmp_path)
    assert fault.format(file=file) in str(error.value).splitlines()


def test_a_gold_file_that_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "fel.json").write_text('{"goals": [', encoding="utf-8")
    with pytest.raises(BadGold, match=r"not JSON .* @ .*fel\.json \$"):
        load_golds(tmp_path)


def test_other_json_files_are_no_gold(tiny: Path) -> None:
    (tiny / "icons.json").write_text("[]", encoding="utf-8")
    assert [gold.stem for gold in load_golds(tiny)] == ["lerby-2020"]


def test_a_folder_without_gold_and_a_file_that_is_no_database_are_named(tiny: Path, tmp_path: Path) -> None:
    empty = tmp_path / "tom"
    empty.mkdir()
    with pytest.raises(BadGold, match="no gold files"):
        load_golds(empty)
    with pytest.raises(BadGold, match="no such folder"):
        load_golds(tmp_path / "saknas")
    with pytest.raises(NotADatabase, match="no such file"):
        evaluate(tmp_path / "saknas.db", tiny)
    (tmp_path / "text.db").write_text("inte en databas", encoding="utf-8")
    with pytest.raises(NotADatabase, match="not a database"):
        evaluate(tmp_path / "text.db", tiny)
    sqlite3.connect(tmp_path / "annan.db").execute("CREATE TABLE annat (x)")
    with pytest.raises(NotADatabase, match="no such table: documents"):
        evaluate(tmp_path / "annan.db", tiny)


@pytest.mark.parametrize(
    "score, precision, recall, f1",
    [
        (Score(), None, None, None),
        (Score(tp=3, fp=1, fn=2), 0.75, 0.6, 2 / 3),
        (Score(fn=2), None, 0.0, 0.0),
        (Score(fp=2), 0.0, None, 0.0),
    ],
)
def test_scores_know_when_they_are_silent(
    score: Score, precision: float | None, recall: float | None, f1: float | None
) -> None:
    assert (score.precision, score.recall) == (precision, recall)
    assert score.f1 == (None if f1 is None else pytest.approx(f1))


def test_scores_add_up() -> None:
    assert sum([Score(1, 2, 3), Score(10, 20, 30)], Score()) == Score(11, 22, 33)


def test_pairs_are_one_to_one_and_the_best_come_first() -> None:
    gold = [{"n": 1}, {"n": 2}, {"n": 9, "sure": False}]
    found = [{"n": 2}, {"n": 1}, {"n": 2}]
    result = tally(gold, found, lambda g, f: float(g["n"] == f["n"]))
    assert dict(result.pairs) == {0: 1, 1: 0}
    assert result.score == Score(tp=2, fp=1)
    assert tally(gold, found, lambda g, f: float(g["n"] == f["n"]), may_repeat=True).score == Score(tp=2)


@pytest.mark.parametrize(
    "a, b",
    [
        ("Sjukfrånvaro i %", "sjukfrånvaro  i %"),
        ("över-\nklagan", "överklagan"),
        ("Måluppfyllelse:", "måluppfyllelse"),
        ("stöd\u00adjande", "stödjande"),
    ],
)
def test_texts_that_read_alike(a: str, b: str) -> None:
    assert plain(a) == plain(b)
    assert alike(a, b) == 1.0


def test_a_floor_changes_no_likeness_above_it() -> None:
    pairs = [("Antal klagomål", "Antal klagomal"), ("Hemtjänst norr", "Hemtjänst söder"), ("", "x")]
    for a, b in pairs:
        exact = alike(a, b)
        assert alike(a, b, floor=exact) == exact
        assert alike(a, b, floor=0.99) in (exact, 0.0)


def test_names_share_words_whatever_their_endings() -> None:
    assert words_shared("antalet klagomål", "inkomna klagomålen") == 0.5
    assert words_shared("årsarbetare", "årsarbetarna i enheten") == 1.0
    assert words_shared("av", "vad som helst") == 1.0


def test_numbers_are_the_same_but_for_the_last_bits() -> None:
    assert same_number(1148200000, 1148200000.0000001)
    assert not same_number(6.9, 6.91)
    assert not same_number(None, 0)


def test_every_kind_and_field_is_declared_once() -> None:
    assert [kind.name for kind in KINDS] == ["goals", "assessments", "table_values", "prose_values", "budget"]
    assert len(DOCUMENT_FIELDS) == 7
