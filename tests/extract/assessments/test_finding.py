"""Judgements of goals: whose they are, what part they are about, and in what words."""

from dataclasses import replace

import pytest

from extract.verdicts.earlier import is_earlier
from extract.verdicts.judgements import Judgement
from tests.extract.builders import UNIT, Part, assessed, grid, heading, item, judged, paragraph

TRUST = "Alla boende ska känna sig trygga."
FOOD = "Maten ska vara god och vällagad."


def test_the_template_and_the_comment_may_contradict_each_other() -> None:
    _, found, _ = assessed(
        heading("Mål:", 4),
        paragraph(TRUST),
        paragraph("Målet har nåtts eller förväntas nås"),
        heading("Enhetschefens kommentar", 4),
        paragraph("Målet är delvis uppnått"),
        identity=UNIT,
    )
    assert [(a.status, a.source, a.phrase) for a in found] == [
        ("achieved", "template", "Målet har nåtts eller förväntas nås"),
        ("partly", "comment", "Målet är delvis uppnått"),
    ]


@pytest.mark.parametrize(
    ("phrase", "status", "scale"),
    [
        ("Målet är uppnått", "achieved", "attainment"),
        ("Osäker bedömning om målet nås", "uncertain", "attainment"),
        ("Målet har ej nåtts eller bedöms inte kunna nås", "not_achieved", "attainment"),
        ("Målet förväntas uppnås", "achieved?", "forecast"),
    ],
)
def test_a_phrase_of_the_template(phrase: str, status: str, scale: str) -> None:
    report, (found,), _ = assessed(heading("Mål:", 4), paragraph(TRUST), paragraph(phrase))
    assert (f"{found.status}{'?' * found.forecast}", found.scale_kind, found.source) == (status, scale, "template")
    place = found.provenance
    assert report.page(1).text[place.char_start : place.char_end] == place.quote == phrase == found.phrase


def test_list_headings_judge_the_parts_below_them() -> None:
    found = judged(
        heading("Mål:", 4),
        paragraph(TRUST),
        heading("Beskrivning", 4),
        paragraph("Målet är att vi ska:"),
        item("Införa nattfasta"),
        item("Utbilda i bemötande"),
        item("Byta alla lås"),
        heading("Enhetschefens kommentar", 4),
        paragraph("Målet är delvis uppnått"),
        paragraph("Mål som uppnåtts:"),
        paragraph("Införa nattfasta"),
        paragraph("Byta alla lås"),
        paragraph("Mål som ej uppnåtts:"),
        paragraph("Utbilda i bemötande"),
    )
    assert found == [
        (TRUST, "partly", None, None),
        ("Införa nattfasta", "achieved", None, None),
        ("Byta alla lås", "achieved", None, None),
        ("Utbilda i bemötande", "not_achieved", None, None),
    ]


