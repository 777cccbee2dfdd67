"""Budget tables: budget, outcome or forecast, and deviation; and rows that add up to their totals."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import groupby

from models import BudgetLine
from utfall.findings import EPSILON, Figure, Finding, Line, budgeted, number, places_of
from utfall.gold import AMOUNTS
from utfall.nets import check_nets
from utfall.sums import TOTAL, check_totals

NAMES = {
    "budget": "budget",
    "outcome": "utfall",
    "forecast": "prognos",
    "deviation": "avvikelse",
    "previous": "föregående år",
}
INCOME = ("intäkt", "inkomst", "avgift", "bidrag", "ersättning", "resultat")
"""Rows that may be printed with the sign turned: more income than budgeted is good, more costs are not."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How a table reckons its deviation: budget minus `against`, or (`turned`) the other way round."""

    against: str
    turned: bool

    @property
    def other(self) -> "Habit":
        """Return the habit with the sign turned."""
        return Habit(self.against, not self.turned)


HABITS = tuple(Habit(against, turned) for turned in (False, True) for against in ("outcome", "forecast"))


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A line's deviation, reckoned by a habit, beside the printed one."""

    minuend: Figure
    subtrahend: Figure
    deviation: Figure
    names: tuple[str, str]

    @property
    def reckoned(self) -> float:
        """Return the difference of the two amounts."""
        return (self.minuend.value or 0.0) - (self.subtrahend.value or 0.0)

    @property
    def gap(self) -> float:
        """Return how far the printed deviation is from the reckoned one."""
        return abs(self.reckoned - (self.deviation.value or 0.0))

    @property
    def step(self) -> float:
        """Return one unit in the last decimal of the coarsest of the three."""
        return max(figure.step for figure in (self.minuend, self.subtrahend, self.deviation))

    @property
    def fits(self) -> bool:
        """Return True if the identity holds; three rounded amounts can be off by one step, not by two."""
        return self.gap <= self.step + EPSILON * max(1.0, abs(self.reckoned))

    @property
    def telling(self) -> bool:
        """Return True if the sign of the deviation can be told from rounding."""
        return abs(self.reckoned) > self.step


def reckon(line: BudgetLine, habit: Habit) -> Reckoning | None:
    """Return the line's deviation by that habit, or None where an amount is missing."""
    budget, against, deviation = (budgeted(line, measure) for measure in ("budget", habit.against, "deviation"))
    if None in (budget.value, against.value, deviation.value):
        return None
    names = (NAMES["budget"], NAMES[habit.against])
    if habit.turned:
        return Reckoning(against, budget, deviation, (names[1], names[0]))
    return Reckoning(budget, against, deviation, names)


def check_budget_lines(lines: Iterable[BudgetLine]) -> Iterator[Finding]:
    """Yield what holds and what fails in the budget tables of a report, and in the results told in its prose."""
    ordered = sorted(lines, key=lambda line: (line.source, line.table_id or "", line.statement))
    for (source, table_id, _), group in groupby(ordered, key=lambda line: (line.source, line.table_id, line.statement)):
        rows = list(group)
        if source == "prose" or table_id is None:
            for line in rows:
                yield from _told(line)
        else:
            rows.sort(key=lambda line: line.row if line.row is not None else -1)
            found = list(_check_deviations(rows))
            yield from found
            yield from _check_totals(rows, {row_id for finding in found for row_id in finding.broken})
            yield from check_nets(rows, {amount: name for amount, name in NAMES.items() if amount != "deviation"})


def _check_totals(rows: Sequence[BudgetLine], broken: Set[str]) -> Iterator[Finding]:
    """Yield what the rows say of their totals; a total that holds with what a misprinted row should be is right."""
    printed = list(check_totals([_line(row) for row in rows], {}))
    habit = _habit_of(rows) if broken and any(finding.kind for finding in printed) else None
    if habit is None:
        yield from printed
        return
    mended = list(check_totals([_mended(row, habit) if row.id in broken else _line(row) for row in rows], {}))
    wrong = {_place(finding) for finding in mended if finding.kind}
    yield from (finding for finding in printed if finding.kind is None or _place(finding) in wrong)
    for finding in mended:
        if finding.kind is None:
            yield replace(finding, proven=tuple(row_id for row_id in finding.proven if row_id not in broken))


