"""Tables drawn with lines: their cells on a page, and their parts on several."""

import json
import re
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.reading.pdf import read_pdf
from extract.tables.finder import find_tables
from models import Page
from tests.extract.small_pdfs import HEIGHT, cells, lay_out, level, put, read, table

BUDGET = [
    ("Verksamhet", "Budget", "Utfall"),
    ("Hemtjänst", "1 200", "1 150"),
    ("Stöd", "", "80"),
    ("Summa", "1 200", "1 230"),
]
XS = [72, 200, 270, 340]


def found(page: Page) -> list[dict[tuple[int, int, int, int], str]]:
    """Return the tables of a page: the text of each cell by row, column and spans."""
    grids = find_tables(page.words, page.rules)
    return [
        {(c.row, c.col, c.rowspan, c.colspan): " ".join(page.words[i].text for i in c.words) for c in grid.cells}
        for grid in grids
    ]


@pytest.mark.parametrize("ruled", ["grid", "cells", "level"])
def test_the_same_table_however_it_is_ruled(ruled: str) -> None:
    content = lay_out(lambda canvas: table(canvas, XS, 100, BUDGET, ruled=ruled))
    assert cells(content) == [[list(row) for row in BUDGET]]
    (found_table,) = content.tables
    assert found_table.header_rows == 1
    x0, top, x1, bottom = found_table.parts[0].box or ()
    assert (x0, top, x1, bottom) == pytest.approx((72, 100, 340, 180), abs=1)


def test_empty_cells_are_cells() -> None:
    content = lay_out(
        lambda canvas: table(canvas, XS, 100, [("Mått", "Enhet", "Nämnd"), ("Beröm", "", ""), ("Klagomål", "", "4")])
    )
    assert cells(content) == [[["Mått", "Enhet", "Nämnd"], ["Beröm", "", ""], ["Klagomål", "", "4"]]]


def test_a_cell_over_several_rows_and_one_over_all_columns() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 120, 140, 180):
            level(canvas, 72, 340, top)
        level(canvas, 200, 340, 160)  # not under the first column
        for x in (72, 340):
            canvas.line(x, HEIGHT - 100, x, HEIGHT - 180)
        for x in (200, 270):
            canvas.line(x, HEIGHT - 100, x, HEIGHT - 120)
            canvas.line(x, HEIGHT - 140, x, HEIGHT - 180)
        for x, text in ((75, "Mål"), (203, "Mått"), (273, "Utfall")):
            put(canvas, x, 112, text, bold=True)
        put(canvas, 75, 132, "Effektiv vård och omsorg för alla")
        put(canvas, 75, 152, "Nöjda brukare")
        for top, name, value in ((152, "Andel", "90 %"), (172, "Antal", "12")):
            put(canvas, 203, top, name)
            put(canvas, 273, top, value)

    assert found(read(draw).page(1)) == [
        {
            (0, 0, 1, 1): "Mål",
            (0, 1, 1, 1): "Mått",
            (0, 2, 1, 1): "Utfall",
            (1, 0, 1, 3): "Effektiv vård och omsorg för alla",
            (2, 0, 2, 1): "Nöjda brukare",
            (2, 1, 1, 1): "Andel",
            (2, 2, 1, 1): "90 %",
            (3, 1, 1, 1): "Antal",
            (3, 2, 1, 1): "12",
        }
    ]


def test_a_header_of_two_levels_over_level_lines() -> None:
    xs = [72, 180, 230, 280, 330, 380]

    def draw(canvas: Canvas) -> None:
        level(canvas, 72, 380, 100)
        level(canvas, 180, 280, 115)
        level(canvas, 280, 380, 115)
        for top in (130, 145, 160):
            level(canvas, 72, 380, top)
        put(canvas, 205, 111, "Kvinnor", size=8)
        put(canvas, 312, 111, "Män", size=8)
        rows = [
            ("Fråga", "2019", "2020", "2019", "2020"),
            ("Bemötande", "90", "91", "85", "88"),
            ("Trygghet", "70", "72", "75", "74"),
        ]
        for number, row in enumerate(rows):
            for x, text in zip(xs, row, strict=False):
                put(canvas, x + 12, 126 + 15 * number, text, size=8)

    (grid,) = cells(lay_out(draw))
    assert grid[0] == ["Fråga", "Kvinnor", "Kvinnor", "Män", "Män"]
    assert grid[1:] == [
        ["Fråga", "2019", "2020", "2019", "2020"],
        ["Bemötande", "90", "91", "85", "88"],
        ["Trygghet", "70", "72", "75", "74"],
    ]
    assert lay_out(draw).tables[0].header_rows == 2


