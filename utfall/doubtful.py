"""Figures of scans that may be misread: one whose picture was hard to read, and that nothing in the report confirms."""

from collections.abc import Iterator, Mapping

from models import BudgetLine, Extraction, Observation
from models.facts import Proof
from utfall.findings import Finding
from utfall.telling import quoted

UNSURE = 0.5
"""A figure that character recognition is less sure of than this is flagged.

Counted on 15 pages at 200 dpi: of the 8 figures below it 6 are misread, of the 770 above it 4."""


def check_legible(extraction: Extraction, proof: Mapping[str, Proof]) -> Iterator[Finding]:
    """Yield the values and amounts that were hard to read in a scan; those that an identity proves are read rightly."""
    facts: tuple[Observation | BudgetLine, ...] = (*extraction.observations, *extraction.budget_lines)
    for fact in facts:
        place = fact.provenance
        page = extraction.report.page(place.page)
        if page.text_source != "ocr" or proof.get(fact.id) == "proven":
            continue
        figures = [
            word
            for word in page.words_in(place.char_start, place.char_end)
            if word.confidence is not None and any(sign.isdigit() for sign in word.text) and _is_of(fact, word.text)
        ]
        worst = min(figures, key=lambda word: word.confidence or 0.0, default=None)
        if worst is not None and (worst.confidence or 0.0) < UNSURE:
            name = fact.item if isinstance(fact, BudgetLine) else fact.name
            message = (
                f"{quoted(name)}: ”{worst.text}” på sidan {place.page} är svårläst i den skannade bilden; "
                "jämför med bilden."
            )
            table = "budget_lines" if isinstance(fact, BudgetLine) else "observations"
            yield Finding(kind="doubtful_figure", message=message, record_table=table, record_id=fact.id)


def _is_of(fact: Observation | BudgetLine, text: str) -> bool:
    """Return True for a word of a fact's figures: prose around a value may hold others."""
    return isinstance(fact, BudgetLine) or text.strip("()[].,;:") in fact.value_text
