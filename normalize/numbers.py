"""Swedish numbers: cells of tables (`parse_number`) and quantities with words around them (`read_quantity`)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from models.characters import INVISIBLE, JOINERS
from models.facts import Comparator
from normalize import registers

SPACES = "\u00a0\u2007\u2008\u2009\u200a\u202f"
"""The spaces that typesetters put between groups of digits: no-break, figure, punctuation, thin, hair, narrow."""

MINUS = "−–‒"
"""Characters that stand for a minus before a digit: the minus sign, the en dash and the figure dash."""

_TABLE = str.maketrans(
    {**dict.fromkeys(SPACES, " "), **dict.fromkeys(MINUS, "-"), **dict.fromkeys(INVISIBLE + JOINERS)}
)

FOOTNOTE = re.compile(
    r"""
    \s* (?: \*+ | [†‡¹²³⁴-⁹]+ | \[\d{1,2}\] ) $   # 1 233*   64¹   17[1]
  | (?<= [\d\s%] ) \d \) $                       # 84,5 1)
    """,
    re.VERBOSE,
)
"""Marks of footnotes after a value."""

DIGITS = r"(?:\d{1,3}(?:\ \d{3})+|\d+)(?:[.,]\d+)?"
"""1 234,5   1133,1   7.6 : groups of three or no groups, then a decimal comma (a decimal point in some exports)."""

NUMBER = re.compile(rf"(?P<sign>[-+±]?)\s?(?P<digits>{DIGITS})\s?(?:%|kr\b|st\b\.?)?", re.IGNORECASE)

CLUTTER = re.compile(r"\s+")
DIGIT = re.compile(r"\d")

FIRST_NUMBER = re.compile(rf"(?P<number>[-+±]?\s?{DIGITS})(?![\d])(?P<rest>.*)")
FIRST_WORD = re.compile(r"(?P<word>\w+)(?P<rest>.*)")
COUNTED = re.compile(r"[^\W\d_][\w/-]*")
"""A word of what a number counts."""

TIMES = tuple(
    (re.compile(rf"\s*{word}\s*(?P<rest>.*)"), times)
    for word, times in (("miljoner", 1e6), ("miljon", 1e6), ("miljarder", 1e9), ("miljard", 1e9), ("tusen", 1e3))
)
"""Words that a number is to be multiplied by."""


@lru_cache(maxsize=16384)  # a value is asked for its number, its unit and its scale
def clean(text: str) -> str:
    """Return `text` with plain spaces and minus signs, without footnote marks.

    >>> clean("−1 233*")
    '-1 233'
    """
    plain = " ".join(text.translate(_TABLE).split())
    shorter = plain if "(" in plain else FOOTNOTE.sub("", plain).strip()
    return shorter if DIGIT.search(shorter) else plain


def parse_number(text: str) -> Decimal | None:
    """Return the number that a cell holds, or None where it holds none.

    >>> parse_number("1 234,5"), parse_number("−3,4"), parse_number("- 6 279"), parse_number("+167,5")
    (Decimal('1234.5'), Decimal('-3.4'), Decimal('-6279'), Decimal('167.5'))
    >>> parse_number("7.6%"), parse_number("12,345"), parse_number("1 233*")
    (Decimal('7.6'), Decimal('12.345'), Decimal('1233'))
    >>> [parse_number(empty) for empty in ("–", "-", "--", "..", "", "Ej aktuellt", "Stängt")]
    [None, None, None, None, None, None, None]
    """
    match = NUMBER.fullmatch(clean(text))
    if match is None:
        return None
    number = Decimal(match["digits"].replace(" ", "").replace(",", "."))
    return -number if match["sign"] == "-" else number


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as a report words it; `high` is the upper end of a range, `unit` None for a bare number."""

    value: float
    high: float | None = None
    unit: str | None = None
    hedge: str | None = None
    comparator: Comparator | None = None


HEDGES = (
    "cirka", "ca", "c:a", "circa", "drygt", "knappt", "närmare", "nästan", "nära", "ungefär", "ungefärligen", "ung",
    "omkring", "runt", "uppskattningsvis", "strax under", "strax över", "en bit över", "totalt", "sammanlagt",
    "i genomsnitt", "i snitt", "endast", "bara", "hela", "ytterligare", "kring",
)  # fmt: skip
"""Words before a number that soften or colour it and leave it as it is."""

COMPARATORS: dict[str, Comparator] = {
    "minst": ">=", "lägst": ">=", "åtminstone": ">=", "inte under": ">=", "inte mindre än": ">=", "från": ">=",
    "≥": ">=",
    "högst": "<=", "max": "<=", "maximalt": "<=", "max.": "<=", "som mest": "<=", "upp till": "<=", "inom": "<=",
    "inte mer än": "<=", "inte fler än": "<=", "inte över": "<=", "≤": "<=",
    "mer än": ">", "fler än": ">", "över": ">", "högre än": ">", "större än": ">", "längre än": ">", "bättre än": ">",
    "mindre än": "<", "färre än": "<", "under": "<", "lägre än": "<", "kortare än": "<", ">": ">", "<": "<",
    ">=": ">=", "<=": "<=",
}  # fmt: skip
"""Words before a number that make it a bound."""

