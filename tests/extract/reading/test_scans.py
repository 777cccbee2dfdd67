"""Scanned pages: what is read in their pictures, and what is said where they cannot be read."""

import re
from collections.abc import Iterator
from math import cos, radians, sin
from pathlib import Path

import pytest
from rapidfuzz.distance import Levenshtein
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extract.layout import lay_out
from extract.reading import read_report
from extract.reading.options import ReadingOptions
from extract.reading.pdf import read_pdf
from extract.reading.scanned import tesseract
from models import NeedsMoreTime, Page, Report, UnreadableReport
from tests.extract.scanned_pages import picture_of, show
from tests.extract.small_pdfs import Draw, pdf, put, table

MOST_WORD_ERRORS = 0.03
"""Of the shared scan (16 pages, grey, 200 dpi), against the text of the report; 0.012 when this was written."""

GARBAGE = "Nbu uxp qfs dfou bw csvlbsob äs opkeb nfe xbse pdi cfipwfu bw tuöe"


@pytest.fixture
def without_ocr(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    tesseract.missing.cache_clear()
    monkeypatch.setenv("PATH", "")
    yield
    tesseract.missing.cache_clear()


def read(*draws: Draw, **options: object) -> Report:
    return read_pdf(Path("prov.pdf"), pdf(*draws), ReadingOptions(**options))  # type: ignore[arg-type]


def text(canvas: Canvas) -> None:
    put(
        canvas,
        72,
        100,
        "Målet är att minst 65 % av brukarna ska vara nöjda.",
        "Sjukfrånvaron är 7,6 %.",
        size=12,
        pitch=16,
    )
    put(canvas, 72, 70, "Kvalitet och uppföljning", size=20, bold=True)


def figures(canvas: Canvas) -> None:
    put(canvas, 72, 90, "Antal medarbetare och sjukfrånvaro under året", size=11)
    table(
        canvas,
        [72, 250, 330, 410],
        120,
        [["Nyckeltal", "Enhet", "Nämnd"], ["Sjukfrånvaro", "7,6", "8,1"], ["Medarbetare", "21", "305"]],
    )


def empty(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 10)


def plain(page: Page) -> str:
    return " ".join(page.text.split())


@pytest.mark.usefixtures("ocr")
@pytest.mark.parametrize("skew", [0.0, 1.2, -0.7])
def test_a_scan_is_read(skew: float) -> None:
    report = read(show(picture_of(text, skew=skew)))
    assert report.text_source == "ocr"
    page = report.page(1)
    assert plain(page) == (
        "Kvalitet och uppföljning Målet är att minst 65 % av brukarna ska vara nöjda. Sjukfrånvaron är 7,6 %."
    )
    assert (page.text_source, page.unread) == ("ocr", None)
    sizes = {word.text: (word.size, word.bold) for word in page.words}
    assert sizes["uppföljning"] == (pytest.approx(20, rel=0.05), True)
    assert sizes["brukarna"] == (pytest.approx(12, rel=0.05), False)


@pytest.mark.usefixtures("ocr")
def test_words_of_a_scan_stand_where_they_are_shown_and_say_how_sure_they_are() -> None:
    before = "Målet är att minst 65 % av "
    x = 72 + stringWidth(before, "Helvetica", 12) + stringWidth("brukarna", "Helvetica", 12) / 2 - A4[0] / 2
    y = 96 - A4[1] / 2
    for skew in (0.0, 1.2):
        page = read(show(picture_of(text, skew=skew))).page(1)
        turn = radians(skew)
        start = page.text.index("brukarna")
        place = page.cite(start, start + 8, rule="test", confidence=0.9)
        (word,) = page.words_in(start, start + 8)
        assert word.confidence is not None and 0.5 < word.confidence <= 1
        assert place.confidence == pytest.approx(0.9 * word.confidence, abs=0.001)
        assert place.box is not None
        x0, top, x1, bottom = place.box
        assert (x0 + x1) / 2 == pytest.approx(A4[0] / 2 + x * cos(turn) + y * sin(turn), abs=1.5)
        assert (top + bottom) / 2 == pytest.approx(A4[1] / 2 - x * sin(turn) + y * cos(turn), abs=1.5)


@pytest.mark.usefixtures("ocr")
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_scan_on_its_side_or_head_is_turned(quarters: int) -> None:
    page = read(show(picture_of(text, quarters=quarters))).page(1)
    assert "Sjukfrånvaron är 7,6 %." in plain(page)


@pytest.mark.usefixtures("ocr")
def test_a_ruled_table_of_a_scan_is_a_table() -> None:
    report = read(show(picture_of(figures, skew=0.8)))
    (found,) = lay_out(report).tables
    assert [[cell.text if cell else "" for cell in row] for row in found.grid()] == [
        ["Nyckeltal", "Enhet", "Nämnd"],
        ["Sjukfrånvaro", "7,6", "8,1"],
        ["Medarbetare", "21", "305"],
    ]


@pytest.mark.usefixtures("ocr")
def test_a_scanned_page_within_a_text_is_read_and_an_empty_one_is_empty() -> None:
    report = read(text, show(picture_of(text)), empty, text)
    assert report.text_source == "text-layer"
    assert [page.text_source for page in report.pages] == [None, "ocr", None, None]
    assert plain(report.page(2)) == plain(report.page(1))
    assert (report.page(3).words, report.page(3).unread) == ((), None)


@pytest.mark.usefixtures("ocr")
def test_a_text_layer_of_wrong_glyphs_is_read_in_the_picture() -> None:
    image = picture_of(text)

    def draw(canvas: Canvas) -> None:
        show(image)(canvas)
        unseen = canvas.beginText(72, 700)
        unseen.setTextRenderMode(3)
        for _ in range(6):
            unseen.textLine(GARBAGE)
        canvas.drawText(unseen)

    assert "Sjukfrånvaron är 7,6 %." in plain(read(draw).page(1))
    assert "Nbu" in plain(read(draw, ocr="never").page(1))


@pytest.mark.usefixtures("ocr")
def test_a_sound_text_layer_under_a_scan_is_kept() -> None:
    def draw(canvas: Canvas) -> None:
        show(picture_of(text))(canvas)
        put(canvas, 72, 300, *["Enheten har under året arbetat med målen och det har gett resultat."] * 4)

    assert read(draw).text_source == "text-layer"


@pytest.mark.usefixtures("ocr")
def test_many_scanned_pages_ask_for_time() -> None:
    scan = show(picture_of(empty))
    with pytest.raises(NeedsMoreTime) as caught:
        read(scan, scan, scan, scan, patient=False)
    assert (caught.value.pages, caught.value.seconds) == (4, 240)


@pytest.mark.usefixtures("without_ocr")
def test_a_scan_without_tesseract_is_told_how_to_get_it() -> None:
    remedy = re.escape("sudo apt-get install -y tesseract-ocr tesseract-ocr-swe")
    with pytest.raises(UnreadableReport, match=rf"prov\.pdf: no text on its only page: it is a scan, .*{remedy}"):
        read(show(picture_of(text)))


@pytest.mark.usefixtures("without_ocr")
def test_a_scanned_page_within_a_text_is_marked_where_it_cannot_be_read() -> None:
    assert [page.unread for page in read(text, show(picture_of(text))).pages] == [None, "no_program"]
    assert [page.unread for page in read(text, show(picture_of(text)), ocr="never").pages] == [None, "off"]


def test_a_scan_that_is_not_to_be_read_says_so() -> None:
    with pytest.raises(UnreadableReport, match=r"--ocr never was given\. Read it with --ocr auto"):
        read(show(picture_of(text)), ocr="never")


@pytest.mark.usefixtures("ocr")
def test_word_errors_of_the_shared_scan(shared: Path) -> None:
    (path,) = (shared / "reports/scanned").glob("*.pdf")
    report = read_report(path)
    assert report.text_source == "ocr"
    expected = words((shared / f"reports/text/{path.stem}.txt").read_text(encoding="utf-8"))
    assert Levenshtein.distance(expected, words(text_of(report))) <= MOST_WORD_ERRORS * len(expected)


def words(text: str) -> list[str]:
    """Return words and figures in small letters, without punctuation around them."""
    return re.findall(r"[\w%]+(?:[.,][\w%]+)*", re.sub(r"\.{3,}", " ", text.lower()))


def text_of(report: Report) -> str:
    """Return what the report says without what recurs on its pages, tables row by row."""
    parts = list[str]()
    for block in lay_out(report).blocks:
        if block.table is not None:
            parts += [cell.text for cell in sorted(block.table.cells, key=lambda cell: (cell.row, cell.col))]
        elif block.kind != "furniture":
            parts.append(f"{block.marker or ''} {block.text}")
    return " ".join(parts)


def contents(canvas: Canvas) -> None:
    put(canvas, 72, 70, "Innehåll", size=18, bold=True)
    for number, (title, page) in enumerate(TITLES):
        top = 110 + 18 * number
        put(canvas, 72, top, title, size=10)
        dots = (520 - 76 - stringWidth(title, "Helvetica", 10)) // stringWidth(".", "Helvetica", 10)
        put(canvas, 76 + stringWidth(title, "Helvetica", 10), top, "." * int(dots), size=10)
        put(canvas, 524, top, page, size=10)


TITLES = [("Inledning", "3"), ("Vår verksamhet", "3"), ("Mål och resultat", "5"), ("Ekonomi", "8"), ("Framtid", "11")]


@pytest.mark.usefixtures("ocr")
def test_the_contents_of_a_scan_are_no_table_and_their_dots_no_lines() -> None:
    report = read(show(picture_of(contents, skew=0.7)))
    assert not lay_out(report).tables
    assert not report.page(1).rules
    assert [block.kind for block in lay_out(report).blocks] == ["toc"] * (len(TITLES) + 1)


@pytest.mark.usefixtures("ocr")
def test_digits_in_groups_and_signs_before_them_are_read_in_a_scan() -> None:
    rows = [["Verksamhet", "Budget", "Utfall"], ["Skola", "-12 114", "1 055 100"], ["Vård", "-9 212", "2016"]]

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, "Verksamheternas budget och utfall under året", size=11)
        table(canvas, [72, 250, 330, 410], 120, rows)

    (found,) = lay_out(read(show(picture_of(draw, skew=0.6)))).tables
    assert [[cell.text.replace("–", "-") if cell else "" for cell in row] for row in found.grid()] == rows
