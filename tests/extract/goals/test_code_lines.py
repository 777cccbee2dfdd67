"""Goals on lines that open with a code, with a label of their verdict right below."""

import pytest

from extract.verdicts.lines import is_verdict_line
from tests.extract.builders import Part, goals_of, heading, judged, paragraph

PLANT, WALK = "Fler träd ska planteras längs gatorna", "Minst 12 km gångväg ska vara belysta"


def numbered(*parts: Part) -> list[tuple[str | None, str]]:
    return [(goal.number, goal.text) for goal in goals_of(*parts)]


def test_the_verdict_stands_right_below_with_the_degree_beside_it() -> None:
    parts = (
        *(
            heading("3.1 En grön stad", 2),
            paragraph(f"TN 1. {PLANT}"),
            heading("Status: Uppfyllt Färdiggrad: 100 %", 4),
        ),
        *(heading("Kommentar", 4), paragraph(f"Gatorna i norr är klara. TN 2. {WALK}")),
        *(heading("Status: Ej uppfyllt Färdiggrad: 40 %", 4), heading("Kommentar", 4), paragraph("Kabel saknas.")),
        *(heading("4 Ekonomi", 1), paragraph("TN 3. Inget mål utan bedömning")),
    )
    assert numbered(*parts) == [("TN 1", PLANT), ("TN 2", WALK)]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(PLANT, "achieved"), (WALK, "not_achieved")]


def test_a_goal_without_a_verdict_has_a_dash_behind_the_label() -> None:
    parts = (
        paragraph(f"TN1: {PLANT}"),
        paragraph("Status: -"),
        paragraph(f"TN2: {WALK}"),
        paragraph("Status: Uppfyllt"),
    )
    assert numbered(*parts) == [("TN1", PLANT), ("TN2", WALK)]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(WALK, "achieved")]


def test_a_code_without_a_mark_and_a_verdict_on_the_scale_of_the_report() -> None:
    scale = "Skalan: 2 innebär att målet är nått, 1 att målet är delvis nått och 0 att målet inte är nått."
    parts = (
        paragraph(scale),
        *(paragraph(f"TN1 {PLANT}"), heading("Bedömning: 2", 3), paragraph("Gatorna är klara.")),
        *(paragraph(f"TN2 {WALK}"), heading("Bedömning: 0", 3), paragraph("Kabel saknas.")),
    )
    assert numbered(*parts) == [("TN1", PLANT), ("TN2", WALK)]
    assert [status for _, status, *_ in judged(*parts)] == ["achieved", "not_achieved"]


@pytest.mark.parametrize(
    "parts",
    [
        (paragraph(f"TN 1. {PLANT}"), heading("Status: Uppfyllt", 4)),  # one is no form
        (paragraph(f"TN 1. {PLANT}"), paragraph("Status: Uppfyllt"), paragraph(f"K 2. {WALK}"), paragraph("Status: -")),
        (
            paragraph(f"TN 1. {PLANT}"),
            paragraph("Gatan är klar."),
            paragraph(f"TN 2. {WALK}"),
            paragraph("Kabel saknas."),
        ),
        (paragraph(f"TN1 {PLANT}"), paragraph("Klass: 2"), paragraph(f"TN2 {WALK}"), paragraph("Klass: 1")),
        (paragraph(f"TN 1 {PLANT}"), paragraph("Status: Klar"), paragraph(f"TN 2 {WALK}"), paragraph("Status: Klar")),
        (
            *(paragraph("TN 1. Trädplan antagen"), paragraph("Kostnad: 40 tkr")),
            *(paragraph("TN 2. Kabel köpt in"), paragraph("Kostnad: 70 tkr")),
        ),
    ],
)
def test_a_code_without_its_like_or_a_verdict_is_no_goal(parts: tuple[Part, ...]) -> None:
    assert [number for number, _ in numbered(*parts) if number is not None] == []


@pytest.mark.parametrize(
    ("line", "status", "forecast"),
    [
        ("Status: Uppfyllt Färdiggrad: 100 %", "achieved", False),
        ("Helårsprognos: Målet kommer att nås", "achieved", True),
        ("Årsprognos: Uppfylls delvis", "partly", True),
        ("Helårsprognos: 4,2 mnkr", None, None),
        ("Färdiggrad: 100 %", None, None),
    ],
)
def test_labels_of_verdicts(line: str, status: str | None, forecast: bool | None) -> None:
    found = is_verdict_line(line)
    assert (found and (found.status, found.forecast)) == (status and (status, forecast))
