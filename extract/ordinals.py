"""Goals that a sentence calls by their order, where several are told together: *Det andra är inte uppfyllt*."""

from collections.abc import Sequence

import regex

from extract.rules import alternatives, compiled, load, pattern
from models import Goal

FEWEST = 2
"""Goals; one alone is not called by its order."""

_NTH = compiled(
    lambda: (
        rf"\bdet (?P<nth>{alternatives('linking', 'ordinals')}|{alternatives('linking', 'last')})(?: \p{{L}}*målet\b"
        rf"|(?=\s+(?:{pattern('linking', 'after_ordinal').pattern})\b))"
        rf"|\b(?P<nth>{alternatives('linking', 'ordinals')}|{alternatives('linking', 'last')}) \p{{L}}*målet\b"
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


def _place(nth: str) -> int:
    """Return the place that an ordinal names, counted from 0, or -1 for the last."""
    ordinals = load("linking")["ordinals"]
    return next((at for at, words in enumerate(ordinals) if regex.fullmatch(words, nth, regex.I)), -1)
