"""Places that a sentence names before a figure: what is told of a part of the organisation is not told of all of it."""

import re
from collections.abc import Iterable, Mapping

from extract.language.unit_names import names_unit_by_kind
from models import Document, Fact, Observation
from utfall.figure_names import same_stem, words_of

STOP = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ]|\s*$)|\n\s*\n|;")
LONGEST = 240
"""Letters before a figure in which its sentence begins."""
WITHIN = re.compile(
    r"\b(?:inom|hos|bland)\s+(?!(?:loppet|tiden|ramen?|budget|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\b)"
    r"(?P<place>[^\W\d][^\d,.;:()]{2,60})",
    re.IGNORECASE,
)
"""*inom vård och omsorg, 10,6 procent*; not *inom tre månader*."""
AT = re.compile(r"\b(?:i|på|för|vid)\s+(?P<place>[^\W\d][\w-]+(?:\s[\w-]+){0,3})", re.IGNORECASE)
"""*i hemtjänsten där den gått ned från 13,1*: a place where its words name a unit by what it is."""
MORE_WORDS = 4


def sentence_around(fact: Fact, texts: Mapping[int, str]) -> str:
    """Return the sentence that a fact is read from."""
    text, place = texts.get(fact.provenance.page, ""), fact.provenance
    before = STOP.split(text[max(0, place.char_start - LONGEST) : place.char_start])[-1]
    after = STOP.split(text[place.char_end : place.char_end + LONGEST])[0]
    return before + text[place.char_start : place.char_end] + after


def tells_of_part(told: Observation, texts: Mapping[int, str], document: Document) -> bool:
    """Return True for a figure whose sentence has named a part of the organisation before it, other than its own."""
    text, place = texts.get(told.provenance.page, ""), told.provenance
    before = STOP.split(text[max(0, place.char_start - LONGEST) : place.char_start])[-1]
    own = words_of(" ".join(part for part in (document.unit, document.organisation, told.org_unit, told.name) if part))
    return any(not _within(words_of(name), own) for name in _places(before))


def _places(before: str) -> Iterable[str]:
    for match in WITHIN.finditer(before):
        yield match["place"]
    for match in AT.finditer(before):
        words = match["place"].split()
        names = (" ".join(words[:count]) for count in range(1, MORE_WORDS + 1) if count <= len(words))
        yield from (name for name in names if names_unit_by_kind(name))


def _within(words: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(same_stem(word, other) for other in others) for word in words)
