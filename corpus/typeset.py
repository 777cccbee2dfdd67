"""Typesets the specimens: ``python -m corpus.typeset`` writes ``corpus/reports`` and ``corpus/gold``."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pypdfium2

from corpus import pdf, plain, sources, word
from corpus.gold import Fact
from corpus.story import Specimen

HERE = Path(__file__).parent
REPORTS, GOLD = HERE / "reports", HERE / "gold"


def pdf_pages(data: bytes) -> list[str]:
    """Return the text of each page of a PDF."""
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_bounded() for page in document]


def dump(gold: Fact) -> bytes:
    """Return a gold file as text."""
    return (json.dumps(gold, ensure_ascii=False, indent=1) + "\n").encode()


def files(specimen: Specimen) -> dict[Path, bytes]:
    """Return the files of a specimen: its report in each of its formats, and its gold."""
    out: dict[Path, bytes] = {}
    icons: list[Fact] = []
    if {"pdf", "flat", "lines"} & set(specimen.formats):
        data, icons = pdf.typeset(specimen)
        if "pdf" in specimen.formats:
            out[REPORTS / f"{specimen.stem}.pdf"] = data
        if "flat" in specimen.formats:
            out[REPORTS / f"{specimen.stem}.txt"] = plain.flattened(pdf_pages(data))
        if "lines" in specimen.formats:
            out[REPORTS / f"{specimen.stem}.txt"] = plain.extracted(pdf_pages(data))
    if "txt" in specimen.formats:
        out[REPORTS / f"{specimen.stem}.txt"] = plain.plain(specimen)
    if "joined" in specimen.formats:
        out[REPORTS / f"{specimen.stem}.txt"] = plain.joined(specimen)
    if "wrapped" in specimen.formats:
        out[REPORTS / f"{specimen.stem}.txt"] = plain.wrapped(specimen)
    if "paged" in specimen.formats:
        out[REPORTS / f"{specimen.stem}.txt"] = plain.paged(specimen)
    if "docx" in specimen.formats:
        out[REPORTS / f"{specimen.stem}.docx"] = word.word(specimen)
    out[GOLD / f"{specimen.stem}.json"] = dump(specimen.gold(icons))
    return out


def all_files(specimens: Iterable[Specimen] | None = None) -> dict[Path, bytes]:
    """Return every file of the corpus that is made by this script."""
    out: dict[Path, bytes] = {}
    for specimen in sources.specimens() if specimens is None else specimens:
        out |= files(specimen)
    return out


def main() -> int:
    """Write the files and say which have changed."""
    for path, data in all_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = not path.exists() or path.read_bytes() != data
        path.write_bytes(data)
        print(f"{'written' if changed else 'unchanged':10s}{path.relative_to(HERE)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
