"""Lists of goals that headings sort: by perspective, or by what stands below the heading on goals."""

import pytest

from tests.extract.builders import Part, goals_of, heading, item

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
