"""Word documents: what their styles, lists, fields, tables and tracked changes make of the text."""

from pathlib import Path

import pytest

from models import Content, Report
from tests.extract.small_documents import (
    bold,
    docx_bytes,
    listed,
    lvl,
    numbering,
    outline,
    p,
    r,
    read,
    tbl,
    tc,
    tr,
)

BODY = "Året har präglats av ett gott arbete i alla arbetslag och många nya idéer."
H1 = p("Inledning", "Rubrik1")
SOFT = "<w:r><w:lastRenderedPageBreak/></w:r>"
HARD = '<w:r><w:br w:type="page"/></w:r>'
ASKED = '<w:rStyle w:val="Platshllartext"/>'
DECIMAL = numbering(lvl(0, "decimal", "%1."), lvl(1, "decimal", "%1.%2"), lvl(2, "lowerLetter", "%3)"))


def field(code: str, inner: str) -> str:
    """Return runs of a field with its code and result."""
    steps = [f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>' for step in ("begin", "separate", "end")]
    return f"{steps[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{steps[1]}{inner}{steps[2]}"


def word(tmp_path: Path, body: str, **parts: str) -> tuple[Report, Content]:
    report, content = read(tmp_path, "rapport.docx", docx_bytes(body, **parts))
    for page in report.pages:
        for word in page.words:
            assert page.text[word.start : word.end] == word.text
        for piece in page.pieces:
            assert page.text[piece.start : piece.end].strip() == page.text[piece.start : piece.end]
    return report, content


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("Rubrik1", "h1"),
        ("Rubrik2", "h2"),
        ("Egen", "h2"),  # a style of the template's own, based on a heading
        ("Mall3", "h3"),  # known by its name alone
        ("Titel", "title"),
        ("Besk", "caption"),
        ("Inne1", "toc"),
        ("Normal", "paragraph"),
        ("Cirkel", "paragraph"),  # based on itself
        ("Borta", "paragraph"),  # not in the file
        (None, "paragraph"),
    ],
)
def test_styles(tmp_path: Path, style: str | None, kind: str) -> None:
    _, content = word(tmp_path, H1 + p(BODY) + p("Så gick det", style) + p(BODY))
    assert outline(content)[2] == (kind, "Så gick det")


def test_the_outline_level_of_a_paragraph_makes_it_a_heading(tmp_path: Path) -> None:
    body = H1 + p(BODY) + p("Så gick det", properties='<w:outlineLvl w:val="1"/>') + p(BODY)
    assert outline(word(tmp_path, body)[1])[2] == ("h2", "Så gick det")


def test_sections(tmp_path: Path) -> None:
    body = p("Rapport", "Titel") + H1 + p("Mål", "Rubrik2") + p(BODY) + p("Ekonomi", "Rubrik1") + p(BODY)
    _, content = word(tmp_path, body)
    assert [block.section for block in content.blocks if block.kind == "paragraph"] == [
        ("Inledning", "Mål"),
        ("Ekonomi",),
    ]


def test_numbers_that_only_the_list_definition_has(tmp_path: Path) -> None:
    """Word shows 1., 1.1, a): none of it is in the text of the file."""
    heading = '<w:pPr><w:pStyle w:val="Rubrik{0}"/><w:numPr><w:ilvl w:val="{1}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    made = [("Inledning", 1, 0), ("Uppdrag", 2, 1), ("Bakgrund", 2, 1), ("Mål", 1, 0), ("Kvalitet", 2, 1)]
    body = "".join(f"<w:p>{heading.format(style, level)}{r(text)}</w:p>{p(BODY)}" for text, style, level in made)
    report, content = word(tmp_path, body, numbering=DECIMAL)
    assert [text for kind, text in outline(content) if kind.startswith("h")] == [
        *("1. Inledning", "1.1 Uppdrag", "1.2 Bakgrund", "2. Mål", "2.1 Kvalitet"),
    ]
    assert "2.1 Kvalitet\n" in report.pages[0].text


