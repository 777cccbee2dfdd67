"""Heads of flattened tables of text, and the rows that are read under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.layout.flattened_heads import role as role_of
from extract.layout.tokens import Token
from extract.rules import words_in

FEWEST_COLUMNS = 3
"""Head words in a row that open a table; two in a row also stand in sentences and headings."""

_ROLES = ("title", "goal", "comment", "state", "stub", "outcome", "other", "deviation", "forecast")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextHead:
    """The head of a table of text: its place, and the place and role of each column head."""

    start: int
    end: int
    columns: tuple[tuple[Span, str], ...]


@dataclass(slots=True)
class TextRow:
    """A row: the places of what stands in its cells, piece by piece."""

    title: list[Span] = field(default_factory=list)
    goal: list[Span] = field(default_factory=list)
    comment: list[Span] = field(default_factory=list)
    state: list[Span] = field(default_factory=list)
    goal_cut: bool = False
    """The page ends in the middle of the goal cell."""


@dataclass(slots=True)
class TextTable:
    """A table of text with its rows; `end` is where the flow goes on after it."""

    head: TextHead
    rows: list[TextRow]
    end: int


def text_heads(tokens: Sequence[Token]) -> Iterator[TextHead]:
    """Yield the heads of tables of text: three column heads in a row, one of them over comments or a status."""
    index = 0
    while index < len(tokens):
        columns, at = list[tuple[Span, str]](), index
        while (size := _column_at(tokens, at)) is not None:
            if size[1] in ("title", "goal", "stub") and {role for _, role in columns} & {"comment", "state"}:
                break  # what follows comments and status is the first row
            columns.append(((tokens[at].start, tokens[at + size[0] - 1].end), size[1]))
            at += size[0]
        roles = {role for _, role in columns}
        if (
            columns
            and at < len(tokens)
            and (tokens[at].text[0].isdigit() or (role_of(tokens[at].word) and tokens[at].capital))
        ):
            index = at  # a head over figures
            continue
        if len(columns) >= FEWEST_COLUMNS and roles & {"comment", "state"} and roles & {"title", "goal", "stub"}:
            yield TextHead(columns[0][0][0], columns[-1][0][1], tuple(columns))
            index = at
        else:
            index += 1


def _column_at(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    for size in (3, 2, 1):
        part = tokens[at : at + size]
        if len(part) < size or not part[0].text[0].isupper() or part[-1].text[-1] in ".:,;":
            continue
        phrase = " ".join(t.word for t in part)
        for role in _ROLES:
            if phrase in words_in("headings", "table", role):
                return size, role
    return None
