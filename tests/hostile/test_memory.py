"""Memory over long reports: pages are released as they are read, so it grows by little for each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import pdfs

ROOT = Path(__file__).resolve().parents[2]

MOST_FOR_100_PAGES = 25.0
"""Megabytes that a hundred pages more may cost. Measured: 14; what stays of a page is its words and blocks."""

MOST_FOR_1000_PAGES = 400.0
"""Megabytes at the peak of a report of a thousand pages, libraries included. Measured: 260."""

PEAK = """
import resource, sys
from pathlib import Path
from utfall.engines.local import _lean
from utfall.pipeline import extract
found = _lean(extract(Path(sys.argv[1])), "fil.pdf")
print(len(found.report.pages), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
"""ru_maxrss of a new process counts what its parent had, where it is forked: this one is started anew."""


def peak(folder: Path, count: int) -> float:
    """Return the peak, in megabytes, of a process that reads a report of `count` pages of the corpus."""
    path = folder / f"{count}.pdf"
    path.write_bytes(pdfs.joined(sorted((ROOT / "corpus" / "reports").glob("*.pdf")), count))
    done = subprocess.run([sys.executable, "-c", PEAK, str(path)], cwd=ROOT, text=True, capture_output=True, check=True)
    pages, megabytes = done.stdout.split()
    assert int(pages) == count
    return float(megabytes)


def test_a_hundred_pages_more_cost_little(tmp_path: Path) -> None:
    few, many = peak(tmp_path, 50), peak(tmp_path, 250)
    assert (many - few) / 2 < MOST_FOR_100_PAGES


@pytest.mark.skipif("UTFALL_LONG" not in os.environ, reason="takes a minute: `make fuzz` runs it")
def test_a_thousand_pages_stay_under_400_megabytes(tmp_path: Path) -> None:
    assert peak(tmp_path, 1000) < MOST_FOR_1000_PAGES
