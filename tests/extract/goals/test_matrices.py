"""Tables of goals judged for each unit, and tables of measures whose rows above are the goals."""

import pytest

from extract.assessments import find_assessments
from extract.goals import find_goals
from tests.extract.builders import BOARD, goals_of, grid, heading, judged, paragraph, written

MATRIX = ["Mål|Norrbo|Söderbo", "1. Alla har en kontaktman|Uppfyllt|Delvis", "2. Maten är god|Ej uppfyllt|Uppfyllt"]


def test_each_unit_has_its_verdict_on_each_goal() -> None:
    assert judged(heading("Verksamhetens mål"), grid(MATRIX)) == [
        ("Alla har en kontaktman", "achieved", "Norrbo", None),
        ("Alla har en kontaktman", "partly", "Söderbo", None),
        ("Maten är god", "not_achieved", "Norrbo", None),
        ("Maten är god", "achieved", "Söderbo", None),
    ]


def test_columns_of_periods_are_no_units() -> None:
    rows = ["Mål|T1|T2", "Alla har en kontaktman|Delvis|Uppfyllt", "Maten är god|Ej uppfyllt|Delvis"]
    assert judged(heading("Mål"), grid(rows)) == [
        ("Alla har en kontaktman", "partly", None, None),
        ("Alla har en kontaktman", "achieved", None, None),
        ("Maten är god", "not_achieved", None, None),
        ("Maten är god", "partly", None, None),
    ]


@pytest.mark.parametrize("sign", ["●", "", "😊"])
def test_a_column_of_signs_judges_as_one_of_drawn_symbols_does(sign: str) -> None:
    rows = ["Nr|Mål|Prognos helår", f"1|Alla har en kontaktman|{sign}", f"2|Maten är god|{sign}"]
    assert [goal.text for goal in goals_of(heading("Mål"), grid(rows))] == ["Alla har en kontaktman", "Maten är god"]


@pytest.mark.parametrize(
    "rows",
    [
        ["Mål|Ansvarig|Ort", "Alla har en kontaktman|Klar Ek|Norrbo", "Maten är god|Per Ek|Söderbo"],  # no verdicts
        ["Fråga|Norrbo|Söderbo", "Maten är god|Ja|Nej", "Det är tryggt|Ja|Ja"],  # no goals
    ],
)
def test_what_is_no_matrix_of_verdicts(rows: list[str]) -> None:
    assert judged(heading("Boendena"), grid(rows)) == []


MEASURES = [
    "Framgångsfaktor och mått|Utfall 2019|Mål 2020|Utfall 2020|Uppfyllelse",
    "Brukarna känner sig trygga||||",
    "Nöjda med hemtjänsten, %|94|95|95|100 %",
    "Nöjda med boendet, %|86|90|83|92 %",
    "Stödet kommer snabbt|<|<|<|<",
    "Väntetid, dagar|37|30|46|65 %",
]


def test_rows_over_measures_are_goals_where_the_head_says_so() -> None:
    found = goals_of(heading("Medborgare"), grid(MEASURES))
    texts = {goal.id: goal.text for goal in found}
    assert [(goal.text, texts.get(goal.parent_id or ""), goal.is_indicator) for goal in found] == [
        ("Brukarna känner sig trygga", None, False),
        ("Nöjda med hemtjänsten, %", "Brukarna känner sig trygga", True),
        ("Nöjda med boendet, %", "Brukarna känner sig trygga", True),
        ("Stödet kommer snabbt", None, False),
        ("Väntetid, dagar", "Stödet kommer snabbt", True),
    ]


SCORES = [
    "|Utfall 2018|Utfall 2019|Målvärde 2019",
    "Nämnden ska ge fler ett eget boende|<|<|<",
    "Hushåll i tillfälligt boende|41|38|Högst 30",
    "Barn och unga ska få rätt stöd i rätt tid|<|<|<",
    "Utredningar som är klara i tid|71 %|84 %|Minst 90 %",
]


def test_rows_over_measures_are_goals_where_they_say_what_shall_be_and_the_labels_have_no_head() -> None:
    found = goals_of(heading("Mål och mätetal"), grid(SCORES))
    assert [(goal.text, goal.is_indicator, goal.target_text) for goal in found] == [
        ("Nämnden ska ge fler ett eget boende", False, None),
        ("Hushåll i tillfälligt boende", True, "Högst 30"),
        ("Barn och unga ska få rätt stöd i rätt tid", False, None),
        ("Utredningar som är klara i tid", True, "Minst 90 %"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ["|Utfall 2018|Målvärde 2019", "Boende|<|<", "Hushåll i tillfälligt boende|41|Högst 30"],  # a theme, no goal
        ["Kommun|Utfall 2018|Målvärde", "Alla ska få rätt stöd|<|<", "Norrbo|41|30"],  # the labels are no measures
        ["|Utfall 2018|Utfall 2019", "Alla ska få rätt stöd|<|<", "Hushåll i tillfälligt boende|41|38"],  # no targets
    ],
)
def test_rows_over_others_that_are_no_goals_with_measures(rows: list[str]) -> None:
    assert not goals_of(heading("Utveckling"), grid(rows))


