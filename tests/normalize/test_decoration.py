"""What stands around the names of indicators in tables, and what is left of a name without it."""

import pytest

from normalize.decoration import told_unit, undecorated


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Andel (%) behöriga lärare", "behöriga lärare"),
        ("3.2 Soliditet", "Soliditet"),
        ("• Soliditet", "Soliditet"),
        ("Mätetal 3: Sjukfrånvaro", "Sjukfrånvaro"),
        ("BUN: Sjukfrånvaro (%)", "Sjukfrånvaro"),
        ("VON - Sjukfrånvaro totalt", "Sjukfrånvaro"),
        ("N15436 Elever i åk 9", "Elever i åk 9"),
        ("Delaktighetsindex (KKiK)", "Delaktighetsindex"),
        ("Sjukfrånvaro, kvinnor/män", "Sjukfrånvaro"),
        ("Sjukfrånvaro januari-juli, procent av arbetstiden", "Sjukfrånvaro"),
        ("Sjukfrånvaro inom vård- och omsorgsförvaltningen", "Sjukfrånvaro"),
        ("Nettokostnad i hela kommunen, bokslut 2018", "Nettokostnad"),
        ("NKI: Bygglov", "NKI: Bygglov"),  # an index is not the owner of what follows
        ("65+ med hemtjänst", "65+ med hemtjänst"),
        ("Sjukfrånvaro flickor och pojkar", "Sjukfrånvaro flickor och"),
        ("Antal", "Antal"),
    ],
)
def test_name_without_decoration(name: str, bare: str) -> None:
    assert undecorated(name) == bare


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Andel heltid", "percent"),
        ("Sjukfrånvaro i procent", "percent"),
        ("Det totala antalet synpunkter", "count"),
        ("Totalt antal synpunkter", "count"),
        ("Lån, antal", "count"),
        ("Försörjningsstöd, kr/invånare", "sek"),
        ("Kostnad per elev", "sek"),
        ("Utredningstid (dagar)", "days"),
        ("Utskrivningsklara", None),
    ],
)
def test_unit_that_a_name_tells(name: str, unit: str | None) -> None:
    assert told_unit(name) == unit
