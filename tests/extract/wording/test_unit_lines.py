"""Lines that judge a goal for one unit each, the same units below each goal."""

import pytest

from extract.assessments import find_assessments
from extract.goals import find_goals
from tests.extract.builders import BOARD, laid_out

CARE, HOME = "Hemvård norra kommundelen", "Korttidsboende och avlösning"
WORDS = f"""Uppföljning av målen

Mål 1: Besökarna ska få hjälp i tid
{CARE}: Delvis uppnått. Planeringen har gjorts om under hösten och skickas
nu ut varje vecka.
{HOME}: –
Kosten: Ej uppnått. Svaren dröjer.

Mål 2: Personalen ska trivas
{CARE}: –
{HOME}: Uppnått. Enkäten visar 82.
Kosten: Uppnått
"""
CODES = """Avdelningarna har bedömt sig själva: {legend}. Ledningen har läst bedömningarna.

Mål: Besökarna ska få hjälp i tid

{label}
Granen {0}
Furan {1}
Avdelningschefens samlade bedömning {1}

Mål: Personalen ska trivas

{label}
Granen {2}
Furan {0}
Avdelningschefens samlade bedömning {0}
"""
NUMBERED = "1 = målet är inte uppnått, 2 = målet är delvis uppnått, 3 = målet är helt uppnått"
LETTERED = "U = målet är uppnått, D = målet är delvis uppnått, E = målet är inte uppnått"
TIME, WELL = "Besökarna ska få hjälp i tid", "Personalen ska trivas"
BY_DEPARTMENT = [
    (TIME, "achieved", "Granen"),
    (TIME, "partly", "Furan"),
    (TIME, "partly", None),
    (WELL, "not_achieved", "Granen"),
    (WELL, "achieved", "Furan"),
    (WELL, "achieved", None),
]


def judged(text: str) -> list[tuple[str, str, str | None]]:
    report, content = laid_out(text)
    found = find_goals(report, content, BOARD)
    texts = {goal.id: goal.text for goal in found.goals}
    return [(texts[a.goal_id], a.status, a.unit) for a in find_assessments(report, content, found)]


def test_each_unit_below_a_goal_is_judged_in_words() -> None:
    assert judged(WORDS) == [
        (TIME, "partly", CARE),
        (TIME, "not_achieved", "Kosten"),
        (WELL, "achieved", HOME),
        (WELL, "achieved", "Kosten"),
    ]


@pytest.mark.parametrize(("legend", "codes"), [(NUMBERED, "321"), (LETTERED, "UDE")])
def test_each_unit_below_a_goal_is_judged_by_a_code(legend: str, codes: str) -> None:
    assert judged(CODES.format(*codes, legend=legend, label="Bedömning")) == BY_DEPARTMENT


@pytest.mark.parametrize(
    ("legend", "codes", "label"),
    [
        # Counts that are as small as codes, codes that nobody explains, and figures that are none of the scale's.
        (NUMBERED, "321", "Antal platser"),
        ("vi har samtalat om hur det går", "321", "Bedömning"),
        (NUMBERED, "987", "Bedömning"),
    ],
)
def test_figures_beside_units_are_no_codes(legend: str, codes: str, label: str) -> None:
    assert judged(CODES.format(*codes, legend=legend, label=label)) == []


def test_labels_that_recur_below_goals_are_no_units() -> None:
    lines = (
        "Mål 1: Besökarna ska få hjälp i tid",
        "Status: Uppnått",
        "",
        "Mål 2: Personalen ska trivas",
        "Status: Uppnått",
    )
    assert judged("\n".join(lines)) == [(TIME, "achieved", None), (WELL, "achieved", None)]
