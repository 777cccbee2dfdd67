"""Results in money told in running text: *Prognosen för skolan är ett underskott på 2,1 mnkr*."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from extract.clauses import main_subject
from extract.language import sentences
from extract.phrases import has_verb, is_generic, tidy, until_comma, without_conjunction
from extract.quantities import Figure
from extract.rules import ending, follows_rules, pattern
from extract.rules.signs import signs_of
from extract.standing import Standing
from models import BudgetLine, Content, Passage, Report, fact_id

CONFIDENCE = 0.8
"""Of a result whose scope the sentence tells: it is read from the grammar, not from a place in a table."""

CONTEXT_CONFIDENCE = 0.6
"""Of a result whose scope only the sentence before tells (*Prognosen visar ett underskott …*)."""

MAX_ITEM = 12
"""Words of a scope; more are a clause."""

_SIGN = regex.compile(r"[-–−+]|(?:minus|plus)\b", regex.I)
_SIGN_WORD = regex.compile(r"(minus|plus)\s*", regex.I)
_CURRENCIES = {"tkr": "tkr", "kr": "kr", "kronor": "kr"}
"""Units of a result as they are printed; all others are millions."""

# A scope that is the whole, not one of its parts.
_WHOLE = regex.compile(r"\p{L}*nämnd|nämnden|kommunstyrelse|förvaltningen", regex.I)
# *och boende och vardag med -2,2 mkr*: a scope and an amount, the verb being that of the amount before.
_ELLIPSIS = regex.compile(
    r"^\s*(?:i\s+\p{L}+skott\s*)?(?:,|och|samt|medan)\s+(?P<item>\p{L}[^,;.()\d]{2,60}?)"
    r"\s+(?:med|på|om)\s*(?:ett\s+\p{L}+skott\s+(?:på|om)\s*)?$",
    regex.I,
)
_RESULT = r"\p{L}*(?:prognos|resultat|utfall|bokslut|avvikelse|underskott|överskott)\p{L}*"
# *Prognosen för skolan*, *Det samlade resultatet inom vården*
_SCOPED = regex.compile(rf"^(?:\p{{L}}+\s+){{0,3}}?{_RESULT}\s+(?:för|inom|på|hos|i)\s+(?P<item>.+)$", regex.I)
_OWNED = regex.compile(rf"^(?P<item>.+[^s\s])s\s+(?:\p{{L}}+\s+)??{_RESULT}$", regex.I)  # *Nämndens överskott*
# *Prognosen*, *ett underskott*, *Årets samlade resultat*: of what, it does not say.
_BARE = regex.compile(
    rf"(?:\p{{L}}+(?:et|en|a|s)\s+)*(?:ett\s+|en\s+)?(?:\p{{L}}+a?\s+)?(?:{_RESULT}|slutnotan?|(?:netto)?kostnad(?:en|erna))",
    regex.I,
)
_DATED = regex.compile(
    r"\s+(?:för|under|per|i)\s+(?:(?:hela\s+)?(?:hel)?året|perioden|(?:år\s+)?\d{4}|\p{L}+)$", regex.I
)
# What may stand for a whole board or municipality where nothing else is named.
_TELLING = regex.compile(
    r"\p{L}*(?:prognosen|resultatet|bokslutet|avvikelsen?)\b|(?:årets|periodens)\b.*resultat", regex.I
)
# *För placeringar prognostiseras …*, *ett underskott på 4 mkr inom hemtjänsten*
_OPENING = regex.compile(r"^\s*(?:för|inom|hos)\s+(?P<item>.+)$", regex.I)
_BEHIND = regex.compile(
    r"^\s+(?:(?:redovis|prognosti[sc]er|beräkn|förvänt|noter|finn)\p{L}*\s+)?(?:för|inom|hos)\s+"
    r"(?P<item>\p{L}[^,;.()\d]*?)(?=\s+(?:och\s+ett|som|där|på grund|vid|i)\b|[,;.()]|$)",
    regex.I,
)
_DATE = regex.compile(
    r"^(?:hel(?:a\s+)?)?år(?:et|s)?\b|^(?:hela\s+)?perioden\b|^\d{4}\b|^(?:vår|höst)\p{L}*$"
    r"|^\p{L}*(?:bokslut|årsredovisning|rapport)(?:et|en)?\b|^övrigt\b|^(?:sin|stort|dagsläget|nuläget)\b",
    regex.I,
)
# *avvikelsen mot budget*, *överskott jämfört med budgeten*
_FROM_BUDGET = regex.compile(
    r"\s+(?:mot|gentemot|från|jämfört\s+med|i\s+förhållande\s+till|i\s+jämförelse\s+med)\s+(?:\p{L}+\s+)?budget\p{L}*",
    regex.I,
)
_JUDGED = regex.compile(r"\s*(?:bättre|sämre|i|över|under)\b", regex.I)
"""What is better or worse is so for costs and income alike."""

_MAIN = ("", "och", "men", "samt", ",", "att")
"""What opens a clause whose scope may be that of the sentence before."""

REMEMBERED = 1024
"""Texts of which it is remembered whether they may tell a result."""

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A result at `text[start:end]` of a sentence: its scope, the amount with its sign, the unit as printed."""

    start: int
    end: int
    item: str
    amount: str
    unit: str
    sure: bool = True
    outcome: str = ""  # *Resultatet blev 11,3 mkr, vilket är 2,9 mkr bättre än budget*


