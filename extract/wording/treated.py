"""Which blocks of a report have been read as the treatment of a goal."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from models import Block, Goal, Passage


class Stated:
    """The places where goals are stated."""

    def __init__(self, goals: Iterable[Goal]) -> None:
        own = defaultdict[int, list[Goal]](list)
        for goal in sorted(goals, key=lambda each: each.provenance.char_start):
            own[goal.provenance.page].append(goal)
        self._goals = own

    def on(self, page: int) -> Sequence[Goal]:
        """Return the goals of a page, in order."""
        return self._goals.get(page, ())

    def within(self, passage: Passage) -> Sequence[Goal]:
        """Return the goals that begin in a passage."""
        page, start, end = passage.span() or (0, 0, 0)
        goals = self.on(page)
        first, last = (bisect_left(goals, at, key=lambda each: each.provenance.char_start) for at in (start, end))
        return goals[first:last]


class Treated:
    """The places of the blocks in which a goal is treated; a block may have been read in pieces."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        starts = defaultdict[int, set[int]](set)
        for block in blocks:
            if (span := block.passage.span()) is not None:
                starts[span[0]].add(span[1])
        self._starts = {page: sorted(own) for page, own in starts.items()}

    def holds(self, block: Block) -> bool:
        """Return True for a block of which a piece, or the whole, is treated."""
        span = block.passage.span()
        starts = self._starts.get(span[0]) if span is not None else None
        if span is None or starts is None:
            return False
        first = bisect_left(starts, span[1])
        return first < len(starts) and starts[first] < span[2]
