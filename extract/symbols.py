"""Judgements that a coloured symbol passes: the symbol tied to its goal, its meaning from the report's own legend."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from extract.goal_columns import head_of
from extract.goals import FoundGoals
from extract.judgements import find_judgements, status_word
from extract.rules import load, pattern
from models import Assessment, Box, Cell, Content, Goal, Mark, Provenance, Report, Table, Word, fact_id
from models.facts import ScaleKind, Status

CONFIDENCE = {"legend": 0.95, "beside": 0.9, "usual": 0.7}
"""By what tells the symbol's meaning: the legend, the phrases beside its likes, or the colour's usual meaning."""

NEAR_LEGEND = 48.0
"""Symbols of a legend stand at most this far (points) from the next one."""

SAME_LINE = 0.5
"""Share of a symbol's height that words beside it have in common with it."""

BESIDE = 26.0
"""Words that a symbol stands before begin within this (points) after it, and end within it before it."""

BELOW = 60.0
"""A symbol that stands under its goal, with no words beside it, is this near (points)."""

INLINE = "goal.indicator.inline"
"""The rule of indicators that stand within a sentence."""

_COLORS = regex.compile(r"\b(?P<color>grön|gul|röd|rött|orange|grå|vit|blå|lila|svart)\p{L}{0,2}\b", regex.I)
_WORDED = regex.compile(
    rf"^\W*{_COLORS.pattern}(?:\s+\p{{L}}+)?\s*(?:[:=–-]|\bbetyder\b|\binnebär\b)\s*(?P<words>.+)$", regex.I
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a symbol stands for: its status, whether it tells the future, the words for it, and how that is known."""

    status: Status
    forecast: bool
    words: str | None
    known_by: str


@dataclass(frozen=True, slots=True)
class _Tied:
    """A symbol with its goal; `head` is the head of its column, `beside` the judgement that stands beside it."""

    mark: Mark
    goal: Goal
    head: str
    beside: Assessment | None = None


def find_symbol_judgements(
    report: Report, content: Content, marks: Sequence[Mark], found: FoundGoals, assessments: Sequence[Assessment]
) -> tuple[Assessment, ...]:
    """Return the judgements that the symbols of a report pass on its goals; a legend's own symbols pass none."""
    if not marks:
        return ()
    tables = _Tables(content.tables)
    explained = list(_legend(report, marks, tables))
    drawn = {id(mark) for mark, _ in explained}
    tied = [t for mark in marks if id(mark) not in drawn and (t := _tie(mark, tables, found.goals, assessments))]
    meanings = _meanings(content, explained, tied)
    made = [(each.mark, judged) for each in tied if (judged := _assess(report, each, meanings)) is not None]
    status = {judged.goal_id for mark, judged in made if _is_status(mark, judged)}
    return tuple(judged for mark, judged in made if judged.goal_id not in status or _is_status(mark, judged))


def _is_status(mark: Mark, judged: Assessment) -> bool:
    """Return True for a symbol of how a goal is reached; a trend or a bar beside it says something else of the goal."""
    return judged.scale_kind in ("attainment", "forecast") and not mark.shape.startswith("bar")


# What a symbol means


def _legend(report: Report, marks: Sequence[Mark], tables: "_Tables") -> Iterator[tuple[Mark, Meaning]]:
    """Yield the symbols of a legend, each with what the words beside it say: several colours near one another."""
    free = [(mark, words) for mark in marks if not tables.status_cell(mark) and (words := _beside(report, mark, marks))]
    read = [(mark, meaning) for mark, words in free if (meaning := _said(words, "legend")) is not None]
    explained = [(mark, meaning) for mark, meaning in read if _has_neighbour(mark, (other for other, _ in read))]
    yield from explained
    for mark, words in free:
        usual = load("symbols")["usual"].get(mark.color)
        if usual and mark not in [m for m, _ in read] and _has_neighbour(mark, (other for other, _ in explained)):
            yield mark, Meaning(usual, False, words, "usual")


def _has_neighbour(mark: Mark, others: Iterable[Mark]) -> bool:
    """Return True where another symbol, of another look, stands near: a legend explains several."""
    return any(m.page == mark.page and m.symbol != mark.symbol and _distance(m, mark) <= NEAR_LEGEND for m in others)


def _said(words: str, known_by: str) -> Meaning | None:
    """Return what words say that a symbol means, or None where they judge nothing."""
    worded = _WORDED.match(words)
    text = worded["words"] if worded else words
    judgement = next(find_judgements(text), None) or status_word(text)
    if judgement is None or judgement.status is None:
        return None
    return Meaning(judgement.status, judgement.forecast, words.strip(), known_by)


def _meanings(
    content: Content, explained: Iterable[tuple[Mark, Meaning]], tied: Sequence[_Tied]
) -> Mapping[str, Meaning]:
    """Return what symbols and colours mean: the usual, overruled by words beside their likes, and by the legend."""
    usual = load("symbols")["usual"]
    meanings = {color: Meaning(status, False, None, "usual") for color, status in usual.items()}
    beside = dict[str, Counter[tuple[Status, bool]]]()
    for each in tied:
        if each.beside is not None:
            beside.setdefault(each.mark.symbol, Counter())[each.beside.status, each.beside.forecast] += 1
    for symbol, counts in beside.items():
        (status, forecast), _ = counts.most_common(1)[0]
        meanings[symbol] = Meaning(status, forecast, None, "beside")
    for block in content.blocks:
        if block.kind in ("paragraph", "list_item", "caption") and (worded := _WORDED.match(block.text)):
            meaning = _said(block.text, "legend")
            if meaning is not None:
                meanings[load("symbols")["colors"][worded["color"].lower()]] = meaning
    for mark, meaning in explained:
        meanings[mark.symbol] = meanings[mark.color] = meaning
    return meanings


def _assess(report: Report, tied: _Tied, meanings: Mapping[str, Meaning]) -> Assessment | None:
    """Return the judgement of a symbol, or None for a colour that means nothing."""
    mark, goal = tied.mark, tied.goal
    by_color, by_symbol = meanings.get(mark.color), meanings.get(mark.symbol)
    meaning = by_symbol or by_color
    if meaning is None:
        return None
    scale = _scale(mark, tied.head, meaning)
    page, place = report.page(mark.page), goal.provenance
    at = place.char_start if place.page == mark.page else 0
    drawn = page.cite_drawn(mark.box, at, rule=f"symbol.{meaning.known_by}", confidence=CONFIDENCE[meaning.known_by])
    return Assessment(
        id=fact_id(report.id, "assessment", drawn, goal.id, mark.symbol, *mark.box),
        document_id=report.id,
        provenance=drawn,
        goal_id=goal.id,
        unit=goal.unit if tied.beside is None else tied.beside.unit,
        status=meaning.status,
        forecast=meaning.forecast or scale == "forecast",
        phrase=None,
        source="symbol",
        symbol=mark.symbol,
        legend=meaning.words,
        scale_kind=scale,
    )


def _scale(mark: Mark, head: str, meaning: Meaning) -> ScaleKind:
    """Return what a symbol measures, by the head of its column, then by its shape."""
    for scale in ("trend", "rank", "activity", "forecast"):
        if pattern("symbols", "scale", scale).search(head):
            return scale
    if mark.shape.startswith("arrow") and meaning.known_by == "usual":
        return "trend"
    return "forecast" if meaning.forecast else "attainment"


# Which goal a symbol is about


class _Tables:
    """The cells of a report's tables, to tell in which one a symbol stands."""

    def __init__(self, tables: Sequence[Table]) -> None:
        self._cells = [(table, cell) for table in tables for cell in table.cells if cell.box is not None]

    def cell_at(self, page: int, box: Box) -> tuple[Table, Cell] | None:
        """Return the table and cell in which the middle of a box lies."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        for table, cell in self._cells:
            if cell.page == page and cell.box and cell.box[0] <= x <= cell.box[2] and cell.box[1] <= y <= cell.box[3]:
                return table, cell
        return None

    def status_cell(self, mark: Mark) -> tuple[Table, Cell] | None:
        """Return the table and the cell of a body row that a symbol stands in, or None."""
        at = self.cell_at(mark.page, mark.box)
        return at if at is not None and at[1].row >= at[0].header_rows else None

    def row_goal(self, mark: Mark, goals: Sequence[Goal]) -> tuple[Goal, str] | None:
        """Return the goal of the row that a symbol stands in, and the head of its column.

        Of several (a goal, and an indicator of it beside), it is the one whose cell covers the fewest rows beyond the
        symbol's own.
        """
        at = self.status_cell(mark)
        if at is None:
            return None
        table, own = at
        rows = range(own.row, own.row + own.rowspan)
        near = list[tuple[int, int, int, Goal]]()
        for goal in goals:
            place = goal.provenance
            if place.rule == INLINE:
                continue  # an indicator that a comment lists has no row
            there = self.cell_at(place.page, place.box) if place.box else None
            if there is None or there[0] is not table:
                continue
            span = range(there[1].row, there[1].row + there[1].rowspan)
            if span.start <= rows.start < span.stop:
                near.append((abs(len(span) - len(rows)), own.col - there[1].col, len(near), goal))
        return (min(near)[3], head_of(table, own.col)) if near else None


def _tie(mark: Mark, tables: _Tables, goals: Sequence[Goal], assessments: Sequence[Assessment]) -> _Tied | None:
    """Return a symbol with its goal: that of its table row, of the phrase beside it, or the one right above."""
    row = tables.row_goal(mark, goals)
    if row is not None:
        return _Tied(mark, *row)
    known = {goal.id: goal for goal in goals}
    for assessment in assessments:
        if assessment.goal_id in known and _is_beside(mark, assessment.provenance):
            return _Tied(mark, known[assessment.goal_id], "", assessment)
    for goal in goals:
        if _is_beside(mark, goal.provenance):
            return _Tied(mark, goal, "")
    above = [
        g
        for g in goals
        if g.provenance.page == mark.page and (b := g.provenance.box) and 0 <= mark.box[1] - b[3] <= BELOW
    ]
    return _Tied(mark, max(above, key=_bottom), "") if above and tables.status_cell(mark) is None else None


def _bottom(goal: Goal) -> float:
    return goal.provenance.box[3] if goal.provenance.box else 0.0


def _is_beside(mark: Mark, place: Provenance) -> bool:
    """Return True for words that begin right after a symbol, or end right before it, on its line."""
    if place.box is None or place.page != mark.page or not place.quote:
        return False
    x0, top, x1, bottom = place.box
    height = mark.box[3] - mark.box[1]
    if min(bottom, mark.box[3]) - max(top, mark.box[1]) < SAME_LINE * height:
        return False
    return -1 <= x0 - mark.box[2] <= BESIDE or -1 <= mark.box[0] - x1 <= BESIDE


def _beside(report: Report, mark: Mark, marks: Sequence[Mark]) -> str:
    """Return the words on a symbol's line after it, up to the next symbol."""
    end = min(
        (m.box[0] for m in marks if m.page == mark.page and _on_line(m.box, mark) and m.box[0] > mark.box[2]),
        default=float("inf"),
    )
    words: list[Word] = [
        w for w in report.page(mark.page).words if w.box and _on_line(w.box, mark) and mark.box[2] - 1 <= w.box[0] < end
    ]
    return " ".join(word.text for word in sorted(words, key=lambda w: w.box[0] if w.box else 0.0))


def _on_line(box: Box, mark: Mark) -> bool:
    """Return True for a box whose middle is at the height of a symbol."""
    return mark.box[1] <= (box[1] + box[3]) / 2 <= mark.box[3]


def _distance(one: Mark, other: Mark) -> float:
    """Return how far the next of two symbols is, down or across."""
    return max(abs(one.box[1] - other.box[1]), 0.0) or abs(one.box[0] - other.box[0]) / 4