def _place(finding: Finding) -> tuple[str | None, str]:
    """Return which total and which of its amounts a finding is about."""
    return finding.record_id, finding.message.partition(":")[0]


def _mended(row: BudgetLine, habit: Habit) -> Line:
    """Return a row with the deviation that its own amounts make; a total is left: its rows say what it should be."""
    line, found = _line(row), reckon(row, habit)
    if found is None or row.is_total or TOTAL.match(row.item):
        return line
    deviation = replace(line.figures[NAMES["deviation"]], value=found.reckoned)
    return replace(line, figures={**line.figures, NAMES["deviation"]: deviation})


def _told(line: BudgetLine) -> Iterator[Finding]:
    """Yield proof for a result told in prose; where it fails, its words (`underskott`) may have turned the sign."""
    if any((found := reckon(line, habit)) and found.fits for habit in HABITS):
        yield Finding(proven=(line.id,))


def _check_deviations(rows: Sequence[BudgetLine]) -> Iterator[Finding]:
    """Yield a proof or a flag for each row, by the habit that most rows of the table fit."""
    habit = _habit_of(rows)
    if habit is None:
        return
    for row in rows:
        found, turned = reckon(row, habit), reckon(row, habit.other)
        if found is None or turned is None:
            continue
        income = any(word in row.item.casefold() for word in INCOME)
        if found.fits or (income and turned.fits):
            yield Finding(proven=(row.id,))
        else:
            yield _broken(row, found)


def _habit_of(rows: Sequence[BudgetLine]) -> Habit | None:
    """Return the habit that most rows fit; None where no habit is clear, and nothing can be said of the rows."""
    found = {habit: [r for row in rows if (r := reckon(row, habit))] for habit in HABITS}
    fits = {habit: sum(r.fits and r.telling for r in reckonings) for habit, reckonings in found.items()}
    best = max(HABITS, key=lambda habit: fits[habit])
    told = [r for r in found[best] if r.telling or not r.fits]
    if fits[best] and 2 * fits[best] >= len(told):
        return best
    usable = [habit for habit in HABITS if found[habit]]
    if all(r.fits for habit in usable for r in found[habit]):
        return usable[0] if usable else None
    # A lone row, with one column that the deviation can be against: the sign is the one that comes closer.
    if len(rows) == 1 and len(usable) == 2:
        return min(usable, key=lambda habit: found[habit][0].gap)
    return None


def _broken(row: BudgetLine, found: Reckoning) -> Finding:
    texts = [_printed(figure) for figure in (found.minuend, found.subtrahend)]
    unit = f" {row.currency_unit}" if row.currency_unit else ""
    reckoned = number(found.reckoned, places_of(min(found.minuend.step, found.subtrahend.step)))
    message = (
        f"{row.item}: {found.names[0]} {texts[0]} − {found.names[1]} {texts[1]} = {reckoned}{unit}, "
        f"men avvikelsen anges till {_printed(found.deviation).strip('()')}{unit}."
    )
    return Finding(
        kind="budget_identity", message=message, record_table="budget_lines", record_id=row.id, broken=(row.id,)
    )


def _printed(figure: Figure) -> str:
    """Return an amount with the decimals that are printed, in brackets where it is negative."""
    text = number(figure.value or 0.0, places_of(figure.step))
    return f"({text})" if text.startswith("−") else text


def _line(row: BudgetLine) -> Line:
    """Return the row's amounts as a line of a table, named in Swedish by column."""
    return Line(label=row.item, leaf=row.item, figures={NAMES[amount]: budgeted(row, amount) for amount in AMOUNTS})
