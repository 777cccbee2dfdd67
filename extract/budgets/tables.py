"""The lines of tables of money: one for each row where measures are columns, for each column where they are rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from extract.columns.heads import Column, View, has_measures_as_rows, measure_of
from extract.rules import MONTH, YEAR, pattern
from extract.tables.values import is_empty, is_number
from models import BudgetLine, Cell, Identity, Passage, Report, fact_id
from models.facts import Statement

# A head that parts the net from income and costs: *Netto · Budget*.
_NET = regex.compile(r"^netto\p{L}*\b", regex.I)
# A head that says the time of its amounts, and not what they are of: *2023*, *Bokslut 2023*.
_DATED_MEASURE = regex.compile(rf"\s*(?:(?:bokslut|utfall|budget|prognos|redovisat)\s+)?{YEAR.pattern}\s*", regex.I)

Row = tuple[int, list[Cell | None]]
"""The number of a row, and its cells."""


def table_lines(
    report: Report, view: View, identity: Identity, year: int | None, currency: str | None
) -> Iterator[BudgetLine]:
    """Yield the lines of a table of money, their amounts as printed in `currency`; the report is about `year`."""
    source = _Source(report, view, identity, currency, _statement(view))
    if has_measures_as_rows(view.labels):
        yield from _by_column(source, view.body)
    else:
        yield from _by_row(source, column_roles(view.columns, year))


@dataclass(frozen=True, slots=True)
class _Source:
    """A table of money with what holds for all its lines."""

    report: Report
    view: View
    identity: Identity
    currency: str | None
    statement: Statement


def _by_row(source: _Source, roles: Mapping[str, int]) -> Iterator[BudgetLine]:
    """Yield a line for each row with a label; `roles` says in which column each measure stands."""
    own = [column for column in source.view.columns if column.col != roles.get("previous")]
    measured = _measured_rows(source.view) if roles.keys() <= {"outcome", "previous"} else {}
    taken = {other for rows in measured.values() for other, _ in rows}
    for number, row in source.view.body:
        label = row[source.view.label_col]
        if label is None or not label.text or is_number(label.text):
            continue
        if number in measured:
            yield from _by_column(source, measured[number], label.text)
        if number in taken:
            continue
        printed = {role: cell for role, col in roles.items() if (cell := row[col]) is not None}
        yield from _line(source, label.text, _row_passage(row, label), printed, (number, number), own)


def _measured_rows(view: View) -> dict[int, list[Row]]:
    """Return the rows of an item of accounts by year (*Nettokostnader*) with its *Budget* and *Avvikelse* right below.

    They are kept under the number of the item's row.
    """
    found, item = dict[int, list[Row]](), None
    for number, row in view.body:
        label = row[view.label_col]
        measure = _bare_measure(label.text) if label is not None else None
        if measure in ("budget", "deviation") and item is not None:
            found.setdefault(item[0], [item]).append((number, row))
        else:
            item = (number, row)
    return found


def _bare_measure(label: str) -> str | None:
    """Return the measure that a row's label names and nothing else; *Budget för skolan* and *Nettokostnad* are none."""
    word = label.strip(" :").lower()
    return measure_of(word) if pattern("tables", "budget", "bare").fullmatch(word) else None


def _by_column(source: _Source, body: Sequence[Row], named: str | None = None) -> Iterator[BudgetLine]:
    """Yield a line for each column of amounts, where the rows are *Budget*, *Utfall*, *Avvikelse*.

    What the line is of say the heads, or else the row of the outcome (`named`, or *Nettokostnader*), or the title.
    """
    view = source.view
    outcome = next((cell.text for _, row in body if (cell := row[view.label_col]) and _names_outcome(cell.text)), None)
    for column in view.columns:
        cells = dict[str, Cell]()
        rows = list[int]()
        for number, row in body:
            label, cell = row[view.label_col], row[column.col]
            measure = measure_of(label.text) if label is not None else None
            measure = "outcome" if measure is None and named is not None else measure
            if measure is not None and cell is not None:
                cells.setdefault(measure, cell)
                rows.append(number)
        heads = " · ".join(head for head in column.heads if not _DATED_MEASURE.fullmatch(head))
        item = named or heads or outcome or view.title
        filled = [cell.passage for cell in cells.values() if cell.text]
        if item and filled and not is_number(item):
            same_page = [passage for passage in filled if passage.page == filled[0].page]
            yield from _line(source, item, Passage.join(same_page), cells, (rows[0], column.col), [column])


def _names_outcome(label: str) -> bool:
    """Return True for the label of an outcome that says what it is of: *Nettokostnader*, not *Utfall*."""
    return measure_of(label) == "outcome" and _bare_measure(label) is None


def _line(
    source: _Source,
    item: str,
    passage: Passage,
    cells: Mapping[str, Cell],
    place_in_table: tuple[int, int],
    columns: Sequence[Column],
) -> Iterator[BudgetLine]:
    """Yield the line of an item and its amounts by measure; none where the words have no place.

    `columns` are those whose heads may tell the time of the amounts.
    """
    report, view = source.report, source.view
    rule = f"{view.table.reader}.budget"
    place = passage.cite(report, rule=rule, confidence=view.table.confidence)
    if place is None:
        return
    table_id = f"{report.id}-t{view.table.number}"
    row, key = place_in_table
    yield BudgetLine(
        id=fact_id(report.id, "budget", place, table_id, key),
        document_id=report.id,
        provenance=place,
        statement=source.statement,
        item=item,
        unit=source.identity.unit,
        currency_unit=source.currency,
        period_text=_period_text(columns),
        is_total=pattern("tables", "budget", "total").search(item) is not None,
        table_id=table_id,
        row=row,
        source="table",
        printed=tuple(
            (measure, cell.text) for measure, cell in cells.items() if not is_empty(cell.text) and is_number(cell.text)
        ),
    )


