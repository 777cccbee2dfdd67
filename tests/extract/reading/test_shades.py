"""White words on dark rows, lines that a head lacks, grain, and what is read where nothing stands."""

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.layout import lay_out
from extract.reading.scanned.head_lines import through_heads
from extract.reading.scanned.leaders import without_leaders
from extract.reading.scanned.no_letters import without_shapes
from extract.reading.scanned.picture import Picture, Pixels
from extract.reading.scanned.shades import lit, true_lines, whitened
from models import Tilt
from tests.extract.reading.test_pictures import reading, scan
from tests.extract.reading.test_scans import read
from tests.extract.scanned_pages import picture_of, show
from tests.extract.small_pdfs import HEIGHT, level, put

XS = (72, 240, 330, 420)
HEAD, BODY = ("Nyckeltal", "Utfall 2021", "Mål 2021"), (("Sjukfrånvaro", "7,6", "6,5"), ("Medarbetare", "21", "24"))


def shaded(canvas: Canvas, *, dark: float = 0.25, parted: bool = False) -> None:
    """A table whose head is white on dark, with upright lines below it only, or light ones in it."""
    put(canvas, 72, 100, "Tabell 1. Personal i siffror", size=10)
    canvas.setFillGray(dark)
    canvas.rect(XS[0], HEIGHT - 130, XS[-1] - XS[0], 20, stroke=0, fill=1)
    canvas.setFillGray(1)
    for x, word in zip(XS, HEAD, strict=False):
        put(canvas, x + 6, 124, word, bold=True)
    canvas.setStrokeGray(1)
    for x in XS[1:-1] if parted else ():
        canvas.line(x, HEIGHT - 110, x, HEIGHT - 130)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0.5)
    for number, row in enumerate(BODY):
        for x, word in zip(XS, row, strict=False):
            put(canvas, x + 6, 144 + 20 * number, word)
        level(canvas, XS[0], XS[-1], 150 + 20 * number)
    for x in XS:
        canvas.line(x, HEIGHT - 130, x, HEIGHT - 170)


def title(canvas: Canvas) -> None:
    put(canvas, 72, 100, "VERKSAMHET", size=34, bold=True)
    canvas.rect(72, HEIGHT - 300, 200, 60, stroke=0, fill=1)


@pytest.mark.parametrize("dark", [0.0, 0.25, 0.55])
def test_white_words_on_a_dark_row_become_black_on_white(dark: float) -> None:
    page = lit(scan(lambda canvas: shaded(canvas, dark=dark)))
    ((x0, top, x1, bottom),) = page.fields
    assert [round(72 * side / 300) for side in (x0, top, x1, bottom)] == pytest.approx([72, 110, 420, 130], abs=3)
    row = page.picture.grey[top:bottom, x0:x1]
    assert np.median(row) > 220
    assert 0.02 < (row < 100).mean() < 0.2


def test_light_lines_between_the_cells_of_a_dark_row_are_lines() -> None:
    page = lit(scan(lambda canvas: shaded(canvas, parted=True)))
    assert [round(72 * x0 / 300) for x0, *_ in sorted(page.plumb)] == pytest.approx([240, 330], abs=1)
    assert lit(scan(shaded)).plumb == []


def test_large_letters_and_fields_without_words_stay_as_they_are() -> None:
    picture = scan(title)
    page = lit(picture)
    assert page.fields == [] and (page.picture.grey == picture.grey).all()


def test_short_lines_in_a_field_are_none() -> None:
    field, within, across, outside = (0, 0, 500, 50), (100, 5, 180, 8), (0, 0, 500, 3), (100, 105, 180, 108)
    assert true_lines([within, across, outside], [field], 400) == [across, outside]


