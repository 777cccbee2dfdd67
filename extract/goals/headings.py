"""Goals that are headings: told by what stands below them, by saying what shall be, or by their likes beside them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

import regex

from extract.goals.lists import find_indicators
from extract.goals.verdicts import next_judged
from extract.language.phrases import has_verb
from extract.language.sentences import sentences
from extract.layout.outline import HeadingRules, is_perspective, plain
from extract.rules import pattern
from extract.tables.goal_columns import goal_columns, roles_of
from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import (
    Maker,
    Zone,
    asks_for_goals,
    is_area,
    is_chapter,
    is_chapter_on_goals,
    is_indicator_label,
    is_legend,
    names_branch,
    says_what_shall_be,
    states_goal,
    stays_within,
    year_of,
)
from extract.wording.labels import find_label
from extract.wording.tails import heads_verdict, opens_with_verdict, verdict_below
from models import Block, Goal, Passage

MEASURED_WITHIN = 3
"""Blocks below a heading among which the table of its indicators stands where the heading is a goal."""

VERDICT_WITHIN = 3
"""Blocks below a numbered heading among which an indicator or verdict stands where the heading is a goal."""

MIN_REPEATS = 2
"""A line that occurs as often as this is a heading or a unit's name, not an indicator."""

FEWEST = 2
"""As many headings of one section as this must say what shall be, where none of them is judged."""

FEWEST_WORDS = 4
"""Words of a heading that is a goal though nothing right below it tells; fewer name a unit or a subject."""

DEEPEST = 9
"""Depth of a line of running text that heads a table: every heading ends its section."""

LONGEST_TITLE = 160
"""Characters of a line over a table of measures that is a goal."""

# A sentence, and what says of a table that it is one: *Tabellen nedan visar …*
_SAID = regex.compile(r"[.:;?!]\s*$|\b(?:tabell|diagram|nedan|följande|visar|redovisas|framgår)", regex.I)
_NUMBER = regex.compile(r"[\d.]+\d|\d|\p{Lu}{1,2}\d{1,2}(?=[.)])|[a-h](?=\))")
_NUMBERING = regex.compile(r"(?:\d[\d.]*[.)]?(?!\s+(?:\p{Ll}|%))|\p{Lu}{1,2}\d{1,2}[.)]|[a-h]\))\s+")
"""The number of a goal, no figure that it begins with: *80 % av dem som ringer ska …*."""


@dataclass(frozen=True)
class _Heading:
    """A heading that may be a goal, with what stands in its section; `told` says how sure the section makes it."""

    block: Block
    zone: tuple[Block, ...]
    number: str | None
    told: bool
    states: bool
    judged: bool
    measured: bool

    @property
    def place(self) -> tuple[tuple[str, ...], int]:
        """Return what the headings beside this one share with it: the chapter and the depth."""
        return self.block.section[:1], self.block.level or 1

    @property
    def long(self) -> bool:
        return len(plain(self.block.text).split()) >= FEWEST_WORDS

    @property
    def traits(self) -> tuple[str, ...]:
        """Return what is counted of the headings beside one another."""
        numbered = self.number is not None
        has = {
            "numbered": numbered,
            "told by number": numbered and self.told,
            "stating": self.states and (self.long or numbered),
            "judged": self.judged,
        }
        return tuple(trait for trait, holds in has.items() if holds)


def find_headed(
    maker: Maker,
    blocks: Sequence[Block],
    numbers: Mapping[str, Goal],
    treated: Set[int],
    marked: Set[int] = frozenset(),
) -> Iterator[Zone]:
    """Yield a zone for each heading that is a goal; `numbers` are those of goals in tables, `treated` ids of blocks.

    `marked` are the ids of blocks that a status symbol judges.
    """
    counts = Counter(block.text for block in blocks if block.kind in ("heading", "paragraph"))
    repeated = frozenset(text for text, count in counts.items() if count >= MIN_REPEATS)
    headings = list(_headings(blocks, numbers, treated, marked))
    beside = dict[tuple[tuple[str, ...], int], Counter[str]]()
    for heading in headings:
        beside.setdefault(heading.place, Counter()).update(heading.traits)
    measured = sum(heading.measured for heading in headings)
    sure = [(heading, _confidence(heading, beside[heading.place], measured)) for heading in headings]
    goals = {id(heading.block) for heading, confidence in sure if confidence}
    judged = Counter(heading.place for heading, confidence in sure if confidence and heading.judged)
    opening = Counter(heading.place for heading, confidence in sure if not confidence and _opens_among_goals(heading))
    for heading, confidence in sure:
        own = replace(heading, zone=tuple(takewhile(lambda block: id(block) not in goals, heading.zone)))
        zone = _zone(maker, own, repeated, confidence) if confidence else None
        if not confidence and (judged[heading.place] >= FEWEST or opening[heading.place] >= FEWEST):
            zone = _below_subject(maker, own)
        if zone is not None:
            yield zone


