"""Units of values: what a figure in a table counts, by its own sign, its column, its row, its indicator, its table."""

import re
from functools import lru_cache

from normalize.numbers import CLUTTER, measure_of, parse_number, read_quantity

MONEY = r"tkr|ksek|kkr|mkr|mnkr|msek|mdkr|kr|kronor|sek"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("fte", r"(?<!per\s)\bårsarb(?:etare|etskraft\w*)\b|\bheltidstjänster\b|\bheltidsekvivalent\w*|\båa\b"),
    ("percent", r"%|\bandel(?:en)?\b|\bprocent(?!s\b)\w*|\bsvarsfrekvens\w*|\b(?:mål)?uppfyllelse\b"
                r"|\w{3,}grad(?:en)?\b"),
    ("sek", rf"(?:^|[\s(,/·])(?:{MONEY})(?:$|[\s).,/·])|\btusen(?:tals?)?\s+kronor|\bmiljoner\s+kronor|\bkr/\w+"),
    ("index", r"\bindex\b|\w+index\b|\bmeritvärde\w*|\b(?:hme|nki|nmi|nri)\b|\bskala\s+\d\s?[-–]\s?\d+|\bmedelbetyg\b"),
    ("rank", r"\branking\w*|\brangordning\b|\bplacering\s+i\b|^plats\s+i\b"
             r"|\bplats\s+i\s+(?:landet|riket|länet|\w*jämförelse\w*|\w*mätning\w*)"),
    ("days", r"\bantal\s+(?:dagar|arbetsdagar)\b|\btid\w*\b.*\bdygn\b|\w{3,}tid\w*\s+\(?dygn"
             r"|[(,]\s*(?:arbets)?dagar\b|\b(?:i|snitt)\s+dagar\b"
             r"|^(?:[a-zåäö]{1,3}\d+[.:]?\s)?(?:dagar|dygn)\b|\w{3,}dagar\s+per\b|\btid\w*\b.*\bdagar\b|\w{3,}tid\w*\s+\(?dagar"),
    ("weeks", r"\bantal\s+veckor\b|[(,]\s*veckor\b|^veckor\b|\w{3,}tid\w*\b.*\bveckor\b"),
    ("months", r"\bantal\s+månader\b|[(,]\s*månader\b|^månader\b"),
    ("hours", r"\bantal\s+timmar\b|[(,]\s*tim(?:mar)?\b|^(?:\w+\s+)?timmar\b|\w+timmar\b|\btimmar\s+per\s+\w+"),
    ("minutes", r"\bantal\s+minuter\b|[(,]\s*min(?:uter)?\b|^minuter\b"),
    ("ratio", r"\bbalanstal\w*|\bkvot\b|\bper\s+(?:10{2,5}|1\s000|10\s000|100\s000|tusen)\s+\w+"),
    ("points", r"\bpoäng\b"),
    ("g", r"\bgram\b"),
    ("count", r"\bantal(?:et)?\b|\bst\b|\bstycken\b"),
)  # fmt: skip
"""Words that tell the unit, strongest first: *antal timmar omräknat till årsarbetare* is counted in full-time posts."""

COMPILED = tuple((unit, re.compile(pattern)) for unit, pattern in PATTERNS)

LAST_WORD = re.compile(r"[,(]\s*(?P<measure>[^,()]{1,24}?)\s*\)?\s*$")
"""What a label ends with after a comma or in brackets: *andel av årsarbetare, %*, *Levererat vatten (m3)*."""

PER = re.compile(r"(?<=\w)\s+per\s+\w|\w/\w")
"""A number of one thing for each of another: *barn per grupp*, *kWh/kvm*."""

SCALE = re.compile(rf"(?:^|[\s(,·])(?P<word>{MONEY}|tusen(?:tals?)?\s+kronor|miljoner\s+kronor)(?:$|[\s).,·])")

DECIMALS = re.compile(r"\d[.,]\d")
"""A figure printed with decimals (*4,0*) is not a number of things, even where it is a whole number."""

AMOUNTS = re.compile(
    r"\d[\d\s.,]*(?:%|procent\w*|kr\b|tkr\b|mn?kr\b|kronor|miljon\w*|dagar|veckor|timmar|st\b)", re.IGNORECASE
)
"""Amounts in running text above a table (*har ökat med 9 procent*): they say nothing of the table's own figures."""

SENTENCE = re.compile(
    r"\b(?:är|var|blev|blir|har|hade|uppg(?:år|ick)|steg|stiger|sjönk|sjunker|ökade|ökar|minskade|minskar|låg|ligger)\b",
    re.IGNORECASE,
)
"""A verb of running text, which no caption has beside an amount."""

FULFILMENT = re.compile(r"\b(?:mål)?uppfyllelse\b", re.IGNORECASE)
"""A column called so holds shares; a section called so tells nothing of the figures of its tables."""

