"""Many files: which of them are read, what became of each, and an account that balances.

A report is called in the database what it was called on the command line: a file by the path as given, a file in a
folder by the folder as given and its path within, with `/` between. Runs from the same place therefore find their
reports again.
"""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from extract.reading import READERS
from extract.reading.options import DEFAULT, ReadingOptions
from models import Extraction, UnreadableReport, UnsupportedFormat, UtfallError
from utfall import __version__, store
from utfall.database import Database
from utfall.engines import Engine, Extract, Failure, Outcome, Task
from utfall.finish import finish

if TYPE_CHECKING:
    from extract.rules.own import OwnRules

READ = tuple(READERS)
"""The kinds of files that utfall reads."""

OTHER_REPORTS = (
    ".doc", ".docm", ".dot", ".dotx", ".fodt", ".ott", ".rtf", ".pages", ".wpd",  # word processors
    ".mht", ".mhtml", ".xhtml", ".epub",  # web
    ".xls", ".xlsm", ".xlsx", ".ods", ".ppt", ".pptx", ".odp",  # sheets and slides
    ".tif", ".tiff", ".djvu", ".ps", ".xps",  # scans and print files
    ".7z", ".gz", ".rar", ".tar", ".zip",  # archives of reports
)  # fmt: skip
"""Kinds of files that may well be reports: in a folder, each is reported as not supported yet."""

ARCHIVES = (".7z", ".gz", ".rar", ".tar", ".zip")

PACKAGES = ("models", "extract", "normalize", "utfall")
RULE_FILES = (".py", ".toml", ".csv", ".sql")
NOT_RULES = (
    "utfall/engines/", "utfall/site/",
    "models/views.sql",
    "utfall/against.py", "utfall/between.py", "utfall/cli.py", "utfall/cli_rules.py", "utfall/evaluate.py",
    "utfall/export.py",
    "utfall/finish.py", "utfall/gold.py", "utfall/ingest.py", "utfall/lifelines.py", "utfall/likeness.py",
    "utfall/migrations.py", "utfall/names.py", "utfall/reliability.py", "utfall/rulebook.py", "utfall/scoring.py",
    "utfall/show.py", "utfall/summary.py", "utfall/trial.py",
)  # fmt: skip
"""Files that do not decide how a report is read. A change in any other makes a new version: reports are read anew."""


class MissingPath(UtfallError):
    """There is nothing at a path that was given."""

    stage = "files"


class EmptyFolder(UtfallError):
    """A folder that was given holds no reports."""

    stage = "files"


@dataclass(frozen=True, slots=True)
class Found:
    """What lies at the paths given: files to read, what cannot be read, and how many files are no reports, by kind."""

    tasks: tuple[Task, ...]
    failures: tuple[tuple[str, UtfallError], ...]
    skipped: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """News of one file: the `number`-th of `given` is done; `word` is `read`, `unchanged` or `failed`."""

    number: int
    given: int
    file: str
    word: str
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be read, and why."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class RunResult:
    """The account of a run: read + unchanged + failed = given. Documents are ids, in the order of their files."""

    run_id: int
    read: tuple[str, ...]
    unchanged: tuple[str, ...]
    failed: tuple[Failed, ...]
    skipped: Mapping[str, int]

    @property
    def given(self) -> int:
        """Return the number of files that the run answers for."""
        return len(self.read) + len(self.unchanged) + len(self.failed)


# What is given


def find_files(paths: Sequence[Path]) -> Found:
    """Return the files at `paths`; folders are searched through. A file that is given twice counts once."""
    tasks, failures, skipped = dict[str, Task](), list[tuple[str, UtfallError]](), Counter[str]()
    for path in dict.fromkeys(paths):
        reports = [path]
        if path.is_dir():
            named = list(_walk(path, failures))
            reports = [each for each in named if _kind(each) in (*READ, *OTHER_REPORTS)]
            skipped.update(_kind(each) or "no suffix" for each in named if _kind(each) not in (*READ, *OTHER_REPORTS))
            if not reports:
                failures.append((called(path), EmptyFolder(f"{called(path)}: {_nothing_in(named)}")))
        for each in reports:
            if (error := _fault(each)) is not None:
                failures.append((called(each), error))
            else:
                tasks.setdefault(os.path.realpath(each), Task(called(each), each))
    return Found(tuple(tasks.values()), tuple(dict(failures).items()), dict(sorted(skipped.items())))


