"""Flattened reports: each line is a page on which headings, paragraphs and table cells have run together."""

import itertools
import time
from pathlib import Path

import pytest

from extract.layout.flattened.numbers import readings
from extract.layout.flattened.report import is_flattened, lay_out_flattened
from extract.layout.flattened.sums import settle
from extract.layout.segments import Segmenter
from extract.reading.text import make_page, read_text
from extract.rules import load
from models import Content, Report, Table

FILLER = (
    "Nämnden har under året arbetat med att stärka stödet till familjer och följer arbetet noga. "
    "Antalet besök ökade något under hösten och personalen har fått utbildning. "
)


def report(*pages: str) -> Report:
    """Return a text report with these pages."""
    return Report(
        id="0" * 16,
        file="ekkoping.txt",
        sha256="0" * 64,
        format="text",
        text_source="text",
        pages=tuple(make_page(number, text) for number, text in enumerate(pages, 1)),
    )


def rows(table: Table) -> list[list[str]]:
    """Return the texts of a table's cells, an empty string where a spanning cell covers the place."""
    grid = [[""] * table.n_cols for _ in range(table.n_rows)]
    for cell in table.cells:
        grid[cell.row][cell.col] = cell.text
    return grid


def outline(content: Content) -> list[tuple[str, str]]:
    """Return kind and text of the blocks that are no tables."""
    return [(block.kind, block.text) for block in content.blocks if block.table is None]


def check_places(report: Report, content: Content) -> dict[int, list[int]]:
    """Check that every run is verbatim; return how often each character of each page is in a block or cell."""
    seen = {page.number: [0] * len(page.text) for page in report.pages}
    for block in content.blocks:
        passages = [block.passage, *(cell.passage for cell in (block.table.cells if block.table else ()))]
        for passage, run in ((p, run) for p in passages for run in p.runs):
            text = report.page(run.page).text[run.offset : run.offset + run.length]
            assert passage.text[run.at : run.at + run.length] == text
            for at in range(run.offset, run.offset + run.length):
                seen[run.page][at] += 1
    return seen


# -- which texts are flattened


def test_pages_on_one_line_are_flattened() -> None:
    assert is_flattened(report(FILLER * 6, FILLER * 8))


def test_lines_that_recur_between_pages_count_once() -> None:
    between = [f"Sida {number}\n\nBolaget-AR-webb\n\n{FILLER * 5}" for number in range(1, 5)]
    assert is_flattened(report("\n\n".join(between)))
    headed = [f"{name}\n\n{name} under året\n\n{FILLER * 5}" for name in ("Ekonomi", "Personal", "Miljö", "Kvalitet")]
    assert not is_flattened(report("\n\n".join(headed)))


@pytest.mark.parametrize(
    "text",
    ["\n".join([FILLER] * 30), "\n\n".join(["Ekonomi", FILLER * 4, "Personal", FILLER * 4]), "Kort text."],
    ids=["lines", "paragraphs", "short"],
)
def test_text_with_line_breaks_is_not(text: str) -> None:
    assert not is_flattened(report(text))


def test_a_long_line_without_sentences_is_not() -> None:
    assert not is_flattened(report("kod;" * 900))


# -- headings, labels, paragraphs


def test_headings_are_told_from_the_sentences_they_stand_over() -> None:
    content = lay_out_flattened(
        report(
            "Verksamhetsberättelse 2031 Kulturnämnden Sammanfattning Nämnden fick 4 nya uppdrag. Viktiga händelser "
            "Ny lokal för musikskolan Under våren flyttade skolan till nya lokaler. Den nya lokalen har en stor sal."
        )
    )
    assert outline(content) == [
        ("title", "Verksamhetsberättelse 2031"),
        ("paragraph", "Kulturnämnden"),
        ("heading", "Sammanfattning"),
        ("paragraph", "Nämnden fick 4 nya uppdrag."),
        ("heading", "Viktiga händelser"),
        ("heading", "Ny lokal för musikskolan"),
        ("paragraph", "Under våren flyttade skolan till nya lokaler. Den nya lokalen har en stor sal."),
    ]
    assert content.blocks[-1].section == ("Viktiga händelser", "Ny lokal för musikskolan")


@pytest.mark.parametrize(
    "text",
    [
        "Personalen på enheten Ekbacken har ökat sin närvaro.",
        "Eleverna i Ekköping trivs och lärarna i Ekköping har fått stöd.",
        "Arbetet enligt modellen Trygga steg har gett goda resultat.",
        "I februari beslutade nämnden att skolan VO Norr ska läggas ned.",
    ],
)
def test_names_do_not_break_a_sentence(text: str) -> None:
    pieces = list(Segmenter(text).pieces(0, len(text)))
    assert [text[p.start : p.end] for p in pieces] == [text]


