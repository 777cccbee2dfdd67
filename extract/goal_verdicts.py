"""Goals told by the verdict that follows them: on the next line, or at the end of their own."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from extract.goal_labels import find_label
from extract.goal_tails import LONGEST_GOAL, verdict_at_end, verdict_below
from extract.goal_words import (
    Maker,
    Zone,
    is_chapter,
    is_comment_heading,
    level_of,
    perspective_of,
    states_goal,
    stays_within,
)
from extract.language import sentences
from extract.layout.outline import is_perspective
from extract.verdict_lines import is_verdict_line
from models import Block, Passage

FEWEST = 2
"""As many goals as this must be followed by a verdict before the form is taken for the report's own."""

FEWEST_WORDS = 4
"""Words of a heading that may be a goal though it does not say what shall be."""

TEXTS = ("heading", "paragraph", "list_item")


@dataclass(frozen=True)
class _Judged:
    """A goal with the verdict that stands at the end of its line, or what follows it, the verdict first."""

    goal: Passage
    block: Block
    verdict: Passage | None = None
    following: tuple[Block, ...] = ()


def find_judged(maker: Maker, blocks: Sequence[Block], treated: Set[int]) -> list[Zone]:
    """Return a zone for each goal that a verdict follows, if the report is written so; `treated` are ids of blocks."""
    judged = list(_judged(blocks, treated))
    if len(judged) < FEWEST:
        return []
    return [zone for each in judged if (zone := _zone(maker, each)) is not None]


def _judged(blocks: Sequence[Block], treated: Set[int]) -> Iterator[_Judged]:
    at = 0
    while at < len(blocks):
        block, end = blocks[at], at + 1
        if id(block) not in treated and block.kind in TEXTS and find_label(block) is None:
            if (split := verdict_at_end(block.passage)) is not None:
                yield _Judged(split[0], block, verdict=split[1])
            elif _may_be_goal(block) and end < len(blocks) and _is_verdict(blocks, end, treated):
                end += 1  # the verdict, though it be set like a heading: *Nås inte*
                while end < len(blocks) and not _ends(blocks, end, treated):
                    end += 1
                yield _Judged(block.passage, block, following=tuple(blocks[at + 1 : end]))
        at = end


def _may_be_goal(block: Block) -> bool:
    """Return True for a line that states a goal, and for a heading of several words that is no label."""
    text = block.text
    if len(text) > LONGEST_GOAL or text.endswith((":", "?")) or stays_within(block) or is_comment_heading(block):
        return False
    if is_verdict_line(text) is not None or is_perspective(text) or is_chapter(text):
        return False
    if len(list(sentences(block.passage))) > 1:
        return False
    return states_goal(text) or (block.kind == "heading" and len(text.split()) >= FEWEST_WORDS)


def _is_verdict(blocks: Sequence[Block], at: int, treated: Set[int]) -> bool:
    """Return True for a line that judges what stands above it: no heading of a list (*Uppfyllda mål*)."""
    block = blocks[at]
    if id(block) in treated or block.table is not None:
        return False
    read = verdict_below if states_goal(blocks[at - 1].text) else is_verdict_line
    if read(block.text) is None:
        return False
    heads = block.kind == "heading" or block.text.endswith(":")
    return not (heads and at + 1 < len(blocks) and blocks[at + 1].kind == "list_item")


def _ends(blocks: Sequence[Block], at: int, treated: Set[int]) -> bool:
    """Return True where the treatment of a goal ends: at the next one, a heading of its own, or a treated block."""
    block = blocks[at]
    if id(block) in treated or (
        block.kind == "heading" and not stays_within(block) and not is_verdict_line(block.text)
    ):
        return True
    return _may_be_goal(block) and at + 1 < len(blocks) and _is_verdict(blocks, at + 1, treated)


def _zone(maker: Maker, judged: _Judged) -> Zone | None:
    section = judged.block.section
    goal = maker.goal(
        judged.goal.slice(0, len(judged.goal.text.rstrip(" ."))),
        rule="goal.judged",
        confidence=0.8,
        level=level_of(" ".join(section)) or maker.default_level,
        perspective=perspective_of(section),
        unit=maker.identity.unit,
    )
    if goal is None:
        return None
    if judged.verdict is not None:
        return Zone(goal=goal, kind="row", title=judged.block.text, blocks=(judged.block,), status=judged.verdict)
    return Zone(goal=goal, kind="numbered", blocks=judged.following, heads=(judged.block,))
