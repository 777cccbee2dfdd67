"""Whose judgement it is: units named by headings, labels, items of lists and places within sentences."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

import regex

from extract.language.unit_names import names_unit_by_kind
from extract.layout.outline import judged_figure
from extract.rules import pattern
from extract.verdicts.aspects import is_clause, names_no_unit, place_of, reacher_of
from extract.verdicts.code_legends import NO_CODES, Told
from extract.verdicts.grades import RULE as GRADED
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import is_verdict_line, label_end, status_word
from extract.wording.goals import Zone, is_comment_heading, names_branch, names_unit, states_goal
from extract.wording.unit_lines import judged_line
from extract.wording.unit_verdicts import judged_names
from models import Block, Passage

UNIT_WORDS = 4
"""Words of a label or heading that may be a unit's name."""

FEWEST_HEADINGS = 2
"""As many headings of one depth as this are followed by a verdict where each is a unit's."""

# *Kajen får godkänt, Fyren underkänt*: before a grade, who is given it
_GIVEN = regex.compile(
    r"(?:^|[,;.]\s|\b(?:och|samt|medan)\s)(?P<unit>\p{Lu}[\p{L}-]+)(?:\s(?:får|fick|ges|gavs|är|blir|blev))?\s$"
)
# *På Ekbacken är 62 procent nöjda.* `Där` *når vi inte målet.*
_AT = regex.compile(
    r"(?:På|I|Hos|Inom|Vid)\s+(?P<place>\p{L}[^,.;:\d]{2,50}?)\s+(?:är|var|har|hade|blev|ligger|låg|uppgår|uppgick|nådde|når)\b"
)
_THERE = regex.compile(r"Där\s+(?:är|var|har|når|nås|nådde|nåddes|bedöms|uppnås|uppfylls)\b")
_AND = regex.compile(r"\s+(?:och|samt)\s+(?=\p{Lu})")
# *Ekbacken – ej uppnått*, *Ekbacken: målet är inte uppnått*, *Ekbacken (uppnått)*
_ITEM = regex.compile(r"^\W*(?P<unit>\p{Lu}[^:–()]{1,50}?)\s*(?::|\s[–-]|\()\s*(?P<rest>[^:–]{2,90}?)\)?$")

# *Ekbacken 94 %, uppnått*, *Norrbo: 12 dagar (ej uppnått)*
_VALUED = regex.compile(
    r"(?<![\p{L}\d] )(?P<unit>\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}):?\s+"
    r"[<>]?\d[\d ,.]*(?:\s?%|\s\p{Ll}+)?\s*[,(–-]\s*(?P<word>\p{L}[\p{L} ]{2,30}\p{L})(?=\s*(?:[.,;)]|$))"
)

FEWEST_VALUED = 2
"""As many units of a text have a verdict beside their figures where these are theirs."""

# *Björken, Granen och Linden: uppnått*, *Björken uppnått*: in a line of nothing else
_NAME = r"(?!(?:På|I|Hos|Vid|För|Inom|Under|Av|Med)\b)\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|\d{1,2}))*"
_TOGETHER = regex.compile(
    rf"(?P<who>{_NAME}(?:, {_NAME})*(?:,? (?:och|samt) {_NAME})?)(?:: | [–-] | )"
    r"(?P<said>(?!mål)\p{L}[\p{L} ]{1,40}?)"
    r"(?:[.;,]\s+(?:(?:och|men|medan)\s)?(?=\p{Lu})|\s(?:och|men|medan)\s(?=\p{Lu})|\W*$)"
)
FEWEST_TOGETHER, LONGEST_TOGETHER = 2, 400
"""So many units a line judges, with no more characters."""

