"""Goals that a chapter on goals states and nothing judges: *Finansiella mål*, then what shall be, part by part.

A plan is written so, and a report that sums its goals up before it accounts for them elsewhere.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import regex

from extract.language.sentences import sentences
from extract.layout.outline import plain
from extract.rules import pattern
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import (
    Maker,
    is_chapter_on_goals,
    is_indicator_label,
    level_of,
    parts_treatment,
    perspective_of,
    says_what_shall_be,
    states_goal,
    year_of,
)
from extract.wording.labels import LONGEST_GOAL
from extract.wording.treated import Stated
from models import Block, Goal, Passage

FEWEST = 2
"""So many sentences or items of a chapter must say what shall be; one is rather what is said of the goals."""

LONGEST_INTRO = 2
"""Paragraphs that may stand before a goal: what the section is about, or how the goal before went."""

# What a sentence says of goals, of their follow-up and of who works for them is none itself.
_OF_GOALS = regex.compile(
    r"\b\p{L}*(?:mål(?:en|et|sättning\p{L}*)?|måluppf\p{L}+|indikator\p{L}*|uppdrag\p{L}*|planen|riktlinje\p{L}*)\b"
    r"|\bska(?:ll)?\s+(?:\p{L}+\s+){0,2}?(?:följas|följa|mätas|mäta|redovisa|rapportera|utvärdera|bedöma|utgå|styra|prioritera)s?\b",
    regex.I,
)
# *För att klara investeringarna ska resultatet vara minst 2 procent*: what for comes first.
_FOR_THAT = regex.compile(r"för att\b.*\bska(?:ll)?\b.*\b(?:minst|högst|lägst|(?:över|under)stiga)\b.*\d", regex.I)
_DIGIT = regex.compile(r"\d")


def find_stated(maker: Maker, blocks: Sequence[Block], goals: Sequence[Goal]) -> Iterator[Goal]:
    """Yield the goals that chapters on goals state where none of `goals`, those found so far, stands or is named."""
    known, own = {plain(goal.text) for goal in goals}, Stated(goals)
    at = 0
    while at < len(blocks):
        if blocks[at].kind != "heading" or not is_chapter_on_goals(blocks[at].text):
            at += 1
            continue
        sections = list(_sections(blocks, at))
        stated = [(block, goal) for section in sections for block, goal in _stated(section)]
        within = [block for section in sections for block in section]
        again = any(plain(goal.text) in known for _, goal in stated) or any(
            own.within(block.passage) for block in within
        )
        if len(stated) >= FEWEST and not again:
            yield from _made(maker, blocks[at], stated)
        at += max(1, len(within))


def _made(maker: Maker, chapter: Block, stated: Sequence[tuple[Block, Passage]]) -> Iterator[Goal]:
    for block, passage in stated:
        goal = maker.goal(
            passage,
            rule="goal.stated",
            confidence=0.7,
            level=level_of(chapter.text) or maker.default_level,
            perspective=perspective_of((chapter.text, *block.section)),
            year=year_of(chapter.text, *reversed(block.section)),
        )
        if goal is not None:
            yield goal


def _sections(blocks: Sequence[Block], at: int) -> Iterator[Sequence[Block]]:
    """Yield the sections of the chapter that begins at `at`, each with its heading.

    Those of its own depth, which plain text does not tell from deeper ones, belong to it as long as they state goals.
    """
    level, start = blocks[at].level or 1, at
    while start < len(blocks):
        end = start + 1 + sum(1 for _ in takewhile(lambda other: other.kind != "heading", blocks[start + 1 :]))
        section = blocks[start:end]
        if start > at:
            beside = (blocks[start].level or 1) <= level
            if is_chapter_on_goals(blocks[start].text) or (beside and not _stated(section)):
                return
        yield section
        start = end


def _stated(section: Sequence[Block]) -> list[tuple[Block, Passage]]:
    """Return what a section states: the sentences that its first paragraph to say what shall be begins with, or items.

    A section that is followed up (a label, a verdict, a table) is none that only states.
    """
    found = list[tuple[Block, Passage]]()
    passed = 0
    heading = section[0].text
    if is_indicator_label(heading):
        return []
    of_account = parts_treatment(heading) and not is_chapter_on_goals(heading)  # or an aspect of money: *Resultat*
    for block in section[1:]:
        if block.table is not None or is_verdict_line(block.text) or is_indicator_label(block.text):
            break
        if block.kind == "list_item":
            told = [block.passage] if _is_item(block.text) else []
        elif block.kind == "paragraph":
            told = list(takewhile(lambda one: _is_goal(one.text), sentences(block.passage)))
            told = told if told and _only_states(block, told) else []
        else:
            break
        told = told if not of_account or any(_DIGIT.search(one.text) for one in told) else []
        found += [(block, one) for one in told]
        passed = 0 if told else passed + 1
        if passed > LONGEST_INTRO:
            break
    return found


def _only_states(block: Block, told: Sequence[Passage]) -> bool:
    """Return True where most of a paragraph is what it states: an account begins with what shall be, too."""
    return 2 * sum(len(one.text) for one in told) >= len(block.text)


def _is_goal(text: str) -> bool:
    if len(text) > LONGEST_GOAL or not (says_what_shall_be(text) or _FOR_THAT.match(text)) or _OF_GOALS.search(text):
        return False
    return not pattern("goals", "wanted_by_law").match(text) and not pattern("goals", "no_goal").match(plain(text))


def _is_item(text: str) -> bool:
    return len(text) <= LONGEST_GOAL and states_goal(text) and not _OF_GOALS.search(text)
