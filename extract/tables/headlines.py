"""The header of a table whose uppermost line stands under it."""

from collections.abc import Sequence
from itertools import pairwise

from extract.layout.rows import box_around, box_of, size_of, split_at_gaps, visual_lines
from extract.tables.regions import RUN_GAP, crosses, words_between
from models import Word

NEAR_RULE = 0.9
NEAR_LINE = 0.5
"""A header stands this near (font sizes) to its rule, and its lines this near to one another."""

LARGER = 1.2
"""What is set in type so many times as large as the header is a heading above it."""

HIGHEST = 60.0
"""A header is no higher than this (points)."""


def stacked_above(ys: Sequence[float], words: Sequence[Word], left: float, right: float) -> list[list[int]]:
    """Return the lines of words that stand on the uppermost line of a table, the lowest first, by their words."""
    found: list[list[int]] = []
    top: float | None = None
    for line in reversed(visual_lines(words, words_between(words, (left, ys[0] - HIGHEST, right, ys[0])))):
        box = box_around(words, line)
        limit, near = (ys[0], NEAR_RULE) if top is None else (top, NEAR_LINE)
        size = size_of(words[line[0]])
        if limit - box[3] > near * size:
            break
        if found and size > LARGER * size_of(words[found[0][0]]):
            break  # a heading right above the header
        found.append(list(line))
        top = box[1]
    return found


def head_above(
    lines: Sequence[Sequence[int]],
    xs: Sequence[float],
    ys: Sequence[float],
    words: Sequence[Word],
    inside: Sequence[int],
) -> float | None:
    """Return where the header above a table starts, or None where the table has its header inside.

    The `lines` right above, over all of the page's width, are a header where their words stand in at least two columns
    and none runs across, unless the first row is in bold and they are not. The lowest may be the end of one head alone.
    """
    first_row = [i for i in inside if ys[0] <= box_of(words[i])[3] <= ys[1] + 2]
    head_bold = bool(first_row) and all(words[i].bold for i in first_row)
    top: float | None = None
    filled = set[int]()
    for line in lines:
        box = box_around(words, line)
        if box[0] < xs[0] - 3 or box[2] > xs[-1] + 3:
            break
        runs = split_at_gaps(words, line, RUN_GAP)
        if any(crosses(box_around(words, run), xs[1:-1]) for run in runs):
            break
        if top is None and head_bold and not all(words[i].bold for i in line):
            break
        filled |= {c for run in runs for c, edges in enumerate(pairwise(xs)) if _in(words, run, edges)}
        top = box[1]
    return None if top is None or len(filled) < 2 else top - 1


def _in(words: Sequence[Word], run: Sequence[int], edges: tuple[float, float]) -> bool:
    box = box_around(words, run)
    return edges[0] <= (box[0] + box[2]) / 2 <= edges[1]
