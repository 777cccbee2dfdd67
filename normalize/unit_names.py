"""Which kind of organisation a name stands for: whole names, abbreviations, compounds, kinds within longer names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from models import Match
from normalize import registers
from normalize.names import JOINED, PLAIN, RESPELLED
from normalize.unit_wordings import (
    ABBREVIATED_GENITIVE,
    AND,
    GENITIVE,
    RANKED,
    SHORTEST_SMALL,
    WHOLE_HEAD,
    abbreviated,
    abbreviations,
    bases,
    is_low,
    joined_names,
    local,
    single_units,
    stems,
    unit_matcher,
    unit_spelling,
    without_and,
)
from normalize.wording import fold, joined, mend, stem, stemmed

PART = 95.0
"""The score of a name that holds a generic one: *Hemtjänst Norr* is home care, but not all of it."""

EXPLAINED = re.compile(r"^(?P<long>.*\w)\s*\((?P<short>[A-ZÅÄÖ][\wÅÄÖåäö]{1,5})\)$")
TURNED = re.compile(r"^(?P<short>[A-ZÅÄÖ][\wÅÄÖåäö]{1,5})\s*\((?P<long>\w[^()]{7,})\)$")

FRAME = (
    "vo", "verksamhetsområde", "verksamhetsområdet", "verksamhet", "verksamheten", "avdelning", "avdelningen", "enhet",
    "enheten", "sektion", "sektionen", "område", "området", "sektor", "sektorn", "funktionen", "kommunens", "stadens",
    "de", "den",
)  # fmt: skip
"""What may stand before the name of a kind: *VO Vuxen*, *Enheten för öppenvård*."""
FRAMED = re.compile(rf"^(?:(?:{'|'.join(FRAME)})\s+(?:(?:för|inom)\s+)?)+(?=\S)", re.IGNORECASE)

SUMMED = re.compile(
    r"^(?:summa|totalt?)\s+(?=\S)|\s+(?:totalt?|summa)$|\s+[–-]\s+(?:samtliga|bokslut|budget|utfall|uppföljning)$|,?\s+\(?(?:skatte|avgifts|taxe)finansiera[td]\w*(?:\s+verksamhet)?\)?$",
    re.IGNORECASE,
)
"""What a table puts before or behind a name: *Summa socialnämnden*, *Kommunstyrelsen totalt*."""
HEADS = {"avd": "avdelning", "förv": "förvaltning", "enh": "enhet", "verks": "verksamhet", "sekt": "sektion"}
SHORT_HEAD = re.compile(rf"\b({'|'.join(HEADS)})\b\.?", re.IGNORECASE)
"""Words for units that are shortened as words of their own: *Avd. IFO*, *IT-avd.*"""
BY_LAW = re.compile(
    r"[\s,]+\(?(?:enl\.?|enligt)\s+(?:LSS|SoL|HSL|SFB)(?:(?:/|\s+och\s+)(?:LSS|SoL|SFB))?\)?$", re.IGNORECASE
)
"""The law behind the name of a service: *Personlig assistans enligt LSS*."""
TURNED_NAMES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"^nämnden\s+för\s+(?P<rest>.+)$", re.IGNORECASE), ("{}snämnden", "{}nämnden")),
    (re.compile(r"^förvaltningen\s+för\s+(?P<rest>.+)$", re.IGNORECASE), ("{}sförvaltningen", "{}förvaltningen")),
    (re.compile(r"^(?P<rest>.+?)(?:nämnd|styrelse)ens\s+(?:förvaltning|kontor)$", re.IGNORECASE), ("{}förvaltningen",)),
    (re.compile(r"^(?P<rest>.+)kontor(?:et)?s?$", re.IGNORECASE), ("{}förvaltningen",)),
    (
        re.compile(
            r"^(?P<rest>.+(?:nämnd|styrels)en)s\s+(?:(?:samtliga|egna)\s+)?(?:verksamhet(?:er|en)?|(?:ansvars|verksamhets)område)$",
            re.IGNORECASE,
        ),
        ("{}",),
    ),
)
"""Other orders of the same name, and the name in the order that the register has: *Nämnden för vård och omsorg*."""

PART_HEAD = re.compile(
    r"^(?P<base>.{3,}?)s?(?P<head>grupp|team|hem|jour|boende|mottagning)(?:en|et|n|t|met|er|erna|ar|arna)?s?$"
)
"""A compound that is one of several of a kind: *Hemtjänstgrupp*, *EKB-teamet*."""

HEAD = re.compile(r"(enhet|cent(?=er|r)|avdelning|nämnd|förvaltning|kontor|grupp|team|skola|hem|boende)\w{0,3}$")
"""The last part of a name, which a slip seldom makes another one."""
SLASH = re.compile(r"(?<=\w)\s?/\s?(?=\w)")
"""A stroke that stands for *och*: *Kultur/fritidsnämnden*."""

JOINS = frozenset({"och", "samt", "eller", "respektive"})
"""Words that make another name of two: *Social- och omsorgsnämnden* is no *omsorgsnämnd*."""
RELATES = frozenset({"i", "per", "om", "av", "på", "till", "inom", "med", "från", "utan", "vid"})
"""Words after which a kind is spoken of and not named: *ansökan om ekonomiskt bistånd*."""
WHERE = frozenset({"centrum", "norr", "söder", "öster", "väster", "egen", "ordinärt", "kommunal", "extern"})
"""Words after *i* that say where, or in whose hands, a unit is."""
FIGURES = re.compile(
    r"""
    \b (?: \w*kostnad | avgift | antal | andel | timm | brukar | besök | personal | index | resultat | budget | utfall
        | plats | ärende | beslut | insats | ansök | handläggning | utredning | ordförande | \w*chef | rapport | plan
        | riktlinje | elev | vårdtag | bemötande | trygg | nöjd | gott | tillgänglighet | belägg | placer | \w*dygn
        | utbetal | \w*händelse | återaktual | \w*behörighet | mottagna | långvarig | \w*avvikelse | svarsfrekvens
        | hot | våld | omvårdnad | information | förstärk | konsulentst | beviljad | utför[dt] | utan\b | ej\b | tid\b
        | (?:vänte|kö|led|utrednings|verkställighets)tid ) \w*
    """,
    re.VERBOSE,
)
"""Words of figures and papers, not of units: *Hemtjänst, kostnad per timme*."""

SHORTEST_PART = 5
SHORTEST_INSIDE = 7
"""A generic name that a longer one begins with (*Hemtjänst Norr*) has at least the first number of letters; one further
on in it (*Centrums hemtjänst*) or at the end of a compound (*Huvudbiblioteket*) the second."""
LONGEST_PART = 6
CLEARLY_SHORTER = 3
"""Of the names that begin as a shortened one does, the one is meant that is by so many letters the shortest."""
SHORTEST_SHORTENED = 2
"""A shortened word keeps at least so many letters: *ek. bistånd*."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The decision on a name: `whole` where it names all of its kind, else `rest` is what tells it from others."""

    match: Match
    whole: bool = False
    rest: str = ""


