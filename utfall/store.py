"""The database: opened, filled and replaced, one transaction for each report.

A report is its content: the id of a document comes from the bytes of its file. So

- the same file again replaces its own rows, and nothing is doubled;
- a changed file under the same name takes the place of the report that was read from that name before;
- the same content under two names is one report, kept under the name that was written last (ingest does not write a
  copy at all while the first name still stands for it, and counts it as unchanged).

Corrections are what people have judged: nothing here touches them.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models import Box, Cell, Extraction, Fact, Provenance, Table, Unit, UtfallError
from models.schema import schema_sql, views_sql
from utfall.columns import VIEWS, columns, views
from utfall.database import Database
from utfall.engines import Failure
from utfall.migrations import MIGRATIONS

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FIRST_VERSION = 1
WAIT_SECONDS = 30.0
"""How long to wait for another program that is writing to the database."""

FACTS = ("goals", "assessments", "observations", "budget_lines")
"""The tables of facts, in the order in which a reader thinks of them."""

Row = Mapping[str, Any]


class StoreError(UtfallError):
    """The database cannot be opened or written."""

    stage = "store"


@dataclass(frozen=True, slots=True)
class Known:
    """A document in the database: where it was read from, by which version of utfall, and whether in full."""

    id: str
    file: str
    sha256: str
    version: str
    whole: bool


def schema_version() -> int:
    """Return the version of the newest schema."""
    return FIRST_VERSION + len(MIGRATIONS)


def open_database(path: Path) -> Database:
    """Return the database at `path`, made where there is none, with the newest schema and today's registers."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        db = _connect(str(path))
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path}: the database cannot be opened ({error}). Choose a path that allows it.") from error
    try:
        _prepare(db, path)
        load_registers(db)
    except sqlite3.Error as error:
        db.close()
        remedy = "Close the program that holds it" if "locked" in str(error) else "Choose another path"
        raise StoreError(f"{path}: not a database that utfall can write ({error}). {remedy}.") from error
    except UtfallError:
        db.close()
        raise
    return db


@contextmanager
def reading(path: Path) -> Iterator[Database]:
    """Give the database at `path` for reading only; raise `StoreError` where it is none of utfall's."""
    if not path.is_file():
        raise StoreError(f"{path}: no such database. Make it first: utfall ingest PATH... --db {path}")
    db = _connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        if "documents" not in db.table_names():
            raise StoreError(f"{path}: not a database of utfall's. Make one: utfall ingest PATH... --db NEW.db")
        yield db
    except sqlite3.Error as error:
        raise StoreError(f"{path}: the database cannot be read ({error}). Make it anew: utfall ingest") from error
    finally:
        db.close()