def test_a_list_that_a_heading_judges_ends_with_its_bullets() -> None:
    found = judged(
        *(heading("Mål:", 4), paragraph(TRUST), paragraph("Målet är delvis uppnått"), heading("Bakgrund", 3)),
        *(paragraph("Det innebär att:"), item("nattron mäts"), item("låsen byts"), heading("Enhetschefens analys", 3)),
        *(heading("Uppnått", 3), item("nattron mäts"), heading("Ej uppnått", 3), item("låsen byts")),
        paragraph("I genomsnitt tog det sju dagar."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        (TRUST, "partly"),
        ("nattron mäts", "achieved"),
        ("låsen byts", "not_achieved"),
    ]


def test_a_goal_is_judged_for_places_and_parts() -> None:
    found = judged(
        *(
            heading("Mål 1. Alla ska få god mat", 3),
            paragraph("Målet är uppnått för kvinnor men inte för män."),
        ),
        heading("Mål 2. Alla ska ha en kontaktperson", 3),
        paragraph("På Granberget är målet uppnått medan Norrgården inte når målet."),
    )
    assert [tuple(judgement[1:4]) for judgement in found] == [
        ("achieved", None, "kvinnor"),
        ("not_achieved", None, "män"),
        ("achieved", "Granberget", None),
        ("not_achieved", "Norrgården", None),
    ]


def test_a_unit_that_tells_only_how_far_it_has_come() -> None:
    goal = heading("1 Alla ska ha inflytande över sin vardag", 2), paragraph("Indikator: Andel med aktuell plan")
    unit = heading("Norra området", 3)
    assert [j[1:3] for j in judged(*goal, unit, paragraph("Granskningen går enligt plan."))] == [
        ("ongoing", "Norra området")
    ]
    text = "Granskningen går enligt plan. Målet är delvis uppnått."
    assert [j[1] for j in judged(*goal, unit, paragraph(text))] == ["partly"]


def test_a_comment_may_call_another_goal_by_its_words() -> None:
    found = judged(
        *(paragraph("Mål: Alla ska ha en aktuell plan"), paragraph("Måluppfyllelse: God")),
        *(paragraph("Mål: Samarbetet ska vara nära"), paragraph("Måluppfyllelse: God")),
        paragraph("Målet om aktuella planer är inte uppnått."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla ska ha en aktuell plan", "achieved"),
        ("Samarbetet ska vara nära", "achieved"),
        ("Alla ska ha en aktuell plan", "not_achieved"),
    ]


def test_how_it_went_judges_what_was_to_be_reached() -> None:
    found = judged(
        heading("Lärande"),
        heading("Vad ville vi uppnå?", 2),
        paragraph("Alla avdelningar ska dokumentera lärandet. Barnen ska vara ute två timmar om dagen."),
        heading("Vad gjorde vi?", 2),
        paragraph("Målet är uppnått när alla är med."),
        heading("Hur blev det?", 2),
        paragraph("Fyra av fem avdelningar dokumenterar. Målet är delvis uppnått."),
        paragraph("Barnen har varit ute mer än två timmar om dagen, och det målet är uppnått."),
        heading("Hur går vi vidare?", 2),
        paragraph("Målet är uppnått om ett år."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla avdelningar ska dokumentera lärandet", "partly"),
        ("Barnen ska vara ute två timmar om dagen", "achieved"),
    ]


def test_a_comment_below_a_table_judges_the_goal_that_it_speaks_of() -> None:
    found = judged(
        heading("Omsorg"),
        grid(["Nämndmål|Bedömning", f"{TRUST}|", f"{FOOD}|"]),
        heading("Kommentar", 3),
        paragraph("Köket är nytt. Målet om god och vällagad mat är uppnått. Målet är inte uppnått."),
    )
    assert [(goal, status) for goal, status, *_ in found][:1] == [(FOOD, "achieved")]


MET, PARTLY = "Målet är uppfyllt.", "Målet är delvis uppfyllt."


@pytest.mark.parametrize(
    "parts",
    [
        (heading("Årets mål"), item(f"{TRUST[:-1]} (uppnått)"), item(f"{FOOD[:-1]} – delvis uppnått")),
        (heading("Omsorg"), paragraph(f"{TRUST[:-1]} – Målet är uppfyllt"), paragraph(f"{FOOD[:-1]}: Delvis uppfyllt")),
        (heading("Omsorg"), paragraph(TRUST), paragraph(MET), paragraph(FOOD), paragraph(PARTLY)),
        (item(TRUST[:-1]), heading("Nås"), paragraph("Klart."), item(FOOD[:-1]), heading("Nås delvis")),
        (heading(TRUST[:-1]), paragraph("Status: Uppfyllt"), heading(FOOD[:-1]), paragraph("Status: Delvis uppfyllt")),
        (paragraph(f"Mål: {TRUST} Måluppfyllelse: Uppfyllt. Klart."), paragraph(f"Mål: {FOOD} Bedömning: {PARTLY}")),
    ],
)
def test_a_verdict_right_after_a_goal(parts: tuple[Part, ...]) -> None:
    found = [(goal.rstrip("."), status) for goal, status, *_ in judged(*parts)]
    assert found == [(TRUST[:-1], "achieved"), (FOOD[:-1], "partly")]


@pytest.mark.parametrize(
    "lines",
    [
        (TRUST, MET),  # one alone is no form of the report
        ("Vi har byggt om.", MET, "Nya lås sitter på plats.", PARTLY),
    ],
)
def test_a_verdict_after_what_states_no_goal(lines: tuple[str, ...]) -> None:
    assert judged(heading("Omsorg"), *map(paragraph, lines)) == []


def test_units_judge_a_numbered_goal_for_themselves() -> None:
    found = judged(
        heading("2.1 Alla barn ska lära sig simma"),
        paragraph("Indikator: Andel elever som kan simma"),
        heading("Norra området", 3),
        paragraph("Målet är uppnått eftersom alla har haft lektioner i badhuset."),
        heading("Södra området", 3),
        paragraph("Badhuset har varit stängt. Målet är inte uppnått."),
    )
    assert found == [
        ("Alla barn ska lära sig simma", "achieved", "Norra området", None),
        ("Alla barn ska lära sig simma", "not_achieved", "Södra området", None),
    ]


def test_parts_of_a_goal_are_judged_apart() -> None:
    found = judged(
        heading("2.1 Alla barn ska lära sig simma"),
        paragraph("Indikator: Andel elever som kan simma"),
        paragraph("Beträffande ryggsim och dykning är målet uppnått, men vad gäller crawl är målet inte uppnått."),
    )
    assert found == [
        ("Alla barn ska lära sig simma", "achieved", None, "ryggsim"),
        ("Alla barn ska lära sig simma", "achieved", None, "dykning"),
        ("Alla barn ska lära sig simma", "not_achieved", None, "crawl"),
    ]


def test_a_table_with_a_row_for_each_unit() -> None:
    found = judged(
        heading("2.1 Alla barn ska lära sig simma"),
        paragraph("Indikator: Andel elever som kan simma"),
        grid(["Enhet|Måluppfyllelse", "Norra skolan|Uppfyllt", "Södra skolan|Ej uppfyllt", "Västra skolan|"]),
    )
    assert found == [
        ("Alla barn ska lära sig simma", "achieved", "Norra skolan", None),
        ("Alla barn ska lära sig simma", "not_achieved", "Södra skolan", None),
    ]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Uppfyllt", "achieved"),
        ("Delvis uppfyllt", "partly"),
        ("Ej uppfyllt", "not_achieved"),
        ("Pågår", "ongoing"),
        ("Ej mätt", "not_measured"),
        ("Målet är uppnått", "achieved"),
    ],
)
def test_the_status_column_judges_the_goal_of_its_row(cell: str, status: str) -> None:
    found = judged(grid(["Mål|Kommentar|Status", f"{TRUST}|Lås har bytts.|{cell}", f"{FOOD}|Ny kock.|"]))
    assert found == [(TRUST, status, None, None)]


def test_the_status_of_an_indicators_row_is_the_indicators() -> None:
    found = judged(
        grid(
            [
                "Nämndmål|Indikator|Målvärde|Status",
                f"{TRUST}|Andel trygga|90 %|Uppfyllt",
                "^|Antal larm|3|Ej uppfyllt",
            ]
        )
    )
    assert found == [("Andel trygga", "achieved", None, None), ("Antal larm", "not_achieved", None, None)]


def test_a_column_of_forecasts_foretells_the_indicators_too() -> None:
    rows = [["Indikator|Mål 2024|Prognos", "Andel trygga, %|90|Nås", "Antal larm|3|Nås ej"]]
    rows += [["Nämndmål|Indikator|Målvärde|Prognos", f"{TRUST}|Andel trygga|90 %|Nås", "^|Antal larm|3|Nås ej"]]
    for table in rows:
        _, found, _ = assessed(heading("Mål 1: Alla ska vara trygga"), grid(table))
        assert [(a.status, a.forecast) for a in found] == [("achieved", True), ("not_achieved", True)]


def test_the_scale_of_the_report_judges_a_percentage() -> None:
    found = judged(
        paragraph("Uppfyllelse 100 procent: målet är uppfyllt"),
        paragraph("Uppfyllelse 90–99 procent: målet är delvis uppfyllt"),
        paragraph("Uppfyllelse 89 procent eller lägre: målet är inte uppfyllt"),
        grid(["Mål|Beskrivning|Uppfyllelse", f"{TRUST}|Lås.|100 %", f"{FOOD}|Mat.|94 %", "Ro|Ljud ska dämpas.|40 %"]),
    )
    assert [status for _, status, *_ in found] == ["achieved", "partly", "not_achieved"]


HIGH, SOME, LOW = (f"Sammanvägd bedömning: Målet uppfylls i {degree} grad." for degree in ("hög", "viss", "låg"))


@pytest.mark.parametrize(
    ("scale", "statuses"),
    [
        (
            "Målen bedöms som uppfyllda i hög grad, i viss grad eller i låg grad.",
            ["achieved", "partly", "not_achieved"],
        ),
        ("Målen kan vara helt uppfyllda, uppfyllda i hög grad eller i låg grad.", ["partly", "partly", "not_achieved"]),
        ("Stegen är i hög grad, till viss del och i låg grad.", ["achieved", "partly", "not_achieved"]),
    ],
)
def test_the_highest_degree_of_a_scale_is_the_whole(scale: str, statuses: list[str]) -> None:
    goals = (f"Mål {number}: {text}" for number, text in enumerate((TRUST, FOOD, "Ingen ska behöva vänta."), 1))
    parts = (part for goal, verdict in zip(goals, (HIGH, SOME, LOW), strict=True) for part in (goal, verdict))
    found = judged(paragraph(scale), *map(paragraph, parts))
    assert [(status, unit) for _, status, unit, _ in found] == [(status, None) for status in statuses]


@pytest.mark.parametrize(
    ("told", "statuses"),
    [
        ("Målen följs upp med en prognos för helåret.", ["not_achieved?", "achieved"]),
        ("Prognosen står inom parentes vid målen.", ["not_achieved?", "achieved"]),
        ("Målen följs upp två gånger om året.", ["not_achieved", "achieved"]),
    ],
)
def test_a_report_may_say_that_its_verdicts_are_forecasts(told: str, statuses: list[str]) -> None:
    found = judged(
        paragraph(told),
        *(
            paragraph(f"Mål: {goal} {rest}")
            for goal, rest in ((TRUST, "Det är lugnt. (Målet nås ej)"), (FOOD, "Bra. (Uppnått)"))
        ),
    )
    assert [status for _, status, *_ in found] == statuses


def test_the_highest_degree_of_a_scale_is_the_whole_in_comments_too() -> None:
    told = paragraph("Skalan är i hög grad, till viss del, i låg grad."), paragraph("Mål:"), item(TRUST), item(FOOD)
    said = paragraph("Det första målet bedömer vi är uppfyllt i hög grad. Det andra har vi inte nått.")
    assert [status for _, status, *_ in judged(*told, said)] == ["achieved", "not_achieved"]


def test_verdicts_on_several_goals_in_one_numbered_text() -> None:
    found = judged(
        grid(["Nr|Mål|Beskrivning", f"1.1|{TRUST}|Lås.", f"1.2|{FOOD}|Mat.", "1.3|Ingen ska vänta.|Kö."]),
        paragraph("1.1 Målet är uppnått. 1.2 Genomfört enligt plan. 1.3 Målet nås inte, se sidan 4."),
    )
    assert [(goal, status) for goal, status, *_ in found if status != "ongoing"] == [
        (TRUST, "achieved"),
        ("Ingen ska vänta.", "not_achieved"),
    ]


def test_more_than_fulfilled_is_fulfilled() -> None:
    _, found, _ = assessed(
        paragraph("Uppfyllelse 100 procent: målet är uppfyllt"),
        paragraph("Uppfyllelse 90–99 procent: målet är delvis uppfyllt"),
        grid(["Mål|Måluppfyllelse|Kommentar", f"{TRUST}|104 %|Bra.", f"{FOOD}|97 %|Nja."]),
    )
    assert [a.status for a in found] == ["achieved", "partly"]


def test_a_percentage_without_a_scale_is_no_judgement_but_below_a_head_of_degrees() -> None:
    def statuses(head: str) -> list[str]:
        rows = [f"Mål|Beskrivning|{head}", f"{TRUST}|Lås.|100 %", f"{FOOD}|Mat.|94 %"]
        return [status for _, status, *_ in judged(grid(rows))]

    assert statuses("Bedömning") == []
    assert statuses("Uppfyllelse") == ["achieved", "partly"]


def test_the_comment_of_a_row_judges_too() -> None:
    found = judged(grid(["Mål|Kommentar|Status", f"{TRUST}|Larmen fungerar. Målet är ändå inte uppnått.|Uppfyllt"]))
    assert found == [(TRUST, "achieved", None, None), (TRUST, "not_achieved", None, None)]


def test_running_text_judges_the_goal_that_it_speaks_of() -> None:
    found = judged(
        heading("Nämndens mål"),
        item("Alla boende ska känna sig trygga"),
        item("Sjukfrånvaron bland medarbetarna ska minska"),
        heading("Uppföljning"),
        paragraph("Sjukfrånvaron bland medarbetarna har stigit och målet är inte uppnått."),
        paragraph("Köket har byggts om och nästa år byter vi tak."),
    )
    assert found == [("Sjukfrånvaron bland medarbetarna ska minska", "not_achieved", None, None)]


def test_running_text_about_nothing_known_judges_nothing() -> None:
    found = judged(
        heading("Nämndens mål"),
        item("Alla boende ska känna sig trygga"),
        heading("Uppföljning"),
        paragraph("Ombyggnaden av taket är försenad och målet är inte uppnått."),
    )
    assert found == []


def test_a_report_without_judgements() -> None:
    assert judged(heading("Mål:", 4), paragraph(TRUST), paragraph("Vi arbetar vidare för att nå målet.")) == []


def test_a_heading_judges_the_items_of_its_list() -> None:
    found = judged(
        *(heading("Mål som uppnåtts"), item("Alla har en kontaktperson"), item("Frånvaron har minskat")),
        *(heading("Mål som inte uppnåtts"), item("Fler ska få plats")),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla har en kontaktperson", "achieved"),
        ("Frånvaron har minskat", "achieved"),
        ("Fler ska få plats", "not_achieved"),
    ]


@pytest.mark.parametrize("head", ["Uppfyllt?", "Uppnått", "Måluppfyllelse %", "Status", "Uppnått ja/nej", "Resultat"])
def test_heads_of_columns_that_judge(head: str) -> None:
    found = judged(heading("Mål"), grid([f"Mål|Målvärde|{head}", "Tillsyn på skolor|20|Ja", "Besök av unga|900|Nej"]))
    assert [status for _, status, *_ in found] == ["achieved", "not_achieved"]


def test_a_column_of_results_judges_in_its_sentences() -> None:
    rows = ["Mål|Resultat", f"{TRUST}|Nio av tio är trygga. Målet är uppnått.", f"{FOOD}|Få har svarat på enkäten."]
    assert [(goal, status) for goal, status, *_ in judged(heading("Mål"), grid(rows))] == [(TRUST, "achieved")]


def test_the_colours_of_a_scale_in_percent() -> None:
    found = judged(
        heading("Mål"),
        grid(["Mål|Måluppfyllelse", "Nöjda kunder|96 %", "God arbetsmiljö|104 %", "Korta köer|71 %"]),
        paragraph("Grön: 100 procent eller mer. Gul: 90–99 procent. Röd: under 90 procent."),
    )
    assert [status for _, status, *_ in found] == ["partly", "achieved", "not_achieved"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Uppnått.", "achieved"),
        ("Ej uppnått, en femtedel återstår.", "not_achieved"),
        ("Resultat: Delvis uppnått", "partly"),
        ("Utfall: 84 procent", None),
    ],
)
def test_what_stands_right_after_a_goal_may_be_one_word_of_a_scale(text: str, status: str | None) -> None:
    found = judged(heading("Mål:", 4), paragraph(TRUST), paragraph(text))
    assert [found_status for _, found_status, *_ in found] == ([status] if status else [])


