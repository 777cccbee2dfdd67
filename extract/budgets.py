"""Money: the lines of operating and investment tables, and results told in prose."""

from collections.abc import Iterator, Sequence

import regex

from extract.budget_tables import table_lines
from extract.language import sentences
from extract.rules import alternatives, compiled
from extract.tables.heads import View
from models import BudgetLine, Content, Identity, Passage, Report, fact_id

PROSE_CONFIDENCE = 0.8
"""Of a result told in a sentence: its scope is read from the grammar, not from a place in a table."""


def find_budget_lines(
    report: Report, content: Content, views: Sequence[View], identity: Identity, *, year: int | None
) -> tuple[BudgetLine, ...]:
    """Return every line of the report's budget tables, and the results that sentences tell."""
    found = [line for view in views if view.kind == "budget" for line in table_lines(report, view, identity, year)]
    found += _prose_lines(report, content)
    return tuple({line.id: line for line in found}.values())


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
_SUBJECT = compiled(lambda: rf"^(?P<item>\p{{Lu}}.{{2,80}}?)\s+(?:{alternatives('tables', 'prose', 'result_verbs')})\b")
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
