"""Lines of a page that may be an unruled table: rows of figures under one another, and what stands between them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.rows import box_of, size_of
from extract.tables.edges import CAPTION
from extract.tables.textlines import CHUNK_GAP, TextLine, is_figure, same_place
from models import Word

FEWEST_ROWS = 3
"""Fewer rows of figures are a table only under a head that names each column, where nothing is drawn."""

FEWEST_TEXT_ROWS = 4
"""Fewer rows of words in three places are no table where nothing is drawn."""

NEAR_HEAD = 40
"""The head of a row or two stands no further above (points)."""

FAR = 2.6
"""The next row is no further below (font sizes) …"""

USUAL = 1.7
"""… or no further than this many times the usual distance of the rows above."""

BETWEEN = 4
"""Lines without figures between two rows: names of groups, the first line of long labels."""

HEADING = 1.15
"""A line set this many times larger than the rows is a heading."""

SPACE = 0.6
"""A table starts anew after a space that is this much (font sizes) higher than usual."""

LABEL_WIDTH = 0.5
"""A line without figures that is wider than this part of the rows is text."""

MOSTLY = 0.6
"""Rows go on under one another where this part of their figures starts, ends or is centred at the same place."""

_YEAR = regex.compile(r"(?:[TtKk]\d\s)?(?:19|20)\d\d(?:\s*[-–/]\s*(?:\d{2}|\d{4})|-\d\d-\d\d)?[a-z*]?")

Run = tuple[int, int]


def may_hold_rows(words: Sequence[Word]) -> bool:
    """Return False for a page without a figure that stands apart below a head, some of them, or words in three places.

    A look that costs far less than lines: most pages have none.
    """
    boxes = [word.box or box_of(word) for word in words]
    places = sorted([(round(box[3]), box[0], n) for n, box in enumerate(boxes)])
    figures, gaps = set[int](), Counter[int]()
    for (bottom, _, before), (below, left, index) in pairwise(places):
        if bottom == below and left - boxes[before][2] > CHUNK_GAP * size_of(words[index]):
            gaps[bottom] += 1
            text = words[index].text
            if is_figure(text) and any(c.isdigit() for c in text):
                figures.add(bottom)
    parted = sum(count > 1 for count in gaps.values())
    if len(figures) >= FEWEST_ROWS or parted >= FEWEST_TEXT_ROWS:
        return True
    return any(0 < bottom - above <= NEAR_HEAD for bottom in figures for above in gaps)


def find_runs(lines: Sequence[TextLine], words: Sequence[Word]) -> Iterator[Run]:
    """Yield (first, last) of the rows of each run of lines that may be the body of a table."""
    rows = [number for number, line in enumerate(lines) if line.is_row]
    run: list[int] = []
    for number in rows:
        if run and not _goes_on(lines, run, number, words):
            yield run[0], run[-1]
            run = []
        run.append(number)
    if run:
        yield run[0], run[-1]


def _goes_on(lines: Sequence[TextLine], run: Sequence[int], number: int, words: Sequence[Word]) -> bool:
    """Return True where the row `number` belongs to the run: near enough, and with no text between."""
    last = run[-1]
    gaps = sorted(lines[b].box[1] - lines[b - 1].box[3] for b in run[1:])
    usual = gaps[len(gaps) // 2] if gaps else 0.0
    widest = max(FAR * lines[last].size, USUAL * usual)
    if any(lines[b].box[1] - lines[b - 1].box[3] > widest for b in range(last + 1, number + 1)):
        return False
    between = lines[last + 1 : number]
    if len(between) > BETWEEN or any(_is_title(line, lines[last], words) for line in between):
        return False
    spaced = lines[last + 1].box[1] - lines[last].box[3] >= usual + SPACE * lines[last].size
    if between and _starts_anew(lines, run, number, words, spaced=spaced):
        return False
    left, right = min(lines[n].box[0] for n in run), max(lines[n].box[2] for n in run)
    wide = [
        chunk for line in between for chunk in line.chunks if chunk.right - chunk.left > LABEL_WIDTH * (right - left)
    ]
    return len(wide) <= 1 and not (spaced and any(chunk.left < left + lines[last].size for chunk in wide))


def _is_title(line: TextLine, row: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a heading or a numbered caption: what follows is another table."""
    text = " ".join(words[i].text for chunk in line.chunks for i in chunk.words)
    return line.size > HEADING * row.size or CAPTION.fullmatch(text) is not None


def _starts_anew(
    lines: Sequence[TextLine], run: Sequence[int], number: int, words: Sequence[Word], *, spaced: bool
) -> bool:
    """Return True where the head of another table comes, after a space or a title: words over the columns, years."""
    between = lines[run[-1] + 1 : number]
    inner = min(line.chunks[1].left for line in (lines[n] for n in run)) - 1
    left = min(lines[n].box[0] for n in run) + lines[number].size
    over = [[chunk for chunk in line.chunks if chunk.right > inner and chunk.left > left] for line in between]
    titled = not over[0]
    if (spaced or titled) and (any(len(chunks) > 1 for chunks in over[titled:]) or is_year_row(lines[number], words)):
        return True
    return spaced and any(over) and not _aligned(lines[run[-1]], lines[number], words)


def _aligned(one: TextLine, other: TextLine, words: Sequence[Word]) -> bool:
    """Return True where most figures of a row stand under those of another."""
    ends = [(chunk.left, chunk.middle, chunk.right) for chunk in one.chunks if chunk.figure]
    figures = [chunk for chunk in other.chunks if chunk.figure]
    place = same_place(words, other.chunks[0])
    near = sum(
        any(min(abs(c.left - a), abs(c.middle - b), abs(c.right - d)) <= place for a, b, d in ends) for c in figures
    )
    return near >= MOSTLY * len(figures)


def is_year_row(line: TextLine, words: Sequence[Word]) -> bool:
    """Return True for a row whose figures are years, or one year in bold: the head of a table."""
    texts = [" ".join(words[i].text for i in chunk.words) for chunk in line.chunks if chunk.figure]
    return (len(texts) > 1 or line.bold) and all(map(is_year, texts))


def is_year(text: str) -> bool:
    """Return True for a year, a school year, or a date."""
    return _YEAR.fullmatch(text) is not None
