"""Tables of goals in plain text whose cells stand below one another, each on as many lines as it had.

So converters give them that go through a page cell by cell: the heads of the columns, then the cells of each row. A
row begins with its goal; a word or phrase of a scale, on a line of its own, tells where in it the reader is.

    Mål
    Målvärde
    Utfall
    Uppnås målet?
    Fel på belysningen ska åtgärdas inom tio
    dagar
    minst 90 %
    86 %
    Delvis
"""

from collections.abc import Iterator, Sequence
from functools import reduce

from extract.layout.cleaning import glue
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.stacked_heads import StackedHead, stacked_heads
from extract.layout.plain.stacked_lines import (
    goes_on,
    is_page_number,
    is_shown,
    join_words,
    judges,
    names_bound,
    numbered,
    opens_goal,
    says_shall,
    states,
)
from extract.layout.plain.wrapped import Stretch, is_apart, lines_outside, stretched
from extract.tables.values import is_empty
from models import Page, Passage, Report

FEWEST_ROWS = 2

MOST_LINES = 12
"""Lines of a row; more are text."""

LONGEST_LINE = 160

LONGEST_COMMENT = 8
"""Lines of a comment behind the verdict."""

TOP_LINES, FOOT_LINES = 3, 2
"""Lines of a page's header and footer between a table and its rest."""

READER = "table.stacked"


def stacked_tables(report: Report) -> Iterator[Stretch]:
    """Yield the tables of a report whose cells are lines; of one that goes on, its part on each page."""
    head: StackedHead | None = None  # of a table that may go on from the page above
    for page in report.pages:
        lines = [line for line in lines_outside(page, ()) if line]
        at = 0
        if head is not None:
            tops = (_read(page, lines, n, head, 0) for n in range(min(TOP_LINES, len(lines))) if _opens_rest(lines, n))
            table, at = next((found for found in tops if found is not None), (None, 0))
            if table is not None:
                yield table
            head = head if at and _is_last(lines, at) else None
        while at < len(lines):
            ways = ((way, _read(page, lines, at, way, way.lines)) for way in stacked_heads(lines, at))
            way, found = next(((way, found) for way, found in ways if found is not None), (None, None))
            if found is None:
                at += 1
                continue
            table, at = found
            yield table
            head = way if _is_last(lines, at) else None


def _read(page: Page, lines: Sequence[Passage], at: int, head: StackedHead, size: int) -> tuple[Stretch, int] | None:
    """Return the table of the rows below a head, `size` lines of which stand above them, and the line after it."""
    rows, end = _Reader(page, lines, head, at).rows(at + size, fewest=FEWEST_ROWS if size else 1)
    table = separated_table([list(head.cells), *rows], page.number, READER) if rows else None
    stretch = stretched(lines[at], lines[end - 1], table)
    return None if stretch is None else (stretch, end)


def _opens_rest(lines: Sequence[Passage], at: int) -> bool:
    """Return True for a line at the top of a page that begins a goal, and is none of its header."""
    text, below = lines[at].text, lines[at + 1].text if at + 1 < len(lines) else ""
    return says_shall(text) or numbered(text) is not None or goes_on(below)


def _is_last(lines: Sequence[Passage], at: int) -> bool:
    """Return True where nothing stands below a table but the foot of its page."""
    return len(lines) - at <= FOOT_LINES and not any(says_shall(line.text) for line in lines[at:])


