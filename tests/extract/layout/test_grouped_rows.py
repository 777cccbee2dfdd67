"""Score cards of plain text: rows of figures and a word of a scale below lines that name them."""

import pytest

from extract.layout.plain.grouped_rows import grouped_row_tables
from tests.extract.builders import report_of, table_text

HEAD = "Perspektiv/Mål Mått Mål 2021 Utfall 2020 Utfall 2021 Måluppfyllelse"
FIRST = "Gäster\nGästerna ska bli väl bemötta\nAndel nöjda gäster 90 % 92 % 95 % God\nAntal klagomål 10 14 - -"
SECOND = (
    "Kostnaderna ska hållas inom\nram\nAvvikelse, tkr 0 -1 200 -35 Viss\nKostnad per gäst, kr 1 410 1 502 1 498 Ingen"
)


def tables_of(text: str) -> list[list[list[str]]]:
    (page,) = report_of(f"Inledning.\n{text}\nSå gick det.").pages
    tables = (table_text(found.table) for found in grouped_row_tables(page))
    return [[row.split("|") for row in table.split(" / ")] for table in tables]


def test_goals_have_a_column_beside_that_of_their_measures() -> None:
    ((head, *rows),) = tables_of(f"{HEAD}\n{FIRST}\n{SECOND}")
    assert head == ["Mål", "Mått", "Mål 2021", "Utfall 2020", "Utfall 2021", "Måluppfyllelse"]
    assert rows == [
        ["Gäster"] * 6,
        ["Gästerna ska bli väl bemötta", "Andel nöjda gäster", "90 %", "92 %", "95 %", "God"],
        ["", "Antal klagomål", "10", "14", "-", "-"],
        ["Kostnaderna ska hållas inom ram", "Avvikelse, tkr", "0", "-1 200", "-35", "Viss"],
        ["", "Kostnad per gäst, kr", "1 410", "1 502", "1 498", "Ingen"],
    ]


def test_goals_stand_over_their_measures() -> None:
    ((head, *rows),) = tables_of(f"{HEAD.replace('Perspektiv/Mål Mått', 'Mål/Mått')}\n{FIRST}")
    assert head[0] == "Mål/Mått"
    assert [row[0] for row in rows] == [
        "Gäster",
        "Gästerna ska bli väl bemötta",
        "Andel nöjda gäster",
        "Antal klagomål",
    ]


def test_a_measure_goes_on_below_its_first_line() -> None:
    row = "Andel gäster som\när nöjda 80 % 75 % 81 % God"
    ((_, *rows),) = tables_of(f"{HEAD}\n{FIRST}\nMaten ska smaka\n{row}")
    assert rows[-1][:3] == ["Maten ska smaka", "Andel gäster som är nöjda", "80 %"]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\nGästerna ska bli väl bemötta\nAndel nöjda gäster 90 % 92 % 95 % God",  # one row is none
        f"{HEAD}\nAndel nöjda gäster 90 % 92 % 95 % God\nAntal klagomål 10 14 - -",  # nothing names the rows
        f"{HEAD}\nGästerna ska bli väl bemötta\nAndel nöjda 90 % 92 % God\nAntal klagomål 10 14 Viss",  # figures lack
        f"Mål Mått Mål 2021 Utfall 2021\n{FIRST}",  # no word heads the words
        f"Verksamhet Budget Utfall Status\n{FIRST}",
        f"{HEAD}\nMedarbetare\nAndel friska 90 % 92 % 95 % God\nAntal klagomål 10 14 - -",  # of which goal?
        f"{HEAD}\nSå här bedömer vi målen, som var fyra till antalet.\n{SECOND}",  # text
    ],
)
def test_what_is_no_such_table(text: str) -> None:
    assert tables_of(text) == []
