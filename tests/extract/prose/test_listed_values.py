"""Lists of figures below the words that say what they are of."""

import pytest

from extract.prose.listed_values import lists_of_figures
from tests.extract.builders import Part, heading, item, paragraph, written


def listed(*parts: Part) -> list[tuple[str, str]]:
    _, content = written(*parts)
    return [(each.name, each.figure.text) for each in lists_of_figures(content.blocks).values()]


@pytest.mark.parametrize(
    ("lead", "items", "found"),
    [
        (
            "Andelen bemannade pass har varit:",
            ["Norrbo 94 procent", "Söderbo 71 %"],
            [("Andelen bemannade pass Norrbo", "94 procent"), ("Andelen bemannade pass Söderbo", "71 %")],
        ),
        (
            "Antal ärenden per område:",
            ["Bygglov: 123", "Strandskydd – 14 st."],
            [("Antal ärenden per område Bygglov", "123"), ("Antal ärenden per område Strandskydd", "14 st")],
        ),
        ("Resultatet blev:", ["Norrbo 94 procent", "Söderbo 71 %"], []),  # of what, nobody says
        ("Andelen bemannade pass har varit:", ["Norrbo 94 procent"], []),  # one item
        ("Andelen bemannade pass har varit:", ["Norrbo 94 procent", "Söderbo mäts inte"], []),
        ("Antal ärenden per område:", ["Bygglov ökade med 12", "Strandskydd 14"], []),  # an item that is a sentence
        ("Andelen bemannade pass har varit god.", ["Norrbo 94 procent", "Söderbo 71 %"], []),
        ("Socialnämnden har tre mål:", ["Mål 1", "Mål 2", "Mål 3"], []),  # numbers, not values
        ("Följande gäller:", ["Klart den 12", "Senast 14"], []),
    ],
)
def test_the_lead_names_the_figures(lead: str, items: list[str], found: list[tuple[str, str]]) -> None:
    assert listed(heading("Drift"), paragraph(lead), *map(item, items)) == found


@pytest.mark.parametrize(
    ("above", "items", "found"),
    [
        (
            [paragraph("Andelen behöriga elever har legat jämnt."), heading("Resultat")],
            ["2019: 85,7 procent (högre än i riket)", "2018: 86 procent."],
            [
                ("Andelen behöriga elever", "85,7 procent", "2019", False),
                ("Andelen behöriga elever", "86 procent", "2018", True),
            ],
        ),
        (
            [heading("Sjukfrånvaro")],
            ["2018: 6,1 %", "2019: 5 %"],
            [("Sjukfrånvaro", "6,1 %", "2018", True), ("Sjukfrånvaro", "5 %", "2019", False)],
        ),
        ([heading("Resultat")], ["2019: 85,7 procent", "2018: 86 procent"], []),  # of what, nobody says
        ([heading("Sjukfrånvaro")], ["2019: 5 %"], []),  # one item
        ([heading("Sjukfrånvaro")], ["2019: 5 %", "2019: 6 %"], []),  # one year
        ([heading("Viktiga händelser")], ["2019: skolan byggdes", "2018: 12 lärare anställdes"], []),
        ([heading("Investeringar")], ["2019: 5 mnkr", "2018: 6 mnkr"], []),  # an amount is a matter of the budget
    ],
)
def test_a_figure_for_each_of_some_years(above: list[Part], items: list[str], found: list[tuple[object, ...]]) -> None:
    _, content = written(*above, *map(item, items))
    told = lists_of_figures(content.blocks).values()
    assert [(each.name, each.figure.text, each.year, each.earlier) for each in told] == found
