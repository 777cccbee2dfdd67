"""Nets of income and costs in a budget table: the costs less the income, however their signs are printed."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from models import BudgetLine
from utfall.findings import EPSILON, Figure, Finding, budgeted, number, places_of

INCOME = re.compile(r"(?:summa |totala? |verksamhetens )?(?:intäkt|inkomst)\w*\W*$", re.IGNORECASE)
"""The line of all income, not one of its kinds (*Avgifter*)."""
COSTS = re.compile(r"(?:summa |totala? |verksamhetens )?(?:kostnader|utgifter|bruttokostnad(?:er)?)\W*$", re.IGNORECASE)
COST = re.compile(r"kostnad|\bköp\b|avskrivning|hyra|hyror|material|tjänster", re.IGNORECASE)
"""A line of costs, where no line sums them up."""
NET = re.compile(r"(?:summa |verksamhetens )?netto\w*(?: resultat)?\W*$|(?:årets )?resultat\W*$", re.IGNORECASE)


def check_nets(rows: Sequence[BudgetLine], names: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what income and costs say of the net below them; one amount must fit for another to be wrong.

    `names` are the amounts that are compared, with what they are called in Swedish.
    """
    net = [row for row in rows if NET.match(row.item)]
    income = [row for row in rows if INCOME.match(row.item)]
    costs = [row for row in rows if COSTS.match(row.item)]
    if len(net) != 1 or len(income) != 1 or rows.index(net[0]) < rows.index(income[0]):
        return
    between = [row for row in rows[: rows.index(net[0])] if row is not income[0]]
    costs = costs or between
    # Lines that are neither income nor costs leave open what the net is of.
    if not costs or (len(costs) > 1 and not all(COST.search(row.item) for row in costs)):
        return
    terms = [income[0], *costs]
    found = [(amount, each) for amount in names if (each := _reckoned(net[0], terms, amount)) is not None]
    fits = sum(fit for _, (fit, *_) in found)
    for amount, (fit, total, reckoned, step) in found:
        if not fit and fits >= len(found) - fits > 0:
            yield _flag(net[0], terms, (names[amount], total, reckoned, step))
    if found and fits == len(found):
        yield Finding(proven=(net[0].id, *(row.id for row in terms)))


def _reckoned(net: BudgetLine, terms: Sequence[BudgetLine], amount: str) -> tuple[bool, Figure, float, float] | None:
    """Return whether an amount of the net fits, the amount, what it should be, and the step of the coarsest figure."""
    total, figures = budgeted(net, amount), [budgeted(row, amount) for row in terms]
    values = [figure.value for figure in figures if figure.value is not None]
    if total.value is None or len(values) < len(figures):
        return None
    income, costs = abs(values[0]), math.fsum(abs(value) for value in values[1:])
    step = max(figure.step for figure in (total, *figures))
    reckoned = math.copysign(abs(costs - income), total.value)
    return abs(reckoned - total.value) <= step + EPSILON * costs, total, reckoned, step


def _flag(net: BudgetLine, terms: Sequence[BudgetLine], found: tuple[str, Figure, float, float]) -> Finding:
    name, total, reckoned, step = found
    lines = " och ".join([terms[0].item, terms[1].item if len(terms) == 2 else "kostnaderna"])
    message = (
        f"{net.item}, {name}: {lines} ger {number(reckoned, places_of(step))}, men nettot anges till "
        f"{number(total.value or 0.0, places_of(total.step))}."
    )
    return Finding(
        kind="sum_mismatch", message=message, record_table="budget_lines", record_id=net.id, broken=(net.id,),
        doubtful=tuple(row.id for row in terms),
    )  # fmt: skip
