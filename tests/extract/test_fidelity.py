"""What is read from a PDF is what stands in it: all its words, in order, and no headers and footers among them.

Compared with the text version of the same report. Measured: share of the text's words that are read, share of the words
read that are in the text, longest common subsequence as part of the longer side. Four reports: 0.998-1.0, 0.999-1.0,
0.998-1.0 (two of them 1.0 throughout; the others differ by two header cells and two cut words). The one whose text runs
down the columns and keeps its page numbers: 0.9976, 1.0, 0.973.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex
from rapidfuzz.distance import LCSseq

from extract.layout.flattened.report import is_flattened
from extract.reading import read_report
from models import Content
from tests.extract.builders import extracted

SAME_WORDS = 0.995
IN_ORDER = 0.99
IN_ORDER_FLATTENED = 0.97
"""For a text whose pages are one line each: it runs down the columns of tables."""

# What converters leave in text, and the leaders of contents: no words of the report.
_MARKUP = regex.compile(r"</?\w+>|\*+|[\u00ad\ufffe]")
_LEADERS = regex.compile(r"\.{2,}|(?:\. ){2,}")
_WORD = regex.compile(r"[\p{L}\p{N}%]+")

PDFS = Path(__file__).resolve().parents[3] / "shared" / "reports" / "pdf"
REPORTS = sorted(path.stem for path in PDFS.glob("*.pdf")) or ["no-reports-here"]


def words_of(text: str) -> list[str]:
    return _WORD.findall(_LEADERS.sub(" ", _MARKUP.sub("", text)))


def words_read(content: Content) -> Iterator[str]:
    """Yield the words of all blocks but headers, footers and page numbers."""
    for block in content.blocks:
        if block.table is not None:
            for cell in block.table.cells:
                yield from words_of(cell.text)
        elif block.kind != "furniture":
            yield from words_of(f"{block.marker or ''} {block.text}")


@pytest.mark.parametrize("name", REPORTS)
def test_the_words_of_the_text_are_read_from_the_pdf_in_order(shared: Path, name: str) -> None:
    source = read_report(shared / "reports" / "text" / f"{name}.txt")
    text = words_of("\n".join(page.text for page in source.pages))
    read = list(words_read(extracted(shared / "reports" / "pdf" / f"{name}.pdf").content))
    both = sum((Counter(text) & Counter(read)).values())
    assert both >= SAME_WORDS * len(text), list((Counter(text) - Counter(read)).items())[:20]
    assert both >= SAME_WORDS * len(read), list((Counter(read) - Counter(text)).items())[:20]
    in_order = LCSseq.similarity(read, text) / max(len(read), len(text))
    assert in_order >= (IN_ORDER_FLATTENED if is_flattened(source) else IN_ORDER)


@pytest.mark.parametrize("name", REPORTS)
def test_headers_and_footers_are_kept_apart_on_every_page(shared: Path, name: str) -> None:
    extraction = extracted(shared / "reports" / "pdf" / f"{name}.pdf")
    kinds = {
        page.number: {block.kind for block in extraction.content.blocks if block.passage.page == page.number}
        for page in extraction.report.pages
    }
    apart = [page for page, found in kinds.items() if "furniture" in found]
    # A cover, and the letter before the report, have none.
    assert len(apart) >= len(kinds) - 2
    seen = Counter(block.text for block in extraction.content.blocks if block.kind == "furniture")
    running = {text for text, count in seen.items() if count > 1 and len(text.split()) > 1}
    assert [
        b.text for b in extraction.content.blocks if b.kind in ("paragraph", "list_item") and b.text in running
    ] == []
