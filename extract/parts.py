"""Figures of a part of what was counted before: *38 av dem tog längre tid*, *av vilka 28 tackade ja*."""

import regex

from extract.figure_name import Name
from extract.phrases import begins_with_verb, tidy
from extract.referring import noun_in
from extract.rules import at_end
from extract.standing import Standing

MAX_TOLD = 8
"""Words that tell what is true of a part, before its figure."""

OF_THEM = regex.compile(r"^\s*av\s+(?:dem|dessa|vilka)\b", regex.I)
_ONLY_THEM = regex.compile(r"(?:dem|dessa|vilka)", regex.I)
_OF_WHICH = at_end(r"\bav vilka\s*$", regex.I)
# *varav 402 studerar på annan ort*, *varav 3 väntat längre*
_DOES = regex.compile(r"\p{L}+(?:erar|tts|ats|it|at)\s+\p{L}")
# *27 % av målen är nådda, 41 % är delvis nådda*: whose share the first is, and what joins the next to it.
_WHOSE = regex.compile(r"\s*av\s+(?:(?:alla|samtliga|de|våra)\s+)?(?P<whole>\p{L}[^,.;:()\d]*)", regex.I)
_DEFINITE = regex.compile(r"\p{L}{3,}(?:en|et|na)\b")
_JOINT = at_end(r"(?:,|\b(?:och|samt|medan|men))(?:\s+(?:drygt|knappt|cirka|ca|ytterligare|hela))?\s*$", regex.I)


def is_part(at: Standing, phrase: str) -> bool:
    """Return True for a figure whose words tell only what is true of a part of what was counted."""
    if OF_THEM.match(at.after) or begins_with_verb(phrase):
        return True  # *varav 12 har flyttat*, *nio av dem längre än …*
    of_which = _OF_WHICH(at.before) is not None and bool(at.counted or at.earlier)
    return of_which or (at.part and _DOES.match(phrase) is not None)


def part_of(at: Standing, phrase: str) -> Name | None:
    """Return the name of such a part: what was counted, and what is true of it."""
    if _ONLY_THEM.fullmatch(phrase) and at.named and at.clause.verb is not None and (told := _told_before(at)):
        return Name(told, "subject")
    known = at.part and at.counted and at.counted in (at.earlier or "")
    theirs = OF_THEM.match(at.after) or _OF_WHICH(at.before) or known
    meant = (at.counted or at.earlier or at.context) if theirs else at.earlier
    return Name(f"{meant} {phrase}", "same") if meant else None


def _told_before(at: Standing) -> str:
    """Return what is told of a part before its figure: *Genomförandeplaner finns för 231 av dem*.

    >>> from extract.quantities import find_figures
    >>> text = "Genomförandeplaner finns för 231 av dem."
    >>> _told_before(Standing(text, next(find_figures(text))))
    'Genomförandeplaner finns'
    """
    told = tidy(at.text[at.clause.front : at.figure.start])
    return told if len(told.split()) <= MAX_TOLD else at.subject


def whole_of_row(at: Standing) -> str:
    """Return what a share is of that tells only what is true of it, from the first of its row that tells of whom.

    >>> from extract.quantities import find_figures
    >>> text = "27 % av målen är nådda, 41 % är delvis nådda och 32 % är det inte."
    >>> figures = list(find_figures(text))
    >>> [whole_of_row(Standing(text, figure, figures)) for figure in figures]
    ['', 'målen', 'målen']
    """
    if at.figure.kind != "percent" or not begins_with_verb(at.after) or not _JOINT(at.before):
        return ""
    for before in reversed([each for each in at.figures if each.end <= at.figure.start]):
        if before.kind != "percent":
            return ""
        if whose := _WHOSE.match(at.text, before.end):
            whole = noun_in(whose["whole"]).strip()
            definite = _DEFINITE.search(whole)
            return whole[: definite.end()] if definite else whole
    return ""
