"""Money: the lines of operating and investment tables, and results told in prose."""

from collections.abc import Iterator, Sequence

from extract.budgets.sentences import find_prose_results
from extract.budgets.tables import currency_of, table_lines
from extract.columns.heads import View
from models import BudgetLine, Content, Identity, Report

NEAR = 1
"""Pages from a table that says *tkr* to one that goes without saying."""


def find_budget_lines(
    report: Report, content: Content, views: Sequence[View], identity: Identity, *, year: int | None
) -> tuple[BudgetLine, ...]:
    """Return every line of the report's budget tables, and the results that sentences tell."""
    found = [line for view, unit in _tables(views) for line in table_lines(report, view, identity, year, unit)]
    found += find_prose_results(report, content, identity)
    return tuple({line.id: line for line in found}.values())


def _tables(views: Sequence[View]) -> Iterator[tuple[View, str | None]]:
    """Yield the tables of money, each with the unit of its amounts: said there, or of the table before it."""
    before: tuple[int, str] | None = None
    for view in views:
        if view.kind != "budget":
            continue
        page, unit = view.table.parts[0].page, currency_of(view)
        if unit is None and before is not None and page - before[0] <= NEAR:
            unit = before[1]
        before = (page, unit) if unit is not None else before
        yield view, unit
