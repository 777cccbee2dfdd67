"""The wordings of kinds of organisations in their forms: abbreviations, stems, names written as one word."""

import re
from collections import defaultdict
from collections.abc import Callable

from normalize import registers
from normalize.names import PLAIN, Matcher
from normalize.registers import derived
from normalize.spelling import Spelling
from normalize.wording import fold, joined, plain_word, stemmed

ABBREVIATION = re.compile(r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}")
"""A short word of capitals: matched as it is written, since *on* and *pa* are words and *ON* and *PA* are units."""
ABBREVIATION_MOST = 5
"""A word of so many letters is an abbreviation only if more than its first is a capital (*Rehab* is a word)."""
GENITIVE = re.compile(r"(?<=\w):?s$")
ABBREVIATED_GENITIVE = re.compile(r"(?<=[A-ZÅÄÖ]):s$")
MISREAD = re.compile(r"(?=.*[01l])(?=.*[A-ZÅÄÖ].*[A-ZÅÄÖ])[A-ZÅÄÖ01l]{3,5}")
READ = str.maketrans({"0": "O", "1": "I", "l": "I"})
"""Figures and small letters that a scan has for capitals: *V0N*, *lFO*."""
SHORTEST_SMALL = 3
"""An abbreviation of so many letters may be written in small ones (*ifo*), unless that is a word."""
WORDS = frozenset({"bus", "bin", "von", "son", "fritids", "missbruk", "rehab", "vux"})
"""Abbreviations that are words in small letters."""

WHOLE_HEAD = re.compile(
    r"^(?P<base>.{2,}?)s?(?:enhet|verksamhet|avdelning|sektion|område|funktion|stab)(?:en|er|erna|ar|arna|t|n)?s?$"
)
"""A compound whose first part is a kind: *Boendestödsenheten*."""
AND = " och "

RANKED = ("board", "administration")
"""Kinds of which a longer name holds one only if the rest is a proper name: *Socialnämnden Väster*."""


def is_abbreviation(alias: str) -> bool:
    """Return True for a wording that is matched as it is written."""
    return ABBREVIATION.fullmatch(alias) is not None and (
        len(alias) < ABBREVIATION_MOST or alias[1:].lower() != alias[1:]
    )


@derived()
def local() -> dict[tuple[str, str], str]:
    """Return the ids of wordings that hold in one municipality only."""
    return {(row.municipality_code, fold(row.alias)): row.unit_id for row in registers.unit_aliases()
            if row.municipality_code}  # fmt: skip


@derived()
def single_units() -> frozenset[str]:
    """Return the stems of wordings that name one unit of a kind, not the kind: of the user's own, *Solgläntan*."""
    return frozenset(
        stemmed(fold(row.alias))
        for row in registers.unit_aliases()
        if row.own and not is_abbreviation(row.alias) and is_low(row.unit_id)
    )


@derived()
def abbreviations() -> dict[str, str]:
    """Return the ids of abbreviations, as they are written."""
    named = [(row.name, row.id) for row in registers.unit_kinds()]
    named += [(row.alias, row.unit_id) for row in registers.unit_aliases() if row.municipality_code is None]
    return {wording: key for wording, key in named if is_abbreviation(wording)}


@derived()
def _loose_abbreviations() -> dict[str, frozenset[str]]:
    """Return the ids of abbreviations in small letters, and without rings and dots (`^`)."""
    owners: dict[str, set[str]] = defaultdict(set)
    for alias, key in abbreviations().items():
        owners[alias.casefold()].add(key)
        owners[f"^{plain_word(alias.casefold())}"].add(key)
    return {form: frozenset(keys) for form, keys in owners.items()}


@derived()
def unit_matcher() -> Matcher:
    """Return the matcher of wordings that are no abbreviations."""
    own = {fold(row.alias): row.unit_id for row in registers.unit_aliases() if row.own and not row.municipality_code}
    names = {row.id: (row.name,) if own.get(fold(row.name), row.id) == row.id else () for row in registers.unit_kinds()}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in registers.unit_aliases():
        if row.alias not in abbreviations() and row.municipality_code is None:
            aliases[row.unit_id].append(row.alias)
    return Matcher("unit", names, {key: tuple(found) for key, found in aliases.items()})


@derived()
def unit_spelling() -> Spelling:
    """Return what corrects the words of units' names."""
    return Spelling(folded for folded, _ in unit_matcher().wordings)


@derived()
def stems() -> dict[str, str]:
    """Return the ids that wordings' stems belong to, where they belong to one only."""
    return _single(stemmed)


@derived()
def joined_names() -> dict[str, str]:
    """Return the ids that wordings written as one word belong to, where they belong to one only."""
    return _single(joined)


@derived()
def without_and() -> dict[str, str]:
    """Return the ids of wordings that have *och* by their form without it: *Miljö-byggnämnden*."""
    return _single(lambda folded: joined(folded.replace(AND, " ")) if AND in folded else None)


@derived()
def bases() -> dict[str, str]:
    """Return the ids of units by what their names begin with: *ekonomi* of *Ekonomiavdelningen*, *Ekonomienheten*."""
    found = _single(_base)
    return {base: key for base, key in found.items() if is_low(key)}


def _base(folded: str) -> str | None:
    match = None if AND in folded else WHOLE_HEAD.match(folded.replace(" ", ""))
    return match["base"] if match else None


def _single(form: Callable[[str], str | None]) -> dict[str, str]:
    """Return the ids that forms of wordings belong to, where they belong to one only."""
    return {formed: next(iter(keys)) for formed, keys in unit_matcher().owners(form).items() if len(keys) == 1}


def abbreviated(name: str) -> tuple[str, float] | None:
    """Return the id and score of a name that is an abbreviation of the register.

    >>> abbreviated("KS:s"), abbreviated("ifo"), abbreviated("on")
    (('kommunstyrelse', 100.0), ('individ_och_familjeomsorg', 100.0), None)
    """
    name = ABBREVIATED_GENITIVE.sub("", name)
    if MISREAD.fullmatch(name):
        name = name.translate(READ)
    if name in abbreviations():
        return abbreviations()[name], 100.0
    if len(name) < SHORTEST_SMALL or " " in name or name in WORDS:
        return None
    small = _loose_abbreviations().get(name.casefold(), frozenset())
    if len(small) == 1:
        return next(iter(small)), 100.0
    bare = _loose_abbreviations().get(f"^{plain_word(name.casefold())}", frozenset())
    if len(bare) == 1 and not name.islower() and ABBREVIATION.fullmatch(name):
        return next(iter(bare)), PLAIN
    return None


def is_wording(name: str) -> bool:
    """Return True for a name or alias of the register, letter for letter but for a hyphen in a word."""
    verbatim = unit_matcher().verbatim
    return verbatim(name) is not None or ("-" in name and verbatim(name.replace("-", "")) is not None)


def is_low(key: str) -> bool:
    """Return True for a kind that is below boards and administrations."""
    return registers.kinds_by_id()[key].kind not in RANKED
