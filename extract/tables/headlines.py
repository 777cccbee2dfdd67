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

TWO_COLUMNS = 3
"""The edges of two columns, or the lines of two rows."""

FEWEST_TEXT = 4
"""A table of labels and texts has at least this many words of text in each row, on average."""

HIGHEST_ROW = 150.0
"""A row of text is no higher than this (points)."""

SAME_START = 2.0
"""Labels of a column begin within this (points) of one another."""

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


def labelled_above(
    ys: Sequence[float], xs: Sequence[float], words: Sequence[Word], inside: Sequence[int]
) -> float | None:
    """Return where the row above the uppermost line starts in a table of labels and texts that is open at the top.

    Such tables have a line below each row (*Mål*, *Strategi*, *Resultat*): the row has a label where the others have
    theirs, and its text stands beside it and below, as far from the line as the rows below from theirs.
    """
    if len(xs) != TWO_COLUMNS or len(ys) < TWO_COLUMNS:
        return None
    labels = [box_of(words[i]) for i in inside if box_of(words[i])[2] <= xs[1] and box_of(words[i])[3] <= ys[1] + 2]
    texts = [i for i in inside if box_of(words[i])[0] >= xs[1] - 2]
    if not labels or len(texts) < FEWEST_TEXT * (len(ys) - 1):
        return None
    left = min(box[0] for box in labels)
    room = ys[1] - max(box_of(words[i])[3] for i in inside if box_of(words[i])[3] <= ys[1] + 2)
    limit, above = ys[0], words_between(words, (xs[0] - 3, ys[0] - HIGHEST_ROW, xs[-1] + 3, ys[0]))
    for line in reversed(visual_lines(words, above)):
        box, size = box_around(words, line), size_of(words[line[0]])
        near = max(room + 2, NEAR_RULE * size) if limit == ys[0] else NEAR_LINE * size
        if limit - box[3] > near or any(crosses(box_of(words[i]), xs[1:-1]) for i in line):
            return None
        own = [i for i in line if box_of(words[i])[2] <= xs[1]]
        if own and len(own) < len(line):
            return box[1] - 1 if abs(box_of(words[own[0]])[0] - left) <= SAME_START else None
        if own:
            return None
        limit = box[1]
    return None


def _in(words: Sequence[Word], run: Sequence[int], edges: tuple[float, float]) -> bool:
    box = box_around(words, run)
    return edges[0] <= (box[0] + box[2]) / 2 <= edges[1]
