"""Values in tables: one observation for each cell of a column of values, empty cells included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import regex

from extract.columns.heads import Column, View, measure_of
from extract.identity.titles import is_of_a_school_year
from extract.indicators.dated_below import period_told, texts_below
from extract.indicators.second_figures import meaning_of
from extract.rules import MONTH, YEAR, pattern, words_in
from extract.tables.goal_columns import roles_of
from extract.tables.values import is_empty, is_number, is_value, is_wide, pair_of
from models import Cell, Identity, Observation, Passage, Report, fact_id
from models.facts import Measure

# *2019*, *November 2019*, *vt 2019*, *kvartal 2 2019*: a row of a time, whose table's title names the indicator.
_ROW_TIME = regex.compile(
    rf"\s*(?:(?:{MONTH}|vt|ht|våren|hösten|vårterminen|höstterminen|(?:kvartal|tertial) \d)\s+)?{YEAR.pattern}\s*",
    regex.I,
)
_NUMBERING = regex.compile(r"^(?:\d{1,2}[.)]|tabell\s+\d+[.:]?)\s+", regex.I)
_AUTUMN, _SPRING = (regex.compile(rf"\W*{term}", regex.I) for term in (r"(?:ht\b|höst)", r"(?:vt\b|vår)"))
# Words of a column's head that date its values: a day, a year, *T2*, *kv 1*, *ht-17*, *läsår 16/17*, *aug-18*, *fg år*.
_PERIOD_HEAD = regex.compile(
    r"\b(?:19|20)\d\d-[01]\d(?:-[0-3]\d)?\b|\b[0-3]?\d/[01]?\d[\s-]\s?(?:19|20)\d\d\b|\b20[0-4]\d[01]\d\b"
    r"|\b(?:läsår(?:et)?|lå)\s?\d\d\s?/\s?\d\d\b|\b(?:19|20)\d\d\s?/\s?\d\d(?:\d\d)?\b|\b[vh]t[\s-]*\d\d(?:\d\d)?\b"
    rf"|{YEAR.pattern}|\b(?:T\s?[123]|(?:tertial|kvartal|kv|halvår)\.? \d|Q[1-4]|{MONTH})\w*\b"
    r"|\b(?:föregående|föreg\.?|f\.?\s?g\.?)\s*år\b|förra året",
    regex.I,
)
_SHARE = regex.compile(
    r"\bandel\p{L}*(?:\s*\(%\))?|\b(?:i|anges i) procent\b|,\s*procent\b|\(%\)"
    r"|\bhur (?:många procent|stor (?:an)?del)\b",
    regex.I,
)
_IN_SHARES = regex.compile(r"%|\bprocent\b|\bandel(?:en)?\b", regex.I)
_PART = regex.compile(r"[\W]*(?:varav|därav)\b", regex.I)
_SHARES_FOLLOW = regex.compile(
    r"\b(?:svaren|resultaten|siffrorna|värdena|andelen)\b[^.]{0,30}\b(?:i )?procent\b", regex.I
)
# A note below a table: *Siffrorna är andelen nöjda i procent*, *Alla värden anges i procent*, *Andel ja, procent*.
_SHARES_NOTED = regex.compile(
    r"\W*(?:(?:(?:alla|samtliga)\s)?(?:siffror|värden|resultat|svar|andelar|uppgifter|staplar|tabell)\p{L}*\s[^.\d]{0,30}?"
    r"\b(?:är|anges|avser|visar|redovisas|står|gäller)\b(?:(?!\batt\b)[^.\d]){0,50}?"
    r"|andel\p{L}*\s[^.\d]{3,60}?)(?P<share>\b(?:i\s)?procent\b|%|\bandel(?:en|ar)?\b)[^.\d]*(?:\.|$)",
    regex.I,
)
# *Utfallet avser perioden januari–augusti*
_SINCE_JANUARY = regex.compile(
    rf"\b(?:utfall|resultat|värden)\p{{L}}*\s+avser\s+(?:(?:perioden|tiden|månaderna)\s+)?januari\s*"
    rf"(?:[–-]|till(?:\s+och\s+med)?|t\.?o\.?m\.?)\s*{MONTH}",
    regex.I,
)
_OUTCOME_OF_MONTH = regex.compile(rf"\s*(?:utfall|resultat)\s+{MONTH}\w*\.?(?!\s*[–-])", regex.I)
_MONTH_ALONE = regex.compile(rf"\s*{MONTH}\w*\.?\s+(?:19|20)\d\d\s*", regex.I)
_ACCOUNTS = regex.compile(r"(?:bokslut|utfall|resultat)\s+(?:19|20)\d\d", regex.I)
_GROUP = regex.compile(r"\p{Lu}[^\d.:;!?]{2,60}")
"""A row that only names the rows below it: neither a sentence nor figures."""

LONGEST_DATING = 9
"""Words of a line that dates a table; a longer sentence dates it only where it speaks of its figures."""

_SPEAKS_OF_FIGURES = regex.compile(
    r"\b(?:uppgift|siffr|tabell|avser|gäller|period|ackumulera|utfall|mät|statistik|redovisa)\p{L}*", regex.I
)


def find_table_values(
    report: Report, views: Sequence[View], identity: Identity, *, year: int | None
) -> tuple[Observation, ...]:
    """Return the values of all tables but those of goals and money; `year` is the year that the report is about."""
    found, surveyed = list[Observation](), dict[tuple[str, ...], str | None]()
    since_january = _counts_since_january(report)
    for view in views:
        if view.kind not in ("goals", "indicators", "survey", "staff"):
            continue
        period = _period_above(view)
        if view.kind == "survey":
            # When a survey was made is told once, above the first of its questions.
            period = surveyed[view.block.section] = period or surveyed.get(view.block.section)
        told = _year_told(view, year, looks_ahead=identity.report_type == "verksamhetsplan")
        found += _values(_Source(report, view, identity, year, period, told, _scale_told(view), since_january))
    return tuple({value.id: value for value in found}.values())


def _counts_since_january(report: Report) -> bool:
    """Return True where the report says that its outcomes are those since January, whatever month a head names."""
    return any("januari" in page.text and _SINCE_JANUARY.search(page.text) for page in report.pages)


@dataclass(frozen=True, slots=True)
class _Source:
    """A table with what is said of all its values: `period` and `scale` above it, `told` is the year of outcomes.

    `since_january` holds for the months of all tables.
    """

    report: Report
    view: View
    identity: Identity
    year: int | None
    period: str | None
    told: int | None
    scale: tuple[str, ...]
    since_january: bool


def _values(source: _Source) -> Iterator[Observation]:
    """Yield the values of a table, row by row."""
    view = source.view
    below, groups, whole = texts_below(view), _groups(view), ""
    for number, row in view.body:
        label = row[view.label_col]
        if label is None or not label.text or label.colspan > 1:
            continue
        if is_number(label.text) and not (YEAR.fullmatch(label.text.strip()) and (view.title or number in groups)):
            continue
        unit, of = _outer(view, number)
        name, group = _name(view, label, groups.get(number) or of)
        own = _of_part(source, label.text, whole)
        whole = label.text if own is source else whole
        for column in view.columns:
            cell = row[column.col]
            if cell is not None and cell.colspan > 1 and cell.col != column.col:
                continue
            for value in _value(own, (number, label, name, group), column, cell):
                value = replace(value, org_unit=unit or value.org_unit)
                told = period_told(value.value_text, below[number]) if number in below else None
                yield replace(value, period_text=told) if told and value.measure == "outcome" else value


def _of_part(source: _Source, label: str, whole: str) -> _Source:
    """Return the source; for a row that is a part of the `whole` above it (*varav flickor*), with the scale of that."""
    if _PART.match(label) is None or not whole:
        return source
    return replace(source, scale=(*source.scale, *(match.group() for match in [_IN_SHARES.search(whole)] if match)))


def _groups(view: View) -> dict[int, str]:
    """Return the group that rows stand below, by their numbers: the row of a few words over all columns above them."""
    found, group = dict[int, str](), None
    for number, row in enumerate(view.table.grid()[view.table.header_rows :], view.table.header_rows):
        if is_wide(row, view.table) and row[0] is not None:
            group = row[0].text if _GROUP.fullmatch(row[0].text) else None
        elif group is not None:
            found[number] = group
    return found


def _outer(view: View, number: int) -> tuple[str | None, str | None]:
    """Return the unit that a row's values are of, or else what the group of its row is about, where a column tells."""
    cell = view.outer.get(number)
    if cell is None:
        return None, None
    is_unit = roles_of(view.table).get("unit") == cell.col
    return (cell.text, None) if is_unit else (None, cell.text)


