"""Goals that stand line by line below a heading on goals, without marks of a list: as in a box of a goal each line."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extract.language.sentences import sentences
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import Maker, is_chapter, level_of, perspective_of, states_goal, year_of
from extract.wording.labels import LONGEST_GOAL
from models import Block, Goal

FEWEST = 2
"""So many lines in a row make a list; one is the first sentence of an account."""


def find_lines(maker: Maker, blocks: Sequence[Block]) -> Iterator[Goal]:
    """Yield the goals that sections begin with, a sentence a line, after at most a line that leads in.

    Where more follows than goals, the lines must be those of a list: without a full stop.
    """
    for at, heading in enumerate(blocks):
        if heading.kind != "heading" or not is_chapter(heading.text):
            continue
        section = list(takewhile(lambda block: block.kind != "heading", blocks[at + 1 :]))
        section = section[1:] if section and section[0].text.endswith(":") else section
        lines = list(takewhile(_is_goal, section))
        listed = not any(line.text.endswith(".") for line in lines)
        if len(lines) < FEWEST or not (listed or len(lines) == len(section)):
            continue
        for line in lines:
            goal = maker.goal(
                line.passage,
                rule="goal.line",
                confidence=0.85,
                level=level_of(heading.text) or maker.default_level,
                perspective=perspective_of(line.section),
                year=year_of(heading.text, *reversed(heading.section)),
            )
            if goal is not None:
                yield goal


def _is_goal(block: Block) -> bool:
    text = block.text
    return (
        block.kind == "paragraph"
        and len(text) <= LONGEST_GOAL
        and states_goal(text)
        and not is_verdict_line(text)
        and len(list(sentences(block.passage))) == 1
    )
