"""Goals that a sentence calls by their order, where several are told together: *Det andra är inte uppfyllt*."""

from collections.abc import Sequence

import regex

from extract.rules import alternatives, compiled, load, pattern
from models import Goal, Passage

FEWEST = 2
"""Goals; one alone is not called by its order."""

BETWEEN = 40
"""Characters between two goals of one list: a mark, a number."""

_NTH = compiled(
    lambda: (
        rf"\bdet (?P<nth>{alternatives('linking', 'ordinals')}|{alternatives('linking', 'last')})(?: \p{{L}}*målet\b"
        rf"|(?=\s+(?:{pattern('linking', 'after_ordinal').pattern})\b))"
        rf"|\b(?P<nth>{alternatives('linking', 'ordinals')}|{alternatives('linking', 'last')}) \p{{L}}*målet\b"
        rf"|\b(?:inte|ej) det (?P<nth>{alternatives('linking', 'ordinals')}|{alternatives('linking', 'last')})$"
    ),
    regex.I,
)


def called_by_order(text: str, goals: Sequence[Goal]) -> list[Goal]:
    """Return the goals that the words of a verdict call by their order or all together; empty where they do not."""
    if len(goals) < FEWEST:
        return []
    if said := [*_NTH.finditer(text)]:
        place = _place(said[-1]["nth"])
        return [goals[place]] if place < len(goals) else []
    return list(goals) if pattern("linking", "all_together").search(text) else []


def listed_above(goals: Sequence[Goal], passage: Passage) -> list[Goal]:
    """Return the goals of the last list above a passage, those that an account calls by their order."""
    span, found = passage.span(), list[Goal]()
    if span is None:
        return found
    above = [goal for goal in goals if goal.provenance.page == span[0] and goal.provenance.char_start < span[1]]
    for goal in sorted(above, key=lambda goal: -goal.provenance.char_start):
        if not found or found[-1].provenance.char_start - goal.provenance.char_end <= BETWEEN:
            found.append(goal)
    return found[::-1]


def _place(nth: str) -> int:
    """Return the place that an ordinal names, counted from 0, or -1 for the last."""
    ordinals = load("linking")["ordinals"]
    return next((at for at, words in enumerate(ordinals) if regex.fullmatch(words, nth, regex.I)), -1)
