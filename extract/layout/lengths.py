"""Blocks that are far longer than what anyone writes are cut, so that no rule ever looks at more than it can take.

Rules look around in the block or sentence that they read, some from each of its figures: what they take grows with the
square of its length. Files without line breaks or full stops (figures only, a broken conversion, an attack) would
take hours; cut into pieces they take as long as they are.
"""

from collections.abc import Iterator
from dataclasses import replace

import regex

from models import Block, Content, Passage

LONGEST_BLOCK = 6_000
"""Characters of the longest block that is left whole. The longest in the reports known has 4,773."""

LONGEST_PIECE = 1_000
"""Characters of the pieces that a longer block is cut into. The longest sentence in the reports known has 457."""

LONGEST_CELL = 20_000
"""Characters of a table's longest cell: with a longer one it is no table. The longest known has 8,063."""

MOST_COLUMNS = 200
"""Columns of the widest table: lines with more cells are no table. The widest in the reports known has 7."""

_SENTENCE_END = regex.compile(r"[.!?:;]\s")


def bounded(content: Content) -> Content:
    """Return the content with overlong blocks in pieces, and with the text of overlong tables as paragraphs."""
    if not any(map(_is_too_long, content.blocks)):
        return content
    return replace(content, blocks=tuple(piece for block in content.blocks for piece in _pieces(block)))


def _is_too_long(block: Block) -> bool:
    table = block.table
    if table is None:
        return len(block.text) > LONGEST_BLOCK
    return table.n_cols > MOST_COLUMNS or any(len(cell.text) > LONGEST_CELL for cell in table.cells)


def _pieces(block: Block) -> Iterator[Block]:
    if not _is_too_long(block):
        yield block
    elif block.table is None:
        yield from (replace(block, passage=piece) for piece in _cut(block.passage))
    else:
        for passage in (cell.passage for cell in block.table.cells if cell.passage):
            paragraph = Block(kind="paragraph", passage=passage, section=block.section)
            yield from _pieces(paragraph)


def _cut(passage: Passage) -> Iterator[Passage]:
    """Yield pieces of a passage: each ends with a sentence where it can, else between words, else anywhere."""
    return (passage.slice(start, end).strip() for start, end in short_spans(passage.text))


def short_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the whole text, or where it is longer than any block, of pieces of it.

    >>> list(short_spans("Målet är uppnått."))
    [(0, 17)]
    """
    start = 0
    while len(text) > LONGEST_BLOCK and len(text) - start > LONGEST_PIECE:
        limit = start + LONGEST_PIECE
        ends = [match.end() for match in _SENTENCE_END.finditer(text, start, limit)]
        end = ends[-1] if ends else text.rfind(" ", start + 1, limit) + 1 or limit
        yield start, end
        start = end
    yield start, len(text)
