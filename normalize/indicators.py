"""Indicators: which known indicator a row label, a question or a noun phrase stands for."""

import re
from collections import defaultdict
from collections.abc import Callable

from models import Match
from normalize import registers
from normalize.covering import Covering
from normalize.decoration import EXPLAINED, MONTHS, SHARE_OF, less_decorated, told_unit, undecorated
from normalize.meanings import Meanings
from normalize.names import FULL, LONGEST_NAME, RESPELLED, Matcher, from_restored
from normalize.registers import IndicatorAlias, derived
from normalize.spelling import Spelling
from normalize.wording import fold, mend, restored, stem, stemmed

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

OTHER_WORDS = ("månad", "rullande", "r12", "förändring", "ökning", "minskning", "differens")
"""One of these stands in a name of another measure; it spares most names the search."""

OWNER = re.compile(r"\bkommun")
"""*Kommunens resultat* is the municipality's result; *resultat* alone is a heading."""

BESIDE = frozenset(
    {
        "brukare", "kund", "person", "individ", "medborgare", "kommuninvånare", "förvaltning", "verksamhet", "nämnd",
        "organisation", "hemkommun", "insats", "invånar", "omsorgstagar", "vårdtagar", "värd", "medborgarundersökning",
        "servicemätning",
    }
)  # fmt: skip
"""Words that may stand in names of many indicators and make none of them another one, as the stems tell them."""

MEASURES = frozenset({"dagar", "kr", "kronor", "tkr", "mnkr"})
"""Words that say what a value is in, which a shorter name leaves out."""

STRICT = frozenset({"sfb", "sol", "hsl", "median", "kvinnor", "män", "flickor", "pojkar"})
"""Words that narrow an indicator down to a part of it, wherever they stand in its wordings."""

COVERED = 95.0
"""The score of a name that says all that a known wording says, and nothing that its indicator does not."""

LONGEST_BOUND = 80
"""A name with more letters says by itself what it is."""
LONGEST_DECORATED = 100
"""A name with more letters is not looked for with its decoration, but letter for letter."""
LONGEST_MEASURED = 60
"""Of names with more letters none is told from others by *andel* or *antal* alone."""

AROUND = (*(" ".join(BESIDE).split()), *MEASURES, "kvinnor", "män", "flickor", "pojkar", *MONTHS)
"""Words around names that are no slips of others."""

SHORTEST_ALONE = 8
"""A single word that is left of a longer wording tells an indicator only if it has so many letters."""


@derived()
def _meanings() -> Meanings:
    """Return what words mean that mean others or nothing, as stems."""
    return Meanings({stemmed(fold(row.word)): stemmed(fold(row.meaning or "")) for row in registers.wordings()})


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
    meanings = _meanings()
    # What a word means may be part of a phrase: without *och*, *barn och unga* is the phrase *barn unga*.
    told = meanings.told(printed)
    words = sorted(set(told if told == printed else meanings.told(told)))
    if EMPLOYED[0] in words and any(word.endswith(EMPLOYED) and word != EMPLOYED[0] for word in words):
        words = [word for word in words if word != EMPLOYED[0]]
    if len(words) > 1:
        return " ".join(words)
    if not words or OWNER.search(folded):
        return None
    # Of one word, a share and a count are told apart by *andel* alone: *timavlönade* are not *andel timavlönade*.
    measure = TOLD_BEFORE.get(told_unit(folded) or "")
    if measure is None and not any(word.startswith(words[0]) for word in printed):
        return None
    return f"{measure} {words[0]}" if measure else (words[0] if len(words[0]) >= SHORTEST_ALONE else None)


@derived()
def _matcher() -> Matcher:
    """Return the matcher of wordings that hold wherever they stand."""
    names = {row.id: (row.name_sv, EXPLAINED.sub("", row.name_sv)) for row in registers.indicators()}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in registers.indicator_aliases():
        if not row.context:
            aliases[row.indicator_id].append(row.alias)
    bare = {
        key: tuple(shorter for each in (*names[key], *aliases[key]) if " " in (shorter := undecorated(each)) != each)
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
        {key: tuple(each) for key, each in words.items()},
        *(frozenset(map(stem, each)) for each in (BESIDE, MEASURES, STRICT)),
    )


@derived()
def _spelling() -> Spelling:
    """Return what corrects the words of names: those of all wordings, and of what may stand around them."""
    meant = (fold(each) for row in registers.wordings() for each in (row.word, row.meaning or ""))
    return Spelling((*(folded for folded, _ in _matcher().wordings), *_bound(), *meant, *_numbers(), *AROUND))


@derived()
def _bound() -> dict[str, tuple[IndicatorAlias, ...]]:
    """Return the wordings that hold only where a word of their context stands around them, by their stems."""
    bound: dict[str, tuple[IndicatorAlias, ...]] = defaultdict(tuple)
    for row in registers.indicator_aliases():
        if row.context:
            bound[stemmed(fold(undecorated(row.alias)))] += (row,)
    return dict(bound)