def _name(view: View, label: Cell, above: str | None) -> tuple[str, str | None]:
    """Return the name of the row's indicator and what divides it: the row's label, or the group it stands below.

    A table that answers a question or has a caption names the indicator; *Kvinnor* and *Män* are its series. Where the
    rows are years or parts, the group `above` them is named, if there is one.
    """
    grouped = (
        _ROW_TIME.fullmatch(label.text) is not None
        or view.kind == "survey"
        or (view.kind == "staff" and label.text.lower().strip(" :") in words_in("tables", "groups", "labels"))
    )
    title = view.title
    if grouped and (above or title):
        return above or _NUMBERING.sub("", title or ""), label.text
    return label.text, above


def _value(
    source: _Source, row: tuple[int, Cell, str, str | None], column: Column, cell: Cell | None
) -> Iterator[Observation]:
    """Yield the value of a cell, if it holds one or says that there is none; `row` is its row with label and name."""
    report, view = source.report, source.view
    number, label, name, group = row
    passage = cell.passage if cell is not None else Passage("")
    pair = pair_of(passage)
    passage = passage if pair is None else pair.first
    of = column if pair is None else column.outside_brackets
    empty = is_empty(passage.text)
    if not empty and not is_value(passage.text):
        return
    # An empty cell is cited by its row's label: the words that say which value is missing.
    place = (label.passage if not passage.text else passage).cite(
        report, rule=f"{view.table.reader}.value", confidence=view.table.confidence
    )
    if place is None:
        return
    table_id = f"{report.id}-t{view.table.number}"
    own_time = group if group and _ROW_TIME.fullmatch(group) else None
    own_year = int(YEAR.findall(own_time)[-1]) if own_time else None
    value = Observation(
        id=fact_id(report.id, "observation", place, table_id, number, column.col),
        document_id=report.id,
        provenance=place,
        name=name,
        series=" · ".join(part for part in (group, *column.heads) if part) or None,
        measure=_measure(of, view.columns, source) if own_year in (None, source.year) else "previous",
        is_difference=_tells_difference(of.head),
        value_text=passage.text,
        period_text=_dated(source, column) if own_time is None else _time_of(own_time, column),
        org_unit=_org_unit(column, source.identity),
        source="table",
        table_id=table_id,
        row=number,
        col=column.col,
        context=" · ".join((*column.heads, *_measured(column, view.columns), view.title or "", *source.scale)),
        heading=view.block.section[-1] if view.block.section else None,
    )
    yield value
    if pair is not None and (second := meaning_of(pair.told, column, view, source.year)) is not None:
        beside = pair.second.cite(report, rule=f"{view.table.reader}.value", confidence=view.table.confidence)
        if beside is not None:
            yield replace(
                value,
                id=fact_id(report.id, "observation", beside, table_id, number, column.col),
                provenance=beside,
                measure=second.measure,
                value_text=pair.second.text,
                period_text=second.period,
            )