@pytest.mark.parametrize(
    ("definition", "items", "markers"),
    [
        (numbering(lvl(0, "bullet", "\uf0b7")), [0, 0], ["•", "•"]),
        (numbering(lvl(0, "bullet", "-")), [0], ["-"]),
        (numbering(lvl(0, "decimal", "%1)")), [0, 0], ["1)", "2)"]),
        (numbering(lvl(0, "decimal", "Mål %1:")), [0, 0], ["Mål 1:", "Mål 2:"]),
        (numbering(lvl(0, "upperRoman", "%1.")), [0, 0, 0, 0], ["I.", "II.", "III.", "IV."]),
        (numbering(lvl(0, "decimalZero", "%1")), [0], ["01"]),
        (numbering(lvl(0, "none", "")), [0], []),
        (DECIMAL, [0, 1, 2, 2, 1, 0, 1], ["1.", "1.1", "a)", "b)", "1.2", "2.", "2.1"]),
        (numbering(lvl(0, "upperRoman", "%1"), lvl(1, "decimal", "%1.%2", "<w:isLgl/>")), [0, 1], ["I", "1.1"]),
        (
            numbering(lvl(0, "decimal", "%1."), lvl(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')),
            [0, 1, 0, 1],
            ["1.", "1.", "2.", "2."],
        ),
    ],
)
def test_markers(tmp_path: Path, definition: str, items: list[int], markers: list[str]) -> None:
    body = H1 + p(BODY) + "".join(listed(f"Sak nummer {n}", level=level) for n, level in enumerate(items))
    _, content = word(tmp_path, body, numbering=definition)
    assert [block.marker for block in content.blocks if block.kind == "list_item"] == markers


def test_a_list_that_starts_over(tmp_path: Path) -> None:
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = H1 + p(BODY) + listed("Lås") + listed("Kök") + p(BODY) + listed("Trygghet", 2) + listed("Ro", 2)
    _, content = word(tmp_path, body, numbering=numbering(lvl(0, "decimal", "%1."), nums=again))
    assert [block.marker for block in content.blocks if block.kind == "list_item"] == ["1.", "2.", "1.", "2."]


def test_a_level_that_belongs_to_a_style(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="R2"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    levels = numbering(lvl(0, "decimal", "%1"), lvl(1, "decimal", "%1.%2", '<w:pStyle w:val="R2"/>'))
    _, content = word(tmp_path, p("Uppdrag", "R2") + p(BODY) + p("Mål", "R2"), styles=styles, numbering=levels)
    assert [text for kind, text in outline(content) if kind == "h2"] == ["1.1 Uppdrag", "1.2 Mål"]


def test_a_heading_made_with_bold_text(tmp_path: Path) -> None:
    strong = p(inner=r("Måluppfyllelse", '<w:rStyle w:val="Stark"/>'))
    body = H1 + p(BODY) + bold("Trygghet") + p(BODY) + strong + p(BODY) + bold("Det här är en mening.") + p(BODY)
    assert [entry for entry in outline(word(tmp_path, body)[1]) if entry[1] != BODY] == [
        ("h1", "Inledning"),
        ("h2", "Trygghet"),
        ("h2", "Måluppfyllelse"),
        ("paragraph", "Det här är en mening."),
    ]


def test_headings_made_with_large_type_are_ranked_by_it(tmp_path: Path) -> None:
    def sized(text: str, size: int) -> str:
        return p(inner=r(text, f'<w:sz w:val="{size}"/>'))

    body = p(BODY) + sized("Kvalitet", 32) + p(BODY) + sized("Trygghet", 26) + p(BODY) + bold("Mål") + p(BODY)
    assert [kind for kind, text in outline(word(tmp_path, body)[1]) if text != BODY] == ["h1", "h2", "h3"]


def test_what_is_bold_at_the_start_of_a_paragraph(tmp_path: Path) -> None:
    inner = r("Alla är ", "<w:b/>") + r("trygga.", '<w:rStyle w:val="Stark"/>') + r(" Målet nåddes i år.")
    block = word(tmp_path, H1 + p(inner=inner) + p(BODY))[1].blocks[1]
    assert block.text[: block.lead] == "Alla är trygga."


def test_a_word_in_bold_makes_no_heading(tmp_path: Path) -> None:
    body = H1 + p(inner=r("Trygghet ", "<w:b/>") + r("är viktigt för alla")) + p(BODY)
    assert outline(word(tmp_path, body)[1])[1] == ("paragraph", "Trygghet är viktigt för alla")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (r("Målet ") + f"<w:ins>{r('är uppnått')}</w:ins>", "Målet är uppnått"),
        (r("Målet ") + "<w:del><w:r><w:delText>är ej uppnått</w:delText></w:r></w:del>" + r("nåddes"), "Målet nåddes"),
        (f"<w:moveFrom>{r('Borta ')}</w:moveFrom>{r('Kvar')}<w:moveTo>{r(' här')}</w:moveTo>", "Kvar här"),
        (r("Målet ") + r("dold ", "<w:vanish/>") + r("nåddes"), "Målet nåddes"),
        (r("Målet ") + r("dold ", '<w:rStyle w:val="Dold"/>') + r("nåddes"), "Målet nåddes"),
        (r("Målet ") + r("synlig", '<w:rStyle w:val="Dold"/><w:vanish w:val="0"/>'), "Målet synlig"),
        (r("Barn") + "<w:r><w:noBreakHyphen/></w:r>" + r("grupp"), "Barn-grupp"),
        (r("över") + "<w:r><w:softHyphen/></w:r>" + r("klagan"), "överklagan"),
        (r("Rad ett") + "<w:r><w:br/></w:r>" + r("rad två"), "Rad ett rad två"),
        (r("Barn- och över-") + "<w:r><w:br/></w:r>" + r("klagan"), "Barn- och överklagan"),
        (r("Mål") + "<w:r><w:tab/></w:r>" + r("nås"), "Mål nås"),
        (f'<w:hyperlink w:anchor="a">{r("Se sidan")}</w:hyperlink>', "Se sidan"),
        (r("Den ") + field(" DATE ", r("1 mars")), "Den 1 mars"),
        (r("Den ") + f'<w:fldSimple w:instr="DATE">{r("1 mars")}</w:fldSimple>', "Den 1 mars"),
        (r("Av ") + field(" IF ", field(" DATE ", r("1 mars"))) + r(" i år"), "Av 1 mars i år"),
        (f"<w:smartTag>{r('Granliden')}</w:smartTag>", "Granliden"),
        (f"<w:sdt><w:sdtContent>{r('Granliden')}</w:sdtContent></w:sdt>", "Granliden"),
        (f"{r('Status: ')}<w:sdt><w:sdtContent>{r('Nått')}</w:sdtContent></w:sdt>", "Status: Nått"),
        (  # what a form asks for while nothing is filled in
            f"{r('Status:')}<w:sdt><w:sdtContent>{r(' Välj ett objekt.', ASKED)}</w:sdtContent></w:sdt>",
            "Status:",
        ),
        (r("1\u00a0250 kr"), "1 250 kr"),
        (r("Nöjda: ") + r("J", '<w:rFonts w:ascii="Wingdings"/>') + r("82"), "Nöjda: ☺ 82"),
        (r("Nöjda: ") + r("Z", '<w:rFonts w:ascii="Wingdings"/>') + r("82"), "Nöjda: 82"),
        (r("Nöjda") + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "Nöjda ✓"),
        (r("Nöjda") + '<w:r><w:sym w:font="Wingdings" w:char="nej"/></w:r>', "Nöjda"),
    ],
)
def test_what_is_text(tmp_path: Path, inner: str, text: str) -> None:
    assert outline(word(tmp_path, H1 + p(BODY) + p(inner=inner) + p(BODY))[1])[2] == ("paragraph", text)


def test_a_paragraph_whose_end_was_deleted_goes_on(tmp_path: Path) -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    body = H1 + p("Målet ", properties=deleted) + p("nåddes i år") + p(BODY)
    assert outline(word(tmp_path, body)[1])[1] == ("paragraph", "Målet nåddes i år")


def test_contents_that_word_made(tmp_path: Path) -> None:
    first = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>'
    first += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    lines = p(inner=first + r("Inledning") + "<w:r><w:tab/></w:r>" + field("PAGEREF a", r("3"))) + p("Mål för året 4")
    last = p(inner='<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    body = p("Rapport", "Titel") + lines + last + H1 + p(BODY)
    assert [kind for kind, _ in outline(word(tmp_path, body)[1])] == ["title", "toc", "toc", "h1", "paragraph"]


def test_contents_in_the_frame_that_word_puts_around_them(tmp_path: Path) -> None:
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    frame = f"<w:sdt>{gallery}<w:sdtContent>{p('Innehåll')}{p('Mål 3')}</w:sdtContent></w:sdt>"
    _, content = word(tmp_path, p("Rapport", "Titel") + frame + H1 + p(BODY))
    assert [kind for kind, _ in outline(content)] == ["title", "toc", "toc", "h1", "paragraph"]


def test_contents_that_somebody_typed(tmp_path: Path) -> None:
    lines = "".join(
        p(inner=r(text) + "<w:r><w:tab/></w:r>" + r(n)) for text, n in (("Mål", "3"), ("Kök", "4"), ("Råd", "9"))
    )
    _, content = word(tmp_path, p("Rapport", "Titel") + p("Innehåll") + lines + H1 + p(BODY))
    assert [kind for kind, _ in outline(content)] == ["title", "toc", "toc", "toc", "toc", "h1", "paragraph"]


def test_headers_footers_and_notes_stand_apart(tmp_path: Path) -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="0" w:type="separator">{p("skilj")}</w:footnote>'
    notes += f'<w:footnote w:id="2">{p("Enligt lag.")}</w:footnote>'
    body = H1 + p(inner=r("Målet ") + note + r("nåddes.")) + p(BODY)
    report, content = word(tmp_path, body, footnotes=notes, header=p("Granlidens kommun"), footer=p("Sida 1"))
    assert outline(content) == [
        ("furniture", "Granlidens kommun"),
        ("h1", "Inledning"),
        ("paragraph", "Målet nåddes."),
        ("paragraph", BODY),
        ("furniture", "Sida 1"),
        ("footnote", "Enligt lag."),
    ]
    assert "skilj" not in report.pages[0].text


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('Viktigt i år')}</w:txbxContent>"
    drawn = (
        f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    _, content = word(tmp_path, H1 + p(BODY, inner=drawn) + p("Slut på texten om året."))
    assert [text for _, text in outline(content)] == ["Inledning", BODY, "Viktigt i år", "Slut på texten om året."]


@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (p("Ett") + p("Två", inner=SOFT), ["Ett\n\nTvå"]),
        (p("Ett") + p(inner=SOFT + r("Två")), ["Ett", "Två"]),
        (p("Ett", inner=HARD) + p("Två"), ["Ett", "Två"]),
        (p("Ett", inner=HARD) + p(inner=SOFT + r("Två")), ["Ett", "Två"]),
        (p("Ett", inner=HARD + HARD) + p("Tre"), ["Ett", "", "Tre"]),
        (p("Ett") + p("Två", properties="<w:pageBreakBefore/>"), ["Ett", "Två"]),
        (p("Ett", properties="<w:pageBreakBefore/>") + p("Mer"), ["Ett\n\nMer"]),
        (p("Ett") + p(properties="<w:sectPr/>") + p("Två"), ["Ett", "Två"]),
        (p("Ett") + p(properties='<w:sectPr><w:type w:val="continuous"/></w:sectPr>') + p("Två"), ["Ett\n\nTvå"]),
        (p(inner="<w:r><w:drawing/></w:r>") + p(inner=SOFT + r("Två")), ["", "Två"]),
        (p("Ett", inner=HARD), ["Ett"]),
    ],
)
def test_pages(tmp_path: Path, body: str, pages: list[str]) -> None:
    report, _ = word(tmp_path, body)
    assert [page.text for page in report.pages] == pages
    assert [page.number for page in report.pages] == list(range(1, len(pages) + 1))


