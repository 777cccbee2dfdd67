"""Goals on lines of their own that a dot judges: what stands below each is told of it, as planning systems print it."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import Draw, pdf, put, table
from tests.extract.status_designs import PLAIN, circle, front, legend
from utfall.pipeline import extract

LEGEND = (("green", "Målet är uppnått"), ("yellow", "Målet är delvis uppnått"), ("red", "Målet är inte uppnått"))
FIRST, SECOND = "Barn och unga får hjälp i tid", "Vuxna har en egen bostad"
MEASURED = ("Indikator", "Utfall 2020", "Mål 2020", "Prognos")
SHARE, HOMES = "Andel utredningar klara i tid, %", "Antal personer i egen lägenhet"
DONE = ("Aktivitet", "Status", "Kommentar")
COLUMNS = (60.0, 290.0, 370.0, 440.0, 520.0)
Rows = Sequence[Sequence[str]]


def report(*goals: tuple[str, str, str, Rows], told: Sequence[str] = ("", "")) -> list[Draw]:
    """Return the pages of a report: below its legend each goal (label, color, text) with a table, then a comment."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 60, "Måluppfyllelse", size=18, bold=True)
        legend(circle(), LEGEND, top=90)(canvas)
        top = 175.0
        for (label, color, text, rows), comment in zip(goals, told, strict=False):
            if label:
                put(canvas, 60, top, label, size=12, bold=True)
            circle()(canvas, 68, top + 22, PLAIN[color])
            put(canvas, 80, top + 25.5, text)
            shown = [["" if cell in PLAIN else cell for cell in row] for row in rows]
            if rows:
                table(canvas, COLUMNS[: len(rows[0]) + 1], top + 45, shown)
            for number, row in enumerate(rows):
                if row[-1] in PLAIN:
                    circle()(canvas, 480, top + 55 + 20 * number, PLAIN[row[-1]])
            put(canvas, 60, top + 65 + 20 * len(rows), comment)
            top += 110 + 20 * len(rows)

    return [front, draw]


def read(pages: Sequence[Draw], folder: Path) -> list[tuple[str, str | None, list[str]]]:
    """Return each goal with the goal that it is part of or measures, and the statuses that it is given."""
    path = folder / "rapport.pdf"
    path.write_bytes(pdf(*pages))
    found = extract(path)
    names = {goal.id: goal.text for goal in found.goals}
    return [
        (
            goal.text,
            names.get(goal.parent_id or ""),
            sorted({judged.status for judged in found.assessments if judged.goal_id == goal.id}),
        )
        for goal in found.goals
    ]


ONE: Rows = (MEASURED, (SHARE, "79", "90", "red"))
TWO: Rows = (MEASURED, (HOMES, "17", "15", "green"))
CASES = {
    "indicators in a table below each goal, with dots": (
        report(("Nämndmål", "yellow", FIRST, ONE), ("Nämndmål", "green", SECOND, TWO)),
        [
            (FIRST, None, ["partly"]), (SECOND, None, ["achieved"]),
            (SHARE, FIRST, ["not_achieved"]), (HOMES, SECOND, ["achieved"]),
        ],
    ),
    "a goal of the council above the board's": (
        report(("Kommunfullmäktiges mål", "yellow", FIRST, ()), ("Nämndmål", "green", SECOND, TWO)),
        [(FIRST, None, ["partly"]), (SECOND, FIRST, ["achieved"]), (HOMES, SECOND, ["achieved"])],
    ),
    "indicators without dots of their own": (
        report(
            ("Nämndmål", "yellow", FIRST, [row[:3] for row in ONE]),
            ("Nämndmål", "green", SECOND, [row[:3] for row in TWO]),
        ),
        [(FIRST, None, ["partly"]), (SECOND, None, ["achieved"]), (SHARE, FIRST, []), (HOMES, SECOND, [])],
    ),
    "a comment below the first goal speaks of it": (
        report(
            ("Nämndmål", "red", FIRST, ()), ("Nämndmål", "green", SECOND, ()),
            told=("Vi bedömer att målet inte kommer att nås i år.", "Flera har flyttat."),
        ),
        [(FIRST, None, ["not_achieved"]), (SECOND, None, ["achieved"])],
    ),
    "activities with a status are no goals": (
        report(
            ("Nämndmål", "yellow", FIRST, (DONE, ("Införa en rutin", "Avslutad", "Används nu"))),
            ("Nämndmål", "green", SECOND, (DONE, ("Starta ett team", "Pågående", "I vår"))),
        ),
        [(FIRST, None, ["partly"]), (SECOND, None, ["achieved"])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_stands_below_a_judged_line_is_its_own(case: str, tmp_path: Path) -> None:
    pages, expected = CASES[case]
    assert sorted(read(pages, tmp_path), key=str) == sorted(expected, key=str)
