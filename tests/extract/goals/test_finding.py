"""Goals in the structures that reports keep them in."""

import pytest

from extract.goals import find_goals
from extract.wording.goals import perspective_of, says_what_shall_be
from models import Goal
from tests.extract.builders import (
    BOARD,
    UNIT,
    Part,
    footnote,
    goals_of,
    grid,
    heading,
    item,
    judged,
    laid_out,
    paragraph,
    title,
    written,
)

TRUST = "Alla boende ska känna sig trygga."
FOOD = "Maten ska vara god och vällagad."


def told(goals: tuple[Goal, ...]) -> list[tuple[str, str | None, bool]]:
    """Return (text, text of the parent, is an indicator) of each goal."""
    texts = {goal.id: goal.text for goal in goals}
    return [(goal.text, texts[goal.parent_id] if goal.parent_id else None, goal.is_indicator) for goal in goals]


@pytest.mark.parametrize(
    "label",
    [
        *[
            "Mål:",
            "Mål 1:",
            "Delmål:",
            "Nämndmål:",
            "Verksamhetsmål:",
            "MÅL:",
            "Mål 2",
            "KF-mål 3",
            "Mål nr 4",
            "Mål B",
        ],
        *[
            "Skolans mål",
            "Vårt mål",
            "Strategiskt mål:",
            "Nämndens övergripande mål",
            "Åtagande",
            "Målsättning",
            "Mål 2016",
        ],
    ],
)
def test_a_label_announces_a_goal(label: str) -> None:
    goals = goals_of(heading(label, 4), paragraph(TRUST), heading("Kommentar", 4), paragraph("Det går bra."))
    assert told(goals) == [(TRUST, None, False)]


@pytest.mark.parametrize(
    "label", ["Målgrupp:", "Måltal:", "Föremål:", "Läroplanens mål", "Måluppfyllelse", "Modersmål"]
)
def test_a_label_of_something_else(label: str) -> None:
    assert goals_of(heading(label, 4), paragraph(TRUST), heading("Kommentar", 4), paragraph("Det går bra.")) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"Nämndens mål: {TRUST}",
        f"Strategiskt mål: {TRUST}",
        f"Mål 3: {TRUST}",
        f"Mål C: {TRUST}",
        f"Kommunfullmäktiges övergripande mål 2: {TRUST}",
        f"Åtagande: {TRUST}",
    ],
)
def test_a_label_says_whose_goal_it_is_and_is_no_part_of_it(text: str) -> None:
    assert told(goals_of(paragraph(text), paragraph("Vi har arbetat med nattron."))) == [(TRUST, None, False)]


def test_a_heading_of_a_template_announces_what_stands_below_it_each_time() -> None:
    rest = heading("Resultat och analys", 3), paragraph("Det går bra.")
    first, second = paragraph("Trygga boende"), paragraph("God mat")
    assert goals_of(heading("Enhetens mål", 3), first, *rest) == ()
    goals = goals_of(heading("Enhetens mål", 3), first, *rest, heading("Enhetens mål", 3), second, *rest)
    assert [goal.text for goal in goals] == ["Trygga boende", "God mat"]
    assert {goal.level for goal in goals} == {"unit"}


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (f"{TRUST}\n{FOOD}", [f"{TRUST}", f"{FOOD}"]),
        (f"{TRUST} {FOOD}", [f"{TRUST} {FOOD}"]),  # one line, one goal with what it asks for
        (f"{TRUST}\nDet ska märkas varje dag.", [f"{TRUST} Det ska märkas varje dag."]),
        (
            f"{TRUST} Maten ska vara god\nsom den alla tycker om.",
            [f"{TRUST} Maten ska vara god som den alla tycker om."],
        ),
    ],
)
def test_lines_below_a_label_are_goals_each(text: str, goals: list[str]) -> None:
    report, content = laid_out(f"Rapport\n\nVi redovisar årets mål.\n\nMål:\n{text}\n\nDet går bra för alla.")
    assert [goal.text for goal in find_goals(report, content, BOARD).goals] == goals


def test_the_goals_of_a_list_are_parts_of_the_wider_one_above_it() -> None:
    wider = paragraph("Inriktningsmål: Staden är trygg för alla")
    again = heading("Effektmål", 3), item("Väntan ska bli kortare"), paragraph("Arbetet pågår.")
    parts = wider, heading("Effektmål", 3), item(TRUST), item(FOOD), paragraph("Det första målet nås inte.")
    assert told(goals_of(*parts, *again))[:3] == [
        ("Staden är trygg för alla", None, False),
        (TRUST, "Staden är trygg för alla", False),
        (FOOD, "Staden är trygg för alla", False),
    ]
    assert judged(*parts, *again)[0][:2] == (TRUST, "not_achieved")


