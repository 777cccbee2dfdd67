"""Headings that are goals because the table right below measures them."""

import pytest

from tests.extract.builders import Part, goals_of, grid, heading, judged, paragraph

HEAD = "Indikator|Utfall 2021|Utfall 2022|Mål 2022|Nått"


def section(title: str, *rows: str) -> list[Part]:
    return [heading(title, 2), grid([HEAD, *rows]), heading("Analys", 3)]


def chapter(
    name: str, first: str = "1 Barn får stöd i rätt tid", second: str = "2 Fler blir självförsörjande"
) -> list[Part]:
    return [
        heading(name, 1),
        *section(first, "Klara i tid, %|91|97|100|Nej", "Nöjda, %|69|81|Minst 80|Ja"),
        paragraph("En av indikatorerna når inte ända fram, så måluppfyllelsen får betecknas som godtagbar."),
        *section(second, "Hushåll, antal|548|487|Högst 500|Ja", "Andel, %|41|–|Högst 35|Ej mätt"),
        paragraph("Måluppfyllelsen är svag när det gäller stödet men god i fråga om praktiken."),
    ]


def test_headings_over_indicators_with_targets_are_goals() -> None:
    found = goals_of(*chapter("2 Måluppföljning"))
    assert [(goal.number, goal.text, goal.is_indicator) for goal in found] == [
        ("1", "Barn får stöd i rätt tid", False),
        ("2", "Fler blir självförsörjande", False),
        (None, "Klara i tid, %", True),
        (None, "Nöjda, %", True),
        (None, "Hushåll, antal", True),
        (None, "Andel, %", True),
    ]
    assert sorted(judged(*chapter("2 Måluppföljning"))) == sorted(
        [
            ("Barn får stöd i rätt tid", "partly", None, None),
            ("Fler blir självförsörjande", "not_achieved", None, "stödet"),
            ("Fler blir självförsörjande", "achieved", None, "praktiken"),
            ("Klara i tid, %", "not_achieved", None, None),
            ("Nöjda, %", "achieved", None, None),
            ("Hushåll, antal", "achieved", None, None),
            ("Andel, %", "not_measured", None, None),
        ]
    )


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("4 Verksamhetsmått", "Hemtjänst", "Särskilt boende"),  # units
        ("4 Nyckeltal", "Kvalitet i hemtjänsten", "Kvalitet i boendet"),  # subjects, in a chapter on no goals
    ],
)
def test_headings_of_units_and_subjects_are_none(name: str, first: str, second: str) -> None:
    assert not [goal for goal in goals_of(*chapter(name, first, second)) if not goal.is_indicator]


def test_lines_over_indicators_with_targets_are_goals_in_plain_text_too() -> None:
    parts = [
        heading("Uppföljning av målen"),
        paragraph("Alla barn har en trygg vardag"),
        grid([HEAD, "Trygga, %|81|86|90|Nej"]),
        paragraph("Personalen trivs på arbetet"),
        grid([HEAD, "Index|77|80|78|Ja"]),
    ]
    found = [(goal.text, goal.is_indicator) for goal in goals_of(*parts)]
    assert found == [
        ("Alla barn har en trygg vardag", False),
        ("Personalen trivs på arbetet", False),
        ("Trygga, %", True),
        ("Index", True),
    ]


@pytest.mark.parametrize(
    "line", ["Tabellen visar hur det har gått", "Så har det gått under året.", "Resultat", "Barnen trivs:"]
)
def test_lines_that_lead_to_a_table_are_none(line: str) -> None:
    parts = [paragraph(line), grid([HEAD, "Trygga, %|81|86|90|Nej"])]
    assert not [goal for goal in goals_of(heading("Nyckeltal"), *parts, *parts) if not goal.is_indicator]
