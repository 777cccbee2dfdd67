"""Lists of figures below the words that say what they are of: *Andelen bemannade pass:* *Norrbo 94 procent*."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

import regex

from extract.language.clauses import main_subject
from extract.language.phrases import has_verb, is_generic, tidy
from extract.language.sentences import sentences
from extract.prose.figure_name import MAX_WORDS
from extract.tables.values import is_number
from models import Block, Passage

FEWEST = 2
"""So many items with a figure each make a list of figures."""

ABOVE = 2
"""Blocks above a list of years that may say what it is of: a heading like *Resultat*, and the paragraph before it."""

LONGEST_ITEM = 110
"""Characters of an item that is a name and a figure."""

LONGEST_NAME = 12
"""Words of what the figures of a list are of."""

_ITEM = regex.compile(
    r"(?P<label>\p{L}[^\d:]{1,60}?|\p{L}[^:]{1,60}?(?=:))(?:\s{0,3}[:–=]\s{0,3}|\s{1,3})(?P<figure>[-–−+]?\d[^.;:]{0,30})"
)
# *2019: 85,7 procent (något högre än i riket)*
_YEAR_ITEM = regex.compile(
    r"(?:år\s+)?(?P<year>(?:19|20)\d\d)\s*[:–-]\s+"
    r"(?P<figure>[-–−+]?\d[\d ]*(?:,\d+)?(?:\s?%|\s(?!(?:[tmk]|mn|ms|ks)?(?:kr|ek)\b|kronor|milj)\p{L}{2,12})?)"
    r"(?:\s*\([^()]*\))?\s*[.,;]?",
    regex.I,
)
_UNFINISHED = regex.compile(
    r"\b(?:i|på|av|för|från|till|med|den|de|cirka|ca|drygt|knappt|över|under|minst|högst|åk|årskurs|kl)$", regex.I
)


@dataclass(frozen=True, slots=True)
class Listed:
    """The figure of an item, with its name: what the list is of, and the item's own words.

    `year` dates it where a list tells a figure for each of some years, `earlier` that a later year stands there too.
    """

    figure: Passage
    name: str
    year: str | None = None
    earlier: bool = False


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
    return found | _lists_of_years(blocks)


def _lists_of_years(blocks: Sequence[Block]) -> dict[Passage, Listed]:
    """Return the figures of lists with one for each of some years, below what they are of: *2019: 85,7 procent*."""
    found = dict[Passage, Listed]()
    for kind, run in groupby(enumerate(blocks), key=lambda each: each[1].kind):
        items = list(run)
        if kind != "list_item" or len(items) < FEWEST:
            continue
        dated = [(block.passage, _YEAR_ITEM.fullmatch(block.text.strip())) for _, block in items]
        years = [match["year"] for _, match in dated if match is not None]
        if len(set(years)) < len(items) or (of := _told_above(blocks[: items[0][0]])) is None:
            continue
        for passage, match in dated:
            if match is not None:
                start = passage.text.index(match["figure"], match.start("figure"))
                figure = passage.slice(start, start + len(match["figure"]))
                found[passage] = Listed(figure, of, match["year"], match["year"] < max(years))
    return found


def _told_above(blocks: Sequence[Block]) -> str | None:
    """Return what the figures below some blocks are of: a heading that says so, or the subject of the paragraph."""
    for block in reversed(blocks[-ABOVE:]):
        if block.kind == "heading":
            if not (is_generic(block.text) or has_verb(block.text)):
                return tidy(block.text)
        elif block.kind == "paragraph":
            words = tidy(main_subject(next(sentences(block.passage)).text) or "").split()
            return " ".join(words[:MAX_WORDS]) if words and not is_generic(" ".join(words)) else None
        else:
            return None
    return None


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
