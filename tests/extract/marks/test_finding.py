"""Status symbols: colour and shape of small drawings, and what is no symbol."""

import math
from collections.abc import Callable, Sequence

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.marks.colors import color_name
from extract.marks.finding import find_marks, shape_of
from models import Point, Shape
from tests.extract.small_pdfs import HEIGHT, Draw, put, read

ROUND = [(5 + 5 * math.cos(a / 8 * math.pi), 5 + 5 * math.sin(a / 8 * math.pi)) for a in range(16)]
ARROW_UP = [(5, 0), (10, 5), (7, 5), (7, 10), (3, 10), (3, 5), (0, 5)]
PLUS = [(3, 0), (7, 0), (7, 3), (10, 3), (10, 7), (7, 7), (7, 10), (3, 10), (3, 7), (0, 7), (0, 3), (3, 3)]


def turned(points: Sequence[Point]) -> list[Point]:
    """Return points turned a quarter to the right: what pointed up points to the right."""
    return [(10 - y, x) for x, y in points]


def drawn(points: Sequence[Point], *, filled: bool = True, curved: bool = False) -> Shape:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = (min(xs), min(ys), max(xs), max(ys))
    return Shape(box=box, color="#99cc00", outline=tuple(points), filled=filled, curved=curved)


@pytest.mark.parametrize(
    ("points", "name"),
    [
        (ROUND, "circle"),
        ([(0, 0), (10, 0), (10, 10), (0, 10)], "square"),
        ([(5, 0), (10, 5), (5, 10), (0, 5)], "diamond"),
        ([(5, 0), (10, 10), (0, 10)], "triangle-up"),
        ([(0, 0), (10, 0), (5, 10)], "triangle-down"),
        ([(0, 0), (10, 5), (0, 10)], "triangle-right"),
        (ARROW_UP, "arrow-up"),
        (turned(ARROW_UP), "arrow-right"),
        (turned(turned(ARROW_UP)), "arrow-down"),
        (turned(turned(turned(ARROW_UP))), "arrow-left"),
        (PLUS, "cross"),
        ([(0, 0), (30, 0), (30, 8), (0, 8)], "bar"),
        ([(5, 0), (7, 4), (10, 10), (1, 8), (0, 3), (2, 6)], "shape"),
    ],
)
def test_the_name_of_a_shape(points: list[Point], name: str) -> None:
    assert shape_of(drawn(points)) == name


def test_lines_that_are_signs() -> None:
    assert shape_of(drawn([(0, 5), (4, 10), (10, 0)], filled=False)) == "tick"
    assert shape_of(drawn([(0, 0), (10, 10), (10, 0), (0, 10)], filled=False)) == "cross"


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ("#99cc00", "green"),
        ("#4caf3a", "green"),
        ("#006b3c", "green"),
        ("#ffff00", "yellow"),
        ("#f7c600", "yellow"),
        ("#ff8c00", "orange"),
        ("#ff0000", "red"),
        ("#c00040", "red"),
        ("#7030a0", "purple"),
        ("#2a6fb0", "blue"),
        ("#bfbfbf", "grey"),
        ("#fafafa", "white"),
        ("#101010", "black"),
    ],
)
def test_the_name_of_a_colour(color: str, name: str) -> None:
    assert color_name(color) == name


def circle(x: float, top: float, color: str, *, radius: float = 5, line: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor(color))
        canvas.circle(x, HEIGHT - top, radius, stroke=int(line), fill=1)
        canvas.setFillColor(HexColor("#000000"))

    return draw


def page(*parts: Callable[[Canvas], None]) -> Draw:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Uppföljning av målen")
        for part in parts:
            part(canvas)

    return draw


def marks(*pages: Draw) -> list[tuple[int, str]]:
    return [(mark.page, mark.symbol) for mark in find_marks(read(*pages))]


def test_symbols_from_the_top_down() -> None:
    first = page(circle(80, 300, "#d8232a"), circle(80, 200, "#4caf3a"), circle(80, 400, "#ffffff", line=True))
    found = marks(first, page(circle(90, 150, "#f7c600")))
    assert found == [(1, "green circle"), (1, "red circle"), (1, "white circle"), (2, "yellow circle")]


def test_a_face_and_a_lamp_are_one_symbol_each() -> None:
    eyes = [circle(x, 197, "#000000", radius=2.5) for x in (96, 104)]
    face = [circle(100, 200, "#4caf3a", radius=12), *eyes, circle(100, 206, "#000000", radius=2.5)]

    def frame(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#303030"))
        canvas.rect(200, HEIGHT - 230, 12, 34, stroke=0, fill=1)

    lamps = [circle(206, top, color) for top, color in ((202, "#554444"), (213, "#f7c600"), (224, "#445544"))]
    assert marks(page(*face)) == [(1, "green smiley")]
    assert marks(page(frame, *lamps)) == [(1, "yellow traffic-light")]


def box(x: float, top: float, width: float, color: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor(color))
        canvas.rect(x, HEIGHT - top - 9, width, 9, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))

    return draw


def test_a_bar_knows_how_much_of_it_is_filled() -> None:
    side_by_side = box(100, 200, 15, "#4caf3a"), box(115, 200, 25, "#333333")
    within = box(100, 300, 40, "#dddddd"), box(100, 300, 30, "#f7c600")
    assert marks(page(*side_by_side, *within)) == [(1, "green bar-38"), (1, "yellow bar-75")]


def test_a_bar_of_greys_is_no_status() -> None:
    history = [box(80, 300, 40, "#999999"), box(120, 300, 20, "#333333")]
    assert marks(page(*history)) == []


def test_pictures_are_symbols_too() -> None:
    def picture(canvas: Canvas) -> None:
        pixels = Image.new("RGB", (24, 24), "white")
        ImageDraw.Draw(pixels).ellipse((1, 1, 22, 22), fill=(216, 35, 42))
        canvas.drawImage(ImageReader(pixels), 100, HEIGHT - 210, 10, 10)

    assert marks(page(picture)) == [(1, "red circle")]


def test_what_is_no_symbol() -> None:
    def shading(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#ccddee"))
        canvas.rect(70, HEIGHT - 128, 40, 16, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))
        put(canvas, 74, 124, "Status")

    def paper(canvas: Canvas) -> None:
        canvas.setFillColor(white)
        canvas.circle(300, HEIGHT - 300, 6, stroke=0, fill=1)

    bullet, picture = circle(80, 200, "#d8232a", radius=2), circle(200, 400, "#d8232a", radius=60)
    assert marks(page(shading, paper, bullet, picture)) == []


def test_a_logo_recurs() -> None:
    logo = circle(500, 40, "#d8232a", radius=8)
    found = marks(*[page(logo, circle(80, 100 + 10 * n, "#4caf3a")) for n in range(4)])
    assert found == [(n, "green circle") for n in range(1, 5)]
