"""Goals, found by the structures that reports keep them in, each with the zone in which it is treated."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from extract.goals.areas import under_areas
from extract.goals.blocks import prepared
from extract.goals.bullets import find_bulleted, find_introduced
from extract.goals.cards import find_cards
from extract.goals.code_lines import find_code_lines
from extract.goals.codes import find_coded
from extract.goals.forms import find_forms
from extract.goals.frames import find_framed
from extract.goals.grids import find_grids
from extract.goals.headings import find_headed
from extract.goals.indicator_rows import find_indicator_rows, find_late_rows
from extract.goals.levels import is_of_council
from extract.goals.lines import find_lines
from extract.goals.lists import find_indicators, find_listed, find_parts, find_told_parts, inline_goals, inline_lists
from extract.goals.merging import goals_of, merged, together, with_parents, with_units
from extract.goals.narrowed import narrowed
from extract.goals.of_area import find_of_areas
from extract.goals.paragraphs import find_opened
from extract.goals.questions import find_asked
from extract.goals.references import find_referred
from extract.goals.sections import accounts_by_number, find_commented, find_sections, goal_numbers
from extract.goals.stated import find_stated
from extract.goals.status_first import find_leading
from extract.goals.tables import find_rows, names_same
from extract.goals.told import find_told
from extract.goals.verdicts import find_judged, next_judged
from extract.layout.outline import plain
from extract.symbols.lines import MarkedLine, by_marked_line
from extract.verdicts.code_legends import Told, find_codes
from extract.verdicts.grades import find_grades, is_scale
from extract.verdicts.judgements import Judgement
from extract.verdicts.lines import is_verdict_line, status_word
from extract.wording.aims import with_measure
from extract.wording.goals import (
    Listed,
    Maker,
    Zone,
    is_area,
    is_chapter_on_goals,
    is_legend,
    level_of,
    perspective_of,
    stays_within,
    year_of,
)
from extract.wording.labels import LABEL_LEVEL, Label, announced, find_label, parted, several, told_beside
from extract.wording.tails import keeps_goal
from extract.wording.treated import Treated
from models import Block, Content, Goal, Identity, Passage, Report
from models.facts import Level

SECTION_LEVEL = 2
"""Depth of a heading that ends the treatment of a goal, however deep its label is."""

MIN_REPEATS = 2
"""A line that occurs as often as this is a heading or a unit's name, not an indicator."""


@dataclass(frozen=True, kw_only=True)
class FoundGoals:
    """The goals of a report in reading order, the zones in which they are treated, and the last year it is about.

    `grades` are those of the report's own scale, `codes` what it explains as verdicts.
    """

    goals: tuple[Goal, ...]
    zones: tuple[Zone, ...]
    year: int | None = None
    grades: Mapping[str, Told]
    codes: Mapping[str, Told]


