"""Headings that sort goals and lie as deep as what they sort: *Perspektiv: Medborgare* above *Mål: Nöjda medborgare*.

Where a text has lost how its headings were set, all of them are equally deep, and one ends the section of another. A
perspective goes on until a heading that is neither the label of a goal, nor judged, nor part of its treatment.
"""

from collections.abc import Iterator, Sequence

from extract.layout.outline import plain
from extract.rules import words
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import is_area, is_chapter, is_indicator_label, parts_treatment
from extract.wording.labels import find_label
from extract.wording.tails import opens_with_verdict
from models import Block


def under_areas(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, those of goals below a perspective with it among the headings above them.

    So is the heading of a chapter on goals right above the first of several perspectives.
    """
    area: Block | None = None
    base = tuple[str, ...]()
    for at, block in enumerate(blocks):
        if block.kind == "heading" and not _deeper(block, area):
            if _sorts(block.text):
                base = base if area is not None and area.level == block.level else _base(blocks, at)
                area = block
                yield block.under(base) if base != block.section else block
                continue
            if area is not None and (area.level != block.level or not _stays(blocks, at)):
                area = None
        if area is None or area.text in block.section:
            yield block
        else:
            yield block.under((*base, area.text, *block.section[len(area.section) :]))


def _sorts(heading: str) -> bool:
    """Return True for a heading that calls itself a perspective or area; *Ekonomi* may as well be a chapter."""
    return is_area(heading) or plain(heading).endswith(tuple(words("structure", "perspective_endings")))


def _deeper(block: Block, area: Block | None) -> bool:
    return area is not None and (block.level or 1) > (area.level or 1)


def _base(blocks: Sequence[Block], at: int) -> tuple[str, ...]:
    """Return the headings above a perspective, with that of a chapter on goals which is as deep and right above it."""
    block, before = blocks[at], blocks[at - 1] if at else None
    heads = before is not None and before.kind == "heading" and before.level == block.level and is_chapter(before.text)
    return (*before.section, before.text) if before is not None and heads else block.section


def _stays(blocks: Sequence[Block], at: int) -> bool:
    """Return True for a heading that belongs to the goals of a perspective: their label, a verdict, what one judges."""
    block, below = blocks[at], blocks[at + 1 : at + 2]
    if find_label(block) is not None or is_indicator_label(block.text) or is_verdict_line(block.text) is not None:
        return True
    judged = any(other.text and opens_with_verdict(other.text) is not None for other in below)
    return parts_treatment(block.text) or (judged and not is_chapter(block.text))
