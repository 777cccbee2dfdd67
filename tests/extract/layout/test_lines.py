"""Plain text that has kept its lines: headings, contents, tables, list items, and what a page break cuts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.columns.heads import views
from extract.layout.plain.report import lay_out_lines
from tests.extract.builders import blocks_of, laid_out, report_of

BODY = "Året har präglats av ett gott arbete i alla arbetslag och många nya idéer."


def test_headings_paragraphs_and_items() -> None:
    items = "- Nya lås\n- Ny kock"
    text = f"1 Inledning\n{BODY}\n\n{items}\n\n1.1 Bakgrund\n\nDenna rad av texten är så lång att den\nfortsätter här."
    assert blocks_of(text) == [
        ("heading", "1 Inledning"),
        ("paragraph", BODY),
        ("list_item", "Nya lås"),
        ("list_item", "Ny kock"),
        ("heading", "1.1 Bakgrund"),
        ("paragraph", "Denna rad av texten är så lång att den fortsätter här."),
    ]


@pytest.mark.parametrize("bullet", ["-", "–", "•", "*", "▪", "·"])
def test_bullets_are_no_part_of_the_item(bullet: str) -> None:
    _, content = laid_out(f"{BODY}\n\n{bullet} Nya lås\n  {bullet} Ny kock")
    items = [block for block in content.blocks if block.kind == "list_item"]
    assert [(block.marker, block.text) for block in items] == [(bullet, "Nya lås"), (bullet, "Ny kock")]


def test_a_short_first_line_is_no_heading() -> None:
    assert blocks_of(f"{BODY}\n\nFörsta raden av texten som\nfortsätter här.")[1:] == [
        ("paragraph", "Första raden av texten som fortsätter här."),
    ]


def test_a_sentence_that_leaves_room_on_its_line_ends_a_paragraph() -> None:
    wrapped = (
        "Arbetet har gått framåt under året, och flera delar av verksamheten har\nutvecklats tillsammans med andra.\n"
    )
    goals = "Alla barn ska ha en plan.\nFler vuxna ska få stöd i tid, och stödet ska följas upp med den det\nberör.\n"
    content = laid_out((wrapped + "\n") * 25 + "Mål som nåtts\n" + goals + "\n" + wrapped)[1]
    texts = [block.text for block in content.blocks]
    at = texts.index("Mål som nåtts")
    assert texts[at + 1 : at + 3] == [
        "Alla barn ska ha en plan.",
        "Fler vuxna ska få stöd i tid, och stödet ska följas upp med den det berör.",
    ]


def test_a_numbered_heading_on_two_lines_is_whole() -> None:
    content = laid_out("Inledning\n\n2) Barnens bästa ska alltid beaktas i nämndens\nverksamhet\n\nMålet är uppnått.")[
        1
    ]
    assert [block.text for block in content.blocks if block.kind == "heading"][-1] == (
        "2) Barnens bästa ska alltid beaktas i nämndens verksamhet"
    )


def test_a_minus_before_a_figure_is_no_bullet() -> None:
    assert blocks_of(f"{BODY}\n\n-12 procent blev det till slut.")[-1] == (
        "paragraph",
        "-12 procent blev det till slut.",
    )


@pytest.mark.parametrize(
    "contents",
    [
        "1 Inledning ........ 3\n2 Mål ........ 4\n3 Ekonomi ........ 9",
        "1 Inledning\t3\n2 Mål\t4\n3 Ekonomi\t9",
        "1 Inledning      3\n2 Mål      4\n3 Ekonomi      9",
        "1 Inledning . . . . 3\n\n2 Mål . . . . 4\n\n3 Ekonomi . . . . 9",
    ],
)
def test_a_table_of_contents(contents: str) -> None:
    blocks = blocks_of(f"Årsrapport 2020\n\n{contents}\n\n1 Inledning\n{BODY}")
    assert [kind for kind, _ in blocks] == ["title", "toc", "toc", "toc", "heading", "paragraph"]


def test_contents_without_a_blank_line_around_them() -> None:
    entries = "Inledning .......... 2\nMål 1: God vård .......... 3\nEkonomi .......... 4"
    blocks = blocks_of(f"Årsrapport 2020\nInnehåll\n{entries}\nEkby kommun\nInledning\n{BODY}")
    assert [text for kind, text in blocks if kind == "toc"] == entries.split("\n")


def test_figures_behind_dots_are_no_contents_where_they_are_few() -> None:
    assert "toc" not in dict(blocks_of(f"Årsrapport 2020\nInnehåll\nPlatser ..... 12\nKön ..... 3\n{BODY}"))


def test_what_the_contents_name_is_a_heading_however_long() -> None:
    name = "Sammanfattning av året och vad som väntar oss härnäst i vår verksamhet"
    blocks = blocks_of(f"Årsrapport 2020\n\nInledning\t3\n{name}\t4\nEkonomi\t9\n\n{BODY}\n\n{name}\n\n{BODY}")
    assert ("heading", name) in blocks


def test_figures_that_rise_and_fall_are_a_table() -> None:
    blocks = blocks_of(f"{BODY}\n\nFörskola\t54\nSkola\t12\nHemtjänst\t88\nKök\t3")
    assert [kind for kind, _ in blocks] == ["paragraph", "table"]


def test_a_table_of_tabs() -> None:
    text = f"{BODY}\n\nMått\t2019\t2020\n----\t----\t----\nAndel  nöjda\t78 %\t82 %\nFrisktal\t\t61"
    assert blocks_of(text)[-1] == ("table", "Mått|2019|2020 / Andel nöjda|78 %|82 % / Frisktal||61")


def test_a_column_that_is_empty_throughout_is_left_out() -> None:
    assert blocks_of(f"{BODY}\n\nMått\t\t2020\nFrisktal\t\t61")[-1] == ("table", "Mått|2020 / Frisktal|61")


def test_the_question_above_a_table_is_its_caption() -> None:
    _, content = laid_out(f"{BODY}\n\nKänner du dig trygg hemma?\n\n\t2019\t2020\nKvinnor\t92\t94\nMän\t88\t90")
    (table,) = content.tables
    assert table.caption is not None and table.caption.text == "Känner du dig trygg hemma?"
    assert [block.kind for block in content.blocks] == ["paragraph", "caption", "table"]


def test_tables_are_numbered_from_one() -> None:
    _, content = laid_out(f"{BODY}\n\nMått\t2020\nFrisktal\t61\n\n{BODY}\n\nMått\t2020\nNöjdhet\t4")
    assert [table.number for table in content.tables] == [1, 2]


def test_cells_know_their_places() -> None:
    report, content = laid_out(f"{BODY}\n\nMått\t2020\n**Frisktal**\t 61 ")
    places = [cell.passage.span() for cell in content.tables[0].cells]
    assert [report.page(1).text[start:end] for _, start, end in (p for p in places if p)] == [
        *("Mått", "2020", "Frisktal", "61"),
    ]


def test_the_first_short_lines_are_the_title_page() -> None:
    text = f"Kvalitetsberättelse 2020\n\nGranbackens äldreboende\n\n{BODY}\n\nEkonomi\n\n{BODY}"
    assert [kind for kind, _ in blocks_of(text)] == ["title", "title", "paragraph", "heading", "paragraph"]


def test_a_word_that_a_line_break_cuts_is_whole() -> None:
    assert blocks_of(f"{BODY}\n\nVi väntar ännu på besked om en över-\nklagan inom barn-\noch ungdomsvården.")[-1] == (
        "paragraph",
        "Vi väntar ännu på besked om en överklagan inom barn- och ungdomsvården.",
    )


def test_a_paragraph_that_a_page_break_cuts_is_whole() -> None:
    text = f"{BODY}\n\nVi väntar ännu på ett slutligt besked om en över-\fklagan från i våras."
    report, content = laid_out(text)
    assert [block.text for block in content.blocks] == [
        BODY,
        "Vi väntar ännu på ett slutligt besked om en överklagan från i våras.",
    ]
    assert {run.page for run in content.blocks[1].passage.runs} == {1, 2}
    assert len(report.pages) == 2


def test_a_list_item_that_a_page_break_cuts_is_whole() -> None:
    assert blocks_of(f"{BODY}\n\n- Nya lås i hela\fden norra flygeln\n\n- Ny kock")[1:] == [
        ("list_item", "Nya lås i hela den norra flygeln"),
        ("list_item", "Ny kock"),
    ]


def test_a_label_is_not_glued_to_a_lower_case_line() -> None:
    assert [text for _, text in blocks_of(f"{BODY}\n\nMål 1\n\nalla ska vara trygga")][1:] == [
        "Mål 1",
        "alla ska vara trygga",
    ]


def test_bold_lines_are_emphasised() -> None:
    _, content = laid_out(f"{BODY}\n\n**Det här är den viktigaste raden av alla.**")
    assert [(block.text, block.emphasised) for block in content.blocks][-1] == (
        "Det här är den viktigaste raden av alla.",
        True,
    )


MORE = "Under hösten har vi fortsatt arbetet med de mål som nämnden har beslutat om."
CUT = "Vi väntar ännu på besked om en "


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("överkla-\n", "gan i år.", "överklagan i år."),
        ("överkla-\n\n", "gan i år.", "överklagan i år."),
        ("överkla-\f", "gan i år.", "överklagan i år."),
        ("överkla-\n\n\f\n", "gan i år.", "överklagan i år."),
        ("överkla\u00ad\n", "gan i år.", "överklagan i år."),
        ("överkla\ufffe\n", "gan i år.", "överklagan i år."),
        ("överkla\u00ad\f", "gan i år.", "överklagan i år."),
        ("över\u00adkla\u00adgan ", "i år.", "överklagan i år."),
        ("barn-\n", "och ungdomsvård.", "barn- och ungdomsvård."),
        ("barn- och\n", "ungdomsvård.", "barn- och ungdomsvård."),
        ("medborgar-/\n", "brukarperspektiv.", "medborgar-/brukarperspektiv."),
        ("medborgar-\n", "/brukarperspektiv.", "medborgar-/brukarperspektiv."),
        ("IT-\n", "strategi.", "IT-strategi."),
        ("e-\n", "tjänst.", "e-tjänst."),
        ("kvalitets- respektive\n", "resursmål.", "kvalitets- respektive resursmål."),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, whole: str) -> None:
    report, content = laid_out(f"{BODY}\n\n{CUT}{first}{second}")
    assert [block.text for block in content.blocks] == [BODY, CUT + whole]
    for run in content.blocks[1].passage.runs:
        text = report.page(run.page).text[run.offset : run.offset + run.length]
        assert content.blocks[1].text[run.at : run.at + run.length] == text


@pytest.mark.parametrize(
    ("pages", "running"),
    [
        ([f"{BODY}\n\n1", f"{MORE}\n\n2"], ["1", "2"]),
        ([f"- 1 -\n{BODY}", f"- 2 -\n{MORE}"], ["- 1 -", "- 2 -"]),
        ([f"{BODY}\nSida 3", f"{MORE}\nSida 4"], ["Sida 3", "Sida 4"]),
        ([f"Granlidens kommun 1(2)\n{BODY}", f"Granlidens kommun 2(2)\n{MORE}"], ["Granlidens kommun 1(2)"] * 2),
        ([f"Omsorgsnämnden\n{BODY}", f"Omsorgsnämnden\n{MORE}", f"Omsorgsnämnden\n{BODY}"], ["Omsorgsnämnden"] * 3),
        ([f"{BODY}\n12Ekonomi\n{MORE}", f"{BODY}\n13Personal", f"{BODY}\n14Bilagor\n{MORE}"], ["12", "13", "14"]),
        ([f"Mål:\n{BODY}", f"Mål:\n{MORE}", f"Mål:\n{BODY}"], []),  # a label of the template
        ([f"4Ekonomi\n{BODY}", f"5Personal\n{BODY}"], ["4", "5"]),
        ([f"Mål 1\n{BODY}", f"Mål 2\n{BODY}", f"Mål 3\n{BODY}"], []),  # goals, each on a page of its own
        ([f"Ekonomi\n{BODY}", f"Ekonomi\n{MORE}"], []),  # twice is chance
        ([f"{BODY}\n7", f"{MORE}\n3"], []),
        ([f"{BODY}\n3Ds skrivare", f"{MORE}\n2Be"], []),
    ],
)  # fmt: skip
def test_running_lines(pages: list[str], running: list[str]) -> None:
    found = [text for kind, text in blocks_of("\f".join(pages)) if kind == "furniture"]
    assert [text.replace("2(2)", "1(2)") for text in found] == running


def test_a_glued_page_number_is_parted_from_its_heading() -> None:
    blocks = blocks_of(f"{BODY}\f4Ekonomi\n\n{BODY}\f5Personal\n\n{MORE}")
    assert [entry for entry in blocks if entry[1] not in (BODY, MORE)] == [
        *(("furniture", "4"), ("heading", "Ekonomi"), ("furniture", "5"), ("heading", "Personal")),
    ]


def test_a_paragraph_goes_on_past_the_foot_of_the_page() -> None:
    blocks = blocks_of(f"{BODY} Därför har vi valt att\n\n1\fgöra om det hela.\n\n2")
    assert ("paragraph", f"{BODY} Därför har vi valt att göra om det hela.") in blocks


@pytest.mark.parametrize(
    ("line", "block"),
    [
        ("# Ekonomi", ("heading", "Ekonomi")),
        ("### Så gick det för alla som bor hos oss i år", ("heading", "Så gick det för alla som bor hos oss i år")),
        ("**Mål:**", ("heading", "Mål:")),
        ("<u>Kommentar</u>", ("heading", "Kommentar")),
        ("__Ekonomi__", ("heading", "Ekonomi")),
        ("2.1\tEkonomi", ("heading", "2.1 Ekonomi")),
        ("•\tNya lås", ("list_item", "Nya lås")),
        ("=====", ("furniture", "=====")),
        ("#1 av alla är trygga", ("paragraph", "#1 av alla är trygga")),
        ("| Ekonomi |", ("paragraph", "| Ekonomi |")),
    ],
)
def test_lines_of_converters(line: str, block: tuple[str, str]) -> None:
    assert blocks_of(f"{BODY}\n\n{line}\n\n{MORE}")[1] == block


def test_headings_of_markdown_keep_their_depth() -> None:
    _, content = laid_out(f"# Kvalitetsberättelse\n\n## Mål\n\n{BODY}\n\n### Trygghet\n\n{MORE}")
    assert [(block.kind, block.level, block.section) for block in content.blocks] == [
        ("title", None, ()),
        ("heading", 2, ()),
        ("paragraph", None, ("Mål",)),
        ("heading", 3, ("Mål",)),
        ("paragraph", None, ("Mål", "Trygghet")),
    ]


def test_a_table_of_pipes() -> None:
    rows = "| Mått | 2019 | 2020 |\n|------|-----:|:----:|\n| **Nöjda** | 78 | 82 |\n| Trygga |  | 61 |"
    report, content = laid_out(f"{BODY}\n\n{rows}\n\n{MORE}")
    (table,) = content.tables
    assert blocks_of(report.page(1).text)[1] == ("table", "Mått|2019|2020 / Nöjda|78|82 / Trygga||61")
    assert table.reader == "table.pipes"
    for cell in table.cells:
        if span := cell.passage.span():
            assert report.page(1).text[span[1] : span[2]] == cell.text


def test_pipes_between_cells_alone_are_a_table_where_rows_have_as_many() -> None:
    rows = "Mnkr | Budget | Utfall\nLokaler | 21,4 | 21,0\nMåltider | 8,2 | 8,6"
    assert blocks_of(f"{BODY}\n\n{rows}\n\n{MORE}")[1] == (
        "table",
        "Mnkr|Budget|Utfall / Lokaler|21,4|21,0 / Måltider|8,2|8,6",
    )
    trail = "Start | Om oss | Kontakt"
    assert all(kind != "table" for kind, _ in blocks_of(f"{BODY}\n\n{trail}\nStart | Arkiv\n\n{MORE}"))


PIECES = [
    "Mål:",
    "1 Inledning",
    BODY,
    "- Nya lås",
    "Mått\t2020",
    "Frisktal\t61",
    "Ekonomi\t9",
    "över-",
    "klagan",
    "över\u00ad",
    "4Ekonomi",
    "5Personal",
    "| a | b |",
    "## Mål",
    "Sida 2",
    "2",
    "",
    "\f",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("\n".join))
def test_no_word_is_lost_or_doubled(text: str) -> None:
    """Every letter of the pages is in one block, but for bullets and the hyphens of cut words."""
    report = report_of(text)
    content = lay_out_lines(report)
    passages = [b.passage for b in content.blocks if b.table is None]
    passages += [cell.passage for table in content.tables for cell in table.cells]
    covered = sorted(
        (run.page, run.offset + n) for passage in passages for run in passage.runs for n in range(run.length)
    )
    wanted = [(page.number, n) for page in report.pages for n, character in enumerate(page.text) if character.isalnum()]
    assert [place for place in covered if report.page(place[0]).text[place[1]].isalnum()] == wanted


PARTS = [f"{BODY} Del {word} av texten slutar här." for word in ("ett", "två", "tre", "fyra")]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "Sida {n} (4)"),
        ("", "{n} (4)"),
        ("", "- {n} -"),
        ("", "{n}"),
        ("Granby kommun", "{n}"),
        ("Granby kommun\nKvalitetsberättelse 2020", "Sida {n} av 4"),
        ("Granby kommun\tSida {n} (4)", ""),
        ("SID {n} (4)", "Granby kommun, Storgatan 1\nrapport_2020_slutlig.docx"),
    ],
)
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_headers_and_footers_of_text_pages_are_no_text(head: str, foot: str, blank: str) -> None:
    pages = [blank.join(piece.format(n=n) for piece in (head, text, foot) if piece) for n, text in enumerate(PARTS, 1)]
    _, content = laid_out("\f".join(pages))
    title = [head.split("\n")[1]] if "\n" in head else []
    assert [block.text for block in content.blocks if block.kind != "furniture"] == [*title, *PARTS]
    assert content.printed_pages == ("1", "2", "3", "4")


@pytest.mark.parametrize("line", ["Granby kommun {n}(4)", "Granby kommun, omsorgen {n}", "{n}Ekonomi"])
def test_page_numbers_beside_other_words_are_those_of_the_pages(line: str) -> None:
    _, content = laid_out("\f".join(f"{line.format(n=n)}\n{text}" for n, text in enumerate(PARTS, 1)))
    assert content.printed_pages == ("1", "2", "3", "4")
    assert [block.text for block in content.blocks if block.kind == "paragraph"] == PARTS


@pytest.mark.parametrize(("foot", "kind"), [("", "heading"), ("\nSida {n} (2)", "furniture")])
def test_two_pages_have_a_header_only_where_they_are_numbered(foot: str, kind: str) -> None:
    pages = [f"Granby kommun\n\n{part}{foot.format(n=n)}" for n, part in enumerate(PARTS[:2], 1)]
    assert [found for found, text in blocks_of("\f".join(pages)) if text == "Granby kommun"][-1] == kind


def test_page_numbers_in_a_text_without_page_breaks() -> None:
    text = "\n".join(f"{part}\nGranby kommun\nSida {n} (4)" for n, part in enumerate(PARTS, 1))
    kinds = [kind for kind, _ in blocks_of(text)]
    assert kinds.count("furniture") == 8
    assert " ".join(words for kind, words in blocks_of(text) if kind != "furniture") == " ".join(PARTS)


def test_a_sentence_that_header_and_footer_part_is_whole() -> None:
    pages = [
        f"Granby kommun\n{BODY}\nNämnden väntar ännu på besked om den över-\nSida 1 (2)",
        f"Granby kommun\nklagan som lämnades in.\n{BODY}\nSida 2 (2)",
    ]
    texts = [words for kind, words in blocks_of("\f".join(pages)) if kind == "paragraph"]
    assert texts == [f"{BODY} Nämnden väntar ännu på besked om den överklagan som lämnades in. {BODY}"]


@pytest.mark.parametrize("text", ["12", "3 (15)", "Sida 3"])
def test_a_lone_number_is_no_page_number(text: str) -> None:
    assert all(kind != "furniture" for kind, _ in blocks_of(f"{BODY}\n\n{text}\n\n{BODY}"))


def test_headings_that_come_again_on_text_pages_are_headings() -> None:
    pages = [
        f"Mål {n}\n\n{part}\n\nKommentar\n\n{BODY}\n\nMer text om detta följer här." for n, part in enumerate(PARTS, 1)
    ]
    kinds = [kind for kind, words in blocks_of("\f".join(pages)) if words == "Kommentar"]
    assert kinds == ["heading"] * 4


TWO_LEVELS = [
    ["\tKvinnor\t\tMän\t", "Mått\t2019\t2020\t2019\t2020", "Nöjda\t84\t88\t90\t91", "Trygga\t80\t82\t79\t81"],
    ["\tKvinnor\tMän", "Mått\t2019\t2020\t2019\t2020", "Nöjda\t84\t88\t90\t91", "Trygga\t80\t82\t79\t81"],
    ["Mått\tKvinnor\t\tMän\t", "\t2019\t2020\t2019\t2020", "Nöjda\t84\t88\t90\t91", "Trygga\t80\t82\t79\t81"],
]


@pytest.mark.parametrize("rows", TWO_LEVELS, ids=["with empty places", "without", "labels headed above"])
def test_heads_over_several_columns_of_tabs(rows: list[str]) -> None:
    _, content = laid_out(f"{BODY}\n\n" + "\n".join(rows))
    (table,) = content.tables
    assert table.header_rows == 2
    assert [
        (cell.col, cell.colspan, cell.text) for cell in table.cells if cell.row == 0 and cell.col and cell.text
    ] == [
        (1, 2, "Kvinnor"),
        (3, 2, "Män"),
    ]


def test_a_head_with_an_empty_place_over_figures_is_one_row() -> None:
    _, content = laid_out(f"{BODY}\n\nMått\t2019\t\nNöjda\t84\t88\nTrygga\t80\t82")
    assert [table.header_rows for table in content.tables] == [1]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Andel nöjda i boendet (%)", True),
        ("Ackumulerat januari till juli, procent", False),  # what is counted, not of what
        ("Anställningsform: tillsvidare. Period: augusti", False),
        ("Ny chef anställdes i september 2016", False),  # a sentence without its full stop
        ("Belopp i tkr", False),
    ],
)
def test_the_line_that_names_a_table_of_tabs(line: str, caption: bool) -> None:
    _, content = laid_out(f"{BODY}\n\nEnkäten gick till alla.\n{line}\n\n\t2019\t2020\nKvinnor\t84\t88\nMän\t80\t82")
    (table,) = content.tables
    above = [block.text for block in content.blocks if block.kind in ("caption", "heading")]
    assert (table.caption is not None or line in above) is caption


SPACED = """\
Enkäten gick ut till alla brukare i mars och besvarades av fler än väntat, särskilt bland dem
som har fått sin insats under året.

