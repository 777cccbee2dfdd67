"""What a picture tells beside what is read in it: tight boxes, per cent signs, marks of lists, italics, points."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from corpus.typography import register_fonts
from extract.reading.scanned.digit_gaps import with_groups
from extract.reading.scanned.ink_boxes import tightened
from extract.reading.scanned.list_marks import with_marks
from extract.reading.scanned.no_letters import without_shapes
from extract.reading.scanned.percents import with_percents
from extract.reading.scanned.picture import Grey
from extract.reading.scanned.slant import slanted
from extract.reading.scanned.tesseract import Reading
from tests.extract.small_pdfs import HEIGHT, pdf

DPI = 300
BASE, LEFT = 40.0, 60.0
register_fonts()

FONTS = ("Helvetica", "Helvetica-Bold", "Times-Roman")


def page(draw: Callable[[Canvas], None]) -> Grey:
    """Return the upper left of a page as it is drawn, as finely as scans are read."""
    with pypdfium2.PdfDocument(pdf(draw)) as document:
        grey = np.asarray(document[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L"))
    return np.ascontiguousarray(grey[:300, :1600])


def typed(text: str, font: str = "Helvetica", size: float = 10) -> Grey:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawString(LEFT, HEIGHT - BASE, text)

    return page(draw)


def box_of(grey: Grey, *, around: int = 0) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero((grey < 128).any(axis=1)), np.flatnonzero((grey < 128).any(axis=0))
    sides = (columns[0] - around, rows[0] - around, columns[-1] + 1 + around, rows[-1] + 1 + around)
    return (int(sides[0]), int(sides[1]), int(sides[2]), int(sides[3]))


def read_as(text: str, grey: Grey, confidence: float = 0.6, *, around: int = 0) -> Reading:
    return Reading(text=text, box=box_of(grey, around=around), confidence=confidence, line=(1, 1, 1))


def test_a_box_ends_where_its_ink_does() -> None:
    grey = typed("Bokslut")
    (tight,) = tightened(grey, [read_as("Bokslut", grey, around=15)])
    assert tight.box == pytest.approx(box_of(grey), abs=1)


def test_a_box_beside_its_letter_is_put_around_it() -> None:
    grey = typed("i")
    x0, top, _, bottom = box_of(grey)
    (found,) = tightened(grey, [Reading("i", (x0 - 3, top - 8, x0 - 2, bottom + 8), 0.9, (1, 1, 1))])
    assert found.box[1::2] == pytest.approx((top, bottom), abs=1)


def test_the_box_of_a_dash_stays() -> None:
    grey = typed("–")
    (found,) = tightened(grey, [read_as("–", grey, around=9)])
    assert found.box == box_of(grey, around=9)


def test_a_box_without_ink_stays() -> None:
    grey = np.full((100, 100), 255, dtype=np.uint8)
    (found,) = tightened(grey, [Reading("=", (10, 10, 60, 40), 0.2, (1, 1, 1))])
    assert found.box == (10, 10, 60, 40)


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("size", [8, 10, 14])
@pytest.mark.parametrize(
    "shown, read, told",
    [
        ("%", "96", "%"),
        ("%", "No", "%"),
        ("%", "PN", "%"),
        ("%.", "26.", "%."),
        ("%,", "926", "%,"),
        ("(%)", "(960)", "(%)"),
        ("82%", "8296", "82%"),
        ("96", "96", "96"),
        ("96.", "96.", "96."),
        ("90", "90", "90"),
        ("94", "94", "94"),
        ("94 %", "94", "94%"),
        ("26", "26", "26"),
        ("0,6", "0,6", "0,6"),
        ("No", "No", "No"),
        ("PN", "PN", "PN"),
        ("X", "X", "X"),
        ("&", "&", "&"),
        ("1996", "1996", "1996"),
    ],
)
def test_a_per_cent_sign_is_told_by_its_shape(font: str, size: float, shown: str, read: str, told: str) -> None:
    grey = typed(shown, font, size)
    (found,) = with_percents(grey, [read_as(read, grey)])
    assert found.text == told


def test_a_stroke_where_a_ring_would_end_is_no_ring() -> None:
    grey = np.full((24, 24), 255, dtype=np.uint8)
    grey[:, 20] = grey[15, :3] = 0
    (found,) = with_percents(grey, [Reading(text="+1", box=(0, 0, 24, 24), confidence=0.6, line=(1, 1, 1))])
    assert found.text == "+1"


@pytest.mark.parametrize(
    "font, italic",
    [
        ("Helvetica", False),
        ("Helvetica-Bold", False),
        ("Times-Roman", False),
        ("Times-Bold", False),
        ("Courier", False),
        ("Helvetica-Oblique", True),
        ("Helvetica-BoldOblique", True),
        ("Times-Italic", True),
        ("Courier-Oblique", True),
    ],
)
@pytest.mark.parametrize("word", ["Personal", "Medarbetare", "Antal", "Bibliotek"])
def test_italics_lean(font: str, italic: bool, word: str) -> None:
    grey = typed(word, font)
    assert slanted(grey, [read_as(word, grey)]) == [italic]


def test_a_short_word_is_as_its_line() -> None:
    grey = typed("Personal", "Helvetica-Oblique")
    long, short = read_as("Personal", grey), Reading("av", (1000, 100, 1030, 120), 0.9, (1, 1, 1))
    assert slanted(grey, [long, short]) == [True, True]
    assert slanted(grey, [short]) == [False]


def marked(mark: str, away: float, font: str = "Helvetica", size: float = 10) -> tuple[Grey, Reading]:
    """Return an item with its mark so many points before it, and the first word of the item."""
    plain = typed("Minst", size=10)

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(LEFT, HEIGHT - BASE, "Minst")
        canvas.setFont(font, size)
        canvas.drawRightString(LEFT - away, HEIGHT - BASE, mark)

    return page(draw), read_as("Minst", plain, 0.95)


@pytest.mark.parametrize(
    "mark, away, told",
    [
        ("•", 8, ["•", "Minst"]),
        ("•", 20, ["•", "Minst"]),
        ("–", 8, ["–", "Minst"]),
        ("–", 1, ["Minst"]),
        ("•", 40, ["Minst"]),
        (".", 8, ["Minst"]),
        ("a", 8, ["Minst"]),
        ("1", 8, ["Minst"]),
        ("och", 8, ["Minst"]),
        ("och •", 8, ["Minst"]),
        ("och       •", 8, ["•", "Minst"]),
    ],
)
def test_a_mark_before_an_item_is_seen(mark: str, away: float, told: list[str]) -> None:
    grey, first = marked(mark, away)
    assert [each.text for each in with_marks(grey, [first], DPI)] == told


@pytest.mark.parametrize("read", [".", "«", "»", "e", "•"])
def test_what_is_read_into_a_mark_goes(read: str) -> None:
    grey, first = marked("•", 8)
    mark = next(iter(with_marks(grey, [first], DPI)))
    assert [each.text for each in with_marks(grey, [replace(mark, text=read), first], DPI)] == ["•", "Minst"]


def test_a_mark_read_as_part_of_a_word_is_cut_off() -> None:
    grey, first = marked("•", 8)
    x0 = next(iter(with_marks(grey, [first], DPI))).box[0]
    joined = replace(first, text="«Minst", box=(x0, first.box[1], first.box[2], first.box[3]))
    mark, word = with_marks(grey, [joined], DPI)
    assert (mark.text, word.text, word.box) == ("•", "Minst", first.box)


def test_a_mark_that_is_read_is_not_seen_twice() -> None:
    grey, first = marked("•", 8)
    mark = next(iter(with_marks(grey, [first], DPI)))
    assert [each.text for each in with_marks(grey, [mark, first], DPI)] == ["•", "Minst"]


@pytest.mark.parametrize(
    "shown, read, told",
    [
        ("70 000", "70.000", ["70", "000"]),
        ("1 250 000", "1.250.000", ["1", "250", "000"]),
        ("70.000", "70.000", ["70.000"]),
        ("4118", "4118", ["4118"]),
        ("4 118", "4118", ["4", "118"]),
        ("410*", '410"', ["410*"]),
        ('410"', '410"', ['410"']),
        ("7,5", "7,5", ["7,5"]),
    ],
)
def test_points_and_quotation_marks_without_ink_are_none(shown: str, read: str, told: list[str]) -> None:
    grey = typed(shown)
    assert [each.text for each in with_groups(grey, [read_as(read, grey)])] == told


def test_what_is_drawn_is_no_letter() -> None:
    def wedge(canvas: Canvas) -> None:
        shape = canvas.beginPath()
        shape.moveTo(LEFT, HEIGHT - 20)
        shape.lineTo(LEFT + 14, HEIGHT - 20)
        shape.lineTo(LEFT + 10, HEIGHT - 44)
        canvas.drawPath(shape, stroke=0, fill=1)

    drawn = page(wedge)
    assert list(without_shapes(drawn, [read_as("V", drawn)], DPI)) == []


def test_a_bar_is_no_word() -> None:
    bar = page(lambda canvas: canvas.rect(LEFT, HEIGHT - BASE, 40, 7, stroke=0, fill=1))
    assert list(without_shapes(bar, [read_as("BIS", bar, 0.24)], DPI)) == []
    word = typed("BIS", "Helvetica-Bold")
    assert [each.text for each in without_shapes(word, [read_as("BIS", word, 0.24)], DPI)] == ["BIS"]


@pytest.mark.parametrize("size", [9, 14, 24])
@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Bold", "Times-Bold"])
@pytest.mark.parametrize("text", [*"VåI1234567890AEJLr", "IV", "11", "–", "Nr"])
def test_the_boldest_letters_and_digits_are_not_drawn(text: str, font: str, size: float) -> None:
    letter = typed(text, font, size)
    assert [each.text for each in without_shapes(letter, [read_as(text, letter, 0.9)], DPI)] == [text]


@pytest.mark.parametrize("text", ["är", "av", "en", "om", "i"])
@pytest.mark.parametrize("size", [9, 12, 16])
def test_short_words_of_the_boldest_headings_are_not_drawn(text: str, size: float) -> None:
    word = typed(text, "VeraBd", size)
    assert [each.text for each in without_shapes(word, [read_as(text, word, 0.9)], DPI)] == [text]
