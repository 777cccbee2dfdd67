"""Depths of headings in a text that has lost its lines, where some of them count: *1) …*, *2) …*, *3) …*.

Such a text has no type to tell depths by. Headings that count are of one depth, whatever stands between them; what
stands between them is below them, and so is what recurs under one after the other, as units and *Måluppföljning* do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.layout.outline import HeadingRules, is_perspective, plain
from extract.rules import words
from models import Block

FEWEST_COUNTED = 3
"""Headings that count; two numbers may follow one another by chance."""


def with_counted_levels(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the depths that counting headings give them; as they are where none count."""
    numbers = {
        i: number for i, b in enumerate(blocks) if b.kind == "heading" and (number := HeadingRules.numbered(b.text))
    }
    counted = _counted(numbers)
    if len(counted) < FEWEST_COUNTED:
        return list(blocks)
    first, last = counted[0], counted[-1]
    among = {plain(block.text) for block in blocks[first:last] if block.kind == "heading"}
    out, depth, named = list(blocks), 1, False
    for index, block in enumerate(blocks):
        if block.kind != "heading" or index < first:
            continue
        dots = numbers.get(index, "").count(".")
        if index in counted or dots:
            depth, named = 1 + dots, False
            out[index] = replace(block, level=depth)
        elif index < last or plain(block.text) in among:
            below = named and plain(block.text) in words("headings", "headings") and not is_perspective(block.text)
            named = named or not below
            out[index] = replace(block, level=depth + 1 + below)
    return out


def _counted(numbers: Mapping[int, str]) -> list[int]:
    """Return the places of the headings whose numbers count from 1."""
    found = list[int]()
    for index, number in numbers.items():
        if number == str(len(found) + 1):
            found.append(index)
    return found
