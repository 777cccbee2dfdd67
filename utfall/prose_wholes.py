"""Wholes told in prose and their parts: the result of all areas, long and short sick leave, what was planned."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from models import Assessment, BudgetLine, Goal, Observation
from utfall.figure_names import same_stem, words_of
from utfall.findings import CURRENCY, EPSILON, Finding, budgeted, number, observed, places_of
from utfall.likeness import plain

PARTS_WITHIN = 400
"""Letters below a result, or a rate of sick leave, within which its parts are told."""
FEWEST_PARTS = 2
ABSENCE = re.compile(r"frånvaro", re.IGNORECASE)
LONG = re.compile(r"\blång(?:a|re)?\b|långtids|långvarig", re.IGNORECASE)
SHORT = re.compile(r"\bkort(?:a|are)?\b|korttids", re.IGNORECASE)
OF_WHOLE = 0.25
"""Long and short sick leave that are further off from all of it are told in another way: as days, as shares of it."""
PLANNED = re.compile(
    r"\s*av\s+(?:det|de|alla|vad som|planen|målet|antalet)?\s*(?:planera\w*|plan\w*|mål\w*)", re.IGNORECASE
)
"""What follows a share of what was to be done: *85 procent av det planerade*."""
COUNTED = re.compile(r"(?<![\d,.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)\s+(\w+)")


# The result of all areas


def check_results(lines: Sequence[BudgetLine], assessments: Iterable[Assessment]) -> Iterator[Finding]:
    """Yield what the results of all areas say of the whole one before them.

    Reports name only their largest deviations, too: the parts are all there are where they are the units that the
    report's goals are judged for.
    """
    told = [line for line in lines if line.source == "prose" and line.deviation is not None and line.budget is None]
    told.sort(key=lambda line: line.provenance.place)
    units = {plain(each.unit) for each in assessments if each.unit}
    for at, whole in enumerate(told):
        if not whole.is_total or len(units) < FEWEST_PARTS:
            continue
        parts = list[BudgetLine]()
        for line in told[at + 1 :]:
            place = line.provenance
            near = place.page == whole.provenance.page and place.char_start - whole.provenance.char_end <= PARTS_WITHIN
            if line.is_total or not near or line.statement != whole.statement:
                break
            parts.append(line)
        if {plain(line.item) for line in parts} == units and len(parts) == len(units):
            yield _of_areas(whole, parts)


def _of_areas(whole: BudgetLine, parts: Sequence[BudgetLine]) -> Finding:
    factor = CURRENCY.get(whole.currency_unit or "", 1.0)
    steps = [budgeted(line, "deviation").step * CURRENCY.get(line.currency_unit or "", 1.0) for line in (whole, *parts)]
    reckoned = math.fsum(line.deviation or 0.0 for line in parts)
    ids = tuple(line.id for line in parts)
    if abs(reckoned - (whole.deviation or 0.0)) <= max(steps) + EPSILON * abs(reckoned):
        return Finding(proven=(whole.id, *ids))
    places = places_of(max(steps) / factor) if max(steps) < factor else 0
    shown = [number((line.deviation or 0.0) / factor, places) for line in parts]
    added = " + ".join(f"({text})" if text.startswith("−") else text for text in shown)
    message = (
        f"Texten säger {number((whole.deviation or 0.0) / factor, places)} {whole.currency_unit} för {whole.item}, men "
        f"delarna blir {added} = {number(reckoned / factor, places)}."
    )
    return Finding(
        kind="sum_mismatch", message=message, record_table="budget_lines", record_id=whole.id, broken=(whole.id,),
        doubtful=ids,
    )  # fmt: skip


# Long and short sick leave


def check_leave(figures: Sequence[Observation]) -> Iterator[Finding]:
    """Yield what long and short sick leave, told or printed after all of it, say of it."""
    rates = [o for o in figures if o.unit == "percent" and o.value and ABSENCE.search(f"{o.name} {o.series or ''}")]
    for at, whole in enumerate(rates):
        if _length(whole):
            continue
        parts = dict[str, Observation]()
        for o in rates[at + 1 :]:
            if not _beside(whole, o):
                break
            if o.measure == whole.measure and o.org_unit == whole.org_unit:
                length = _length(o)
                if not length or length in parts:
                    break
                parts[length] = o
            if len(parts) == FEWEST_PARTS:
                yield from _of_leave(whole, list(parts.values()))
                break


def _length(o: Observation) -> str:
    """Return `long` or `short` for one of the two parts of sick leave, else an empty text."""
    is_long, is_short = LONG.search(o.name) is not None, SHORT.search(o.name) is not None
    return "" if is_long == is_short else "long" if is_long else "short"


def _beside(whole: Observation, part: Observation) -> bool:
    if whole.source != part.source or whole.table_id != part.table_id or whole.provenance.page != part.provenance.page:
        return False
    if whole.source == "table":
        return part.col == whole.col
    return part.provenance.char_start - whole.provenance.char_end <= PARTS_WITHIN


def _of_leave(whole: Observation, parts: Sequence[Observation]) -> Iterator[Finding]:
    figures = [observed(o) for o in (whole, *parts)]
    step = max(figure.step for figure in figures)
    total, reckoned = whole.value or 0.0, math.fsum(o.value or 0.0 for o in parts)
    off, ids = abs(reckoned - total), tuple(o.id for o in parts)
    if off > OF_WHOLE * total:
        return
    if off <= EPSILON * max(1.0, total):
        yield Finding(proven=(whole.id, *ids))
        return
    a, b, whole_text = (number(figure.value or 0.0, places_of(figure.step)) for figure in (*figures[1:], figures[0]))
    period = f", {whole.period[:4]}" if whole.period else ""
    message = (
        f"{whole.name}{period}: lång och kort sjukfrånvaro är {a} % + {b} % = {number(reckoned, places_of(step))} %, "
        f"men den sammanlagda anges till {whole_text} %"
    )
    if off <= step + EPSILON:
        message, kind = f"{message}; skillnaden kan vara avrundning.", "rounding_difference"
        yield Finding(kind=kind, message=message, record_table="observations", record_id=whole.id)
    # What is between short and long may be left out: only parts that are more than the whole cannot be right.
    elif reckoned > total:
        yield Finding(
            kind="sum_mismatch", message=f"{message}.", record_table="observations", record_id=whole.id,
            broken=(whole.id,), doubtful=ids,
        )  # fmt: skip


# A share of what was planned


def planned(part: Observation, after: str, goals: Sequence[Goal]) -> float | None:
    """Return how many the goal above a count asks for, where the words after its share say that it is one of that."""
    if not PLANNED.match(after):
        return None
    above = [g for g in goals if g.provenance.place < part.provenance.place]
    if not above:
        return None
    goal = max(above, key=lambda g: g.provenance.place)
    words = words_of(part.name)
    asked = [
        float(re.sub(r"\D", "", figure))
        for figure, noun in COUNTED.findall(goal.text)
        if any(same_stem(noun.casefold(), word) for word in words)
    ]
    return asked[0] if len(asked) == 1 and asked[0] > 0 else None
