"""Designs in which reports show the status of goals, each drawn as a small PDF with what a reader sees in it."""

import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import pikepdf
from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import HEIGHT, Draw, put, table

GOALS = (
    "Alla elever ska klara skolan",
    "Fler invånare ska cykla till jobbet",
    "Ingen ska vara ofrivilligt ensam",
    "Maten i skolan ska vara god och hållbar",
)
STATUSES = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "not_measured"}

Hues = dict[str, str]
PLAIN: Hues = {"green": "#4caf3a", "yellow": "#f7c600", "red": "#d8232a", "grey": "#9a9a9a"}
SHADES: Sequence[Hues] = (
    PLAIN,
    {"green": "#00582c", "yellow": "#ffd966", "red": "#8e1b1b", "grey": "#bfbfbf"},
    {"green": "#99cc00", "yellow": "#ffff00", "red": "#ff0000", "grey": "#808080"},
    {"green": "#a9d08e", "yellow": "#ffc000", "red": "#e06666", "grey": "#d0d0d0"},
)

Expected = list[tuple[str, str, str, str]]
"""(goal, status, symbol, scale) of each judgement."""

Sign = Callable[[Canvas, float, float, str], None]
"""Draws a symbol with its middle at (x, top) in a colour."""


@dataclass(frozen=True)
class Design:
    """A report of one page or more, and the judgements by symbol that it shows."""

    name: str
    pages: Sequence[Draw]
    expected: Expected


def reads(colors: Sequence[str], shape: str, *, scale: str = "attainment", goals: Sequence[str] = GOALS) -> Expected:
    """Return what symbols in the usual colours say of the goals, in order."""
    pairs = zip(goals, colors, strict=False)
    return [(goal, STATUSES[color], f"{color} {shape}", scale) for goal, color in pairs]


# Symbols


def fill(canvas: Canvas, color: str) -> None:
    canvas.setFillColor(HexColor(color))


def black(canvas: Canvas) -> None:
    fill(canvas, "#000000")


def circle(radius: float = 5, *, line: bool = False) -> Sign:
    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        fill(canvas, color)
        canvas.circle(x, HEIGHT - top, radius, stroke=int(line), fill=1)
        black(canvas)

    return draw


def polygon(points: Sequence[tuple[float, float]], size: float = 10) -> Sign:
    """Return a shape by its corners, in parts of its size from the upper left."""

    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        fill(canvas, color)
        path = canvas.beginPath()
        for number, (a, b) in enumerate(points):
            move = path.lineTo if number else path.moveTo
            move(x + size * (a - 0.5), HEIGHT - top - size * (b - 0.5))
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        black(canvas)

    return draw


SQUARE = ((0, 0), (1, 0), (1, 1), (0, 1))
DIAMOND = ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))
UP = ((0.5, 0), (1, 0.5), (0.7, 0.5), (0.7, 1), (0.3, 1), (0.3, 0.5), (0, 0.5))
RIGHT = tuple((1 - b, a) for a, b in UP)
DOWN = tuple((a, 1 - b) for a, b in UP)
STAR = tuple(
    (0.5 + r * sin(n * pi / 5), 0.5 - r * cos(n * pi / 5)) for n in range(10) for r in [0.5 if n % 2 == 0 else 0.2]
)


def arrow(canvas: Canvas, x: float, top: float, color: str) -> None:
    """Draw an arrow that points up in green, right in yellow, down in red."""
    points = {PLAIN["green"]: UP, PLAIN["yellow"]: RIGHT}.get(color, DOWN)
    polygon(points, 12)(canvas, x, top, color)


def face(canvas: Canvas, x: float, top: float, color: str) -> None:
    circle(9)(canvas, x, top, color)
    for side in (-3, 3):
        canvas.circle(x + side, HEIGHT - top + 3, 1, stroke=0, fill=1)
    canvas.arc(x - 4, HEIGHT - top - 5, x + 4, HEIGHT - top + 1, 200, 140)


def lamps(canvas: Canvas, x: float, top: float, color: str) -> None:
    fill(canvas, "#303030")
    canvas.rect(x - 6, HEIGHT - top - 17, 12, 34, stroke=0, fill=1)
    for number, name in enumerate(("red", "yellow", "green")):
        lit = PLAIN[name] == color
        circle(4)(canvas, x, top - 11 + 11 * number, color if lit else "#4a4a4a")


def bar(share: float, *, frame: str = "#dddddd") -> Sign:
    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        for width, shade in ((60.0, frame), (60 * share, color)):
            fill(canvas, shade)
            canvas.rect(x - 30, HEIGHT - top - 4, width, 8, stroke=0, fill=1)
        black(canvas)

    return draw


