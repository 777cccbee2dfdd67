"""Text that has kept its lines and nothing else: where paragraphs end, and which lines are a table."""

import pytest

from extract.layout.plain.wrapped import ends_paragraph, full_line, head_lines
from tests.extract.builders import laid_out, report_of

WRAPPED = """\
Årsredovisning 2019 Omsorgsnämnden
Året som gick
Nämnden öppnade två nya boenden under året, och kön till särskilt
boende försvann nästan helt. Fler valde att bo kvar hemma med
stöd av hemtjänsten.
Personalen har fått utbildning i demensvård och i dokumentation,
vilket har märkts i granskningarna av journalerna.
Målet att alla ska ha en kontaktperson är uppnått.
Ekonomi
Nämnden redovisar ett överskott, främst på grund av vakanser och
lägre kostnader för köpta platser under hösten.
Belopp i tkr
Verksamhet Budget Utfall Avvikelse
Hemtjänst 1 200 1 150 50
Särskilt boende 12 400 12 550 -150
Summa 13 600 13 700 -100
Avvikelsen beror på att fler än väntat flyttade in under våren och
på att vikarierna blev fler.
"""


def test_lines_of_figures_are_a_table_and_short_lines_end_paragraphs() -> None:
    _, content = laid_out(WRAPPED)
    (table,) = content.tables
    assert [[cell.text for cell in table.cells if cell.row == row] for row in range(4)] == [
        ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
        ["Hemtjänst", "1 200", "1 150", "50"],
        ["Särskilt boende", "12 400", "12 550", "-150"],
        ["Summa", "13 600", "13 700", "-100"],
    ]
    texts = [block.text for block in content.blocks]
    assert "Målet att alla ska ha en kontaktperson är uppnått." in texts
    assert any(text.startswith("Nämnden öppnade") and text.endswith("hemtjänsten.") for text in texts)
    assert [block.text for block in content.blocks if block.kind == "heading"] == ["Ekonomi"]


@pytest.mark.parametrize(
    ("line", "below", "ends"),
    [
        ("stöd av hemtjänsten.", "Personalen har fått", True),
        ("Ekonomi", "Nämnden redovisar", True),
        ("Nämnden öppnade två nya boenden under året, och kön till", "Särskilt boende", False),  # a full line
        ("en kort rad", "som går vidare", False),
    ],
)
def test_where_a_paragraph_ends(line: str, below: str, ends: bool) -> None:
    assert ends_paragraph(line, below, 62.0) is ends


