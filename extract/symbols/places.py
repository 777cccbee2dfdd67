"""Where the status symbols of a report stand: in which cell, beside which words, and which goal is theirs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.rules import pattern
from extract.tables.goal_columns import head_of, roles_of
from models import Assessment, Box, Cell, Content, Goal, Mark, Page, Provenance, Report, Table, Word

SAME_LINE = 0.5
"""Share of a symbol's height that words beside it have in common with it."""

BESIDE = 26.0
"""Words that a symbol stands before begin within this (points) after it, and end within it before it."""

BELOW = 60.0
"""A symbol that stands under its goal, with no words beside it, is this near (points)."""

OVER = 30.0
"""A symbol that stands over its goal is this near (points)."""

LABELLED = 220.0
"""A symbol that a label names (*Måluppfyllelse:*) is at most this far (points) below its goal."""

COVERS = 0.6
"""The shading of a cell covers at least this share of it, and of no other."""

NEXT_LINE = 1.7
"""The next line of what is written beside a symbol begins within this many heights of the line above it."""

INLINE = "goal.indicator.inline"
"""The rule of indicators that stand within a sentence."""

_NO_WORD = regex.compile(r"^[^\p{L}\p{N}]*$")


@dataclass(frozen=True, slots=True)
class Tied:
    """A symbol with its goal; `head` is the head of its column, `beside` the judgement that stands beside it.

    `how` tells what ties them: `row`, `words` (the judgement beside it), `line`, or `above`.
    """

    mark: Mark
    goal: Goal
    head: str
    how: str
    beside: Assessment | None = None


