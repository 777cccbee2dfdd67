"""Gauges, drawn or as pictures: the colour that they point to, and what is no gauge."""

from collections.abc import Sequence
from math import cos, pi, sin

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.marks.colors import color_name
from tests.extract.small_pdfs import HEIGHT, Draw, put, read

RED, YELLOW, GREEN = "#cc3333", "#f2b800", "#3a9d4b"
FIELDS = (RED, YELLOW, GREEN)
ANGLES = {"red": pi * 5 / 6, "yellow": pi / 2, "green": pi / 6}


def found(*parts: Draw) -> list[tuple[str | None, str]]:
    """Return (name, colour) of the larger drawings on a page."""

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Egenkontroll av dokumentationen", size=14, bold=True)
        for part in parts:
            part(canvas)

    shapes = read(page).pages[0].shapes
    return [(shape.name, color_name(shape.color)) for shape in shapes if shape.name in ("gauge", "picture")]


def dial(points: str, *, wide: float = 110, line: bool = False, label: bool = False) -> Draw:
    """Return a drawn half-disc of three fields with a needle; with `line`, fields have outlines."""

    def draw(canvas: Canvas) -> None:
        x, y, radius = 100.0, HEIGHT - 300, wide / 2
        canvas.setStrokeColor(HexColor("#000000"))
        canvas.setLineWidth(0.5)
        for place, color in enumerate(reversed(FIELDS)):
            canvas.setFillColor(HexColor(color))
            canvas.wedge(x, y - radius, x + wide, y + radius, 60 * place, 60, stroke=int(line), fill=1)
        canvas.setLineWidth(2)
        angle = ANGLES[points]
        middle = x + radius
        canvas.line(middle, y, middle + radius * 0.8 * cos(angle), y + radius * 0.8 * sin(angle))
        canvas.setFillColor(HexColor("#000000"))
        canvas.circle(middle, y, 3, stroke=0, fill=1)
        if label:
            put(canvas, x, 320, "Nej        Delvis        Ja", size=9)

    return draw


def band(points: str) -> Draw:
    """Return a drawn band of three fields with a triangle above the one that holds."""

    def draw(canvas: Canvas) -> None:
        for place, color in enumerate(FIELDS):
            canvas.setFillColor(HexColor(color))
            canvas.rect(100 + 50 * place, HEIGHT - 320, 50, 14, stroke=0, fill=1)
        x = 125 + 50 * ("red", "yellow", "green").index(points)
        canvas.setFillColor(HexColor("#222222"))
        path = canvas.beginPath()
        path.moveTo(x - 6, HEIGHT - 295)
        path.lineTo(x + 6, HEIGHT - 295)
        path.lineTo(x, HEIGHT - 304)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))

    return draw


def picture(points: str | None, *, fields: Sequence[str] = FIELDS, size: int = 240, outline: bool = False) -> Draw:
    """Return a picture of a dial, whose needle points to a colour (None: it has no needle)."""
    pixels = Image.new("RGB", (size, size // 2 + 20), "white")
    pen = ImageDraw.Draw(pixels)
    each = 180 / len(fields)
    for place, color in enumerate(fields):
        line = "black" if outline else None
        pen.pieslice((4, 4, size - 4, size - 4), 180 + each * place, 180 + each * (place + 1), fill=color, outline=line)
    pen.ellipse((size * 0.3, size * 0.3, size * 0.7, size * 0.7), fill="white")
    if points is not None:
        angle, middle = ANGLES[points], size / 2
        tip = (middle + 0.42 * size * cos(angle), middle - 0.42 * size * sin(angle))
        pen.line((middle, middle, *tip), fill="#303030", width=6)
        pen.ellipse((middle - 10, middle - 10, middle + 10, middle + 10), fill="#303030")

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(pixels), 100, HEIGHT - 300, 120, 70)

    return draw


@pytest.mark.parametrize("color", ["red", "yellow", "green"])
def test_a_needle_points_to_a_colour(color: str) -> None:
    gauges = (dial(color), dial(color, line=True), dial(color, wide=74), dial(color, label=True), band(color))
    pictures = (picture(color), picture(color, outline=True), picture(color, size=900))
    for gauge in (*gauges, *pictures):
        assert found(gauge) == [("gauge", color)]


def test_two_gauges_on_a_page() -> None:
    assert found(picture("green"), band("red")) == [("gauge", "green"), ("gauge", "red")]


def lamps(lit: int) -> Draw:
    """Return a picture of a traffic light in which one lamp is lit."""
    pixels = Image.new("RGB", (80, 200), "#2b2b2b")
    pen = ImageDraw.Draw(pixels)
    dim = ("#4a1f1f", "#4a431c", "#1d3a24")
    for place, (color, off) in enumerate(zip(FIELDS, dim, strict=True)):
        pen.ellipse((12, 10 + 62 * place, 68, 66 + 62 * place), fill=color if place == lit else off)

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(pixels), 100, HEIGHT - 340, 40, 100)

    return draw


@pytest.mark.parametrize(("lit", "color"), [(0, "red"), (1, "yellow"), (2, "green")])
def test_a_large_picture_in_one_colour(lit: int, color: str) -> None:
    assert found(lamps(lit)) == [("picture", color)]


def photograph(canvas: Canvas) -> None:
    pixels = Image.effect_noise((120, 80), 90).convert("RGB")
    bands = [
        band.point([min(255, value * rate // 2) for value in range(256)])
        for band, rate in zip(pixels.split(), (1, 4, 1), strict=True)
    ]
    canvas.drawImage(ImageReader(Image.merge("RGB", bands)), 100, HEIGHT - 400, 200, 130)


def coat_of_arms(canvas: Canvas) -> None:
    pixels = Image.new("RGB", (120, 140), "white")
    pen = ImageDraw.Draw(pixels)
    pen.polygon(((5, 5), (115, 5), (115, 90), (60, 135), (5, 90)), fill="#2f7d4f", outline="black", width=3)
    pen.polygon(((60, 20), (95, 85), (25, 85)), fill="#f2c200", outline="black", width=3)
    canvas.drawImage(ImageReader(pixels), 80, HEIGHT - 180, 60, 70)


def chart(canvas: Canvas) -> None:
    for place, (color, high) in enumerate(zip((*FIELDS, "#2a6fb0"), (40, 90, 60, 75), strict=True)):
        canvas.setFillColor(HexColor(color))
        canvas.rect(100 + 60 * place, HEIGHT - 400, 30, high, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    canvas.line(90, HEIGHT - 400, 360, HEIGHT - 400)


def column_of_cells(canvas: Canvas) -> None:
    for place, color in enumerate(FIELDS):
        canvas.setFillColor(HexColor(color))
        canvas.rect(300, HEIGHT - 300 - 24 * place, 60, 24, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))


def shifted(drawing: Draw, across: float, up: float) -> Draw:
    """Return the drawing moved on the page, or off it."""

    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(across, up)
        drawing(canvas)
        canvas.restoreState()

    return draw


@pytest.mark.parametrize("move", [(0, 900), (0, -900), (900, 0), (-900, 0), (-205, 0), (0, 295)])
@pytest.mark.parametrize("drawing", [dial("green"), picture("green")])
def test_what_is_off_the_page_is_no_gauge(drawing: Draw, move: tuple[float, float]) -> None:
    assert found(shifted(drawing, *move)) == []


@pytest.mark.parametrize("drawing", [photograph, coat_of_arms, chart, column_of_cells, picture(None)])
def test_what_is_no_gauge(drawing: Draw) -> None:
    assert found(drawing) == []
