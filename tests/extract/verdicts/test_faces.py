"""Rows that end in a letter: what is left of a face (J, K, L), or short for *ja* and *nej*."""

import pytest

from extract.layout import lay_out
from extract.layout.flattened import states
from extract.verdicts.code_legends import FACES
from tests.extract.builders import grid, heading, judged
from tests.extract.layout.test_flattened import report, rows


def test_layout_knows_the_letters_that_judge() -> None:
    assert set(FACES) == states.FACES


@pytest.mark.parametrize(
    ("ends", "columns"),
    [(("K", "J", "L"), 4), (("J", "(J)", "N"), 4), (("", "", ""), 3), (("A", "B", "C"), 3)],
)
def test_the_letters_are_a_column_without_head(ends: tuple[str, ...], columns: int) -> None:
    names = "B1 Nöjda föräldrar, % 91 94", "B2 Elever som trivs, % 88 90", "B3 Elever som är trygga, % 85 79"
    lines = "\n".join(f"{name} {end}".rstrip() for name, end in zip(names, ends, strict=True))
    content = lay_out(report(f"Mätetal Målvärde 2017 Utfall 2017\n{lines}\nEnkäten gjordes i maj av alla."))
    tables = [rows(block.table) for block in content.blocks if block.table is not None]
    assert all(len(table[0]) == columns for table in tables)
    assert columns < 4 or [row[-1] for row in tables[0]] == ["", *ends]


@pytest.mark.parametrize(
    ("ends", "statuses"),
    [
        (("J", "K", "L"), ["achieved", "partly", "not_achieved"]),
        (("J", "(J)", "N"), ["achieved", "partly", "not_achieved"]),
        (("J", "X", "L"), []),  # no letters of a scale
    ],
)
def test_they_judge_the_measures(ends: tuple[str, ...], statuses: list[str]) -> None:
    table = [
        "Mätetal|Målvärde|Utfall|",
        *(f"Nöjda {name}, %|90|88|{end}" for name, end in zip("ABC", ends, strict=True)),
    ]
    assert [status for _, status, *_ in judged(heading("Nyckeltal", 2), grid(table))] == statuses
