"""Forms of labels and texts in which one row states several goals, and verdicts that call goals by their order."""

import pytest

from tests.extract.builders import Part, grid, heading, item, judged, paragraph

FIRST, SECOND = "Inget fel ska leda till vårdskada", "Antalet uteblivna doser ska minska med 20 procent"
LIST: tuple[Part, ...] = (heading("Mål", 2), item(FIRST), item(SECOND), heading("Resultat", 2))


@pytest.mark.parametrize(
    ("account", "first", "second"),
    [
        ("Det första målet är uppfyllt medan det andra bara är delvis uppfyllt.", "achieved", "partly"),
        ("Det första målet är uppfyllt, det andra inte.", "achieved", "not_achieved"),
        ("Det första målet har nåtts. Vad gäller det andra målet når vi inte ända fram.", "achieved", "not_achieved"),
        ("Det andra målet har inte nåtts.", None, "not_achieved"),
    ],
)
def test_verdicts_that_call_the_goals_of_a_list_by_their_order(
    account: str, first: str | None, second: str | None
) -> None:
    found = {goal: status for goal, status, *_ in judged(heading("Läkemedel"), *LIST, paragraph(account))}
    assert found == {goal: status for goal, status in ((FIRST, first), (SECOND, second)) if status}


def _form(goals: str) -> Part:
    rows = ("Mål", goals), ("Strategi", "Allt gås igenom varje månad."), ("Resultat", "Det andra målet har inte nåtts.")
    return grid([" | ".join(row) for row in rows], header_rows=0)


def test_a_form_with_several_goals_is_a_list_of_them() -> None:
    found = judged(heading("Läkemedel"), _form(f"• {FIRST}. • {SECOND}."))
    assert [(goal.rstrip("."), status) for goal, status, *_ in found] == [(SECOND, "not_achieved")]
