"""PDF files: words and their places, the text of a page, and files that cannot be read."""

import io
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.reading.pdf import read_pdf
from models import EmptyReport, EncryptedReport, UnreadableReport
from tests.extract.small_pdfs import HEIGHT, level, pdf, put, read, table


def two_lines(canvas: Canvas) -> None:
    put(canvas, 72, 100, "Enheten har nått målet.", "Sjukfrånvaron är 7,6 %.")


def test_words_stand_where_they_are_printed() -> None:
    page = read(two_lines).page(1)
    assert page.text == "Enheten har nått målet.\nSjukfrånvaron är 7,6 %."
    assert (page.width, page.height) == (595.28, 841.89)
    word = page.words[3]
    assert (word.text, word.start, word.size, word.bold) == ("målet.", 17, 10, False)
    x0, top, x1, bottom = word.box or ()
    assert x0 == pytest.approx(72 + stringWidth("Enheten har nått ", "Helvetica", 10), abs=0.1)
    assert x1 - x0 == pytest.approx(stringWidth("målet.", "Helvetica", 10), abs=0.1)
    assert top < 100 < bottom


def test_bold_and_italic_are_told_by_the_font() -> None:
    def draw(canvas: Canvas) -> None:
        for number, font in enumerate(("Helvetica", "Helvetica-Bold", "Times-Italic", "Times-BoldItalic")):
            canvas.setFont(font, 11)
            canvas.drawString(72 + 60 * number, 700, f"typ{number}")

    words = read(draw).page(1).words
    assert [(w.bold, w.italic) for w in words] == [(False, False), (True, False), (False, True), (True, True)]


def test_paragraphs_are_parted_by_blank_lines() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Första stycket har", "två rader.")
        put(canvas, 72, 136, "Andra stycket.")

    assert read(draw).page(1).text == "Första stycket har\ntvå rader.\n\nAndra stycket."


def test_columns_are_read_one_after_the_other() -> None:
    left = ["Arbetet med att minska", "sjukfrånvaron har gett", "resultat under året och", "fortsätter nästa år."]
    right = [
        "Enheten har infört nya",
        "rutiner för dokumentation",
        "och alla medarbetare har",
        "fått utbildning i dem.",
    ]

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "En rubrik över båda spalterna som är lång nog att gå tvärs över hela sidan", bold=True)
        for number in range(4):  # drawn line by line, across both columns
            put(canvas, 72, 110 + 12 * number, left[number])
            put(canvas, 320, 110 + 12 * number, right[number])

    text = read(draw).page(1).text
    assert text.endswith("\n".join(left) + "\n\n" + "\n".join(right))


def test_pieces_of_a_line_that_stand_apart_are_parted_by_a_tab() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Provköpings kommun")
        put(canvas, 450, 60, "Sida 1")

    assert read(draw).page(1).text == "Provköpings kommun\tSida 1"


def test_words_of_a_cell_stand_together() -> None:
    def draw(canvas: Canvas) -> None:
        rows = [("Titel", "Kommentar"), ("Trygg\nvård", "Målet nås\ninte i år."), ("", "Tom")]
        table(canvas, [72, 200, 400], 100, rows, height=30)

    assert read(draw).page(1).text == "Titel\tKommentar\nTrygg\nvård\tMålet nås\ninte i år.\n\tTom"


def test_drawn_bullets_are_words() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.circle(75, HEIGHT - 97, 1.8, fill=1)
        put(canvas, 86, 100, "Alla har fått utbildning.")
        canvas.circle(300, HEIGHT - 300, 1.8, fill=1)  # a dot in a drawing, with no text

    assert read(draw).page(1).text == "• Alla har fått utbildning."


def test_a_footnote_mark_is_a_word_of_its_own() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, "412")
        put(canvas, 72 + 16.8, 96, "1)", size=6)

    page = read(draw).page(1)
    assert [word.text for word in page.words] == ["412", "1)"]
    assert page.text == "412 1)"


