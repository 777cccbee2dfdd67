"""Money: the lines of operating and investment tables, and results told in prose."""

from collections.abc import Sequence

from extract.budget_tables import table_lines
from extract.prose_results import find_prose_results
from extract.tables.heads import View
from models import BudgetLine, Content, Identity, Report


def find_budget_lines(
    report: Report, content: Content, views: Sequence[View], identity: Identity, *, year: int | None
) -> tuple[BudgetLine, ...]:
    """Return every line of the report's budget tables, and the results that sentences tell."""
    found = [line for view in views if view.kind == "budget" for line in table_lines(report, view, identity, year)]
    found += find_prose_results(report, content)
    return tuple({line.id: line for line in found}.values())
