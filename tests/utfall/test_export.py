"""What leaves the database comes back the same from every format."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from sqlite_utils import Database

from models import Passage
from tests.utfall.builders import TEXT, build
from utfall import export, store

FORMULA, ERROR = "=1+1", "#N/A"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = store.open_database(tmp_path / "utfall.db")
    run_id = store.start_run(database, "1", 1)
    first = build(file="b.txt")
    tricky = replace(first.goals[0], perspective=FORMULA, unit=ERROR, target_value=0.1 + 0.2)
    store.write(database, replace(first, goals=(tricky, first.goals[1])), run_id)
    store.write(database, build(f"En annan, med \x0c och \x01\n{TEXT}{'lång ' * 8000}", file="a.txt"), run_id)
    yield database
    database.close()


def rows(db: Database, table: str) -> list[dict[str, Any]]:
    return list(db.query(f"SELECT * FROM {table}"))


def plain(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return frame.astype("object").where(frame.notna(), None).to_dict("records")


def read(folder: Path, table: str, kind: str) -> list[dict[str, Any]]:
    path = folder / f"{table}.{kind}"
    if kind == "json":
        return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]
    if kind == "parquet":
        return plain(pd.read_parquet(path))
    # What is empty in a CSV is empty text where the column never lacks it (cells.text), and missing elsewhere.
    frame = pd.read_csv(path, keep_default_na=False, na_values={name: [""] for name in ("value", "target_value")})
    return plain(frame)


def in_order(found: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in found)


@pytest.mark.parametrize("kind", ["json", "parquet"])
def test_rows_come_back_the_same(db: Database, tmp_path: Path, kind: export.Format) -> None:
    lines = list(export.export(db, tmp_path / "out", kind))
    names = export.tables(db)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {f"{n}.{kind}" for n in (*names, export.DICTIONARY)}
    assert lines[0] == f"{tmp_path / 'out' / f'assessments.{kind}'}: 4 rows"
    for table in names:
        assert in_order(read(tmp_path / "out", table, kind)) == in_order(rows(db, table)), table


def test_csv_keeps_whole_numbers_whole_and_empty_ones_empty(db: Database, tmp_path: Path) -> None:
    list(export.export(db, tmp_path, "csv"))
    goals = {row["id"]: row for row in read(tmp_path, "goals", "csv")}
    for row in rows(db, "goals"):
        found = goals[row["id"]]
        assert (found["text"], found["year"], found["target_value"]) == (row["text"], row["year"], row["target_value"])
        assert found["perspective"] == (row["perspective"] or "")
    lines = (tmp_path / "cells.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("table_id,row,col,rowspan,colspan,is_header,text,page,")
    assert lines[1].split(",")[1:6] == ["0", "0", "1", "1", "1"]
    pages = pd.read_csv(tmp_path / "pages.csv")
    assert set(pages["text"]) == {row["text"] for row in rows(db, "pages")}


def test_the_contract_s_tables_and_the_views_are_there(db: Database) -> None:
    names = set(export.tables(db))
    assert {*store.FACTS, "documents", "pages", "tables", "cells", "units", "corrections", "runs", "failures"} <= names
    assert {"goal_status", "indicator_values", "budget_results"} <= names
    assert not [name for name in names if "fts" in name or name.startswith("sqlite")]


def test_row_order_depends_on_the_rows_alone(db: Database, tmp_path: Path) -> None:
    list(export.export(db, tmp_path / "one", "csv"))
    run_id = store.start_run(db, "1", 1)
    store.write(db, build(f"En annan, med \x0c och \x01\n{TEXT}{'lång ' * 8000}", file="a.txt"), run_id)
    list(export.export(db, tmp_path / "two", "csv"))
    for table in (*store.FACTS, "cells", "pages", "goal_status", "indicator_values", "budget_results"):
        one, two = ((tmp_path / each / f"{table}.csv").read_bytes() for each in ("one", "two"))
        assert one == two, table


def test_a_workbook_holds_every_table_and_text_stays_text(db: Database, tmp_path: Path) -> None:
    lines = list(export.export(db, tmp_path, "xlsx"))
    book = openpyxl.load_workbook(tmp_path / "utfall.xlsx")
    assert book.sheetnames == [*export.tables(db), export.DICTIONARY]
    head, *body = book["goals"].iter_rows()
    names = [str(cell.value) for cell in head]
    for name, text in (("perspective", FORMULA), ("unit", ERROR)):
        cells = [row[names.index(name)] for row in body if row[names.index(name)].value is not None]
        assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s")]
    targets = [value for row in body if (value := row[names.index("target_value")].value) is not None]
    assert targets == [pytest.approx(0.1 + 0.2)]  # Excel keeps 15 digits
    assert f"{tmp_path / 'utfall.xlsx'}: sheet pages, 2 rows, 1 long texts cut at 32767 characters" in lines


def test_long_and_unprintable_text_fits_a_cell(db: Database, tmp_path: Path) -> None:
    list(export.export(db, tmp_path, "xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "utfall.xlsx")["pages"]
    texts = sorted((str(row[2]) for row in sheet.iter_rows(min_row=2, values_only=True)), key=len)
    assert texts[0] == TEXT
    assert len(texts[1]) == export.CELL_LENGTH
    assert texts[1].startswith("En annan, med \ufffd och \ufffd\nKvalitets")
    assert texts[1].endswith(export.CUT)


def test_a_table_that_no_sheet_holds_is_refused(db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "SHEET_ROWS", 100)
    with pytest.raises(export.ExportError, match=r"utfall\.xlsx: .* rows, and a sheet holds 100\. Use --format csv"):
        list(export.export(db, tmp_path, "xlsx"))


def test_the_dictionary_describes_every_column_in_swedish(db: Database, tmp_path: Path) -> None:
    list(export.export(db, tmp_path, "json"))
    found = {(row["table"], row["column"]): row for row in read(tmp_path, export.DICTIONARY, "json")}
    schema = {(table, row["name"]) for table in export.tables(db) for row in db.query(f"PRAGMA table_info({table})")}
    assert set(found) == schema
    assert all(row["description"] and row["table_title"] for row in found.values())
    assert found["goals", "document_id"]["refers_to"] == "documents.id"
    assert found["goals", "target_value"]["type"] == "REAL"


def test_a_folder_that_cannot_be_made_is_said(db: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(export.ExportError, match="file/out: cannot be written"):
        list(export.export(db, tmp_path / "file" / "out", "csv"))


def test_an_empty_cell_is_empty_text_and_not_missing(db: Database, tmp_path: Path) -> None:
    assert Passage("").text == ""
    list(export.export(db, tmp_path, "json"))
    assert "" in {row["text"] for row in read(tmp_path, "cells", "json")}
