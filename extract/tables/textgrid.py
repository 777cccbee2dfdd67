"""A grid for rows that nothing or little is drawn around: its columns by the text, its rows by the lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from extract.layout.rows import box_of
from extract.rules import words as rule_words
from extract.rules import words_in
from extract.tables.clusters import Cluster, column_clusters
from extract.tables.grid import ALIGNED
from extract.tables.headrows import HeadCell, first_row, head_cells, head_start, with_empty_columns
from extract.tables.rulings import Line
from extract.tables.textlines import Chunk, TextLine, is_figure
from extract.tables.typed import ends_typed_row, heads_typed, is_typed, is_typed_rest, tells_columns
from models import Box, Grid, GridCell, Word
from models.records import record

MARGIN = 1.0
"""A grid reaches this far (points) around its words."""

INDENT = 0.4
"""A label that starts this much (font sizes) further right than the one above is deeper."""

BESIDE = 0.75
"""Lines whose baselines are nearer than this (font sizes) belong to one row; lines under one another are 0.95 apart."""

CLOSE = 0.8
"""A row of words at the end of a table follows within this (font sizes)."""

CENTRED = 1.5
"""Words alone on a line span the columns when their middle is this near (font sizes) to that of the columns."""

FEWEST_HEADS = 2
"""A head with more pieces than this, one over the labels, names all columns."""

NEARER = 0.6
"""A line of words this much nearer to the row above than to the row below is the rest of its label."""

AT_START = 2.0
"""Words start a column within this (points) of where its others do."""

Pieces = dict[int, list[tuple[int, ...]]]
"""The words of a row by column, line by line."""


@dataclass(slots=True)
class Row:
    """A row of the body: its words by column, its box, and the columns that its only words span, if they do."""

    pieces: Pieces
    box: Box
    across: tuple[int, int] | None = None


@record(frozen=True, slots=True)
class TextTable:
    """A table read from text: its grid, and what the judgement needs to know."""

    grid: Grid
    clusters: tuple[Cluster, ...]
    head: tuple[HeadCell, ...]
    rows: tuple[Row, ...]
    body: tuple[TextLine, ...]


def text_table(
    lines: Sequence[TextLine],
    run: tuple[int, int],
    clusters: list[Cluster],
    rules: Sequence[Line],
    words: Sequence[Word],
) -> TextTable | None:
    """Return the table whose rows are the lines of a run, with the head above it; None where it has no two columns."""
    first, last = run
    if len(clusters) < 2:
        return None
    last = _last_row(lines, last, clusters, words)
    if last > run[1] and is_typed(lines[first], words):
        clusters = column_clusters([line for line in lines[first : last + 1] if tells_columns(line, words)])
    begin = first_row(lines, (first, last), clusters, rules, words)
    start = head_start(lines, first, clusters, words)
    begin = _first_group(lines, start, begin, clusters, words)
    clusters = with_empty_columns(lines[start:begin], clusters)
    return table_of(lines, (start, begin, last), clusters, rules, words)


def words_table(
    lines: Sequence[TextLine], run: tuple[int, int], rules: Sequence[Line], words: Sequence[Word]
) -> TextTable | None:
    """Return the table of words whose lines are those of a run, the first its head."""
    first, last = run
    clusters = column_clusters([line for line in lines[first : last + 1] if len(line.chunks) > 2])
    if len(clusters) > 2 and first and heads_typed(lines[first - 1], lines[first], clusters, words):
        first -= 1
    return table_of(lines, (first, first + 1, last), clusters, rules, words) if len(clusters) > 2 else None


def table_of(
    lines: Sequence[TextLine],
    places: tuple[int, int, int],
    clusters: list[Cluster],
    rules: Sequence[Line],
    words: Sequence[Word],
) -> TextTable:
    """Return the table of the lines from the first of the head over the first row to the last."""
    start, begin, last = places
    head = head_cells(lines[start:begin], clusters, rules, lines[begin].box[1], words)
    edges = [(a.right + b.left) / 2 for a, b in pairwise(clusters)]
    rows = _rows(lines[begin : last + 1], clusters, edges, words)
    grid = _grid(head, rows, edges, lines[start : last + 1])
    return TextTable(grid, tuple(clusters), tuple(head), tuple(rows), tuple(lines[begin : last + 1]))


def _first_group(
    lines: Sequence[TextLine], start: int, begin: int, clusters: Sequence[Cluster], words: Sequence[Word]
) -> int:
    """Return the number of the first row, with the name of its group where that stands below a whole head.

    A head that names the column of labels is whole: what stands below it in that column alone heads the rows.
    """
    named = any(
        len(line.chunks) > FEWEST_HEADS and clusters[0].meets(line.chunks[0]) for line in lines[start : begin - 1]
    )
    above = lines[begin - 1] if begin > start else None
    alone = named and above is not None and len(above.chunks) == 1 and clusters[0].meets(above.chunks[0])
    if not alone or above is None or words[above.chunks[0].words[0]].text[:1].islower():
        return begin
    return begin - 1


def _last_row(lines: Sequence[TextLine], last: int, clusters: Sequence[Cluster], words: Sequence[Word]) -> int:
    """Return the number of the last line that keeps to the columns: rows of words at the end have no figure."""
    while last + 1 < len(lines):
        line, above = lines[last + 1], lines[last]
        met = [[c for c, cluster in enumerate(clusters) if cluster.meets(chunk)] for chunk in line.chunks]
        fits = (
            all(len(cols) == 1 for cols in met) and met[0] == [0] and (len(met) > 1 or _ends_label(line, above, words))
        )
        fits = fits or ends_typed_row(line, above, clusters, words)
        if not fits or line.box[1] - above.box[3] > CLOSE * line.size:
            break
        last += 1
    return last


def _ends_label(line: TextLine, above: TextLine, words: Sequence[Word]) -> bool:
    """Return True for the rest of the last row's label: it goes on in small letters, or after a comma."""
    same = abs(line.box[0] - above.box[0]) <= INDENT * line.size and line.size == above.size
    goes_on = _begins_small(line, words) or words[above.chunks[0].words[-1]].text.endswith(",")
    return same and goes_on and (above.is_row or is_typed(line, words))


