"""What several reports together tell: goals followed, figures compared, and the views that people ask."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from utfall import store
from utfall.engines import Engine, Extract, Outcome, Task
from utfall.finish import finish
from utfall.ingest import extract_file, ingest
from utfall.site.texts import texts

REPORTS = [f"hagfors-arbetsmarknadsnamnden-{period}" for period in ("2021", "2022-08", "2022")]
SICK_LEAVE = "indicator_id = 'sjukfranvaro_andel'"


class InTurn:
    """Reads one file after the other in this process."""

    def run(self, tasks: Any, extract: Extract) -> Iterator[tuple[Task, Outcome]]:
        for task in tasks:
            yield task, extract(task.path)


@pytest.fixture(scope="module")
def read(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("finish") / "three.db"
    db = store.open_database(path)
    engine: Engine = InTurn()  # type: ignore[assignment]
    ingest(db, [repo / "corpus" / "reports" / f"{name}.pdf" for name in REPORTS], engine=engine, extract=extract_file)
    db.close()
    return path


@pytest.fixture
def db(read: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "copy.db"
    path.write_bytes(read.read_bytes())
    database = store.open_database(path)
    yield database
    database.close()


def rows(db: Database, sql: str, *params: object) -> list[tuple[Any, ...]]:
    return list(db.execute(sql, params).fetchall())


def correct(db: Database, table: str, fact: str, field: str | None, value: str | None, verdict: str, when: str) -> None:
    names = 'fact_table, fact_id, field, value, verdict, "when", who'
    given = [table, fact, field, value, verdict, when, "Ö. Å."]
    db.execute(f"INSERT INTO corrections ({names}) VALUES (?, ?, ?, ?, ?, ?, ?)", given)


def copied(db: Database, **fields: object) -> None:
    """Add the first report once more, with other fields."""
    row = {**next(db.query("SELECT * FROM documents ORDER BY period_end")), **fields}
    db.execute(f"INSERT INTO documents ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()])


def answers(db: Database, question: str, **params: str) -> list[dict[str, Any]]:
    return list(
        db.query(texts().questions[question].sql, dict.fromkeys(texts().questions[question].params, "") | params)
    )


def test_goals_are_followed_over_interim_and_annual_reports(db: Database) -> None:
    steps = rows(
        db,
        """SELECT earlier_number, earlier_year, earlier_span, later_year, later_span, kind FROM goal_history
           WHERE NOT is_indicator AND (earlier_number IN ('1.1', '2.2') OR kind = 'dropped')""",
    )
    assert set(steps) == {
        ("1.1", 2021, "year", 2022, "interim", "same"),
        ("1.1", 2022, "interim", 2022, "year", "same"),
        ("1.1", 2021, "year", 2022, "year", "same"),
        ("2.2", 2021, "year", 2022, "year", "reworded"),
        ("3.2", 2021, "year", 2022, "year", "dropped"),
    }
    assert rows(db, "SELECT count(DISTINCT line) FROM goal_history WHERE earlier_number = '1.1'") == [(1,)]


def test_goals_whose_target_was_lowered_before_they_were_reached_are_one_question(db: Database) -> None:
    (found,) = answers(db, "mal-med-sankt-malvarde")
    assert (found["mål"], found["målvärde_före"], found["målvärde_efter"]) == (
        "Andel som går till arbete eller studier, %", 45.0, 40.0,
    )  # fmt: skip
    assert (found["år_före"], found["år_sänkt"], found["år_uppnått"]) == (2021, 2022, 2022)
    lowered = rows(
        db,
        "SELECT substr(earlier_goal, 1, 5), later_span, later_reached FROM goal_history"
        " WHERE target_change = 'lowered' ORDER BY 1, 2",
    )
    assert lowered == [
        ("Andel", "year", "achieved"),
        ("Ingen", "interim", "achieved"),
        ("Ingen", "year", None),  # judged in two ways, as is that of the waiting time
        ("Media", "year", None),
    ]


def test_last_years_figures_are_held_against_last_years_report(db: Database) -> None:
    flags = rows(db, "SELECT message FROM flags WHERE kind = 'previous_mismatch' ORDER BY message")
    assert flags == [
        ("Antal hushåll med försörjningsstöd, 2021: rapporten för 2022 anger 214, men rapporten för 2021 anger 241.",),
        ("Summa, 2021: rapporten för 2022 anger −33 570 000 kr, men rapporten för 2021 anger −33 750 000 kr.",),
    ]
    proofs = rows(
        db,
        """SELECT d.year, o.proof, o.own_proof FROM observations o JOIN documents d ON d.id = o.document_id
           WHERE o.name = ? AND o.period = '2021' AND o.measure <> 'target' ORDER BY d.year""",
        "Sjukfrånvaro, %",
    )
    assert proofs == [(2021, "consistent", "unchecked"), (2022, "consistent", "unchecked")]
    assert rows(db, "SELECT DISTINCT proof FROM observations WHERE name LIKE 'Antal hushåll%' AND period = '2021'"
                    " AND measure <> 'target'") == [("broken",)]  # fmt: skip


def test_finishing_again_changes_nothing_and_takes_back_what_is_gone(db: Database) -> None:
    def state() -> list[list[tuple[Any, ...]]]:
        columns = "document_id, record_table, record_id, kind, message"
        return [
            rows(db, "SELECT * FROM goal_links ORDER BY id"),
            rows(db, f"SELECT {columns} FROM flags ORDER BY {columns}"),
            rows(db, "SELECT id, proof FROM observations ORDER BY id"),
        ]

    before = state()
    finish(db)
    assert state() == before
    db.execute("DELETE FROM documents WHERE year = 2021")
    finish(db)
    assert rows(db, "SELECT count(*) FROM flags WHERE kind = 'previous_mismatch'") == [(0,)]
    assert rows(db, "SELECT count(*) FROM observations WHERE proof <> own_proof") == [(0,)]
    assert rows(db, "SELECT DISTINCT step FROM goal_links") == [("same_year",)]


def test_a_goal_has_one_row_with_its_judgements_side_by_side(db: Database) -> None:
    told = {
        row["number"]: row
        for row in db.query("SELECT * FROM goal_status WHERE year = 2022 AND span = 'year' AND NOT is_indicator")
    }
    said = {number: told[number]["agreement"] for number in ("1.1", "1.2", "3.1")}
    assert said == {"1.1": "agree", "1.2": "parts", "3.1": "single"}
    assert (told["1.1"]["template_says"], told["1.1"]["status"]) == ("achieved", "achieved")
    assert told["1.2"]["status"] is None
    assert len({each["source"] for each in json.loads(told["1.1"]["told"])}) == 2
    interim = rows(db, "SELECT status, forecast, agreement FROM goal_status WHERE span = 'interim' AND number = '2.1'")
    assert interim == [("not_achieved", 1, "single")]


def test_scales_are_not_mixed(db: Database) -> None:
    goal, assessment = rows(db, "SELECT goal_id, id FROM assessments LIMIT 1")[0]
    db.execute("UPDATE assessments SET scale_kind = 'trend' WHERE id = ?", [assessment])
    db.execute("DELETE FROM assessments WHERE goal_id = ? AND id <> ?", [goal, assessment])
    ((status, agreement, judgements, other),) = rows(
        db, "SELECT status, agreement, judgements, other_scales FROM goal_status WHERE id = ?", goal
    )
    assert (status, agreement, judgements) == (None, "other_scale", 0)
    assert other.startswith("trend: ")


def test_corrections_apply_in_the_views_and_nowhere_else(db: Database) -> None:
    ((fact, value),) = rows(db, "SELECT id, value FROM comparable_values WHERE period = '2022' AND measure = 'outcome'"
                                " AND indicator_id = 'sjukfranvaro_andel'")  # fmt: skip
    assert value == 5.1
    correct(db, "observations", fact, "value", "5,7", "corrected", "2026-01-01")
    correct(db, "observations", fact, "value", "1 005,3", "corrected", "2026-01-02")
    assert rows(db, "SELECT value, verdict FROM current_observations WHERE id = ?", fact) == [(1005.3, "corrected")]
    assert rows(db, "SELECT value FROM comparable_values WHERE id = ?", fact) == [(1005.3,)]
    assert rows(db, "SELECT value FROM indicator_values WHERE id = ?", fact) == [(1005.3,)]
    assert rows(db, "SELECT value FROM observations WHERE id = ?", fact) == [(5.1,)]
    correct(db, "observations", fact, "value", "", "corrected", "2026-01-03")
    assert rows(db, "SELECT value FROM current_observations WHERE id = ?", fact) == [(None,)]
    correct(db, "observations", fact, None, None, "rejected", "2026-01-04")
    assert rows(db, "SELECT value FROM current_observations WHERE id = ?", fact) == []
    correct(db, "observations", fact, None, None, "confirmed", "2026-01-05")
    correct(db, "observations", fact, "value", None, "confirmed", "2026-01-05")
    assert rows(db, "SELECT value, verdict FROM current_observations WHERE id = ?", fact) == [(5.1, "confirmed")]


def test_a_corrected_status_and_a_rejected_judgement_change_the_goals_status(db: Database) -> None:
    judged = rows(db, """SELECT a.id, g.id FROM assessments a JOIN goal_status g ON g.id = a.goal_id
                         WHERE g.number = '3.1' AND g.year = 2022 AND g.span = 'year'""")  # fmt: skip
    ((assessment, goal),) = judged
    correct(db, "assessments", assessment, "status", "partly", "corrected", "2026-01-01")
    assert rows(db, "SELECT status FROM goal_status WHERE id = ?", goal) == [("partly",)]
    correct(db, "assessments", assessment, None, None, "rejected", "2026-01-02")
    assert rows(db, "SELECT status, agreement FROM goal_status WHERE id = ?", goal) == [(None, "none")]


def test_a_correction_without_its_fact_is_kept_and_listed(db: Database) -> None:
    correct(db, "goals", "g-gone", None, None, "confirmed", "2026-01-01")
    (there,) = rows(db, "SELECT id FROM goals LIMIT 1")[0]
    correct(db, "goals", there, None, None, "confirmed", "2026-01-01")
    assert rows(db, "SELECT fact_id FROM orphaned_corrections") == [("g-gone",)]


def test_the_surplus_has_one_sign_and_an_interim_report_is_about_its_forecast(db: Database) -> None:
    results = rows(
        db,
        """SELECT year, span, item, surplus, is_forecast, surplus_percent FROM budget_results WHERE is_result
           ORDER BY year, span""",
    )
    assert results == [
        (2021, "year", "Summa", -250_000.0, 0, -0.75),
        (2022, "interim", "Summa", 940_000.0, 1, 2.8),
        (2022, "year", "Nettokostnad", 1_124_000.0, 0, 3.35),
    ]


def test_each_comparison_has_its_receipt(db: Database) -> None:
    assert rows(db, """SELECT span, reason, used FROM receipt_lines WHERE indicator_id = 'sjukfranvaro_andel'
                       ORDER BY year, span""") == [
        ("year", "included", 3), ("interim", "not_given", 0), ("year", "included", 3),
    ]  # fmt: skip
    sums = "SELECT reports, included, not_given, not_assessed, not_comparable, no_report, not_read FROM receipts"
    of_2022 = f"WHERE year = 2022 AND {SICK_LEAVE}"
    assert rows(db, f"{sums} {of_2022}") == [(2, 1, 1, 0, 0, 0, 0)]
    db.execute(f"UPDATE observations SET unit = 'count' WHERE {SICK_LEAVE}")
    assert rows(db, f"{sums} {of_2022}") == [(2, 0, 1, 0, 1, 0, 0)]
    assert rows(db, f"SELECT DISTINCT other_definition FROM comparable_values WHERE {SICK_LEAVE}") == [(1,)]
    db.execute("DELETE FROM documents WHERE year = 2022 AND report_type <> 'delarsrapport'")
    db.execute("UPDATE assessments SET scale_kind = 'trend'")
    reasons = "SELECT comparison, reason FROM receipt_lines WHERE year = 2022 AND indicator IS NULL ORDER BY 1"
    assert rows(db, reasons) == [("budget", "included"), ("goals", "other_scale")]


def test_coverage_says_which_reports_there_are_and_which_not(db: Database) -> None:
    db.execute("DELETE FROM documents WHERE year = 2022")
    db.execute("UPDATE documents SET year = 2019")
    run = store.start_run(db, "1", 1)
    copied(db, id="f", year=2021, municipality_code="0114", municipality="Upplands Väsby")
    failed = "INSERT INTO failures (run_id, file, stage, error, message) VALUES (?, 'c.pdf', 's', 'e', 'Trasig.')"
    db.execute(failed, [run])
    covered = rows(db, "SELECT municipality, year, state FROM coverage WHERE state <> 'never' ORDER BY 1, 2")
    assert covered == [
        (None, None, "not_read"),
        *(("Hagfors", year, "report" if year == 2019 else "no_report") for year in (2019, 2020, 2021)),
        *(("Upplands Väsby", year, "report" if year == 2021 else "no_report") for year in (2019, 2020, 2021)),
    ]
    assert rows(db, "SELECT count(*) FROM coverage WHERE state = 'never'") == [(288,)]


def test_a_report_in_two_formats_counts_once(db: Database) -> None:
    copied(db, id="copy", file="copy.txt", format="text")
    assert rows(db, "SELECT format, is_copy FROM reports JOIN documents d ON d.id = document_id WHERE d.year = 2021"
                    " ORDER BY 2") == [("pdf", 0), ("text", 1)]  # fmt: skip
    assert rows(db, "SELECT count(*) FROM receipt_lines WHERE comparison = 'goals'") == [(3,)]