def picture(kind: str) -> Sign:
    """Return a small picture of a symbol, on transparent paper."""

    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        pixels = Image.new("RGBA", (64, 64), (255, 255, 255, 0))
        pen = ImageDraw.Draw(pixels)
        if kind == "circle":
            pen.ellipse((2, 2, 61, 61), fill=color, outline="#555555", width=2)
        elif kind == "square":
            pen.rectangle((3, 3, 60, 60), fill=color)
        else:
            pen.polygon([(64 * a, 64 * b) for a, b in UP], fill=color)
        canvas.drawImage(ImageReader(pixels), x - 7, HEIGHT - top - 7, 14, 14, mask="auto")

    return draw


SIGNS = dict(zip("●■◆○◐☺☹😊😐😒▲▼➔✓✗★", "ABCDEFGHIJKLMNOP", strict=True))
"""Signs of type, and the letters of Courier that stand for them until `with_signs` gives these their meaning."""


def typed(sign: str, *, size: float = 12) -> Sign:
    """Return a sign of type."""

    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        fill(canvas, color)
        canvas.setFont("ZapfDingbats" if sign in "✔✘" else "Courier", size)
        canvas.drawString(x - size / 2, HEIGHT - top - size / 3, SIGNS.get(sign, sign))
        black(canvas)

    return draw


def with_signs(data: bytes, *, font: str = "SegoeUISymbol", letters: Mapping[str, str] = SIGNS) -> bytes:
    """Return the PDF with Courier as another font, whose letters mean what `letters` says: sign to letter."""
    ranges = "\n".join(f"<{ord(b):02X}> <{a.encode('utf-16-be').hex()}>" for a, b in letters.items())
    told = f"/CIDInit /ProcSet findresource begin begincmap {len(letters)} beginbfchar\n{ranges}\nendbfchar endcmap end"
    with pikepdf.open(io.BytesIO(data)) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/BaseFont") == "/Courier":
                each["/BaseFont"] = pikepdf.Name(f"/{font}")
                each["/ToUnicode"] = document.make_stream(told.encode())
        file = io.BytesIO()
        document.save(file)
    return file.getvalue()


def cell(wide: float = 70, high: float = 24) -> Sign:
    def draw(canvas: Canvas, x: float, top: float, color: str) -> None:
        fill(canvas, color)
        canvas.rect(x - wide / 2, HEIGHT - top - high / 2, wide, high, stroke=0, fill=1)
        black(canvas)

    return draw


# Pages


def front(canvas: Canvas) -> None:
    put(canvas, 60, 60, "Verksamhetsberättelse 2020", size=20, bold=True)
    put(canvas, 60, 84, "Måluppfyllelse", size=14, bold=True)
    put(canvas, 60, 102, "Nämnden följer upp sina mål två gånger om året, i delårsrapporten och i bokslutet.")


def page(*parts: Draw) -> list[Draw]:
    """Return a page with the parts below a title."""

    def draw(canvas: Canvas) -> None:
        front(canvas)
        for part in parts:
            part(canvas)

    return [draw]


XS = (60.0, 260.0, 330.0, 540.0)
ROW = 24.0


def goal_table(
    sign: Sign, colors: Sequence[str], *, top: float = 130, head: str = "Status", hues: Hues = PLAIN, row: float = ROW,
    first: bool = False, ruled: str = "grid", under: bool = False,
) -> Draw:  # fmt: skip
    """Return a table of goals with a symbol in each row: in the second column, or the `first`."""
    xs = (60.0, 130.0, 330.0, 540.0) if first else XS
    heads = [head, "Nämndmål", "Kommentar"] if first else ["Nämndmål", head, "Kommentar"]
    goals = GOALS[: len(colors)]
    rows = [heads, *(["", g, "Arbetet går vidare."] if first else [g, "", "Arbetet går vidare."] for g in goals)]

    def draw(canvas: Canvas) -> None:
        marks = lambda: [  # noqa: E731
            sign(canvas, 95 if first else 295, top + row * number + row / 2, hues[color])
            for number, color in enumerate(colors, 1)
        ]
        if under:
            marks()
        table(canvas, xs, top, rows, height=row, ruled=ruled)
        if not under:
            marks()

    return draw


def lines(*texts: str, top: float, left: float = 60, pitch: float = 16) -> Draw:
    """Return lines of text, in which signs may stand."""

    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(texts):
            x, y = left, top + pitch * number
            for part in re.split(f"([{''.join(SIGNS)}])", text):
                if part in SIGNS:
                    typed(part, size=10)(canvas, x + 5, y - 3.3, "#000000")
                    x += 7
                else:
                    put(canvas, x, y, part)
                    x += canvas.stringWidth(part, "Helvetica", 10)

    return draw


