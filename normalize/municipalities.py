"""Municipalities: which one a report is from, by all the words that may tell."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from models import Match, Mention
from normalize import registers
from normalize.municipality_names import match_municipality_name
from normalize.registers import Municipality
from normalize.wording import mend

PLACE_WEIGHTS = {"cover": 12.0, "header": 6.0, "footer": 5.0, "web": 8.0, "text": 1.0, "file": 0.0}
"""What a mention is worth by where it stands: a cover outweighs a page of comparisons with sister towns."""

FILE_WEIGHT = 0.5
"""What a file name is worth, where nothing inside the report tells: less than a single mention of the bare name."""

OFFICIAL = 3.0
"""How much more *X kommun* is worth than the bare name, which may be a place, a court or a newspaper."""

COMPARED = 0.25
"""What a mention is worth in a list of three or more municipalities: such lists are of others."""
LISTED = 3

CUT = 0.6
"""The best must have this share of all the weight, or be `LEAD` times as heavy as the next."""
LEAD = 1.8

FULL_SCORE = 100.0
EVIDENCE = 80
"""How many characters of a long mention are kept as evidence."""

NOT_BEFORE = (
    r"(?<![\w-])(?<!region )(?<!landstinget )(?<!landstinget i )(?<!län )(?<!länsstyrelsen i )(?<!tingsrätten i )"
)
NOT_AFTER = (
    r"(?!\s+läns?\b|\s+universitet|\s+tingsrätt|\s+högskola|\s+stift\b|\s+flygplats|\s+centralstation|\s+lasarett|\s+sjukhus"
    r"|\s+diakoni|\s+församling|\s+pastorat|\s+folkhögskola|\s+landsting|\s*regionen\b|[-–][a-zåäö])"
)
OFFICIAL_AFTER = r"(?P<official>s?\s+(?:kommuns?|stads?|kommunala|kommunfullmäktige|kommunstyrelse\w*)\b)"
OFFICIAL_BEFORE = r"(?P<before>\bkommunen\s+)"

DAMAGED = re.compile(r"(?:[\w-]+\s)?[\w-]{3,}\s+(?:kommuns?|stads?)\b", re.IGNORECASE)
"""What may be a municipality's name with *kommun* or *stad* after it, as a scan has it."""

DOMAIN = re.compile(r"(?:@|www\.|https?://|\b)(?P<host>(?:[a-z0-9-]+\.)+)se\b")
LETTERS = str.maketrans("åäöéü", "aaoeu")


def ascii_name(name: str) -> str:
    """Return a name as it stands in an address: small letters without rings, dots and spaces.

    >>> ascii_name("Upplands Väsby"), ascii_name("Åmål")
    ('upplandsvasby', 'amal')
    """
    return name.casefold().translate(LETTERS).replace(" ", "")


@cache
def _forms() -> dict[str, tuple[Municipality, bool]]:
    """Return municipalities by the forms of their names in small letters, and whether the form is a free genitive."""
    forms: dict[str, tuple[Municipality, bool]] = {}
    for row in registers.municipalities():
        forms[row.name.casefold()] = (row, False)
        forms.setdefault(row.genitive.casefold(), (row, row.genitive != row.name))
        if not row.name.casefold().endswith(("s", "x", "z")):
            forms.setdefault(f"{row.name}s".casefold(), (row, True))
    return forms


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(form) for form in sorted(_forms(), key=lambda form: (-len(form), form)))
    pattern = rf"{OFFICIAL_BEFORE}?{NOT_BEFORE}(?P<name>{names})\b{NOT_AFTER}(?:{OFFICIAL_AFTER})?"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _hosts() -> dict[str, Municipality]:
    hosts = {row.domain: row for row in registers.municipalities() if row.domain is not None}
    for row in registers.municipalities():
        hosts.setdefault(ascii_name(row.name).replace("-", ""), row)
        for name in (row.name, f"{row.name}s kommun", f"{row.name} kommun", f"{row.name} stad", f"{row.name}s stad"):
            hosts.setdefault(ascii_name(name), row)
            hosts.setdefault(name.casefold().translate(LETTERS).replace(" ", "-"), row)
    return hosts


@cache
def _brands() -> tuple[tuple[str, Municipality], ...]:
    branded = ((row.brand_name.casefold(), row) for row in registers.municipalities() if row.brand_name)
    return tuple((brand, row) for brand, row in branded if not brand.startswith(row.name.casefold()))


