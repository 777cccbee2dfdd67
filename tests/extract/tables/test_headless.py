"""Tables whose first row is a row of figures, and those whose first row is a head of figures."""

import pytest

from extract.tables.headless import without_heads
from models import Block, Cell, Content, Passage, Table


def heads_of(*rows: str) -> int:
    """Return how many head rows are left of a table of rows, written with bars between cells."""
    cells = [
        Cell(row=row, col=col, passage=Passage(text.strip()))
        for row, line in enumerate(rows)
        for col, text in enumerate(line.split("|"))
    ]
    table = Table(number=1, cells=tuple(cells), parts=(), header_rows=1, reader="test", confidence=1.0)
    (block,) = without_heads(Content(blocks=(Block(kind="table", passage=Passage(""), table=table),))).blocks
    assert block.table is not None
    return block.table.header_rows


@pytest.mark.parametrize(
    "rows",
    [
        ("Läkemedel | 9", "Fall | 4"),
        ("Årsarbetare | 6,8", "Andel med utbildning | 41 %", "Sjukfrånvaro | "),
        ("Besök | 12 300 | 12 900", "Lån | 4 310 | 4 120"),
    ],
)
def test_a_first_row_of_figures_is_no_head(rows: tuple[str, ...]) -> None:
    assert heads_of(*rows) == 0


@pytest.mark.parametrize(
    "rows",
    [
        ("Händelse | Antal", "Fall | 4"),
        ("Nyckeltal | 2019 | 2020", "Besök | 12 300 | 12 900"),
        ("Nyckeltal | 2019-12-31", "Besök | 12 300"),
        ("Årskurs | 3 | 6 | 9", "Trivsel | 95 | 91 | 79"),
        ("Mål | 85", "Vi når ut till fler | Uppfyllt"),
        ("| 41", "Besök | 40"),
    ],
)
def test_heads_stay_heads(rows: tuple[str, ...]) -> None:
    assert heads_of(*rows) == 1
