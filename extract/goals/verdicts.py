"""Goals told by the verdict that follows them: on the next line, or at the end of their own."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.goals.paragraphs import is_judged
from extract.language.sentences import sentences
from extract.layout.outline import is_perspective
from extract.rules import pattern
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import (
    Maker,
    Zone,
    is_chapter,
    is_chapter_on_goals,
    is_comment_heading,
    says_what_shall_be,
    states_goal,
    stays_within,
)
from extract.wording.labels import find_label
from extract.wording.tails import (
    LONGEST_GOAL,
    heads_verdict,
    opens_with_verdict,
    verdict_at_end,
    verdict_in_brackets,
    verdict_told_at_end,
)
from models import Block, Passage

FEWEST = 2
"""As many goals as this must be followed by a verdict before the form is taken for the report's own."""

FEWEST_WORDS = 4
"""Words of a heading that may be a goal though it does not say what shall be."""

LONGEST_PAGE = 800
"""Characters of a paragraph that a goal opens right below a heading."""

MOST_BETWEEN = 2
"""Paragraphs of an account that stand between a goal below a heading on goals and its verdict."""

TEXTS = ("heading", "paragraph", "list_item")


# What goes on with the goal before, or tells of plans: *Vi ska också …*, *Under nästa år ska …*.
_GOES_ON = regex.compile(
    r"(?:det|detta|den|dessa|vi|här|där|då|dessutom|därför|under|nästa|inför|framöver|för att|i)\b"
    r"|[^.]{3,40}\bska(?:ll)? (?:också|även|fortsätta|fortsatt|därför|framöver|nu)\b",
    regex.I,
)


@dataclass(frozen=True)
class _Judged:
    """A goal with the verdict that stands at the end of its line, or what follows it, the verdict first."""

    goal: Passage
    block: Block
    verdict: Passage | None = None
    following: tuple[Block, ...] = ()


def find_judged(maker: Maker, blocks: Sequence[Block], treated: Set[int]) -> list[Zone]:
    """Return a zone for each goal that a verdict follows, if the report is written so; `treated` are ids of blocks.

    One that follows right behind a goal that is `treated`, which ends there, is written as that is, and a label says
    that a verdict is one.
    """
    judged = list(_judged(blocks, treated))
    behind = {id(block) for above, block in pairwise(blocks) if id(above) in treated and above.section == block.section}
    if len(judged) < FEWEST and not any(id(each.block) in behind or _is_labelled(each) for each in judged):
        return []
    if not any(map(_is_of_goals, judged)):
        return []
    return [zone for each in judged if (zone := _zone(maker, each)) is not None]


def _is_of_goals(judged: _Judged) -> bool:
    """Return True for what is judged, or stands below a heading on goals: what else is told of may be a task."""
    if judged.verdict is not None or any(map(is_chapter, judged.block.section[-1:])):
        return True
    return opens_with_verdict(judged.following[0].text) is not None or is_judged(judged.following)


def _is_labelled(judged: _Judged) -> bool:
    """Return True for a goal with a verdict after its label: right below a word of a scale, *Måluppfyllelse: God*."""
    below = judged.following[0].text if judged.following else ""
    if any(_judges_goal(block.text) for block in judged.following if block.text):
        return True
    return says_what_shall_be(judged.goal.text) and pattern("judgement", "verdict_label").match(below) is not None


def next_judged(blocks: Sequence[Block]) -> int:
    """Return where among the blocks below a goal the next with a verdict of its own begins; their number if none does.

    That is behind a first verdict: what says what shall be before it says more of the goal above, and so does what a
    comment lists below a verdict.
    """
    texts = ("paragraph", "list_item")
    stating = {n for n, b in enumerate(blocks) if n and b.kind in texts and says_what_shall_be(b.text)}
    passed = False
    for at, block in enumerate(blocks[: max(stating, default=-1) + 1]):
        if is_comment_heading(block) and not heads_verdict(block):
            break
        if passed and at in stating:
            own = _may_be_goal(block) and not _GOES_ON.match(block.text) and find_label(block) is None
            if own and _verdict_of(blocks, at, frozenset()) is not None:
                return at
        passed = passed or (bool(block.text) and opens_with_verdict(block.text) is not None)
    return len(blocks)


def _judged(blocks: Sequence[Block], treated: Set[int]) -> Iterator[_Judged]:
    at = 0
    while at < len(blocks):
        block, end = blocks[at], at + 1
        if id(block) not in treated and block.kind in TEXTS and find_label(block) is None:
            split = verdict_at_end(block.passage)
            if split is None and block.kind == "list_item":
                split = verdict_told_at_end(block.passage)
                if split is None and any(map(is_chapter_on_goals, block.section[-1:])):
                    split = verdict_in_brackets(block.passage)
            if split is not None:
                yield _Judged(split[0], block, verdict=split[1])
            elif _may_be_goal(block) and (verdict := _verdict_of(blocks, at, treated)) is not None:
                end = verdict + 1  # the verdict, though it be set like a heading: *Nås inte*
                while end < len(blocks) and not _ends(blocks, end, treated):
                    end += 1
                yield _Judged(block.passage, block, following=tuple(blocks[at + 1 : end]))
            elif (goal := _opens_page(blocks, at)) is not None and (
                verdict := _verdict_of(blocks, at, treated)
            ) is not None:
                end = verdict + 1
                yield _Judged(goal, block, following=tuple(blocks[at + 1 : end]))
        at = end


