"""What is written, replaced and kept."""

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from models import Content, Extraction, Unit
from tests.utfall.builders import TEXT, UNIT, build
from utfall import store
from utfall.migrations import MIGRATIONS

DOCUMENT_TABLES = (
    "documents", "pages", "tables", "cells", "goals", "assessments", "observations", "budget_lines", "matches", "flags",
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "utfall.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    database = store.open_database(path)
    yield database
    database.close()


@pytest.fixture
def run_id(db: Database) -> int:
    return store.start_run(db, "1", 1)


def counts(db: Database) -> dict[str, int]:
    return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in DOCUMENT_TABLES}


def dump(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of a document's tables, without the numbers that only count rows."""
    return {
        table: sorted((tuple(row.items()) for row in db.query(f"SELECT * FROM {table}")), key=repr)
        for table in DOCUMENT_TABLES
        if table not in ("matches", "flags")
    }


def rows(db: Database, query: str, *parameters: object) -> list[tuple[object, ...]]:
    return db.execute(query, parameters).fetchall()


def test_all_kinds_of_rows_are_written(db: Database, run_id: int) -> None:
    extraction = build()
    store.write(db, extraction, run_id)
    assert counts(db) == {
        "documents": 1, "pages": 1, "tables": 1, "cells": 6, "goals": 2, "assessments": 2, "observations": 2,
        "budget_lines": 1, "matches": 1, "flags": 1,
    }  # fmt: skip
    assert rows(db, "SELECT file, municipality, unit_id, year, run_id FROM documents") == [
        ("ekbacken.txt", "Uddevalla", UNIT.id, 2020, run_id)
    ]
    assert rows(db, "SELECT number, text FROM goals ORDER BY number") == [
        ("1", "Alla barn ska få läsa varje dag."),
        ("2", "Sjukfrånvaron ska minska."),
    ]
    assert rows(db, "SELECT value, value_text FROM observations ORDER BY row") == [(7.5, "7,5"), (None, "")]
    assert rows(db, "SELECT deviation, is_total FROM budget_lines") == [(-50_000.0, 1)]
    assert json.loads(str(rows(db, "SELECT candidates FROM matches")[0][0])) == [["forskola", 71.0]]


def test_cells_keep_place_header_and_emptiness(db: Database, run_id: int) -> None:
    extraction = build()
    store.write(db, extraction, run_id)
    assert rows(db, "SELECT id, page, x0, bottom, last_page, kind FROM tables") == [
        (f"{extraction.document.id}-t1", 1, 1.0, 4.0, 1, "indicators")
    ]
    assert rows(db, "SELECT row, col, is_header, text FROM cells ORDER BY row, col") == [
        (0, 0, 1, "Nyckeltal"),
        (0, 1, 1, "2020"),
        (1, 0, 0, "Sjukfrånvaro"),
        (1, 1, 0, "7,5"),
        (2, 0, 0, "Antal barn"),
        (2, 1, 0, ""),
    ]


def test_every_quote_stands_at_its_place(db: Database, run_id: int) -> None:
    store.write(db, build(), run_id)
    for table in store.FACTS:
        found = rows(
            db,
            f"""SELECT substr(pages.text, char_start + 1, char_end - char_start), quote, x0
                FROM {table} JOIN pages USING (document_id, page)""",
        )
        assert found
        assert all(words == quote and x0 is not None for words, quote, x0 in found)


def test_same_file_again_changes_nothing(db: Database, run_id: int) -> None:
    store.write(db, build(), run_id)
    before, number = dump(db), counts(db)
    store.write(db, build(), run_id)
    assert (dump(db), counts(db)) == (before, number)


def test_changed_file_takes_the_place_of_the_old_one(db: Database, run_id: int) -> None:
    store.write(db, build(), run_id)
    changed = build(f"Rättad upplaga\n{TEXT}")
    store.write(db, replace(changed, budget_lines=()), run_id)
    assert rows(db, "SELECT id FROM documents") == [(changed.document.id,)]
    assert counts(db) | {"cells": 0} == counts(db) | {"cells": 0, "budget_lines": 0, "goals": 2, "pages": 1}
    assert {row[0] for table in store.FACTS for row in rows(db, f"SELECT document_id FROM {table}")} == {
        changed.document.id
    }


def test_same_content_under_another_name_is_one_report(db: Database, run_id: int) -> None:
    store.write(db, build(file="a.txt"), run_id)
    store.write(db, build(file="b.txt"), run_id)
    assert rows(db, "SELECT file FROM documents") == [("b.txt",)]


def test_a_failed_write_leaves_what_was_there(db: Database, run_id: int) -> None:
    store.write(db, build(), run_id)
    before = dump(db)
    changed = build(f"Rättad upplaga\n{TEXT}")
    lost = replace(changed, assessments=(replace(changed.assessments[0], goal_id="g-nowhere"),))
    with pytest.raises(store.StoreError, match=r"ekbacken\.txt: .*assessments → goals"):
        store.write(db, lost, run_id)
    assert dump(db) == before


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(lambda e: replace(e, goals=(replace(e.goals[0], level="galaxy"),)), id="a level that is none"),
        pytest.param(lambda e: replace(e, document=replace(e.document, title="\udce5")), id="half a character"),
        pytest.param(lambda e: replace(e, document=replace(e.document, year=10**30)), id="a number without end"),
    ],
)
def test_what_does_not_fit_is_refused_with_file_and_fault(db: Database, run_id: int, broken: object) -> None:
    with pytest.raises(store.StoreError, match=r"^ekbacken\.txt: what was found does not fit"):
        store.write(db, broken(build()), run_id)  # type: ignore[operator]
    assert counts(db)["documents"] == 0


