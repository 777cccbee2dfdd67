"""The database as files: every table and view, and a dictionary that says what the columns hold."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pandas as pd

from models import UtfallError
from utfall.database import Database

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Format = Literal["csv", "json", "parquet", "xlsx"]

DICTIONARY = "data_dictionary"
TYPES: Mapping[str, str] = {"INTEGER": "Int64", "REAL": "Float64", "TEXT": "string"}
"""Types of pandas that know "not there": an empty number stays empty and does not turn the others into decimals."""

CELL_LENGTH = 32_767
SHEET_ROWS = 1_048_576
"""What a cell and a sheet of Excel hold."""

CUT = " … [cut: Excel holds 32 767 characters in a cell]"
UNPRINTABLE = r"[\x00-\x08\x0b\x0c\x0e-\x1f]"
"""Characters that a workbook must not hold; they get the sign for an unknown character."""

SHEET_TITLE = 31


class ExportError(UtfallError):
    """The files cannot be written."""

    stage = "export"


def export(db: Database, folder: Path, kind: Format) -> Iterator[str]:
    """Write all tables to `folder` in that format; yield a line for each file written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        frames = {name: _frame(db, name) for name in tables(db)}
        frames[DICTIONARY] = _dictionary(db, list(frames))
        if kind == "xlsx":
            yield from _workbook(frames, folder / "utfall.xlsx")
            return
        for name, frame in frames.items():
            path = folder / f"{name}.{kind}"
            WRITERS[kind](frame, path)
            yield f"{path}: {len(frame)} rows"
    except OSError as error:
        raise ExportError(f"{folder}: cannot be written ({error.strerror or error}). Choose another folder.") from error


def tables(db: Database) -> list[str]:
    """Return the tables and views that hold data, without the inner tables of the full-text indexes."""
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') ORDER BY name"
    return [name for (name,) in db.execute(query) if not name.startswith("sqlite_")]


def _columns(db: Database, table: str) -> dict[str, str]:
    """Return the columns of a table or view with their types; an expression of a view has none."""
    return dict(db.execute("SELECT name, type FROM pragma_table_info(?)", [table]))


def _frame(db: Database, table: str) -> pd.DataFrame:
    """Return a table's rows in an order that depends on nothing but the rows."""
    types = _columns(db, table)
    keys = [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", [table])]
    order = ", ".join(keys or [str(position) for position in range(1, len(types) + 1)])
    rows = db.execute(f"SELECT * FROM {table} ORDER BY {order}").fetchall()
    columns = dict(zip(types, zip(*rows, strict=True) if rows else [()] * len(types), strict=True))
    known = {name: TYPES.get(declared) or _type_of(columns[name]) for name, declared in types.items()}
    return pd.DataFrame({name: pd.Series(values, dtype="object") for name, values in columns.items()}).astype(known)


def _type_of(values: Iterable[object]) -> str:
    """Return the type of a view's expression by what it gives: a whole number among decimals is one of them."""
    kinds = {type(value) for value in values if value is not None}
    return TYPES["INTEGER"] if kinds == {int} else TYPES["REAL"] if kinds and kinds <= {int, float} else TYPES["TEXT"]


def _dictionary(db: Database, names: list[str]) -> pd.DataFrame:
    """Return a row for each column: its type, what it refers to and, in Swedish, what it holds."""
    from utfall.site.texts import texts

    rows = []
    for table in names:
        refers = {row[3]: f"{row[2]}.{row[4]}" for row in db.execute(f"PRAGMA foreign_key_list({table})")}
        for name, declared in _columns(db, table).items():
            said = texts().tables.get(table)
            column = said.columns.get(name) if said else None
            rows.append(
                {
                    "table": table,
                    "table_title": said.title if said else None,
                    "column": name,
                    "type": declared or None,
                    "refers_to": refers.get(name),
                    "title": column.label if column else None,
                    "description": column.text if column else None,
                    "unit": column.unit if column else None,
                }
            )
    return pd.DataFrame(rows).astype("string")


def _csv(frame: pd.DataFrame, path: Path) -> None:
    frame.to_csv(path, index=False, lineterminator="\n")


def _json(frame: pd.DataFrame, path: Path) -> None:
    # Not pandas' own writer: it writes 149.42 as 149.419999999999988.
    rows = frame.astype("object").where(frame.notna(), None).to_dict("records")
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _parquet(frame: pd.DataFrame, path: Path) -> None:
    frame.to_parquet(path, index=False)


WRITERS: Mapping[str, Callable[[pd.DataFrame, Path], None]] = {"csv": _csv, "json": _json, "parquet": _parquet}


# Workbooks


def _workbook(frames: Mapping[str, pd.DataFrame], path: Path) -> Iterator[str]:
    """Write a workbook with a sheet for each table; yield a line for each sheet."""
    for name, frame in frames.items():
        if len(frame) >= SHEET_ROWS:
            raise ExportError(
                f"{path}: {name} has {len(frame)} rows, and a sheet holds {SHEET_ROWS}. Use --format csv or parquet."
            )
    with pd.ExcelWriter(path, engine="openpyxl") as writer:
        for name, frame in frames.items():
            fit, cut = _fit(frame)
            fit.to_excel(writer, sheet_name=name[:SHEET_TITLE], index=False, freeze_panes=(1, 0))
            _keep_text(writer.sheets[name[:SHEET_TITLE]])
            note = f", {cut} long texts cut at {CELL_LENGTH} characters" if cut else ""
            yield f"{path}: sheet {name}, {len(frame)} rows{note}"


def _fit(frame: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Return the frame as a sheet can hold it, and how many texts were cut for that."""
    fit, cut = frame.copy(), 0
    for name in fit.columns:
        if not pd.api.types.is_string_dtype(fit[name].dtype):
            continue
        text = fit[name].astype("string").str.replace(UNPRINTABLE, "\ufffd", regex=True)
        long = (text.str.len() > CELL_LENGTH).fillna(False)
        fit[name] = text.mask(long, text.str.slice(0, CELL_LENGTH - len(CUT)) + CUT)
        cut += int(long.sum())
    return fit, cut


def _keep_text(sheet: "Worksheet") -> None:
    """Make text of what only looks like a formula (`=…`) or an error (`#N/A`)."""
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if cell.data_type in ("f", "e"):
                cell.data_type = "s"
