"""Heads of flattened tables that no list of words knows: told by how many figures each of the rows below has."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.flattened.head_words import CODE, role
from extract.layout.flattened.heads import Head, HeadCell, Span
from extract.layout.flattened.numbers import counts
from extract.layout.segments import Segmenter
from extract.layout.tokens import Token
from extract.rules import MONTH, compiled, words, words_in

ROWS = 6
"""Rows by which the number of columns is told …"""

FEWEST_ROWS = 3
"""… and that there are at least."""

MOST_COLUMNS = 12

MOST_LABEL_PARTS = 3
"""Capitals in the first row's label (*Resultat av Svenskt Näringslivs mätning*)."""

LONGEST_COLUMN = 5
"""Words of a column head."""

FEWEST_TURNS = 3
"""Changes between years and parts of years in a row of columns."""

KNOWN, SHORT_COLUMN = 0.5, 2
"""Part of the column heads that are known words, dated, or groups of a survey; one is enough where all are short."""

_PERIOD = regex.compile(r"(?:19|20)\d\d(?:-[01]\d(?:-[0-3]\d)?|[/–-](?:(?:19|20)?\d\d))?$")
"""A year, a day, a school year."""
_month = compiled(lambda: rf"(?:{MONTH})\p{{L}}*\.?", regex.I)
_LETTER = regex.compile(r"\p{Lu}$")
"""A grade: one letter beside others (*A B C D E F*)."""

_UPPER = regex.compile(r"\p{Lu}{2,5}$")
_BREAK = regex.compile(r"[.!?;:]$")


def widths(text: str, tokens: Sequence[Token], runs: Sequence[Span]) -> list[int]:
    """Return the numbers of columns that the first rows may have: as many figures as several have, and none more.

    Rows with fewer figures have empty cells.
    """
    spans = [counts(text, tokens[run[0]].start, tokens[run[1] - 1].end) for run in runs[:ROWS]]
    found = list[int]()
    for width in range(2, MOST_COLUMNS + 1):
        end = next((number for number, (fewest, _) in enumerate(spans) if fewest > width), len(spans))
        full = sum(fewest <= width <= most for fewest, most in spans[:end])
        if full >= FEWEST_ROWS and spans[0][0] <= width <= spans[0][1]:
            found.append(width)
    return found


def heads_of_width(segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int, width: int) -> Iterator[Head]:
    """Yield the ways to read `tokens[low:high]` as a head of so many columns and the label of the first row."""
    starts = [at for at in range(low, high) if _opens(tokens, at, low, high)]
    for parts in range(1, MOST_LABEL_PARTS + 1):
        if len(starts) < width + parts:
            return
        label = starts[-parts]
        bounds = [*starts[-parts - width : -parts], label]
        if _goes_on(tokens, low, starts[: -parts - width], bounds[0]):
            continue
        columns = list(pairwise(bounds))
        anchored = _is_anchored(tokens, low, starts[: -parts - width], bounds[0])
        if not _can_head(segmenter, tokens, columns, anchored=anchored) or any(
            _PERIOD.match(t.text) for t in tokens[label:high]
        ):
            continue
        stub = _stub(segmenter, tokens, starts[: -parts - width], bounds[0])
        if not (tokens[label].capital or tokens[label].text[0].isupper()):
            continue
        cells = [HeadCell(0, col, (span,)) for col, span in enumerate(columns, 1)]
        roles = [role(tokens[a].word) or ("outcome" if _PERIOD.match(tokens[a].text) else "other") for a, _ in columns]
        top = HeadCell(0, 0, (stub,) if stub else ())
        yield Head(stub[0] if stub else bounds[0], label, (top, *cells), tuple(roles), 1, stub)


def _goes_on(tokens: Sequence[Token], low: int, before: Sequence[int], first: int) -> bool:
    """Return True where the columns begin further left: in a row of years, or with a word that heads columns."""
    if first > low and _PERIOD.match(tokens[first].text) and _PERIOD.match(tokens[first - 1].text):
        return True
    word = tokens[before[-1]].word if before and first - before[-1] <= LONGEST_COLUMN else ""
    return role(word) is not None and word not in words_in("headings", "table", "stub")


