"""Figures in a sentence: where they stand, how they are written, and what they are figures of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from extract.rules import MONTH, load, pattern
from extract.rules.signs import signs_of

Kind = Literal["percent", "money", "time", "pieces", "count", "words", "decimal", "ratio"]

_YEAR_FIGURE = r"(?:19|20)\d\d(?!\d|,\d|\s*(?:%|procent|kr|st\b|dygn|dagar))"
"""Four digits that are a year unless a unit follows: never the start of a figure."""

_LEADING_NUMBER = regex.compile(r"\d{1,2}(?:\.\d{1,2})+\s")
"""The number of a goal or section that a sentence begins with."""

_FROM = regex.compile(r"\bfr(?:ån|\.)?\s*$", regex.I)
_DIGIT = regex.compile(r"\d")
_DECIMAL = regex.compile(r"[-–−+]?\d+,\d")
_WORD_NEXT = regex.compile(r"\s+\p{L}")

_IN_A_ROW = regex.compile(r"\d \|\d{3}\b|\| \d{3}(?!\d)|(?: \d{3}){4}")
_UNGROUPED = regex.compile(r"\d{5,}|0\d.*")
"""A date or a file number: amounts of that size are grouped."""

_GROUPED = regex.compile(r"\d[ \u00a0\u2009]\d{3}")
_MONTH_END = regex.compile(rf"\b{MONTH}\s*$", regex.I)
"""*i augusti 1 042*: neither a day nor a year."""

_OF_GOALS = regex.compile(r"\s*(?:av\s+(?:[\p{L}\d]+\s+){0,2}?)?(?!klago|före)\p{L}{0,12}mål(?:en)?\b", regex.I)
"""*17 av 30 delmål*, *8 av nämndens 11 mål*: how many goals are reached is told by their judgements."""

_COUNT_NEXT = regex.compile(r"\s+\p{L}|\s*[),.;]|\s*$")
"""What follows a count: the word for what is counted, or the end of the clause."""

RESULT_BEFORE = 80
"""Characters before an amount in which *överskott* or *budget* makes it a result, which the budget lines hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure at `text[start:end]`, its hedge and unit included; `number` is where the digits start."""

    start: int
    end: int
    number: int
    kind: Kind


def next_start(figures: Sequence[Figure], figure: Figure, end: int) -> int:
    """Return where the next of a sentence's figures starts, or `end` after the last."""
    return min((f.start for f in figures if f.start >= figure.end), default=end)


def previous_end(figures: Sequence[Figure], figure: Figure) -> int:
    """Return where the figure before ends, or 0 before the first."""
    return max((f.end for f in figures if f.end <= figure.start), default=0)


@cache
def _number_word() -> str:
    """Return the pattern of a number in words."""
    return rf"\b(?:{load('quantities')['number']['words']}|en halv|en tredjedel|en fjärdedel|hälften)\b"


@cache
def _words() -> "regex.Pattern[str]":
    return regex.compile(_number_word(), regex.IGNORECASE)


@cache
def _word_signs() -> frozenset[str]:
    return signs_of(_number_word())


def may_hold_figure(text: str) -> bool:
    """Return True for a text with a digit, or what may be a number in words: any other holds no figure.

    >>> [may_hold_figure(text) for text in ("Väntetiden var fjorton dagar.", "Väntetiden har minskat.")]
    [True, False]
    """
    if _DIGIT.search(text):
        return True
    folded = text.casefold()
    return any(sign in folded for sign in _word_signs()) and _words().search(text) is not None