def _opens_page(blocks: Sequence[Block], at: int) -> Passage | None:
    """Return the goal that opens a paragraph of several sentences right below a heading, or None for another text."""
    block = blocks[at]
    if not _is_headed(blocks, at) or len(block.text) > LONGEST_PAGE:
        return None
    told = list(sentences(block.passage))
    own = len(told) > 1 and states_goal(told[0].text) and not _GOES_ON.match(told[0].text)
    return told[0] if own and len(told[0].text) <= LONGEST_GOAL else None


def _is_headed(blocks: Sequence[Block], at: int) -> bool:
    """Return True for a paragraph right below a heading of its own, or the title, which is none of the blocks."""
    named = not at or (blocks[at - 1].kind == "heading" and not stays_within(blocks[at - 1]))
    return named and blocks[at].kind == "paragraph"


def _verdict_of(blocks: Sequence[Block], at: int, treated: Set[int]) -> int | None:
    """Return where the verdict stands on a goal: right below it, or below a heading on goals behind its account.

    What a label opens below it (*Resultat: …*) is told of it, verdict or not. Right below a heading of its own the goal
    has its account before a verdict on it with a label: *Målbedömning: Målet har uppnåtts*.
    """
    if at + 1 < len(blocks) and (_is_verdict(blocks, at + 1, treated) or _is_told_of(blocks, at, treated)):
        return at + 1
    block = blocks[at]
    in_chapter = bool(block.section) and is_chapter(block.section[-1])
    if not ((in_chapter or _is_headed(blocks, at)) and says_what_shall_be(block.text)):
        return None
    for number in range(at + 1, min(at + 2 + MOST_BETWEEN, len(blocks))):
        below = blocks[number]
        if id(below) in treated or below.kind != "paragraph" or _may_be_goal(below):
            return None
        if number > at + 1 and opens_with_verdict(below.text) is not None and (in_chapter or _judges_goal(below.text)):
            return number
    return None


def _judges_goal(text: str) -> bool:
    """Return True for a verdict line with a label that names the goal: *Bedömning: Målet ser ut att uppnås*."""
    verdict = is_verdict_line(text) if pattern("judgement", "status_label").match(text) else None
    return verdict is not None and (verdict.names_goal or text.lower().startswith("mål"))


def _may_be_goal(block: Block) -> bool:
    """Return True for a line that states a goal, an item all of whose sentences do, and a heading that is no label."""
    text = block.text
    if len(text) > LONGEST_GOAL or text.endswith((":", "?")) or stays_within(block) or is_comment_heading(block):
        return False
    if is_verdict_line(text) is not None or is_perspective(text) or is_chapter(text):
        return False
    told = list(sentences(block.passage))
    if len(told) > 1 and not (block.kind == "list_item" and all(states_goal(sentence.text) for sentence in told)):
        return False
    return states_goal(text) or (block.kind == "heading" and len(text.split()) >= FEWEST_WORDS)


def _is_told_of(blocks: Sequence[Block], at: int, treated: Set[int]) -> bool:
    """Return True where a label below one item of its own that says what shall be opens an account of it."""
    block, below = blocks[at], blocks[at + 1]
    listed = at > 0 and blocks[at - 1].kind == "list_item"  # a list with an account of something else behind it
    if block.kind != "list_item" or listed or id(below) in treated or not says_what_shall_be(block.text):
        return False
    if below.kind == "heading":
        return is_comment_heading(below)
    return below.kind == "paragraph" and pattern("goals", "account_label").match(below.text) is not None


def _is_verdict(blocks: Sequence[Block], at: int, treated: Set[int]) -> bool:
    """Return True for a line that judges what stands above it: no heading of a list (*Uppfyllda mål*)."""
    block = blocks[at]
    if id(block) in treated or block.table is not None:
        return False
    read = opens_with_verdict if states_goal(blocks[at - 1].text) else is_verdict_line
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
    return _may_be_goal(block) and _verdict_of(blocks, at, treated) is not None


def _zone(maker: Maker, judged: _Judged) -> Zone | None:
    section = judged.block.section
    goal = maker.goal(
        judged.goal.slice(0, len(judged.goal.text.rstrip(" ."))),
        rule="goal.judged",
        confidence=0.8,
        section=section,
        unit=maker.identity.unit,
    )
    if goal is None:
        return None
    if judged.verdict is not None:
        return Zone(goal=goal, kind="row", title=judged.block.text, blocks=(judged.block,), status=judged.verdict)
    return Zone(goal=goal, kind="numbered", blocks=judged.following, heads=(judged.block,))
