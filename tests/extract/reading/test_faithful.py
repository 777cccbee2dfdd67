"""Faithful to the page: each word once and whole, in the characters a person would type, and nothing unseen."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.reading.pdf import read_pdf
from models import Draft, Page, Word
from tests.extract.small_pdfs import HEIGHT, pdf, put, read


def texts(draw: Callable[[Canvas], None]) -> list[str]:
    return [word.text for word in read(draw).page(1).words]


def page_of(text: str) -> Page:
    """Return a page whose only line is the text, letter by letter as Unicode says, whatever the glyphs look like."""
    codes = {letter: number for number, letter in enumerate(dict.fromkeys(text), 0x21)}
    table = "".join(f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>\n" for letter, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{table}endbfchar\nendcmap end end"
    )
    with pikepdf.open(io.BytesIO(pdf(lambda canvas: put(canvas, 72, 100, "x")))) as file:
        font = file.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name("/ABCDEF+Helvetica"),
                ToUnicode=file.make_stream(cmap.encode("ascii")),
            )
        )
        page = file.pages[0]
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        shown = bytes(codes[letter] for letter in text).hex()
        page.obj.Contents = file.make_stream(f"BT /F1 11 Tf 72 700 Td <{shown}> Tj ET".encode("ascii"))
        made = io.BytesIO()
        file.save(made)
    return read_pdf(Path("tecken.pdf"), made.getvalue()).page(1)


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("\ufb01nansiering av \ufb02er o\ufb00ensiva", "finansiering av fler offensiva"),
        ("e\ufb03ktiv", "effiktiv"),
        ("−3,4 %", "−3,4 %"),  # U+2212 is a minus sign, and stays one
        ("–3,4", "–3,4"),
        ("\u20113,4", "-3,4"),  # a hyphen that no line may end with
        ("barn\u2010 och", "barn- och"),
        ("1\u00a0250\u2009000 kr", "1 250 000 kr"),
        ("1\u202f250", "1 250"),
        ("a\u030arsma\u030al o\u0308ppet a\u0308r", "årsmål öppet är"),
        ("A\u030aRSRAPPORT", "ÅRSRAPPORT"),
        ("de\u00adlar", "de-lar"),  # a soft hyphen that is printed has been seen
        ("noll\u200bbredd", "nollbredd"),
        ("in\u2060te nå\u200ctts", "inte nåtts"),
        ("\u200e3,4\u202c %", "3,4 %"),
        ("\uf0b7 punkt", "• punkt"),
    ],
)
def test_characters_are_those_that_a_person_would_type(printed: str, read_as: str) -> None:
    page = page_of(printed)
    assert page.text == read_as
    assert [page.text[word.start : word.end] for word in page.words] == read_as.split()


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("412¹ boende", ["412", "¹", "boende"]),
        ("88,5²) procent", ["88,5", "²)", "procent"]),
        ("94 %¹", ["94", "%¹"]),
        ("250 m² yta", ["250", "m²", "yta"]),
    ],
)
def test_a_raised_figure_after_a_figure_is_a_word_of_its_own(printed: str, words: list[str]) -> None:
    assert [word.text for word in page_of(printed).words] == words


def test_a_mark_beside_a_figure_has_its_own_place() -> None:
    figure, mark, _ = page_of("412¹ boende").words
    assert figure.box is not None and mark.box is not None
    assert figure.box[2] == pytest.approx(mark.box[0], abs=0.05)


def test_font_and_colour_of_words() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 0, 0)
        put(canvas, 72, 100, "Rött mål", bold=True)
        canvas.setFillColorRGB(0, 0.5, 0)
        put(canvas, 72, 120, "Grönt")
        canvas.setFillGray(0)
        put(canvas, 72, 140, "Svart")

    found = {word.text: (word.font, word.color) for word in read(draw).page(1).words}
    assert found == {
        "Rött": ("Helvetica-Bold", "#ff0000"),
        "mål": ("Helvetica-Bold", "#ff0000"),
        "Grönt": ("Helvetica", "#008000"),
        "Svart": ("Helvetica", "#000000"),
    }


def test_the_name_of_an_embedded_font_is_without_its_tag() -> None:
    assert page_of("text").words[0].font == "Helvetica"


def test_a_placed_draft_is_a_word_that_cannot_be_changed() -> None:
    word = Draft("mål", (1.0, 2.0, 3.0, 4.0), 9.0, bold=True, font="Arial").placed(5, 8)
    same = Word(text="mål", start=5, end=8, box=(1.0, 2.0, 3.0, 4.0), size=9.0, bold=True, font="Arial")
    assert word == same and hash(word) == hash(same) and type(word) is Word
    with pytest.raises(AttributeError):
        word.text = "medel"  # type: ignore[misc]


def again(shift: float, *, between: bool) -> Callable[[Canvas], None]:
    """Return how to draw a line twice, at once or after other lines."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Viktigt och viktigt nog", size=12)
        if between:
            put(canvas, 72, 200, *[f"Rad {number} i mager stil" for number in range(9)], size=12)
        put(canvas, 72 + shift, 100, "Viktigt och viktigt nog", size=12)
        put(canvas, 72, 400, "Mager text", size=12)

    return draw


