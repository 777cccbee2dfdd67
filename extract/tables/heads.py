"""Understanding a table: what kind it is, what its columns hold, and what the lines around it say."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import regex

from extract.goal_columns import goal_columns, roles_of
from extract.rules import load, words_in
from models import Block, Cell, Content, Passage, Table
from models.layout import TableKind

LINES_ABOVE = 4
"""Blocks above a table, within its section, that may name its unit or date its values."""

_NUMBER = regex.compile(
    r"^\W*(?:(?:minst|högst|max|min|ca|cirka|mer än|mindre än|index|nki|nmi|plac(?:ering)?)\s+)*[<>≤≥±]?\s*[-–−+]?\s*\d[\d\s.,\u00a0\u2009]*"
    r"(?:\s*(?:%|procent|st\b|tkr|mkr|mnkr|kr\S*|dagar|dgr|år|tim\w*|veckor|mån\w*|p\b))?\s*[*)\d]{0,3}\W*$",
    regex.I,
)
_EMPTY = regex.compile(r"^\W*$|^(?:ej aktuellt|saknas|uppgift saknas|u\.?s\.?|stängt|ej mätt)$", regex.I)
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")


@cache
def rule(*keys: str) -> "regex.Pattern[str]":
    """Return a pattern of the table rules."""
    value = load("tables")
    for key in keys:
        value = value[key]
    return regex.compile(str(value), regex.I)


def is_number(text: str) -> bool:
    """Return True for a cell that holds one figure, with or without its unit and comparison.

    >>> [is_number(t) for t in ("7 942", "-91,2", "94 %", "Minst 88", "Kvinnor", "2 av 3 klara")]
    [True, True, True, True, False, False]
    """
    return _NUMBER.match(text) is not None


def is_empty(text: str) -> bool:
    """Return True for a cell that says there is no value."""
    return _EMPTY.match(text.strip()) is not None


def measure_of(head: str) -> str | None:
    """Return what a column head says its values are: `deviation`, `forecast`, `budget`, `target` or `outcome`."""
    return next((name for name in load("tables")["measure"] if rule("measure", name).search(head)), None)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of values: its heads from the top, without repeats, and a year last where one stands alone."""

    col: int
    heads: tuple[str, ...]

    @property
    def head(self) -> str:
        """Return the heads in one line."""
        return " · ".join(self.heads)

    @property
    def year(self) -> int | None:
        """Return the last year that the heads name."""
        years = _YEAR.findall(self.head)
        return int(years[-1]) if years else None


@dataclass(frozen=True, kw_only=True)
class View:
    """A table with what it takes to read it."""

    table: Table
    block: Block
    kind: TableKind
    label_col: int
    columns: tuple[Column, ...]
    above: tuple[str, ...]

    @property
    def body(self) -> list[tuple[int, list[Cell | None]]]:
        """Return (row number, cells) of the rows that hold values or could: no headers, no rows that are one wide cell."""
        grid = self.table.grid()
        return [
            (number, row)
            for number, row in enumerate(grid)
            if number >= self.table.header_rows and not is_wide(row, self.table)
        ]

    @property
    def name(self) -> Passage | None:
        """Return the caption, if the table has one."""
        return self.table.caption

    @property
    def title(self) -> str | None:
        """Return the caption or the heading above the table."""
        if self.table.caption is not None and self.table.caption.text:
            return self.table.caption.text
        return self.block.section[-1] if self.block.section else None


def is_wide(row: Sequence[Cell | None], table: Table) -> bool:
    """Return True for a row that is one cell over all columns: a group's name or a comment."""
    return table.n_cols > 1 and row[0] is not None and row[0].colspan >= table.n_cols


def views(content: Content) -> list[View]:
    """Return the tables of a report, each with its kind, columns and the lines above it."""
    found = []
    for number, block in enumerate(content.blocks):
        if block.table is not None:
            above = _lines_above(content.blocks, number)
            found.append(_view(block, block.table, above))
    return found


