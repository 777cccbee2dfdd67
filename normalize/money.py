"""Money: the amounts of a budget line in SEK."""

import re
from collections.abc import Iterable

from normalize.measures import MONEY
from normalize.numbers import measure_of, parse_number, read_quantity

UNIT = rf"(?:{MONEY}|miljon\w*\s+kronor|tusen\s+kronor)"
AMOUNT = re.compile(rf"[-+−–]?\s?\d[\d  ]*(?:[.,]\d+)?\s*{UNIT}?\b")
"""An amount inside a phrase: *ett underskott på 951 tkr*."""
DEFICIT = re.compile(r"\b(?:underskott|minusresultat|negativ\w*\s+(?:avvikelse|resultat))\b", re.IGNORECASE)
BALANCE = re.compile(r"\b(?:i\s+balans|noll(?:resultat)?|ingen\s+avvikelse)\b", re.IGNORECASE)


def currency_factor(currency_unit: str | None) -> float | None:
    """Return what an amount in a currency unit is to be multiplied by to be in SEK, None where the unit is unknown.

    >>> currency_factor("tkr"), currency_factor("Mkr"), currency_factor(None)
    (1000.0, 1000000.0, None)
    """
    measured = measure_of(currency_unit) if currency_unit else None
    return measured[1] if measured is not None and measured[0] == "sek" else None


def amount(text: str, currency_unit: str | None) -> float | None:
    """Return a printed amount in SEK, or None for an empty cell or an amount in an unknown unit.

    >>> amount("- 1 145", "tkr"), amount("7,2 mnkr", None), amount("–", "tkr"), amount("951", None)
    (-1145000.0, 7200000.0, None, None)
    >>> amount("ett underskott på 951 tkr", "tkr"), amount("budget i balans", "tkr"), amount("plus på 12 kkr", None)
    (-951000.0, 0.0, 12000.0)
    """
    factor = currency_factor(currency_unit)
    number = None if "%" in text else parse_number(text)
    if number is not None:
        own = re.search(r"kr\s*$", text.casefold())
        factor = 1.0 if own and not re.search(r"[ktmn]kr\s*$", text.casefold()) else factor
        return None if factor is None else round(float(number) * factor, 2)
    quantity = read_quantity(text)
    if quantity is None and (found := AMOUNT.search(text)):
        quantity = read_quantity(found[0])
    if quantity is None:
        return 0.0 if BALANCE.search(text) else None
    if quantity.unit not in (None, "sek"):
        return None
    if quantity.unit == "sek":
        factor = 1.0
    if factor is None:
        return None
    value = round(quantity.value * factor, 2)
    return -value if value > 0 and DEFICIT.search(text) else value


def amounts(printed: Iterable[tuple[str, str]], currency_unit: str | None) -> dict[str, float]:
    """Return the amounts of a budget line in SEK by measure; what is empty in the report is not in it."""
    found = {measure: amount(text, currency_unit) for measure, text in printed}
    return {measure: value for measure, value in found.items() if value is not None}
