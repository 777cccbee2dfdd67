"""Figures told below goals: where a goal ends, what a label says, and what names them."""

import pytest

from extract.goals import find_goals
from extract.layout.outline import HeadingRules
from extract.prose import find_prose_values
from extract.prose.goal_places import GoalPlaces
from extract.prose.labelled_parts import labelled_parts
from extract.prose.labelled_results import before_labels, labelled_results
from extract.prose.speech import Speech
from extract.wording.goals import Maker
from models import Observation, Passage
from tests.extract.builders import BOARD, laid_out, report_of

YEAR = 2020


def told(text: str) -> tuple[Observation, ...]:
    report, content = laid_out(text)
    found = find_goals(report, content, BOARD)
    return find_prose_values(report, content, found.zones, found.goals, BOARD, year=YEAR, whole_year=True)


def named(text: str) -> list[tuple[str, str]]:
    return [(value.name, value.value_text) for value in told(text)]


@pytest.mark.parametrize(
    ("text", "goals", "wanted"),
    [
        (
            "Lånen är 40 mnkr. Uppfyllt 3. Bussarna ska gå i tid Tiden är 82 procent. Ej uppfyllt",
            ["Bussarna ska gå i tid"],
            [
                ("Lånen är 40 mnkr. Uppfyllt", None),
                ("Tiden är 82 procent. Ej uppfyllt", "Bussarna ska gå i tid"),
            ],
        ),
        (
            "Köerna ska vara högst 70 dagar Kön är 63 dagar. Nästa mål: Snön ska röjas. Det sker.",
            ["Köerna ska vara högst 70 dagar", "Snön ska röjas."],
            [("Kön är 63 dagar. Nästa", "Köerna ska vara högst 70 dagar"), ("Det sker.", "Snön ska röjas.")],
        ),
        # the sentence goes on
        (
            "Målet att alla ska trivas är nått med 84 procent.",
            ["alla ska trivas"],
            [("Målet att alla ska trivas är nått med 84 procent.", None)],
        ),
        (
            "Vårt mål att alla ska trivas, 84 Procent, är nått.",
            ["alla ska trivas,"],
            [("Vårt mål att alla ska trivas, 84 Procent, är nått.", None)],
        ),
    ],
)
def test_a_passage_is_parted_where_goals_begin_and_end(
    text: str, goals: list[str], wanted: list[tuple[str, str | None]]
) -> None:
    maker = Maker(report_of(text), BOARD)
    passage = Passage.of(text, page=1, offset=0)
    made = [
        maker.goal(passage.slice(text.index(goal), text.index(goal) + len(goal)), rule="goal.numbered", confidence=1)
        for goal in goals
    ]
    parts = GoalPlaces([goal for goal in made if goal]).parted(Speech(passage=passage, topic=None, unit=None))
    assert [(part.passage.text, part.goal) for part in parts] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mål: Gästerna ska trivas\nResultat 2020: 91 %\nMålet nått: Ja", [("Gästerna ska trivas", "91 %")]),
        (
            "Område Bad\n\nMål: Minst 80 procent av badarna ska vara nöjda\nNämnd: Badnämnden\n"
            "Utfall: 76,5 procent (2019: 78,1)\nMåluppfyllelse: Målet är inte uppfyllt",
            [("badarna ska vara nöjda", "76,5 procent"), ("badarna ska vara nöjda", "78,1")],
        ),
        # a heading below the goal names what stands there
        (
            "Inledning\n\nHär följer målen.\n\nMål: Gästerna ska trivas\n\nFrukosten\n\nUtfallet är 70 procent.",
            [("Frukosten", "70 procent")],
        ),
        # what was told before *Mål: …* names it, not the goal above
        (
            "Mål 1: Gästerna ska trivas\n\n11 gäster klagade på maten.\nMål: 4 gäster",
            [("gäster klagade på maten", "11")],
        ),
    ],
)
def test_what_stands_behind_a_label_is_of_the_goal(text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(text)[: len(wanted)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Utfall 2020: 86 %   Utfall 2019: 87 %   Riket: 89 %", ["outcome 2020", "previous 2019", "outcome Riket"]),
        ("Resultat 2019: 83 %", ["previous 2019"]),
        ("Utfall: 84 procent, riket 81 procent", ["outcome", "outcome riket"]),
        ("Utfall: Plats 168 (plats 203)", ["outcome", "previous"]),
        ("Utfall föregående år: 12", ["previous"]),
        ("Målvärde 2020: 4,0 Utfall 2019: 3,8", ["target 2020", "previous 2019"]),
        ("Prognos: 14 dagar.", ["forecast"]),
        ("Utfall: 76 procent är nöjda", []),
        ("Utfall: 14 mnkr", []),  # the budget's
        ("Utfall: 3 800 kronor", []),
        ("Mål: 80 %", []),  # of what was told before it
        ("Riket: 89 %", []),
        ("Det gick så: 89 %", []),
    ],
)
def test_labels_tell_what_their_figures_are(text: str, wanted: list[str]) -> None:
    found = labelled_results(text, YEAR)
    assert [" ".join(filter(None, (each.measure, each.period, each.group))) for each in found] == wanted