def legend(sign: Sign, told: Sequence[tuple[str, str]], *, top: float, hues: Hues = PLAIN) -> Draw:
    """Return a legend: a symbol and its words in each line."""

    def draw(canvas: Canvas) -> None:
        for number, (color, text) in enumerate(told):
            sign(canvas, 68, top + 18 * number, hues[color])
            put(canvas, 80, top + 3.5 + 18 * number, text)

    return draw


def labelled(sign: Sign, colors: Sequence[str], *, at: float, down: float, label: str = "") -> Draw:
    """Return labelled goals, each with a symbol at (x, y below the goal's line)."""

    def draw(canvas: Canvas) -> None:
        for number, color in enumerate(colors):
            top = 140 + 90 * number
            put(canvas, 60, top, "Mål:", size=12, bold=True)
            put(canvas, 60, top + 18, GOALS[number])
            if label:
                put(canvas, 60, top + 18 + down, label)
            sign(canvas, at, top + 14.5 + down, PLAIN[color])
            put(canvas, 60, top + 50, "Arbetet har pågått hela året och fortsätter.")

    return draw


def listed(sign: Sign, colors: Sequence[str], *, at: float, left: float = 60) -> Draw:
    """Return goals in a list below a heading, with a symbol at x on the line of each."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 140, "Nämndens mål", size=13, bold=True)
        for number, color in enumerate(colors):
            put(canvas, left, 165 + 22 * number, f"•  {GOALS[number]}")
            sign(canvas, at, 161.5 + 22 * number, PLAIN[color])

    return draw


THREE, FOUR = ("green", "yellow", "red"), ("green", "yellow", "red", "grey")
REACHED = (("green", "Målet är uppfyllt"), ("yellow", "Målet är delvis uppfyllt"), ("red", "Målet är inte uppfyllt"))
BETTER = (("green", "Positiv utveckling"), ("yellow", "Oförändrad utveckling"), ("red", "Negativ utveckling"))


# Designs


def designs() -> Iterator[Design]:
    """Yield the designs."""
    yield from _tables()
    yield from _lines()
    yield from _legends()
    yield from _signs()


def _tables() -> Iterator[Design]:
    for number, hues in enumerate(SHADES):
        yield Design(f"shade {number}", page(goal_table(circle(), FOUR, hues=hues)), reads(FOUR, "circle"))
    for radius in (3.6, 8.0, 11.0):
        yield Design(f"radius {radius}", page(goal_table(circle(radius), THREE, row=30)), reads(THREE, "circle"))
    yield Design("outlined", page(goal_table(circle(line=True), THREE)), reads(THREE, "circle"))
    yield Design("left of the goal", page(goal_table(circle(), THREE, first=True)), reads(THREE, "circle"))
    yield Design("no upright lines", page(goal_table(circle(), THREE, ruled="level")), reads(THREE, "circle"))
    for name, points in (("square", SQUARE), ("diamond", DIAMOND), ("star", STAR)):
        yield Design(f"{name} in a table", page(goal_table(polygon(points), THREE)), reads(THREE, name))
    yield Design("faces", page(goal_table(face, THREE, head="Bedömning")), reads(THREE, "smiley"))
    yield Design("lamps", page(goal_table(lamps, THREE, head="Trafikljus", row=44)), reads(THREE, "traffic-light"))
    yield Design(
        "shaded cells", page(goal_table(cell(), THREE, under=True, head="Måluppfyllelse")), reads(THREE, "cell")
    )
    for kind in ("circle", "square"):
        yield Design(f"picture of a {kind}", page(goal_table(picture(kind), THREE)), reads(THREE, kind))
    yield Design(
        "bars", page(goal_table(bar(0.75), ("green", "yellow"), head="Färdiggrad")),
        reads(("green", "yellow"), "bar-75", scale="activity"),
    )  # fmt: skip
    arrows = ("up", "right", "down")
    yield Design(
        "trend", page(goal_table(arrow, THREE, head="Trend")),
        [(GOALS[n], STATUSES[c], f"{c} arrow-{arrows[n]}", "trend") for n, c in enumerate(THREE)],
    )  # fmt: skip
    yield Design(
        "forecast", page(goal_table(circle(), THREE, head="Prognos helår")), reads(THREE, "circle", scale="forecast")
    )


def _lines() -> Iterator[Design]:
    yield Design("before labelled goals", page(labelled(circle(), THREE, at=50, down=0)), reads(THREE, "circle"))
    yield Design("in the margin", page(labelled(circle(), THREE, at=500, down=0)), reads(THREE, "circle"))
    yield Design("below goals", page(labelled(circle(), THREE, at=68, down=16)), reads(THREE, "circle"))
    yield Design(
        "after a label",
        page(labelled(circle(), THREE, at=150, down=16, label="Måluppfyllelse:")),
        reads(THREE, "circle"),
    )
    yield Design("listed, in the margin", page(listed(circle(), THREE, at=480)), reads(THREE, "circle"))
    yield Design("listed, before", page(listed(polygon(SQUARE), THREE, at=64, left=78)), reads(THREE, "square"))


def _legends() -> Iterator[Design]:
    below = goal_table(circle(), THREE, top=230)
    yield Design("a legend above", page(legend(circle(), REACHED, top=130), below), reads(THREE, "circle"))
    yield Design(
        "a legend under the table", page(goal_table(circle(), THREE), legend(circle(), REACHED, top=300)),
        reads(THREE, "circle"),
    )  # fmt: skip
    other = (("green", "Målet bedöms bli uppfyllt"), ("yellow", "Osäkert om målet nås"), ("red", "Målet är inte mätt"))
    yield Design(
        "another meaning", page(legend(circle(), other, top=130), below),
        [(GOALS[0], "achieved", "green circle", "forecast"), (GOALS[1], "uncertain", "yellow circle", "attainment"),
         (GOALS[2], "not_measured", "red circle", "attainment")],
    )  # fmt: skip
    told = "Grön = målet är uppfyllt, gul = målet är osäkert, röd = målet är inte uppfyllt."
    yield Design(
        "told in words", page(lines(told, top=130), below),
        [(GOALS[0], "achieved", "green circle", "attainment"), (GOALS[1], "uncertain", "yellow circle", "attainment"),
         (GOALS[2], "not_achieved", "red circle", "attainment")],
    )  # fmt: skip
    yield Design(
        "two scales",
        page(
            legend(circle(), REACHED, top=130), legend(arrow, BETTER, top=190),
            goal_table(circle(), THREE, top=260), _second_column(arrow, ("red", "red", "green"), top=260),
        ),
        reads(THREE, "circle"),
    )  # fmt: skip
    yield Design(
        "a trend by its legend", page(legend(arrow, BETTER, top=130), goal_table(arrow, THREE, top=230)),
        [(GOALS[n], STATUSES[c], f"{c} arrow-{way}", "trend")
         for n, (c, way) in enumerate(zip(THREE, ("up", "right", "down"), strict=True))],
    )  # fmt: skip


def _second_column(sign: Sign, colors: Sequence[str], *, top: float) -> Draw:
    """Return symbols in the last column of a table of goals."""

    def draw(canvas: Canvas) -> None:
        for number, color in enumerate(colors, 1):
            sign(canvas, 480, top + ROW * number + ROW / 2, PLAIN[color])

    return draw


def _signs() -> Iterator[Design]:
    for sign, shape in (("●", "circle"), ("■", "square"), ("◆", "diamond")):
        yield Design(f"{sign} in a table", page(goal_table(typed(sign), THREE)), reads(THREE, shape))
    yield Design(
        "dingbats", page(_typed_table(("✔", "✘"), head="Uppfyllt")),
        [(GOALS[0], "achieved", "tick", "attainment"), (GOALS[1], "not_achieved", "cross", "attainment")],
    )  # fmt: skip
    yield Design(
        "emoji at the end of lines",
        page(
            lines("☺ = Målet bedöms bli uppfyllt", "☹ = Målet bedöms inte bli uppfyllt", top=120),
            _after_lines(("☺", "☹", "☺")),
        ),
        [(GOALS[0], "achieved", "green smiley", "forecast"), (GOALS[1], "not_achieved", "red sad-face", "forecast"),
         (GOALS[2], "achieved", "green smiley", "forecast")],
    )  # fmt: skip
    yield Design(
        "half circles",
        page(lines("● = uppfyllt   ◐ = delvis uppfyllt   ○ = inte uppfyllt", top=120), _typed_table(("◐", "●", "○"))),
        [(GOALS[0], "partly", "circle-50", "attainment"), (GOALS[1], "achieved", "circle", "attainment"),
         (GOALS[2], "not_achieved", "white circle", "attainment")],
    )  # fmt: skip


def _typed_table(signs: Sequence[str], *, head: str = "Status") -> Draw:
    def draw(canvas: Canvas) -> None:
        rows = [["Nämndmål", head, "Kommentar"], *([g, "", "Arbetet går vidare."] for g in GOALS[: len(signs)])]
        table(canvas, XS, 160, rows, height=ROW)
        for number, sign in enumerate(signs, 1):
            typed(sign)(canvas, 295, 160 + ROW * number + ROW / 2, "#000000")

    return draw


def _after_lines(signs: Sequence[str]) -> Draw:
    """Return goals in a list with a sign right after each."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 180, "Nämndens mål", size=13, bold=True)
        for number, sign in enumerate(signs):
            text = f"•  {GOALS[number]} "
            put(canvas, 60, 205 + 22 * number, text)
            typed(sign, size=11)(canvas, 66 + canvas.stringWidth(text, "Helvetica", 10), 202 + 22 * number, "#000000")

    return draw
