"""Forms of labels and texts side by side (*Mål*, *Strategi*, *Resultat*) in which one row states several goals."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from extract.goals.blocks import run_in_items
from extract.wording.goals import Maker, Zone, stays_within
from extract.wording.labels import LABEL_LEVEL, find_label
from models import Block, Cell

COLUMNS = 2
"""A form has its labels in one column and its texts in another."""

CONFIDENCE = 0.85


def find_forms(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each form with several goals, judged in its other rows; one with one goal is a card of it."""
    for block in blocks:
        rows = _rows(block) if block.table is not None and block.table.n_cols == COLUMNS else []
        items = [item for label, text in rows if _is_goals(label) for item in run_in_items(text)]
        made = [
            maker.goal(
                item.passage,
                rule="goal.form",
                confidence=CONFIDENCE,
                section=block.section,
            )
            for item in items
        ]
        goals = [goal for goal in made if goal is not None]
        if len(goals) > 1:
            account = tuple(part for row in rows if not _is_goals(row[0]) for part in row if part.text)
            yield Zone(goal=goals[0], kind="commented", blocks=account, goals=tuple(goals[1:]), heads=(block,))


def _is_goals(label: Block) -> bool:
    return bool(label.text) and find_label(label) is not None


def _rows(block: Block) -> list[tuple[Block, Block]]:
    """Return the labels of a form as headings, each with its text, or nothing where a table is no form.

    A text that goes on in the next row has no label there.
    """
    grid = [
        row
        for row in (block.table.grid() if block.table else ())
        if any(cell is not None and cell.text for cell in row)
    ]
    rows = [(_part(block, label, "heading"), _part(block, text, "paragraph")) for label, text in grid]
    return rows if all(not label.text or _is_goals(label) or stays_within(label) for label, _ in rows) else []


def _part(block: Block, cell: Cell | None, kind: Literal["heading", "paragraph"]) -> Block:
    passage = cell.passage if cell is not None else block.passage
    return replace(block, kind=kind, passage=passage, level=LABEL_LEVEL if kind == "heading" else None, table=None)
