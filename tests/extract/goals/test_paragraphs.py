"""Paragraphs below a heading on goals that do nothing but state some, with the account of them below."""

import pytest

from extract.goals import find_goals
from tests.extract.builders import BOARD, Part, goals_of, heading, judged, laid_out, paragraph

CHAPTER = heading("Måluppfyllelse", 2), heading("Brukare", 3)
ACCOUNT = paragraph(
    "I år har 95 procent en plan, så det målet är uppfyllt. Kön blev 14 dagar, så målet om kö nåddes inte."
)


@pytest.mark.parametrize(
    ("stated", "goals"),
    [
        (
            "Alla brukare ska ha en plan. Kön får inte vara längre än tio dagar.",
            ["Alla brukare ska ha en plan.", "Kön får inte vara längre än tio dagar."],
        ),
        (
            "Nämnden ställer krav på utförarna. Sjukfrånvaron får uppgå till högst 5 procent och alla ska ha en plan.",
            ["Sjukfrånvaron får uppgå till högst 5 procent", "alla ska ha en plan."],
        ),
        (
            "Alla brukare ska ha en plan. Nämnden har också bestämt att kön ska bli kortare.",
            ["Alla brukare ska ha en plan.", "kön ska bli kortare."],
        ),
        ("Alla brukare ska ha en plan.", ["Alla brukare ska ha en plan."]),
        ("Alla brukare ska ha en plan. Den ska följas upp.", ["Alla brukare ska ha en plan."]),  # more about the first
    ],
)
def test_each_sentence_is_a_goal(stated: str, goals: list[str]) -> None:
    assert [goal.text for goal in goals_of(*CHAPTER, paragraph(stated), ACCOUNT)] == goals


def test_the_account_judges_them_by_their_words() -> None:
    stated = paragraph("Alla brukare ska ha en plan. Kön får inte vara längre än tio dagar.")
    told = paragraph(
        "I år har 95 procent en plan, så målet är uppfyllt. Däremot blev kön 14 dagar och målet nåddes inte."
    )
    assert [(goal.rstrip("."), status) for goal, status, *_ in judged(*CHAPTER, stated, told)] == [
        ("Alla brukare ska ha en plan", "achieved"),
        ("Kön får inte vara längre än tio dagar", "not_achieved"),
    ]


@pytest.mark.parametrize(
    "parts",
    [
        (
            heading("Arbetssätt", 2),
            paragraph("Alla brukare ska ha en plan. Kön ska bli kortare."),
            paragraph("Vi mäter."),
        ),
        (*CHAPTER, paragraph("Alla barn får högst betyg i enkäten. Det gläder oss."), paragraph("Vi mäter.")),
        (*CHAPTER, paragraph("Arbetet ska fortsätta nästa år."), paragraph("Vi mäter.")),  # nothing judges it
    ],
)
def test_what_states_no_goals(parts: tuple[Part, ...]) -> None:
    assert [goal for goal in goals_of(*parts) if goal.provenance.rule == "goal.paragraph"] == []


SECTIONS = (
    *(heading("Biblioteken", 2), paragraph("Fler barn ska läsa."), paragraph("Fler ska kunna komma på kvällen.")),
    *(paragraph("Lånen ökade. Det har vi lyckats med."), paragraph("Vi har kommit halvvägs med tiderna.")),
    *(
        heading("Kulturskolan", 2),
        paragraph("Skolan ska finnas i alla orter."),
        paragraph("Nu kan vi bocka av att den ska finnas."),
    ),
    *(heading("Baden", 2), paragraph("Alla barn ska kunna simma."), paragraph("93 procent kan det.")),
)


def test_lines_between_headings_and_texts_are_goals_where_the_report_is_written_so() -> None:
    assert [goal.text.rstrip(".") for goal in goals_of(*SECTIONS)] == [
        *("Fler barn ska läsa", "Fler ska kunna komma på kvällen"),
        *("Skolan ska finnas i alla orter", "Alla barn ska kunna simma"),
    ]


def test_two_such_sections_are_none() -> None:
    assert goals_of(*SECTIONS[:8]) == ()


TITLED = [
    "Kö. Ingen ska vänta mer än en vecka. Väntetiden var fyra dagar och målet är nått.",
    "Nöjda gäster. Nöjdheten ska vara minst 80. Den blev 76, så målet nåddes inte.",
    "Tak. Alla tak ska ses över. Det är gjort till hälften och målet är delvis uppfyllt.",
]
ELSE = "Mångfald. Någon mätning har inte gjorts i år."


def test_titles_that_paragraphs_open_with_are_no_part_of_their_goals() -> None:
    parts = [heading("Redovisning", 2), *map(paragraph, TITLED), paragraph(ELSE)]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        ("Ingen ska vänta mer än en vecka.", "achieved"),
        ("Nöjdheten ska vara minst 80.", "not_achieved"),
        ("Alla tak ska ses över.", "partly"),
    ]


def test_lines_without_blank_ones_are_parted_at_such_titles() -> None:
    report, content = laid_out("\n".join(["Redovisning", *TITLED, ELSE]))
    assert len(content.blocks) < len(TITLED) + 2
    found = find_goals(report, content, BOARD)
    assert [goal.text for goal in found.goals] == [
        *("Ingen ska vänta mer än en vecka.", "Nöjdheten ska vara minst 80.", "Alla tak ska ses över."),
    ]


def test_titled_paragraphs_that_nothing_judges_state_no_goals() -> None:
    parts = [
        heading("Redovisning", 2),
        *(paragraph(text) for text in ("Vatten. Rören ska bytas. De är 800 meter.", "Hus. Taket ska läggas om. Ja.")),
        paragraph("Avlopp. Verket ska byggas om. Det kostar 20 mnkr."),
    ]
    assert goals_of(*parts) == ()
