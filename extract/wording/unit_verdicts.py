"""Rows of a table that judges units, cell by cell on lines: below a head *Enhet*, names above a word of a scale."""

from collections.abc import Sequence
from itertools import pairwise

from extract.layout.outline import plain
from extract.rules import pattern
from extract.verdicts.lines import status_word
from extract.wording.goals import names_unit
from models import Block

FEWEST = 2
"""So many names at least have a verdict right below them."""

LONGEST_NAME = 60
"""Characters of a name."""


def judged_names(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the ids of the blocks below a goal that name units, each with a word of a scale as the next line."""
    at = next((n for n, block in enumerate(blocks) if _heads_units(block)), None)
    if at is None:
        return frozenset()
    found = [
        block
        for block, below in pairwise(blocks[at + 1 :])
        if names_unit(block) and len(block.text) <= LONGEST_NAME and not _is_word(block) and _is_word(below)
    ]
    return frozenset(map(id, found)) if len(found) >= FEWEST else frozenset()


def _heads_units(block: Block) -> bool:
    return block.kind == "heading" and pattern("goals", "column", "unit").fullmatch(plain(block.text)) is not None


def _is_word(block: Block) -> bool:
    """Return True for a line that is a word of a scale without a label."""
    word = status_word(block.text) if block.kind in ("heading", "paragraph") else None
    return word is not None and (word.start, word.end) == (0, len(block.text))
