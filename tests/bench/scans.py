"""Measure what a scan of a report tells beside its PDF: `python -m tests.bench.scans [--dpi N] [--colour] [NAME...]`.

Each PDF that has gold is made a scan: its pages as pictures, askew, with a scanner's grain, packed as JPEG, in a PDF
without a letter of text. Both are read, and the facts of both are scored against the same gold. Scans and what
tesseract read in them are kept in `out/scans`, so that a change of what comes after it is measured in a minute.
"""

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.reading import read_report
from tests.bench.gauge import ROOT, SETS, ReadSet, scores
from tests.ocr_memory import remembered
from utfall.gold import load_golds
from utfall.scoring import ReportScore, Score

KEPT = ROOT / "out" / "scans"

SKEW = (0.5, 1.0)
"""Degrees by which a page lies askew, to one side or the other."""

NOISE, PAPER, INK = 5.0, 0.92, 14
"""Grey levels by which a scanner's pixels vary; how much of the scale paper and ink keep, and how light ink is."""

JPEG_QUALITY = 75

PROMISED = 0.95
"""The facts of a scan are at least so good, as a share of what the PDF of the same report gives."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How scans are made: dots per inch, and in colour or grey."""

    dpi: int
    colour: bool

    def __str__(self) -> str:
        return f"{self.dpi}-{'colour' if self.colour else 'grey'}"


@dataclass(frozen=True, slots=True)
class Pair:
    """How a report scores as a PDF and as a scan."""

    pdf: ReportScore
    scan: ReportScore


def scanned(source: Path, kind: Kind) -> bytes:
    """Return a scan of a PDF; the same each time."""
    chance = np.random.default_rng(sum(map(ord, source.stem)))
    file = io.BytesIO()
    canvas = Canvas(file, invariant=True)
    with pypdfium2.PdfDocument(source) as document:
        for page in document:
            size = page.get_size()
            image = page.render(scale=kind.dpi / 72, grayscale=not kind.colour, rev_byteorder=True).to_pil()
            canvas.setPageSize(size)
            canvas.drawImage(ImageReader(_packed(image.convert("RGB" if kind.colour else "L"), chance)), 0, 0, *size)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _packed(image: Image.Image, chance: np.random.Generator) -> io.BytesIO:
    """Return a page's picture as a scanner would save it."""
    angle = float(chance.uniform(*SKEW) * chance.choice((-1, 1)))
    white = (255,) * len(image.getbands())
    turned = image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=white if len(white) > 1 else 255)
    pixels = np.asarray(turned).astype(np.float64) * PAPER + INK
    pixels += chance.normal(0, NOISE, pixels.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=JPEG_QUALITY)
    return file


def sources(names: Sequence[str]) -> Iterator[tuple[Path, Path]]:
    """Yield the PDFs that have gold, each with the folder of its gold; where names are given, those that begin so."""
    for folder, gold in SETS:
        if folder.is_dir() and gold.is_dir():
            stems = {each.stem for each in load_golds(gold) if not each.kept_aside}
            for path in sorted(folder.glob("*.pdf")):
                if path.stem in stems and (not names or path.stem.startswith(tuple(names))):
                    yield path, gold


def measured(source: Path, gold: Path, kind: Kind) -> Pair:
    """Return how a report scores as a PDF and as a scan of it."""
    scan = KEPT / str(kind) / source.name
    if not scan.is_file() or scan.stat().st_mtime < source.stat().st_mtime:
        scan.parent.mkdir(parents=True, exist_ok=True)
        scan.write_bytes(scanned(source, kind))
    results = [scores([ReadSet(gold, (read_report(path),))]) for path in (source, scan)]
    (pdf,), (read,) = results
    return Pair(pdf, read)


def _f1(score: Score) -> str:
    return "–" if score.f1 is None else f"{score.f1:.3f}"


def _ratio(pair: Pair) -> float:
    pdf, scan = (sum(each.scores.values(), Score()).f1 or 0.0 for each in (pair.pdf, pair.scan))
    return scan / pdf if pdf else 1.0


def line_of(pair: Pair) -> str:
    """Return a line about a report: facts' F1 in both, their ratio, and both by kind of fact."""
    kinds = (f"{_f1(s)}/{_f1(pair.pdf.scores[kind])}" for kind, s in pair.scan.scores.items())
    both = [_f1(sum(each.scores.values(), Score())) for each in (pair.scan, pair.pdf)]
    head = f"{pair.pdf.stem[:36]:36}  {both[0]} / {both[1]} = {_ratio(pair):.3f}"
    return head + "".join(f"{each:>14}" for each in kinds)


def losses_of(pair: Pair) -> Iterator[str]:
    """Yield what the PDF tells and the scan does not, and what only the scan invents."""
    for kind, hits in pair.pdf.hits.items():
        yield from (f"    {kind} lost: {what}" for n, what in hits.items() if n not in pair.scan.hits[kind])
        known = list(pair.pdf.invented[kind])
        for what in pair.scan.invented[kind]:
            if what in known:
                known.remove(what)
            else:
                yield f"    {kind} invented: {what}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the measurement; 1 where scans keep less than is promised."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="reports, by how their names begin; else all")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--colour", action="store_true")
    parser.add_argument("--losses", action="store_true", help="list the facts that the scan lost or invented")
    given = parser.parse_args(arguments)
    kind, pairs = Kind(given.dpi, given.colour), list[Pair]()
    with remembered(KEPT / "tesseract"):
        for source, gold in sources(given.names):
            pairs.append(measured(source, gold, kind))
            print(line_of(pairs[-1]), flush=True)
            for line in losses_of(pairs[-1]) if given.losses else ():
                print(line)
    if not pairs:
        print("no PDF with gold of such a name")
        return 2
    names = pairs[0].pdf.scores
    for name in (*names, "facts"):
        chosen = names if name == "facts" else (name,)
        pdf, scan = (
            sum((s for each in side for k, s in each.scores.items() if k in chosen), Score())
            for side in zip(*((pair.pdf, pair.scan) for pair in pairs), strict=True)
        )
        ratio = (scan.f1 or 0.0) / (pdf.f1 or 1.0)
        counts = f"({scan.tp}/{scan.gold}/{scan.found})"
        print(f"{kind} {name:14} scan {_f1(scan)}  pdf {_f1(pdf)}  ratio {ratio:.3f}  {counts}")
    return int(ratio < PROMISED)


if __name__ == "__main__":
    sys.exit(main())