def _opens(tokens: Sequence[Token], at: int, low: int, high: int) -> bool:
    """Return True for a word that may begin a column's head or a label."""
    text = tokens[at].text
    if (dated := _opens_dated(tokens, at, low, high)) is not None:
        return dated
    if _PERIOD.match(text):  # one after a word dates it; several in a row are columns
        before = at > low and _PERIOD.match(tokens[at - 1].text) is not None
        after = at + 1 < high and _PERIOD.match(tokens[at + 1].text) is not None
        return before or after
    if _month.fullmatch(text) and at + 1 < high:  # *okt 2017 okt 2018*
        named = tokens[at - 1].capital and tokens[at - 1].word not in words_in("headings", "table", "stub")
        return _PERIOD.match(tokens[at + 1].text) is not None and not named
    if _UPPER.match(text):  # *Anmälda till IVO* is one head
        return at == low or tokens[at - 1].text not in words("headings", "links")
    grade = _LETTER.match(text) is not None and any(
        low <= beside < high and _LETTER.match(tokens[beside].text) for beside in (at - 1, at + 1)
    )
    return tokens[at].capital or grade or CODE.match(text) is not None


def _opens_dated(tokens: Sequence[Token], at: int, low: int, high: int) -> bool | None:
    """Return whether a year or the part of one opens a column where they take turns (*2020 T1 2021 T1*), else None.

    What comes first opens each of them.
    """
    first = last = at
    while first > low and _take_turns(tokens, first - 1):
        first -= 1
    while last + 1 < high and _take_turns(tokens, last):
        last += 1
    return (at - first) % 2 == 0 if last - first >= FEWEST_TURNS else None


def _take_turns(tokens: Sequence[Token], at: int) -> bool:
    one, other = (_PERIOD.match(tokens[n].text) for n in (at, at + 1))
    part = tokens[at + 1 if one else at].text
    return (one is None) is not (other is None) and CODE.match(part) is not None


def _is_anchored(tokens: Sequence[Token], low: int, before: Sequence[int], first: int) -> bool:
    """Return True where it is clear that the columns begin at `first`: after a head of labels, a sentence or a unit."""
    if first == low:
        return first > 0
    last = tokens[first - 1]
    if last.word in words_in("headings", "table", "units") or last.text.endswith("(%)"):
        return True  # *Andel nöjda, procent*
    if not before or first - before[-1] > LONGEST_COLUMN:
        return False
    return _heads_labels(tokens[before[-1]].word)


def _heads_labels(word: str) -> bool:
    """Return True for a word that heads the labels of rows."""
    known = words_in("headings", "table", "stub") | words_in("headings", "table", "labels")
    return word in known or word.endswith(tuple(words_in("headings", "table", "label_endings")))


def _can_head(segmenter: Segmenter, tokens: Sequence[Token], columns: Sequence[Span], *, anchored: bool) -> bool:
    """Return True where each of the columns has a head of a few words, and enough of them are known or dated.

    Where it is clear where the first one begins, they need not be.
    """
    known = 0
    # What recurs has heads of groups above it, and the head of the labels is none of a column.
    names = {" ".join(t.text for t in tokens[a:b]) for a, b in columns}
    if len(names) < len(columns) or _heads_labels(tokens[columns[0][0]].word):
        return False
    for a, b in columns:
        part = tokens[a:b]
        if len(part) > LONGEST_COLUMN or any(_BREAK.search(t.text) or segmenter.is_verb(t) for t in part):
            return False
        if any(t.text[0].isdigit() and not _PERIOD.match(t.text) for t in part):
            return False
        if len(part) == SHORT_COLUMN and _take_turns(tokens, a):
            known += 1
            continue
        if any(_PERIOD.match(t.text) for t in part[:-1]):
            return False  # two heads in one
        dated = _PERIOD.match(part[-1].text) is not None
        known += dated or role(part[0].word) is not None or part[0].word in words_in("headings", "table", "groups")
    short = all(b - a <= SHORT_COLUMN for a, b in columns)
    return anchored or known >= (1 if short else KNOWN * len(columns))


def _stub(segmenter: Segmenter, tokens: Sequence[Token], starts: Sequence[int], end: int) -> Span | None:
    """Return the head over the labels, where a word that heads labels elsewhere stands before the columns."""
    if not starts or end - starts[-1] > LONGEST_COLUMN:
        return None
    part = tokens[starts[-1] : end]
    named = _heads_labels(part[0].word) or not segmenter.is_known(part)
    plain = not any(_BREAK.search(t.text) or t.text[0].isdigit() or segmenter.is_verb(t) for t in part)
    return (starts[-1], end) if named and plain else None
