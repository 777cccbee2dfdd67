"""The project's registers: tables of facts about municipalities, indicators, units, words for numbers and measures.

Each register is a CSV file beside this module (UTF-8, sorted, one header line), read once when it is first asked for.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from models import UtfallError

FOLDER = Path(__file__).parent

Row = TypeVar("Row")


class RegisterError(UtfallError):
    """A register file is missing, or does not hold what its reader expects."""

    stage = "registers"


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality: `genitive` is the form before *kommun*, `brand_name` what it calls itself where that differs.

    `common_word` marks names that are ordinary words too (a ground, a mountain, to be); `domain` is the name in its web
    address, where that is not the plain name without rings and dots.
    """

    code: str
    name: str
    genitive: str
    official_name: str
    brand_name: str | None
    county_code: str
    county: str
    common_word: bool
    domain: str | None


@dataclass(frozen=True, slots=True)
class Region:
    """A region (before 2019 often a county council, `former_name`)."""

    code: str
    name: str
    county_code: str
    former_name: str | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator. `higher_is` says what a high raw value means: `better`, `worse` or `neutral`."""

    id: str
    name_sv: str
    name_en: str
    unit: str
    higher_is: str
    kolada_id: str | None
    theme: str


@dataclass(frozen=True, slots=True)
class IndicatorAlias:
    """Another wording of an indicator; with `context` words, only where one of them stands around it."""

    indicator_id: str
    alias: str
    context: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitKind:
    """A kind of organisation that many municipalities have; `parent_id` is where it usually belongs."""

    id: str
    name: str
    kind: str
    parent_id: str | None


@dataclass(frozen=True, slots=True)
class UnitAlias:
    """Another wording of a kind of organisation."""

    unit_id: str
    alias: str


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A word for a number: `cardinal`, `ordinal`, `fraction` or `quantifier` (all, none)."""

    word: str
    value: float
    kind: str


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """A word for a unit of measure: a number before it, times `factor`, is an amount in `unit`."""

    word: str
    unit: str
    factor: float


def _read(name: str, build: Callable[[dict[str, str]], Row]) -> tuple[Row, ...]:
    """Return the rows of a register as `build` makes them."""
    path = FOLDER / f"{name}.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return tuple(build(row) for row in csv.DictReader(file))
    except (OSError, KeyError, ValueError) as error:
        message = f"{path}: the register cannot be read ({error}). Restore the file, or install utfall again."
        raise RegisterError(message) from error


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities, by code."""
    return _read(
        "municipalities",
        lambda row: Municipality(
            code=row["code"],
            name=row["name"],
            genitive=row["genitive"],
            official_name=row["official_name"],
            brand_name=row["brand_name"] or None,
            county_code=row["county_code"],
            county=row["county"],
            common_word=row["common_word"] == "1",
            domain=row["domain"] or None,
        ),
    )


@cache
def regions() -> tuple[Region, ...]:
    """Return all regions, by code."""
    return _read(
        "regions",
        lambda row: Region(row["code"], row["name"], row["county_code"], row["former_name"] or None),
    )


@cache
def indicators() -> tuple[Indicator, ...]:
    """Return all indicators, by id."""
    return _read(
        "indicators",
        lambda row: Indicator(
            id=row["id"],
            name_sv=row["name_sv"],
            name_en=row["name_en"],
            unit=row["unit"],
            higher_is=row["higher_is"],
            kolada_id=row["kolada_id"] or None,
            theme=row["theme"],
        ),
    )


@cache
def indicator_aliases() -> tuple[IndicatorAlias, ...]:
    """Return all other wordings of indicators."""
    return _read(
        "indicator_aliases",
        lambda row: IndicatorAlias(
            row["indicator_id"], row["alias"], tuple(word for word in row["context"].split(";") if word)
        ),
    )


@cache
def unit_kinds() -> tuple[UnitKind, ...]:
    """Return all kinds of organisations, by id."""
    return _read("units", lambda row: UnitKind(row["id"], row["name"], row["kind"], row["parent_id"] or None))


@cache
def unit_aliases() -> tuple[UnitAlias, ...]:
    """Return all other wordings of kinds of organisations."""
    return _read("unit_aliases", lambda row: UnitAlias(row["unit_id"], row["alias"]))


@cache
def number_words() -> tuple[NumberWord, ...]:
    """Return all words for numbers."""
    return _read("number_words", lambda row: NumberWord(row["word"], float(row["value"]), row["kind"]))


@cache
def measure_words() -> tuple[MeasureWord, ...]:
    """Return all words for units of measure."""
    return _read("measure_words", lambda row: MeasureWord(row["word"], row["unit"], float(row["factor"])))


@cache
def indicator(indicator_id: str) -> Indicator | None:
    """Return the indicator with that id."""
    return next((row for row in indicators() if row.id == indicator_id), None)
