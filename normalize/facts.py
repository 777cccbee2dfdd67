"""From verbatim facts to facts with values, units, periods and names: pure functions of a document and its facts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from models import Assessment, BudgetLine, Document, Goal, Match, Observation, Unit
from models.facts import revised
from normalize import registers
from normalize.directions import wanted_low
from normalize.indicators import match_indicator
from normalize.measures import DECIMALS, SURVEY_SCALE, infer_unit, scale_in_words, unit_in_words
from normalize.money import amounts
from normalize.numbers import Quantity, read_quantity
from normalize.parts import Owner, group_named, whose
from normalize.periods import Span, find_span
from normalize.targets import Target, parse_target, target_of_value
from normalize.unit_names import spelled_out
from normalize.units import match_unit
from normalize.wording import fold, stemmed

ACCUMULATED = re.compile(r"\back\b|\backumulera\w*", re.IGNORECASE)
"""A value that is added up over the year: *juli* then stands for January to July."""


NONE_EXPLAINED: Mapping[str, str] = MappingProxyType({})

SAME_PERIOD = re.compile(r"(?:samma|motsvarande)\s", re.IGNORECASE)
"""The months that the report is about, of another year: *samma period 2018*."""

TERTIAL = re.compile(r"\b(?:T\s?(?P<short>[123])|tertial(?:\s(?P<long>[123]))?)\b", re.IGNORECASE)
"""Heads that name a part of the year by number; whether from January or for its four months, the report tells."""


@dataclass(frozen=True)
class Resolved:
    """Facts of a document made complete, the units they name, and the decisions about names."""

    goals: tuple[Goal, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    observations: tuple[Observation, ...] = ()
    budget_lines: tuple[BudgetLine, ...] = ()
    units: tuple[Unit, ...] = ()
    matches: tuple[Match, ...] = ()


@dataclass
class _Names:
    """Decides on the names of one document, and remembers each decision once."""

    document: Document
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """What the report itself says that its abbreviations stand for: that holds before any register."""
    units: dict[str, Unit] = field(default_factory=dict)
    matches: dict[tuple[str, str], Match] = field(default_factory=dict)
    by_label: set[str] = field(default_factory=set)
    """Ids of the values whose indicator a label of their column names."""

    def keep(self, match: Match) -> None:
        key = (match.kind, match.text)
        if key not in self.matches:
            self.matches[key] = match.about(match.text, self.document.id)

    def unit_id(self, text: str | None) -> str | None:
        """Return the id of the unit that `text` names, None where it names none."""
        if not text or not text.strip():
            return None
        name = spelled_out(text, self.abbreviations)
        match, unit = match_unit(name, municipality_code=self.document.municipality_code)
        self.keep(match.about(text))
        if unit is None:
            return None
        self.units.setdefault(unit.id, unit)
        return unit.id

    def indicator_id(self, observation: Observation, quantity: Quantity | None) -> str | None:
        """Return the id of the indicator that a value is of: by its name, else by a label of its column."""
        context = " · ".join(part for part in (observation.context, observation.series) if part)
        unit = observation.unit or _stated_unit(observation, quantity) or _scale(observation.value_text, quantity)
        name = spelled_out(observation.name, self.abbreviations)
        match = match_indicator(name, context=context or None, unit=unit).about(observation.name)
        for label in () if match.matched_id else (observation.series or "").split(" · "):
            other = match_indicator(label, context=f"{observation.name} · {context}", unit=unit) if label else match
            found = registers.indicator(other.matched_id or "")
            if found is not None and other.method != "fuzzy" and (found.unit != "sek" or unit == "sek"):
                self.by_label.add(observation.id)
                match = other  # money only where money is meant: *Avvikelse mot budget* is also a column of pupils
                break
        self.keep(match)
        return match.matched_id


def _stated_unit(observation: Observation, quantity: Quantity | None) -> str | None:
    """Return the unit that the value, its column or its row states."""
    if quantity is not None and quantity.unit is not None:
        return quantity.unit
    labels = (observation.unit_text, observation.series, observation.name)
    return next((unit for label in labels if label and (unit := unit_in_words(label))), None)


def _scale(value_text: str, quantity: Quantity | None) -> str | None:
    """Return `index` for a figure that may be on the scale of a survey."""
    on_scale = (
        quantity is not None and SURVEY_SCALE[0] <= quantity.value <= SURVEY_SCALE[1] and DECIMALS.search(value_text)
    )
    return "index" if on_scale else None


def document_span(document: Document) -> Span | None:
    """Return the months that a document is about, None where it does not say."""
    if document.period_start is None or document.period_end is None:
        return Span(document.year, 1, document.year, 12) if document.year is not None else None
    start, end = document.period_start, document.period_end
    return Span(int(start[:4]), int(start[5:7]), int(end[:4]), int(end[5:7]))


def _month_end(document: Document) -> int | None:
    return int(document.period_end[5:7]) if document.period_end else None


def _is_whole_year(span: Span) -> bool:
    return span.first_year == span.last_year and (span.first_month, span.last_month) == (1, 12)


def _differs(year: Span, whole: Span | None) -> bool:
    """Return True for an earlier year than the report's, or one of the two years of a school year."""
    return whole is not None and (year.first_year < whole.first_year or whole.first_year < whole.last_year)


