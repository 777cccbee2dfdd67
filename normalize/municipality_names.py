"""Which municipality a name stands for: *Tierps*, *Falu kommun*, *Malmo stad*, *Kommunstyrelsen, Tierps kommun*."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from models import Match
from normalize import registers
from normalize.names import (
    FULL,
    JOINED,
    LONGEST_NAME,
    PER_SLIP,
    PLAIN,
    RUNNERS_UP,
    SHOWN,
    SLIPPED,
    Method,
    from_restored,
)
from normalize.registers import derived
from normalize.wording import fold, like_scanned, without_digraphs

OFFICIAL = frozenset(
    {"kommun", "kommuns", "kommunen", "kommunens", "stad", "stads", "staden", "stadens", "municipality", "city"}
)
"""Words that make a municipality of the name beside them."""
SLIPPED_OFFICIAL = ("kommun", "kommuns")
"""What may stand there with a letter wrong: *komun*, *kornmun*."""

AROUND = re.compile(
    r"""
    (?: \d+ | i | för | från | av | den | per | år(?:et)? | vid | och(?=\ \w+(?:nämnd|förvaltning|kontor))
  | (?:del)?års(?:redovisning|rapport|bokslut|berättelse)\w* | delår\w* | tertial\w* | bokslut\w* | budget\w*
  | (?:verksamhets|kvalitets|patientsäkerhets|personal)(?:berättelse|rapport|bokslut|redovisning|plan)\w*
  | (?:måluppföljning|uppföljning|månadsrapport|rapport|kvartalsrapport)\w*
  | januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
  | \w*(?:nämnd|styrelse|förvaltning|kontor|fullmäktige)(?:en|n|et)?s?
  | (?:barn|vård|social|individ|kultur|miljö|äldre|gymnasie|arbetsmarknads|bygg|byggnads|plan)(?=\ och\ )
  | tekniska | sociala | \w*revision(?:en|ens)? | \w*revisor\w* | socialtjänst(?:en)?s?
  | \w*utskott(?:et)?s? | prognos\w* ) (?!\w)
    """,
    re.VERBOSE,
)
"""Words that stand around a municipality's name on a cover and name no other place: reports, boards, times."""

LONGEST = 12
"""More words than this are a sentence, not a name."""

SHORTEST_SCANNED = 6
"""Names shorter than this are told with rings and dots lost, but not with letters or figures misread."""
SHORTEST_SLIPPED = 6
SHORTEST_SLIPPED_TWICE = 12
"""Names of so many letters are told with one letter wrong, and with two. Among all places of the Nordic countries, few
are as near to a municipality: they stand in the register of other places."""

FIRST_SWAPPED = 8

OTHER_LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "s"})


def _bare(text: str) -> str:
    """Return folded text as letters a-z and figures, without spaces: rings and dots are what is lost first."""
    text = text.translate(OTHER_LETTERS)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().replace(" ", "")


def _bases(row: registers.Municipality) -> Iterator[str]:
    """Yield the forms of a municipality's name that stand before *kommun* or alone."""
    yield row.name
    yield row.genitive
    if not row.name.endswith(("s", "x", "z")):
        yield f"{row.name}s"


@derived()
def _codes() -> dict[str, tuple[str, Method]]:
    """Return codes by folded name or alias."""
    found: dict[str, tuple[str, Method]] = {}
    for row in registers.municipalities():
        found[fold(row.name)] = (row.code, "exact")
    for row in registers.municipalities():
        for base in (*_bases(row), row.official_name, *([row.brand_name] if row.brand_name else [])):
            found.setdefault(fold(base), (row.code, "alias"))
    for alias in registers.municipality_aliases():
        found.setdefault(fold(alias.alias), (alias.code, "alias"))
    return found


def _unique(form: str, owners: dict[str, set[str]]) -> str | None:
    codes = owners.get(form, set())
    return next(iter(codes)) if len(codes) == 1 else None


