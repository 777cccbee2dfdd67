"""What a person wants to read after a run: what the reports hold, what failed and why, where to look next."""

import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

from utfall.database import Database
from utfall.ingest import RunResult

WIDTH = 118
"""Columns of a wide terminal, and of a page of a printed README."""

GAP = "  "
"""Between columns."""

SHOWN = 40
"""Reports and failures listed; a run over an archive names the rest by number."""

COMPARABLE = ("attainment", "forecast")
"""Scales on which a judgement says whether a goal is reached."""

MIXED, NONE = "mixed", "none"
HEADS: Mapping[str, str] = {
    "achieved": "met",
    "partly": "partly",
    "not_achieved": "not",
    "uncertain": "unsure",
    "ongoing": "ongoing",
    "not_measured": "unmeas.",
    MIXED: "mixed",
    NONE: "none",
}
ALWAYS = ("achieved", "partly", "not_achieved", NONE)
"""Statuses that have a column even where no report has such goals."""

INCOME = re.compile(r"intäkt|resultat", re.IGNORECASE)
"""Items of which more is better: a positive difference is a surplus whichever way it was reckoned."""

NET = re.compile(r"netto|resultat", re.IGNORECASE)
"""Of several total lines, the one that stands for costs and income together."""

SCALES: Mapping[str | None, tuple[float, str]] = {"mkr": (1e6, "mkr"), "tkr": (1e3, "tkr"), "kr": (1.0, "kr")}
HALF_KRONA = 0.5
SLIP = 0.05
"""How far a printed deviation may be from the reckoned one and still be meant: amounts are rounded, slips happen."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Overview:
    """A report in figures."""

    name: str
    period: str
    file: str
    goals: Counter[str]
    values: int
    empty: int
    budget: str
    flags: int


def summary(db: Database, path: Path, result: RunResult) -> str:
    """Return the summary of a run over the database at `path`."""
    ids = [*result.read, *result.unchanged]
    reports = sorted((_overview(db, each) for each in dict.fromkeys(ids[:SHOWN])), key=lambda report: report.file)
    parts = [
        _table(reports) if reports else [],
        [f"… and {len(ids) - SHOWN} more reports"] if len(ids) > SHOWN else [],
        _flag_lines(db, ids),
        _failed_lines(result),
        _account(result, path),
        _next_lines(db, path, ids),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _one(db: Database, query: str, *parameters: object) -> Row:
    cursor = db.execute(query, parameters)
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def _overview(db: Database, document_id: str) -> Overview:
    document = _one(db, "SELECT * FROM documents WHERE id = ?", document_id)
    about = document["unit"] or document["organisation"] or document["title"]
    counts = _one(
        db,
        """SELECT count(value) AS found, count(*) - count(value) AS empty,
                  (SELECT count(*) FROM flags WHERE document_id = ?1) AS flags
           FROM observations WHERE document_id = ?1""",
        document_id,
    )
    return Overview(
        name=", ".join(part for part in (document["municipality"] or "unknown municipality", about) if part),
        period=_period(document),
        file=document["file"],
        goals=_goals(db, document_id),
        values=counts["found"],
        empty=counts["empty"],
        budget=_budget(db, document_id),
        flags=counts["flags"],
    )


def _period(document: Row) -> str:
    """Return a year, or the months from and to."""
    start, end = document["period_start"], document["period_end"]
    if not start or not end:
        return str(document["year"] or "unknown")
    if start[:4] == end[:4] and start[5:] == "01-01" and end[5:] == "12-31":
        return str(start[:4])
    return f"{start[:7]}–{end[:7]}"


def _goals(db: Database, document_id: str) -> Counter[str]:
    """Return how many goals have which status; `mixed` where judgements of one goal differ."""
    query = f"""
        SELECT CASE count(DISTINCT assessments.status) WHEN 0 THEN '{NONE}' WHEN 1 THEN min(assessments.status)
               ELSE '{MIXED}' END
        FROM goals LEFT JOIN assessments
            ON assessments.goal_id = goals.id AND assessments.scale_kind IN {COMPARABLE}
            AND NOT assessments.is_earlier
        WHERE goals.document_id = ? AND NOT goals.is_indicator GROUP BY goals.id"""
    return Counter(status for (status,) in db.execute(query, [document_id]))


# The budget


def _budget(db: Database, document_id: str) -> str:
    """Return the result of a report's total line in words: `deficit 1 234 tkr`."""
    query = """
        SELECT * FROM budget_lines
        WHERE document_id = ? AND statement = 'operating' AND is_total AND deviation IS NOT NULL
        ORDER BY source = 'table' DESC, unit IS NULL DESC, page, char_start"""
    cursor = db.execute(query, [document_id])
    names = [column[0] for column in cursor.description]
    lines: list[Row] = [dict(zip(names, row, strict=True)) for row in cursor]
    if not lines:
        return "–"
    best = lines[0]["source"], lines[0]["unit"] is None
    alike = [line for line in lines if (line["source"], line["unit"] is None) == best]
    return _in_words(next((line for line in alike if NET.search(line["item"])), alike[0]))


