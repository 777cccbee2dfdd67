"""Tables under a shaded bar that holds the head, with rows that have no lines and columns of symbols."""

from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import HEIGHT, put
from tests.extract.tables.made import rows

HEADS = ("Nämndmål", "Bedömning", "Trend")


def bar(canvas: Canvas, top: float, heads: tuple[str, ...] = HEADS) -> None:
    canvas.setFillGray(0.85)
    canvas.rect(72, HEIGHT - top - 18, 400, 18, stroke=0, fill=1)
    canvas.setFillGray(0)
    for x, head in zip((78, 300, 400), heads, strict=False):
        put(canvas, x, top + 12, head, size=8, bold=True)


def test_goals_with_symbols() -> None:
    def draw(canvas: Canvas) -> None:
        bar(canvas, 100)
        for number, goal in enumerate(("Alla ska få ett begripligt besked", "Det ska finnas mark för bostäder")):
            put(canvas, 78, 132 + 20 * number, goal, size=8)
            canvas.circle(320, HEIGHT - 129 - 20 * number, 5, stroke=0, fill=1)
        put(canvas, 72, 185, "Kommentar", size=8, bold=True)
        put(canvas, 72, 197, "Handläggningen har blivit snabbare sedan ansökningar registreras samma dag.", size=8)

    table = [list(HEADS), ["Alla ska få ett begripligt besked", "", ""], ["Det ska finnas mark för bostäder", "", ""]]
    assert rows(draw) == [table]


def test_a_label_of_two_lines_under_a_bar() -> None:
    def draw(canvas: Canvas) -> None:
        bar(canvas, 100)
        put(canvas, 78, 132, "Antalet bostäder som byggs i hela", "kommunen ska öka varje år", size=8, pitch=10)
        put(canvas, 300, 132, "Uppfyllt", size=8)
        put(canvas, 78, 162, "Näringslivet ska växa", size=8)
        put(canvas, 300, 162, "Delvis", size=8)

    assert rows(draw)[0][1:] == [
        ["Antalet bostäder som byggs i hela kommunen ska öka varje år", "Uppfyllt", ""],
        ["Näringslivet ska växa", "Delvis", ""],
    ]


def test_a_shaded_heading_over_text_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        bar(canvas, 100, ("Ekonomi",))
        put(canvas, 72, 132, "Nämndens resultat för året blev ett överskott på 320 tkr.", size=8)
        bar(canvas, 200, ("Personal", "Sida 2"))
        put(
            canvas,
            72,
            232,
            "Antalet anställda var i stort sett oförändrat under hela året, men fler arbetar deltid.",
            size=8,
        )

    assert rows(draw) == []