def test_a_verdict_of_its_own_sentence_is_on_the_goal_and_a_bare_one_on_what_was_spoken_of() -> None:
    head = "Hemtjänst har under målet indikatorn: Antal besök per medarbetare. "
    about = "Målet är uppnått.", "Arbetet med mindre grupper går bra och målet är uppnått."
    statement = "Alla ska ha en trygg vardag med små grupper."
    goals = []
    for sentence in about:
        text = f"{head}Antal besök per medarbetare är 5,1. {sentence}"
        rows = ["Titel|Beskrivning|Kommentar", f"Trygghet|{statement}|{text}"]
        goals += [goal for goal, *_ in judged(heading("Mål"), grid(rows))]
    assert goals == ["Antal besök per medarbetare", statement]


def test_verdicts_that_call_the_goal_by_its_number() -> None:
    found = judged(
        heading("Mål"),
        *(heading("1. Besöken ska öka till 900", 2), heading("2. Kön ska vara högst 30 barn", 2)),
        paragraph("Mål 1 har inte kunnat uppnås. Besöken blev 810. Mål 2 är uppfyllt."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Besöken ska öka till 900", "not_achieved"),
        ("Kön ska vara högst 30 barn", "achieved"),
    ]


def test_the_heading_of_a_text_tells_which_goal_it_judges() -> None:
    found = judged(
        *(heading("Mål 2014"), item("Läkemedelsavvikelserna ska minska"), item("Alla ska ha en aktuell riskbedömning")),
        *(heading("Resultat"), heading("Läkemedel", 2), paragraph("De blev fler. Målet är inte uppnått.")),
    )
    assert [(goal, status) for goal, status, *_ in found] == [("Läkemedelsavvikelserna ska minska", "not_achieved")]


def test_what_was_set_out_is_the_listed_goal_that_the_account_singles_out() -> None:
    found = judged(
        *(heading("Mål"), item("Gästerna i badhuset ska vara minst 900"), item("Alla ska ha en aktuell riskbedömning")),
        *(heading("Resultat"), heading("Badhuset", 2), paragraph("Gästerna blev 950. Det ligger över det vi bestämt.")),
        *(heading("Lokaler", 2), paragraph("Taket har lagats. Det har vi klarat.")),
    )
    assert [(goal, status) for goal, status, *_ in found] == [("Gästerna i badhuset ska vara minst 900", "achieved")]


def test_goals_of_years_to_come_are_not_judged_in_running_text() -> None:
    found = judged(
        *(heading("Mål 2014"), item("Avvikelserna ska minska till 200")),
        *(heading("Mål 2015"), item("Avvikelserna ska minska till 150")),
        *(heading("Resultat"), paragraph("Avvikelserna blev 190 och målet är uppnått.")),
    )
    assert [goal for goal, *_ in found] == ["Avvikelserna ska minska till 200"]


@pytest.mark.parametrize(
    ("verdict", "goal"), [("Gult. Målet nås delvis.", "Bygglov ska ges snabbt"), ("Nära", "Andel lov i tid")]
)
def test_a_verdict_on_the_goal_in_a_row_with_an_indicator(verdict: str, goal: str) -> None:
    rows = ["Mål|Mått|Målvärde|Bedömning", f"Bygglov ska ges snabbt|Andel lov i tid|90 %|{verdict}"]
    assert [(found, status) for found, status, *_ in judged(heading("Mål"), grid(rows))] == [(goal, "partly")]


def test_places_are_units_and_kinds_of_things_are_aspects() -> None:
    found = judged(
        paragraph("Mål: Alla ska få läsa varje dag."),
        paragraph("Vi anser att målet är uppnått på Lingonet och Odonet. I distanskurserna är målet inte uppnått."),
    )
    assert [tuple(judgement[1:4]) for judgement in found] == [
        ("achieved", "Lingonet", None),
        ("achieved", "Odonet", None),
        ("not_achieved", None, "distanskurserna"),
    ]


def test_a_verdict_there_is_of_the_place_of_the_sentence_before() -> None:
    text = "På Ekbacken är 62 procent trygga. Där är målet inte uppnått. Alla har en plan. Där är vi nöjda."
    assert judged(heading(f"Mål: {TRUST}", 3), paragraph(text))[0][1:3] == ("not_achieved", "Ekbacken")
    text = "Planerna är 62 procent aktuella. Där är målet inte uppnått."
    assert judged(heading(f"Mål: {TRUST}", 3), paragraph(text))[0][1:3] == ("not_achieved", None)


def test_a_comment_outside_may_call_a_goal_of_a_table() -> None:
    found = judged(
        grid(["Mål|Uppfyllt", "Underhållet av fastigheter ska öka|Nej", "Läckorna ska bli färre|Ja"]),
        heading("Kommentar till året"),
        paragraph("Vintern var hård. Målet för fastighetsunderhåll har inte kunnat nås."),
    )
    assert [(goal, status) for goal, status, *_ in found][-1] == ("Underhållet av fastigheter ska öka", "not_achieved")


@pytest.mark.parametrize(
    ("head", "cell", "status"),
    [
        ("Måluppfyllelse", "Målet uppnåddes. 124 500 besökare.", "achieved"),
        ("Måluppfyllelse", "Kommer inte att nås", "not_achieved?"),
        ("Måluppfyllelse", "Har nåtts", "achieved"),
        ("Prognos helår", "Uppnås", "achieved?"),
        ("Prognos helår", "Mäts ej", "not_measured"),
        ("Prognos", "Går ej att bedöma", "uncertain?"),
        ("Måluppfyllelse", "Går ej att bedöma", "not_measured"),
        ("Måluppfyllelse", "Besökarna har nått rekord", None),
    ],
)
def test_cells_that_say_it_in_words(head: str, cell: str, status: str | None) -> None:
    _, found, _ = assessed(heading("Mål"), grid([f"Mål|Målvärde|{head}", f"{FOOD}|80 %|{cell}"]))
    assert [f"{a.status}{'?' * a.forecast}" for a in found] == ([status] if status else [])


def test_what_a_bullet_says_of_its_goal_judges_it() -> None:
    text = "Ingen ska vänta mer än tre månader. Resultat: 14 personer har väntat. Målet ej uppfyllt."
    found = judged(heading("Mätbara mål"), item(text))
    assert [(goal, status) for goal, status, *_ in found] == [("Ingen ska vänta mer än tre månader.", "not_achieved")]


def test_a_text_read_in_pieces_is_judged_once() -> None:
    text = "Mål: Maten ska vara god. Bedömning: Målet är uppfyllt. Mål: Alla ska trivas. Bedömning: Målet nås inte."
    assert len(judged(heading("Omsorg"), paragraph(text), heading("Mål 2021"), item("Maten ska vara ekologisk"))) == 2


@pytest.mark.parametrize(
    ("comments", "statuses"),
    [
        (["Utbytet följer planen."], ["ongoing"]),
        (["Utbytet följer planen.", "Målet är delvis uppfyllt."], ["partly"]),
        (["Alla bilar är bytta."], []),
    ],
)
def test_an_account_that_tells_only_how_far_it_has_come(comments: list[str], statuses: list[str]) -> None:
    found = judged(paragraph("Mål: Alla fordon ska vara fossilfria."), *map(paragraph, comments))
    assert [status for _, status, *_ in found] == statuses


def test_an_account_of_a_unit_is_on_its_own_indicators() -> None:
    text = (
        "Förskola har under målet indikatorn: - Barn som är trygga Grundskola har under målet indikatorn: "
        "- Elever som är trygga Förskola: 97 procent av barnen är trygga. Målet är uppnått. "
        "Gymnasiet: Målet kan inte bedömas ännu."
    )
    statement = "Barn och unga ska vara trygga."
    found = judged(heading("Mål"), grid(["Titel|Beskrivning|Kommentar", f"Trygghet|{statement}|{text}"]))
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Barn som är trygga", "achieved"),
        (statement, "not_measured"),
    ]