def _in_words(line: Row) -> str:
    amount, forecast = _surplus(line)
    scale, unit = SCALES.get(line["currency_unit"], SCALES["tkr"])
    word = "deficit" if amount < 0 else "surplus"
    shown = f"{abs(amount) / scale:,.1f}".removesuffix(".0").replace(",", " ")
    return ("as budgeted" if amount == 0 else f"{word} {shown} {unit}") + " (f)" * forecast


def _surplus(line: Row) -> tuple[float, bool]:
    """Return what is left of the budget (negative where too little was), and whether it is a forecast.

    Reports reckon both ways, budget − outcome and outcome − budget, with costs printed positive or negative: where the
    line's own amounts tell which, they decide; else a printed minus is a deficit.
    """
    deviation, budget = line["deviation"], line["budget"]
    ways = []
    for end, forecast in ((line["outcome"], False), (line["forecast"], True)):
        if not budget or not end or (budget > 0) != (end > 0) or INCOME.search(line["item"]):
            continue
        left = (budget - end) * (1 if budget > 0 else -1)
        ways += [(abs(abs(left) - abs(deviation)), forecast, left)]
    miss, forecast, left = min(ways, default=(1.0, line["outcome"] is None and line["forecast"] is not None, 0.0))
    if ways and left and miss <= max(HALF_KRONA, SLIP * abs(deviation)):
        return (abs(deviation) if left > 0 else -abs(deviation)), forecast
    return deviation, forecast


# The table


def _table(reports: Sequence[Overview]) -> list[str]:
    """Return a head and two lines for each report: whose it is and its file, and its figures."""
    total = sum((report.goals for report in reports), Counter[str]())
    statuses = [status for status in HEADS if total[status] or status in ALWAYS]
    head = ["  period", *(HEADS[status] for status in statuses), "values", "empty", "budget", "flags"]
    rows = [_row(f"  {report.period}", report.goals, statuses, [report]) for report in reports]
    if len(reports) > 1:
        rows.append(_row("All reports", total, statuses, reports))
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    head_line, *lines = (_aligned(cells, widths) for cells in (head, *rows))
    over_goals = sum(widths[1 : len(statuses) + 1]) + len(GAP) * (len(statuses) - 1)
    table = [" " * len(GAP) + " " * widths[0] + " goals ".center(over_goals, "-"), head_line]
    names = max(len(report.name) for report in reports)
    for report, line in zip(reports, lines, strict=False):
        table += [f"{report.name:{names}}{GAP}{report.file}", line]
    return [*table, *lines[len(reports) :], "", *_legend(statuses)]