def test_rules_are_lines_thin_boxes_and_edges_of_shading() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Text")
        level(canvas, 72, 400, 100)
        canvas.rect(72, HEIGHT - 201, 328, 1, stroke=0, fill=1)
        canvas.setFillGray(0.8)
        canvas.rect(72, HEIGHT - 330, 328, 30, stroke=0, fill=1)

    boxes = [rule.box for rule in read(draw).page(1).rules]
    assert [round(box[1]) for box in boxes if box[2] - box[0] > 300] == [100, 200, 300, 330]
    assert sum(box[3] - box[1] > 20 for box in boxes) == 2


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_reads_as_it_is_displayed(turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, [72, 200, 400], 100, [("Titel", "Utfall"), ("Andel", "7,6 %")])

    upright = read(draw).page(1)
    with pikepdf.open(io.BytesIO(pdf(draw))) as file:
        page = file.pages[0]
        width, height = (float(page.mediabox[n]) for n in (2, 3))
        matrix = {90: (0, 1, -1, 0, height, 0), 180: (-1, 0, 0, -1, width, height), 270: (0, -1, 1, 0, 0, width)}[turn]
        page.contents_add(file.make_stream(b"q %g %g %g %g %g %g cm " % matrix), prepend=True)
        page.contents_add(file.make_stream(b" Q"))
        page.mediabox = [0, 0, width, height] if turn == 180 else [0, 0, height, width]
        page.Rotate = turn
        turned = io.BytesIO()
        file.save(turned)
    page_read = read_pdf(Path("vriden.pdf"), turned.getvalue()).page(1)
    assert page_read.text == upright.text
    for word, other in zip(page_read.words, upright.words, strict=True):
        assert word.box == pytest.approx(other.box, abs=0.05)


def test_what_a_page_does_not_show_is_not_read() -> None:
    with pikepdf.open(io.BytesIO(pdf(two_lines, two_lines))) as file:
        file.pages[0].cropbox = [60, HEIGHT - 104, 400, HEIGHT - 50]
        cropped = io.BytesIO()
        file.save(cropped)
    page = read_pdf(Path("beskuren.pdf"), cropped.getvalue()).page(1)
    assert page.text == "Enheten har nått målet."
    assert page.words[0].box == pytest.approx((12, 41.7, 49.2, 52.2), abs=0.2)


@pytest.mark.parametrize("data", [b"", b"\x00" * 2000])
def test_an_empty_file_is_told_as_such(data: bytes) -> None:
    with pytest.raises(EmptyReport, match=r"tom\.pdf: the file is empty\. Fetch it again"):
        read_pdf(Path("tom.pdf"), data)


def test_another_kind_of_file_is_told_as_such() -> None:
    with pytest.raises(UnreadableReport, match=r"sida\.pdf: is not a PDF"):
        read_pdf(Path("sida.pdf"), b"404: there is no such page." * 40)


def test_an_encrypted_file_is_told_from_a_broken_one() -> None:
    with pytest.raises(EncryptedReport, match=r"hemlig\.pdf: the PDF is encrypted and needs a password"):
        read_pdf(Path("hemlig.pdf"), pdf(two_lines, encrypt="ord"))


def test_encryption_that_lets_everyone_read_is_no_hindrance() -> None:
    with pikepdf.open(io.BytesIO(pdf(two_lines))) as file:
        locked = io.BytesIO()
        file.save(locked, encryption=pikepdf.Encryption(owner="agare", user=""))
    assert read_pdf(Path("last.pdf"), locked.getvalue()).page(1).text.startswith("Enheten har nått målet.")


def test_a_file_without_its_end_is_mended_or_refused() -> None:
    whole = pdf(*[two_lines] * 30)
    cut = whole[: whole.rindex(b"xref")]
    assert read_pdf(Path("kapad.pdf"), cut).page(30).text.startswith("Enheten har nått målet.")
    with pytest.raises(UnreadableReport, match=r"stump\.pdf: the PDF is damaged.*Fetch it again"):
        read_pdf(Path("stump.pdf"), whole[:300])


def test_pages_without_text_are_told_as_such() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(50, 50, 400, 600, fill=1)

    with pytest.raises(UnreadableReport, match=r"prov\.pdf: no text on any of 2 pages"):
        read(draw, draw)


def reports(repo: Path) -> list[Path]:
    folders = [repo / "corpus/reports", repo.parent / "shared/reports/pdf", repo.parent / "shared/reports/composed"]
    return [path for folder in folders for path in sorted(folder.glob("*.pdf"))]


def test_words_are_slices_of_the_text_in_order(repo: Path) -> None:
    paths = reports(repo)
    assert paths, "corpus/reports holds no PDF"
    for path in paths:
        report = read_pdf(path, path.read_bytes())
        for page in report.pages:
            at = 0
            for word in page.words:
                assert page.text[word.start : word.end] == word.text and word.start >= at, (
                    path.name,
                    page.number,
                    word,
                )
                assert page.text[at : word.start].strip() == "", (path.name, page.number, word)
                at = word.end
            assert page.text[at:].strip() == ""


def test_the_same_file_reads_the_same(repo: Path) -> None:
    path = reports(repo)[0]
    assert read_pdf(path, path.read_bytes()) == read_pdf(path, path.read_bytes())
