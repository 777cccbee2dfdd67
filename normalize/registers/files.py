"""Register files: read, checked row by row, and made into rows; a fault is told with file, line and remedy."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from normalize.registers.rows import RegisterError

FOLDER = Path(__file__).parent

UNIT_KINDS = ("board", "administration", "department", "unit", "group", "process")
MEASURES = (
    "percent",
    "count",
    "sek",
    "sek_per_day",
    "days",
    "weeks",
    "months",
    "years",
    "index",
    "ratio",
    "rank",
    "hours",
    "fte",
)
HIGHER_IS = ("better", "worse", "neutral")

Cells = Mapping[str, str]
Check = Callable[[str], str | None]
"""Returns what is wrong with a cell and what to do about it, or None."""


def _one_of(*allowed: str) -> Check:
    return lambda cell: None if cell in allowed else f"'{cell}' is not one of {', '.join(allowed)}. Choose one of them."


def _filled(cell: str) -> str | None:
    return None if cell else "the cell is empty. Fill it, or delete the line."


def _id(cell: str) -> str | None:
    if re.fullmatch(r"[a-z0-9]+(?:_[a-z0-9]+)*", cell):
        return None
    return f"'{cell}' is no id. Use small letters a-z and figures, words joined by _."


def _code(cell: str) -> str | None:
    return None if not cell or re.fullmatch(r"\d{4}", cell) else f"'{cell}' is no SCB code. Use its four figures."


def _number(cell: str) -> str | None:
    try:
        float(cell)
    except ValueError:
        return f"'{cell}' is no number. Write it with figures and a decimal point."
    return None


def _free(cell: str) -> str | None:
    return None


@dataclass(frozen=True)
class Layout:
    """A register: its columns with the check of each cell, and the columns that tell its rows apart."""

    columns: Mapping[str, Check]
    key: tuple[str, ...]


LAYOUTS: Mapping[str, Layout] = {
    "municipalities": Layout(
        {
            "code": _code, "name": _filled, "genitive": _filled, "official_name": _filled, "brand_name": _free,
            "county_code": _filled, "county": _filled, "common_word": _one_of("0", "1"), "domain": _free,
            "confused_with": _free,
        },
        ("code",),
    ),
    "municipality_aliases": Layout({"code": _code, "alias": _filled}, ("alias",)),
    "other_places": Layout({"name": _filled, "kind": _filled}, ("name",)),
    "regions": Layout({"code": _code, "name": _filled, "county_code": _filled, "former_name": _free}, ("code",)),
    "indicators": Layout(
        {
            "id": _id, "name_sv": _filled, "name_en": _filled, "unit": _one_of(*MEASURES),
            "higher_is": _one_of(*HIGHER_IS), "kolada_id": _free, "theme": _filled,
        },
        ("id",),
    ),
    "indicator_aliases": Layout({"indicator_id": _id, "alias": _filled, "context": _free}, ("alias", "context")),
    "units": Layout({"id": _id, "name": _filled, "kind": _one_of(*UNIT_KINDS), "parent_id": _free}, ("id",)),
    "unit_aliases": Layout(
        {"unit_id": _id, "alias": _filled, "municipality_code": _code}, ("alias", "municipality_code")
    ),
    "wordings": Layout({"word": _filled, "meaning": _free}, ("word",)),
    "number_words": Layout({"word": _filled, "value": _number, "kind": _filled}, ("word",)),
    "measure_words": Layout({"word": _filled, "unit": _filled, "factor": _number}, ("word",)),
}  # fmt: skip

MAY_LACK = ("brand_name", "context", "domain", "former_name", "kolada_id", "meaning", "municipality_code", "parent_id")
"""Columns that a file need not have: all its cells are then empty."""

REFERENCES = {
    "indicator_aliases": ("indicator_id", "indicators", "id"),
    "unit_aliases": ("unit_id", "units", "id"),
    "units": ("parent_id", "units", "id"),
    "municipality_aliases": ("code", "municipalities", "code"),
}
"""Columns whose cells name a row of a register."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a register file and where it stands."""

    path: Path
    number: int
    cells: Cells

    def fault(self, message: str) -> RegisterError:
        """Return the error for a fault of this row; `message` says fault and remedy."""
        return RegisterError(f"{self.path}, line {self.number}: {message}")


def read_lines(path: Path, name: str) -> tuple[Line, ...]:
    """Return the rows of a register file; raise `RegisterError` for the first that is faulty."""
    layout = LAYOUTS[name]
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return tuple(_checked(csv.DictReader(file, strict=True), path, layout))
    except OSError as error:
        raise RegisterError(f"{path}: the register cannot be read ({error.strerror}). {_remedy(path)}") from error
    except UnicodeDecodeError as error:
        raise RegisterError(f"{path}: the register is not in UTF-8 ({error.reason}). Save it in UTF-8.") from error
    except csv.Error as error:
        raise RegisterError(f"{path}: the register is no CSV file ({error}). Mend its quotation marks.") from error


def _remedy(path: Path) -> str:
    own = path.parent != FOLDER
    return "Allow reading it." if own else "Restore the file, or install utfall again."


def _check_head(head: Sequence[str], path: Path, layout: Layout) -> None:
    """Raise `RegisterError` where the first line of a register lacks a column or has one that is none of its."""
    missing = [column for column in layout.columns if column not in head and column not in MAY_LACK]
    unknown = [column for column in head if column not in layout.columns]
    if missing or unknown:
        fault = f"no column {', '.join(missing)}" if missing else f"no column is called {', '.join(unknown)}"
        raise RegisterError(f"{path}, line 1: {fault}. The first line must be: {','.join(layout.columns)}")


def _checked(reader: Any, path: Path, layout: Layout) -> Iterator[Line]:
    """Yield the rows whose cells are all sound, each key once."""
    _check_head(reader.fieldnames or (), path, layout)
    seen: dict[tuple[str, ...], int] = {}
    for row in reader:
        # Too few cells give None, too many a list under the key None.
        cells = {key: (row.get(key) or "").strip() for key in layout.columns}
        line = Line(path, reader.line_num, cells)
        if None in row or None in row.values():
            raise line.fault(f"not {len(reader.fieldnames)} cells. Put texts with commas in quotation marks.")
        for column, check in layout.columns.items():
            if (message := check(cells[column])) is not None:
                raise line.fault(f"{column}: {message}")
        key = tuple(cells[column] for column in layout.key)
        if key in seen:
            raise line.fault(f"'{key[0]}' stands in line {seen[key]} already. Delete one of the lines.")
        seen[key] = line.number
        yield line


def check_references(lines: Mapping[str, tuple[Line, ...]]) -> None:
    """Raise `RegisterError` for the first row that names a row which is in no register."""
    for name, (column, target, key) in REFERENCES.items():
        known = {line.cells[key] for line in lines[target]}
        for line in lines[name]:
            cell = line.cells[column]
            if cell and cell not in known:
                raise line.fault(f"{column}: '{cell}' is in no {target}.csv. Add it there, or correct it.")
