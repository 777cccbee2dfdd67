"""A flattened table of figures as it was found: its head, its rows and their readings."""

from dataclasses import dataclass

from extract.layout.flattened.heads import Head, Span
from extract.layout.flattened.numbers import Reading

LONGEST_REMARK = 150
"""Words of a comment between two rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its label in words, its figures, or a text over its full width.

    `reading` is None where there are no figures, or where they can be read in more than one way (`unread`): what such
    a row says stays a text, for a cell without words would say that there is no figure.
    """

    label: Span | None
    reading: Reading | None = None
    unread: bool = False
    text: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A table of figures: `start` and `end` are its place in the flow; repeated heads lie inside it."""

    start: int
    end: int
    head: Head
    rows: tuple[Row, ...]
    repeated: tuple[tuple[int, int], ...] = ()
    numbered: bool = False
    """The first word of each label is the number of the row, under a head of its own."""
