"""Tables of a board's goals with the indicators below each, as planning systems print them."""

from tests.extract.builders import goals_of, grid, heading, judged, paragraph

TABLE = [
    "Nämndens mål och indikatorer|Utfall 2022|Utfall aug 2023|Mål 2023|Status|Trend",
    "1.1 Gatorna ska vara framkomliga||||Gul|Lika",
    "Gator med godkänd beläggning, %|71|73|75|Grön|Upp",
    "1.2 Parkerna ska användas av fler||||Grön|Upp",
    "Upprustade lekplatser, antal|2|3|3|Röd|Upp",
]
LEGEND = paragraph("Grön innebär att målet väntas nås, gul att det väntas nås delvis och röd att det inte väntas nås.")


def test_rows_without_figures_are_goals_and_the_rows_below_measure_them() -> None:
    goals = goals_of(heading("Måluppfyllelse"), grid(TABLE))
    assert [(goal.text, goal.is_indicator) for goal in goals] == [
        ("1.1 Gatorna ska vara framkomliga", False),
        ("Gator med godkänd beläggning, %", True),
        ("1.2 Parkerna ska användas av fler", False),
        ("Upprustade lekplatser, antal", True),
    ]
    by_id = {goal.id: goal.text for goal in goals}
    assert [by_id.get(goal.parent_id or "") for goal in goals if goal.is_indicator] == [goals[0].text, goals[2].text]


def test_each_row_has_its_verdict_and_a_legend_tells_what_the_colours_foresee() -> None:
    assert [status for _, status, *_ in judged(heading("Måluppfyllelse"), LEGEND, grid(TABLE))] == [
        *("partly?", "achieved?", "achieved?", "not_achieved?"),
    ]


def test_a_row_with_figures_is_no_goal_over_others() -> None:
    rows = [TABLE[0], "Fler gator ska ha beläggning, %|71|73|75|Grön|Upp", TABLE[4]]
    assert all(goal.is_indicator for goal in goals_of(heading("Nyckeltal"), grid(rows)))
