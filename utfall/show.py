"""One fact with its place: what was read, the words it was read from, and where they stand."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from models import UtfallError
from utfall.database import Database
from utfall.store import FACTS

CONTEXT = 240
"""Characters shown before and after the quote: about three lines of a report on each side."""

MARKS = (">>", "<<")
"""Around the quote; they stand in no report seen so far, and any terminal and log can show them."""

SUGGESTIONS = 5
RARE = ("is_difference", "is_earlier")
"""Columns that say something only where they say yes."""

PLACE = (
    "id",
    "document_id",
    "page",
    "x0",
    "top",
    "x1",
    "bottom",
    "char_start",
    "char_end",
    "quote",
    "rule",
    "confidence",
)
"""Columns that the heading and the place of a fact show already."""

Row = Mapping[str, Any]
Emphasise = Callable[[str], str]


class UnknownFact(UtfallError):
    """No fact has that id."""

    stage = "show"


def show(db: Database, fact_id: str, *, emphasise: Emphasise = str) -> str:
    """Return a fact as text; `emphasise` is what the quote is passed through besides its marks."""
    table, fact = _find(db, fact_id)
    document = _rows(db, "SELECT * FROM documents WHERE id = ?", fact["document_id"])[0]
    parts = [
        [f"{table} {fact['id']}", *_fields(fact)],
        [*_place(db, fact, document), "", *_words(db, fact, emphasise)],
        _related(db, table, fact),
        _remarks(db, table, fact),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _rows(db: Database, query: str, *parameters: object) -> list[Row]:
    cursor = db.execute(query, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _find(db: Database, fact_id: str) -> tuple[str, Row]:
    """Return the table and row of a fact; raise `UnknownFact` with ids that begin alike."""
    for table in FACTS:
        if found := _rows(db, f"SELECT * FROM {table} WHERE id = ?", fact_id):
            return table, found[0]
    alike = _alike(db, fact_id)
    remedy = f"Did you mean {', '.join(alike)}?" if alike else "Ids of facts stand in the column id of the tables."
    raise UnknownFact(f"{fact_id}: no fact has this id. {remedy}")


def _alike(db: Database, fact_id: str) -> list[str]:
    """Return a few ids that share the longest beginning with `fact_id`, its kind and one digit at least."""
    union = " UNION ALL ".join(f"SELECT id FROM {table}" for table in FACTS)
    for length in range(len(fact_id), len("g-0") - 1, -1):
        start = fact_id[:length]
        query = f"SELECT id FROM ({union}) WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT ?"
        if found := _rows(db, query, length, start, SUGGESTIONS):
            return [row["id"] for row in found]
    return []


def _fields(row: Row, leave_out: Sequence[str] = PLACE) -> list[str]:
    """Return a line for each column that holds something."""
    shown = {
        name: value
        for name, value in row.items()
        if name not in leave_out and value is not None and (value or name not in RARE)
    }
    width = max(map(len, shown), default=0)
    return [f"  {name:{width}}  {_value(value)}" for name, value in shown.items()]


def _value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.15g}"
    return " ".join(str(value).split())


def _page(db: Database, fact: Row, document: Row) -> str:
    """Return the page's place in the file, and the number printed on it where that is another."""
    found = _rows(db, "SELECT printed_page FROM pages WHERE document_id = ? AND page = ?", document["id"], fact["page"])
    printed = found[0]["printed_page"] if found else None
    other = printed is not None and printed != str(fact["page"])
    return f"{fact['page']} of {document['pages']}{f' (printed: {printed})' if other else ''}"


def _place(db: Database, fact: Row, document: Row) -> list[str]:
    """Return where the fact stands, and what read it."""
    about = [document[name] for name in ("municipality", "organisation", "unit", "year") if document[name]]
    box = [fact[name] for name in ("x0", "top", "x1", "bottom")]
    place = {
        "report": " · ".join(map(str, about)) or "not known",
        "file": document["file"],
        "page": _page(db, fact, document),
        "box": "none: the report is plain text" if None in box else ", ".join(f"{edge:.1f}" for edge in box),
        "characters": f"{fact['char_start']}–{fact['char_end']}",
        "rule": fact["rule"],
        "confidence": f"{fact['confidence']:.2f}",
    }
    return ["Where it stands", *_fields(place, ())]


