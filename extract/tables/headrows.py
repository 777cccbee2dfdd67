"""The head above rows of figures: its lines, the columns that each piece covers, and the cells that they make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import regex

from extract.layout.rows import box_of
from extract.tables.clusters import Cluster
from extract.tables.edges import CAPTION
from extract.tables.rulings import Line
from extract.tables.runs import is_year, is_year_row
from extract.tables.textlines import CHUNK_GAP, Chunk, TextLine, chunk_of, is_typewriter
from extract.tables.typed import is_typed
from models import Box, Word

FIRST_GAP = 2.3
NEXT_GAP = 1.1
NEXT_TYPED_GAP = 1.5
"""A head stands this near (font sizes) above the rows, and its lines this near to one another: a line is left blank
between the rows of text that keeps the layout of the page."""

LARGER = 1.15
"""A line set this many times larger than the one below is a heading."""

KNOWN = 2
"""A line with this many pieces over columns is a head, however far it reaches: columns of symbols have no words."""

MOST_LINES = 7
"""A head has no more lines than this."""

SHARED = 0.35
"""A piece of a head covers a column when they share this part of the narrower one."""

HEAD_GAP = 0.4
"""Words over two columns are no phrase where the gap between them is wider than this (font sizes)."""

CENTRED = 0.12
"""A piece whose middle is this near (in widths of the columns) to the middle of several columns spans them."""

MOST_HEAD_ROWS = 3
"""Rows of figures at the top of a run that may be heads: years, or numbers over a rule."""

WIDE_RULE = 0.7
"""A rule under the head of a table is longer than this part of its width."""

MOSTLY = 0.8
"""A first column of figures has this part of its cells figures."""

UNDER = 1.0
"""A rule under a piece of a head lies within this (font sizes) below it."""

_REMARK = regex.compile(r"[\[(].*[\])]")


@dataclass(slots=True)
class HeadCell:
    """A piece of a head: the columns it covers, the words of its lines, its level and how many levels it spans."""

    first: int
    last: int
    lines: list[tuple[int, ...]]
    box: tuple[float, float, float, float]
    level: int = 0
    height: int = 1
    closed: bool = False
    above: "HeadCell | None" = field(default=None, repr=False)


def head_start(lines: Sequence[TextLine], first: int, clusters: Sequence[Cluster], words: Sequence[Word]) -> int:
    """Return the number of the first line of the head above the row `first`; `first` where there is none."""
    # A head may be wider than the figures below it, by half the way to the next column.
    left = clusters[0].left
    right = clusters[-1].right + (clusters[-1].middle - clusters[-2].middle) / 2
    start = first
    number = first - 1
    spaced = (
        first + 1 < len(lines)
        and is_typed(lines[first], words)
        and lines[first + 1].box[1] - lines[first].box[3] > lines[first].size
    )
    while number >= 0 and first - number <= MOST_LINES:
        line, below = lines[number], lines[number + 1]
        if line.is_row and line.figures > 1 and not is_year_row(line, words):
            break
        limit = FIRST_GAP if number + 1 == first else NEXT_TYPED_GAP if spaced else NEXT_GAP
        apart = below.box[1] - line.box[3] > limit * max(line.size, below.size)
        if apart or line.size > LARGER * below.size or not _fits(line, left, right, clusters, words):
            break
        if _covers_columns(line, clusters, lines, (number, start), words):
            start = number
        number -= 1
    return start


def _fits(line: TextLine, left: float, right: float, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return False for running text, captions, and remarks such as *[tkr]*."""
    met = sum(any(cluster.meets(chunk) for cluster in clusters) for chunk in line.chunks)
    if met < KNOWN and (line.box[0] < left - 3 * line.size or line.box[2] > right + 4 * line.size):
        return False
    text = " ".join(words[i].text for chunk in line.chunks for i in chunk.words)
    if CAPTION.fullmatch(text) or (len(line.chunks) == 1 and _REMARK.fullmatch(text)):
        return False
    widest = max(chunk.right - chunk.left for chunk in line.chunks)
    return len(line.chunks) > 1 or widest <= 0.6 * (right - left)


