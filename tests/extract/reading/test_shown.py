"""What a page of a PDF shows, and what is in its file only: clipped, on hidden layers, beside the crop, on its side."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.layout.pages import lay_out_pages
from extract.reading.pdf import read_pdf
from models import Page
from tests.extract.small_pdfs import HEIGHT, cells, kinds, pdf, put, read, table

BODY = (
    "Under året har vi arbetat med att utveckla våra rutiner så att",
    "alla brukare får det stöd som de har rätt till. Arbetet har gett",
    "goda resultat, och fler brukare än förra året är nöjda.",
)
TEXT = "\n".join(BODY)


def body(canvas: Canvas) -> None:
    put(canvas, 150, 200, *BODY)


def changed(draw: Callable[[Canvas], None], change: Callable[[pikepdf.Pdf], None]) -> Page:
    """Return the first page of a drawn PDF that was changed."""
    with pikepdf.open(io.BytesIO(pdf(draw))) as file:
        change(file)
        made = io.BytesIO()
        file.save(made)
    return read_pdf(Path("prov.pdf"), made.getvalue()).page(1)


def within(canvas: Canvas, left: float, top: float, right: float, bottom: float) -> None:
    """Let only what stands within a box be seen."""
    path = canvas.beginPath()
    path.rect(left, HEIGHT - bottom, right - left, bottom - top)
    canvas.clipPath(path, stroke=0)


def test_what_a_clipping_path_cuts_off_is_not_read() -> None:
    def draw(canvas: Canvas) -> None:
        body(canvas)
        canvas.saveState()
        within(canvas, 72, 280, 252, 320)
        put(canvas, 80, 300, "Synligt")
        put(canvas, 80, 340, "Under")
        put(canvas, 300, 300, "Bredvid")
        put(canvas, 200, 310, "Början av en lång rad som inte syns")
        canvas.restoreState()
        put(canvas, 80, 400, "Efter")

    text = read(draw).page(1).text
    assert "Synligt" in text and "Början" in text and "Efter" in text
    assert not [word for word in ("Under\n", "Bredvid", "syns") if word in text.removeprefix(TEXT)]


def test_clipping_paths_within_one_another_and_scaled() -> None:
    def draw(canvas: Canvas) -> None:
        body(canvas)
        canvas.saveState()
        canvas.scale(0.5, 0.5)
        within(canvas, 100, -500, 900, 800)  # in points of the scaled page
        within(canvas, 100, -500, 500, 1600)
        canvas.setFont("Helvetica", 20)
        canvas.drawString(120, HEIGHT, "Synligt")
        canvas.drawString(600, HEIGHT, "Bortklippt")
        canvas.restoreState()

    words = [word.text for word in read(draw).page(1).words]
    assert "Synligt" in words and "Bortklippt" not in words


def test_a_clipping_path_that_is_as_large_as_its_text_cuts_nothing() -> None:
    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(BODY):
            canvas.saveState()
            within(canvas, 150, 191 + 12 * number, 450, 203 + 12 * number)
            put(canvas, 150, 200 + 12 * number, line)
            canvas.restoreState()

    assert read(draw).page(1).text == TEXT


def test_a_form_is_cut_at_its_box() -> None:
    def change(file: pikepdf.Pdf) -> None:
        page = file.pages[0]
        form = file.make_stream(
            b"BT /F1 10 Tf 1 0 0 1 10 10 Tm (Inuti) Tj ET BT /F1 10 Tf 1 0 0 1 10 90 Tm (Ovan) Tj ET"
        )
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 200, 50]
        form.Resources = pikepdf.Dictionary(Font=page.obj.Resources.Font)
        page.obj.Resources.XObject = pikepdf.Dictionary(X1=form)
        page.contents_add(file.make_stream(b"q 1 0 0 1 150 400 cm /X1 Do Q"))

    assert changed(body, change).text == f"{TEXT}\n\nInuti"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_crop_box_shows_less_than_the_page(rotation: int) -> None:
    """Places are those on the page as it is shown, turned or not; text that lies on its side is read all the same."""

    def draw(canvas: Canvas) -> None:
        body(canvas)
        put(canvas, 10, 20, "Skärmärke")
        put(canvas, 150, 820, "Nedanför")

    def change(file: pikepdf.Pdf) -> None:
        file.pages[0].CropBox = [100, 100, 500, 750]
        file.pages[0].Rotate = rotation

    page = changed(draw, change)
    assert page.text == TEXT
    assert (page.width, page.height) == ((400, 650) if rotation % 180 == 0 else (650, 400))
    x0, top, x1, bottom = 50.0, 100.0, 77.2, 110.0  # of "Under" upright: 150 - 100, 200 - (841.89 - 750) - 8.3
    places = {
        0: (x0, top, x1, bottom),
        90: (650 - bottom, x0, 650 - top, x1),
        180: (400 - x1, 650 - bottom, 400 - x0, 650 - top),
        270: (top, 400 - x1, bottom, 400 - x0),
    }
    assert page.cite(0, 5, rule="x", confidence=1).box == pytest.approx(places[rotation], abs=0.7)


def layered(state: str) -> Callable[[pikepdf.Pdf], None]:
    """Return how to add a text on a layer, in the page, in a form, and by a rule over several layers."""

    def change(file: pikepdf.Pdf) -> None:
        page = file.pages[0]
        layer = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Utkast"))
        usual = {
            "off": pikepdf.Dictionary(OFF=[layer]),
            "base": pikepdf.Dictionary(BaseState=pikepdf.Name.OFF),
            "on": pikepdf.Dictionary(),
            "on again": pikepdf.Dictionary(BaseState=pikepdf.Name.OFF, ON=[layer]),
        }[state]
        file.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=usual)
        members = pikepdf.Dictionary(Type=pikepdf.Name.OCMD, OCGs=[layer])
        page.obj.Resources.Properties = pikepdf.Dictionary(L1=layer, L2=members)
        form = file.make_stream(b"BT /F1 10 Tf 1 0 0 1 150 420 Tm (form) Tj ET")
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, [0, 0, 600, 800]
        form.Resources, form.OC = pikepdf.Dictionary(Font=page.obj.Resources.Font), layer
        page.obj.Resources.XObject = pikepdf.Dictionary(X1=form)
        page.contents_add(
            file.make_stream(
                b"/OC /L1 BDC BT /F1 10 Tf 1 0 0 1 150 500 Tm (lager) Tj ET q 10 10 50 50 re S Q EMC "
                b"/OC /L2 BDC /Span BMC BT /F1 10 Tf 1 0 0 1 150 460 Tm (regel) Tj ET EMC EMC /X1 Do "
                b"BT /F1 10 Tf 1 0 0 1 150 380 Tm (kvar) Tj ET"
            )
        )

    return change


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("on", ["lager", "regel", "form", "kvar"]),
        ("on again", ["lager", "regel", "form", "kvar"]),
        ("off", ["kvar"]),
        ("base", ["kvar"]),
    ],
)
def test_layers_that_are_off_are_not_read(state: str, words: list[str]) -> None:
    page = changed(body, layered(state))
    assert page.text.split("nöjda.")[1].split() == words
    assert any(rule.box[3] > 780 for rule in page.rules) == (len(words) > 1)


def filled(canvas: Canvas) -> None:
    body(canvas)
    put(canvas, 150, 300, "Enhet:")
    canvas.acroForm.textfield(name="enhet", value="Hemtjänst Granliden", x=220, y=HEIGHT - 305, width=200, height=16)
    canvas.linkURL("https://example.se", (72, 100, 200, 120))


def test_what_is_filled_into_a_field_is_read_where_it_stands() -> None:
    page = read(filled).page(1)
    assert "Enhet:\tHemtjänst Granliden" in page.text
    x0, top, _, bottom = page.words[-1].box or (0, 0, 0, 0)
    assert 260 < x0 < 300 and 290 < top < 300 < bottom < 308


def test_a_hidden_field_and_a_comment_are_not_read() -> None:
    def change(file: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 10, 30, 30])
        note.Contents = "En kommentar"
        file.pages[0].Annots[0].F = 2
        file.pages[0].Annots.append(file.make_indirect(note))

    assert changed(filled, change).text == f"{TEXT}\n\nEnhet:"


def sideways(angle: int) -> Callable[[Canvas], None]:
    """Return how to draw a wide page onto a high one: the page must be turned to be read."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(*((595, 0) if angle == 90 else (0, HEIGHT)))
        canvas.rotate(angle)
        canvas.translate(0, 595 - HEIGHT)
        put(canvas, 72, 60, "Nyckeltal för året", size=16, bold=True)
        put(canvas, 72, 100, *BODY)
        rows = [("Mått", "2019", "2020"), ("Nöjda brukare", "78", "82"), ("Trygga brukare", "61", "64")]
        table(canvas, [72, 300, 500, 700], 160, rows)
        put(canvas, 72, 570, "Sida 3", size=8)

    return draw