class _Reader:
    """Reads the rows below a head; `head` says which of its columns holds the verdicts."""

    def __init__(self, page: Page, lines: Sequence[Passage], head: StackedHead, at: int) -> None:
        self._page = page
        self._lines = lines
        self._head = head
        self._loose = all(self._blank_above(n) for n in range(at + 1, at + head.lines))  # blank lines tell nothing

    def rows(self, at: int, *, fewest: int) -> tuple[list[Row], int]:
        """Return the rows from a line on, and the line after the last; none where goals or verdicts are too few."""
        rows, end = list[Row](), at
        while (found := self._row(self._past_furniture(end, first=not rows), first=not rows)) is not None:
            row, end = found
            rows.append(row)
        goals = [row[self._head.goal].text for row in rows if row[self._head.goal]]
        judged = sum(bool(row[self._head.state]) for row in rows)
        told = sum(says_shall(goal) or states(goal) for goal in goals)
        return (rows if judged >= fewest and 2 * told > len(goals) else []), end

    def _past_furniture(self, at: int, *, first: bool) -> int:
        """Return the line after the number of a page and a head that is repeated below it, before a row."""
        if first or at >= len(self._lines):
            return at
        number = is_page_number(self._lines[at].text)
        if number and self._head.numbered:
            number = at + 1 < len(self._lines) and numbered(self._lines[at + 1].text) is not None
        after = at + number
        heads = [line.text for line in self._lines[after : after + self._head.lines]]
        return after + self._head.lines if heads == list(self._head.texts) else after

    def _row(self, at: int, *, first: bool) -> tuple[Row, int] | None:
        """Return the row that begins with a line, and the line after it; None where none does."""
        lines, head = self._lines, self._head
        if at >= len(lines) or not opens_goal(lines[at].text) or (not first and self._parted(at)):
            return None
        if head.numbered and not numbered(lines[at].text):
            return None
        place = self._verdict(at)
        cells = self._cells_before(lines[at : place[0]]) if place is not None else None
        if place is None or cells is None:
            return None
        after, end = self._cells_after(place[1])
        return [*cells, reduce(glue, lines[slice(*place)]), *after], end

    def _verdict(self, at: int) -> tuple[int, int] | None:
        """Return from where to where the verdict goes in the row that begins at `at`: the last of several."""
        found: tuple[int, int] | None = None
        for n in range(at + 1, min(at + MOST_LINES, len(self._lines))):
            text = self._lines[n].text
            if self._parted(n) or len(text) > LONGEST_LINE or (self._head.numbered and numbered(text)):
                break
            end = n + 1
            while end < len(self._lines) and not self._parted(end) and goes_on(self._lines[end].text):
                end += 1
            if text[:1].isupper() and judges(reduce(glue, self._lines[n:end]).text):
                found = n, end
            elif found is not None and n >= found[1]:
                break
        return found

    def _cells_before(self, lines: Sequence[Passage]) -> list[Passage] | None:
        """Return the cells of the row from its number or goal to the verdict; None where they cannot be told apart."""
        head = self._head
        texts = list(lines)
        numbers = list[Passage]()
        if head.goal:
            parts = numbered(texts[0].text)
            if parts is None:
                return None
            numbers = [texts[0].slice(0, parts).strip()]
            rest = texts[0].slice(parts, len(texts[0].text)).strip()
            texts = [rest, *texts[1:]] if rest else texts[1:]
        texts = join_words(texts)
        between = head.state - head.goal - 1
        size = len(texts) - between
        if size >= 1 and self._fits(texts, size):
            return [*numbers, reduce(glue, texts[:size]), *texts[size:]]
        if between == 1 and head.kinds[head.goal + 1] in ("text", "value"):
            size = next((n for n, line in enumerate(texts, 1) if line.text.endswith(".")), 0)
            if not size:
                return None
            return [*numbers, reduce(glue, texts[:size]), reduce(glue, texts[size:], Passage(""))]
        if self._head.measured:  # another indicator of the goal above
            alone = len(texts) == between and not says_shall(texts[0].text)
            return [*numbers, Passage(""), *texts] if alone else None
        size = next((n for n in range(1, len(texts) + 1) if self._fits(texts, n)), 0)
        if not size or len(texts) - size > between:
            return None
        return [*numbers, reduce(glue, texts[:size]), *self._placed(texts[size:])]

    def _fits(self, texts: Sequence[Passage], size: int) -> bool:
        """Return True where so many lines may be a goal, and each of the others a cell."""
        kinds = self._head.kinds[self._head.goal + 1 : self._head.state]
        cells = [line.text for line in texts[size:]]
        goal = all(
            goes_on(texts[n].text) or (says_shall(texts[n].text) and not says_shall(texts[n - 1].text))
            for n in range(1, size)
        )
        return goal and len(cells) <= len(kinds) and all(map(is_shown, cells))

    def _placed(self, cells: Sequence[Passage]) -> list[Passage]:
        """Return the cells of a row that lacks some at the columns that they can only be of; others are left out."""
        kinds = self._head.kinds[self._head.goal + 1 : self._head.state]
        row = [Passage("")] * len(kinds)
        for cell in cells:
            bound = names_bound(cell.text)
            fits = [n for n, kind in enumerate(kinds) if (kind == "target") == bound and not row[n]]
            if (bound or is_empty(cell.text)) and len(fits) == 1:
                row[fits[0]] = cell
        return row

    def _cells_after(self, at: int) -> tuple[list[Passage], int]:
        """Return the cells behind the verdict, and the line after them: one line each, or a comment of sentences."""
        count = len(self._head.kinds) - self._head.state - 1
        if not count:
            return [], at
        end = at
        if self._ends_row(at + count) and not any(map(self._parted, range(at, min(at + count, len(self._lines))))):
            end = min(at + count, len(self._lines))
            cells = list(self._lines[at:end])
            return [*cells, *[Passage("")] * (count - len(cells))], end
        if count == 1:
            for n in range(at, min(at + LONGEST_COMMENT, len(self._lines))):
                if self._parted(n):
                    break
                if self._lines[n].text.endswith((".", "!")) and self._ends_row(n + 1):
                    return [reduce(glue, self._lines[at : n + 1])], n + 1
        return [Passage("")] * count, end

    def _ends_row(self, at: int) -> bool:
        """Return True where the next row begins at a line, or a blank line or the page's end follows."""
        if at >= len(self._lines) or self._parted(at):
            return True
        at = self._past_furniture(at, first=False)
        if at >= len(self._lines) or not opens_goal(self._lines[at].text):
            return False
        return numbered(self._lines[at].text) is not None or any(
            says_shall(line.text) for line in self._lines[at : at + 2]
        )

    def _parted(self, at: int) -> bool:
        """Return True where a blank line stands above a line, which ends a row unless one stands between all cells."""
        return not self._loose and 0 < at < len(self._lines) and self._blank_above(at)

    def _blank_above(self, at: int) -> bool:
        above, here = self._lines[at - 1].span(), self._lines[at].span()
        return above is not None and here is not None and is_apart(self._page, above[2], here[1])