class Places:
    """The cells and lines of a report, to tell where its symbols stand."""

    def __init__(self, report: Report, content: Content) -> None:
        self._report = report
        self._in_cells = defaultdict[int, list[tuple[int, int, Table, Cell]]](list)
        self._drawn = defaultdict[int, list[tuple[Box, Table, Cell]]](list)
        self._of_goals = dict[str, tuple[Table, Cell] | None]()
        for table in content.tables:
            for cell in table.cells:
                self._add(table, cell)

    def _add(self, table: Table, cell: Cell) -> None:
        for run in cell.passage.runs:
            self._in_cells[run.page].append((run.offset, run.offset + run.length, table, cell))
        if cell.page is None:
            return
        if not cell.passage.runs and cell.at is not None:
            self._in_cells[cell.page].append((cell.at, cell.at + 1, table, cell))
        if cell.box:
            self._drawn[cell.page].append((cell.box, table, cell))

    def cell_of(self, page: int, start: int | None, box: Box | None) -> tuple[Table, Cell] | None:
        """Return the table and cell that a place in the text is in, or in which the middle of a box lies."""
        if start is not None:
            for low, high, table, cell in self._in_cells.get(page, ()):
                if low <= start < high:
                    return table, cell
        if box is None:
            return None
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        for there, table, cell in self._drawn.get(page, ()):
            if there[0] <= x <= there[2] and there[1] <= y <= there[3]:
                return table, cell
        return None

    def _cell_of_goal(self, goal: Goal) -> tuple[Table, Cell] | None:
        """Return the table and cell that a goal stands in; it is asked for by each symbol."""
        if goal.id not in self._of_goals:
            place = goal.provenance
            self._of_goals[goal.id] = self.cell_of(place.page, place.char_start, place.box)
        return self._of_goals[goal.id]

    def body_cell(self, mark: Mark) -> tuple[Table, Cell] | None:
        """Return the table and the cell of a body row that a symbol stands in, or None."""
        at = self.cell_of(mark.page, mark.start, mark.box)
        return at if at is not None and at[1].row >= at[0].header_rows else None

    def line(self, mark: Mark) -> tuple[str, str]:
        """Return what stands before and after a symbol of type on its line."""
        text = self._report.page(mark.page).text
        start, end = mark.start or 0, mark.end or 0
        stop = text.find("\n", end)
        return text[text.rfind("\n", 0, start) + 1 : start], text[end : stop if stop >= 0 else len(text)]

    def words_after(self, mark: Mark, marks: Sequence[Mark]) -> str:
        """Return the words that stand beside a symbol, after it, up to the next symbol."""
        if mark.start is None:
            return _beside(self._report.page(mark.page), mark, marks)
        _, after = self.line(mark)
        limit = min((m.start for m in marks if m.page == mark.page and m.start and m.start > mark.start), default=None)
        return after if limit is None or mark.end is None else after[: max(0, limit - mark.end)]

    def label_before(self, mark: Mark) -> str:
        """Return the words that stand before a symbol on its line."""
        if mark.start is not None:
            return self.line(mark)[0]
        page = self._report.page(mark.page)
        box = mark.box or (0.0, 0.0, 0.0, 0.0)
        before = [w for w in words_shown(page) if w.box and _on_line(w.box, mark) and w.box[2] <= box[0] + 1]
        return " ".join(word.text for word in sorted(before, key=_left))

    def is_alone(self, mark: Mark) -> bool:
        """Return True for a symbol in a cell without words."""
        at = self.body_cell(mark)
        return at is not None and not regex.search(r"\p{L}{2}|\d", at[1].text)

    # Which goal a symbol is about

    def row_goal(self, mark: Mark, goals: Sequence[Goal]) -> tuple[Goal, str] | None:
        """Return the goal of the row that a symbol stands in, and the head of its column.

        Of several (a goal, and an indicator of it beside), it is the one whose cell covers the fewest rows beyond the
        symbol's own.
        """
        at = self.body_cell(mark)
        if at is None:
            return None
        table, own = at
        rows = range(own.row, own.row + own.rowspan)
        near = list[tuple[int, int, int, Goal]]()
        for goal in goals:
            if goal.provenance.rule == INLINE:
                continue  # an indicator that a comment lists has no row
            there = self._cell_of_goal(goal)
            if there is None or there[0] is not table:
                continue
            span = range(there[1].row, there[1].row + there[1].rowspan)
            if span.start <= rows.start < span.stop:
                near.append((abs(len(span) - len(rows)), own.col - there[1].col, len(near), goal))
        return (min(near)[3], head_of(table, own.col)) if near else None

    def tie(self, mark: Mark, goals: Sequence[Goal], assessments: Sequence[Assessment]) -> Tied | None:
        """Return a symbol with its goal: that of its row, of the phrase beside it, on its line, or right above it."""
        row = self.row_goal(mark, goals)
        if row is not None:
            return Tied(mark, *row, "row")
        known = {goal.id: goal for goal in goals}
        for assessment in assessments:
            if assessment.goal_id in known and self._is_beside(mark, assessment.provenance):
                return Tied(mark, known[assessment.goal_id], "", "words", assessment)
        if self.body_cell(mark) is not None:
            return None
        beside = next((goal for goal in goals if self._is_beside(mark, goal.provenance)), None)
        beside = beside or next((goal for goal in goals if self._is_level(mark, goal.provenance)), None)
        if beside is not None:
            return Tied(mark, beside, "", "line")
        label = self.label_before(mark)
        if is_status_label(label):
            above = [goal for goal in goals if self._gap(mark, goal.provenance, LABELLED) is not None]
            return Tied(mark, max(above, key=_start), label, "above") if above else None
        near = [(abs(gap), goal) for goal in goals if (gap := self._gap(mark, goal.provenance, BELOW)) is not None]
        near += [(abs(gap), goal) for goal in goals if (gap := self._gap(mark, goal.provenance, -OVER)) is not None]
        free = [(gap, goal) for gap, goal in near if not self._has_words_between(mark, goal.provenance)]
        # Words beside it that are no label say what else the symbol is about.
        if not free or not _NO_WORD.match(label):
            return None
        return Tied(mark, min(free, key=lambda each: each[0])[1], label, "above")

    def _is_beside(self, mark: Mark, place: Provenance) -> bool:
        """Return True for words that begin right after a symbol, or end right before it, on its line."""
        if place.page != mark.page or not place.quote:
            return False
        if mark.start is not None and mark.end is not None:
            if place.char_start <= mark.start < place.char_end:
                return True
            text, (before, after) = self._report.page(mark.page).text, self.line(mark)
            # A sign that has a line of its own belongs to the goal above it.
            alone = not before.strip() and not after.strip()
            gap = (
                text[mark.end : place.char_start] if mark.end <= place.char_start else text[place.char_end : mark.start]
            )
            return bool(_NO_WORD.match(gap)) and ("\n" not in gap or (alone and place.char_end <= mark.start))
        if place.box is None or mark.box is None:
            return False
        x0, _, x1, _ = place.box
        near = -1 <= x0 - mark.box[2] <= BESIDE or -1 <= mark.box[0] - x1 <= BESIDE
        return near and _level(mark.box, place.box)

    def _is_level(self, mark: Mark, place: Provenance) -> bool:
        """Return True for a drawn symbol far to the side of words, with nothing between them and nothing nearer."""
        if place.page != mark.page or place.box is None or mark.box is None or mark.start is not None:
            return False
        if not _level(mark.box, place.box):
            return False
        line = [w.box for w in words_shown(self._report.page(mark.page)) if w.box and _on_line(w.box, mark)]
        right = mark.box[0] >= place.box[2] - 1
        gap = (place.box[2], mark.box[0]) if right else (mark.box[2], place.box[0])
        other = (mark.box[2], mark.box[2] + BESIDE) if right else (mark.box[0] - BESIDE, mark.box[0])
        return gap[0] <= gap[1] and not any(_overlap(box, span) for box in line for span in (gap, other))

    def _gap(self, mark: Mark, place: Provenance, reach: float) -> float | None:
        """Return how far below words a symbol stands (over them where `reach` is negative), None if out of reach."""
        if place.page != mark.page:
            return None
        if mark.start is not None:
            return float(mark.start - place.char_end) if reach == LABELLED and place.char_end <= mark.start else None
        if place.box is None or mark.box is None:
            return None
        if reach > 0:
            gap = mark.box[1] - place.box[3]
            return gap if 0 <= gap <= reach else None
        middle = (mark.box[0] + mark.box[2]) / 2
        gap = mark.box[3] - place.box[1]
        return gap if reach <= gap <= 0 and place.box[0] - BESIDE <= middle <= place.box[2] + BESIDE else None

    def _has_words_between(self, mark: Mark, place: Provenance) -> bool:
        """Return True where other words stand between a symbol and words above or below it."""
        if mark.box is None or place.box is None:
            return False
        over, under = sorted((mark.box, place.box), key=lambda box: box[1])
        left, right = min(over[0], under[0]), max(over[2], under[2])
        return any(
            over[3] <= (w.box[1] + w.box[3]) / 2 <= under[1] and w.box[0] < right and left < w.box[2]
            for w in words_shown(self._report.page(mark.page))
            if w.box
        )


