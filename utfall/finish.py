"""The end of a run: what only several reports together can tell. Made anew each time, so that it hangs on no order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from utfall import store
from utfall.between import Given, compare_reports, group_key, name_key, proofs_of, step_of
from utfall.database import Database
from utfall.findings import decimals
from utfall.lifelines import LinkedGoal, LinkedReport, link_goals
from utfall.likeness import plain

FLAGS: Mapping[str, str] = {"previous": "previous_mismatch", "repeated": "reports_disagree"}
"""The kinds of flags that stand for figures on which reports disagree."""

Row = Mapping[str, Any]

_REPORTS = """
SELECT document_id AS id, subject, year, period_end, span = 'interim' AS interim FROM reports
WHERE NOT is_copy AND municipality_code IN (
    SELECT municipality_code FROM reports WHERE NOT is_copy GROUP BY municipality_code HAVING count(*) > 1
) AND year IS NOT NULL AND period_end IS NOT NULL
"""
_GOALS = """
SELECT id, document_id, number, text, is_indicator, perspective, unit, target_comparator AS comparator,
       target_value AS target, target_unit
FROM current_goals ORDER BY document_id, page, char_start, id
"""
_VALUES = """
SELECT id, document_id, name, indicator_id, series, measure, value, value_text, unit, period, org_unit, unit_id, source,
       own_proof
FROM current_observations
WHERE value IS NOT NULL AND value_high IS NULL AND NOT is_difference AND period IS NOT NULL AND unit IS NOT NULL
  AND measure IN ('outcome', 'previous') AND source = 'table'
ORDER BY document_id, page, char_start, id
"""
_AMOUNTS = """
SELECT id, document_id, statement, item, unit, outcome, previous, currency_unit, period, own_proof
FROM current_budget_lines WHERE source = 'table' ORDER BY document_id, page, char_start, id
"""


def finish(db: Database) -> None:
    """Link the goals of reports and check their figures against each other, and write what is found."""
    reports = {row["id"]: _report(row) for row in db.query(_REPORTS)}
    goals = (_goal(row) for row in db.query(_GOALS) if row["document_id"] in reports)
    goal_links = link_goals(reports.values(), goals)
    figures = [*_values(db, reports), *_amounts(db, reports)]
    report_links = compare_reports(figures)
    own = {figure.fact_id: figure.own_proof for figure in figures}
    flags = [
        {"document_id": link.document_id, "record_table": link.fact_table, "record_id": link.fact_id,
         "kind": FLAGS[link.kind], "message": link.message}
        for link in report_links if not link.agrees
    ]  # fmt: skip
    with store.transaction(db):
        _clear(db)
        store.insert(db, "goal_links", map(asdict, goal_links))
        store.insert(db, "report_links", map(asdict, report_links), leave_out=["id"])
        store.insert(db, "flags", flags, leave_out=["id"])
        for table, fact_id, proof in proofs_of(report_links, own):
            db.execute(f"UPDATE {table} SET proof = ? WHERE id = ?", [proof, fact_id])


def _clear(db: Database) -> None:
    """Take back what the last run found between reports: some of them may be gone or changed."""
    db.execute("DELETE FROM goal_links")
    db.execute("DELETE FROM report_links")
    db.execute(f"DELETE FROM flags WHERE kind IN ({', '.join('?' * len(FLAGS))})", list(FLAGS.values()))
    for table in ("observations", "budget_lines"):
        db.execute(f"UPDATE {table} SET proof = own_proof WHERE proof <> own_proof")


def _report(row: Row) -> LinkedReport:
    return LinkedReport(**{**row, "interim": bool(row["interim"])})


def _goal(row: Row) -> LinkedGoal:
    return LinkedGoal(**{**row, "is_indicator": bool(row["is_indicator"])})


def _values(db: Database, reports: Mapping[str, LinkedReport]) -> Iterator[Given]:
    """Yield the values of tables."""
    for row in _of(db.query(_VALUES), reports):
        report = reports[row["document_id"]]
        # A whole year's value in a report on a part of it is no outcome yet, whatever it is read as.
        if report.interim and row["period"] == str(report.year):
            continue
        # A unit is the same one in its own report and in that of its board.
        code, whose = report.subject.partition(" · ")[0], report.subject
        if row["unit_id"] or row["org_unit"]:
            whose = f"{code} · {row['unit_id']}" if row["unit_id"] else f"{whose} · {plain(row['org_unit'])}"
        yield Given(
            fact_table="observations",
            fact_id=row["id"],
            field="value",
            report=report,
            key=("observations", whose, name_key(row["name"]), group_key(row["series"]), row["unit"], row["period"]),
            value=row["value"],
            step=10.0 ** -decimals(row["value_text"], row["value"]),
            name=row["name"],
            period=row["period"],
            second_hand=row["measure"] == "previous",
            own_proof=row["own_proof"],
        )


def _amounts(db: Database, reports: Mapping[str, LinkedReport]) -> Iterator[Given]:
    """Yield the outcomes of budgets and what they give for the year before."""
    for row in _of(db.query(_AMOUNTS), reports):
        report = reports[row["document_id"]]
        whose = f"{report.subject} · {row['unit'] or ''}".casefold()
        if report.interim:  # its outcome is that of some months, and what it compares with may be, too
            continue
        for field, year in (("outcome", report.year), ("previous", report.year - 1)):
            if row[field] is None:
                continue
            yield Given(
                fact_table="budget_lines",
                fact_id=row["id"],
                field=field,
                report=report,
                key=("budget_lines", whose, row["statement"], name_key(row["item"]), year),
                value=row[field],
                step=step_of(row[field], row["currency_unit"]),
                name=row["item"],
                period=str(year),
                second_hand=field == "previous",
                own_proof=row["own_proof"],
            )


def _of(rows: Iterable[Row], reports: Mapping[str, LinkedReport]) -> Iterator[Row]:
    return (row for row in rows if row["document_id"] in reports)
