"""Tables of goals whose cells stand below one another in plain text, and lists that look like them."""

import pytest

from tests.extract.builders import blocks_of

HEAD = "Mål\nResultat 2016\nUppnått\n"
ROWS = (
    "K1 Lampor ska bytas inom tio\ndagar från anmälan.\nAv 318 byttes 86 % i tid.\nDELVIS\n"
    "K2 Minst 80 % ska vara nöjda.\n83 % (79 %)\nJA\n"
)


def tables(text: str) -> list[str]:
    report = f"Årsrapport 2016\n\nNedan står hur det har gått.\n\n{text}\nEfter tabellen följer en mening om annat."
    return [words for kind, words in blocks_of(report) if kind == "table"]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            HEAD + ROWS,
            "Mål|Resultat 2016|Uppnått / K1 Lampor ska bytas inom tio dagar från anmälan.|Av 318 byttes 86 % i tid."
            "|DELVIS / K2 Minst 80 % ska vara nöjda.|83 % (79 %)|JA",
        ),
        (  # no results
            "Nämndens mål\nMåluppfyllelse\n1. Alla ska ha\nplaner\nUppfyllt\n2. Ingen ska vänta\nEj uppfyllt",
            "Nämndens mål|Måluppfyllelse / 1. Alla ska ha planer|Uppfyllt / 2. Ingen ska vänta|Ej uppfyllt",
        ),
    ],
)
def test_cells_below_one_another(text: str, table: str) -> None:
    assert tables(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + ROWS[: ROWS.index("K2")],  # one row
        HEAD + ROWS.replace("dagar från anmälan.", "dagar").replace("86 % i tid.", "86 %"),  # where does the goal end?
        HEAD + ROWS.replace("ska vara", "är"),  # no goals
        ROWS,  # no head
        HEAD.replace("Uppnått", "Ansvarig") + ROWS,
        HEAD + ROWS.replace("DELVIS\n", "DELVIS\n\nSe även bilagan.\n"),
    ],
)
def test_lines_that_are_no_such_rows(text: str) -> None:
    assert tables(text) == []
