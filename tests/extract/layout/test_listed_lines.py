"""Tables of plain text whose rows are a name and a figure, or one row below names; and lists that are none."""

import pytest

from tests.extract.layout.test_lines_as_rows import tables


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            "Händelser och avvikelser\nLäkemedel 9\nFall 4\nUtebliven insats 3\nSumma 16",
            "Läkemedel|9 / Fall|4 / Utebliven insats|3 / Summa|16",
        ),
        (
            "Fakta om enheten\nInskrivna elever 118\nÅrsarbetare 6,8\nAndel med högskoleutbildning 41 %",
            "Inskrivna elever|118 / Årsarbetare|6,8 / Andel med högskoleutbildning|41 %",
        ),
        (
            "Händelse Antal\nFall 14\nLäkemedel 9\nÖvrigt 3",
            "Händelse|Antal / Fall|14 / Läkemedel|9 / Övrigt|3",
        ),
        (  # page numbers rise, and so may figures that add up
            "Barn per avdelning\nBlåsippan 15\nVitsippan 17\nGullvivan 19\nTotalt 51",
            "Blåsippan|15 / Vitsippan|17 / Gullvivan|19 / Totalt|51",
        ),
        (
            "Elevantal (15 oktober)\nF–3 4–6 7–9 Totalt\n188 141 176 505",
            "|F–3|4–6|7–9|Totalt / Elevantal (15 oktober)|188|141|176|505",
        ),
        (  # thousands apart, where one way to cut the figures is far the likeliest
            "Antal besök\n2018 2019 2020\n988 1 141 1 505",
            "|2018|2019|2020 / Antal besök|988|1 141|1 505",
        ),
    ],
)
def test_names_and_figures(text: str, table: str) -> None:
    assert tables(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        "Så är rapporten ordnad\nInledning 3\nVerksamhet 4\nEkonomi 9",  # pages
        "Vi har tre mål\nMål 1\nMål 2\nMål 3",
        "Bilagor\nBilaga 12\nBilaga 9\nBilaga 4",
        "Bedömning per avdelning\nNorrsken 3\nMånen 2\nFritidsklubben 3",  # degrees of a scale
        "Fastställd 2019\nReviderad 2018\nGäller 2017",
        "Antal besök10 15018 60414 136\nAntal lån8 12017 60412 131\nAntal kort2 1501 6041 136",  # run together
        "Minst 12 500\nHögst 900\nMinst 40",
        "Det är 34\nDet blev 31\nVi hade 29",
        "Antal besök\n2018 2019 2020\n1 141 505",  # fewer figures than heads
    ],
)
def test_lists_that_are_no_tables(text: str) -> None:
    assert tables(text) == []
