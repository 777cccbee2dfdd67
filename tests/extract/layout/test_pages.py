"""Typeset pages laid out as blocks."""

from collections import Counter
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.layout.hyphens import Hyphens
from extract.layout.pages import lay_out_pages
from extract.reading.pdf import read_pdf
from models import Block, Content, Passage, Report
from tests.extract.small_pdfs import Draw, cells, kinds, lay_out, level, put, table

FULL = "Enheten har under året arbetat med att minska sjukfrånvaron och ser nu resultat av det,"


def paged(*pages: Draw) -> list[Draw]:
    """Return the pages with a running header and a page number."""

    def framed(number: int, draw: Draw) -> Draw:
        def page(canvas: Canvas) -> None:
            put(canvas, 72, 40, "Kvalitetsberättelse 2020", size=8)
            draw(canvas)
            put(canvas, 290, 810, f"{number} ({len(pages)})", size=8)

        return page

    return [framed(number, draw) for number, draw in enumerate(pages, 1)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("en överkla-", "gan av beslutet", "en överklagan av beslutet"),
        ("barn-", "och ungdomsvård", "barn- och ungdomsvård"),
        ("medborgar-", "/brukarperspektiv", "medborgar-/brukarperspektiv"),
        ("medborgar-/", "brukarperspektiv", "medborgar-/brukarperspektiv"),
        ("arbetet med e-", "hälsa", "arbetet med e-hälsa"),
        ("ett IT-", "stöd", "ett IT-stöd"),
        ("ADL-", "Bedömning", "ADL-Bedömning"),
        ("under 2016-", "2018", "under 2016-2018"),
        ("LSS-", "insatser", "LSS-insatser"),
        ("sam-", "verkan", "samverkan"),
        ("5-", "6 veckor", "5-6 veckor"),
        ("OMSORGS-", "NÄMNDEN", "OMSORGSNÄMNDEN"),
        ("LSS-", "INSATSER", "LSS-INSATSER"),
        ("in-", "och utskrivning", "in- och utskrivning"),
        ("för-", "respektive nackdelar", "för- respektive nackdelar"),
        ("kost- och städ-", "organisationen", "kost- och städorganisationen"),
        ("50-", "talet", "50-talet"),
        ("50-", "och 60-talet", "50- och 60-talet"),
        ("en minskning med -", "2 procent", "en minskning med - 2 procent"),
        ("målet är nått –", "men inte alla", "målet är nått – men inte alla"),
    ],
)
def test_line_ends(first: str, second: str, joined: str) -> None:
    assert Hyphens([]).join(Passage(first), Passage(second)).text == joined


def test_the_report_itself_tells_which_hyphens_belong_to_words() -> None:
    hyphens = Hyphens(["vår", "kk-enkät", "och", "en", "medborgarenkät,", "syn-arbetet"])
    assert hyphens.join(Passage("en syn-"), Passage("arbetet")).text == "en syn-arbetet"
    assert hyphens.join(Passage("en medborgar-"), Passage("enkät")).text == "en medborgarenkät"


def test_paragraphs_headings_and_sections() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, "1 Sammanfattning", size=16, bold=True)
        put(canvas, 72, 115, FULL, "vilket beror på bättre rutiner.")
        put(canvas, 72, 160, "1.1 Personal", size=13, bold=True)
        put(canvas, 72, 185, FULL, "och på ny ledning.", "Nästa steg är att fortsätta arbetet.")
        put(canvas, 72, 240, "Kommentar", bold=True)
        put(canvas, 72, 252, "Kort text.")
        put(canvas, 72, 290, "2 Mål", size=16, bold=True)
        put(canvas, 72, 310, "Kort text om målen.")

    blocks = lay_out(draw).blocks
    assert [(b.kind, b.level, b.section) for b in blocks] == [
        ("heading", 1, ()),
        ("paragraph", None, ("1 Sammanfattning",)),
        ("heading", 2, ("1 Sammanfattning",)),
        ("paragraph", None, ("1 Sammanfattning", "1.1 Personal")),
        ("paragraph", None, ("1 Sammanfattning", "1.1 Personal")),
        ("heading", 3, ("1 Sammanfattning", "1.1 Personal")),
        ("paragraph", None, ("1 Sammanfattning", "1.1 Personal", "Kommentar")),
        ("heading", 1, ()),
        ("paragraph", None, ("2 Mål",)),
    ]
    assert blocks[1].text == f"{FULL} vilket beror på bättre rutiner."