def called(path: Path) -> str:
    """Return what a file is called in the database; bytes that are no text in its name are spelled out (`\\xe5`)."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _nothing_in(named: Sequence[Path]) -> str:
    there = f"none of its {len(named)} files is a report" if named else "the folder is empty"
    return f"{there}. Put reports there ({', '.join(READ)}), or name another folder."


def _kind(path: Path) -> str:
    return path.suffix.lower()


def _walk(folder: Path, failures: list[tuple[str, UtfallError]]) -> Iterator[Path]:
    """Yield the files under a folder, sorted; hidden ones and the lock files of office programs are left out."""

    def unreadable(error: OSError) -> None:
        name = called(Path(error.filename))
        failures.append((name, UnreadableReport(f"{name}: the folder cannot be opened ({error.strerror}). Allow it.")))

    seen = set[str]()
    for place, folders, names in os.walk(folder, onerror=unreadable, followlinks=True):
        # Links to folders are followed, but no folder is searched twice: a circle of links has no end.
        if (real := os.path.realpath(place)) in seen:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(names) if not name.startswith((".", "~$")))


def _fault(path: Path) -> UtfallError | None:
    """Return why a file cannot even be tried, or None."""
    name, kind = called(path), _kind(path)
    if not path.exists():
        return MissingPath(f"{name}: no such file or folder. Check the spelling.")
    if not path.is_file():
        return UnreadableReport(f"{name}: not a file that can be read (a device or a pipe). Save it as a file first.")
    if kind in READ:
        return None
    if kind in ARCHIVES:
        return UnsupportedFormat(f"{name}: archives ({kind}) are not supported yet. Unpack it, and give the folder.")
    return UnsupportedFormat(
        f"{name}: files of this kind ({kind or 'no suffix'}) are not supported yet. Save it as PDF and try again."
    )


# What is read


@cache
def rules_version() -> str:
    """Return the version of utfall with a fingerprint of what decides how a report is read: `0.1.0+5f3a09c1`."""
    digest = hashlib.sha256()
    for name, content in sorted(_rule_files()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return f"{__version__}+{digest.hexdigest()[:8]}"


def _rule_files() -> Iterator[tuple[str, bytes]]:
    for package in PACKAGES:
        yield from _contents(files(package), package)


def _contents(place: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    if place.is_dir():
        for each in place.iterdir():
            yield from _contents(each, f"{name}/{each.name}")
    elif name.endswith(RULE_FILES) and not name.startswith(NOT_RULES):
        yield name, place.read_bytes()


def extract_file(
    path: Path,
    *,
    options: ReadingOptions = DEFAULT,
    own: Path | None = None,
    rules: "OwnRules | None" = None,
    patient: bool = False,
) -> Extraction:
    """Return all that was found in one file; one that is not `patient` says so where a file takes long to read.

    `own` is the folder of the user's own registers, `rules` are their own rules: it runs in processes of its own, which
    do not know them yet. Rules come with each file, so that all are read by the same, whatever becomes of their folder.
    """
    from extract.rules.own import apply
    from normalize import registers
    from utfall.pipeline import extract  # only where a file is read: it loads the language and PDF libraries

    apply(rules)
    registers.use(own)
    return extract(path, replace(options, patient=patient))


def version_of(options: ReadingOptions, own: Path | None = None, rules: "OwnRules | None" = None) -> str:
    """Return the version of the rules, with what else decides how a report is read where that is not the usual:
    options, and fingerprints of the user's own rules and registers: `0.1.0+5f3a09c1;rules=0c2e91d4`.
    """
    version = rules_version() + ("" if options.ocr == DEFAULT.ocr else f";ocr={options.ocr}")
    version += f";rules={rules.fingerprint}" if rules else ""
    if own is None:
        return version
    digest = hashlib.sha256()
    for path in sorted(own.glob("*.csv")):
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return f"{version};registers={digest.hexdigest()[:8]}"


@dataclass(slots=True)
class _Run:
    """A run under way."""

    db: Database
    id: int
    given: int
    on_step: Callable[[Step], None]
    read: dict[str, str] = field(default_factory=dict)
    unchanged: dict[str, str] = field(default_factory=dict)
    failed: list[Failed] = field(default_factory=list)

    def _step(self, file: str, word: str, message: str | None = None) -> None:
        done = len(self.read) + len(self.unchanged) + len(self.failed)
        self.on_step(Step(done, self.given, file, word, message))

    def keep(self, file: str, document_id: str) -> None:
        """Note a file that is in the database as it is."""
        self.unchanged[file] = document_id
        self._step(file, "unchanged")

    def fail(self, file: str, failure: Failure, sha256: str | None = None) -> None:
        """Note a file that could not be read."""
        store.write_failure(self.db, self.id, file=file, sha256=sha256, failure=failure)
        self.failed.append(Failed(file, failure.message))
        self._step(file, "failed", failure.message)

    def take(self, file: str, outcome: Outcome, sha256: str) -> None:
        """Write what was found in a file, or why nothing was."""
        if isinstance(outcome, Failure):
            self.fail(file, outcome, sha256)
            return
        try:
            store.write(self.db, outcome, self.id)
        except UtfallError as error:
            self.fail(file, _as_failure(error), sha256)
        else:
            self.read[file] = outcome.document.id
            self._step(file, "read")


def _as_failure(error: UtfallError) -> Failure:
    return Failure(error.stage, type(error).__name__, str(error))


def ingest(
    db: Database,
    paths: Sequence[Path],
    *,
    engine: Engine,
    extract: Extract = extract_file,
    version: str | None = None,
    on_step: Callable[[Step], None] = lambda step: None,
) -> RunResult:
    """Read the reports at `paths` into the database and return the account of the run.

    A report counts as unchanged if its content was read by the same version, under this name or under another one
    that still stands for it; the failed are tried again in every run, and so are those with pages that were not read.
    """
    version = version or rules_version()
    found = find_files(paths)
    given = len(found.tasks) + len(found.failures)
    run = _Run(db, store.start_run(db, version, given), given, on_step)
    for file, error in found.failures:
        run.fail(file, _as_failure(error))
    hashes = dict(_hashes(found.tasks, run))
    waiting = [task for task in found.tasks if task.file in hashes]
    while waiting:
        waiting = _pass(run, waiting, hashes, version, engine, extract)
    if run.read:
        store.prune_units(db)
    finish(db)
    store.finish_run(db, run.id, read=len(run.read), unchanged=len(run.unchanged), failed=len(run.failed))
    in_order = [task.file for task in found.tasks]
    return RunResult(
        run.id,
        read=tuple(run.read[file] for file in in_order if file in run.read),
        unchanged=tuple(run.unchanged[file] for file in in_order if file in run.unchanged),
        failed=tuple(sorted(run.failed, key=lambda failed: failed.file)),
        skipped=found.skipped,
    )


def _hashes(tasks: Iterable[Task], run: _Run) -> Iterator[tuple[str, str]]:
    """Yield the SHA-256 of each file that can be opened; the others have failed."""
    for task in tasks:
        try:
            with task.path.open("rb") as file:
                yield task.file, hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            reason = UnreadableReport(f"{task.file}: the file cannot be opened ({error.strerror}). Allow reading it.")
            run.fail(task.file, _as_failure(reason))


def _pass(
    run: _Run, tasks: Sequence[Task], hashes: Mapping[str, str], version: str, engine: Engine, extract: Extract
) -> list[Task]:
    """Settle all but the later copies of contents that are read now, and return these: what they are is known then."""
    now_read = set(run.read.values())
    known = {
        each.sha256: each
        for each in store.known_documents(run.db).values()
        if each.version == version and (each.whole or each.id in now_read)
    }
    to_read, later = dict[str, Task](), list[Task]()
    for task in tasks:
        sha256 = hashes[task.file]
        same = known.get(sha256)
        # The other name does not stand for this content any longer if its file has changed: then its row goes.
        if same is not None and (same.file == task.file or hashes.get(same.file, sha256) == sha256):
            run.keep(task.file, same.id)
        elif sha256 in to_read:
            later.append(task)
        else:
            to_read[sha256] = task
    with closing(engine.run(to_read.values(), extract)) as outcomes:
        for task, outcome in outcomes:
            run.take(task.file, outcome, hashes[task.file])
    return later