def test_bullets_after_a_label_are_goals_each() -> None:
    goals = goals_of(paragraph("Mål:"), item(TRUST), item(FOOD), heading("Kommentar", 4), paragraph("Det går bra."))
    assert told(goals) == [(TRUST, None, False), (FOOD, None, False)]


@pytest.mark.parametrize(
    ("title", "text", "number"),
    [
        ("Mål 1. Minst 85 procent av de boende ska trivas", "Minst 85 procent av de boende ska trivas", "1"),
        ("Mål A: Alla boende ska trivas", "Alla boende ska trivas", "A"),
        ("Mål nr 2 – Trygghet", "Trygghet", "2"),
        ("Skolans mål 3: Studiero", "Studiero", "3"),
    ],
)
def test_a_label_with_its_goal_of_any_words(title: str, text: str, number: str) -> None:
    (goal,) = goals_of(heading("Omsorg"), heading(title, 3), paragraph("Arbetet fortsätter."))
    assert (goal.text, goal.number) == (text, number)


def test_the_chapter_of_the_goals_is_none() -> None:
    steps = item("Grönt fält: målvärdet är nått"), item("Rött fält: långt från målvärdet")
    first = heading("Mål 1. Alla boende ska trivas", 3)
    goals = goals_of(heading("2 Nämndens mål"), *steps, first, paragraph("Klart."))
    assert [goal.text for goal in goals] == ["Alla boende ska trivas"]


def test_a_footnote_between_label_and_goal_is_not_the_goal() -> None:
    note = footnote("Målet ska gälla alla som bor på enheten.")
    assert told(goals_of(heading("Mål:", 4), note, paragraph(TRUST))) == [(TRUST, None, False)]


def test_a_label_and_its_goal_on_one_line() -> None:
    goals = goals_of(paragraph(f"Mål: {TRUST}"), paragraph("Vi har arbetat med nattron."), paragraph(f"Mål: {FOOD}"))
    assert told(goals) == [(TRUST, None, False), (FOOD, None, False)]
    assert [goal.provenance.quote for goal in goals] == [TRUST, FOOD]


@pytest.mark.parametrize(
    "text", ["Mål", "Skolans mål", "Målgrupp:", "Måluppfyllelse", "Mål och medel", "Vi har tre mål: mat, sömn och ro."]
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


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Det här ville vi uppnå:", "Så gick det:"),
        ("Detta skulle vi uppnå", "Så blev det"),
        ("Följande vill vi åstadkomma:", "Så här har det gått:"),
        ("Det ville vi nå", "Det här blev resultatet"),
    ],
)
def test_the_question_may_be_told_and_a_label_may_be_no_heading(question: str, answer: str) -> None:
    goals = item("Alla cyklar ska lagas inom två dagar"), item("Minst 70 procent ska vara nöjda")
    account = paragraph("Verkstaden har byggts om. Alla ska få låna en cykel.")
    for label in (heading, paragraph) if question.endswith(":") and answer.endswith(":") else (heading,):
        found = goals_of(heading("Verkstaden"), label(question), *goals, label(answer), account)
        assert [goal.text for goal in found] == [
            "Alla cyklar ska lagas inom två dagar",
            "Minst 70 procent ska vara nöjda",
        ]


@pytest.mark.parametrize("title", ["Det här ville kommunen veta:", "Så gick det till:", "Det vill vi minnas:"])
def test_what_is_told_of_something_else_asks_for_no_goals(title: str) -> None:
    assert goals_of(heading("Verkstaden"), paragraph(title), item("Hur många cyklar som lagas")) == ()


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


def test_figures_of_another_chapter_are_no_indicators_of_its_goals() -> None:
    goals = grid(["Mål|T1|T2", f"{TRUST}|Uppnått|Uppnått", f"{FOOD}|Delvis|Uppnått"])
    figures = grid(["Nyckeltal|2019|Mål 2019", "Antal platser|40|45", "Vårddygn|900|800"])
    inside = goals_of(heading("Mål"), heading("Brukare", 2), goals, heading("Nyckeltal", 2), figures)
    assert [goal.text for goal in inside if goal.is_indicator] == ["Antal platser", "Vårddygn"]
    outside = goals_of(heading("Mål"), heading("Brukare", 2), goals, heading("Nyckeltal", 1), figures)
    assert [goal.text for goal in outside] == [TRUST, FOOD]


def test_steps_of_a_scale_are_no_goals() -> None:
    steps = "Uppfyllelse 100 procent: målet är uppfyllt", "Uppfyllelse 90–99 procent: målet är delvis uppfyllt"
    assert goals_of(heading("Så bedöms målen"), *map(item, steps)) == ()


