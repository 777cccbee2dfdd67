"""A flattened table of figures while it is read, and what a way to read it has for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.layout.flattened.heads import Head, Span
from extract.layout.flattened.numbers import Reading
from extract.layout.flattened.sums import balanced_rows, roles_of, torn_columns
from extract.layout.tokens import Token


@dataclass(slots=True)
class Draft:
    """A table that is being read."""

    head: Head
    labels: list[Span] = field(default_factory=list)
    choices: list[list[Reading]] = field(default_factory=list)
    repeated: list[Span] = field(default_factory=list)
    trimmed: list[Reading] = field(default_factory=list)
    tail: list[Reading] = field(default_factory=list)
    """Readings of the last row without a number at its end, which may be that of the next heading."""
    last: int = 0
    next_run: int = 0
    remarks: dict[int, tuple[int, int]] = field(default_factory=dict)
    """The place of the comment after a row, by the row's number."""

    def place_of(self, number: int, tokens: Sequence[Token]) -> Span:
        """Return the place of a row in the text, from its label to its last figure."""
        low, after = self.labels[number][0], [label for label, _ in self.labels[number + 1 :]]
        after += [place for place, _ in self.repeated if place > low]
        end = tokens[min(after, default=self.last) - 1].end
        return tokens[low].start, min(end, self.remarks.get(number, (end, end))[0])


def explained(draft: Draft) -> tuple[int, int, int, int, int]:
    """Return what a way to read a table has for it: rows that its sums bear out, rows, and words of its head.

    A column more is worth nothing where it takes figures apart that could be one in every row.
    """
    balanced = balanced_rows(draft.choices, roles_of(draft.head.columns))
    return (
        balanced,
        sum(map(bool, draft.choices)),
        -torn_columns(draft.choices),
        draft.head.width,
        len(draft.head.cells),
    )
