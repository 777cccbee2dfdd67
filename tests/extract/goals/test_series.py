"""Lists below a sentence that says that they hold goals."""

import pytest

from tests.extract.builders import goals_of, heading, item, paragraph

ITEMS = ("Trygghet hela livet", "Ett levande lantbruk")


@pytest.mark.parametrize(
    ("intro", "count"),
    [
        ("Kommunfullmäktige har antagit två mål för perioden. Dessa mål är:", 2),
        ("Nämnden har fastställt två mål:", 2),
        ("Fullmäktige har beslutat om två övergripande finansiella mål:", 2),
        ("Följande mål gäller för nämnden:", 2),
        ("Målen för mandatperioden är", 2),
        ("Vi har arbetat med följande för att nå målen:", 0),
        ("Nämnden har två målgrupper:", 0),
        ("Nämnden har fastställt två mål. I verksamheten ingår:", 0),
        ("Målen har följts upp i:", 0),
        ("Nämnden har tre mål kvar att utvärdera. Arbetet omfattar:", 0),
    ],
)
def test_a_sentence_that_says_so_makes_the_list_below_it_goals(intro: str, count: int) -> None:
    assert len(goals_of(heading("Året"), paragraph(intro), *(item(text) for text in ITEMS))) == count


@pytest.mark.parametrize(
    ("intro", "lines", "goals"),
    [
        (
            "Nämnden ska också arbeta för att",
            "1. minska svinnet 2. öka andelen lokala råvaror",
            ["minska svinnet", "öka andelen lokala råvaror"],
        ),
        ("Målen är:", "1. Alla trivs 2. Kortare köer", ["Alla trivs", "Kortare köer"]),
        ("Nämnden ska också arbeta för att", "1. köket 2. matsalen", []),
        ("Nämnden har ansvar för", "1. minska svinnet 2. öka andelen lokala råvaror", []),
        ("Målen är:", "Alla trivs i 2. klass", []),
    ],
)
def test_numbered_lines_below_it_are_its_items(intro: str, lines: str, goals: list[str]) -> None:
    assert [goal.text for goal in goals_of(heading("Året"), paragraph(intro), paragraph(lines))] == goals


def test_a_list_ends_where_another_sentence_stands() -> None:
    found = goals_of(
        heading("Året"),
        paragraph("Nämnden har fastställt ett mål. Dessa mål är:"),
        item("Trygghet hela livet"),
        paragraph("Vi har köpt in:"),
        item("Nya bord"),
    )
    assert [goal.text for goal in found] == ["Trygghet hela livet"]


def test_an_announced_list_goes_on_over_the_lines_that_sort_its_goals() -> None:
    found = goals_of(
        heading("Mål 2019"),
        paragraph("Målen för nämnden ska under år 2019 vara:"),
        heading("Medborgare", 2),
        item("Trygghet hela livet"),
        heading("Ekonomi", 2),
        item("Hushålla med det vi har"),
        heading("Aktiviteter", 2),
        item("Köp av nya bord"),
    )
    assert [goal.text for goal in found] == ["Trygghet hela livet", "Hushålla med det vi har"]


def test_what_stands_between_ends_an_announced_list() -> None:
    found = goals_of(
        heading("Året"),
        paragraph("Dessa mål är:"),
        item("Trygghet hela livet"),
        paragraph("Nämnden har sorterat dem efter fullmäktiges områden."),
        heading("Inköp", 2),
        item("Nya bord"),
    )
    assert [goal.text for goal in found] == ["Trygghet hela livet"]