def test_corrections_survive_everything(db: Database, run_id: int) -> None:
    goal = build().goals[0]
    store.write(db, build(), run_id)
    db.execute(
        """INSERT INTO corrections (fact_table, fact_id, field, value, verdict, who, "when")
           VALUES ('goals', ?, 'number', '1a', 'corrected', 'A. Läsare', '2024-05-01')""",
        [goal.id],
    )
    said = rows(db, "SELECT * FROM corrections")
    store.write(db, build(), run_id)
    store.write(db, build(f"Rättad upplaga\n{TEXT}"), run_id)
    assert rows(db, "SELECT * FROM corrections") == said
    assert rows(db, "SELECT count(*) FROM goals WHERE id = ?", goal.id) == [(0,)]


def test_full_text_search_follows_replacement(db: Database, run_id: int) -> None:
    def found(word: str) -> int:
        query = "SELECT count(*) FROM pages JOIN pages_fts ON pages.rowid = pages_fts.rowid WHERE pages_fts MATCH ?"
        return int(db.execute(query, [word]).fetchone()[0])

    store.write(db, build(f"Ursprunglig\n{TEXT}"), run_id)
    assert (found("ursprunglig"), found("förskola"), found("forskola")) == (1, 1, 0)
    store.write(db, build(f"Rättad\n{TEXT}"), run_id)
    assert (found("ursprunglig"), found("rättad")) == (0, 1)
    for table in ("pages_fts", "goals_fts"):
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")


def test_the_unit_above_is_kept_where_the_next_report_names_none(db: Database, run_id: int) -> None:
    above = Unit(id="1485-barnnamnd", municipality_code="1485", name="Barnnämnden", kind="board")
    store.write(db, replace(build(), units=(above, replace(UNIT, parent_id=above.id))), run_id)
    store.write(db, build(f"Nästa år\n{TEXT}", file="next.txt"), run_id)
    assert rows(db, "SELECT parent_id FROM units WHERE id = ?", UNIT.id) == [(above.id,)]


def test_units_that_no_report_mentions_go(db: Database, run_id: int) -> None:
    generic = counts_of_units(db)
    other = Unit(id="1485-bjorken", municipality_code="1485", name="Björken", kind="unit", parent_id=UNIT.id)
    store.write(db, replace(build(), units=(other, UNIT)), run_id)
    store.prune_units(db)
    assert rows(db, "SELECT id FROM units WHERE municipality_code = '1485'") == [(UNIT.id,)]
    assert counts_of_units(db) == generic + 1


def counts_of_units(db: Database) -> int:
    return int(db.execute("SELECT count(*) FROM units").fetchone()[0])


def test_opening_again_doubles_nothing(db: Database, path: Path) -> None:
    tables = ("municipalities", "units", "indicators")
    before = [rows(db, f"SELECT * FROM {table} ORDER BY 1") for table in tables]
    again = store.open_database(path)
    after = [rows(again, f"SELECT * FROM {table} ORDER BY 1") for table in tables]
    again.close()
    assert after == before
    assert len(before[0]) == 290
    assert all(len(each) > 50 for each in before)


