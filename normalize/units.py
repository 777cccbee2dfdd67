"""Units: boards, administrations, departments and groups, each tied to the kind that other municipalities share."""

import re
import unicodedata
from dataclasses import replace
from functools import cache

from models import Match, Unit
from normalize import registers
from normalize.names import LONGEST_NAME
from normalize.numbers import CLUTTER
from normalize.registers import derived
from normalize.unit_names import Kind, match_kind
from normalize.unit_wordings import GENITIVE, abbreviated, is_wording
from normalize.wording import fold, mend, restored

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
        "personal", "medborgare", "medarbetare", "brukare", "barn", "elever", "ekonomi", "fritid",
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

LABEL = re.compile(
    r"^(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4}|(?:Nämnd|Förvaltning|Enhet|Avdelning|Verksamhet)(?:en)?):\s+(?=[A-ZÅÄÖ])"
)
"""An abbreviation before the name that it stands for: *BUN: Barn- och utbildningsnämnden*."""

ENDINGS = (
    (r"(?:nämnd|styrelse)", ("snämnden", "nämnden")),
    (r"(?:förvaltning|kontor)", ("sförvaltningen", "förvaltningen")),
    (r"(?:enhet|avdelning|verksamhet)", ("senheten", "enheten")),
)
"""What a head of a column says that the names below it leave out."""

KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("process", re.compile(r"^att\s|^process(?:en)?\b|\w+process(?:en)?$")),
    ("board", re.compile(r"nämnd(?:en|ens)?\b|styrelse(?:n|ns)?\b|fullmäktige|utskott(?:et)?\b|nämnd$")),
    ("administration", re.compile(r"förvaltning(?:en|ens)?\b|(?<!lokal)kontor(?:et|ets)?\b|\bsektor(?:n|ns)?\b")),
    ("department", re.compile(r"avdelning(?:en|ens)?\b|verksamhetsområde|^vo\b|\bverksamhet(?:en)?$|område(?:t)?\b")),
    ("group", re.compile(r"grupp(?:en|ens)?\b|team(?:et|ets)?\b")),
    ("unit", re.compile(r"")),
)
"""What a name's last part says of what it is; a unit where it says nothing."""


def slug(text: str) -> str:
    """Return a name as an id: small letters of a-z and figures, joined by hyphens.

    >>> slug("Försörjningsstöd Norra Ängby")
    'forsorjningsstod-norra-angby'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@derived()
def generic_units() -> tuple[Unit, ...]:
    """Return the kinds of units that municipalities share, as rows of `units`."""
    return tuple(
        Unit(id=row.id, municipality_code=None, name=row.name, kind=row.kind, parent_id=row.parent_id)
        for row in registers.unit_kinds()
    )


@cache
def _places() -> frozenset[str]:
    rows = registers.municipalities()
    return frozenset(fold(name) for row in rows for name in (row.name, row.genitive))


@derived()
def _own_names(municipality_code: str | None) -> re.Pattern[str] | None:
    """Return the pattern of a municipality's name before or after that of its unit."""
    row = next((row for row in registers.municipalities() if row.code == municipality_code), None)
    if row is None:
        return None
    names = "|".join(
        re.escape(name) for name in sorted({row.name, row.genitive, f"{row.name}s"}, key=len, reverse=True)
    )
    town = rf"(?:{names})(?:\s+(?:kommuns?|stads?))?"
    return re.compile(rf"^{town}\s+(?=\w)|(?:\s*,\s*|\s+i\s+|\s+){town}$", re.IGNORECASE)


def is_town(text: str, municipality_code: str | None) -> bool:
    """Return True for the name of the municipality itself: *Tierp*, *Tierps kommun*."""
    row = next((row for row in registers.municipalities() if row.code == municipality_code), None)
    bare = fold(text).removesuffix(" kommuns").removesuffix(" kommun")
    return row is not None and bare in (fold(row.name), fold(row.genitive))


def is_nothing(text: str) -> bool:
    """Return True where `text` holds only words that name nothing in particular: *Totalt*, *Kvinnor*."""
    return all(word in NOT_UNITS for word in fold(text).split())


