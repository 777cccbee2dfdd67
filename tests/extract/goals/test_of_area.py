"""Goals that are headings of areas, judged as *the goal of the area* below."""

import pytest

from tests.extract.builders import Part, heading, judged, paragraph

GOAL = "Ekby är en stad där alla trivs"
JUDGED = "Målet för verksamhetsområdet bedöms ha uppfyllts delvis under 2019. Av nämnderna bedömer 12 att målet nås."


def test_the_goal_of_an_area_is_its_heading() -> None:
    parts = heading(GOAL, 2), paragraph("Staden ska växa."), heading("Måluppfyllelse för året", 3), paragraph(JUDGED)
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(GOAL, "partly")]


@pytest.mark.parametrize(
    "parts",
    [
        (heading("Stadens skolor och förskolor i norr", 2), paragraph(JUDGED)),  # no verb
        (heading(GOAL, 2), heading("Skolor och parker", 2), paragraph(JUDGED)),  # another subject
        (heading(GOAL, 2), paragraph("Målet för verksamhetsområdet är viktigt för alla.")),
        (heading(GOAL, 2), paragraph("Alla målen är uppfyllda.")),
    ],
)
def test_what_is_no_goal_of_an_area(parts: tuple[Part, ...]) -> None:
    assert not any(goal == GOAL for goal, *_ in judged(*parts))
