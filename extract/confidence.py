"""How sure a fact is: what the rule that found it has been worth in reports where someone has counted.

A reader says how sure it is among its own (a table without a head, a page that was hard to recognise). How much its
family of rules is worth was measured, and stands in `rules/confidence.toml`: the two are multiplied here, in one place.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extract.rules import follows_rules, load
from models import Assessment, Fact
from models.facts import AnyFact, revised

UNMEASURED = 0.5
"""The most that a fact is given whose family of rules nobody has measured: it may as well be wrong as right."""

SUREST = 0.98
"""The most that any fact is given: what has always been right so far was counted in some twenty reports."""


@dataclass(frozen=True, slots=True)
class Family:
    """What a family of rules is worth where nobody has seen the report, and the mean that its readers gave."""

    right: float
    given: float


def family_of(fact: Fact) -> str:
    """Return the family of rules that found a fact; of a judgement it is where it stands, not the words it uses."""
    return f"assessment.{fact.source}" if isinstance(fact, Assessment) else fact.provenance.rule


@follows_rules
@cache
def _families() -> dict[str, Family]:
    measured = load("confidence")
    return {each["id"]: Family(each["confidence"] * measured["unseen"], each["given"]) for each in measured["family"]}


def calibrated(facts: Sequence[AnyFact]) -> tuple[AnyFact, ...]:
    """Return the facts with the confidence that was measured; as they are where nothing has been measured at all."""
    if not _families():
        return tuple(facts)
    return tuple(
        revised(fact, provenance=fact.provenance.as_sure_as(_measured(fact))) if fact.provenance.confidence else fact
        for fact in facts
    )


def _measured(fact: Fact) -> float:
    said, family = fact.provenance.confidence, _families().get(family_of(fact))
    if family is None:
        return min(said, UNMEASURED)
    return round(min(SUREST, said * family.right / family.given), 4)