def _start(goal: Goal) -> int:
    return goal.provenance.char_start


def is_status_label(text: str) -> bool:
    """Return True for words that say that a status follows: *Måluppfyllelse:*, *Status*."""
    label = regex.sub(r"[\s:;–-]+$", "", text.strip())
    return bool(label) and bool(
        pattern("goals", "column", "status").fullmatch(label)
        or pattern("judgement", "status_label").fullmatch(label + ":")
    )


def is_status_column(table: Table, col: int) -> bool:
    """Return True for a column whose head says that it judges, or names what symbols measure."""
    head = head_of(table, col)
    scales = (pattern("symbols", "scale", scale) for scale in ("trend", "rank", "activity", "forecast"))
    return roles_of(table).get("status") == col or is_status_label(head) or any(s.search(head) for s in scales)


def fills_cell(mark: Mark, cell: Cell) -> bool:
    """Return True for shading that covers a cell and hardly more."""
    if mark.box is None or cell.box is None:
        return mark.start is not None
    wide = min(mark.box[2], cell.box[2]) - max(mark.box[0], cell.box[0])
    high = min(mark.box[3], cell.box[3]) - max(mark.box[1], cell.box[1])
    common = max(0.0, wide) * max(0.0, high)
    return common >= COVERS * _area(cell.box) and common >= COVERS * _area(mark.box)


def words_shown(page: Page) -> Sequence[Word]:
    """Return the words of a page with their places on the page as it is shown: those of a scan may be levelled."""
    if page.tilt is None or not page.tilt.angle:
        return page.words
    return [replace(word, box=page.shown(word.box)) for word in page.words]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _level(box: Box, words: Box) -> bool:
    """Return True for words on the line of a symbol."""
    return min(words[3], box[3]) - max(words[1], box[1]) >= SAME_LINE * (box[3] - box[1])


def _overlap(box: Box, span: tuple[float, float]) -> bool:
    return min(box[2], span[1] - 1) > max(box[0], span[0] + 1)


def _left(word: Word) -> float:
    return word.box[0] if word.box else 0.0


def _beside(page: Page, mark: Mark, marks: Sequence[Mark]) -> str:
    """Return the words on a drawn symbol's line after it, up to the next symbol, and on the lines that go on."""
    box = mark.box or (0.0, 0.0, 0.0, 0.0)
    others = [m.box for m in marks if m.page == mark.page and m.box and m is not mark]
    end = min((b[0] for b in others if _on_line(b, mark) and b[0] > box[2]), default=float("inf"))
    line = [w for w in words_shown(page) if w.box and _on_line(w.box, mark) and box[2] - 1 <= w.box[0] < end]
    line.sort(key=_left)
    return " ".join(word.text for part in (line, *_goes_on(page, line, others)) for word in part)


def _goes_on(page: Page, line: Sequence[Word], symbols: Sequence[Box]) -> Iterator[list[Word]]:
    """Yield the lines below a line that begin where it does, closely set, with no symbol of their own."""
    while line and (first := line[0].box):
        x0, top, _, bottom = first
        low, high = top + 0.6 * (bottom - top), top + NEXT_LINE * (bottom - top)
        below = [w for w in words_shown(page) if w.box and low < w.box[1] <= high]
        start = next((w for w in below if w.box and abs(w.box[0] - x0) <= 1.5), None)
        if (
            start is None
            or start.box is None
            or any(b[1] <= (start.box[1] + start.box[3]) / 2 <= b[3] for b in symbols)
        ):
            return
        level = start.box[1]
        line = sorted((w for w in below if w.box and abs(w.box[1] - level) <= 2 and w.box[0] >= x0 - 1), key=_left)
        yield list(line)


def _on_line(box: Box, mark: Mark) -> bool:
    """Return True for a box whose middle is at the height of a symbol."""
    return mark.box is not None and mark.box[1] <= (box[1] + box[3]) / 2 <= mark.box[3]
