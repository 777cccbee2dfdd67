"""`utfall match` and `utfall names`: decisions on names as lines, and the list of what no register knows."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from normalize import registers
from tests.utfall import builders
from utfall import store
from utfall.cli import main


def utfall(*words: str | Path, typed: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=typed)


def answers(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_match_prints_a_line_of_json_for_each_name() -> None:
    first, second = answers(utfall("match", "municipality", "Norrkoping", "Mola"))
    assert first == {
        "text": "Norrkoping", "id": "0581", "name": "Norrköping", "score": 96.0, "method": "fuzzy", "candidates": [],
    }  # fmt: skip
    assert (second["id"], second["name"], second["method"]) == (None, None, "none")
    assert {"id": "2062", "name": "Mora", "score": 75.0} in second["candidates"]  # type: ignore[operator]


def test_match_reads_names_from_a_file_and_from_stdin(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("Socialnämndens\n\nBjörkgården\n", encoding="utf-8")
    found = answers(utfall("match", "unit", "IFO", "--file", tmp_path / "names.txt"))
    assert [(row["text"], row["id"]) for row in found] == [
        ("IFO", "individ_och_familjeomsorg"), ("Socialnämndens", "socialnamnd"), ("Björkgården", None),
    ]  # fmt: skip
    assert answers(utfall("match", "unit", "--file", "-", typed="KS\n"))[0]["id"] == "kommunstyrelse"


def test_match_takes_what_is_known_of_the_place() -> None:
    assert answers(utfall("match", "indicator", "Säkerhet"))[0]["id"] is None
    found = answers(utfall("match", "indicator", "Säkerhet", "--context", "Rapporterade händelser"))
    assert found[0]["id"] == "handelse_sakerhet"
    assert answers(utfall("match", "indicator", "Klagomål", "--unit", "percent"))[0]["id"] is None
    assert answers(utfall("match", "unit", "SN", "--municipality", "1280"))[0]["id"] == "servicenamnd"
    (board,) = answers(utfall("match", "unit", "Barn och utbildning", "--context", "Nämnd"))
    assert (board["text"], board["id"]) == ("Barn och utbildning", "barn_och_utbildningsnamnd")


def test_an_abbreviation_that_the_report_explains_beats_the_register() -> None:
    found = answers(utfall("match", "unit", "SN", "BUN", "--explained", "SN=Servicenämnden"))
    assert [(each["text"], each["id"]) for each in found] == [
        ("SN", "servicenamnd"),
        ("BUN", "barn_och_utbildningsnamnd"),
    ]
    result = utfall("match", "unit", "SN", "--explained", "Servicenämnden")
    assert result.exit_code == 2 and "IFO=Integration" in result.output


def test_match_with_registers_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "unit_aliases.csv").write_text("unit_id,alias,municipality_code\nstodboende,Solgläntan,\n")
    try:
        assert answers(utfall("match", "unit", "Solgläntan", "--registers", tmp_path))[0]["id"] == "stodboende"
        (tmp_path / "unit_aliases.csv").unlink()
        result = utfall("match", "unit", "Solgläntan", "--registers", tmp_path / "none")
        assert result.exit_code == 1 and "no such folder" in result.stderr and "Traceback" not in result.output
    finally:
        registers.use(None)


def test_match_without_names_says_what_to_give() -> None:
    result = utfall("match", "unit")
    assert result.exit_code == 2 and "--file" in result.stderr


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "utfall.db"
    db = store.open_database(path)
    run = store.start_run(db, "test", 1)
    store.write(db, builders.build(), run)
    db.close()
    return path


def test_names_lists_what_was_not_matched(database: Path) -> None:
    result = utfall("names", database)
    assert result.exit_code == 0, result.output
    head, *lines = result.stdout.splitlines()
    assert head.split() == ["times", "reports", "kind", "name"]
    assert lines == ["    1        1  unit          Ekbackens förskola  ~ Förskola (forskola, 71)"]
    assert utfall("names", database, "--kind", "indicator").stdout.splitlines() == [head]


def test_names_puts_the_most_frequent_first_and_leaves_out_words_that_name_nothing(database: Path) -> None:
    db = store.open_database(database)
    (document,) = next(iter(db.execute("SELECT id FROM documents")))
    db.execute("UPDATE observations SET org_unit = 'Solgården'")
    for text in ("Solgården", "Totalt"):
        db.execute("INSERT INTO matches (document_id, kind, text, score, method) VALUES (?, 'unit', ?, 0, 'none')",
                   [document, text])  # fmt: skip
    db.close()
    lines = utfall("names", database).stdout.splitlines()[1:]
    assert [line.split()[3] for line in lines] == ["Solgården", "Ekbackens"]
    assert len(utfall("names", database, "--limit", "1").stdout.splitlines()) == 2


def test_names_leaves_out_what_registers_of_ones_own_know_by_now(database: Path, tmp_path: Path) -> None:
    db = store.open_database(database)
    (document,) = next(iter(db.execute("SELECT id FROM documents")))
    for text in ("Solgläntan", "Tallgläntan"):
        db.execute("INSERT INTO matches (document_id, kind, text, score, method) VALUES (?, 'unit', ?, 0, 'none')",
                   [document, text])  # fmt: skip
    db.close()
    own = tmp_path / "registers"
    own.mkdir()
    (own / "unit_aliases.csv").write_text("unit_id,alias,municipality_code\nstodboende,Solgläntan,\n", encoding="utf-8")
    before = utfall("names", database).stdout
    try:
        left = utfall("names", database, "--registers", own).stdout
    finally:
        registers.use(None)
    assert ("Solgläntan" in before, "Tallgläntan" in before) == (True, True)
    assert ("Solgläntan" in left, "Tallgläntan" in left) == (False, True)
    assert utfall("names", database).stdout == before
    result = utfall("names", database, "--registers", tmp_path / "none")
    assert result.exit_code != 0 and "no such folder" in result.stderr


def test_names_of_no_database_is_a_sentence(tmp_path: Path) -> None:
    result = utfall("names", tmp_path / "none.db")
    assert result.exit_code == 1 and "no such database" in result.stderr
