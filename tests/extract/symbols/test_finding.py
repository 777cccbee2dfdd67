"""Judgements by symbol: tied to the goal of the row or line, read with the report's own legend."""

from pathlib import Path

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from models import Assessment, Extraction
from tests.extract.small_pdfs import HEIGHT, Draw, pdf, put, table
from utfall.pipeline import extract

GREEN, YELLOW, RED, WHITE = "#4caf3a", "#f7c600", "#d8232a", "#ffffff"
GOALS = ("Alla elever ska klara skolan", "Fler ska cykla till jobbet", "Ingen ska vara ensam")


def spot(canvas: Canvas, x: float, top: float, color: str) -> None:
    canvas.setFillColor(HexColor(color))
    canvas.circle(x, HEIGHT - top, 5, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#000000"))


def goal_table(canvas: Canvas, top: float, colors: list[str], *, head: str = "Status") -> None:
    """Draw a table of goals with a symbol in the second column."""
    rows = [["Nämndmål", head, "Kommentar"], *([goal, "", "Arbetet har pågått hela året."] for goal in GOALS)]
    table(canvas, [60, 260, 330, 540], top, rows, height=24)
    for number, color in enumerate(colors, 1):
        spot(canvas, 295, top + 24 * number + 12, color)


@pytest.fixture
def read(tmp_path: Path) -> "Reader":
    return Reader(tmp_path)


class Reader:
    """Reads a drawn report; a title and some text make it one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, draw: Draw) -> Extraction:
        def page(canvas: Canvas) -> None:
            put(canvas, 60, 60, "Verksamhetsberättelse 2020", size=20, bold=True)
            put(canvas, 60, 90, "Måluppfyllelse", size=14, bold=True)
            draw(canvas)

        path = self._folder / "rapport.pdf"
        path.write_bytes(pdf(page))
        return extract(path)


def judged(extraction: Extraction) -> list[tuple[str, str, str | None]]:
    """Return (goal, status, symbol) of the judgements by symbol."""
    texts = {goal.id: goal.text for goal in extraction.goals}
    return [(texts[a.goal_id], a.status, a.symbol) for a in by_symbol(extraction)]


def by_symbol(extraction: Extraction) -> list[Assessment]:
    return [a for a in extraction.assessments if a.source == "symbol"]


def test_a_symbol_judges_the_goal_of_its_row(read: Reader) -> None:
    extraction = read(lambda canvas: goal_table(canvas, 120, [GREEN, YELLOW, RED]))
    assert judged(extraction) == [
        (GOALS[0], "achieved", "green circle"),
        (GOALS[1], "partly", "yellow circle"),
        (GOALS[2], "not_achieved", "red circle"),
    ]
    first = by_symbol(extraction)[0]
    assert (first.phrase, first.legend, first.scale_kind) == (None, None, "attainment")
    assert first.provenance.box is not None
    assert first.provenance.box[0] < 295 < first.provenance.box[2]
    assert [flag.kind for flag in extraction.flags if flag.kind == "icon_only_status"] == []


def test_the_legend_decides_and_is_no_judgement(read: Reader) -> None:
    lines = (
        (GREEN, "Grönt: målet bedöms bli uppfyllt"),
        (YELLOW, "Gult: osäkert om målet kan uppnås"),
        (RED, "Rött: målet är inte uppnått"),
        (WHITE, "Vitt: bedöms först nästa år"),
    )

    def draw(canvas: Canvas) -> None:
        for number, (color, text) in enumerate(lines):
            spot(canvas, 66, 118 + 18 * number, color)
            put(canvas, 78, 121 + 18 * number, text)
        goal_table(canvas, 220, [GREEN, YELLOW, WHITE])

    found = by_symbol(read(draw))
    assert [(a.status, a.forecast, a.legend) for a in found] == [
        ("achieved", True, lines[0][1]),
        ("uncertain", True, lines[1][1]),
        ("not_measured", False, lines[3][1]),
    ]
    assert [a.scale_kind for a in found] == ["forecast", "forecast", "attainment"]


def test_a_colour_between_two_is_between_them(read: Reader) -> None:
    lines = (
        (GREEN, "Målnivån är nådd"),
        (YELLOW, "Målnivån är inte nådd, men högre än förra året"),
        (RED, "Målnivån är inte nådd"),
    )

    def draw(canvas: Canvas) -> None:
        for number, (color, text) in enumerate(lines):
            spot(canvas, 66, 118 + 18 * number, color)
            put(canvas, 78, 121 + 18 * number, text)
        goal_table(canvas, 220, [GREEN, YELLOW, RED])

    assert [a.status for a in by_symbol(read(draw))] == ["achieved", "partly", "not_achieved"]


def test_the_head_of_the_column_says_what_is_measured(read: Reader) -> None:
    found = by_symbol(read(lambda canvas: goal_table(canvas, 120, [GREEN, YELLOW, RED], head="Trend")))
    assert {a.scale_kind for a in found} == {"trend"}


def test_a_trend_beside_a_status_is_no_judgement_of_the_goal(read: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        rows = [["Nämndmål", "Status", "Trend", "Kommentar"], *([goal, "", "", "Vi går vidare."] for goal in GOALS)]
        table(canvas, [60, 230, 300, 370, 540], 120, rows, height=24)
        for number in range(1, 4):
            spot(canvas, 265, 120 + 24 * number + 12, GREEN)
            spot(canvas, 335, 120 + 24 * number + 12, RED)

    assert judged(read(draw)) == [(goal, "achieved", "green circle") for goal in GOALS]


def test_a_phrase_beside_gives_the_symbol_its_meaning(read: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        for number, (goal, phrase) in enumerate(zip(GOALS, ("Osäker bedömning om målet nås",) * 3, strict=True)):
            top = 130 + 120 * number
            put(canvas, 60, top, "Mål:", size=12, bold=True)
            put(canvas, 60, top + 20, goal, bold=True)
            spot(canvas, 66, top + 41, YELLOW)
            put(canvas, 80, top + 45, phrase)
            put(canvas, 60, top + 70, "Kommentar", size=12, bold=True)
            put(canvas, 60, top + 90, "Arbetet har pågått hela året.")

    extraction = read(draw)
    assert judged(extraction) == [(goal, "uncertain", "yellow circle") for goal in GOALS]
    assert [a.source for a in extraction.assessments if a.source != "symbol"] == ["template"] * 3, "both rows stay"


def test_a_symbol_beside_no_goal_judges_nothing(read: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 130, "Andel av kostnaden per verksamhet, förskola och skola")
        for number, color in enumerate((GREEN, RED)):
            spot(canvas, 66, 150 + 20 * number, color)
            put(canvas, 80, 154 + 20 * number, ("Förskola", "Skola")[number])

    assert judged(read(draw)) == []