def _row(first: str, goals: Mapping[str, int], statuses: Iterable[str], reports: Sequence[Overview]) -> list[str]:
    values, empty, flags = (sum(getattr(report, name) for report in reports) for name in ("values", "empty", "flags"))
    budget = reports[0].budget if len(reports) == 1 else ""
    return [
        first,
        *(str(goals.get(status) or "–") for status in statuses),
        f"{values}",
        f"{empty}",
        budget,
        f"{flags or '–'}",
    ]


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return a line of cells: period and budget to the left, figures to the right."""
    left = (0, len(cells) - 2)
    padded = (
        cell.ljust(width) if i in left else cell.rjust(width)
        for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return GAP.join(padded).rstrip()


LEGEND: Mapping[str, str] = {
    "achieved": "met = achieved (uppnått)",
    "partly": "partly = delvis uppnått",
    "not_achieved": "not = not achieved (ej uppnått)",
    "uncertain": "unsure = uncertain (osäkert)",
    "ongoing": "ongoing = pågår",
    "not_measured": "unmeas. = not measured (ej mätt)",
    MIXED: "mixed = judgements differ",
    NONE: "none = without judgement",
}


def _legend(statuses: Iterable[str]) -> list[str]:
    words = "; ".join(LEGEND[status] for status in statuses)
    return wrap(
        f"Goals: {words}. Values: of indicators, in tables and text; empty = cells that the report leaves empty. "
        "Budget: the total line against its budget; (f) = forecast. Flags: what does not add up in the report.",
        WIDTH,
    )


# What else there is to say


def _counts(db: Database, query: str, ids: Sequence[str]) -> Iterator[tuple[str, int]]:
    yield from db.execute(query, [json.dumps(ids)])


def _flag_lines(db: Database, ids: Sequence[str]) -> list[str]:
    query = """
        SELECT kind, count(*) FROM flags WHERE document_id IN (SELECT value FROM json_each(?))
        GROUP BY kind ORDER BY count(*) DESC, kind"""
    words = ", ".join(f"{kind} {count}" for kind, count in _counts(db, query, ids))
    return wrap(f"Flags by kind: {words}", WIDTH, subsequent_indent="  ") if words else []


def _failed_lines(result: RunResult) -> list[str]:
    if not result.failed:
        return []
    lines = [f"Not read ({len(result.failed)}):"]
    for failed in result.failed[:SHOWN]:
        lines += wrap(failed.message, WIDTH, initial_indent="  ", subsequent_indent="      ", break_on_hyphens=False)
    more = len(result.failed) - SHOWN
    return [*lines, *([f"  … and {more} more, in the table failures"] if more > 0 else [])]


def _account(result: RunResult, path: Path) -> list[str]:
    """Return the account, and what in the folders was no report."""
    read, unchanged, failed = map(len, (result.read, result.unchanged, result.failed))
    lines = [f"{path}: {result.given} given = {read} read + {unchanged} unchanged + {failed} failed"]
    if result.skipped:
        kinds = ", ".join(f"{kind} {count}" for kind, count in result.skipped.items())
        lines.append(f"Skipped in the folders, not reports: {sum(result.skipped.values())} files ({kinds})")
    return lines


def _program() -> str:
    """Return how utfall is called here: by its name where that is found, else by the path that it was called by."""
    called = Path(sys.argv[0])
    return "utfall" if called.name != "utfall" or shutil.which("utfall") else str(called)


def _next_lines(db: Database, path: Path, ids: Sequence[str]) -> list[str]:
    """Return commands to go on with, on a fact of this run."""
    if not ids:
        return []
    query = """
        SELECT goals.id, 1 FROM goals LEFT JOIN assessments ON assessments.goal_id = goals.id
        WHERE goals.document_id IN (SELECT value FROM json_each(?))
        ORDER BY assessments.status IS NOT 'not_achieved', goals.page, goals.char_start, goals.id LIMIT 1"""
    facts = [fact_id for fact_id, _ in _counts(db, query, ids)]
    program = _program()
    commands = [(f"{program} serve {path}", "look at it in the browser")]
    commands += [(f"{program} show {path} {fact_id}", "a goal, and where it stands in its report") for fact_id in facts]
    commands.append((f"{program} export {path} {path.parent / 'tables'}", "all tables as files"))
    width = max(len(command) for command, _ in commands)
    return ["Next:", *(f"  {command:{width}}  {what}" for command, what in commands)]
