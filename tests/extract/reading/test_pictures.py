"""The parts of character recognition that need no tesseract: pictures, sizes, and what two readings amount to."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from extract.marks.colors import color_name
from extract.marks.finding import shape_of
from extract.reading.scanned.leaders import without_leaders
from extract.reading.scanned.picture import Picture, is_blank, levelled, lies, ruled_lines, turned
from extract.reading.scanned.remainder import _doubtful, _merged
from extract.reading.scanned.second_look import _settled
from extract.reading.scanned.solids import shaded, without_solids
from extract.reading.scanned.tesseract import Reading, parse_tsv
from extract.reading.scanned.type import Typed, measured, settled, weights
from models import Tilt
from tests.extract.scanned_pages import picture_of
from tests.extract.small_pdfs import Draw, put, table

A4 = (595.28, 841.89)


def scan(draw: Draw, **how: object) -> Picture:
    grey = np.asarray(picture_of(draw, dpi=300, **how))  # type: ignore[arg-type]
    height, width = grey.shape
    size = (72 * width / 300, 72 * height / 300)
    return Picture(grey, 300, Tilt(angle=0, size=size, shown=size))


def lines(canvas: Canvas) -> None:
    text = "Enheten har under året arbetat med målen för kvalitet, och det syns i hur nöjda brukarna är med sitt stöd. "
    put(canvas, 72, 100, *[(text * 2)[7 * n : 7 * n + 60 + 3 * (n % 4)] for n in range(14)], size=11, pitch=16)


def contents(canvas: Canvas) -> None:
    put(
        canvas,
        72,
        100,
        "Inledning" + 60 * "." + "3",
        "Mål och minimimått i sammanfattning" + 30 * "." + "12",
        size=11,
        pitch=18,
    )


def grid(canvas: Canvas) -> None:
    put(canvas, 72, 80, "Nyckeltal 2322 3232 minimum i mmmmm", size=11)
    table(canvas, [72, 250, 330], 120, [["Nyckeltal", "Enhet"], ["Frånvaro", "23,23"], ["Antal", "21"]])


@pytest.mark.parametrize("skew", [-1.5, -0.4, 0.0, 0.9, 3.0])
def test_a_page_is_levelled(skew: float) -> None:
    assert levelled(scan(lines, skew=skew)).tilt.angle == pytest.approx(-skew, abs=0.06)


@pytest.mark.parametrize("quarters, lying", [(0, False), (1, True), (2, False), (3, True)])
def test_a_page_on_its_side_is_told(quarters: int, lying: bool) -> None:
    picture = scan(lines, quarters=quarters)
    assert lies(picture) is lying
    assert lies(turned(picture, 1)) is not lying


def test_an_empty_sheet_is_blank() -> None:
    assert is_blank(scan(lambda canvas: canvas.setFont("Helvetica", 10)))
    assert not is_blank(scan(lambda canvas: put(canvas, 72, 100, "Ett ord på en sida.")))


def test_the_lines_of_a_table_are_found_and_no_strokes_of_letters() -> None:
    level, plumb = ruled_lines(levelled(scan(grid, skew=0.7)))
    assert (len(level), len(plumb)) == (4, 3)
    widths = {round(72 * (x1 - x0) / 300) for x0, _, x1, _ in level}
    assert all(width == pytest.approx(258, abs=2) for width in widths)
    assert ruled_lines(scan(lines)) == ([], [])


def test_leaders_are_taken_out_and_nothing_else() -> None:
    cleaned, leaders = without_leaders(scan(contents))
    assert len({top // 60 for _, top, _, _ in leaders}) == 2
    picture = scan(lines)
    untouched, none = without_leaders(picture)
    assert none == [] and (untouched.grey == picture.grey).all()
    assert (cleaned.grey != scan(contents).grey).any()


def test_a_place_on_the_levelled_page_is_placed_on_the_page_as_shown() -> None:
    upright = Tilt(angle=90, size=(A4[1], A4[0]), shown=A4)  # the page was turned to the left to be read
    assert upright.place((0, 0, 10, 20)) == pytest.approx((575.28, 0, 595.28, 10), abs=0.01)
    level = Tilt(angle=-1, size=A4, shown=A4)
    x0, top, x1, bottom = level.place((297, 420, 298, 421))
    assert ((x0 + x1) / 2, (top + bottom) / 2) == pytest.approx((297.5, 420.5), abs=0.1)


def test_the_table_of_tesseract_is_read() -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    rows = [
        "4\t1\t1\t1\t2\t0\t10\t20\t30\t40\t-1\t",
        '5\t1\t1\t1\t2\t1\t10\t20\t30\t40\t91.5\t"Mål',
        "5\t1\t1\t1\t2\t2\t1\t2\t3\t4\t95\t ",
    ]
    assert list(parse_tsv([head, *rows])) == [
        Reading(text='"Mål', box=(10, 20, 40, 60), confidence=0.915, line=(1, 1, 2))
    ]


def reading(text: str, confidence: float, box: tuple[int, int, int, int] = (0, 0, 10, 10), line: int = 1) -> Reading:
    return Reading(text=text, box=box, confidence=confidence, line=(1, 1, line))


@pytest.mark.parametrize(
    "first, second, text",
    [
        (("65926", 0.76), ("65%", 0.97), "65%"),
        (("(96)", 0.89), ("(%)", 0.85), "(%)"),  # a per cent sign that the first model reads as figures, surely
        (("88,5960", 0.9), ("885%", 0.6), "88,5%"),
        (("12", 0.5), ("1,2", 0.96), "1,2"),
        (("3,4", 0.9), ("34", 0.95), "3,4"),  # a comma is overlooked more easily than invented
        (("2.3", 0.96), ("23", 0.97), "2.3"),
        (("KE", 0.28), ("3,1", 0.93), "3,1"),
        (("2016", 0.96), ("2016", 0.9), "2016"),
        (("Mål", 0.9), ("0", 0.95), "Mål"),
        (("munen", 0.5), ("munen,", 0.7), "munen"),  # letters are the Swedish model's to read
        (("96", 0.9), ("96", 0.9), "96"),
    ],
)
def test_the_surer_of_two_readings(first: tuple[str, float], second: tuple[str, float], text: str) -> None:
    settled_reading = _settled(reading(*first), [reading(*second)])
    assert settled_reading.text == text
    if first[0] == second[0]:
        assert settled_reading.confidence > max(first[1], second[1])


def test_lines_of_one_type_have_one_size_whatever_letters_they_have() -> None:
    grey = np.full((400, 400), 250, dtype=np.uint8)
    words = [
        reading("hela", 0.9, (0, 0, 60, 36), 1),
        reading("som", 0.9, (0, 59, 60, 86), 2),
        reading("på", 0.9, (0, 96, 60, 146), 3),
        reading("Rubrik", 0.9, (0, 200, 90, 254), 4),
    ]
    (typed,) = settled([measured(grey, words)], [72 / 300])
    assert [word.size for word in typed] == [pytest.approx(11.9, abs=0.1)] * 3 + [pytest.approx(17.8, abs=0.1)]
    assert len({word.size for word in typed}) == 2
    assert typed[2].baseline == pytest.approx(136, abs=1)


def test_faint_lines_and_the_edges_of_shaded_rows_are_found() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        canvas.rect(72, 700, 400, 20, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setStrokeGray(0.85)
        canvas.line(72, 640, 472, 640)
        put(canvas, 80, 841.89 - 706, "Sjukfrånvaro i procent av arbetstiden", "7,6", size=10, pitch=30)

    level, plumb = ruled_lines(levelled(scan(draw, skew=0.5)))
    tops = sorted(round(72 * (top + bottom) / 2 / 300) for _, top, _, bottom in level)
    assert tops == [pytest.approx(expected, abs=1.5) for expected in (841.89 - 720, 841.89 - 700, 841.89 - 640)]
    assert plumb == []


def typed(text: str, stroke: float, line: int = 1) -> Typed:
    return Typed(reading(text, 0.9, line=line), baseline=10, size=10, stroke=stroke)


@pytest.mark.parametrize(
    "words, bold",
    [
        ([("2.", 0.08), ("Barn", 0.14), ("ska", 0.14)], [True, True, True]),
        ([("Mål:", 0.14), ("4", 0.1), ("stycken", 0.1)], [True, False, False]),
        ([("och", 0.14), ("barn", 0.1)], [False, False]),
        ([("Inledning", 0.14), ("under", 0.1)], [True, False]),
        ([("Maten", 0.14), ("ska", 0.14), ("smaka.", 0.14), ("Se", 0.12)], [True, True, True, False]),
    ],
)
def test_short_words_are_as_bold_as_those_beside_them(words: list[tuple[str, float]], bold: list[bool]) -> None:
    assert weights([typed(*word) for word in words], 0.1) == bold


def page_of(draw: Callable[[ImageDraw.ImageDraw], None]) -> Picture:
    """Return a page of 300 dots per inch with what was drawn on it."""
    image = Image.new("L", (1200, 900), 250)
    draw(ImageDraw.Draw(image))
    return Picture(np.asarray(image), 300.0, Tilt(angle=0.0, size=(288.0, 216.0), shown=(288.0, 216.0)))


def test_the_feet_of_letters_are_no_ruled_line() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        pen.rectangle((100, 300, 900, 302), fill=60)
        for x in range(100, 400, 12):  # stems on a row of feet, as of mnmn in a type with serifs
            pen.rectangle((x, 580, x + 3, 602), fill=20)
        pen.rectangle((96, 601, 402, 602), fill=20)

    level, _ = ruled_lines(page_of(draw))
    assert [round(top) for _, top, _, _ in level] == [pytest.approx(300, abs=2)]


def test_the_upper_edge_of_small_letters_is_no_edge_of_a_shaded_row() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        pen.rectangle((100, 200, 1000, 260), fill=225)
        for x in range(100, 1000, 24):
            pen.rectangle((x, 500, x + 16, 522), fill=20)

    level, _ = ruled_lines(page_of(draw))
    assert [round(top, -1) for _, top, _, _ in level] == [200, 260]


def test_filled_shapes_are_taken_out_and_told_by_their_shade() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        pen.ellipse((100, 100, 138, 138), fill=120)
        pen.ellipse((100, 200, 138, 238), fill=180)
        pen.polygon([(300, 110), (320, 90), (340, 110), (328, 110), (328, 130), (312, 130), (312, 110)], fill=100)
        for x in (500, 540):  # the stems of a bold heading
            pen.rectangle((x, 100, x + 12, 160), fill=20)
        pen.rectangle((500, 124, 552, 134), fill=20)

    picture = page_of(draw)
    clean, solids = without_solids(picture, picture)
    (shapes,) = shaded([solids], [()])
    told = sorted((color_name(shape.color), shape_of(shape)) for shape in shapes)
    assert told == [("grey-40", "arrow-up"), ("grey-48", "circle"), ("grey-72", "circle")]
    assert clean.grey[:, :400].min() == 250
    assert clean.grey[:, 500:].min() == 20


def test_what_is_read_into_the_dots_above_a_title_is_left_out() -> None:
    title, dots, raised = (0, 100, 300, 160), (310, 80, 330, 90), (310, 98, 330, 130)
    words = [reading("Måluppföljning", 0.9, title), reading("LIN", 0.4, dots), reading("2", 0.9, raised)]
    page = np.full((300, 400), 255, dtype=np.uint8)
    assert [word.reading.text for word in measured(page, words)] == ["Måluppföljning", "2"]


def test_what_was_in_doubt_is_read_by_itself() -> None:
    words = [
        reading("Maluppföljning", 0.92, (300, 810, 700, 860)),
        reading("so", 0.23, (360, 800, 380, 812)),  # the ring of its å
        reading("48", 0.12, (900, 810, 940, 840), line=2),
        reading("mål.", 0.6, (950, 810, 1010, 840), line=2),
        reading("–", 0.1, (1100, 810, 1104, 840), line=2),
        reading("Utfall", 0.95, (1200, 810, 1290, 840), line=2),
        reading("90.", 0.3, (1300, 810, 1330, 840), line=2),  # a per cent sign and a full stop
    ]
    doubtful = _doubtful(words)
    assert [words[number].text for number in sorted(doubtful)] == ["Maluppföljning", "so", "48", "mål.", "–", "90."]
    found = [
        reading("Måluppföljning", 0.95, (300, 800, 700, 860)),
        reading("48", 0.96, (900, 810, 940, 840)),
        reading("mål", 0.9, (950, 810, 1006, 840)),
        reading("NY", 0.54, (1300, 810, 1330, 840)),
        reading("personer", 0.9, (1400, 810, 1500, 840)),
    ]
    told = sorted(word.text for word in _merged(words, doubtful, found))
    assert told == ["48", "90.", "Måluppföljning", "Utfall", "mål.", "personer"]