def test_a_goal_in_bold_under_its_label_is_an_emphasised_paragraph() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, "Uppföljning", size=16, bold=True)
        put(canvas, 72, 115, FULL)
        put(canvas, 72, 140, "Mål:", bold=True)
        put(canvas, 72, 155, "Brukarna ska vara nöjda med sin vård", bold=True)
        put(canvas, 72, 180, "Målet är uppnått.")

    found = [(b.kind, b.text, b.emphasised) for b in lay_out(draw).blocks[2:]]
    assert found == [
        ("heading", "Mål:", True),
        ("paragraph", "Brukarna ska vara nöjda med sin vård", True),
        ("paragraph", "Målet är uppnått.", False),
    ]


def test_a_number_that_ends_a_sentence_is_no_marker() -> None:
    def draw(canvas: Canvas) -> None:
        lines = ("I mars möttes tolv personer varje dag, och skillnaden är stor, från 6 till", "12. Målet är nått.")
        put(canvas, 72, 100, *lines)
        put(canvas, 72, 150, "Vi ska göra detta under året som kommer och nästa:", "1. Öppna kön.", "2. Byta lås.")

    assert kinds(lay_out(draw)) == [
        (
            "paragraph",
            " ".join(
                ("I mars möttes tolv personer varje dag, och skillnaden är stor, från 6 till 12.", "Målet är nått.")
            ),
        ),
        ("paragraph", "Vi ska göra detta under året som kommer och nästa:"),
        ("list_item", "Öppna kön."),
        ("list_item", "Byta lås."),
    ]


def test_list_items_keep_their_markers_apart() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, FULL)
        for number, marker in enumerate(["•", "•", "-", "1."]):
            put(canvas, 80, 110 + 24 * number, marker)
            put(
                canvas,
                100,
                110 + 24 * number,
                "Minst 90 % av brukarna ska vara nöjda med det bemötande som de",
                f"får år {number}.",
            )

    items = lay_out(draw).blocks[1:]
    assert [(b.kind, b.marker) for b in items] == [("list_item", m) for m in ("•", "•", "-", "1.")]
    assert items[1].text == "Minst 90 % av brukarna ska vara nöjda med det bemötande som de får år 1."


def test_furniture_is_kept_apart_and_paragraphs_run_over_page_breaks() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Verksamhet", size=16, bold=True)
        put(canvas, 72, 760, FULL, "vilket också nämnden har sett i sin gransk-")

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 80, "ning av enheten.")
        put(canvas, 72, 110, "Ett nytt stycke.")

    def other(canvas: Canvas) -> None:
        put(canvas, 72, 200, FULL)

    content = lay_out(*paged(first, second, other, other))
    furniture = [text for kind, text in kinds(content) if kind == "furniture"]
    assert furniture.count("Kvalitetsberättelse 2020") == 4 and "2 (4)" in furniture
    joined = next(b for b in content.blocks if b.text.startswith("Enheten"))
    assert joined.text.endswith("vilket också nämnden har sett i sin granskning av enheten.")
    assert {run.page for run in joined.passage.runs} == {1, 2}


def test_a_sentence_that_goes_on_with_a_capital_on_the_next_page_is_whole() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, 700, FULL, "vilket har skett i samarbete med andra och efter samråd med Region")

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Sörmlandsbygden, som leder arbetet.")

    (block,) = lay_out(first, second).blocks
    assert block.text.endswith("efter samråd med Region Sörmlandsbygden, som leder arbetet.")


def test_bold_within_a_sentence_does_not_part_it() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, FULL)
        put(canvas, 72, 102, "målet är uppnått i sin helhet.", bold=True)
        put(canvas, 72, 126, "Nästa stycke.")

    assert kinds(lay_out(draw))[0] == ("paragraph", f"{FULL} målet är uppnått i sin helhet.")


