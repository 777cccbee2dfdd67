"""Goals on lines that open with a code of their own, a label with their verdict right below.

    KS 2. Minst 40 företag ska startas
    Status: Ej uppfyllt Färdiggrad: 78 %
    Kommentar

    SN1 Alla ska få svar i tid
    Bedömning: 2

That the code says *goal* nowhere is made up for by the verdicts, and by the same letters before the next number.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import regex

from extract.goals.codes import coded_goal
from extract.goals.lists import find_indicators
from extract.layout.outline import HeadingRules
from extract.rules import pattern, words_in
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import Maker, Zone
from models import Block, Passage

FEWEST = 2
"""So many goals with codes of the same letters make the form."""

LONGEST = 200
"""Characters of a goal."""

TEXTS = ("heading", "paragraph")

_CODE = regex.compile(
    r"(?:^|(?<=[.!?]\s))(?P<code>(?P<letters>\p{Lu}{1,4})(?:\s?(?=\d[\d.]*[.:]\s))?\d{1,2}(?:\.\d{1,2})*)[.:]?\s+(?P<goal>\p{Lu}[^.!?:]{8,})$"
)
_NONE = regex.compile(r"\s*[-–—]?\s*(?:$|\p{Lu}\p{Ll}+:)")
"""What stands behind a label where no verdict has been given: nothing, or a dash."""


@dataclass(frozen=True)
class _Coded:
    """A goal on the last line of a block, with its code and where both begin."""

    at: int
    letters: str
    code: str
    goal: Passage
    start: int


def find_code_lines(maker: Maker, blocks: Sequence[Block], scale: Collection[str]) -> tuple[list[Zone], list[Block]]:
    """Return a zone for each goal under a code that has its verdict below it, and the other blocks.

    A verdict may be one of the `scale` that the report explains: *Bedömning: 2*.
    """
    found = list(_coded(blocks, scale))
    counts = Counter(coded.letters for coded in found)
    found = [coded for coded in found if counts[coded.letters] >= FEWEST]
    zones, others, done = list[Zone](), list[Block](), 0
    for coded, following in zip_longest(found, found[1:]):
        after = following.at if following is not None else len(blocks)
        end = next((n for n in range(coded.at + 2, after) if _opens_section(blocks[n])), after)
        rest = _rest(blocks[after], following) if following is not None and end == after else None
        zone = _zone(maker, coded, blocks[coded.at], [*blocks[coded.at + 1 : end], *([rest] if rest else [])])
        if zone is not None:
            others += blocks[done : coded.at]
            zones.append(zone)
            done = end
    return zones, [*others, *blocks[done:]]


def _coded(blocks: Sequence[Block], scale: Collection[str]) -> Iterator[_Coded]:
    for at, block in enumerate(blocks[:-1]):
        code = _CODE.search(block.text) if block.kind in TEXTS and block.text[-1:] not in ".:?!" else None
        if code is not None and len(code["goal"]) <= LONGEST and _tells_verdict(blocks[at + 1], scale):
            goal = block.passage.slice(*code.span("goal"))
            yield _Coded(at, code["letters"], code["code"], goal, code.start())


def _tells_verdict(block: Block, scale: Collection[str]) -> bool:
    """Return True for a label of verdicts with one, or with nothing, behind it: *Status: Uppfyllt*, *Status: -*."""
    label = pattern("judgement", "status_label").match(block.text) if block.kind in TEXTS else None
    if label is None or ":" not in label.group():
        return False
    answer = block.text[label.end() :].strip(" .")
    if answer in scale or answer.lower() in words_in("headings", "table", "states"):
        return True
    return is_verdict_line(block.text) is not None or _NONE.match(block.text, label.end()) is not None


def _opens_section(block: Block) -> bool:
    """Return True for a numbered heading: what stands below it is about another thing."""
    return block.kind == "heading" and HeadingRules.numbered(block.text) is not None


def _rest(block: Block, coded: _Coded) -> Block | None:
    """Return what stands before the next goal in its own block: the end of the account of the one before."""
    return replace(block, passage=block.passage.slice(0, coded.start).strip()) if coded.start else None


def _zone(maker: Maker, coded: _Coded, block: Block, below: Sequence[Block]) -> Zone | None:
    goal = coded_goal(maker, coded.goal, coded.code, block)
    if goal is None:
        return None
    told = replace(block, kind="paragraph", level=None, passage=coded.goal)
    indicators = find_indicators(maker, goal, below, frozenset())
    return Zone(goal=goal, kind="numbered", blocks=tuple(below), heads=(told,), goals=tuple(indicators))