@derived()
def _bare_codes() -> tuple[dict[str, set[str]], dict[str, set[str]], dict[str, set[str]]]:
    """Return codes by names without spaces, without rings and dots, and as scans may have them."""
    joined: dict[str, set[str]] = {}
    bare: dict[str, set[str]] = {}
    scanned: dict[str, set[str]] = {}
    for name, (code, _) in _codes().items():
        joined.setdefault(name.replace(" ", ""), set()).add(code)
        bare.setdefault(_bare(name), set()).add(code)
        if len(_bare(name)) >= SHORTEST_SCANNED:
            scanned.setdefault(like_scanned(_bare(name)), set()).add(code)
    return joined, bare, scanned


@derived()
def _common() -> frozenset[str]:
    """Return the names, folded, that are ordinary words too."""
    return frozenset(fold(row.name) for row in registers.municipalities() if row.common_word)


@derived()
def _elsewhere() -> frozenset[str]:
    """Return the folded names of places that are no municipalities, and their genitives."""
    names = {fold(row.name) for row in registers.other_places()}
    return frozenset(names | {f"{name}s" for name in names})


@derived()
def _county() -> re.Pattern[str]:
    """Return the pattern of a county behind a municipality's name: *Tierp (Uppsala län)*."""
    counties = "|".join(sorted({re.escape(fold(row.county)) for row in registers.municipalities()}))
    return re.compile(rf"(?<=\w) (?:i )?(?:{counties})$")


@derived()
def _rivals() -> dict[str, tuple[str, ...]]:
    return {row.code: row.confused_with for row in registers.municipalities()}


@derived()
def _choices() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the bare names of all municipalities and, in the same order, their codes."""
    rows = registers.municipalities()
    return tuple(_bare(fold(row.name)) for row in rows), tuple(row.code for row in rows)


@derived(65536)
def match_municipality_name(text: str) -> Match:
    """Return the decision on which municipality `text` names; with more than one, none.

    >>> match_municipality_name("Falu kommuns").matched_id, match_municipality_name("Norrkoping").method
    ('2080', 'fuzzy')
    >>> match_municipality_name("Uppsala län").matched_id, match_municipality_name("Mola kommun").matched_id
    (None, None)
    """
    if len(text) > LONGEST_NAME:
        return _match(text, None, 0.0, "none", ())
    if (whole := from_restored(text, match_municipality_name)) is not None:
        return whole
    folded = _county().sub("", fold(text)) or fold(text)
    words = folded.split()
    if not 1 <= len(words) <= LONGEST:
        return _match(text, None, 0.0, "none", ())
    found = _known(folded, common=text.strip()[:1].isupper())
    if found is None:
        found = _among(words)
    if found is not None:
        code, score, method = found
        return _match(text, code, score, method, ())
    name = " ".join(word for word in words if not _is_official(word))
    near = _near(name)
    best = _slipped(name, near)
    rest = tuple((code, score) for code, score, _ in near if code != best)[:RUNNERS_UP]
    if best is None:
        return _match(text, None, near[0][1] if near else 0.0, "none", rest)
    slips = next(distance for code, _, distance in near if code == best)
    return _match(text, best, SLIPPED - PER_SLIP * slips, "fuzzy", rest)


def _match(
    text: str, code: str | None, score: float, method: Method, candidates: tuple[tuple[str, float], ...]
) -> Match:
    return Match(
        kind="municipality", text=text, matched_id=code, score=score, method=method, candidates=candidates
    )  # fmt: skip


@lru_cache(maxsize=8192)
def _is_official(word: str) -> bool:
    if word in OFFICIAL:
        return True
    near = word.replace("rn", "m")
    return any(OSA.distance(near, official, score_cutoff=1) <= 1 for official in SLIPPED_OFFICIAL)


def _known(folded: str, *, common: bool) -> tuple[str, float, Method] | None:
    """Return code, score and method for a text that is a municipality's name in some form, with *kommun* or without.

    `common` allows names that are ordinary words to stand alone.
    """
    if folded in _codes() and (common or folded not in _common()):
        code, method = _codes()[folded]
        return code, FULL, method
    words = folded.split()
    name = words
    if _is_official(words[-1]) or _is_official(words[0]):
        name = words[:-1] if _is_official(words[-1]) else words[1:]
    elif len(words) == 1 and folded.endswith("kommun"):
        name = [folded.removesuffix("kommun")]
    bare_name = " ".join(name)
    if not name or (name == words and folded in _common()):
        return None
    if bare_name in _codes():
        return _codes()[bare_name][0], FULL, "alias"
    return None if bare_name in _elsewhere() else _damaged(bare_name)


def _damaged(name: str) -> tuple[str, float, Method] | None:
    """Return code, score and method for a name that has lost its spaces, its rings and dots, or looks scanned."""
    joined, bare, scanned = _bare_codes()
    if (code := _unique(name.replace(" ", ""), joined)) is not None:
        return code, JOINED, "alias"
    if name in _common():
        return None
    spelled = (_bare(without_digraphs(name)),) if len(name) >= SHORTEST_SCANNED + 2 else ()
    for form in dict.fromkeys((_bare(name), *spelled)):
        code = _unique(form, bare) or (_unique(like_scanned(form), scanned) if len(form) >= SHORTEST_SCANNED else None)
        if code is not None:
            return code, PLAIN, "fuzzy"
    return None


def _among(words: list[str]) -> tuple[str, float, Method] | None:
    """Return code, score and method for the one municipality named in a longer text: with *kommun* anywhere, or bare
    where everything around it is the name of a report, a board or a time.
    """
    if any(map(_is_official, words)):
        named = {
            _codes()[name][0]
            for at, word in enumerate(words)
            if _is_official(word)
            for size in (1, 2)
            for name in (" ".join(words[max(0, at - size) : at]), " ".join(words[at + 1 : at + 1 + size]))
            if name in _codes()
        }
        return (named.pop(), FULL, "alias") if len(named) == 1 else None
    text = " ".join(words)
    kept = [word for word, rest in _with_rest(text) if AROUND.match(rest) is None or not _ends_at(word, rest)]
    name = " ".join(kept)
    if name in _codes() and name not in _common() and len(kept) < len(words):
        return _codes()[name][0], FULL, "alias"
    return None


def _with_rest(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word, and the text from it on."""
    for match in re.finditer(r"\S+", text):
        yield match[0], text[match.start() :]


