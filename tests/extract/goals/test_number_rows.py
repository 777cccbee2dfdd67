"""Numbered goals whose row has become lines, and headings above verdicts."""

import pytest

from extract.assessments import find_assessments
from extract.goals import find_goals
from tests.extract.builders import BOARD, laid_out

HEADS = "Omsorgsnämnden\nVerksamhetsberättelse 2020\n\nInledning\n\nNämnden har haft ett bra år.\n\n"
ROWS = [
    "1. Måluppföljning",
    "Mål Nämndmål Status Kommentar",
    "1.1 Egen försörjning 1.1.1 Andelen unga i stöd ska minska",
    "Grön Antalet unga som fick stöd i augusti var lägre än året innan.",
    "1.1.2 Långvarigt beroende av stöd ska brytas",
    "Gul Tio deltagare i projektet har börjat arbeta under våren och hösten.",
    "1.2.1 Utredningar ska avslutas inom fyra månader",
    "Röd Under perioden har hög personalomsättning påverkat arbetet mycket.",
]


def judged(*lines: str) -> list[tuple[str, str | None, str]]:
    """Return text of each goal of some lines of plain text, with unit and status of its verdicts."""
    report, content = laid_out(HEADS + "\n".join(lines) + "\n")
    found = find_goals(report, content, BOARD)
    texts = {goal.id: goal.text for goal in found.goals}
    return [(texts[a.goal_id], a.unit, a.status) for a in find_assessments(report, content, found)]


def test_a_word_of_a_scale_below_a_numbered_goal_is_its_verdict() -> None:
    assert judged(*ROWS) == [
        ("Andelen unga i stöd ska minska", None, "achieved"),
        ("Långvarigt beroende av stöd ska brytas", None, "partly"),
        ("Utredningar ska avslutas inom fyra månader", None, "not_achieved"),
    ]


def test_two_such_rows_are_no_form() -> None:
    assert judged(*ROWS[:6]) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            [
                "1 Mål",
                "1.1 Kommunen har en trygg vardag för alla",
                "God",
                "1.1.1 Alla får stöd efter sina behov",
                "Måluppfyllelse helår: Viss",
                "Nämnden har öppnat ett nytt boende med sex platser i år.",
            ],
            [("Kommunen har en trygg vardag för alla", "achieved"), ("Alla får stöd efter sina behov", "partly")],
        ),
        (
            [
                "Mål: De som bor här trivs i huset.",
                "Resultat 2020: 90 %",
                "Målet nått: Ja",
                "Mål: Maten smakar bra.",
                "Resultat 2020: 40 %",
                "Målet nått: Går inte att svara på",
            ],
            [("De som bor här trivs i huset.", "achieved"), ("Maten smakar bra.", "not_measured")],
        ),
        (
            [
                "Åtagande 1 – Måltiden",
                "",
                "Måltiden ska vara en trevlig stund.",
                "",
                "Hur gick det?",
                "",
                "Åtagandet är infriat.",
                "",
                "Åtagande 2 – Natten",
                "",
                "Den som larmar ska få hjälp.",
                "",
                "Hur gick det?",
                "",
                "Vi har inte infriat åtagandet.",
            ],
            [("Måltiden ska vara en trevlig stund.", "achieved"), ("Den som larmar ska få hjälp.", "not_achieved")],
        ),
    ],
)
def test_what_stands_above_a_verdict_is_the_goal(lines: list[str], found: list[tuple[str, str]]) -> None:
    assert [(text, status) for text, _, status in judged(*lines)] == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            [
                "Norrbo         88 %    ej uppfyllt",
                "Söderbo        97 %    uppfyllt",
                "Ekbacken       91 %    ej uppfyllt",
            ],
            [("Norrbo", "not_achieved"), ("Söderbo", "achieved"), ("Ekbacken", "not_achieved")],
        ),
        # one that is no verdict: figures of places
        (["Norrbo         88 %    81 %", "Söderbo        97 %    95 %", "Ekbacken       91 %    90 %"], []),
    ],
)
def test_rows_without_a_head_that_end_in_words_of_a_scale_judge_their_units(rows: list[str], found: list[str]) -> None:
    goals = [
        "P1. Stationerna ska vara fulltaliga alla dagar på året.",
        *rows,
        "P2. Varje brandman ska öva fyrtio timmar.",
    ]
    told = judged("Prestationsmål", *goals, "Alla har övat så mycket. Målet är uppfyllt.")
    assert [(unit, status) for _, unit, status in told if unit] == found
