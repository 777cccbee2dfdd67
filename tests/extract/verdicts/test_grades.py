"""Grades of a scale that the report explains, and goals that open paragraphs in the same words."""

import pytest

from extract.verdicts.grades import find_grades, grades_in, meaning_of
from models import Block, Passage
from tests.extract.builders import goals_of, grid, heading, judged, paragraph

SCALE = (
    "Klart godkänt – vi har nått ända fram.",
    "Godkänt med anmärkning – en del återstår.",
    "Underkänt – vi nådde inte dit.",
)


def blocks(*lines: str) -> list[Block]:
    return [Block(kind="paragraph", passage=Passage(line)) for line in lines]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("vi har nått ända fram", "achieved"),
        ("det vi planerade är uppfyllt", "achieved"),
        ("arbetet fungerar väl", "achieved"),
        ("vi har kommit en bit, men det återstår en del", "partly"),
        ("vi har inte nått ända fram", "partly"),
        ("målet är delvis nått", "partly"),
        ("vi har inte nått det vi skrev i planen", "not_achieved"),
        ("stora brister som måste åtgärdas", "not_achieved"),
        ("långt ifrån målet", "not_achieved"),
        ("vi har inget underlag för att säga hur det gick", "not_measured"),
        ("har inte kunnat mätas i år", "not_measured"),
        ("se sidan 4", None),
        ("boendet har tolv platser", None),
    ],
)
def test_what_a_grade_stands_for(words: str, status: str | None) -> None:
    assert meaning_of(words) == status


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (SCALE, 3),
        (("Mycket gott: målen är uppnådda", "Gott: målen är nästan uppnådda", "Svagt: målen är inte uppnådda"), 3),
        (SCALE[:2], 0),  # two lines are no scale
        (("Kajen – vi har nått målet.", "Fyren – vi har nått målet.", "Skagen – vi har nått målet."), 0),  # one status
        (("Kajen – tolv platser.", "Fyren – nio platser.", "Skagen – åtta platser för yngre."), 0),
        # The same names with other meanings: units that are judged, not grades.
        (("Kajen: uppnått", "Fyren: ej uppnått", "Skagen: uppnått", "Mål 2", "Kajen: delvis uppnått"), 0),
        ((SCALE[0], "Så här gick det under året.", SCALE[1], SCALE[2]), 0),  # apart
    ],
)
def test_a_scale_is_lines_of_grades_with_their_meanings(lines: tuple[str, ...], count: int) -> None:
    assert len(find_grades(blocks(*lines))) == count


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Kajen får klart godkänt, Fyren godkänt med anmärkning.", ["achieved", "partly"]),
        ("Hygienen är underkänd.", ["not_achieved"]),
        ("Planerna är klart godkända.", ["achieved"]),
        ("Maten är bra.", []),
        ("Underkännandet kom i maj.", []),
    ],
)
def test_grades_are_given_in_any_form(sentence: str, found: list[str]) -> None:
    assert [each.status for each in grades_in(Passage(sentence), find_grades(blocks(*SCALE)))] == found


def test_goals_in_the_same_words_share_an_account_that_grades_them() -> None:
    parts = [
        heading("Våra omdömen", 2),
        *(paragraph(line) for line in SCALE),
        heading("Måltider"),
        paragraph(
            "Vi ska servera mat som smakar. Vi ska se till att nattfastan är kort. Ombuden har setts sex gånger."
        ),
        paragraph("För maten ger vi oss godkänt med anmärkning och för nattfastan underkänt."),
        heading("Planer"),
        paragraph("Vi ska ha en aktuell plan för var och en. Planerna har setts över under hösten."),
        paragraph("Kajen får klart godkänt, Fyren godkänt med anmärkning och Skagen underkänt."),
        heading("Utevistelse"),
        paragraph("Vi ska komma ut varje vecka. En lista har hängts upp. Omdöme: Klart godkänt."),
    ]
    assert judged(*parts) == [
        ("Vi ska servera mat som smakar.", "partly", None, None),
        ("Vi ska se till att nattfastan är kort.", "not_achieved", None, None),
        ("Vi ska ha en aktuell plan för var och en.", "achieved", "Kajen", None),
        ("Vi ska ha en aktuell plan för var och en.", "partly", "Fyren", None),
        ("Vi ska ha en aktuell plan för var och en.", "not_achieved", "Skagen", None),
        ("Vi ska komma ut varje vecka.", "achieved", None, None),
    ]


def test_without_a_scale_the_same_words_grade_nothing() -> None:
    assert judged(heading("Planer"), paragraph("Vi ska ha en plan. Den har setts över. Kajen får klart godkänt.")) == []


TABLE = [
    "Nr|Mål|T1|Prognos",
    "1|Färre ska skadas|Nås|Nås",
    "2|Alla ska utbildas|Nås inte|Nås",
    "3|Avgifterna ska sänkas|Nås|Nås",
]


def test_accounts_that_open_with_the_number_of_a_tabled_goal_state_none() -> None:
    parts = [
        heading("Mål"),
        grid(TABLE),
        heading("Kommentarer"),
        paragraph("Mål 1. Bilarna ska vara på väg inom två minuter. Det lyckas oftast."),
        paragraph("Mål 2. 640 personer har utbildats. Målet kommer inte att nås."),
        paragraph("Mål 3. Andelen har varit:"),
        paragraph("I höst väntas mer. Med den ordningen når vi inte målet."),
    ]
    assert [goal.text for goal in goals_of(*parts)] == [row.split("|")[1] for row in TABLE[1:]]
    said = [(text, status) for text, status, *_ in judged(*parts) if status.startswith("not")]
    assert ("Alla ska utbildas", "not_achieved?") in said
    assert ("Avgifterna ska sänkas", "not_achieved?") in said


def test_goals_of_another_list_keep_their_numbers() -> None:
    parts = [
        heading("Mål"),
        grid(TABLE),
        heading("Nämnden"),
        paragraph("Mål 1. Alla ska få svar. Uppnått."),
        paragraph("Mål 2. Alla ska trivas. Uppnått."),
    ]
    assert len(goals_of(*parts)) == 5