def spelled_out(text: str, explained: Mapping[str, str]) -> str:
    """Return what `text` stands for where it is an abbreviation that its report explains, else the text itself.

    >>> spelled_out("IFO:s", {"IFO": "integration och försörjning"}), spelled_out("Hemtjänst", {})
    ('integration och försörjning', 'Hemtjänst')
    """
    return explained.get(ABBREVIATED_GENITIVE.sub("", text.strip()), text) if explained else text


def match_kind(text: str, municipality_code: str | None = None) -> Kind:
    """Return the decision on which kind of unit `text` names.

    >>> match_kind("Boendestödsenheten").match.matched_id, match_kind("Hemtjänst Norr").rest
    ('boendestod', 'norr')
    >>> match_kind("Social- och omsorgsnämnden").match.matched_id is None
    True
    """
    name = mend(text)
    if (explained := EXPLAINED.match(name) or TURNED.match(name)) is not None:
        name = explained["long"]
    here = local().get((municipality_code or "", fold(GENITIVE.sub("", name)))) if municipality_code else None
    if here is not None:
        return _whole(unit_matcher().decide(text, here, 100.0, "alias"), name)
    if (found := abbreviated(name.rstrip("."))) is not None:
        return Kind(
            unit_matcher().decide(text, found[0], found[1], "alias" if found[1] > PLAIN else "fuzzy"), whole=True
        )
    return _spelled_out(name, text)


