"""Figures that two reports give: only what surely is the same figure is compared, and what fails is told."""

from dataclasses import replace
from typing import Any

import pytest

from models.facts import Proof
from utfall.between import Given, ReportLink, compare_reports, group_key, name_key, proofs_of, step_of
from utfall.lifelines import LinkedReport

EARLIER = LinkedReport(id="a", subject="n", year=2020, period_end="2020-12-31", interim=False)
LATER = LinkedReport(id="b", subject="n", year=2021, period_end="2021-12-31", interim=False)
INTERIM = replace(LATER, id="i", period_end="2021-08-31", interim=True)


def given(report: LinkedReport, value: float, step: float = 1.0, **fields: Any) -> Given:
    facts: dict[str, Any] = {
        "fact_table": "observations", "fact_id": f"{report.id}-{value}", "field": "value", "key": ("k",),
        "name": "Klagomål", "period": "2020", "second_hand": report is not EARLIER, "own_proof": "unchecked", **fields,
    }  # fmt: skip
    return Given(report=report, value=value, step=step, **facts)


def compared(*figures: Given) -> list[ReportLink]:
    return compare_reports(figures)


@pytest.mark.parametrize(
    "earlier, later, agrees",
    [
        ((14.0, 1.0), (14.0, 1.0), True),
        ((14.0, 1.0), (41.0, 1.0), False),
        ((6.24, 0.01), (6.2, 0.1), True),
        ((6.26, 0.01), (6.2, 0.1), False),
        ((6.3, 0.1), (6.2, 0.1), False),
        ((-5.0, 1.0), (5.0, 1.0), False),
    ],
)
def test_figures_agree_but_for_rounding(earlier: tuple[float, float], later: tuple[float, float], agrees: bool) -> None:
    (link,) = compared(given(LATER, *later), given(EARLIER, *earlier))
    assert (link.kind, link.agrees, link.document_id, link.other_document_id) == ("previous", agrees, "b", "a")


def test_costs_are_printed_with_either_sign() -> None:
    costs = (given(EARLIER, -5e6, 1e3, fact_table="budget_lines"), given(LATER, 5e6, 1e3, fact_table="budget_lines"))
    (link,) = compared(*costs)
    assert link.agrees
    assert link.message == "Klagomål, 2020: rapporten för 2021 anger 5 000 000 kr, liksom rapporten för 2020."


def test_a_contradiction_is_told_in_a_sentence() -> None:
    (link,) = compared(given(EARLIER, 6.3, 0.1), given(INTERIM, 6.2, 0.1, name="Sjukfrånvaro, %"))
    assert link.message == (
        "Sjukfrånvaro, %, 2020: delårsrapporten till och med 2021-08 anger 6,2, men rapporten för 2020 anger 6,3."
    )


def test_what_a_report_gives_in_two_ways_is_left_alone() -> None:
    assert compared(given(EARLIER, 14.0), given(EARLIER, 15.0), given(LATER, 16.0)) == []
    assert compared(given(EARLIER, 14.0), given(LATER, 16.0, key=("other",))) == []


def test_each_report_is_compared_with_the_one_before() -> None:
    links = compared(given(EARLIER, 14.0), given(INTERIM, 14.0), given(LATER, 15.0, second_hand=False))
    assert [(link.document_id, link.other_document_id, link.kind, link.agrees) for link in links] == [
        ("b", "i", "repeated", False),
        ("i", "a", "previous", True),
    ]


def changed(links: list[ReportLink], **own: Proof) -> dict[str, Proof]:
    return {fact: proof for _, fact, proof in proofs_of(links, own)}


def test_proof_follows_other_reports_but_not_against_a_report_that_proves_its_own_figure() -> None:
    agreeing = compared(given(EARLIER, 1.0, fact_id="x"), given(LATER, 1.0, fact_id="y"))
    assert changed(agreeing, x="unchecked", y="proven") == {"x": "consistent"}
    failing = compared(given(EARLIER, 1.0, fact_id="x"), given(LATER, 2.0, fact_id="y"))
    assert changed(failing, x="proven", y="proven") == {"y": "broken"}
    assert changed(failing) == {"x": "broken", "y": "broken"}


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Sjukfrånvaro, %", "Sjukfrånvaro (%)", True),
        ("Antal hushåll 2020", "Antal hushåll", True),
        ("Antal hushåll", "Antal hushåll med barn", False),
    ],
)
def test_names_of_rows(one: str, other: str, same: bool) -> None:
    assert (name_key(one) == name_key(other)) is same


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Utfall 2020", "2020", True),
        ("Föregående år", None, True),
        ("Kvinnor · Utfall 2020", "Kvinnor · 2020", True),
        ("Jan–aug 2020", "Utfall augusti 2020", True),
        ("Kvinnor", "Män", False),
        ("Enhet", "Nämnd", False),
    ],
)
def test_columns_are_alike_but_for_the_time(one: str | None, other: str | None, same: bool) -> None:
    assert (group_key(one) == group_key(other)) is same


@pytest.mark.parametrize(
    "amount, currency, step",
    [(5_400_000.0, "mkr", 100_000.0), (12_300.0, "tkr", 100.0), (-33_570_000.0, "tkr", 1000.0)],
)
def test_amounts_are_rounded_as_printed(amount: float, currency: str, step: float) -> None:
    assert step_of(amount, currency) == pytest.approx(step)
