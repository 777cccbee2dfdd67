"""Goals whose status is printed above them, as planning systems export them: *Delvis uppfyllt* / *Mat och måltider*."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from extract.layout.outline import is_perspective
from extract.rules import words_in
from extract.verdicts.grammar import grammar
from extract.verdicts.lines import is_verdict_line, status_word
from extract.wording.goals import (
    Maker,
    Zone,
    is_chapter,
    is_comment_heading,
    is_legend,
    parts_treatment,
    says_what_shall_be,
    states_goal,
)
from models import Block, Passage

FEWEST = 3
"""So many pairs make the form; fewer may be a goal below the verdict on what stands above."""

FEWEST_UNDER_GOALS = 2
"""As many suffice below a heading on goals, which no verdict judges."""

LONGEST_NAME = 120
"""Characters of a goal by its name; a longer line is text."""

TEXTS = ("heading", "paragraph")

_SAID = regex.compile(r"[.:;?!]\W*$|^\W*\d")
_NUMBERING = regex.compile(r"^\d{1,2}(?:\.\d{1,2})*(?:[.)]|\s?[-–—])\s+")


@dataclass(frozen=True)
class _Line:
    """A line that is a status (`status`), may be a goal by its name (`name`), or neither."""

    block: Block
    at: int
    passage: Passage
    status: bool
    name: bool


def find_leading(maker: Maker, blocks: Sequence[Block]) -> tuple[list[Zone], list[Block]]:
    """Return a zone for each goal that stands below its status, and the other blocks.

    Statuses and names take turns, the first a status and the last a name: no verdict follows the last one, and what
    stands above the first is no goal. A line that comes again is a label of the template.
    """
    if sum(any(map(_is_status, _texts(block))) for block in blocks) < FEWEST_UNDER_GOALS:
        return [], list(blocks)
    lines = [line for at, block in enumerate(blocks) for line in _lines(block, at)]
    counts = Counter(line.passage.text for line in lines)
    lines = [replace(line, name=line.name and counts[line.passage.text] == 1) for line in lines]
    zones, taken = list[Zone](), set[int]()
    for status, goal in _commented(lines):
        zone = _zone(maker, lines[status], lines[goal])
        zones += [zone] if zone is not None else []
        taken |= {lines[status].at, lines[goal].at}
    for start, end in _runs(lines):
        run = lines[start:end]
        under_goals = start > 0 and is_chapter(lines[start - 1].passage.text)
        judged = any(grammar().classes["achieved"].search(line.passage.text) for line in run[::2])
        if len(run) < 2 * (FEWEST_UNDER_GOALS if under_goals else FEWEST) or not judged:
            continue
        made = [_zone(maker, status, name) for status, name in zip(run[::2], run[1::2], strict=True)]
        zones += [zone for zone in made if zone is not None]
        taken |= {line.at for line in run}
    return zones, [block for at, block in enumerate(blocks) if at not in taken]


def _cuts(block: Block) -> list[int]:
    """Return where the lines of a block begin, and its end."""
    text = block.text
    inner = (run.at for run in block.passage.runs[1:] if text[run.at - 1] == " ") if block.kind in TEXTS else ()
    return [0, *inner, len(text)]


def _texts(block: Block) -> list[str]:
    return [block.text[a:b].strip() for a, b in pairwise(_cuts(block))]


def _lines(block: Block, at: int) -> Iterator[_Line]:
    """Yield a block, in its lines where one of them is a status."""
    parts = [block.passage]
    if any(map(_is_status, _texts(block))):
        parts = [block.passage.slice(a, b).strip() for a, b in pairwise(_cuts(block))]
    for part in parts:
        status = block.kind in TEXTS and _is_status(part.text)
        yield _Line(block, at, part, status, not status and block.kind in TEXTS and _is_name(block, part.text))


def _is_status(line: str) -> bool:
    """Return True for a word of a scale; it is looked up before it is read, for each line of the report is asked."""
    known = line[:1].isupper() and line.rstrip(" .").lower() in words_in("headings", "table", "states")
    return known and status_word(line) is not None


def _is_name(block: Block, line: str) -> bool:
    """Return True for a line that may name a goal: no sentence, chapter, label, figure or verdict."""
    line = _NUMBERING.sub("", line)
    if len(line) > LONGEST_NAME or _SAID.search(line) or not line[:1].isupper() or is_legend(block):
        return False
    return not (is_chapter(line) or is_perspective(line) or parts_treatment(line) or is_verdict_line(line))


def _runs(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    """Yield where statuses and names take turns from a status to a name, and nothing before or after goes on so."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and (lines[end].status or lines[end].name):
            if end > at and lines[end].status == lines[end - 1].status:
                break
            end += 1
        if end > at and lines[at].status and lines[end - 1].name and not (end < len(lines) and lines[end].status):
            yield at, end
        at = max(end, at + 1)


def _commented(lines: Sequence[_Line]) -> list[tuple[int, int]]:
    """Return where a status stands with the goal below it, which says what shall be and has its comment below.

    A goal above the status is what that judges.
    """
    found = [
        (at, at + 1)
        for at in range(len(lines) - 2)
        if lines[at].status
        and lines[at + 1].name
        and is_comment_heading(lines[at + 2].block)
        and says_what_shall_be(lines[at + 1].passage.text)
        and not (at and states_goal(lines[at - 1].passage.text))
    ]
    return found if len(found) >= FEWEST_UNDER_GOALS else []


def _zone(maker: Maker, status: _Line, name: _Line) -> Zone | None:
    section = name.block.section
    goal = maker.goal(
        name.passage,
        rule="goal.judged",
        confidence=0.7,
        section=section,
        unit=maker.identity.unit,
    )
    if goal is None:
        return None
    block = replace(name.block, kind="paragraph", level=None, passage=name.passage)
    return Zone(goal=goal, kind="row", title=name.passage.text, blocks=(block,), status=status.passage)
