"""OpenDocument texts: what their styles, lists, notes and tables make of the text."""

from pathlib import Path

import pytest

from models import Content, Report
from tests.extract.small_documents import odt_bytes, outline, read

BODY = "Året har präglats av ett gott arbete i alla arbetslag och många nya idéer."
STYLES = """
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
<style:style style:name="Rubrik_20_3" style:display-name="Rubrik 3" style:family="paragraph"/>
<style:style style:name="Egen" style:family="paragraph" style:default-outline-level="2"/>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Caption" style:family="paragraph"/>
<style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>
<style:style style:name="Cirkel" style:family="paragraph" style:parent-style-name="Cirkel"/>
"""
AUTOMATIC = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="Sida" style:family="paragraph">
  <style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Slut" style:family="paragraph">
  <style:paragraph-properties fo:break-after="page"/></style:style>
<style:style style:name="Fet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Kursiv" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Röd" style:family="text"><style:text-properties fo:color="#CC3333"/></style:style>
<style:style style:name="Gul" style:family="table-cell"><style:table-cell-properties fo:background-color="#f2b800"/>
  </style:style>
<style:style style:name="Dold" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
  <text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>
<text:list-style style:name="L2">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="." text:display-levels="2"/>
</text:list-style>
"""
OUTLINE = """<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format="1"/>
<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>"""
SOFT = "<text:soft-page-break/>"


def h(text: str, level: int = 1, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}"{more}>{text}</text:h>'


def p(text: str = "", style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def items(*inner: str, style: str = "", more: str = "") -> str:
    name = f' text:style-name="{style}"' if style else ""
    made = "".join(f"<text:list-item>{each}</text:list-item>" for each in inner)
    return f"<text:list{name}{more}>{made}</text:list>"


def table(*rows: str, head: str = "") -> str:
    top = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
    return f"<table:table>{top}{''.join(rows)}</table:table>"


def row(*cells: str) -> str:
    made = (cell if cell.startswith("<table:") else f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def odt(tmp_path: Path, body: str, *, outlined: bool = False, master: str = "") -> tuple[Report, Content]:
    data = odt_bytes(body, automatic=AUTOMATIC, styles=STYLES + OUTLINE * outlined, master=master)
    return read(tmp_path, "rapport.odt", data)


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        (h("Så gick det"), "h1"),
        (h("Så gick det", 2), "h2"),
        (p("Så gick det", "P1"), "h2"),
        (p("Så gick det", "Rubrik_20_3"), "h3"),
        (p("Så gick det", "Egen"), "h2"),
        (p("Så gick det", "Title"), "title"),
        (p("Så gick det", "Table"), "caption"),
        (p("Så gick det", "Cirkel"), "paragraph"),
        (p("Så gick det", "Borta"), "paragraph"),
        (f"<text:section>{h('Så gick det', 2)}</text:section>", "h2"),
        (p('<text:span text:style-name="Fet">Så gick det</text:span>'), "h2"),
    ],
)
def test_styles(tmp_path: Path, paragraph: str, kind: str) -> None:
    _, content = odt(tmp_path, h("Inledning") + p(BODY) + paragraph + p(BODY))
    assert outline(content)[2] == (kind, "Så gick det")


def test_chapters_whose_numbers_are_not_in_the_text(tmp_path: Path) -> None:
    unnumbered = h("Bilagor", 1, ' text:is-list-header="true"')
    body = h("Inledning") + h("Uppdrag", 2) + p(BODY) + h("Mål") + h("Kvalitet", 2) + h("Trygghet", 2) + unnumbered
    report, content = odt(tmp_path, body, outlined=True)
    assert [text for kind, text in outline(content) if kind.startswith("h")] == [
        *("1 Inledning", "1.1 Uppdrag", "2 Mål", "2.1 Kvalitet", "2.2 Trygghet", "Bilagor"),
    ]
    assert "2.1 Kvalitet" in report.pages[0].text


def test_lists(tmp_path: Path) -> None:
    deep = items(p("Lås") + items(p("Nycklar")), p("Kök"), style="L1")
    numbered = items(p("Ro") + items(p("Natt")), p("Mat") + p("Mer om mat"), style="L2")
    later = items(p("Dryck"), style="L2", more=' text:continue-numbering="true"')
    again = items(p("Luft"), style="L2")
    body = h("Inledning") + p(BODY) + deep + p(BODY) + numbered + p(BODY) + later + p(BODY) + again
    assert [text for _, text in outline(odt(tmp_path, body)[1]) if text != BODY][1:] == [
        *("• Lås", "- Nycklar", "• Kök", "1) Ro", "1.a. Natt", "2) Mat", "Mer om mat", "3) Dryck", "1) Luft"),
    ]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("Målet <text:span>är</text:span> uppnått", "Målet är uppnått"),
        ('Målet <text:span text:style-name="Dold">dolt </text:span>nåddes', "Målet nåddes"),
        ("Mål<text:tab/>nås", "Mål nås"),
        ('Mål<text:s text:c="3"/>nås', "Mål nås"),
        ("Rad ett<text:line-break/>rad två", "Rad ett rad två"),
        ("Barn- och över-<text:line-break/>klagan", "Barn- och överklagan"),
        ("Målet<office:annotation><text:p>Kolla!</text:p></office:annotation> nåddes", "Målet nåddes"),
        ("Sida <text:page-number>3</text:page-number>", "Sida 3"),
        ("<text:a>Se sidan</text:a> om mål", "Se sidan om mål"),
        ("Den <text:date>1 mars</text:date>", "Den 1 mars"),
        ("Målet <text:change-start/>är uppnått<text:change-end/>", "Målet är uppnått"),
    ],
)
def test_what_is_text(tmp_path: Path, inner: str, text: str) -> None:
    assert outline(odt(tmp_path, h("Inledning") + p(BODY) + p(inner) + p(BODY))[1])[2] == ("paragraph", text)


def test_deleted_text_is_left_out(tmp_path: Path) -> None:
    deleted = f"<text:tracked-changes><text:changed-region>{p('Borta')}</text:changed-region></text:tracked-changes>"
    assert "Borta" not in odt(tmp_path, deleted + h("Inledning") + p(BODY))[0].pages[0].text


def test_notes_headers_and_boxes(tmp_path: Path) -> None:
    inner = f"<text:note-citation>1</text:note-citation><text:note-body>{p('Enligt lag.')}</text:note-body>"
    note = f"<text:note>{inner}</text:note>"
    box = f"<draw:frame><draw:text-box>{p('Viktigt i år')}</draw:text-box></draw:frame>"
    master = f"<style:master-page><style:header>{p('Granlidens kommun')}</style:header>"
    master += f"<style:footer>{p('Sida 1')}</style:footer></style:master-page>"
    body = h("Inledning") + p(f"Målet {note}nåddes i år.") + p(f"{box}{BODY}")
    assert outline(odt(tmp_path, body, master=master)[1]) == [
        ("furniture", "Granlidens kommun"),
        ("h1", "Inledning"),
        ("paragraph", "Målet nåddes i år."),
        ("paragraph", BODY),
        ("paragraph", "Viktigt i år"),
        ("furniture", "Sida 1"),
        ("footnote", "Enligt lag."),
    ]


def test_contents(tmp_path: Path) -> None:
    index = (
        f"<text:table-of-content><text:index-body>{p('Innehåll')}{p('Mål 3')}</text:index-body></text:table-of-content>"
    )
    kinds = [kind for kind, _ in outline(odt(tmp_path, p("Rapport", "Title") + index + h("Mål") + p(BODY))[1])]
    assert kinds == ["title", "toc", "toc", "h1", "paragraph"]


@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (p("Ett") + SOFT + p("Två"), ["Ett", "Två"]),
        (p("Ett") + p("Två", "Sida"), ["Ett", "Två"]),
        (p("Ett") + SOFT + p("Två", "Sida"), ["Ett", "Två"]),
        (p("Ett", "Slut") + p("Två"), ["Ett", "Två"]),
        (p("Ett", "Sida") + p("Mer"), ["Ett\n\nMer"]),
        (p(f"Ett be{SOFT}sked om mål"), ["Ett besked", "om mål"]),
        (table(row("Mått", "2020"), SOFT, row("Ro", "7")), ["Mått\t2020", "Ro\t7"]),
    ],
)
def test_pages(tmp_path: Path, body: str, pages: list[str]) -> None:
    assert [page.text for page in odt(tmp_path, body)[0].pages] == pages


def test_a_table_with_merged_and_repeated_cells(tmp_path: Path) -> None:
    tall = f'<table:table-cell table:number-rows-spanned="2">{p("Mått")}</table:table-cell>'
    wide = f'<table:table-cell table:number-columns-spanned="2">{p("Andel")}</table:table-cell>'
    covered = "<table:covered-table-cell/>"
    twice = f'<table:table-cell table:number-columns-repeated="2">{p("8")}</table:table-cell>'
    head = row(tall, wide, covered) + row(covered, "2019", "2020")
    _, content = odt(
        tmp_path, h("Inledning") + p(BODY) + table(row("Nöjda", twice), row("Trygga", "", "61"), head=head)
    )
    assert outline(content)[2][1] == "Mått|Andel|Andel / Mått|2019|2020 / Nöjda|8|8 / Trygga||61"
    assert content.tables[0].header_rows == 2


def test_a_million_empty_rows_are_one(tmp_path: Path) -> None:
    empty = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/><table:table-cell/></table:table-row>'
    )
    _, content = odt(tmp_path, h("Inledning") + p(BODY) + table(row("Mått", "2020"), row("Ro", "7"), empty))
    assert content.tables[0].n_rows <= 3


@pytest.mark.parametrize(("style", "lead"), [("Fet", "Alla är trygga"), ("Kursiv", ""), (None, "")])
def test_what_is_bold_at_the_start_of_a_paragraph(tmp_path: Path, style: str | None, lead: str) -> None:
    span = f'<text:span text:style-name="{style}">Alla är trygga</text:span>' if style else "Alla är trygga"
    block = odt(tmp_path, h("Mål") + p(f"{span} så målet nåddes i år.") + p(BODY))[1].blocks[1]
    assert block.text[: block.lead] == lead


@pytest.mark.parametrize(("style", "caption"), [("Kursiv", "Nöjda boende"), ("Dold", None)])
def test_a_line_in_italics_names_the_table_below(tmp_path: Path, style: str, caption: str | None) -> None:
    line = p(f'<text:span text:style-name="{style}">Nöjda boende</text:span>')
    body = h("Mål") + p(BODY) + line + table(row("Mått", "2020"), row("Nöjda", "82"))
    found = odt(tmp_path, body)[1].tables[0].caption
    assert (found.text if found else None) == caption


def test_colours_of_words_and_cells(tmp_path: Path) -> None:
    red = '<text:span text:style-name="Röd">●</text:span>'
    yellow = '<table:table-cell table:style-name="Gul"><text:p/></table:table-cell>'
    mixed = f"<table:table-cell>{p(f'{red} nås')}</table:table-cell>"
    body = h("Mål") + p(BODY) + table(row("Mål", "Status"), row("Lugn", red), row("Ro", yellow), row("Tro", mixed))
    cells = odt(tmp_path, body)[0].pages[0].pieces[-1].cells
    assert [(cell.ink, cell.fill) for cell in cells[3::2]] == [("#cc3333", None), (None, "#f2b800"), (None, None)]
