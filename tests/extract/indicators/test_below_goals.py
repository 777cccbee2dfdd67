"""Tables of indicators below goals that a verdict, a sentence or a list tells."""

import pytest

from tests.extract.builders import Part, goals_of, grid, heading, item, judged, paragraph

TRIVSEL, KLIMAT = "Gästerna ska trivas hos oss", "Utsläppen från resor ska minska"
ABOUT = "Under våren har vi frågat alla som besökt oss."


def table(*names: str) -> Part:
    return grid(["Indikator|Utfall 2019|Utfall 2020|Målvärde 2020", *(f"{name}|70|74|80" for name in names)])


ONE, OTHER = table("Andel nöjda gäster, %", "Andel som återkommer, %"), table("Andel resor med tåg, %")


def told(*parts: Part) -> list[tuple[str, str | None]]:
    """Return the indicators, each with the goal that it measures."""
    goals = goals_of(*parts)
    names = {goal.id: goal.text.rstrip(".") for goal in goals}
    return [(goal.text, names.get(goal.parent_id or "")) for goal in goals if goal.is_indicator]


@pytest.mark.parametrize("verdict", ["Målet bedöms uppnås", "Bedömning: Målet är delvis uppnått"])
def test_indicators_below_judged_goals_measure_these(verdict: str) -> None:
    one = [paragraph(TRIVSEL), paragraph(verdict), paragraph(ABOUT), ONE]
    other = [paragraph(KLIMAT), paragraph(verdict), OTHER]
    assert told(heading("Nämndens mål"), *one, *other) == [
        ("Andel nöjda gäster, %", TRIVSEL),
        ("Andel som återkommer, %", TRIVSEL),
        ("Andel resor med tåg, %", KLIMAT),
    ]


def test_indicators_below_a_goal_within_a_sentence_measure_it() -> None:
    assert told(heading("Resor"), paragraph("Målet att utsläppen ska minska har nåtts under året."), OTHER) == [
        ("Andel resor med tåg, %", "utsläppen ska minska")
    ]


@pytest.mark.parametrize(
    "parts",
    [
        [heading("Våra mål"), item(TRIVSEL), item(KLIMAT), ONE],  # of the list as a whole
        [  # behind the last of several goals, maybe of all
            heading("Våra mål"),
            paragraph(TRIVSEL),
            paragraph("Målet är uppnått"),
            paragraph(KLIMAT),
            paragraph("Målet är inte uppnått"),
            heading("Indikatorer", 2),
            ONE,
        ],
        [heading("Våra mål"), paragraph(TRIVSEL), paragraph("Målet är uppnått"), heading("Volymer"), ONE],
        [heading("Volymer"), paragraph(ABOUT), ONE],
    ],
)
def test_indicators_elsewhere_are_of_no_goal(parts: list[Part]) -> None:
    assert told(*parts) == []


def test_rows_over_all_columns_that_say_what_shall_be_are_goals_whatever_their_head() -> None:
    rows = [
        f"{TRIVSEL} Uppnås|<|<|<",
        "Andel nöjda gäster, %|80|74|79",
        f"{KLIMAT} Uppnås delvis|<|<|<",
        "Andel resor med tåg, %|60|40|51",
    ]
    parts = heading("Mål"), grid(["Nämndens mål|Målvärde 2018|Utfall aug|Prognos", *rows])
    assert told(*parts) == [("Andel nöjda gäster, %", TRIVSEL), ("Andel resor med tåg, %", KLIMAT)]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(TRIVSEL, "achieved"), (KLIMAT, "partly")]


def test_rows_over_all_columns_that_name_areas_leave_the_column_of_goals() -> None:
    rows = ["Kund|<|<|<", f"{TRIVSEL}|80|74|79", "Klimat|<|<|<", f"{KLIMAT}|60|40|51"]
    found = goals_of(heading("Mål"), grid(["Nämndens mål|Målvärde 2018|Utfall aug|Prognos", *rows]))
    assert [goal.text for goal in found if not goal.is_indicator] == [TRIVSEL, KLIMAT]
