"""What kinds of figures there are, and which amounts and times are none of a report's."""

from functools import cache
from typing import Literal

import regex

from extract.rules import at_end, ending, follows_rules, load, pattern

Kind = Literal["percent", "money", "time", "size", "pieces", "count", "words", "decimal", "ratio"]

_OWN_PART = regex.compile(r"\bvarav\b[^,.;]*?(?:\bkostade\s*\||\|\s+(?:är|var|utgör|utgjorde)\b)", regex.I)
"""*underskott på 9 mkr, varav hyrpersonal kostade 4 mkr*: of what is told of its own, not of the result."""

OWN_VERB = 12
"""Characters after an amount in which a verb of its own stands."""

RESULT_BEFORE = 80
"""Characters before an amount in which *överskott* or *budget* makes it a result, which the budget lines hold."""

_MEAN_AGE = regex.compile(r"(?:ålder(?:n)?|livslängd(?:en)?)\b", regex.I)
_OF_AGES = at_end(r"\bi\s+(?:åldern|åldrarna)\s*$", regex.I)  # *barn i åldern 6–15 år*
# *Den genomsnittliga boendetiden är 2,4 år*
_TIME_IS = at_end(r"\b\p{L}{4,}tiden\b[^.;,\d]{0,30}?\b(?:är|var|blev)\s+(?:nu\s+)?$", regex.I)
# *I snitt besvarades synpunkterna inom sex dagar*, *fattades efter 8 dagar i genomsnitt*
_MEAN_BEFORE = at_end(
    r"\bi\s+(?:snitt|genomsnitt)\b(?:(?!\d|\b(?:ska|skall|bör|skulle)\b)[^.;:,]){0,60}?\b(?:inom|efter)\s+$", regex.I
)
_WITHIN = at_end(
    r"\p{L}(?:des|tes|s|r|de|te|ts)\b(?:(?!\d|\b(?:ska|skall|bör|skulle)\b)[^.;:,]){0,30}?\b(?:inom|efter)\s+$", regex.I
)
_MEAN_BEHIND = regex.compile(r"\s+i\s+(?:snitt|genomsnitt)\b", regex.I)
_SHARE_BEFORE = regex.compile(r"\d\s?(?:%|procent)", regex.I)  # *målet är att 95 % ska få svar inom tre dagar*
_TIME_GOAL = regex.compile(r"\bmål(?:värde|et|sättning|nivå)", regex.I)


@follows_rules
@cache
def number_word() -> str:
    """Return the pattern of a number in words."""
    number = load("quantities")["number"]
    return rf"\b(?:{number['fractions']}|{number['words']})\b"


def rejects(key: str) -> "regex.Pattern[str]":
    """Return what a figure, or the words beside it, must not be."""
    return pattern("quantities", "reject", key)


def ends(key: str, before: str) -> bool:
    """Return True where the words before a figure end as a figure must not be led up to."""
    return ending("quantities", "reject", key)(before) is not None


def set_aside_by(before: str, after: str) -> str:
    """Return the rule by which a number is the size of others, or what it takes to get somewhere, or nothing.

    >>> set_aside_by("högre än i kommuner med ", " invånare"), set_aside_by("För att nå ", " krävs fler lärare")
    ('size_class', 'required_before')
    """
    if is_supposed(before, after):
        return "supposed"
    if rejects("inhabitants").match(after) and ends("size_class", before):
        return "size_class"
    required = ends("required_before", before) and rejects("required_after").match(after)
    return "required_before" if required or ends("required", before) else ""


def is_supposed(before: str, after: str) -> bool:
    """Return True between words that tell what would have been: *Utan bidraget hade kön varit 90 dagar*.

    >>> is_supposed("Utan stödet hade underskottet blivit ", "."), is_supposed("Utan stöd hade vi kvar ", ".")
    (True, False)
    """
    low = before.casefold()
    if "hade" not in low and "skulle" not in low:
        return False
    return ends("supposed", before) or (
        ends("supposed_before", before) and bool(rejects("supposed_after").match(after))
    )


def money_kind(match: "regex.Match[str]", before: str, after: str) -> tuple[Kind | None, str]:
    """Return the kind of an amount, or None for one of a result or a decision, which is no value, and why."""
    over = (match["hedge"] or "").strip().lower() == "över"
    if ends("asked_for", before) or rejects("moved").match(after) or (over and ends("carried", before)):
        return None, "quantities.reject.asked_for"
    near = before[-RESULT_BEFORE:]
    if _OWN_PART.search(f"{near}|{after[:OWN_VERB]}"):
        near = near.rpartition("varav")[2]
    result = rejects("result").search(near) or rejects("result").match(after.lstrip())
    return (None, "quantities.reject.result") if result and "/" not in match["money"] else ("money", "")


def is_millions_of_things(unit: str, after: str) -> bool:
    """Return True for millions that count things and are no kronor: *1,9 miljoner besök*."""
    return unit.casefold() == "miljoner" and rejects("things").match(after) is not None


def time_kind(match: "regex.Match[str]", before: str, after: str) -> tuple[Kind | None, str]:
    """Return the kind of a length of time, or None for an age and for the frame that something happens in, and why."""
    if match["time"] == "år":
        of_age = _MEAN_AGE.search(before) and not (_OF_AGES(before) or ends("took", before))
        return ("time", "") if of_age or _TIME_IS(before) else (None, "age")
    measured = _is_measured(before, match["hedge"]) or is_mean(before, after)
    return ("time", "") if measured else (None, "quantities.reject.frame")


def is_mean(before: str, after: str) -> bool:
    """Return True for the time that something took in the mean: *I snitt svarade vi inom tre dagar*.

    >>> is_mean("Beslut fattades efter ", " i snitt."), is_mean("I snitt möter en kund 14 personer inom ", ".")
    (True, False)
    """
    return _MEAN_BEFORE(before) is not None or (_WITHIN(before) is not None and _MEAN_BEHIND.match(after) is not None)


def _is_measured(before: str, hedge: str | None) -> bool:
    """Return True for a length of time that is a result or a target, not the frame that something happens in."""
    frame = ends("frame", before) or (hedge or "").strip().lower() in ("under", "över")
    return not frame or (_TIME_GOAL.search(before) is not None and not _SHARE_BEFORE.search(before))
