"""Indicators: which known indicator a row label, a question or a noun phrase stands for."""

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache, lru_cache

from models import Match
from normalize import registers
from normalize.names import Matcher, fold, stemmed

DECORATION = re.compile(
    r"""
    ^ (?: \s* (?: andel (?:en)? | antal (?:et)? | total (?:t|a|en)? | den | det | de | samtliga       # Andel …
                | genomsnittlig (?:t|a)? | ackumulerad (?:e|a)?                                     # Den totala …
                | resultat (?:et)?\ för | index (?:et)?\ för ) \b )+ \s*
  | \s* [(,] \s* (?: andel (?: \ i\ % | \ \(%\) )? | antal | procent | %                           # …, andel (%)
                   | kr | tkr | mnkr | dagar | index | st ) \s* \)? $
  | \s* (?: i\ (?:procent|%)(?:\ av\ .*)? | (?:%|procent) | totalt ) $                              # … i % av arbetstid
  | ^ [A-ZÅÄÖ]{2,5} \s+ [-–] \s+                                                                   # SOF - …
  | \s* \[\d+\] $ | \*+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What surrounds the name of an indicator in a table and says nothing of what it is."""

LIKE_UNITS = (
    frozenset({"count", "days", "ratio", "fte"}),
    frozenset({"index", "ratio", "points", "percent", "rank"}),
    frozenset({"days", "weeks", "months"}),
    frozenset({"sek"}),
    frozenset({"hours"}),
)
"""Units in which the same indicator may be told: days of placement are a number of days."""

SCALES = frozenset({"index", "points"})


@cache
def _matchers() -> tuple[Matcher, Matcher]:
    """Return the matcher of wordings that always hold, and the one of those that need a context."""
    names = {row.id: (row.name_sv,) for row in registers.indicators()}
    free: dict[str, list[str]] = defaultdict(list)
    bound: dict[str, list[str]] = defaultdict(list)
    for row in registers.indicator_aliases():
        (bound if row.context else free)[row.indicator_id].append(row.alias)
    return (
        Matcher("indicator", names, {key: tuple(aliases) for key, aliases in free.items()}),
        Matcher("indicator", {}, {key: tuple(aliases) for key, aliases in bound.items()}),
    )


@cache
def _contexts() -> dict[tuple[str, str], tuple[str, ...]]:
    bound = (row for row in registers.indicator_aliases() if row.context)
    return {(row.indicator_id, stemmed(fold(row.alias))): row.context for row in bound}


def _strip(name: str) -> str:
    """Return `name` without its decoration, or as it is where nothing else is left."""
    bare = name.strip()
    while (shorter := DECORATION.sub("", bare).strip(" ,:–-")) and shorter != bare:
        bare = shorter
    return bare


def _fits(match: Match, unit: str | None) -> bool:
    """Return True unless the value's unit is one that the indicator is never told in."""
    indicator = registers.indicator(match.matched_id or "")
    if unit is None or indicator is None or indicator.unit == unit:
        return True
    return any(unit in units and indicator.unit in units for units in LIKE_UNITS) and not (
        unit == "percent" or (indicator.unit == "percent" and unit != "index")
    )


def _in_context(name: str, context: str, unit: str | None) -> Match | None:
    """Return the indicator that `name` stands for where words of its context stand around it."""
    match = _matchers()[1].known(name)
    if match is None or match.matched_id is None:
        return None
    indicator = registers.indicator(match.matched_id)
    words = _contexts().get((match.matched_id, stemmed(fold(name))), ())
    around = fold(context)
    by_scale = unit in SCALES and indicator is not None and indicator.unit in SCALES
    return match if by_scale or any(fold(word) in around for word in words) else None


@lru_cache(maxsize=8192)  # the same label names the values of several columns
def _free(name: str) -> Match:
    """Return the indicator that `name` stands for wherever it is, with or without its decoration."""
    matcher = _matchers()[0]
    whole, bare = matcher.match(name), _strip(name)
    if whole.method in ("exact", "alias") or bare == name:
        return whole
    stripped = matcher.match(bare)
    return whole if whole.matched_id is not None and stripped.method not in ("exact", "alias") else stripped


@lru_cache(maxsize=65536)
def match_indicator(name: str, *, context: str | None = None, unit: str | None = None) -> Match:
    """Return the decision on which indicator `name` stands for; `context` is what stands around it (section, caption).

    >>> match_indicator("Antal klagomål").matched_id, match_indicator("Sjukfrånvaro (%)", unit="percent").matched_id
    ('klagomal_antal', 'sjukfranvaro_andel')
    >>> match_indicator("Säkerhet").matched_id, match_indicator("Säkerhet", context="Rapporterade händelser").matched_id
    (None, 'handelse_sakerhet')
    """
    in_context = _in_context(_strip(name), context or "", unit)
    if in_context is not None and _fits(in_context, unit):
        return replace(in_context, text=name)
    match = _free(name)
    if match.matched_id is not None and not _fits(match, unit):
        other = ((match.matched_id, match.score), *match.candidates)
        return Match(kind="indicator", text=name, matched_id=None, score=match.score, method="none", candidates=other)
    return replace(match, text=name)