def _words(db: Database, fact: Row, emphasise: Emphasise) -> list[str]:
    """Return the words around the quote, with the quote marked."""
    pages = _rows(db, "SELECT text FROM pages WHERE document_id = ? AND page = ?", fact["document_id"], fact["page"])
    text = pages[0]["text"] if pages else ""
    start, end = fact["char_start"], fact["char_end"]
    if text[start:end] != fact["quote"]:
        raise UnknownFact(
            f"{fact['id']}: page {fact['page']} does not hold the quote at its place. "
            "The database was changed from outside: ingest the report anew."
        )
    before = _whole_words(text[:start][-CONTEXT:], cut_front=start > CONTEXT)
    after = _whole_words(text[end:][:CONTEXT], cut_back=len(text) - end > CONTEXT)
    marked = f"{before}{MARKS[0]}{emphasise(fact['quote'])}{MARKS[1]}{after}"
    return ["In the report", *(f"  | {line}".rstrip() for line in marked.strip("\n").split("\n"))]


def _whole_words(text: str, *, cut_front: bool = False, cut_back: bool = False) -> str:
    """Return the text without the piece of a word at the end where it was cut, and dots in its place."""
    if cut_front:
        _, space, rest = text.partition(" ")
        return f"… {rest}" if space else f"…{text}"
    if cut_back:
        rest, space, _ = text.rpartition(" ")
        return f"{rest} …" if space else f"{text}…"
    return text


def _related(db: Database, table: str, fact: Row) -> list[str]:
    """Return a goal's parts and judgements, or the goal of a judgement."""
    if table == "assessments":
        return ["The goal", *map(_goal_line, _rows(db, "SELECT * FROM goals WHERE id = ?", fact["goal_id"]))]
    if table != "goals":
        return []
    judged = _rows(db, "SELECT * FROM assessments WHERE goal_id = ? ORDER BY page, char_start, id", fact["id"])
    parts = _rows(db, "SELECT * FROM goals WHERE parent_id = ? ORDER BY page, char_start, id", fact["id"])
    parents = _rows(db, "SELECT * FROM goals WHERE id = ?", fact["parent_id"])
    lines = ["Judgements", *(map(_judgement_line, judged) if judged else ["  none in the report"])]
    lines += ["", "Part of", *map(_goal_line, parents)] if parents else []
    return [*lines, *(["", "Parts and indicators", *map(_goal_line, parts)] if parts else [])]


def _goal_line(goal: Row) -> str:
    number = f"{goal['number']} " if goal["number"] else ""
    return f"  {goal['id']}  {number}{_value(goal['text'])}"


def _judgement_line(judgement: Row) -> str:
    status = f"{judgement['status']}{' (forecast)' if judgement['forecast'] else ''}"
    about = [judgement[name] for name in ("unit", "aspect") if judgement[name]]
    words = " · ".join([status, *about, f"{judgement['source']}: {_value(judgement['phrase'])}"])
    return f"  {judgement['id']}  {words} (page {judgement['page']})"


def _remarks(db: Database, table: str, fact: Row) -> list[str]:
    """Return what does not add up with the fact, and what people have said of it."""
    flags = _rows(db, "SELECT * FROM flags WHERE record_table = ? AND record_id = ? ORDER BY id", table, fact["id"])
    said = _rows(db, "SELECT * FROM corrections WHERE fact_table = ? AND fact_id = ? ORDER BY id", table, fact["id"])
    lines = ["Flags", *(f"  {flag['kind']}: {flag['message']}" for flag in flags)] if flags else []
    if said:
        lines += [""] * bool(lines) + ["Corrections", *map(_correction_line, said)]
    return lines


def _correction_line(said: Row) -> str:
    change = f" {said['field']} = {said['value']}" if said["field"] else ""
    note = f": {said['note']}" if said["note"] else ""
    return f"  {said['when']}  {said['verdict']}{change} ({said['who']}){note}"
