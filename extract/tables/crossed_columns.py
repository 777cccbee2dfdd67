"""Columns of verdicts in which a cross says which one holds: *Uppfyllt*, *Delvis*, *Ej uppfyllt*."""

from collections.abc import Sequence

import regex

from extract.layout.outline import plain
from extract.tables.remembered import per_table
from extract.verdicts.lines import status_word
from models import Cell, Table

FEWEST = 2
"""One column of crosses under a verdict may be anything; a choice has at least so many."""

_CROSS = regex.compile(r"[xX×✓✔√●•■☒☑✗✘]")

_ANSWER = regex.compile(r"ja|nej", regex.I)
"""What answers any question, and tells of no goal by itself."""

_WORD_ENDS = regex.compile(r"(?<=\p{L})\s+(?=\p{Lu})")
"""Where two heads may have run together: *Uppfyllt Delvis*."""


@per_table
def crossed_columns(table: Table) -> tuple[int, ...]:
    """Return the columns of a choice of verdicts; empty unless rows have one cross at most, and crosses stand there.

    A column whose head is two verdicts run together belongs to the choice, though its crosses do not say which.
    """
    grid = table.grid()
    heads, body = grid[: table.header_rows], grid[table.header_rows :]
    if not heads:
        return ()
    found = [col for col in range(table.n_cols) if _verdicts(heads[-1][col]) and _only_crosses(body, col)]
    marks = [sum(_is_marked(row[col]) for col in found) for row in body]
    return tuple(found) if len(found) >= FEWEST and any(marks) and max(marks) == 1 else ()


def crossed_verdict(table: Table, row: Sequence[Cell | None], columns: Sequence[int]) -> Cell | None:
    """Return the head that the cross of a row stands under, or None where there is none or it is two verdicts."""
    heads = table.grid()[table.header_rows - 1]
    head = next((heads[col] for col in columns if _is_marked(row[col])), None)
    return head if head is not None and len(_verdicts(head)) == 1 else None


def _verdicts(head: Cell | None) -> list[str]:
    """Return the verdicts that a head is made of; none where a part of it is something else."""
    if head is None or not head.text:
        return []
    parts = _WORD_ENDS.split(head.text)
    if all(map(_is_verdict, parts)):
        return parts
    return [head.text] if _is_verdict(head.text) else []


def _is_verdict(text: str) -> bool:
    return _ANSWER.fullmatch(plain(text)) is None and status_word(text) is not None


def _only_crosses(body: Sequence[Sequence[Cell | None]], col: int) -> bool:
    cells = [cell for row in body if (cell := row[col]) is not None and cell.text and cell.colspan == 1]
    return all(map(_is_marked, cells))


def _is_marked(cell: Cell | None) -> bool:
    return cell is not None and cell.colspan == 1 and _CROSS.fullmatch(cell.text) is not None