def _headings(
    blocks: Sequence[Block], numbers: Mapping[str, Goal], treated: Set[int], marked: Set[int]
) -> Iterator[_Heading]:
    titles = {at for at in range(len(blocks) - 1) if _titles_measures(blocks[at], blocks[at + 1])}
    for at, block in enumerate(blocks):
        if (block.kind != "heading" and at not in titles) or id(block) in treated or not _may_be_goal(block):
            continue
        number = HeadingRules.numbered(block.text)
        if number in numbers:
            continue  # a section about a goal of a table
        zone = tuple(takewhile(lambda b: id(b) not in treated, _section(blocks, at, titles)))
        zone = zone[: next_judged(zone)]
        at_once = list(takewhile(lambda b: not _opens_other(b), zone[:VERDICT_WITHIN]))
        states = states_goal(_unnumbered(block))
        told = any(is_indicator_label(b.text) or is_verdict_line(b.text) for b in at_once if not is_legend(b))
        reads = opens_with_verdict if states else verdict_below
        told = told or ((states or number is not None) and any(reads(b.text) for b in at_once[:1] if b.text))
        yield _Heading(
            block=block,
            zone=zone,
            number=number,
            told=(told and number is not None) or id(block) in marked,
            states=states,
            judged=told or _is_judged(zone),
            measured=_is_measured(zone),
        )


def _titles_measures(line: Block, table: Block) -> bool:
    """Return True for a line of running text that heads a table of indicators with targets, as plain text has it."""
    if line.kind != "paragraph" or table.table is None or len(line.text) > LONGEST_TITLE:
        return False
    return not _SAID.search(line.text) and line.text[:1].isupper() and _is_measured([table])


def _is_measured(zone: Sequence[Block]) -> bool:
    """Return True where a table of indicators with targets stands below a heading, or behind a sentence or two."""
    near = zone[:MEASURED_WITHIN]
    first = next((block for block in near if block.table is not None or block.kind == "heading"), None)
    roles = roles_of(first.table) if first is not None and first.table is not None else {}
    return {"indicator", "target"} <= roles.keys() and "goal" not in roles


def _section(blocks: Sequence[Block], at: int, titles: Set[int]) -> tuple[Block, ...]:
    """Return the blocks below the heading at `at`, up to the next one that is no deeper, or to one of `titles`."""
    level = blocks[at].level or (1 if blocks[at].kind == "heading" else DEEPEST)
    below = [blocks[other] for other in takewhile(lambda other: other not in titles, range(at + 1, len(blocks)))]
    return tuple(takewhile(lambda b: b.kind != "heading" or (b.level or 1) > level or is_verdict_line(b.text), below))


def _may_be_goal(block: Block) -> bool:
    """Return True for a heading of more than one word that is no label, question, chapter or name of a part."""
    text = block.text
    if " " not in plain(text).strip() or text.endswith((":", "?")) or stays_within(block) or asks_for_goals(block):
        return False
    if is_chapter(text) or is_area(text) or is_perspective(text) or is_verdict_line(text) or find_label(block):
        return False
    return pattern("goals", "no_goal").match(plain(text)) is None and not names_branch(text)


def _unnumbered(block: Block) -> str:
    return _NUMBERING.sub("", block.text, count=1)


def _opens_other(block: Block) -> bool:
    """Return True for a numbered heading, and for the label of a goal: what follows is not about the heading before."""
    return (block.kind == "heading" and HeadingRules.numbered(block.text) is not None) or find_label(block) is not None


def _is_judged(zone: Sequence[Block]) -> bool:
    """Return True where a verdict on *the goal* stands before the section turns to another."""
    own = list(takewhile(lambda b: not _opens_other(b) and not (b.kind == "heading" and states_goal(b.text)), zone))
    if any(heads_verdict(one) and other.text and verdict_below(other.text) for one, other in pairwise(own)):
        return True
    return any(
        judgement.names_goal
        for block in own
        if block.text and (block.kind in ("paragraph", "list_item") or is_verdict_line(block.text))
        for sentence in sentences(block.passage)
        for judgement in find_judgements(sentence)
    )


