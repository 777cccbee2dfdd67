"""`utfall rules`: what there is, one rule in full, and which rules fire on a sentence and why."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extract.rules import in_force, own
from extract.rules.catalogue import entries
from utfall.cli import main
from utfall.trial import Finding, try_sentence

HARBOUR = """[[phrase]]
id = "status.achieved.harbour"
status = "achieved"
pattern = "\\\\bkommit i hamn\\\\b"
matches = ["Arbetet har kommit i hamn."]
rejects = ["Båtarna ligger i hamn."]
"""
REPORT = """Kvalitetsberättelse 2020

Omsorgsnämnden i Provköping

Sammanfattning

Året har präglats av pandemin. Verksamheten har ställt om och personalen har gjort en stor insats under hela året.

Hjärtefråga: Alla brukare ska få ett gott bemötande

Bedömning

Hjärtefrågan är uppnådd. Andelen nöjda brukare är 82 procent.
"""


@pytest.fixture(autouse=True)
def ours_again() -> Iterator[None]:
    yield
    own.apply(None)


def utfall(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def tried(sentence: str) -> list[Finding]:
    return [finding for text, found in try_sentence(sentence, list(entries())) if text for finding in found]


# list, explain


def test_the_list_names_every_rule_with_its_place() -> None:
    shown = utfall("rules", "list").output
    for entry in entries():
        assert f"  {entry.id} " in shown
        assert all(place in shown for place in entry.places)
    assert "status.partly.expected" in shown and "partly, forecast" in shown


def test_ids_are_given_once() -> None:
    ids = [entry.id for entry in entries()]
    assert len(ids) == len(set(ids))


def test_places_are_where_the_rule_stands(repo: Path) -> None:
    for entry in entries():
        path, _, number = entry.places[0].rpartition(":")
        line = (repo / path).read_text(encoding="utf-8").splitlines()[int(number) - 1]
        assert (entry.id if entry.table else entry.id.split(".")[-1]) in line


def test_one_rule_is_shown_with_its_examples() -> None:
    shown = utfall("rules", "explain", "status.not_achieved.hard_to_reach").output
    assert "not_achieved, forecast" in shown
    reads, leaves = shown.index("reads:"), shown.index("leaves alone:")
    assert reads < shown.index("Det blir svårt att uppnå målet även om hösten blir lugnare.") < leaves
    assert leaves < shown.index("Målvärdet bedöms bli svårt att nå.")


@pytest.mark.parametrize(
    ("id", "wanted"),
    [
        ("linking.unit_words", "Words that the name of a unit follows"),
        ("goals.column.goal", "Columns of a table of goals, by their heads"),
        ("symbols.usual.red", "means not_achieved"),
        ("status.achieved", "needs    achieved"),
    ],
)
def test_what_a_file_says_of_its_rules_is_shown(id: str, wanted: str) -> None:
    assert wanted in utfall("rules", "explain", id).output


def test_a_misspelt_id_is_answered_with_the_nearest() -> None:
    result = utfall("rules", "explain", "status.partli")
    assert result.exit_code == 1
    assert result.output == "Error: status.partli: no rule of that id. Is it status.partly?\n"


# try


@pytest.mark.parametrize(
    ("sentence", "rule", "words", "says"),
    [
        ("Målet är delvis uppnått.", "status.partly", "Målet är delvis uppnått", "status partly; outcome"),
        ("Målet bedöms inte uppnås i år.", "status.not_achieved.expected", "Målet bedöms inte uppnås", "forecast"),
        ("Målet är inte nått.", "judgement.classes.negation", "inte", "a word of negation"),
        ("Andelen nöjda var 78 procent.", "value.prose.subject", "78 procent", "measure outcome; value 78 percent"),
        ("Väntetidens målvärde är 90 dagar.", "value.prose.subject", "90 dagar", "measure target; value 90 days"),
    ],
)  # fmt: skip
def test_what_fires_is_told_with_its_words(sentence: str, rule: str, words: str, says: str) -> None:
    found = [f for f in tried(sentence) if f.rule == rule and f.words == words and not f.passed]
    assert found and says in found[0].says


@pytest.mark.parametrize(
    ("sentence", "rule", "words"),
    [
        ("För att uppnå målet krävs fler platser.", "judgement.context.purpose", "uppnå"),
        ("Vi har inte nått alla anhöriga.", "not_judged.no_goal", "nått"),
        ("Sju av nämndens elva mål är uppfyllda.", "judgement.context.counted", "uppfyllda"),
        ("Det är osäkert om målet nås.", "not_judged.within", "nås"),
        ("Vi arbetar för fler att nå målet.", "not_judged.no_object", "nå"),
        ("Anmälan ska göras inom 14 dagar.", "quantities.reject.frame", "14 dagar"),
        ("Målet nås om fler anställs.", "judgement.context.condition", "nås"),
        ("Beslutet fattades enligt lag 12.", "quantities.reject.before", "12"),
        ("Åtta av 11 mål är nådda.", "no_figure.of_goals", "Åtta av 11"),
        ("Underskottet blev 400 tkr.", "quantities.reject.result", "400 tkr"),
        ("Skalan går från 1 till 5 poäng.", "quantities.reject.scale", "Skala"),
    ],
)
def test_what_is_passed_over_is_told_with_its_reason(sentence: str, rule: str, words: str) -> None:
    found = [finding for finding in tried(sentence) if finding.passed]
    assert any(f.rule == rule and f.words.startswith(words) and f.says for f in found), found


def test_a_heading_or_a_cell_is_told_too() -> None:
    shown = utfall("rules", "try", "Delvis uppfyllt").output
    assert "status.word.partly" in shown and "as a cell of a status column: partly" in shown
    assert "goals.column.goal" in utfall("rules", "try", "Nämndens mål").output


def test_a_sentence_without_end_is_tried_in_time() -> None:
    shown = utfall("rules", "try", "Målet om 85 procent är inte uppnått och " * 2500).output
    assert "status.not_achieved" in shown


# Own rules


def test_own_rules_are_listed_explained_and_tried(tmp_path: Path) -> None:
    (tmp_path / "judgement.toml").write_text(HARBOUR, encoding="utf-8")
    place = f"{tmp_path.as_posix()}/judgement.toml:2"
    for words in (["list"], ["explain", "status.achieved.harbour"], ["try", "Boendet har kommit i hamn."]):
        shown = utfall("rules", *words, "--rules", tmp_path).output
        assert "status.achieved.harbour" in shown and place in shown
    assert "status.achieved.harbour" not in utfall("rules", "list").output


def test_faults_in_own_rules_end_every_command(tmp_path: Path) -> None:
    (tmp_path / "judgement.toml").write_text(HARBOUR.replace("kommit", "(kommit"), encoding="utf-8")
    for words in (["rules", "list"], ["ingest", tmp_path, "--db", tmp_path / "new.db"]):
        result = utfall(*words, "--rules", tmp_path)
        assert result.exit_code == 1
        assert f"{tmp_path.as_posix()}/judgement.toml:4: status.achieved.harbour: no pattern" in result.output
    assert not (tmp_path / "new.db").exists()


def test_reports_are_read_by_own_rules_in_every_process(tmp_path: Path) -> None:
    """With the engine's own processes: each of them has to get the rules, and runs without them must not."""
    reports, mine, db = tmp_path / "reports", tmp_path / "mine", tmp_path / "out.db"
    reports.mkdir()
    mine.mkdir()
    (mine / "goals.toml").write_text('label = "hjärtefråga"\n', encoding="utf-8")
    (mine / "judgement.toml").write_text('[classes]\ngoal = "hjärtefrågan"\n', encoding="utf-8")
    for number in range(3):
        (reports / f"{number}.txt").write_text(f"{REPORT}\nBilaga {number}.\n", encoding="utf-8")
    runs = [[], ["--rules", mine], ["--rules", mine], []]
    found = list[tuple[int, int]]()
    ids = list[list[str]]()
    for options in runs:
        utfall("ingest", reports, "--db", db, "--jobs", "2", *options)
        with closing(sqlite3.connect(db)) as connection:
            goals, judged = (
                connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("goals", "assessments")
            )
            ids.append([row[0] for row in connection.execute("SELECT id FROM observations ORDER BY id")])
            versions = [row[0] for row in connection.execute("SELECT version FROM runs ORDER BY id")]
            read = [row[0] for row in connection.execute("SELECT read FROM runs ORDER BY id")]
        found.append((goals, judged))
    assert found == [(0, 0), (3, 3), (3, 3), (0, 0)]
    assert read == [3, 3, 0, 3]
    assert ids[0] == ids[1] == ids[3] != []
    fingerprint = own.read_own(mine).fingerprint
    assert versions[1] == versions[2] == f"{versions[0]};rules={fingerprint}" and versions[3] == versions[0]
    assert in_force() == {}
