"""Targets: what a goal's text asks for, as a comparator, a value and a unit."""

import re
from dataclasses import dataclass
from functools import lru_cache

from models.facts import Comparator
from normalize.numbers import DIGITS, Quantity, clean, parse_number_word, read_quantity

WORSE_WHEN_HIGHER = re.compile(
    "|".join(
        (
            # what it takes and costs
            r"kostnad|(?:vänte|kö|led|utrednings|handläggnings|verkställighets|bidrags|över)tid",
            r"(?:tid|månader) (?:i|med) ",
            r"\bvänta(?:t|r)\b|(?:ej|icke) verkställda|försenade|inställda|avbokade|avbrott|avbruten|avbrutits",
            # what goes wrong
            r"frånvaro|sjukskrivning|stress|personalomsättning|klagomål|avvikelser\b|skador|skadegörelse|trycksår",
            r"fallolyckor|\bfall\b|olycksfall|bränder|nattfasta över|sammanbrott|upphävda|ändrade beslut|missbruk",
            r"(?<!ej )(?<!inte )återaktualiser|arbetslös|vräkning|akutboende|hemlös|\bhvb\b|tomhyr|brott\b",
            r"(?:andel|antal) unga\b.*\b(?:stöd|bistånd)",
            # what is used up
            r"svinn|\bavfall|utsläpp|klimatpåverkan|växthusgas|(?:energi|el|vatten|bränsle)(?:an)?(?:förbruk|använd)",
            # how many share one, and one is to meet
            r"(?:barn|elever|personer) per (?:årsarbetare|grupp|avdelning|lärare|personal|hemtjänst)",
            r"(?:medarbetare|personer|personal) (?:som )?en \w+ (?:möter|träffar)",
            # a place in a row
            r"ranking|placering i|rangordning",
        )
    ),
    re.IGNORECASE,
)
"""Names of indicators where a lower value is better, for those that the register does not hold."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is aimed at: a bound with its value, or a direction (`increase`, `decrease`)."""

    comparator: Comparator
    value: float | None = None
    unit: str | None = None


WORDS = r"en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|femton|tjugo\w*|trettio\w*|hundra"
NUMBER = rf"(?:{DIGITS}|(?<!\w)(?:{WORDS})(?!\w))"
MEASURED = rf"(?P<number>{NUMBER})(?!\d|[-–]\d|:\d|\s?års?\b(?!\w))\s*(?P<tail>%|[^\W\d]+\.?(?:/\w+)?)?"
"""A number and the word or sign after it; not an age range (*13-20 år*) and not a law (*9:9*)."""