def find_goals(report: Report, content: Content, identity: Identity, marked: Sequence[MarkedLine] = ()) -> FoundGoals:
    """Return the goals of a report: after labels, under numbered headings, in lists, tables and sentences.

    `marked` are the lines that a status symbol judges: goals, where nothing else says so.
    """
    maker = Maker(report, identity, of_council=is_of_council(report, identity))
    lines = {line.passage for line in marked}
    grades, codes = find_grades(content.blocks), find_codes(content.blocks)
    above, others = _told_above(maker, content.blocks, codes)
    said = (block for block in prepared(others, codes) if not (is_legend(block) or is_scale(block, grades)))
    blocks = by_marked_line(list(under_areas(list(said))), marked)
    told = {id(block) for block in blocks if block.passage in lines}
    tabled = list(_tabled(maker, blocks))
    numbers = goal_numbers(tabled)
    referred = find_referred(maker, blocks)
    accounts = {id(block) for zone in referred for block in (*zone.heads, *zone.blocks)}
    own = [block for block in blocks if id(block) not in accounts]
    zones = [*above, *referred, *together(list(_labelled(maker, own, numbers, told))), *find_asked(maker, own)]
    taken = {id(b) for zone in zones for b in (*zone.heads, *zone.blocks)}
    zones += find_headed(maker, blocks, numbers, taken, told)
    zones += tabled
    rows = list(find_indicator_rows(maker, blocks, zones))
    zones = [_with_inline(maker, zone, rows) for zone in zones] + rows
    sections = list(find_sections(own, tabled))
    zones += [*sections, *find_commented(blocks, tabled, Treated(block for zone in sections for block in zone.blocks))]
    treated = {id(block) for zone in zones for block in (*zone.heads, *zone.blocks)}
    judged = find_judged(maker, blocks, treated)
    treated |= {id(block) for zone in judged for block in (*zone.heads, *zone.blocks)}
    zones += judged
    free = [block for block in blocks if id(block) not in treated]
    opened = list(find_opened(maker, free, grades))
    held = Treated(block for zone in opened for block in (*zone.heads, *zone.blocks))
    free = [block for block in free if not held.holds(block)]
    before = list(goals_of((*zones, *opened, *find_bulleted(maker, free))))
    untold = free  # a goal may be told among what is said of another
    framed = list(find_framed(maker, free, before))
    held = Treated(block for zone in framed for block in (*zone.heads, *zone.blocks))
    free = [block for block in free if not held.holds(block)]
    zones = with_units(with_parents(merged([*zones, *opened, *framed])))
    zones += find_grids(blocks, zones)
    bulleted = list(find_bulleted(maker, free))
    zones += [zone for zone in bulleted if zone.blocks]
    listed = [zone.goal for zone in bulleted if not zone.blocks]
    listed += find_lines(maker, free)
    listed += _inline(maker, free)
    listed += find_introduced(maker, free)
    zones += _listed_by_verdict(maker, free, [*(zone.goal for zone in zones), *listed])
    for goal, sentence, block in find_told(maker, blocks, [*goals_of(zones), *listed], untold):
        alone = Zone(goal=goal, kind="numbered", blocks=(replace(block, passage=sentence),))
        zones += [alone] if held.holds(block) else []
        listed.append(goal)
    listed += _marked(maker, marked, {goal.provenance.char_start for goal in (*goals_of(zones), *listed)})
    zones += find_late_rows(maker, blocks, zones, [*goals_of(zones), *listed])
    goals = dict[str, Goal]()
    for goal in (*goals_of(zones), *listed):
        goals.setdefault(goal.id, goal)
    goals |= {goal.id: goal for goal in find_stated(maker, blocks, list(goals.values()))}
    years = [year for text in (identity.title or "", *identity.period_texts) if (year := year_of(text)) is not None]
    last = max(years, default=None)
    return FoundGoals(goals=tuple(goals.values()), zones=tuple(narrowed(zones)), year=last, grades=grades, codes=codes)


