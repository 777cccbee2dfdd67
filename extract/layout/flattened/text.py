"""Heads of flattened tables of text, and the rows that are read under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from extract.layout.flattened.head_words import role as role_of
from extract.layout.segments import Piece, Segmenter
from extract.layout.tokens import Token, tokens_of
from extract.rules import words_in

MOST_COLUMNS = 12
"""Columns of a table of text; a longer run of words that head some is none."""

FEWEST_COLUMNS = 3
"""Head words in a row that open a table; two in a row also stand in sentences and headings."""

OPENER_WORDS = 4
"""Words that recur for a sentence to be known by its beginning."""

PAGE_END = 500
"""Characters of the comment beside a goal that is cut by the end of the page."""

GOAL_AHEAD = 25
"""Words after the head of a table of goals in which the first goal says what shall be."""

_SHALL = ("ska", "skall")
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
        while len(columns) < MOST_COLUMNS and (size := column_at(tokens, at)) is not None:
            if size[1] in ("title", "goal", "stub") and {role for _, role in columns} & {"comment", "state"}:
                break  # what follows comments and status is the first row
            columns.append(((tokens[at].start, tokens[at + size[0] - 1].end), size[1]))
            at += size[0]
        roles = {role for _, role in columns}
        if columns and at < len(tokens) and (tokens[at].text[0].isdigit() or _heads_figures(tokens, at)):
            index = at  # a head over figures
            continue
        if len(columns) >= FEWEST_COLUMNS and roles & {"comment", "state"} and roles & {"title", "goal", "stub"}:
            yield TextHead(columns[0][0][0], columns[-1][0][1], tuple(columns))
            index = at
        else:
            index += 1


def _heads_figures(tokens: Sequence[Token], at: int) -> bool:
    """Return True where another column head follows, over figures: a goal's title has its goal after it."""
    if not (role_of(tokens[at].word) and tokens[at].capital):
        return False
    ahead = (token for token in tokens[at : at + GOAL_AHEAD] if token.text[0].isdigit() or token.word in _SHALL)
    return next((token.word not in _SHALL for token in ahead), True)


def column_at(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Return of how many words the head of a column at `at` is, and what it heads; None for no head."""
    for size in (3, 2, 1):
        part = tokens[at : at + size]
        if len(part) < size or not part[0].text[0].isupper() or part[-1].text[-1] in ".:,;":
            continue
        phrase = " ".join(t.word for t in part)
        for role in _ROLES:
            if phrase in words_in("headings", "table", role):
                return size, role
    return None


def openers(segmenter: Segmenter, tokens: Sequence[Token]) -> frozenset[str]:
    """Return the first words of all sentences: a template opens many comments with the same ones."""
    following = [*tokens[1:], None]
    starts = [
        at + 1
        for at, (token, after) in enumerate(zip(tokens, following, strict=True))
        if after is not None and after.capital and segmenter.ends_sentence(token, after)
    ]
    phrases = (tokens[at : at + OPENER_WORDS] for at in starts)
    return frozenset(" ".join(t.text for t in p) for p in phrases if len(p) == OPENER_WORDS)


def cut_at_openers(
    pieces: Sequence[Piece], text: str, known: frozenset[str], page_starts: Sequence[int]
) -> Iterator[Piece]:
    """Yield the pieces, a sentence near the end of a page cut where words that open sentences elsewhere begin.

    There the text of one cell breaks off at the end of the page, and the next cell begins.
    """
    for piece in pieces:
        last = any(0 <= start - piece.end < PAGE_END for start in page_starts)
        tokens = tokens_of(text, piece.start, piece.end) if piece.kind == "sentence" and last else []
        cut = next(
            (
                at
                for at in range(OPENER_WORDS, len(tokens) - OPENER_WORDS + 1)
                if tokens[at].capital
                and tokens[at - 1].text[-1].isalpha()
                and " ".join(t.text for t in tokens[at : at + OPENER_WORDS]) in known
            ),
            None,
        )
        if cut is None:
            yield piece
        else:
            yield replace(piece, end=tokens[cut - 1].end)
            yield replace(piece, start=tokens[cut].start, broken=True)
