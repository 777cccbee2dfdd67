"""Indicators: which known indicator a row label, a question or a noun phrase stands for."""

import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from models import Match
from normalize import registers
from normalize.covering import Covering
from normalize.names import FULL, LONGEST_NAME, Matcher, from_restored
from normalize.registers import IndicatorAlias, derived
from normalize.wording import fold, mend, restored, stem, stemmed

BEFORE = re.compile(
    r"""
    ^ (?: (?: \s* (?: andel (?:en)? | antal (?:et)? | total (?:t|a|en)? | den | det | de | samtliga       # Andel …
                    | genomsnittlig (?:t|a)? | ackumulerad (?:e|a)? | personalens | medarbetarnas         # Den totala …
                    | (?: kommun | förvaltning | verksamhet | enhet ) ens | nämndens
                    | resultat (?:et)?\ för | index (?:et)?\ för ) \b )+ \s*
        | [A-ZÅÄÖ]{2,5} \s+ [-–] \s+ )                                                                   # SOF - …
    """,
    re.VERBOSE | re.IGNORECASE,
)
AFTER = re.compile(
    r"""
    \s* [(,] \s* (?: andel (?: \ i\ % | \ \(%\) )? | antal (?:\ dagar|\ st)? | procent | i\ procent | %   # …, andel (%)
                   | t?kr | mnkr | mkr | tusen\ kronor | kronor | dagar | index | st ) \s* \)? $
  | \s* (?: i\ (?:procent|%)(?:\ av\ .*)? | (?:%|procent) | totalt? ) $                             # … i % av arbetstid
  | \s+ (?: t?kr | mnkr | mkr ) $
  | \s+ i \s+ (?: förvaltning | verksamhet | kommun | enhet | nämnd | organisation ) e?n $           # … i förvaltningen
  | (?: \s* [,:–-] \s* | \s+ \(? ) (?: kvinnor | män | flickor | pojkar | tjejer | killar ) \)? $        # …, kvinnor
  | \s* \[\d+\] $ | \*+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What surrounds the name of an indicator in a table and says nothing of what it is."""

AFTER_ENDS = (
    "%", ")", "]", "*", "kr", "kronor", "andel", "antal", "dagar", "index", " st", "total", "totalt", "en",
    "kvinnor", "män", "flickor", "pojkar", "tjejer", "killar",
)  # fmt: skip
"""How a name with something behind it ends; it spares most names the search for what."""

EXPLAINED = re.compile(r"(?:\s*\(|,\s*)(?!(?:HVB|LSS|IFO|SOL|SÄBO)\b)[A-ZÅÄÖ]{2,6}\)?$")
"""An abbreviation after the name that it stands for: *Hållbart medarbetarengagemang (HME)*; *(HVB)* says where."""

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
TIME_ENDS = (*MONTHS, *(month[:3] for month in MONTHS), "sept", "helår", "helåret", *"0123456789")
"""How a name that ends with a time ends."""
MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zå]*\.?"
TIME = re.compile(
    rf"""
    (?: [\s,:(–-]+ (?: per \s+ | år \s+ | helår \s+ | t\.?o\.?m\.? \s+ )?
        (?: {MONTH} (?: \s*[-–]\s* {MONTH} )? (?: \s+ (?:19|20)\d\d )?           # jan–aug 2019
          | (?:19|20)\d\d (?: \s*[-–/]\s* (?:19|20)?\d\d )?                     # 2018, 2017/18
          | (?:kvartal|tertial|kv|t) \s* [1-4] (?: \s+ (?:19|20)\d\d )?           # T2 2016
          | helår(?:et)? | 3[01] (?: \s+ {MONTH} | /(?:[1-9]|1[0-2]) ) (?: \s+ (?:19|20)\d\d )? )
    )+ \)? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The time of a value behind the name of its indicator."""

Told = Literal["percent", "count", "sek", "days"]

TOLD: tuple[tuple[Told, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "sek",
        ("kr", "kostnad", "utgift"),
        re.compile(r"(?:[(,]|\si)\s*(?:t?kr|mnkr|mkr|tusen kronor|kronor)\s*\)?$|^(?:kostnad|utgift)"),
    ),
    ("days", ("dagar",), re.compile(r"(?:[(,]|\si)\s*(?:antal )?dagar\s*\)?$")),
    ("percent", ("andel", "%", "procent"), re.compile(r"^andel|[(,\s]andel\b|%|\bprocent(?:en)?\b")),
    ("count", ("antal",), re.compile(r"^antal|[(,]\s*antal\b")),
)
"""What the words of a name say of its unit: *Andel …* is no count, *Antal …* no share."""

TOLD_BEFORE = {"percent": "andel", "count": "antal"}

EMPLOYED = ("anställd", "avlönad")
"""*Heltidsanställda medarbetare* are *heltidsanställda*."""

LIKE_UNITS = (
    frozenset({"count", "days", "ratio", "fte", "hours"}),
    frozenset({"index", "ratio", "points", "percent", "rank"}),
    frozenset({"days", "weeks", "months"}),
    frozenset({"sek"}),
    frozenset({"hours"}),
)
"""Units in which the same indicator may be told: days of placement are a number of days."""

SCALES = frozenset({"index", "points"})

OTHER_MEASURE = re.compile(
    r"\b(?:månadsvis|per månad|månadens|rullande|r12|(?:senaste|föregående) (?:12|tolv) månader\w*|förändring\w*"
    r"|ökning|minskning|differens)\b"
)
"""Words that make another measure of an indicator: its value of one month or of twelve that roll, its change."""

OWNER = re.compile(r"\bkommun")
"""*Kommunens resultat* is the municipality's result; *resultat* alone is a heading."""

BESIDE = frozenset(
    {
        "brukare", "kund", "person", "individ", "medborgare", "kommuninvånare", "förvaltning", "verksamhet", "nämnd",
        "organisation", "hemkommun", "insats",
    }
)  # fmt: skip
"""Words that may stand in names of many indicators and make none of them another one, as the stems tell them."""

MEASURES = frozenset({"dagar", "kr", "kronor", "tkr", "mnkr"})
"""Words that say what a value is in, which a shorter name leaves out."""

COVERED = 95.0
"""The score of a name that says all that a known wording says, and nothing that its indicator does not."""

SHORTEST_ALONE = 8
"""A single word that is left of a longer wording tells an indicator only if it has so many letters."""


@derived()
def _meanings() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of all words that mean others or nothing, in stems, and what they mean."""
    meanings = {stemmed(fold(row.word)): stemmed(fold(row.meaning or "")) for row in registers.wordings()}
    words = "|".join(re.escape(word) for word in sorted(meanings, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\S)(?:{words})(?!\S)"), meanings


@derived()
def _numbers() -> dict[str, str]:
    """Return figures by the words for them; *en* and *ett* are articles far more often than numbers."""
    cardinals = (row for row in registers.number_words() if row.kind == "cardinal" and row.value == int(row.value))
    return {row.word: str(int(row.value)) for row in cardinals if row.word not in ("en", "ett")}


@derived(65536)
def _same(folded: str) -> str | None:
    """Return the words of a wording that tell what it means, as stems, each once and in the order of the alphabet.

    >>> _same("nöjdhet med hemtjänsten") == _same("andel nöjda hemtjänst")
    True
    """
    figures = _numbers()
    printed = [stem(figures.get(word, word)) for word in folded.split()]
    stems = " ".join(printed)
    pattern, meanings = _meanings()
    for _ in range(2):  # what a word means may be part of a phrase: *ungdomar* are *unga*, *barn unga* is one phrase
        stems = " ".join(pattern.sub(lambda match: meanings[match[0]], stems).split())
    words = sorted(set(stems.split()))
    if len(words) > 1 and any(word.endswith(EMPLOYED) and word != EMPLOYED[0] for word in words):
        words = [word for word in words if word != EMPLOYED[0]]
    if len(words) > 1:
        return " ".join(words)
    if not words or words[0] not in printed or OWNER.search(folded):
        return None
    # Of one word, a share and a count are told apart by *andel* alone: *timavlönade* are not *andel timavlönade*.
    told = TOLD_BEFORE.get(_told(folded) or "")
    return f"{told} {words[0]}" if told else (words[0] if len(words[0]) >= SHORTEST_ALONE else None)


@derived()
def _matcher() -> Matcher:
    """Return the matcher of wordings that hold wherever they stand."""
    names = {row.id: (row.name_sv, EXPLAINED.sub("", row.name_sv)) for row in registers.indicators()}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in registers.indicator_aliases():
        if not row.context:
            aliases[row.indicator_id].append(row.alias)
    bare = {
        key: tuple(shorter for each in (*names[key], *aliases[key]) if " " in (shorter := _strip(each)) != each)
        for key in names
    }
    return Matcher("indicator", names, {key: tuple(found) for key, found in aliases.items()}, _same, bare)


@derived()
def _covering() -> Covering:
    """Return the wordings of all indicators as the words that they are made of."""
    words: dict[str, list[frozenset[str]]] = defaultdict(list)
    for folded, key in _matcher().wordings:
        words[key].append(frozenset((_same(folded) or "").split()))
    return Covering(
        {key: tuple(each) for key, each in words.items()}, *(frozenset(map(stem, each)) for each in (BESIDE, MEASURES))
    )


@derived()
def _bound() -> dict[str, tuple[IndicatorAlias, ...]]:
    """Return the wordings that hold only where a word of their context stands around them, by their stems."""
    bound: dict[str, tuple[IndicatorAlias, ...]] = defaultdict(tuple)
    for row in registers.indicator_aliases():
        if row.context:
            bound[stemmed(fold(row.alias))] += (row,)
    return dict(bound)


@lru_cache(maxsize=8192)
def _strip(name: str) -> str:
    """Return `name` without its decoration, or as it is where nothing else is left."""
    bare = name.strip()
    while (shorter := _shorter(bare)) and shorter != bare:
        bare = shorter
    return bare


def _shorter(name: str) -> str:
    if before := BEFORE.match(name):
        name = name[before.end() :]
    low = name.casefold()
    if low.endswith(AFTER_ENDS) or "%" in low or "procent" in low:
        name = AFTER.sub("", name)
    if name[-1:] == ")" or name[-1:].isupper():
        name = EXPLAINED.sub("", name)
    if low.rstrip(").").endswith(TIME_ENDS):
        name = TIME.sub("", name)
    return name.strip(" ,:–-")


def _told(name: str) -> Told | None:
    """Return the unit that the words of a name tell."""
    low = name.casefold()
    for unit, words, pattern in TOLD:
        for word in words:
            if word in low and pattern.search(low):
                return unit
    return None


def _fits(indicator_id: str, unit: str | None) -> bool:
    """Return True unless `unit` is one that the indicator is never told in."""
    indicator = registers.indicator(indicator_id)
    if unit is None or indicator is None or indicator.unit == unit:
        return True
    return any(unit in units and indicator.unit in units for units in LIKE_UNITS) and not (
        unit == "percent" or (indicator.unit == "percent" and unit != "index")
    )


def _in_context(name: str, context: str, unit: str | None) -> Match | None:
    """Return the indicator that `name` stands for where words of its context stand around it."""
    for row in _bound().get(stemmed(fold(name)), ()):
        around = fold(context)
        indicator = registers.indicator(row.indicator_id)
        by_scale = unit in SCALES and indicator is not None and indicator.unit in SCALES
        if by_scale or any(fold(word) in around for word in row.context):
            return _matcher().decide(name, row.indicator_id, FULL, "alias")
    return None


@derived(8192)  # the same label names the values of several columns
def _free(name: str, unit: str | None) -> Match:
    """Return the indicator that `name` stands for wherever it is, with or without its decoration."""
    matcher, bare = _matcher(), _strip(name)
    verbatim = matcher.verbatim(name)
    if verbatim is not None:
        return verbatim
    if OTHER_MEASURE.search(name.casefold()):
        return matcher.decide(name, None, 0.0, "none", matcher.candidates(bare))
    told = _told(name)
    # A figure in percent makes a share of a bare name; a count makes nothing of it: *nine employees* are not all.
    measured = TOLD_BEFORE.get(told or (unit if unit == "percent" else None) or "")

    def fits(key: str) -> bool:
        return _fits(key, told)

    known = (matcher.inflected(name, fits) if bare != name else None) or matcher.known(bare, fits)
    if known is None and measured is not None:
        known = matcher.known(f"{measured} {bare}", fits)
    if known is None and bare != name:  # *Resultat i % av skatter* is no *Resultat*
        known = matcher.known(name, fits)
    return known or _covered(name, fits) or matcher.slipped(bare, fits)


def _covered(name: str, fits: Callable[[str], bool]) -> Match | None:
    """Return the decision on a name that says more than a wording, but nothing that its indicator does not."""
    words = (_same(fold(name)) or "").split()
    key = _covering().covered(words, fits)
    return None if key is None else _matcher().decide(name, key, COVERED, "alias")


def _as_said(match: Match, name: str) -> Match:
    """Return a decision on a form of `name` as one on the name itself."""
    return Match(
        kind="indicator",
        text=name,
        matched_id=match.matched_id,
        score=match.score,
        method=match.method,
        candidates=match.candidates,
    )


def match_indicator(name: str, *, context: str | None = None, unit: str | None = None) -> Match:
    """Return the decision on which indicator `name` stands for; `context` is what stands around it (section, caption).

    >>> match_indicator("Antal klagomål").matched_id, match_indicator("Sjukfrånvaro (%)", unit="percent").matched_id
    ('klagomal_antal', 'sjukfranvaro_andel')
    >>> match_indicator("Säkerhet").matched_id, match_indicator("Säkerhet", context="Rapporterade händelser").matched_id
    (None, 'handelse_sakerhet')
    """
    if len(name) > LONGEST_NAME:
        return Match(kind="indicator", text=name, matched_id=None, score=0.0, method="none")
    return _decided(name, context if _hangs_on_context(name) else None, unit)


@derived(8192)
def _hangs_on_context(name: str) -> bool:
    """Return True for a name whose meaning may hang on what stands around it: most mean the same in all columns."""
    return any(stemmed(fold(_strip(mend(form)))) in _bound() for form in (name, *restored(name)))


@derived(65536)
def _decided(name: str, context: str | None, unit: str | None) -> Match:
    """Return the decision on which indicator `name` stands for."""
    whole = from_restored(name, lambda text: match_indicator(text, context=context, unit=unit))
    if whole is not None:
        return whole
    mended = mend(name)
    in_context = _in_context(_strip(mended), context or "", unit)
    if in_context is not None and _fits(in_context.matched_id or "", unit):
        return _as_said(in_context, name)
    match = _free(mended, unit)
    if match.matched_id is not None and not _fits(match.matched_id, unit):
        other = ((match.matched_id, match.score), *match.candidates)
        return Match(kind="indicator", text=name, matched_id=None, score=match.score, method="none", candidates=other)
    return match if match.text == name else _as_said(match, name)
