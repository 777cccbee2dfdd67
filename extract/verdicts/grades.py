"""Grades of a scale that the report has made itself: *Godkänt – vi är framme*, *Underkänt – vi har inte nått dit*."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType

import regex

from extract.rules import follows_rules, pattern
from extract.verdicts.code_legends import Told, explains_codes
from extract.verdicts.judgements import Judgement
from models import Block, Passage
from models.facts import Status

FEWEST, FEWEST_STATUSES = 3, 2
"""So many grades, of so many statuses, one right below the other make a scale."""

LONGEST_MEANING = 200
"""Characters of what a grade stands for."""

RULE = "status.legend.grade"

NO_GRADES: Mapping[str, Told] = MappingProxyType({})
"""Of a report that has made no scale of its own."""

_LINE = regex.compile(r"^\W*(?P<grade>\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})\s*(?:[–—=:]|-(?=\s))\s*(?P<meaning>\p{L}.+)$")
_ENDING, _ENDINGS = regex.compile(r"(?<=\p{L}{2})(?:da|t|d|a)$"), "(?:da|t|d|a)?"
"""What agrees with what is graded: *godkänt*, *godkänd*, *godkända*."""

_SAID: tuple[Status, ...] = ("not_measured", "partly", "not_achieved", "achieved")
"""What the words of a meaning may say, the first that fits: *vi har nått en bit, men inte ända fram* is partly."""


def find_grades(blocks: Sequence[Block]) -> dict[str, Told]:
    """Return what the grades of the report's own scale stand for; empty where it explains none.

    >>> lines = ("Godkänt – vi har nått dit.", "Nästan – vi är en bit på väg.", "Underkänt – vi har inte nått dit.")
    >>> find_grades([Block(kind="paragraph", passage=Passage(line)) for line in lines])["Nästan"]
    ('partly', False)
    """
    read = [(block, _LINE.match(block.text) if len(block.text) <= LONGEST_MEANING else None) for block in blocks]
    meanings = defaultdict[str, set[Status | None]](set)
    for _, match in read:
        if match is not None:
            meanings[match["grade"]].add(meaning_of(match["meaning"]))
    for is_step, group in groupby(read, key=lambda pair: pair[1] is not None):
        steps = [match for _, match in group if match is not None] if is_step else []
        if any(len(meanings[match["grade"]]) > 1 for match in steps):
            continue  # *Norr: uppnått* here, *Norr: ej uppnått* there: a unit that is judged, and no grade
        told = {match["grade"]: status for match in steps if (status := meaning_of(match["meaning"])) is not None}
        if len(told) >= max(FEWEST, len(steps) - 1) and len(set(told.values())) >= FEWEST_STATUSES:
            return {grade: (status, False) for grade, status in told.items()}
    return {}


def meaning_of(words: str) -> Status | None:
    """Return the status that an explanation of a grade tells, or None.

    >>> [meaning_of(text) for text in ("vi har kommit en bit, men det återstår en del", "vi är inte där", "se bilaga")]
    ['partly', 'not_achieved', None]
    """
    return next((status for status in _SAID if pattern("judgement", "grade", status).search(words)), None)


def is_scale(block: Block, grades: Mapping[str, Told]) -> bool:
    """Return True for a line of the scale itself: it explains a grade, or several codes, and gives none."""
    if explains_codes(block.text):
        return True
    match = _LINE.match(block.text) if grades else None
    return match is not None and match["grade"] in grades and meaning_of(match["meaning"]) is not None


def grades_in(sentence: Passage, grades: Mapping[str, Told]) -> Iterator[Judgement]:
    """Yield a judgement for each grade that a sentence gives: *Skagen är underkänd*."""
    if not grades:
        return
    by_stem = {_stem(grade): told for grade, told in grades.items()}
    for match in _given(tuple(sorted(grades, key=len, reverse=True))).finditer(sentence.text):
        status, forecast = by_stem[_stem(match.group())]
        yield Judgement(
            start=match.start(), end=match.end(), status=status, forecast=forecast, rule=RULE, names_goal=True
        )


def _stem(grade: str) -> str:
    return " ".join(_ENDING.sub("", word) for word in grade.casefold().split())


@follows_rules
@lru_cache(maxsize=16)
def _given(grades: tuple[str, ...]) -> "regex.Pattern[str]":
    """Return the pattern of the grades, each word with the ending of what is graded."""
    words = (r"\s+".join(rf"{regex.escape(word)}{_ENDINGS}" for word in _stem(grade).split()) for grade in grades)
    return regex.compile(rf"(?<!\p{{L}})(?:{'|'.join(words)})(?!\p{{L}})", regex.I)