@pytest.mark.parametrize("between", [False, True])
@pytest.mark.parametrize("shift", [0, 0.3, 0.8])
def test_text_drawn_twice_is_there_once_and_bold(shift: float, between: bool) -> None:
    page = read(again(shift, between=between)).page(1)
    assert page.text.startswith("Viktigt och viktigt nog\n\n")
    assert [word.text for word in page.words if word.bold] == ["Viktigt", "och", "viktigt", "nog"]


def test_the_same_word_beside_itself_is_there_twice() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "0 0 0")
        put(canvas, 72, 120, "0 0 0")

    page = read(draw).page(1)
    assert page.text == "0 0 0\n\n0 0 0"
    assert not any(word.bold for word in page.words)


def unseen(canvas: Canvas, top: float, text: str) -> None:
    """Set a line that is there to be searched and copied only."""
    line = canvas.beginText(72, HEIGHT - top)
    line.setFont("Helvetica", 12)
    line.setTextRenderMode(3)
    line.textLine(text)
    canvas.drawText(line)


def picture(canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
    """Draw a grey picture."""
    canvas.drawImage(ImageReader(Image.new("L", (8, 8), 200)), x, HEIGHT - top - height, width, height)


def test_invisible_text_is_not_read() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Synlig text")
        picture(canvas, 300, 300, 100, 100)
        unseen(canvas, 120, "Osynlig text")

    assert read(draw).page(1).text == "Synlig text"


@pytest.mark.parametrize("stamped", [False, True])
def test_what_ocr_has_read_under_a_scan_is_its_text(stamped: bool) -> None:
    def draw(canvas: Canvas) -> None:
        picture(canvas, 0, 0, 595, HEIGHT)
        unseen(canvas, 100, "Läst under bilden")
        if stamped:
            put(canvas, 400, 40, "Dnr 12")

    assert "Läst under bilden" in read(draw).page(1).text


@pytest.mark.parametrize(("x", "top"), [(-200, 100), (72, -40), (72, HEIGHT + 40), (700, 100)])
def test_text_beside_the_page_is_not_read(x: float, top: float) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Synlig text")
        put(canvas, x, top, "Utanför")

    assert texts(draw) == ["Synlig", "text"]


def title(canvas: Canvas, text: str, *, spacing: float = 0) -> None:
    line = canvas.beginText(72, 700)
    line.setFont("Helvetica-Bold", 20)
    line.setCharSpace(spacing)
    line.textLine(text)
    canvas.drawText(line)


@pytest.mark.parametrize("spacing", [2, 4, 8])
def test_titles_with_letters_set_apart(spacing: float) -> None:
    assert texts(lambda canvas: title(canvas, "ÅRSRAPPORT 2021", spacing=spacing)) == ["ÅRSRAPPORT", "2021"]


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Å R S R A P P O R T", ["ÅRSRAPPORT"]),
        ("Å R S R A P P O R T   2 0 2 1", ["ÅRSRAPPORT", "2021"]),
        ("Å R S R A P P O R T 2 0 2 1", ["ÅRSRAPPORT", "2021"]),
        ("M Å L   O C H   M E D E L", ["MÅL", "OCH", "MEDEL"]),
        ("T E R T I AL", ["TERTIAL"]),
        ("KVAL I T E T S A R B E T E", ["KVALITETSARBETE"]),
        ("Klass A B C D", ["Klass", "A", "B", "C", "D"]),  # a list
        ("1 2 3 4 5 6", ["1", "2", "3", "4", "5", "6"]),
        ("I 4 av 5 mål", ["I", "4", "av", "5", "mål"]),
    ],
)
def test_titles_with_spaces_between_the_letters(printed: str, words: list[str]) -> None:
    assert texts(lambda canvas: title(canvas, printed)) == words


def test_column_letters_of_a_table_are_no_word() -> None:
    def draw(canvas: Canvas) -> None:
        for number, letter in enumerate("ABCDE"):
            put(canvas, 72 + 40 * number, 100, letter)

    assert texts(draw) == list("ABCDE")


def test_a_letter_set_lower_or_smaller_parts_a_word() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "CO")
        put(canvas, 72 + 15.1, 102, "2", size=6)
        put(canvas, 72 + 18.5, 100, "-utsläpp")

    assert texts(draw) == ["CO", "2", "-utsläpp"]
