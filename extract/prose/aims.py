"""Figures that somebody aimed at, without a word for target: *Ambitionen var att få ner frånvaron till 8 procent*."""

import regex

from extract.language.clauses import is_adverbial
from extract.language.phrases import is_generic, is_pronoun, tidy
from extract.prose.quantities import Figure

MAX_NAME = 10
"""Words of what is aimed for; more are a clause of their own."""

# What tells that the clause goes over to what came out: *vi siktade på 80 procent men nådde 71*.
_ON = (
    r"(?:(?!\b(?:men|blev|fick|nådde|är|var|låg|ligger|utfall\p{L}*|resultat\p{L}*|därför|så)\b|,\s*(?:som|där|vilket|då|när)\b)"
    r"[^.;:\d])*?"
)
_REACH = (
    r"(?:få|komma|pressa|dra|föra|gå)\s+(?:ner|ned|upp)|nå(?:\s+upp)?|öka|minska|höja|sänka|korta|halvera|reducera|förbättra"
    r"|utöka|begränsa|hålla"
)
_AIM_IS = (
    r"\b(?:ambition|avsikt|tank|plan|strävan|intention|föresats|förhoppning|målsättning)(?:en|sen)?(?:\s+för\s+\p{L}+)?"
    r"\s+(?:är|var|har\s+varit|hade\s+varit)\s+(?:\p{L}+\s+){0,2}?att\s+"
)
_MEAN_TO = (
    r"\b(?:(?:vill(?:e)?|velat|tänkt|tänkte|föresatt|föresatte|bestämt|bestämde|lovat|lovade|planerat|planerade|sikta(?:r|t|de)\s+på"
    r"|strävar?(?:de|t)?\s+(?:efter|mot))\s+(?:\p{L}+\s+){0,2}?(?:oss\s+(?:för\s+)?)?(?:att\s+)?)"
)
# *… att få ner sjukfrånvaron till under*
_REACHED_FOR = regex.compile(
    rf"(?:{_AIM_IS}|{_MEAN_TO})(?:{_REACH})\s+(?P<what>{_ON})(?:\b(?:till|på|ned\s+mot|mot|vid|under|över)\s+)?$",
    regex.I,
)
# *Vi siktade på en svarsfrekvens på*, *Vi hade siktet inställt på ett meritvärde om*
_AIMED_AT = regex.compile(
    r"\b(?:sikta(?:r|t|de)\s+(?:mot|på)|sikte[t]?\s+(?:är\s+|var\s+)?inställt\s+på|strävar?(?:de|t)?\s+(?:efter|mot)"
    r"|hade\s+(?:\p{L}+\s+)?hoppats\s+på)\s+(?:(?:att\s+nå|att\s+ha)\s+)?"
    r"(?:(?:en|ett)\s+(?P<what>\p{L}[^.,;:\d]{3,60}?)\s+(?:på|om)\s+)?$",
    regex.I,
)
# *Frånvaron skulle enligt vår plan ner under 6 procent*, not *Utan tillskottet skulle den ha varit över 6 procent*
_SHOULD = regex.compile(
    r"(?:^|[.;]\s|,\s(?:och\s)?|\batt\s)\W*(?P<what>(?!(?:om|utan|hade|då|annars|så)\b)\p{L}[^.,;:\d]{2,60}?)\s+skulle\s+"
    r"(?:(?!\b(?:ha|kunna|kosta|innebära|ge|medföra|krävas|behövas|men|om)\b)[^.,;:\d])*$",
    regex.I,
)
# *Andelen kunder som vet vem som kommer ska öka till 80 procent*
_SHALL = regex.compile(
    r"^\W*(?P<what>(?:andelen|antalet|andel|antal)\s[^.;:,\d]*?\bsom\b[^.;:,\d]*?\s(?:vem|vad|vilka?|hur|var)\b[^.;:,\d]*?)\s+"
    r"(?:ska|skall|bör)\s[^.;:,\d]*$",
    regex.I,
)
_SUPPOSED = regex.compile(
    r"\b(?:räkna|bedöm|beräkna|befara|vänta|förvänta|prognos|uppskatta|tro(?:r|dde|tt)\b|risk|om\s+inte|utan\s+(?!att)|annars)\p{L}*"
    r"|\bhade\s+(?:det|vi|de|den|alla)\b|^\W*om\b",
    regex.I,
)
_BOUND = regex.compile(r"(?:under|över|minst|högst|max|maximalt|(?:lägre|högre|färre|fler|mer|mindre)\s+än)\s", regex.I)
_FIRST = regex.compile(r"^(?:(?:att|vi|ha|nå|en|ett|ner|ned|upp)\s+)+|^andelen\s+som\s*$", regex.I)
_LAST = regex.compile(
    r"\s+(?:till|på|om|under|över|från|mot|vid|med|ner|ned|upp|minst|högst|under|enligt\s.*|i år|under året)$",
    regex.I,
)
_HINTS = (
    *("ambition", "avsikt", "tank", "plan", "strävan", "strävar", "strävat", "intention", "föresat", "förhoppning"),
    *("målsättning", "vill", "velat", "tänkt", "bestäm", "lova", "sikt", "hoppats", "skulle", "ska", "bör"),
)


def aim_of(text: str, figure: Figure) -> str | None:
    """Return what a figure is aimed at for, empty where the sentence does not tell, None for any other figure.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Ambitionen var att få ner frånvaron till under 8 procent."
    >>> aim_of(text, next(find_figures(text)))
    'frånvaron'
    """
    told = text[: figure.start]
    small = told.lower()
    if figure.change or not any(map(small.__contains__, _HINTS)):
        return None
    aim = _REACHED_FOR.search(told) or _AIMED_AT.search(told) or _SHALL.match(told)
    if aim is None and _BOUND.match(text, figure.start, figure.number) and not _SUPPOSED.search(told):
        aim = _SHOULD.search(told)
    return None if aim is None else _name(aim["what"] or "")


def _name(what: str) -> str:
    """Return what is aimed for as a name, empty for one that names nothing."""
    name = what.strip(" ,")
    while (cut := _LAST.sub("", name)) != name:
        name = cut
    name = tidy(_FIRST.sub("", name))
    named = name and not (is_generic(name) or is_pronoun(name) or is_adverbial(what.strip()))
    return name if named and len(name.split()) <= MAX_NAME else ""
