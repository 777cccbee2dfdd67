"""How one value is shown in a table: words for codes, Swedish numbers, links to the place in the report.

What stands in a report is untrusted: everything is escaped here or by the templates.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from datasette.utils import tilde_encode
from markupsafe import Markup, escape

from utfall.site.texts import DATABASE, texts

FACT_TABLES = ("goals", "assessments", "observations", "budget_lines")

STATUS_SIGNS = {
    "achieved": "✓",
    "partly": "◐",
    "not_achieved": "✗",
    "uncertain": "?",
    "ongoing": "→",
    "not_measured": "–",
}
"""A sign beside the colour, for those who do not see the colour."""

COMPARABLE_SCALES = ("attainment", "forecast")
"""The scales that say how a goal went; on another scale the mark says which."""

LABEL_LENGTH = 120
"""A goal as the label of a key is a sentence: this much of it tells it from the others."""

# Columns of the views and of the ready questions that hold the id of a fact.
_FACT_IDS = {
    *("fakta_id", "fact_id", "record_id", "assessment_id", "other_fact_id", "earlier_goal_id", "later_goal_id", "line"),
    *("målet_förr", "målet_sedan"),
}
_VIEWS = {
    *("goal_status", "goal_judgements", "indicator_values", "comparable_values", "budget_results"),
    *("current_goals", "current_assessments", "current_observations", "current_budget_lines"),
}
_STATUS = {"status", "earlier_status", "later_status", "later_reached", "status_tidigare", "status_senare"}
_STATUSES = {"symbol_says", "template_says", "comment_says", "text_says", "symbol", "mall", "kommentar", "löptext"}
"""Columns that hold what several judgements say, with commas between."""
_FOUND = re.compile("⟦(.*?)⟧", re.DOTALL)

Row = Mapping[str, Any]
Path = Callable[[str], str]


def number(value: float) -> str:
    """Return a number as it is written in Swedish.

    >>> number(-1234567.0), number(5.25)
    ('−1\\xa0234\\xa0567', '5,25')
    """
    if not math.isfinite(value):
        return str(value)
    plain = f"{value:,.0f}" if value == int(value) else f"{value:,.6f}".rstrip("0")
    return plain.translate({ord(","): "\xa0", ord("."): ",", ord("-"): "−"})


def status_mark(status: str, scale: str | None = None) -> Markup | None:
    """Return a status as a coloured mark with its Swedish word, or None for a status that is not known."""
    word = texts().word("status", status)
    if word is None or status not in STATUS_SIGNS:
        return None
    also = texts().word("scale_kind", scale) if scale and scale not in COMPARABLE_SCALES else None
    mark = Markup('<span class="status status-{0}" title="{0}"><span aria-hidden="true">{1}</span> {2}</span>').format(
        status, STATUS_SIGNS[status], word
    )
    return mark + Markup(' <small title="Inte måluppfyllelse">{}</small>').format(also.lower()) if also else mark


def link(href: str, label: object) -> Markup:
    """Return a link; address and label are escaped."""
    return Markup('<a href="{}">{}</a>').format(href, label)


def fact_path(fact_id: str) -> str:
    """Return the path that leads to the place of a fact."""
    return f"/-/utfall/fact/{tilde_encode(fact_id)}"


def page_path(document_id: str, page: int, fact_id: str | None = None) -> str:
    """Return the path of a page of a report, with a fact marked on it."""
    path = f"/-/utfall/page/{tilde_encode(document_id)}/{page}"
    return f"{path}?fact={tilde_encode(fact_id)}#citat" if fact_id else path


def _get(row: Row, *names: str) -> Any:
    """Return the value of the first of `names` that the row has; of a labelled key, the key."""
    present = set(row.keys())
    for name in names:
        if name in present and row[name] is not None:
            value = row[name]
            return value["value"] if isinstance(value, dict) else value
    return None


def _fact_of(row: Row, table: str | None) -> str | None:
    """Return the id of the fact that a row is about."""
    if table in FACT_TABLES or table in _VIEWS:
        fact = _get(row, "assessment_id", "id")
    elif table == "goal_history":
        fact = _get(row, "earlier_goal_id")
    elif table is None:
        kind = _get(row, "slag", "record_table")
        fact = None if kind is not None and kind not in FACT_TABLES else _get(row, "fakta_id", "assessment_id", "id")
    else:
        fact = None
    return fact if isinstance(fact, str) else None


def _page(value: Any, row: Row, table: str | None, path: Path) -> Markup | None:
    document = _get(row, "document_id", "rapport_id")
    if not isinstance(value, int) or not isinstance(document, str):
        return None
    return link(path(page_path(document, value, _fact_of(row, table))), value)


def _fact(value: Any, column: str, row: Row, table: str | None, path: Path) -> Markup | None:
    """Return an id as a link to the fact's place, or None where it is not the id of a fact."""
    kind = _get(row, "record_table", "fact_table", "slag")
    if not isinstance(value, str) or (column in {"record_id", "fakta_id"} and kind and kind not in FACT_TABLES):
        return None
    return link(path(fact_path(value)), value)


