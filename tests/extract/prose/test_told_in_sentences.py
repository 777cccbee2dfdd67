"""Values of whole sentences: what names a figure that its own words do not, and what is thought of and not measured."""

import pytest

from extract.goals import find_goals
from extract.prose import find_prose_values
from models import Observation
from tests.extract.builders import BOARD, Part, heading, item, paragraph, written

YEAR = 2020


def values(*parts: Part) -> tuple[Observation, ...]:
    report, content = written(*parts)
    found = find_goals(report, content, BOARD)
    return find_prose_values(report, content, found.zones, found.goals, BOARD, year=YEAR, whole_year=True)


def told(*parts: Part) -> list[tuple[str, str, str]]:
    return [(each.name, each.value_text, each.measure) for each in values(*parts)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a word alone before a figure leaves out what it is of
        (
            "Frånvaron var 9,1 procent i mars men bara 7,2 procent i maj.",
            [("Frånvaron", "9,1 procent", "outcome"), ("Frånvaron", "7,2 procent", "outcome")],
        ),
        # a statement in the first person is a name, and so is what people agree to
        (
            "Jag vet vad mitt barn lär sig 77 % (förra året 81 %)",
            [
                ("Jag vet vad mitt barn lär sig", "77 %", "outcome"),
                ("Jag vet vad mitt barn lär sig", "81 %", "previous"),
            ],
        ),
        ("Jag trivs med mina kamrater: 92 %", [("Jag trivs med mina kamrater", "92 %", "outcome")]),
        ("I enkäten instämmer 57 % i att de har studiero.", [("de har studiero", "57 %", "outcome")]),
        (
            "81 % av eleverna är nöjda och instämmer i vikten av studiero.",
            [("eleverna är nöjda och instämmer i vikten av studiero", "81 %", "outcome")],
        ),
        # a goal that is judged before its figure
        (
            "Delmålet att alla ska ha en plan uppnåddes i maj men föll sedan till 29 av 32.",
            [("alla ska ha en plan", "29 av 32", "outcome")],
        ),
        (
            "Målet att alla utredningar ska vara klara i tid nåddes inte, 61 procent var färdiga inom fyra månader.",
            [("var färdiga inom fyra månader", "61 procent", "outcome")],
        ),
        # *per* says of what, and the next *per* takes its room
        (
            "Antalet elever per lärare är 12 och per kurator 310.",
            [("Antalet elever per lärare", "12", "outcome"), ("Antalet elever per kurator", "310", "outcome")],
        ),
        # a season is not what a share is of
        (
            "64 procent var behöriga jämfört med 61 procent våren 2019.",
            [("var behöriga", "64 procent", "outcome"), ("var behöriga", "61 procent", "previous")],
        ),
        # a gap between groups is no group's own
        (
            "Betygen är högre och gapet mellan flickor och pojkar har krympt från 25 till 21 poäng.",
            [
                ("gapet mellan flickor och pojkar", "25", "previous"),
                ("gapet mellan flickor och pojkar", "21 poäng", "outcome"),
            ],
        ),
        # how it has gone since for those who began
        (
            "Av de elever som började hösten 2016 har 136 fått examen.",
            [("elever som började hösten fått examen", "136", "outcome")],
        ),
        (
            "Av de elever som slutade våren 2016 var 136 behöriga.",
            [("elever som slutade våren behöriga", "136", "previous")],
        ),
        (
            "Uppföljningen, som omfattade 164 personer, är klar.",
            [("Uppföljningen omfattade personer", "164 personer", "outcome")],
        ),
        (
            "Andelen kunder som vet vem som kommer ska öka till 80 procent.",
            [("Andelen kunder som vet vem som kommer", "80 procent", "target")],
        ),
        # a month before a number is no day where a verb tells of the number
        ("Kön till dagis var i mars 214.", [("Kön till dagis", "214", "outcome")]),
        ("Mötet hölls i mars 12.", []),
        # a comparison behind the figure counts nothing
        (
            "Trivselindex blev 74,2 att jämföra med 71,9 i länet.",
            [("Trivselindex", "74,2", "outcome"), ("Trivselindex", "71,9", "outcome")],
        ),
        # *vilka* behind a verb ends no phrase
        (
            "I svaren anger 61 procent att de vet vilka regler som gäller.",
            [("de vet vilka regler som gäller", "61 procent", "outcome")],
        ),
        # what a figure and its bracket are both of stands behind the bracket
        (
            "71 procent (2019: 66 procent) av de anställda har en plan.",
            [("anställda har en plan", "71 procent", "outcome"), ("anställda har en plan", "66 procent", "previous")],
        ),
        # a noun of its own behind *och*, and a clause of its own
        (
            "Antalet kockar var 31 och andelen med utbildning i kost 64 procent.",
            [("Antalet kockar", "31", "outcome"), ("andelen med utbildning i kost", "64 procent", "outcome")],
        ),
        (
            "Frånvaron sjönk från 7,1 till 6,4 procent och 32 kockar slutade efter sommaren.",
            [
                ("Frånvaron", "7,1", "previous"),
                ("Frånvaron", "6,4 procent", "outcome"),
                ("kockar slutade efter sommaren", "32", "outcome"),
            ],
        ),
        # a verb within *som … att …*
        (
            "Andelen som menar att vattnet smakar gott är 58 procent.",
            [
                (
                    "Andelen som menar att vattnet smakar gott",
                    "58 procent",
                    "outcome",
                )
            ],
        ),
        # what was planned is a target beside the outcome
        (
            "Antalet lån var 412 mot budgeterade 450.",
            [("Antalet lån", "412", "outcome"), ("Antalet lån", "450", "target")],
        ),
        (
            "Båten gjorde färre resor än planerat, 88 mot planerade 96.",
            [("resor", "88", "outcome"), ("resor", "96", "target")],
        ),
        ("Nämnden har satt nivån till 85 procent.", [("Nämnden", "85 procent", "target")]),
        # a change whose other end the sentence before told
        (
            "Andelen trygga är 71 procent. Det är en ökning från 66 procent.",
            [
                ("Andelen trygga", "71 procent", "outcome"),
                ("Andelen trygga", "66 procent", "previous"),
            ],
        ),
        ("Gapet har minskat från 24 till 19 poäng.", [("Gapet", "24", "previous"), ("Gapet", "19 poäng", "outcome")]),
        (
            "Skillnaden har minskat från 24 till 19 poäng.",
            [
                ("Skillnaden", "24", "previous"),
                ("Skillnaden", "19 poäng", "outcome"),
            ],
        ),
        # what something took in the mean, not the frame it happens in
        ("I snitt besvarades frågorna inom fyra arbetsdagar.", [("frågorna", "fyra arbetsdagar", "outcome")]),
        ("Beslut om plats fattades efter 9 dagar i genomsnitt.", [("Beslut om plats", "9 dagar", "outcome")]),
        ("Frågorna besvarades inom fyra arbetsdagar.", []),
        ("Alla frågor ska besvaras inom fyra arbetsdagar.", []),
        ("Samtliga har besvarats inom de tio arbetsdagar som avtalet kräver.", []),
        ("Den genomsnittliga boendetiden är 2,1 år.", [("Den genomsnittliga boendetiden", "2,1 år", "outcome")]),
        ("Tiden på boendet gick. Chefen är 51 år.", []),
        # when, not what
        ("De senaste fyra åren har avgiften varit 310 kronor.", [("avgiften", "310 kronor", "outcome")]),
        ("Den sista mars låg frånvaron på 6,2 procent.", [("frånvaron", "6,2 procent", "outcome")]),
        # millions of things, and of kronor
        ("Baden tog emot 1,3 miljoner besökare.", [("besökare", "1,3 miljoner", "outcome")]),
        ("Skolan har fått bidrag på 320 000 kronor.", [("bidrag", "320 000 kronor", "outcome")]),
        ("Priserna steg, vilket ökade kostnaderna för el med 2 mkr.", [("kostnaderna för el", "2 mkr", "outcome")]),
        # what is owned is no result
        ("Bolaget ägs till 100 procent av kommunen.", []),
        ("Andelen ekologiskt uppgick till 31 procent.", [("Andelen ekologiskt", "31 procent", "outcome")]),
        # thought of, meant, or wished for
        ("Vi tror inte att elva timmar är möjligt i år.", []),
        ("Vi ser ingen möjlighet att komma ned till sex procent i år.", []),
        ("Med den takten räknar vi med att komma under 2 procent.", []),
        ("Ingen pojke skulle ha fler än fyra varningar.", []),
        ("På gården har nio barn fyra varningar eller fler.", [("barn fyra varningar eller fler", "nio", "outcome")]),
        ("Sju av nio orter hade minst två fester.", [("orter hade minst två fester", "Sju av nio", "outcome")]),
        # what was hoped for, and what a survey is not
        (
            "Vi hade hoppats att nio av tio skulle svara att de har lugn på rasterna. Utfallet blev 66 procent.",
            [("lugn på rasterna", "66 procent", "outcome")],
        ),
        (
            "Andelen nöjda är 71 %. Enkäten skickas ut i maj. Förra året var siffran 68 %.",
            [
                ("Andelen nöjda", "71 %", "outcome"),
                ("Andelen nöjda", "68 %", "previous"),
            ],
        ),
        # a label of how far a goal is met tells no value of what it measures
        ("Andelen nöjda var 71 procent. Uppfyllelse per 31 aug: 90 %", [("Andelen nöjda", "71 procent", "outcome")]),
        # a noun before *där*, and whose money a relative clause tells of
        (
            "I hallen byttes lampor och förbrukningen där sjönk med 21 procent.",
            [("förbrukningen", "21 procent", "outcome")],
        ),
        (
            "Läget är ansträngt och beror främst på vikarier i köket, som kostade 4 mkr.",
            [
                ("vikarier i köket", "4 mkr", "outcome"),
            ],
        ),
        # one answer told of two classes
        (
            "I enkäten uppger 84 procent i årskurs 4 och 77 procent i årskurs 7 att de trivs.",
            [("årskurs 4 de trivs", "84 procent", "outcome"), ("årskurs 7 att de trivs", "77 procent", "outcome")],
        ),
    ],
)
def test_what_a_sentence_tells(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert told(paragraph(text)) == wanted


def test_a_number_of_which_a_part_is_told_has_no_unit_of_its_own() -> None:
    assert [each.unit_text for each in values(paragraph("Köket har 41 kockar, varav 36 är behöriga."))] == [
        "kockar",
        "antal",
    ]


def test_a_heading_that_is_a_verdict_names_nothing() -> None:
    found = told(
        heading("Mål: Frånvaron ska sjunka."),
        heading("Måluppfyllelse: Uppfyllt"),
        paragraph("Andelen blev 5,2 procent."),
    )
    assert [name for name, _, _ in found] == ["Frånvaron"]


def test_figures_beside_the_verdict_behind_a_goal() -> None:
    found = told(
        heading("Mål"),
        item("Besöken på badet ska öka (ej uppnått, 51 340)"),
        item("Minst 40 kurser för unga genomförs (uppnått, 44)"),
        item("Lånen ska öka (uppnått, undersökningen 2014 är klar)"),
    )
    assert [(name, value) for name, value, _ in found] == [
        ("Besöken på badet", "51 340"),
        ("kurser för unga genomförs", "44"),
    ]
