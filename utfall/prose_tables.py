"""Figures told in prose against those of the tables, and results told in prose against the budget."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from models import BudgetLine, Document, Observation
from utfall.figure_names import POPULATION, names_it, own_times, sex_of, words_of
from utfall.findings import CURRENCY, EPSILON, Figure, Finding, budgeted, number, observed, places_of
from utfall.prose_places import tells_of_part

NEAR = 0.7
"""A figure told in prose that is this part of the table's, or more, is meant to be it; another is of something else."""
NEAR_IN_TIME = 0.95
"""The same for a figure of a month beside that of its year."""
APART = (None, "sek", "rank", "index", "points", "ratio")
"""Figures in money are held against the budget; marks and ranks are told of too many things in the same words."""
OWN_TIME = "own"
GENERIC = re.compile(
    r"(?:nämnden|styrelsen|enheten|förvaltningen|verksamheten|skolan|helåret|året|resultatet|totalt|bokslutet|prognosen)\b",
    re.IGNORECASE,
)
"""What a sentence calls the report's own unit or board, or its result."""


def check_against_tables(
    observations: Sequence[Observation], lines: Sequence[BudgetLine], document: Document, texts: Mapping[int, str]
) -> Iterator[Finding]:
    """Yield what the prose of a report says of the figures of its tables, and of its budget."""
    yield from _values(observations, document, texts)
    yield from _results(lines, document)


def _values(observations: Sequence[Observation], document: Document, texts: Mapping[int, str]) -> Iterator[Finding]:
    """Yield what agrees with the one figure of a table of the same name, unit, time and group, and what does not.

    The periods that stand for the report's `own` time are one: its school year in prose, its year in a table.
    """

    own = own_times(document)

    def time_of(period: str | None) -> str | None:
        return OWN_TIME if period is not None and period in own else period

    tables = defaultdict[tuple[str | None, str, str | None], list[tuple[frozenset[str], Observation]]](list)
    for o in observations:
        if o.source == "table" and o.value is not None and not o.is_difference and o.unit not in APART:
            for name in _names(o):
                tables[o.unit, o.measure, time_of(o.period)].append((name, o))
    several = _among_several(observations) if tables else frozenset()
    for told in observations if tables else ():
        if told.source != "prose" or told.value is None or told.value_high is not None or told.is_difference:
            continue
        words, period = words_of(told.name), told.period or ""
        # A number on a day or in a month of the year may be meant to be the table's; a count of what happened is not.
        in_month = "/" not in period and period[4:5] == "-" and told.unit == "count"
        for time, near in ((time_of(told.period), NEAR), (time_of(period[:4]), NEAR_IN_TIME))[: 1 + in_month]:
            rows = tables.get((told.unit, told.measure, time), ())
            found = [
                (name, o) for name, o in rows if o.org_unit == told.org_unit and names_it(name, words) and not sex_of(o)
            ]
            if found and not sex_of(told):
                compared = _compared(told, words, found, near, several)
                yield from (each for each in compared if each.kind is None or not tells_of_part(told, texts, document))
                break


def _names(o: Observation) -> Iterator[frozenset[str]]:
    """Yield the words of a value's row; a total is named by its column."""
    if re.match(r"(?:totalt?|summa)\b", o.name, re.IGNORECASE):
        yield words_of((o.series or "").rpartition(" · ")[2])
    else:
        yield words_of(o.name)


def _among_several(observations: Sequence[Observation]) -> frozenset[str]:
    """Return the values in tables whose columns of one time hold different things: a row's label names none of them."""
    columns = defaultdict[tuple[str | None, ...], set[str | None]](set)
    printed = [o for o in observations if o.source == "table" and o.value is not None and not sex_of(o)]
    for o in printed:
        columns[o.table_id, o.unit, o.measure, o.period].add(o.series)
    return frozenset(o.id for o in printed if len(columns[o.table_id, o.unit, o.measure, o.period]) > 1)


def _names_column(words: frozenset[str], o: Observation) -> bool:
    """Return True where words name the column of a value, or the column is that of the whole."""
    column = (o.series or "").rpartition(" · ")[2]
    return bool(words & words_of(column)) or GENERIC.match(column) is not None