def test_labels_open_paragraphs_and_selections_stay_together() -> None:
    content = lay_out_flattened(
        report(
            "Ekonomi År: 2031 Enhet: Tkr Samlad bedömning: Resultatet är gott och kostnaderna minskade. "
            "Åtgärder: Inköpen ses över. VO Barn: Antalet placeringar har minskat."
        )
    )
    assert [text for kind, text in outline(content) if kind == "paragraph"] == [
        "År: 2031 Enhet: Tkr",
        "Samlad bedömning: Resultatet är gott och kostnaderna minskade.",
        "Åtgärder: Inköpen ses över.",
        "VO Barn: Antalet placeringar har minskat.",
    ]


def test_numbered_goals_with_labels() -> None:
    content = lay_out_flattened(
        report(
            "Måluppföljning 1. Alla barn ska lära sig simma Prognos: Målet bedöms uppnås Under året har "
            "simskolan haft fler platser. 2. Väntetiden ska minska till 20 dagar Prognos: Osäkert om målet kan uppnås"
        )
    )
    assert outline(content) == [
        ("heading", "Måluppföljning"),
        ("heading", "1. Alla barn ska lära sig simma"),
        ("paragraph", "Prognos: Målet bedöms uppnås"),
        ("paragraph", "Under året har simskolan haft fler platser."),
        ("heading", "2. Väntetiden ska minska till 20 dagar"),
        ("paragraph", "Prognos: Osäkert om målet kan uppnås"),
    ]


def test_a_letter_comes_before_the_report() -> None:
    content = lay_out_flattened(
        report("TJÄNSTESKRIVELSE Handläggare Ada Ek " + FILLER, "Delårsrapport mars 2031 Sammanfattning " + FILLER)
    )
    assert [block.kind for block in content.blocks] == ["letter", "title", "heading", "paragraph"]


def test_page_numbers_and_running_feet_are_furniture() -> None:
    starts = ["Bad", "Idrott", "Musik", "Park"]
    foot = "Ekköpings kommun · Miljönämnden 2031"
    pages = [
        f"{start} får stöd. {FILLER}Det gäller {start.lower()}. {foot} {number}/4"
        for number, start in enumerate(starts, 1)
    ]
    content = lay_out_flattened(report(*pages))
    furniture = [block.text for block in content.blocks if block.kind == "furniture"]
    assert furniture == [f"Ekköpings kommun · Miljönämnden 2031 {number}/4" for number in range(1, 5)]


def test_dash_lists() -> None:
    content = lay_out_flattened(
        report("Vi vill att: - alla trivs på jobbet - ingen väntar länge Under året har vi lyckats.")
    )
    assert [(b.kind, b.marker) for b in content.blocks] == [
        ("paragraph", None),
        ("list_item", "-"),
        ("list_item", "-"),
        ("paragraph", None),
    ]


# -- figures that have run together


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("-41 312-40 998-314", 3, ["-41 312", "-40 998", "-314"]),
        ("2 316 2 299.4 2 280 2 251.0", 4, ["2 316", "2 299.4", "2 280", "2 251.0"]),
        ("4.21% 4.60% 5.05%", 3, ["4.21%", "4.60%", "5.05%"]),
        ("– 12 Minst 40 –", 4, ["–", "12", "Minst 40", "–"]),
        ("51 20652 11753 008", 3, ["51 206", "52 117", "53 008"]),
        ("1 310 −35", 2, ["1 310", "−35"]),
    ],
)
def test_one_reading(text: str, count: int, expected: list[str]) -> None:
    assert [[v.text for v in reading] for reading in readings(text, 0, len(text), count)] == [expected]


@pytest.mark.parametrize(("text", "count"), [("31283145", 4), ("14", 3), ("1 2 3", 2), ("612745Minst NKI 70", 3)])
def test_no_reading(text: str, count: int) -> None:
    assert readings(text, 0, len(text), count) == []


def test_an_identity_chooses_between_readings() -> None:
    row = readings("412 300 398 100 14 200", 0, 22, 3)
    roles = {"budget": [0], "compared": [1], "deviation": [2]}
    (chosen,) = settle([row], roles, frozenset())
    assert len(row) > 1
    assert chosen is not None
    assert [value.text for value in chosen] == ["412 300", "398 100", "14 200"]


def test_a_total_chooses_between_readings() -> None:
    texts = ["212 400 115 118", "8 210 1 377", "220 610 116 495"]
    chosen = settle([readings(t, 0, len(t), 2) for t in texts], {}, frozenset({2}))
    assert [[v.text for v in row] if row else None for row in chosen] == [
        ["212 400", "115 118"],
        ["8 210", "1 377"],
        ["220 610", "116 495"],
    ]


def test_without_identity_nothing_is_taken() -> None:
    row = readings("412 300 398 100 141", 0, 19, 3)
    assert settle([row], {}, frozenset()) == [None]


# -- tables of figures


