"""Goals, found by the structures that reports keep them in, each with the zone in which it is treated."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

import regex

from extract.goal_lists import find_indicators, find_listed, find_parts, inline_lists
from extract.goal_paragraphs import find_opened
from extract.goal_questions import find_asked
from extract.goal_sections import find_sections, goal_numbers
from extract.goal_tables import find_commented, find_indicator_rows, find_rows, names_same
from extract.goal_verdicts import find_judged
from extract.goal_words import (
    Maker,
    Zone,
    is_indicator_label,
    is_legend,
    label_number,
    label_rest,
    level_of,
    perspective_of,
    stays_within,
    year_of,
)
from extract.judgements import is_verdict_line
from extract.language import sentences
from extract.layout.outline import HeadingRules, plain
from extract.legends import explains
from extract.rules import pattern
from models import Block, Content, Goal, Identity, Passage, Report

LABEL_LEVEL = 4
"""Depth that a label has as a heading where the report gives it none."""

SECTION_LEVEL = 2
"""Depth of a heading that ends the treatment of a goal, however deep its label is."""

MIN_REPEATS = 2
"""A line that occurs as often as this is a heading or a unit's name, not an indicator."""

VERDICT_WITHIN = 3
"""Blocks below a numbered heading among which an indicator or verdict stands where the heading is a goal."""

_NUMBER = regex.compile(r"[\d.]+\d|\d")
_NUMBERING = regex.compile(r"[\d.]+[.)]?\s+")


@dataclass(frozen=True, kw_only=True)
class FoundGoals:
    """The goals of a report in reading order, and the zones in which they are treated."""

    goals: tuple[Goal, ...]
    zones: tuple[Zone, ...]


def find_goals(report: Report, content: Content, identity: Identity) -> FoundGoals:
    """Return the goals of a report: after labels, under numbered headings, in lists, tables and sentences."""
    maker = Maker(report, identity)
    kinds = ("furniture", "footnote", "toc", "letter", "title")
    blocks = [block for block in content.blocks if block.kind not in kinds and not is_legend(block)]
    tabled = list(find_rows(maker, blocks))
    numbers = goal_numbers(tabled)
    zones = [
        *_labelled(maker, blocks, numbers),
        *find_asked(maker, blocks),
        *_numbered(maker, blocks, numbers),
        *tabled,
    ]
    rows = list(find_indicator_rows(maker, blocks, zones))
    zones = [_with_inline(maker, zone, rows) for zone in zones] + rows
    zones += [*find_sections(blocks, tabled), *find_commented(blocks, tabled)]
    treated = {id(block) for zone in zones for block in zone.blocks}
    judged = find_judged(maker, blocks, treated)
    treated |= {id(block) for zone in judged for block in zone.blocks}
    zones += judged
    free = [block for block in blocks if id(block) not in treated]
    zones += find_opened(maker, free)
    listed = list(_bulleted(maker, free))
    goals = dict[str, Goal]()
    for goal in (*(goal for zone in zones for goal in (zone.goal, *zone.goals)), *listed):
        goals.setdefault(goal.id, goal)
    return FoundGoals(goals=tuple(goals.values()), zones=tuple(zones))


def _labelled(maker: Maker, blocks: Sequence[Block], numbers: Mapping[str, Goal]) -> Iterator[Zone]:
    """Yield a zone for each goal that a label (*Mål:*) announces."""
    at = 0
    while at < len(blocks):
        rest = label_rest(blocks[at])
        start = at + 1
        if rest is not None and not any(blocks[at].text.rstrip(":").endswith(f" {number}") for number in numbers):
            label = blocks[at]
            if not rest and start < len(blocks) and blocks[start].text:
                rest, start = blocks[start].passage, start + 1
            end = _zone_end(blocks, start, label)
            rest, more = _parted(rest, label)
            zone = _labelled_zone(maker, rest, label, [*more, *blocks[start:end]]) if rest else None
            if zone is not None:
                yield zone
        at = start


def _parted(passage: Passage, label: Block) -> tuple[Passage, list[Block]]:
    """Return the goal of a paragraph that goes on with other labels (*Måluppfyllelse: …*), and these as blocks."""
    told = list(sentences(passage))
    at = next((n for n, s in enumerate(told) if n and pattern("goals", "label_within").match(s.text)), None)
    if at is None:
        return passage, []
    goal = passage.slice(0, passage.text.index(told[at].text)).strip()
    return goal, [replace(label, kind="paragraph", passage=sentence, level=None) for sentence in told[at:]]


def _zone_end(blocks: Sequence[Block], start: int, label: Block) -> int:
    """Return where the treatment of a labelled goal ends: at the next label, or a heading of a chapter or section."""
    for number in range(start, len(blocks)):
        block = blocks[number]
        if label_rest(block) is not None:
            return number
        if block.kind != "heading" or stays_within(block) or is_verdict_line(block.text):
            continue
        if (block.level or 1) <= max(SECTION_LEVEL, (label.level or LABEL_LEVEL) - 2):
            return number
    return len(blocks)