def test_branches_below_a_labelled_goal_judge_it_for_themselves() -> None:
    found = judged(
        *(paragraph("Mål 1. Alla ska ha inflytande över hjälpen"), paragraph("Indikator: Andel med egen plan")),
        *(heading("Särskilt boende", 3), paragraph("Råd har hållits. Målet är delvis uppfyllt.")),
        *(heading("Hemtjänst", 3), paragraph("Målet är uppfyllt."), heading("Samlad bedömning", 3)),
        item("Mål 1: delvis uppfyllt"),
    )
    assert [(status, unit) for _, status, unit, _ in found] == [
        ("partly", "Särskilt boende"),
        ("achieved", "Hemtjänst"),
        ("partly", None),
    ]


def test_a_comment_below_the_table_of_one_goal_is_on_that_goal_and_ends_at_the_next_table() -> None:
    tables = [
        grid(["Mål|Indikator|Utfall|Måluppfyllelse", f"{goal}|{indicator}|81 %|Helt"])
        for goal, indicator in (("Alla ska trivas", "Nöjda elever"), ("Maten ska vara god", "Nöjda gäster"))
    ]
    first = paragraph("Målet är inte uppnått när det gäller de äldre eleverna.")
    second = paragraph("Nämnden anser att målet i stort är uppnått.")
    parts = [tables[0], heading("Analys", 3), first, tables[1], heading("Analys", 3), second]
    told = [(goal, status, aspect) for goal, status, _, aspect in judged(*parts) if status != "achieved"]
    assert told == [("Alla ska trivas", "not_achieved", "de äldre eleverna"), ("Maten ska vara god", "partly", None)]


