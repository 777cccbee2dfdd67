"""Goals and comments by turns, without a label or a mark: a line that says what shall be, then how it went.

A table of two columns that has become text is such. Its goals end without a full stop, its comments with one; the lines
of both may have run together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from extract.wording.goals import says_what_shall_be
from extract.wording.labels import LABEL_LEVEL, LONGEST_GOAL
from models import Block

FEWEST = 4
"""So many goals must have a comment each before this is taken for the report's form."""

_GOES_ON = regex.compile(r"[,–-]$")
_STOP = regex.compile(r"[.!?;:](?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A goal: where it stands in its block, and whether a comment follows."""

    block: int
    start: int
    end: int
    commented: bool


def turns_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; goals that stand by turns with comments are headings, each with its comment below."""
    turns = [turn for number in range(len(blocks)) for turn in _turns(blocks, number)]
    commented = sum(turn.commented for turn in turns)
    if commented < FEWEST or 4 * commented < 3 * len(turns):
        return list(blocks)
    cuts = dict[int, list[_Turn]]()
    for turn in turns:
        cuts.setdefault(turn.block, []).append(turn)
    return [piece for n, block in enumerate(blocks) for piece in (_pieces(block, cuts[n]) if n in cuts else (block,))]


def _turns(blocks: Sequence[Block], number: int) -> Iterator[_Turn]:
    """Yield the goals of a paragraph: whole lines that say what shall be, between ends of sentences."""
    block = blocks[number]
    if block.kind != "paragraph":
        return
    text = block.text
    lines = sorted({0, *(run.at for run in block.passage.runs), len(text)})
    start: int | None = None
    for at, after in pairwise(lines):
        if text[at : at + 1].isupper() and (at == 0 or _STOP.search(text[max(0, at - 2) : at].rstrip())):
            start = at
        goes_on = after < len(text) and not text[after].isupper()
        if start is None or goes_on:
            continue
        goal = text[start:after].strip()
        if (
            len(goal) <= LONGEST_GOAL
            and not _STOP.search(goal)
            and not _GOES_ON.search(goal)
            and says_what_shall_be(goal)
        ):
            yield _Turn(number, start, after, _is_commented(blocks, number, after))
        start = None


def _is_commented(blocks: Sequence[Block], number: int, end: int) -> bool:
    """Return True where sentences follow a goal: in its block, or in the next."""
    text = blocks[number].text
    if end < len(text):
        return _STOP.search(text, end) is not None
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    return below is not None and below.kind == "paragraph" and _STOP.search(below.text) is not None


def _pieces(block: Block, turns: Sequence[_Turn]) -> Iterator[Block]:
    """Yield a block in pieces: each goal as a heading, and the comments."""
    at = 0
    for turn in turns:
        if before := block.passage.slice(at, turn.start).strip():
            yield replace(block, passage=before)
        yield replace(
            block, kind="heading", level=LABEL_LEVEL, passage=block.passage.slice(turn.start, turn.end).strip()
        )
        at = turn.end
    if rest := block.passage.slice(at, len(block.text)).strip():
        yield replace(block, passage=rest)