def test_a_paragraph_that_a_page_cuts_is_whole_and_keeps_its_places(tmp_path: Path) -> None:
    body = H1 + p(inner=r("Vi väntar på ett be") + SOFT + r("sked om en överklagan")) + p(BODY)
    report, content = word(tmp_path, body)
    assert [page.text.split("\n")[-1] for page in report.pages] == ["Vi väntar på ett besked", BODY]
    block = content.blocks[1]
    assert block.text == "Vi väntar på ett besked om en överklagan"
    assert [(run.page, report.page(run.page).text[run.offset :][: run.length]) for run in block.passage.runs] == [
        (1, "Vi väntar på ett besked"),
        (2, "om en överklagan"),
    ]


def test_a_table_with_merged_cells(tmp_path: Path) -> None:
    top = tr(tc("Mått", '<w:vMerge w:val="restart"/>'), tc("Andel", '<w:gridSpan w:val="2"/>'))
    second = tr(tc("", "<w:vMerge/>"), "2019", "2020")
    body = H1 + p(BODY) + tbl(top, second, tr("Nöjda", "78", "82"), tr("Trygga", "", "61"))
    report, content = word(tmp_path, body)
    (table,) = content.tables
    assert outline(content)[2][1] == "Mått|Andel|Andel / Mått|2019|2020 / Nöjda|78|82 / Trygga||61"
    assert (table.header_rows, table.n_rows, table.n_cols, table.reader) == (2, 4, 3, "table.marked")
    for cell in table.cells:
        if span := cell.passage.span():
            assert report.page(span[0]).text[span[1] : span[2]] == cell.text


