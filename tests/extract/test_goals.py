"""Goals in the structures that reports keep them in."""

import pytest

from extract.goals import find_goals
from models import Goal
from tests.extract.builders import BOARD, UNIT, footnote, goals_of, grid, heading, item, paragraph, written

TRUST = "Alla boende ska känna sig trygga."
FOOD = "Maten ska vara god och vällagad."


def told(goals: tuple[Goal, ...]) -> list[tuple[str, str | None, bool]]:
    """Return (text, text of the parent, is an indicator) of each goal."""
    texts = {goal.id: goal.text for goal in goals}
    return [(goal.text, texts[goal.parent_id] if goal.parent_id else None, goal.is_indicator) for goal in goals]


@pytest.mark.parametrize("label", ["Mål:", "Mål 1:", "Delmål:", "Nämndmål:", "Verksamhetsmål:", "MÅL:", "Mål 2"])
def test_a_label_announces_a_goal(label: str) -> None:
    goals = goals_of(heading(label, 4), paragraph(TRUST), heading("Kommentar", 4), paragraph("Det går bra."))
    assert told(goals) == [(TRUST, None, False)]


def test_a_footnote_between_label_and_goal_is_not_the_goal() -> None:
    note = footnote("Målet ska gälla alla som bor på enheten.")
    assert told(goals_of(heading("Mål:", 4), note, paragraph(TRUST))) == [(TRUST, None, False)]


def test_a_label_and_its_goal_on_one_line() -> None:
    goals = goals_of(paragraph(f"Mål: {TRUST}"), paragraph("Vi har arbetat med nattron."), paragraph(f"Mål: {FOOD}"))
    assert told(goals) == [(TRUST, None, False), (FOOD, None, False)]
    assert [goal.provenance.quote for goal in goals] == [TRUST, FOOD]


@pytest.mark.parametrize(
    "text", ["Mål", "Målgrupp:", "Måluppfyllelse", "Mål och medel", "Vi har tre mål: mat, sömn och ro."]
)
def test_what_announces_no_goal(text: str) -> None:
    assert goals_of(heading(text), paragraph("Enheten har arbetat vidare med planen.")) == ()


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Mål 1 - Alla boende ska trivas", "1"),
        ("Mål 2.1 – Alla boende ska trivas", "2.1"),
        ("Nämndmål 3: Alla boende ska trivas", "3"),
        ("Prioriterat mål 4. Alla boende ska trivas", "4"),
        ("Delmål 5 Alla boende ska trivas", "5"),
    ],
)
def test_a_numbered_label_with_its_goal_in_one_heading(title: str, number: str) -> None:
    section = heading("2.1 Omsorg med kvalitet", 2)
    (goal,) = goals_of(section, heading(title, 3), paragraph("Bedömning helår: Målet bedöms kunna uppnås"))
    assert (goal.text, goal.number) == ("Alla boende ska trivas", number)


@pytest.mark.parametrize("title", ["Mål 2016", "Mål 1 och 2", "Måltider 1 - Alla äter"])
def test_a_heading_that_is_no_numbered_label(title: str) -> None:
    assert goals_of(heading(title, 3), heading("Ekonomi"), paragraph("Enheten har arbetat vidare med planen.")) == ()


def test_answers_to_the_question_what_was_to_be_reached() -> None:
    goals = goals_of(
        heading("Lärande"),
        heading("Vad ville vi uppnå?", 2),
        paragraph("Alla avdelningar ska skriva upp vad barnen lär sig. Barnen ska vara ute minst två timmar om dagen."),
        heading("Vad gjorde vi?", 2),
        paragraph("Planen ska följas av alla."),
        heading("Hur blev det?", 2),
        paragraph("Det gick bra. Alla ska vara nöjda."),
    )
    assert [goal.text for goal in goals] == [
        "Alla avdelningar ska skriva upp vad barnen lär sig",
        "Barnen ska vara ute minst två timmar om dagen",
    ]
    assert {goal.perspective for goal in goals} == {"Lärande"}


def test_an_answer_that_does_not_say_shall_is_a_goal_too() -> None:
    parts = heading("Vart ska vi?", 2), paragraph("Ökat inflytande för barnen."), heading("Hur blev det?", 2)
    assert [goal.text for goal in goals_of(*parts, paragraph("Bra."))] == ["Ökat inflytande för barnen"]


