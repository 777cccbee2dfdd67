"""Goals that a chapter on goals states, and that nothing judges."""

import pytest

from tests.extract.builders import Part, goals_of, heading, item, paragraph, title

RESULT = "Resultatet ska vara minst 2 procent av skatter och bidrag."
EQUITY = "Soliditeten ska vara lägst 40 procent."
FOR_THAT = "För att klara räntorna ska lånen vara högst 20 procent av intäkterna."
ABOUT = "Här anges vad kommunen behöver för att vara rustad för framtiden."
NEXT = [heading("Personal"), paragraph("Vi har anställt fler.")]


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        # Section by section, each with what it is about.
        (
            [
                heading("Finansiella mål"),
                heading("Resultat"),
                paragraph(ABOUT),
                paragraph(RESULT),
                heading("Kapacitet"),
                paragraph(ABOUT),
                paragraph(EQUITY),
            ],
            [RESULT, EQUITY],
        ),
        ([heading("Verksamhetens mål"), heading("Barn"), paragraph(f"{RESULT} {EQUITY}")], [RESULT, EQUITY]),
        ([title("Finansiella mål"), heading("Skulder"), paragraph(EQUITY), paragraph(FOR_THAT)], [EQUITY, FOR_THAT]),
        (
            [heading("Mål för året"), heading("Barn"), item("Öka tryggheten"), item("Fler ska läsa")],
            ["Öka tryggheten", "Fler ska läsa"],
        ),
        # The next chapter states none, and is another.
        (
            [heading("Finansiella mål"), heading("Skulder"), paragraph(EQUITY), paragraph(RESULT), *NEXT],
            [EQUITY, RESULT],
        ),
        # One alone is what is said of goals.
        ([heading("Finansiella mål"), heading("Skulder"), paragraph(EQUITY), *NEXT], []),
        # What the law wants, how goals are followed up, who is to work for them.
        (
            [
                heading("Mål och styrning"),
                heading("Modellen"),
                paragraph("Enligt kommunallagen ska ekonomin vara god."),
                paragraph("Målen ska vara kända av alla."),
                paragraph("Nämnderna ska följa upp dem varje tertial."),
            ],
            [],
        ),
        # An account begins with what shall be, too.
        (
            [
                heading("Våra mål"),
                heading("Köket"),
                paragraph(f"{RESULT} Det har vi arbetat med hela året, i alla hus."),
                paragraph(f"{EQUITY} Den har ökat, och vi ser ljust på åren som kommer nu."),
            ],
            [],
        ),
        # Elsewhere it is an aim in running text.
        ([heading("Ekonomi"), heading("Skulder"), paragraph(EQUITY), paragraph(RESULT)], []),
    ],
)
def test_what_a_chapter_on_goals_states(parts: list[Part], found: list[str]) -> None:
    assert [goal.text for goal in goals_of(*parts)] == found


def test_goals_that_the_chapter_tells_in_another_form_are_all() -> None:
    parts = [heading("Nämndens mål"), paragraph("Mål: Alla barn ska trivas."), heading("Köket"), paragraph(RESULT)]
    assert [goal.text for goal in goals_of(*parts, paragraph(EQUITY))] == ["Alla barn ska trivas."]
