"""What a figure is a figure of."""

import pytest

from extract.naming import continues, is_generic, name_of, tidy
from extract.quantities import find_figures
from models import Passage

# A sentence with its figures in order, and their names.
NAMED = [
    ("Andelen nöjda brukare är 82 %.", ["Andelen nöjda brukare"]),
    ("Sjukfrånvaron uppgår till 7,4 procent.", ["Sjukfrånvaron"]),
    ("Utredningstiden är 112 dagar.", ["Utredningstiden"]),
    ("Antalet synpunkter var 34.", ["Antalet synpunkter"]),
    ("Kostnaden per brukare uppgick till 1 250 kr/dygn.", ["Kostnaden per brukare"]),
    ("Personalomsättningen var 9,1 procent 2020.", ["Personalomsättningen"]),
    ("Under året inkom 67 synpunkter.", ["synpunkter"]),
    ("Under året inkom 67 st synpunkter från anhöriga.", ["synpunkter från anhöriga"]),
    ("88 procent av brukarna känner sig trygga.", ["brukarna känner sig trygga"]),
    ("I kön står 12 personer som väntar på plats.", ["personer som väntar på plats"]),
    ("Medarbetarindex visar 4,2.", ["Medarbetarindex"]),
]

CONTEXT = [
    ("Utfallet är 82 %.", "Nöjda brukare", "Nöjda brukare"),
    ("Målvärdet är 90 %.", "Svar i tid", "Svar i tid"),
    ("Det är 14 dagar.", "Utredningstid", "Utredningstid"),
    ("Årets resultat är 78 %.", "Trygghet", "Trygghet"),
    ("Utfallet är 82 %.", None, None),
]


def names(text: str, context: str | None = None) -> list[str | None]:
    figures = list(find_figures(text))
    return [name_of(Passage(text), figure, figures, context) for figure in figures]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_the_name_of_a_figure(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(("text", "context", "wanted"), CONTEXT)
def test_the_context_names_what_the_sentence_does_not(text: str, context: str | None, wanted: str | None) -> None:
    assert names(text, context) == [wanted]


@pytest.mark.parametrize("name", ["utfallet", "Målvärdet 2019", "det", "resultatet", "samma period", "2020", "", "vi"])
def test_a_name_that_names_nothing(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize("name", ["sjukfrånvaron", "andel nöjda brukare", "utredningstid", "synpunkter"])
def test_a_name_that_names_something(name: str) -> None:
    assert not is_generic(name)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("och utredningstiden har ökat till ", "utredningstiden"),
        ("sjukfrånvaron är", "sjukfrånvaron"),
        ("“nöjda brukare”", "nöjda brukare"),
        ("antal ärenden, ", "antal ärenden"),
        ("andel i snitt", "andel"),
    ],
)
def test_small_words_at_the_ends_are_no_part_of_a_name(name: str, wanted: str) -> None:
    assert tidy(name) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kostnaden ökade från 540 kr/dygn 2017 till 602 kr/dygn.", True),
        ("Andelen är 78 %, mot 74 % året före.", True),
        ("Andelen är 78 % jämfört med 74 %.", True),
        ("Andelen är 78 % och sjukfrånvaron bland de anställda är 7 %.", False),
        ("Andelen är 78 % och tiden är 12 dagar.", False),
    ],
)
def test_figures_of_the_same_thing(text: str, wanted: bool) -> None:
    first, second = find_figures(text)
    assert continues(text, first, second) is wanted
