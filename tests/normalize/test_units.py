"""Units: which kind of organisation a name stands for, and its id."""

import pytest

from normalize import registers
from normalize.units import generic_units, match_unit, slug


@pytest.mark.parametrize(
    ("text", "kind_id", "unit_id", "kind"),
    [
        ("Socialnämnden", "socialnamnd", "1480-socialnamnd", "board"),
        ("socialnämnd", "socialnamnd", "1480-socialnamnd", "board"),
        ("SN", "socialnamnd", "1480-socialnamnd", "board"),
        ("Barn- och utbildningsnämnden", "barn_och_utbildningsnamnd", "1480-barn-och-utbildningsnamnd", "board"),
        ("VO Vuxen", "vuxen", "1480-vuxen", "department"),
        ("Verksamhetsområde Vuxen", "vuxen", "1480-vuxen", "department"),
        ("Enheten för öppenvård", "oppenvard", "1480-oppenvard", "department"),
        ("Ek. bistånd", "ekonomiskt_bistand", "1480-ekonomiskt-bistand", "department"),
        ("Hemtjänst Norr", "hemtjanst", "1480-hemtjanst-norr", "unit"),
        ("Försörjningsstöd Centrum", "ekonomiskt_bistand", "1480-ekonomiskt-bistand-centrum", "unit"),
        ("Huvudbiblioteket", "bibliotek", "1480-bibliotek-huvud", "unit"),
        ("Björkgården", None, "1480-bjorkgarden", "unit"),
        ("Mobila teamet", None, "1480-mobila-teamet", "group"),
        ("Lärandenämnden", None, "1480-larandenamnden", "board"),
        ("Bygg-, miljö- och hälsoskyddsnämnden", None, "1480-bygg-miljo-och-halsoskyddsnamnden", "board"),
        ("IT-avd.", "it_avdelning", "1480-it-avdelning", "unit"),
        ("BUN: Barn- och utbildningsnämnden", "barn_och_utbildningsnamnd", "1480-barn-och-utbildningsnamnd", "board"),
        ("Gymnasieskola, gymnasiesärskola", None, "1480-gymnasieskola-gymnasiesarskola", "unit"),
    ],
)
def test_unit(text: str, kind_id: str | None, unit_id: str, kind: str) -> None:
    match, unit = match_unit(text, municipality_code="1480")
    assert unit is not None
    assert (unit.kind_id, unit.id, unit.kind, unit.municipality_code) == (kind_id, unit_id, kind, "1480")
    assert (match.kind, match.text, match.matched_id) == ("unit", text, kind_id)


@pytest.mark.parametrize(
    "text",
    [
        "Totalt",
        "Nämnd",
        "Enhet",
        "Riket",
        "nationellt",
        "Kvinnor",
        "",
        " ",
        "2018",
        "12 %",
        "Lund",
        "Lunds kommun",
        "Hur nöjd är du?",
        "Kommentar till prognosen",
        "Alla brev ska innehålla texten",
        "Under året har enheten arbetat med att ta fram nya rutiner för dokumentation",
        "on",
    ],
)
def test_no_unit(text: str) -> None:
    match, unit = match_unit(text, municipality_code="1480")
    assert unit is None  # *on* is a word, *ON* is a board
    assert match.matched_id is None


def test_unknown_municipality_still_gives_a_stable_id() -> None:
    _, unit = match_unit("Socialnämnden", municipality_code=None)
    assert unit is not None and unit.id == "0000-socialnamnd" and unit.municipality_code is None


def test_generic_units_are_the_register() -> None:
    assert [unit.id for unit in generic_units()] == [row.id for row in registers.unit_kinds()]
    assert all(unit.municipality_code is None and unit.kind_id is None for unit in generic_units())


def test_slug() -> None:
    assert slug("Vård- & omsorgsboende (Åsen)") == "vard-omsorgsboende-asen"