def _connect(name: str, *, uri: bool = False) -> Database:
    connection = sqlite3.connect(name, uri=uri, timeout=WAIT_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return Database(connection, execute_plugins=False)


def _prepare(db: Database, path: Path) -> None:
    """Create the schema in an empty database, bring an older one up to date, refuse any other."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        if db.table_names():
            raise StoreError(f"{path}: a database of another program. Choose another path with --db.")
        _change(db, schema_sql(), schema_version())
    elif version > schema_version():
        raise StoreError(f"{path}: made by a newer utfall (schema {version}). Update utfall, or choose another path.")
    else:
        for number, (_, sql) in enumerate(MIGRATIONS[version - FIRST_VERSION :], start=version + 1):
            _change(db, sql, number)
    _renew_views(db)


def _change(db: Database, sql: str, version: int) -> None:
    """Run `sql` and note the new version of the schema, both or neither."""
    try:
        db.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {version};\nCOMMIT;")
    except sqlite3.Error:
        db.rollback()
        raise


def _renew_views(db: Database) -> None:
    """Make the views anew where they are not those of this version: nothing is kept in them."""
    there = dict(db.execute(VIEWS).fetchall())
    if there != views():
        drops = "".join(f'DROP VIEW "{name}";' for name in there)
        db.executescript(f"BEGIN IMMEDIATE;\n{drops}\n{views_sql()}\nCOMMIT;")


def load_registers(db: Database) -> None:
    """Write the registers that facts refer to: municipalities, generic units, indicators."""
    from normalize import registers
    from normalize.units import generic_units

    with transaction(db):
        _upsert(db, "municipalities", "code", map(_row, registers.municipalities()))
        _write_units(db, generic_units())
        _upsert(db, "indicators", "id", map(_row, registers.indicators()))


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Give a transaction that holds the lock from the start, and checks references between rows at its end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("PRAGMA defer_foreign_keys = ON")
        yield
        _commit(db)
    except BaseException:
        db.rollback()
        raise


def _commit(db: Database) -> None:
    """Commit; where a reference leads nowhere, say which (SQLite does not)."""
    try:
        db.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        found = {f"{table} → {parent}" for table, _, parent, _ in db.execute("PRAGMA foreign_key_check")}
        raise sqlite3.IntegrityError(f"{error}: {', '.join(sorted(found))}") from error


def _insert_sql(table: str, names: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def insert(db: Database, table: str, rows: Iterable[Row], *, leave_out: Sequence[str] = ()) -> None:
    """Insert rows; what a row has beyond the columns of the table is not stored."""
    names = [name for name in columns(table) if name not in leave_out]
    db.conn.executemany(_insert_sql(table, names), map(itemgetter(*names), rows))  # SQLite is slow at names


def _upsert(db: Database, table: str, key: str, rows: Iterable[Row], *, kept: Sequence[str] = ()) -> None:
    """Insert rows; where a row with that key exists, it gets the new values, but `kept` columns no NULL for a value."""
    names = columns(table)
    new = {name: f"coalesce(excluded.{name}, {table}.{name})" if name in kept else f"excluded.{name}" for name in names}
    changes = ", ".join(f"{name} = {new[name]}" for name in names if name != key)
    sql = f"{_insert_sql(table, names)} ON CONFLICT ({key}) DO UPDATE SET {changes}"
    db.conn.executemany(sql, map(itemgetter(*names), rows))


def _write_units(db: Database, units: Iterable[Unit]) -> None:
    # One report names the unit that another belongs to, the next one may not.
    _upsert(db, "units", "id", map(_row, units), kept=["parent_id"])


# A report


def write(db: Database, extraction: Extraction, run_id: int) -> None:
    """Write all that was found in one file, in one transaction; what was known of that file or content before goes."""
    document = extraction.document
    try:
        with transaction(db):
            _delete(db, document.id, document.file)
            _write_units(db, extraction.units)
            insert(db, "documents", [{**asdict(document), "run_id": run_id}])
            _write_pages(db, extraction)
            _write_tables(db, extraction)
            _write_facts(db, extraction)
            _write_findings(db, extraction)
    except (sqlite3.IntegrityError, ValueError, OverflowError) as error:
        raise StoreError(
            f"{document.file}: what was found does not fit the database ({error}). "
            "This is a fault of utfall, not of the report: please report it with the file."
        ) from error


def _delete(db: Database, document_id: str, file: str) -> None:
    """Delete the documents of that id or file, with all that belongs to them."""
    old = [row for (row,) in db.execute("SELECT id FROM documents WHERE id = ? OR file = ?", (document_id, file))]
    # Facts before tables: the deletion of a table looks through all facts for those that refer to it.
    for table, key in (*((table, "document_id") for table in reversed(FACTS)), ("documents", "id")):
        db.conn.executemany(f"DELETE FROM {table} WHERE {key} = ?", [(each,) for each in old])


def _write_pages(db: Database, extraction: Extraction) -> None:
    rows = [
        {
            "document_id": extraction.document.id,
            "page": page.number,
            "text": page.text,
            "width": page.width,
            "height": page.height,
            "printed_page": extraction.content.printed_page(page.number),
            "text_source": page.text_source or (extraction.report.text_source if page.words else None),
        }
        for page in extraction.report.pages
    ]
    insert(db, "pages", rows)


def _write_tables(db: Database, extraction: Extraction) -> None:
    document_id, tables = extraction.document.id, extraction.content.tables
    insert(db, "tables", [_table_row(document_id, table) for table in tables])
    insert(db, "cells", (row for table in tables for row in _cell_rows(document_id, table)))


def _box(box: Box | None) -> Row:
    x0, top, x1, bottom = box or (None,) * 4
    return {"x0": x0, "top": top, "x1": x1, "bottom": bottom}


def table_id(document_id: str, number: int) -> str:
    """Return the id of a report's table."""
    return f"{document_id}-t{number}"


def _table_row(document_id: str, table: Table) -> Row:
    """Return the row of a table; it stands where its first part does."""
    pages = [part.page for part in table.parts] or [page for cell in table.cells if (page := _cell_page(cell))] or [1]
    return {
        "id": table_id(document_id, table.number),
        "document_id": document_id,
        "page": pages[0],
        **_box(table.parts[0].box if table.parts else None),
        "last_page": max(pages),
        "caption": table.caption.text if table.caption else None,
        "kind": table.kind,
        "reader": table.reader,
    }


def _cell_page(cell: Cell) -> int | None:
    return cell.page if cell.page is not None else cell.passage.page


def _cell_rows(document_id: str, table: Table) -> Iterator[Row]:
    """Yield the rows of a table's cells; of two cells in one place, the first."""
    for cell in {(cell.row, cell.col): cell for cell in reversed(table.cells)}.values():
        yield {
            "table_id": table_id(document_id, table.number),
            "row": cell.row,
            "col": cell.col,
            "rowspan": cell.rowspan,
            "colspan": cell.colspan,
            "is_header": cell.row < table.header_rows,
            "text": cell.text,
            "page": _cell_page(cell),
            **_box(cell.box),
        }


def _place(provenance: Provenance) -> Row:
    return {
        "page": provenance.page,
        **_box(provenance.box),
        "char_start": provenance.char_start,
        "char_end": provenance.char_end,
        "quote": provenance.quote,
        "rule": provenance.rule,
        "confidence": provenance.confidence,
    }


def _write_facts(db: Database, extraction: Extraction) -> None:
    for table in FACTS:
        facts: Sequence[Fact] = getattr(extraction, table)
        # Ids are made of a fact's place: two facts of one id are one fact that two rules found, and the first stays.
        distinct = dict[str, Row]()
        for fact in facts:
            own_proof = getattr(fact, "proof", None)  # what the report itself proves, whatever other reports say
            distinct.setdefault(fact.id, {**vars(fact), **_place(fact.provenance), "own_proof": own_proof})
        insert(db, table, distinct.values())


def _row(record: "DataclassInstance") -> Row:
    """Return a record as a row; `asdict` would copy all that it holds, which takes longer than to write it."""
    names = _names(type(record))
    return dict(zip(names, attrgetter(*names)(record), strict=True))


@cache
def _names(of: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(field.name for field in fields(of))


def _write_findings(db: Database, extraction: Extraction) -> None:
    """Write the decisions on names, and what does not add up."""
    document_id = extraction.document.id
    matches = (
        {**_row(match), "document_id": document_id, "candidates": json.dumps(match.candidates, ensure_ascii=False)}
        for match in extraction.matches
    )
    insert(db, "matches", matches, leave_out=["id"])
    insert(db, "flags", map(_row, extraction.flags), leave_out=["id"])


# Runs


def now() -> str:
    """Return the time, in UTC, as it is written in `runs`."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def start_run(db: Database, version: str, given: int) -> int:
    """Return the id of a new run over `given` files; a run without `finished` was interrupted."""
    cursor = db.execute("INSERT INTO runs (started, version, given) VALUES (?, ?, ?)", (now(), version, given))
    return int(cursor.lastrowid or 0)


def finish_run(db: Database, run_id: int, *, read: int, unchanged: int, failed: int) -> None:
    """Note the account of a run."""
    db.execute(
        "UPDATE runs SET finished = ?, read = ?, unchanged = ?, failed = ? WHERE id = ?",
        (now(), read, unchanged, failed, run_id),
    )


def write_failure(db: Database, run_id: int, *, file: str, sha256: str | None, failure: Failure) -> None:
    """Note a file that could not be read."""
    insert(db, "failures", [{"run_id": run_id, "file": file, "sha256": sha256, **asdict(failure)}], leave_out=["id"])


def known_documents(db: Database) -> dict[str, Known]:
    """Return the documents of the database by id."""
    query = """
        SELECT documents.id, documents.file, documents.sha256, runs.version,
            NOT EXISTS (SELECT 1 FROM flags WHERE document_id = documents.id AND kind = 'unread_page')
        FROM documents JOIN runs ON runs.id = documents.run_id"""
    return {row[0]: Known(*row) for row in db.execute(query)}


def prune_units(db: Database) -> None:
    """Delete the units that no report mentions any more; generic ones stay."""
    from normalize.units import generic_units

    kept = ["SELECT value AS id FROM json_each(?)", "SELECT parent_id FROM units"]
    kept += [f"SELECT unit_id FROM {table}" for table in ("documents", *FACTS)]
    query = f"DELETE FROM units WHERE id NOT IN (SELECT id FROM ({' UNION '.join(kept)}) WHERE id IS NOT NULL)"
    with transaction(db):
        db.execute(query, [json.dumps([unit.id for unit in generic_units()])])