# *Åk 5 ja, åk 8 nej*, *Flickor: uppnått. Pojkar: ej uppnått*: in a line of nothing else
_PART = regex.compile(
    r"(?P<part>(?:åk|årskurs(?:erna)?|klass(?:erna)?) \d(?:\s?[–-]\s?\d)?\p{Lu}?"
    r"|flickor(?:na)?|pojkar(?:na)?|kvinnor(?:na)?|män(?:nen)?)"
    r"(?:: | [–-] | )(?P<said>\p{L}[\p{L} ]{1,40}?)(?:[.;,]\s+(?:(?:och|men|medan)\s)?|\s(?:och|men|medan)\s|\W*$)",
    regex.I,
)

_NAMES = regex.compile(r", |,? (?:och|samt) ")


def judged_item(passage: Passage, codes: Mapping[str, Told] = NO_CODES) -> tuple[str | None, Passage, Judgement] | None:
    """Return the unit of a list's item (None: the whole), the words beside it and the verdict that they are, or None.

    `codes` are those of the report's own scale.

    >>> unit, _, verdict = judged_item(Passage("Ekbacken – ej uppnått"))
    >>> unit, verdict.status
    ('Ekbacken', 'not_achieved')
    >>> judged_item(Passage("Norrbo 83 % Delvis uppfylld"))[0]
    'Norrbo'
    """
    if (line := judged_line(passage.text, codes)) is not None:
        unit, span, verdict = line
        return unit, passage.slice(*span), verdict
    row = judged_figure(passage.text)
    if row is not None and names_place(row["who"]) and not states_goal(row["who"]):
        state = passage.slice(*row.span("state"))
        word = status_word(state.text)
        return (row["who"], state, word) if word is not None else None
    match = _ITEM.match(passage.text)
    if match is None or not names_place(match["unit"]) or states_goal(match["unit"]):
        return None
    rest = passage.slice(*match.span("rest"))
    word = status_word(rest.text)
    return (match["unit"], rest, word) if word is not None else None


def judged_values(passage: Passage) -> list[tuple[str, Passage, Judgement]]:
    """Return the units of a text that gives several with a figure and a verdict each, the words and the verdicts.

    >>> text = "Ekbacken 94 %, uppnått. Norrbo 83 %, ej uppnått."
    >>> [(unit, verdict.status) for unit, _, verdict in judged_values(Passage(text))]
    [('Ekbacken', 'achieved'), ('Norrbo', 'not_achieved')]
    """
    found = list[tuple[str, Passage, Judgement]]()
    for match in _VALUED.finditer(passage.text):
        word = passage.slice(*match.span("word"))
        verdict = status_word(word.text)
        whole = verdict is not None and (verdict.start, verdict.end) == (0, len(word.text))
        if verdict is not None and whole and names_place(match["unit"]):
            found.append((match["unit"], word, verdict))
    return found if len({unit for unit, *_ in found}) >= FEWEST_VALUED else []


def judged_together(passage: Passage) -> list[tuple[str, Passage, Judgement]]:
    """Return the units of a line that says nothing but how far each has come, with the words and the verdicts.

    >>> text = "Måluppfyllelse: Björken och Granen: uppnått. Linden: ej uppnått."
    >>> [(unit, verdict.status) for unit, _, verdict in judged_together(Passage(text))]
    [('Björken', 'achieved'), ('Granen', 'achieved'), ('Linden', 'not_achieved')]
    """
    text = passage.text
    if len(text) > LONGEST_TOGETHER:
        return []
    label = pattern("judgement", "status_label").match(text)
    at = label.end() if label else 0
    found = list[tuple[str, Passage, Judgement]]()
    while at < len(text):
        match = _TOGETHER.match(text, at)
        words = passage.slice(*match.span("said")) if match else Passage("")
        verdict = status_word(words.text) if match else None
        if match is None or verdict is None or (verdict.start, verdict.end) != (0, len(words.text)):
            return []
        names = _NAMES.split(match["who"])
        if not all(map(names_place, names)):
            return []
        found += [(name, words, verdict) for name in names]
        at = match.end()
    return found if len({unit for unit, *_ in found}) >= FEWEST_TOGETHER else []


