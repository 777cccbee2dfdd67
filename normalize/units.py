"""Units: boards, administrations, departments and groups, each tied to the kind that other municipalities share."""

import re
import unicodedata
from collections import defaultdict
from dataclasses import replace
from functools import cache, lru_cache

from models import Match, Unit
from normalize import registers
from normalize.names import Matcher, fold, stemmed

LONGEST = 9
"""A unit's name has at most this many words (the longest in the register has eight); more is a sentence."""

SHORTEST_NAME = 4
"""A word in small letters that is shorter than this is no name."""

NOT_UNITS = frozenset(
    {
        "total", "totalt", "summa", "samtliga", "alla", "övrigt", "övriga", "ej", "svar",
        "nämnd", "nämnden", "enhet", "enheten", "enheterna", "förvaltning", "förvaltningen", "avdelning", "avdelningen",
        "verksamhet", "verksamheten", "verksamheter", "verksamhetsområde", "kommun", "kommunen", "kommunens",
        "riket", "nationellt", "rikssnitt", "snitt", "medel", "genomsnitt", "kvinnor", "män", "flickor", "pojkar",
        "utfall", "budget", "mål", "målvärde", "resultat", "prognos", "avvikelse",
        "personal", "medborgare", "medarbetare", "brukare", "barn", "elever", "ekonomi",
    }
)  # fmt: skip
"""Words that stand where a unit may stand and name none, or none in particular."""

SENTENCE = frozenset(
    {
        "ska", "skall", "är", "har", "kan", "bör", "måste", "blir", "som", "kommentar", "kommentarer", "analys",
        "prognosen", "resultatet", "målet", "målen", "mål", "aktiviteter", "åtgärder", "uppföljning", "sammanfattning",
    }
)  # fmt: skip
"""Words that no unit has in its name: the text is a sentence or a heading."""

KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("process", re.compile(r"^att\s|^process(?:en)?\b|\w+process(?:en)?$")),
    ("board", re.compile(r"nämnd(?:en|ens)?\b|styrelse(?:n|ns)?\b|fullmäktige|utskott(?:et)?\b|nämnd$")),
    ("administration", re.compile(r"förvaltning(?:en|ens)?\b|(?<!lokal)kontor(?:et|ets)?\b|\bsektor(?:n|ns)?\b")),
    ("department", re.compile(r"avdelning(?:en|ens)?\b|verksamhetsområde|^vo\b|\bverksamhet(?:en)?$|område(?:t)?\b")),
    ("group", re.compile(r"grupp(?:en|ens)?\b|team(?:et|ets)?\b")),
    ("unit", re.compile(r"")),
)
"""What a name's last part says of what it is; a unit where it says nothing."""

AREA = re.compile(
    r"^(?:vo|verksamhetsområdet?|avdelningen för|avdelningen?|enheten för|enheten|sektionen för|sektionen|området)\s+",
    re.IGNORECASE,
)
"""What may stand before the name of a kind: *VO Vuxen*, *Enheten för öppenvård*."""
ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}")
"""A short word of capitals: matched as it is written, since *on* and *pa* are words and *ON* and *PA* are units."""

SHORTEST_PART = 5
SHORTEST_INSIDE = 8
"""A generic name that a longer one begins with (*Hemtjänst Norr*) has at least the first number of letters; one further
on in it (*Enheten för öppenvård*) or at the end of a compound (*Huvudbiblioteket*) the second."""


