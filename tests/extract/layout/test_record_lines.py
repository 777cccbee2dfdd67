"""Tables whose rows are records of two or three lines: a verdict or none, a name, a unit with figures."""

import pytest

from tests.extract.builders import blocks_of

HEAD = "Mått Enhet   Utfall 2021 Utfall 2020 Utfall 2019 Medel Sämst Bäst"


def rows(*lines: str) -> list[str]:
    """Return the rows of the table that lines make, under the title of a report."""
    text = "\n".join(["Uppföljning 2021", "", *lines])
    tables = [table for kind, table in blocks_of(text) if kind == "table"]
    return tables[0].split(" / ")[1:] if tables else []


@pytest.mark.parametrize(
    ("values", "cells"),
    [
        ("Andel, % Upp 71% 69% 74% 73% 52% 93%", "Andel, %|71%|69%|74%|73%|52%|93%"),
        ("kr/inv Ned 8 815 8 697 8 158 9 445 12 470 6 548", "kr/inv|8 815|8 697|8 158|9 445|12 470|6 548"),
        ("Medelvärde Ned 13 pers 14 pers 15 pers 14 pers 22 pers 6 pers", "Medelvärde|13|14|15|14|22|6"),
        ("Andel, % (ny fråga 2018) Ingen 81 79 84 80 61 97", "Andel, % (ny fråga 2018)|81|79|84|80|61|97"),
        (
            "kr/barn Upp 148 815 151 697 146 158 147 445 194 470 115 548",
            "kr/barn|148 815|151 697|146 158|147 445|194 470|115 548",
        ),
        ("Andel, % inom 4 år Upp 84% 65,8% 71,9% 65% 0% 100%", "Andel, % inom 4 år|84%|65,8%|71,9%|65%|0%|100%"),
        # figures of earlier years are lacking, or of all
        ("kr/elev Ingen 101 647 110 117 154 174 89 328", "kr/elev|101 647|||110 117|154 174|89 328"),
        ("Andel, % Ingen 61 70 42 87", "Andel, %|61|||70|42|87"),
        ("Andel, % Ned 61 66 70 42 87", "Andel, %|61|66||70|42|87"),
        ("Medelvärde Ingen", "Medelvärde||||||"),
        # figures that fit in no way
        ("Andel, % Upp 61 66", "Andel, %||||||"),
    ],
)
def test_the_figures_of_a_record_stand_in_their_columns(values: str, cells: str) -> None:
    found = rows(
        HEAD, "Uppfyllt", "Nöjda gäster, andel (%)", values, "Ej uppfyllt", "Svar i tid", "Andel, % 81 79 84 80 61 97"
    )
    assert found == [f"Nöjda gäster, andel (%)|{cells}|Uppfyllt", "Svar i tid|Andel, %|81|79|84|80|61|97|Ej uppfyllt"]


def test_records_without_verdicts_have_no_column_of_them() -> None:
    found = rows("Nyckeltal Enhet Utfall 2021 Utfall 2020", "Svar i tid", "Andel, % 81 79", "Kö", "Dagar 12 19")
    assert found == ["Svar i tid|Andel, %|81|79", "Kö|Dagar|12|19"]


@pytest.mark.parametrize(
    "lines",
    [
        (HEAD, "Svar i tid", "Andel, % Upp 81 79 84 80 61 97", "Så har vi arbetat under året."),
        (HEAD, "Måtten följs upp varje år.", "De redovisas i bilagan."),
        ("Mått och enheter", "Svar i tid", "Andel, % 81 79", "Kö", "Dagar 12 19"),
    ],
)
def test_a_single_record_and_other_lines_are_none(lines: tuple[str, ...]) -> None:
    text = "\n".join(["Uppföljning 2021", "", *lines])
    assert not [
        table for kind, table in blocks_of(text) if kind == "table" and "Enhet" in table and "|Andel, %|" in table
    ]


TREND = "Område Mått Utfall 2021 Utfall 2020 Förändring Jämförelse med andra Riket 2020"


@pytest.mark.parametrize(
    ("values", "cells"),
    [
        ("118 549 119 897 Upp Mellersta gruppen 117 032", "118 549|119 897|Upp|Mellersta gruppen|117 032"),
        ("84 87 Ned 91", "84|87|Ned||91"),
        # of which year a single figure is, no one can tell
        ("5,5 Ingen 6,1", "||Ingen||6,1"),
        ("Ingen", "||Ingen||"),
    ],
)
def test_figures_stand_on_both_sides_of_the_trend(values: str, cells: str) -> None:
    found = rows(TREND, "Barn och unga", "Kostnad, kr/elev", values, "Omsorg", "Väntetid, dagar", "12 19 Ned 14")
    assert found == [f"Kostnad, kr/elev|{cells}", "Väntetid, dagar|12|19|Ned||14"]
