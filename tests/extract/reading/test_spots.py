"""Coloured spots of scanned pages: where the status symbols are on a page that is read in its picture."""

import io
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.marks.colors import color_name
from extract.reading.scanned.spots import read_spots
from models import Box, Tilt
from tests.extract.small_pdfs import HEIGHT, Draw, pdf, put
from tests.extract.status_designs import PLAIN, SQUARE, STATUSES, THREE, circle, goal_table, page, polygon
from utfall.pipeline import extract

WIDTH = 595.28


def scanned(draw: Sequence[Draw], *, angle: float = 0.0, grey: bool = False) -> bytes:
    """Return a page as a scan of 150 dots per inch: turned to the right by an angle, a little out of focus."""
    picture = pypdfium2.PdfDocument(pdf(*draw))[0].render(scale=150 / 72).to_pil().convert("L" if grey else "RGB")
    picture = picture.convert("RGB").rotate(-angle, fillcolor="white").filter(ImageFilter.GaussianBlur(0.7))
    packed, file = io.BytesIO(), io.BytesIO()
    picture.save(packed, "JPEG", quality=75)
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.drawImage(ImageReader(Image.open(packed)), 0, 0, WIDTH, HEIGHT)
    canvas.save()
    return file.getvalue()


def spots(data: bytes, *, angle: float = 0.0) -> list[tuple[str, Box]]:
    """Return (colour, box) of the spots from the top down."""
    tilt = Tilt(angle=angle, size=(WIDTH, HEIGHT), shown=(WIDTH, HEIGHT))
    document = pypdfium2.PdfDocument(data)
    found = read_spots(document[0], tilt)
    return sorted(((color_name(spot.color), spot.box) for spot in found), key=lambda spot: spot[1][1])


@pytest.mark.parametrize("angle", [0.0, 1.5, -2.0])
def test_spots_have_their_place_on_the_levelled_page(angle: float) -> None:
    found = spots(scanned(page(goal_table(circle(6), THREE))), angle=0.0)
    assert [color for color, _ in found] == list(THREE)
    tilted = spots(scanned(page(goal_table(circle(6), THREE)), angle=angle), angle=angle)
    for (color, box), (same, place) in zip(tilted, found, strict=True):
        assert color == same
        assert all(abs(a - b) <= 1.5 for a, b in zip(box, place, strict=True))


def test_what_is_no_spot() -> None:
    def coloured_heading(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.1, 0.4, 0.2)
        put(canvas, 60, 200, "Rubrik i färg", size=20, bold=True)
        canvas.rect(60, HEIGHT - 260, 400, 20, stroke=0, fill=1)

    assert spots(scanned(page(coloured_heading))) == []
    assert spots(scanned(page(goal_table(polygon(SQUARE), THREE)), grey=True)) == []
    assert spots(scanned(page(polygon_of(PLAIN["green"])))) == []


def polygon_of(color: str) -> Draw:
    """Return a picture that is larger than any symbol."""
    return lambda canvas: polygon(SQUARE, 300)(canvas, 300, 400, color)


def test_goals_of_a_scan_are_judged_by_their_symbols(tesseract_works: None, tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    path.write_bytes(scanned(page(goal_table(circle(6), THREE, row=30)), angle=0.8))
    symbols = [a for a in extract(path).assessments if a.source == "symbol"]
    assert [(a.symbol, a.status) for a in symbols] == [(f"{color} circle", STATUSES[color]) for color in THREE]
    for number, symbol in enumerate(symbols, 1):
        box = symbol.provenance.box
        assert box is not None and abs((box[0] + box[2]) / 2 - 295) <= 6 and abs(box[1] - 139 - 30 * number) <= 8
