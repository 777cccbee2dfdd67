"""Figures in a sentence: where they stand, how they are written, and what they are figures of."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import regex

from extract.prose.figure_conditions import FEW, condition_told, is_held, says_of_nothing, says_which
from extract.prose.figure_kinds import (
    Kind,
    ends,
    is_millions_of_things,
    money_kind,
    number_word,
    rejects,
    set_aside_by,
    time_kind,
)
from extract.prose.figures_of_goals import is_of_goals
from extract.prose.page_numbers import is_of_pages
from extract.rules import MONTH, at_end, follows_rules, load
from extract.rules.signs import signs_of

Change = Literal["", "by", "after"]
"""No difference, one after the verb of change (*ökade med 9 procent*), one before its direction (*27 färre*)."""

COUNTS: frozenset[Kind] = frozenset({"count", "words", "pieces", "ratio"})
"""Kinds of figures that are a number of things."""

_YEAR_FIGURE = r"(?:19|20)\d\d(?!\d|,\d|\s*(?:%|procent|kr|st\b|dygn|dagar))"
"""Four digits that are a year unless a unit follows: never the start of a figure."""

LEADING_NUMBER = regex.compile(r"\d{1,2}(?:\.\d{1,2})+\s")
"""The number of a goal or section that a sentence begins with."""

_FROM = at_end(r"\bfr(?:ån|\.)?\s*$", regex.I)
_DIGIT = re.compile(r"\d")
_DECIMAL = regex.compile(r"[-–−+]?\d+,\d")
_YEAR_NEXT = regex.compile(r"\s*(?:19|20)\d\d")
_THOSE = at_end(r"\bde\s+$", regex.I)
_YEAR_OF = regex.compile(r"\s*år (?:19|20)\d\d")
_BRACKETED = regex.compile(r"^\(\|\)")
"""*(1)*: a number alone in parentheses is a footnote or an age group, unless it has decimals."""
_COUNTED_BEFORE = at_end(r"(?<![\d,./-])(?!(?:19|20)\d\d\b)\d+(?:\s\d{3})*\s+\p{Ll}[^.;()\d]{2,50}\($|\d\s?%\s+\($")
"""*22 läckor har lagats (31)*, *87 % (84)*: the number of the year before."""
_DATED_BEFORE = at_end(r"\d\s?%?\s*\((?:(?:år|i)\s+)?(?:19|20)\d\d:\s*$", regex.I)
_NUMBER_BESIDE = at_end(r"(?<![\d,./-])(?!(?:19|20)\d\d\b)\d+(?:\s\d{3})*\s\($")
"""*uppgick till 412 (398)*: of a footnote, there is hardly more than one digit."""
_FRACTION = regex.compile(r".*(?:del(?:ar)?|hälften|halva|\bhalv)$|var(?:t|je)? \p{L}+|varannan", regex.I)

_IN_A_ROW = regex.compile(r"\d \|\d{3}\b|\| \d{3}(?!\d)|(?: \d{3}){4}")
_NUMBER_BEFORE = at_end(r"(?<![\d,])(?!(?:19|20)\d\d\s)[\d,.]*\d\s?%?\s+(?:[–-]\s)?$")
_NUMBER_NEXT = regex.compile(r"\s+(?:[–-]\s?)?(?!(?:19|20)\d\d\b)\d[\d,]*\s?%?(?=\s|$)(?!\s+\p{Ll})")
_SPACED_YEAR = at_end(r"\b(?:för|år|under|av|sedan)\s*\|2 0[0-2]\d$", regex.I)
_ABBREVIATION = at_end(r"\(\p{Lu}\p{L}+\s*$")
"""*(Lpfö 18)*"""
_CAPITAL_NEXT = regex.compile(r"\s+(?!Lex\b)\p{Lu}\p{Ll}")
"""A capital right after a bare number: the number ended a row or a heading that has run into the text."""
_LABELLED = at_end(r"\p{L}:\s+$")
_TELLS = at_end(r"\b(?:utfall|resultat|nuläge|målvärde|antal|andel|\p{L}*index|snitt)\b[^.;:()\d]{0,50}:\s+$", regex.I)
"""A label that asks for a number."""
_LABEL_NEXT = regex.compile(r"\s+\p{Lu}\p{L}+(?:\s[\p{L},-]+){0,5}:")
"""*Antal lägenheter: 1 412 Antal lokaler: 63*"""
_AT = at_end(r"\bvid\s*$", regex.I)
"""*Vid 100 procent införs nästa steg*: a point on the way, unlike *vid 39 procent av kontrollerna*."""
_OF_WHAT = regex.compile(r"\s+av\s+\p{L}")
_POINTS = at_end(r"procentenhet(?:er)?$", regex.I)
"""Percentage points are always a difference."""
_POINTS_OFF = regex.compile(r"procentenheter\s+(?:under|över|ifrån|från)\b", regex.I)
_HOW_OLD = regex.compile(r"\s+(?:gam(?:mal|la|malt)|lång[at]?)\b", regex.I)
_UNGROUPED = regex.compile(r"\d{5,}|0\d.*")
"""A date or a file number: amounts of that size are grouped."""

_GROUPED = regex.compile(r"\d[ \u00a0\u2009]\d{3}")
_MONTH_END = at_end(rf"\b{MONTH}\s*$", regex.I)
_IN_MONTH = at_end(
    rf"\b(?:och|men|är|var|blev|hade|fanns|låg|uppgick|mötte|svarade|deltog)\s+(?:\p{{L}}+\s+){{0,2}}?i\s+{MONTH}\s*$",
    regex.I,
)
"""*i augusti 1 042*, *14 kunder i mars och i augusti 12*, *Kön var i mars 14*: neither a day nor a year."""

_BOUND = regex.compile(r"(?:över|under|(?:mer|mindre|färre|fler) än|minst|högst)\b", regex.I)
_NUMBER_LATER = regex.compile(r"^[^.;]*?(?:\b(?:är|var|blev|uppgår|uppgick|utgör|har|hade)\b|\d)")
_OF_THEM = regex.compile(r"\s+av\s+(?:dem|dessa)\b", regex.I)
_NOUN_NEXT = regex.compile(r"\s+\p{Ll}{3}")
_COUNT_NEXT = regex.compile(r"\s+\p{L}|\s*[(),.;]|\s*$|\s+(?:19|20)\d\d\b")
"""What follows a count: the word for what is counted, or the end of the clause."""

REMEMBERED = 1024
"""Texts of which it is remembered whether they may hold a figure."""

LEAD = 30
"""Characters before its first digit or number in words that a figure begins at most: hedge, scale and sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure at `text[start:end]`, its hedge and unit included; `number` is where the digits start.

    `change` tells that it is a difference: how much more or less something is than before.
    """

    start: int
    end: int
    number: int
    kind: Kind
    change: Change = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoFigure:
    """A number at `text[start:end]` that is no figure of a report's, and why: the path of a rule, or a word for it."""

    start: int
    end: int
    why: str