def test_a_budget_with_glued_figures() -> None:
    text = (
        "Ekonomi Driftredovisning År: 2031 Enhet: Tkr Driftredovisning nämnd Budget VR mars 2031 Prognos VR mars 2031 "
        "Avvikelse Intäkter -51 206-50 906-300 Personalkostnader 312 440 311 940 500 Lokalkostnader 21 900 22 800-900 "
        "Summa RESULTAT 283 134 283 834-700 Prognosen visar ett underskott på 0,7 mnkr."
    )
    source = report(text)
    content = lay_out_flattened(source)
    (table,) = content.tables
    assert rows(table) == [
        ["Driftredovisning nämnd", "Budget VR mars 2031", "Prognos VR mars 2031", "Avvikelse"],
        ["Intäkter", "-51 206", "-50 906", "-300"],
        ["Personalkostnader", "312 440", "311 940", "500"],
        ["Lokalkostnader", "21 900", "22 800", "-900"],
        ["Summa RESULTAT", "283 134", "283 834", "-700"],
    ]
    assert (table.kind, table.reader) == ("budget", "flattened.figures")
    index = next(i for i, block in enumerate(content.blocks) if block.table)
    assert content.blocks[index - 1].text == "År: 2031 Enhet: Tkr"
    assert content.blocks[index].section == ("Ekonomi", "Driftredovisning")
    assert content.blocks[index + 1].text == "Prognosen visar ett underskott på 0,7 mnkr."
    seen = check_places(source, content)
    assert all(count == 1 for at, count in enumerate(seen[1]) if not text[at].isspace())


def test_a_row_label_that_comes_before_the_column_heads() -> None:
    (table,) = lay_out_flattened(
        report(
            "Investeringar Investeringsredovisning nämnd Inkomster Budget 2031 Utfall 2031 Avvikelse "
            "Utgifter 2 300 2 100 200 Summa netto 2 300 2 100 200 Allt är klart."
        )
    ).tables
    assert rows(table)[1:] == [
        ["Inkomster", "", "", ""],
        ["Utgifter", "2 300", "2 100", "200"],
        ["Summa netto", "2 300", "2 100", "200"],
    ]


@pytest.mark.parametrize(
    ("head", "top", "bottom"),
    [
        (
            "2030 2030 2031 2031 Antal personer Antal årsverken Antal personer Antal årsverken",
            ["2030", "2030", "2031", "2031"],
            ["Antal personer", "Antal årsverken"] * 2,
        ),
        (
            "Frånvaro i snitt Frånvaro i snitt Frånvaro i snitt Frånvaro i snitt 2028 2029 2030 2031",
            ["Frånvaro i snitt"] * 4,
            ["2028", "2029", "2030", "2031"],
        ),
    ],
    ids=["years first", "years last"],
)
def test_heads_of_two_levels(head: str, top: list[str], bottom: list[str]) -> None:
    (table,) = lay_out_flattened(
        report(
            f"Personalsammansättning Period: Mars År: 2031 {head} Kvinnor 412 401.5 398 390.2 Män 1 "
            f"012 1 003.1 998 987.0 Antalet anställda har minskat."
        )
    ).tables
    assert (table.header_rows, table.kind) == (2, "staff")
    assert rows(table) == [
        ["", *top],
        ["", *bottom],
        ["Kvinnor", "412", "401.5", "398", "390.2"],
        ["Män", "1 012", "1 003.1", "998", "987.0"],
    ]


def test_interleaved_lines_of_a_head() -> None:
    (table,) = lay_out_flattened(
        report(
            "Volymer Antal barn Budget 2031 Utfall mars Prognos 2031 Avvikelse mot 2030 2031 budget "
            "Simskola 410 402 398 405 −5 Musikskola 1 120 1 098 1 131 1 140 +20 Kön är kort."
        )
    ).tables
    assert [(c.row, c.col, c.rowspan, c.colspan, c.text) for c in table.cells if c.row < 2] == [
        (0, 0, 2, 1, "Antal barn"),
        (0, 1, 2, 1, "Budget 2031"),
        (0, 2, 1, 2, "Utfall mars"),
        (1, 2, 1, 1, "2030"),
        (1, 3, 1, 1, "2031"),
        (0, 4, 2, 1, "Prognos 2031"),
        (0, 5, 2, 1, "Avvikelse mot budget"),
    ]
    assert rows(table)[3] == ["Musikskola", "1 120", "1 098", "1 131", "1 140", "+20"]


def test_a_table_goes_on_after_a_page_break_with_its_head_repeated() -> None:
    head = "Besök Utfall 2030 Utfall 2031"
    pages = [f"{FILLER}Volymer {head} Bibliotek 4 100 4 250 Museet 900 870", f"{head} Badhuset 7 300 7 900 {FILLER}"]
    source = report(*pages)
    content = lay_out_flattened(source)
    (table,) = content.tables
    assert [row[0] for row in rows(table)] == ["Besök", "Bibliotek", "Museet", "Badhuset"]
    assert [part.page for part in table.parts] == [1, 2]
    assert ("furniture", head) in outline(content)
    assert all(
        count == 1
        for number, page in check_places(source, content).items()
        for at, count in enumerate(page)
        if not pages[number - 1][at].isspace()
    )


