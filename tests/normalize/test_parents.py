"""Units belong to the nearest unit above them that the same report names."""

from models import Unit
from normalize import with_parents
from normalize.units import match_unit


def units(*names: str) -> tuple[Unit, ...]:
    found = (match_unit(name, municipality_code="0360")[1] for name in names)
    return tuple(unit for unit in found if unit is not None)


def parents(*names: str) -> dict[str, str | None]:
    return {unit.id: unit.parent_id for unit in with_parents(units(*names))}


def test_the_nearest_usual_ancestor_that_is_named() -> None:
    assert parents("Socialnämnden", "IFO", "VO Vuxen", "Socialförvaltningen") == {
        "0360-socialnamnd": None,
        "0360-individ-och-familjeomsorg": "0360-socialforvaltning",
        "0360-vuxen": "0360-individ-och-familjeomsorg",
        "0360-socialforvaltning": "0360-socialnamnd",
    }


def test_one_of_several_of_a_kind_belongs_to_all_of_it() -> None:
    assert parents("Omsorgsnämnden", "Hemtjänst", "Hemtjänst Norr")["0360-hemtjanst-norr"] == "0360-hemtjanst"
    assert parents("Omsorgsnämnden", "Hemtjänst Norr")["0360-hemtjanst-norr"] == "0360-omsorgsnamnd"


def test_an_unknown_unit_belongs_to_whose_report_it_is() -> None:
    assert parents("Socialförvaltningen", "Björkgården") == {
        "0360-socialforvaltning": None,
        "0360-bjorkgarden": "0360-socialforvaltning",
    }


def test_nothing_belongs_to_a_unit_below_it() -> None:
    assert parents("Björkgården", "Lärandenämnden")["0360-larandenamnden"] is None
    assert parents("Socialförvaltningen", "Servicenämnden")["0360-servicenamnd"] is None
    assert parents("Socialnämnden") == {"0360-socialnamnd": None}


def test_each_unit_is_one_row() -> None:
    assert len(with_parents(units("Socialnämnden", "Socialnämndens", "SN", "Hemtjänst Norr", "Hemtjänsten Norr"))) == 2