def _covers_columns(
    line: TextLine,
    clusters: Sequence[Cluster],
    lines: Sequence[TextLine],
    places: tuple[int, int],
    words: Sequence[Word],
) -> bool:
    """Return True for a line that is a part of a head, not only the name of what follows.

    `places` are the numbers of the line, and of the first that is known to be of the head.
    """
    number, start = places
    stub = clusters[0].right
    values = [chunk for chunk in line.chunks if chunk.middle > stub and not clusters[0].meets(chunk)]
    if values:
        return True
    # The first column's own head may have more lines than the others: one right under it goes on with it.
    below = lines[number + 1]
    goes_on = number + 1 == start and start < len(lines) and line.bold == below.bold
    if goes_on and is_typed(line, words):  # type that knows no bold: a title stands there, too
        goes_on = words[below.chunks[0].words[0]].text[:1].islower()
    if not (goes_on and _begins(below, clusters) and len(below.chunks) > 1 and not below.is_row):
        return False
    # A title has another colour than the head, or reaches over the head of the next column.
    colors = {words[chunk.words[0]].color for chunk in (line.chunks[0], below.chunks[0])}
    return len(colors) == 1 and line.chunks[-1].right <= below.chunks[1].left


def _begins(line: TextLine, clusters: Sequence[Cluster]) -> bool:
    return clusters[0].meets(line.chunks[0]) and line.chunks[0].right < clusters[1].left


