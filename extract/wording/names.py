"""Which goal a verdict names: by its own name (*målet En trygg kommun*), a subject (*för bredband*) or a figure.

Where that is not the goal above, the verdict is not on it.
"""

from collections.abc import Sequence

import regex

from extract.language.stems import SHORTEST_BEGINNING, stems
from extract.language.unit_names import names_unit_by_kind
from extract.rules import pattern
from extract.verdicts.judgements import Judgement
from extract.wording.goals import names_branch, says_what_shall_be
from models import Goal, Passage

_PERCENT = regex.compile(r"\d+(?:,\d+)?(?=\s?(?:%|procent))")


def name_of_goal(sentence: Passage) -> Passage | None:
    """Return the name by which a sentence calls the goal that it judges, or None.

    >>> name_of_goal(Passage("Målet En trygg kommun bedöms delvis uppfyllt.")).text
    'En trygg kommun'
    """
    match = pattern("linking", "goal_name").search(sentence.text)
    if match is None:
        return None
    group = next(key for key in ("name", "quoted", "last", "that") if match[key])
    name = sentence.slice(*match.span(group)).strip()
    if group == "that":
        return name if says_what_shall_be(name.text) else None
    if pattern("linking", "no_goal_name").search(name.text) or names_branch(name.text) or not stems(name.text):
        return None
    return name


def words_of_verdict(text: str, since: int, judgement: Judgement) -> str:
    """Return the words of a verdict from the one before it on, with the name that it gives the goal.

    >>> verdict = Judgement(start=0, end=26, status="not_achieved", forecast=False, rule="", names_goal=True)
    >>> words_of_verdict("Målet som inte uppfyllts är ”Ny bro”, i norr", 0, verdict)
    'Målet som inte uppfyllts är ”Ny bro'
    """
    said = (pattern("linking", key).search(text, since) for key in ("goal_name", "goal_subject", "goal_figure"))
    ends = [match.end() for match in said if match is not None and match.start() < judgement.end]
    return text[since : max(judgement.end, *ends, since)]


def names_another(text: str, goals: Sequence[Goal], section: Sequence[str] = (), *, judged: bool = False) -> bool:
    """Return True for words with a verdict that name another goal than those (one and its indicators) above.

    It has another name, is for something that neither the goal nor the headings above speak of and that is no part of
    those whom it concerns, or is of another percentage than the goal; or it is of one where the goal, which has none,
    is `judged` already.
    """
    own = stems(" ".join((*(goal.text for goal in goals), *section)))
    if (name := name_of_goal(Passage(text))) is not None:
        return not _speaks_of(name.text, own)
    if (about := pattern("linking", "goal_subject").search(text)) is not None:
        return _is_subject(about["about"]) and not _speaks_of(about["about"], own)
    called = pattern("linking", "goal_figure").search(text)
    theirs = {figure for goal in goals for figure in _PERCENT.findall(f"{goal.text} {goal.target_text or ''}")}
    return called is not None and called["figure"] not in theirs and (bool(theirs) or judged)


def _is_subject(about: str) -> bool:
    """Return True for what a goal is about: no time, unit, branch or group of those whom it concerns."""
    if pattern("linking", "no_subject").search(about) or names_branch(about) or names_unit_by_kind(about):
        return False
    return bool(stems(about)) and not about[:1].isupper()


def _speaks_of(words: str, own: frozenset[str]) -> bool:
    """Return True where one of some words, or the beginning of one, stands in the words of a goal."""
    return any(
        stem == other
        or (min(len(stem), len(other)) >= SHORTEST_BEGINNING and (stem.startswith(other) or other.startswith(stem)))
        for stem in stems(words)
        for other in own
    )
