"""Goals that answer a question: *Vad ville vi uppnå?*, then what was done, *Hur blev det?* and the verdict."""

from collections.abc import Iterator, Sequence

from extract.language.sentences import sentences
from extract.wording.goals import (
    Maker,
    Zone,
    asks_for_goals,
    perspective_of,
    says_what_shall_be,
    stands_above,
    stays_within,
)
from models import Block, Goal, Passage


def find_asked(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each heading that asks for goals: the first goal of the answer, with the others in `goals`.

    The zone goes on to the next question for goals or the next heading outside the cycle of questions.
    """
    at = 0
    while at < len(blocks):
        start = at + 1
        if asks_for_goals(blocks[at]):
            end = next((n for n in range(start, len(blocks)) if _closes(blocks[n])), len(blocks))
            goals = list(_answers(maker, blocks[at], blocks[start:end]))
            start = end
            while end < len(blocks) and not _ends(blocks[end], blocks[at]):
                end += 1
            if goals:
                yield Zone(goal=goals[0], kind="commented", blocks=tuple(blocks[start:end]), goals=tuple(goals[1:]))
        at = start


def _ends(block: Block, question: Block) -> bool:
    """Return True for a heading outside the cycle of questions, or the next question for goals.

    A heading deeper than the question (a box beside the text) ends nothing; below a question that is no heading all do.
    """
    if block.kind != "heading":
        return asks_for_goals(block)
    deeper = question.kind == "heading" and (block.level or 1) > (question.level or 1)
    return not stays_within(block) and not deeper


def _closes(block: Block) -> bool:
    """Return True where the goals end that answer a question: at a heading, or a label of the cycle of questions."""
    return block.kind == "heading" or (stands_above(block) and (stays_within(block) or asks_for_goals(block)))


def _answers(maker: Maker, question: Block, blocks: Sequence[Block]) -> Iterator[Goal]:
    """Yield the goals below a question: each sentence that says what shall be, or the whole answer where none does."""
    passages = [block.passage for block in blocks if block.kind in ("paragraph", "list_item") and block.text]
    stated = [s for passage in passages for s in sentences(passage) if says_what_shall_be(s.text)]
    for passage in stated or passages[:1]:
        goal = maker.goal(
            _without_stop(passage),
            rule="goal.question",
            confidence=0.9 if stated else 0.7,
            level=maker.default_level,
            perspective=perspective_of(question.section) or (question.section[-1] if question.section else None),
            unit=maker.identity.unit,
        )
        if goal is not None:
            yield goal


def _without_stop(passage: Passage) -> Passage:
    return passage.slice(0, len(passage.text.rstrip(" .")))
