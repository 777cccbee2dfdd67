"""Harder designs of status symbols, and decoration that must not be taken for any."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import HEIGHT, Draw, put, table
from tests.extract.status_designs import (
    FOUR,
    GOALS,
    PLAIN,
    REACHED,
    ROW,
    SQUARE,
    THREE,
    XS,
    Design,
    Sign,
    black,
    cell,
    circle,
    fill,
    front,
    goal_table,
    legend,
    lines,
    listed,
    page,
    picture,
    polygon,
    reads,
    typed,
)

Rows = Sequence[Sequence[str]]


def designs() -> Iterator[Design]:
    """Yield the harder designs."""
    yield from _in_cells()
    yield from _around()
    yield from _drawn_otherwise()


def decoys() -> Iterator[Design]:
    """Yield pages with goals on which no symbol judges."""
    for name, parts in _decoration():
        yield Design(name, page(*parts), [])


# In tables


def placed(rows: Rows, xs: Sequence[float], signs: Sequence[tuple[float, int, Sign, str]], *, top: float = 130) -> Draw:
    """Return a table with signs at (x, row) in colours."""

    def draw(canvas: Canvas) -> None:
        table(canvas, xs, top, rows, height=ROW)
        for x, row, sign, color in signs:
            sign(canvas, x, top + ROW * row + ROW / 2, PLAIN[color])

    return draw


def column(x: float, sign: Sign, colors: Sequence[str]) -> list[tuple[float, int, Sign, str]]:
    return [(x, row, sign, color) for row, color in enumerate(colors, 1)]


def rows_of(heads: Sequence[str], *cells: str, goals: Sequence[str] = GOALS[:3]) -> Rows:
    return [heads, *([goal, *cells] for goal in goals)]


def _in_cells() -> Iterator[Design]:
    four = (60.0, 250.0, 320.0, 390.0, 540.0)
    inside = [["Nämndmål", "Kommentar"], *(["     " + goal, "Arbetet går vidare."] for goal in GOALS[:3])]
    yield Design(
        "within the goal's cell", page(placed(inside, (60, 330, 540), column(68, circle(4.5), THREE))),
        reads(THREE, "circle"),
    )  # fmt: skip
    values = rows_of(["Nämndmål", "Målvärde", "Utfall 2020"], "70 %", "64 %")
    yield Design(
        "beside a figure",
        page(placed(values, (60, 260, 400, 540), column(450, circle(), THREE))),
        reads(THREE, "circle"),
    )
    both = rows_of(["Nämndmål", "Status", "Prognos helår", "Kommentar"], "", "", "Vi går vidare.")
    later = ("yellow", "green", "green")
    yield Design(
        "today and at the end of the year",
        page(placed(both, four, [*column(285, circle(), THREE), *column(355, circle(), later)])),
        [*reads(THREE, "circle"), *reads(later, "circle", scale="forecast")],
    )  # fmt: skip
    pages = [*page(goal_table(circle(), ("green", "red"), top=640, row=60)), _second_page]
    more = [(GOALS[2], "partly", "yellow circle", "attainment"), (GOALS[3], "achieved", "green circle", "attainment")]
    yield Design("over a page break", pages, [*reads(("green", "red"), "circle"), *more])
    told = [["Symbol", "Betydelse"], *(["", text] for _, text in REACHED)]
    yield Design(
        "a table for a legend",
        page(
            placed(told, (60, 120, 330), column(90, circle(), THREE), top=120),
            placed(rows_of(["Nämndmål", "Status", "Kommentar"], "", "Vi går vidare."), XS,
                   column(295, circle(), ("red", "red", "green")), top=260),
        ),
        reads(("red", "red", "green"), "circle"),
    )  # fmt: skip
    shaded = [(295.0, row, cell(), color) for row, color in enumerate(THREE, 1)]
    words = rows_of(["Nämndmål", "Måluppfyllelse", "Kommentar"], "", "Vi går vidare.")
    yield Design("cells shaded over their lines", page(_under(words, XS, shaded)), reads(THREE, "cell"))


def _under(rows: Rows, xs: Sequence[float], signs: Sequence[tuple[float, int, Sign, str]]) -> Draw:
    def draw(canvas: Canvas) -> None:
        for x, row, sign, color in signs:
            sign(canvas, x, 130 + ROW * row + ROW / 2, PLAIN[color])
        table(canvas, xs, 130, rows, height=ROW)

    return draw


def _second_page(canvas: Canvas) -> None:
    rows = [["Nämndmål", "Status", "Kommentar"], *([g, "", "Arbetet går vidare."] for g in GOALS[2:])]
    table(canvas, XS, 60, rows, height=60)
    for number, color in enumerate(("yellow", "green"), 1):
        circle()(canvas, 295, 60 + 60 * number + 30, PLAIN[color])


# Outside tables


def cards(sign: Sign, colors: Sequence[str]) -> Draw:
    """Return goals, each below its symbol."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 140, "Nämndens mål", size=13, bold=True)
        for number, color in enumerate(colors):
            top = 165 + 80 * number
            sign(canvas, 66, top, PLAIN[color])
            put(canvas, 60, top + 20, f"•  {GOALS[number]}")
            put(canvas, 60, top + 42, "Arbetet har pågått hela året och fortsätter nästa år.")

    return draw


