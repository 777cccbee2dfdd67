"""Tables of measures whose cells are lines, the verdict before the measure."""

import pytest

from extract.layout.plain.judged_cells import judged_cell_tables
from tests.extract.builders import report_of

HEAD = "Status\nIndikator\nUtfall 2021\nUtfall 2022\nMålvärde 2022\n"


def rows(text: str) -> list[str]:
    """Return the rows of the tables in a text, their cells between bars."""
    found = list[str]()
    for stretch in judged_cell_tables(report_of(text).pages[0]):
        table = stretch.table
        found += ["|".join(cell.text for cell in table.cells if cell.row == row) for row in range(table.n_rows)]
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (  # a name on two lines, a dash for a value, a verdict that no measure has been taken; then other text
            HEAD + "Uppfyllt\nAndel svar inom\ntvå veckor\n88 %\n94 %\n90 %\n"
            "Mäts ej\nAntal klagomål\n15\n-\n12\nKommentar\nBra.\n",
            ["Andel svar inom två veckor|88 %|94 %|90 %", "Antal klagomål|15|-|12"],
        ),
        ("Bedömning\nNyckeltal\n2022\nEj uppfyllt\nSjukfrånvaro, %\n7,1\nLokaler\n", ["Sjukfrånvaro, %|7,1"]),
        (HEAD + "Uppfyllt\nAndel nöjda\n88 %\n94 %\nKommentar\n", []),  # a value is lacking
        (HEAD + "Uppfyllt\nAndel nöjda\n88 %\n94 %\n90 %\n91 %\n", []),  # one too many
        ("Status\nNämndmål\nUppfyllt\nAlla ska få svar i tid\nKommentar\n", []),  # no values at all
        ("Status\nAktivitet\nStartdatum\nSlutdatum\nAvslutad\nInföra ny rutin\n2022-01-15\n2022-12-31\n", []),
    ],
)
def test_rows_of_a_verdict_a_measure_and_its_values(text: str, found: list[str]) -> None:
    assert [row.split("|", 1)[1] for row in rows(text)][1:] == found


def test_a_row_may_lack_its_verdict_below_one_that_has_it() -> None:
    (_, first, second) = rows(HEAD + "Uppfyllt\nAndel nöjda\n88 %\n94 %\n90 %\nAntal svar\n12\n15\n14\n")
    assert (first, second) == ("Uppfyllt|Andel nöjda|88 %|94 %|90 %", "|Antal svar|12|15|14")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (  # the first measure begins as the head of a column may; a dash; text follows
            "Nyckeltal\nPeriod\nUtfall\nMålvärde\nAndel samtal med svar\nT1 2023\n93 %\n90 %\n"
            "Antal utbildade\nT1 2023\n-\n61\nMål\nTrygghet\n",
            ["Andel samtal med svar|T1 2023|93 %|90 %", "Antal utbildade|T1 2023|-|61"],
        ),
        ("Indikator\nMätperiod\nUtfall\nNöjda gäster\n2022\n71\n", ["Nöjda gäster|2022|71"]),
        ("Nyckeltal\nPeriod\nUtfall\nMålvärde\nNöjda gäster\nT1 2023\nbra\n90 %\n", []),
        ("Nyckeltal\nPeriod\nUtfall\nNöjda gäster\n93 %\n90 %\n", []),  # no period
        ("Vi följer nyckeltal\nPeriod\nUtfall\nNöjda gäster\nT1 2023\n90 %\n", []),
    ],
)
def test_rows_of_a_measure_its_period_and_its_values(text: str, found: list[str]) -> None:
    assert rows(text)[1:] == found