def test_a_row_with_too_few_figures_is_not_guessed() -> None:
    (table,) = lay_out_flattened(
        report(
            "Indikatorer Indikator Utfall 2030 Utfall 2031 Målvärde 2031 Nöjda besökare, % 81 83 "
            "Minst 85 Sjukfrånvaro, % 6,1 5,9 Högst 5 Klagomål, antal 14 Mätningen görs i november."
        )
    ).tables
    assert rows(table)[-1] == ["Klagomål, antal 14", "", "", ""]
    assert table.cells[-1].colspan == table.n_cols  # a cell without words would say that there is no figure
    assert rows(table)[1] == ["Nöjda besökare, %", "81", "83", "Minst 85"]
    assert (table.reader, table.confidence) == ("flattened.ambiguous", 0.6)


def test_ambiguous_digits_are_refused() -> None:
    (table,) = lay_out_flattened(
        report(
            "Volymer Verksamhet Utfall 2030 Utfall 2031 Bad 100 200 300 Idrott 3 500 3 100 Sport 3 "
            "200 3 150 Antalet besök har minskat."
        )
    ).tables
    assert rows(table)[1:] == [["Bad 100 200 300", "", ""], ["Idrott", "3 500", "3 100"], ["Sport", "3 200", "3 150"]]
    assert table.reader == "flattened.ambiguous"


def test_the_number_of_the_next_heading_is_no_figure() -> None:
    content = lay_out_flattened(
        report(
            "Ekonomi Tkr Budget 2031 Utfall 2031 Avvikelse Bad 12 400 12 000 400 Summa 12 400 12 000 "
            "400 7 Personal Antalet anställda har ökat."
        )
    )
    assert rows(content.tables[0])[-1] == ["Summa", "12 400", "12 000", "400"]


def test_words_of_a_scale_end_a_row() -> None:
    (table,) = lay_out_flattened(
        report(
            "Åtgärder Åtgärd Beräknad effekt 2031, tkr Läge Färre lokaler från maj 1 200 Beslutad "
            "Billigare inköp 350 Pågår Ny meny - Ej påbörjad Ekonomi Budgeten är i balans."
        )
    ).tables
    assert rows(table)[1:] == [
        ["Färre lokaler från maj", "1 200", "Beslutad"],
        ["Billigare inköp", "350", "Pågår"],
        ["Ny meny", "-", "Ej påbörjad"],
    ]


def test_answers_of_a_survey() -> None:
    (table,) = lay_out_flattened(
        report(
            "Svaren visas nedan. Hur ofta besöker du badhuset? Ofta Sällan Kvinnor 64 % 36 % Män 58 % "
            "42 % Totalt 61 % 39 % Fler kvinnor svarade."
        )
    ).tables
    assert rows(table) == [
        ["", "Ofta", "Sällan"],
        ["Kvinnor", "64 %", "36 %"],
        ["Män", "58 %", "42 %"],
        ["Totalt", "61 %", "39 %"],
    ]
    assert table.caption is not None
    assert (table.kind, table.caption.text) == ("survey", "Hur ofta besöker du badhuset?")


@pytest.mark.parametrize(
    "text",
    [
        "Utfallet var 12 procent 2030 och 14 procent 2031. Budgeten var 300 tkr och kostnaden 280 tkr.",
        "Antal besök var 1 200 under 2030 och 1 350 under 2031, medan målet var 1 300.",
        "Kostnaden ökade från 325 000 kr (jan - juli 2030) till 398 000 kr (jan - juli 2031).",
    ],
)
def test_figures_in_prose_are_no_table(text: str) -> None:
    assert lay_out_flattened(report(text)).tables == ()


def test_indicators_with_comments_over_the_full_width() -> None:
    (table,) = lay_out_flattened(
        report(
            "Nedan redovisas indikatorerna. Titel Utfall Mål Trygg kommun KTF - Besök per invånare "
            "7.1 8.0 Beskrivning: "
            "Antal besök per invånare. Kommentar: Besöken ökade under hösten.",
            "VO Bad: Badhuset har haft fler gäster. KTF - Nöjda låntagare (enkät) 4.20 4.00 "
            "Beskrivning: Fråga 3 i enkäten "
            "Kommentar: Målet är uppnått. Personal Antalet anställda har minskat.",
        )
    ).tables
    assert rows(table) == [
        ["Titel", "Utfall", "Mål"],
        ["Trygg kommun", "", ""],
        ["KTF - Besök per invånare", "7.1", "8.0"],
        [
            (
                "Beskrivning: Antal besök per invånare. Kommentar: Besöken ökade under hösten. VO Bad: "
                "Badhuset har haft fler gäster."
            ),
            "",
            "",
        ],
        ["KTF - Nöjda låntagare (enkät)", "4.20", "4.00"],
        ["Beskrivning: Fråga 3 i enkäten Kommentar: Målet är uppnått.", "", ""],
    ]