def is_name(text: str) -> bool:
    """Return True where `text` can be the name of a unit."""
    words = fold(text).split()
    if not 1 <= len(words) <= LONGEST or not text[0].isalpha() or re.search(r"[?!:;]|(?<!enl)\.\s+[A-ZÅÄÖ]", text):
        return False
    if SENTENCE.intersection(words) or is_nothing(text) or (len(text) < SHORTEST_NAME and text.islower()):
        return False
    return " ".join(words).removesuffix(" kommun").removesuffix(" kommuns") not in _places()


def _kind(text: str) -> str:
    return next(kind for kind, pattern in KINDS if pattern.search(fold(text)))


def _tidied(text: str, municipality_code: str | None) -> str:
    """Return a unit's name without what stands around it: marks of lists, the name of its municipality."""
    name = LABEL.sub("", CLUTTER.sub(" ", mend(text)).strip(" .,:;–-•*"))
    town = _own_names(municipality_code)
    return name if town is None else town.sub("", name).strip(" ,–-") or name


def match_unit(text: str, *, municipality_code: str | None, context: str | None = None) -> tuple[Match, Unit | None]:
    """Return the decision on which kind of unit `text` names, and the unit of that municipality; None for no unit.

    `context` is what stands around it: the head of its column, its section. Below *Nämnd*, a name is that of a board.

    >>> match_unit("Barn och utbildning", municipality_code=None, context="Nämnd")[0].matched_id
    'barn_och_utbildningsnamnd'
    >>> match, unit = match_unit("Hemtjänst Norr", municipality_code="1981")
    >>> unit.id, unit.kind_id, match.method
    ('1981-hemtjanst-norr', 'hemtjanst', 'alias')
    """
    match, unit = _matched(text, municipality_code)
    if match.matched_id is None and context:
        for ending in _endings(context):
            known, named = _matched(f"{text.rstrip(' .,:;')}{ending}", municipality_code)
            if known.method in ("exact", "alias") and named is not None:
                return replace(known, text=text, method="alias"), replace(named, name=text)
    return match, unit


def _endings(context: str) -> tuple[str, ...]:
    """Return what the names of a section or column lack that its head says: *Nämnd*, *Förvaltning*."""
    head = fold(context)
    return next((endings for word, endings in ENDINGS if re.search(rf"\b{word}", head)), ())


@derived(65536)
def _matched(text: str, municipality_code: str | None) -> tuple[Match, Unit | None]:
    """Return the decision on a name by itself."""
    if len(text) > LONGEST_NAME:
        return Match(kind="unit", text=text, matched_id=None, score=0.0, method="none"), None
    for each in restored(text):
        match, unit = _matched(each, municipality_code)
        if match.matched_id is not None and match.method != "fuzzy":
            return replace(match, text=text, method="fuzzy"), unit
    name = _tidied(text, municipality_code)
    if not name or not (is_name(name) or abbreviated(name) or is_wording(name)):
        return Match(kind="unit", text=text, matched_id=None, score=0.0, method="none"), None
    kind = match_kind(f"{name}." if text.rstrip().endswith(".") else name, municipality_code)  # *Socialförv.*
    match = Match(
        kind="unit",
        text=text,
        matched_id=kind.match.matched_id,
        score=kind.match.score,
        method=kind.match.method,
        candidates=kind.match.candidates,
    )
    return match, _unit(name, kind, municipality_code)


def _unit(name: str, kind: Kind, municipality_code: str | None) -> Unit:
    """Return the unit of a municipality: the same row for all ways to write its name."""
    prefix, generic = municipality_code or "0000", registers.kinds_by_id().get(kind.match.matched_id or "")
    if generic is not None and kind.whole:
        key, name, kind_of = slug(generic.id), generic.name, generic.kind
    elif generic is not None and kind.rest:
        key, kind_of = f"{slug(generic.id)}-{slug(kind.rest)}", _kind(name)
    else:
        key, kind_of = slug(GENITIVE.sub("", name)), _kind(name)
    return Unit(
        id=f"{prefix}-{key}",
        municipality_code=municipality_code,
        name=name,
        kind=kind_of,
        kind_id=generic.id if generic else None,
    )
