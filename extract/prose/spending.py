"""Amounts that somebody pays: they are told of what is paid for, not of who pays."""

import regex

from extract.language.phrases import any_of, tidy, until_stop
from extract.prose.standing import Standing
from extract.rules import MONTH, compiled

MAX_PAID_FOR = 9
"""Words of what is paid for."""

# *betalade 1,2 mkr för hyrpersonal*, *fick 3 mkr i statsbidrag*
_FOR = regex.compile(
    rf"^\s+(?:mer\s+|extra\s+|ut\s+)?(?P<link>för|i|på|till)\s+(?!(?:att|grund|år|året|perioden|{MONTH}|\d{{4}})\b)(?P<what>\p{{L}}.*)",
    regex.I,
)
# *har ersatt sjuklönerna med 1,2 mkr*
_PAID_WITH = compiled(
    lambda: (
        r"\b(?P<paid>(?:ersatt(?:e|es|s)?|ersätter|betala(?:t|de|r|des|ts))\s+\p{L}[^,.;:()\d]{3,60}?)\s+med"
        rf"(?:\s+{any_of('hedges')})?\s*$"
    ),
    regex.I,
)
# *Kommunen har tagit nya lån på 40 mkr*, *Föreningarna har fått bidrag på sammanlagt 320 tkr*
_GOT = compiled(
    lambda: (
        r"\b(?:tagit|tog|tar|fått|fick|får|beviljats|beviljades|sökt|sökte|erhållit|erhöll|lämnat|lämnade|gett|gav)\s+"
        r"(?:ett\s+|en\s+)?(?P<what>(?:\p{L}+[at]\s+)?\p{L}*(?:lån|bidrag|stöd|anslag|medel|ersättning|vite|avgift))"
        rf"\s+(?:på|om)(?:\s+(?:sammanlagt|totalt|{any_of('hedges')}))*\s*$"
    ),
    regex.I,
)
_PAYS = compiled(lambda: rf"\b(?P<verb>{any_of('paying')})\b", regex.I)
_PART = regex.compile(r"^\s*av\s+(?:de|den|det)\s+(?P<what>\p{L}+(?:a|e)\s+\p{L}+(?:en|et|na|n)\s+\p{L}.*)", regex.I)
# Who acts: a name needs no more than what was done.
_ACTORS = compiled(lambda: rf"(?:{any_of('actors')}|nämnd)$", regex.I)


def paid_for(at: Standing) -> str | None:
    """Return what an amount is paid for, with the verb that tells so, or None where nothing is paid.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Nämnden betalade 1,2 mkr för inhyrda läkare."
    >>> paid_for(Standing(text, next(find_figures(text))))
    'betalade för inhyrda läkare'
    """
    if at.figure.kind != "money" or at.clause.verb is None:
        return None
    if got := _GOT.search(at.before):
        return str(got["what"])
    if paid := _PAID_WITH.search(at.before):
        return str(paid["paid"])
    match = _FOR.match(at.after)
    verbs = list(_PAYS.finditer(at.text[at.clause.verb.start : at.figure.start]))
    if match is None or not verbs:
        return None
    what = tidy(" ".join(until_stop(match["what"]).split()[:MAX_PAID_FOR]))
    if not what:
        return None
    who = "" if not at.named or at.inverted or _ACTORS.search(at.subject) else f"{at.subject} "
    return f"{who}{verbs[-1]['verb']} {match['link']} {what}"


def sum_of(at: Standing) -> str | None:
    """Return what an amount is a part of, with what is told of that part: *186 tkr av de sökta medlen är utbetalda*.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Hittills har 186 tkr av de sökta medlen betalats ut."
    >>> sum_of(Standing(text, next(find_figures(text))))
    'sökta medlen betalats ut'
    """
    part = _PART.match(at.after) if at.figure.kind == "money" else None
    return tidy(" ".join(until_stop(part["what"]).split()[:MAX_PAID_FOR])) if part else None