def test_header_rows_that_are_marked(tmp_path: Path) -> None:
    head = "<w:tblHeader/>"
    rows = tr("Mått", "År", properties=head), tr("", "2020", properties=head), tr("Nöjda", "82"), tr("Trygga", "61")
    assert word(tmp_path, H1 + p(BODY) + tbl(*rows))[1].tables[0].header_rows == 2


def test_rows_and_cells_in_wrappers_and_deleted_rows(tmp_path: Path) -> None:
    wrapped = f"<w:sdt><w:sdtContent>{tr('Trygga', '61')}</w:sdtContent></w:sdt>"
    rows = tr("Mått", "2020"), wrapped, tr("Borta", "9", properties="<w:del/>"), tr("Nöjda", "82")
    assert outline(word(tmp_path, H1 + p(BODY) + tbl(*rows))[1])[2] == ("table", "Mått|2020 / Trygga|61 / Nöjda|82")


def test_a_row_that_begins_later(tmp_path: Path) -> None:
    rows = tr("Mått", "2019", "2020"), tr("9", properties='<w:gridBefore w:val="2"/>'), tr("Nöjda", "8", "7")
    grid = word(tmp_path, H1 + p(BODY) + tbl(*rows))[1].tables[0].grid()
    assert [cell.text if cell else None for cell in grid[1]] == [None, None, "9"]


