"""What does not add up in a report: flags for what is odd, and proof for the figures that an identity confirms.

Nothing is mended here: a flag says what the report prints and what it should add up to, and both stay as they are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from models import Assessment, Cell, Extraction, Goal, Observation, Table
from models.facts import revised
from utfall.budget_checks import check_budget_lines
from utfall.changes import check_changes
from utfall.counts import check_counts
from utfall.doubtful import check_legible
from utfall.findings import Finding, number, places_of, proofs
from utfall.findings import observed as figure_of
from utfall.goal_checks import check_goals
from utfall.goal_values import but_for_some
from utfall.likeness import plain
from utfall.prose_checks import check_prose
from utfall.row_counts import check_row_counts
from utfall.sums import check_table
from utfall.telling import listed, quoted, verdict
from utfall.wording import check_wording

_RANK = {"not_measured": 0, "ongoing": 0, "not_achieved": 0, "partly": 1, "uncertain": 1, "achieved": 2}
"""How far a goal has come: a forecast that it will come further contradicts nothing."""
_SHARE = re.compile(r"\bandel(?:en|ar|arna)?\b|(?:\bprocent|%)\s+av\b", re.IGNORECASE)
_MAY_EXCEED = re.compile(
    r"budget|uppfyllelse|jämför|föregående|förra|ökning|ökat|förändring|index|kostnad|intäkt",
    re.IGNORECASE,
)
"""A share of these, or a change, may honestly be over 100 per cent."""
_STATUS_HEADER = re.compile(
    r"(?:status|bedömning|måluppfyllelse|uppfyllelse|trafikljus|signal|symbol|läge)\b", re.IGNORECASE
)
_GOAL_HEADER = re.compile(r"(?:mål|titel|indikator|åtagande|uppdrag|nyckeltal)", re.IGNORECASE)
_WORDS = re.compile(r"\w")
SHORTEST_GOAL = 12
"""Letters of a goal that must stand in a row of a table for the row to be its."""


def audit(extraction: Extraction) -> Extraction:
    """Return the extraction with what the checks say: flags added, and `proof` on observations and budget lines."""
    findings = list(_findings(extraction))
    proof = proofs(findings)
    findings += check_legible(extraction, proof)
    new = [flag for finding in findings if (flag := finding.flag(extraction.document.id)) is not None]
    return replace(
        extraction,
        observations=tuple(revised(o, proof=proof[o.id]) if o.id in proof else o for o in extraction.observations),
        budget_lines=tuple(revised(b, proof=proof[b.id]) if b.id in proof else b for b in extraction.budget_lines),
        flags=tuple(dict.fromkeys((*extraction.flags, *new))),
    )


def _findings(extraction: Extraction) -> Iterator[Finding]:
    """Yield what each check finds: the document first, then its tables and facts in reading order."""
    yield from check_document(extraction)
    yield from check_wording(extraction.report.pages, extraction.content)
    texts = {page.number: page.text for page in extraction.report.pages}
    # Verdicts of an earlier time, or of all but some, are not the report's on the whole goal.
    judged = [each for each in extraction.assessments if not each.is_earlier and not but_for_some(each, texts)]
    of_table = dict[str | None, list[Observation]]()
    for o in extraction.observations:
        of_table.setdefault(o.table_id, []).append(o)
    for table in extraction.content.tables:
        table_id = f"{extraction.document.id}-t{table.number}"
        values = of_table.get(table_id, [])
        yield from check_table(table, values)
        yield from check_changes(table, values, table_id)
        yield from check_empty(table, table_id)
        yield from check_icons(table, table_id, extraction.goals, extraction.assessments)
    yield from check_budget_lines(extraction.budget_lines)
    yield from check_percent(extraction.observations)
    yield from check_prose(extraction)
    yield from check_counts(extraction.report.pages, extraction.goals, judged)
    yield from check_row_counts(extraction.report.pages, extraction.content.tables)
    yield from check_statuses(extraction.goals, judged)
    yield from check_goals(
        extraction.goals, judged, extraction.observations, extraction.budget_lines, extraction.document, texts
    )


def check_document(extraction: Extraction) -> Iterator[Finding]:
    """Yield what is odd about the document as a whole."""
    document = extraction.document
    facts = (extraction.goals, extraction.assessments, extraction.observations, extraction.budget_lines)
    oddities = {
        "no_facts": (not any(facts), "Inga mål, bedömningar, värden eller budgetrader hittades."),
        "not_a_quality_report": (
            document.report_type == "other" and not extraction.goals and not extraction.assessments,
            "Dokumentet verkar inte vara en kvalitetsrapport: det har varken mål eller bedömningar.",
        ),
        "damaged_file": (
            extraction.report.damaged,
            "Filen är skadad och lagades för att kunna läsas: text eller hela sidor kan saknas.",
        ),
        "unknown_municipality": (
            document.municipality_code is None,
            "Det framgår inte vilken kommun dokumentet kommer från.",
        ),
    }
    for kind, (odd, message) in oddities.items():
        if odd:
            yield Finding(kind=kind, message=message, record_table="documents", record_id=document.id)


def check_percent(observations: Sequence[Observation]) -> Iterator[Finding]:
    """Yield the shares that are more than the whole."""
    for o in observations:
        value = max((v for v in (o.value, o.value_high) if v is not None), default=0.0)
        names = " ".join(text for text in (o.name, o.series, o.context) if text)
        if o.unit == "percent" and value > 100 and _SHARE.search(names) and not _MAY_EXCEED.search(names):
            name = ", ".join(text for text in (o.name, o.series) if text)
            message = f"{name}: {number(value, places_of(figure_of(o).step))} % är mer än hela andelen, 100 %."
            yield Finding(kind="percent_over_100", message=message, record_table="observations", record_id=o.id)


# Goals and how they are judged


def check_statuses(goals: Sequence[Goal], assessments: Sequence[Assessment]) -> Iterator[Finding]:
    """Yield the goals that are judged in two ways for the same unit and aspect."""
    judged = dict[tuple[str, ...], list[Assessment]]()
    for each in assessments:
        # What the symbols of two scales say cannot be compared, but attainment and its forecast can.
        scale = "attainment" if each.scale_kind == "forecast" else each.scale_kind
        unit = each.unit_id or plain(each.unit or "")
        judged.setdefault((each.goal_id, unit, plain(each.aspect or ""), scale), []).append(each)
    texts = {goal.id: goal.text for goal in goals}
    for (goal_id, *_), group in judged.items():
        if not any(_contradict(a, b) for a, b in combinations(group, 2)):
            continue
        verdicts = dict.fromkeys(verdict(a) for a in group)
        whose = ", ".join(part for part in (group[0].unit, group[0].aspect) if part)
        about = f"”{quoted(texts.get(goal_id, ''))}”" + (f" för {whose}" if whose else "")
        message = f"Målet {about} bedöms på flera sätt: {listed(list(verdicts))}."
        yield Finding(kind="contradicting_status", message=message, record_table="goals", record_id=goal_id)


def _contradict(one: Assessment, other: Assessment) -> bool:
    """Return True for two verdicts that cannot both hold: what is not reached today may well be expected to be."""
    if one.status == other.status:
        return False
    # What a symbol says is said of the goal, whenever that is: it is compared with any words beside it.
    if one.forecast == other.forecast or "symbol" in (one.source, other.source):
        return True
    today, later = (other, one) if one.forecast else (one, other)
    return _RANK[later.status] < _RANK[today.status]


# Tables that hold nothing


def check_empty(table: Table, table_id: str) -> Iterator[Finding]:
    """Yield a flag for a table with a heading but without any value under it."""
    if table.kind == "toc" or table.header_rows < 1 or table.n_cols < 2:
        return
    body = [cell for cell in table.cells if cell.row >= table.header_rows]
    # Cells of the first column are labels; a line that goes across the table is a heading or a note.
    values = [cell for cell in body if (cell.col > 0 or cell.colspan > 1) and _WORDS.search(cell.text)]
    if not values:
        head = ", ".join(cell.text for cell in table.cells if cell.row < table.header_rows and cell.text)
        message = f"Tabellen ({quoted(head)}) har rubriker men inga värden."
        yield Finding(kind="empty_table", message=message, record_table="tables", record_id=table_id)


def check_icons(
    table: Table, table_id: str, goals: Sequence[Goal], assessments: Sequence[Assessment]
) -> Iterator[Finding]:
    """Yield the goals of a table whose status is a symbol that the text has lost, and nothing has been read from."""
    column = _status_column(table)
    if column is None:
        return
    rows = [row for row in table.grid()[table.header_rows :] if _is_entry(row)]
    cells = [row[column] for row in rows]
    if any(cell is not None and _WORDS.search(cell.text) for cell in cells):
        return
    seen = {a.goal_id for a in assessments if a.source == "symbol"}
    names = {plain(goal.text): goal for goal in reversed(goals)}
    found = [_goal_of(row, names) for row in rows]
    for goal in dict.fromkeys(goal for goal in found if goal is not None and goal.id not in seen):
        message = f"Målet ”{quoted(goal.text)}” har sin status bara som en symbol, utan ord."
        yield Finding(kind="icon_only_status", message=message, record_table="goals", record_id=goal.id)
    if rows and not any(found):
        message = "Tabellens status står bara som symboler, utan ord."
        yield Finding(kind="icon_only_status", message=message, record_table="tables", record_id=table_id)


def _status_column(table: Table) -> int | None:
    """Return the column of a table of goals that holds their status."""
    heads = [cell for cell in table.cells if cell.row < table.header_rows]
    of_goals = table.kind == "goals" or any(_GOAL_HEADER.match(cell.text) for cell in heads)
    status = [cell.col for cell in heads if _STATUS_HEADER.match(cell.text)]
    return status[-1] if status and of_goals and table.kind != "toc" else None


def _is_entry(row: Sequence[Cell | None]) -> bool:
    """Return True for a row with text in two cells at least: a line across the table is a heading or a note."""
    return len({(cell.row, cell.col) for cell in row if cell is not None and _WORDS.search(cell.text)}) > 1


def _goal_of(row: Sequence[Cell | None], names: Mapping[str, Goal]) -> Goal | None:
    """Return the goal that a row is about: the one that is a cell of it, else the first that a cell begins with."""
    texts = [plain(cell.text) for cell in row if cell is not None and cell.text]
    whole = next((names[text] for text in texts if text in names), None)
    if whole is not None:
        return whole
    long = {name: goal for name, goal in names.items() if len(name) >= SHORTEST_GOAL}
    return next((long[name] for text in texts for name in reversed(long) if name in text), None)