def test_years_over_pairs_of_measures_and_the_table_after_it() -> None:
    content = lay_out_flattened(
        report(
            "Personal Personalsammansättning Period: mars 2030 2031 Antal personer Antal årsverken Antal personer "
            "Antal årsverken Kvinnor 412 401,5 398 390,2 Män 98 97,5 104 101,0 Totalt 510 499,0 502 491,2 "
            "Sjukfrånvaro Ackumulerat till maj, procent 2029 2030 2031 Kvinnor 7,91 7,44 7,35 Män 4,20 4,65 4,58 "
            "Antalet anställda har minskat."
        )
    )
    staff, absence = content.tables
    assert staff.header_rows == 2
    assert [[c.text if c else None for c in row] for row in staff.grid()][:3] == [
        ["", "2030", "2030", "2031", "2031"],
        ["", "Antal personer", "Antal årsverken", "Antal personer", "Antal årsverken"],
        ["Kvinnor", "412", "401,5", "398", "390,2"],
    ]
    assert rows(absence) == [
        ["", "2029", "2030", "2031"],
        ["Kvinnor", "7,91", "7,44", "7,35"],
        ["Män", "4,20", "4,65", "4,58"],
    ]
    assert ("heading", "Sjukfrånvaro") in outline(content)
    assert ("paragraph", "Ackumulerat till maj, procent") in outline(content)


