"""Goals that are the heading of an area, told by what judges *the goal of the area* below it.

Ekby är en stad där alla trivs
…
Målet för verksamhetsområdet bedöms uppfyllas delvis.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.language.phrases import has_verb
from extract.language.sentences import sentences
from extract.layout.outline import plain
from extract.verdicts.judgements import find_judgements
from extract.wording.goals import Maker, Zone, is_chapter, parts_treatment, year_of
from models import Block

FEWEST_WORDS, LONGEST = 5, 160
"""Words of a heading that is a goal though it does not say what shall be, and its characters."""

_OF_AREA = regex.compile(r"\bmålet för (?:verksamhets|mål|inriktnings|fokus)?området\b", regex.I)


def find_of_areas(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each heading, or title, with a verb below which the goal of the area is judged.

    A heading between them that says nothing of how the goal is treated turns to another subject.
    """
    head: Block | None = None
    told = list[Block]()
    for block in blocks:
        if block.kind in ("heading", "title"):
            if block.kind == "heading" and (parts_treatment(block.text) or is_chapter(block.text)):
                continue
            if block.kind == "title" and head is not None and not _may_be_goal(block):
                continue  # a line below the title: a picture's text, a date
            yield from _zone(maker, head, told)
            head, told = (block if _may_be_goal(block) else None), []
        elif head is not None and block.kind == "paragraph":
            told += _judging(block)
    yield from _zone(maker, head, told)


def _may_be_goal(block: Block) -> bool:
    """Return True for words with a verb in the present that are no chapter."""
    text = block.text
    if len(text) > LONGEST or len(plain(text).split()) < FEWEST_WORDS or text.endswith((":", "?", ".")):
        return False
    return has_verb(text) and not is_chapter(text) and not parts_treatment(text)


def _judging(block: Block) -> Iterator[Block]:
    """Yield the sentences of a paragraph that judge *the goal of the area*; others count what boards have judged."""
    for sentence in sentences(block.passage) if _OF_AREA.search(block.text) else ():
        if _OF_AREA.search(sentence.text) and any(judged.names_goal for judged in find_judgements(sentence)):
            yield replace(block, passage=sentence)


def _zone(maker: Maker, head: Block | None, told: Sequence[Block]) -> Iterator[Zone]:
    if head is None or not told:
        return
    goal = maker.goal(
        head.passage,
        rule="goal.of_area",
        confidence=0.8,
        section=head.section,
        year=year_of(*reversed(head.section)),
    )
    if goal is not None:
        yield Zone(goal=goal, kind="section", blocks=tuple(told), heads=(head,))
