"""Where a report comes back to a goal of its tables: sections headed by the goal's words or number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

import regex
from rapidfuzz import fuzz

from extract.language.sentences import sentences
from extract.layout.outline import plain
from extract.tables.goal_columns import goal_columns
from extract.wording.goals import Zone, is_comment_heading, keeps_subject, says_what_shall_be
from extract.wording.labels import Label, find_label
from extract.wording.treated import Treated
from models import Block, Goal, Table

FEWEST = 2
"""So many accounts that open with a goal's number make a form."""

SAME_GOAL = 92
"""Likeness (0–100) from which a heading is the goal's own words."""

_NUMBERED = regex.compile(r"^(?:mål\s+)?(?P<number>\p{Lu}?\d{1,2}(?:\.\d{1,2})*)\s*[.:)]?(?:\s|$)", regex.I)

# A number that opens a sentence within a paragraph.
_RUN_IN = regex.compile(r"(?<=[.!?)]\s)(?P<number>\p{Lu}?\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{Lu})")


def goal_numbers(zones: Sequence[Zone]) -> dict[str, Goal]:
    """Return the goals of tables by their numbers."""
    return {zone.goal.number: zone.goal for zone in zones if zone.goal.number and not zone.goal.is_indicator}


def accounts_by_number(
    blocks: Sequence[Block], labels: Sequence[Label | None], numbers: Mapping[str, Goal]
) -> frozenset[int]:
    """Return the places of the labels that call a goal of a table by its number and account for it.

    A bare *Mål 2* does. *Mål 2. Bränderna blev färre* does where most of such labels tell what is, not what shall be.
    """
    called = {
        at: label
        for at, label in enumerate(labels)
        if label is not None and (label.number in numbers or (not label.rest and _ends_in(blocks[at], numbers)))
    }
    bare = frozenset(at for at, label in called.items() if not label.rest)
    said = [at for at, label in called.items() if label.rest]
    stated = sum(says_what_shall_be(next(sentences(called[at].rest)).text) for at in said)
    return bare | frozenset(said) if len(said) >= FEWEST and 2 * stated < len(said) else bare


def _ends_in(block: Block, numbers: Mapping[str, Goal]) -> bool:
    return any(block.text.rstrip(":").endswith(f" {number}") for number in numbers)


def find_sections(blocks: Sequence[Block], zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield a zone for each section or paragraph outside the tables that takes up one of their goals again."""
    goals = [zone.goal for zone in zones]
    numbers = goal_numbers(zones)
    for at, block in enumerate(blocks):
        goal = _taken_up(block, goals, numbers)
        if goal is None:
            continue
        if block.kind == "heading":
            end = next((n for n in range(at + 1, len(blocks)) if _ends(blocks[n], block)), len(blocks))
            yield Zone(goal=goal, kind="section", blocks=tuple(blocks[at + 1 : end]))
            continue
        *pieces, (of, piece) = _pieces(block, goal, numbers)
        yield from (Zone(goal=each, kind="section", blocks=(part,)) for each, part in pieces)
        yield Zone(goal=of, kind="section", blocks=(piece, *_going_on(blocks[at + 1 :], piece, goals, numbers)))


def _going_on(
    blocks: Sequence[Block], first: Block, goals: Sequence[Goal], numbers: dict[str, Goal]
) -> Iterator[Block]:
    """Yield what goes on with an account that a goal's label opens (*Mål 8. …*): until a heading or the next goal."""
    if find_label(first) is None:
        return
    yield from takewhile(lambda block: block.kind != "heading" and _taken_up(block, goals, numbers) is None, blocks)


def _pieces(block: Block, goal: Goal, numbers: dict[str, Goal]) -> Iterator[tuple[Goal, Block]]:
    """Yield the goals that a numbered paragraph is about, each with its piece: *2.1 Kön är borta. 2.2 Genomfört.*."""
    at, now = 0, goal
    for match in _RUN_IN.finditer(block.text):
        following = numbers.get(match["number"])
        if following is not None and following is not now:
            yield now, replace(block, passage=block.passage.slice(at, match.start()).strip())
            at, now = match.start(), following
    yield now, replace(block, passage=block.passage.slice(at, len(block.text)).strip()) if at else block


def _ends(block: Block, heading: Block) -> bool:
    """Return True for a heading that is no deeper than the one that opened the section."""
    return block.kind == "heading" and (block.level or 1) <= (heading.level or 1)


def _taken_up(block: Block, goals: Sequence[Goal], numbers: dict[str, Goal]) -> Goal | None:
    """Return the goal that a heading names, or that a numbered paragraph is about."""
    if block.kind == "heading":
        name = plain(block.text)
        named = next((goal for goal in goals if fuzz.ratio(name, plain(goal.text)) >= SAME_GOAL), None)
        if named is not None:
            return named
        match = _NUMBERED.fullmatch(block.text.strip())
        return numbers.get(match["number"]) if match else None
    if block.kind in ("paragraph", "list_item"):
        text = f"{block.marker} {block.text}" if block.marker else block.text
        match = _NUMBERED.match(text)
        return numbers.get(match["number"].rstrip(".")) if match else None
    return None


def find_commented(blocks: Sequence[Block], zones: Sequence[Zone], treated: Treated) -> Iterator[Zone]:
    """Yield a zone for each table of goals with comments below it, in its section, that may be on any of its goals.

    A comment that is `treated` says itself by name or number which one it is on.
    """
    for at, block in enumerate(blocks):
        if block.table is None or goal_columns(block.table) is None:
            continue
        goals = goals_in(block.table, zones)
        following = tuple(takewhile(_is_comment_below, blocks[at + 1 :]))
        headed = any(is_comment_heading(other) for other in following)
        following = tuple(other for other in following if not treated.holds(other))
        if goals and headed:
            # What is said below the table of one goal is said of that one, with the parts and units that it names.
            yield Zone(goal=goals[0], kind="commented" if goals[1:] else "section", blocks=following, goals=goals[1:])


def goals_in(table: Table, zones: Sequence[Zone]) -> tuple[Goal, ...]:
    """Return the goals, without indicators, whose words stand in a table."""
    spans = [span for cell in table.cells if (span := cell.passage.span()) is not None]
    places = ((zone.goal, zone.goal.provenance) for zone in zones if zone.kind == "row" and not zone.goal.is_indicator)
    return tuple(
        goal
        for goal, place in places
        if any(page == place.page and start <= place.char_start < end for page, start, end in spans)
    )


def _is_comment_below(block: Block) -> bool:
    """Return True unless a heading of another subject or the next table of goals begins."""
    return keeps_subject(block) and (block.table is None or goal_columns(block.table) is None)
