"""What an amount of money in a sentence measures: a budget, an outcome, a forecast, a deviation, or the year before."""

from dataclasses import dataclass
from typing import Literal

import regex

from extract.prose.amounts import Amount, rule
from extract.prose.scopes import FROM_BUDGET, without_day
from extract.prose.standing import Standing
from extract.rules import ending

Measure = Literal["budget", "outcome", "forecast", "deviation", "previous"]

_JUDGED = regex.compile(r"\s*(?:bättre|sämre|i|över|under)\b", regex.I)
"""What is better or worse is so for costs and income alike."""

_ASIDE = regex.compile(r"\((?P<words>[^()]*)$")
_YEAR = regex.compile(r"\s+(?:(?:för|år|under)\s+){0,2}(?:19|20)\d\d\b")
_DEVIATION = regex.compile(r"\b\p{L}*(?:underskott|överskott|avvikelse)\p{L}*\s*$", regex.I)
_RESULT = regex.compile(r"resultat(?!enhet|område)\p{L}*(?:(?!underskott|överskott|avvik)[^.;])*$", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What an amount measures, the sign that its words give it, and the subject where that is what is measured itself.

    `account` tells what was earned or spent, `judged` a surplus or deficit that is one from the budget only where a
    budget is spoken of, or of a part of an organisation, `result` that it is called a result.
    """

    measure: Measure
    sign: str = "+"
    subject: str = ""
    account: bool = False
    judged: bool = False
    result: bool = False


def _ends(key: str, before: str) -> bool:
    """Return True where the words before an amount end with those of a rule."""
    return ending("tables", "prose", key)(before) is not None


def aside_role(at: Standing, last: Role | None) -> Role | None:
    """Return the role of an amount in parentheses beside one that was told: *26 mkr (budget 28 mkr)*, *24 mkr (18)*."""
    match = _ASIDE.search(at.before)
    if match is None or last is None:
        return None
    words = at.before[match.start() :]
    if _ends("budget_before", words):
        return Role(measure="budget")
    alone = not match["words"].strip() and not at.before[: match.start()].strip()
    if _ends("previous_before", words) or (alone and last.measure == "outcome"):
        return Role(measure="previous")
    return None


def role_of(at: Standing, amount: Amount, *, owned: bool, joined: bool) -> Role | None:
    """Return what an amount measures, or None where it is another kind of amount.

    `owned` tells that its clause names a part of an organisation, whose result with a sign is one from its budget,
    `joined` that it has no verb of its own, but that of the result before.
    """
    lead = _without_budget(_YEAR.sub("", at.before))
    compared = _compared_with(at, lead)
    if compared is not None:
        return compared
    if _ends("not_result", lead) or rule("not_result_after").match(at.after):
        return None
    for key, sign in (("minus_after", "-"), ("plus_after", "+")):
        if rule(key).match(at.after):
            return Role(measure="deviation", sign=sign)
    if joined and amount.signed:
        return Role(measure="deviation")
    account = _account(at, amount, lead, owned=owned)
    return account if account is not None else _surplus(at, amount)


def _without_budget(before: str) -> str:
    """Return the words before an amount without the budget that a deviation is one from: *överskott mot budget om*."""
    match = FROM_BUDGET.search(before)
    if match is None or not _DEVIATION.search(before[: match.start()]):
        return before
    return f"{before[: match.start()]} {before[match.end() :]}"


def _compared_with(at: Standing, lead: str) -> Role | None:
    """Return the role of an amount that another is compared with: the budget, or what it was the year before."""
    if _ends("budgeted_before", lead):
        return Role(measure="budget", account=True)
    if _ends("budget_before", lead):
        return Role(measure="budget")
    if _ends("previous_before", at.before) and rule("previous_after").match(at.after):
        return Role(measure="previous")
    return None


def _account(at: Standing, amount: Amount, lead: str, *, owned: bool) -> Role | None:
    """Return the role of what was earned or spent: *Årets resultat blev 24 mkr*, *till en nettokostnad av 24 mkr*."""
    verb, clause = at.clause.verb, at.text[at.clause.front : at.figure.start]
    owned = owned and rule("budgeted").search(clause) is None
    subject = rule("account").search(at.subject) if at.subject else None
    if subject is not None and not (owned and amount.signed and rule("owned_account").search(subject["account"])):
        behind = at.text[verb.end : at.figure.start] if verb else ""
        told = rule("account_verbs").fullmatch(verb.word) if verb else _ends("account_before", lead)
        if told and rule("thin").fullmatch(behind):
            told_of = without_day(subject["account"].strip())
            return Role(measure=when(clause[max(clause.find(told_of), 0) :]), account=True, subject=told_of)
    if _ends("account_before", lead) and not (owned and amount.signed):
        judged = _ends("minus_before", lead) or _ends("plus_before", lead)
        return None if judged else Role(measure=when(clause), account=True)
    return None


def is_spent(at: Standing) -> bool:
    """Return True for an amount that was spent of a budget: *har förbrukat 50 mkr*, *har 29 mkr använts*."""
    return _ends("spent_before", at.before) or rule("spent_after").match(at.after) is not None


def when(clause: str) -> Measure:
    """Return whether a clause tells what was budgeted, what is expected, or what has been."""
    if rule("budgeted").search(clause):
        return "budget"
    return "forecast" if rule("expected").search(clause) else "outcome"


def _surplus(at: Standing, amount: Amount) -> Role | None:
    """Return the role of a surplus or deficit, or of an amount with a sign after a word for a result."""
    before = _without_budget(_YEAR.sub("", at.text[at.clause.front : at.figure.start]))
    result = _RESULT.search(before) is not None
    if "(" in at.before and amount.signed:
        return Role(measure="deviation")
    for key, sign in (("minus", "-"), ("plus", "+")):
        if _ends(f"{key}_before", before):
            return Role(measure="deviation", sign=sign, judged=True, result=result)
    if _ends("signed_before", before) and amount.signed:
        return Role(measure="deviation", judged=True, result=result)
    return None


def turned(role: Role, item: str, after: str) -> str:
    """Return the sign of a deviation: more costs than budgeted are bad, more income is good."""
    plain = role.judged or _JUDGED.match(after) or rule("income").search(item) is None
    return role.sign if plain else {"-": "+", "+": "-"}[role.sign]