BOUNDS: tuple[tuple[str, Comparator], ...] = (
    (r"(?:minst|lägst|åtminstone|inte\s+(?:(?:ska|skall|skulle|får|bör)\s+)?understiga|inte\s+under|≥|>=)", ">="),
    (
        r"(?:högst|max|maximalt|max\.|inte\s+(?:(?:ska|skall|skulle|får|bör)\s+)?(?:överstiga|överskrida)|inte\s+mer\s+än|inte\s+fler\s+än|≤|<=)",
        "<=",
    ),
    (
        r"(?:(?:mer|fler|högre|större|bättre)\s+än|(?:lyfta|höja|komma|nå|ligga|vara)\s+(?:\w+\s+)?över|(?:upp|till)\s+över|>)",
        ">",
    ),
    (
        r"(?:(?:mindre|färre|lägre|kortare)\s+än|understiga|(?:hålla|sänka|få|komma|ligga|vara)\s+(?:\w+\s+)?under|(?:ner|ned|till)\s+under|<)",
        "<",
    ),
)
BOUND = tuple(
    (re.compile(rf"(?<!\w){words}\s+(?:index\s+|nki\s+|med\s+)?{MEASURED}"), comparator) for words, comparator in BOUNDS
)
OF_NOBODY: tuple[tuple[re.Pattern[str], Comparator], ...] = (
    (re.compile(rf"\b(?:mer|fler|längre|högre|större)\s+än\s+{MEASURED}"), "<="),
    (re.compile(rf"\b(?:mindre|färre|kortare|lägre)\s+än\s+{MEASURED}"), ">="),
)
"""*Ingen ska behöva vänta mer än 30 dagar*: what nobody is to go beyond is a bound."""
WAITS = {"days", "weeks", "months"}
GIVEN = re.compile(r"öpp[en]|\bbesök|utbildning|kompetens|praktik", re.IGNORECASE)
"""A number of days that is offered, not waited for."""
BALANCE = re.compile(r"budget|resultat|avvikelse mot", re.IGNORECASE)
"""What is to be none, or more: *Avvikelse mot budget*."""
DURATIONS = {"days", "weeks", "months", "years", "hours", "minutes"}
WITHIN_TIME = re.compile(
    rf"\binom\s+(?:[\w]+\s?[-–]\s?)?(?P<number>{NUMBER})\s+"
    r"(?P<tail>arbetsdag\w*|dag\w*|dygn|veck\w+|månad\w*|mån|år|timm\w+|minut\w*)"
)
AMONG = re.compile(
    rf"\b(?:en\s+av|bland|topp|ett\s+av)\s+(?:de\s+)?(?P<number>{NUMBER})(?:\s+(?:bästa|främsta|högst\s+rankade)|$)"
)
KEPT = re.compile(rf"\b(?:samma\s+nivå|oförändrad\w*|bibehåll\w*|ligga\s+kvar)\b[^.]*?{MEASURED}")
OUT_OF = re.compile(rf"\b(?P<some>{WORDS}|\d+) av (?P<all>tio|hundra|fem|fyra|tre|10|100)\b(?! de\b)")
HALF = re.compile(r"\bhälften av\b")
EVERY = re.compile(r"^(?:minst )?var (?P<nth>tredje|fjärde|femte|tionde)\b")
NTH = {"tredje": 3, "fjärde": 4, "femte": 5, "tionde": 10}
PERCENT = re.compile(rf"(?P<number>{NUMBER})\s?(?:%|procent\b)")
UP_TO = re.compile(rf"\btill\s+(?P<number>{NUMBER})(?!\d)\s*(?P<tail>%|[^\W\d]+)?")
HAVE = re.compile(rf"\b(?:ha|har|genomföra|genomföras|anordna|erbjuda)\s+(?P<number>{NUMBER})\s+(?P<tail>[^\W\d]+)")
BY = re.compile(rf"\bmed\s+(?:minst\s+|cirka\s+|ca\s+)?(?P<number>{NUMBER})\s?(?P<tail>%|[^\W\d]+)")
NONE_OF = re.compile(r"^(?:inga|ingen|inget)\s+(?:[\w-]+\s+){1,5}?(?:ska|skall|får)\b")
BRACKETS = re.compile(r"\([^()]*\)")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
NOBODY = re.compile(
    r"^(?:ingen|inga|inget|inte någon)\b.*?\b(?:ska|skall|skulle|får|bör|behöver)\b|\bså att (?:ingen|inga|inget)\b"
)
REQUEST = re.compile(r"\b(?:ska|skall|skulle|hålla|lyfta|höja|sänka|måste|bör|erbjud\w+|får|inled\w+|målet\s+är)\b")
MEASURE_NAME = re.compile(r"^(?:andel|antal|tid|genomsnitt|hur)")
"""A goal that begins like this names a measure; *inom två dagar* then belongs to the measure, and is no target."""

