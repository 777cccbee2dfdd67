"""What the ink of a figure tells beside its reading: minus signs, commas, how many digits it has."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.reading.scanned.dashes import with_sure_dashes
from extract.reading.scanned.figure_ink import digits_of
from extract.reading.scanned.figure_signs import with_signs
from extract.reading.scanned.lone_letters import with_figures
from extract.reading.scanned.picture import Grey
from extract.reading.scanned.second_look import _settled
from extract.reading.scanned.tesseract import Reading
from tests.extract.reading.test_scanned_signs import BASE, DPI, FONTS, LEFT, box_of, page, read_as, typed
from tests.extract.small_pdfs import HEIGHT


def before(sign: str, figure: str, away: float, font: str = "Helvetica", size: float = 10) -> tuple[Grey, Reading]:
    """Return a figure with a sign so many points before it, and the figure as it is read without that."""

    def alone(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawString(LEFT, HEIGHT - BASE, figure)

    def both(canvas: Canvas) -> None:
        alone(canvas)
        canvas.drawRightString(LEFT - away, HEIGHT - BASE, sign)

    return page(both), read_as(figure, page(alone), 0.95)


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("size", [8, 10, 14])
@pytest.mark.parametrize(
    "sign, away, told",
    [
        ("-", 0, "-0,8"),
        ("–", 0, "-0,8"),
        ("–", 0.28, "– 0,8"),
        ("-", 0.28, "– 0,8"),
        ("•", 0.28, "0,8"),
        ("·", 0, "0,8"),
        ("=", 0.28, "0,8"),
        ("+", 0, "0,8"),
        ("_", 0, "0,8"),
        ("<", 0.28, "0,8"),
        ("→", 0.28, "0,8"),
        ("a", 0.28, "0,8"),
        ("–", 2, "0,8"),
        ("", 0, "0,8"),
    ],
)
def test_a_minus_sign_that_was_left_out_is_seen(font: str, size: float, sign: str, away: float, told: str) -> None:
    grey, figure = before(sign, "0,8", away * size, font, size)
    assert " ".join(each.text for each in with_signs(grey, [figure])) == told


@pytest.mark.parametrize(
    "shown, read, told",
    [
        ("-0,8", "0,8", "-0,8"),
        ("–44", "44", "-44"),
        ("–8,6", "-86", "-8,6"),
        ("0,5", "05", "0,5"),
        ("54,6", "546", "54,6"),
        ("1.000", "1000", "1.000"),
        ("97,8", "--97,8", "97,8"),
        ("–97,8", "--97,8", "-97,8"),
        ("–0,8", "-0,8", "-0,8"),
        ("(–3,4)", "(3,4)", "(-3,4)"),
        ("(3,4)", "(3,4)", "(3,4)"),
        ("44", "44", "44"),
        ("7,5", "7,5", "7,5"),
        ("7,5%", "75%", "7,5%"),
        ("2016", "2016", "2016"),
        ("12.", "12.", "12."),
        ("574*", "5747", "574*"),
        ("5747", "5747", "5747"),
    ],
)
@pytest.mark.parametrize("font", FONTS)
def test_signs_and_commas_within_a_figure_are_seen(font: str, shown: str, read: str, told: str) -> None:
    grey = typed(shown, font)
    assert [each.text for each in with_signs(grey, [read_as(read, grey)])] == [told]


@pytest.mark.parametrize(
    "line, told",
    [
        ("Mål: O personer", "Mål: 0 personer"),
        ("O personer väntade", "0 personer väntade"),
        ("Antal O", "Antal O"),
        ("Karl O Berg", "Karl O Berg"),
        ("Högst I 310", "Högst 1 310"),
        ("I 310 fall", "I 310 fall"),
        ("Barn. I 310 fall", "Barn. I 310 fall"),
        ("Kapitel I 12", "Kapitel I 12"),
    ],
)
def test_letters_that_stand_where_figures_do(line: str, told: str) -> None:
    words = [Reading(text, (40 * n, 0, 40 * n + 30, 30), 0.9, (1, 1, 1)) for n, text in enumerate(line.split())]
    assert " ".join(each.text for each in with_figures(words)) == told


@pytest.mark.parametrize("read", ["=", "~", "«", "-", "—"])
def test_what_is_read_into_a_minus_sign_goes(read: str) -> None:
    grey, figure = before("–", "0,8", 3)
    dash = next(iter(with_signs(grey, [figure])))
    misread = Reading(read, dash.box, 0.3, figure.line)
    assert [each.text for each in with_signs(grey, [misread, figure])] == ["–", "0,8"]


def test_a_bar_between_two_figures_belongs_to_neither() -> None:
    grey, figure = before("5–", "6", 0)
    first = Reading("5", (box_of(grey)[0], figure.box[1], figure.box[0] - 30, figure.box[3]), 0.9, figure.line)
    assert [each.text for each in with_signs(grey, [first, figure])] == ["5", "–", "6"]


def test_a_word_that_holds_the_bar_keeps_it() -> None:
    grey, figure = before("A–", "12", 0)
    word = Reading("A–", (box_of(grey)[0], figure.box[1], figure.box[0], figure.box[3]), 0.9, figure.line)
    assert [each.text for each in with_signs(grey, [word, figure])] == ["A–", "12"]


@pytest.mark.parametrize("shown, sure", [("–", True), ("-", True), ("=", False), ("•", False), ("", False)])
def test_a_dash_that_is_a_bar_is_sure(shown: str, sure: bool) -> None:
    grey, figure = before(shown, "0", 5)
    x1 = figure.box[0] - 26
    dash = Reading("-", (x1 - 4, figure.box[1] + 10, x1, figure.box[3] - 10), 0.2, (1, 1, 1))
    (found,) = with_sure_dashes(grey, [dash], DPI)
    assert (found.confidence > 0.5) == sure


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("shown, digits", [("85", 2), ("8", 1), ("122", 3), ("-0,8", 2), ("1 250", 4)])
def test_digits_are_counted(font: str, shown: str, digits: int) -> None:
    grey = typed(shown, font)
    assert digits_of(grey, read_as(shown, grey)) == digits


@pytest.mark.parametrize(
    "first, second, digits, told, flagged",
    [
        (("85", 0.91), ("8", 0.95), 2, "85", False),
        (("8", 0.95), ("85", 0.8), 2, "85", False),
        (("122", 0.65), ("2", 0.94), 2, "2", True),
        (("85", 0.91), ("8", 0.95), None, "8", False),
        (("85", 0.7), ("86", 0.95), 2, "86", False),
        (("0,8", 0.7), ("08", 0.95), 2, "0,8", False),
    ],
)
def test_of_two_readings_the_one_with_the_digits_of_the_ink_is_right(
    first: tuple[str, float], second: tuple[str, float], digits: int | None, told: str, flagged: bool
) -> None:
    one, other = (Reading(text, (0, 0, 40, 30), sure, (1, 1, 1)) for text, sure in (first, second))
    settled = _settled(one, [other], digits)
    assert settled.text == told
    assert (settled.confidence < 0.5) == flagged