def _time_of(row: str, column: Column) -> str:
    """Return the words that date a value by its row's label: with its column's where the row tells but the year."""
    return f"{column.head} {row.strip()}" if YEAR.fullmatch(row.strip()) else row


def _tells_difference(head: str) -> bool:
    """Return True for a column of how much values have changed, or how far they are from others."""
    return measure_of(head) == "deviation" or pattern("tables", "difference", "heads").search(head) is not None


def _scale_told(view: View) -> tuple[str, ...]:
    """Return the words that say a table's values are shares: of the head of the labels, of a line above, of a note."""
    near = [match.group() for line in (view.label_head, *view.above[:1]) if (match := _SHARE.search(line))]
    near = near or [match.group() for line in view.above[1:] if (match := _SHARES_FOLLOW.search(line))][:1]
    return tuple(near or [match["share"] for match in [_SHARES_NOTED.match(view.below)] if match])


def _year_told(view: View, year: int | None, *, looks_ahead: bool) -> int | None:
    """Return the year whose values are outcomes: the report's, or the latest that a table of earlier years goes to.

    A plan has no outcomes of its own year: the latest that it gives are the outcomes.
    """
    beyond = ("target", "budget", "forecast") if looks_ahead else ("target",)
    told = {column.year for column in view.columns if column.year is not None and measure_of(column.head) not in beyond}
    fewest = 1 if looks_ahead else 2
    return min(year, max(told)) if year is not None and len(told) >= fewest else year


