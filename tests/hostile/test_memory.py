"""Memory and time over long reports: both grow with the pages, and by little for each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import pdfs

ROOT = Path(__file__).resolve().parents[2]

MOST_FOR_100_PAGES = 35.0
"""Megabytes that a hundred pages more may cost. Measured: 28 for the first 250 pages, then 19: what stays of a page is
its words, blocks and facts (there are 30 on each page of the corpus), and what is remembered of texts."""

MOST_FOR_1000_PAGES = 400.0
"""Megabytes at the peak of a report of a thousand pages, libraries included. Measured: 382, 65 of which the
compiled rules take."""

MOST_TIMES_AS_LONG = 7.0
"""Four times as many pages take at most so many times as long. Measured: 3.4; 29 where each symbol asked each cell."""

PEAK = """
import resource, sys, time
from pathlib import Path
from utfall.engines.local import _lean
from utfall.pipeline import extract
found = _lean(extract(Path(sys.argv[1])), "fil.pdf")
print(len(found.report.pages), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, time.process_time())
"""
"""ru_maxrss of a new process counts what its parent had, where it is forked: this one is started anew."""


def measured(folder: Path, count: int) -> tuple[float, float]:
    """Return the peak in megabytes, and the seconds, of a process that reads `count` pages of the corpus."""
    path = folder / f"{count}.pdf"
    path.write_bytes(pdfs.joined(sorted((ROOT / "corpus" / "reports").glob("*.pdf")), count))
    done = subprocess.run([sys.executable, "-c", PEAK, str(path)], cwd=ROOT, text=True, capture_output=True, check=True)
    pages, megabytes, seconds = done.stdout.split()
    assert int(pages) == count
    return float(megabytes), float(seconds)


def test_a_hundred_pages_more_cost_little(tmp_path: Path) -> None:
    (few, _), (many, _) = measured(tmp_path, 50), measured(tmp_path, 250)
    assert (many - few) / 2 < MOST_FOR_100_PAGES


@pytest.mark.skipif("UTFALL_LONG" not in os.environ, reason="takes a minute: `make fuzz` runs it")
def test_a_thousand_pages_take_memory_and_time_in_measure(tmp_path: Path) -> None:
    _, seconds = measured(tmp_path, 250)
    megabytes, longer = measured(tmp_path, 1000)
    assert megabytes < MOST_FOR_1000_PAGES
    assert longer < MOST_TIMES_AS_LONG * seconds
