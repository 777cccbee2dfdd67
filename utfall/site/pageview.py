"""A page of a report as text, with the quote of a fact marked on it: where every value leads back to."""

from dataclasses import dataclass
from typing import Any

from datasette.database import Database

from utfall.site.cells import FACT_TABLES

FACTS_SHOWN = 500
"""More facts than this on one page of a report are a table: the rest is found through the table's rows."""

_WORDS = {
    "goals": "text",
    "assessments": "coalesce(phrase, legend, symbol)",
    "observations": "name || ': ' || value_text",
    "budget_lines": "item",
}
_NO_STATUS = "NULL AS status, NULL AS scale_kind"
_STATUS = {"assessments": "status, scale_kind"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A page's text in three pieces; `quote` is empty where no fact is marked."""

    before: str
    quote: str
    after: str


def mark(text: str, start: int, end: int) -> Marked:
    """Return the text cut at the quote.

    >>> mark("Målet är uppnått.", 9, 16).quote
    'uppnått'
    """
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    return Marked(text[:start], text[start:end], text[end:])


@dataclass(frozen=True, slots=True)
class Outline:
    """A page and the box on it, for drawing: all in points."""

    width: float
    height: float
    x: float
    y: float
    box_width: float
    box_height: float


def outline(page: dict[str, Any], fact: dict[str, Any] | None) -> Outline | None:
    """Return where on the page the fact's box is, or None where page or box has no measures."""
    if fact is None:
        return None
    measures = [page["width"], page["height"], *(fact[side] for side in ("x0", "top", "x1", "bottom"))]
    if any(value is None for value in measures):
        return None
    width, height, x0, top, x1, bottom = measures
    return Outline(width, height, x0, top, x1 - x0, bottom - top)


async def _one(db: Database, sql: str, *params: object) -> dict[str, Any] | None:
    row = (await db.execute(sql, params)).first()
    return dict(row) if row else None


async def find_fact(db: Database, fact_id: str) -> dict[str, Any] | None:
    """Return the row of a fact with its table in `kind` and its words in `label`, or None."""
    for table in FACT_TABLES:
        row = await _one(db, f"SELECT *, {_WORDS[table]} AS label FROM {table} WHERE id = ?", fact_id)
        if row:
            return {**row, "kind": table}
    return None


async def find_facts(db: Database, document_id: str, page: int) -> list[dict[str, Any]]:
    """Return the facts that were read from a page, in the order of its text."""
    selects = [
        f"SELECT '{table}' AS kind, id, {_WORDS[table]} AS label, {_STATUS.get(table, _NO_STATUS)}, "
        f"char_start, char_end FROM {table} WHERE document_id = :document AND page = :page"
        for table in FACT_TABLES
    ]
    sql = f"{' UNION ALL '.join(selects)} ORDER BY char_start, char_end LIMIT {FACTS_SHOWN}"
    return [dict(row) for row in (await db.execute(sql, {"document": document_id, "page": page})).rows]


async def find_page(db: Database, document_id: str, page: int) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Return the rows of a document and of one of its pages, or None where there is no such page."""
    document = await _one(db, "SELECT * FROM documents WHERE id = ?", document_id)
    row = await _one(db, "SELECT * FROM pages WHERE document_id = ? AND page = ?", document_id, page)
    return (document, row) if document and row else None