def _rows(
    lines: Sequence[TextLine], clusters: Sequence[Cluster], edges: Sequence[float], words: Sequence[Word]
) -> list[Row]:
    """Return the rows: a line each, but the lines of one label or text as one."""
    rows: list[Row] = []
    previous: TextLine | None = None
    opening = False
    for number, line in enumerate(lines):
        row = _row(line, clusters, edges, words)
        following = lines[number + 1] if number + 1 < len(lines) else None
        if rows and row.across is None and previous is not None:
            opens = set(row.pieces) == {0} and _begins_next(line, following, words)
            beside = _stands_beside(row, rows[-1], line, previous)
            held = following is not None and following.box[3] - line.box[3] < BESIDE * line.size
            rest = not held and not line.is_row and _is_rest(row, rows[-1], line, previous, following, words)
            rest = rest or (
                is_typed(line, words) and is_typed_rest(row.pieces, rows[-1].pieces, (line, previous), clusters, words)
            )
            rest = (rest and not opens) or _completes(row, rows[-1], line, previous, words)
            if beside or rest or (opening and 0 in row.pieces):
                _join(rows[-1], row)
                previous, opening = line, False
                continue
        opening = set(row.pieces) == {0} and _opens(lines[number:], clusters, words)
        rows.append(row)
        previous = line
    return rows


def _row(line: TextLine, clusters: Sequence[Cluster], edges: Sequence[float], words: Sequence[Word]) -> Row:
    pieces: dict[int, list[int]] = {}
    for chunk in line.chunks:
        inside = [edge for edge in edges if chunk.left + 1 < edge < chunk.right - 1]
        if not inside:
            pieces.setdefault(_column(chunk.middle, edges), []).extend(chunk.words)
            continue
        column = _column(chunk.left + 1, edges)
        others = [o for o in line.chunks if o is not chunk and _column(o.middle, edges) in _over(chunk, edges)]
        start = _start_within(chunk, inside, clusters, words)
        if start is not None:
            for index in chunk.words:
                pieces.setdefault(column + (box_of(words[index])[0] >= start), []).append(index)
        elif chunk.figure or others:
            for index in chunk.words:
                box = box_of(words[index])
                pieces.setdefault(_column((box[0] + box[2]) / 2, edges), []).append(index)
        else:
            pieces.setdefault(column, []).extend(chunk.words)
    if line.leaders:
        pieces.setdefault(0, []).extend(line.leaders)
    return Row({col: [tuple(indices)] for col, indices in pieces.items()}, line.box, _across(line, clusters))


