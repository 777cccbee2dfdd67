"""Which blocks of a report have been read as the treatment of a goal."""

from collections.abc import Iterable

from models import Block


class Treated:
    """The places of the blocks in which a goal is treated; a block may have been read in pieces."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._starts = {span[:2] for block in blocks if (span := block.passage.span()) is not None}

    def holds(self, block: Block) -> bool:
        """Return True for a block of which a piece, or the whole, is treated."""
        span = block.passage.span()
        return span is not None and any(p == span[0] and span[1] <= start < span[2] for p, start in self._starts)
