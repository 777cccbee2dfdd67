"""How fast utfall reads, beside two others that read the same files in the same run: `make bench`.

Each way of reading goes through the files in this one process, after a round that is not counted (imports, rules), and
the ways take turns for several rounds, so that a busy machine slows all of them. What is measured is the processor's
time, the best of all rounds: other programs only ever add to it. What utfall remembers of texts (the looks of words,
whose name a label is) is forgotten before each round, for an archive is not read twice. The files' memory is the peak
of a process that does nothing else.

It ends with 1 when one of the promises below is broken.
"""

import argparse
import functools
import gc
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
import pypdfium2

from utfall import pipeline, store

PROMISED_OVER_PDFPLUMBER = 12.0
"""utfall, from PDF to SQLite, is at least this many times as fast as pdfplumber's text and tables; aim: 20."""

PROMISED_OF_PDFIUM = 1 / 6
"""utfall, from PDF to SQLite, is at least this part as fast as pdfium's plain text; aim: 1/4."""

PROMISED_HELP_SECONDS = 0.3
"""`utfall --help` answers in this time."""

PROMISED_TEXT_SECONDS = 2.5
"""`utfall ingest` of one small text file takes no longer from start to end."""

ROOT = Path(__file__).resolve().parent.parent.parent
SETS = {
    "corpus, specimens full of tables on few pages": ROOT / "corpus/reports",
    "shared, reports of municipalities": ROOT.parent / "shared/reports/pdf",
    "tables-dev, pages of government reports chosen for their tables": ROOT.parent / "shared/tables-dev",
}
UTFALL = Path(sys.executable).with_name("utfall")

STAGES = {
    "read": ("read_report",),
    "layout": ("lay_out", "upright", "views"),
    "facts": (
        *("find_identity", "find_goals", "find_assessments"),
        *("find_table_values", "find_prose_values", "find_budget_lines"),
    ),
    "resolve": ("resolve_document", "resolve"),
    "audit": ("audit",),
}
"""The functions of `utfall/pipeline.py` that each stage of the road consists of; storing comes after them."""

Way = Callable[[Sequence[Path]], int]


def utfall(paths: Sequence[Path], spent: dict[str, float] | None = None) -> int:
    """Read the files into a new database and return the number of pages; note what storing took."""
    pages = 0
    with tempfile.TemporaryDirectory() as folder:
        db = store.open_database(Path(folder) / "bench.db")
        run = store.start_run(db, "bench", len(paths))
        for path in paths:
            extraction = pipeline.extract(path)
            start = time.process_time()
            store.write(db, extraction, run)
            if spent is not None:
                spent["store"] += time.process_time() - start
            pages += len(extraction.report.pages)
        db.conn.close()
    return pages


def pdfplumber_text_and_tables(paths: Sequence[Path]) -> int:
    """Let pdfplumber extract text and tables."""
    pages = 0
    for path in paths:
        with pdfplumber.open(path) as file:
            for page in file.pages:
                page.extract_text()
                page.extract_tables()
                pages += 1
    return pages


def pdfium_text(paths: Sequence[Path]) -> int:
    """Let pdfium extract plain text."""
    pages = 0
    for path in paths:
        file = pypdfium2.PdfDocument(path)
        for page in file:
            text = page.get_textpage()
            text.get_text_range()
            text.close()
            page.close()
            pages += 1
        file.close()
    return pages


WAYS: dict[str, Way] = {
    "utfall, PDF to SQLite": utfall,
    "pdfplumber, text and tables": pdfplumber_text_and_tables,
    "pdfium, plain text": pdfium_text,
}


@dataclass(frozen=True, slots=True)
class Speed:
    """Pages per second of each way of reading, in its best round, and utfall's seconds by stage."""

    pages: int
    rates: dict[str, float]
    stages: dict[str, float]


def measure(paths: Sequence[Path], rounds: int) -> Speed:
    """Return how fast each way reads the files."""
    times = defaultdict[str, list[float]](list)
    stages = defaultdict[str, list[float]](list)
    pages = 0
    for number in range(rounds + 1):
        for name, way in WAYS.items():
            spent = defaultdict[str, float](float)
            forget()
            with stopwatch(spent):
                start = time.process_time()
                pages = utfall(paths, spent) if way is utfall else way(paths)
                seconds = time.process_time() - start
            if number:
                times[name].append(seconds)
                for stage, value in spent.items():
                    stages[stage].append(value)
    return Speed(
        pages=pages,
        rates={name: pages / min(values) for name, values in times.items()},
        stages={stage: min(values) for stage, values in stages.items()},
    )


def forget() -> None:
    """Forget what utfall remembers of the texts that it has read; compiled rules and registers stay."""
    remembered = type(functools.lru_cache(len))
    for each in gc.get_objects():
        of_ours = isinstance(each, remembered) and each.__module__.startswith(("extract", "normalize", "utfall"))
        if of_ours and each.cache_parameters()["maxsize"] is not None:
            each.cache_clear()