def test_a_sentence_may_tell_the_steps_by_colours() -> None:
    legend = paragraph(
        "Måluppfyllelsen anges i procent: 100 procent är grönt, 80–99 procent gult och lägre än 80 rött."
    )
    full = paragraph("Här är 100 procent grönt, 80–99 procent gult och lägre än 80 procent rött.")
    assert [status for _, status, _, _ in judged(full, heading("Medborgare"), grid(MEASURES))] == [
        "achieved",
        "partly",
        "not_achieved",
    ]
    assert len(judged(legend, heading("Medborgare"), grid(MEASURES))) == 2  # the last step has no unit: none is told


@pytest.mark.parametrize(
    ("heads", "sign"),
    [
        ("Uppfyllt|Delvis uppfyllt|Ej uppfyllt", "X"),
        ("Uppnått|Delvis|Inte uppnått", "x"),
        ("Helt uppfyllt|Delvis uppfyllt|Inte uppfyllt", "✓"),
        ("Nått|Nästan|Ej nått", "●"),
    ],
)
def test_a_cross_tells_which_of_the_verdicts_above_holds(heads: str, sign: str) -> None:
    rows = [
        f"Nr|Mål|{heads}",
        f"1|Broarna ska besiktigas|||{sign}",
        f"2|Bussarna ska gå i tid|{sign}||",
        f"3|Kön ska minska||{sign}|",
        "4|Alla ska få svar|||",
    ]
    assert [(goal, status) for goal, status, *_ in judged(heading("Uppföljning"), grid(rows))] == [
        ("Broarna ska besiktigas", "not_achieved"),
        ("Bussarna ska gå i tid", "achieved"),
        ("Kön ska minska", "partly"),
    ]


def test_a_cross_under_two_verdicts_run_together_tells_neither() -> None:
    rows = ["Mål|Uppfyllt Delvis|Ej uppfyllt", "Broarna ska besiktigas|X|", "Kön ska minska||X"]
    assert judged(heading("Uppföljning"), grid(rows)) == [("Kön ska minska", "not_achieved", None, None)]
    assert len(goals_of(heading("Uppföljning"), grid(rows))) == 2


@pytest.mark.parametrize(
    "heads",
    ["Ja|Nej", "Norrbo|Söderbo", "Kansliet|Enhetschefen", "2019|2020", "Uppfyllt|Ansvarig"],
)
def test_crosses_under_heads_that_are_no_verdicts_judge_nothing(heads: str) -> None:
    rows = [f"Mål|{heads}", "Broarna ska besiktigas|X|", "Kön ska minska||X"]
    assert judged(heading("Uppföljning"), grid(rows)) == []


def test_several_crosses_in_a_row_are_no_choice() -> None:
    rows = ["Mål|Uppfyllt|Ej uppfyllt", "Broarna ska besiktigas|X|X", "Kön ska minska||X"]
    assert judged(heading("Uppföljning"), grid(rows)) == []


@pytest.mark.parametrize(
    ("head", "judges"),
    [
        ("Uppnås målet?", True),
        ("Nås målet", True),
        ("Når vi målet?", True),
        ("Målet väntas nås", True),
        ("Har vi nått målet?", True),
        ("Nått", True),
        ("Mäts målet?", False),
        ("Ansvarar för målet", False),
    ],
)
def test_a_column_that_asks_whether_goals_are_reached_judges_them(head: str, judges: bool) -> None:
    rows = [f"Nr|Nämndens mål|{head}", "1|Fler blir behöriga till gymnasiet|Ja", "2|Alla ska kunna läsa|Nej"]
    found = [status for _, status, *_ in judged(heading("Kunskap"), grid(rows))]
    assert found == (["achieved", "not_achieved"] if judges else [])


@pytest.mark.parametrize(("head", "ahead"), [("Uppnås målet?", True), ("Målet nås", True), ("Nått", False)])
def test_while_the_year_goes_on_it_tells_what_is_expected(head: str, ahead: bool) -> None:
    report, content = written(
        heading("Kunskap"), grid([f"Nr|Nämndens mål|{head}", "1|Fler blir behöriga|Ja", "2|Alla ska kunna läsa|Nej"])
    )
    found = find_goals(report, content, BOARD)
    assert [each.forecast for each in find_assessments(report, content, found, interim=True)] == [ahead, ahead]
    assert [each.forecast for each in find_assessments(report, content, found)] == [False, False]


@pytest.mark.parametrize(
    ("heads", "indicators"),
    [
        ("Nämndens mål|Mätbart mål/indikator|Utfall|Måluppfyllelse", 2),
        ("Nämndens mål|Mätbara mål|Utfall|Måluppfyllelse", 2),
    ],
)
def test_measurable_goals_measure_those_beside_them(heads: str, indicators: int) -> None:
    rows = [
        heads,
        "Vägarna ska vara hela|Nöjda minst 55|53|Delvis",
        "Vattnet ska vara gott|Tjänliga prov 100 %|98 %|Nej",
    ]
    found = goals_of(heading("Mål"), grid(rows))
    assert sum(goal.is_indicator for goal in found) == indicators
    assert len(found) == 2 + indicators


def test_measurable_goals_alone_are_goals() -> None:
    rows = ["Mätbara mål|Utfall|Måluppfyllelse", "Alla kontroller ska göras|98 %|Delvis", "Svar ska ges i tid|91 %|Ja"]
    assert [goal.is_indicator for goal in goals_of(heading("Mål"), grid(rows))] == [False, False]
