"""Wider goals with a table of narrower ones below: what is told behind the table is told of these.

Nämndens mål: Den som får stöd ska känna trygghet.
(a table of the unit's goals with their indicators)
Målet om trygghet bedöms som delvis uppnått. Målet för måltiderna är inte uppnått.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.goals.sections import goals_in
from extract.wording.goals import Zone
from models import Block, Goal

OF_ONE = ("labelled", "numbered", "section")
"""Kinds of zones that treat one goal."""


def narrowed(zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield the zones; what stands in one behind a table of narrower goals as zones of these."""
    for zone in zones:
        starts = list(_tables(zone, zones)) if zone.kind in OF_ONE else []
        if not starts:
            yield zone
            continue
        yield replace(zone, blocks=zone.blocks[: starts[0][0] + 1])
        ends = [*(at for at, _ in starts[1:]), len(zone.blocks)]
        for (at, goals), end in zip(starts, ends, strict=True):
            yield from _told(goals, zone.blocks[at + 1 : end])


def _tables(zone: Zone, zones: Sequence[Zone]) -> Iterator[tuple[int, tuple[Goal, ...]]]:
    """Yield where tables of other goals stand among the blocks of a zone, and these goals."""
    for at, block in enumerate(zone.blocks):
        goals = goals_in(block.table, zones) if block.table is not None else ()
        narrower = tuple(goal for goal in dict.fromkeys(goals) if goal.id != zone.goal.id)
        if narrower:
            yield at, narrower


def _told(goals: Sequence[Goal], blocks: Sequence[Block]) -> Iterator[Zone]:
    if any(block.text for block in blocks):
        kind = "commented" if len(goals) > 1 else "section"
        yield Zone(goal=goals[0], kind=kind, blocks=tuple(blocks), goals=tuple(goals[1:]))