@contextmanager
def stopwatch(spent: dict[str, float]) -> Iterator[None]:
    """Add up what each stage of the pipeline takes while the context is open."""
    functions = {name: getattr(pipeline, name) for names in STAGES.values() for name in names}

    def timed(stage: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **options: object) -> object:
            start = time.process_time()
            try:
                return function(*args, **options)
            finally:
                spent[stage] += time.process_time() - start

        return call

    for stage, names in STAGES.items():
        for name in names:
            setattr(pipeline, name, timed(stage, functions[name]))
    try:
        yield
    finally:
        for name, function in functions.items():
            setattr(pipeline, name, function)


def files(folder: Path) -> list[Path]:
    """Return the PDF files in a folder and those in it."""
    return sorted(folder.rglob("*.pdf"))


def peak_memory(name: str, folder: Path) -> float:
    """Return the megabytes that a process of its own takes at most to read a folder in one of the ways."""
    done = subprocess.run(
        [sys.executable, __file__, "--peak", name, str(folder)], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return float(done.stdout)


def own_peak() -> float:
    """Return the megabytes that this process has taken at most; `ru_maxrss` would count its parent's as well."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024  # type: ignore[index]


def help_seconds() -> float:
    """Return the processor's time for `utfall --help`, the best of five."""
    return min(_seconds([str(UTFALL), "--help"]) for _ in range(5))


def text_seconds() -> float:
    """Return the processor's time for one small text file from start to end, all processes, the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "rapport.txt"
        report.write_text(
            "Verksamhetsberättelse 2021\n\nMål\n\n"
            "Målet att alla brukare har en aktuell genomförandeplan är uppnått.\n\n"
            "Sjukfrånvaron var 7,6 % (mål 6,0 %).\n",
            encoding="utf-8",
        )
        commands = [[str(UTFALL), "ingest", str(report), "--db", f"{folder}/{number}.db"] for number in range(3)]
        return min(map(_seconds, commands))


def _seconds(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def print_speed(name: str, folder: Path, speed: Speed) -> list[str]:
    """Print the table of a set of files, and return which promises it breaks."""
    mine, plumber, plain = speed.rates.values()
    print(f"\n{name}: {speed.pages} pages of {len(files(folder))} files")
    print(f"  {'':<30}{'pages/s':>9}{'of utfall':>11}{'peak MB':>9}")
    for way, rate in speed.rates.items():
        print(f"  {way:<30}{rate:>9.1f}{rate / mine:>11.3f}{peak_memory(way, folder):>9.0f}")
    over, part = mine / plumber, mine / plain
    print(f"  utfall is {over:.1f} times pdfplumber (promised: {PROMISED_OVER_PDFPLUMBER:.0f}, aim: 20)")
    print(f"  and 1/{1 / part:.1f} of pdfium's plain text (promised: 1/{1 / PROMISED_OF_PDFIUM:.0f}, aim: 1/4)")
    total = sum(speed.stages.values())
    print("  " + ", ".join(f"{stage} {100 * value / total:.0f} %" for stage, value in speed.stages.items()))
    print(
        "  " + ", ".join(f"{stage} {1000 * value / speed.pages:.2f}" for stage, value in speed.stages.items()), end=""
    )
    print(" ms a page")
    broken = []
    if over < PROMISED_OVER_PDFPLUMBER:
        broken.append(f"{name}: {over:.1f} times pdfplumber, not {PROMISED_OVER_PDFPLUMBER:.0f}")
    if part < PROMISED_OF_PDFIUM:
        broken.append(f"{name}: 1/{1 / part:.1f} of pdfium's plain text, not 1/{1 / PROMISED_OF_PDFIUM:.0f}")
    return broken


def main() -> int:
    """Print all tables; return 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="rounds that count (default: 3)")
    parser.add_argument("--peak", nargs=2, metavar=("WAY", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        way, folder = options.peak
        WAYS[way](files(Path(folder)))
        print(own_peak())
        return 0

    broken: list[str] = []
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, best of {options.rounds} rounds")
    for name, folder in SETS.items():
        if paths := files(folder):
            broken += print_speed(name, folder, measure(paths, options.rounds))
    for what, seconds, promised in (
        ("utfall --help", help_seconds(), PROMISED_HELP_SECONDS),
        ("one small text file", text_seconds(), PROMISED_TEXT_SECONDS),
    ):
        print(f"\n{what}: {seconds:.2f} s (promised: {promised} s)")
        if seconds > promised:
            broken.append(f"{what}: {seconds:.2f} s, not {promised} s")
    for fault in broken:
        print(f"BROKEN  {fault}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
