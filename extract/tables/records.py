"""Rows that no line parts: figures stacked in a cell stand in rows of their own."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

import regex

from extract.layout.rows import box_around, box_of, visual_lines
from models import Word

MOSTLY_FIGURES = 0.5
FEWEST_RECORDS = 3
"""A band of lines is cut into rows where all its lines hold figures, or half of them and at least three."""

INDENT = 2.0
"""A line of a row's name that starts this much (points) further right goes on with the name above."""

_FIGURE = regex.compile(
    r"""[-–−+±<>(]?\s*[$€]?\s*\d[\d\s.,:/]*\s*(?:%|kr|tkr|mkr|mnkr|st)?\s*\)?[*†]?  # 1 234,5 %
      | [-–−*.]{1,3} | n\.?\s?a\.? | \(x\) | x                                      # nothing to tell""",
    regex.VERBOSE | regex.IGNORECASE,
)

_UNFINISHED = regex.compile(r"(?:^(?:och|samt|eller|med|av|för|i|på|till|per|inom|som)|[-–/,])$", regex.IGNORECASE)
"""A label that ends in such a word or sign goes on below: *Fordons- och* / *transportprogrammet*."""


def row_edges(xs: Sequence[float], ys: Sequence[float], words: Sequence[Word], inside: Sequence[int]) -> list[float]:
    """Return the edges of the rows: `ys`, and between the lines of figures that no rule parts."""
    edges = [ys[0]]
    bands: list[list[int]] = [[] for _ in ys]
    for index in inside:
        bands[bisect_right(ys, _middle(words[index], 1)) - 1].append(index)
    for held, bottom in zip(bands, ys[1:], strict=False):
        lines = visual_lines(words, held)
        if len(lines) > 1:
            records = _records(words, lines, xs)
            boxes = [box_around(words, record) for record in records]
            edges += [(a[3] + b[1]) / 2 for a, b in pairwise(boxes)]
        edges.append(bottom)
    return edges


def _middle(word: Word, side: int) -> float:
    box = word.box or box_of(word)
    return (box[side] + box[side + 2]) / 2


def _records(words: Sequence[Word], lines: Sequence[list[int]], xs: Sequence[float]) -> list[list[int]]:
    """Return the lines of a band as rows: one row where they are the lines of its cells."""
    needed = min(2, len(xs) - 2)
    figures = [_figures(words, line, xs) >= needed for line in lines]
    mostly = sum(figures) >= max(FEWEST_RECORDS, MOSTLY_FIGURES * len(lines))
    if not (all(figures) or mostly):
        return [[index for line in lines for index in line]]
    records: list[list[int]] = []
    for number, line in enumerate(lines):
        head = number > 0 and not any(figures[: number + 1])
        if records and (head or (not figures[number] and _is_name_rest(words, lines[number - 1], line, xs))):
            records[-1] = records[-1] + line
        else:
            records.append(list(line))
    return records


def _figures(words: Sequence[Word], line: Sequence[int], xs: Sequence[float]) -> int:
    """Return how many cells of a line hold a figure, or a mark that stands for none."""
    held = [(_middle(words[i], 0), words[i].text) for i in line]
    texts = (" ".join([text for middle, text in held if left <= middle < right]) for left, right in pairwise(xs))
    return sum(_FIGURE.fullmatch(text) is not None for text in texts if text)


def _is_name_rest(words: Sequence[Word], above: Sequence[int], line: Sequence[int], xs: Sequence[float]) -> bool:
    """Return True for a line in the first column only that is deeper than the one above, or that it goes on in."""
    if any(_middle(words[i], 0) > xs[1] for i in line):
        return False
    label = [words[i].text for i in above if _middle(words[i], 0) <= xs[1]]
    if label and words[line[0]].text[:1].islower() and _UNFINISHED.search(label[-1]):
        return True
    return box_of(words[line[0]])[0] > box_of(words[above[0]])[0] + INDENT
