"""Reading order: pages in columns, with sidebars, boxes, pictures, tables and notes."""

from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from models import Block
from tests.extract.small_pdfs import HEIGHT, cells, lay_out, put, table

STAFF = "Enheten har under året arbetat med att minska sjukfrånvaron och bemanna scheman i egen regi."
SPRING = (
    "Under våren infördes nya rutiner för dokumentation och alla medarbetare har fått utbildning i hur avvikelser "
    "rapporteras och följs upp."
)
AUTUMN = (
    "Hösten präglades av rekrytering. Sex tjänster tillsattes och två är ännu vakanta, vilket har medfört högre "
    "kostnader för vikarier än planerat."
)
USERS = "Brukarna är mer nöjda än förra året, och tryggheten är oförändrad även i de minsta av våra grupper."
MONEY = "Ekonomin är i balans tack vare lägre kostnader för lokaler, men priserna på livsmedel och el har stigit."


def run(canvas: Canvas, x: float, top: float, width: float, *texts: str, size: float = 10) -> float:
    """Set paragraphs under one another and return where the next one would begin."""
    for text in texts:
        lines = simpleSplit(text, "Helvetica", size, width)
        put(canvas, x, top, *lines, size=size, pitch=1.2 * size)
        top += 1.2 * size * len(lines) + 6
    return top


