"""The registers are tidy: sorted, without doubles, and every reference leads somewhere."""

import csv
from pathlib import Path

import pytest
from rapidfuzz.distance import OSA

from normalize import registers
from normalize.indicators import _matcher
from normalize.wording import fold, plain

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
        "municipality_aliases",
        "number_words",
        "other_places",
        "regions",
        "unit_aliases",
        "units",
        "wordings",
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
    owners = {(fold(row.name_sv), ""): row.id for row in registers.indicators()}
    assert len(owners) == len(ids)
    for row in registers.indicator_aliases():
        assert row.indicator_id in ids
        for context in row.context or ("",):  # a word of two indicators is told by what stands around it
            owner = owners.setdefault((fold(row.alias), context), row.indicator_id)
            assert owner == row.indicator_id, row.alias
        assert fold(row.alias) != fold(next(r.name_sv for r in registers.indicators() if r.id == row.indicator_id))


def test_units_and_their_aliases_are_consistent() -> None:
    kinds = {row.id: row for row in registers.unit_kinds()}
    assert len(kinds) == len(registers.unit_kinds())
    assert all(row.parent_id is None or row.parent_id in kinds for row in kinds.values())
    assert {row.kind for row in kinds.values()} <= {"board", "administration", "department", "unit", "group", "process"}
    owners = {(None, row.name): row.id for row in kinds.values()}
    codes = {row.code for row in registers.municipalities()}
    for row in registers.unit_aliases():
        assert row.unit_id in kinds
        assert row.municipality_code is None or row.municipality_code in codes
        assert owners.setdefault((row.municipality_code, row.alias), row.unit_id) == row.unit_id, row.alias


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


RANKS = ("board", "administration", "department", "unit", "group")


def test_a_unit_belongs_to_one_that_stands_as_high() -> None:
    kinds = registers.kinds_by_id()
    for row in kinds.values():
        if row.parent_id is not None and row.kind != "process":
            assert RANKS.index(kinds[row.parent_id].kind) <= RANKS.index(row.kind), row.id


def test_genitives_follow_the_rule_but_for_two() -> None:
    rule = {
        row.name: row.name
        if row.name.endswith(("a", "e", "i", "o", "u", "y", "å", "ä", "ö", "s", "x"))
        else f"{row.name}s"
        for row in registers.municipalities()
    }
    assert {row.name for row in registers.municipalities() if row.genitive != rule[row.name]} == {"Falun", "Kalmar"}


def test_fourteen_municipalities_call_themselves_towns() -> None:
    towns = [row.name for row in registers.municipalities() if row.brand_name and "stad" in row.brand_name.casefold()]
    assert len(towns) == 14 and {"Haparanda", "Lidingö", "Vaxholm", "Västerås"} <= set(towns)


def test_confused_municipalities_name_each_other() -> None:
    rows = {row.code: row for row in registers.municipalities()}
    for row in rows.values():
        assert row.code not in row.confused_with
        assert all(row.code in rows[code].confused_with for code in row.confused_with), row.name
    pairs = {frozenset((row.name, rows[code].name)) for row in rows.values() for code in row.confused_with}
    for pair in (("Habo", "Håbo"), ("Upplands Väsby", "Upplands-Bro"), ("Malmö", "Malå"), ("Mora", "Nora")):
        assert frozenset(pair) in pairs


def test_municipalities_a_letter_apart_are_known_as_confused() -> None:
    rows = registers.municipalities()
    for at, row in enumerate(rows):
        for other in rows[at + 1 :]:
            near, far = plain(fold(row.name)), plain(fold(other.name))
            if min(len(near), len(far)) >= 6 and OSA.distance(near, far, score_cutoff=1) <= 1:
                assert other.code in row.confused_with, (row.name, other.name)


def test_other_names_of_municipalities_and_places_are_no_municipalities_names() -> None:
    names = {fold(form) for row in registers.municipalities() for form in (row.name, row.genitive)}
    codes = {row.code for row in registers.municipalities()}
    assert all(row.code in codes and fold(row.alias) not in names for row in registers.municipality_aliases())
    assert not {fold(row.name) for row in registers.other_places()} & names


def test_wordings_mean_something_else_than_themselves() -> None:
    words = [fold(row.word) for row in registers.wordings()]
    assert len(words) == len(set(words))
    assert all(row.meaning is None or fold(row.meaning) != fold(row.word) for row in registers.wordings())


def test_indicators_said_in_the_same_words_are_told_apart_by_their_unit() -> None:
    matcher = _matcher()
    for words, keys in matcher.owners(matcher.same).items():
        units = [indicator.unit for key in keys if (indicator := registers.indicator(key)) is not None]
        assert len(units) == len(set(units)), (words, keys)
