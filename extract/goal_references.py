"""Goals of a numbered list that the report comes back to by number: *Mål 1. Målet är inte uppfyllt. …*."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

import regex

from extract.goal_labels import Label, find_label
from extract.goal_words import Maker, Zone, level_of, perspective_of, states_goal, stays_within, year_of
from extract.language import sentences
from models import Block, Passage

FEWEST = 2
"""As many goals of a list must be accounted for by number, before its items are taken for goals for that."""

_MARKER = regex.compile(r"^\W*(?P<number>\d{1,2})[.):]?\W*$")
_NUMBERED = regex.compile(r"^(?P<number>\d{1,2})[.):]\s+(?=\p{Lu})")


@dataclass(frozen=True)
class _Item:
    """An item of a numbered list that says what shall be."""

    number: str
    passage: Passage
    block: Block


def find_referred(maker: Maker, blocks: Sequence[Block]) -> list[Zone]:
    """Return a zone, the account, for each goal of a numbered list that accounts below call by their numbers."""
    listed = {item.number: item for item in _listed(blocks)}
    if len(listed) < FEWEST:
        return []
    found = list(_accounts(blocks, listed))
    if len({item.number for item, *_ in found}) < FEWEST:
        return []
    return [zone for item, label, account in found if (zone := _zone(maker, item, label, account)) is not None]


def _listed(blocks: Sequence[Block]) -> Iterator[_Item]:
    """Yield the items of the first list of goals numbered from one."""
    wanted = 1
    for block in blocks:
        item = _item(block)
        if item is not None and item.number == str(wanted):
            yield item
            wanted += 1
        elif wanted > FEWEST:
            return
        else:
            wanted = 1 if item is None or item.number != "1" else 2
            if wanted == FEWEST and item is not None:
                yield item


def _item(block: Block) -> _Item | None:
    """Return the goal that a numbered item states, or None."""
    if block.kind not in ("list_item", "paragraph"):
        return None
    marker = _MARKER.match(block.marker) if block.marker else None
    match = None if marker else _NUMBERED.match(block.text)
    number = marker or match
    if number is None:
        return None
    passage = block.passage.slice(match.end() if match else 0, len(block.text)).strip()
    one = len(list(sentences(passage))) == 1
    return _Item(number["number"], passage, block) if one and states_goal(passage.text) else None


def _accounts(blocks: Sequence[Block], listed: dict[str, _Item]) -> Iterator[tuple[_Item, Block, tuple[Block, ...]]]:
    """Yield each account that is headed by the number of a goal in the list, and states none itself."""
    after = max(at for at, block in enumerate(blocks) if any(block is item.block for item in listed.values()))
    for at in range(after + 1, len(blocks)):
        label = find_label(blocks[at])
        item = listed.get(label.number) if label is not None and label.number else None
        if label is None or item is None:
            continue
        following = tuple(takewhile(_goes_on, blocks[at + 1 :]))
        own = _opening(label, blocks[at])
        account = (*own, *following)
        if account and account[0].text and not states_goal(next(sentences(account[0].passage)).text):
            yield item, blocks[at], account


def _opening(label: Label, block: Block) -> tuple[Block, ...]:
    return (replace(block, kind="paragraph", passage=label.rest, level=None),) if label.rest else ()


def _goes_on(block: Block) -> bool:
    """Return True for what belongs to the account above: no other label, no heading of another subject."""
    return find_label(block) is None and (block.kind != "heading" or stays_within(block))


def _zone(maker: Maker, item: _Item, label: Block, account: tuple[Block, ...]) -> Zone | None:
    section = item.block.section
    goal = maker.goal(
        item.passage,
        rule="goal.bullet",
        confidence=0.9,
        number=item.number,
        level=level_of(" ".join(section)) or maker.default_level,
        perspective=perspective_of(section),
        unit=maker.identity.unit,
        year=year_of(*reversed(section)),
    )
    return Zone(goal=goal, kind="section", blocks=account, heads=(item.block, label)) if goal is not None else None