def test_a_goal_knows_whose_it_is_and_where_it_stands() -> None:
    parts = heading("Medborgare"), heading("Mål:", 4), paragraph(TRUST)
    (goal,) = goals_of(*parts, identity=UNIT)
    assert (goal.level, goal.perspective, goal.unit) == ("unit", "Medborgare", "Granbackens äldreboende")
    (goal,) = goals_of(*parts, identity=BOARD)
    assert (goal.level, goal.perspective, goal.unit) == ("board", "Medborgare", None)


def test_goals_of_a_unit_are_the_units_in_tables_too() -> None:
    table = grid(["Mål|Bedömning", f"{TRUST}|Uppfyllt", f"{FOOD}|Delvis uppfyllt"])
    found = goals_of(heading("Måluppfyllelse"), table, identity=UNIT)
    assert [(goal.level, goal.unit) for goal in found] == [("unit", "Granbackens äldreboende")] * 2
    found = goals_of(heading("Kommunfullmäktiges mål"), table, identity=UNIT)
    assert [(goal.level, goal.unit) for goal in found] == [("council", None)] * 2


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


SAFE, CALM = "Alla elever ska känna sig trygga", "Studieron i klassrummen ska öka"
MET = paragraph("Enkäten visar på ett gott resultat. Vi bedömer att målet är uppfyllt.")


def test_a_heading_that_says_what_shall_be_and_is_judged_is_a_goal() -> None:
    (goal,) = goals_of(heading("Skolan"), heading(SAFE, 2), MET)
    assert (goal.text, goal.number) == (SAFE, None)
    assert goals_of(heading("Skolan"), heading(SAFE, 2), paragraph("Vi har arbetat vidare.")) == ()


def test_two_headings_that_say_what_shall_be_are_goals_without_a_verdict() -> None:
    plan = paragraph("Varje klass gör en egen plan.")
    goals = goals_of(heading("Plan för skolan"), heading(SAFE, 2), plan, heading(CALM, 2), plan)
    assert [goal.text for goal in goals] == [SAFE, CALM]


def test_a_numbered_heading_among_goals_is_a_goal() -> None:
    goals = goals_of(
        heading("1) Trygghet för alla elever", 2),
        paragraph("Målet är uppnått"),
        heading("2) Studiero i alla klassrum", 2),
        paragraph("Indikator: Andel elever som har arbetsro"),
        heading("3) Nämnden ska ha en ekonomi i balans", 2),
        paragraph("Nämnden räknar med ett underskott."),
    )
    assert [goal.number for goal in goals if not goal.is_indicator] == ["1", "2", "3"]


def test_headings_in_a_chapter_on_goals_that_are_judged_are_goals() -> None:
    titles = "God tillgänglighet till bibliotekens utbud", "Barn och unga med inflytande"
    sections = [part for title in titles for part in (heading(title, 2), MET)]
    assert [goal.text for goal in goals_of(heading("Måluppfyllelse"), *sections)] == list(titles)
    assert goals_of(heading("Verksamheten"), *sections) == ()


@pytest.mark.parametrize(
    "title", ["Så ska vi nå dit", "Hur ska målen nås?", "Detta ska vi utveckla", "Nämndens mål", "Kommentar till målen"]
)
def test_headings_that_are_no_goals(title: str) -> None:
    assert goals_of(heading("Skolan"), heading(title, 2), MET) == ()


def test_a_goal_told_twice_is_one() -> None:
    goals = goals_of(
        heading("Måluppfyllelse"),
        grid(["Nr|Nämndens mål|Målvärde|Bedömning", f"M1|{SAFE}|90 %|Uppfyllt", f"M2|{CALM}|80 %|Uppfyllt"]),
        heading(SAFE, 2),
        MET,
        heading(f"Mål 2: {CALM}", 2),
        MET,
    )
    assert {(goal.text, goal.number) for goal in goals} == {(SAFE, "M1"), (CALM, "M2")}


def test_the_same_goal_of_another_year_is_another() -> None:
    goals = goals_of(
        *(heading("Uppföljning av målen 2023"), heading(f"Mål A: {SAFE}", 2), paragraph("Målet nåddes.")),
        *(heading("Mål för 2024–2026"), heading(f"Mål 1. {SAFE}", 2), paragraph("Arbetet fortsätter.")),
    )
    assert [(goal.text, goal.year) for goal in goals] == [(SAFE, 2023), (SAFE, 2024)]


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


