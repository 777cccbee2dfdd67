"""Tables between bars whose rows lack cells."""

import pytest

from tests.extract.builders import laid_out

GOALS = "Mål | Mått | Resultat 2022 | Resultat 2023 | Bedömning |\n---|---|---|---|---|\n"


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
        (  # a verdict on a line of its own, a second measure of the goal above, an image without words
            GOALS + "Korta köer | Andel svar i tid, % | 81 | 92 |\nUppfyllt | ![]() |\n"
            "Väntan, dagar | 31 | 28 |\nGod arbetsmiljö | Sjukfrånvaro, % | 6,1 | – | ![bild](a.png) |\n",
            [
                "Mål|Mått|Resultat 2022|Resultat 2023|Bedömning",
                "Korta köer|Andel svar i tid, %|81|92|Uppfyllt",
                "|Väntan, dagar|31|28|",
                "God arbetsmiljö|Sjukfrånvaro, %|6,1|–|",
            ],
        ),
        (  # what lacks at the end is empty
            "Enhet | 2022 | 2023 | Kommentar |\n---|---|---|---|\nEken | 12 | 14 |\nBoken | 9 | 8 | Ombyggd |\n",
            ["Enhet|2022|2023|Kommentar", "Eken|12|14|", "Boken|9|8|Ombyggd"],
        ),
        (  # full rows are read as they stand
            "Enhet | 2022 | 2023 |\n---|---|---|\nEken | 12 | 14 |\n",
            ["Enhet|2022|2023", "Eken|12|14"],
        ),
    ],
)
def test_cells_stand_below_the_heads_that_fit_them(text: str, found: list[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Enhet | 2021 | 2022 | 2023 |\n---|---|---|---|\nEken | 12 | 14 |\n14 | 15 |\n",  # no telling which years
        "Enhet | Plats | 2023 |\n---|---|---|\nEken | 12 | 14 | 15 |\nBoken | 9 |\n",  # too many
    ],
)
def test_rows_that_fit_nowhere_or_in_several_places_leave_the_text_as_it_is(text: str) -> None:
    assert not any("|" in row and row.count("|") == text.split("\n")[0].count("|") for row in rows(text)[1:])