def test_column_heads_that_recur_under_groups() -> None:
    (table,) = lay_out_flattened(
        report(
            "Svaren visas nedan. Fråga Simskola Musikskola 2030 2031 Riket 2031 2030 2031 Riket 2031 Känner sig "
            "trygg 90 87 86 89 88 84 Maten smakar bra 74 69 73 – – – Svaren är få."
        )
    ).tables
    assert [[c.text if c else None for c in row] for row in table.grid()] == [
        ["Fråga", "Simskola", "Simskola", "Simskola", "Musikskola", "Musikskola", "Musikskola"],
        ["Fråga", "2030", "2031", "Riket 2031", "2030", "2031", "Riket 2031"],
        ["Känner sig trygg", "90", "87", "86", "89", "88", "84"],
        ["Maten smakar bra", "74", "69", "73", "–", "–", "–"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Indikator Utfall Mål KTF - Frånvaro 6.8% 6.0% KTF - Ledarskap (enkät) 4.02 4.00 KTF - Hälsa 65% ",
            [
                ["Indikator", "Utfall", "Mål"],
                ["KTF - Frånvaro", "6.8%", "6.0%"],
                ["KTF - Ledarskap (enkät)", "4.02", "4.00"],
                ["KTF - Hälsa 65%", "", ""],
            ],
        ),
        (
            "Mått 2029 2030 2031 Mål 2031 Besök på badet 36 700 34 288 35 941* 35 000 Andel flickor 31 33 36 40 ",
            [
                ["Mått", "2029", "2030", "2031", "Mål 2031"],
                ["Besök på badet", "36 700", "34 288", "35 941*", "35 000"],
                ["Andel flickor", "31", "33", "36", "40"],
            ],
        ),
        (
            "Resultatindikator Enhet Nämnd Arbetsglädje 4,2 4,0 Ledarskap 3,7 3,9 Inflytande 3,1 ",
            [
                ["Resultatindikator", "Enhet", "Nämnd"],
                ["Arbetsglädje", "4,2", "4,0"],
                ["Ledarskap", "3,7", "3,9"],
                ["Inflytande 3,1", "", ""],
            ],
        ),
        (
            "Resultatindikator Utfall Fall 47 Läkemedel 62 Uteblivet möte Säkerhet 2 ",
            [["Resultatindikator", "Utfall"], ["Fall", "47"], ["Läkemedel", "62"], ["Uteblivet möte Säkerhet 2", ""]],
        ),
        (
            "Nyckeltal 2029 2030 2031 Deltagare 274 290 312 Elever 118 96 121 Timmar 40 260 46 015 ",
            [
                ["Nyckeltal", "2029", "2030", "2031"],
                ["Deltagare", "274", "290", "312"],
                ["Elever", "118", "96", "121"],
                ["Timmar 40 260 46 015", "", "", ""],
            ],
        ),
        (
            "Nr Kvalitetsmål Målvärde Resultat 2031 Måluppfyllelse K1 Planer ska finnas 100 % 78 % Delvis uppnått "
            "K2 Maten ska smaka bra Minst 60 % – Mäts inte i år ",
            [
                ["Nr", "Kvalitetsmål", "Målvärde", "Resultat 2031", "Måluppfyllelse"],
                ["K1", "Planer ska finnas", "100 %", "78 %", "Delvis uppnått"],
                ["K2", "Maten ska smaka bra", "Minst 60 %", "–", "Mäts inte i år"],
            ],
        ),
        (
            "Tkr Verksamhet Bokslut 2030 Budget 2031 Bokslut 2031 Avvikelse Vuxenvård 9 460 9 250 8 598 652 "
            "Summa 51 794 51 950 54 064 -2 114 ",
            [
                ["Verksamhet", "Bokslut 2030", "Budget 2031", "Bokslut 2031", "Avvikelse"],
                ["Vuxenvård", "9 460", "9 250", "8 598", "652"],
                ["Summa", "51 794", "51 950", "54 064", "-2 114"],
            ],
        ),
        (
            "Utlån 2029 2030 2031 Biblioteket 171 220 168 905 132 610 Bussen 14 300 14 055 13 665 ",
            [
                ["Utlån", "2029", "2030", "2031"],
                ["Biblioteket", "171 220", "168 905", "132 610"],
                ["Bussen", "14 300", "14 055", "13 665"],
            ],
        ),
        (
            "Driftredovisning (kr) Budget Utfall Avvikelse Bad – 9 450 000 – 9 212 400 237 600 Idrott – 7 300 000 "
            "– 7 518 250 – 218 250 ",
            [
                ["Driftredovisning (kr)", "Budget", "Utfall", "Avvikelse"],
                ["Bad", "– 9 450 000", "– 9 212 400", "237 600"],
                ["Idrott", "– 7 300 000", "– 7 518 250", "– 218 250"],
            ],
        ),
        (
            "Avvikelse 2029 2030 2031 Läkemedel 281 262 218 Fall 40 37 32 3.2 ",
            [["Avvikelse", "2029", "2030", "2031"], ["Läkemedel", "281", "262", "218"], ["Fall", "40", "37", "32"]],
        ),
        (
            "Investeringsredovisning nämnd Budget 2031 Utfall 2031 Avvikelse Inkomster Inventarier 3 600 3 150 450 "
            "Datorer 1 200 1 200 0 ",
            [
                ["Investeringsredovisning nämnd", "Budget 2031", "Utfall 2031", "Avvikelse"],
                ["Inkomster", "", "", ""],
                ["Inventarier", "3 600", "3 150", "450"],
                ["Datorer", "1 200", "1 200", "0"],
            ],
        ),
        (
            "Volymer 2031-10-15 2032-04-15 Budget 2032 Barn i förskola 731 784 750 Barn i fritidshem 588 571 590 "
            "Hushållsavfall, 1 000 ton 44 38 45 ",
            [
                ["", "2031-10-15", "2032-04-15", "Budget 2032"],
                ["Barn i förskola", "731", "784", "750"],
                ["Barn i fritidshem", "588", "571", "590"],
                ["Hushållsavfall, 1 000 ton", "44", "38", "45"],
            ],
        ),
        (
            "Typ Äldreomsorg IFO Totalt Bemötande 11 6 17 Information 7 9 16 Beröm 14 1 15 ",
            [
                ["Typ", "Äldreomsorg", "IFO", "Totalt"],
                ["Bemötande", "11", "6", "17"],
                ["Information", "7", "9", "16"],
                ["Beröm", "14", "1", "15"],
            ],
        ),
        (
            "Indikator 2030 2031 Målvärde Trend Bedömning Nöjda med vården, % 78 79 80 Bättre Nära "
            "Resultat av bidrag, % 4,1 3,6 2,0 Sämre Nås ej ",
            [
                ["Indikator", "2030", "2031", "Målvärde", "Trend", "Bedömning"],
                ["Nöjda med vården, %", "78", "79", "80", "Bättre", "Nära"],
                ["Resultat av bidrag, %", "4,1", "3,6", "2,0", "Sämre", "Nås ej"],
            ],
        ),
        (
            "Mätetal Målvärde Utfall 2030 Uppfyllelse Nystartade företag 200 194 97 % "
            "Anmälda brott per 1 000 invånare Högst 110 108 102 % ",
            [
                ["Mätetal", "Målvärde", "Utfall 2030", "Uppfyllelse"],
                ["Nystartade företag", "200", "194", "97 %"],
                ["Anmälda brott per 1 000 invånare", "Högst 110", "108", "102 %"],
            ],
        ),
        (
            "Fråga 2030 2031 Får du bestämma om det som är viktigt? 71 77 Är det lugnt där du är? 83 82 ",
            [
                ["Fråga", "2030", "2031"],
                ["Får du bestämma om det som är viktigt?", "71", "77"],
                ["Är det lugnt där du är?", "83", "82"],
            ],
        ),
        (
            "Område okt 2030 okt 2031 Centrum 6 120 6 544 Landsbygd 4 870 5 301 Nattpatrull – 1 212 ",
            [
                ["Område", "okt 2030", "okt 2031"],
                ["Centrum", "6 120", "6 544"],
                ["Landsbygd", "4 870", "5 301"],
                ["Nattpatrull", "–", "1 212"],
            ],
        ),
        (
            "Daglig verksamhet Funktionsstöd Kommunen Sjukfrånvaro, procent 5,9 8,0 6,7 "
            "varav över 60 dagar, procent 2,4 3,9 2,8 Index för engagemang 81 77 78 ",
            [
                ["", "Daglig verksamhet", "Funktionsstöd", "Kommunen"],
                ["Sjukfrånvaro, procent", "5,9", "8,0", "6,7"],
                ["varav över 60 dagar, procent", "2,4", "3,9", "2,8"],
                ["Index för engagemang", "81", "77", "78"],
            ],
        ),
    ],
    ids=[
        "prefix",
        "years and goal",
        "unknown heads",
        "one column",
        "empty cell",
        "numbers",
        "unit first",
        "figures of one size",
        "signs",
        "section",
        "early",
        "days",
        "heads that no list has",
        "two words of scales",
        "fulfilment in percent",
        "questions",
        "months",
        "a part",
    ],
)
def test_tables_of_figures(text: str, expected: list[list[str]]) -> None:
    (table,) = lay_out_flattened(report(f"Nämnden följer arbetet. {text}Personal Antalet är lågt.")).tables
    assert rows(table) == expected