def judged_parts(passage: Passage) -> list[tuple[str, Passage, Judgement]]:
    """Return the classes or groups that a labelled line judges each by itself, with the words and the verdicts.

    >>> [(part, v.status) for part, _, v in judged_parts(Passage("Har målet nåtts? Åk 5 ja, åk 8 nej"))]
    [('Åk 5', 'achieved'), ('åk 8', 'not_achieved')]
    """
    at = label_end(passage.text) if len(passage.text) <= LONGEST_TOGETHER else 0
    found = list[tuple[str, Passage, Judgement]]()
    while 0 < at < len(passage.text):
        match = _PART.match(passage.text, at)
        verdict = status_word(match["said"]) if match else None
        if match is None or verdict is None or (verdict.start, verdict.end) != (0, len(match["said"])):
            return []
        found.append((match["part"], passage.slice(match.start("part"), match.end("said")), verdict))
        at = match.end()
    return found if len(found) >= FEWEST_TOGETHER else []


def unit_headings(zone: Zone) -> frozenset[int]:
    """Return the ids of the blocks within a goal's zone that are headings of units: each says whose account follows.

    They name a branch of the organisation, or are short, of one depth below the goal, and several are followed by
    verdicts.
    """
    named = [block for block in zone.blocks if names_unit(block)]
    found = {id(block) for block in named if names_branch(block.text)} | judged_names(zone.blocks)
    label = next((block for block in zone.heads if block.kind == "heading"), None)
    deeper = [
        block
        for block in named
        if names_place(block.text) and label is not None and (block.level or 1) > (label.level or 1)
    ]
    for level in {block.level for block in deeper}:
        siblings = [block for block in deeper if block.level == level]
        if sum(_is_judged(zone.blocks, block) for block in siblings) >= FEWEST_HEADINGS:
            found |= {id(block) for block in siblings}
    return frozenset(found)


def _is_judged(blocks: Sequence[Block], heading: Block) -> bool:
    """Return True where a verdict stands below a heading, before the next one."""
    at = next(number for number, block in enumerate(blocks) if block is heading)
    below = takewhile(lambda block: block.kind != "heading" or is_comment_heading(block), blocks[at + 1 :])
    return any(is_verdict_line(b.text) or any(j.names_goal for j in find_judgements(b.text)) for b in below if b.text)


def places_of(
    sentence: Passage, judgement: Judgement, since: int, aspects: list[str], *, before: str = ""
) -> tuple[list[str], list[str]]:
    """Return the units that a sentence says its verdict holds for, and its aspects: a place that is no unit is one.

    *Där är målet inte nått* holds for the place that the sentence `before` opens with.
    """
    if judgement.rule == GRADED:
        given = _GIVEN.search(sentence.text, since, judgement.start)
        return ([given["unit"]], aspects) if given is not None and names_place(given["unit"]) else ([], [])
    place = place_of(sentence, judgement.start, judgement.end, since=since)
    if place is None and _THERE.match(sentence.text) and (told := _AT.match(before)) is not None:
        place = told["place"]
    if place is None:
        who = reacher_of(sentence.text, (judgement.start, judgement.end), since=since)
        if who is None:
            return [], aspects
        return ([who], aspects) if names_unit_by_kind(who.lower()) else ([], aspects or [who])
    if place[0].isupper():
        return [name for name in _AND.split(place) if name], aspects
    return ([place], aspects) if names_unit_by_kind(place) else ([], aspects or [place])


def names_place(label: str) -> bool:
    """Return True for a label that may be a unit's name: few words, and none for a part of a report."""
    return not names_no_unit(label) and len(label.split()) <= UNIT_WORDS


def unit_label(labels: Sequence[str]) -> str | None:
    """Return the unit that a label names, or None for labels such as *Samlad bedömning*."""
    named: Iterator[str] = (label for label in reversed(labels) if not names_no_unit(label) and not is_clause(label))
    return next(named, None)
