"""Figures of scans that were hard to read are flagged, unless something proves them."""

from dataclasses import replace
from typing import Literal

import pytest

from models import BudgetLine, Extraction, Observation, Page, Word
from tests.utfall.audited import DOCUMENT, GOAL, audited
from utfall.doubtful import check_legible

TEXT = "Sjukfrånvaron var 7,6 procent, mot 8,1 procent 2019."


def page(sure: dict[str, float], source: Literal["ocr"] | None = "ocr") -> Page:
    words, at = list[Word](), 0
    for text in TEXT.split(" "):
        word = Word(text=text, start=at, end=at + len(text), box=None, size=None, confidence=sure.get(text, 0.95))
        words.append(word)
        at += len(text) + 1
    return Page(number=1, text=TEXT, words=tuple(words), width=None, height=None, text_source=source)


def extraction(read: Page, fact: Observation | BudgetLine) -> Extraction:
    place = read.cite(0, len(TEXT), rule="test", confidence=0.9)
    put = replace(fact, provenance=place)
    plain = audited(goals=[GOAL])
    kinds = {"budget_lines": (put,)} if isinstance(put, BudgetLine) else {"observations": (put,)}
    return replace(plain, report=replace(plain.report, pages=(read,)), **kinds)


VALUE = Observation(
    id="o", document_id=DOCUMENT.id, provenance=GOAL.provenance, name="Sjukfrånvaro", value_text="7,6", source="prose"
)
LINE = BudgetLine(id="b", document_id=DOCUMENT.id, provenance=GOAL.provenance, item="Hemtjänst", source="prose")


@pytest.mark.parametrize(
    "sure, fact, about",
    [
        ({"7,6": 0.4}, VALUE, [("observations", "o")]),
        ({"7,6": 0.7}, VALUE, []),
        ({"8,1": 0.2, "mot": 0.1}, VALUE, []),  # another figure, and a word
        ({"8,1": 0.2}, LINE, [("budget_lines", "b")]),
        ({}, LINE, []),
    ],
)
def test_figures_that_were_hard_to_read(
    sure: dict[str, float], fact: Observation | BudgetLine, about: list[tuple[str, str]]
) -> None:
    found = list(check_legible(extraction(page(sure), fact), {}))
    assert [(f.record_table, f.record_id) for f in found] == about
    assert all(f.kind == "doubtful_figure" and "på sidan 1 är svårläst" in f.message for f in found)


def test_a_figure_that_is_proven_or_spelled_out_is_not_doubtful() -> None:
    unsure = {"7,6": 0.4}
    assert not list(check_legible(extraction(page(unsure), VALUE), {"o": "proven"}))
    assert list(check_legible(extraction(page(unsure), VALUE), {"o": "broken"}))
    assert not list(check_legible(extraction(page(unsure, source=None), VALUE), {}))
