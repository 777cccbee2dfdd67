"""The same goal in one report after the other: known again by its words, and what became of its target."""

from typing import Any

import pytest

from utfall.lifelines import LEAST_WORDS, GoalLink, LinkedGoal, LinkedReport, likeness, link_goals

REPORTS = {
    "a": LinkedReport(id="a", subject="n", year=2020, period_end="2020-12-31", interim=False),
    "i": LinkedReport(id="i", subject="n", year=2021, period_end="2021-08-31", interim=True),
    "b": LinkedReport(id="b", subject="n", year=2021, period_end="2021-12-31", interim=False),
    "c": LinkedReport(id="c", subject="n", year=2022, period_end="2022-12-31", interim=False),
    "other": LinkedReport(id="other", subject="m", year=2021, period_end="2021-12-31", interim=False),
}
PLAIN: dict[str, Any] = dict.fromkeys(("number", "perspective", "unit", "comparator", "target", "target_unit"))


def goal(document: str, text: str, **fields: Any) -> LinkedGoal:
    given = {**PLAIN, "is_indicator": False, **fields}
    return LinkedGoal(id=f"{document}:{text}", document_id=document, text=text, **given)


def linked(*goals: LinkedGoal) -> list[GoalLink]:
    return link_goals([REPORTS[name] for name in dict.fromkeys(goal.document_id for goal in goals)], goals)


@pytest.mark.parametrize(
    "earlier, later, kind",
    [
        ("Alla elever ska känna sig trygga", "Alla elever ska känna sig trygga", "same"),
        ("Alla elever ska känna sig trygga.", "Alla elever skall känna sig trygga", "same"),
        ("Minst 90 % av eleverna ska nå målen 2020", "Minst 85 % av eleverna ska nå målen 2021", "same"),
        ("Deltagarna ska vara nöjda med stödet", "Deltagarna ska känna sig nöjda med det stöd de får", "reworded"),
        ("Alla barn ska få läsa varje dag", "Alla barn i förskolan ska få läsa varje dag", "reworded"),
        ("Antal placerade barn ska minska", "Antal placerade vuxna ska minska", "dropped"),
        ("Andel invånare som är nöjda med biblioteken", "Andel invånare som är nöjda med badhusen", "dropped"),
        ("Sjukfrånvaron ska minska", "Alla chefer ska gå utbildningen", "dropped"),
    ],
)
def test_a_goal_is_known_again_by_its_words(earlier: str, later: str, kind: str) -> None:
    (link,) = linked(goal("a", earlier), goal("b", later))
    assert link.kind == kind
    assert (link.later_goal_id is None) == (kind == "dropped")


def test_the_same_number_makes_a_rewording_likelier() -> None:
    one, other = "Brukarna ska möta få medarbetare", "Kunden ska möta få medarbetare i hemmet"
    assert likeness(one, other) > LEAST_WORDS
    assert linked(goal("a", one), goal("b", other))[0].kind == "dropped"
    numbered = linked(goal("a", one, number="2", perspective="P"), goal("b", other, number="2", perspective="P"))
    assert numbered[0].kind == "reworded" and "samma nummer 2 och avsnittet P" in numbered[0].evidence


@pytest.mark.parametrize(
    "earlier, later, change, kind",
    [
        ((">=", 90.0), (">=", 85.0), "lowered", "target_changed"),
        ((">=", 85.0), (">=", 90.0), "raised", "target_changed"),
        (("<=", 45.0), ("<=", 60.0), "lowered", "target_changed"),
        (("<=", 60.0), ("<=", 45.0), "raised", "target_changed"),
        ((None, 60.0), (None, 45.0), "changed", "target_changed"),
        (("=", 60.0), ("=", 45.0), "changed", "target_changed"),
        ((">=", 60.0), ("<=", 60.0), "changed", "target_changed"),
        (("increase", None), ("decrease", None), "changed", "target_changed"),
        ((">=", 60.0), (">=", 60.0), None, "same"),
        ((">=", 60.0), (None, None), "removed", "same"),
        ((None, None), (">=", 60.0), "added", "same"),
        (("increase", None), ("increase", None), None, "same"),
    ],
)
def test_what_became_of_a_target(
    earlier: tuple[str | None, float | None], later: tuple[str | None, float | None], change: str | None, kind: str
) -> None:
    text = "Eleverna ska nå målen"
    (link,) = linked(
        goal("a", text, comparator=earlier[0], target=earlier[1]), goal("b", text, comparator=later[0], target=later[1])
    )
    assert (link.target_change, link.kind) == (change, kind)


def test_targets_in_other_units_are_neither_higher_nor_lower() -> None:
    days = goal("a", "Väntan ska bli kort", comparator="<=", target=30.0, target_unit="days")
    weeks = goal("b", "Väntan ska bli kort", comparator="<=", target=4.0, target_unit="weeks")
    (link,) = linked(days, weeks)
    assert link.target_change == "changed"
    assert link.evidence.endswith("; målvärdet ändrat från högst 30 dagar till högst 4 veckor.")


def test_each_goal_has_one_partner_the_likeliest() -> None:
    links = linked(
        goal("a", "Alla barn ska få läsa varje dag"),
        goal("b", "Alla barn på avdelningen ska få läsa varje dag"),
        goal("b", "Alla barn ska få läsa varje dag"),
    )
    assert [(link.kind, link.later_goal_id) for link in links] == [("same", "b:Alla barn ska få läsa varje dag")]


def test_a_year_is_linked_with_the_next_past_an_interim_report_that_leaves_goals_out() -> None:
    kept, left_out, gone = "Alla ska få svar i tid", "Brukarna ska vara nöjda med maten", "Lokalerna ska ses över"
    of = {"a": (kept, left_out, gone), "i": (kept,), "b": (kept, left_out)}
    links = linked(*(goal(document, text) for document, texts in of.items() for text in texts))
    told = {(link.earlier_document_id, link.later_document_id, link.kind, link.step) for link in links}
    assert told == {
        ("a", "i", "same", "next_year"),
        ("i", "b", "same", "same_year"),
        ("a", "b", "same", "next_year"),
        ("a", "b", "dropped", "next_year"),
    }
    dropped = [link for link in links if link.kind == "dropped"]
    assert [link.earlier_goal_id for link in dropped] == [f"a:{gone}"]
    assert dropped[0].evidence.startswith("Målet finns inte i rapporten för 2021; närmast ligger ”")


def test_the_steps_of_a_goal_are_one_line() -> None:
    text = "Alla ska få svar i tid"
    links = linked(*(goal(document, text) for document in ("a", "i", "b", "c")), goal("other", text))
    assert {link.line for link in links} == {f"a:{text}"}
    assert len(links) == 4 and len({link.id for link in links}) == 4
    assert link_goals(REPORTS.values(), [goal("c", text), goal("other", text)]) == []


def test_reports_without_goals_drop_none() -> None:
    assert link_goals(
        [REPORTS["a"], REPORTS["b"], REPORTS["c"]], [goal("a", "Svar i tid"), goal("c", "Svar i tid")]
    ) == [*linked(goal("a", "Svar i tid"), goal("c", "Svar i tid"))]
    assert linked(goal("a", "Svar i tid"), goal("c", "Svar i tid"))[0].step == "later_year"
