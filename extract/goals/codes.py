"""Goals of a programme under its codes, their verdicts above them, as published follow-ups of programmes give them.

    Målet har uppnåttsÖkad återvinning
    Delmål TEMA.7.3
    Avfallet ska behandlas efter sina egenskaper.

The text of an icon, the verdict, has run together with the name that stands beside it, or stands on a line of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.language.sentences import sentences
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import Maker, Zone, is_comment_heading, says_what_shall_be
from extract.wording.labels import find_label
from models import Block, Goal, Passage

FEWEST = 2
"""So many goals with code and verdict make the form."""

LONGEST_GOAL, LONGEST_NAME = 300, 120
"""Characters of a goal, and of the name that stands above its code."""

TEXTS = ("heading", "paragraph")

_CODE = regex.compile(
    r"\p{L}{0,12}mål\s+(?P<code>(?-i:\p{Lu}){2,8}\.?\s?\d+(?:\.\s?\d+)+)\.?\s*(?P<goal>(?-i:\p{Lu}).*)?", regex.I
)
# *Målet har uppnåttsÖkad återvinning*
_GLUED = regex.compile(r"(?P<verdict>\p{Lu}\p{Ll}*(?:\s\p{Ll}+){1,8}?)(?<=\p{Ll})(?P<name>\p{Lu}\p{Ll}.*)")
_AIM = regex.compile(r"\p{L}*målet är att\b", regex.I)


@dataclass(frozen=True)
class _Coded:
    """A goal with its code, its verdict, and where what says them begins and ends among the blocks."""

    goal: Passage
    code: str
    verdict: Passage
    start: int
    end: int


def find_coded(maker: Maker, blocks: Sequence[Block]) -> tuple[list[Zone], list[Block]]:
    """Return a zone for each goal under a code that has its verdict above it, and the other blocks."""
    found = list(_coded(blocks))
    if len(found) < FEWEST:
        return [], list(blocks)
    zones = [zone for coded in found if (zone := _zone(maker, coded, blocks)) is not None]
    taken = {at for coded in found for at in range(coded.start, coded.end)}
    return zones, [block for at, block in enumerate(blocks) if at not in taken]


def _coded(blocks: Sequence[Block]) -> Iterator[_Coded]:
    for at, block in enumerate(blocks):
        code = _CODE.fullmatch(block.text) if block.kind in TEXTS else None
        above = _above(blocks, at) if code is not None else None
        if code is None or above is None:
            continue
        start, verdict, name = above
        goal, end = name, at + 1
        if code["goal"]:
            goal = block.passage.slice(code.start("goal"), len(block.text))
        elif at + 1 < len(blocks) and _states(blocks[at + 1]):
            goal, end = blocks[at + 1].passage, at + 2
        heads = start and blocks[start - 1].kind == "heading" and find_label(blocks[start - 1]) is not None
        start -= bool(heads)  # *Delmål*, above the first of them
        yield _Coded(goal, regex.sub(r"\s", "", code["code"]), verdict, start, end)


def _states(block: Block) -> bool:
    """Return True for a paragraph that says what shall be, and no account of it."""
    if block.kind != "paragraph" or len(block.text) > LONGEST_GOAL:
        return False
    return all(_AIM.match(said.text) or says_what_shall_be(said.text) for said in sentences(block.passage))


def _above(blocks: Sequence[Block], at: int) -> tuple[int, Passage, Passage] | None:
    """Return where the verdict above a code begins, the verdict, and the name of the goal between them; else None."""
    if not at or blocks[at - 1].kind not in TEXTS or len(blocks[at - 1].text) > LONGEST_NAME:
        return None
    name = blocks[at - 1].passage
    glued = _GLUED.fullmatch(name.text)
    if glued is not None and is_verdict_line(glued["verdict"]) is not None:
        return at - 1, name.slice(*glued.span("verdict")), name.slice(*glued.span("name"))
    if at > 1 and blocks[at - 2].kind in TEXTS and is_verdict_line(blocks[at - 2].text) is not None:
        headed = at > FEWEST and is_comment_heading(blocks[at - 3])
        return at - 2 - headed, blocks[at - 2].passage, name
    return None


def coded_goal(maker: Maker, passage: Passage, code: str, block: Block) -> Goal | None:
    """Return the goal that a report calls by a code of its own, under the headings of its block."""
    return maker.goal(passage, rule="goal.coded", confidence=0.85, number=code, section=block.section)


def _zone(maker: Maker, coded: _Coded, blocks: Sequence[Block]) -> Zone | None:
    block = blocks[coded.end - 1]
    goal = coded_goal(maker, coded.goal, coded.code, block)
    if goal is None:
        return None
    told = replace(block, kind="paragraph", level=None, passage=coded.goal)
    return Zone(goal=goal, kind="row", title=coded.goal.text, blocks=(told,), status=coded.verdict)
