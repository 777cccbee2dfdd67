"""Numbers that tell a rule, a habit or nothing counted are no values; near ones that tell a result are."""

import pytest

from extract.goals import find_goals
from extract.prose import find_prose_values
from tests.extract.builders import BOARD, paragraph, written

NO_VALUES = [
    # when something counts, and what it takes
    "Svaren samlas in varje höst. Målet är nått när minst 80 % har svarat ja.",
    "Delmålet räknas som uppnått om minst 75 procent svarar ja.",
    "Minst 90 % krävs för att en garanti ska räknas som uppfylld och minst 80 % för delvis uppfylld.",
    "För att få ett resultat krävs minst fem svar.",
    "Resultat redovisas inte om färre än fem personer har svarat.",
    "Färre än tio har besvarat frågan.",
    "Vi ringer om vi blir mer än 20 minuter sena.",
    # what is wished for or allowed
    "En kund med minst två besök per dag möter högst tio medarbetare.",
    "Minst 90 procent av kunderna anser att vi kommer i tid.",
    "Andelen medarbetare med högst fem dagars frånvaro följs.",
    # how often something is done, how long a kind of absence lasts
    "Aktiviteterna leds av personal tre dagar i veckan.",
    "De boende har daglig verksamhet 5 dagar per vecka.",
    "Den korta sjukfrånvaron (1–14 dagar) ökade något.",
    "Den långa sjukfrånvaron (15 dagar och längre) minskade.",
    # nothing that is counted
    "Skolan har årskurserna F–9, och betygen ges i årskurs 8 och 9.",
    "Lgr 11 gäller.",
    # an amount that is part of a result, or a budget
    "Nämnden hade en nettobudget på 41 650 tkr.",
    "Nämnden står för 9,8 mnkr av underskottet.",
    "48,0",
    "Två tredjedelar finansierades genom lån.",
    "Endast hälften av nämnderna klarar sin målsättning.",
    "Nio av tio vårdnadshavare är nöjda.",
    "Bara tre av fyra tycker om maten.",
    # a condition, an hour, a paragraph, the end of a scale
    "Gästen rings upp om bussen blir mer än 15 minuter sen.",
    "Kontoret har öppet på torsdagar till 19.",
    "Beslut fattas enligt 4 kap. 9 a § förordningen.",
    "Högsta möjliga betyg är 50.",
    "Huset har två plan, och frågan ställdes tre gånger.",
    "Kursen ger 15 högskolepoäng.",
]
VALUES = [
    ("Som högst väntade 12 personer på plats.", ["12 personer"]),
    ("Väntan var mer än tre månader.", ["mer än tre månader"]),
    ("Mer än 170 aktiviteter hölls.", ["Mer än 170"]),
    ("Barnen är ute i genomsnitt 3 dagar i veckan.", ["i genomsnitt 3 dagar"]),
    ("Biblioteket är öppet 32 timmar per vecka.", ["32 timmar"]),
    ("Handläggningen är snabb (5–6 veckor).", ["5–6 veckor"]),
    ("Boendet fick 46 poäng av 50.", ["46 poäng"]),
    ("14 elever av 352 nådde inte kraven.", ["14"]),
    ("Svar kom från 46 av 50 familjer.", ["46 av 50"]),
    ("I årskurs 8 fick 9 elever stöd.", ["9"]),
    ("Stöd gavs i årskurs 8 och 9 elever fick läxhjälp.", ["9"]),
    ("Andelen trygga är i årskurs 5, 8 procent lägre än i fjol.", ["8 procent"]),
    ("Skulden uppgick till 4,5 mdkr.", ["4,5 mdkr"]),
    ("Hälften av personalen har utbildning.", ["Hälften"]),
    ("Två av fem tjänster har varit vakanta.", ["Två av fem"]),
    ("Minst 90 procent av kunderna ska vara nöjda med maten.", ["Minst 90 procent"]),
    ("Färre än tio ärenden återstår.", ["Färre än tio"]),
    ("Tre av fyra skolor är nöjda.", ["Tre av fyra"]),
    # what those have who are counted, how much later it was so, and how long a change took
    ("Av 40 gäster hade 9 en väntan på mer än elva timmar.", ["40", "9"]),
    ("Under 2019 var det en väntan på mer än 40 dagar.", ["mer än 40 dagar"]),
    ("Av eleverna var 71 procent kvar sex månader senare.", ["71 procent"]),
    ("Väntan har ökat till sex månader.", ["sex månader"]),
    ("Vi mötte 14 medarbetare på två veckor.", ["14"]),
    ("Larmet hade en väntan på två veckor.", ["två veckor"]),
    ("Frågan ställdes fjorton gånger.", ["fjorton"]),
    ("Medelåldern har sjunkit från 67 till 61 år på fem år.", ["67", "61 år"]),
    ("31 besök är gjorda av årets 60.", ["31"]),
    ("Medelåldern är 87 år och var tredje har fyllt 90.", ["87 år", "var tredje"]),
    # the month of a number that is no day, and the share of what something was found at
    ("I mars mötte vi 14 kunder och i oktober 12.", ["14", "12"]),
    ("Vi hade i december i snitt 17 kunder.", ["i snitt 17"]),
    ("Nämnden möttes den 4 mars och den 12 maj.", []),
    ("Fel fanns vid 39 % av kontrollerna.", ["39 %"]),
    ("Vid 90 % tas nästa steg.", []),
    ("Hittills är 2 200 av cirka 7 000 akter lästa.", ["2 200 av cirka 7 000"]),
    ("I år har 510 av kommunens omkring 860 brunnar rensats.", ["510 av kommunens omkring 860"]),
    # a clause before a colon, and a label before one
    ("I åttan gick det inte så bra: 71 av 118 elever kom.", ["71 av 118"]),
    ("Sida: 2 av 14", []),
    # two or three events
    ("Två trycksår har uppstått på natten.", ["Två"]),
    ("Två rapporter enligt lex Sarah har upprättats.", ["Två"]),
    ("Vid kontrollen noterades tre brister.", ["tre"]),
    ("Två enheter har samma chef.", []),
    ("Nio av tio elever känner sig trygga. I åk 9 är andelen 74 procent.", ["74 procent"]),
]


def told(text: str) -> list[str]:
    report, content = written(paragraph(text))
    found = find_goals(report, content, BOARD)
    values = find_prose_values(report, content, found.zones, found.goals, BOARD, year=2020, whole_year=True)
    return [value.value_text for value in values]


@pytest.mark.parametrize("text", NO_VALUES)
def test_rules_and_habits_are_no_values(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "wanted"), VALUES)
def test_results_that_are_worded_like_rules(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted
