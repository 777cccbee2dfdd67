"""Matrices of goals whose head is one line, and whose cells are broken over lines."""

import pytest

from extract.layout.plain.matrix_lines import matrix_tables
from tests.extract.builders import laid_out, report_of

HEAD = "Mål Åtgärd Resultat Bedömning\n"


def rows(text: str) -> list[str]:
    """Return the rows of the tables in a text, their cells between bars."""
    _, content = laid_out(text)
    found = list[str]()
    for table in content.tables:
        found += ["|".join(cell.text for cell in table.cells if cell.row == row) for row in range(table.n_rows)]
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (  # cells of several lines, the verdict behind the last or on a line of its own; an area; an empty cell
            HEAD + "God vård\nAlla ska ha en\naktuell plan\nTeamet ser över dem\nvar tredje månad\n"
            "41 av 44 är\naktuella Delvis uppfyllt\n"
            "Väntan ska vara högst\n10 dagar\nNy rutin\n8 dagar\nUppfyllt\n"
            "Ramen ska hållas   Utfall 9 210 tkr Ej uppfyllt\n",
            [
                "Mål|Åtgärd|Resultat|Bedömning",
                "God vård",
                "Alla ska ha en aktuell plan|Teamet ser över dem var tredje månad|41 av 44 är aktuella|Delvis uppfyllt",
                "Väntan ska vara högst 10 dagar|Ny rutin|8 dagar|Uppfyllt",
                "Ramen ska hållas||Utfall 9 210 tkr|Ej uppfyllt",
            ],
        ),
        (  # one column of text takes all lines; blank lines part the cells; the verdict is a yes or no
            "Mål Kommentarer Uppfyllt Ja/Nej\n\nAntalet lån ska öka.\n\nUnder året lånades 812 böcker.\n"
            "Tre filialer byggdes om.\n\n"
            "Ja\n\nAlla barn ska få prova ett instrument.\n\nPlatserna räckte inte.\n\nNej\n",
            [
                "Mål|Kommentarer|Uppfyllt Ja/Nej",
                "Antalet lån ska öka.|Under året lånades 812 böcker. Tre filialer byggdes om.|Ja",
                "Alla barn ska få prova ett instrument.|Platserna räckte inte.|Nej",
            ],
        ),
        (  # goals that do not say what shall be, where each cell has its line
            HEAD + "Ökad trygghet\nVandringar\nTre i veckan\nUppfyllt\n"
            "Minskad frånvaro\nSamtal\nFler än i fjol\nEj uppfyllt\n",
            [
                "Mål|Åtgärd|Resultat|Bedömning",
                "Ökad trygghet|Vandringar|Tre i veckan|Uppfyllt",
                "Minskad frånvaro|Samtal|Fler än i fjol|Ej uppfyllt",
            ],
        ),
    ],
)
def test_rows_whose_cells_are_broken_over_lines(text: str, found: list[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "Alla ska ha en plan Planer skrivs 80 % Delvis uppfyllt\nAlla ska få svar Svar ges 100 % Uppfyllt\n",
        HEAD + "Alla ska ha en plan\nPlaner skrivs\nTio planer\nUppfyllt\n",  # one row
        "Mål Status Åtgärd Bedömning\nAlla ska läsa\nKlar\nLäsning\nUppfyllt\nAlla ska räkna\nKlar\nSpel\nUppfyllt\n",
        "Åtgärd Resultat Bedömning\nAlla ska läsa\nLäsning\nUppfyllt\nAlla ska räkna\nSpel\nUppfyllt\n",  # no goals
    ],
)
def test_what_is_no_such_matrix(text: str) -> None:
    assert list(matrix_tables(report_of(text))) == []