UP = r"öka|ökas|höjas|höja|stiga|förbättras|förbättra|stärkas|utökas|växa|bli\s+fler|bli\s+bättre|vara\s+fler"
DOWN = (
    r"minska|minskas|sänka|sänkas|sjunka|halveras|halvera|reduceras|förkortas|kortas|vara\s+färre|bli\s+färre"
    r"|bli\s+kortare"
)
MODAL = r"(?:\b(?:ska|skall|skulle|bör|måste)\s+(?:[\w-]+\s+){0,4}?)"
RISE = re.compile(
    rf"(?:{MODAL}(?:{UP})\b)|(?:^(?:öka|höja|förbättra|utöka|ökat|ökad|ökade|höjd|höjt|förbättrade|förbättrad|förbättrat|stigande)\b)"
    rf"|(?:\bfå\s+(?:ett\s+|en\s+)?(?:förbättra\w+|högre|bättre)\b)|(?:^fler\b.*\b(?:ska|skall)\b)"
)
FALL = re.compile(
    rf"(?:{MODAL}(?:{DOWN})\b)|(?:^(?:minska|sänka|halvera|minskat|minskad|minskade|fallande|sjunkande|lägre|färre|kortare)\b)"
    rf"|(?:\bmål\w*\s+(?:är\s+)?att\s+(?:{DOWN})\b)"
)
RISE_AIM = re.compile(rf"\bmål\w*\s+(?:är\s+)?att\s+(?:{UP})\b|\b(?:öka|höja|utöka)\w*\b")
FALL_AIM = re.compile(r"\b(?:minska|sänka|halvera)\w*\b")


def _number(text: str) -> float | None:
    quantity = read_quantity(text)
    return quantity.value if quantity else parse_number_word(text)


def _measured(number: str, tail: str | None, text: str) -> tuple[float, str | None] | None:
    """Return the value and unit of a number and what follows it in a goal."""
    value = _number(number)
    if value is None or (YEAR.fullmatch(number) and not tail):
        return None
    word = (tail or "").strip(".").casefold()
    quantity = read_quantity(f"{number} {word}") if word else None
    if quantity is not None and quantity.unit not in (None, "count"):
        return quantity.value, quantity.unit
    return value, _bare_unit(number, word, text)


def _bare_unit(number: str, word: str, text: str) -> str | None:
    """Return the unit of a number without one, by what the goal is about."""
    if re.search(r"balanstal|\bkvot", text):
        return "ratio"
    if re.search(r"index|enkät|\bnki\b|\bhme\b|skala", text) or re.search(r"[.,]\d", number):
        return "index"
    if word in {"under", "inom", "av"} and re.search(r"\bandel", text):
        return "percent"
    return "count"


def _of_nobody(text: str) -> Target | None:
    """Return a target that is worded as what befalls nobody: *ingen ska vänta längre än 90 dagar*."""
    asked = NOBODY.search(text)
    for pattern, comparator in OF_NOBODY if asked is not None else ():
        match = pattern.search(text, asked.end() if asked else 0)
        if match and (found := _measured(match["number"], match["tail"], text)):
            return Target(comparator, *found)
    return None


def _bound(text: str) -> Target | None:
    """Return a target that is worded as a bound: *minst 65%*, *högst 94 st*, *max 16 dagar*."""
    for pattern, comparator in BOUND:
        match = pattern.search(text)
        if match is None or (comparator in (">", "<") and not _asked(text, match)):
            continue
        if found := _measured(match["number"], match["tail"], text):
            return Target(comparator, *found)
    return None


def _asked(text: str, match: re.Match[str]) -> bool:
    """Return True where *mer än …* is what is asked for, not a part of whom it is about (*som väntat mer än …*)."""
    request = REQUEST.search(text)
    return request.start() <= match.start() if request else match["number"][0].isdigit()


def _level(text: str) -> Target | None:
    """Return a target that is worded as a level: a rank, a level to keep, a level to rise or fall to."""
    if (match := AMONG.search(text)) and (value := _number(match["number"])) is not None:
        return Target("<=", value, "rank")
    falling = bool(FALL.search(text) or FALL_AIM.search(text))
    rising = bool(RISE.search(text) or RISE_AIM.search(text) or re.search(r"\butökats\b", text))
    if rising or falling:
        by = BY.search(text)
        if by and (found := _measured(by["number"], by["tail"], text)):
            return Target("decrease" if falling else "increase", *found)
        to = UP_TO.search(text)
        if to and not YEAR.fullmatch(to["number"]) and (found := _measured(to["number"], to["tail"], text)):
            return Target("<=" if falling and not rising else ">=", *found)
    if (match := KEPT.search(text)) and (found := _measured(match["number"], match["tail"], text)) and not rising:
        return Target("=", *found)
    return None


