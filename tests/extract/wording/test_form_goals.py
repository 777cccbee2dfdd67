"""Goals of planning systems and forms whose fields have become lines of plain text."""

import pytest

from extract.linking.judged_units import judged_parts
from extract.verdicts.lines import is_verdict_line, label_end
from models import Passage
from tests.extract.builders import Part, grid, heading, judged, judged_in, paragraph

HELP, PLACE = "Barn ska få hjälp i tid", "Alla får plats på en skola nära"


def told(*parts: Part) -> list[tuple[str, str]]:
    return [(goal, status) for goal, status, *_ in judged(*parts)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"Resultatmål\n{HELP} ↗\nBedömning\nGod måluppfyllelse\nFler kom.\n\n"
            f"Resultatmål\n{PLACE} →\nBedömning\nViss måluppfyllelse\nKön är kvar.",
            [(HELP, "achieved"), (PLACE, "partly")],
        ),
        (
            f"Status\nNämndmål\nDelvis uppfyllt\n{HELP}\nKommentar\nTrycket var högt.\n"
            f"Status\nNämndmål\nUppfyllt\n{PLACE}\nKommentar\nKön är borta.",
            [(HELP, "partly"), (PLACE, "achieved")],
        ),
        (
            f"Mål\n{HELP}.\nResultat\nTre väntar.\nHar målet uppnåtts? Nej, men nästan\nAnalys\nFem slutade.\n\n"
            f"Mål\n{PLACE}.\nResultat\nAlla fick.\nHar målet uppnåtts? Ja\nAnalys\nNya hus.",
            [(f"{HELP}.", "not_achieved"), (f"{PLACE}.", "achieved")],
        ),
        (
            f"Enhetsmål Status\n{HELP}\nKommentar\nFler kom. Målet är uppnått.\n"
            f"Aktivitet Slutdatum Status\nNya rutiner 2019-05-31\n"
            f"Enhetsmål Status\n{PLACE}\nKommentar\nMålet är bara delvis uppnått.",
            [(HELP, "achieved"), (PLACE, "partly")],
        ),
        (
            f"Uppföljning\n\nNämndens mål 1: {HELP}\nPrognos helår Gul\nAnalys\nTrycket var högt.\n"
            f"Nämndens mål 2: {PLACE}\nPrognos helår Grön\nAnalys\nKön är borta.",
            [(HELP, "partly?"), (PLACE, "achieved?")],
        ),
    ],
)
def test_each_goal_of_a_form_has_its_verdict(text: str, found: list[tuple[str, str]]) -> None:
    assert judged_in(text) == found


def test_words_below_a_head_of_indicators_judge_these() -> None:
    found = told(
        *(heading("Nämndmål", 3), paragraph(HELP), heading("Status", 3), heading("Uppfyllt", 3)),
        *(heading("Status", 3), heading("Indikator", 3), heading("Utfall 2018", 3), heading("Ej uppfyllt", 3)),
        *(heading("Andel klara i tid", 3), paragraph("74 %")),
        *(heading("Nämndmål", 3), paragraph(PLACE), heading("Indikator", 3), paragraph("Andel med plats")),
        *(heading("Uppfyllt", 3), heading("Kommentar", 3), paragraph("Målet är delvis uppfyllt.")),
    )
    assert found == [(HELP, "achieved"), (PLACE, "partly")]


@pytest.mark.parametrize(
    "parts",
    [
        (heading("Nämndmål", 3), heading("Delvis uppfyllt", 3), paragraph(f"{HELP}. Det gick fort.")),  # an account
        (heading("Nämndmål", 3), heading("Delvis uppfyllt", 3), heading("Kommentar", 3), paragraph("Det gick fort.")),
    ],
)
def test_what_a_verdict_stands_above_is_no_goal_unless_a_line(parts: tuple[Part, ...]) -> None:
    assert [goal for goal, _ in told(*parts, *parts)] == []


def test_colours_of_a_column_and_of_a_table_without_heads_judge_goals() -> None:
    rows = [
        "Mål | Styrtal | Mål 2019 | Utfall 2019 | Färg",
        f"{HELP} | Svar i tid | 90 | 92 | Grön",
        f"{PLACE} | Kö | 5 | 9 | Röd",
    ]
    found = told(
        heading("Styrkort"), grid(rows), heading("Samlat"), grid([f"{HELP} | Gul", f"{PLACE} | Röd"], header_rows=0)
    )
    assert [(goal, status) for goal, status in found if goal in (HELP, PLACE)][-2:] == [
        (HELP, "partly"),
        (PLACE, "not_achieved"),
    ]
    assert len(found) == 4


@pytest.mark.parametrize(
    "rows", [[f"{HELP} | Gul"], [f"{HELP} | Gul", "Fler bad | Röd"], [f"{HELP} | Gul", f"{PLACE} | 41"]]
)
def test_a_table_of_other_things_judges_no_goal(rows: list[str]) -> None:
    goals = (heading("Mål 1: " + HELP, 2), heading("Mål 2: " + PLACE, 2), heading("Ekonomi", 1))
    assert told(*goals, grid(rows, header_rows=0)) == []


@pytest.mark.parametrize(
    ("line", "status", "forecast"),
    [
        ("Prognos helår Gul", "partly", True),
        ("Prognos helår Ej mätt", "not_measured", False),
        ("Status Ej uppnått", "not_achieved", False),
        ("Prognos helår visar ett underskott", None, None),
        ("Status 2019", None, None),
        ("Har målet nåtts? Ja, delvis", "partly", False),
        ("Har målet nåtts? Nej, men nästan", "not_achieved", False),
        ("Har målet nåtts? Kan ej besvaras ännu", "not_measured", False),
        ("Har alla svarat? Ja", None, None),
        ("Risk att målet inte nås", "uncertain", True),
    ],
)
def test_a_label_with_a_word_of_a_scale_is_a_verdict(line: str, status: str | None, forecast: bool | None) -> None:
    found = is_verdict_line(line)
    assert (found and found.status, found and found.forecast) == (status, forecast)


def test_a_label_ends_before_its_answer() -> None:
    assert [label_end(line) for line in ("Status: Grön", "Status Grön", "Status på grön el")] == [8, 7, 0]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Har målet nåtts? Åk 5 ja, åk 8 nej", "Åk 5 achieved, åk 8 not_achieved"),
        ("Måluppfyllelse: Flickor: uppnått. Pojkar: ej uppnått.", "Flickor achieved, Pojkar not_achieved"),
        ("Har målet nåtts? Åk 5 ja", ""),
        ("Har målet nåtts? Åk 5 hann, åk 8 inte", ""),
        ("Åk 5 ja, åk 8 nej", ""),
    ],
)
def test_an_answer_for_classes_or_groups(line: str, parts: str) -> None:
    assert ", ".join(f"{part} {verdict.status}" for part, _, verdict in judged_parts(Passage(line))) == parts