LONGEST_LABEL = 12
"""More words than this above a table are a paragraph, not its caption."""

SURVEY = re.compile(r"enkät|ledarskap|medarbetarskap|arbetssätt|motivation|styrning", re.IGNORECASE)
SURVEY_SCALE = (1.0, 5.0)
"""Surveys of staff answer on a scale of 1-5; its themes are the same in most municipalities."""

SCORE = re.compile(r"\b(?:\w*omdömet?|\w*nöjdhet(?:en)?|(?:mät)?resultat(?:et)?|\w*värdet?)$|\bresultat(?:et)?\s+för\b")
"""What a bare figure is a score of, which counts nothing: *helhetsomdömet*, *det preliminära resultatet*."""

PERCENT_TOP = 100
"""A share of an indicator without a sign of percent that is above this is a number of something."""


@lru_cache(maxsize=8192)
def unit_in_words(text: str) -> str | None:
    """Return the unit that a label states, or None where it states none.

    >>> unit_in_words("Andel elever med godkänt"), unit_in_words("Antal timmar omräknat till årsarbetare")
    ('percent', 'fte')
    >>> unit_in_words("Beräknad effekt, tkr"), unit_in_words("Ledarskap")
    ('sek', None)
    """
    plain = CLUTTER.sub(" ", text).casefold().strip()
    if not plain:
        return None
    measured = measure_of(plain)
    if measured is not None:
        return measured[0]
    last = LAST_WORD.search(plain)
    measured = measure_of(last["measure"]) if last else None
    # Figures are left as they are printed, but for money: *MWh* are no kWh.
    if measured is not None and (measured[1] == 1 or measured[0] == "sek"):
        return measured[0]
    return next((unit for unit, pattern in COMPILED if pattern.search(plain)), None)


def scale_in_words(text: str) -> float:
    """Return what amounts under a label are to be multiplied by to be in SEK, 1 where it names no unit of money.

    >>> scale_in_words("Beräknad effekt, tkr"), scale_in_words("Beräknad effekt")
    (1000.0, 1.0)
    """
    match = SCALE.search(CLUTTER.sub(" ", text).casefold())
    measured = measure_of(match["word"]) if match else None
    return measured[1] if measured else 1.0


def _around(context: str, value_text: str) -> str | None:
    """Return the unit that what stands above a table states: a caption's words, not the amounts of a sentence."""
    for part in context.split(" · "):
        if AMOUNTS.search(part) and SENTENCE.search(part):
            continue  # *Andelen är 41 procent*: told of something else
        label = FULFILMENT.sub(" ", AMOUNTS.sub(" ", part))
        unit = unit_in_words(label) if len(label.split()) <= LONGEST_LABEL else None
        if unit is not None and (possible := _possible(unit, value_text)) is not None:
            return possible
    return None


def _possible(unit: str | None, value_text: str) -> str | None:
    """Return `unit`, unless the figure cannot be in it."""
    number = parse_number(value_text)
    if unit == "percent" and number is not None and abs(number) > PERCENT_TOP:
        return None
    if unit == "count" and number is not None and number != number.to_integral_value():
        return None
    return unit


def _counted(name: str, value_text: str) -> str | None:
    """Return the unit that a label states; *Antal barn per grupp* with decimals counts nothing: it may be a ratio."""
    unit = unit_in_words(name)
    return None if unit == "count" and PER.search(name) and DECIMALS.search(value_text) else unit


def infer_unit(
    name: str,
    *,
    series: str | None,
    context: str | None,
    value_text: str,
    indicator_unit: str | None,
    is_money: bool = False,
) -> str | None:
    """Return the unit of a value of a table, or None where nothing tells.

    The figure's own sign is the strongest, then its column, its row, the indicator, and what stands above the table.

    >>> infer_unit("Sjukfrånvaro", series="2019", context=None, value_text="7,6 %", indicator_unit=None)
    'percent'
    >>> infer_unit("Personal", series="Antal årsarbetare", context=None, value_text="831.3", indicator_unit=None)
    'fte'
    """
    quantity = read_quantity(value_text)
    if quantity is not None and quantity.unit is not None:
        return quantity.unit
    stated = (
        unit_in_words(series or "")
        or _counted(name, value_text)
        or _possible(indicator_unit, value_text)
        or _around(context or "", value_text)
    )
    if stated is not None:
        return stated
    if is_money:
        return "sek"
    if quantity is None or not DECIMALS.search(value_text):
        return "count" if quantity is not None and not SCORE.search(name.casefold()) else None
    on_scale = SURVEY_SCALE[0] <= quantity.value <= SURVEY_SCALE[1]
    return "index" if on_scale and SURVEY.search(f"{name} {series or ''} {context or ''}") else None
