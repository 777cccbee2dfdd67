"""Rows of a table of goals that a text has lost: *1.1.2 Köerna ska kortas*, then *Gul Fem ärenden har dragit över …*.

The number tells where a goal begins, and how deep it stands; the word of a scale that opens the lines below it, where
it ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.layout.outline import HeadingRules
from extract.wording.tails import is_whole_verdict
from models import Block, Passage

TEXT = ("heading", "paragraph")
"""Kinds of blocks that a row has become."""

FEWEST = 3
"""So many goals must have a word of a scale below them before it is taken for the report's form."""

SHORT = 60
"""Characters of a line below a goal that may be the rest of it."""

_NUMBER = regex.compile(r"(?<=\s)\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})")
_WORD = regex.compile(r"(?P<word>\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})\s+(?=[\p{Lu}\d])")


@dataclass(frozen=True, slots=True)
class _Row:
    """A goal, which may be broken over several blocks, and the block that opens with its verdict."""

    first: int
    verdict: int


def number_rows_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; numbered goals above a word of a scale are headings, and the word is a line of its own."""
    rows = {row.first: row for row in _rows(blocks)}
    if len(rows) < FEWEST:
        return list(blocks)
    out, at = list[Block](), 0
    while at < len(blocks):
        row = rows.get(at)
        if row is None:
            numbered = blocks[at].kind in TEXT and HeadingRules.numbered(blocks[at].text) is not None
            end = at + 1 + (numbered and _goes_on(blocks[at + 1 : at + 2]))
            out += _numbered(_joined(blocks[at:end])) if numbered else (blocks[at],)
            at = end
            continue
        out += _numbered(_joined(blocks[row.first : row.verdict]))
        judged = blocks[row.verdict]
        word = _WORD.match(judged.text)
        end = word.end("word") if word else len(judged.text)
        out += [replace(judged, kind="paragraph", level=None, passage=judged.passage.slice(0, end).strip())]
        if rest := judged.passage.slice(end, len(judged.text)).strip():
            out.append(replace(judged, kind="paragraph", level=None, passage=rest))
        at = row.verdict + 1
    return out


def _rows(blocks: Sequence[Block]) -> Iterator[_Row]:
    for at, block in enumerate(blocks):
        if block.kind not in TEXT or HeadingRules.numbered(block.text) is None:
            continue
        below = at + 1 + _goes_on(blocks[at + 1 : at + 2])
        if below < len(blocks) and _opens_with_word(blocks[below]):
            yield _Row(at, below)


def _goes_on(below: Sequence[Block]) -> bool:
    """Return True for the rest of a goal's line: a few words or a figure below it."""
    if not below or below[0].kind != "paragraph" or len(below[0].text) > SHORT:
        return False
    text = below[0].text
    return (text[:1].islower() or text[:1].isdigit()) and HeadingRules.numbered(text) is None


def _opens_with_word(block: Block) -> bool:
    """Return True for a block that opens with a word of a scale, and goes on with a sentence."""
    word = _WORD.match(block.text) if block.kind in TEXT else None
    return word is not None and is_whole_verdict(word["word"])


def _joined(blocks: Sequence[Block]) -> Block:
    return replace(blocks[0], passage=Passage.join([block.passage for block in blocks]))


def _numbered(block: Block) -> Iterator[Block]:
    """Yield a heading for each number of a block: *1.1 Ett gott liv 1.1.1 Köerna ska kortas* are two."""
    starts = [0, *(match.start() for match in _NUMBER.finditer(block.text))]
    for start, end in zip(starts, [*starts[1:], len(block.text)], strict=True):
        passage = block.passage.slice(start, end).strip()
        number = HeadingRules.numbered(passage.text)
        level = number.count(".") + 1 if number else block.level
        yield replace(block, kind="heading", level=level, passage=passage)