def _measure(column: Column, columns: Sequence[Column], source: _Source) -> Measure:
    """Return what the values are by the column's head; years before the report's are `previous`.

    A deviation is that of what it stands beside: where the columns before it end with a forecast, it is forecast too.
    """
    named = measure_of(column.head)
    if named == "deviation":
        before = [measure_of(other.head) for other in columns if other.col < column.col]
        compared = [measure for measure in before if measure in ("outcome", "forecast")]
        named = compared[-1] if compared else named
    if named in ("target", "forecast"):
        return cast(Measure, named)
    if named == "budget":
        return "target"
    if pattern("tables", "earlier", "heads").search(column.head) or (
        source.told is not None
        and column.year is not None
        and column.year < source.told
        and not _opens_year(column, columns, source)
    ):
        return "previous"
    return "outcome"


def _opens_year(column: Column, columns: Sequence[Column], source: _Source) -> bool:
    """Return True for the autumn of the school year that the report is about: *ht 2018* beside *vt 2019*."""
    title, year = source.identity.title or "", source.told
    if year is None or column.year != year - 1 or not is_of_a_school_year(title):
        return False
    return _AUTUMN.match(column.head) is not None and any(o.year == year and _SPRING.match(o.head) for o in columns)


def _dated(source: _Source, column: Column) -> str | None:
    """Return the words that date a column; *Utfall aug* is added up where the report says so of its outcomes."""
    words = _period(column, source.period)
    added_up = words and (
        (source.since_january and _OUTCOME_OF_MONTH.match(column.head)) or _beside_years(column, source)
    )
    return f"{words} (ack)" if added_up else words


def _beside_years(column: Column, source: _Source) -> bool:
    """Return True for a month beside outcomes of whole years (*2018*, *Aug 2019*): what was added up until then."""
    if _MONTH_ALONE.fullmatch(column.head) is None:
        return False
    heads = [
        other.head for other in source.view.columns if other is not column and other.year == (column.year or 0) - 1
    ]
    return any(YEAR.fullmatch(head.strip()) or _ACCOUNTS.fullmatch(head.strip()) for head in heads)


def _period(column: Column, above: str | None) -> str | None:
    """Return the words that date the column: its own, with the months that the lines above the table give."""
    if column.month:
        return column.month
    own = " ".join(m.group() for m in _PERIOD_HEAD.finditer(column.dated)) or None
    if above is None:
        return column.dated if own and not YEAR.fullmatch(own) else own
    if own is None:
        return above
    return f"{YEAR.sub('', above).strip()} {own}" if YEAR.fullmatch(own) else own


def _period_above(view: View) -> str | None:
    """Return the months that a line above the table gives, the nearest line first.

    When a survey was made counts only where the columns do not follow it over years.
    """
    dated = len({column.year for column in view.columns} - {None}) > 1
    for line in view.above:
        for key in ("range", "month") if dated else ("range", "month", "survey"):
            match = _context(key).search(line)
            if match and (key != "range" or _dates_table(line, match.start())):
                return str(match["period"])
    if view.kind == "survey" and view.block.section and _context("survey_heading").search(view.block.section[-1]):
        return next((str(m["period"]) for line in view.above if (m := _context("survey_month").search(line))), None)
    return None


def _dates_table(line: str, at: int) -> bool:
    """Return True where the sentence at a place is a label or speaks of figures: not what happened in some months."""
    start = line.rfind(". ", 0, at) + 1
    end = line.find(". ", at)
    sentence = line[start : end if end > 0 else len(line)]
    return len(sentence.split()) <= LONGEST_DATING or _SPEAKS_OF_FIGURES.search(sentence) is not None


def _context(key: str) -> "regex.Pattern[str]":
    return pattern("tables", "context", key)


def _measured(column: Column, columns: Sequence[Column]) -> tuple[str, ...]:
    """Return what the one head over all other columns says, for a column of targets: *Andel (%)* over *2020 2021*."""
    over = {other.heads[0] if len(other.heads) > 1 else "" for other in columns if other is not column}
    alone = len(column.heads) == 1 and measure_of(column.head) == "target"
    return tuple(over) if alone and len(over) == 1 else ()


def _org_unit(column: Column, identity: Identity) -> str | None:
    """Return whose values the column holds: the larger whole that a head names, else the report's unit."""
    for head in column.heads:
        if head.lower() in words_in("tables", "groups", "others"):
            return head
    return identity.unit
