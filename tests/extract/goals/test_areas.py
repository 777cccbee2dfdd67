"""Perspectives above goals whose headings lie as deep as their own."""

import pytest

from extract.goals import find_goals
from tests.extract.builders import BOARD, Part, heading, paragraph, written

MET, MISSED = paragraph("Målet är uppfyllt."), paragraph("Målet är inte uppfyllt.")


def sorted_goals(*parts: Part) -> list[tuple[str, str | None]]:
    report, content = written(*parts)
    return [(goal.text, goal.perspective) for goal in find_goals(report, content, BOARD).goals]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Perspektiv: Gäster", "Perspektiv: Medarbetare"),
        ("Perspektivet Gäster", "Perspektivet Medarbetare"),
        ("Målområde: Gäster", "Målområde: Medarbetare"),
    ],
)
def test_labelled_goals_have_the_perspective_above_them(one: str, other: str) -> None:
    found = sorted_goals(
        *(heading(one), heading("Mål: Nöjda gäster"), heading("Måluppfyllelse: Uppfyllt")),
        *(heading("Mål: Öppna kvällar"), heading("Måluppfyllelse: Uppfyllt")),
        *(heading(other), heading("Mål: Friska medarbetare"), heading("Måluppfyllelse: Delvis")),
    )
    assert found == [("Nöjda gäster", "Gäster"), ("Öppna kvällar", "Gäster"), ("Friska medarbetare", "Medarbetare")]


def test_judged_headings_below_perspectives_in_a_chapter_on_goals_are_goals() -> None:
    found = sorted_goals(
        *(heading("Måluppfyllelse"), heading("Perspektiv: Gäster"), heading("Nöjda gäster"), MET),
        *(heading("Perspektiv: Medarbetare"), heading("Attraktiv arbetsgivare"), MISSED),
        *(
            heading("Ekonomisk uppföljning"),
            paragraph("Vi höll budget."),
            heading("Nya lokaler"),
            paragraph("Vi bytte."),
        ),
    )
    assert found == [("Nöjda gäster", "Gäster"), ("Attraktiv arbetsgivare", "Medarbetare")]


def test_a_perspective_ends_at_a_heading_of_another_subject() -> None:
    found = sorted_goals(
        *(heading("Perspektiv: Gäster"), heading("Mål: Nöjda gäster"), MET),
        *(heading("Ekonomi"), paragraph("Vi höll budget."), heading("Mål: Sparsamma inköp"), MET),
        *(heading("Personal och organisation"), paragraph("Vi blev fler."), heading("Mål: Friska medarbetare"), MET),
    )
    assert found == [("Nöjda gäster", "Gäster"), ("Sparsamma inköp", None), ("Friska medarbetare", None)]