@pytest.mark.parametrize(
    ("text", "wrapped"),
    [
        (WRAPPED, True),
        (WRAPPED.replace("\n", "\n\n"), False),  # blocks between blank lines
        (WRAPPED.replace("\n", " ").replace(". ", ".\n") * 2, False),  # each sentence a line
        (WRAPPED.replace(" 1 ", "\t1 "), False),  # tabs between cells
        ("Kort text\nmed två rader", False),
    ],
)
def test_which_texts_are_wrapped(text: str, wrapped: bool) -> None:
    assert (full_line(report_of(text)) is not None) is wrapped


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        (["Alla ska ha en plan", "Planerna har setts över under våren, och de flesta är nu", "aktuella."], 1),
        (
            [
                "Mål 2: Ingen ska behöva vänta längre än tre",
                "månader",
                "Väntetiden var i genomsnitt sju dagar kortare än i",
                "fjol.",
            ],
            2,
        ),
        (
            [
                "Planerna har setts över under våren av",
                "Socialstyrelsen, och de flesta är nu aktuella i hela",
                "landet.",
            ],
            0,
        ),
        (["Planerna är klara.", "Under våren har de setts över, och de flesta är nu aktuella."], 0),
        (["Verksamhet 2019 2020", "Hemtjänst 1 200 1 150 50 och det som hör till den delen"], 0),
        (["Kommun", "Nämnd"], 0),
        (["Ensam rad"], 0),
    ],
)
def test_lines_above_a_paragraph_that_are_its_heading(lines: list[str], head: int) -> None:
    assert head_lines(lines) == head


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (  # the last column's head is no part of the first label
            "Mkr Budget Prognos Avvikelse Avvikelse T1\nLedning 2,0 1,9 0,1 0,0\nSkola 40,5 42,0 -1,5 -1,0",
            ["Mkr|Budget|Prognos|Avvikelse|Avvikelse T1", "Ledning|2,0|1,9|0,1|0,0", "Skola|40,5|42,0|-1,5|-1,0"],
        ),
        (  # what stands above the head is no column: it would tear the figures
            "Prognos för året\n(tkr)\nPeriodens utfall Periodens budget Helårsbudget Årsprognos Avvikelse Prognos maj\n"
            "Avgifter 3 214 3 077 9 300 9 700 400 9 300\nHyror -6 018 -6 144 -18 400 -18 250 150 -18 100",
            [
                "|Periodens utfall|Periodens budget|Helårsbudget|Årsprognos|Avvikelse|Prognos maj",
                "Avgifter|3 214|3 077|9 300|9 700|400|9 300",
                "Hyror|-6 018|-6 144|-18 400|-18 250|150|-18 100",
            ],
        ),
        (  # a label of two lines begins with the first
            "Mått Startvärde 2018 Utfall 2020 Utfall 2021 Målvärde 2021\n"
            "Andel ansökningar om KAP som avgjorts inom en\nmånad, procent\n48 52 57 70",
            [
                "Mått|Startvärde 2018|Utfall 2020|Utfall 2021|Målvärde 2021",
                "Andel ansökningar om KAP som avgjorts inom en månad, procent|48|52|57|70",
            ],
        ),
        (  # a cell of words without a figure; a label that ends in a part of the year
            "Mått Startvärde 2018 Utfall 2020 Utfall 2021 Målvärde 2021\n"
            "Trygga i hemmet, andel 78 Ingen mätning 81 82\nAntal ärenden per kvartal 312 287 244 200",
            [
                "Mått|Startvärde 2018|Utfall 2020|Utfall 2021|Målvärde 2021",
                "Trygga i hemmet, andel|78|Ingen mätning|81|82",
                "Antal ärenden per kvartal|312|287|244|200",
            ],
        ),
        (  # a head over labels and years, with a column that counts what the rows hold
            "Skola Antal svar 2021 2022 2023\nGranskolan 38 4,1 4,4 4,6\nTallskolan 61 3,6 3,7 4,3",
            ["Skola|Antal svar|2021|2022|2023", "Granskolan|38|4,1|4,4|4,6", "Tallskolan|61|3,6|3,7|4,3"],
        ),
        (  # trends; numbers in the name of what is measured; no figures at the end of a row; a part of the row above
            "Mått Utfall 2020 Utfall 2021 Mål 2021 Trend\nNöjda gäster, % 81 84 85 Ökande\n"
            "Meritvärde åk 9 (16 ämnen) 212,4 214,0 215 Oförändrad\nTrygga gäster, % 92 90 95 Data saknas\n"
            "Frånvaro, % 6,4 7,9 5,9 Minskande\nvarav sjuka 4,1 5,2 4,0 Minskande",
            [
                "Mått|Utfall 2020|Utfall 2021|Mål 2021|Trend",
                "Nöjda gäster, %|81|84|85|Ökande",
                "Meritvärde åk 9 (16 ämnen)|212,4|214,0|215|Oförändrad",
                "Trygga gäster, %|92|90|95|Data saknas",
                "Frånvaro, %|6,4|7,9|5,9|Minskande",
                "varav sjuka|4,1|5,2|4,0|Minskande",
            ],
        ),
        (  # years and the parts of them
            "2020 T2 2021 T2 2022 T2\nSökta lov 201 248 226\nGivna lov 176 209 198\nTillsyn av lokaler 58 49 71",
            [
                "|2020 T2|2021 T2|2022 T2",
                "Sökta lov|201|248|226",
                "Givna lov|176|209|198",
                "Tillsyn av lokaler|58|49|71",
            ],
        ),
    ],
)
def test_heads_and_labels_of_tables_begin_with_a_line(lines: str, rows: list[str]) -> None:
    before, after = WRAPPED.split("Belopp i tkr")[0], WRAPPED[WRAPPED.index("Avvikelsen beror") :]
    _, content = laid_out(f"{before}{lines}\n{after}")
    (table,) = content.tables
    found = ["|".join(cell.text for cell in table.cells if cell.row == row) for row in range(len(rows))]
    assert found == rows