def _start_within(
    chunk: Chunk, edges: Sequence[float], clusters: Sequence[Cluster], words: Sequence[Word]
) -> float | None:
    """Return where the next column starts within a chunk: *-6,5 % Ja*, *Ja* close to the figure, at its left end."""
    starts = [cluster.left for cluster in clusters if cluster.left > edges[0]][:1] if len(edges) == 1 else []
    places = [(abs(box_of(words[index])[0] - start), at) for start in starts for at, index in enumerate(chunk.words)]
    near, at = min(places, default=(AT_START + 1, 0))
    figure = at > 0 and is_figure(" ".join(words[index].text for index in chunk.words[:at]))
    return box_of(words[chunk.words[at]])[0] if figure and near <= AT_START else None


def _across(line: TextLine, clusters: Sequence[Cluster]) -> tuple[int, int] | None:
    """Return the columns in whose middle the only words of a line stand: all, or all but the first; None elsewhere."""
    chunk = line.chunks[0]
    if len(line.chunks) > 1 or chunk.figure or chunk.left < clusters[0].left + 2 * line.size or len(clusters) < 3:
        return None
    places = [(clusters[first].left + clusters[-1].right) / 2 for first in (0, 1)]
    first = min((0, 1), key=lambda n: abs(places[n] - chunk.middle))
    return (first, len(clusters) - 1) if abs(places[first] - chunk.middle) <= CENTRED * line.size else None


def _column(x: float, edges: Sequence[float]) -> int:
    return sum(edge < x for edge in edges)


def _over(chunk: Chunk, edges: Sequence[float]) -> range:
    return range(_column(chunk.left + 1, edges), _column(chunk.right - 1, edges) + 1)


def _is_rest(
    row: Row, above: Row, line: TextLine, previous: TextLine, following: TextLine | None, words: Sequence[Word]
) -> bool:
    """Return True for a line that goes on with the row above: the rest of its label, or of its texts."""
    if line.box[1] - previous.box[3] > 0.8 * line.size:
        return False
    if set(row.pieces) != {0}:
        small = all(words[chunk.words[0]].text[:1].islower() for chunk in line.chunks)
        return (0 not in row.pieces or small) and set(row.pieces) <= set(above.pieces) and not line.figures
    deeper = line.box[0] > previous.box[0] + INDENT * line.size
    if line.bold and not previous.bold:
        return False
    if _begins_small(line, words) or _breaks_off(above, words) or _is_nearer(above, line, previous, following):
        return True
    heads = following is not None and following.box[0] > line.box[0] + INDENT * line.size
    return deeper and len(above.pieces) > 1 and not heads


def _begins_next(line: TextLine, following: TextLine | None, words: Sequence[Word]) -> bool:
    """Return True for words with a capital above a row that begins in small letters: the label begins with them."""
    if following is None or not following.is_row or not words[line.chunks[0].words[0]].text[:1].isupper():
        return False
    first = words[following.chunks[0].words[0]].text
    listed = first.casefold() in words_in("headings", "table", "parts")
    return first[:1].islower() and not listed and following.box[1] - line.box[3] <= 0.8 * line.size


