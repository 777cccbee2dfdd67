"""Heads of tables whose cells are lines: which of the lines above the first row head which column."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from extract.layout.flattened.head_words import role
from extract.layout.tokens import tokens_of
from extract.rules import words_in
from models import Passage

LONGEST_HEAD = 40
"""Characters of the head of a column."""

MOST_DATED = 3
"""Words of a head above its year; more, or with a comma, are a line above the table (*Andel nöjda, procent*)."""

FEWEST_ON_ONE_LINE = 3
"""Columns of a head that stands on one line without spaces between its cells."""

DATED = regex.compile(r"\b(?:19|20)\d\d\b")
_OPENS_COLUMN = regex.compile(r"(?:\s|(?<=\d))(?=\p{Lu}\p{Ll})")
"""*Budget 2020Utfall 2020 Avvikelse*: a browser puts no space between the cells of a head."""

Found = tuple[int, list[Passage]]
"""The line at which a head begins, and its cells: one for each column, after that of the labels where there is one."""


def names_column(text: str) -> bool:
    """Return True for words that begin with one for what a column holds, or that name a group (*Flickor*)."""
    named = any(role(token.word) is not None for token in tokens_of(text)[:1])
    return named or text.casefold() in words_in("tables", "groups", "labels")


def head_above(
    lines: Sequence[Passage], kinds: Sequence[str], apart: Sequence[bool], low: int, first: int, columns: int
) -> Found | None:
    """Return the head above the line `first`, where the first row begins; None where what stands there fits no row.

    There is a line for each column, with one for the labels before them or not; or the cells of the head are broken
    over lines (*Utfall* / *2021*), or all stand on one. A first row without anything above it has no cells above it.
    """
    if (broken := _broken(lines, kinds, low, first, columns)) is not None:
        return broken
    start = first - columns
    if start >= low and all(kind in ("word", "year") for kind in kinds[start:first]):
        over_labels = start > low and kinds[start - 1] == "word"
        if any(kinds[n] == "year" or names_column(lines[n].text) for n in range(start, first)):
            dated = all(DATED.search(lines[n].text) for n in range(start, first))
            over_columns = start > low and _heads_column(lines, kinds, start - 1)
            parted = any(_is_dated(lines, kinds, n) for n in range(max(start, low + 1), first))
            if parted or heads_labels(lines[start].text) or (over_columns and not (dated and over_labels)):
                return None  # more columns than figures, or fewer
            start -= over_labels and not (dated and _is_caption(lines[start - 1].text))
            return start, list(lines[start:first])
        # Cells that stand apart, as those of the first row do: *Lätt*, *Svårt*; or below a blank line and the labels'.
        short = all(len(lines[n].text) <= LONGEST_HEAD for n in range(start, first))
        if short and all(apart[start + 1 : first + columns + 1]):
            return start, list(lines[start:first])
        if short and over_labels and apart[start - 1] and not any(apart[start:first]):
            return start - 1, list(lines[start - 1 : first])
    if first > low and columns >= FEWEST_ON_ONE_LINE:
        line = lines[first - 1]
        edges = [0, *(m.end() for m in _OPENS_COLUMN.finditer(line.text)), len(line.text)]
        cells = [line.slice(a, b).strip() for a, b in pairwise(edges) if line.text[a:b].strip()]
        if len(cells) in (columns, columns + 1) and sum(names_column(cell.text) for cell in cells) > 1:
            return first - 1, cells
    misfit = first > low and (_heads_column(lines, kinds, first - 1) or heads_labels(lines[first - 1].text))
    return None if misfit else (first, [])


def _is_caption(text: str) -> bool:
    """Return True for a line above a table that heads none of its columns."""
    return not heads_labels(text) and ("," in text or len(text.split()) > MOST_DATED)


def _heads_column(lines: Sequence[Passage], kinds: Sequence[str], at: int) -> bool:
    """Return True for a line that heads a column and no labels: a year, or a word for what a column holds."""
    if kinds[at] == "year":
        return True
    return kinds[at] == "word" and names_column(lines[at].text) and not heads_labels(lines[at].text)


def heads_labels(text: str) -> bool:
    """Return True for words that begin with one for the labels of rows, which is no unit of figures."""
    word = tokens_of(text)[0].word
    return word in words_in("headings", "table", "stub") and word not in words_in("headings", "table", "units")


def is_known(head: Sequence[Passage], columns: int) -> bool:
    """Return True for a head whose columns are all known to be ones, and no two the same."""
    heads = [cell.text for cell in head[-columns:]]
    known = all(names_column(text) or DATED.fullmatch(text) for text in heads)
    return known and len(set(heads)) == columns


def is_labelled(head: Sequence[Passage], columns: int) -> bool:
    """Return True for a head that has a word for the labels of rows over them."""
    return len(head) == columns + 1 and heads_labels(head[0].text)


def _broken(lines: Sequence[Passage], kinds: Sequence[str], low: int, first: int, columns: int) -> Found | None:
    """Return the head whose cells are broken over lines, where they are as many as the columns; None elsewhere.

    A year goes with the word above it where that heads a column.
    """
    cells, at = list[tuple[int, int]](), first
    while at > low and len(cells) < columns:
        begin = _cell_start(lines, kinds, low, at)
        if begin is None:
            return None
        cells.insert(0, (begin, at))
        at = begin
    whole = len(cells) == columns and any(b - a > 1 for a, b in cells)
    if not whole or not all(_heads_column(lines, kinds, a) for a, _ in cells):
        return None
    begin = _cell_start(lines, kinds, low, at) if at > low else None
    stub = [] if begin is None or _heads_column(lines, kinds, begin) else [(begin, at)]
    if begin is not None and not stub:
        return None
    found = [*stub, *cells]
    return found[0][0], [Passage.join(lines[a:b]) for a, b in found]


def _cell_start(lines: Sequence[Passage], kinds: Sequence[str], low: int, end: int) -> int | None:
    """Return the line at which the cell begins that ends before the line `end`; None where none does."""
    at = end - 1
    at -= at > low and _is_dated(lines, kinds, at)
    fits = kinds[at] in ("word", "year", "state") and len(lines[at].text) <= LONGEST_HEAD
    return at if fits else None


def _is_dated(lines: Sequence[Passage], kinds: Sequence[str], at: int) -> bool:
    """Return True for a year below a word for what a column holds: *Utfall* / *2021*."""
    if kinds[at] != "year" or kinds[at - 1] != "word":
        return False
    above = lines[at - 1].text
    if role(tokens_of(above)[0].word) == "state":
        return False  # a trend has no year: it is the rest of a cell that stands before
    return names_column(above) and not _is_caption(above) and DATED.search(above) is None