def _labelled_zone(maker: Maker, passage: Passage, label: Block, blocks: Sequence[Block]) -> Zone | None:
    """Return the zone of the goal `passage` with its indicators and parts, or None where the words make no goal."""
    goal = maker.goal(
        passage,
        rule="goal.labelled",
        confidence=0.95,
        number=label_number(label),
        level=maker.default_level,
        perspective=perspective_of(label.section),
        unit=maker.identity.unit,
    )
    if goal is None:
        return None
    indicators = find_indicators(maker, goal, blocks, frozenset())
    parts = find_parts(maker, goal, blocks)
    new, listed = find_listed(maker, goal, parts, blocks)
    return Zone(
        goal=goal, kind="labelled", blocks=tuple(blocks), goals=(*indicators, *parts, *new), listed=tuple(listed)
    )


def _numbered(maker: Maker, blocks: Sequence[Block], numbers: Mapping[str, Goal]) -> Iterator[Zone]:
    """Yield a zone for each numbered heading under which indicators or a verdict follow at once."""
    counts = Counter(block.text for block in blocks if block.kind in ("heading", "paragraph"))
    repeated = frozenset(text for text, count in counts.items() if count >= MIN_REPEATS)
    heads = [n for n, b in enumerate(blocks) if b.kind == "heading" and HeadingRules.numbered(b.text) and _says_more(b)]
    for at in heads:
        level = blocks[at].level or 1
        end = next((m for m in range(at + 1, len(blocks)) if _ends_section(blocks[m], level)), len(blocks))
        zone = blocks[at + 1 : end]
        if HeadingRules.numbered(blocks[at].text) in numbers:
            continue  # a section about a goal of a table
        at_once = takewhile(lambda b: not _opens_other(b), zone[:VERDICT_WITHIN])
        if not any(is_indicator_label(b.text) or is_verdict_line(b.text) for b in at_once):
            continue
        number, cut = _NUMBER.match(blocks[at].text), _NUMBERING.match(blocks[at].text)
        passage = blocks[at].passage
        goal = maker.goal(
            passage.slice(cut.end() if cut else 0, len(passage.text)),
            rule="goal.numbered",
            confidence=0.95,
            number=number.group() if number else None,
            level=level_of(" ".join(blocks[at].section)) or maker.default_level,
            perspective=perspective_of(blocks[at].section),
        )
        if goal is not None:
            yield Zone(
                goal=goal,
                kind="numbered",
                blocks=tuple(zone),
                goals=tuple(find_indicators(maker, goal, zone, repeated)),
            )


def _says_more(block: Block) -> bool:
    """Return True for a heading of more than one word: a goal is no mere chapter (*2 Måluppföljning*)."""
    return " " in plain(block.text).strip()


def _opens_other(block: Block) -> bool:
    """Return True for a numbered heading, and for the label of a goal: what follows is not about the heading before."""
    return (block.kind == "heading" and HeadingRules.numbered(block.text) is not None) or label_rest(block) is not None


def _ends_section(block: Block, level: int) -> bool:
    """Return True for a heading as high as that of the section."""
    return block.kind == "heading" and (block.level or 1) <= level


def _with_inline(maker: Maker, zone: Zone, rows: Sequence[Zone]) -> Zone:
    """Return the zone with the indicators that its sentences list (*har man följande indikatorer: …*).

    An indicator that all units have may also stand in a table of the goal's indicators (`rows`): it is not taken twice.
    """
    labels = [row.goal.text for row in rows if row.goal.parent_id == zone.goal.id]
    known = {plain(goal.text) for goal in zone.goals}
    found = list[Goal]()
    for passage in (*(block.passage for block in zone.blocks), *(passage for _, passage in zone.cells)):
        for unit, items in inline_lists(passage):
            for item in items:
                if unit is None and (
                    plain(item.text) in known or any(names_same(label, item.text) for label in labels)
                ):
                    continue
                known |= {plain(item.text)} if unit is None else set()
                goal = maker.goal(
                    item, rule="goal.indicator.inline", confidence=0.9, unit=unit, parent=zone.goal, is_indicator=True
                )
                found += [goal] if goal else []
    return replace(zone, goals=(*zone.goals, *found))


def _bulleted(maker: Maker, blocks: Sequence[Block]) -> Iterator[Goal]:
    """Yield the items of lists under a heading of goals or indicators."""
    heading: Block | None = None
    for block in blocks:
        if block.kind == "heading":
            heading = block
        elif (
            block.kind == "list_item"
            and heading is not None
            and _is_list_of_goals(heading)
            and not explains(block.text)
        ):
            indicator = pattern("goals", "indicator_heading").fullmatch(plain(heading.text)) is not None
            goal = maker.goal(
                block.passage,
                rule="goal.indicator.bullet" if indicator else "goal.bullet",
                confidence=0.9,
                level=level_of(heading.text) if indicator else level_of(heading.text) or maker.default_level,
                perspective=perspective_of(block.section),
                year=year_of(heading.text, *reversed(heading.section)),
                is_indicator=indicator,
            )
            if goal is not None:
                yield goal


def _is_list_of_goals(heading: Block) -> bool:
    name = plain(heading.text)
    return any(pattern("goals", key).fullmatch(name) for key in ("list_heading", "indicator_heading"))