def _confidence(heading: _Heading, beside: Counter[str], measured: int) -> float | None:
    """Return how sure it is that a heading is a goal, or None where it is none.

    `beside` counts the traits of the headings beside it; `measured` head measures.
    """
    if heading.told:
        return 0.95
    if heading.states and heading.judged:
        return 0.85
    if heading.number is not None and heading.long and 2 * beside["told by number"] > beside["numbered"]:
        return 0.8
    if "stating" in heading.traits and beside["stating"] >= FEWEST:
        return 0.75
    of_goals = (heading.long and has_verb(heading.block.text)) or _is_of_goals(heading.block)
    if heading.measured and of_goals and measured >= FEWEST:
        return 0.8 if heading.number is not None or heading.long else 0.7
    above = [head for head in heading.block.section if not (is_area(head) or is_perspective(head))]
    under_goals = any(map(is_chapter_on_goals, above[-1:]))
    sorts = any(block.table is not None and goal_columns(block.table) for block in heading.zone)
    sorts = sorts or _opens_with_goal(heading.zone)
    if under_goals and heading.judged and not sorts and beside["judged"] >= FEWEST:
        return 0.75 if heading.long else 0.7
    return None


def _opens_with_goal(zone: Sequence[Block]) -> bool:
    """Return True where a line that says what shall be stands right below a heading, and its account below that."""
    if len(zone) <= 1 or zone[0].kind != "paragraph" or not states_goal(zone[0].text):
        return False
    return zone[1].kind == "paragraph" and len(list(sentences(zone[0].passage))) == 1


def _below_subject(maker: Maker, heading: _Heading) -> Zone | None:
    """Return the zone of a goal that opens the section of a mere subject, where the headings beside it are goals.

    So it does where the sections of a chapter on goals open with what shall be. It is the first sentence, says what
    shall be, and is judged by what stands behind it, which a chapter on goals can do without.
    """
    first, told = _opening(heading)
    if first is None or not told or not says_what_shall_be(told[0].text):
        return None
    judged = any(one.status is not None for sentence in told[1:] for one in find_judgements(sentence))
    if not judged and not _is_under_goals(heading.block):
        return None
    goal = maker.goal(
        told[0],
        rule="goal.paragraph",
        confidence=0.75,
        section=first.section,
        year=year_of(*reversed(first.section)),
    )
    if goal is None:
        return None
    at = first.text.index(told[0].text) + len(told[0].text)
    rest = replace(first, passage=first.passage.slice(at, len(first.text)).strip())
    heads = (heading.block, replace(first, passage=told[0]))
    return Zone(goal=goal, kind="numbered", blocks=(rest, *heading.zone[1:]), heads=heads)


def _opening(heading: _Heading) -> tuple[Block | None, list[Passage]]:
    """Return the paragraph right below a heading and its sentences, where it has more than one."""
    first = heading.zone[0] if heading.zone and heading.zone[0].kind == "paragraph" else None
    told = list(sentences(first.passage)) if first is not None else []
    return (first, told) if len(told) > 1 else (None, [])


def _opens_among_goals(heading: _Heading) -> bool:
    """Return True for a section of a chapter on goals that opens with a sentence on what shall be, and its account."""
    if not _is_under_goals(heading.block):
        return False
    _, told = _opening(heading)
    return bool(told) and says_what_shall_be(told[0].text)


def _is_under_goals(block: Block) -> bool:
    return any(map(is_chapter_on_goals, block.section[-1:]))


def _is_of_goals(block: Block) -> bool:
    """Return True for a heading somewhere below a chapter or section on goals: *Måluppföljning*, *Nämndens mål*."""
    return any("mål" in head.lower() and not states_goal(head) for head in block.section)


def _zone(maker: Maker, heading: _Heading, repeated: frozenset[str], confidence: float) -> Zone | None:
    block = heading.block
    number, cut = _NUMBER.match(block.text), _NUMBERING.match(block.text)
    goal = maker.goal(
        block.passage.slice(cut.end() if cut else 0, len(block.text)),
        rule="goal.numbered" if heading.told else "goal.heading",
        confidence=confidence,
        number=number.group() if number and cut else None,
        section=block.section,
        year=year_of(*reversed(block.section)),
    )
    if goal is None:
        return None
    zone = Zone(goal=goal, kind="numbered", blocks=heading.zone, heads=(block,))
    return replace(zone, goals=tuple(find_indicators(maker, goal, heading.zone, repeated)))
