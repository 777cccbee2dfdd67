"""Tables of labels and texts with a line below each row: the first row has none above it."""

from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import cells, lay_out, level, put
from tests.extract.tables.made import write

LINES = (
    "Vårdplanen skrivs av den som möter patienten först och följs upp",
    "i teamet efter en månad, och sedan varje år.",
)


def _card(canvas: Canvas, top: float, *, label: str = "Mål") -> float:
    """Draw three rows, the first of one line; return where the last line is."""
    put(canvas, 77, top, label, size=8, bold=True)
    put(canvas, 140, top, "Alla patienter ska ha en aktuell vårdplan.", size=8)
    for name in ("Strategi", "Resultat"):
        top += 16
        level(canvas, 71, 524, top)
        put(canvas, 77, top + 14, name, size=8, bold=True)
        put(canvas, 140, top + 14, *LINES, "Rutinen är känd av alla som arbetar här.", size=8, pitch=10)
        top += 34
    level(canvas, 71, 524, top + 12)
    return top + 12


def test_the_row_above_the_uppermost_line() -> None:
    (found,) = cells(lay_out(lambda canvas: _card(canvas, 100)))
    assert [row[0] for row in found] == ["Mål", "Strategi", "Resultat"]
    assert found[0][1] == "Alla patienter ska ha en aktuell vårdplan."
    assert found[1][1] == found[2][1] == f"{' '.join(LINES)} Rutinen är känd av alla som arbetar här."


def test_text_above_a_card_is_none_of_its_rows() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 71, 100, "Nedan redovisas ett område i taget, vad vi ville uppnå och hur det blev.", size=8)
        for top, name in ((112, "Strategi"), (158, "Resultat")):
            level(canvas, 71, 524, top)
            put(canvas, 77, top + 14, name, size=8, bold=True)
            put(canvas, 140, top + 14, *LINES, size=8, pitch=10)
        level(canvas, 71, 524, 204)

    assert [[row[0] for row in found] for found in cells(lay_out(draw))] == [["Strategi", "Resultat"]]


def test_the_caption_below_a_card_begins_another_table() -> None:
    def draw(canvas: Canvas) -> None:
        last = _card(canvas, 100)
        put(canvas, 71, last + 18, "Vårdplaner, andel i procent", size=8)
        for row in range(4):
            level(canvas, 71, 524, last + 26 + 16 * row)
        table = [("Distrikt", "2017", "2018"), ("Norr", "71", "78"), ("Söder", "66", "81")]
        write(canvas, last + 38, table, (77, 300, 400), pitch=16, size=8)

    card, table = cells(lay_out(draw))
    assert [row[0] for row in card] == ["Mål", "Strategi", "Resultat"]
    assert table[0] == ["Distrikt", "2017", "2018"]