def test_a_table_over_two_pages_is_one(tmp_path: Path) -> None:
    cut = tr(tc(p(inner=SOFT + r("Trygga"))), "61")
    report, content = word(tmp_path, H1 + p(BODY) + tbl(tr("Mått", "2020"), tr("Nöjda", "82"), cut, tr("Ro", "7")))
    assert [page.text for page in report.pages][1] == "Trygga\t61\nRo\t7"
    (table,) = content.tables
    assert outline(content)[2][1] == "Mått|2020 / Nöjda|82 / Trygga|61 / Ro|7"
    assert [part.page for part in table.parts] == [1, 2]
    assert [cell.page for cell in table.cells if cell.col == 0] == [1, 1, 2, 2]


def test_a_row_cut_by_a_page_stays_whole_on_the_page_where_it_begins(tmp_path: Path) -> None:
    cut = tr(tc(p(inner=r("Mycket ") + SOFT + r("trygga"))), tc(p(inner=r("6") + SOFT + r("1 procent"))))
    report, content = word(tmp_path, H1 + p(BODY) + tbl(tr("Mått", "2020"), tr("Nöjda", "82"), cut, tr("Ro", "7")))
    assert outline(content)[2][1] == "Mått|2020 / Nöjda|82 / Mycket trygga|61 procent / Ro|7"
    assert report.pages[1].text == "Ro\t7"


