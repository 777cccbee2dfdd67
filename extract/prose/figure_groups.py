"""Whom a figure of a sentence is of, besides what it measures: women and men, or the places that it is told for."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from extract.language.clauses import clause_of
from extract.language.phrases import any_of, has_verb, is_generic
from extract.prose.comparison_groups import group_beside
from extract.prose.quantities import Figure, are_alike
from extract.rules import MONTH, compiled, pattern, words

CHANGE_REACH = 50
"""Characters around a difference in which the word for it stands: *har ökat med 9 procent*, *27 personer färre*."""

_WOMEN_OR_MEN = r"kvinnor(?:na)?|män(?:nen)?|flickor(?:na)?|pojkar(?:na)?"
_GROUP = regex.compile(_WOMEN_OR_MEN, regex.I)
_GENDER = regex.compile(rf"\b(?:{_WOMEN_OR_MEN}|man)\b|\bmedian\p{{L}}*\b", regex.I)

# *17 kvinnor*, *84 % för kvinnor*, *50 % av kvinnorna*
_GROUP_AFTER = regex.compile(rf"^\s*(?:(?:för|bland|av|hos|är|var)\s+)?(?:de\s+)?(?P<group>{_GENDER.pattern})", regex.I)
_FOR_GROUP = regex.compile(
    rf"^[\s,]*(?:och\s+|men\s+)?(?:för|bland|hos)\s+(?:de\s+)?(?P<group>{_WOMEN_OR_MEN})\b",
    regex.I,
)
# … or last in what is measured: *Meritvärdet för flickor*
OF_GROUP = regex.compile(
    rf"(?<=\p{{L}}{{4,}})\s+(?:för|bland|hos)\s+(?:de\s+)?(?P<group>{_WOMEN_OR_MEN})$",
    regex.I,
)

# *gapet mellan flickor och pojkar har krympt från 25 till 21 poäng*
GAP_BEFORE = regex.compile(
    r"\b(?P<gap>(?:\p{L}*gap|\p{L}*skillnad|glapp|klyfta|klyft)(?:et|en|n|an)?\s+mellan\s+\p{L}+\s+och\s+\p{L}+)\b[^.;:,\d]*$",
    regex.I,
)

_PLACE = r"(?:i|inom|på|vid|hos|för|bland)\s+(?P<place>\p{L}[^,.;:()\d]{1,50}?)"
# *60 procent i hemtjänsten och 50 procent …*: nothing but a place and a joint stands between two figures.
_PLACE_BETWEEN = compiled(
    lambda: rf"\s+{_PLACE}\s*(?:,|,?\s*\b(?:och|samt|men|medan|respektive))(?:\s+{any_of('hedges')})?\s*", regex.I
)
_PLACE_LAST = regex.compile(rf"\s+{_PLACE}(?=\s*(?:[,.;)]|$))", regex.I)
# *8 hus med 90 lägenheter i egen regi*: the place of the second is that of the first as well.
_WITH_SECOND = regex.compile(
    r"\s+(?P<noun>\p{L}+(?:\s+\p{L}+){0,2}?)\s+med\s+(?:totalt\s+|sammanlagt\s+|tillsammans\s+)?", regex.I
)
_PLACE_OF_COUNTED = regex.compile(
    rf"\s+\p{{L}}+(?:\s+\p{{L}}+)?\s+{_PLACE}(?=\s*(?:[,.;)]|\b(?:och|samt)\b|$))", regex.I
)
# What a place is not: a time, a survey that was taken, a way to count.
_NO_PLACE = compiled(
    lambda: (
        rf"\b(?:{any_of('times')}|{MONTH}|\p{{L}}*(?:året|terminen|perioden|månaden|kvartalet|tertialet)"
        r"|\p{L}*(?:enkät|mätning|undersökning|granskning|kontroll|prognos)\p{L}*"
        r"|snitt|genomsnitt|stort|heltid|deltid|plats|tid|dag|dagen|grund|sikt|allt|nuläget|dagsläget|helhet)\b"
    ),
    regex.I,
)


def is_group(name: str) -> bool:
    """Return True for women or men, whom a figure or a verdict may be told for besides whom it is of."""
    return _GROUP.fullmatch(name) is not None


def group_of(text: str, figure: Figure) -> str | None:
    """Return the group that the figure is about: right beside it, or first in its clause (*För kvinnor är …*).

    A difference has the word for it (*ökade*, *färre*) instead.
    """
    if figure.change:
        near = text[max(0, figure.start - CHANGE_REACH) : figure.end + CHANGE_REACH // 2]
        told = list(pattern("quantities", "reject", "change_words").finditer(near))
        return told[-1].group().strip() if told else None
    if GAP_BEFORE.search(text, 0, figure.start):
        return None
    after = _GROUP_AFTER.match(text[figure.end :])
    before = _GENDER.search(text[max(0, figure.start - 10) : figure.start])
    if after:
        return str(after["group"])
    if before:
        return str(before.group())
    clause = clause_of(text, figure.start)
    front = _FOR_GROUP.match(text[clause.front : clause.front_end]) if clause.verb is not None else None
    return str(front["group"]) if front else None


def places_of(text: str, figures: Sequence[Figure]) -> dict[Figure, str]:
    """Return the places of figures that are told one after the other of the same thing, each for a place of its own.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Sjukfrånvaron är 6 procent i förskolan och 4 procent i grundskolan."
    >>> list(places_of(text, list(find_figures(text))).values())
    ['förskolan', 'grundskolan']
    """
    if len(figures) < 2:
        return {}
    row = sorted(figures, key=lambda each: each.start)
    return {**_side_by_side(text, row), **_with_seconds(text, row)}


def _side_by_side(text: str, row: Sequence[Figure]) -> dict[Figure, str]:
    """Return the places of figures between which nothing but these stands: *6 % i förskolan och 4 % i grundskolan*."""
    found = dict[Figure, str]()
    for first, second in pairwise(row):
        between = _PLACE_BETWEEN.fullmatch(text, first.end, second.start)
        last = _PLACE_BETWEEN.match(text, second.end) or _PLACE_LAST.match(text, second.end) if between else None
        if between and last and _alike(first, second) and _are_places(text, first, between, second, last):
            found |= {first: between["place"], second: last["place"]}
    return found


def _with_seconds(text: str, row: Sequence[Figure]) -> dict[Figure, str]:
    """Return the places of figures in pairs: *8 hus med 90 lägenheter i egen regi och 3 hus med 35 lägenheter i …*."""
    found = dict[str, dict[Figure, str]]()
    for first, second in pairwise(row):
        noun = _WITH_SECOND.fullmatch(text, first.end, second.start)
        place = _PLACE_OF_COUNTED.match(text, second.end) if noun else None
        if noun and place and _is_place(place["place"]):
            found.setdefault(noun["noun"].split()[-1].lower(), {})[first] = place["place"]
    return {figure: place for told in found.values() if len(set(told.values())) > 1 for figure, place in told.items()}


def _are_places(
    text: str, first: Figure, between: "regex.Match[str]", second: Figure, last: "regex.Match[str]"
) -> bool:
    """Return True for the words behind two figures that tell two places of the report's own."""
    own = not (group_beside(text, first.start, first.end) or group_beside(text, second.start, second.end))
    return own and between["place"] != last["place"] and _is_place(between["place"]) and _is_place(last["place"])


def _is_place(place: str) -> bool:
    if _NO_PLACE.search(place) or _GENDER.search(place) or has_verb(place) or is_generic(place):
        return False
    return place.split()[0].lower() not in words("naming", "prepositions")


def _alike(one: Figure, other: Figure) -> bool:
    return not (one.change or other.change) and are_alike(one, other)
