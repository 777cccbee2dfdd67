"""Figures of tables that the text below their row dates."""

import pytest

from extract.columns.heads import views
from extract.indicators import find_table_values
from extract.indicators.dated_below import period_told
from tests.extract.builders import BOARD, grid, written


@pytest.mark.parametrize(
    ("value", "text", "period"),
    [
        ("4.10", "Ledarskap - Utfall för förvaltningen 2018: 4,1. Målvärde 2019: 4,1", "2018"),
        ("7.6%", "Frånvaron till och med juli har ökat (7,59%).", "till och med juli"),
        ("7,6", "Frånvaron t.o.m. maj var 7,6 procent.", "t.o.m. maj"),
        ("3.80", "Arbetssätt och mål: Utfall för förvaltningen 2018: 3,8. Målvärde 2019: 4,0", "2018"),
        ("7.6%", "Målvärde 2019: 5,9 procent Bedömning: Frånvaron till och med juli är 7,59 %.", "till och med juli"),
        ("4,0", "Arbetssätt och mål: Utfall 2018: 3,8. Målvärde 2019: 4,0", None),
        ("4,1", "Målvärde 2019: 4,1", None),  # the target, not the outcome
        ("4,1", "Enkäten görs i höst.", None),
        ("4,1", "Resultatet 2018 var 4,2.", None),
        ("4", "Resultatet 2018 var 4,2.", None),  # decimals alone make no other figure of a whole one
        ("", "Resultatet 2018 var 4,2.", None),
    ],
)
def test_the_sentence_that_gives_the_figure_dates_it(value: str, text: str, period: str | None) -> None:
    assert period_told(value, text) == period


def test_only_the_row_above_is_dated_and_only_its_outcome() -> None:
    rows = ["Mått|Utfall|Mål", "Ledarskap|4,1|4,1", "Utfall 2018: 4,1. Målvärde 2020: 4,1|<|<", "Trivsel|3,9|4,0"]
    report, content = written(grid(rows))
    found = find_table_values(report, views(content), BOARD, year=2020)
    assert [(o.name, o.measure, o.period_text) for o in found] == [
        ("Ledarskap", "outcome", "2018"),
        ("Ledarskap", "target", None),
        ("Trivsel", "outcome", None),
        ("Trivsel", "target", None),
    ]