def _parted(observations: Iterable[Observation]) -> frozenset[tuple[str | None, int | None]]:
    """Return the rows whose columns follow the parts of a year (*T1 2019*, *T2 2019*), each for its own months."""
    parts: dict[tuple[str | None, int | None], set[str]] = {}
    for observation in observations:
        if observation.source == "table" and observation.series and (match := TERTIAL.search(observation.series)):
            parts.setdefault((observation.table_id, observation.row), set()).add(match["short"] or match["long"] or "")
    return frozenset(row for row, numbers in parts.items() if len(numbers - {""}) > 1)


def _period(observation: Observation, document: Document, *, parted: bool = False) -> str | None:
    """Return a value's period: its own words, its column's, its table's, else what the document is about.

    `parted` says that the columns beside it are of other parts of the year.
    """
    whole = document_span(document)
    year, month_end = document.year, _month_end(document)
    if observation.period_text and (span := find_span(observation.period_text, year=year, month_end=month_end)):
        if SAME_PERIOD.match(observation.period_text) and whole is not None and _is_whole_year(span):
            return str(
                replace(
                    whole, first_year=span.first_year + whole.first_year - whole.last_year, last_year=span.last_year
                )
            )
        labels = f"{observation.period_text} {observation.series or ''} {observation.name}"
        # In a report on the months from January, a column *T2* goes from January too, as the report does.
        like_report = (
            observation.source == "table"
            and not parted
            and whole is not None
            and not _is_whole_year(whole)
            and (whole.first_month, whole.last_month) == (1, span.last_month)
            and bool(TERTIAL.search(labels))
        )
        since_january = span.first_year == span.last_year and (like_report or bool(ACCUMULATED.search(labels)))
        return str(replace(span, first_month=1) if since_january else span)
    own_outcome = observation.measure == "outcome" and whole is not None
    if observation.series and (span := find_span(observation.series, year=year, month_end=month_end)):
        own_year = _is_whole_year(span) and span.last_year == year and "helår" not in observation.series.casefold()
        return str(whole) if own_outcome and own_year else str(span)
    if own_outcome and observation.context:
        span = find_span(observation.context, year=year, month_end=month_end)
        if (
            span is not None
            and span.first_year == span.last_year
            and (not _is_whole_year(span) or _differs(span, whole))
        ):
            return str(span)
    if observation.measure == "outcome":
        return None if whole is None else str(whole)
    if observation.measure == "previous" and observation.source == "prose" and whole is not None:
        return str(replace(whole, first_year=whole.first_year - 1, last_year=whole.last_year - 1))
    return str(year) if observation.measure in ("target", "forecast") and year is not None else None


