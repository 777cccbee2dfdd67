"""Goals on cards: the goal at the top, its indicators with targets and verdicts, its own comment and verdict below."""

from collections.abc import Iterator, Sequence

from extract.columns.cards import Card, Cards, cards_of
from extract.goals.tables import CONFIDENCE, make_indicator
from extract.tables.goal_columns import roles_of
from extract.verdicts.lines import status_word
from extract.wording.goals import Maker, Zone
from models import Block, Cell, Goal

LONGEST_VERDICT = 120
"""Characters of what stands after a label of verdicts where it judges; a longer text comments (*Bedömning: …*)."""


def find_cards(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each goal that has a card of its own, followed by one for each of its indicators."""
    for block in blocks:
        cards = cards_of(block.table) if block.table is not None else None
        for card in cards.cards if cards is not None else ():
            zone = _zone(maker, block, card)
            if zone is not None and cards is not None:
                yield zone
                yield from _indicators(maker, cards, card, zone.goal)


def _zone(maker: Maker, block: Block, card: Card) -> Zone | None:
    """Return the zone of a card's goal: the first short verdict judges it, all other words comment on it."""
    label = card.label
    goal = maker.goal(
        card.goal,
        rule="goal.card",
        confidence=CONFIDENCE,
        number=label.number if label else None,
        section=block.section,
        level=label.level if label else None,
    )
    if goal is None:
        return None
    short = [told for told in card.words("status") if len(told.passage.text) <= LONGEST_VERDICT]
    verdict = next((told for told in short if status_word(told.passage.text)), next(iter(short), None))
    return Zone(
        goal=goal,
        kind="row",
        title=card.goal.text,
        cells=tuple((told.name, told.passage) for told in card.told if told is not verdict),
        status=verdict.passage if verdict else None,
        status_head=verdict.name if verdict else "",
        under=block.section[-1] if block.section else None,
    )


def _indicators(maker: Maker, cards: Cards, card: Card, goal: Goal) -> Iterator[Zone]:
    """Yield the zones of a card's indicators, each with the verdict in its row."""
    if cards.measures is None:
        return
    roles, grid = roles_of(cards.measures), cards.measures.grid()
    for number in card.rows:
        row = grid[number]
        cell = _filled(row, roles.get("indicator"))
        if cell is None:
            continue
        indicator = make_indicator(maker, cell, goal, _filled(row, roles.get("target")), rule="goal.card.row")
        if indicator is not None:
            status = _filled(row, roles.get("status"))
            yield Zone(goal=indicator, kind="row", title=cell.text, status=status.passage if status else None)


def _filled(row: Sequence[Cell | None], col: int | None) -> Cell | None:
    cell = row[col] if col is not None else None
    return cell if cell is not None and cell.text else None