def test_repeated_labels_in_bold_are_a_header_of_two_rows() -> None:
    rows = [("", "2019", "2020"), ("", "Antal", "Antal"), ("Kvinnor", "10", "12"), ("Män", "4", "5")]

    def draw(canvas: Canvas) -> None:
        table(canvas, XS, 100, [("", "2019", "2020"), ("", "", ""), *rows[2:]])
        for x, text in zip(XS[1:], rows[1][1:], strict=False):
            put(canvas, x + 3, 131, text, size=8, bold=True)

    content = lay_out(draw)
    assert content.tables[0].header_rows == 2
    assert cells(content)[0][1] == ["", "Antal", "Antal"]


def test_figures_that_no_line_parts_are_rows_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        table(
            canvas,
            XS,
            100,
            [("Verksamhet", "Budget", "Utfall"), ("Hemtjänst\nStöd\nSumma", "120\n30\n150", "115\n35\n150")],
            height=40,
        )

    assert cells(lay_out(draw)) == [
        [["Verksamhet", "Budget", "Utfall"], ["Hemtjänst", "120", "115"], ["Stöd", "30", "35"], ["Summa", "150", "150"]]
    ]


def test_frames_header_lines_and_charts_are_no_tables() -> None:
    def draw(canvas: Canvas) -> None:
        level(canvas, 72, 523, 50)
        level(canvas, 72, 523, 800)
        canvas.rect(72, HEIGHT - 160, 300, 60)
        put(canvas, 80, 115, "Så mäts måluppfyllelsen", "Målet är uppnått vid 100 procent.", "Annars inte.")
        for number in range(6):  # the lines behind a chart's bars
            level(canvas, 120, 400, 300 + 20 * number)
            put(canvas, 95, 303 + 20 * number, str(100 - 20 * number), size=7)

    assert find_tables(*(lambda p: (p.words, p.rules))(read(draw).page(1))) == []


def test_shaded_rows_under_a_header_that_stands_above_the_first_line() -> None:
    rows = [("Verksamhet", "Bokslut 2021", "Budget 2022"), ("Nämnd", "-2 210", "82"), ("Stöd", "-16 940", "838")]
    rows += [("Insatser", "-9 120", "349"), ("Summa", "-28 270", "1 269")]

    def draw(canvas: Canvas) -> None:
        for number in range(1, 5, 2):
            canvas.setFillGray(0.93)
            canvas.rect(72, HEIGHT - 120 - 16 * (number + 1), 268, 16, stroke=0, fill=1)
        canvas.setFillGray(0)
        level(canvas, 72, 340, 120)
        level(canvas, 72, 340, 184)
        for number, row in enumerate(rows):
            canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 8)
            canvas.drawString(75, HEIGHT - 115 - 16 * number, row[0])
            for right, text in zip((260, 335), row[1:], strict=True):
                canvas.drawRightString(right, HEIGHT - 115 - 16 * number, text)

    assert cells(lay_out(draw)) == [[list(row) for row in rows]]


def test_a_row_that_the_page_leaves_open_goes_on_over_the_page() -> None:
    def open_table(canvas: Canvas, top: float, bottom: float, row: tuple[str, str]) -> None:
        level(canvas, 72, 340, top)
        level(canvas, 72, 340, top + 20)
        for x in (72, 200, 340):
            canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)
        for x, head, text in zip((75, 203), ("Titel", "Kommentar"), row, strict=True):
            put(canvas, x, top + 12, head, size=8, bold=True)
            put(canvas, x, top + 34, text, size=8)

    content = lay_out(
        lambda canvas: open_table(canvas, 700, 780, ("Trygg vård", "Målet nås när")),
        lambda canvas: open_table(canvas, 60, 130, ("", "rutinerna är klara.")),
    )
    assert cells(content) == [[["Titel", "Kommentar"], ["Trygg vård", "Målet nås när rutinerna är klara."]]]


def test_questions_between_tables_of_one_width_are_no_rows() -> None:
    def draw(canvas: Canvas) -> None:
        for number, top in enumerate((100, 190, 280), 1):
            put(canvas, 72, top - 6, f"{number}. Är du nöjd med din dagliga verksamhet?", size=9, bold=True)
            rows = [("", "Ja", "Nej"), ("Kvinnor", "88 %", "12 %"), ("Män", "92 %", "8 %")]
            table(canvas, XS, top, rows, ruled="level")

    content = lay_out(draw)
    assert [len(grid) for grid in cells(content)] == [3, 3, 3]
    assert [block.kind for block in content.blocks] == ["caption", "table"] * 3


def test_two_tables_of_one_width_stay_two() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, XS, 100, BUDGET, ruled="cells")
        put(
            canvas,
            72,
            205,
            "Utfallet för året är i nivå med det som nämnden har budgeterat och",
            "visar ett litet underskott.",
        )
        table(canvas, XS, 250, BUDGET, ruled="cells")

    content = lay_out(draw)
    assert cells(content) == [[list(row) for row in BUDGET]] * 2
    assert [block.kind for block in content.blocks] == ["table", "paragraph", "table"]