def _row_passage(row: Sequence[Cell | None], label: Cell) -> Passage:
    """Return the words of the row on the page of its label: what the line is read from."""
    cells = [
        cell.passage
        for cell in dict.fromkeys(row)
        if cell is not None and cell.text and cell.passage.page == label.passage.page
    ]
    return Passage.join(cells) if cells else label.passage


def column_roles(columns: Sequence[Column], year: int | None) -> dict[str, int]:
    """Return the column of each measure. Of several columns with the same measure the table's own year wins.

    That year is the report's, or the latest of a table of earlier years (what a plan says of the year before). An
    outcome or account of an earlier year is `previous`; of several, the latest. Amounts under years alone are outcomes.
    Where income and costs stand beside their net, the net is the line. A budget for the whole year goes with the
    forecast; without one, the budget until then goes with the outcome until then.
    """
    columns = [column for column in columns if not pattern("tables", "budget", "share").search(column.head)]
    named = [(measure, column) for column in columns if (measure := measure_of(column.head)) not in (None, "target")]
    year = _own_year(columns, named, year)
    before = [column for measure, column in named if measure == "outcome" and _is_earlier(column)]
    named = [(measure, column) for measure, column in named if not _is_earlier(column)]
    if not named:
        named = [("outcome", column) for column in columns if column.year is not None]
    net = [(measure, column) for measure, column in named if _NET.search(column.head)]
    named = net if len({measure for measure, _ in net}) > 1 else named
    if any(measure == "forecast" for measure, _ in named):
        named.reverse()  # a forecast stands beside the budget and deviation of the whole year, after those to date
    earlier = [
        (column.year, column.col)
        for measure, column in named
        if measure == "outcome" and year is not None and column.year is not None and column.year < year
    ]
    roles = dict[str, int]()
    to_date = not any(measure == "forecast" for measure, _ in named) and any(
        measure == "outcome" and _is_to_date(column) for measure, column in named
    )
    for measure, column in sorted(
        named,
        key=lambda pair: (
            _years_off(pair[1], year),
            pair[0] == "budget" and _is_to_date(pair[1]) != to_date,
            pair[0] == "forecast" and _OF_A_MONTH.search(pair[1].head) is not None,
        ),
    ):
        if (column.year, column.col) not in earlier:
            roles.setdefault(str(measure), column.col)
    if earlier:
        roles["previous"] = max(earlier)[1]
    elif before:
        roles["previous"] = before[0].col
    if "forecast" in roles:
        after = [column.col for measure, column in named if measure == "deviation" and column.col > roles["forecast"]]
        roles |= {"deviation": min(after)} if after else {}  # a later one is that of the forecast before
    return roles


# *Prognos feb*, *Prognos T1*: beside a forecast that names no time, one that was made before
_OF_A_MONTH = regex.compile(
    rf"\b(?:{MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|t[123]|tertial|kvartal|q[1-4]|föregående|förr[ae]?)\b",
    regex.I,
)


def _is_earlier(column: Column) -> bool:
    """Return True for a column of the year before that no number tells (*Utfall föreg år*)."""
    return pattern("tables", "earlier", "heads").search(column.head) is not None


def _is_to_date(column: Column) -> bool:
    """Return True for a column of a part of the year, up to the report's time (*Budget ack*)."""
    return pattern("tables", "budget", "to_date").search(column.head) is not None


def _own_year(columns: Sequence[Column], named: Sequence[tuple[object, Column]], year: int | None) -> int | None:
    """Return the year that a table is of: the report's, or the latest told where all columns are of earlier years.

    A forecast or an outcome without a year, beside outcomes of the year before, is of the report's.
    """
    told = [column.year for column in columns if column.year is not None]
    of_now = any(column.year is None and measure in ("forecast", "outcome") for measure, column in named)
    return year if year is None or not told or of_now else min(year, max(told))


def _years_off(column: Column, year: int | None) -> int:
    """Return how far a column's year lies from the report's; one without a year comes after one that states it."""
    return abs(column.year - year) * 2 if column.year is not None and year is not None else 1


def currency_of(view: View) -> str | None:
    """Return the unit that the amounts are printed in: from the heads, the caption, the heading, or the lines above."""
    heads = " ".join(cell.text for cell in view.table.cells if cell.row < view.table.header_rows)
    labels = " ".join(cell.text for cell in view.table.cells if cell.col == view.label_col)
    for text in (
        heads,
        view.table.caption.text if view.table.caption else "",
        *view.above,
        *reversed(view.block.section),
        labels,
    ):
        for unit, key in (("tkr", "thousand"), ("mkr", "million"), ("kr", "krona")):
            if pattern("tables", "budget", key).search(text):
                return unit
    return None


def _statement(view: View) -> Statement:
    """Return whether the table is of investments, by its heads and the words above it, or of operations."""
    texts = (
        view.title or "",
        *(cell.text for cell in view.table.cells if cell.row < view.table.header_rows),
        *view.above[:1],
    )
    return (
        "investment" if any(pattern("tables", "budget", "investment").search(text) for text in texts) else "operating"
    )


def _period_text(columns: Sequence[Column]) -> str | None:
    """Return the latest year that the heads name: the table's own, beside those it compares with."""
    years = [m.group() for column in columns for m in YEAR.finditer(column.month or column.head)]
    return max(years) if years else None
