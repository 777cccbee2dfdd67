"""Money: the rows of operating and investment tables, and results told in prose."""

from collections.abc import Iterator, Sequence

import regex

from extract.language import sentences
from extract.rules import YEAR, alternatives, pattern
from extract.tables.heads import Column, View, measure_of
from extract.tables.values import is_empty, is_number
from models import BudgetLine, Cell, Content, Identity, Passage, Report, fact_id
from models.facts import Statement

PROSE_CONFIDENCE = 0.8
"""Of a result told in a sentence: its scope is read from the grammar, not from a place in a table."""


def find_budget_lines(
    report: Report, content: Content, views: Sequence[View], identity: Identity, *, year: int | None
) -> tuple[BudgetLine, ...]:
    """Return every line of the report's budget tables, and the results that sentences tell."""
    found = [line for view in views if view.kind == "budget" for line in _table_lines(report, view, identity, year)]
    found += _prose_lines(report, content)
    return tuple({line.id: line for line in found}.values())


def _table_lines(report: Report, view: View, identity: Identity, year: int | None) -> Iterator[BudgetLine]:
    """Yield the lines of a budget table: one for each row with a label, its amounts as printed."""
    roles = column_roles(view.columns, year)
    currency = currency_of(view)
    for number, row in view.body:
        label = row[view.label_col]
        if label is None or not label.text or is_number(label.text):
            continue
        printed = tuple(
            (role, cell.text)
            for role, col in roles.items()
            if (cell := row[col]) is not None and not is_empty(cell.text) and is_number(cell.text)
        )
        passage = _row_passage(row, label)
        place = passage.cite(report, rule=f"{view.table.reader}.budget", confidence=view.table.confidence)
        if place is None:
            continue
        table_id = f"{report.id}-t{view.table.number}"
        yield BudgetLine(
            id=fact_id(report.id, "budget", place, table_id, number),
            document_id=report.id,
            provenance=place,
            statement=_statement(view),
            item=label.text,
            unit=identity.unit,
            currency_unit=currency,
            period_text=_period_text(view.columns),
            is_total=pattern("tables", "budget", "total").search(label.text) is not None,
            table_id=table_id,
            row=number,
            source="table",
            printed=printed,
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
    """Return the column of each measure. Of several columns with the same measure the report's own year wins.

    A budget, outcome or account of an earlier year is `previous`; of several, the latest.
    """
    named = [(measure, column) for column in columns if (measure := measure_of(column.head)) not in (None, "target")]
    if any(measure == "forecast" for measure, _ in named):
        named.reverse()  # a forecast stands beside the budget and deviation of the whole year, after those to date
    earlier = [
        (column.year, column.col)
        for measure, column in named
        if measure == "outcome" and year is not None and column.year is not None and column.year < year
    ]
    roles = dict[str, int]()
    for measure, column in sorted(named, key=lambda pair: _years_off(pair[1], year)):
        if (column.year, column.col) not in earlier:
            roles.setdefault(str(measure), column.col)
    if earlier:
        roles["previous"] = max(earlier)[1]
    return roles


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
    years = [m.group() for column in columns for m in YEAR.finditer(column.head)]
    return max(years) if years else None


# *ett underskott på 2,1 mnkr*
_RESULT = regex.compile(
    r"\b(?P<kind>underskott|överskott|avvikelse|resultat|utfall|prognos(?:en)?)\b(?:(?!\b(?:under|över)skott\b)[^.;]){0,45}?(?<![\d,.])"
    r"(?P<amount>[-–−+]?\s?\d[\d\s]*(?:,\d+)?)\s*(?P<unit>tkr|mnkr|mkr|miljoner kronor|miljoner|kronor|kr)\b(?!/)",
    regex.I,
)
# *Prognosen för nämnden visar …*
_SCOPE = regex.compile(
    r"^(?:(?:helårs)?prognosen|resultatet|utfallet|den sammantagna prognosen)\s+(?:för|inom)\s+"
    r"(?P<item>.+?)\s+(?:är|visar|blir|uppgår)\b",
    regex.I,
)
# *Äldreomsorgen redovisar …*
_SUBJECT = regex.compile(rf"^(?P<item>\p{{Lu}}.{{2,80}}?)\s+(?:{alternatives('tables', 'prose', 'result_verbs')})\b")
# Before the amount: it is a part of the result, or its change.
_CHANGE = regex.compile(r"\b(?:ökat|minskat|ökning|minskning|jämfört|fördelas|varav)\b", regex.I)
# A scope that is the whole, not one of its parts.
_WHOLE = regex.compile(r"\p{L}*nämnd|nämnden|kommunstyrelse|förvaltningen", regex.I)
_SIGN = regex.compile(r"[-–−+]")
_CURRENCIES = {"tkr": "tkr", "kr": "kr", "kronor": "kr"}
"""Units of a result as they are printed; all others are millions."""


def _prose_lines(report: Report, content: Content) -> Iterator[BudgetLine]:
    """Yield the results that the running text tells."""
    for block in content.blocks:
        if block.kind in ("paragraph", "list_item"):
            for sentence in sentences(block.passage):
                yield from prose_result(report, sentence)


def prose_result(report: Report, sentence: Passage) -> Iterator[BudgetLine]:
    """Yield the result that a sentence tells, with its scope: *Prognosen för nämnden visar ett underskott på 2,1 mnkr*.

    The sign follows the word where the figure has none: a deficit is negative.
    """
    match = _RESULT.search(sentence.text)
    if match is None:
        return
    scope = _SCOPE.search(sentence.text) or _SUBJECT.search(sentence.text)
    if scope is None or scope.end() > match.end() or _CHANGE.search(sentence.text[: match.start()]):
        return
    kind = match["kind"].lower()
    amount = match["amount"].strip()
    if kind not in ("underskott", "överskott", "avvikelse") and not _SIGN.match(amount):
        return
    place = sentence.slice(scope.start("item"), match.end()).cite(
        report, rule="budget.prose", confidence=PROSE_CONFIDENCE
    )
    if place is None:
        return
    signed = amount if _SIGN.match(amount) or kind != "underskott" else f"-{amount}"
    yield BudgetLine(
        id=fact_id(report.id, "budget", place, "prose"),
        document_id=report.id,
        provenance=place,
        item=scope["item"],
        currency_unit=_CURRENCIES.get(match["unit"].lower(), "mkr"),
        source="prose",
        is_total=_WHOLE.match(scope["item"]) is not None,
        printed=(("deviation", signed),),
    )
