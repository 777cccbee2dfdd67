"""Understanding a table: what kind it is, what its columns hold, and what the lines around it say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

import regex

from extract.columns.cards import cards_of
from extract.columns.groups import carried_down
from extract.rules import MONTH, YEAR, follows_rules, load, pattern, words_in
from extract.tables.goal_columns import goal_columns, number_columns, roles_of
from extract.tables.values import is_empty, is_number, is_value, is_wide
from models import Block, Cell, Content, Table
from models.layout import TableKind

LINES_ABOVE = 4
"""Blocks above a table, within its section, that may name its unit or date its values."""

LOOK_BACK = LINES_ABOVE + 2
"""Blocks looked at for them: headers and footers of the page may stand between."""

MOSTLY = 0.6
"""Share of a column's cells that are words in the column of row labels, and of labels that only divide an indicator."""

VALUES_AT_LEAST = 0.5
"""Share of a column's cells that are figures where it holds values; the rest are remarks (*ingen mätning*)."""


ALL_FIGURES = 0.9
"""Share of a column's cells that are figures where its head is one of columns of words."""

FEWEST_MONEY_ROWS = 2
"""Rows that only tables of money have, where no column says so."""

LONGEST_GROUP = 4
"""Words of a row's label that names who answered."""

# *2017/18*, *läsår 17/18*, *ht-17*, *aug -17*
_SHORT_YEAR = regex.compile(
    rf"(?:\b(?:(?:19|20)\d\d|(?:läsår(?:et)?|lå)\s?\d\d)\s?/\s?|\b[vh]t[\s-]*|\b{MONTH}\p{{L}}*\.?\s?-\s?)"
    r"(?P<year>\d\d)(?![\d/])",
    regex.I,
)

_COMPACT = regex.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)")
"""A year and a month, and maybe a day, in one: *Utfall 202008*."""

_SHORT_MONTH = regex.compile(r"(?<!\d)(?P<year>[1-3]\d)(?P<month>0[1-9]|1[0-2])$")
"""So too, without the century: *Utfall 2008*."""

LONGEST_UNIT_LINE = 6
"""Words of a line above a table that says what its figures are in: *(procent där inget annat anges)*."""

_BRACKETS = regex.compile(r"\([^()]*\)")

LONGEST_MEASURE = 3
"""Words of a row's label that names a measure: *Budget helår 2019*."""


@follows_rules
@lru_cache(maxsize=1024)
def measure_of(head: str) -> str | None:
    """Return what a column head says its values are: `deviation`, `forecast`, `budget`, `target` or `outcome`."""
    return next((name for name in load("tables")["measure"] if pattern("tables", "measure", name).search(head)), None)


LONGEST_INNER = 8
FEWEST_INNER = 2
"""Words that tell a row inside a group, and rows of a group on average."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of values: its heads from the top, without repeats, and a year last where one stands alone.

    In one `of_months` four digits are a year without its century and a month: *Utfall 2008* beside *Utfall 1908*.
    """

    col: int
    heads: tuple[str, ...]
    of_months: bool = False

    @cached_property
    def head(self) -> str:
        """Return the heads in one line."""
        return " · ".join(self.heads)

    @cached_property
    def dated(self) -> str:
        """Return the heads without what stands in brackets, where a year is left: *Utfall 2018 (2017)* is of 2018."""
        outside = _BRACKETS.sub(" ", self.head)
        return outside if YEAR.search(outside) else self.head

    @property
    def outside_brackets(self) -> "Column":
        """Return the column by its heads without what stands in brackets: *Utfall (mål)* over *85 (90)*."""
        return replace(self, heads=tuple(_BRACKETS.sub(" ", head).strip() or head for head in self.heads))

    @cached_property
    def year(self) -> int | None:
        """Return the last year that the heads name; of *2017/18* and *läsår 17/18* the second."""
        if short := _SHORT_YEAR.search(self.dated):
            return 2000 + int(short["year"])
        if self.month:
            return int(self.month[:4])
        if compact := _COMPACT.search(self.dated):
            return int(compact["year"])
        years = YEAR.findall(self.dated)
        return int(years[-1]) if years else None

    @cached_property
    def month(self) -> str | None:
        """Return the year and month of a column of months, with the century."""
        short = _SHORT_MONTH.search(self.head) if self.of_months else None
        return f"20{short['year']}-{short['month']}" if short else None


