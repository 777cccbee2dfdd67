"""Figures of two groups or places that a sentence holds against each other, and of who has most."""

import pytest

from extract.prose.pairs import sides_of
from extract.prose.quantities import find_figures
from tests.extract.builders import paragraph
from tests.extract.prose.test_finding import values


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kvinnorna är något mer trygga än männen, index 74 mot 69.", ["Kvinnorna trygga", "männen trygga"]),
        ("Män svarar nej i högre grad än kvinnor, 31 respektive 22 %.", ["Män svarar nej", "kvinnor svarar nej"]),
        ("Pojkar har lägre betyg än flickor i slöjd, 66 mot 85 %.", ["Pojkar betyg i slöjd", "flickor betyg i slöjd"]),
        ("Män har kortare väntan, 15 dagar, än kvinnor, 19 dagar.", ["Män kortare väntan", "kvinnor kortare väntan"]),
        ("Frånvaron är högre i köken än på kontoren, 9,1 mot 7,4 %.", ["Frånvaron i köken", "Frånvaron på kontoren"]),
        ("I Ekby är gästerna nöjdare än i Dalby, 9 mot 8 %.", ["gästerna nöjdare i Ekby", "gästerna nöjdare i Dalby"]),
        # held against another time, a target or others
        ("Frånvaron är högre än 2018, 7,1 mot 6,8 %.", []),
        ("Frånvaron är högre än under våren, 7,1 mot 6,8 %.", []),
        ("Frånvaron är högre än målet, 7,1 mot 6,0 %.", []),
        ("Andelen nöjda är lägre än i riket, 74 mot 79 %.", []),
        ("Fler klarar provet än i fjol, 81 mot 76 %.", []),
        # one figure only
        ("Kvinnorna är mer trygga än männen, index 74.", []),
    ],
)  # fmt: skip
def test_figures_of_two_that_are_held_against_each_other(text: str, wanted: list[str]) -> None:
    sides = sides_of(text, list(find_figures(text)))
    assert [side.name for side in sides.values()] == wanted


def test_both_are_outcomes_with_their_group() -> None:
    found = values(paragraph("Männen är mindre nöjda än kvinnorna, 76 mot 81 procent."))
    assert [(value.measure, value.series) for value in found] == [("outcome", "Männen"), ("outcome", "kvinnorna")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Flest önskemål fick köket, 34 stycken.", ["önskemål köket"]),
        ("Flest olyckor skedde på Ekvägen, 9 stycken.", ["olyckor på Ekvägen"]),
        ("Flest önskemål rör maten, 12 av 40.", ["önskemål rör maten"]),
        ("Högst trivsel har Eken med 94 %, lägst har Asken med 71 %.", ["trivsel Eken", "trivsel Asken"]),
        ("Trivseln är god. Bäst resultat har Eken, 92 %.", ["Trivseln Eken"]),
        ("Lägst är frånvaron bland kockarna, 3,1 %.", ["frånvaron bland kockarna"]),
        ("Flest saknar betyg i slöjd, 34 elever.", ["Flest saknar betyg i slöjd, elever"]),
    ],
)
def test_who_has_most_or_least(text: str, wanted: list[str]) -> None:
    assert [value.name for value in values(paragraph(text))] == wanted
