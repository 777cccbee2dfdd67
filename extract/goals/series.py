"""Sentences that say what the items of the list below them are: goals, or aims where all of them are put so."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.layout.outline import plain
from extract.rules import pattern
from extract.wording.goals import is_indicator_label, parts_treatment, says_what_shall_be, states_goal
from models import Block

FEWEST = 2
"""So many items at least have a number each where they are a list."""

LONGEST_SORT = 60
"""Characters of a line that sorts goals: *Medborgare*, *Ett tryggt och säkert liv*."""

# What is looked at before the patterns are, for each line of a report is asked: how such a line ends.
_LEADS_ON = (":", "är", "var", "att")
_ASKS = "att"
# *1. minska utsläppen 2. öka tryggheten*, where lines have run together.
_NUMBER = regex.compile(r"(?:^|(?<=\s))(?P<number>\d{1,2})[.)]\s+(?=\p{L})")


def announces_goals(block: Block) -> bool:
    """Return True for a line that says of the list below it that its items are goals, however they are put."""
    if block.kind not in ("heading", "paragraph") or not block.text.endswith(_LEADS_ON):
        return False
    return pattern("goals", "list_of_goals").search(block.text) is not None


def goes_on(block: Block, below: Sequence[Block]) -> bool:
    """Return True for a line that sorts the goals announced above it: a few words right over items of the list."""
    text = block.text
    if not below or below[0].kind != "list_item" or len(text) > LONGEST_SORT or text.endswith((":", ".", "?")):
        return False
    return is_indicator_label(text) is None and not parts_treatment(text)


def introduces_aims(block: Block, items: Sequence[Block]) -> bool:
    """Return True for a line or heading whose list holds goals, where each item of it is put as one."""
    if block.kind == "heading":
        opens = pattern("goals", "list_heading_of_aims").fullmatch(plain(block.text)) is not None
    else:
        opens = block.kind == "paragraph" and pattern("goals", "list_intro").search(block.text) is not None
    if opens and all(says_what_shall_be(item.text) for item in items):
        return True
    return _asks(block) and all(states_goal(item.text) for item in items)


def _asks(block: Block) -> bool:
    """Return True for a sentence that a list goes on with: *Nämnden ska också arbeta för att*."""
    if block.kind != "paragraph" or not block.text.rstrip(" :").endswith(_ASKS):
        return False
    return pattern("goals", "list_of_infinitives").search(block.text) is not None


def numbered_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, with numbered lines below a sentence that announces goals as items of a list.

    Headings that have their accounts between them stay headings.
    """
    found, at = list[Block](), 0
    while at < len(blocks):
        found.append(blocks[at])
        at += 1
        if not (announces_goals(blocks[at - 1]) or _asks(blocks[at - 1])):
            continue
        items, end = list[Block](), at
        while end < len(blocks) and (pieces := list(_numbered(blocks[end], len(items) + 1))):
            items += pieces
            end += 1
        if len(items) >= FEWEST:
            found += items
            at = end
    return found


def _numbered(block: Block, first: int) -> Iterator[Block]:
    """Yield the items that a block consists of, numbered from `first` on; none where it begins otherwise."""
    if block.kind not in ("heading", "paragraph"):
        return
    starts = list[regex.Match[str]]()
    for number in _NUMBER.finditer(block.text):
        if int(number["number"]) == first + len(starts):
            starts.append(number)
    if not starts or starts[0].start() > 0:
        return
    ends = [*(start.start() for start in starts[1:]), len(block.text)]
    for start, end in zip(starts, ends, strict=True):
        words = block.passage.slice(start.end(), end).strip()
        yield replace(block, kind="list_item", passage=words, marker=start.group().strip(), level=None)