@pytest.mark.parametrize("angle", [90, -90])
def test_a_wide_page_on_a_high_one_is_turned_to_be_read(angle: int) -> None:
    report = read(body, sideways(angle), body)
    content = lay_out_pages(report)
    assert cells(content) == [[["Mått", "2019", "2020"], ["Nöjda brukare", "78", "82"], ["Trygga brukare", "61", "64"]]]
    assert ("heading", "Nyckeltal för året") in kinds(content)
    page = report.page(2)
    assert (page.width, page.height) == (report.page(1).width, report.page(1).height)
    at = page.text.index("78")
    x0, top, x1, bottom = page.cite(at, at + 2, rule="x", confidence=1).box or (0, 0, 0, 0)
    shown = (191, HEIGHT - 303) if angle == 90 else (595 - 191, 303)  # 303 from the left, 191 from the top
    assert min(abs(x0 - shown[0]), abs(x1 - shown[0])) < 3 and min(abs(top - shown[1]), abs(bottom - shown[1])) < 3


def test_a_line_up_the_margin_turns_no_page() -> None:
    def draw(canvas: Canvas) -> None:
        body(canvas)
        canvas.rotate(90)
        canvas.drawString(100, -30, "Foto: Kim Ek")

    page = read(draw).page(1)
    assert page.tilt is None and page.text.startswith(TEXT)


