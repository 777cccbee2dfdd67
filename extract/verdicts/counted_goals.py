"""Words that count goals, or tell of those that pupils reach: they judge none (*tre av målen är uppnådda*)."""

import regex

from extract.rules import Ending, ending
from extract.rules import pattern as rule_pattern

# *samtliga delmål nås och därmed är målet uppfyllt*: what follows is one goal again.
_ONE_GOAL = regex.compile(
    r"\b(?:och|så|därför|att|men|varför) (?:är |har |bedöms |anses |ser |betraktar |betraktas )?\p{L}*målet\b", regex.I
)


def context(name: str) -> "regex.Pattern[str]":
    """Return the pattern of what stands around a word of achievement, by its name in the rules."""
    return rule_pattern("judgement", "context", name)


def leads_up(name: str) -> Ending:
    """Return what finds such a pattern at the end of the words before it."""
    return ending("judgement", "context", name)


def judges_many(text: str, match: "regex.Match[str]") -> bool:
    """Return True for words that judge so many goals: *två uppfyllda*, *god måluppfyllelse på två av tre mål*."""
    before = leads_up("counted_alone")(text[: match.start()]) is not None
    return before or context("counted_after").match(text, match.end()) is not None


def counts_goals(clause: str, verb: "regex.Match[str]") -> bool:
    """Return True where goals are counted, and the verb is not of another: *alla mått är gröna och målet uppnått*."""
    if context("singled").match(clause):
        return False
    if context("counted_after").match(clause, verb.end()):
        return True
    counted = list(context("counted").finditer(clause[: verb.end()]))
    return bool(counted) and _ONE_GOAL.search(clause, counted[-1].end(), verb.start()) is None


def is_of_pupils(clause: str, verb: "regex.Match[str]") -> bool:
    """Return True for the goals that pupils reach: *elever som har nått målen*."""
    return bool(context("pupils_goals").match(clause, verb.end()) and leads_up("pupils")(clause[: verb.start()]))