def test_grain_is_taken_out_and_ink_stays() -> None:
    grey = np.full((60, 60), 246, dtype=np.uint8)
    grey[::3] -= 12
    grey[20:30, 20:30] = 30
    clean = whitened(Picture(grey, 300, Tilt(angle=0, size=(10, 10), shown=(10, 10)))).grey
    assert set(np.unique(clean)) == {
        255,
        30 * 255 // (240 - 25 if np.median(grey) == 240 else int(np.median(grey)) - 25),
    }


def sheet(*words: Pixels) -> Picture:
    grey = np.full((1200, 2000), 255, dtype=np.uint8)
    for x0, top, x1, bottom in words:
        grey[top:bottom, x0:x1] = 0
    return Picture(grey, 300, Tilt(angle=0, size=(480, 288), shown=(480, 288)))


LEVEL = [(100, 200, 1700, 204), (100, 300, 1700, 304), (100, 400, 1700, 404)]
PLUMB = [(100, 402, 104, 900), (500, 402, 504, 900), (900, 402, 904, 900), (1300, 402, 1304, 900)]
PLUMB += [(1696, 402, 1700, 900)]


def cells(top: int, *starts: int, width: int = 200) -> list[Pixels]:
    return [(x, top + 40, x + width, top + 70) for x in starts]


@pytest.mark.parametrize(
    "words, plumb, tops",
    [
        (cells(300, 130, 530, 930, 1330), PLUMB, {304}),
        (cells(300, 530, 930, 1330), PLUMB, {304}),  # no word over the names of the rows
        (cells(300, 130), PLUMB, set()),  # a title
        (cells(300, 130, width=1200), PLUMB, set()),
        (cells(300, 130) + cells(200, 130, 530, 930, 1330), PLUMB, {204}),  # the name of a group below the head
        (cells(300, 130, 530, 930, 1330), [*PLUMB, (700, 304, 704, 400)], set()),  # it has lines of its own
        (cells(300, 130, 530, 930, 1330), PLUMB[:1], set()),
    ],
)
def test_lines_between_columns_go_through_a_head_without_lines(
    words: list[Pixels], plumb: list[Pixels], tops: set[int]
) -> None:
    found = list(through_heads(sheet(*words), LEVEL, plumb))
    assert {top for _, top, _, _ in found} == tops
    assert [x0 for x0, *_ in found] == ([500, 900, 1300] if tops else [])


INK = (100, 100, 140, 130)
BAR = (300, 110, 340, 116)


@pytest.mark.parametrize(
    "text, confidence, box, told",
    [
        ("=", 0.5, (600, 100, 640, 130), []),  # nothing stands there
        ("Mål", 0.9, INK, ["Mål"]),
        ("=:Resultat", 0.1, INK, ["Resultat"]),
        ("+5", 0.9, INK, ["+5"]),
        ("=", 0.2, BAR, ["–"]),
        ("-", 0.9, BAR, ["-"]),
    ],
)
def test_signs_read_into_empty_space(
    text: str, confidence: float, box: tuple[int, int, int, int], told: list[str]
) -> None:
    page = sheet(*((x, 100, x + 4, 130) for x in range(100, 140, 12)), BAR)
    assert [r.text for r in without_shapes(page.grey, [reading(text, confidence, box)], 300)] == told


@pytest.mark.parametrize("size, bold", [(8, False), (9, True), (11, True), (12, False)])
def test_the_stems_of_small_type_are_no_leaders(size: float, bold: bool) -> None:
    def draw(canvas: Canvas) -> None:
        words = ("Summa timmar", "Bedömning minimum", "hammarens rammar")
        put(canvas, 72, 100, *words, size=size, bold=bold, pitch=20)

    assert without_leaders(scan(draw))[1] == []


@pytest.mark.usefixtures("ocr")
def test_a_table_with_a_white_head_on_dark_is_read_from_a_scan() -> None:
    (table,) = lay_out(read(show(picture_of(shaded, skew=0.6)))).tables
    assert [[cell.text if cell else "" for cell in row] for row in table.grid()] == [list(HEAD), *map(list, BODY)]
    assert table.caption is not None and table.caption.text == "Tabell 1. Personal i siffror"