def _spelled_out(name: str, text: str) -> Kind:
    """Return the decision on a name that is no abbreviation."""
    matcher = unit_matcher()
    bare = BY_LAW.sub("", SUMMED.sub("", SHORT_HEAD.sub(lambda match: HEADS[match[1].casefold()], name)))
    wordings = tuple(dict.fromkeys((name, bare, FRAMED.sub("", bare))))
    for wording in wordings:
        if (known := matcher.known(wording)) is not None:
            return _whole(replace(known, text=text), wording)
        if wording != name and (found := abbreviated(wording)) is not None:
            return Kind(matcher.decide(text, found[0], found[1], "alias"), whole=True)
    for wording in _turned(bare):
        if (known := matcher.known(wording)) is not None:
            return Kind(matcher.decide(text, known.matched_id, min(known.score, JOINED), "alias"), whole=True)
    if (key := without_and().get(joined(fold(bare).replace(AND, " ")))) is not None:
        return Kind(matcher.decide(text, key, JOINED, "alias"), whole=True)
    for wording in wordings:
        if (compound := _compound(fold(wording).replace(" ", ""))) is not None:
            return Kind(matcher.decide(text, compound[0], JOINED, "alias"), whole=compound[1], rest=compound[2])
    if (shortened := _shortened(name)) is not None:
        return Kind(matcher.decide(text, shortened, JOINED, "alias"), whole=True)
    respelled = unit_spelling().corrected(name)
    meant = matcher.known(respelled) if respelled else None
    if meant is not None:
        return Kind(matcher.decide(text, meant.matched_id, RESPELLED, "fuzzy"), whole=True)
    part = _part(name)
    if part is not None and all(word[0].isupper() or word[0].isdigit() for word in name.split()):
        return Kind(matcher.decide(text, part[0], PART, "alias"), rest=part[1])  # *Hemtjänst Norr* is no slip
    match = matcher.slipped(name)
    if match.matched_id is not None and _same_head(fold(name), match.matched_id):
        return Kind(replace(match, text=text), whole=True)
    if part is not None:
        return Kind(matcher.decide(text, part[0], PART, "alias", match.candidates), rest=part[1])
    near = ((match.matched_id, match.score),) if match.matched_id is not None else ()
    return Kind(matcher.decide(text, None, match.score, "none", (*near, *match.candidates)))


def _same_head(folded: str, key: str) -> bool:
    """Return False where a name ends with another word for a unit than the kind's names: *-enheten* is no *-center*."""
    head = HEAD.search(folded)
    heads = {found[1] for wording, owner in unit_matcher().wordings if owner == key and (found := HEAD.search(wording))}
    return head is None or not heads or head[1] in heads


def _turned(name: str) -> Iterator[str]:
    """Yield a name in the orders of words that the register has.

    >>> list(_turned("Nämnden för vård och omsorg"))
    ['vård och omsorgsnämnden', 'vård och omsorgnämnden']
    """
    if "/" in name:
        parts = SLASH.split(name)
        known = {match.matched_id if (match := unit_matcher().known(part)) else None for part in parts}
        yield parts[0] if len(known) == 1 else SLASH.sub(AND, name)  # *Vuxenutbildning/Komvux* says the same twice
    for pattern, forms in TURNED_NAMES:
        if (found := pattern.match(name)) is not None:
            yield from (form.format(found["rest"]) for form in forms)


def _whole(match: Match, name: str) -> Kind:
    """Return the decision on a name that is a wording of a kind: all of the kind, but for the name of one unit."""
    if stemmed(fold(name)) in single_units():
        return Kind(match, rest=GENITIVE.sub("", fold(name)))
    return Kind(match, whole=True)


def _compound(word: str) -> tuple[str, bool, str] | None:
    """Return the id of a compound that begins with a kind, whether it is all of the kind, and what else it says."""
    kinds = registers.kinds_by_id()
    for pattern, whole in ((WHOLE_HEAD, True), (PART_HEAD, False)):
        found = pattern.match(word)
        if found is None:
            continue
        base = found["base"]
        linked = f"{base[:-1]}a" if base.endswith("o") else base  # *elevhälso-* is *elevhälsa*
        named = bases().get(base) if whole else None
        named = named or (joined_names().get(stem(linked)) if len(base) >= SHORTEST_PART else None)
        key = named or (abbreviations().get(base.upper()) if len(base) >= SHORTEST_SMALL else None)
        if key is not None and kinds[key].kind not in RANKED:
            return key, whole, "" if whole else found["head"]
    return None


