"""Lists of goals that headings sort: by perspective, or by what stands below the heading on goals."""

import pytest

from tests.extract.builders import Part, goals_of, heading, item, judged

GOALS = heading("Mål för året", 1)
SHALL = item("Alla barn ska ha en plan"), item("Köerna ska bli kortare"), item("Barnet är med i planeringen")


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ((GOALS, heading("Brukare", 2), *SHALL, heading("Process", 2), item("Planerna ska vara kända")), 4),
        ((GOALS, heading("Brukare", 1), *SHALL), 3),  # plain text tells no depths
        ((GOALS, heading("Stöd till familjer", 2), *SHALL), 3),
        ((GOALS, heading("Stöd till familjer", 1), *SHALL), 0),  # another chapter
        ((GOALS, heading("Aktiviteter", 2), *SHALL), 0),
        (
            (
                GOALS,
                heading("Brukare", 2),
                item("Vi har skrivit planer"),
                item("Köer"),
                item("Nya planer ska ses över"),
            ),
            0,
        ),
        ((heading("Arbetssätt", 1), heading("Brukare", 2), *SHALL), 0),
    ],
)
def test_lists_of_goals_sorted_by_headings(parts: tuple[Part, ...], count: int) -> None:
    found = [goal for goal in goals_of(*parts) if goal.provenance.rule == "goal.bullet"]
    assert len(found) == count


def test_items_judged_in_brackets_are_goals_in_any_words_below_a_heading_on_goals() -> None:
    items = (
        item("Kön ska halveras (uppnått: 40 dagar jämfört med 81)"),
        item("Ny plan antas i maj (ej uppnått, tas upp i juni)"),
        item("Enkät bland unga 13–19 år (delvis uppnått, svaren är inte sammanställda)"),
        item("Nytt tak (skolan i Byn)"),
    )
    wanted = [
        ("Kön ska halveras", "achieved"),
        ("Ny plan antas i maj", "not_achieved"),
        ("Enkät bland unga 13–19 år", "partly"),
    ]
    found = [(text, status) for text, status, *_ in judged(heading("Verksamhetsmål 2013"), *items)]
    assert found == wanted
    found = [text for text, *_ in judged(heading("Aktiviteter"), *items)]
    assert "Ny plan antas i maj" not in found


def test_a_share_that_opens_a_goal_is_no_number() -> None:
    (goal,) = goals_of(heading("80 % av dem som ringer ska få svar direkt"), heading("Målet är uppnått"))
    assert goal.text == "80 % av dem som ringer ska få svar direkt" and goal.number is None