@pytest.mark.parametrize("angle", [0, 55])
@pytest.mark.parametrize("behind", [True, False])
def test_a_stamp_across_the_page_is_no_part_of_a_paragraph(angle: float, behind: bool) -> None:
    def draw(canvas: Canvas) -> None:
        if behind:
            put(canvas, 72, 100, *BODY * 12)
        canvas.saveState()
        canvas.translate(100, 500)
        canvas.rotate(angle)
        canvas.setFillGray(0.85)
        canvas.setFont("Helvetica-Bold", 110)
        canvas.drawString(0, 0, "UTKAST")
        canvas.restoreState()
        if not behind:
            put(canvas, 72, 100, *BODY * 12)

    report = read(draw)
    assert report.page(1).text.replace("\n", " ").startswith(" ".join(BODY * 12))
    assert kinds(lay_out_pages(report))[-1] == ("furniture", "UTKAST")


def test_heads_that_run_up_the_page_are_read_as_they_were_written() -> None:
    xs = [72, 250, 310, 370, 430]

    def draw(canvas: Canvas) -> None:
        for top in (100, 170, 190, 210):
            canvas.line(72, HEIGHT - top, 430, HEIGHT - top)
        for x in xs:
            canvas.line(x, HEIGHT - 100, x, HEIGHT - 210)
        put(canvas, 75, 165, "Enhet", size=8, bold=True)
        for x, lines in zip(
            xs[1:], (["Nöjda brukare (%)"], ["Trygga", "brukare (%)"], ["Kla-", "gomål"]), strict=False
        ):
            canvas.saveState()
            canvas.translate(x + 20, HEIGHT - 166)
            canvas.rotate(90)
            for number, line in enumerate(lines):
                canvas.drawString(0, -9 * number, line)
            canvas.restoreState()
        for number, row in enumerate([("Norr", "78", "82", "4"), ("Syd", "61", "64", "3")]):
            for x, text in zip(xs, row, strict=False):
                put(canvas, x + 3, 182 + 20 * number, text, size=8)
        put(canvas, 72, 260, *BODY)

    assert cells(lay_out_pages(read(draw))) == [
        [
            ["Enhet", "Nöjda brukare (%)", "Trygga brukare (%)", "Klagomål"],
            ["Norr", "78", "82", "4"],
            ["Syd", "61", "64", "3"],
        ]
    ]
