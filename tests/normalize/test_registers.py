"""The registers are tidy: sorted, without doubles, and every reference leads somewhere."""

import csv
from pathlib import Path

import pytest

from normalize import registers
from normalize.names import fold

FILES = sorted(registers.FOLDER.glob("*.csv"))


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_is_tidy(path: Path) -> None:
    content = path.read_bytes()
    header, *body = rows(path)
    assert b"\r" not in content and not content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\n")
    assert all(name.isidentifier() and name.islower() for name in header)
    assert all(len(row) == len(header) for row in body)
    assert all(cell == cell.strip() for row in body for cell in row)
    assert body == sorted(body)
    assert len({tuple(row) for row in body}) == len(body)


def test_all_registers_are_there() -> None:
    assert [path.stem for path in FILES] == [
        "indicator_aliases",
        "indicators",
        "measure_words",
        "municipalities",
        "number_words",
        "regions",
        "unit_aliases",
        "units",
    ]


def test_municipalities_are_all_of_sweden() -> None:
    found = registers.municipalities()
    assert len(found) == len({row.code for row in found}) == len({row.name for row in found}) == 290
    assert {row.county_code for row in found} == {row.county_code for row in registers.regions()}
    assert all(row.code.startswith(row.county_code) and len(row.code) == 4 for row in found)
    assert all(row.official_name.startswith(row.genitive) for row in found)


def test_indicators_are_known_once() -> None:
    ids = [row.id for row in registers.indicators()]
    assert len(ids) == len(set(ids))
    assert {row.higher_is for row in registers.indicators()} == {"better", "worse", "neutral"}
    kolada = [row.kolada_id for row in registers.indicators() if row.kolada_id]
    assert len(kolada) == len(set(kolada))


def test_aliases_belong_to_one_indicator_that_exists() -> None:
    ids = {row.id for row in registers.indicators()}
    owners: dict[str, str] = {fold(row.name_sv): row.id for row in registers.indicators()}
    assert len(owners) == len(ids)
    for row in registers.indicator_aliases():
        assert row.indicator_id in ids
        assert owners.setdefault(fold(row.alias), row.indicator_id) == row.indicator_id, row.alias
        assert fold(row.alias) != fold(next(r.name_sv for r in registers.indicators() if r.id == row.indicator_id))


def test_units_and_their_aliases_are_consistent() -> None:
    kinds = {row.id: row for row in registers.unit_kinds()}
    assert len(kinds) == len(registers.unit_kinds())
    assert all(row.parent_id is None or row.parent_id in kinds for row in kinds.values())
    assert {row.kind for row in kinds.values()} <= {"board", "administration", "department", "unit", "group", "process"}
    owners = {row.name: row.id for row in kinds.values()}
    for row in registers.unit_aliases():
        assert row.unit_id in kinds
        assert owners.setdefault(row.alias, row.unit_id) == row.unit_id, row.alias


def test_no_unit_is_its_own_ancestor() -> None:
    parents = {row.id: row.parent_id for row in registers.unit_kinds()}
    for start in parents:
        seen, at = {start}, parents[start]
        while at is not None:
            assert at not in seen, start
            seen.add(at)
            at = parents[at]


def test_words_for_numbers_and_measures_mean_one_thing() -> None:
    words = [row.word for row in registers.number_words()]
    assert len(words) == len(set(words))
    assert {row.kind for row in registers.number_words()} == {"cardinal", "ordinal", "fraction", "quantifier"}
    measures = [row.word for row in registers.measure_words()]
    assert len(measures) == len(set(measures))
    assert all(row.word == row.word.casefold() and row.factor > 0 for row in registers.measure_words())


def test_missing_register_says_file_and_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registers, "FOLDER", tmp_path)
    with pytest.raises(registers.RegisterError, match=r"regions\.csv: the register cannot be read .* Restore"):
        registers.regions.__wrapped__()