def test_several_labels_in_one_paragraph_announce_a_goal_each() -> None:
    text = "Mål: Lov ska lämnas inom sex veckor. Uppnått. Mål: Alla butiker ska besökas. Ej uppnått, en rest finns."
    goals = goals_of(heading("Mål och resultat"), paragraph(text))
    assert [goal.text for goal in goals] == ["Lov ska lämnas inom sex veckor.", "Alla butiker ska besökas."]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Mål 1 – Minst 40 procent ska vara flickor Resultat: 38 procent.", "Minst 40 procent ska vara flickor"),
        ("Mål 2: Vi ska ha öppet varje kväll. Uppnått.", "Vi ska ha öppet varje kväll."),
        (
            "Mål: Alla ska trivas. Vi ska mötas varje dag. Kommentar: Det går bra.",
            "Alla ska trivas. Vi ska mötas varje dag.",
        ),
    ],
)
def test_a_goal_ends_where_its_verdict_or_another_label_begins(text: str, goal: str) -> None:
    assert [found.text for found in goals_of(heading("Verksamhetens mål"), paragraph(text))] == [goal]


def test_a_label_among_the_titles_of_a_text_is_a_heading() -> None:
    assert [goal.text for goal in goals_of(title("Granskolan"), title("Mål"), paragraph(TRUST))] == [TRUST]


def test_the_number_of_a_goal_is_no_part_of_it() -> None:
    goals = goals_of(
        heading("Verksamhetsmål"),
        *(paragraph("1. Alla boende ska trivas"), paragraph("Prognos: Målet kommer att nås.")),
        *(paragraph("2. Maten ska vara god"), paragraph("Prognos: Målet kommer inte att nås.")),
    )
    assert [(goal.number, goal.text) for goal in goals] == [
        ("1", "Alla boende ska trivas"),
        ("2", "Maten ska vara god"),
    ]


def test_a_goal_with_a_number_in_two_steps_is_part_of_the_first() -> None:
    goals = goals_of(
        *(heading("Kommunfullmäktiges mål 1: En växande kommun", 2), paragraph("Målet är uppfyllt.")),
        *(heading("Nämndens mål 1.1: Fler ska flytta in", 3), paragraph("Målet är uppfyllt.")),
    )
    assert told(goals)[1] == ("Fler ska flytta in", "En växande kommun", False)
    assert [goal.level for goal in goals] == ["council", "board"]


def test_a_list_that_its_heading_judges_holds_goals() -> None:
    goals = goals_of(heading("Mål som uppnåtts"), item("Alla har en kontaktperson"), heading("Ekonomi"), item("Hyror"))
    assert [goal.text for goal in goals] == ["Alla har en kontaktperson"]


def test_a_row_that_says_what_shall_be_is_the_goal_of_the_indicators_below_it() -> None:
    rows = [
        "Mätetal|Utfall|Målvärde",
        f"{SAFE}|<|<",
        "Andel trygga|81 %|85 %",
        f"{CALM}|<|<",
        "Andel med arbetsro|60 %|70 %",
    ]
    goals = goals_of(heading("Nämndens mål och mätetal"), grid(rows))
    assert told(goals) == [
        (SAFE, None, False),
        ("Andel trygga", SAFE, True),
        (CALM, None, False),
        ("Andel med arbetsro", CALM, True),
    ]


def test_whose_goals_a_column_holds_is_told_by_its_head_before_its_section() -> None:
    table = grid(["Nämndens mål|Måluppfyllelse", f"{SAFE}|Uppfyllt"])
    (goal,) = goals_of(heading("Kommunfullmäktiges mål"), heading("En trygg kommun", 2), table)
    assert goal.level == "board"


def test_lines_of_a_template_are_headings_where_they_recur() -> None:
    first = paragraph("Mål"), paragraph("Trygga boende"), paragraph("Resultat"), paragraph("Nio av tio är trygga.")
    second = paragraph("Mål"), paragraph("God mat"), paragraph("Resultat"), paragraph("Åtta av tio är nöjda.")
    assert goals_of(heading("Omsorg"), *first) == ()
    assert [goal.text for goal in goals_of(heading("Omsorg"), *first, heading("Mat"), *second)] == [
        "Trygga boende",
        "God mat",
    ]


def test_numbered_labels_in_a_text_that_has_lost_its_lines() -> None:
    text = (
        "Mål och resultat Mål 1 Alla barn ska få plats inom fyra månader. Resultat Alla har fått plats. "
        "Mål 2 Andelen elever som trivs ska öka. Resultat Andelen är oförändrad."
    )
    assert [(goal.number, goal.text) for goal in goals_of(paragraph(text))] == [
        ("1", "Alla barn ska få plats inom fyra månader."),
        ("2", "Andelen elever som trivs ska öka."),
    ]
    assert goals_of(paragraph("I fjol nåddes Mål 1 Alla barn men inte de andra.")) == ()