def _completes(row: Row, above: Row, line: TextLine, previous: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a line right below whose figures complete bounds that the row above breaks off after: *Högst*."""
    values = [col for col in row.pieces if col]
    if not values or line.box[1] - previous.box[3] > 0.8 * line.size:
        return False
    bounds = (above.pieces.get(col, [()])[-1][-1:] for col in values)
    if not all(bound and words[bound[0]].text.casefold() in rule_words("tables", "bounds") for bound in bounds):
        return False
    label = row.pieces.get(0)
    return label is None or not words[label[0][0]].text[:1].isupper()


def _begins_small(line: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a line that begins with a small letter, or with a bracket: *(dagar)*."""
    first = words[line.chunks[0].words[0]].text[:1]
    return first.islower() or first == "("


def _is_nearer(above: Row, line: TextLine, previous: TextLine, following: TextLine | None) -> bool:
    """Return True for words below a row with figures that are set closer to it than to the row below."""
    if following is None or len(above.pieces) < 2 or line.bold or line.size != previous.size:
        return False
    return line.box[1] - previous.box[3] < NEARER * (following.box[1] - line.box[3])


def _breaks_off(row: Row, words: Sequence[Word]) -> bool:
    """Return True where the label of a row with values ends in a comma: its unit had no room."""
    label = row.pieces.get(0)
    return label is not None and len(row.pieces) > 1 and words[label[-1][-1]].text.endswith(",")


def _stands_beside(row: Row, above: Row, line: TextLine, previous: TextLine) -> bool:
    """Return True for a line half a line below the one before: a figure amid the lines of its label."""
    near = line.box[3] - previous.box[3] < BESIDE * line.size
    return near and (row.pieces.keys().isdisjoint(above.pieces) or not line.figures)


def _opens(lines: Sequence[TextLine], clusters: Sequence[Cluster], words: Sequence[Word]) -> bool:
    """Return True for the first line of a label whose figures stand on its last line: the next word had no room.

    A line with more than one deeper line below it is the name of a group.
    """
    if len(lines) < 2:
        return False
    line, following = lines[0], lines[1]
    if not following.is_row or following.box[1] - line.box[3] > 0.8 * line.size or line.bold != following.bold:
        return False
    text = words[line.chunks[-1].words[-1]].text
    if text.endswith((":", ".")):
        return False
    first = words[following.chunks[0].words[0]]
    if first.text[:1].islower():
        return True
    box = box_of(first)
    indent = line.box[0] + INDENT * line.size
    deeper = following.box[0] > indent and len(lines) > 2 and lines[2].box[0] <= indent
    return deeper and line.box[2] + 0.25 * line.size + box[2] - box[0] > clusters[0].right + 1


def _join(above: Row, row: Row) -> None:
    for col, lines in row.pieces.items():
        above.pieces.setdefault(col, []).extend(lines)
    box = above.box
    above.box = (min(box[0], row.box[0]), box[1], max(box[2], row.box[2]), row.box[3])


def _grid(head: Sequence[HeadCell], rows: Sequence[Row], edges: Sequence[float], lines: Sequence[TextLine]) -> Grid:
    """Return the cells of the head and the rows with their boxes."""
    left = min(line.box[0] for line in lines) - MARGIN
    right = max(line.box[2] for line in lines) + MARGIN
    xs = (left, *edges, right)
    levels = max((cell.level + cell.height for cell in head), default=0)
    top = min(line.box[1] for line in lines) - MARGIN
    tops = [row.box[1] for row in rows]
    bottoms = [row.box[3] for row in rows]
    ys = [top + (tops[0] - 1.0 - top) * level / levels for level in range(levels)] if levels else []
    ys += [tops[0] - MARGIN, *((a + b) / 2 for a, b in zip(bottoms, tops[1:], strict=False)), bottoms[-1] + MARGIN]
    ys = list(accumulate(ys, max))  # lines of odd heights may lie in one another
    n_cols = len(xs) - 1
    held: dict[tuple[int, int, int, int], tuple[tuple[int, ...], ...]] = {}
    for cell in head:
        held[cell.level, cell.first, cell.height, cell.last - cell.first + 1] = tuple(cell.lines)
    for number, row in enumerate(rows, levels):
        if row.across:
            first, last = row.across
            held[number, first, 1, last - first + 1] = tuple(line for pieces in row.pieces.values() for line in pieces)
        else:
            for col, pieces in row.pieces.items():
                held[number, col, 1, 1] = tuple(pieces)
    covered = {
        (r, c) for row, col, height, width in held for r in range(row, row + height) for c in range(col, col + width)
    }
    for r in range(levels + len(rows)):
        for c in range(n_cols):
            if (r, c) not in covered:
                held[r, c, 1, 1] = ()
    cells = tuple(
        GridCell(row=r, col=c, rowspan=h, colspan=w, box=(xs[c], ys[r], xs[c + w], ys[r + h]), lines=text)
        for (r, c, h, w), text in sorted(held.items())
    )
    box = (left, ys[0], right, ys[-1])
    rounded = tuple(round(x, 2) for x in xs)
    return Grid(box=box, xs=rounded, ys=tuple(ys), cells=cells, reader=ALIGNED, head=levels)
