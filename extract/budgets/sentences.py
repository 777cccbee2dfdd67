"""Lines of a budget that running text tells: the results of its sentences, each with its place."""

from collections.abc import Iterator

import regex

from extract.language.clauses import main_subject
from extract.language.sentences import sentences
from extract.prose.amounts import rule
from extract.prose.results import Result, currency, leads_list, may_tell, results_in
from extract.prose.scopes import FROM_BUDGET, carried
from models import BudgetLine, Content, Identity, Passage, Report, fact_id

CONFIDENCE = 0.8
"""Of a result whose scope the sentence tells: it is read from the grammar, not from a place in a table."""

CONTEXT_CONFIDENCE = 0.6
"""Of a result whose scope only the sentence before tells (*Prognosen visar ett underskott …*)."""

# A scope that is the whole, not one of its parts.
_WHOLE = regex.compile(
    r"\p{L}*nämnd|nämnden|kommunstyrelse|förvaltningen|(?:årets|periodens)\s+(?:\p{L}+\s+)?resultat$"
    r"|resultatet(?!\s+(?:för|inom|i)\b)",
    regex.I,
)
_FROM_BUDGET = regex.compile(rf"(?:under|över)skott\p{{L}}*{FROM_BUDGET.pattern}", regex.I)


def find_prose_results(report: Report, content: Content, identity: Identity) -> Iterator[BudgetLine]:
    """Yield the results that the running text tells; without a name in their paragraph, they are the report's own."""
    own = identity.unit or identity.organisation
    listing = False
    for block in content.blocks:
        if block.kind not in ("paragraph", "list_item"):
            listing = False
        elif listing or may_tell(block.passage.text) or leads_list(block.passage.text):
            context, before = None, ""
            for sentence in _told_together(block.passage):
                from_budget = _FROM_BUDGET.search(before) is not None
                found = results_in(sentence.text, context, own, listing=listing, from_budget=from_budget)
                before = sentence.text
                yield from _lines(report, sentence, found)
                sure = [result.item for result in found if result.sure and not result.own]
                context = carried(sure, main_subject(sentence.text), context)
                listing = leads_list(sentence.text) or (listing and bool(found))
        else:
            listing = False


def _told_together(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage, a result together with one that only tells how far it is from the budget."""
    last: Passage | None = None
    start = end = 0
    for sentence in sentences(passage):
        at = passage.text.index(sentence.text, end)
        end = at + len(sentence.text)
        if last is not None and _goes_on(sentence.text) and _lacks_deviation(last.text):
            last = passage.slice(start, end)
            continue
        if last is not None:
            yield last
        last, start = sentence, at
    if last is not None:
        yield last


def _goes_on(text: str) -> bool:
    """Return True for a sentence that tells only how far the result of the one before is from the budget."""
    return text[:1] in "VD" and rule("fragment").match(text) is not None


def _lacks_deviation(text: str) -> bool:
    """Return True for a sentence whose last result is an outcome or forecast of which no deviation is told."""
    found = results_in(text)
    return bool(found) and found[-1].has("outcome", "forecast") and not found[-1].has("deviation")


def prose_results(report: Report, sentence: Passage, context: str | None = None) -> Iterator[BudgetLine]:
    """Yield the results that a sentence tells, with their scope; `context` is what the text before is about."""
    yield from _lines(report, sentence, results_in(sentence.text, context))


def _lines(report: Report, sentence: Passage, found: list[Result]) -> Iterator[BudgetLine]:
    """Yield the results of a sentence as lines of a budget, if their words have a place."""
    for result in found:
        place = sentence.slice(result.start, result.end).cite(
            report, rule="budget.prose", confidence=CONFIDENCE if result.sure else CONTEXT_CONFIDENCE
        )
        if place is None:
            continue
        yield BudgetLine(
            id=fact_id(report.id, "budget", place, "prose"),
            document_id=report.id,
            provenance=place,
            statement="investment" if rule("investment").search(result.item) else "operating",
            item=result.item,
            currency_unit=currency(result.unit),
            period_text=result.period,
            source="prose",
            is_total=_WHOLE.match(result.item) is not None,
            printed=result.printed,
        )