def _fits(indicator_id: str, unit: str | None) -> bool:
    """Return True unless `unit` is one that the indicator is never told in."""
    indicator = registers.indicator(indicator_id)
    if unit is None or indicator is None or indicator.unit == unit:
        return True
    return any(unit in units and indicator.unit in units for units in LIKE_UNITS) and not (
        unit == "percent" or (indicator.unit == "percent" and unit != "index")
    )


def _in_context(name: str, context: str, unit: str | None) -> Match | None:
    """Return the indicator that `name` stands for where words of its context stand around it, and of no other's.

    A section on homes and home care does not tell whose *Trygghet* is.
    """
    rows = [row for row in _bound().get(stemmed(fold(name)), ()) if _fits(row.indicator_id, unit)]
    around = fold(context)
    meant = {row.indicator_id for row in rows if any(fold(word) in around for word in row.context)}
    if not meant and unit in SCALES and _matcher().verbatim(name) is None:
        meant = {row.indicator_id for row in rows if _unit_of(row.indicator_id) in SCALES}
    return _matcher().decide(name, meant.pop(), FULL, "alias") if len(meant) == 1 else None


def _unit_of(indicator_id: str) -> str | None:
    indicator = registers.indicator(indicator_id)
    return indicator.unit if indicator else None


@derived(8192)  # the same label names the values of several columns
def _free(name: str, unit: str | None) -> Match:
    """Return the indicator that `name` stands for wherever it is, with or without its decoration."""
    matcher, bare = _matcher(), undecorated(name)
    verbatim = matcher.verbatim(name)
    if verbatim is not None:
        return verbatim
    low = name.casefold()
    if any(map(low.__contains__, OTHER_WORDS)) and OTHER_MEASURE.search(low):
        return matcher.decide(name, None, 0.0, "none", matcher.candidates(bare))
    told = told_unit(name)
    # A figure in percent makes a share of a bare name; a count makes nothing of it: *nine employees* are not all.
    measured = TOLD_BEFORE.get(told or (unit if unit == "percent" else None) or "")

    def fits(key: str) -> bool:
        return _fits(key, told)

    decorated = bare != name and len(name) <= LONGEST_DECORATED
    known = (matcher.inflected(name, fits) if decorated else None) or matcher.known(bare, fits)
    if known is None and unit == "fte":  # *Övertid* in full-time posts
        known = matcher.known(f"{bare} årsarbetare", fits)
    if known is None and measured is not None and len(bare) <= LONGEST_MEASURED:
        known = matcher.known(f"{measured} {bare}", fits)
    if known is None and decorated:
        known = next(filter(None, (matcher.inflected(form, fits) for form in less_decorated(name))), None)
    if known is None and decorated:  # *Resultat i % av skatter* is no *Resultat*
        known = matcher.known(name, fits)
    known = known or _covered(bare, name, fits)
    if known is not None:
        return known
    slipped = matcher.slipped(bare, fits)
    return slipped if slipped.matched_id is not None else _respelled(name, unit) or slipped


def _covered(bare: str, name: str, fits: Callable[[str], bool]) -> Match | None:
    """Return the decision on a name that says more than a wording, but nothing that its indicator does not."""
    words = (_same(fold(name if SHARE_OF.search(name) else bare)) or "").split()
    key = _covering().covered(words, fits)
    if key is None and (apart := _spelling().apart(words)) is not None:
        key = _covering().covered((_same(" ".join(apart)) or "").split(), fits)
    return None if key is None else _matcher().decide(name, key, COVERED, "alias")


def _respelled(name: str, unit: str | None) -> Match | None:
    """Return the decision on a name that is one with its words as they were meant."""
    spelling = _spelling()
    whole = spelling.expanded(name)
    meant = spelling.corrected(whole) or (whole if whole != name else None)
    match = _free(meant, unit) if meant is not None else None
    if match is None or match.matched_id is None:
        return None
    return _matcher().decide(name, match.matched_id, min(match.score, RESPELLED), "fuzzy")


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
    if len(name) > LONGEST_BOUND:
        return False
    return any(stemmed(fold(undecorated(mend(form)))) in _bound() for form in (name, *restored(name)))


@derived(65536)
def _decided(name: str, context: str | None, unit: str | None) -> Match:
    """Return the decision on which indicator `name` stands for."""
    whole = from_restored(name, lambda text: match_indicator(text, context=context, unit=unit))
    if whole is not None:
        return whole
    mended = mend(name)
    in_context = _in_context(undecorated(mended), context or "", unit)
    if in_context is not None:
        return _as_said(in_context, name)
    match = _free(mended, unit)
    if match.matched_id is not None and not _fits(match.matched_id, unit):
        other = ((match.matched_id, match.score), *match.candidates)
        return Match(kind="indicator", text=name, matched_id=None, score=match.score, method="none", candidates=other)
    return match if match.text == name else _as_said(match, name)