def test_a_narrower_kind_of_goal_is_part_of_the_wider_one_before_it() -> None:
    goals = goals_of(
        *(
            paragraph("Inriktningsmål: Alla ska vara nöjda."),
            paragraph("Effektmål: Nio ska vara nöjda. Utfall 84 %."),
        ),
        *(paragraph("Inriktningsmål: Alla ska trivas."), paragraph("Effektmål: Frånvaron ska sänkas till 7 %.")),
    )
    assert told(goals) == [
        ("Alla ska vara nöjda.", None, False),
        ("Nio ska vara nöjda.", "Alla ska vara nöjda.", False),
        ("Alla ska trivas.", None, False),
        ("Frånvaron ska sänkas till 7 %.", "Alla ska trivas.", False),
    ]


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Vi har haft två mål: att korta köerna och att öka tillsynen.", ["korta köerna", "öka tillsynen"]),
        ("Nämndens mål är att minska svinnet, att laga mer från grunden samt att höja trivseln.", 3),
        ("Målet är att alla ska trivas.", ["alla ska trivas."]),
        ("Vi har pratat om mål: att det är viktigt.", 0),
        ("Vi har tre mål: mat, sömn och ro.", 0),
    ],
)
def test_goals_that_a_sentence_lists(text: str, goals: list[str] | int) -> None:
    found = [goal.text for goal in goals_of(heading("Mål"), paragraph(text))]
    assert (found if isinstance(goals, list) else len(found)) == goals


def test_short_headings_in_a_chapter_on_goals_are_goals_but_branches_and_areas_are_not() -> None:
    sections = [part for title in ("God livskvalitet", "Hållbar ekonomi") for part in (heading(title, 2), MET)]
    assert len(goals_of(heading("Måluppfyllelse"), *sections)) == 2
    branches = [part for title in ("Vård och omsorg", "Enheten Norr") for part in (heading(title, 2), MET)]
    assert goals_of(heading("Måluppfyllelse"), *branches) == ()
    table = grid(["Nämndmål|Bedömning", f"{SAFE}|Uppfyllt"])
    areas = [part for title in ("Ett tryggt liv", "En god skola") for part in (heading(title, 2), table, MET)]
    assert {goal.text for goal in goals_of(heading("Måluppfyllelse"), *areas)} == {SAFE}


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("Andelen elever som når kraven ska öka", True),
        ("Den som får stöd ska vara nöjd", True),
        ("Alla som vill ska få plats", True),
        ("Antalet medarbetare som en person med stöd möter ska minska", True),
        ("Rutinen som ska följas är ny", False),
        ("Det arbete som nämnden ska göra är stort", False),
        ("Vi tror att alla ska trivas", False),
    ],
)
def test_what_the_main_clause_says_shall_be(sentence: str, says: bool) -> None:
    assert says_what_shall_be(sentence) is says


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Nya mål: Alla barn ska läsa. De yngsta ska vara ute. Minst 70 procent ska trivas.", 1),
        ("Nya mål: Alla barn ska läsa. Barnen ska vara ute. Minst 70 procent ska trivas.", 3),
        ("Mål 1: Alla barn ska läsa. Barnen ska vara ute.", 1),
        ("Mål: Alla barn ska läsa. Det ska ske varje dag.", 1),
    ],
)
def test_sentences_after_a_label_are_goals_each_where_each_says_what_shall_be(text: str, goals: int) -> None:
    assert len(goals_of(heading("Läsåret 2023"), paragraph(text))) == goals


def test_a_chapter_of_results_holds_no_goals_in_its_headings() -> None:
    sections = [part for title in ("Basala hygienrutiner", "Vård i livets slut") for part in (heading(title, 2), MET)]
    assert goals_of(heading("Resultat"), *sections) == ()


def test_the_line_above_a_list_tells_the_year_of_its_goals() -> None:
    goals = goals_of(
        *(heading("Mål och strategier"), paragraph("Nämnden beslutade om ett mål för 2014:"), item(SAFE)),
        *(heading("Mål för kommande år"), paragraph("För 2015 gäller följande mål:"), item(CALM)),
    )
    assert [goal.year for goal in goals] == [2014, 2015]


def test_a_row_of_catchwords_is_the_numbered_goal_that_it_is_short_for() -> None:
    goals = goals_of(
        *(heading("Mål 1: Minst 75 procent av kurserna ska avslutas med godkänt betyg", 2), MET),
        *(heading("Mål 2: Andelen avbrott ska minska", 2), MET, heading("Sammanfattning")),
        grid(["Mål|Uppnått", "1 Godkända betyg|Ja", "2 Färre avbrott|Nej"]),
    )
    assert [goal.number for goal in goals] == ["1", "2"]


