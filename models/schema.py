"""The database's schema: the tables, and the views over them that people ask."""

from functools import cache
from importlib.resources import files


@cache
def tables_sql() -> str:
    """Return the statements that make the tables, with their indexes."""
    return (files("models") / "schema.sql").read_text(encoding="utf-8")


@cache
def views_sql() -> str:
    """Return the statements that make the views."""
    return (files("models") / "views.sql").read_text(encoding="utf-8")


def schema_sql() -> str:
    """Return the statements that make an empty database."""
    return tables_sql() + views_sql()