def are_alike(one: Figure, other: Figure) -> bool:
    """Return True for two figures of one kind, and for two that count things."""
    return one.kind == other.kind or {one.kind, other.kind} <= COUNTS


def next_start(figures: Sequence[Figure], figure: Figure, end: int) -> int:
    """Return where the next of a sentence's figures starts, or `end` after the last."""
    return min((f.start for f in figures if f.start >= figure.end), default=end)


def previous_end(figures: Sequence[Figure], figure: Figure) -> int:
    """Return where the figure before ends, or 0 before the first."""
    return max((f.end for f in figures if f.end <= figure.start), default=0)


@follows_rules
@cache
def _words() -> "regex.Pattern[str]":
    return regex.compile(number_word(), regex.IGNORECASE)


@follows_rules
@cache
def _digit_or_word() -> "regex.Pattern[str]":
    return regex.compile(rf"\d|{number_word()}", regex.IGNORECASE)


@follows_rules
@cache
def _word_signs() -> frozenset[str]:
    return signs_of(number_word())


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # passages are asked, and then their sentences
def may_hold_figure(text: str) -> bool:
    """Return True for a text with a digit, or what may be a number in words: any other holds no figure.

    >>> [may_hold_figure(text) for text in ("Väntetiden var fjorton dagar.", "Väntetiden har minskat.")]
    [True, False]
    """
    return _DIGIT.search(text) is not None or _holds_word(text)


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def _holds_word(text: str) -> bool:
    """Return True for a text with a number in words."""
    return any(map(text.casefold().__contains__, _word_signs())) and _words().search(text) is not None


