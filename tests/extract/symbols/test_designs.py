"""Many designs of status symbols: each is read as a reader sees it, and nothing is made up."""

from pathlib import Path

import pytest

from tests.extract import status_decoys
from tests.extract.small_pdfs import pdf
from tests.extract.status_designs import Design, Expected, designs, with_signs
from utfall.pipeline import extract


def judged(design: Design, folder: Path) -> Expected:
    """Return what is read from a design: (goal, status, symbol, scale)."""
    path = folder / "rapport.pdf"
    path.write_bytes(with_signs(pdf(*design.pages)))
    extraction = extract(path)
    goals = {goal.id: goal.text for goal in extraction.goals}
    symbols = [a for a in extraction.assessments if a.source == "symbol"]
    return [(goals[a.goal_id], a.status, a.symbol or "", a.scale_kind) for a in symbols]


@pytest.mark.parametrize("design", [*designs(), *status_decoys.designs()], ids=lambda design: design.name)
def test_a_design(design: Design, tmp_path: Path) -> None:
    assert sorted(judged(design, tmp_path)) == sorted(design.expected)


@pytest.mark.parametrize("design", list(status_decoys.decoys()), ids=lambda design: design.name)
def test_decoration_is_no_status(design: Design, tmp_path: Path) -> None:
    assert judged(design, tmp_path) == []
