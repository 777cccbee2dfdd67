"""Whether rows of figures are a table: what prose, lists, contents, forms and charts lack."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from extract.layout.rows import size_of
from extract.tables.clusters import Cluster
from extract.tables.runs import FEWEST_ROWS
from extract.tables.textgrid import TextTable
from extract.tables.textlines import SAME_PLACE, Chunk, TextLine, is_figure, is_typewriter, same_place
from extract.tables.typed import is_typed
from models import Box, Word

FILLED = 0.4
"""A table has words in at least this part of its cells."""

FILLED_HEADLESS = 0.7
"""Without a head, in this part of them."""

WIDEST = 4
"""A table has no more columns than this many times its rows."""

ALIGNED = 0.7
"""Figures of a column share a left end, a middle, or a right end in this part of its rows."""

LABELLED = 0.5
"""This part of the rows has words in the first column, unless a head names the columns."""

FAR_TYPED_HEAD = 24.0
"""On paper turned into typewriter text, the values of a small table stand this near (points) to below their heads."""

FEWEST_VALUES = 2
"""Columns of values under a head that no bold type sets apart."""

LONG_LABEL = 9
"""A first column of this many words (median) is running text."""

LONGEST_LABEL = 14
"""Words of the label of a row that stands under a head with its values: names of indicators are long."""

READ_RIGHTLY = 5
"""Of so many page numbers in a scanned table of contents one may be misread, or lower than the one before."""

_LETTERS = regex.compile(r"\p{L}{2,}")
_DIGIT = regex.compile(r"\d")
_DATE = regex.compile(r"(?:19|20)\d\d-\d\d-\d\d")
DISPLAY = 1.7
"""Type so many times as large as the rest of its line shows a figure by itself."""

_PAGE = regex.compile(r"\d{1,3}|[ivxl]{1,5}", regex.I)


def is_table(found: TextTable, words: Sequence[Word]) -> bool:
    """Return True where rows, columns and labels are those of a table."""
    grid, rows = found.grid, found.rows
    if len(rows) < FEWEST_ROWS:
        return _is_small_table(found, words)
    if grid.n_cols < 2 or grid.n_cols > WIDEST * len(rows):
        return False
    filled = sum(len(row.pieces) for row in rows)
    plain = [row for row in rows if len(row.pieces) > 1]
    if filled < FILLED * len(rows) * grid.n_cols and filled < 0.55 * len(plain) * grid.n_cols:
        return False
    if not found.head and filled < FILLED_HEADLESS * len(rows) * grid.n_cols:
        return False
    labels = [_text(row.pieces.get(0, []), words) for row in rows]
    lettered = sum(_LETTERS.search(label) is not None for label in labels)
    headed = any(_LETTERS.search(_text(cell.lines, words)) for cell in found.head if cell.first > 0)
    if lettered < LABELLED * len(rows) and not headed:
        return False
    counts = sorted(len(label.split()) for label in labels)
    typed = headed and is_typed(found.body[0], words)
    if counts[len(counts) // 2] >= (LONGEST_LABEL if typed else LONG_LABEL):
        return False
    if _is_contents(found, words):
        return False
    if _has_display(found, words):
        return False
    values = found.clusters[1:]
    aligned = [cluster for cluster in values if _is_aligned(cluster, found.body, words)]
    return 2 * len(aligned) > len(values) - 1 and bool(aligned)


def _has_display(found: TextTable, words: Sequence[Word]) -> bool:
    """Return True where a line has type of two sizes: text and the large figure of a box beside it."""
    for line in found.body:
        sizes = [max(size_of(words[index]) for index in chunk.words) for chunk in line.chunks]
        if max(sizes) > DISPLAY * min(sizes):
            return True
    return False


def _is_small_table(found: TextTable, words: Sequence[Word]) -> bool:
    """Return True for one or two rows under a head that names each column right above its values.

    Two columns are told from words that happen to stand under others by a head in bold.
    """
    columns = list(range(1, len(found.clusters)))
    leaves = {cell.first: cell for cell in found.head if cell.first == cell.last}
    if not found.rows or not all(col in leaves for col in columns):
        return False
    filled = [col for col in columns if any(col in row.pieces for row in found.rows)]
    symbols, columns = len(filled) < len(columns), filled  # they stand in the columns without words
    if len(columns) < FEWEST_VALUES and not _is_bold(found, words):
        return False
    for row in found.rows:
        label = _text(row.pieces.get(0, []), words)
        if row.across or not _LETTERS.search(label) or len(label.split()) > LONGEST_LABEL:
            return False
        if len(row.pieces) < len(columns) + 1 or any(len(row.pieces.get(col, [()])) > 1 for col in columns):
            return False
        values = [_text(row.pieces[col], words) for col in columns]
        if symbols and sum(_DIGIT.search(value) is not None for value in values) < FEWEST_VALUES:
            return False
        if any(map(_DATE.fullmatch, values)) or 2 * sum(map(is_figure, values)) < len(values):
            return False
    chunks = [chunk for line in found.body for chunk in line.chunks]
    return all(_stand_below(leaves[col].box, found.clusters[col], chunks, words) for col in columns)


def _is_bold(found: TextTable, words: Sequence[Word]) -> bool:
    """Return True where the head is in bold and the rows are not."""
    head = [words[index].bold for cell in found.head for line in cell.lines for index in line]
    return all(head) and not any(line.bold for line in found.body)


def _stand_below(head: Box, cluster: Cluster, chunks: Sequence[Chunk], words: Sequence[Word]) -> bool:
    """Return True where the values of a column start, end or are centred where its head does."""
    met = [_places(chunk.box) for chunk in chunks if cluster.meets(chunk)]
    if not met:  # no piece of the rows stands there: the column was told by a head alone
        return False
    near = FAR_TYPED_HEAD if is_typewriter(words[chunks[0].words[0]]) else SAME_PLACE
    return any(
        all(abs(value - above) <= near for value in column)
        for column, above in zip(zip(*met, strict=True), _places(head), strict=True)
    )


def _places(box: Box) -> tuple[float, float, float]:
    """Return the left end, the right end and the middle."""
    return box[0], box[2], (box[0] + box[2]) / 2


def _text(lines: Sequence[tuple[int, ...]], words: Sequence[Word]) -> str:
    return " ".join(words[index].text for line in lines for index in line)


def _is_contents(found: TextTable, words: Sequence[Word]) -> bool:
    """Return True for titles with the numbers of pages: small numbers that only grow, led up to or without a head."""
    if any(2 * cluster.figures > len(cluster.lines) for cluster in found.clusters[1:-1]):
        return False
    last = len(found.clusters) - 1
    texts = [_text(row.pieces[last], words) for row in found.rows if last in row.pieces]
    scanned = any(words[index].confidence is not None for index in found.grid.words)
    misread = len(texts) // READ_RIGHTLY if scanned else 0
    pages = [text for text in (text.strip(".,") for text in texts) if _PAGE.fullmatch(text)]
    if len(texts) - len(pages) > misread:
        return False
    falls = sum(a > b for a, b in pairwise(int(page) for page in pages if page.isdigit()))
    led = sum(bool(line.leaders) for line in found.body)
    return falls <= misread and (2 * led > len(found.body) or not found.head)


def _is_aligned(cluster: Cluster, body: Sequence[TextLine], words: Sequence[Word]) -> bool:
    chunks = [chunk for line in body for chunk in line.chunks if cluster.meets(chunk)]
    if not chunks:
        return False
    near = same_place(words, chunks[0])
    for ends in ([c.right for c in chunks], [c.left for c in chunks], [c.middle for c in chunks]):
        ends.sort()
        middle = ends[len(ends) // 2]
        if sum(abs(end - middle) <= near for end in ends) >= ALIGNED * len(ends):
            return True
    return False