def test_a_head_without_readable_rows_makes_no_table() -> None:
    text = "Nr Mål Aktivitet Ansvarig Klart Status Kommentar 1.1 1 Köpa in en ny växel Kansliet mars Genomförd"
    assert lay_out_flattened(report(text)).tables == ()


# -- tables of goals


def test_goals_row_by_row_under_their_headings() -> None:
    content = lay_out_flattened(
        report(
            "Trygg uppväxt Titel Beskrivning Kommentar Status Simkunniga barn Alla barn i årskurs sex ska kunna simma. "
            "Simskolan har fått fler platser och målet bedöms nås. Läsglädje Biblioteken ska locka "
            "fler unga. Antalet lån "
            "ökade under våren. Levande stad Nämnden har inget mål här. Grön omställning Titel "
            "Beskrivning Kommentar Status "
            "Fossilfria resor Ekköping ska ha enbart fossilfria fordon år 2035. Två bilar har bytts ut."
        )
    )
    first, second = content.tables
    assert rows(first)[1:] == [
        [
            "Simkunniga barn",
            "Alla barn i årskurs sex ska kunna simma.",
            "Simskolan har fått fler platser och målet bedöms nås.",
            "",
        ],
        ["Läsglädje", "Biblioteken ska locka fler unga.", "Antalet lån ökade under våren.", ""],
    ]
    assert rows(second)[1:] == [
        ["Fossilfria resor", "Ekköping ska ha enbart fossilfria fordon år 2035.", "Två bilar har bytts ut.", ""],
    ]
    assert [block.section[-1] for block in content.blocks if block.table] == ["Trygg uppväxt", "Grön omställning"]
    assert ("heading", "Levande stad") in outline(content)


def test_goals_read_down_the_columns() -> None:
    (table,) = lay_out_flattened(
        report(
            "Trygg uppväxt Titel Beskrivning Kommentar Status Simkunniga barn Läsande ungdomar Nöjda "
            "medarbetare Alla barn ska "
            "kunna simma. Fler ungdomar ska låna böcker. Medarbetarna ska trivas. Simkunniga barn blir fler. "
            "Läsande ungdomar nåddes av en kampanj. Den gav effekt. Enkäten visar att medarbetare trivs."
        )
    ).tables
    assert [row[:3] for row in rows(table)[1:]] == [
        ["Simkunniga barn", "Alla barn ska kunna simma.", "Simkunniga barn blir fler."],
        [
            "Läsande ungdomar",
            "Fler ungdomar ska låna böcker.",
            "Läsande ungdomar nåddes av en kampanj. Den gav effekt.",
        ],
        ["Nöjda medarbetare", "Medarbetarna ska trivas.", "Enkäten visar att medarbetare trivs."],
    ]


def test_a_comment_goes_on_after_the_next_rows_title_and_goal() -> None:
    source = report(
        "Trygg uppväxt Titel Beskrivning Kommentar Status Simkunniga barn Alla barn ska kunna simma. "
        "Simskolan har fått fler "
        "platser och arbetet med ledare",
        (
            "Läsande ungdomar Fler ungdomar ska låna böcker. fortsätter hela hösten. Läsande ungdomar "
            "nåddes av en kampanj."
        ),
    )
    content = lay_out_flattened(source)
    (table,) = content.tables
    assert [row[:3] for row in rows(table)[1:]] == [
        [
            "Simkunniga barn",
            "Alla barn ska kunna simma.",
            "Simskolan har fått fler platser och arbetet med ledare fortsätter hela hösten.",
        ],
        ["Läsande ungdomar", "Fler ungdomar ska låna böcker.", "Läsande ungdomar nåddes av en kampanj."],
    ]
    check_places(source, content)


def test_a_known_heading_ends_a_table_of_goals() -> None:
    content = lay_out_flattened(
        report(
            "Titel Beskrivning Kommentar Status Simkunniga barn Alla barn ska kunna simma. Arbetet pågår.",
            "Väsentliga händelser Under året har badhuset byggts om.",
        )
    )
    assert rows(content.tables[0])[-1] == ["Simkunniga barn", "Alla barn ska kunna simma.", "Arbetet pågår.", ""]
    assert outline(content)[-2:] == [
        ("heading", "Väsentliga händelser"),
        ("paragraph", "Under året har badhuset byggts om."),
    ]