def _observation(observation: Observation, document: Document, names: _Names, *, parted: bool = False) -> Observation:
    """Return a value with number, unit, period, indicator and unit of organisation."""
    quantity = _quantity(observation)
    indicator_id = observation.indicator_id or names.indicator_id(observation, quantity)
    indicator = registers.indicator(indicator_id) if indicator_id else None
    unit = observation.unit or (quantity.unit if quantity and quantity.unit else None)
    unit = (
        unit
        or unit_in_words(observation.unit_text or "")
        or infer_unit(
            observation.name,
            series=observation.series,
            context=observation.context,
            value_text=observation.value_text,
            indicator_unit=indicator.unit if indicator else None,
        )
    )
    if unit == "points" and "index" in map(unit_in_words, (observation.name, observation.series or "")):
        unit = "index"  # *ett meritvärde på 213 poäng*: what is measured has a scale of its own
    value, high = observation.value, observation.value_high
    if value is None and quantity is not None:
        factor = _money_factor(observation) if unit == "sek" and quantity.unit is None else 1.0
        value, high = _times(quantity.value, factor), high if quantity.high is None else _times(quantity.high, factor)
    return revised(
        observation,
        value=value,
        value_high=high,
        unit=unit,
        period=observation.period or _period(observation, document, parted=parted),
        indicator_id=indicator_id,
        unit_id=observation.unit_id or names.unit_id(observation.org_unit),
    )


def _owned(observation: Observation, owner: Owner, names: _Names) -> Observation:
    """Return a value of a table as that of the part or the group that its row or column names."""
    if owner.group is not None:
        names.units.setdefault(owner.group.id, owner.group)
    unit_id = owner.group.id if owner.group is not None else names.unit_id(owner.text)
    return revised(observation, org_unit=owner.text, unit_id=unit_id)


def _compared(values: Iterable[Observation]) -> dict[str, Owner]:
    """Return the groups to compare with (*79 %, riket 70 %*) by the ids of the values in sentences that are theirs."""
    told = ((each, group_named(fold(each.org_unit))) for each in values if each.source == "prose" and each.org_unit)
    return {each.id: Owner(each.org_unit or "", group) for each, group in told if group is not None}


def _times(value: float, factor: float) -> float:
    """Return the product without the noise of binary fractions (7.2 mkr is 7 200 000)."""
    return round(value * factor, 6)


def _quantity(observation: Observation) -> Quantity | None:
    """Return the amount of a value, read together with the words of its unit where it has none itself."""
    quantity = read_quantity(observation.value_text)
    if quantity is None or quantity.unit is not None or not observation.unit_text:
        return quantity
    joined = read_quantity(f"{observation.value_text.strip()} {observation.unit_text.strip()}")
    if joined is None or (joined.unit == "count" and unit_in_words(observation.unit_text) not in (None, "count")):
        return quantity  # *index*: its words are a unit, but not one that stands after a number
    return joined


def _money_factor(observation: Observation) -> float:
    """Return what an amount in a table of money is to be multiplied by to be in SEK."""
    labels = (observation.unit_text, observation.series, observation.name, observation.context)
    factors = (scale_in_words(label) for label in labels if label)
    return next((factor for factor in factors if factor != 1.0), 1.0)


def _place(fact: Goal | Observation) -> tuple[int, int]:
    return fact.provenance.page, fact.provenance.char_start


def _goal_key(text: str) -> str:
    return stemmed(fold(text))


def _figures(goals: Sequence[Goal], observations: Iterable[Observation]) -> dict[str, Observation]:
    """Return the printed target of goals by goal id: the first target after a goal that bears the goal's own words."""
    by_text: dict[str, list[Goal]] = {}
    for goal in sorted(goals, key=_place):
        by_text.setdefault(_goal_key(goal.text), []).append(goal)
    found: dict[str, Observation] = {}
    printed = [each for each in observations if each.measure == "target" and each.value is not None]
    for observation in sorted(printed, key=_place):
        same = by_text.get(_goal_key(observation.name), [])
        if not same:
            continue
        before = [goal for goal in same if _place(goal) <= _place(observation)]
        found.setdefault((before[-1] if before else same[0]).id, observation)
    return found