@dataclass(frozen=True, kw_only=True)
class View:
    """A table with what it takes to read it; `outer` holds what whole groups of rows are about, by row (*Norrbo*)."""

    table: Table
    block: Block
    kind: TableKind
    label_col: int
    columns: tuple[Column, ...]
    above: tuple[str, ...]
    label_head: str = ""
    outer: Mapping[int, Cell] = field(default_factory=dict)
    below: str = ""

    @property
    def body(self) -> list[tuple[int, list[Cell | None]]]:
        """Return (row number, cells) of the rows that can hold values: no headers, no rows that are one wide cell."""
        grid = self.table.grid()
        return [
            (number, row)
            for number, row in enumerate(grid)
            if number >= self.table.header_rows and not is_wide(row, self.table)
        ]

    @property
    def labels(self) -> list[str]:
        """Return the texts of the column of row labels."""
        return [cell.text for _, row in self.body if (cell := row[self.label_col]) is not None and cell.text]

    @property
    def title(self) -> str | None:
        """Return the caption or the heading above the table."""
        if self.table.caption is not None and self.table.caption.text:
            return self.table.caption.text
        return self.block.section[-1] if self.block.section else None


def views(content: Content) -> list[View]:
    """Return the tables of a report, each with its kind, columns and the lines above it."""
    found = []
    for number, block in enumerate(content.blocks):
        if block.table is not None:
            above = _lines_above(content.blocks, number)
            view = _view(block, block.table, above)
            found.append(replace(view, below=_line_below(content.blocks, number)))
    return found


def _lines_above(blocks: Sequence[Block], number: int) -> tuple[str, ...]:
    """Return the lines above the block `number`, the nearest first, up to a heading or another table."""
    lines = list[str]()
    for block in reversed(blocks[max(0, number - LOOK_BACK) : number]):
        if block.kind in ("furniture", "toc"):
            continue
        if block.table is not None or len(lines) >= LINES_ABOVE:
            break
        lines.append(block.text)
        if block.kind == "heading":
            break
    return tuple(lines)


def _line_below(blocks: Sequence[Block], number: int) -> str:
    """Return the text right below the block `number`: no heading, and nothing that stands over a table or a chart."""
    near = [block for block in blocks[number + 1 : number + LOOK_BACK] if block.kind not in ("furniture", "toc")][:2]
    if not near or near[0].kind == "heading" or near[0].emphasised or any(block.table is not None for block in near):
        return ""
    charted = len(near) > 1 and not any(map(str.isalpha, near[1].text))
    return "" if charted else near[0].text


