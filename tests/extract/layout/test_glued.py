"""Cells with nothing between them: where they meet, and lines that only look like such."""

import pytest

from extract.layout.plain.glued import has_run_together, spaced
from tests.extract.layout.test_lines_as_rows import tables


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Andel nöjda65 %72 %Minst 70 %", "Andel nöjda 65 % 72 % Minst 70 %"),
        ("Deltagare i SFI--81 %Max 65 %", "Deltagare i SFI - - 81 % Max 65 %"),
        ("Lån per invånare 7-20 år4,64,34,3Minst 4,5", "Lån per invånare 7-20 år 4,6 4,3 4,3 Minst 4,5"),
        ("Aktiva kort10 15018 60414 136Minst 12 500", "Aktiva kort 10 15018 60414 136 Minst 12 500"),
        ("Utfall 2014Utfall 2015Utfall 2016Målvärde", "Utfall 2014 Utfall 2015 Utfall 2016 Målvärde"),
        ("mnkr Intäkter 2019Intäkter 2020Kostnader 2019", "mnkr Intäkter 2019 Intäkter 2020 Kostnader 2019"),
        ("201420152016", "2014 2015 2016"),
    ],
)
def test_cells_that_meet(line: str, cells: str) -> None:
    assert spaced(line) == cells


@pytest.mark.parametrize(
    "line",
    [
        "Insats enligt LASS1 22 19 22 19",  # the mark of a footnote
        "Andel i åk9 71 72",
        "CO2-utsläpp 2019",
        "ÅrsredovisningKommunen 2019",
        "Andel med examen, procent574744",  # no telling
        "Vi träffade 65 % av dem.",
        "Telefon 0480-450000",
        "LSS-handläggningen tog 14 dagar",
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert spaced(line) == line


def test_figures_without_anything_between_them_stay_text() -> None:
    assert has_run_together("- varav kommunala574744")
    assert not has_run_together("Andel nöjda65 %72 %")
    assert not has_run_together("Antal elever 574 744")


def test_a_table_of_such_lines() -> None:
    text = (
        " Utfall 2017Utfall 2018Utfall 2019Målvärde\n2019\nFler ska klara sig själva\n"
        "I arbete efter studier65 %72 %75 %Minst 65 %\n"
        "Antal deltagare574744\nI arbete efter praktik--81 %Minst 65 %\nKostnad i snitt, kr104 253110 383114 493120 100"
    )
    (table,) = tables(text)
    assert table.split(" / ")[0] == "|Utfall 2017|Utfall 2018|Utfall 2019|Målvärde 2019"
    assert "I arbete efter studier|65 %|72 %|75 %|Minst 65 %" in table
    assert "I arbete efter praktik|-|-|81 %|Minst 65 %" in table
    assert "Kostnad i snitt, kr|104 253|110 383|114 493|120 100" in table
    assert "Antal deltagare574744|Antal deltagare574744" in table  # over all columns, read as no figures