def test_a_table_within_a_cell_is_a_table_of_its_own(tmp_path: Path) -> None:
    inner = tbl(tr("Mått", "2020"), tr("Nöjda", "82"))
    body = H1 + p(BODY) + tbl(tr("Mål", "Utfall"), tr("Trygghet", tc(p("Se här:") + inner)), tr("Ro", "Nådd"))
    assert [text for kind, text in outline(word(tmp_path, body)[1]) if kind == "table"] == [
        "Mål|Utfall / Trygghet|Se här: / Ro|Nådd",
        "Mått|2020 / Nöjda|82",
    ]


@pytest.mark.parametrize(
    "box",
    [
        tbl(tr(tc(p("Målet nåddes") + p("Alla är trygga")))),  # a frame around text
        tbl(tr(tc(p("Målet nåddes") + p("Alla är trygga")), tc(p("")))),  # two columns of text
    ],
)
def test_a_box_is_no_table(tmp_path: Path, box: str) -> None:
    assert [entry for entry in outline(word(tmp_path, H1 + p(BODY) + box + p(BODY))[1]) if entry[1] != BODY][1:] == [
        ("paragraph", "Målet nåddes"),
        ("paragraph", "Alla är trygga"),
    ]


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        (p("Tabell 2 Nöjda boende", "Besk"), "Tabell 2 Nöjda boende"),
        (p("Tabell 2 Nöjda boende"), "Tabell 2 Nöjda boende"),
        (p("Känner du dig trygg hemma?"), "Känner du dig trygg hemma?"),
        (p("Nöjda boende", "Rubrik2"), "Nöjda boende"),
        (p(inner=r("Nöjda ", "<w:i/>") + r("boende", "<w:i/>")), "Nöjda boende"),
        (p(inner=r("Nöjda ", "<w:i/>") + r("boende")), None),
        (p(BODY), None),
    ],
)
def test_captions(tmp_path: Path, before: str, caption: str | None) -> None:
    table = word(tmp_path, H1 + p(BODY) + before + tbl(tr("Mått", "2020"), tr("Nöjda", "82")))[1].tables[0]
    assert (table.caption.text if table.caption else None) == caption


def test_a_caption_below_its_table(tmp_path: Path) -> None:
    body = H1 + p(BODY) + tbl(tr("Mått", "2020"), tr("Nöjda", "82")) + p("Tabell 1 Nöjda", "Besk") + p(BODY)
    caption = word(tmp_path, body)[1].tables[0].caption
    assert caption is not None and caption.text == "Tabell 1 Nöjda"


def test_a_cover_and_a_letter_before_the_report(tmp_path: Path) -> None:
    letter = p("Tjänsteskrivelse") + p("Diarienummer 2020/12") + p("Handläggare Kim Ek") + p(BODY, inner=HARD)
    cover = p(inner=r("Kvalitetsberättelse 2020", '<w:sz w:val="60"/>')) + p("Granliden", inner=HARD)
    _, content = word(tmp_path, letter + cover + H1 + p(BODY))
    kinds = [block.kind for block in content.blocks]
    assert kinds[-2:] == ["heading", "paragraph"]
    assert kinds[:4] == ["letter"] * 4 or kinds[4:6] == ["title"] * 2


def test_typed_bullets(tmp_path: Path) -> None:
    assert outline(word(tmp_path, H1 + p(BODY) + p("- Nya lås") + p("•\tNy kock"))[1])[2:] == [
        ("list_item", "- Nya lås"),
        ("list_item", "• Ny kock"),
    ]


def test_short_lines_of_a_report_without_styles_are_headings_as_in_plain_text(tmp_path: Path) -> None:
    _, content = word(tmp_path, p("Kvalitetsberättelse 2020") + p(BODY) + p("Ekonomi") + p(BODY))
    assert [kind for kind, _ in outline(content)] == ["title", "paragraph", "h3", "paragraph"]