def _rule(key: str) -> "regex.Pattern[str]":
    return pattern("tables", "prose", key)


def _ends(key: str, before: str) -> bool:
    """Return True where the words before an amount end with those of a rule."""
    return ending("tables", "prose", key)(before) is not None


def find_prose_results(report: Report, content: Content) -> Iterator[BudgetLine]:
    """Yield the results that the running text tells."""
    for block in content.blocks:
        if block.kind in ("paragraph", "list_item") and _may_tell(block.passage.text):
            context: str | None = None
            for sentence in sentences(block.passage):
                yield from prose_results(report, sentence, context)
                about = tidy(main_subject(sentence.text) or "")
                context = about if about and not is_generic(about) and len(about.split()) <= MAX_ITEM else context


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # a sentence is asked as budget, as value, and as what another is about
def _may_tell(text: str) -> bool:
    """Return True for a text with an amount and a word for a result: any other tells none."""
    if _DIGIT.search(text) is None or not any(map(text.casefold().__contains__, _told_signs())):
        return False  # asked of every paragraph, and the two patterns are dear
    return _rule("amount").search(text) is not None and _rule("told").search(text) is not None


@follows_rules
@cache
def _told_signs() -> frozenset[str]:
    """Return the signs of words for a result; of rules without signs, that of every text."""
    return signs_of(_rule("told").pattern) or frozenset({""})


def prose_results(report: Report, sentence: Passage, context: str | None = None) -> Iterator[BudgetLine]:
    """Yield the results that a sentence tells, with their scope; `context` is what the text before is about."""
    for result in results_in(sentence.text, context):
        place = sentence.slice(result.start, result.end).cite(
            report, rule="budget.prose", confidence=CONFIDENCE if result.sure else CONTEXT_CONFIDENCE
        )
        if place is None:
            continue
        yield BudgetLine(
            id=fact_id(report.id, "budget", place, "prose"),
            document_id=report.id,
            provenance=place,
            item=result.item,
            currency_unit=_CURRENCIES.get(result.unit.lower(), "mkr"),
            source="prose",
            is_total=_WHOLE.match(result.item) is not None,
            printed=(*((("outcome", result.outcome),) if result.outcome else ()), ("deviation", result.amount)),
        )


def results_in(text: str, context: str | None = None) -> list[Result]:
    """Return the results that a sentence tells.

    The sign follows the words where the figure has none: a deficit is negative.

    >>> [(result.item, result.amount) for result in results_in("Skolan visar ett underskott på 2,1 mnkr.")]
    [('Skolan', '-2,1')]
    """
    if not _may_tell(text):
        return []
    matches = list(_rule("amount").finditer(text))
    figures = [Figure(start=m.start(), end=m.end(), number=m.start(), kind="money") for m in matches]
    found = list[Result]()
    for match, figure in zip(matches, figures, strict=True):
        result = _result(text, match, figure, figures, found, context)
        if result is not None:
            found.append(result)
    return found


