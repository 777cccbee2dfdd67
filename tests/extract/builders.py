"""Small reports made of strings, so that a test shows what it reads."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extract.assessments import find_assessments
from extract.columns.heads import View, views
from extract.goals.finding import FoundGoals, find_goals
from extract.layout import lay_out
from extract.layout.outline import with_sections
from extract.reading.text import pages_of
from models import Assessment, Block, Cell, Content, Extraction, Goal, Identity, Passage, Report, Table, TablePart
from models.layout import BlockKind
from utfall.pipeline import extract

Part = Callable[[int, int], tuple[str, Block]]
"""Given where it will stand (offset in the page) and the number of the next table: its raw text, and the block."""

BOARD = Identity(
    title="Verksamhetsberättelse 2020", report_type="verksamhetsberattelse", organisation="Omsorgsnämnden", unit=None
)
UNIT = replace(BOARD, unit="Granbackens äldreboende")


def report_of(text: str, *, file: str = "rapport.txt") -> Report:
    """Return a text report, without going through a file."""
    return Report(id="0" * 16, file=file, sha256="0" * 64, format="text", text_source="text", pages=pages_of(text))


def laid_out(text: str) -> tuple[Report, Content]:
    """Return a text as report and content."""
    report = report_of(text)
    return report, lay_out(report)


def blocks_of(text: str) -> list[tuple[str, str]]:
    """Return (kind, text) of a text's blocks; a table's text is its rows, cells with `|` between them."""
    return [(block.kind, table_text(block.table) if block.table else block.text) for block in laid_out(text)[1].blocks]


def table_text(table: Table) -> str:
    return " / ".join("|".join(cell.text if cell else "" for cell in row) for row in table.grid())


def fault(*values: Any, reason: str) -> Any:
    """Return a row of a table of examples that is known to fail, for the reason given."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


def heading(text: str, level: int = 1) -> Part:
    return _block(text, "heading", level=level)


def paragraph(text: str) -> Part:
    return _block(text, "paragraph")


def led(lead: str, rest: str) -> Part:
    """Return a paragraph whose first words are bold."""
    return _block(f"{lead} {rest}", "paragraph", lead=len(lead))


def bold(text: str) -> Part:
    return _block(text, "paragraph", emphasised=True)


def title(text: str) -> Part:
    return _block(text, "title")


def footnote(text: str) -> Part:
    return _block(text, "footnote")


def furniture(text: str) -> Part:
    return _block(text, "furniture")


def item(text: str, marker: str = "-") -> Part:
    return _block(text, "list_item", marker=marker)


def _block(text: str, kind: BlockKind, **fields: Any) -> Part:
    def part(offset: int, _: int) -> tuple[str, Block]:
        return text, Block(kind=kind, passage=Passage.of(text, page=1, offset=offset), **fields)

    return part


def grid(rows: Sequence[str], *, header_rows: int = 1, caption: str | None = None) -> Part:
    """Return a table of rows with `|` between cells; `<` continues the cell on its left, `^` the one above."""

    def part(offset: int, number: int) -> tuple[str, Block]:
        raw = f"{caption}\n" if caption else ""
        above = Passage.of(caption, page=1, offset=offset) if caption else None
        cells = dict[tuple[int, int], Cell]()
        owner = dict[tuple[int, int], tuple[int, int]]()
        for r, row in enumerate(rows):
            for c, text in enumerate(cell.strip() for cell in row.split("|")):
                origin = owner[r, c - 1] if text == "<" else owner[r - 1, c] if text == "^" else (r, c)
                owner[r, c] = origin
                if origin == (r, c):
                    cells[r, c] = Cell(row=r, col=c, page=1, passage=Passage.of(text, page=1, offset=offset + len(raw)))
                    raw += f"{text}\t"
                else:
                    cell = cells[origin]
                    cells[origin] = replace(cell, rowspan=r - cell.row + 1, colspan=max(cell.colspan, c - cell.col + 1))
            raw += "\n"
        table = Table(
            number=number,
            cells=tuple(cells.values()),
            parts=(TablePart(page=1),),
            header_rows=header_rows,
            caption=above,
        )
        return raw, Block(kind="table", passage=Passage(""), table=table)

    return part


def written(*parts: Part) -> tuple[Report, Content]:
    """Return a report of one page made of the parts, and its content as a perfect layout would give it."""
    text, blocks, tables = "", list[Block](), 0
    for part in parts:
        raw, block = part(len(text), tables + 1)
        tables += block.table is not None
        blocks.append(block)
        text += f"{raw}\n\n"
    return report_of(text), Content(blocks=with_sections(blocks))


def view_of(*parts: Part) -> View:
    """Return the view of the only table among the parts."""
    (view,) = views(written(*parts)[1])
    return view


def goals_of(*parts: Part, identity: Identity = BOARD) -> tuple[Goal, ...]:
    report, content = written(*parts)
    return find_goals(report, content, identity).goals


def judged(*parts: Part, identity: Identity = BOARD) -> list[tuple[str, str, str | None, str | None]]:
    """Return (goal, status, unit, aspect) of the judgements in the parts; a forecast's status ends in `?`."""
    _, assessments, found = assessed(*parts, identity=identity)
    texts = {goal.id: goal.text for goal in found.goals}
    return [(texts[a.goal_id], f"{a.status}{'?' * a.forecast}", a.unit, a.aspect) for a in assessments]


def judged_in(text: str, identity: Identity = BOARD) -> list[tuple[str, str]]:
    """Return (goal, status) of the judgements in a plain text that has kept its lines."""
    report, content = laid_out(text)
    found = find_goals(report, content, identity)
    texts = {goal.id: goal.text for goal in found.goals}
    return [(texts[a.goal_id], f"{a.status}{'?' * a.forecast}") for a in find_assessments(report, content, found)]


def assessed(*parts: Part, identity: Identity = BOARD) -> tuple[Report, tuple[Assessment, ...], FoundGoals]:
    report, content = written(*parts)
    found = find_goals(report, content, identity)
    return report, find_assessments(report, content, found), found


@cache
def extracted(path: Path) -> Extraction:
    """Return the extraction of a file, made once for all tests."""
    return extract(path)


def reports_in(folder: Path) -> list[Path]:
    """Return the reports of a folder that utfall reads."""
    return sorted(path for path in folder.glob("*") if path.suffix in (".pdf", ".txt", ".docx"))
