"""Small extractions to audit: tables and budgets from grids of texts."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from models import (
    Block,
    BudgetLine,
    Cell,
    Content,
    Document,
    Extraction,
    Goal,
    Observation,
    Page,
    Passage,
    Provenance,
    Report,
    Table,
    TablePart,
)
from utfall.audit import audit
from utfall.findings import CURRENCY

PLACE = Provenance(page=1, char_start=0, char_end=1, quote="x", rule="test", confidence=0.9)
DOCUMENT = Document(
    id="d",
    file="rapport.pdf",
    sha256="0" * 64,
    format="pdf",
    pages=1,
    text_source="text-layer",
    title="Kvalitetsberättelse",
    report_type="kvalitetsberattelse",
    municipality_code="9999",
    municipality="Lerby",
    organisation="Omsorgsnämnden",
    unit=None,
    unit_id=None,
    year=2020,
    period_start="2020-01-01",
    period_end="2020-12-31",
)
GOAL = Goal(id="g", document_id="d", provenance=PLACE, text="Alla ska få svar på sin ansökan inom fjorton dagar")
SWEDISH = "Vi har under året arbetat med att alla som söker stöd ska få svar i tid och det är en av våra styrkor. " * 6
Grid = Sequence[Sequence[str]]


def a_table(grid: Grid, **fields: Any) -> Table:
    """Return a table of rows of texts; `<` continues the cell on its left."""
    cells = [
        Cell(row=r, col=c, passage=Passage(text), colspan=1 + len(list(takewhile(lambda t: t == "<", row[c + 1 :]))))
        for r, row in enumerate(grid)
        for c, text in enumerate(row)
        if text != "<"
    ]
    return Table(number=1, cells=tuple(cells), parts=(TablePart(page=1),), **fields)


def amount(text: str) -> float | None:
    plain = text.replace(" ", "").replace("%", "").replace("−", "-").replace("–", "-").replace(",", ".")
    return float(plain) if any(sign.isdigit() for sign in plain) else None


def observations(grid: Grid, units: str | Sequence[str], *, header_rows: int = 1, **fields: Any) -> list[Observation]:
    """Return an observation for each cell outside the headings and the first column; units may differ by column."""
    return [
        Observation(
            id=f"o{r}-{c}",
            document_id="d",
            provenance=PLACE,
            name=row[0],
            series=grid[header_rows - 1][c],
            value=amount(text),
            value_text=text,
            unit=units if isinstance(units, str) else units[c - 1],
            source="table",
            table_id="d-t1",
            row=r,
            col=c,
            **fields,
        )
        for r, row in enumerate(grid)
        for c, text in enumerate(row)
        if r >= header_rows and c and text != "<"
    ]


def budget_lines(grid: Grid, currency: str = "tkr") -> list[BudgetLine]:
    """Return a line for each row; the first row names the measures."""
    return [
        BudgetLine(
            id=f"b{r}",
            document_id="d",
            provenance=PLACE,
            item=row[0],
            currency_unit=currency,
            table_id="d-t1",
            row=r,
            printed=tuple((name, text) for name, text in zip(grid[0][1:], row[1:], strict=True) if text),
            **{  # type: ignore[arg-type]
                name: None if amount(text) is None else (amount(text) or 0) * CURRENCY[currency]
                for name, text in zip(grid[0][1:], row[1:], strict=True)
            },
        )
        for r, row in enumerate(grid)
        if r
    ]


def audited(*tables: Table, text: str = SWEDISH, document: Document = DOCUMENT, **facts: Sequence[Any]) -> Extraction:
    page = Page(number=1, text=text)
    report = Report(id="d", file="rapport.pdf", sha256="0" * 64, format="pdf", text_source="text", pages=(page,))
    blocks = tuple(Block(kind="table", passage=Passage(""), table=table) for table in tables)
    given: dict[str, Any] = {"goals": (GOAL,), **{name: tuple(items) for name, items in facts.items()}}
    return audit(Extraction(report=report, content=Content(blocks=blocks), document=document, **given))


def of_table(grid: Grid, units: str | Sequence[str], *, kind: str = "other", header_rows: int = 1) -> Extraction:
    table = a_table(grid, kind=kind, header_rows=header_rows)
    return audited(table, observations=observations(grid, units, header_rows=header_rows))


def told(extraction: Extraction) -> list[tuple[str, str | None, str]]:
    return [(flag.kind, flag.record_id, flag.message) for flag in extraction.flags]


def proofs(extraction: Extraction) -> dict[str, str]:
    known: dict[str, str] = {value.id: value.proof for value in extraction.observations}
    return known | {line.id: line.proof for line in extraction.budget_lines}