def test_contents_cover_and_title() -> None:
    def cover(canvas: Canvas) -> None:
        put(canvas, 72, 300, "Kvalitetsberättelse", size=28, bold=True)
        put(canvas, 72, 340, "Provköpings kommun", size=14)

    def contents(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Innehåll", size=16, bold=True)
        for number, title in enumerate(("Sammanfattning", "Mål", "Ekonomi")):
            put(canvas, 72, 130 + 16 * number, f"{number + 1} {title} " + "." * 60 + f" {number + 3}")

    def text(canvas: Canvas) -> None:
        put(canvas, 72, 100, "1 Sammanfattning", size=16, bold=True)
        put(canvas, 72, 130, *[FULL] * 10)

    found = kinds(lay_out(cover, contents, text))
    assert found[:2] == [("title", "Kvalitetsberättelse"), ("title", "Provköpings kommun")]
    assert [kind for kind, _ in found[2:6]] == ["toc"] * 4
    assert found[6] == ("heading", "1 Sammanfattning")


def test_a_cover_letter_ends_where_the_title_stands() -> None:
    def letter(canvas: Canvas) -> None:
        put(canvas, 400, 60, "TJÄNSTESKRIVELSE", bold=True)
        put(canvas, 72, 120, "Handläggare", size=8)
        put(canvas, 250, 120, "Datum", size=8)
        put(canvas, 72, 132, "Anna Prov")
        put(canvas, 250, 132, "2020-02-01")
        put(canvas, 72, 200, "Förslag till beslut", size=12, bold=True)
        put(canvas, 72, 220, "Nämnden godkänner rapporten.")

    def report(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Årsrapport 2020", size=20, bold=True)
        put(canvas, 72, 130, *[FULL] * 8)

    found = kinds(lay_out(letter, report))
    assert {kind for kind, _ in found[:-2]} == {"letter"}
    assert found[1:5] == [("letter", t) for t in ("Handläggare", "Anna Prov", "Datum", "2020-02-01")] or (
        found[1:3] == [("letter", "Handläggare Anna Prov"), ("letter", "Datum 2020-02-01")]
    )
    assert [kind for kind, _ in found[-2:]] == ["title", "paragraph"]


def test_a_question_above_a_table_is_its_caption() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, FULL, "vilket framgår nedan.")
        put(canvas, 72, 120, "1. Hur nöjd är du med ditt boende?", bold=True)
        table(canvas, [72, 150, 220], 130, [("", "Nöjd"), ("Kvinnor", "90 %")])
        put(canvas, 72, 200, "Ekonomi", size=14, bold=True)
        table(canvas, [72, 150, 220], 210, [("", "Budget"), ("Summa", "1 200")])

    content = lay_out(draw)
    assert [t.caption.text for t in content.tables if t.caption] == ["1. Hur nöjd är du med ditt boende?", "Ekonomi"]
    assert [kind for kind, _ in kinds(content)] == ["paragraph", "caption", "table", "heading", "table"]


def test_text_that_runs_up_the_page_is_no_paragraph() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, FULL)
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(90)
        canvas.drawString(0, 0, "Axelrubrik")
        canvas.restoreState()

    assert ("furniture", "Axelrubrik") in kinds(lay_out(draw))


def test_underlined_words_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 130, 160):
            put(canvas, 72, top, "Bemötande och mer:")
            level(canvas, 72, 72 + canvas.stringWidth("Bemötande och mer:", "Helvetica", 10), top + 1.2)
            put(canvas, 72, top + 14, "Kort text.")

    assert cells(lay_out(draw)) == []


def passages(block: Block) -> list[Passage]:
    return [cell.passage for cell in block.table.cells] if block.table else [block.passage]


def check(report: Report, content: Content) -> None:
    """Check that blocks quote their pages word by word, and that each word is in one block."""
    seen = Counter[tuple[int, int]]()
    for block in content.blocks:
        for passage in passages(block):
            for run in passage.runs:
                page = report.page(run.page)
                assert passage.text[run.at : run.at + run.length] == page.text[run.offset : run.offset + run.length]
                seen.update((run.page, w.start) for w in page.words_in(run.offset, run.offset + run.length))
    markers = {block.marker for block in content.blocks if block.marker}
    for page in report.pages:
        for word in page.words:
            times = seen[page.number, word.start]
            repeated_head = any(page.number in [p.page for p in t.parts[1:]] for t in content.tables)
            assert times == 1 or (times == 0 and (word.text in markers or repeated_head)), (page.number, word)


def test_all_reports_are_laid_out_without_losing_a_word(repo: Path) -> None:
    folders = [repo / "corpus/reports", repo.parent / "shared/reports/pdf", repo.parent / "shared/reports/composed"]
    paths = [path for folder in folders for path in sorted(folder.glob("*.pdf"))]
    assert paths, "corpus/reports holds no PDF"
    for path in paths:
        report = read_pdf(path, path.read_bytes())
        check(report, lay_out_pages(report))