def two_columns(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Året som gått i korthet", size=20, bold=True)
    run(canvas, 72, 120, 210, STAFF, SPRING, AUTUMN)
    run(canvas, 310, 120, 210, USERS, MONEY)


def two_columns_on_other_baselines(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Året som gått i korthet", size=20, bold=True)
    run(canvas, 72, 120, 210, STAFF, SPRING, AUTUMN)
    run(canvas, 310, 125.5, 210, USERS, MONEY)


def headings_over_columns(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Året som gått i korthet", size=20, bold=True)
    for x, name, text in ((72, "Personal", STAFF), (310, "Brukare", USERS)):
        put(canvas, x, 120, name, size=12, bold=True)
        run(canvas, x, 136, 210, text, SPRING)
    put(canvas, 72, 300, "Ekonomi i hela nämnden", size=14, bold=True)
    run(canvas, 72, 320, 450, MONEY)


def three_columns(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Tre perspektiv", size=18, bold=True)
    for x, name, text in ((60, "Personal", STAFF), (225, "Brukare", USERS), (390, "Ekonomi", MONEY)):
        put(canvas, x, 110, name, size=12, bold=True)
        run(canvas, x, 126, 145, text)


def sidebar_with_figures(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Hemtjänst", size=16, bold=True)
    canvas.setFillGray(0.9)
    canvas.rect(400, HEIGHT - 330, 130, 240, fill=1, stroke=0)
    canvas.setFillGray(0)
    run(canvas, 72, 110, 300, STAFF, SPRING, AUTUMN, USERS, MONEY)
    put(canvas, 410, 110, "Fakta", size=11, bold=True)
    for number, (figure, name) in enumerate([("94 %", "nöjda brukare"), ("312", "personer"), ("58", "årsarbetare")]):
        put(canvas, 410, 142 + 50 * number, figure, size=22, bold=True)
        put(canvas, 410, 156 + 50 * number, name, size=9)


def table_in_a_column(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Personal", size=18, bold=True)
    run(canvas, 72, 110, 210, STAFF, SPRING, AUTUMN, USERS)
    top = run(canvas, 310, 110, 210, MONEY)
    table(canvas, (310, 430, 475, 520), top, [["Mått", "2019", "2020"], ["Frisktal", "61", "64"]], height=16)
    run(canvas, 310, top + 54, 210, STAFF)


def table_under_columns(canvas: Canvas) -> None:
    table_in_a_column(canvas)
    run(canvas, 72, 300, 450, AUTUMN)
    table(canvas, (72, 430, 475, 520), 350, [["Mått", "2019", "2020"], ["Frisktal", "61", "64"]], height=16)
    run(canvas, 72, 410, 450, USERS)


def picture_in_a_column(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Måltider", size=18, bold=True)
    run(canvas, 72, 110, 210, STAFF, SPRING, AUTUMN, USERS, MONEY)
    top = run(canvas, 310, 110, 210, MONEY)
    canvas.rect(310, HEIGHT - top - 90, 210, 90, fill=1)
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawString(310, HEIGHT - top - 104, "Bild 1. Köket öppnade i maj.")
    run(canvas, 310, top + 125, 210, USERS)


def narrow_gutter(canvas: Canvas) -> None:
    """Two columns 17 points apart, on baselines that nearly meet; the right one ends first."""
    put(canvas, 48, 80, "Året i korthet", size=16, bold=True)
    for number in range(9):
        put(canvas, 48, 110 + 14 * number, "Enheten har under hela det gångna året arbetat vidare.")
    put(canvas, 48, 250, "Ekonomi", size=12, bold=True)
    run(canvas, 48, 268, 240, MONEY)
    run(canvas, 306, 106, 210, USERS, STAFF)


def boxes_in_the_margin(canvas: Canvas) -> None:
    top = 80.0
    for name, text, verdict in (("Alla ska trivas", STAFF, "Nått"), ("Maten ska vara god", AUTUMN, "Inte nått")):
        put(canvas, 48, top, name, size=12, bold=True)
        put(canvas, 440, top + 14, "Bedömning", bold=True)
        put(canvas, 440, top + 28, verdict)
        top = run(canvas, 48, top + 16, 330, text, SPRING) + 12


PAGES: list[tuple[Callable[[Canvas], None], Sequence[str]]] = [
    (two_columns, ["Året som gått i korthet", STAFF, SPRING, AUTUMN, USERS, MONEY]),
    (two_columns_on_other_baselines, ["Året som gått i korthet", STAFF, SPRING, AUTUMN, USERS, MONEY]),
    (
        headings_over_columns,
        [
            "Året som gått i korthet",
            *("Personal", STAFF, SPRING),
            *("Brukare", USERS, SPRING),
            *("Ekonomi i hela nämnden", MONEY),
        ],
    ),
    (three_columns, ["Tre perspektiv", "Personal", STAFF, "Brukare", USERS, "Ekonomi", MONEY]),
    (
        sidebar_with_figures,
        [
            *("Hemtjänst", STAFF, SPRING, AUTUMN, USERS, MONEY),
            *("Fakta", "94 %", "nöjda brukare", "312", "personer", "58", "årsarbetare"),
        ],
    ),
    (table_in_a_column, ["Personal", STAFF, SPRING, AUTUMN, USERS, MONEY, "<table>", STAFF]),
    (
        table_under_columns,
        ["Personal", STAFF, SPRING, AUTUMN, USERS, MONEY, "<table>", STAFF, AUTUMN, "<table>", USERS],
    ),
    (
        picture_in_a_column,
        ["Måltider", STAFF, SPRING, AUTUMN, USERS, MONEY, MONEY, "Bild 1. Köket öppnade i maj.", USERS],
    ),
    (
        narrow_gutter,
        [
            *("Året i korthet", " ".join(["Enheten har under hela det gångna året arbetat vidare."] * 9)),
            *("Ekonomi", MONEY, USERS, STAFF),
        ],
    ),
    (
        boxes_in_the_margin,
        [
            *("Alla ska trivas", STAFF, SPRING, "Bedömning", "Nått"),
            *("Maten ska vara god", AUTUMN, SPRING, "Bedömning", "Inte nått"),
        ],
    ),
]


def said(block: Block) -> str:
    return "<table>" if block.table is not None else block.text


@pytest.mark.parametrize(("page", "wanted"), [pytest.param(*case, id=case[0].__name__) for case in PAGES])
def test_reading_order(page: Callable[[Canvas], None], wanted: Sequence[str]) -> None:
    assert [said(block) for block in lay_out(page).blocks] == list(wanted)


def test_paragraphs_in_columns_stand_under_the_heading_of_their_column() -> None:
    sections = {block.text: block.section for block in lay_out(headings_over_columns).blocks}
    assert sections[STAFF] == ("Personal",)
    assert sections[USERS] == ("Brukare",)
    assert sections[MONEY] == ("Ekonomi i hela nämnden",)


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("Nämnden väntar ännu på besked om den överkla-", "gan som lämnades in.", "om den överklagan som lämnades in."),
        ("Nämnden ansvarar för kommunens barn-", "och ungdomsvård.", "för kommunens barn- och ungdomsvård."),
        (
            "Nämnden väntar ännu på ett slutligt besked",
            "om beslutet i frågan.",
            "ett slutligt besked om beslutet i frågan.",
        ),
    ],
)
def test_a_sentence_goes_on_in_the_next_column(above: str, below: str, whole: str) -> None:
    def draw(canvas: Canvas) -> None:
        top = run(canvas, 72, 120, 215, STAFF, SPRING, AUTUMN)
        put(canvas, 72, top, above)
        put(canvas, 310, 120, below)
        run(canvas, 310, 138, 210, USERS, MONEY, USERS)

    texts = [block.text for block in lay_out(draw).blocks]
    assert any(text.endswith(whole) for text in texts)
    assert texts[:3] == [STAFF, SPRING, AUTUMN]


def test_a_cut_word_is_whole_over_a_blank_line() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, STAFF, "Nämnden väntar ännu på besked om den överkla-")
        put(canvas, 72, 166, "gan som lämnades in.", STAFF)

    assert "om den överklagan som lämnades in." in lay_out(draw).blocks[0].text


def test_a_new_paragraph_in_the_next_column_is_one_of_its_own() -> None:
    texts = [block.text for block in lay_out(two_columns).blocks]
    assert texts[-2:] == [USERS, MONEY]


def test_a_row_of_labels_and_figures_is_no_column() -> None:
    def draw(canvas: Canvas) -> None:
        for number, (name, figure) in enumerate([("Förskola", "12,5"), ("Skola", "14,1"), ("Fritidshem", "8,0")]):
            put(canvas, 72, 100 + 14 * number, name)
            put(canvas, 300, 100 + 14 * number, figure)

    (rows,) = cells(lay_out(draw))
    assert rows == [["Förskola", "12,5"], ["Skola", "14,1"], ["Fritidshem", "8,0"]]


def test_labels_beside_a_table_are_no_column() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, (200, 300, 400), 100, [["Mått", "2020"], ["Frisktal", "61"], ["Nöjda", "94"]])
        put(canvas, 72, 131, "Personal")
        put(canvas, 72, 151, "Brukare")
        put(canvas, 72, 190, STAFF)

    assert " ".join(said(block) for block in lay_out(draw).blocks) == f"Personal Brukare <table> {STAFF}"
