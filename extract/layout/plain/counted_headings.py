"""Depths of numbered headings that stand below one without a number: *Mål*, and right under it *1. …*, *2. …*.

A plain text has no type to tell depths by, and numbered headings are chapters where others stand between them. Where
none does, they part the section whose heading is right above the first.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.layout.outline import HeadingRules
from models import Block

FEWEST = 2
"""A single number is a chapter's as well as a part's."""


def below_their_heading(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, with the depths of counting headings one below that of the heading right above the first."""
    out = list(blocks)
    headings = [at for at, block in enumerate(blocks) if block.kind == "heading"]
    numbers = {at: HeadingRules.numbered(blocks[at].text) for at in headings}
    for above, first in pairwise(headings):
        depth = blocks[above].level or 1
        if (
            first != above + 1
            or numbers[above] is not None
            or numbers[first] != "1"
            or depth < (blocks[first].level or 1)
        ):
            continue
        run = _run([at for at in headings if at >= first], numbers)
        if len(run) >= FEWEST:
            for at in run:
                out[at] = replace(blocks[at], level=depth + 1 + (numbers[at] or "").count("."))
    return out


def _run(headings: Sequence[int], numbers: dict[int, str | None]) -> list[int]:
    """Return the headings that count from the first on, with *1.1* between; none where the count goes on later."""
    found, count = list[int](), 0
    rest = iter(headings)
    for at in rest:
        number = numbers[at]
        if number == str(count + 1):
            count += 1
        elif number is None or not number.startswith(f"{count}."):
            later = [at, *rest]
            return [] if any(numbers[other] == str(count + 1) for other in later) else found
        found.append(at)
    return found
