"""Makes tables of what the readers of flattened text have found: every cell a passage of the page."""

from collections.abc import Iterable, Sequence

from extract.layout.flattened.flow import Flow
from extract.layout.flattened.found import Found, Row
from extract.layout.flattened.text import TextRow, TextTable
from extract.layout.tokens import Token
from extract.rules import words_in
from models import Cell, Passage, Table, TablePart
from models.layout import TableKind

Span = tuple[int, int]

FIGURES_CONFIDENCE = 0.9
"""A table whose rows could all be read in one way only."""

AMBIGUOUS_CONFIDENCE = 0.6
"""A table in which a row could be read in several ways, or in none."""

TEXT_CONFIDENCE = 0.8
"""A table of text: where one comment ends and the next begins is told by its words."""

COUNTED = ("antal", "andel", "volym", "index", "procent", "%", "indikator", "nyckeltal")
"""Words in the head or caption of a table that has no amounts of money, though its columns say budget."""


def figures_table(found: Found, tokens: Sequence[Token], flow: Flow, caption: Passage | None) -> Table:
    """Return the table of figures; its number is given later."""
    head, width = found.head, found.head.width
    cells = [
        Cell(
            row=cell.row,
            col=cell.col + found.numbered,
            rowspan=cell.rowspan,
            colspan=cell.colspan,
            passage=Passage.join(flow.cut(tokens[a].start, tokens[b - 1].end) for a, b in cell.spans),
        )
        for cell in head.cells
    ]
    if found.numbered:
        at = tokens[head.low - 1]
        cells.insert(0, Cell(row=0, col=0, rowspan=head.rows, passage=flow.cut(at.start, at.end)))
    for number, row in enumerate(found.rows, head.rows):
        cells += _figure_cells(row, number, width, tokens, flow, numbered=found.numbered)
    unread = any(row.unread for row in found.rows)
    labels = [" ".join(t.word for t in tokens[slice(*row.label)]) for row in found.rows if row.label]
    return _table(
        cells,
        flow,
        found.start,
        found.end,
        head.rows,
        caption,
        kind="survey"
        if caption and caption.text.endswith("?")
        else _kind(head.columns, labels, " ".join(c.text for c in cells[: len(head.cells)]), caption),
        reader="flattened.ambiguous" if unread else "flattened.figures",
        confidence=AMBIGUOUS_CONFIDENCE if unread else FIGURES_CONFIDENCE,
    )


def _figure_cells(
    row: Row, number: int, width: int, tokens: Sequence[Token], flow: Flow, *, numbered: bool
) -> list[Cell]:
    if row.label is None or row.unread:
        start, end = row.text or (0, 0)
        return [Cell(row=number, col=0, colspan=width + 1, passage=flow.cut(start, end))]
    low, high = row.label
    labels = [(low, low + 1), (low + 1, high)] if numbered else [(low, high)]
    passages = [flow.cut(tokens[a].start, tokens[b - 1].end) for a, b in labels]
    passages += [flow.cut(v.start, v.end) for v in row.reading] if row.reading else [Passage("")] * width
    return [Cell(row=number, col=col, passage=passage) for col, passage in enumerate(passages)]


def _kind(columns: Sequence[str], labels: Sequence[str], head: str, caption: Passage | None) -> TableKind:
    named, staff = f"{head} {caption.text if caption else ''}".lower(), words_in("headings", "table", "staff")
    if any(word in named for word in staff) or 2 * sum(any(word in label for word in staff) for label in labels) > len(
        labels
    ):
        return "staff"
    money = {"budget", "outcome", "forecast", "deviation"} & set(columns)
    if len(money) > 1 and not any(word in named for word in COUNTED):
        return "budget"
    if "state" in columns:
        return "other"
    return "indicators"


def text_table(table: TextTable, flow: Flow, caption: Passage | None) -> Table:
    """Return the table of text; its number is given later."""
    roles = ["title" if role == "stub" else role for _, role in table.head.columns]
    cells = [Cell(row=0, col=col, passage=flow.cut(*span)) for col, (span, _) in enumerate(table.head.columns)]
    for number, row in enumerate(table.rows, 1):
        by_role = _by_role(row, roles)
        for col, role in enumerate(roles):
            spans = by_role.pop(role, []) if role in by_role else []
            cells.append(Cell(row=number, col=col, passage=_joined(spans, flow)))
    return _table(
        cells,
        flow,
        table.head.start,
        table.end,
        1,
        caption,
        kind="goals",
        reader="flattened.text",
        confidence=TEXT_CONFIDENCE,
    )


def _by_role(row: TextRow, roles: Sequence[str]) -> dict[str, list[Span]]:
    """Return what goes into the columns that the table has."""
    title, goal, comment = list(row.title), list(row.goal), list(row.comment)
    if "goal" not in roles:
        comment, goal = goal + comment, []
    if "title" not in roles:
        goal, title = title + goal, []
    if "comment" not in roles:
        goal, comment = goal + comment, []
    return {"title": title, "goal": goal, "comment": comment, "state": list(row.state)}


def _joined(spans: Iterable[Span], flow: Flow) -> Passage:
    """Return the passage of the spans, those that follow each other as one."""
    merged = list[Span]()
    for start, end in spans:
        if merged and merged[-1][1] <= start and not flow.text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return Passage.join(flow.cut(start, end) for start, end in merged)


def _table(
    cells: Sequence[Cell],
    flow: Flow,
    start: int,
    end: int,
    header_rows: int,
    caption: Passage | None,
    *,
    kind: TableKind,
    reader: str,
    confidence: float,
) -> Table:
    pages = sorted({run.page for run in flow.passage.slice(start, end).runs})
    return Table(
        number=0,
        cells=tuple(_placed(cell) for cell in cells),
        parts=tuple(TablePart(page=page) for page in pages),
        header_rows=header_rows,
        caption=caption,
        kind=kind,
        reader=reader,
        confidence=confidence,
    )


def _placed(cell: Cell) -> Cell:
    return Cell(
        row=cell.row,
        col=cell.col,
        passage=cell.passage,
        rowspan=cell.rowspan,
        colspan=cell.colspan,
        page=cell.passage.page,
    )