def _lines_above(blocks: Sequence[Block], number: int) -> tuple[str, ...]:
    lines = list[str]()
    for block in reversed(blocks[max(0, number - LINES_ABOVE - 2) : number]):
        if block.kind in ("furniture", "toc"):
            continue
        if block.table is not None or len(lines) >= LINES_ABOVE:
            break
        lines.append(block.text)
        if block.kind == "heading":
            break
    return tuple(lines)


def _view(block: Block, table: Table, above: tuple[str, ...]) -> View:
    grid = table.grid()
    body = [row for row in grid[table.header_rows :] if not is_wide(row, table)]
    roles = roles_of(table)
    label_col = next((c for c in range(table.n_cols) if _is_label_column(c, body)), 0)
    if goal_columns(table) is not None:
        label_col = roles.get("indicator", roles["goal"])
    elif "indicator" in roles:
        label_col = roles["indicator"]
    columns = tuple(
        Column(col=col, heads=_heads(grid[: table.header_rows], col))
        for col in range(table.n_cols)
        if col not in (label_col, roles.get("status"), roles.get("number"))
        and _holds_values(col, grid, body, table.header_rows)
    )
    kind = _kind(block, table, body, label_col, columns, above)
    return View(table=table, block=block, kind=kind, label_col=label_col, columns=columns, above=above)


def _is_label_column(col: int, body: Sequence[Sequence[Cell | None]]) -> bool:
    texts = [row[col].text for row in body if row[col] is not None and row[col].text]  # type: ignore[union-attr]
    return bool(texts) and sum(not is_number(text) for text in texts) >= 0.6 * len(texts)


def _heads(rows: Sequence[Sequence[Cell | None]], col: int) -> tuple[str, ...]:
    heads = list(
        dict.fromkeys(cell.text.strip() for row in rows if (cell := row[col]) is not None and cell.text.strip())
    )
    years = [head for head in heads if _YEAR.fullmatch(head)]
    return tuple([head for head in heads if head not in years] + years)


def _holds_values(
    col: int, grid: list[list[Cell | None]], body: Sequence[Sequence[Cell | None]], header_rows: int
) -> bool:
    """Return True for a column of figures, or one without any whose head promises them."""
    head = " ".join(_heads(grid[:header_rows], col))
    texts = [cell.text for row in body if (cell := row[col]) is not None and not is_empty(cell.text)]
    if rule("groups", "text_columns").search(head) and not measure_of(head):
        return False
    if not texts:
        return bool(head) and (
            measure_of(head) is not None or head.lower() in ("enhet", "nämnd") or _YEAR.search(head) is not None
        )
    return sum(is_number(text) for text in texts) >= 0.5 * len(texts)


def _kind(
    block: Block,
    table: Table,
    body: Sequence[Sequence[Cell | None]],
    label_col: int,
    columns: Sequence[Column],
    above: Sequence[str],
) -> TableKind:
    if goal_columns(table) is not None:
        return "goals"
    labels = [cell.text for row in body if (cell := row[label_col]) is not None and cell.text]
    if _is_budget(block, table, labels, columns, above):
        return "budget"
    grouped = [label for label in labels if label.lower().strip(" :") in words_in("tables", "groups", "labels")]
    if labels and len(grouped) >= 0.6 * len(labels):
        return "survey" if table.caption is not None and table.caption.text.endswith("?") else "staff"
    return "indicators" if columns else "other"


def _is_budget(
    block: Block, table: Table, labels: Sequence[str], columns: Sequence[Column], above: Sequence[str]
) -> bool:
    """Return True for a table of money: budget beside outcome, forecast or deviation, and words of money about it."""
    measures = {measure_of(column.head) for column in columns}
    heads = " ".join(cell.text for cell in table.cells if cell.row < table.header_rows)
    if rule("measure", "target").search(heads) or ("budget" not in measures and "deviation" not in measures):
        return False
    if not measures & {"outcome", "forecast", "deviation", "budget"} or len(measures - {None}) < 2:
        return False
    rows = any(rule("budget", "rows").search(label) for label in labels)
    around = " ".join((heads, *above, table.caption.text if table.caption else "", *block.section[-1:]))
    return rows or rule("budget", "money").search(around) is not None
