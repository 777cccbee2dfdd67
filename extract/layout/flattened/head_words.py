"""Words of the heads of flattened tables that belong together: column heads, rows of years, the rest of a head."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from extract.layout.tokens import Token
from extract.rules import words_in

LONGEST_COLUMN_HEAD = 8
"""Words of a column head."""

LONGEST_DATED = 3
"""Words of a column head that names whose values of a year they are."""

MONEY = ("budget", "outcome", "forecast", "deviation")
"""What columns of amounts hold."""

MEASURES = (*MONEY, "change", "other", "state")
"""Word lists of `headings.toml` that the first word of a column head is looked up in, in this order."""

PREFIX_AHEAD = 200
"""Words in which a prefix of row labels (*ABC -*) must recur; rows with long labels have some twenty words."""

CODE = regex.compile(r"\p{Lu}\d{1,2}$")
"""The number of a row, with a letter (*K1*)."""

_OWNER = regex.compile(r"\p{Lu}{2,5}:s$")
"""Whose a column is (*KF:s årsmål*)."""

_PERIOD = regex.compile(r"(?:T|Q|D)[1-4]$")
"""A third or a quarter of a year, or the report on it."""

YEAR_OR_DAY = regex.compile(r"(?:19|20)\d\d(?:-[01]\d-[0-3]\d|/(?:19|20)\d\d)?$")
"""What dates a column: a year, two that it compares (*2012/2013*), or the day that its values are of (*2023-12-31*)."""

_GLUED = regex.compile(r"-(?=\p{L})|(?<=\p{L})(?:19|20)\d\d$")
"""What a converter leaves of a head's line breaks: *Budget-avvikelse*, *Utfall2013*."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that belong together: from one capital to the next, or a run of years."""

    low: int
    high: int
    kind: Literal["measure", "years", "tail", "other"]


def role(word: str) -> str | None:
    """Return what a column holds whose head begins with the word, or None for no column head."""
    known = next((name for name in MEASURES if word in words_in("headings", "table", name)), None)
    whole = _GLUED.sub("", word) if known is None else word
    return known if whole == word else role(whole)


def segments_of(tokens: Sequence[Token], low: int, high: int) -> Iterator[Segment]:
    """Yield the segments of `tokens[low:high]` in order."""
    bounds, index = [low], low
    while index < high:
        years = _years_at(tokens, index, high)
        if years > 1:
            bounds += [index, index + years]
            index += years
            continue
        if _is_period(tokens, index, low):
            index += 1
            continue
        if (
            tokens[index].capital
            or _OWNER.match(tokens[index].text)
            or (CODE.match(tokens[index].text) and index + 1 < high and tokens[index + 1].capital)
            or (index > low and tokens[index - 1].text.endswith(":"))
            or _opens_labels(tokens, index)
        ):
            bounds.append(index)
        index += 1
    edges = sorted({*bounds, high})
    spans = [(a, b) for a, b in itertools.pairwise(edges) if a < b]
    repeated = Counter(" ".join(t.text for t in tokens[a:b]) for a, b in spans)
    of_years = [b - a > 1 and all(YEAR_OR_DAY.match(t.text) for t in tokens[a:b]) for a, b in spans]
    dated = [_is_dated(tokens[a:b]) for a, b in spans]
    dated = [
        own and (one or other or after_years)
        for one, own, other, after_years in zip(
            [False, *dated], dated, [*dated[1:], False], [False, *of_years], strict=False
        )
    ]
    for (a, b), beside, all_years in zip(spans, dated, of_years, strict=True):
        text = " ".join(t.text for t in tokens[a:b])
        period = tokens[a].word in words_in("headings", "table", "periods") and b - a < 4
        figures = any(t.text[:1].isdigit() and not YEAR_OR_DAY.match(t.word) for t in tokens[a:b]) and not period
        if all_years:
            yield Segment(a, b, "years")
        elif figures or any(t.text.endswith(":") for t in tokens[a:b]) or b - a > LONGEST_COLUMN_HEAD:
            yield Segment(a, b, "other")
        elif a > low and tokens[a].text[0].islower():
            yield Segment(a, b, "tail")
        elif role(tokens[a].word) or beside or (repeated[text] > 1 and tokens[a].capital):
            yield Segment(a, b, "measure")
        else:
            yield Segment(a, b, "other")


def _is_period(tokens: Sequence[Token], index: int, low: int) -> bool:
    """Return True for the code of a part of a year within the head of a column: *Utfall T2 2020*, *Prognos T2*."""
    return index > low and _PERIOD.match(tokens[index].text) is not None and role(tokens[index - 1].word) is not None


def _is_dated(part: Sequence[Token]) -> bool:
    """Return True for a name and a year (*Granby 2019*): beside another such, it is the head of a column."""
    named = 1 < len(part) <= LONGEST_DATED and part[0].capital and YEAR_OR_DAY.match(part[-1].text) is not None
    return named and not any(t.text[0].isdigit() or t.text[-1] in ".,:;" for t in part[:-1])


def _opens_labels(tokens: Sequence[Token], index: int) -> bool:
    """Return True for capitals and a dash that open one row label after the other (*ABC - Besök 12 ABC - Lån 14*)."""
    if index + 2 >= len(tokens) or not tokens[index].text.isupper() or tokens[index + 1].text not in ("-", "–"):
        return False
    ahead = tokens[index + 2 : index + PREFIX_AHEAD]
    again = any(a.text == tokens[index].text and b.text == tokens[index + 1].text for a, b in itertools.pairwise(ahead))
    return tokens[index + 2].capital and again


def _years_at(tokens: Sequence[Token], index: int, high: int) -> int:
    size = 0
    while index + size < high and YEAR_OR_DAY.match(tokens[index + size].text):
        size += 1
    return size
