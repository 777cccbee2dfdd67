"""Every fact leads back to its words on the page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from models import Box, Extraction, Fact
from tests.extract.builders import extracted, reports_in

ROOT = Path(__file__).resolve().parent.parent
CORPUS = reports_in(ROOT / "corpus" / "reports")
SHARED_FOLDERS = ("text", "pdf", "composed")
TOLERANCE = 1.0
"""Points: boxes are kept as they are read, so that only rounding may move them."""
EDGE = 150
"""Letters: no header or footer that stands in the middle of a sentence is longer."""


def facts(extraction: Extraction) -> tuple[Fact, ...]:
    return (*extraction.goals, *extraction.assessments, *extraction.observations, *extraction.budget_lines)


def within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - TOLERANCE
        and inner[1] >= outer[1] - TOLERANCE
        and inner[2] <= outer[2] + TOLERANCE
        and inner[3] <= outer[3] + TOLERANCE
    )


def faults(extraction: Extraction) -> Iterator[str]:
    """Yield what is wrong with the places of a report's facts."""
    for fact in facts(extraction):
        place = fact.provenance
        if not 1 <= place.page <= len(extraction.report.pages):
            yield f"{fact.id}: page {place.page}"
            continue
        text = extraction.report.page(place.page).text
        if getattr(fact, "source", None) == "symbol" and not place.quote:  # of a sign in type, the sign is the quote
            yield from symbol_faults(extraction, fact)
        elif not 0 <= place.char_start < place.char_end <= len(text):
            yield f"{fact.id}: {place.char_start} to {place.char_end} of {len(text)} characters"
        elif text[place.char_start : place.char_end] != place.quote:
            yield f"{fact.id}: {place.quote!r} is not what stands there"
        elif not place.quote.strip():
            yield f"{fact.id}: the quote is blank"
        else:
            yield from box_faults(extraction, fact)


def symbol_faults(extraction: Extraction, fact: Fact) -> Iterator[str]:
    """Yield what is wrong with the place of a fact that no words say: its box is that of a drawing."""
    place, page = fact.provenance, extraction.report.page(fact.provenance.page)
    if not 0 <= place.char_start == place.char_end <= len(page.text):
        yield f"{fact.id}: {place.char_start} to {place.char_end} is no place for a symbol"
    drawn = [shape.box for shape in page.shapes]
    if place.box not in drawn:
        yield f"{fact.id}: nothing is drawn at {place.box}"


def box_faults(extraction: Extraction, fact: Fact) -> Iterator[str]:
    place, page = fact.provenance, extraction.report.page(fact.provenance.page)
    # Told anew here, not by `Page.words_in`, which the box was made with.
    words = [word for word in page.words if word.start < place.char_end and word.end > place.char_start]
    if extraction.report.format != "pdf":
        if place.box is not None or any(word.box for word in words):
            yield f"{fact.id}: a text has no boxes"
        return
    if place.box is None or page.width is None or page.height is None:
        yield f"{fact.id}: no box"
        return
    if not within(place.box, (0.0, 0.0, page.width, page.height)):
        yield f"{fact.id}: the box {place.box} leaves the page"
    boxes = [word.box for word in words if word.box is not None]
    outside = [box for box in boxes if not within(box, place.box)]
    if outside or not boxes:
        yield f"{fact.id}: the box {place.box} is not around {outside or 'any word'}"
    elif not within(place.box, around(boxes)):
        yield f"{fact.id}: the box {place.box} is larger than its words {around(boxes)}"


def around(boxes: list[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def squashed(text: str) -> str:
    """Return the letters and digits of a text: what is left of words through line breaks and hyphenation."""
    return re.sub(r"[\W_]+", "", text)


def runs_on(extraction: Extraction, fact: Fact, quote: str, whole: str) -> bool:
    """Tell whether words begin with the quote at the end of its page and go on at the beginning of the next."""
    place, pages = fact.provenance, extraction.report.pages
    after = squashed(extraction.report.page(place.page).text[place.char_end :])
    if not quote or not whole.startswith(quote) or len(after) > EDGE or place.page == len(pages):
        return False
    rest = whole[len(quote) :]
    return rest in squashed(pages[place.page].text)[: EDGE + len(rest)]


def verbatim_faults(extraction: Extraction) -> Iterator[str]:
    """Yield the facts whose verbatim words are not in their quote, nor run on from it over a page break."""
    words = [(o, o.value_text) for o in extraction.observations if o.source != "symbol"]
    words += [(a, a.phrase) for a in extraction.assessments if a.source != "symbol"]
    for fact, said in words:
        place = fact.provenance
        quote, whole = squashed(place.quote), squashed(said)
        if whole not in quote and not runs_on(extraction, fact, quote, whole):
            yield f"{fact.id}: {said!r} is not in {place.quote!r}"


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_every_fact_of_the_corpus_has_its_place(path: Path) -> None:
    extraction = extracted(path)
    assert facts(extraction)
    assert list(faults(extraction)) == []


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_words_of_the_corpus_are_verbatim(path: Path) -> None:
    assert list(verbatim_faults(extracted(path))) == []


@pytest.mark.parametrize("folder", SHARED_FOLDERS)
def test_every_fact_of_the_shared_reports_has_its_place(shared: Path, folder: str) -> None:
    paths = reports_in(shared / "reports" / folder)
    assert paths, f"no report in {folder}"
    assert [f"{path.name} {fault}" for path in paths for fault in faults(extracted(path))] == []


@pytest.mark.parametrize("folder", SHARED_FOLDERS)
def test_words_of_the_shared_reports_are_verbatim(shared: Path, folder: str) -> None:
    paths = reports_in(shared / "reports" / folder)
    assert [f"{path.name} {fault}" for path in paths for fault in verbatim_faults(extracted(path))] == []
