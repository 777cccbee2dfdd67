"""Goals of a numbered list that the report comes back to by number: *Mål 1. Målet är inte uppfyllt. …*."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

import regex

from extract.language.sentences import sentences
from extract.wording.goals import Maker, Zone, keeps_subject, states_goal, year_of
from extract.wording.labels import find_label
from models import Block, Goal, Passage

FEWEST = 2
"""As many goals of a list must be accounted for by number, before its items are taken for goals for that."""

_MARKER = regex.compile(r"^\W*(?P<number>\d{1,2})[.):]?\W*$")
_NUMBERED = regex.compile(r"^(?P<number>\d{1,2})[.):]\s+(?=[\p{Lu}\d])")
# *Mål 7 och 8. Båda …*: one account of several goals.
_TOGETHER = regex.compile(
    r"^\p{L}*mål(?:en)? (?:nr\.? )?(?P<numbers>\d{1,2}(?:(?:,| och| samt) (?:\p{L}*mål )?\d{1,2})+)\s*(?:[.:–-]\s+|$)",
    regex.I,
)
_EACH = regex.compile(r"\d{1,2}")


@dataclass(frozen=True)
class _Item:
    """An item of a numbered list that says what shall be, and at which block it stands."""

    number: str
    passage: Passage
    block: Block
    at: int


@dataclass(frozen=True)
class _Account:
    """What is told of one goal of the list, or of several together, below their numbers."""

    items: tuple[_Item, ...]
    label: Block
    blocks: tuple[Block, ...]


def find_referred(maker: Maker, blocks: Sequence[Block]) -> list[Zone]:
    """Return a zone, the account, for each goal of a numbered list that accounts below call by their numbers."""
    listed = {item.number: item for item in _listed(blocks)}
    if len(listed) < FEWEST:
        return []
    found = list(_accounts(blocks, listed))
    if len({item.number for account in found for item in account.items}) < FEWEST:
        return []
    return [zone for account in found if (zone := _zone(maker, account)) is not None]


def _listed(blocks: Sequence[Block]) -> Iterator[_Item]:
    """Yield the items of the first list of goals numbered from one; it may go on in later sections, unit by unit."""
    wanted = 1
    for at, block in enumerate(blocks):
        item = _item(block, at)
        if item is None:
            wanted = 1 if wanted <= FEWEST else wanted
        elif item.number == str(wanted):
            yield item
            wanted += 1
        elif item.number == "1":
            if wanted > FEWEST:
                return  # another list
            yield item
            wanted = 2


def _item(block: Block, at: int) -> _Item | None:
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
    return _Item(number["number"], passage, block, at) if one and states_goal(passage.text) else None


def _accounts(blocks: Sequence[Block], listed: Mapping[str, _Item]) -> Iterator[_Account]:
    """Yield each account that is headed by numbers of goals above in the list, and states none itself."""
    own = {id(item.block) for item in listed.values()}
    first = min(item.at for item in listed.values())
    for at in range(first + 1, len(blocks)):
        numbers, rest = _called(blocks[at])
        items = tuple(listed[number] for number in numbers if number in listed)
        if not items or len(items) < len(numbers) or any(item.at > at for item in items):
            continue
        opening = (replace(blocks[at], kind="paragraph", passage=rest, level=None),) if rest else ()
        account = (*opening, *takewhile(lambda block: _goes_on(block, own), blocks[at + 1 :]))
        if account and account[0].text and not states_goal(next(sentences(account[0].passage)).text):
            yield _Account(items, blocks[at], account)


def _called(block: Block) -> tuple[list[str], Passage]:
    """Return the numbers of the goals that a block calls at its head, and what follows them in it."""
    if block.kind in ("heading", "paragraph", "list_item") and (together := _TOGETHER.match(block.text)) is not None:
        return _EACH.findall(together["numbers"]), block.passage.slice(together.end(), len(block.text)).strip()
    label = find_label(block)
    return ([label.number], label.rest) if label is not None and label.number else ([], Passage(""))


def _goes_on(block: Block, listed: set[int]) -> bool:
    """Return True for what belongs to the account above: no other label or item, no heading of another subject."""
    if id(block) in listed or _called(block)[0] or find_label(block) is not None:
        return False
    return keeps_subject(block)


def _zone(maker: Maker, account: _Account) -> Zone | None:
    goals = [goal for item in account.items if (goal := _goal(maker, item)) is not None]
    if not goals:
        return None
    kind = "commented" if goals[1:] else "section"
    heads = (*(item.block for item in account.items), account.label)
    return Zone(goal=goals[0], kind=kind, blocks=account.blocks, goals=tuple(goals[1:]), heads=heads)


def _goal(maker: Maker, item: _Item) -> Goal | None:
    section = item.block.section
    return maker.goal(
        item.passage,
        rule="goal.bullet",
        confidence=0.9,
        number=item.number,
        section=section,
        unit=maker.identity.unit,
        year=year_of(*reversed(section)),
    )
