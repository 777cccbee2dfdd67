"""Goals of programmes under codes, with their verdicts above them, and goals that open a page of their own."""

import pytest

from tests.extract.builders import Part, goals_of, heading, item, judged, paragraph

REUSE, NOISE = "Återbruket ska öka i alla förvaltningar.", "Bullret ska minska till nästa mätning."


def numbered(*parts: Part) -> list[tuple[str | None, str]]:
    return [(goal.number, goal.text) for goal in goals_of(*parts)]


def test_the_verdict_has_run_together_with_the_name() -> None:
    parts = (
        *(heading("Delmål", 3), paragraph("Målet har uppnåttsMer återbruk"), heading("Delmål MILJ.2.1", 3)),
        *(paragraph(REUSE), paragraph("Trend: 1 av 2 indikatorer har en positiv trend")),
        *(
            paragraph("Målet ser ut att uppnåsMinskat buller"),
            heading("Delmål MILJ.2.2", 3),
            paragraph("Bullret mäts."),
        ),
    )
    assert numbered(*parts) == [("MILJ.2.1", REUSE), ("MILJ.2.2", "Minskat buller")]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        (REUSE, "achieved"),
        ("Minskat buller", "achieved?"),
    ]


def test_the_verdict_and_the_name_stand_on_lines_of_their_own() -> None:
    parts = (
        *(heading("Bedömning:", 4), heading("Delmålet kan uppnås", 3), heading("Återbruk", 3)),
        *(paragraph(f"Mål MP. 5. 4{REUSE}"), heading("Bedömning:", 4), heading("Delmålet är inte uppnått", 3)),
        *(heading("Buller", 3), paragraph(f"Mål MP. 5. 6{NOISE}")),
    )
    assert numbered(*parts) == [("MP.5.4", REUSE), ("MP.5.6", NOISE)]
    assert [status for _, status, *_ in judged(*parts)] == ["achieved?", "not_achieved"]


@pytest.mark.parametrize(
    "parts",
    [
        (heading("Återbruk", 3), heading("Mål MP.5.4", 3), paragraph("Senast ändrad: 2019-01-02"), item("Nämnden")),
        (paragraph("Målet har uppnåttsMer återbruk"), heading("Delmål MILJ.2.1", 3)),  # one is no form
    ],
)
def test_a_code_alone_is_no_goal(parts: tuple[Part, ...]) -> None:
    assert [text for _, text in numbered(*parts) if text not in ("Återbruk", "Mer återbruk")] == []


@pytest.mark.parametrize(
    ("parts", "goals"),
    [
        (
            (paragraph(f"{NOISE} (Plan)"), paragraph("Vi mäter."), paragraph("Målbedömning: Målet har inte uppnåtts")),
            [NOISE.rstrip(".")],
        ),
        (
            (paragraph(NOISE), paragraph("Vi mäter."), paragraph("Bedömning: Målet ser ut att uppnås")),
            [NOISE.rstrip(".")],
        ),
        ((paragraph(NOISE), paragraph("Vi mäter."), paragraph("Status: Klart")), []),  # of the work, maybe
        ((paragraph("Bullret mäts."), paragraph(NOISE), paragraph("Det går bra.")), []),
    ],
)
def test_a_goal_that_opens_its_page_and_the_verdict_at_its_end(parts: tuple[Part, ...], goals: list[str]) -> None:
    assert [goal for goal, *_ in judged(heading("Buller", 3), *parts)] == goals