def slug(text: str) -> str:
    """Return a name as an id: small letters of a-z and figures, joined by hyphens.

    >>> slug("Försörjningsstöd Norra Ängby")
    'forsorjningsstod-norra-angby'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@cache
def generic_units() -> tuple[Unit, ...]:
    """Return the kinds of units that municipalities share, as rows of `units`."""
    return tuple(
        Unit(id=row.id, municipality_code=None, name=row.name, kind=row.kind, parent_id=row.parent_id)
        for row in registers.unit_kinds()
    )


@cache
def _abbreviations() -> dict[str, str]:
    return {row.alias: row.unit_id for row in registers.unit_aliases() if ABBREVIATION.fullmatch(row.alias)}


@cache
def _matcher() -> Matcher:
    names = {row.id: (row.name,) for row in registers.unit_kinds()}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in registers.unit_aliases():
        if row.alias not in _abbreviations():
            aliases[row.unit_id].append(row.alias)
    return Matcher("unit", names, {key: tuple(found) for key, found in aliases.items()})


@cache
def _parts() -> tuple[tuple[str, str], ...]:
    """Return the stems of all generic wordings with their ids, the longest first."""
    wordings = [(row.name, row.id) for row in registers.unit_kinds()]
    wordings += [(row.alias, row.unit_id) for row in registers.unit_aliases() if row.alias not in _abbreviations()]
    stems = {stemmed(fold(wording)): key for wording, key in wordings if len(fold(wording)) >= SHORTEST_PART}
    return tuple(sorted(stems.items(), key=lambda item: (-len(item[0]), item[0])))


def _part(text: str) -> str | None:
    """Return the generic kind that a longer name begins with or holds: *Hemtjänst Norr*, *Familjeteamets öppenvård*."""
    stems = f" {stemmed(fold(text))} "
    for part, key in _parts():
        inside = len(part) >= SHORTEST_INSIDE and (f" {part} " in stems or (" " not in part and f"{part} " in stems))
        if inside or stems.startswith(f" {part} "):
            return key
    return None


@cache
def _places() -> frozenset[str]:
    rows = registers.municipalities()
    return frozenset(fold(name) for row in rows for name in (row.name, row.genitive))


def _is_name(text: str) -> bool:
    """Return True where `text` can be the name of a unit."""
    words = fold(text).split()
    if not 1 <= len(words) <= LONGEST or not text[0].isalpha() or re.search(r"[?!:;]|\.\s+[A-ZÅÄÖ]", text):
        return False
    if (
        SENTENCE.intersection(words)
        or all(word in NOT_UNITS for word in words)
        or (len(text) < SHORTEST_NAME and text.islower())
    ):
        return False
    return " ".join(words).removesuffix(" kommun").removesuffix(" kommuns") not in _places()


def _kind(text: str) -> str:
    return next(kind for kind, pattern in KINDS if pattern.search(fold(text)))


@lru_cache(maxsize=8192)
def match_unit(text: str, *, municipality_code: str | None) -> tuple[Match, Unit | None]:
    """Return the decision on which kind of unit `text` names, and the unit of that municipality; None for no unit.

    >>> match, unit = match_unit("Hemtjänst Norr", municipality_code="1981")
    >>> unit.id, unit.kind_id, match.method
    ('1981-hemtjanst-norr', 'hemtjanst', 'alias')
    """
    name = re.sub(r"\s+", " ", re.sub(r"(?<=\w)-\s+(?=[a-zåäö])(?!-?\s?och)", "- ", text)).strip(" .,:;–-•*")
    if not name or (not _is_name(name) and name not in _abbreviations()):
        return Match(kind="unit", text=text, matched_id=None, score=0.0, method="none"), None
    match = _match_kind(name, text)
    prefix = municipality_code or "0000"
    whole = match.method in ("exact", "alias") and match.score == FULL
    generic = match.matched_id or ""
    kinds = {row.id: row for row in registers.unit_kinds()}
    unit = Unit(
        id=f"{prefix}-{slug(generic)}" if whole else f"{prefix}-{slug(name)}",
        municipality_code=municipality_code,
        name=name,
        kind=kinds[generic].kind if whole else _kind(name),
        kind_id=match.matched_id,
    )
    return match, unit


FULL = 100.0
PART = 95.0
"""The score of a name that holds a generic one: *Hemtjänst Norr* is home care, but not all of it."""


def _match_kind(name: str, text: str) -> Match:
    """Return the generic kind of a unit's name."""
    if name in _abbreviations():
        return Match(kind="unit", text=text, matched_id=_abbreviations()[name], score=FULL, method="alias")
    for wording in dict.fromkeys((name, AREA.sub("", name))):
        match = _matcher().match(wording)
        if match.method in ("exact", "alias"):
            return replace(match, text=text, score=FULL)
    match = _matcher().match(name)
    if match.matched_id is not None:
        return replace(match, text=text)
    part = _part(name)
    if part is not None:
        return Match(kind="unit", text=text, matched_id=part, score=PART, method="alias", candidates=match.candidates)
    return replace(match, text=text)