def test_a_row_of_one_cell_groups_the_goals_below_it_and_a_goal_goes_on_over_rows() -> None:
    rows = [
        *["Mål|Mått|Utfall|Målvärde|Läge", "Alla barn ska utvecklas||||", f"1. {SAFE}|Andel trygga|92|95|Nära"],
        *["|Antal kränkningar|40|35|Långt ifrån", f"2. {CALM}|Andel med ro|60|58|Nått"],
    ]
    goals = goals_of(heading("Mål och mått"), grid(rows))
    assert {(goal.text, goal.perspective) for goal in goals if not goal.is_indicator} == {
        (SAFE, "Alla barn ska utvecklas"),
        (CALM, "Alla barn ska utvecklas"),
    }
    assert [parent for _, parent, is_indicator in told(goals) if is_indicator] == [SAFE, SAFE, CALM]


def test_numbered_headings_that_say_what_shall_be_need_no_company_in_their_own_section() -> None:
    goals = goals_of(
        *(heading("3 Mål"), heading("3.1 Stöd", 2), heading("1 Stödet ska komma tidigt", 3), paragraph("Det går bra.")),
        *(heading("3.2 Personal", 2), heading("2 Frånvaron ska minska", 3), paragraph("Det går bra.")),
    )
    assert [goal.number for goal in goals] == ["1", "2"]


@pytest.mark.parametrize(
    "parts",
    [
        (paragraph("– att alla elever ska ha en mentor – att frånvaron ska minska"),),
        (item("att alla elever ska ha en mentor – att frånvaron ska minska"),),
        (item("Alla elever ska ha en mentor"), item("Frånvaron ska minska")),
    ],
)
def test_bullets_that_stand_in_one_text(parts: tuple[Part, ...]) -> None:
    goals = goals_of(heading("Mål för läsåret"), *parts)
    assert [goal.text.lower() for goal in goals] == ["alla elever ska ha en mentor", "frånvaron ska minska"]


def test_dashes_in_a_text_divide_no_goals() -> None:
    text = "Vi arbetar – Att läsa är viktigt – och det ska märkas"
    assert goals_of(heading("Läsning"), paragraph(text)) == ()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Mål 1 Tidiga insatser", "Tidiga insatser"),
        ("Kommunfullmäktiges mål för verksamhetsområdet: Alla barn ska lära", "Alla barn ska lära"),
    ],
)
def test_more_labels_with_their_goal(title: str, text: str) -> None:
    assert [goal.text for goal in goals_of(heading(title, 2), paragraph("Arbetet fortsätter."))] == [text]


@pytest.mark.parametrize("title", ["Läroplansmål", "Kontrollmål"])
def test_goals_of_others_and_of_audits(title: str) -> None:
    assert goals_of(heading(title), paragraph("Varje barn ska få lära."), heading("Ekonomi")) == ()


def test_an_indicator_ends_where_its_figures_begin() -> None:
    parts = paragraph(f"Mål: {FOOD}"), paragraph("Indikator: Andel nöjda med maten Mål: 80 % Utfall: 71 %")
    goals = goals_of(*parts)
    assert [(goal.text, goal.target_text) for goal in goals if goal.is_indicator] == [("Andel nöjda med maten", "80 %")]


def test_a_bullet_that_goes_on_with_its_result_ends_with_the_goal() -> None:
    goals = goals_of(heading("Mätbara mål"), item("Nio av tio ska vara nöjda. Resultat: 93 %. Målet uppfyllt."))
    assert [goal.text for goal in goals] == ["Nio av tio ska vara nöjda."]


@pytest.mark.parametrize(
    ("intro", "items", "goals"),
    [
        ("Inför nästa läsår har vi bestämt att:", [SAFE, CALM], 2),
        ("Vi har beslutat följande:", [SAFE, "Boken är läst"], 0),
        ("På avdelningen finns:", [SAFE, CALM], 0),
    ],
)
def test_lists_of_what_was_decided(intro: str, items: list[str], goals: int) -> None:
    found = goals_of(heading("Hur går vi vidare?"), paragraph(intro), *map(item, items))
    assert len(found) == goals


def test_the_indicators_of_two_units_in_one_comment_that_has_lost_its_lines() -> None:
    text = (
        "Förskola har under målet indikatorn: - Föräldrar som tycker att barnet är tryggt "
        "Grundskola har under målet indikatorerna: - Andel elever som är trygga - Anmälda kränkningar Allt fortsätter."
    )
    goals = goals_of(heading("Mål"), grid(["Titel|Beskrivning|Kommentar", f"Trygghet|{SAFE}|{text}"]))
    assert [(goal.unit, goal.text) for goal in goals if goal.is_indicator] == [
        ("Förskola", "Föräldrar som tycker att barnet är tryggt"),
        ("Grundskola", "Andel elever som är trygga"),
        ("Grundskola", "Anmälda kränkningar"),
    ]


def test_a_label_may_hold_a_colon_of_its_own() -> None:
    (goal,) = goals_of(heading("KF:s mål för verksamhetsområdet: Alla barn ska lära", 3), paragraph("Uppfylls delvis"))
    assert (goal.text, goal.level) == ("Alla barn ska lära", "council")


