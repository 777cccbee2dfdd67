"""What the site says in Swedish: titles, descriptions, units, words for codes, and the ready questions.

The words are data, in `metadata.toml` and `queries.toml`; the columns they describe are those of `models/schema.sql`.
"""

import sqlite3
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from models import UtfallError
from models.schema import schema_sql

DATABASE = "utfall"
"""The database's name in addresses, whatever its file is called: links in notebooks and papers keep working."""

_OPTIONS = ("label_column", "sort", "sort_desc", "facets", "size", "fts_table")


class SiteError(UtfallError):
    """The site cannot be shown: the file is not a database of utfall, or the port is taken."""

    stage = "site"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's label, description and unit of measure."""

    label: str
    text: str
    unit: str | None = None

    @property
    def description(self) -> str:
        """Return the description with the unit at its end, as Datasette shows it."""
        return f"{self.text} Enhet: {self.unit}." if self.unit else self.text


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view as the site presents it; `options` are Datasette's own."""

    name: str
    title: str
    description: str
    group: str
    columns: Mapping[str, Column]
    options: Mapping[str, Any]
    first: tuple[str, ...] = ()

    def places(self, names: list[str]) -> list[int]:
        """Return the places of `names` in the order of showing: what a reader looks for first, the id last."""
        known = {name: place for place, name in enumerate(self.first)}
        last = len(self.first)
        return sorted(
            range(len(names)), key=lambda i: last + 1 if known and names[i] == "id" else known.get(names[i], last)
        )


@dataclass(frozen=True, slots=True)
class Param:
    """What a question asks for, and the query that lists the choices."""

    label: str
    choices: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question: a titled query."""

    name: str
    title: str
    description: str
    sql: str
    params: Mapping[str, Param]


@dataclass(frozen=True, slots=True)
class Texts:
    """All that the site says of the database."""

    title: str
    description: str
    source: str
    groups: Mapping[str, str]
    tables: Mapping[str, Table]
    words: Mapping[str, Mapping[str, str]]
    vocabulary: Mapping[str, str]
    questions: Mapping[str, Question]
    references: Mapping[tuple[str, str], str]

    def column(self, table: str | None, name: str) -> Column:
        """Return what is said of a column; one that nothing is said of is called by its name."""
        known = self.tables.get(table or "")
        if known and name in known.columns:
            return known.columns[name]
        return Column(name.replace("_", " "), "")

    def word(self, column: str, value: object, table: str | None = None) -> str | None:
        """Return the Swedish word for a code, or None where the column holds no codes."""
        name = self.vocabulary.get(f"{table}.{column}") or self.vocabulary.get(column, column)
        return self.words.get(name, {}).get(str(value))


@dataclass(frozen=True, slots=True)
class Schema:
    """The columns of each table and view, and the table that each foreign key leads to; no full-text indexes."""

    columns: Mapping[str, list[str]]
    references: Mapping[tuple[str, str], str]


_TABLES = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view')"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"
_REFERENCES = 'SELECT "from", "table" FROM pragma_foreign_key_list(?)'


@cache
def schema() -> Schema:
    """Return what the schema says, as SQLite understands it."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(schema_sql())
        names = [name for (name,) in connection.execute(_TABLES).fetchall() if not name.startswith("sqlite_")]
        return Schema(
            columns={name: [row[0] for row in connection.execute(_COLUMNS, [name])] for name in names},
            references={
                (name, column): other for name in names for column, other in connection.execute(_REFERENCES, [name])
            },
        )
    finally:
        connection.close()


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files("utfall.site") / name).read_text(encoding="utf-8"))


def _table(name: str, tables: dict[str, Any], shared: dict[str, list[str]]) -> Table:
    """Return the texts of one table, its columns in the order of the schema; what is `like` another has its columns."""
    said = tables[name]
    other = tables[said["like"]]["columns"] if "like" in said else {}
    known = {**shared, **other, **said["columns"]}
    columns = {column: Column(*known[column]) for column in schema().columns.get(name, ()) if column in known}
    options = {key: said[key] for key in _OPTIONS if key in said}
    if "sortable" in said:
        options["sortable_columns"] = said["sortable"]
    return Table(
        name, said["title"], said["description"].strip(), said["group"], columns, options, tuple(said.get("first", ()))
    )


def _question(name: str, said: dict[str, Any]) -> Question:
    params = {param: Param(**entry) for param, entry in said.get("params", {}).items()}
    return Question(name, said["title"], said["description"].strip(), said["sql"].strip(), params)


@cache
def texts() -> Texts:
    """Return the texts of the site. What they do not describe is shown under its own name (and a test finds it)."""
    said = _read("metadata.toml")
    return Texts(
        title=said["title"],
        description=said["description"].strip(),
        source=said["source"],
        groups=said["groups"],
        tables={name: _table(name, said["tables"], said["shared"]) for name in said["tables"]},
        words=said["words"],
        vocabulary=said["vocabulary"],
        questions={name: _question(name, entry) for name, entry in _read("queries.toml").items()},
        references=schema().references,
    )


def datasette_metadata(said: Texts) -> dict[str, Any]:
    """Return the texts in the form of Datasette's metadata, so that its JSON has them too."""
    tables = {
        table.name: {
            "title": table.title,
            "description": table.description,
            "columns": {name: column.description for name, column in table.columns.items()},
            **table.options,
        }
        for table in said.tables.values()
    }
    queries = {
        question.name: {
            "title": question.title,
            "description": question.description,
            "sql": question.sql,
            "params": list(question.params),
            "hide_sql": True,
        }
        for question in said.questions.values()
    }
    return {
        "title": said.title,
        "description": said.description,
        "source": said.source,
        "databases": {
            DATABASE: {"title": said.title, "description": said.description, "tables": tables, "queries": queries}
        },
    }
