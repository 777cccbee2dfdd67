"""Tables of plain text whose goals and measures go on over lines, and whose rows end in figures and a word."""

import pytest

from extract.layout.plain.wrapped_rows import wrapped_row_tables
from tests.extract.builders import report_of, table_text

HEAD = "Nr Mål Mått Målvärde 2021 Utfall 2020 Utfall 2021 Bedömning"
FIRST = "1 Gästerna ska möta ett\nvänligt bemötande\nAndel nöjda med\nbemötandet (%)\n95 93 96 Grön"
SECOND = "2 Antalet skador ska minska Antal anmälda skador Högst 120 134 151 Röd"
THIRD = "3 Alla ska klara proven\ni matematik\nAndel godkända i\nåk 9 80 – 64 Gul"


def tables_of(text: str) -> list[str]:
    (page,) = report_of(f"Inledning.\n{text}\nSå gick det.").pages
    return [table_text(found.table) for found in wrapped_row_tables(page)]


def test_the_cells_of_rows_that_wrap() -> None:
    (table,) = tables_of("\n".join((HEAD, FIRST, SECOND, THIRD)))
    rows = [row.split("|") for row in table.split(" / ")]
    assert rows[1:] == [
        ["1", "Gästerna ska möta ett vänligt bemötande", "Andel nöjda med bemötandet (%)", "95", "93", "96", "Grön"],
        ["2", "Antalet skador ska minska", "Antal anmälda skador", "Högst 120", "134", "151", "Röd"],
        ["3", "Alla ska klara proven i matematik", "Andel godkända i åk 9", "80", "–", "64", "Gul"],
    ]


def test_goals_without_numbers_and_measures() -> None:
    rows = (
        "Alla ska trivas på\nsin arbetsplats\n80 % 75 % Delvis uppfyllt\nFler ska stanna hos\noss länge\n12 14 Uppfyllt"
    )
    (table,) = tables_of(f"Nämndens mål Målvärde Utfall 2021 Måluppfyllelse\n{rows}")
    assert [row.split("|")[0] for row in table.split(" / ")[1:]] == [
        "Alla ska trivas på sin arbetsplats",
        "Fler ska stanna hos oss länge",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{FIRST}",  # one row is none
        f"{HEAD}\n{FIRST}\n2 Antalet skador ska minska Skador Vid Fall Högst 120 134 151 Röd",  # cut where?
        f"{HEAD}\n{FIRST}\n2 Alla ska få svar\ninom tio dagar\n80 64 Röd",  # a figure is lacking
        f"{HEAD}\n{FIRST}\n2 Alla ska få svar\ninom tio dagar\n9 dagar 8 dagar 7 dagar Röd\n{THIRD}",  # other figures
        f"{HEAD}\n{FIRST}\n2 Alla ska få svar.\nDet dröjer ofta för länge.\nAndel svar\n80 70 64 Röd",  # an account
        f"Nr Mål Mått Målvärde 2021 Utfall 2020 Utfall 2021\n{FIRST}\n{THIRD}",  # no word heads the words
        f"Mål Mått Bedömning\n{FIRST}\n{THIRD}",
        f"{HEAD}\n{SECOND}\n{SECOND}",  # no row wraps: others read these
    ],
)
def test_what_is_no_such_table(text: str) -> None:
    assert tables_of(text) == []