def _around() -> Iterator[Design]:
    yield Design("above the goal", page(cards(circle(6), THREE)), reads(THREE, "circle"))

    def in_a_line(canvas: Canvas) -> None:
        for number, (color, text) in enumerate(REACHED):
            circle()(canvas, 66 + 150 * number, 124, PLAIN[color])
            put(canvas, 76 + 150 * number, 127.5, text)

    yield Design("a legend in one line", page(in_a_line, goal_table(circle(), THREE, top=150)), reads(THREE, "circle"))
    swapped = (
        ("green", "Målet är inte uppfyllt"),
        ("yellow", "Målet är delvis uppfyllt"),
        ("red", "Målet är uppfyllt"),
    )
    yield Design(
        "a legend that turns the colours round",
        page(legend(circle(), swapped, top=125), goal_table(circle(), THREE, top=200)),
        [(GOALS[0], "not_achieved", "green circle", "attainment"), (GOALS[1], "partly", "yellow circle", "attainment"),
         (GOALS[2], "achieved", "red circle", "attainment")],
    )  # fmt: skip
    yield Design(
        "a legend over two lines",
        page(
            legend(circle(), [("green", "Målet är uppfyllt, vilket betyder att alla indikatorer har")], top=120),
            lines("nått sitt målvärde vid årets slut", top=134, left=80),
            legend(circle(), [("red", "Målet är inte uppfyllt")], top=150),
            goal_table(circle(), ("green", "red"), top=180),
        ),
        reads(("green", "red"), "circle"),
    )  # fmt: skip


# Otherwise drawn


def ticked(canvas: Canvas, x: float, top: float, color: str) -> None:
    """Draw a white tick on a green dot, a white cross on a red one."""
    circle(7)(canvas, x, top, color)
    canvas.setStrokeColorRGB(1, 1, 1)
    canvas.setLineWidth(1.5)
    path = canvas.beginPath()
    tick, cross = [((-3, 0), (-1, -3), (4, 3))], [((-3, -3), (3, 3)), ((-3, 3), (3, -3))]
    corners = tick if color == PLAIN["green"] else cross
    for line in corners:
        for number, (a, b) in enumerate(line):
            (path.lineTo if number else path.moveTo)(x + a, HEIGHT - top + b)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setStrokeColorRGB(0, 0, 0)
    canvas.setLineWidth(1)


def from_form(canvas: Canvas, x: float, top: float, color: str) -> None:
    """Draw a dot that the file keeps once and shows many times."""
    name = f"dot{color[1:]}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, 12, 12)
        fill(canvas, color)
        canvas.circle(6, 6, 5, stroke=0, fill=1)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(x - 6, HEIGHT - top - 6)
    canvas.doForm(name)
    canvas.restoreState()
    black(canvas)