@pytest.mark.parametrize("title", ["Teckenförklaring", "Symbolförklaring till tabellen", "Så läser du tabellen"])
def test_an_explanation_of_symbols_makes_the_chapter_no_goal(title: str) -> None:
    steps = paragraph("Målet är uppfyllt"), paragraph("Målet är delvis uppfyllt")
    assert goals_of(heading("2 Uppföljning av målen"), heading(title, 2), *steps) == ()
    assert goals_of(heading("2 Måluppföljning"), *steps) == ()


def test_of_two_columns_of_goals_the_narrower_is_the_rows() -> None:
    rows = ["Kommungemensamma mål|Nämndens mål|Måluppfyllelse", f"Ett gott liv|{TRUST}|Uppfyllt", f"|{FOOD}|Uppfyllt"]
    goals = goals_of(heading("Måluppfyllelse"), grid(rows))
    assert told(goals) == [("Ett gott liv", None, False), (TRUST, "Ett gott liv", False), (FOOD, "Ett gott liv", False)]
    assert [goal.level for goal in goals] == ["council", "board", "board"]


def test_a_table_of_indicators_belongs_to_the_goals_of_its_section() -> None:
    goals = goals_of(
        heading("Omsorg"),
        grid(["Nämndmål|Bedömning", f"{TRUST}|Uppfyllt", f"{FOOD}|Uppfyllt"]),
        grid(["Indikator|Utfall|Målvärde", "Andel trygga boende|81 %|80 %", "Betyg på mat|3,9|4"]),
        heading("Personal"),
        grid(["Indikator|Utfall|Målvärde", "Sjukfrånvaro|6 %|5 %"]),
    )
    assert [(text, parent) for text, parent, is_indicator in told(goals) if is_indicator] == [
        ("Andel trygga boende", TRUST),
        ("Betyg på mat", FOOD),
    ]


def test_steps_of_a_scale_are_no_goals() -> None:
    steps = "Uppfyllelse 100 procent: målet är uppfyllt", "Uppfyllelse 90–99 procent: målet är delvis uppfyllt"
    assert goals_of(heading("Så bedöms målen"), *map(item, steps)) == ()


def test_a_goal_knows_whose_it_is_and_where_it_stands() -> None:
    parts = heading("Medborgare"), heading("Mål:", 4), paragraph(TRUST)
    (goal,) = goals_of(*parts, identity=UNIT)
    assert (goal.level, goal.perspective, goal.unit) == ("unit", "Medborgare", "Granbackens äldreboende")
    (goal,) = goals_of(*parts, identity=BOARD)
    assert (goal.level, goal.perspective, goal.unit) == ("board", "Medborgare", None)


def test_numbered_headings_with_a_verdict_or_indicators_are_goals() -> None:
    goals = goals_of(
        heading("1 Inledning"),
        paragraph("Här beskrivs arbetet."),
        heading("2 Mål som är beslutade av kommunfullmäktige"),
        paragraph("Målen gäller till och med 2022."),
        paragraph("Indikatorerna följs upp varje år."),
        heading("2.1 Alla barn ska lära sig simma", 2),
        paragraph("Indikatorer: Andel elever som kan simma 200 meter. Antal simlektioner per elev."),
        paragraph("Målet är uppnått"),
        heading("2.2 Fler ska cykla till skolan", 2),
        paragraph("Indikator: Andel elever som cyklar"),
        paragraph("Målet är delvis uppnått"),
        heading("3 Ekonomi"),
        paragraph("Ekonomin är god."),
    )
    assert told(goals) == [
        ("Alla barn ska lära sig simma", None, False),
        ("Andel elever som kan simma 200 meter.", "Alla barn ska lära sig simma", True),
        ("Antal simlektioner per elev.", "Alla barn ska lära sig simma", True),
        ("Fler ska cykla till skolan", None, False),
        ("Andel elever som cyklar", "Fler ska cykla till skolan", True),
    ]
    assert [goal.number for goal in goals if not goal.is_indicator] == ["2.1", "2.2"]
    assert {goal.level for goal in goals} == {"council"}


