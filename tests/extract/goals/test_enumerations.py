"""Goals that are counted through, each with its account, in a text whose lines have run together."""

import pytest

from extract.goals import find_goals
from tests.extract.builders import BOARD, goals_of, heading, laid_out, paragraph

HEADS = "Omsorgsnämnden\nVerksamhetsberättelse 2020\n\nInledning\n\nNämnden har haft ett bra år.\n\n"


def found(*lines: str) -> list[tuple[str | None, str]]:
    """Return number and text of the goals that lines of plain text give."""
    report, content = laid_out(HEADS + "\n".join(lines) + "\n")
    return [(goal.number, goal.text) for goal in find_goals(report, content, BOARD).goals]


@pytest.mark.parametrize(
    ("lines", "goals"),
    [
        (
            [
                "2. Prestationsmål",
                "P1. Tillsyn ska göras på 90 objekt.",
                "Det blev 84 tillsyner i år. Målet är uppfyllt.",
                "P2. Varje brandman ska öva 40 timmar.",
                "Alla har övat så mycket. Målet är uppfyllt.",
            ],
            ["Tillsyn ska göras på 90 objekt.", "Varje brandman ska öva 40 timmar."],
        ),
        # Without a full stop, a goal ends with its line.
        (
            [
                "Finansiella mål",
                "1. Resultatet ska vara minst 2 procent av skatten",
                "Det blev 9 mnkr, eller 1 procent. Ej uppfyllt",
                "2. Lånen ska minska",
                "De är 40 mnkr lägre. Uppfyllt",
            ],
            ["Resultatet ska vara minst 2 procent av skatten", "Lånen ska minska"],
        ),
        # What is counted through says what was done.
        (["Årets arbete", "1. Köket har byggts om. Det blev bra.", "2. Maten har bytts ut. Målet är uppfyllt."], []),
    ],
)
def test_lines_that_count_on_are_goals_with_their_accounts(lines: list[str], goals: list[str]) -> None:
    assert [text for _, text in found(*lines)] == goals


def test_the_goals_keep_their_numbers() -> None:
    lines = ["S1. Ingen ska omkomma i brand.", "Ingen har gjort det. Målet är uppfyllt."]
    lines += ["S2. Larmen ska bli färre.", "De blev fler i år. Målet är inte uppfyllt."]
    assert [number for number, _ in found("Säkerhetsmål", *lines)] == ["S1", "S2"]


def test_a_goal_ends_where_a_labelled_one_begins() -> None:
    told = goals_of(
        heading("1. Alla barn ska trivas"),
        paragraph("Det gör de. Målet är uppfyllt."),
        paragraph("Mål: Svinnet ska minska."),
        paragraph("Målet är inte uppfyllt."),
    )
    assert [goal.text for goal in told] == ["Svinnet ska minska.", "Alla barn ska trivas"]


def test_a_list_whose_account_is_elsewhere_stays_one() -> None:
    parts = [heading("Effektmål"), paragraph("1. Alla barn ska trivas."), paragraph("2. Svinnet ska minska.")]
    parts += [heading("Utfall"), paragraph("Effektmål 1. Det gör de. Målet är infriat.")]
    parts += [paragraph("Effektmål 2. Målet är inte infriat, svinnet är lika stort som i fjol.")]
    assert [(goal.number, goal.text) for goal in goals_of(*parts)] == [
        ("1", "Alla barn ska trivas."),
        ("2", "Svinnet ska minska."),
    ]
