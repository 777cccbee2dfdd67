"""Large initials, small capitals: a word is one, whatever the sizes of its letters."""

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import kinds, lay_out, put, read

LINES = (
    "nder året har vi arbetat med att utveckla våra rutiner så att",
    "alla brukare får det stöd som de har rätt till. Arbetet har gett",
    "goda resultat, och fler brukare än förra året är nöjda med sin",
    "hjälp. Vi fortsätter med det nästa år och tar fram en ny plan.",
)
BELOW = ("Så här gick det till i år, och så ska det bli nästa år också.",) * 6


def initial(
    letter: str, size: float, down: float, *, gap: float = 1, lines: Sequence[str] = LINES, beside: int = 1
) -> Callable[[Canvas], None]:
    """Return how to set a text that a large capital opens, `down` points below the baseline of its first line."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100 + down, letter, size=size)
        right = 72 + stringWidth(letter, "Helvetica", size) + gap
        for number, line in enumerate(lines):
            put(canvas, right if number < beside else 72, 100 + 12 * number, line)
        put(canvas, 72, 180, *BELOW)

    return draw


@pytest.mark.parametrize("gap", [0, 1, 4])
@pytest.mark.parametrize(("size", "lines"), [(26, 2), (40, 3)])
def test_a_dropped_initial_begins_the_word_on_the_first_line(size: float, lines: int, gap: float) -> None:
    content = lay_out(initial("U", size, 12 * (lines - 1), gap=gap, beside=lines))
    assert kinds(content)[0] == ("paragraph", "U" + " ".join(LINES))


@pytest.mark.parametrize("gap", [0, 1, 2.5])
@pytest.mark.parametrize("size", [15, 24])
def test_a_raised_initial_begins_its_word(size: float, gap: float) -> None:
    page = read(initial("U", size, 0, gap=gap)).page(1)
    assert page.text.startswith("U" + LINES[0])
    assert page.words[0].size == (size if size == 15 and gap < 2 else 10)


def test_the_place_of_a_word_with_an_initial_is_on_its_line() -> None:
    word = read(initial("U", 40, 24, beside=3)).page(1).words[0]
    x0, top, _, bottom = word.box or (0, 0, 0, 0)
    assert (word.text, round(x0)) == ("Under", 72)
    assert 90 < top < 100 < bottom < 105


@pytest.mark.parametrize(
    ("letter", "first", "opens"),
    [
        ("I", "nom enheten har vi arbetat med rutiner i år,", "Inom enheten"),
        ("I", " enheten har vi arbetat med rutiner under året", "I enheten"),
        ("Å", " andra sidan har vi arbetat med rutinerna i år", "Å andra"),
        ("Å", "ret har präglats av arbetet med våra rutiner", "Året har"),
        ("V", "I HAR ARBETAT med att utveckla våra rutiner", "VI HAR"),
    ],
)
def test_initials_that_are_words(letter: str, first: str, opens: str) -> None:
    draw = initial(letter, 26, 12, gap=2, beside=2, lines=[first, *LINES[1:]])
    assert read(draw).page(1).text.startswith(opens)


def title(*parts: tuple[str, float, float]) -> Callable[[Canvas], None]:
    """Return how to set a title of parts, each with its size and how far below the line it stands."""

    def draw(canvas: Canvas) -> None:
        x = 72.0
        for text, size, down in parts:
            put(canvas, x, 100 + down, text, size=size, bold=True)
            x += stringWidth(text, "Helvetica-Bold", size) + 0.5
        put(canvas, 72, 160, *BELOW)

    return draw


@pytest.mark.parametrize(
    "parts",
    [
        [("R", 28, 0), ("ÄDDNINGSNÄMNDEN", 22, 0)],
        [("R", 40, 0), ("äddningsnämnden", 24, 0)],
        [("R", 48, 8), ("äddningsnämnden", 24, 0)],
        [("R", 60, 20), ("ÄDDNINGSNÄMNDEN", 24, 0)],
    ],
)
def test_a_title_with_a_large_capital_is_one_word(parts: list[tuple[str, float, float]]) -> None:
    kind, text = kinds(lay_out(title(*parts)))[0]
    assert (kind, text.lower()) == ("title", "räddningsnämnden")


def small_capitals(canvas: Canvas, x: float, top: float, text: str, size: float) -> None:
    """Set a text in small capitals as programs do that have none: capitals in type of four fifths of the size."""
    for letter in text:
        own = size if not letter.islower() else 0.78 * size
        put(canvas, x, top, letter.upper(), size=own)
        x += stringWidth(letter.upper(), "Helvetica", own)


def test_small_capitals_make_whole_words() -> None:
    def draw(canvas: Canvas) -> None:
        small_capitals(canvas, 72, 60, "Vård- och Omsorgsnämnden", 20)
        put(canvas, 72, 100, "Arbetet har letts av enheten för", *LINES[1:], size=11)
        start = stringWidth("Arbetet har letts av enheten för ", "Helvetica", 11)
        small_capitals(canvas, 72 + start, 100, "Kvalitet och Stöd", 11)
        put(canvas, 72, 180, *BELOW, size=11)

    page = read(draw).page(1)
    assert page.text.startswith("VÅRD- OCH OMSORGSNÄMNDEN\n\nArbetet har letts av enheten för KVALITET OCH STÖD\nalla")
    assert [kind for kind, _ in kinds(lay_out(draw))] == ["title", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("letter", "size", "down", "gap", "lines"),
    [
        ("A", 26, 0, 20, ["dokumentation av mål"]),  # a mark beside a text
        ("A", 14, 0, 8, ["dokumentation av mål"]),
        ("B", 40, 10, 2, ["Betyg i årskurs nio"]),  # what stands beside it begins a word itself
        ("7", 26, 12, 2, ["av tio mål nåddes"]),  # a figure
    ],
)
def test_what_is_no_initial(letter: str, size: float, down: float, gap: float, lines: list[str]) -> None:
    words = [word.text for word in read(initial(letter, size, down, gap=gap, lines=lines)).page(1).words]
    assert letter in words


def test_a_mark_in_smaller_type_stays_a_word_of_its_own() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Andel nöjda")
        put(canvas, 72 + stringWidth("Andel nöjda", "Helvetica", 10), 96, "a", size=6)

    assert [word.text for word in read(draw).page(1).words] == ["Andel", "nöjda", "a"]