def test_a_heading_that_begins_with_a_kind_of_unit_and_says_what_shall_be_is_a_goal() -> None:
    parts = [
        *(heading("3.1 Förskolan ska vara likvärdig", 2), paragraph("Uppfyllt")),
        *(heading("3.2 Skolan ska ge alla en god start", 2), paragraph("Delvis uppfyllt")),
    ]
    assert [status for _, status, *_ in judged(*parts)] == ["achieved", "partly"]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Målet var uppfyllt 2018 men inte 2019.", [True, False]),
        ("Målet var inte uppfyllt 2018 men är uppfyllt 2019.", [True, False]),
        ("Målet nåddes i fjol men inte i år.", [True, False]),
        ("Målet är nått i år men inte förra året.", [False, True]),
        ("Förra året nåddes målet.", [True]),
        ("Även förra läsåret nåddes inte målet. I år är målet delvis uppfyllt.", [True, False]),
        ("År 2017 uppfylldes målet inte.", [True]),
        ("Någon mätning gjordes inte 2018. Målet är uppfyllt.", [True, False]),
        ("I delårsrapporten bedömdes målet som delvis uppfyllt. Målet är uppfyllt.", [True, False]),
        # of now, whatever else they tell of
        ("Målet nåddes både 2018 och 2019.", [False]),
        ("Till skillnad från förra året nåddes målet.", [False]),
        ("Målet nåddes med bättre resultat än förra året.", [False]),
        ("Målet som sattes förra året nåddes.", [False]),
        ("Målet är uppfyllt sedan 2017.", [False]),
        ("Målet nåddes redan 2017.", [False]),
    ],
)
def test_verdicts_that_a_sentence_dates_before_the_report_are_earlier(text: str, earlier: list[bool]) -> None:
    identity = replace(UNIT, title="Verksamhetsberättelse 2019")
    _, found, _ = assessed(heading("Mål:", 4), paragraph(TRUST), paragraph(text), identity=identity)
    assert [each.is_earlier for each in found] == earlier


def test_the_verdict_of_a_part_of_the_year_is_that_of_a_report_on_it() -> None:
    writer = Judgement(start=28, end=54, status="partly", forecast=False, rule="r", names_goal=True)
    text = "I delårsrapporten bedömdes målet som delvis uppfyllt."
    assert [is_earlier(text, writer, year=2019, interim=interim) for interim in (False, True)] == [True, False]


@pytest.mark.parametrize(
    ("texts", "statuses"),
    [
        (["Målet är på god väg att uppnås."], ["ongoing"]),
        (["Arbetet är på god väg. Målet är delvis uppfyllt."], ["partly"]),
        (["Målbedömning: Uppfyllt", "Arbetet går enligt plan."], ["achieved"]),
        (["Arbetet går enligt plan."], ["ongoing"]),
    ],
)
def test_how_far_it_has_come_is_a_verdict_where_there_is_no_other(texts: list[str], statuses: list[str]) -> None:
    _, found, _ = assessed(paragraph(f"Mål: {TRUST}"), *map(paragraph, texts))
    assert [each.status for each in found] == statuses