def test_references_are_enforced(db: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("INSERT INTO failures (run_id, file, stage, error, message) VALUES (99, '', '', '', '')")


def test_other_databases_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(store.StoreError, match=r"other\.db: a database of another program"):
        store.open_database(path)
    assert path.read_bytes() == before


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.db"
    path.write_text("Not a database at all, but long enough to be taken for one. " * 40)
    with pytest.raises(store.StoreError, match=r"report\.db: not a database"):
        store.open_database(path)
    with pytest.raises(store.StoreError, match=r"report\.db: .*cannot be read"), store.reading(path):
        pass
    with pytest.raises(store.StoreError, match=r"none\.db: no such database"), store.reading(tmp_path / "none.db"):
        pass


def test_reading_cannot_write(db: Database, path: Path) -> None:
    with pytest.raises(store.StoreError, match="readonly"), store.reading(path) as only:
        only.execute("DELETE FROM municipalities")
    assert len(rows(db, "SELECT * FROM municipalities")) == 290


def test_an_older_database_is_brought_up_to_date(db: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db.close()
    change = ("note on documents", "ALTER TABLE documents ADD COLUMN note TEXT;")
    monkeypatch.setattr(store, "MIGRATIONS", (*MIGRATIONS, change))
    newer = store.open_database(path)
    assert "note" in {row[1] for row in newer.execute("PRAGMA table_info(documents)")}
    assert newer.execute("PRAGMA user_version").fetchone()[0] == store.FIRST_VERSION + len(MIGRATIONS) + 1
    newer.close()
    monkeypatch.setattr(store, "MIGRATIONS", MIGRATIONS)
    with pytest.raises(store.StoreError, match="made by a newer utfall"):
        store.open_database(path)


def test_a_database_of_the_first_version_gets_what_came_later(db: Database, path: Path) -> None:
    """What the migrations add is taken out again; opened anew, the database has the tables and columns of a new one."""

    def schema(database: Database) -> dict[str, set[object]]:
        return {
            name: {row[1:5] for row in database.execute(f"PRAGMA table_info({name})")}
            for name in database.table_names()
        }

    new = schema(db)
    for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
        db.execute(f"DROP VIEW {view}")
    for change in re.findall(r"CREATE (INDEX|TABLE) (\w+)", "".join(sql for _, sql in MIGRATIONS))[::-1]:
        db.execute("DROP {} {}".format(*change))
    for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", "".join(sql for _, sql in MIGRATIONS)):
        db.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    db.execute(f"PRAGMA user_version = {store.FIRST_VERSION}")
    db.close()
    newer = store.open_database(path)
    assert schema(newer) == new
    assert newer.execute("SELECT count(*) FROM comparable_values").fetchone() == (0,)
    newer.close()


@pytest.mark.parametrize("series, difference", [("ökade", 1), ("färre", 1), ("kvinnor", 0), (None, 0)])
def test_differences_of_a_database_before_are_known_by_their_words(
    db: Database, path: Path, run_id: int, series: str | None, difference: int
) -> None:
    extraction = build()
    told = replace(extraction.observations[0], series=series, source="prose", table_id=None, row=None, col=None)
    store.write(db, replace(extraction, observations=(told,)), run_id)
    for view in db.view_names():
        db.execute(f"DROP VIEW {view}")
    for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", "".join(sql for _, sql in MIGRATIONS[1:])):
        db.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    db.execute(f"PRAGMA user_version = {store.FIRST_VERSION + 1}")
    db.close()
    newer = store.open_database(path)
    assert rows(newer, "SELECT is_difference FROM observations") == [(difference,)]
    newer.close()


def test_views_are_those_of_this_version(db: Database, path: Path) -> None:
    db.execute("DROP VIEW goal_status")
    db.execute("CREATE VIEW goal_status AS SELECT 1 AS one")
    db.execute("CREATE VIEW gone AS SELECT 1 AS one")
    db.close()
    newer = store.open_database(path)
    assert {"reports", "coverage", "goal_history"} <= set(newer.view_names()) and "gone" not in newer.view_names()
    assert "agreement" in {row[1] for row in newer.execute("PRAGMA table_info(goal_status)")}
    newer.close()


def test_a_change_that_fails_changes_nothing(db: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db.close()
    bad = ("half a change", "CREATE TABLE notes (text TEXT); ALTER TABLE nowhere ADD COLUMN note TEXT;")
    monkeypatch.setattr(store, "MIGRATIONS", (*MIGRATIONS, bad))
    with pytest.raises(store.StoreError, match="nowhere"):
        store.open_database(path)
    monkeypatch.setattr(store, "MIGRATIONS", MIGRATIONS)
    same = store.open_database(path)
    assert "notes" not in same.table_names()
    same.close()


def test_a_table_without_parts_stands_where_its_cells_do(db: Database, run_id: int) -> None:
    extraction: Extraction = build()
    tables = tuple(replace(table, parts=()) for table in extraction.content.tables)
    blocks = tuple(replace(block, table=tables[0]) if block.table else block for block in extraction.content.blocks)
    store.write(db, replace(extraction, content=Content(blocks=blocks)), run_id)
    assert rows(db, "SELECT page, last_page, x0 FROM tables") == [(1, 1, None)]