def test_a_goal_can_have_a_title_that_begins_like_a_column_head() -> None:
    (table,) = lay_out_flattened(
        report(
            "God ekonomi Titel Beskrivning Kommentar Status Budget i balans Nämnden ska hålla sin budget. Prognosen "
            "visar ett underskott. Färre bilresor Resorna med bil ska minska. Resorna följs upp i maj."
        )
    ).tables
    assert [row[:3] for row in rows(table)[1:]] == [
        ["Budget i balans", "Nämnden ska hålla sin budget.", "Prognosen visar ett underskott."],
        ["Färre bilresor", "Resorna med bil ska minska.", "Resorna följs upp i maj."],
    ]


def test_a_goal_goes_on_after_the_comment_beside_it() -> None:
    (table,) = lay_out_flattened(
        report(
            "Lust Titel Beskrivning Kommentar Status Trygga barn Barn ska vara trygga. Förskola har under målet en "
            "enkät. Enkäten görs i maj. Tid för barn Förskolan ska ge barn tid i små grupper med Förskola har under "
            "målet indikatorn: - Antal barn per årsverke",
            "utbildad personal. I snitt går det 5,1 barn på varje årsverke.",
        )
    ).tables
    assert [row[:3] for row in rows(table)[2:]] == [
        [
            "Tid för barn",
            "Förskolan ska ge barn tid i små grupper med utbildad personal.",
            (
                "Förskola har under målet indikatorn: - Antal barn per årsverke I snitt går det 5,1 barn på varje "
                "årsverke."
            ),
        ]
    ]


# -- lines that no report has


@pytest.mark.parametrize(
    "text",
    [
        "Budget " * 5_000,
        "Budget 1 " * 2_500,
        "1" * 20_000,
        "1 " * 10_000,
        "Verksamhet Budget Utfall Avvikelse Bad " + "123 " * 5_000,
        "Enhet Budget Utfall " + ("Bad 1 200 300 " * 8 + "Summa 1 200 300 ") * 50,
        "EKBACKEN " * 2_500,
        "A " * 10_000,
        "Mål: " * 5_000,
        "Titel Beskrivning Kommentar Status " * 1_000,
        ". . . . " * 4_000,
    ],
    ids=[
        "head word",
        "head and figure",
        "one figure",
        "figures",
        "one row",
        "totals",
        "capitals",
        "single letters",
        "labels",
        "heads",
        "leaders",
    ],
)
def test_the_reader_ends_soon_on_lines_without_sense(text: str) -> None:
    source = report(text)
    began = time.process_time()
    content = lay_out_flattened(source)
    assert time.process_time() - began < 20  # one takes; a pass for each word would take minutes
    assert content.blocks


# -- the rule file


def test_word_lists_are_tidy() -> None:
    rules = load("headings")
    lists = {key: value for key, value in (rules | rules["table"]).items() if isinstance(value, list)}
    for name, entries in lists.items():
        assert len(set(entries)) == len(entries), name
        assert all(entry == entry.strip().lower() and entry for entry in entries), name


# -- the shared reports


def shared_texts(shared: Path) -> dict[str, Report]:
    paths = itertools.chain((shared / "reports/text").glob("*.txt"), (shared / "reports/composed").glob("*.txt"))
    return {path.stem: read_text(path, path.read_bytes()) for path in sorted(paths)}


def test_only_reports_without_line_breaks_are_flattened(shared: Path) -> None:
    for name, text in shared_texts(shared).items():
        lines = [line for page in text.pages for line in page.text.splitlines() if line.strip()]
        assert is_flattened(text) == (len(lines) == len(text.pages) > 1), name


def test_nothing_is_lost_or_doubled_in_the_shared_reports(shared: Path) -> None:
    flattened = [text for text in shared_texts(shared).values() if is_flattened(text)]
    assert flattened
    for text in flattened:
        for number, counts in check_places(text, lay_out_flattened(text)).items():
            letters = [count for at, count in enumerate(counts) if text.page(number).text[at].isalpha()]
            assert set(letters) == {1}


def test_a_column_of_comments_after_the_figures() -> None:
    text = (
        "Nämnden följer arbetet. Indikator Utfall 2030 Målvärde 2031 Utfall 2031 Kommentar "
        "Andel med riskbedömning 81 % 95 % 90 % Norra gården: 97 procent har en riskbedömning. På Södra saknades en "
        "ledare. Fallskador 37 30 29 17 av fallen var inomhus. "
        "Personal per kund under 14 dagar 16 14 13 Arbetet fortsätter. Samlad bedömning: Målet är delvis uppnått."
    )
    (table,) = lay_out_flattened(report(text)).tables
    assert rows(table) == [
        ["Indikator", "Utfall 2030", "Målvärde 2031", "Utfall 2031"],
        ["Andel med riskbedömning", "81 %", "95 %", "90 %"],
        ["Norra gården: 97 procent har en riskbedömning. På Södra saknades en ledare.", "", "", ""],
        ["Fallskador", "37", "30", "29"],
        ["17 av fallen var inomhus.", "", "", ""],
        ["Personal per kund under 14 dagar", "16", "14", "13"],
    ]
