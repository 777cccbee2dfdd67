"""What the schema of this version holds: the columns of its tables, and its views."""

import sqlite3
from collections import defaultdict
from contextlib import closing
from functools import cache

from models.schema import schema_sql

VIEWS = "SELECT name, sql FROM sqlite_master WHERE type = 'view'"
"""Asks a database for its views with their SQL."""

_COLUMNS = """
SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' ORDER BY tables.name, columns.cid
"""


def columns(table: str) -> tuple[str, ...]:
    """Return the columns of a table of the schema."""
    return _columns()[table]


@cache
def _columns() -> dict[str, tuple[str, ...]]:
    """Return the columns of all tables, for which the schema is made but once."""
    found = defaultdict[str, list[str]](list)
    for table, column in _asked(_COLUMNS):
        found[table].append(column)
    return {table: tuple(names) for table, names in found.items()}


@cache
def views() -> dict[str, str]:
    """Return the views of this version with their SQL, as SQLite keeps it."""
    return dict(_asked(VIEWS))


def _asked(query: str) -> list[tuple[str, str]]:
    """Return what an empty database of this version answers."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema_sql())
        return connection.execute(query).fetchall()
