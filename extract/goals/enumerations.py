"""Goals that are counted through, each with its account: *1. Alla ska … / 2. …*, *P1. …*, *a) …*.

A text out of a PDF has their lines in one paragraph. What says what shall be is a heading here, with its account below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.language.sentences import sentences
from extract.wording.goals import says_what_shall_be
from extract.wording.labels import LABEL_LEVEL, LONGEST_GOAL
from models import Block, Passage

FEWEST = 2
"""So many items that say what shall be make a series of goals; fewer are any numbered lines."""

LONGEST_ITEM = 1000
"""Characters of an item within which its first sentence is looked for."""

_MARK = regex.compile(r"(?:(?P<prefix>\p{Lu}{0,2})(?P<number>\d{1,2})[.)]|(?P<letter>[a-h])\))\s+(?=[\p{Lu}\d])")


@dataclass(frozen=True, slots=True)
class _Item:
    """An item: the block it stands in, where it begins there, what it is counted by, and which one it is."""

    block: int
    at: int
    series: str
    number: int


_Cut = tuple[_Item, Block | None]
"""An item to cut at, and a heading that counts with it."""


def enumerated_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; goals that are counted through are headings, each with its account below.

    A list of goals that stand by themselves, whose account is elsewhere, stays as it is.
    """
    cuts = dict[int, list[_Cut]]()
    for series in _series(blocks):
        ends = [_goal_end(blocks[item.block].passage, *_span(blocks, item, series)) for item in series]
        told = [(item, end) for item, end in zip(series, ends, strict=True) if end is not None]
        if len(told) < FEWEST or not any(_goes_on(blocks, item, end) for item, end in told):
            continue
        beside = next((blocks[item.block] for item in series if blocks[item.block].kind == "heading"), None)
        for item in series:
            if blocks[item.block].kind != "heading":
                cuts.setdefault(item.block, []).append((item, beside))
    return [
        piece
        for number, block in enumerate(blocks)
        for piece in (_pieces(block, sorted(cuts[number], key=_place)) if number in cuts else (block,))
    ]


def _goes_on(blocks: Sequence[Block], item: _Item, end: int) -> bool:
    """Return True where more follows a goal than the next one: in its block, or in a paragraph or table below."""
    if blocks[item.block].text[end:].strip():
        return True
    below = blocks[item.block + 1] if item.block + 1 < len(blocks) else None
    return below is not None and below.kind in ("paragraph", "table") and _MARK.match(below.text) is None


def _place(cut: _Cut) -> int:
    return cut[0].at


def _series(blocks: Sequence[Block]) -> Iterator[list[_Item]]:
    """Yield the items that count on from one another, of each kind of number."""
    running = dict[str, list[_Item]]()
    for item in (item for number, block in enumerate(blocks) for item in _items(number, block)):
        before = running.get(item.series)
        if before and item.number == before[-1].number + 1:
            before.append(item)
        elif item.number == 1:
            yield from (series for series in [running.pop(item.series, None)] if series)
            running[item.series] = [item]
    yield from running.values()


def _items(number: int, block: Block) -> Iterator[_Item]:
    """Yield what may be items in a block: lines of its text that begin with a number."""
    if block.kind == "heading" and says_what_shall_be(block.text):
        starts = {0}
    elif block.kind in ("paragraph", "list_item"):
        starts = {0, *(run.at for run in block.passage.runs)}
    else:
        return
    for at in sorted(starts):
        mark = _MARK.match(block.text, at)
        if mark is not None:
            which = ord(mark["letter"]) - ord("a") + 1 if mark["letter"] else int(mark["number"])
            yield _Item(number, at, "a)" if mark["letter"] else mark["prefix"], which)


def _span(blocks: Sequence[Block], item: _Item, series: Sequence[_Item]) -> tuple[int, int]:
    """Return where the item begins and ends in its block."""
    after = [other.at for other in series if other.block == item.block and other.at > item.at]
    return item.at, min(after, default=len(blocks[item.block].text))


def _goal_end(passage: Passage, start: int, end: int) -> int | None:
    """Return where the goal ends that an item begins with: its first sentence, or the lines before a new beginning."""
    mark = _MARK.match(passage.text, start)
    begin = mark.end() if mark else start
    text = passage.text
    for at in (run.at for run in passage.runs if begin < run.at < end):
        if at - begin > LONGEST_GOAL or "." in text[begin:at]:
            break
        if text[at].isupper() and text[at - 2 : at - 1].isalnum() and says_what_shall_be(text[begin:at]):
            return at
    first = next(sentences(passage.slice(begin, min(end, begin + LONGEST_ITEM))), None)
    if first is None or len(first.text) > LONGEST_GOAL or not says_what_shall_be(first.text):
        return None
    return passage.text.index(first.text, begin) + len(first.text)


def _pieces(block: Block, cuts: Sequence[_Cut]) -> Iterator[Block]:
    """Yield a block in pieces: what stands before its items, and each item as a heading with its account."""
    text = replace(block, kind="paragraph", level=None, marker=None)
    if before := block.passage.slice(0, cuts[0][0].at).strip():
        yield replace(block, passage=before)
    ends = [*(item.at for item, _ in cuts[1:]), len(block.text)]
    for (item, beside), end in zip(cuts, ends, strict=True):
        goal = _goal_end(block.passage, item.at, end)
        if goal is None:
            yield replace(text, passage=block.passage.slice(item.at, end).strip())
            continue
        level, section = (beside.level, beside.section) if beside else (LABEL_LEVEL, block.section)
        heading = block.passage.slice(item.at, goal).strip()
        yield replace(text, kind="heading", level=level, section=section, passage=heading)
        if account := block.passage.slice(goal, end).strip():
            yield replace(text, passage=account)
