"""Reports with gold, read once and understood again and again under other rules: for calibrating and leaving out.

Only what rules were developed on: the specimens that are not kept aside and, where they are, the shared reports.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.reading import read_report
from models import Report
from utfall import store
from utfall.evaluate import Part, evaluate
from utfall.gold import load_golds
from utfall.pipeline import understand
from utfall.scoring import ReportScore

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CORPUS = (ROOT / "corpus" / "reports", ROOT / "corpus" / "gold")
SETS = (
    CORPUS,
    (SHARED / "reports" / "text", SHARED / "gold"),
    (SHARED / "reports" / "pdf", SHARED / "gold"),
    (SHARED / "reports" / "composed", SHARED / "reports" / "composed" / "gold"),
)
"""Folders of reports, each with the folder of its gold."""

KINDS = (".pdf", ".txt")


@dataclass(frozen=True, slots=True)
class ReadSet:
    """The reports of a folder that have gold, as they were read."""

    gold: Path
    reports: tuple[Report, ...]


def read_sets(part: Part = "developed-on") -> Iterator[ReadSet]:
    """Yield the reports with gold of that part; shared ones count as developed on, and are left out where not there."""
    for folder, gold in SETS if part == "developed-on" else (CORPUS,):
        if folder.is_dir() and gold.is_dir():
            stems = {each.stem for each in load_golds(gold) if each.kept_aside == (part == "kept-aside")}
            files = sorted(path for path in folder.iterdir() if path.suffix in KINDS and path.stem in stems)
            yield ReadSet(gold, tuple(read_report(path) for path in files))


def scores(sets: Sequence[ReadSet], part: Part = "developed-on") -> tuple[ReportScore, ...]:
    """Return how the reports score with the rules in force."""
    found = list[ReportScore]()
    for each in sets:
        with _database(each.reports) as db:
            found += [report for report in evaluate(db, each.gold, part).reports if report.file]
    return tuple(found)


@contextmanager
def _database(reports: Sequence[Report]) -> Iterator[Path]:
    """Give a database of what is found in reports."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "gauge.db"
        db = store.open_database(path)
        run = store.start_run(db, "gauge", len(reports))
        for report in reports:
            store.write(db, understand(report), run)
        db.close()
        yield path
