"""Verdicts that name the goal that they are on, which may be another than the one that they stand below."""

import pytest

from tests.extract.builders import Part, goals_of, heading, judged, paragraph

PLAN, SAFE = "Alla ska få en plan", "En trygg kommun"
ABOVE = (heading(f"Mål 1. {PLAN}", 2),)


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("Målet En trygg kommun bedöms delvis uppfyllt.", SAFE, "partly"),
        ("Vi bedömer att målet En trygg kommun inte är uppfyllt.", SAFE, "not_achieved"),
        ("Målområdet Hållbar ekonomi bedöms som inte uppfyllt.", "Hållbar ekonomi", "not_achieved"),
        ("Målet som inte uppfyllts är ”Nöjda gäster”.", "Nöjda gäster", "not_achieved"),
        ("Målet ”Nöjda gäster” är delvis uppfyllt.", "Nöjda gäster", "partly"),
        ("Ett av de tre mål som inte har nåtts är att barnen ska trivas.", "barnen ska trivas", "not_achieved"),
    ],
)
@pytest.mark.parametrize(
    "above",
    [
        ABOVE,
        (paragraph(f"Mål: {PLAN}"), paragraph("Vi har anställt två handläggare.")),
        (heading("Året"), paragraph(f"Nämnden har beslutat att {PLAN.lower()}.")),
    ],
)
def test_a_name_after_the_word_calls_a_goal_of_its_own(
    above: tuple[Part, ...], text: str, name: str, status: str
) -> None:
    told = [(goal, verdict) for goal, verdict, *_ in judged(*above, paragraph(f"Målet är uppfyllt. {text}"))]
    assert [verdict for goal, verdict in told if goal.strip(".").lower() == PLAN.lower()] == ["achieved"]
    assert (name, status) in told
    assert len(told) == 2


def test_a_verdict_is_on_the_goal_of_the_report_that_has_the_name() -> None:
    parts = (
        *ABOVE,
        paragraph("Målet är uppfyllt. Målet En trygg kommun är delvis nått."),
        heading(f"Mål 2. {SAFE}", 2),
    )
    parts = (*parts, paragraph("Vi har fler vakter."))
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(PLAN, "achieved"), (SAFE, "partly")]
    assert len(goals_of(*parts)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Målet för bredband är inte uppfyllt.",
        "Målet inom folkhälsa bedöms inte uppfyllt.",
        "Kommunen klarar inte målsättningen om 93,7 %.",
        "Vi når inte målet för bredband.",
    ],
)
def test_a_subject_or_figure_of_another_goal_gives_the_one_above_no_verdict(text: str) -> None:
    parts = (*ABOVE, paragraph(f"Målet är uppfyllt. {text}"))
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(PLAN, "achieved")]
    assert len(goals_of(*parts)) == 1


@pytest.mark.parametrize(
    ("goal", "text"),
    [
        (PLAN, "Målet för planerna är inte uppfyllt."),
        (PLAN, "Målet för året är inte uppfyllt."),
        (PLAN, "Målet för 2019 är inte uppfyllt."),
        (PLAN, "Målet för äldreomsorgen är inte uppfyllt."),
        (PLAN, "Målet för flickor är inte uppfyllt."),
        (PLAN, "Målet om 80 % är inte uppfyllt."),
        ("Minst 80 % ska ha en plan", "Målet om 80 % är inte uppfyllt."),
        (PLAN, "Målet Norra skolan satte är inte uppfyllt."),
        (PLAN, "Målet är inte uppfyllt."),
    ],
)
def test_what_calls_no_other_goal(goal: str, text: str) -> None:
    parts = (heading(f"Mål 1. {goal}", 2), paragraph(text))
    assert [(told, status) for told, status, *_ in judged(*parts)] == [(goal, "not_achieved")]
    assert len(goals_of(*parts)) == 1


def test_a_subject_that_the_goal_above_or_its_heading_is_of_is_its_own() -> None:
    parts = (heading("Bredband"), *ABOVE, paragraph("Målet för bredband är delvis uppfyllt."))
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(PLAN, "partly")]


def test_goals_that_are_only_counted_tell_none() -> None:
    parts = (*ABOVE, paragraph("Ett av de tre mål som inte har nåtts är nytt."))
    assert judged(*parts) == []
    assert len(goals_of(*parts)) == 1