def _by_name(text: str, *, alone: bool) -> Iterator[tuple[Municipality, bool]]:
    """Yield the municipalities that `text` names, and whether it says *kommun* beside the name.

    `alone` is True where the text is a line of a cover: a name that is the whole line needs no *kommun*.
    """
    for brand, row in _brands():
        if brand in text.casefold():
            yield row, True
    for match in _pattern().finditer(text):
        row, _ = _forms()[match["name"].casefold()]
        official = bool(match["official"] or match["before"])
        capital = match["name"][0].isupper()
        whole = alone and text.strip(" .,:").casefold() == row.name.casefold()
        if not (capital or official) or (row.common_word and not (official or whole)):
            continue
        yield row, official


def _by_damaged_name(text: str) -> Iterator[str]:
    """Yield the codes of municipalities whose names stand before *kommun* or *stad* with letters lost or misread."""
    for match in DAMAGED.finditer(mend(text)):
        for words in (match[0], match[0].split(None, 1)[-1]):
            code = match_municipality_name(words).matched_id
            if code is not None:
                yield code
                break


def _by_address(text: str) -> Iterator[Municipality]:
    """Yield the municipalities whose domains stand in `text`."""
    for match in DOMAIN.finditer(text.casefold()):
        label = match["host"].rstrip(".").split(".")[-1]
        row = _hosts().get(label.translate(LETTERS))
        if row is not None:
            yield row


def _by_file(text: str) -> Iterator[Municipality]:
    """Yield the municipality that a file name begins with or holds as a word."""
    stem = re.sub(r"\.\w{2,5}$", "", text.replace("\\", "/").rsplit("/", 1)[-1]).casefold().translate(LETTERS)
    words = re.split(r"[^a-z0-9]+", stem)
    hosts = _hosts()
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            row = hosts.get("".join(words[at : at + size]))
            if row is not None and (at == 0 or not row.common_word):
                yield row
                return


@lru_cache(maxsize=8192)  # each mention is weighed with the others, and again as evidence
def _told(mention: Mention) -> tuple[tuple[str, float], ...]:
    """Return what a mention says for municipalities: code and weight, in the order of its words."""
    told = [(row.code, PLACE_WEIGHTS["web"]) for row in _by_address(mention.text)]
    if mention.where in ("web", "file"):
        return tuple(told)
    place = PLACE_WEIGHTS.get(mention.where, PLACE_WEIGHTS["text"])
    found = list(_by_name(mention.text, alone=mention.where in ("cover", "header", "footer")))
    share = COMPARED if len({row.code for row, _ in found}) >= LISTED else 1.0
    return (*told, *((row.code, place * share * (OFFICIAL if official else 1.0)) for row, official in found))


def _weigh(mentions: Sequence[Mention]) -> dict[str, float]:
    """Return how much speaks for each municipality, by code."""
    weights: dict[str, float] = defaultdict(float)
    for mention in mentions:
        for code, weight in _told(mention):
            weights[code] += weight
    if not weights:
        for mention in mentions:
            for code in _by_damaged_name(mention.text) if mention.where not in ("file", "web") else ():
                weights[code] += PLACE_WEIGHTS.get(mention.where, PLACE_WEIGHTS["text"])
    if not weights:
        for mention in mentions:
            for row in _by_file(mention.text) if mention.where == "file" else ():
                weights[row.code] += FILE_WEIGHT
    return weights


def match_municipality(mentions: Sequence[Mention]) -> tuple[str | None, str | None, tuple[Match, ...]]:
    """Return the code and name of the municipality that a report is from, and the decision on record.

    >>> code, name, _ = match_municipality([Mention(text="Falu kommun", where="cover")])
    >>> code, name
    ('2080', 'Falun')
    """
    weights = _weigh(mentions)
    if not weights:
        return None, None, ()
    total = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    shares = tuple((code, round(FULL_SCORE * weight / total, 1)) for code, weight in ranked)
    best, weight = ranked[0]
    runner_up = ranked[1][1] if len(ranked) > 1 else 0.0
    clear = weight / total >= CUT or weight >= LEAD * runner_up
    names = {row.code: row.name for row in registers.municipalities()}
    match = Match(
        kind="municipality",
        text=_evidence(mentions, best),
        matched_id=best if clear else None,
        score=shares[0][1],
        method="exact" if clear else "none",
        candidates=shares[1:4] if clear else shares[:4],
    )
    return (best, names[best], (match,)) if clear else (None, None, (match,))


def _evidence(mentions: Sequence[Mention], code: str) -> str:
    """Return the words that speak most for a municipality."""
    best = max(mentions, key=lambda mention: _weigh([mention]).get(code, 0.0)).text.strip()
    if len(best) <= EVIDENCE:
        return best
    named = (match for match in _pattern().finditer(best) if _forms()[match["name"].casefold()][0].code == code)
    at = next((match.start() for match in named), 0)
    return best[max(0, at - EVIDENCE // 2) : at + EVIDENCE // 2].strip()
