"""The rows of the registers, and the error that a faulty one raises."""

from dataclasses import dataclass

from models import UtfallError


class RegisterError(UtfallError):
    """A register file is missing, or does not hold what its reader expects."""

    stage = "registers"


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality: `genitive` is the form before *kommun*, `brand_name` what it calls itself where that differs.

    `common_word` marks names that are ordinary words too (a ground, a mountain, to be); `domain` is the name in its web
    address, where that is not the plain name without rings and dots; `confused_with` are the codes of municipalities
    whose names are a letter or two from this one.
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
    confused_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityAlias:
    """Another name of a municipality: in another language, shortened."""

    code: str
    alias: str


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """A place that is no municipality although its name is near one: `kind` is a town abroad, a locality, a county."""

    name: str
    kind: str


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
    """Another wording of a kind of organisation; with `municipality_code`, only in that municipality.

    `own` marks those of the user's own registers: names of single units more often than words for the kind.
    """

    unit_id: str
    alias: str
    municipality_code: str | None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """A word or phrase of indicators' names and the one that means the same; `meaning` is None for a word that adds
    nothing to them.
    """

    word: str
    meaning: str | None


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