def _target(goal: Goal, figure: Observation | None, *, low: bool) -> Target | None:
    """Return a goal's target: the figure printed beside it, else what the words apart from it or its own ask for.

    `low` tells that the report's verdict has it below its target: it decides where nothing else does.
    """
    quantity = read_quantity(figure.value_text) if figure else None
    if figure is None or figure.value is None or quantity is None:
        told = parse_target(goal.target_text) if goal.target_text else None  # *uppnått när minst 90 % är nöjda*
        return told if told is not None and told.value is not None else parse_target(goal.text)
    indicator = registers.indicator(figure.indicator_id) if figure.indicator_id else None
    higher_is = indicator.higher_is if indicator else None
    target = target_of_value(goal.text, quantity, figure.unit, "worse" if low and higher_is != "better" else higher_is)
    asked = parse_target(goal.text)
    if asked is not None and asked.value == figure.value and quantity.comparator is None:
        return asked
    return replace(target, value=figure.value)


def _goal(goal: Goal, document: Document, figure: Observation | None, names: _Names, *, low: bool) -> Goal:
    """Return a goal with target, year and unit."""
    filled = goal.target_comparator is not None or goal.target_value is not None
    target = None if filled else _target(goal, figure, low=low)
    if target is not None:
        unit = goal.target_unit or target.unit
        goal = revised(goal, target_comparator=target.comparator, target_value=target.value, target_unit=unit)
    return revised(
        goal,
        year=goal.year if goal.year is not None else document.year,
        unit_id=goal.unit_id or names.unit_id(goal.unit),
    )


def _budget_line(line: BudgetLine, document: Document, names: _Names) -> BudgetLine:
    """Return a budget line with amounts in SEK, period and unit."""
    found = amounts(line.printed, line.currency_unit)
    span = find_span(line.period_text, year=document.year, month_end=_month_end(document)) if line.period_text else None
    year = str(document.year) if document.year is not None else None
    return revised(
        line,
        budget=line.budget if line.budget is not None else found.get("budget"),
        outcome=line.outcome if line.outcome is not None else found.get("outcome"),
        forecast=line.forecast if line.forecast is not None else found.get("forecast"),
        deviation=line.deviation if line.deviation is not None else found.get("deviation"),
        previous=line.previous if line.previous is not None else found.get("previous"),
        period=line.period or (str(span) if span else year),
        unit_id=line.unit_id or names.unit_id(line.unit),
    )


def resolve(
    document: Document,
    goals: Sequence[Goal],
    assessments: Sequence[Assessment],
    observations: Sequence[Observation],
    budget_lines: Sequence[BudgetLine],
    abbreviations: Mapping[str, str] = NONE_EXPLAINED,
) -> Resolved:
    """Return the facts with what normalisation adds; what extraction filled, and all ids, stay as they are.

    Only the unit of a table's values is named anew where a row or a column is a part of the report's unit (`parts`).

    `abbreviations` are those that the report explains, with what they stand for.
    """
    names = _Names(document, abbreviations)
    parted = _parted(observations)
    values = tuple(
        _observation(each, document, names, parted=(each.table_id, each.row) in parted) for each in observations
    )
    owners = {**whose(values, names.by_label, document), **_compared(values)}
    values = tuple(_owned(each, owners[each.id], names) if each.id in owners else each for each in values)
    figures = _figures(goals, values)
    low = wanted_low(goals, figures, values, assessments)
    return Resolved(
        goals=tuple(_goal(goal, document, figures.get(goal.id), names, low=goal.id in low) for goal in goals),
        assessments=tuple(
            revised(judgement, unit_id=judgement.unit_id or names.unit_id(judgement.unit)) for judgement in assessments
        ),
        observations=values,
        budget_lines=tuple(_budget_line(line, document, names) for line in budget_lines),
        units=tuple(names.units.values()),
        matches=tuple(names.matches.values()),
    )
