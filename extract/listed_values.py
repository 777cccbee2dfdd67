"""Lists of figures below the words that say what they are of: *Andelen bemannade pass:* *Norrbo 94 procent*."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

import regex

from extract.clauses import main_subject
from extract.language import sentences
from extract.phrases import has_verb, is_generic, tidy
from extract.tables.values import is_number
from models import Block, Passage

FEWEST = 2
"""So many items with a figure each make a list of figures."""

LONGEST_ITEM = 110
"""Characters of an item that is a name and a figure."""

LONGEST_NAME = 12
"""Words of what the figures of a list are of."""

_ITEM = regex.compile(
    r"(?P<label>\p{L}[^\d:]{1,60}?|\p{L}[^:]{1,60}?(?=:))(?:\s{0,3}[:–=]\s{0,3}|\s{1,3})(?P<figure>[-–−+]?\d[^.;:]{0,30})"
)
_UNFINISHED = regex.compile(
    r"\b(?:i|på|av|för|från|till|med|den|de|cirka|ca|drygt|knappt|över|under|minst|högst|åk|årskurs|kl)$", regex.I
)


@dataclass(frozen=True, slots=True)
class Listed:
    """The figure of an item, with its name: what the list is of, and the item's own words."""

    figure: Passage
    name: str


def lists_of_figures(blocks: Sequence[Block]) -> dict[Passage, Listed]:
    """Return the figures of lists by the passage of their item; only lists whose every item is a name and a figure."""
    found = dict[Passage, Listed]()
    for at, block in enumerate(blocks):
        if block.kind != "paragraph" or not block.text.endswith(":"):
            continue
        items = list(takewhile(lambda other: other.kind == "list_item", blocks[at + 1 :]))
        if len(items) >= FEWEST and (of := _what_of(block.passage)) is not None:
            listed = [_listed(item.passage, of) for item in items]
            given = [each for each in listed if each is not None]
            if len(given) == len(items) and not _counts_up(given):
                found |= dict(zip((item.passage for item in items), given, strict=True))
    return found


def _counts_up(listed: Sequence[Listed]) -> bool:
    """Return True for items that are numbered: *Mål 1*, *Mål 2*."""
    return [each.figure.text for each in listed] == [str(number) for number in range(1, len(listed) + 1)]


def _what_of(lead: Passage) -> str | None:
    """Return what a lead says that the figures below are of; None where it names nothing: *Resultatet blev:*."""
    last = list(sentences(lead))[-1].text.rstrip(" :")
    words = tidy((main_subject(last) if has_verb(last) else last) or "")
    return words if words and not is_generic(words) and len(words.split()) <= LONGEST_NAME else None


def _listed(item: Passage, of: str) -> Listed | None:
    match = _ITEM.match(item.text)
    if (
        match is None
        or not is_number(match["figure"])
        or _UNFINISHED.search(match["label"])
        or has_verb(match["label"])
    ):
        return None
    return Listed(item.slice(*match.span("figure")).strip(), f"{of} {match['label'].strip()}")
