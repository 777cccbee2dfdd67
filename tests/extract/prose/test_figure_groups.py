"""The places that figures of a sentence are told for, one after the other."""

import pytest

from extract.prose.figure_groups import places_of
from extract.prose.quantities import find_figures

PLACES = [
    ("Sjukfrånvaron är 6 procent i förskolan och 4 procent i grundskolan.", ["förskolan", "grundskolan"]),
    ("Väntan är 14 dagar för demensplats och cirka 20 dagar för omvårdnad.", ["demensplats", "omvårdnad"]),
    ("Kostnaden är 54 kr i norr, 61 kr i söder och 70 kr i väster.", ["norr", "söder", "väster"]),
    ("Nöjda är 80 procent hos Ekby vård, medan 70 procent på Dalby gård.", ["Ekby vård", "Dalby gård"]),
    ("Här är 8 hus med totalt 90 rum i egen regi och 3 hus med 35 rum i annan regi.", ["egen regi", "annan regi"]),
    # No place of the report's own, or none at all.
    ("Nöjdheten är 80 procent i Ekby och 70 procent i riket.", []),
    ("Nöjdheten är 81 procent i maj och 84 procent i december.", []),
    ("Nöjdheten är 81 procent i enkäten och 84 procent i intervjuerna.", []),
    ("Nöjdheten är 81 procent i snitt och 84 procent på fredagar.", []),
    ("Nöjdheten är 81 procent för kvinnor och 84 procent för män.", []),
    ("Andelen är 81 procent i norr och 6 barn i söder.", []),
    ("Frånvaron minskade med 2 procent i norr och med 3 procent i söder.", []),
    ("Av alla är 20 procent nöjda och 30 procent missnöjda.", []),
    ("Vi har 8 hus med 90 rum i egen drift och 3 bilar.", []),
    ("Sjukfrånvaron är 6 procent i förskolan.", []),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_the_places_that_figures_are_told_for(text: str, wanted: list[str]) -> None:
    assert list(places_of(text, list(find_figures(text))).values()) == wanted
