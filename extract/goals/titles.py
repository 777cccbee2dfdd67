"""Titles that paragraphs open with, as sentences of their own: *Nöjda gäster. Minst 90 procent ska …*."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.language.sentences import sentences
from extract.rules import words
from extract.wording.goals import says_what_shall_be
from models import Block, Passage

FEWEST = 3
"""So many lines must open with a title and then say what shall be, before a text is cut at its titles."""

LONGEST = 40
"""Characters of a title."""

_TITLE = regex.compile(r"\p{Lu}\p{L}+(?:,? [\p{L}-]+){0,4}\.(?=\s+\p{Lu})")


def opens_with_title(block: Block) -> bool:
    """Return True for a paragraph that opens with a title."""
    return block.kind == "paragraph" and title_end(block.text) is not None


def title_end(text: str, start: int = 0) -> int | None:
    """Return where a title ends that a line begins with: few words without a verb, which name what it is about.

    >>> [title_end(text) for text in ("Nöjda gäster. Minst 90 ska trivas.", "Alla har flyttat. Nu ska vi städa.")]
    [13, None]
    """
    title = _TITLE.match(text, start)
    if title is None or len(title.group()) > LONGEST:
        return None
    said = title.group().rstrip(".").lower().split()
    return title.end() if words("structure", "finite_verbs").isdisjoint(said) else None


def titled_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; where a text has titles at the heads of its lines and goals behind, each begins a paragraph.

    Without blank lines such paragraphs are one block.
    """
    starts = [list(_titled(block)) for block in blocks]
    pairs = list(zip(blocks, starts, strict=True))
    if sum(_states(block.passage, at) for block, cuts in pairs for at in cuts) < FEWEST:
        return list(blocks)
    return [piece for block, cuts in pairs for piece in (_cut(block, cuts) if any(cuts) else (block,))]


def _titled(block: Block) -> Iterator[int]:
    """Yield where the lines of a paragraph begin that open with a title."""
    if block.kind == "paragraph":
        ahead = sorted({0, *(run.at for run in block.passage.runs)})
        yield from (at for at in ahead if title_end(block.text, at) is not None)


def _states(passage: Passage, at: int) -> bool:
    """Return True where what stands right behind a title says what shall be."""
    end = title_end(passage.text, at) or at
    first = next(sentences(passage.slice(end, len(passage.text)).strip()), None)
    return first is not None and says_what_shall_be(first.text)


def _cut(block: Block, starts: Sequence[int]) -> Iterator[Block]:
    for start, end in pairwise(sorted({0, *starts, len(block.text)})):
        yield replace(block, passage=block.passage.slice(start, end).strip())
