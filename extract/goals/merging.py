"""How the goals of a report hang together: one stated several times is one, and a numbered part knows its whole."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.language.stems import stems
from extract.layout.outline import plain
from extract.linking.judged_units import names_place
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import Zone, parts_treatment, states_goal, year_of
from models import Goal
from models.facts import Level

Key = tuple[str, str | None, int | None]

FEWEST_WORDS = 3
"""Words of a goal that are no accident where they stand twice; *God ekonomi* may be said of several goals."""


def goals_of(zones: Iterable[Zone]) -> Iterator[Goal]:
    """Yield the goals of zones, each with its indicators and parts."""
    return (goal for zone in zones for goal in (zone.goal, *zone.goals))


def merged(zones: Sequence[Zone]) -> list[Zone]:
    """Return the zones, those of one goal all with the statement of it that says most."""
    said = dict[Key, list[Goal]]()
    for goal in goals_of(zones):
        if (key := _key(goal)) is not None:
            said.setdefault(key, []).append(goal)
    kept = {key: _best(goals) for key, goals in said.items()}
    now = {goal.id: kept[key] for key, goals in said.items() for goal in goals if goal.id != kept[key].id}
    now |= {goal.id: goal for goal in kept.values()}
    now |= _by_number(zones, now)
    return [
        replace(
            zone,
            goal=_renewed(zone.goal, now),
            goals=tuple(_renewed(goal, now) for goal in zone.goals),
            listed=tuple(replace(listed, goal=_renewed(listed.goal, now)) for listed in zone.listed),
        )
        for zone in zones
    ]


def together(zones: Sequence[Zone]) -> list[Zone]:
    """Return the zones of labelled goals; those that stand one right after the other share the account of the last.

    Goals with a number are left alone, for an account may call them by it.
    """
    found, waiting = list[Zone](), list[Zone]()
    for zone in zones:
        alone = zone.kind == "labelled" and not (zone.blocks or zone.goals or zone.goal.number)
        last = waiting[-1] if waiting else None
        part = last is not None and zone.goal.parent_id == last.goal.id  # what judges it is not of its whole
        if last is not None and (part or _where(zone.goal) != _where(last.goal)):
            found, waiting, last = [*found, *waiting], [], None
        if alone:
            waiting.append(zone)
        elif last is not None and _shares(zone):
            first, *others = (*waiting, zone)
            goals = (*(other.goal for other in others), *zone.goals)
            heads = tuple(block for each in (*waiting, zone) for block in each.heads)
            found.append(Zone(goal=first.goal, kind="commented", blocks=zone.blocks, goals=goals, heads=heads))
            waiting = []
        else:
            found, waiting = [*found, *waiting, zone], []
    return [*found, *waiting]


def _shares(zone: Zone) -> bool:
    """Return True for a labelled goal whose account may be that of those before it: no verdict on it alone opens it."""
    if zone.kind not in ("labelled", "commented") or zone.listed or zone.goal.number:
        return False
    return is_verdict_line(zone.blocks[0].text) is None if zone.blocks else True


def _where(goal: Goal) -> tuple[Level | None, int]:
    return goal.level, goal.provenance.page


def with_units(zones: Sequence[Zone]) -> list[Zone]:
    """Return the zones; goals that several tables judge, each below another heading, are judged unit by unit.

    The heading of each of these tables names the unit.
    """
    under = dict[str, list[str | None]]()
    for zone in zones:
        if zone.kind == "row" and zone.status is not None:
            under.setdefault(zone.goal.id, []).append(zone.under)
    repeated = {goal for goal, heads in under.items() if len(heads) > 1 and len(set(heads)) == len(heads)}
    units = {head for goal in repeated for head in under[goal] if head is not None}
    if not all(names_place(unit) and not parts_treatment(unit) and year_of(unit) is None for unit in units):
        return list(zones)
    return [replace(zone, unit=zone.under) if zone.goal.id in repeated else zone for zone in zones]


def _by_number(zones: Sequence[Zone], now: dict[str, Goal]) -> dict[str, Goal]:
    """Return the goals that stand in a table by number and catchword only, with the goals that these are short for."""
    stated = dict[str, list[Goal]]()
    in_rows = {zone.goal.id: zone.goal.number for zone in zones if zone.kind == "row" and not zone.goal.is_indicator}
    for of in (of for zone in zones if zone.kind != "row" for of in (zone.goal, *zone.goals)):
        goal = now.get(of.id, of)
        if goal.number and goal.id not in in_rows and goal not in stated.setdefault(goal.number, []):
            stated[goal.number].append(goal)
    rows = set(in_rows.values())
    # A table with the numbers of all goals, no more and no less, needs no word of theirs.
    whole = len(rows) > 1 and rows == set(stated)
    found = dict[str, Goal]()
    for zone in zones:
        goals = [goal for goal in stated.get(zone.goal.number or "", []) if zone.goal.year in (None, goal.year)]
        if zone.kind != "row" or zone.goal.is_indicator or len(goals) != 1:
            continue
        shared = bool(stems(zone.goal.text) & stems(goals[0].text))
        # A catchword may look like a goal of its own: *Förbättrad livssituation*.
        if whole and shared if states_goal(zone.goal.text) else whole or shared:
            found[zone.goal.id] = goals[0]
    return found


def _key(goal: Goal) -> Key | None:
    """Return what two statements of one goal share, or None for an indicator and for too few words to tell."""
    text = plain(goal.text)
    return None if goal.is_indicator or len(text.split()) < FEWEST_WORDS else (text, goal.unit, goal.year)


def _best(goals: Iterable[Goal]) -> Goal:
    """Return the statement with a target, then with a parent, then the first; its number may be told by another."""
    said = list(goals)
    best = min(said, key=lambda goal: (goal.target_text is None, goal.parent_id is None, goal.provenance.place))
    return best if best.number else replace(best, number=next((goal.number for goal in said if goal.number), None))


def _renewed(goal: Goal, now: dict[str, Goal]) -> Goal:
    """Return the statement of a goal that is kept, or the goal with the kept statement of its parent."""
    goal = now.get(goal.id, goal)
    parent = now.get(goal.parent_id) if goal.parent_id else None
    return replace(goal, parent_id=parent.id) if parent is not None and parent.id != goal.parent_id else goal


def with_parents(zones: Sequence[Zone]) -> list[Zone]:
    """Return the zones, their goals with a number in two steps (*1.2*) as parts of the goal with the first (*1*)."""
    numbers = {zone.goal.number: zone.goal for zone in zones if zone.goal.number and not zone.goal.is_indicator}
    return [replace(zone, goal=_part(zone.goal, numbers)) for zone in zones]


def _part(goal: Goal, numbers: dict[str, Goal]) -> Goal:
    whole, dot, _ = (goal.number or "").rpartition(".")
    parent = numbers.get(whole) if dot and goal.parent_id is None and not goal.is_indicator else None
    return replace(goal, parent_id=parent.id) if parent is not None and parent.id != goal.id else goal