def with_empty_columns(lines: Sequence[TextLine], clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the columns with those that have a head and no words, on the right or between: symbols stand in them."""
    out = list(clusters)
    for line in lines:
        out += [Cluster(chunk.left, chunk.right) for chunk in _between(line, out)]
        out.sort(key=lambda cluster: cluster.left)
    clusters = list(out)
    for line in lines:
        for chunk in line.chunks:
            if chunk.left > out[-1].right + line.size and chunk.left > clusters[-1].right:
                out.append(Cluster(chunk.left, chunk.right))
            elif len(out) > len(clusters) and out[-1].meets(chunk):
                out[-1].left, out[-1].right = min(out[-1].left, chunk.left), max(out[-1].right, chunk.right)
    return out


def _between(line: TextLine, clusters: Sequence[Cluster]) -> Iterator[Chunk]:
    """Yield the pieces of a line of the head that stand over no column, while the columns on both sides have theirs."""
    for before, chunk, after in zip(line.chunks, line.chunks[1:], line.chunks[2:], strict=False):
        if any(cluster.meets(chunk) for cluster in clusters):
            continue
        sides = [[n for n, cluster in enumerate(clusters) if cluster.meets(side)] for side in (before, after)]
        if all(len(met) == 1 for met in sides) and sides[1][0] == sides[0][0] + 1:
            yield chunk


def first_row(
    lines: Sequence[TextLine],
    run: tuple[int, int],
    clusters: Sequence[Cluster],
    rules: Sequence[Line],
    words: Sequence[Word],
) -> int:
    """Return the number of the first row of a run that is no part of the head."""
    first, last = run
    number = first
    while (
        number < min(last, first + MOST_HEAD_ROWS)
        and lines[number].is_row
        and (
            is_year_row(lines[number], words)
            or _is_typed_year(lines[number], clusters, words)
            or _names_columns(lines, number, run, clusters, rules)
        )
    ):
        number += 1
    if number > first:  # what stands between the years and the figures is a head too
        figures = next((n for n in range(number, last + 1) if lines[n].is_row), number)
        if figures - number < MOST_HEAD_ROWS and all(
            _heads_values(line, clusters, words) for line in lines[number:figures]
        ):
            number = figures
    return number


def _heads_values(line: TextLine, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True for words over the columns of values; over those alone, in type that knows no bold, for one piece."""
    values = clusters[0].right
    alone = is_typed(line, words) and line.chunks[0].left > values
    return line.chunks[-1].left > values and (len(line.chunks) > 1 or alone)


def _is_typed_year(line: TextLine, clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True for words and at least a year beside an empty first column, in type that knows no bold."""
    figures = [chunk for chunk in line.chunks if chunk.figure]
    texts = [" ".join(words[i].text for i in chunk.words) for chunk in figures]
    typed = is_typed(line, words) and not clusters[0].meets(line.chunks[0])
    return typed and bool(texts) and all(is_year(text) for text in texts)


def _names_columns(
    lines: Sequence[TextLine], number: int, run: tuple[int, int], clusters: Sequence[Cluster], rules: Sequence[Line]
) -> bool:
    """Return True for a row over the only rule among the rows, with words over a first column of figures."""
    left, right = clusters[0].left, clusters[-1].right
    wide = [rule for rule in rules if min(rule.end, right) - max(rule.start, left) > WIDE_RULE * (right - left)]
    after = [
        n for n in range(run[0], run[1]) if any(lines[n].box[3] - 3 <= r.at <= lines[n + 1].box[1] + 3 for r in wide)
    ]
    if after and after[0] == number and len(after) <= 2:
        return True
    stubs = [line.chunks[0].figure for line in lines[number + 1 : run[1] + 1] if line.is_row]
    return (
        clusters[0].meets(lines[number].chunks[0])
        and not lines[number].chunks[0].figure
        and sum(stubs) >= MOSTLY * len(stubs)
    )


def head_cells(
    lines: Sequence[TextLine], clusters: Sequence[Cluster], rules: Sequence[Line], bottom: float, words: Sequence[Word]
) -> list[HeadCell]:
    """Return the cells that the lines of a head make over the columns; `bottom` is the top of the first row."""
    cells: list[HeadCell] = []
    lines = [_parted(line, clusters, words) for line in lines]
    for number, line in enumerate(lines):
        below = lines[number + 1 :]
        floor = below[0].box[3] if below else bottom
        groups = _repeats(line, below, clusters, words)
        for chunk in line.chunks:
            first, last, ruled = groups.get(chunk) or _columns_of(chunk, line, below, clusters, rules, floor)
            _add(cells, HeadCell(first, last, [chunk.words], chunk.box, closed=ruled), rules)
    levels = 1 + max((cell.level for cell in cells), default=0)
    for cell in cells:
        under = [other for other in cells if other.above is cell or _lies_under(other, cell)]
        cell.height = (min(other.level for other in under) if under else levels) - cell.level
    return cells


def _repeats(
    line: TextLine, below: Sequence[TextLine], clusters: Sequence[Cluster], words: Sequence[Word]
) -> dict[Chunk, tuple[int, int, bool]]:
    """Return the columns of each piece over heads that recur, as *2018 2019* under *Kvinnor* and under *Män*."""
    if not below:
        return {}
    leaves = {
        _nearest(chunk.box, clusters): tuple(words[i].text for i in chunk.words)
        for chunk in below[0].chunks
        if not clusters[0].meets(chunk)
    }
    over = [chunk for chunk in line.chunks if not clusters[0].meets(chunk)]
    width, rest = divmod(len(leaves), len(over)) if over else (0, 1)
    if len(over) < 2 or width < 2 or rest or sorted(leaves) != list(range(1, len(clusters))):
        return {}
    heads = [leaves[col] for col in sorted(leaves)]
    if heads != heads[:width] * len(over) or len(set(heads)) == 1:
        return {}
    groups = {chunk: (1 + n * width, (n + 1) * width, False) for n, chunk in enumerate(over)}
    inside = all(
        clusters[first].left - line.size < chunk.middle < clusters[last].right + line.size
        for chunk, (first, last, _) in groups.items()
    )
    return groups if inside else {}


def _parted(line: TextLine, clusters: Sequence[Cluster], words: Sequence[Word]) -> TextLine:
    """Return a line of the head with its chunks parted where words over two columns stand a little apart."""
    chunks: list[Chunk] = []
    for chunk in line.chunks:
        start = 0
        for at in range(1, len(chunk.words)):
            left, right = box_of(words[chunk.words[at - 1]]), box_of(words[chunk.words[at]])
            gap = CHUNK_GAP if is_typewriter(words[chunk.words[at]]) else HEAD_GAP
            if right[0] - left[2] > gap * line.size and _nearest(left, clusters) != _nearest(right, clusters):
                chunks.append(chunk_of(words, chunk.words[start:at]))
                start = at
        chunks.append(chunk_of(words, chunk.words[start:]) if start else chunk)
    return replace(line, chunks=tuple(chunks))


def _nearest(box: Box, clusters: Sequence[Cluster]) -> int:
    return min(range(len(clusters)), key=lambda c: abs(clusters[c].middle - (box[0] + box[2]) / 2))


def _lies_under(low: HeadCell, high: HeadCell) -> bool:
    return low.level > high.level and low.first <= high.last and low.last >= high.first


def _add(cells: list[HeadCell], new: HeadCell, rules: Sequence[Line]) -> None:
    """Add a piece: as the next line of the cell above with the same columns, or as a cell of its own."""
    above = [cell for cell in cells if cell.first <= new.last and cell.last >= new.first]
    if above:
        nearest = max(above, key=lambda cell: cell.box[3])
        same = (nearest.first, nearest.last) == (new.first, new.last) and not nearest.closed
        if same and not _rule_between(nearest, new, rules):
            box = nearest.box
            nearest.lines.append(new.lines[0])
            nearest.box = (min(box[0], new.box[0]), box[1], max(box[2], new.box[2]), new.box[3])
            nearest.closed = nearest.closed or (new.closed and new.last > new.first)
            return
        new.above = nearest
        new.level = 1 + max(cell.level for cell in above)
    cells.append(new)


def _rule_between(high: HeadCell, low: HeadCell, rules: Sequence[Line]) -> bool:
    middle = (low.box[0] + low.box[2]) / 2
    return any(high.box[3] - 2 <= rule.at <= low.box[1] + 2 and rule.covers(middle) for rule in rules)


def _columns_of(
    chunk: Chunk,
    line: TextLine,
    below: Sequence[TextLine],
    clusters: Sequence[Cluster],
    rules: Sequence[Line],
    floor: float,
) -> tuple[int, int, bool]:
    """Return the first and last column that a piece of a head covers, and whether a rule under it says so."""
    ruled = _ruled_columns(chunk, line, clusters, rules, floor)
    if ruled is not None:
        return *ruled, True
    covered = [c for c, cluster in enumerate(clusters) if _share(chunk, cluster) >= SHARED]
    if covered and covered[0] == 0:
        stub = len(covered) == 1 or not _reaches(chunk, clusters[covered[-1]])
        return 0, 0 if stub else covered[-1], False
    if not covered:
        covered = [min(range(len(clusters)), key=lambda c: _away(chunk, clusters[c]))]
    return *_centred(chunk, line, below, clusters, (covered[0], covered[-1])), False


def _reaches(chunk: Chunk, cluster: Cluster) -> bool:
    return chunk.right >= cluster.middle


def _share(chunk: Chunk, cluster: Cluster) -> float:
    left, _, right, _ = chunk.box
    low, high = cluster.left, cluster.right
    shared = (right if right < high else high) - (left if left > low else low)
    return shared / max(0.1, min(right - left, high - low))


def _away(chunk: Chunk, cluster: Cluster) -> float:
    return max(0.0, cluster.left - chunk.right, chunk.left - cluster.right)


def _ruled_columns(
    chunk: Chunk, line: TextLine, clusters: Sequence[Cluster], rules: Sequence[Line], floor: float
) -> tuple[int, int] | None:
    """Return the columns over which a rule under a piece of a head reaches, where they are several but not all."""
    for rule in rules:
        near = chunk.box[3] - 0.3 * line.size <= rule.at <= min(floor, chunk.box[3] + UNDER * line.size)
        if not near or not rule.covers(chunk.middle):
            continue
        cols = [c for c, cluster in enumerate(clusters) if rule.start - 3 <= cluster.middle <= rule.end + 3]
        others = [o for o in line.chunks if o is not chunk and rule.start < o.middle < rule.end]
        if 1 < len(cols) < len(clusters) and not others:
            return cols[0], cols[-1]
    return None


def _centred(
    chunk: Chunk, line: TextLine, below: Sequence[TextLine], clusters: Sequence[Cluster], covered: tuple[int, int]
) -> tuple[int, int]:
    """Return the columns in whose middle a piece stands, where each has words of its own in the head below."""
    taken = {
        c for other in line.chunks if other is not chunk for c, k in enumerate(clusters) if _share(other, k) >= SHARED
    }
    headed = {c for low in below for o in low.chunks for c, k in enumerate(clusters) if _share(o, k) >= SHARED}
    best = covered
    for first in range(1, covered[0] + 1):
        for last in range(covered[1], len(clusters)):
            group = set(range(first, last + 1))
            if len(group) <= best[1] - best[0] + 1 or group & taken or not group <= headed:
                continue
            low, high = clusters[first].left, clusters[last].right
            if abs((low + high) / 2 - chunk.middle) <= CENTRED * (high - low):
                best = (first, last)
    return best