def test_a_bare_figure_in_parentheses_has_the_unit_before_it() -> None:
    assert [each.unit for each in labelled_results("Utfall: 79,6 procent (2019: 81,2)", YEAR)] == [None, "procent"]


def test_what_a_sentence_says_before_the_labels() -> None:
    parts = before_labels(Passage("Resultat 2020: Frågan ställdes inte Resultat 2019: 67 %"))
    assert [part.text for part in parts] == ["Resultat 2020: Frågan ställdes inte", "Resultat 2019: 67 %"]


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Utfall: Plats 168 (plats 203)", False),
        ("Utfall: 84 procent, riket 81 procent", False),
        ("Utfall 2020: 67 % Utfall 2019: 68 %", False),
        ("Utfall per område", True),
        ("Område: Vård 2020", True),
    ],
)
def test_a_line_of_labels_with_figures_is_no_heading(line: str, is_heading: bool) -> None:
    assert (HeadingRules(frozenset()).level(line) is not None) == is_heading


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Antal anställda: heltid 24, deltid 46, dagtid 9.", ["Antal anställda heltid", "Antal anställda deltid"]),
        ("Andel nöjda: kunder 84 % och anhöriga 71 %", ["Andel nöjda kunder", "Andel nöjda anhöriga"]),
        ("Antal anställda: heltid 24.", []),
        ("Öppet alla dagar: måndag den 4, tisdag den 5.", []),
        ("Andel behöriga: i årskurs 6, i årskurs 9.", []),
        ("Vi har anställt flera: heltid 24, deltid 46.", []),
        ("Resultat: heltid 24, deltid 46.", []),
    ],
)
def test_the_parts_of_what_a_label_names(text: str, wanted: list[str]) -> None:
    assert [name for name, *_ in labelled_parts(text)][:2] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the verb is left out
        ("Ej uppnått. Sjukfrånvaron 9,1 procent.", ["Sjukfrånvaron"]),
        ("Sjukfrånvaron 9,1 procent", []),  # the row of a table
        ("Sjukfrånvaron 9,1 procent 8,2 procent.", []),
        # in parentheses, with a name of its own
        ("Av gästerna är 93 procent nöjda (svarsfrekvens 58 procent).", ["gästerna nöjda", "svarsfrekvens"]),
        ("Av gästerna är 93 procent nöjda (förra året 58 procent).", ["gästerna nöjda", "gästerna nöjda"]),
        # the target of what the clause before is about
        ("Andelen gäster med nyckel har ökat och målet 100 % bedöms kunna nås.", ["Andelen gäster med nyckel"]),
        ("Vi har ökat takten och målet 100 % bedöms kunna nås.", ["Inledning"]),
        # who and what a clause is about
        ("Kostnaden väntades bli låg. I bokslutet blev kostnaden i stället 4 procent.", ["kostnaden"]),
        ("Som helhet är nöjdheten 4 procent.", ["nöjdheten"]),
        ("Tillsammans har köken 40 anställda kockar.", ["anställda kockar"]),
        ("Kötiden minskade. För kvinnor är den 28 % såväl i norr som i söder.", ["Kötiden"]),
        ("Utlåningen är 53 %. Prognosen pekar mot att nivån kommer att uppgå till 52 %.", ["Utlåningen", "Utlåningen"]),
        ("De ärenden som dragit över tiden är få, sju stycken.", ["De ärenden som dragit över tiden"]),
        # what is counted, with its verdict
        (
            "Av 32 uppdrag till nämnden bedöms 7 vara helt uppfyllda, 20 (18) uppfyllda i hög grad.",
            ["uppdrag till nämnden", "uppdrag till nämnden helt uppfyllda"]
            + 2 * ["uppdrag till nämnden uppfyllda i hög grad"],
        ),
    ],
)
def test_what_names_a_figure(text: str, wanted: list[str]) -> None:
    assert [value.name for value in told(f"Inledning\n\nHär följer en text.\n\n{text}")] == wanted