def _ends_at(word: str, rest: str) -> bool:
    """Return True where what stands around names ends with the word, not within it."""
    match = AROUND.match(rest)
    return match is not None and match.end() >= len(word)


def _near(name: str) -> list[tuple[str, float, int]]:
    """Return the codes of municipalities with names like `name`, how like, and how many letters differ, best first."""
    bare = _bare(name)
    if not bare or len(name.split()) > 3:
        return []
    names, codes = _choices()
    found = process.extract(bare, names, scorer=fuzz.ratio, score_cutoff=SHOWN, limit=RUNNERS_UP + 1)
    near = [
        (codes[at], round(float(score), 1), min(OSA.distance(bare, known), OSA.distance(bare, f"{known}s")))
        for known, score, at in found
    ]
    return sorted(near, key=lambda each: (-each[1], each[0]))


def _begins_like(bare: str, known: str) -> bool:
    """Return True where the first letter is right, or has changed places with the second."""
    return bare[0] == known[0] or (len(known) >= FIRST_SWAPPED and bare[1::-1] == known[:2])


def _slipped(name: str, near: list[tuple[str, float, int]]) -> str | None:
    """Return the code of the municipality that was meant with a letter wrong, where one alone can be meant."""
    bare = _bare(name)
    if name in _elsewhere() or len(bare) < SHORTEST_SLIPPED or not near:
        return None
    closest = sorted(near, key=lambda each: (each[2], -each[1]))
    code, _, distance = closest[0]
    known = dict(zip(_choices()[1], _choices()[0], strict=True))[code]
    limit = 2 if len(known) >= SHORTEST_SLIPPED_TWICE else 1
    # One letter wrong tells *Kristinhamn* from Kristianstad; two do not tell towns apart that are confused.
    rivals = [other for other in closest[1:] if other[2] < 2 * distance and other[0] in _rivals()[code]]
    if len(known) < SHORTEST_SLIPPED or distance > limit or rivals or not _begins_like(bare, known):
        return None
    tied = len(closest) > 1 and closest[1][2] - distance < 1
    return None if tied else code
