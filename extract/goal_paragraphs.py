"""Goals that open a paragraph: a sentence that says what shall be, then what was done, then the verdict on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.goal_words import Maker, Zone, level_of, perspective_of, says_what_shall_be
from extract.judgements import find_judgements
from extract.language import sentences
from models import Block, Passage

FEWEST = 3
"""As many paragraphs as this must open with a goal and pass a verdict before the form is taken for the report's own."""

LONGEST_GOAL = 220
"""Characters of a goal that opens a paragraph."""


@dataclass(frozen=True)
class _Opened:
    """A paragraph whose first sentence may be a goal, with what follows up to the next one."""

    goal: Passage
    blocks: tuple[Block, ...]


def find_opened(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each goal that opens a paragraph and is judged below, if the report is written like that."""
    judged = [opened for opened in _opened(blocks) if _is_judged(opened.blocks)]
    if len(judged) < FEWEST:
        return
    for opened in judged:
        section = opened.blocks[0].section
        goal = maker.goal(
            opened.goal,
            rule="goal.paragraph",
            confidence=0.8,
            level=level_of(" ".join(section)) or maker.default_level,
            perspective=perspective_of(section),
            unit=maker.identity.unit,
        )
        if goal is not None:
            yield Zone(goal=goal, kind="numbered", blocks=opened.blocks)


def _opened(blocks: Sequence[Block]) -> Iterator[_Opened]:
    at = 0
    while at < len(blocks):
        first = _first_sentence(blocks[at])
        end = at + 1
        if first is not None:
            while end < len(blocks) and blocks[end].kind != "heading" and _first_sentence(blocks[end]) is None:
                end += 1
            rest = blocks[at].passage.slice(len(first.text), len(blocks[at].text)).strip()
            yield _Opened(first, (replace(blocks[at], passage=rest), *blocks[at + 1 : end]))
        at = end


def _first_sentence(block: Block) -> Passage | None:
    """Return the first sentence of a paragraph that says what shall be and goes on, or None."""
    if block.kind != "paragraph":
        return None
    first = next(sentences(block.passage), None)
    if first is None or len(first.text) > LONGEST_GOAL or len(first.text) == len(block.text):
        return None
    return first if says_what_shall_be(first.text) else None


def _is_judged(blocks: Sequence[Block]) -> bool:
    return any(
        judgement.names_goal
        for block in blocks
        for sentence in sentences(block.passage)
        for judgement in find_judgements(sentence)
    )