def test_a_numbered_verdict_is_no_goal() -> None:
    parts = heading("Mål 1: Alla ska trivas", 2), MET, heading("Samlad bedömning", 2)
    assert [goal.text for goal in goals_of(*parts, item("Mål 1: delvis uppfyllt"))] == ["Alla ska trivas"]


def test_tables_of_units_with_the_numbers_of_all_goals_state_no_new_ones() -> None:
    rows = ["Mål|Indikator|Resultat|Bedömning", "1. Delaktighet|Andel nöjda|86|Uppnått", "2. Ro|Andel lugna|60|Uppnått"]
    goals = goals_of(
        *(heading("Mål för 2019"), item(f"Mål 1: {SAFE}"), item(f"Mål 2: {CALM}")),
        *(heading("Resultat per enhet"), heading("Norrgården", 2), grid(rows), heading("Solgården", 2), grid(rows)),
    )
    assert [goal.text for goal in goals if not goal.is_indicator] == [SAFE, CALM]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Målet att alla barn ska ha en egen plan är inte uppnått.", "alla barn ska ha en egen plan"),
        ("Även nämndens mål om att väntetiden ska kortas uppfylls helt.", "väntetiden ska kortas"),
        ("Det finansiella målet om en budget i balans nås.", "en budget i balans"),
        ("Målet att alla är insatta i vårt arbete uppfylls bara delvis.", "alla är insatta i vårt arbete"),
        ("Målet ”Fler ska cykla” har delvis uppnåtts.", "Fler ska cykla"),
        ("Målet om fler ekologiska råvaror i köken ligger fast och väntas nås.", "fler ekologiska råvaror i köken"),
        ("Målet om att sänka frånvaron till högst 6 % har inte nåtts under året.", "sänka frånvaron till högst 6 %"),
    ],
)
def test_a_goal_told_in_the_sentence_that_judges_it(text: str, goal: str) -> None:
    (found,) = goals_of(heading("Årets arbete"), paragraph(f"Året var gott. {text}"))
    assert (found.text, found.provenance.rule) == (goal, "goal.told")


@pytest.mark.parametrize(
    "text",
    [
        "Målet att alla ska trivas är viktigt.",  # nothing is judged
        "Målet om det är uppnått.",
        "Målet om två veckor kvarstår 2021 och nämnden bedömer att det blir svårt att nå.",
        "Målet för 2022 är uppnått.",
        "För att målet om en budget i balans ska nås krävs mer.",
        "Vi hoppas att målet om en budget i balans nås.",
        "Nämnden har tre mål. Två av målen är uppnådda.",
    ],
)
def test_a_sentence_that_tells_no_goal(text: str) -> None:
    assert goals_of(heading("Årets arbete"), paragraph(text)) == ()


def test_a_sentence_on_a_goal_that_is_known_tells_no_new_one() -> None:
    goals = goals_of(heading("Nämndens mål"), item(TRUST), paragraph(f"Målet ”{TRUST}” är uppnått."))
    assert [goal.text for goal in goals] == [TRUST]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Mål 1 Fler unga ska delta i föreningslivet", "Fler unga ska delta i föreningslivet"),
        ("Nämndmål 2.1 Alla ska få svar i tid.", "Alla ska få svar i tid."),
        ("Mål 1 Tryggheten har ökat bland de unga", None),  # says what has come to be
        ("Mål 1 Unga deltar i föreningslivet", "Unga deltar i föreningslivet"),
        ("Mål 1 Unga deltar i föreningslivet.", None),  # a sentence
        ("Mål 1 Delvis uppfyllt under året", None),
        ("Mål 1 Fler ska delta. Det blev inte så.", None),  # more than a goal
        ("Mål 1 och 2 ska nås i år", None),
    ],
)
def test_a_numbered_label_needs_no_mark_before_what_shall_be(text: str, goal: str | None) -> None:
    found = goals_of(heading("Fritid"), paragraph(text), paragraph("Antalet var 120."))
    assert [each.text for each in found] == ([goal] if goal else [])


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (
            [
                "Mått|Utfall|Målvärde|Status",
                "Svar inom två dagar, %|88|85|Uppfyllt",
                "Nöjda besökare, %|72|80|Ej uppfyllt",
            ],
            [("Svar inom två dagar, %", "achieved"), ("Nöjda besökare, %", "not_achieved")],
        ),
        (
            ["Nyckeltal|Bedömning|2019|2018", "Andel trygga|Delvis uppfyllt|81 %|84 %", "Kö, dagar|Uppnått|12|19"],
            [("Andel trygga", "partly"), ("Kö, dagar", "achieved")],
        ),
        # a table that judges one of its rows, and one whose words are no verdicts
        (["Mått|Utfall|Status", "Nöjda, %|88|Uppfyllt", "Trygga, %|72|"], []),
        (["Mått|Utfall|Status", "Nöjda, %|88|Mäts vartannat år", "Trygga, %|72|Nytt mått"], []),
    ],
)
def test_measures_that_are_judged_stand_for_themselves_where_no_goal_is_above(
    rows: list[str], wanted: list[tuple[str, str]]
) -> None:
    parts = [heading("Nyckeltal", 2), grid(rows)]
    assert [(goal.text, goal.is_indicator, goal.parent_id) for goal in goals_of(*parts)] == [
        (name, True, None) for name, _ in wanted
    ]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == wanted


