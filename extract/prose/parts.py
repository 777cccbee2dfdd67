"""Figures of a part of what was counted before: *38 av dem tog längre tid*, *av vilka 28 tackade ja*."""

import regex

from extract.language.clauses import is_finite, tokens
from extract.language.phrases import begins_with_verb, has_verb, tidy, until_stop
from extract.prose.figure_name import Name
from extract.prose.referring import noun_in
from extract.prose.standing import Standing
from extract.rules import at_end

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
# *av flickorna och* … *93 % av pojkarna i ettan har lärt sig simma*
_FIRST_OF_TWO = regex.compile(
    r"\s*(?P<of>av|i|på|bland)\s+(?P<whole>\p{L}[^.;:()]{2,60}?),?\s+(?:och|samt|respektive)\s+(?:(?:drygt|knappt|cirka|ca)\s+)?",
    regex.I,
)
_SECOND_OF_TWO = regex.compile(r"\s*(?P<of>av|i|på|bland)\s+(?P<rest>\p{L}.+)", regex.I)
_THAT = regex.compile(r"\batt\s+", regex.I)
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

    >>> from extract.prose.quantities import find_figures
    >>> text = "Genomförandeplaner finns för 231 av dem."
    >>> _told_before(Standing(text, next(find_figures(text))))
    'Genomförandeplaner finns'
    """
    told = tidy(at.text[at.clause.front : at.figure.start])
    return told if len(told.split()) <= MAX_TOLD else at.subject


def whole_of_row(at: Standing) -> str:
    """Return what a share is of that tells only what is true of it, from the first of its row that tells of whom.

    >>> from extract.prose.quantities import find_figures
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


def part_alone(at: Standing) -> str | None:
    """Return the name of a number that opens a sentence and tells of a part of what was counted: *94 är klagomål*.

    >>> from extract.prose.quantities import find_figures
    >>> text = "94 är klagomål och resten frågor."
    >>> part_alone(Standing(text, next(find_figures(text)), counted="synpunkter"))
    'synpunkter är klagomål och resten frågor'
    """
    if (
        at.figure.kind not in ("count", "words", "ratio")
        or not at.counted
        or at.text[: at.figure.start].strip()
        or not begins_with_verb(at.after)
    ):
        return None
    told = tidy(" ".join(until_stop(at.after).split()[:MAX_TOLD]))
    return f"{at.counted} {told}" if told else None


def told_of_both(at: Standing) -> str:
    """Return the name of the first of two shares that one verb tells of: *96 % av barnen och 93 % av de unga har …*.

    >>> from extract.prose.quantities import find_figures
    >>> text = "I enkäten svarar 91 % av eleverna i ettan och 87 % av eleverna i tvåan att de trivs."
    >>> figures = list(find_figures(text))
    >>> told_of_both(Standing(text, figures[0], figures))
    'eleverna i ettan de trivs'
    """
    second = next((figure for figure in at.figures if figure.start >= at.figure.end), None)
    whose = _FIRST_OF_TWO.fullmatch(at.after) if second is not None and second.kind == "percent" else None
    if whose is None or second is None or has_verb(whose["whole"]):
        return ""
    other = _SECOND_OF_TWO.match(at.text, second.end)
    if other and (other["of"] != whose["of"] or (other["of"] != "av" and not _THAT.search(other["rest"]))):
        return ""  # *i ettan och 87 % i tvåan att de trivs*: only what they answer is told of both
    return f"{whose['whole']} {tidy(until_stop(_told(other['rest'])))}".strip() if other else ""


def _told(rest: str) -> str:
    """Return what is told of those whom some words begin with: from the verb on, or what they answer."""
    said = _THAT.search(rest)
    if said is not None and not has_verb(rest[: said.start()]):
        return rest[said.end() :]
    of = tokens(rest)
    verb = next((of[n] for n in range(len(of)) if is_finite(of, n)), None)
    return rest[verb.start :] if verb else ""
