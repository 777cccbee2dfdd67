"""Thousands of damaged PDFs through the whole road: `make fuzz`.

Every file is made by lot from a seed and a number, is read in a process of its own under limits of time and memory, as
`utfall ingest` does it, and is written to a database. Allowed is a report that was read, or a failure that says what is
wrong with the file. Anything else (an error that nobody foresaw, a hang, facts that do not stand where they say) is a
fault of ours: the file is kept, and the exit status is 1.
"""

import argparse
import math
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from models import Extraction, Fact, UtfallError
from tests.hostile.mutate import mutated, seeds
from utfall import store
from utfall.engines import Failure, Limits, Outcome, Task
from utfall.engines.local import LocalEngine
from utfall.ingest import extract_file

ROOT = Path(__file__).resolve().parents[2]
LIMITS = Limits(seconds=30.0, memory=2 * 2**30)
"""A sound file of two pages takes a tenth of a second: one that takes thirty hangs."""

ALLOWED = ("EmptyReport", "EncryptedReport", "UnreadableReport", "WorkerCrashed")
"""What may become of a damaged file. `WorkerCrashed` is pdfium that fell over: it costs the file its process."""


@dataclass(slots=True)
class Account:
    """What became of the files, and those that show a fault of ours: number, story, message."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str, str]] = field(default_factory=list)


def fuzz(count: int, seed: int, jobs: int, kept: Path, *, first: int = 0) -> Account:
    """Read `count` damaged files and return the account; files that show a fault are left in `kept`."""
    sound = seeds(sorted((ROOT / "corpus" / "reports").glob("*.pdf")))
    account, stories = Account(), dict[int, str]()
    with tempfile.TemporaryDirectory() as folder:
        database = store.open_database(Path(folder) / "fuzz.db")
        run_id = store.start_run(database, "fuzz", count)

        def tasks() -> Iterator[Task]:
            for number in range(first, first + count):
                mutation = mutated(sound, seed, number)
                stories[number] = mutation.story
                path = Path(folder) / f"{number}.pdf"
                path.write_bytes(mutation.data)
                yield Task(path.name, path)

        with closing(database.conn), closing(LocalEngine(jobs=jobs, limits=LIMITS).run(tasks(), extract_file)) as done:
            for task, outcome in done:
                word, fault = judge(outcome)
                if fault is None and isinstance(outcome, Extraction):
                    fault = _written(database, outcome, run_id)
                account.outcomes[word] += 1
                if fault is not None:
                    account.faults.append((int(task.path.stem), stories[int(task.path.stem)], fault))
                    kept.mkdir(parents=True, exist_ok=True)
                    (kept / f"{seed}-{task.path.name}").write_bytes(task.path.read_bytes())
                task.path.unlink()
    return account


def _written(database: "store.Database", extraction: Extraction, run_id: int) -> str | None:
    """Return why a report could not be written, or None."""
    try:
        store.write(database, extraction, run_id)
    except UtfallError as error:
        return str(error)
    return None


def judge(outcome: Outcome) -> tuple[str, str | None]:
    """Return what became of a file in a word or two, and the fault of ours that it shows, or None."""
    if isinstance(outcome, Failure):
        fault = None if outcome.error in ALLOWED and "utfall" not in outcome.stage else outcome.message
        return f"failed: {outcome.error}" + (" (fault)" if fault else ""), fault
    fault = next(_oddities(outcome), None)
    facts = any((outcome.goals, outcome.assessments, outcome.observations, outcome.budget_lines))
    return ("read, with facts" if facts else "read, no facts") + (" (fault)" if fault else ""), fault


def _oddities(extraction: Extraction) -> Iterator[str]:
    """Yield what a reading must never hold: a fact that is not where it says, a place that is no number."""
    pages = extraction.report.pages
    for page in pages:
        if not all(value is not None and math.isfinite(value) for value in (page.width, page.height)):
            yield f"page {page.number} is {page.width} x {page.height}"
    facts: Sequence[Fact] = (
        *extraction.goals, *extraction.assessments, *extraction.observations, *extraction.budget_lines,
    )  # fmt: skip
    for fact in facts:
        place = fact.provenance
        if pages[place.page - 1].text[place.char_start : place.char_end] != place.quote:
            yield f"{fact.id} quotes '{place.quote}', which is not there"
        if place.box is None or not all(map(math.isfinite, place.box)):
            yield f"{fact.id} stands at {place.box}"


def table(account: Account, seconds: float) -> str:
    """Return the outcomes as a table, the most frequent first."""
    total = account.outcomes.total()
    rows = [f"{word:40}{count:>7}{count / total:>8.1%}" for word, count in account.outcomes.most_common()]
    rate = f"{seconds:.0f} s, {total / seconds:.1f} files a second" if seconds else ""
    return "\n".join([*rows, f"{'all files':40}{total:>7}   {rate}"])


def main() -> int:
    """Run, print the table, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=2000, help="how many files")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other files")
    parser.add_argument("--first", type=int, default=0, help="the number of the first file: one alone with --count 1")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at the same time")
    parser.add_argument("--keep", type=Path, default=ROOT / "out" / "fuzz", help="where files that show a fault go")
    parser.add_argument("--write", type=Path, help="only write the file numbered --first there, and read nothing")
    options = parser.parse_args()
    if options.write:
        sound = seeds(sorted((ROOT / "corpus" / "reports").glob("*.pdf")))
        mutation = mutated(sound, options.seed, options.first)
        options.write.write_bytes(mutation.data)
        print(mutation.story)
        return 0
    started = time.monotonic()
    account = fuzz(options.count, options.seed, options.jobs, options.keep, first=options.first)
    print(table(account, time.monotonic() - started))
    for number, story, message in account.faults:
        print(f"\n{options.keep / f'{options.seed}-{number}.pdf'}\n  {story}\n  {message}", file=sys.stderr)
    return 1 if account.faults else 0


if __name__ == "__main__":
    sys.exit(main())