@cache
def _pattern() -> "regex.Pattern[str]":
    """Return the pattern of a figure with its hedge, range and unit."""
    rules = load("quantities")
    number, unit = rules["number"], rules["unit"]
    value = rf"(?!{_YEAR_FIGURE})(?:{number['digits']}|{_number_word()})"
    return regex.compile(
        rf"""
        (?<![\w,./§-])
        (?P<hedge>\b{number["hedge"]}\s+)?
        (?P<number>{value})
        (?P<range>\s*(?:[-–]|\btill\b|\bav\b)\s*(?:{value}))?
        (?:\s*(?P<unit>(?P<percent>{unit["percent"]})|(?P<money>{unit["money"]})|(?P<time>{unit["time"]})|
                      (?P<pieces>{unit["pieces"]})|(?P<people>{unit["people"]})))?
        (?P<orfewer>\s+eller\s+(?:färre|fler|mer|mindre|högre|lägre)\b)?
        (?![\w:/-]|[.,]\d)
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


def _reject(key: str) -> "regex.Pattern[str]":
    """Return what a figure, or the words beside it, must not be."""
    return pattern("quantities", "reject", key)


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a sentence; years, dates, ages, laws and numbered things are none.

    >>> text = "Väntetiden var 14 dagar 2019."
    >>> [text[figure.start : figure.end] for figure in find_figures(text)]
    ['14 dagar']
    """
    if not may_hold_figure(text) or _reject("scale").search(text):
        return
    at = 0
    while match := _pattern().search(text, at):
        end = match.end()
        if match["range"] and "till" in match["range"] and _FROM.search(text[: match.start()]):
            end = match.end("number")  # `från 54 till 56` is two figures, not a range
        leading = _LEADING_NUMBER.match(text)
        kind = None if leading and end < leading.end() else _kind(match, text, end)
        if kind is not None:
            yield Figure(start=match.start(), end=end, number=match.start("number"), kind=kind)
        at = max(end, at + 1)


def _kind(match: "regex.Match[str]", text: str, end: int) -> Kind | None:
    """Return what kind of figure the match is, or None where it is no value."""
    before, after = text[: match.start()], text[end:]
    if _IN_A_ROW.search(f"{before[-3:]}|{match['number']}|{after[:5]}"):
        return None  # figures of a table whose columns have run together
    if _reject("difference_after").match(after) or _reject("difference_before").search(before):
        return None
    if match["percent"]:
        return "percent"
    if match["money"]:
        result = _reject("result").search(before[-RESULT_BEFORE:]) or _reject("result").match(after.lstrip())
        return None if result and "/" not in match["money"] else "money"
    dated = _reject("before").search(before) is not None and not (
        _GROUPED.search(match["number"]) and _MONTH_END.search(before)
    )
    if not match["unit"] and (dated or before.endswith(":")):
        return None
    if _reject("after").match(after):
        return None
    if match["time"]:
        return "time" if _is_measured(before, match["hedge"]) else None
    if match["pieces"] or match["people"]:
        return "pieces"
    if _OF_GOALS.match(after):
        return None
    if match["range"] and "av" in match["range"]:
        return "ratio"
    if _DECIMAL.match(match["number"]):
        return "decimal"
    return _count(match, text, after)


def _count(match: "regex.Match[str]", text: str, after: str) -> Kind | None:
    """Return what kind of count a number without unit is, or None for one that counts nothing."""
    number = match["number"]
    if _reject("nouns").match(after.lstrip()):
        return None
    if number[0].isalpha():
        told = _reject("events").search(text)
        return "words" if told and _WORD_NEXT.match(after) else None
    if match["orfewer"]:
        return "count"
    if _UNGROUPED.fullmatch(number):
        return None
    return "count" if _COUNT_NEXT.match(after) else None


# Just before a length of time that something happens in: *inom 14 dagar*, *under 6 månader*.
_TIME_FRAME = regex.compile(
    r"\b(?:inom|under|i|över|varje|senaste|längre än|haft|efter|före|per|om|fyllda|drygt|följande)\s*$", regex.I
)
_TIME_GOAL = regex.compile(r"\bmål(?:värde|et|sättning|nivå)", regex.I)


def _is_measured(before: str, hedge: str | None) -> bool:
    """Return True for a length of time that is a result or a target, not the frame that something happens in."""
    frame = _TIME_FRAME.search(before) or (hedge or "").strip().lower() in ("under", "över", "i snitt")
    return not frame or _TIME_GOAL.search(before) is not None