TRAILING: dict[str, Comparator] = {
    "eller färre": "<=", "eller lägre": "<=", "eller mindre": "<=", "eller kortare": "<=", "eller under": "<=",
    "eller fler": ">=", "eller högre": ">=", "eller mer": ">=", "eller längre": ">=", "eller bättre": ">=",
    "eller över": ">=", "och uppåt": ">=",
}  # fmt: skip
"""Words after a number that make it a bound."""


def _either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first, so that *inte mer än* is not read as *mer än*."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


LEAD = re.compile(rf"(?P<word>{_either({*HEDGES, *COMPARATORS})})(?![\w:.])\s*")
TRAIL = re.compile(rf"\s+(?P<word>{_either(TRAILING)})$")
SCALE = re.compile(r"(?P<scale>index|nki|nmi|nri|hme|plats|placering|rank)\s+(?=\d)")
"""What is counted may stand before the number: *minst index 41*, *plats 128*."""
SCALES = {"plats": "rank", "placering": "rank", "rank": "rank"}

RANGE = re.compile(rf"(?:mellan\s+)?(?P<low>-?{DIGITS})\s?%?\s*(?:-|till|och|–)\s*(?P<high>{DIGITS})(?P<tail>.*)")
WORD_RANGE = re.compile(r"(?:mellan\s+)?(?P<low>\w+)\s?(?:-|till|och)\s?(?P<high>\D+)")
FIRST_YEAR, LAST_YEAR = 1990, 2049
"""Two bare numbers in this span are years (*2018-2020*), not a range of values."""
OF = re.compile(
    r"(?P<part>.+?)\s+(?:av|utav)\s+(?:de\s+|totalt\s+|sammanlagt\s+|planerade\s+|[^\W\d]{2,}s\s+)?"
    r"(?:(?:cirka|ca|omkring|ungefär|drygt|knappt|närmare)\s+)?(?P<whole>.+)"
)
BRACKETED = re.compile(r"\s*\([^()]*\)\s*$")
PER = re.compile(r"\s*(?:/|\bper\b|\bi\b)\s*\w+\b.*$")
"""What an amount is for: *kr/dygn*, *timmar per dag*, *gram per portion*, *timmar i veckan*."""
LONGEST_NUMBER_WORD = 60
"""*sjuhundrasjuttiosjutusen sjuhundrasjuttiosju* has 44 letters; what is much longer is damaged text."""
TAIL_WORDS = 4
"""More words than this after a number are a sentence, not a unit (the longest seen in the sample gold is two)."""


@cache
def _words() -> dict[str, tuple[float, str]]:
    return {row.word: (row.value, row.kind) for row in registers.number_words()}


@cache
def _measures() -> dict[str, tuple[str, float]]:
    return {row.word: (row.unit, row.factor) for row in registers.measure_words()}


@cache
def _measure_pattern() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<word>{_either(_measures())})(?!\w)\.?\s*")


@lru_cache(maxsize=4096)
def parse_number_word(text: str) -> float | None:
    """Return the number that a Swedish cardinal stands for, compounds of hundreds and thousands included.

    >>> parse_number_word("fjorton"), parse_number_word("tvåhundrafemtio"), parse_number_word("fjortonde")
    (14.0, 250.0, None)
    """
    word = text.casefold().strip()
    if len(word) > LONGEST_NUMBER_WORD:
        return None
    value, kind = _words().get(word, (0.0, ""))
    if kind == "cardinal":
        return value
    for base, name in ((1000, "tusen"), (100, "hundra")):
        head, found, rest = word.partition(name)
        if found and (head or rest):
            times = parse_number_word(head.strip()) if head.strip() else 1.0
            more = parse_number_word(rest.strip().removeprefix("och ")) if rest.strip() else 0.0
            if times is not None and more is not None:
                return times * base + more
    return None


def measure_of(text: str) -> tuple[str, float] | None:
    """Return the unit and the factor that a word of measure stands for.

    >>> measure_of("tkr"), measure_of("kr/dygn"), measure_of("procent"), measure_of("äpple")
    (('sek', 1000.0), ('sek', 1.0), ('percent', 1.0), None)
    """
    word = PER.sub("", text.casefold().strip()).strip(" ().,:")
    return _measures().get(word)


def _lead(text: str) -> tuple[str, str | None, Comparator | None]:
    """Return what is left of `text` after hedges and comparators, and those."""
    hedge: str | None = None
    comparator: Comparator | None = None
    while match := LEAD.match(text):
        word = match["word"]
        if word in COMPARATORS:
            comparator = comparator or COMPARATORS[word]
        else:
            hedge = hedge or word
        text = text[match.end() :]
    return text, hedge, comparator


def _digits(text: str) -> float:
    return float(text.replace(" ", "").replace(",", "."))


