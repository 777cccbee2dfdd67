"""Rows on paper that was turned into typewriter text: nothing is drawn or bold there, and lines stand evenly.

What tells the rows of a table then is how its lines begin: the rest of a cell goes on in small letters, or below a
line that was full, and stands beside no figure.
"""

from collections.abc import Mapping, Sequence

from extract.layout.rows import box_of
from extract.tables.clusters import Cluster
from extract.tables.textlines import TextLine, is_figure, is_typewriter
from models import Word

ADJACENT = 0.8
"""The rest of a row follows within this (font sizes)."""

FULL = 2.0
"""A line of a label was full where the next word would have ended this near (letters) to the end of the column."""

Pieces = Mapping[int, Sequence[Sequence[int]]]


def is_typed(line: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a line in letters that are all of one width."""
    return is_typewriter(words[line.chunks[0].words[0]])


def tells_columns(line: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a line that shows where the columns of a table are: a row, or the rest of several typed cells."""
    return line.is_row or (len(line.chunks) > 1 and is_typed(line, words))


def is_typed_rest(
    row: Pieces, above: Pieces, lines: tuple[TextLine, TextLine], clusters: Sequence[Cluster], words: Sequence[Word]
) -> bool:
    """Return True for pieces that go on with the row above, whose last line is the second of `lines`."""
    line, previous = lines
    if line.box[1] - previous.box[3] > ADJACENT * line.size:
        return False
    others = [col for col in row if col]
    if any(col not in above or _is_figure(above[col], words) for col in others):
        return False
    small = all(words[row[col][0][0]].text[:1].islower() for col in others)
    if 0 in row:
        first = words[row[0][0][0]].text[:1]
        return 0 in above and (first.islower() or first in "(–-" or (small and _is_full(row, above, clusters, words)))
    return small or all(_starts_below(row[col], above[col], words) for col in others)


def ends_typed_row(line: TextLine, above: TextLine, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True for a line below the last row of figures that holds nothing but the rest of its texts."""
    if not is_typed(line, words) or line.box[1] - above.box[3] > ADJACENT * line.size:
        return False
    for chunk in line.chunks:
        met = [cluster for cluster in clusters if cluster.meets(chunk)]
        over = [other for other in above.chunks if met and met[0].meets(other)]
        if len(met) != 1 or len(over) != 1 or over[0].figure or abs(over[0].left - chunk.left) > line.size:
            return False
        small = words[chunk.words[0]].text[:1].islower()
        if met[0] is clusters[0] and not small:
            return False
        if met[0] is not clusters[0] and not small and words[over[0].words[-1]].text.endswith("."):
            return False
    return True


def heads_typed(line: TextLine, below: TextLine, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True for a line right above a table of words that has a piece over each column, wherever it begins."""
    if not is_typed(line, words) or line.box[1] + 2 * line.size < below.box[1] - line.size or len(line.chunks) < 3:
        return False
    met = [[n for n, cluster in enumerate(clusters) if cluster.meets(chunk)] for chunk in line.chunks]
    return all(len(cols) == 1 for cols in met) and len({cols[0] for cols in met}) == len(line.chunks)


def _is_figure(lines: Sequence[Sequence[int]], words: Sequence[Word]) -> bool:
    return is_figure(" ".join(words[index].text for line in lines for index in line))


def _is_full(row: Pieces, above: Pieces, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True where the first word of a label had no room on the line above."""
    last, first = box_of(words[above[0][-1][-1]]), box_of(words[row[0][0][0]])
    letter = (first[2] - first[0]) / len(words[row[0][0][0]].text)
    return len(above) > 1 and last[2] + letter + first[2] - first[0] > clusters[0].right - FULL * letter


def _starts_below(piece: Sequence[Sequence[int]], above: Sequence[Sequence[int]], words: Sequence[Word]) -> bool:
    """Return True for words under the start of a text that has not come to its end."""
    start, over = box_of(words[piece[0][0]])[0], box_of(words[above[-1][0]])[0]
    return abs(start - over) <= 6 and not words[above[-1][-1]].text.endswith((".", ":"))
