"""Figures of two groups or places that are held against each other: *Män är nöjdare än kvinnor, 81 mot 74 %*."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from extract.language.clauses import clause_of
from extract.language.phrases import any_of, has_verb, is_generic, tidy
from extract.prose.quantities import COUNTS, Figure
from extract.rules import MONTH, compiled, words

MAX_SIDE = 6
"""Words of a group or place that is held against another."""

MAX_NAME = 12
"""Words of what both figures are of; more are not told of the two alone."""

# *…, 81 mot 74 procent*, *… index 51 respektive 63*
_BETWEEN = compiled(lambda: rf"\s*(?:mot|respektive|resp\.?|jämfört med)\s+(?:{any_of('hedges')}\s*)?", regex.I)
_THAN_BEFORE = regex.compile(
    r"^(?P<told>[^.;:()\d]*?)\s+än\s+(?P<other>\p{L}[^.;:,()\d]{1,60}?)\s*(?:[,(–-]|\bmed)\s*$", regex.I
)
# *Män har lägre frånvaro, 5,1 procent, än kvinnor, 9,0 procent*
_THAN_BETWEEN = regex.compile(
    r"\s*[,)]?\s+än\s+(?P<other>\p{L}[^.;:,()\d]{1,60}?)\s*(?:[,(]|\bmed)\s*(?:\p{L}+\s+)?", regex.I
)
_MORE = regex.compile(
    r"\b(?:mer|mindre|fler|färre|högre|lägre|bättre|sämre|större|längre|kortare|oftare|\p{L}{3,}are)\b", regex.I
)
# Words that only tell which of the two is more, and how much: the figures are of what they are told of.
_DEGREE = compiled(
    lambda: (
        r"\b(?:i\s+(?:\p{L}+\s+)?(?:högre|lägre|större|mindre)\s+(?:grad|utsträckning|omfattning)"
        rf"|mer|mindre|fler|färre|högre|lägre|bättre|sämre|större|{any_of('small')}|lite|klart|mycket|ganska)\b"
    ),
    regex.I,
)
# What figures are held against that is no other group: a time, what was meant to be, others' figures.
_NO_GROUP = compiled(
    lambda: (
        rf"\b(?:{any_of('times')}|{MONTH}|\d{{4}}|tidigare|innan|då|väntat|förväntat|planerat|beräknat|budget\p{{L}}*"
        rf"|\p{{L}}*mål(?:et|värdet|nivån)?|genomsnittet|snittet|medel\p{{L}}*|{any_of('comparison_groups')}"
        r"|\p{L}*(?:året|terminen|perioden|månaden|kvartalet|tertialet|mätning\p{L}*))\b"
    ),
    regex.I,
)

_OWN_PLACE = compiled(lambda: rf"\s(?P<place>{any_of('prepositions')}\s+[^,]+)$", regex.I)


class Side(NamedTuple):
    """The name of one of the two figures."""

    name: str
    whose: str
    first: Figure


def sides_of(text: str, figures: Sequence[Figure]) -> Mapping[Figure, Side]:
    """Return the names of figures that are told for one group or place each, and held against each other.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Kvinnor känner sig mindre trygga än män, 51 respektive 63 procent."
    >>> [side.name for side in sides_of(text, list(find_figures(text))).values()]
    ['Kvinnor känner trygga', 'män känner trygga']
    """
    if " än " not in text:
        return {}
    found = dict[Figure, Side]()
    for first, second in pairwise(sorted(figures, key=lambda each: each.start)):
        if first in found or first.change or second.change or not _alike(first, second):
            continue
        sides = _told_before(text, first, second) or _told_between(text, first, second)
        if sides is not None:
            found |= dict(zip((first, second), sides, strict=True))
    return found


def _alike(one: Figure, other: Figure) -> bool:
    return one.kind == other.kind or not {one.kind, other.kind}.isdisjoint(COUNTS | {"decimal"})


def _told_before(text: str, first: Figure, second: Figure) -> tuple[Side, Side] | None:
    """Return the sides of two figures that stand behind the comparison: *A är mer nöjda än B, 81 mot 74 procent*."""
    begin = text[: first.number].rfind(".", 0, first.start) + 1
    than = _THAN_BEFORE.match(text[begin : first.start]) if _BETWEEN.fullmatch(text, first.end, second.start) else None
    return _sides(text, begin, begin + than.end("told"), than["other"], first) if than else None


def _told_between(text: str, first: Figure, second: Figure) -> tuple[Side, Side] | None:
    """Return the sides of two figures with the comparison between them: *A har lägre frånvaro, 5 %, än B, 9 %*."""
    than = _THAN_BETWEEN.fullmatch(text, first.end, second.start)
    return _sides(text, 0, len(text[: first.start].rstrip(" (")), than["other"], first) if than else None


def _sides(text: str, begin: int, end: int, other: str, first: Figure) -> tuple[Side, Side] | None:
    """Return the names of both: whose each is, and what is told of the first."""
    clause = clause_of(text, end)
    verb = clause.verb
    if verb is None or clause.front < begin or verb.end > end or not _MORE.search(text, verb.end, end):
        return None
    other, rest = _other(other)
    told = text[verb.end : end]
    verbs = "" if verb.word in words("naming", "bare_verbs") else verb.word
    if other.split()[0].lower() in words("naming", "prepositions"):
        told = _DEGREE.sub(" ", told)
        return _places(text[clause.front : verb.start].strip(" ,"), " ".join(told.split()), other, first)
    whose = tidy(text[clause.front : verb.start])
    if not whose or is_generic(whose) or len(whose.split()) > MAX_SIDE or not _is_group(other):
        return None
    what = " ".join(f"{verbs} {_DEGREE.sub(' ', told)} {rest}".split()).strip(" ,")
    if not what or len(what.split()) > MAX_NAME or first.start < end:
        return None
    return Side(f"{whose} {what}", whose, first), Side(f"{other} {what}", other, first)


def _other(other: str) -> tuple[str, str]:
    """Return the other group, and what is said behind it of both: *flickorna i svenska*."""
    of = other.split()
    if of[0].lower() in words("naming", "prepositions"):
        return other, ""
    behind = next((n for n, word in enumerate(of) if n and word.lower() in words("naming", "prepositions")), len(of))
    return " ".join(of[:behind]), " ".join(of[behind:])


def _places(front: str, told: str, other: str, first: Figure) -> tuple[Side, Side] | None:
    """Return the names of figures for two places: *Frånvaron är högre i norr än i söder*."""
    if not _is_group(other):
        return None
    link, _, place = front.partition(" ")
    own = _OWN_PLACE.search(f" {told}")
    if link.lower() in words("naming", "prepositions"):
        whose, subject = f"{link.lower()} {place}", tidy(told)
    elif own is not None:
        whose, subject = own["place"], tidy(f"{front} {told[: max(0, own.start() - 1)]}")
    else:
        return None
    if not subject or is_generic(subject) or len(subject.split()) > MAX_NAME or not _is_group(whose):
        return None
    return Side(f"{subject} {whose}", whose, first), Side(f"{subject} {other}", other, first)


def _is_group(other: str) -> bool:
    return len(other.split()) <= MAX_SIDE and not (_NO_GROUP.search(other) or has_verb(other) or is_generic(other))
