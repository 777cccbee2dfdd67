"""Figures that say how much shall be: limits, promises and demands, targets set to, and whose they are."""

import pytest

from extract.goals import find_goals
from extract.prose import find_prose_values
from extract.prose.figure_targets import names_limit
from models import Observation
from tests.extract.builders import BOARD, paragraph, written

Told = tuple[str, str, str]


def told(text: str) -> list[Told]:
    return [(value.measure, value.value_text, value.name) for value in values(text)]


def values(text: str) -> tuple[Observation, ...]:
    report, content = written(paragraph(text))
    found = find_goals(report, content, BOARD)
    return find_prose_values(report, content, found.zones, found.goals, BOARD, year=2020, whole_year=True)


LIMITS = [
    ("Tiden för beslut var 11 dagar, garantin är 15 dagar.", [("target", "15 dagar", "garantin")]),
    ("Snittet blev 70 dagar då tidsgränsen 60 dagar tillämpades.", [("target", "60 dagar", "tidsgränsen")]),
    ("Andelen i tid var 80 procent, nämndens krav är 95 procent.", [("target", "95 procent", "nämndens krav")]),
    (
        "Andelen i tid var 80 procent. Kommunens ambition är 90 procent.",
        [("target", "90 procent", "Kommunens ambition")],
    ),
    ("Väntan var 21 dagar. Gränsen på 14 dagar överskreds.", [("target", "14 dagar", "Väntan")]),
    ("Väntan var 41 dagar mot utlovade 30.", [("target", "30", "Väntan")]),
    (
        "Andelen nöjda var 62 procent, bättre än nivån 50 procent som angavs i planen.",
        [("target", "50 procent", "Andelen nöjda")],
    ),
    (
        "Frånvaron steg till 10 procent. Orsaken är känd. Målet, högst 8 procent, nås inte.",
        [("target", "högst 8 procent", "Frånvaron")],
    ),
    ("I biologi hade vi satt målet till 90 procent.", [("target", "90 procent", "biologi")]),
    ("Andelen nöjda är 81 procent. Målet sattes till 85 procent.", [("target", "85 procent", "Andelen nöjda")]),
    # what somebody aimed at
    ("Avsikten är att få ner frånvaron till 7 procent.", [("target", "7 procent", "frånvaron")]),
    ("Tanken var att höja andelen nöjda till minst 90 procent.", [("target", "minst 90 procent", "andelen nöjda")]),
    ("Planen var vidare att utöka antalet platser till 40.", [("target", "40", "antalet platser")]),
    ("Vi hade föresatt oss att korta kön till 20 personer.", [("target", "20 personer", "kön")]),
    ("Skolan siktade på ett meritvärde på 215 i nian.", [("target", "215", "meritvärde")]),
    ("Frånvaron skulle enligt beslutet ner under 6 procent.", [("target", "under 6 procent", "Frånvaron")]),
    ("Dessutom skulle minst 60 procent av rummen ha fiber.", [("target", "minst 60 procent", "rummen ha fiber")]),
    ("Strävan var att nå 90 procent av hushållen.", [("target", "90 procent", "hushållen")]),
]
# What is near in words, and is an outcome or another thing.
OUTCOMES = [
    "Kostnaden för garantin var 14 000 kronor.",
    "Antalet som uppfyllde kravet var 40.",
    "Kommunen fick krav på 12 åtgärder.",
    "Nivån 50 procent är den högsta hittills.",
    "Väntan steg till 30 dagar.",
    "Vi klarar garantin i 92 procent av fallen.",
    "Vi vill höja svarsfrekvensen, som var 71 procent.",
    "Vi vill lyfta fram att 84 procent av eleverna trivs.",
    "Tanken var god och frånvaron blev 7 procent.",
]


@pytest.mark.parametrize(("text", "targets"), LIMITS)
def test_limits_and_promises_are_targets(text: str, targets: list[Told]) -> None:
    assert [each for each in told(text) if each[0] == "target"] == targets


@pytest.mark.parametrize("text", OUTCOMES)
def test_what_a_limit_costs_and_who_meets_it_is_an_outcome(text: str) -> None:
    assert [measure for measure, _, _ in told(text)] == ["outcome"]


def test_what_is_promised_is_in_the_unit_of_what_came_out() -> None:
    assert [value.unit_text for value in values("Väntan var 41 dagar mot utlovade 30.")] == [None, "dagar"]


def test_a_limit_names_no_later_figure() -> None:
    told_of = told("Väntan på beslut var 11 dagar. Garantin är 15 dagar. I mars var den 17 dagar.")
    assert told_of[-1] == ("outcome", "17 dagar", "Väntan på beslut")


def test_the_place_that_the_text_is_about_is_not_said_again() -> None:
    found = told("I biologi hade vi satt målet till 90 procent och där kom vi upp i 92 procent.")
    assert [name for _, _, name in found] == ["biologi", "biologi"]


@pytest.mark.parametrize(
    ("name", "limit"), [("garantin", True), ("nämndens krav", True), ("Kostnaden för garantin", False)]
)
def test_names_that_only_say_limit(name: str, limit: bool) -> None:
    assert names_limit(name) is limit


def test_what_would_have_been_is_no_target() -> None:
    assert "target" not in [each[0] for each in told("Utan tillskottet skulle kön ha varit över 90 personer.")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Avsikten var att få ner frånvaron till 7 procent. Den blev 8,4 procent.", "frånvaron"),
        ("Vi siktade på en svarsfrekvens på 80 procent. Det blev 71 procent.", "svarsfrekvens"),
    ],
)
def test_what_is_aimed_at_names_what_came_out(text: str, name: str) -> None:
    assert [(each[0], each[2]) for each in told(text)] == [("target", name), ("outcome", name)]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Andelen behöriga är 85 procent. Föregående år var andelen 87 procent.", "previous"),
        ("Andelen behöriga är 85 procent. Läsåret innan var andelen 87 procent.", "previous"),
        ("Andelen behöriga är god. Jämfört med förra året är andelen högre, 87 procent.", "outcome"),
        ("Andelen behöriga är god. Jämfört med förra året, då andelen var 87 procent, är den högre.", "previous"),
    ],
)
def test_the_time_that_opens_a_sentence_dates_its_figure(text: str, measure: str) -> None:
    assert told(text)[-1][:2] == (measure, "87 procent")
