"""Goals that are items of a list: below a heading on goals, or after a sentence that announces or decided them."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import regex

from extract.goals.series import announces_goals, goes_on, introduces_aims
from extract.layout.outline import is_perspective, plain
from extract.rules import pattern
from extract.verdicts.legends import explains
from extract.wording.goals import Maker, Zone, level_of, parts_treatment, perspective_of, states_goal, year_of
from extract.wording.labels import parted
from models import Block, Goal
from models.facts import Level

INTRO_YEAR = regex.compile(r"\b(?:för|under|år)\s+(?:läsåret\s+)?((?:19|20)\d\d)\b", regex.I)
"""The year that the line above a list says its goals are for."""

_LETTER = regex.compile(r"(?P<number>[a-h]|\d{1,2})[.)]?", regex.I)

FEWEST = 2
"""So many items at least make a list that a line introduces."""


def find_bulleted(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each item of the lists of goals or indicators, with what the item says of it.

    A heading says that they are, or the sentence right above the list (*Nämnden har fastställt tre mål:*).
    """
    heading, intro = "", ""
    of_goals = told = False
    for at, block in enumerate(blocks):
        if block.kind in ("heading", "paragraph"):
            is_heading = block.kind == "heading"
            if is_heading and not _sorts(blocks, at, among=of_goals):
                heading, of_goals = block.text, _is_list_of_goals(block.text)
            if told and goes_on(block, blocks[at + 1 : at + 2]):
                continue  # *Nämndens mål är:*, then the goals by perspective
            told = announces_goals(block) and not _aims_below(blocks, at)
            intro = block.text if told or (block.text.endswith(":") and not is_heading) else ""
        elif block.kind == "list_item" and (of_goals or told) and not explains(block.text):
            indicator = not told and pattern("goals", "indicator_heading").fullmatch(plain(heading)) is not None
            passage, rest = (block.passage, list[Block]()) if indicator else parted(block.passage, block)
            goal = maker.goal(
                passage,
                rule="goal.indicator.bullet" if indicator else "goal.bullet",
                confidence=0.9,
                number=_number_of(block),
                level=_level_in(intro if told else "", heading) or (None if indicator else maker.default_level),
                perspective=perspective_of(block.section),
                year=year_of(heading, *INTRO_YEAR.findall(intro), *reversed(block.section)),
                is_indicator=indicator,
            )
            if goal is not None:
                yield Zone(goal=goal, kind="labelled", blocks=tuple(rest))


def _number_of(item: Block) -> str | None:
    """Return the letter or figure that marks an item, by which its account may call it: *Mål a*."""
    marker = _LETTER.fullmatch(item.marker or "")
    return marker["number"] if marker else None


def _level_in(*texts: str) -> Level | None:
    return next((level for text in texts if (level := level_of(text)) is not None), None)


def find_introduced(maker: Maker, blocks: Sequence[Block]) -> Iterator[Goal]:
    """Yield the items of lists that a line says were decided (*Vi har bestämt att:*), where all say what shall be."""
    for at, block in enumerate(blocks):
        for item in _aims_below(blocks, at):
            goal = maker.goal(
                item.passage,
                rule="goal.introduced",
                confidence=0.75,
                section=item.section,
                year=year_of(block.text, *reversed(item.section)),
            )
            if goal is not None:
                yield goal


def _aims_below(blocks: Sequence[Block], at: int) -> list[Block]:
    """Return the items of the list below a block that introduces aims; none where one of them is put otherwise."""
    if blocks[at].kind not in ("heading", "paragraph"):
        return []
    items = list(takewhile(lambda other: other.kind == "list_item", blocks[at + 1 :]))
    return items if len(items) >= FEWEST and introduces_aims(blocks[at], items) else []


def _sorts(blocks: Sequence[Block], at: int, *, among: bool) -> bool:
    """Return True for a heading that sorts the goals of a list: a perspective, or one below the list's own.

    `among` is true below a heading on goals. Most items below it must say what shall be.
    """
    heading = blocks[at]
    below = is_perspective(heading.text) or any(map(_is_list_of_goals, heading.section))
    if not (among and below) or parts_treatment(heading.text) or _is_list_of_goals(heading.text):
        return False
    items = list(takewhile(lambda other: other.kind == "list_item", blocks[at + 1 :]))
    return bool(items) and 2 * sum(states_goal(item.text) for item in items) >= len(items)


def _is_list_of_goals(heading: str) -> bool:
    name = plain(heading)
    return any(pattern("goals", key).fullmatch(name) for key in ("list_heading", "indicator_heading"))
