"""Judgements of an earlier time, shown beside those of the report's own."""

import pytest

from models import Assessment, Cell, Passage, Provenance, Table, TablePart
from normalize import with_earlier_told


def shown(*heads: str, forecast: bool = False, source: str = "template") -> list[bool]:
    """Return which of the verdicts on one goal, each in a column of its own, are said to be earlier."""
    texts = ["Mål", *heads, "Trygga boende", *("Nås" for _ in heads)]
    cells, verdicts, at = list[Cell](), list[Assessment](), 0
    width = len(heads) + 1
    for number, text in enumerate(texts):
        row, col = divmod(number, width)
        box = (50.0 * col, 20.0 * row, 50.0 * col + 50, 20.0 * row + 20)
        drawn = source == "symbol" and row == 1 and col > 0
        passage = Passage("") if drawn else Passage.of(text, page=1, offset=at)
        cells.append(Cell(row=row, col=col, passage=passage, page=1, box=box))
        if row == 1 and col > 0:
            place = Provenance(
                page=1, char_start=at, char_end=at + len(text), quote=text, rule="test", confidence=0.9,
                box=(box[0] + 10, box[1] + 5, box[0] + 20, box[1] + 15),
            )  # fmt: skip
            verdicts.append(
                Assessment(
                    id=f"a{col}", document_id="d", provenance=place, goal_id="g", status="achieved", phrase=text,
                    source=source, forecast=forecast,
                )
            )  # type: ignore[arg-type]  # fmt: skip
        at += len(text) + 1
    table = Table(number=1, cells=tuple(cells), parts=(TablePart(page=1),), header_rows=1)
    return [each.is_earlier for each in with_earlier_told(verdicts, [table], year=2019)]


@pytest.mark.parametrize(
    "heads, earlier",
    [
        (("2018", "2019"), [True, False]),
        (("2019", "2018"), [False, True]),
        (("Bedömning 2017", "Bedömning 2018", "Bedömning 2019"), [True, True, False]),
        (("T1", "T2"), [True, False]),
        (("Delår april", "Delår augusti"), [True, False]),
        (("Föregående bedömning", "Bedömning 2019"), [True, False]),
        (("Hemtjänst", "Särskilt boende"), [False, False]),
        (("Bedömning", "Trend 2019"), [False, False]),
        (("2019",), [False]),
    ],
)
def test_heads_say_which_verdict_is_of_an_earlier_time(heads: tuple[str, ...], earlier: list[bool]) -> None:
    assert shown(*heads) == earlier
    assert shown(*heads, source="symbol") == earlier


def test_a_forecast_is_of_no_earlier_time() -> None:
    assert shown("2018", "2019", forecast=True) == [False, False]