def _of_months(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Return the columns, those of money or results as of months where a year before 1913 gives them away.

    No report tells an outcome of 1908: there, it is of August 2019, and 2008 of August 2020.
    """
    found = tuple(columns)
    short = {
        column.col: match["year"]
        for column in found
        if measure_of(column.head) not in (None, "target") and (match := _SHORT_MONTH.search(column.head))
    }
    if not any(year[0] == "1" for year in short.values()):
        return found
    return tuple(replace(column, of_months=column.col in short) for column in found)


def _view(block: Block, table: Table, above: tuple[str, ...]) -> View:
    """Return the table with its label column (that of the goals or indicators, else the first of words) and values.

    Of cards of goals only the rows of indicators are read: their own head is the head of the values.
    """
    cards = cards_of(table)
    if cards is not None and cards.measures is not None:
        table = cards.measures
    grid = table.grid()
    # A title over all columns heads none of them.
    head = [row for row in grid[: table.header_rows] if not is_wide(row, table)]
    body = [row for row in grid[table.header_rows :] if not is_wide(row, table)]
    roles = roles_of(table)
    label_col, outer = next((c for c in range(table.n_cols) if _is_label_column(c, body)), 0), dict[int, Cell]()
    if goal_columns(table) is not None:
        label_col = roles.get("indicator", roles["goal"])
    elif "indicator" in roles:
        label_col = roles["indicator"]
    elif outer := _outer(table, label_col):
        label_col += 1
    apart = number_columns(table) | {label_col, roles.get("status")}
    columns = _of_months(
        Column(col=col, heads=_heads(head, col))
        for col in range(table.n_cols)
        if col not in apart and _holds_values(col, head, body)
    )
    kind = "goals" if cards is not None else _kind(block, table, body, label_col, columns, above)
    return View(
        table=table,
        block=block,
        kind=kind,
        label_col=label_col,
        columns=columns,
        above=above,
        label_head=" ".join(_heads(head, label_col)),
        outer=outer,
    )


def _outer(table: Table, col: int) -> dict[int, Cell]:
    """Return the cells of a column of words that go for the rows below them, too, where the next column tells the rows.

    Each is merged down or stands in the first of its rows alone (*Norrbo* beside *Trygghet*, *Språk*, *Lek*).
    """
    body = [(n, row) for n, row in enumerate(table.grid()) if n >= table.header_rows and not is_wide(row, table)]
    if col + 2 >= table.n_cols or not _is_label_column(col + 1, [row for _, row in body]):
        return {}
    found = carried_down(table, col)
    told = ((found.get(number), row[col + 1]) for number, row in body)
    if not all(over and inner and inner is not over and _tells_row(inner) for over, inner in told):
        return {}
    names = {id(cell) for cell in found.values()}
    return found if names and len(found) >= FEWEST_INNER * len(names) else {}


def _tells_row(cell: Cell) -> bool:
    return 0 < len(cell.text.split()) <= LONGEST_INNER


def _is_label_column(col: int, body: Sequence[Sequence[Cell | None]]) -> bool:
    """Return True for a column of words."""
    texts = [cell.text for row in body if (cell := row[col]) is not None and cell.text]
    return bool(texts) and sum(not is_number(text) for text in texts) >= MOSTLY * len(texts)


def _heads(rows: Sequence[Sequence[Cell | None]], col: int) -> tuple[str, ...]:
    """Return the heads of a column from the top, without repeats, years last."""
    heads = list(
        dict.fromkeys(cell.text.strip() for row in rows if (cell := row[col]) is not None and cell.text.strip())
    )
    years = [head for head in heads if YEAR.fullmatch(head)]
    return tuple([head for head in heads if head not in years] + years)


def _holds_values(col: int, heads: Sequence[Sequence[Cell | None]], body: Sequence[Sequence[Cell | None]]) -> bool:
    """Return True for a column of figures, or one without any whose head promises them."""
    head = " ".join(_heads(heads, col))
    texts = [cell.text for row in body if (cell := row[col]) is not None and not is_empty(cell.text)]
    if pattern("tables", "groups", "text_columns").search(head) and not measure_of(head):
        return False
    if not texts:
        return bool(head) and (
            measure_of(head) is not None or head.lower() in ("enhet", "nämnd") or YEAR.search(head) is not None
        )
    worded = pattern("tables", "groups", "worded_columns").search(head) and not measure_of(head)
    return sum(is_value(text) for text in texts) >= (ALL_FIGURES if worded else VALUES_AT_LEAST) * len(texts)


def _kind(
    block: Block,
    table: Table,
    body: Sequence[Sequence[Cell | None]],
    label_col: int,
    columns: Sequence[Column],
    above: Sequence[str],
) -> TableKind:
    """Return what the table is about, by its columns, row labels and the words around it."""
    if goal_columns(table) is not None:
        return "goals"
    labels = [cell.text for row in body if (cell := row[label_col]) is not None and cell.text]
    stub = next((cell.text for cell in table.cells if cell.row == 0 and cell.col == label_col), "")
    counted = _is_counted(stub, labels) or _is_headed_as_counted(block, table, above)
    if not counted and _is_budget(block, table, labels, columns, above):
        return "budget"
    grouped = [label for label in labels if label.lower().strip(" :") in words_in("tables", "groups", "labels")]
    asked = table.caption is not None and table.caption.text.endswith("?")
    if labels and len(grouped) >= MOSTLY * len(labels):
        return "survey" if asked else "staff"
    if asked and labels and grouped and all(len(label.split()) <= LONGEST_GROUP for label in labels):
        return "survey"  # the answers of each unit beside those of *Kommunen* or *Riket*
    return "indicators" if columns else "other"


def _is_budget(
    block: Block, table: Table, labels: Sequence[str], columns: Sequence[Column], above: Sequence[str]
) -> bool:
    """Return True for a table of money: words of money about it, and measures of a budget over its columns or rows."""
    heads = " ".join(cell.text for cell in table.cells if cell.row < table.header_rows)
    if pattern("tables", "measure", "target").search(heads):
        return False
    named = " ".join((heads, table.caption.text if table.caption else "", *block.section[-1:], *above[:1]))
    in_money = pattern("tables", "budget", "amounts").search(named) is not None
    money_rows = [label for label in labels if pattern("tables", "budget", "rows").search(label)]
    measures = {measure_of(column.head) for column in columns} - {None, "target"}
    if measures & {"budget", "deviation"} and len(measures) > 1:
        around = " ".join((heads, *above, table.caption.text if table.caption else "", *block.section[-1:]))
        return bool(money_rows) or pattern("tables", "budget", "money").search(around) is not None
    years = {column.year for column in columns} - {None}
    if measures == {"budget"} or (measures <= {"outcome"} and len(money_rows) >= FEWEST_MONEY_ROWS):
        return in_money and len(years) > 1  # budgets of the coming years; a profit and loss account by year
    return in_money and has_measures_as_rows(labels)


def _is_counted(stub: str, labels: Sequence[str]) -> bool:
    """Return True where the labels, or the head over them, say that the rows count things and are no amounts."""
    if pattern("tables", "budget", "counted_head").fullmatch(stub.strip()):
        return True
    counted = sum(pattern("tables", "budget", "counted").search(label) is not None for label in labels)
    return bool(labels) and counted >= MOSTLY * len(labels)


def _is_headed_as_counted(block: Block, table: Table, above: Sequence[str]) -> bool:
    """Return True below *Nyckeltal* or *(procent)*, where nothing near says that the figures are amounts."""
    corner = [cell.text for cell in table.cells if cell.row == cell.col == 0 and table.header_rows]
    around = (table.caption.text if table.caption else "", *block.section[-1:], *above, *corner)
    titles = [text.strip(" :") for text in around]
    lines = [text for text in titles if 0 < len(text.split()) <= LONGEST_UNIT_LINE]
    counted, share = pattern("tables", "budget", "counted_head"), pattern("tables", "budget", "share")
    if not any(counted.fullmatch(line) or share.search(line) for line in lines):
        return False
    heads = (cell.text for cell in table.cells if cell.row < table.header_rows)
    return not any(pattern("tables", "budget", "amounts").search(text) for text in (*heads, *titles))


def has_measures_as_rows(labels: Sequence[str]) -> bool:
    """Return True where the rows are *Budget*, *Utfall*, *Avvikelse*: short labels, each a measure of its own."""
    measures = [measure_of(label) if len(label.split()) <= LONGEST_MEASURE else None for label in labels]
    told = [measure for measure in measures if measure in ("budget", "outcome", "forecast", "deviation")]
    return len(told) == len(labels) and len(set(told)) == len(told) > 1 and not {"budget", "deviation"}.isdisjoint(told)
