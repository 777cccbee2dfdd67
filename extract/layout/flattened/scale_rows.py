"""Tables of goals in text that has lost its cells, whose rows end in a word of a scale (*Uppfyllt*, *Gult*)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.layout.flattened.flow import Flow
from extract.layout.flattened.states import state_at
from extract.layout.flattened.text import column_at
from extract.layout.segments import Segmenter
from extract.layout.tokens import Token
from extract.rules import words_in
from models import Cell, Passage, Table, TablePart

FEWEST_ROWS = 2
LONGEST_ROW = 45
"""Words of a row before its word of the scale."""

LONGEST_HEAD = 8
"""Columns."""

LONGEST_REST = 2
"""Words in small letters with which a head ends."""

READER = "table.states"
CONFIDENCE = 0.9

_YEAR = regex.compile(r"(?:19|20)\d\d$")
_TIME = regex.compile(r"[TK][1-4]$")
"""A column for the verdict of a third of the year, or of a quarter."""
_NUMBER = regex.compile(r"(?:\p{Lu}?\d{1,2}(?:\.\d{1,2})*|\d{1,2})[.):]?$")
_OPENS = regex.compile(r"[\p{Lu}\d•▪●\"”–-]")
_FIGURE = regex.compile(r"[-−–+]?\d[\d.,]*%?$|%$")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScaleTable:
    """A table with the place in the flow, the heads of its columns by role, and the words of its rows' cells."""

    start: int
    end: int
    head: tuple[tuple[Span, str], ...]
    rows: tuple[tuple[Span | None, ...], ...]


def scale_tables(segmenter: Segmenter, tokens: Sequence[Token]) -> Iterator[ScaleTable]:
    """Yield the tables in order; spans are of words."""
    at = 0
    while at < len(tokens):
        head, end = _head(tokens, at)
        rows, last = _rows(segmenter, tokens, end, head) if head else ([], at)
        if len(rows) < FEWEST_ROWS:
            at += 1
            continue
        yield ScaleTable(tokens[at].start, tokens[last - 1].end, tuple(head), tuple(rows))
        at = last


def scale_table(found: ScaleTable, tokens: Sequence[Token], flow: Flow) -> Table:
    """Return the table with its cells as passages of the flow; its number is given later."""
    rows = [tuple(span for span, _ in found.head), *found.rows]
    cells = [
        Cell(row=row, col=col, passage=passage, page=passage.page)
        for row, spans in enumerate(rows)
        for col, span in enumerate(spans)
        for passage in [flow.cut(tokens[span[0]].start, tokens[span[1] - 1].end) if span else Passage("")]
    ]
    pages = sorted({run.page for run in flow.cut(found.start, found.end).runs})
    parts = tuple(TablePart(page=page) for page in pages)
    return Table(number=0, cells=tuple(cells), parts=parts, kind="goals", reader=READER, confidence=CONFIDENCE)


def _head(tokens: Sequence[Token], at: int) -> tuple[list[tuple[Span, str]], int]:
    """Return the columns of a head at `at` with their roles, and the word after it: texts first, verdicts last."""
    columns, start = list[tuple[Span, str]](), at
    if tokens[at].word in words_in("headings", "table", "numbers") and tokens[at].text[0].isupper():
        columns.append(((at, at + 1), "number"))
        at += 1
    while at < len(tokens) and len(columns) < LONGEST_HEAD:
        size, role = (1, "state") if _TIME.match(tokens[at].text) else column_at(tokens, at) or (0, "")
        if not size or (role not in ("state", "forecast") and columns and columns[-1][1] in ("state", "forecast")):
            break
        size += _goes_on(tokens, at + size)
        columns.append(((at, at + size), role))
        at += size
    if not columns or _heads_more(tokens, at):
        return [], start
    roles = [role for _, role in columns]
    texts = [role for role in roles if role not in ("number", "state", "forecast")]
    fits = texts in (["goal"], ["title", "goal"], ["title"], ["stub"]) and roles[-1] in ("state", "forecast")
    return (columns, at) if fits else ([], start)


def _goes_on(tokens: Sequence[Token], at: int) -> int:
    """Return how many words at `at` the head of a column goes on with: a year, or a few small ones (*för året*)."""
    after = tokens[at : at + LONGEST_REST + 1]
    if after and _YEAR.match(after[0].text):
        return 1
    size = next((number for number, token in enumerate(after) if not token.text[0].islower()), 0)
    return size if size <= LONGEST_REST else 0


def _heads_more(tokens: Sequence[Token], at: int) -> bool:
    """Return True where one more column follows, whose cells would be taken for the beginning of the next row."""
    if at >= len(tokens):
        return False
    return column_at(tokens, at) is not None or tokens[at].word in words_in("headings", "table", "never_labels")


def _rows(
    segmenter: Segmenter, tokens: Sequence[Token], at: int, head: Sequence[tuple[Span, str]]
) -> tuple[list[tuple[Span | None, ...]], int]:
    """Return the rows below a head that end in as many words of the scale as it has columns for, and where they end."""
    verdicts = sum(role in ("state", "forecast") for _, role in head)
    rows, start, last = list[tuple[Span | None, ...]](), at, at
    while at < len(tokens) and at - start <= LONGEST_ROW:
        found, end = _verdicts(tokens, at) if at > start else ([], at)
        closes = end == len(tokens) or _OPENS.match(tokens[end].text) is not None
        if not found or len(found) != verdicts or not closes:
            at += 1
            continue
        texts = _texts(segmenter, tokens, (start, at), [role for _, role in head if role not in ("state", "forecast")])
        if texts is None:
            break
        rows.append((*texts, *found))
        start = last = at = end
    return rows, last


def _verdicts(tokens: Sequence[Token], at: int) -> tuple[list[Span], int]:
    """Return the words of the scale that follow each other at `at`, and the word after them."""
    found = list[Span]()
    while at < len(tokens) and (size := state_at(tokens, at)):
        found.append((at, at + size))
        at += size
    return found, at


def _texts(
    segmenter: Segmenter, tokens: Sequence[Token], span: Span, roles: Sequence[str]
) -> tuple[Span | None, ...] | None:
    """Return the cells before the verdicts of a row; None for what is none: figures, or several sentences."""
    low, high = span
    ends = [at for at in range(low + 1, high) if segmenter.ends_sentence(tokens[at - 1], tokens[at])]
    numbered = _NUMBER.match(tokens[low].text) is not None and high - low > 1
    shall = any(tokens[at].word in ("ska", "skall") for at in range(low, high))
    if (_FIGURE.match(tokens[high - 1].text) and not shall) or [at for at in ends if not (numbered and at == low + 1)]:
        return None
    cells = list[Span | None]()
    if roles[0] == "number":
        if not numbered:
            return None
        cells, low = [(low, low + 1)], low + 1
    elif not _OPENS.match(tokens[low].text):
        return None
    if roles[-2:] != ["title", "goal"]:
        return (*cells, (low, high))
    goal = _goal_start(tokens, low, high)
    return (*cells, (low, goal), (goal, high)) if goal > low else (*cells, None, (low, high))


def _goal_start(tokens: Sequence[Token], low: int, high: int) -> int:
    """Return where the goal begins: at the last capital before the first *ska*, after the area that it belongs to."""
    shall = next((at for at in range(low, high) if tokens[at].word in ("ska", "skall")), None)
    if shall is None:
        return low
    return next((at for at in range(shall - 1, low, -1) if tokens[at].capital), low)