def ring(canvas: Canvas, x: float, top: float, color: str) -> None:
    """Draw a dot with a thick edge in its colour and a pale middle."""
    fill(canvas, color)
    canvas.circle(x, HEIGHT - top, 7, stroke=0, fill=1)
    fill(canvas, "#ffffff")
    canvas.circle(x, HEIGHT - top, 4, stroke=0, fill=1)
    black(canvas)


def filled_part(canvas: Canvas, x: float, top: float, color: str) -> None:
    """Draw a circle, filled in green, half filled in yellow, empty in red."""
    fill(canvas, "#ffffff")
    canvas.circle(x, HEIGHT - top, 6, stroke=1, fill=1)
    black(canvas)
    if color == PLAIN["green"]:
        canvas.circle(x, HEIGHT - top, 6, stroke=0, fill=1)
    elif color == PLAIN["yellow"]:
        canvas.wedge(x - 6, HEIGHT - top - 6, x + 6, HEIGHT - top + 6, 270, 180, stroke=0, fill=1)


def lamps_in_a_row(canvas: Canvas, x: float, top: float, color: str) -> None:
    for number, name in enumerate(("green", "yellow", "red")):
        circle(4)(canvas, x - 11 + 11 * number, top, color if PLAIN[name] == color else "#c8c8c8")


