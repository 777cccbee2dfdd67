"""Running text with who speaks of what: paragraphs, list items and the long cells of tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from extract.language.phrases import has_verb, is_generic
from extract.layout.outline import gives_verdict
from extract.rules import follows_rules
from extract.tables.values import is_number
from extract.verdicts.legends import shows_scale, worded_scales
from extract.verdicts.lines import is_verdict_line, status_word
from extract.wording.goals import Zone, is_legend, names_unit, parts_treatment
from models import Block, Content, Passage, Table

MIN_CELL = 60
"""Characters from which a cell of a table holds running text."""

MIN_TOLD = 20
"""Characters from which a cell may hold a whole sentence: *Andelen är 27 procent.*"""

MAX_TOPIC = 160
"""Characters of a first cell that its row is about, a goal in full among them."""

SHALL = regex.compile(r"\bska(?:ll)?\b", regex.I)
_SENTENCE = regex.compile(r"\p{Lu}.*\p{Ll}[.]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """A passage of running text.

    `topic` is what it is about (the heading or row it stands under), `unit` whose it is, `goal` the goal below that
    heading in whose account it stands.
    """

    passage: Passage
    topic: str | None
    unit: str | None
    goal: str | None = None


def speeches(content: Content, zones: Sequence[Zone]) -> Iterator[Speech]:
    """Yield the running text of a report in reading order."""
    units, goals = _units(zones), _goals(zones)
    scales = {id(block) for lines, _ in worded_scales(content.blocks) for block in lines}
    for block in content.blocks:
        if block.kind in ("paragraph", "list_item"):
            if not (is_legend(block) or id(block) in scales or shows_scale(block.text)):
                yield Speech(
                    passage=block.passage,
                    topic=_topic(block.section),
                    unit=units.get(id(block)),
                    goal=goals.get(_start(block)),
                )
        elif block.table is not None and not is_legend(block):
            yield from _cells(block.table, _topic(block.section))


@follows_rules
@lru_cache(maxsize=256)  # asked for each block below the headings
def _topic(section: tuple[str, ...]) -> str | None:
    """Return what the text below some headings is about."""
    return next((heading for heading in reversed(section) if _names_topic(heading)), None)


def _names_topic(heading: str) -> bool:
    """Return True for a heading that tells what the text is about, not only what part of a report it is."""
    return not (
        is_generic(heading) or parts_treatment(heading) or heading.endswith("?") or is_verdict_line(heading) is not None
    )


def _cells(table: Table, topic: str | None) -> Iterator[Speech]:
    """Yield the long cells of a table, each under the first cell of its row (or of the row above, for a wide cell)."""
    row_topic = topic
    for row in table.grid()[table.header_rows :]:
        first = row[0]
        if first is not None and first.colspan < max(2, table.n_cols) and _is_topic(first.text):
            row_topic = first.text
        for cell in {id(cell): cell for cell in row if cell is not None}.values():
            if _is_told(cell.text):
                yield Speech(passage=cell.passage, topic=row_topic, unit=None)


def _is_topic(text: str) -> bool:
    """Return True for a first cell that tells what its row is about: a label, or a goal in full."""
    return bool(text) and (len(text) < MIN_CELL or (len(text) <= MAX_TOPIC and SHALL.search(text) is not None))


def _is_told(text: str) -> bool:
    """Return True for a cell of running text: a long one, or a whole sentence."""
    if len(text) >= MIN_CELL:
        return not is_number(text)
    return len(text) >= MIN_TOLD and _SENTENCE.match(text) is not None and has_verb(text)


def _units(zones: Sequence[Zone]) -> dict[int, str]:
    """Return the unit headings that blocks under numbered goals stand under, by block."""
    units = dict[int, str]()
    for zone in zones:
        unit: str | None = None
        for block in zone.blocks if zone.kind == "numbered" else ():
            if names_unit(block) and not status_word(block.text):
                unit = block.text
            elif unit is not None:
                units[id(block)] = unit
    return units


def _goals(zones: Sequence[Zone]) -> dict[tuple[int, int] | None, str]:
    """Return the goals in whose accounts blocks stand, by where these begin; none behind a heading of what is told."""
    goals = dict[tuple[int, int] | None, str]()
    for zone in zones:
        if any(not goal.is_indicator for goal in zone.goals):
            continue  # which of them is told of, only the text knows
        for block in zone.blocks:
            if block.kind == "heading" and _names_topic(block.text) and not gives_verdict(block.text):
                break
            goals.setdefault(_start(block), zone.goal.text)
    goals.pop(None, None)
    return goals


def _start(block: Block) -> tuple[int, int] | None:
    """Return the page and the place where a block begins."""
    span = block.passage.span()
    return None if span is None else span[:2]