@pytest.mark.parametrize(
    ("section", "perspective"),
    [
        (("Nämndens mål", "Trygg uppväxt"), "Trygg uppväxt"),
        (("3 Måluppföljning", "3.1 Målområde: En god start"), "En god start"),
        (("Mål", "Fokusområde 2 Hållbar kommun", "Kommentar"), "Hållbar kommun"),
        (("Mål", "Kommunmål: Ett rikt liv"), "Ett rikt liv"),
        (("Måluppfyllelse", "Medborgarperspektiv", "Skolan"), "Medborgarperspektiv"),
        (("Måluppfyllelse", "Alla barn ska trivas"), None),
        (("Måluppfyllelse", "Indikatorer:"), None),
        (("Resultat", "Driftbudget"), None),
        ((), None),
    ],
)
def test_the_heading_that_sorts_goals_is_their_perspective(section: tuple[str, ...], perspective: str | None) -> None:
    assert perspective_of(section) == perspective


def test_headings_over_lines_that_state_goals_are_areas() -> None:
    """What stands right below them in a chapter on goals is what is judged."""
    parts = [
        heading("Mål och resultat", 1),
        heading("Trygghet och bemötande", 2),
        paragraph("Ingen ska vara rädd hemma."),
        paragraph("Andelen rädda har ökat. Här är vi längre från målet än förra året."),
        heading("En meningsfull vardag", 2),
        paragraph("Fler deltagare ska få prova på arbete."),
        paragraph("Elva har gjort det, och målet är nått."),
    ]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        ("Ingen ska vara rädd hemma.", "not_achieved"),
        ("Fler deltagare ska få prova på arbete.", "achieved"),
    ]


SIBLINGS = (
    *(heading("2.1 Fler elever ska ta examen", 2), paragraph("Målet är inte uppfyllt.")),
    *(heading("2.2 Frånvaron ska minska", 2), paragraph("Målet är uppfyllt.")),
)


def test_a_goal_opens_the_section_of_a_subject_beside_headings_that_are_goals() -> None:
    rule = "Alla lärare ska vara behöriga senast 2025."
    goals = goals_of(*SIBLINGS, heading("2.3 Behöriga lärare", 2), paragraph(f"{rule} I år är målet inte nått."))
    assert [goal.text for goal in goals][2:] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden ska enligt reglementet svara för lokalerna. Under året byggdes två salar om.",  # nothing is judged
        "Sjukfrånvaron var 5 procent. Alla chefer ska gå en utbildning. Målet är nått.",  # it opens with something else
    ],
)
def test_a_section_of_a_subject_that_opens_with_no_judged_goal(text: str) -> None:
    goals = goals_of(*SIBLINGS, heading("2.3 Lokaler", 2), paragraph(text))
    assert [goal.text for goal in goals] == ["Fler elever ska ta examen", "Frånvaron ska minska"]


def test_one_judged_heading_alone_makes_no_goal_of_the_section_beside_it() -> None:
    text = "Alla lärare ska vara behöriga senast 2025. I år når vi inte dit."
    goals = goals_of(*SIBLINGS[:2], heading("2.3 Behöriga lärare", 2), paragraph(text))
    assert [goal.text for goal in goals] == ["Fler elever ska ta examen"]


OPENINGS = (
    heading("Mål"),
    *(heading("1. Trygga gäster", 2), paragraph("Ingen ska falla på boendet. Under året föll tre gäster.")),
    *(heading("2. God mat", 2), paragraph("All mat ska lagas på plats. Köket i Ekby är inte klart.")),
)


def test_sections_of_a_chapter_on_goals_open_with_them() -> None:
    assert [goal.text for goal in goals_of(*OPENINGS)] == ["Ingen ska falla på boendet.", "All mat ska lagas på plats."]


def test_sections_elsewhere_and_one_alone_open_with_no_goals() -> None:
    assert goals_of(heading("Verksamhet"), *OPENINGS[1:]) == ()
    assert goals_of(*OPENINGS[:3]) == ()
