"""Confidence says what a family of rules has been worth where someone has counted."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from extract import rules
from extract.confidence import SUREST, UNMEASURED, calibrated, family_of
from models import Assessment, Goal, Provenance

PLACE = Provenance(page=1, char_start=0, char_end=1, quote="x", rule="goal.tested", confidence=0.9)
GOAL = Goal(id="g", document_id="d", provenance=PLACE, text="Alla ska få svar i tid")
JUDGEMENT = Assessment(
    id="a", document_id="d", provenance=replace(PLACE, rule="status.partly"), goal_id="g", status="partly",
    forecast=False, phrase="delvis", source="comment",
)  # fmt: skip


def family(id: str, right: float, given: float) -> dict[str, Any]:
    return {"id": id, "confidence": right, "given": given}


@pytest.fixture(autouse=True)
def measured() -> Iterator[None]:
    families = [family("goal.tested", 0.6, 0.9), family("goal.best", 1.0, 0.8), family("assessment.comment", 0.8, 0.8)]
    rules.use({"confidence": {"unseen": 1.0, "family": families}})
    yield
    rules.use({})


def sure(fact: Goal | Assessment, **place: Any) -> float:
    (one,) = calibrated([replace(fact, provenance=replace(fact.provenance, **place))])
    assert replace(one, provenance=fact.provenance) == fact
    return one.provenance.confidence


def test_a_fact_is_as_sure_as_its_family() -> None:
    assert sure(GOAL) == 0.6


def test_what_its_reader_says_counts_beside_that() -> None:
    assert sure(GOAL, confidence=0.45) == 0.3, "half as sure as usual: a page that was hard to recognise"
    assert sure(GOAL, confidence=0.0) == 0.0


def test_nothing_is_certain() -> None:
    assert sure(GOAL, rule="goal.best", confidence=0.9) == SUREST


def test_what_nobody_measured_may_as_well_be_wrong() -> None:
    assert sure(GOAL, rule="goal.new", confidence=0.95) == UNMEASURED
    assert sure(GOAL, rule="goal.new", confidence=0.2) == 0.2


def test_a_judgement_is_of_the_family_where_it_stands() -> None:
    assert family_of(JUDGEMENT) == "assessment.comment"
    assert sure(JUDGEMENT, confidence=0.8) == 0.8


def test_what_rules_were_developed_on_flatters_them() -> None:
    rules.use({"confidence": {"unseen": 0.9, "family": [family("goal.tested", 0.8, 0.9)]}})
    assert sure(GOAL) == 0.72


def test_where_nothing_was_measured_at_all_confidence_stays() -> None:
    rules.use({"confidence": {"unseen": 1.0, "family": []}})
    assert sure(GOAL) == 0.9


def test_our_figures_are_shares_of_what_was_counted() -> None:
    for each in rules.shipped("confidence")["family"]:
        assert 0 < each["confidence"] <= 1 and 0 < each["given"] <= 1, each["id"]
        assert 0 <= each["right"] <= each["found"] and each["reports"] >= 1, each["id"]
        assert each["says"].endswith("."), f"{each['id']}: say in `says` what it reads"
