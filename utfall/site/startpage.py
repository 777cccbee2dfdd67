"""What the start page tells of the database: the latest run, what was found, and the reports."""

from dataclasses import dataclass
from typing import Any

from datasette.database import Database, QueryInterrupted

REPORTS_SHOWN = 50
"""The start page lists this many reports; the table of reports has them all."""

TIME_LIMIT_MS = 1000
"""A count that takes longer is left out: the start page opens at once, however large the archive."""

COUNTED = ("documents", "goals", "assessments", "observations", "budget_lines", "flags")

_STATUSES = """
SELECT status, count(*) FROM goal_judgements WHERE status IS NOT NULL AND scale_kind IN ('attainment', 'forecast')
GROUP BY status
"""
_REPORTS = """
SELECT d.id, d.file, d.title, d.municipality, coalesce(d.unit, d.organisation) AS unit, d.year, d.report_type,
       (SELECT count(*) FROM goals WHERE document_id = d.id) AS goals,
       (SELECT count(*) FROM observations WHERE document_id = d.id) AS observations,
       (SELECT count(*) FROM budget_lines WHERE document_id = d.id) AS budget_lines,
       (SELECT count(*) FROM flags WHERE document_id = d.id) AS flags
FROM documents d ORDER BY d.run_id DESC, d.municipality, unit, d.year DESC, d.file LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Start:
    """What the start page shows; a count that took too long is not there."""

    run: dict[str, Any] | None
    counts: dict[str, int]
    statuses: dict[str, int]
    reports: list[dict[str, Any]]

    @property
    def balances(self) -> bool:
        """Return whether every file of the latest run is accounted for."""
        return self.run is None or self.run["given"] == sum(self.run[key] for key in ("read", "unchanged", "failed"))


async def _rows(db: Database, sql: str, *params: object) -> list[Any]:
    try:
        return list((await db.execute(sql, params, custom_time_limit=TIME_LIMIT_MS)).rows)
    except QueryInterrupted:
        return []


async def read(db: Database) -> Start:
    """Return what the start page shows of a database."""
    runs = await _rows(db, "SELECT * FROM runs ORDER BY id DESC LIMIT 1")
    counts = {}
    for table in COUNTED:
        for row in await _rows(db, f"SELECT count(*) FROM {table}"):
            counts[table] = row[0]
    return Start(
        run=dict(runs[0]) if runs else None,
        counts=counts,
        statuses={row[0]: row[1] for row in await _rows(db, _STATUSES)},
        reports=[dict(row) for row in await _rows(db, _REPORTS, REPORTS_SHOWN)],
    )