def _result(
    text: str,
    match: "regex.Match[str]",
    figure: Figure,
    figures: Sequence[Figure],
    earlier: Sequence[Result],
    context: str | None,
) -> Result | None:
    """Return the result that an amount tells, or None where it is another kind of amount."""
    at = Standing(text, figure, figures)
    amount = match["amount"].strip()
    whole = _compared(at)
    item, start, sure = _scope(at, earlier, context) if whole is None else (whole.subject, whole.clause.front, True)
    if not item or not item[0].isalpha() or len(item.split()) > MAX_ITEM:
        return None
    sign = _sign(at, amount, item, joined=bool(earlier) and _joined(at) is not None)
    if sign is None:
        return None
    signed = amount if _SIGN.match(amount) or sign == "+" else f"-{amount}"
    signed = _SIGN_WORD.sub(lambda word: "-" if word[1].lower() == "minus" else "+", signed)
    begin = start if 0 <= start < figure.start else figure.start
    outcome = "" if whole is None else _number(whole)
    return Result(start=begin, end=figure.end, item=item, amount=signed, unit=match["unit"], sure=sure, outcome=outcome)


def _compared(at: Standing) -> Standing | None:
    """Return the amount that this one tells how far it is from the budget: *11 mkr, vilket är 3 mkr bättre än …*."""
    earlier = [figure for figure in at.figures if figure.end <= at.figure.start]
    if at.clause.opener != "vilket" or not earlier or not _rule("to_budget").match(at.after):
        return None
    whole = Standing(at.text, earlier[-1], at.figures)
    return whole if whole.named and whole.measured else None


def _number(at: Standing) -> str:
    """Return the number of an amount, without its unit."""
    match = _rule("amount").match(at.text, at.figure.start)
    return str(match["amount"]).strip() if match else ""


def _scope(at: Standing, earlier: Sequence[Result], context: str | None) -> tuple[str, int, bool]:
    """Return whose result it is, where that stands (or -1), and whether the sentence itself tells."""
    opened = at.text.rfind("(", 0, at.figure.start)
    if opened >= 0 and ")" not in at.text[opened : at.figure.start]:
        words = regex.split(r"[,;()]|\boch\b|\b(?:inom|för|på|hos|samt)\b", at.text[:opened])[-1]
        return tidy(words), at.text.rfind(words.strip(), 0, opened), not has_verb(words)
    if earlier and (joined := _joined(at)):
        return joined["item"], at.figure.start - len(at.before) + joined.start("item"), True
    item = _named(at)
    if item:
        return item, at.text.find(item), at.clause.verb is not None
    if at.clause.opener not in _MAIN:
        return "", -1, False
    if _TELLING.match(at.subject) and (context is None or _DATED.search(at.subject)):
        return at.subject, at.text.find(at.subject), False
    return _part(context or ""), -1, False


def _joined(at: Standing) -> "regex.Match[str] | None":
    """Return a scope that is joined to the result before, without a verb of its own."""
    match = _ELLIPSIS.match(at.before)
    return match if match and not has_verb(match["item"]) else None


def _named(at: Standing) -> str:
    """Return the scope that the clause itself names, or nothing."""
    subject = _FROM_BUDGET.sub("", until_comma(at.subject))
    if scoped := _SCOPED.match(subject):
        if not _DATE.match(scoped["item"]):
            return tidy(scoped["item"])
        subject = _DATED.sub("", subject)
    if owned := _OWNED.match(subject):
        return "" if _DATE.match(owned["item"]) else owned["item"]
    if not _BARE.fullmatch(subject) and not _rule("nobody").fullmatch(subject):
        return "" if is_generic(subject) else subject
    for place in (_OPENING.match(without_conjunction(at.front)), _BEHIND.match(at.after)):
        if place and not _DATE.match(place["item"]) and not has_verb(place["item"]):
            return tidy(place["item"])
    return ""


def _part(subject: str) -> str:
    """Return the part of the work that a subject is of: *Antalet placeringar inom missbruksvården*.

    >>> _part("Antalet placeringar inom missbruksvården")
    'missbruksvården'
    """
    return subject.rpartition(" inom ")[2]


def _sign(at: Standing, amount: str, item: str, *, joined: bool) -> str | None:
    """Return `-` or `+` for an amount that is a result, or None for one that is not."""
    before, after = at.text[at.clause.front : at.figure.start], at.after
    if _ends("not_result", at.before) or _rule("not_result_after").match(after):
        return None
    if joined and _SIGN.match(amount):
        return "-" if amount[0] in "-–−mM" else "+"
    if "(" in at.before and _SIGN.match(amount):
        return "+"
    for key, sign in (("minus", "-"), ("plus", "+")):
        if _ends(f"{key}_before", before):
            return sign
        if _rule(f"{key}_after").match(after):
            return sign if _JUDGED.match(after) or _rule("income").search(item) is None else {"-": "+", "+": "-"}[sign]
    signed = _ends("signed_before", before) and _SIGN.match(amount) is not None
    return "+" if signed else None