def _drawn_otherwise() -> Iterator[Design]:
    told = (("green", "Målet är uppfyllt"), ("yellow", "Målet är delvis uppfyllt"), ("red", "Målet är inte uppfyllt"))
    yield Design(
        "circles filled in part",
        page(legend(filled_part, told, top=125), goal_table(filled_part, ("yellow", "red", "green"), top=190)),
        [(GOALS[0], "partly", "circle-50", "attainment"), (GOALS[1], "not_achieved", "white circle", "attainment"),
         (GOALS[2], "achieved", "black circle", "attainment")],
    )  # fmt: skip
    yield Design("lamps in a row", page(goal_table(lamps_in_a_row, THREE)), reads(THREE, "traffic-light"))
    yield Design(
        "ticks and crosses on dots", page(goal_table(ticked, ("green", "red", "green"))),
        [(GOALS[0], "achieved", "green tick", "attainment"), (GOALS[1], "not_achieved", "red cross", "attainment"),
         (GOALS[2], "achieved", "green tick", "attainment")],
    )  # fmt: skip
    yield Design("dots from a form", page(goal_table(from_form, THREE)), reads(THREE, "circle"))
    yield Design("rings", page(goal_table(ring, THREE)), reads(THREE, "circle"))

    def turned(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.transform(0, 1, -1, 0, HEIGHT, 0)
        front(canvas)
        goal_table(circle(), THREE)(canvas)

    yield Design("a turned page", [turned], reads(THREE, "circle"))
    ways = {"green": "▲", "yellow": "➔", "red": "▼"}

    def typed_arrows(canvas: Canvas, x: float, top: float, color: str) -> None:
        name = next(name for name, shade in PLAIN.items() if shade == color)
        typed(ways[name])(canvas, x, top, color)

    yield Design(
        "arrows of type", page(goal_table(typed_arrows, THREE, head="Trend")),
        [(GOALS[0], "achieved", "green triangle-up", "trend"), (GOALS[1], "partly", "yellow arrow-right", "trend"),
         (GOALS[2], "not_achieved", "red triangle-down", "trend")],
    )  # fmt: skip


# Decoration


def _decoration() -> Iterator[tuple[str, Sequence[Draw]]]:
    plain = goal_table(lambda *_: None, FOUR, head="Period")
    yield "a header bar", (_band(120, PLAIN["green"]), plain)
    yield "shaded heads", (_heads_shaded, plain)
    yield "section rows", (_sections,)
    yield "a logo", (lambda canvas: circle(14)(canvas, 500, 60, PLAIN["green"]), plain)
    yield "a chart", (_chart, listed(lambda *_: None, THREE, at=0))
    yield "coloured bullets of type", (listed(_bullet_of_type, ("green",) * 4, at=64, left=76),)
    yield "coloured bullets, drawn", (listed(polygon(SQUARE, 7), ("green",) * 4, at=64, left=76),)
    yield "which board", (_boards("●"),)
    yield "which board, ticked", (_boards("✓"),)
    yield "icons of the global goals", (_global_goals,)
    yield (
        "a legend alone",
        (legend(circle(), REACHED, top=130), goal_table(lambda *_: None, THREE, top=230, head="Period")),
    )
    yield "a map", (_map, goal_table(lambda *_: None, THREE, top=500, head="Period"))


def _band(top: float, color: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        fill(canvas, color)
        canvas.rect(60, HEIGHT - top, 240, 6, stroke=0, fill=1)
        black(canvas)

    return draw


def _heads_shaded(canvas: Canvas) -> None:
    for x, wide in ((60, 200), (260, 70), (330, 210)):
        fill(canvas, PLAIN["yellow"])
        canvas.rect(x, HEIGHT - 130 - ROW, wide, ROW, stroke=0, fill=1)
    black(canvas)


def _sections(canvas: Canvas) -> None:
    rows = [["Nämndmål", "Status", "Kommentar"], ["Medborgare", "", ""], [GOALS[0], "", "Vi går vidare."],
            ["Ekonomi", "", ""], [GOALS[1], "", "Vi går vidare."]]  # fmt: skip
    for row in (1, 3):
        fill(canvas, PLAIN["green"])
        canvas.rect(60, HEIGHT - 130 - ROW * (row + 1), 480, ROW, stroke=0, fill=1)
    black(canvas)
    table(canvas, XS, 130, rows, height=ROW)


def _chart(canvas: Canvas) -> None:
    for number, (color, name, high) in enumerate(
        zip(THREE, ("Förskola", "Skola", "Fritidshem"), (60, 90, 40), strict=True)
    ):
        fill(canvas, PLAIN[color])
        canvas.rect(100 + 50 * number, HEIGHT - 500, 30, high, stroke=0, fill=1)
        canvas.rect(300, HEIGHT - 440 - 20 * number, 8, 8, stroke=0, fill=1)
        black(canvas)
        put(canvas, 314, 439 + 20 * number, name, size=9)


def _bullet_of_type(canvas: Canvas, x: float, top: float, color: str) -> None:
    typed("■", size=9)(canvas, x, top, color)


def _boards(sign: str) -> Draw:
    rows = rows_of(["Nämndmål", "KS", "BUN", "SON"], "", "", "")
    where = [(290.0, 1), (380.0, 2), (290.0, 3), (480.0, 3)]

    def draw(canvas: Canvas) -> None:
        table(canvas, (60, 260, 350, 440, 540), 130, rows, height=ROW)
        for x, row in where:
            typed(sign)(canvas, x, 130 + ROW * row + ROW / 2, "#000000")

    return draw


def _global_goals(canvas: Canvas) -> None:
    rows = rows_of(["Nämndmål", "Globala mål", "Kommentar"], "", "Arbetet går vidare.")
    table(canvas, XS, 130, rows, height=34)
    for row, color in enumerate(("red", "yellow", "green"), 1):
        picture("square")(canvas, 295, 130 + 34 * row + 17, PLAIN[color])


def _map(canvas: Canvas) -> None:
    pin: Callable[[float, float, str], None] = lambda x, top, color: circle(6)(canvas, x, top, PLAIN[color])  # noqa: E731
    for number, (name, color) in enumerate(zip(("Norra skolan", "Södra skolan", "Ekens förskola"), THREE, strict=True)):
        pin(120 + 90 * number, 200 + 70 * number, color)
        put(canvas, 130 + 90 * number, 204 + 70 * number, name, size=9)
