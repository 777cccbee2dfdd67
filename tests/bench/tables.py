"""Our table finder beside others', on government reports with a known truth: run by `make bench-tables`.

Prints for each finder its precision, recall and F1 by adjacency relations of cells (the ICDAR 2013 measure, blanks and
kinds of dashes apart) and the CPU time for a page. The reports and the measure are read from `../shared`, beside the
checkout.
"""

import argparse
import importlib.util
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

Record = dict[str, Any]


def record(page: int, box: tuple[float, ...], cells: Iterator[tuple[int, int, int, int, str]]) -> Record:
    """Return a table in the form that the measure reads."""
    keys = ("row", "col", "rowspan", "colspan", "text")
    return {"page": page, "bbox": list(box), "cells": [dict(zip(keys, cell, strict=True)) for cell in cells]}


def ours(path: Path) -> list[Record]:
    """Return the tables that utfall finds."""
    from utfall.tables import tables_of

    def cells(table: Any) -> Iterator[tuple[int, int, int, int, str]]:
        for cell, text in zip(table.grid.cells, table.texts, strict=True):
            yield cell.row, cell.col, cell.rowspan, cell.colspan, text

    return [record(table.page, table.grid.box, cells(table)) for table in tables_of(path)]


def pdfplumber_lines(path: Path) -> list[Record]:
    """Return the tables that pdfplumber finds with its default settings."""
    import pdfplumber

    found = []
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            for table in page.find_tables():
                found.append(record(page.page_number, table.bbox, texts(table.extract())))
    return found


def camelot_flavour(flavour: str) -> Callable[[Path], list[Record]]:
    """Return Camelot with one of its flavours; `hybrid` is the best of them here."""

    def find(path: Path) -> list[Record]:
        import camelot

        tables = camelot.read_pdf(str(path), pages="all", flavor=flavour)
        return [record(table.page, (0, 0, 0, 0), texts(table.df.values.tolist())) for table in tables]

    return find


def img2table_borderless(path: Path) -> list[Record]:
    """Return the tables that img2table finds, those without borders too."""
    from img2table.document import PDF

    found = []
    for page, tables in PDF(str(path)).extract_tables(borderless_tables=True).items():
        for table in tables:
            places: dict[tuple[int, ...], list[tuple[int, int, str]]] = {}
            for row, cells in table.content.items():
                for col, cell in enumerate(cells):
                    box = (cell.bbox.x1, cell.bbox.y1, cell.bbox.x2, cell.bbox.y2)
                    places.setdefault(box, []).append((row, col, cell.value or ""))
            found.append(record(page + 1, (0, 0, 0, 0), merged(places)))
    return found


def merged(places: dict[tuple[int, ...], list[tuple[int, int, str]]]) -> Iterator[tuple[int, int, int, int, str]]:
    """Yield cells that stand in several places once, with their spans."""
    for same in places.values():
        rows, cols = [row for row, _, _ in same], [col for _, col, _ in same]
        yield min(rows), min(cols), max(rows) - min(rows) + 1, max(cols) - min(cols) + 1, same[0][2]


def texts(rows: list[list[str | None]]) -> Iterator[tuple[int, int, int, int, str]]:
    """Yield the cells of a table that is a list of rows."""
    for row, cells in enumerate(rows):
        for col, text in enumerate(cells):
            if text:
                yield row, col, 1, 1, text


FINDERS: dict[str, Callable[[Path], list[Record]]] = {
    "utfall": ours,
    "pdfplumber": pdfplumber_lines,
    "camelot hybrid": camelot_flavour("hybrid"),
    "img2table": img2table_borderless,
}


def measure(shared: Path) -> ModuleType:
    """Return the module of the measure."""
    spec = importlib.util.spec_from_file_location("icdar", shared / "tools" / "icdar.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{shared / 'tools' / 'icdar.py'} cannot be read: put the shared folder beside the checkout.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Measure all finders and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("finders", nargs="*", help=f"some of: {', '.join(FINDERS)}")
    chosen = parser.parse_args().finders or list(FINDERS)
    shared = ROOT.parent / "shared"
    icdar = measure(shared)
    data = icdar.Data(str(shared / "tables-dev"))
    print(f"{'finder':16}{'docs':>5}{'P':>8}{'R':>8}{'F1':>8}{'ms/page':>9}{'failed':>8}")
    for name in chosen:
        print(line(name, FINDERS[name], icdar, data), flush=True)


def line(name: str, find: Callable[[Path], list[Record]], icdar: ModuleType, data: Any) -> str:
    """Return a finder's name with what was measured."""
    import pypdfium2

    found: dict[str, list[Record]] = {}
    failed, pages, seconds = 0, 0, 0.0
    for _, document, pdf, *_ in data.docs:
        pages += len(pypdfium2.PdfDocument(pdf))
        started = time.process_time()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found[f"{document}.pdf"] = find(Path(pdf))
        except (
            Exception
        ) as error:  # a finder that dies on a report has found nothing there; the others are measured still
            failed += 1
            print(f"{name}: {document}: {type(error).__name__}: {error}", file=sys.stderr)
        seconds += time.process_time() - started
    summary = icdar.score(data, found, "x", detection=False)[0]["all"]
    scores = "".join(f"{summary[key]:8.3f}" for key in ("doc_p", "doc_r", "doc_f"))
    return f"{name:16}{summary['docs']:5}{scores}{1000 * seconds / pages:9.0f}{failed:8}"


if __name__ == "__main__":
    main()
