"""Footnotes, notes under tables and captions are told from paragraphs."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import kinds, lay_out, put, table

TEXT = "Enheten har under året arbetat med att minska sjukfrånvaron och bemanna scheman i egen regi."
NOTE = "Uppgiften avser november och är hämtad ur personalsystemet."
ROWS = [["Mått", "2019", "2020"], ["Sjukfrånvaro, %", "8,4", "7,9"]]


def page_with_note(canvas: Canvas, mark: str, *, raised: bool) -> None:
    put(canvas, 72, 130, TEXT, TEXT)
    put(canvas, 72, 697 if raised else 700, mark, size=5 if raised else 8)
    put(canvas, 84, 700, NOTE, size=8)


@pytest.mark.parametrize(
    ("mark", "raised"),
    [("1", True), ("*", False), ("**", False), ("1)", False), ("[1]", False), ("1", False), ("a)", False)],
)
def test_a_footnote(mark: str, raised: bool) -> None:
    blocks = lay_out(lambda canvas: page_with_note(canvas, mark, raised=raised)).blocks
    assert [(block.kind, block.marker, block.text) for block in blocks] == [
        ("paragraph", None, f"{TEXT} {TEXT}"),
        ("footnote", mark, NOTE),
    ]


def test_footnotes_under_one_another_and_of_two_lines() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT, TEXT, TEXT)
        for row, mark in ((0, "1"), (2, "2")):
            put(canvas, 72, 697 + 10 * row, mark, size=5)
            put(canvas, 76, 700 + 10 * row, f"{NOTE} {NOTE}", "Den är preliminär.", size=8, pitch=10)

    assert kinds(lay_out(draw))[1:] == [("footnote", f"{NOTE} {NOTE} Den är preliminär.")] * 2


@pytest.mark.parametrize("text", [NOTE, f"* {NOTE}", f"1) {NOTE}", f"Källa: {NOTE}", f"Not: {NOTE}"])
def test_a_note_in_small_type_under_a_table(text: str) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT)
        table(canvas, (72, 250, 350, 450), 150, ROWS)
        put(canvas, 72, 205, text, size=8)
        put(canvas, 72, 240, TEXT)

    found = kinds(lay_out(draw))
    assert [kind for kind, _ in found] == ["paragraph", "table", "footnote", "paragraph"]
    assert found[2][1].endswith(NOTE)


@pytest.mark.parametrize(
    ("text", "size", "kind"),
    [
        ("1) Fler brukare ska vara nöjda.", 10, "list_item"),
        ("* Fler brukare ska vara nöjda.", 10, "list_item"),
        ("Liten text utan märke är ett stycke.", 8, "paragraph"),
        ("12 personer har flyttat in under året.", 10, "paragraph"),
    ],
)
def test_no_footnote(text: str, size: float, kind: str) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT, TEXT)
        put(canvas, 72, 200, text, size=size)

    assert kinds(lay_out(draw))[-1][0] == kind


def test_a_sentence_goes_on_over_a_footnote() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, 676, TEXT, "Nämnden väntar ännu på besked om den överkla-")
        put(canvas, 72, 727, "1", size=5)
        put(canvas, 76, 730, NOTE, size=8)

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 130, "gan som lämnades in i våras.", TEXT)

    found = kinds(lay_out(first, second))
    assert found[0] == (
        "paragraph",
        f"{TEXT} Nämnden väntar ännu på besked om den överklagan som lämnades in i våras.",
    )
    assert found[1] == ("footnote", NOTE)


@pytest.mark.parametrize(
    "text",
    [
        "Bild 1. Köket öppnade i maj.",
        "Figur 2: Antal brukare per år",
        "Diagram 3 Sjukfrånvaro per månad",
        "Foto: Kim Berg",
    ],
)
@pytest.mark.parametrize("looks", [{"size": 8}, {"bold": True}])
def test_a_caption(text: str, looks: dict[str, float]) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT)
        put(canvas, 72, 300, text, **looks)  # type: ignore[arg-type]
        put(canvas, 72, 340, TEXT)

    assert [kind for kind, _ in kinds(lay_out(draw))] == ["paragraph", "caption", "paragraph"]


@pytest.mark.parametrize("text", ["Tabell 3 visar hur antalet har ökat.", "Figur 2 visar antalet."])
def test_a_sentence_about_a_figure_is_text(text: str) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT)
        put(canvas, 72, 200, text)

    assert kinds(lay_out(draw))[-1] == ("paragraph", text)