OPENED = (
    "Alla boende ska erbjudas en promenad varje dag. Gruppen har lagt om schemat. Målet är delvis uppnått.",
    "Ingen ska vänta mer än en vecka på ett första möte. Kön har försvunnit under hösten. Målet är uppnått.",
    "Fler måltider ska lagas på plats. Köket byggdes inte om. Målet är inte uppnått.",
)


def test_sentences_that_open_judged_paragraphs_are_goals() -> None:
    goals = goals_of(heading("Årets arbete"), *map(paragraph, OPENED))
    assert [goal.text for goal in goals] == [text[: text.index(".") + 1] for text in OPENED]


@pytest.mark.parametrize(
    "paragraphs",
    [
        OPENED[:2],  # too few for a form of the report
        [text.rpartition(". ")[0] + "." for text in OPENED],  # nothing is judged
        ["Rutinen som ska följas är ny. " + text.partition(". ")[2] for text in OPENED],  # nothing is stated
    ],
)
def test_paragraphs_that_open_with_no_goal(paragraphs: list[str]) -> None:
    assert goals_of(heading("Årets arbete"), *map(paragraph, paragraphs)) == ()


@pytest.mark.parametrize(
    ("title", "level", "is_indicator"),
    [
        ("Nämndens mål", "board", False),
        ("Kommunfullmäktiges mål 2020", "council", False),
        ("Förvaltningens mål", "administration", False),
        ("Enhetens mål", "unit", False),
        ("Mål för perioden", "board", False),
        ("Delmål", "board", False),
        ("Indikatorer", None, True),
        ("Nyckelindikatorer 2020", None, True),
    ],
)
def test_bullets_under_a_heading_of_goals(title: str, level: str | None, is_indicator: bool) -> None:
    goals = goals_of(heading(title), item(TRUST), item(FOOD))
    assert told(goals) == [(TRUST, None, is_indicator), (FOOD, None, is_indicator)]
    assert {goal.level for goal in goals} == {level}
    assert {goal.year for goal in goals} == {2020 if "2020" in title else None}


@pytest.mark.parametrize(
    "title", ["Åtgärder", "Viktiga händelser", "Måluppfyllelse", "Arbete med mål", "Kommentarer till målen", "Målgrupp"]
)
def test_bullets_under_another_heading_are_no_goals(title: str) -> None:
    assert goals_of(heading(title), item("Nya lås har satts in."), item("Köket har byggts om.")) == ()


@pytest.mark.parametrize(
    ("intro", "parts"),
    [
        ("För att uppnå målet ska vi:", 2),
        ("När året är slut ska vi kunna visa att:", 2),
        ("Under året ska enheten:", 2),
        ("Gruppen består av:", 0),
        ("Vi har under året:", 0),
    ],
)
def test_what_makes_bullets_parts_of_a_goal(intro: str, parts: int) -> None:
    bullets = item("Alla planer är förnyade i tid"), item("Varje boende har en kontaktman")
    goals = goals_of(heading("Mål:", 4), paragraph(TRUST), heading("Beskrivning", 4), paragraph(intro), *bullets)
    assert len(goals) == 1 + parts


def test_a_listed_part_is_its_first_sentence() -> None:
    goals = goals_of(
        heading("Mål:", 4),
        paragraph(TRUST),
        heading("Kommentar", 4),
        paragraph("Målet är delvis uppnått"),
        paragraph("Mål som ej uppnåtts"),
        paragraph("Minst 95 % av larmen besvaras i tid. Utfallet för hösten blev 89 %."),
    )
    assert told(goals) == [(TRUST, None, False), ("Minst 95 % av larmen besvaras i tid.", TRUST, False)]


def test_bullets_that_an_introduction_makes_parts() -> None:
    goals = goals_of(
        heading("Mål:", 4),
        paragraph(TRUST),
        heading("Beskrivning", 4),
        paragraph("För att uppnå målet ska vi:"),
        item("Införa nattfasta"),
        item("Utbilda i bemötande"),
        heading("Enhetschefens kommentar", 4),
        paragraph("Under året har vi:"),
        item("Köpt nya stolar"),
    )
    assert told(goals) == [
        (TRUST, None, False),
        ("Införa nattfasta", TRUST, False),
        ("Utbilda i bemötande", TRUST, False),
    ]


