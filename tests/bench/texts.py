"""Measure what texts of a report tell beside the report: `python -m tests.bench.texts [VERSION...] [--report NAME]`.

Each specimen that rules are developed on is written as text in the ways in which text comes out of Word files and PDFs:
cells between tabs or bars, or on lines of their own, columns kept apart by spaces, the lines as they stood, a page on a
line. All are read and scored against the specimen's own gold. The texts are left in `out/texts`, to be looked at.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from corpus import pdf, plain, sources
from corpus.story import Specimen
from corpus.typeset import pdf_pages
from extract.reading import read_report
from extract.reading.pdf import read_pdf
from models import Page
from tests.bench.gauge import CORPUS, ROOT, ReadSet, scores
from utfall.gold import load_golds
from utfall.scoring import ReportScore, Score

KEPT = ROOT / "out" / "texts"

LETTER = 4.6
"""The width of a letter where a page is set in typewriter (points): 110 letters on a line."""

LINE = 11.0
"""Words whose baselines are nearer than half of this (points) stand on one line."""


def _bars(specimen: Specimen) -> bytes:
    return plain.plain(replace(specimen, look=replace(specimen.look, markdown=True)))


def _pages(specimen: Specimen) -> list[str]:
    return pdf_pages(pdf.typeset(specimen)[0])


def _laid_out(specimen: Specimen) -> bytes:
    """Return the pages with each word where it stands on paper, as programs write that keep the layout."""
    report = read_pdf(Path(f"{specimen.stem}.pdf"), pdf.typeset(specimen)[0])
    return plain.PAGE_MARK.join("\n".join(_typed(page)) + "\n" for page in report.pages).encode()


def _by_cells(specimen: Specimen) -> bytes:
    """Return the lines of the pages with each cell of a table on a line of its own, as some programs write them."""
    report = read_pdf(Path(f"{specimen.stem}.pdf"), pdf.typeset(specimen)[0])
    return plain.PAGE_MARK.join("\n".join(_pieces(page)) + "\n" for page in report.pages).encode()


def _pieces(page: Page) -> Iterator[str]:
    """Yield the words of a page as long as they follow one another on a line, a space apart."""
    line, last = "", None
    for word in page.words:
        if word.box is None:
            continue
        if last is not None and not (abs(word.box[3] - last[3]) < LINE / 2 and -1 < word.box[0] - last[2] < 0.8 * LINE):
            yield line
            line = ""
        line, last = f"{line} {word.text}".strip(), word.box
    yield line


def _typed(page: Page) -> Iterator[str]:
    """Yield the lines of a page as if set in typewriter, with an empty one where paper is left blank."""
    words = sorted((word.box[3], word.box[0], word.text) for word in page.words if word.box is not None)
    rows: list[tuple[float, list[tuple[float, str]]]] = []
    for base, left, text in words:
        if rows and base - rows[-1][0] < LINE / 2:
            rows[-1][1].append((left, text))
        else:
            rows.append((base, [(left, text)]))
    last = rows[0][0] if rows else 0.0
    for base, pieces in rows:
        if base - last > 1.8 * LINE:
            yield ""
        line, last = "", base
        for left, text in sorted(pieces):
            line += " " * max(round(left / LETTER) - len(line), 1 if line else 0) + text
        yield line


VERSIONS: Mapping[str, Callable[[Specimen], bytes]] = {
    "tabs": plain.plain,
    "bars": _bars,
    "spaces": plain.wrapped,
    "paged": plain.paged,
    "layout": _laid_out,
    "cells": _by_cells,
    "lines": lambda specimen: plain.extracted(_pages(specimen)),
    "flat": lambda specimen: plain.flattened(_pages(specimen)),
}
"""How each version is made of a specimen."""


def written(version: str, names: Sequence[str]) -> Iterator[Path]:
    """Yield the texts of the specimens that are developed on; where names are given, those that begin so."""
    known = {gold.stem for gold in load_golds(CORPUS[1]) if not gold.kept_aside}
    folder = KEPT / version
    folder.mkdir(parents=True, exist_ok=True)
    for specimen in sources.specimens():
        if specimen.stem in known and (not names or specimen.stem.startswith(tuple(names))):
            path = folder / f"{specimen.stem}.txt"
            path.write_bytes(VERSIONS[version](specimen))
            yield path


def measured(version: str, names: Sequence[str]) -> tuple[ReportScore, ...]:
    """Return how the texts of a version score."""
    return scores([ReadSet(CORPUS[1], tuple(read_report(path) for path in written(version, names)))])


def _f1(score: Score) -> str:
    return "–" if score.f1 is None else f"{score.f1:.3f}"


def lines_of(version: str, reports: Sequence[ReportScore]) -> Iterator[str]:
    """Yield a line for each kind of fact, and one for all."""
    kinds = list(reports[0].scores)
    for name in (*kinds, "facts"):
        chosen = kinds if name == "facts" else [name]
        total = sum((report.scores[kind] for report in reports for kind in chosen), Score())
        yield f"{version:8} {name:14} {_f1(total)}  ({total.tp}/{total.gold}/{total.found})"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the measurement."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("versions", nargs="*", help=f"{', '.join(VERSIONS)}; else all")
    parser.add_argument("--report", action="append", default=[], help="specimens whose names begin so; else all")
    parser.add_argument("--kind", default="table_values", help="the kind of fact that is shown by report")
    parser.add_argument("--misses", action="store_true", help="list what is missed and invented of that kind")
    given = parser.parse_args(arguments)
    if unknown := set(given.versions) - set(VERSIONS):
        parser.error(f"there is no version {', '.join(sorted(unknown))}")
    for version in given.versions or VERSIONS:
        reports = measured(version, given.report)
        for report in reports:
            score = report.scores[given.kind]
            print(f"  {report.stem[:44]:44} {_f1(score)}  ({score.tp}/{score.gold}/{score.found})")
            for word, facts in (("missed", report.missed), ("invented", report.invented)) if given.misses else ():
                print(*(f"      {word}: {fact}" for fact in facts[given.kind]), sep="\n")
        if reports:
            print(*lines_of(version, reports), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