@follows_rules
@cache
def _pattern() -> "regex.Pattern[str]":
    """Return the pattern of a figure with its hedge, range and unit."""
    rules = load("quantities")
    number, unit = ({key: part.replace(" ", r"\ ") for key, part in rules[name].items()} for name in ("number", "unit"))
    words = number_word().replace(" ", r"\ ")
    again = f"{unit['percent']}|{unit['money']}"  # *5 %-7 %*, *10 mkr – 12 mkr*
    value = rf"(?!{_YEAR_FIGURE})(?:{number['digits']}|{words})"
    return regex.compile(
        rf"""
        (?<![\w,./§-])
        (?P<hedge>\b{number["hedge"]}\s+)?(?P<scale>\b{number["scale"]}\s+)?
        (?P<number>{value})
        (?P<range>(?:\s?(?:{again})(?=(?:[-–]|\s[-–]\s)\d[\d\s,.]*(?:{again})))?\s*(?:[-–]|\btill\b|\bav\b(?:\s+(?:de|totalt|sammanlagt|planerade|\p{{L}}{{2,}}s)\b)?(?:\s+(?:cirka|ca|omkring|ungefär|drygt|knappt|närmare)\b)?)\s*(?:{value}))?
        (?:\s*(?P<unit>(?P<percent>{unit["percent"]})|(?P<money>{unit["money"]})|(?P<time>{unit["time"]})|
                      (?P<size>{unit["size"]})|(?P<pieces>{unit["pieces"]})|(?P<people>{unit["people"]})))?
        (?P<orfewer>\s+eller\s+(?:färre|fler|mer|mindre|högre|lägre)\b)?
        (?![\w:/]|-\w|[.,]\d)
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a sentence; years, dates, ages, laws and numbered things are none.

    >>> text = "Väntetiden var 14 dagar 2019."
    >>> [text[figure.start : figure.end] for figure in find_figures(text)]
    ['14 dagar']
    """
    return (reading for reading in readings(text) if isinstance(reading, Figure))


def readings(text: str) -> Iterator[Figure | NoFigure]:
    """Yield the figures of a sentence, and the numbers that are none.

    >>> [reading.why for reading in readings("Enligt lag 12 ska alla bo inom 14 dagar.")]
    ['quantities.reject.before', 'quantities.reject.frame']
    """
    if not may_hold_figure(text):
        return
    if scale := rejects("scale").search(text):
        yield NoFigure(start=scale.start(), end=scale.end(), why="quantities.reject.scale")
        return
    every = list(_each(text))
    yield from (each for each in every if isinstance(each, NoFigure))
    found = [each for each in every if isinstance(each, Figure)]
    for before, figure, after in zip([None, *found], found, [*found[1:], None], strict=False):
        if _in_row(text, before, figure) or _in_row(text, figure, after):
            yield NoFigure(start=figure.start, end=figure.end, why="row")
        else:
            yield figure


def _in_row(text: str, first: Figure | None, second: Figure | None) -> bool:
    """Return True for two figures with nothing between them: they stand in a row of a table."""
    return first is not None and second is not None and not text[first.end : second.start].strip(" \t|–-%")


def _first_number(text: str) -> Callable[[str, int], "re.Match[str] | regex.Match[str] | None"]:
    """Return what finds the first digit of a text, or the first number in words where it holds one."""
    return _digit_or_word().search if _holds_word(text) else _DIGIT.search


def _each(text: str) -> Iterator[Figure | NoFigure]:
    """Yield what may be the figures of a sentence, and the numbers that are none."""
    at, first = 0, _first_number(text)
    leading = LEADING_NUMBER.match(text)
    while (number := first(text, at)) and (match := _pattern().search(text, max(at, number.start() - LEAD))):
        end = match.end()
        if match["range"] and "till" in match["range"] and _FROM(text[: match.start()]):
            end = match.end("number")  # `från 54 till 56` is two figures, not a range
        if match["time"] == "år" and _YEAR_NEXT.match(text[end:]):
            end = match.end("number")  # `16 år 2023` is sixteen in the year 2023
        kind, why = (None, "section") if leading and end < leading.end() else _kind(match, text, end)
        change = _change(text, match.start(), end) if kind is not None else None
        if kind is not None and change is not None:
            yield Figure(start=match.start(), end=end, number=match.start("number"), kind=kind, change=change)
        else:
            yield NoFigure(start=match.start(), end=end, why="planned" if kind else why)
        at = max(end, at + 1)


def _change(text: str, start: int, end: int) -> Change | None:
    """Return whether a figure is a difference, or None for one from what was planned, which the budget tells."""
    more = rejects("difference_after").match(text[end:])
    if more:
        return None if rejects("planned").match(text[end + more.end() :]) else "after"
    if not ends("difference_before", text[:start]):
        return "by" if _POINTS(text[start:end]) else ""
    by = list(rejects("difference_before").finditer(text[:start], overlapped=True))
    return None if rejects("infinitive").match(by[-1].group()) else "by"


def _kind(match: "regex.Match[str]", text: str, end: int) -> tuple[Kind | None, str]:
    """Return what kind of figure the match is, or None where it is no value, and why."""
    before, after = text[: match.start()], text[end:]
    if _in_figures(match["number"], before, after):
        return None, "row"
    if why := _set_aside(match, before, after):
        return None, f"quantities.reject.{why}"
    if match["percent"]:
        point = _AT(before) and not _OF_WHAT.match(after)
        aside = point or _POINTS_OFF.match(f"{match['percent']}{after}")
        return (None, "points") if aside else ("percent", "")
    if match["money"] and is_millions_of_things(match["money"], after):
        return "count", ""
    if match["money"]:
        return money_kind(match, before, after)
    if match["time"] and end == match.end():
        return (None, "age") if _HOW_OLD.match(after) else time_kind(match, before, after)
    if not match["unit"] and _is_numbering(match, before, after):
        return None, "quantities.reject.before"
    if end == match.end() and rejects("after").match(after):
        return None, "quantities.reject.after"
    return _uncommon(match, text, after)


def _set_aside(match: "regex.Match[str]", before: str, after: str) -> str:
    """Return the rule by which the words around a figure of any kind tell that it is no value, or nothing."""
    if ends("ends", before):
        return "ends"
    if rejects("legend").match(after):
        return "legend"
    if _is_limit(match, before, after):
        return "limit"
    if rejects("ranked").match(after) and (match["percent"] or not match["unit"]):
        return "ranked"
    return set_aside_by(before, after) or condition_told(match, before, after)


def _uncommon(match: "regex.Match[str]", text: str, after: str) -> tuple[Kind | None, str]:
    """Return what kind of figure a number without a unit of money, time or percent is, or None, and why."""
    if match["size"]:
        return "size", ""
    if match["pieces"] or match["people"]:
        return "pieces", ""
    if is_of_goals(text, match.start(), after):
        return None, "of_goals"
    if " av " in f"{match['number']}{match['range'] or ''}":
        return "ratio", ""
    return ("decimal", "") if _DECIMAL.match(match["number"]) else _count(match, text, after)


def _is_limit(match: "regex.Match[str]", before: str, after: str) -> bool:
    """Return True for a bound that tells which ones are counted: *elever med en frånvaro över 20 procent*."""
    counts = _digit_or_word().search(before) is not None
    if match["time"] and ends("exceeded", before):
        return counts or _DIGIT.search(after) is not None
    bound = match["orfewer"] or (match["hedge"] is not None and _BOUND.match(match["hedge"]) is not None)
    if bound and match["percent"] == "procents":
        return True
    if not bound:
        return False
    if ends("held", before) and is_held(before, _digit_or_word()):
        return True
    if not ends("limit", before):
        return False
    return counts or _NUMBER_LATER.search(after) is not None or not (match["time"] or match["percent"])


def _in_figures(number: str, before: str, after: str) -> bool:
    """Return True for one of several numbers in a row: figures of a table, a year with a space in it."""
    if _IN_A_ROW.search(f"{before[-3:]}|{number}|{after[:5]}") or _NUMBER_BEFORE(before):
        return True
    return _NUMBER_NEXT.match(after) is not None or _SPACED_YEAR(f"{before}|{number}") is not None


def _is_numbering(match: "regex.Match[str]", before: str, after: str) -> bool:
    """Return True for a number that tells which one, or when: *tabell 3*, *den 14*, *(1)*, *Lpfö 18*."""
    if _ABBREVIATION(before) or is_of_pages(before, after):
        return True
    told = match["number"][0].isalpha() or (" av " in (match["range"] or "") and _NOUN_NEXT.match(after))
    if match["scale"] or _TELLS(before) or (before.endswith(": ") and told):
        return False
    bracketed = "," not in match["number"] and _BRACKETED.search(f"{before[-1:]}|{after[:1]}")
    counted = _COUNTED_BEFORE(before) or (len(match["number"]) > 1 and _NUMBER_BESIDE(before))
    if _DATED_BEFORE(before):
        return False  # *är 15 (2019: 17)*
    if before.endswith(":") or (bracketed and not counted):
        return True
    of_month = (_GROUPED.search(match["number"]) or match["hedge"]) and _MONTH_END(before)
    return ends("before", before) and not (of_month or _IN_MONTH(before))


def _count(match: "regex.Match[str]", text: str, after: str) -> tuple[Kind | None, str]:
    """Return what kind of count a number without unit is, or None for one that counts nothing, and why."""
    number = match["number"]
    if rejects("nouns").match(after.lstrip()) and not _YEAR_OF.match(after):
        return None, "quantities.reject.nouns"
    if _FRACTION.match(number):
        return (None, "counts_nothing") if says_of_nothing(number, after) else ("percent", "")
    if number[0].isalpha():
        known = says_which(number, text[: match.start()], after)
        several = len(_words().findall(text)) > 1
        told = (
            number.lower() not in FEW or several or _OF_THEM.match(after) or rejects("events").search(text) is not None
        )
        return ("words", "") if told and not known and _COUNT_NEXT.match(after) else (None, "small_word")
    listed = _LABELLED(text[: match.start()]) and _LABEL_NEXT.match(after)
    those = _THOSE(text[: match.start()]) and after.startswith(" som ")
    if those or (_CAPITAL_NEXT.match(after) and not listed):
        return None, "counts_nothing"
    if match["orfewer"] or match["scale"]:
        return "count", ""
    if _UNGROUPED.fullmatch(number):
        return None, "ungrouped"
    return ("count", "") if _COUNT_NEXT.match(after) else (None, "counts_nothing")
