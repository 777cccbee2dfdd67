"""The finder measured on reports with a known truth, by the adjacency relations of their cells."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.bench.tables import measure, ours


@pytest.fixture(scope="module")
def icdar(shared: Path) -> ModuleType:
    if not (shared / "tools" / "icdar.py").is_file():
        pytest.skip("needs ../shared/tools/icdar.py, the measure")
    return measure(shared)


def test_government_reports(shared: Path, icdar: ModuleType) -> None:
    """Measured: F1 0.986 on these 33 reports."""
    data = icdar.Data(str(shared / "tables-dev"))
    found = {f"{name}.pdf": ours(Path(path)) for _, name, path, *_ in data.docs}
    summary = icdar.score(data, found, "x", detection=False)[0]["all"]
    assert summary["doc_f"] >= 0.97
    assert summary["result_tables"] - summary["tables"] <= 1  # hardly a table where there is none


@pytest.mark.parametrize(("folder", "least"), [("pdf", 0.985), ("composed", 0.985)])
def test_quality_reports(shared: Path, icdar: ModuleType, folder: str, least: float) -> None:
    truth: dict[str, list[dict[str, Any]]] = json.loads(
        (shared / "reports" / folder / "tables.json").read_text(encoding="utf-8")
    )
    correct = found = true = 0
    for path in sorted((shared / "reports" / folder).glob("*.pdf")):
        known = icdar.tables_from_json(truth.get(path.name, []), "x")
        score = icdar.score_structure_doc(known, icdar.tables_from_json(ours(path), "x"))
        correct, found, true = correct + score["corr"], found + score["found"], true + score["true"]
    assert 2 * correct / (found + true) >= least