def _statuses(value: Any) -> Markup | None:
    """Return the marks of statuses with commas between, or None where it is something else (a drawn symbol)."""
    marks = [status_mark(part) for part in str(value).split(",")]
    return Markup(" ").join(mark for mark in marks if mark) if all(marks) else None


def _told(value: Any, path: Path) -> Markup | None:
    """Return judgements, which stand as JSON, one after the other, each with its source and a link to its place."""
    try:
        return Markup("; ").join(
            Markup("{}: {} {}").format(
                texts().word("source", each["source"]) or each["source"],
                status_mark(each["status"], each["scale"]) or each["status"],
                link(path(fact_path(each["id"])), " · ".join(filter(None, map(each.get, ("unit", "aspect", "words"))))),
            )
            for each in json.loads(value)
        )
    except (TypeError, ValueError, KeyError):
        return None


def _places(value: Any, path: Path) -> Markup | None:
    """Return the ids of facts, which stand as a list in JSON, as links."""
    try:
        return Markup(" ").join(link(path(fact_path(fact)), fact) for fact in json.loads(value))
    except (TypeError, ValueError):
        return None


def _candidates(value: Any) -> Markup | None:
    """Return runners-up as words with their scores, or None where the text is not a list of pairs."""
    try:
        pairs = [(str(name), float(score)) for name, score in json.loads(value)]
    except (TypeError, ValueError):
        return None
    return Markup("; ").join(
        Markup("{} <small>{}</small>").format(name, number(round(score, 2))) for name, score in pairs
    )


def row_link(table: str, key: object, label: object, path: Path) -> Markup:
    """Return a link to a row by its key, with a label that is cut where it is long; without a label, the key."""
    words = str(key if label is None else label)
    shown = words if len(words) <= LABEL_LENGTH else words[:LABEL_LENGTH] + "…"
    return link(path(f"/{DATABASE}/{table}/{tilde_encode(str(key))}"), shown)


def found(text: str) -> Markup:
    """Return text with the words that a search found, which stand in ⟦ ⟧, marked."""
    return Markup(_FOUND.sub(r"<mark>\1</mark>", str(escape(text))))


def render(value: Any, column: str, row: Row, table: str | None, path: Path) -> Markup | str | None:
    """Return how a value is shown, or None to leave it as it is. `path` turns a path into an address."""
    if value is None or value == "" or isinstance(value, dict | bytes):
        return None
    if column in _STATUS:
        return status_mark(str(value), _get(row, "scale_kind", "skala"))
    if column in {"page", "sida"}:
        return _page(value, row, table, path)
    if table == "documents" and column == "pages":
        return link(path(page_path(str(_get(row, "id")), 1)), f"{value} sidor")
    if column in _FACT_IDS or (column == "id" and table in _VIEWS):
        return _fact(value, column, row, table, path)
    if column in {"rapport_id", "document_id"}:
        return row_link("documents", value, value, path)
    if column == "candidates":
        return _candidates(value)
    if column in {"told", "alla_bedömningar"}:
        return _told(value, path)
    if column in {"fact_ids", "alla_ställen"}:
        return _places(value, path)
    if column in _STATUSES and (marks := _statuses(value)) is not None:
        return marks
    if (word := texts().word(column, value, table)) is not None:
        return Markup('<span title="{}">{}</span>').format(value, word)
    if isinstance(value, float):
        return number(value)
    if isinstance(value, str) and "⟦" in value and table is None:
        return found(value)
    return None