def _compared(
    told: Observation,
    words: frozenset[str],
    found: Sequence[tuple[frozenset[str], Observation]],
    near: float,
    several: frozenset[str],
) -> Iterator[Finding]:
    figure = observed(told)
    agreeing = [o.id for _, o in found if _agree(figure, observed(o))]
    if agreeing:
        yield Finding(consistent=(told.id, *agreeing))
        return
    # What may tell of a part of the row's contradicts nothing.
    rows = [
        o
        for name, o in found
        if names_it(_weighty(words, name, told, o), name) and (o.id not in several or _names_column(words, o))
    ]
    values = {o.value for o in rows}
    ends = sorted((abs(told.value or 0.0), abs(values.pop() or 0.0))) if len(values) == 1 else [0.0, 0.0]
    if ends[1] and ends[0] / ends[1] >= near:
        row, unit = rows[0], " %" if told.unit == "percent" else ""
        said = f"{number(told.value or 0.0, places_of(figure.step))}{unit}"
        shown = f"{number(row.value or 0.0, places_of(observed(row).step))}{unit}"
        where = ", ".join(part for part in (row.name, row.series) if part)
        yield Finding(
            kind="prose_against_table",
            message=f"Texten säger {said} (”{told.name}”), men tabellen {shown} ({where}).",
            record_table="observations",
            record_id=told.id,
            broken=(told.id,),
            doubtful=tuple(o.id for o in rows),
        )


def _weighty(words: frozenset[str], name: frozenset[str], told: Observation, o: Observation) -> frozenset[str]:
    """Return the words that a sentence has beyond those that stand above the table, and beyond whom its share is of.

    *84 % av eleverna i årskurs 9 nådde kraven* is told of *Nått kraven, %* below *Slutbetyg i årskurs 9*; a figure of
    its own (*årskurs 8*) makes another thing of it.
    """
    above = f"{o.name} {o.context or ''} {o.heading or ''}"
    if not set(re.findall(r"\d+", told.name)) <= set(re.findall(r"\d+", above)):
        return words
    of_whom = {word for word in words if told.unit == "percent" and POPULATION.fullmatch(word)}
    return words - (of_whom | words_of(above)) | (words & name)


def _agree(one: Figure, other: Figure) -> bool:
    """Return True if two figures are one, rounded to the decimals of the coarser."""
    a, b = one.value or 0.0, other.value or 0.0
    return abs(a - b) <= EPSILON * max(1.0, abs(a)) + (max(one.step, other.step) / 2 if one.step != other.step else 0.0)


def _results(lines: Sequence[BudgetLine], document: Document) -> Iterator[Finding]:
    """Yield what results told in prose say of the row of the table that they name, or of its total."""
    rows = [line for line in lines if line.source == "table" and line.deviation is not None]
    own = words_of(" ".join(part for part in (document.unit, document.organisation) if part))
    for told in lines:
        if told.source != "prose" or told.deviation is None or told.budget is not None:
            continue
        item = words_of(told.item)
        named = [row for row in rows if not row.is_total and item and names_it(words_of(row.item), item)]
        if not named and (told.is_total or GENERIC.match(told.item) or (item and item <= own)):
            named = [row for row in rows if row.is_total and row.statement == told.statement]
        yield from _result(told, named)


def _result(told: BudgetLine, rows: Sequence[BudgetLine]) -> Iterator[Finding]:
    factor = CURRENCY.get(told.currency_unit or "", 1.0)
    step = budgeted(told, "deviation").step * factor
    # A sentence cuts as often as it rounds, and words (`underskott`) may stand for the sign.
    agreeing = [row for row in rows if abs(abs(told.deviation or 0.0) - abs(row.deviation or 0.0)) < step - EPSILON]
    if agreeing:
        yield Finding(consistent=(told.id,))
    elif len({row.deviation for row in rows}) == 1:
        row = rows[-1]
        ends = sorted((abs(told.deviation or 0.0), abs(row.deviation or 0.0)))
        # A deficit is no misprint of a surplus: it is of something else, or of another time.
        same_way = (told.deviation or 0.0) * (row.deviation or 0.0) > 0
        if same_way and ends[0] / ends[1] >= NEAR:
            said = f"{number(budgeted(told, 'deviation').value or 0.0, places_of(step / factor))} {told.currency_unit}"
            figure = budgeted(row, "deviation")
            shown = f"{number(figure.value or 0.0, places_of(figure.step))} {row.currency_unit}"
            message = f"Texten säger {said} för {told.item}, men tabellen {shown} ({row.item}, avvikelse)."
            yield Finding(
                kind="prose_against_table",
                message=message,
                record_table="budget_lines",
                record_id=told.id,
                broken=(told.id,),
                doubtful=(row.id,),
            )
