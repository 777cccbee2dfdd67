"""Tables of goals whose cells stand below one another in plain text, and lists that look like them."""

import pytest

from tests.extract.builders import blocks_of

HEAD = "Mål\nResultat 2016\nUppnått\n"
VALUED = "Mål\nMålvärde\nLäge 31 mars\nBedömning helår\n"
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
        (  # figures, and words where there is none
            VALUED
            + "Kön ska bli kortare\nhögst 40\n52\nMålet nås troligen inte\nAlla ska få svar\nminst 85 %\nMäts i maj\n"
            "Kan ej bedömas ännu\n",
            "Mål|Målvärde|Läge 31 mars|Bedömning helår / Kön ska bli kortare|högst 40|52|Målet n"
            "ås troligen inte / Alla ska få svar"
            "|minst 85 %|Mäts i maj|Kan ej bedömas ännu",
        ),
        (  # a cell that is missing, where a bound or what it says tells which is there
            VALUED + "Kön ska bli kortare\nhögst 40\n52\nUppnås\nMaten ska smaka bra\nhögst 3\nSvårbedömt\n",
            "Mål|Målvärde|Läge 31 mars|Bedömning helår / Kön ska bli kortare|högst 40|52|Uppnås "
            "/ Maten ska smaka bra|högst 3||Svårbedömt",
        ),
        (  # numbers on lines of their own, verdicts and goals on two, the number of a page
            "Nr\nMål\nUtfall\nMåluppfyllelse\n1\nVäntan ska\nvara kort\n3 dagar\nMålet är\ninte "
            "nått\n2\nFler ska läsa\n61 %\nUppnått",
            "Nr|Mål|Utfall|Måluppfyllelse / 1|Väntan ska vara kort|3 dagar|Målet är inte nått / "
            "2|Fler ska läsa|61 %|Uppnått",
        ),
        (
            "Mål\nUtfall\nUppnått?\nFler ska läsa\n61 %\nJa\n4\nKön ska inte överstiga\n20 personer\n25\nNej",
            "Mål|Utfall|Uppnått? / Fler ska läsa|61 %|Ja / Kön ska inte överstiga 20 personer|25|Nej",
        ),
        (  # blank lines between all cells
            "Mål 2016\n\nUtfall\n\nStatus\n\nFler ska läsa\n\n61 %\n\nUppfyllt\n\nKön ska bort\n\n-\n\nEj uppfyllt",
            "Mål 2016|Utfall|Status / Fler ska läsa|61 %|Uppfyllt / Kön ska bort|-|Ej uppfyllt",
        ),
        (  # comments behind the verdicts, and who answers for a goal
            "Mål\nBedömning\nKommentar\nFler ska läsa\nUppnått\nAndelen har ökat. Det är\nbra.\n"
            "Kön ska bort\nEj uppnått\nDen är lika lång.\n\n",
            "Mål|Bedömning|Kommentar / Fler ska läsa|Uppnått|Andelen har ökat. Det är bra. / Kön"
            " ska bort|Ej uppnått|Den är lika lång.",
        ),
        (  # two that measure one goal
            "Mål\nIndikator\nUtfall\nStatus\nAlla ska trivas\nTrivsel\n88 %\nUppnått\nArbetsro\n"
            "61 %\nEj uppnått\nFler ska läsa\nBoklån\n12,1\nUppnått\n",
            "Mål|Indikator|Utfall|Status / Alla ska trivas|Trivsel|88 %|Uppnått / |Arbetsro|61 %"
            "|Ej uppnått / Fler ska läsa|Boklån|12,1|Uppnått",
        ),
    ],
)
def test_cells_below_one_another(text: str, table: str) -> None:
    assert tables(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + ROWS[: ROWS.index("K2")],  # one row
        HEAD + ROWS.replace("dagar från anmälan.", "Hela\nTimmar").replace("86 % i tid.", "86 %"),  # where does it end?
        HEAD + ROWS.replace("ska vara", "är"),  # no goals
        ROWS,  # no head
        HEAD.replace("Uppnått", "Ansvarig") + ROWS,
        "Mål\nVi ska alltid ge service.\nStatus\nKlart\nVi ska bli bättre\nJa\n",  # a label, its goal, another label
        "Mål\nStatus\nAlla ska trivas\nVi arbetar vidare.\nFler ska läsa\nJa\n",  # one verdict
        HEAD + ROWS.replace("DELVIS\n", "DELVIS\n\nSe även bilagan.\n"),
    ],
)
def test_lines_that_are_no_such_rows(text: str) -> None:
    assert tables(text) == []


def test_rows_that_go_on_over_a_page() -> None:
    text = (
        VALUED + "Kön ska bort\n0\n52\nUppnås\nFler ska läsa\n5\n4\nUppnås inte\n2\n\fÅrsrapport\nAlla sk"
        "a trivas\n9\n8\nUppnås"
    )
    assert tables(text) == [
        "Mål|Målvärde|Läge 31 mars|Bedömning helår / Kön ska bort|0|52|Uppnås / Fler ska läsa|5|4|Uppnås inte",
        "Mål|Målvärde|Läge 31 mars|Bedömning helår / Alla ska trivas|9|8|Uppnås",
    ]
