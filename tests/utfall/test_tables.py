"""`utfall tables`: the tables of one file, for people and for programs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.extract.small_pdfs import pdf, put, table
from utfall.cli import main

XS = [72, 200, 270, 340]
ROWS = [("Verksamhet", "Budget", "Utfall"), ("Hemtjänst för äl-\ndre", "1 200", "1 150"), ("Summa", "1 200", "")]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "bokslut.pdf"
    path.write_bytes(
        pdf(
            lambda canvas: put(canvas, 72, 100, "Nämndens bokslut för året"),
            lambda canvas: table(canvas, XS, 100, ROWS, height=25),
        )
    )
    return path


def call(*words: object) -> str:
    result = CliRunner().invoke(main, ["tables", *map(str, words)])
    assert result.exit_code == 0, result.output
    return result.output


def test_json_has_every_cell_with_its_place(report: Path) -> None:
    (name, tables), *rest = json.loads(call(report, "--json")).items()
    assert (name, rest) == ("bokslut.pdf", [])
    (found,) = tables
    assert found["page"] == 2
    assert found["bbox"] == pytest.approx([72, 100, 340, 175], abs=1)
    first = {"text": "Verksamhet", "row": 0, "col": 0, "rowspan": 1, "colspan": 1}
    assert found["cells"][0] == first
    assert len(found["cells"]) == 9


def test_a_word_cut_at_a_lines_end_is_whole_and_an_empty_cell_is_there(report: Path) -> None:
    (tables,) = json.loads(call(report, "--json")).values()
    texts = [cell["text"] for cell in tables[0]["cells"]]
    assert texts[3:] == ["Hemtjänst för äldre", "1 200", "1 150", "Summa", "1 200", ""]


def test_one_page(report: Path) -> None:
    assert json.loads(call(report, "--page", 1, "--json")) == {"bokslut.pdf": []}
    assert len(json.loads(call(report, "--page", 2, "--json"))["bokslut.pdf"]) == 1


def test_a_page_that_is_not_there_is_an_error_that_says_so(report: Path) -> None:
    result = CliRunner().invoke(main, ["tables", str(report), "--page", "3"])
    assert result.exit_code == 1
    assert "no page 3: the file has 2" in result.output


def test_to_be_read(report: Path) -> None:
    head, first, *_ = call(report).splitlines()
    assert head == "page 2, 3 x 3, at 72,100 - 340,175"
    assert [part.strip() for part in first.split("|")] == ["Verksamhet", "Budget", "Utfall"]
    assert call(report, "--page", 1).strip() == "no tables"


def test_plain_text_has_no_places_for_tables(tmp_path: Path) -> None:
    path = tmp_path / "bokslut.txt"
    path.write_text("Nämnden\n\nMål 1: Trygg vård\nMålet är uppnått.\n", encoding="utf-8")
    assert json.loads(call(path, "--json")) == {"bokslut.txt": []}
