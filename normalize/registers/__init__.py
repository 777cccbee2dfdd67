"""The project's registers: tables of facts about municipalities, indicators, units, words for numbers and measures.

Each register is a CSV file beside this module (UTF-8, sorted, one header line), read once when it is first asked for.
`use` adds a folder of registers of the user's own, with the same names and columns: their rows come first, and a row
with the same id or alias takes the place of the project's.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import ParamSpec, TypeVar

from normalize.registers.files import FOLDER, LAYOUTS, Line, check_references, read_lines
from normalize.registers.rows import (
    Indicator,
    IndicatorAlias,
    MeasureWord,
    Municipality,
    MunicipalityAlias,
    NumberWord,
    OtherPlace,
    Region,
    RegisterError,
    UnitAlias,
    UnitKind,
    Wording,
)

__all__ = [
    "FOLDER", "Indicator", "IndicatorAlias", "MeasureWord", "Municipality", "MunicipalityAlias", "NumberWord",
    "OtherPlace", "Region", "RegisterError", "UnitAlias", "UnitKind", "Wording", "derived", "indicator",
    "indicator_aliases", "indicators", "kinds_by_id", "measure_words", "municipalities", "municipality_aliases",
    "number_words", "other_places", "own_folder", "regions", "unit_aliases", "unit_kinds", "use", "wordings",
]  # fmt: skip

OWN = (
    "indicator_aliases", "indicators", "municipality_aliases", "other_places", "unit_aliases", "units", "wordings",
)  # fmt: skip
"""Registers that users may add to: names change from place to place, numbers and municipalities do not."""

P = ParamSpec("P")
R = TypeVar("R")

_own: Path | None = None
_derived: list[Callable[[], None]] = []


def derived(size: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator that remembers answers drawn from the registers until other registers are used.

    `size` is how many answers are remembered at most, None for all.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        remembered = lru_cache(maxsize=size)(function)
        _derived.append(remembered.cache_clear)
        return remembered  # type: ignore[return-value]

    return decorate


def use(folder: Path | None) -> None:
    """Use the registers of a folder beside the project's from now on, None for the project's alone.

    Raises `RegisterError` where one of them is faulty: then nothing changes.
    """
    global _own
    if folder is not None:
        _merged(folder)
    if folder != _own:
        _own = folder
        for forget in _derived:
            forget()


def own_folder() -> Path | None:
    """Return the folder of the user's own registers that is in use."""
    return _own


@cache
def _merged(folder: Path | None) -> dict[str, tuple[Line, ...]]:
    """Return the rows of all registers, those of `folder` first and in the place of the project's."""
    lines = {name: read_lines(FOLDER / f"{name}.csv", name) for name in LAYOUTS}
    if folder is None:
        return lines
    for name, own in _own_lines(folder).items():
        key = LAYOUTS[name].key
        taken = {tuple(line.cells[column].casefold() for column in key) for line in own}
        rest = (line for line in lines[name] if tuple(line.cells[column].casefold() for column in key) not in taken)
        lines[name] = (*own, *rest)
    check_references(lines)
    return lines


def _own_lines(folder: Path) -> dict[str, tuple[Line, ...]]:
    """Return the rows of a folder's registers, by register."""
    if not folder.is_dir():
        raise RegisterError(f"{folder}: no such folder. Name the folder that holds your registers (CSV files).")
    found = sorted(folder.glob("*.csv"))
    if not found:
        raise RegisterError(f"{folder}: the folder holds no registers. Put one there: {', '.join(OWN)} (.csv).")
    for path in found:
        if path.stem not in OWN:
            raise RegisterError(f"{path}: no register that can be added to. Call it one of {', '.join(OWN)} (.csv).")
    return {path.stem: read_lines(path, path.stem) for path in found}


def _rows(name: str, build: Callable[[dict[str, str]], R]) -> tuple[R, ...]:
    return tuple(build(dict(line.cells)) for line in _merged(_own)[name])


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@derived()
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities, by code."""
    return _rows(
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
            confused_with=_list(row["confused_with"]),
        ),
    )


@derived()
def municipality_aliases() -> tuple[MunicipalityAlias, ...]:
    """Return all other names of municipalities."""
    return _rows("municipality_aliases", lambda row: MunicipalityAlias(row["code"], row["alias"]))


@derived()
def other_places() -> tuple[OtherPlace, ...]:
    """Return places that are no municipalities although their names are near one."""
    return _rows("other_places", lambda row: OtherPlace(row["name"], row["kind"]))


@derived()
def regions() -> tuple[Region, ...]:
    """Return all regions, by code."""
    return _rows(
        "regions", lambda row: Region(row["code"], row["name"], row["county_code"], row["former_name"] or None)
    )


@derived()
def indicators() -> tuple[Indicator, ...]:
    """Return all indicators, by id."""
    return _rows(
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


@derived()
def indicator_aliases() -> tuple[IndicatorAlias, ...]:
    """Return all other wordings of indicators."""
    return _rows(
        "indicator_aliases", lambda row: IndicatorAlias(row["indicator_id"], row["alias"], _list(row["context"]))
    )


@derived()
def unit_kinds() -> tuple[UnitKind, ...]:
    """Return all kinds of organisations, by id."""
    return _rows("units", lambda row: UnitKind(row["id"], row["name"], row["kind"], row["parent_id"] or None))


@derived()
def unit_aliases() -> tuple[UnitAlias, ...]:
    """Return all other wordings of kinds of organisations."""
    return tuple(
        UnitAlias(
            line.cells["unit_id"],
            line.cells["alias"],
            line.cells["municipality_code"] or None,
            own=line.path.parent != FOLDER,
        )
        for line in _merged(_own)["unit_aliases"]
    )


@derived()
def wordings() -> tuple[Wording, ...]:
    """Return the words of indicators' names that mean the same as others, or nothing."""
    return _rows("wordings", lambda row: Wording(row["word"], row["meaning"] or None))


@derived()
def number_words() -> tuple[NumberWord, ...]:
    """Return all words for numbers."""
    return _rows("number_words", lambda row: NumberWord(row["word"], float(row["value"]), row["kind"]))


@derived()
def measure_words() -> tuple[MeasureWord, ...]:
    """Return all words for units of measure."""
    return _rows("measure_words", lambda row: MeasureWord(row["word"], row["unit"], float(row["factor"])))


@derived()
def _by_id() -> dict[str, Indicator]:
    return {row.id: row for row in indicators()}


def indicator(indicator_id: str) -> Indicator | None:
    """Return the indicator with that id."""
    return _by_id().get(indicator_id)


@derived()
def kinds_by_id() -> dict[str, UnitKind]:
    """Return all kinds of organisations, by id."""
    return {row.id: row for row in unit_kinds()}