Verksamhet                      Budget     Utfall  Avvikelse
Hemtjänst                        1 200      1 150         50
Särskilt boende                 12 400     12 550       -150
Dagverksamhet                                 300
Summa                           13 600     13 700       -100

Avvikelsen beror på vakanser och på lägre kostnader för köpta platser under hösten."""


def test_columns_that_spaces_keep_are_a_table() -> None:
    report, content = laid_out(SPACED)
    (table,) = content.tables
    assert [[cell.text for cell in table.cells if cell.row == row] for row in range(5)] == [
        ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
        ["Hemtjänst", "1 200", "1 150", "50"],
        ["Särskilt boende", "12 400", "12 550", "-150"],
        ["Dagverksamhet", "", "300", ""],
        ["Summa", "13 600", "13 700", "-100"],
    ]
    assert [block.kind for block in content.blocks] == ["paragraph", "table", "paragraph"]
    assert all(cell.box is None for cell in table.cells)
    for cell in filter(lambda cell: cell.text, table.cells):
        run = cell.passage.runs[0]
        assert report.page(1).text[run.offset : run.offset + run.length] == cell.text


def test_a_title_over_all_columns_heads_none_of_them() -> None:
    _, content = laid_out(f"{BODY}\n\nVolymer\t\t\nMått\t2019\t2020\nNöjda\t84\t88\nTrygga\t80\t82")
    view = views(content)[-1]
    assert [column.heads for column in view.columns] == [("2019",), ("2020",)]
    assert view.labels == ["Nöjda", "Trygga"]


def test_a_comment_alone_in_its_row_goes_over_all_columns() -> None:
    comment = (
        "Kommentar: Enkäten gick till alla som hade hemtjänst i oktober, och svaren har vägts efter ålder och område."
    )
    _, content = laid_out(f"{BODY}\n\nMått\t2019\t2020\nNöjda\t84\t88\nTrygga\t\t\n{comment} Fler svarade.\t\t")
    view = views(content)[-1]
    assert view.labels == ["Nöjda", "Trygga"]


def test_contents_that_are_all_on_one_page() -> None:
    kinds = [kind for kind, _ in blocks_of(f"Rapport\n\nInnehåll\n\nMål\t2\nEkonomi\t2\nPersonal\t2\n\n{BODY}")]
    assert kinds.count("toc") == 3
    assert "table" not in kinds


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("Innehåll\n1 Inledning 2\n2 Mål 2\n3 Ekonomi 4", 4),
        ("Innehåll\n\n1 Inledning 2\n\n2 Mål 2\n\n3 Ekonomi 4", 3),
        ("Platser\n1 Norr 2\n2 Öster 2\n3 Söder 4", 0),  # elsewhere that is how figures stand behind names
        ("Innehåll\n1 Inledning 12\n2 Mål 4\n3 Ekonomi 7", 0),
        ("Innehåll\n1 Inledning 2\nVi har anställt fler.\n3 Ekonomi 4", 0),
    ],
)
def test_contents_below_their_heading_need_but_a_space_before_the_page(lines: str, count: int) -> None:
    kinds = [kind for kind, _ in blocks_of(f"Rapport\n\n{BODY}\n\n{lines}\n\n{BODY}")]
    assert kinds.count("toc") == count


def test_a_line_that_ends_in_a_figure_and_a_word_of_a_scale_is_an_item() -> None:
    rows = "Garanti 1 Svar i tid\nNorr 95 % Uppfylld\nSöder 6 dagar Ej uppfylld"
    assert blocks_of(f"Rapport\n\n{BODY}\n\n{rows}\n\nÖster 95 procent\n\n{BODY}")[2:5] == [
        ("heading", "Garanti 1 Svar i tid"),
        ("list_item", "Norr 95 % Uppfylld"),
        ("list_item", "Söder 6 dagar Ej uppfylld"),
    ]


@pytest.mark.parametrize(
    ("item", "below", "joined"),
    [
        ("Andelen nöjda gäster ska öka till", "85 procent.", True),
        ("Väntetiden ska vara högst", "30 dagar vid årets slut.", True),
        ("Fler gäster ska vara nöjda", "85 procent svarade på enkäten.", False),
        ("Andelen nöjda gäster ska öka", "2 Ekonomi", False),
    ],
)
def test_an_item_goes_on_with_the_figure_that_it_leads_up_to(item: str, below: str, joined: bool) -> None:
    found = blocks_of(f"Rapport\n\n{BODY}\n\n• {item}\n{below}\n• Alla ska få svar.\n\n{BODY}")
    assert (("list_item", f"{item} {below}") in found) is joined


def test_a_verdict_alone_on_its_line_parts_what_it_judges_and_its_account() -> None:
    text = "Kön är kort.\nAlla ska få svar\nNås\nI mars fick alla det.\nPost ska besvaras i\ntid\nNås ej\nDen tar tid."
    assert [text for _, text in blocks_of(text)] == [
        "Kön är kort.",
        "Alla ska få svar",
        "Nås",
        "I mars fick alla det.",
        "Post ska besvaras i tid",
        "Nås ej",
        "Den tar tid.",
    ]


def test_a_verdict_among_cells_on_lines_parts_nothing() -> None:
    text = f"{BODY}\nAlla ska få svar\n14,2\nUppnått\nAlla ska trivas\n81 %\nEj uppnått\nFler ska cykla"
    assert len(blocks_of(text)) < text.count("\n") + 1