def test_a_table_over_a_page_break_is_whole_again() -> None:
    goals = [("Titel", "Kommentar", "Utfall")]

    def first(canvas: Canvas) -> None:
        table(
            canvas,
            XS,
            700,
            [*goals, ("Trygg vård", "Arbetet fortsät-", ""), ("Hållbart", "Målet kommer", "")],
            height=25,
        )

    def second(canvas: Canvas) -> None:
        table(canvas, XS, 60, [*goals, ("", "att nås nästa år.", ""), ("Ekonomi", "Balans.", "1 230")], height=25)

    content = lay_out(first, second)
    assert cells(content) == [
        [
            ["Titel", "Kommentar", "Utfall"],
            ["Trygg vård", "Arbetet fortsät-", ""],
            ["Hållbart", "Målet kommer att nås nästa år.", ""],
            ["Ekonomi", "Balans.", "1 230"],
        ]
    ]
    (whole,) = content.tables
    assert [part.page for part in whole.parts] == [1, 2]
    joined = next(cell for cell in whole.cells if cell.text.startswith("Målet"))
    assert [run.page for run in joined.passage.runs] == [1, 2] and joined.page == 1


def test_a_word_cut_by_the_page_break_is_whole_again() -> None:
    def first(canvas: Canvas) -> None:
        table(canvas, XS, 700, [("Titel", "Kommentar", "Utfall"), ("Trygg vård", "Arbetet fort-", "")], height=25)

    def second(canvas: Canvas) -> None:
        table(canvas, XS, 60, [("Titel", "Kommentar", "Utfall"), ("", "sätter.", "")], height=25)

    assert cells(lay_out(first, second))[0][1:] == [["Trygg vård", "Arbetet fortsätter.", ""]]


def test_a_part_without_header_goes_on_too() -> None:
    def first(canvas: Canvas) -> None:
        table(canvas, XS, 700, BUDGET[:3])

    def second(canvas: Canvas) -> None:
        table(canvas, XS, 60, BUDGET[3:])

    assert cells(lay_out(first, second)) == [[list(row) for row in BUDGET]]


def test_tables_of_other_columns_stay_apart() -> None:
    def first(canvas: Canvas) -> None:
        table(canvas, XS, 700, BUDGET)

    def second(canvas: Canvas) -> None:
        table(canvas, [72, 220, 300, 380], 60, BUDGET)

    assert len(lay_out(first, second).tables) == 2


def bare(text: str) -> str:
    """Return the text without spaces, line-end hyphens and bullets, which the truth leaves out."""
    return re.sub(r"[\s•-]", "", text)


KNOWN = {("kalmar-socialnamnden-2019-08.pdf", 16)}
"""Parts whose truth leaves out an empty row that is drawn on the page."""


@pytest.mark.parametrize("folder", ["pdf", "composed"])
def test_tables_of_the_shared_reports(shared: Path, folder: str) -> None:
    truth = json.loads((shared / "reports" / folder / "tables.json").read_text(encoding="utf-8"))
    right, wrong, count = 0, [], 0
    for name, tables in truth.items():
        path = shared / "reports" / folder / name
        report = read_pdf(path, path.read_bytes())
        got = [(page.number, {k: bare(v) for k, v in t.items()}) for page in report.pages for t in found(page)]
        count += len(got)
        for part in tables:
            wanted = {(c["row"], c["col"], c["rowspan"], c["colspan"]): bare(c["text"]) for c in part["cells"]}
            if (part["page"], wanted) in got or (name, part["page"]) in KNOWN:
                right += 1
            else:
                wrong.append((name, part["page"]))
    assert wrong == []
    assert count == right, "tables were found where there are none"


def test_a_page_keeps_the_tables_that_its_text_was_composed_by(shared: Path) -> None:
    """They are looked for once: the words of the composed page give the same tables."""
    for path in sorted((shared / "reports/pdf").glob("*.pdf")):
        for page in read_pdf(path, path.read_bytes()).pages:
            assert list(page.grids) == find_tables(page.words, page.rules), (path.name, page.number)


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (
            (
                "Kön ska bli\nkortare\n\nAlla ska ha\nen plan",
                "Kön är nu tio\ndagar lång\n\nI juni hade\nalla det",
                "Nej\n\n\nJa",
            ),
            3,
        ),
        # paragraphs of one text, beside a goal that goes on
        (("Kön ska bli\nkortare än den\när nu", "Kön är nu tio\ndagar lång\n\nI juni var den\nlängre", "Nej"), 2),
        (("Kön ska bli\nkortare\n\noch alla ska\nha en plan", "Kön är nu tio\ndagar lång", "Nej"), 2),
    ],
)
def test_blank_over_all_columns_parts_rows_of_longer_texts(texts: tuple[str, ...], count: int) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, [72, 180, 300, 360], 100, [("Mål", "Utfall", "Nått"), texts], height=75)

    (grid,) = cells(lay_out(draw))
    assert len(grid) == count
    assert count < 3 or grid[1:] == [
        ["Kön ska bli kortare", "Kön är nu tio dagar lång", "Nej"],
        ["Alla ska ha en plan", "I juni hade alla det", "Ja"],
    ]