def test_a_list_within_a_sentence() -> None:
    goals = goals_of(
        heading("Mål:", 4),
        paragraph(TRUST),
        paragraph("För processerna inom VO Norr har man följande indikatorer: Kontinuitet och Nöjda brukare."),
    )
    assert told(goals) == [(TRUST, None, False), ("Kontinuitet", TRUST, True), ("Nöjda brukare", TRUST, True)]
    assert [goal.unit for goal in goals[1:]] == ["VO Norr"] * 2


def test_a_list_of_one_unit_within_a_sentence() -> None:
    goals = goals_of(
        heading("Mål:", 4), paragraph(TRUST), paragraph("Inom hemtjänsten har man följande indikatorer: Kontinuitet.")
    )
    assert [goal.unit for goal in goals[1:]] == ["hemtjänsten"]


def test_a_chapter_of_goals_is_none_itself() -> None:
    goals = goals_of(
        heading("2 Mål som är beslutade av kommunfullmäktige"),
        heading("2.1 Alla barn ska lära sig simma", 2),
        paragraph("Indikator: Andel elever som kan simma"),
    )
    assert [goal.text for goal in goals if not goal.is_indicator] == ["Alla barn ska lära sig simma"]


def test_rows_of_a_table_of_goals() -> None:
    goals = goals_of(
        heading("Medborgare"),
        grid(
            [
                "Mål|Målvärde|Utfall|Status",
                f"1. {TRUST}|90 %|85 %|Delvis",
                f"2. {FOOD}|Index 80|82|Uppfyllt",
            ]
        ),
    )
    assert told(goals) == [(TRUST, None, False), (FOOD, None, False)]
    assert [(goal.number, goal.target_text, goal.perspective) for goal in goals] == [
        ("1", "90 %", "Medborgare"),
        ("2", "Index 80", "Medborgare"),
    ]


def test_a_goal_over_several_rows_has_an_indicator_in_each() -> None:
    goals = goals_of(
        grid(
            [
                "Nämndmål|Indikator|Målvärde|Utfall",
                f"{TRUST}|Andel trygga|90 %|85 %",
                "^|Antal larm per boende|3|4",
                f"{FOOD}|Nöjdhet med maten|80|82",
            ]
        )
    )
    assert sorted(told(goals)) == sorted(
        [
            (TRUST, None, False),
            ("Andel trygga", TRUST, True),
            ("Antal larm per boende", TRUST, True),
            (FOOD, None, False),
            ("Nöjdhet med maten", FOOD, True),
        ]
    )
    assert {goal.text: goal.target_text for goal in goals if goal.is_indicator} == {
        "Andel trygga": "90 %",
        "Antal larm per boende": "3",
        "Nöjdhet med maten": "80",
    }


def test_the_description_states_the_goal_that_the_title_only_names() -> None:
    goals = goals_of(grid(["Titel|Beskrivning|Status", f"Trygghet|{TRUST} Underlag hämtas från enkäten.|Uppfyllt"]))
    assert told(goals) == [(TRUST, None, False)]


@pytest.mark.parametrize(
    "rows",
    [
        ["Tkr|Budget|Utfall|Avvikelse", "Intäkter|1|2|1"],
        ["Mått|2019|2020", "Frisktal|61|63"],
        ["Datum|Aktivitet", "3 mars|Möte"],
        ["Målgrupp|Antal", "Äldre|54"],
    ],
)
def test_other_tables_hold_no_goals(rows: list[str]) -> None:
    assert goals_of(grid(rows)) == ()


def test_goals_have_zones_and_ids_of_their_own() -> None:
    report, content = written(
        heading("Mål:", 4), paragraph(TRUST), heading("Mål:", 4), paragraph(FOOD), paragraph("Målet är uppnått")
    )
    found = find_goals(report, content, BOARD)
    assert len({goal.id for goal in found.goals}) == 2
    assert [zone.goal.text for zone in found.zones] == [TRUST, FOOD]
    assert [block.text for block in found.zones[1].blocks] == ["Målet är uppnått"]