def _head(text: str) -> tuple[float, str] | None:
    """Return the number that `text` begins with, in digits or words, and what follows it."""
    match = FIRST_NUMBER.match(text)
    if match:
        return _digits(match["number"].replace("±", "").replace("+", "")), match["rest"].removeprefix(":e")
    tokens = text.split(" ")
    for length in range(min(4, len(tokens)), 0, -1):
        value = parse_number_word(" ".join(tokens[:length]).rstrip("."))
        if value is not None:
            return value, " " + " ".join(tokens[length:])
    first = FIRST_WORD.match(text)
    value = parse_number_word(first["word"]) if first else None
    return (value, first["rest"]) if first and value is not None else None


def _unit(rest: str) -> tuple[str | None, float] | None:
    """Return the unit and factor that the words after a number name, or None where those words are no unit."""
    if not rest.strip():
        return None, 1.0
    factor = 1.0
    for pattern, times in TIMES:
        with_money = pattern.fullmatch(rest)
        if with_money:
            rest, factor = with_money["rest"], times
            break
    rest = PER.sub("", " " + rest.strip()).strip(" .,;:")
    if not rest:
        return None, factor
    match = _measure_pattern().match(rest)
    if match and len(rest[match.end() :].split()) <= TAIL_WORDS:
        unit, times = _measures()[match["word"]]
        return unit, factor * times
    words = rest.split()
    if len(words) <= TAIL_WORDS and all(map(COUNTED.fullmatch, words)):
        return "count", factor  # a plain noun is what is counted: 190 bokningar
    return None


def _share(text: str) -> Quantity | None:
    """Return a share told in words: *en tredjedel*, *hälften*, *två tredjedelar*, *samtliga*, *ingen*."""
    word, _, rest = text.partition(" av ")
    words = word.split()
    value, kind = _words().get(word, (0.0, ""))
    if kind == "quantifier":
        return Quantity(100.0, unit="percent") if value else Quantity(0.0)
    if kind == "fraction" and not rest.strip().isdigit():
        return Quantity(round(value * 100, 1), unit="percent")
    if len(words) == 2:
        times, (part, part_kind) = parse_number_word(words[0]), _words().get(words[1], (0.0, ""))
        if times is not None and part_kind == "fraction":
            return Quantity(round(times * part * 100, 1), unit="percent")
    if words and words[0] in {"samtliga", "alla", "ingen", "inga", "inget"} and len(words) <= TAIL_WORDS:
        return _share(words[0])
    return None


def _range(text: str) -> Quantity | None:
    """Return a range: *5-6 veckor*, *10,8 till 12,8*, *mellan 20 och 30 procent*."""
    match = RANGE.fullmatch(text)
    words = WORD_RANGE.fullmatch(text)
    if match:
        low, high, tail = _digits(match["low"]), _digits(match["high"]), match["tail"]
    elif words and (start := parse_number_word(words["low"])) and (end := _head(words["high"])):
        low, high, tail = start, end[0], end[1]
    else:
        return None
    unit = _unit(tail)
    years = unit == (None, 1.0) and FIRST_YEAR <= low < high <= LAST_YEAR
    if unit is None or low >= high or years:
        return None
    return Quantity(low * unit[1], high * unit[1], "percent" if "%" in text else unit[0])


@lru_cache(maxsize=16384)
def read_quantity(text: str) -> Quantity | None:
    """Return the amount that a phrase states, money in SEK, or None where it states none.

    >>> read_quantity("5-6 veckor")
    Quantity(value=5.0, high=6.0, unit='weeks', hedge=None, comparator=None)
    >>> read_quantity("ca trettio procent")
    Quantity(value=30.0, high=None, unit='percent', hedge='ca', comparator=None)
    >>> read_quantity("7,2 mnkr").value, read_quantity("färre än 20 procent").comparator
    (7200000.0, '<')
    """
    plain = clean(text).casefold()
    rest, hedge, comparator = _lead(plain)
    if trail := TRAIL.search(rest):
        comparator = comparator or TRAILING[trail["word"]]
        rest = rest[: trail.start()]
    if len(BRACKETED.sub("", rest)) > 0:
        rest = BRACKETED.sub("", rest)
    scale = SCALE.match(rest)
    quantity = _amount(rest[scale.end() :] if scale else rest)
    if quantity is None:
        return None
    unit = quantity.unit
    if scale and unit in (None, "count"):
        unit = SCALES.get(scale["scale"], "index")
    return Quantity(quantity.value, quantity.high, unit, hedge, comparator)


def _amount(text: str) -> Quantity | None:
    """Return the amount in `text`, which has neither hedge nor comparator."""
    text = text.strip(" .,;:")
    quantity = _share(text) or _range(text)
    if quantity is not None:
        return quantity
    part = OF.fullmatch(text)
    if part and _head(part["whole"]):
        of = _head(part["part"])
        if of and not of[1].strip():
            return Quantity(of[0], unit="count")  # 18 av 20
    head = _head(text)
    if head is None:
        return None
    unit = _unit(head[1])
    if unit is None:
        return None
    return Quantity(float(Decimal(str(head[0])) * Decimal(str(unit[1]))), unit=unit[0])