def _tabled(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield the zones of goals in tables: rows, and cards of one goal or, as forms, of several."""
    forms = list(find_forms(maker, blocks))
    formed = {id(head) for zone in forms for head in zone.heads}
    yield from find_rows(maker, blocks)
    yield from find_cards(maker, [block for block in blocks if id(block) not in formed])
    yield from forms


def _told_above(maker: Maker, blocks: Sequence[Block], scale: Collection[str]) -> tuple[list[Zone], list[Block]]:
    """Return the zones of goals that verdicts above them tell, or on *the goal of the area*, and the other blocks."""
    leading, others = find_leading(maker, blocks)
    coded, others = find_coded(maker, others)
    lined, others = find_code_lines(maker, others, scale)
    areas = list(find_of_areas(maker, others))
    judging = Treated(block for zone in areas for block in zone.blocks)
    return [*leading, *coded, *lined, *areas], [block for block in others if not judging.holds(block)]


def _labelled(maker: Maker, blocks: Sequence[Block], numbers: Mapping[str, Goal], marked: Set[int]) -> Iterator[Zone]:
    """Yield a zone for each label (*Mål:*) that announces goals: the first goal, with the others in `goals`.

    Below a mere heading, the lines that a symbol judges (`marked`, ids of blocks) are goals each of its own.
    """
    labels = [find_label(block) for block in blocks]
    counts = Counter(plain(block.text) for block, label in zip(blocks, labels, strict=True) if label and not label.firm)
    tabled = accounts_by_number(blocks, labels, numbers)
    at = 0
    wider = dict[int, Goal]()
    while at < len(blocks):
        block, label, start = blocks[at], labels[at], at + 1
        in_lines = (
            label is not None and not label.firm and any(id(other) in marked for other in blocks[start : start + 1])
        )
        if label is not None and in_lines:
            ends = _zone_end(blocks, start, block)
            yield from (_part_of(zone, label, wider) for zone in _judged_lines(maker, label, blocks[at:ends], marked))
        elif label is not None and at not in tabled:
            passages, told = announced(label, blocks[start:], counts[plain(block.text)] >= MIN_REPEATS)
            start += told if passages else 0
            end = start + next_judged(blocks[start : _zone_end(blocks, start, block)])
            # A verdict between the label and the goal is told of it.
            above = [other for other in blocks[at + 1 : start] if status_word(other.text) and len(passages) == 1]
            told_of = [*above, *blocks[start:end]]
            zone = _labelled_zone(maker, passages, label, block, told_of) if passages else None
            if zone is not None:
                yield replace(_part_of(zone, label, wider), heads=tuple(blocks[at:start]))
        at = start


def _judged_lines(maker: Maker, label: Label, blocks: Sequence[Block], marked: Set[int]) -> Iterator[Zone]:
    """Yield a zone for each line that a symbol judges below a label, the first block, with what follows it."""
    starts = [at for at, block in enumerate(blocks) if id(block) in marked]
    for at, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        goal = _marked_goal(maker, blocks[at], blocks[at].passage, label.level)
        if goal is not None:
            indicators = find_indicators(maker, goal, blocks[at + 1 : end], frozenset())
            yield Zone(
                goal=goal,
                kind="labelled",
                heads=(blocks[at],),
                blocks=tuple(blocks[at + 1 : end]),
                goals=tuple(indicators),
            )


def _part_of(zone: Zone, label: Label, wider: dict[int, Goal]) -> Zone:
    """Return the zone of a goal, which is part of the last one of a wider kind; `wider` keeps these by rank.

    So are the goals that stand beside it below the label.
    """
    if label.rank is None:
        return zone
    parent = next((wider[rank] for rank in range(label.rank - 1, -1, -1) if rank in wider), None)
    goal = replace(zone.goal, parent_id=parent.id) if parent is not None else zone.goal
    if parent is not None and zone.kind == "commented":
        beside = (g if g.parent_id or g.is_indicator else replace(g, parent_id=parent.id) for g in zone.goals)
        zone = replace(zone, goals=tuple(beside))
    for rank in [rank for rank in wider if rank >= label.rank]:
        del wider[rank]
    wider[label.rank] = goal
    return replace(zone, goal=goal)


def _zone_end(blocks: Sequence[Block], start: int, label: Block) -> int:
    """Return where the treatment of a labelled goal ends: at the next label, or a heading of a chapter or section."""
    for number in range(start, len(blocks)):
        block = blocks[number]
        found = find_label(block)
        if found is not None and not stays_within(block):
            return number
        if keeps_goal(block):
            continue
        wider = (block.level or 1) <= max(SECTION_LEVEL, (label.level or LABEL_LEVEL) - 2)
        chapter = ":" not in block.text and is_chapter_on_goals(block.text)
        if wider or chapter or is_area(block.text):
            return number
    return len(blocks)


def _labelled_zone(
    maker: Maker, passages: Sequence[Passage], label: Label, block: Block, blocks: Sequence[Block]
) -> Zone | None:
    """Return the zone of the goals that a label announces, with indicators and parts; None where it makes none."""
    beside, count = told_beside(blocks) if label.number is None else ([], 0)
    blocks = blocks[count:]
    cut = [parted(passage, block) for passage in passages] + [(passage, []) for passage in beside]
    cut = [(goal, parts if not n else []) for whole, parts in cut for n, goal in enumerate(several(whole, label))]
    blocks = [*(more for _, parts in cut for more in parts), *blocks]
    made = [
        maker.goal(
            passage,
            rule="goal.labelled",
            confidence=0.95 if label.firm else 0.85,
            number=label.number,
            level=label.level or maker.default_level,
            perspective=perspective_of(block.section),
            unit=maker.identity.unit,
            year=year_of(*reversed(block.section)),
        )
        for passage, _ in cut
    ]
    goals = [goal for goal in made if goal is not None]
    if not goals:
        return None
    if len(goals) > 1:
        return Zone(goal=goals[0], kind="commented", blocks=tuple(blocks), goals=tuple(goals[1:]))
    goal = with_measure(goals[0], blocks)
    if told := find_told_parts(maker, goal, blocks):
        return Zone(goal=goal, kind="commented", blocks=tuple(blocks), goals=tuple(told))
    indicators = find_indicators(maker, goal, blocks, frozenset())
    parts = find_parts(maker, goal, blocks)
    new, listed = find_listed(maker, goal, parts, blocks)
    return Zone(
        goal=goal, kind="labelled", blocks=tuple(blocks), goals=(*indicators, *parts, *new), listed=tuple(listed)
    )


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


def _inline(maker: Maker, blocks: Sequence[Block]) -> Iterator[Goal]:
    """Yield the goals that sentences list."""
    for block in blocks:
        for passage in inline_goals(block.passage) if block.kind == "paragraph" else ():
            goal = maker.goal(
                passage,
                rule="goal.inline",
                confidence=0.75,
                section=block.section,
                year=year_of(*reversed(block.section)),
            )
            if goal is not None:
                yield goal


def _listed_by_verdict(maker: Maker, blocks: Sequence[Block], goals: Sequence[Goal]) -> Iterator[Zone]:
    """Yield a zone for each item of a list whose heading judges its items (*Mål som uppnåtts*).

    An item in the words of one of the `goals` found so far is that goal.
    """
    known = {plain(goal.text): goal for goal in reversed(goals)}
    heading: Block | None = None
    judgement: Judgement | None = None
    for block in blocks:
        if block.kind != "list_item":
            heads = block.kind == "heading" or block.text.endswith(":")
            heading, judgement = block, is_verdict_line(block.text) if heads else None
        elif heading is not None and judgement is not None and judgement.names_goal:
            goal = known.get(plain(block.text)) or maker.goal(
                block.passage,
                rule="goal.bullet",
                confidence=0.9,
                level=level_of(heading.text) or maker.default_level,
                perspective=perspective_of(block.section),
                year=year_of(heading.text, *reversed(heading.section)),
            )
            if goal is not None:
                listed = Listed(goal=goal, heading=heading.passage, judgement=judgement)
                yield Zone(goal=goal, kind="labelled", listed=(listed,))


def _marked(maker: Maker, marked: Sequence[MarkedLine], known: Set[int]) -> Iterator[Goal]:
    """Yield the goals on lines that a status symbol judges, but for those that begin where `known` ones do."""
    for line in marked:
        goal = _marked_goal(maker, line.block, line.passage)
        place = line.passage.span()
        is_new = place is not None and not any(place[1] <= start < place[2] for start in known)
        if goal is not None and is_new:
            yield goal


def _marked_goal(maker: Maker, block: Block, passage: Passage, level: Level | None = None) -> Goal | None:
    return maker.goal(
        passage,
        rule="goal.marked",
        confidence=0.8,
        section=block.section,
        level=level,
        unit=maker.identity.unit,
    )
