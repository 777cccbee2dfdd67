"""Heads of tables whose rows are lines: a head begins with a line, and so does the label of the first row."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.flattened_heads import Head, heads, lined_heads
from extract.layout.flattened_segments import CODE, MONEY, YEAR_OR_DAY, role
from extract.layout.segments import Segmenter
from extract.layout.tokens import Token, opens_line
from extract.rules import words_in

LABEL_LINES = 2
"""Lines of the label of the first row."""

SURE = 2
"""So many of what columns of amounts hold such a head names at least …"""

KNOWN = 0.5
"""… and the part of its columns that begin with a year, or a word for what columns hold."""

_ENDS_TEXT = regex.compile(r"[.!?;:]$")


def heads_below(
    starts: Sequence[int], segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int
) -> Iterator[Head]:
    """Yield the ways to read the words before the first figures as head and label.

    `starts` are where the lines below the first of the head begin, that of the label last: a label opens one. Of ways
    that explain as much, those count that take in all of the first line.
    """
    if not starts:
        return
    read = heads(segmenter, tokens, low, high)
    found = [h for h in read if tokens[h.label].start > starts[-1] or tokens[h.label].start in starts]
    firsts = [next((n for n, token in enumerate(tokens) if token.start >= start), len(tokens)) for start in starts]
    at = firsts[-1]
    for label in firsts[-LABEL_LINES:]:
        if low < label < high and not YEAR_OR_DAY.match(tokens[label].text):
            found += lined_heads(tokens, low, label)
    inner = {n for n, token in enumerate(tokens[:at]) if token.start in starts and _heads_labels(token)}
    found = [h for h in found if not any(a in inner for cell in h.cells if cell.col for a, _ in cell.spans)]
    yield from sorted(found, key=lambda head: head.low > low)


def heads_among_lines(segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int) -> Iterator[Head]:
    """Yield the ways to read the words before the first figures of a text that has kept its lines as head and label."""
    opens = [n for n in range(low, high) if opens_line(segmenter.text, tokens, n)]
    for head in heads(segmenter, tokens, low, high):
        if head.label in opens and not _is_cut(tokens, opens, head.low):
            yield head
    for first, label in list(pairwise(opens))[-LABEL_LINES:]:
        if not any(_ENDS_TEXT.search(token.text) for token in tokens[first:label]):
            yield from (head for head in lined_heads(tokens, first, label) if _is_of_money(tokens, head))


def _is_cut(tokens: Sequence[Token], opens: Sequence[int], low: int) -> bool:
    """Return True for a head that leaves out a column before it on its line: *2020* of *2020 T1 2021 T1*."""
    if low in opens or low == 0:
        return False
    before = tokens[low - 1]
    return bool(YEAR_OR_DAY.match(before.text) or CODE.match(before.text))


def _is_of_money(tokens: Sequence[Token], head: Head) -> bool:
    """Return True for a head of amounts that says of most of its columns what they hold, in words or by a year."""
    if len({*head.columns}.intersection(MONEY)) < SURE:
        return False
    firsts = [tokens[a] for cell in head.cells if cell.col for a, _ in cell.spans[:1]]
    known = sum(role(token.word) is not None or YEAR_OR_DAY.match(token.text) is not None for token in firsts)
    return known > KNOWN * len(firsts)


def _heads_labels(token: Token) -> bool:
    """Return True for a word that heads labels: where it opens a line, what stands above it is no part of the head."""
    return token.word in words_in("headings", "table", "stub") and role(token.word) is None