def _shortened(name: str) -> str | None:
    """Return the id of the only kind whose name has words that begin as the shortened ones do: *Soc.nämnden*."""
    if "." not in name:
        return None
    pieces = [fold(piece).replace(" ", "") for piece in name.split(".")]
    if len(pieces[0]) < SHORTEST_SHORTENED or sum(map(len, pieces)) < SHORTEST_PART:
        return None
    pattern = re.compile(r"\w*".join(re.escape(stem(piece)) if piece else "" for piece in pieces))
    shortest: dict[str, int] = {}
    for form, key in joined_names().items():
        if pattern.fullmatch(form):
            shortest[key] = min(len(form), shortest.get(key, len(form)))
    ranked = sorted(shortest, key=lambda key: shortest[key])
    clear = len(ranked) == 1 or (ranked and shortest[ranked[1]] - shortest[ranked[0]] >= CLEARLY_SHORTER)
    return ranked[0] if clear else None  # *Äldreoms.* is *Äldreomsorg*, not *Äldreomsorgsnämnden*


def _part(name: str) -> tuple[str, str] | None:
    """Return the id of the kind that a longer name holds, and the rest of the name, folded."""
    if "-," in name:
        return None  # *Bygg-, miljö- och hälsoskyddsnämnden* is not that of the last two
    if "," in name and len({key for part in name.split(",") if (key := stems().get(stemmed(fold(part))))}) > 1:
        return None  # *Gymnasieskola, gymnasiesärskola* are two
    words = re.findall(r"[\w%]+", SLASH.sub(AND, name))
    folded = [word.casefold() for word in words]
    for start, end in _spans(len(words)):
        key = _span_kind(name, words, folded, start, end)
        if key is None or not _stands_alone(words, folded, start, end, key):
            continue
        rest = [GENITIVE.sub("", word) for word in (*folded[:start], *folded[end:])]
        return key, " ".join(word for word in rest if word not in FRAME and word not in ("i", "för"))
    return _end_of_compound(folded)


def _spans(count: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of words that may name a kind within a longer name: the longest first, the first first."""
    for size in range(min(count, LONGEST_PART), 0, -1):
        yield from ((start, start + size) for start in range(count - size + 1) if size < count)


def _span_kind(name: str, words: list[str], folded: list[str], start: int, end: int) -> str | None:
    """Return the id of the kind that a span of words names."""
    if end - start == 1 and start == 0 and (short := abbreviated(words[0])) is not None:
        long_enough = not name.startswith(f"{words[0]}-") and (
            len(words[0]) >= SHORTEST_SMALL or (is_low(short[0]) and words[1][0].isupper())
        )
        return short[0] if long_enough else None
    form = stemmed(" ".join(folded[start:end]))
    if len(form) < (SHORTEST_PART if start == 0 else SHORTEST_INSIDE):
        return None
    known = stems().get(form)
    if known is None and end - start == 1 and (compound := _compound(folded[start])) is not None:
        return compound[0]
    return known


def _stands_alone(words: list[str], folded: list[str], start: int, end: int, key: str) -> bool:
    """Return True where the rest of a name only says which one of the kind `key` is named."""
    before, after = folded[:start], folded[end:]
    if _is_listed(before, after) or FIGURES.search(" ".join((*before, *after))) or RELATES.intersection(before):
        return False
    if (RELATES - {"i", "med"}).intersection(after) or not _is_located(words[end:]):
        return False
    if any(word[0].islower() and word not in FRAME and word != "för" for word in words[:start]):
        return False
    if "för" in before and before[before.index("för") - 1] not in FRAME:
        return False
    possessor = bool(after) and folded[end - 1].endswith("s") and GENITIVE.sub("", folded[end - 1]) != folded[end - 1]
    rest = words[:start] + words[end:]
    proper = all(word[0].isupper() or word[0].isdigit() or word in ("i", "kommun") for word in rest)
    if possessor and (not words[end][0].isupper() or not is_low(key)):
        return False
    return is_low(key) or proper


def _is_located(after: list[str]) -> bool:
    """Return True where what follows *i* is a place: *i Väst*, *i centrum*, but not *i behov av stöd*."""
    if "i" not in after[:-1]:
        return True
    place = after[after.index("i") + 1]
    return place[0].isupper() or place in WHERE


def _is_listed(before: list[str], after: list[str]) -> bool:
    """Return True where the kind is one of two that the name joins: the name is then of neither."""
    return bool(before and before[-1] in JOINS) or bool(after and after[0] in JOINS)


def _end_of_compound(folded: list[str]) -> tuple[str, str] | None:
    """Return the id of the kind that a single word ends with, and what it begins with: *Huvudbiblioteket*."""
    if len(folded) != 1:
        return None
    word = stem(folded[0])
    for at in range(3, len(word) - SHORTEST_INSIDE + 1):
        key = stems().get(word[at:])
        if key is not None and is_low(key):
            return key, word[:at]
    return None