def _share(text: str) -> Target | None:
    """Return a target that is a share without a bound: *70 % av … ska …*, *nio av tio ska …*, *till 100 %*."""
    match = PERCENT.search(text)
    value = _number(match["number"]) if match else _part(text)
    return Target(">=", value, "percent") if value is not None else None


def _part(text: str) -> float | None:
    """Return the share, in percent, that is told as a part: *nio av tio*, *hälften av*, *var femte*."""
    if HALF.search(text):
        return 50.0
    if match := EVERY.search(text):
        return 100.0 / NTH[match["nth"]]
    match = OUT_OF.search(text)
    some, whole = (_number(match["some"]), _number(match["all"])) if match else (None, None)
    return 100.0 * some / whole if some and whole and some < whole else None


def _time(text: str) -> Target | None:
    """Return a target that is a time limit: *inom två veckor*, *inom 2-3 veckor*."""
    match = WITHIN_TIME.search(text)
    if match is None or MEASURE_NAME.search(text) or not REQUEST.search(text):
        return None
    found = _measured(match["number"], match["tail"], text)
    return Target("<=", *found) if found and found[1] in DURATIONS else None


@lru_cache(maxsize=4096)
def parse_target(text: str) -> Target | None:
    """Return what a goal asks for in figures or direction, or None where it states neither.

    >>> parse_target("Minst 80 % av eleverna ska delta")
    Target(comparator='>=', value=80.0, unit='percent')
    >>> parse_target("Beslut ska meddelas inom två veckor").comparator, parse_target("Antalet fall ska minska")
    ('<=', Target(comparator='decrease', value=None, unit=None))
    >>> parse_target("Alla mellan 13-20 år ska trivas 2016") is None
    True
    """
    plain = clean(text).casefold()
    outside = re.sub(r"\s+", " ", BRACKETS.sub(" ", plain)).strip(" .!-")
    for find in (_of_nobody, _bound, _level, _share, _time):
        target = find(outside)
        if target is not None:
            return target
    if NONE_OF.search(outside) and not re.search(r"\bbehöva\b", outside):
        return Target("=", 0.0, "count")
    if (match := HAVE.search(outside)) and (found := _measured(match["number"], match["tail"], outside)):
        value, unit = found
        if value > 1 and unit == "count" and not re.search(r"timm|gång", match["tail"]):
            return Target(">=", value, unit)
    if FALL.search(outside):
        return Target("decrease")
    return Target("increase") if RISE.search(outside) else None


def target_of_value(name: str, quantity: Quantity, unit: str | None, higher_is: str | None = None) -> Target:
    """Return the target that a figure in a column of targets stands for, with the direction its indicator calls for.

    >>> target_of_value("Sjukfrånvaro", read_quantity("5,0 %"), "percent")
    Target(comparator='<=', value=5.0, unit='percent')
    >>> target_of_value("Bidragstid i snitt", read_quantity("6,5"), "months").comparator
    '<='
    """
    worse = higher_is == "worse" or (higher_is in (None, "neutral") and _is_worse_when_higher(name, quantity, unit))
    comparator: Comparator = quantity.comparator or ("<=" if worse or unit == "rank" else ">=")
    return Target(comparator, quantity.value, unit)


def _is_worse_when_higher(name: str, quantity: Quantity, unit: str | None) -> bool:
    """Return True for a measure that is to be low: by its name, a wait (in days), or one that is to be none."""
    waits = unit in WAITS and GIVEN.search(name) is None
    none = quantity.value == 0 and BALANCE.search(name) is None
    return waits or none or WORSE_WHEN_HIGHER.search(name) is not None
