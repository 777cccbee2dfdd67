"""Which files are read, what one bad file costs, and that the account balances."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from models import Extraction
from tests.utfall.builders import TEXT, build, extract, extract_or_misbehave, extract_with_patience
from utfall import ingest, store
from utfall.columns import columns
from utfall.engines import Failure, Limits, Task
from utfall.engines.local import LocalEngine
from utfall.ingest import RunResult, Step

KINDS = ".pdf, .txt, .docx, .odt, .html, .htm"


@dataclass
class InOrder:
    """An engine that reads in this process: quick, and safe as long as the files are."""

    seen: list[str] = field(default_factory=list)

    def run(self, tasks: Any, extract: Any) -> Generator[tuple[Task, Extraction | Failure], None, None]:
        from utfall.engines.local import _read

        for task in tasks:
            self.seen.append(task.file)
            yield task, _read(task, extract)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = store.open_database(tmp_path / "utfall.db")
    yield database
    database.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder `reports`, where we are: names are as on a command line."""
    monkeypatch.chdir(tmp_path)
    Path("reports").mkdir()
    return Path("reports")


def report(path: Path, first: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{first}\n{TEXT}", encoding="utf-8")
    return path


def run(db: Database, *paths: Path | str, version: str = "1", engine: Any = None, extract: Any = extract) -> RunResult:
    steps = list[Step]()
    result = ingest.ingest(
        db, [Path(path) for path in paths], engine=engine or InOrder(), extract=extract, version=version,
        on_step=steps.append,
    )  # fmt: skip
    assert [(step.number, step.given) for step in steps] == [(n, result.given) for n in range(1, result.given + 1)]
    account = db.execute("SELECT given, read, unchanged, failed FROM runs WHERE id = ?", [result.run_id]).fetchone()
    assert account == (result.given, len(result.read), len(result.unchanged), len(result.failed))
    assert account[0] == sum(account[1:])
    listed = db.execute("SELECT file, message FROM failures WHERE run_id = ?", [result.run_id]).fetchall()
    assert sorted(listed) == sorted((failed.file, failed.message) for failed in result.failed)
    return result


def outcome(result: RunResult) -> tuple[int, int, int]:
    return len(result.read), len(result.unchanged), len(result.failed)


def documents(db: Database) -> dict[str, str]:
    return dict(db.execute("SELECT file, sha256 FROM documents ORDER BY file"))


# Which files


def test_folders_are_searched_through_in_order(db: Database, folder: Path) -> None:
    for name in ("b.txt", "a/2.TXT", "a/1.txt", ".hidden.txt", ".hidden/c.txt", "~$lock.docx"):
        report(folder / name, name)
    extra = report(Path("extra.txt"), "extra")
    engine = InOrder()
    result = run(db, folder, extra, engine=engine)
    assert outcome(result) == (4, 0, 0)
    assert engine.seen == ["reports/b.txt", "reports/a/1.txt", "reports/a/2.TXT", "extra.txt"]
    assert list(documents(db)) == ["extra.txt", "reports/a/1.txt", "reports/a/2.TXT", "reports/b.txt"]


def test_a_file_given_twice_counts_once(db: Database, folder: Path) -> None:
    a = report(folder / "a.txt")
    assert outcome(run(db, folder, a, a.absolute(), folder)) == (1, 0, 0)
    assert list(documents(db)) == ["reports/a.txt"]


def test_a_circle_of_links_has_an_end(db: Database, folder: Path) -> None:
    report(folder / "a.txt")
    (folder / "again").symlink_to(folder.absolute())
    assert outcome(run(db, folder)) == (1, 0, 0)


def test_kinds_that_may_be_reports_fail_and_others_are_counted(db: Database, folder: Path) -> None:
    report(folder / "a.txt")
    for name in ("b.rtf", "c.DOC", "d.mht", "e.xlsx", "f.zip", "README.md", "build.py", "gold.json", "Makefile"):
        (folder / name).write_text("words")
    result = run(db, folder)
    assert outcome(result) == (1, 0, 5)
    assert [failed.file for failed in result.failed] == [
        "reports/b.rtf", "reports/c.DOC", "reports/d.mht", "reports/e.xlsx", "reports/f.zip",
    ]  # fmt: skip
    assert all("not supported yet" in failed.message for failed in result.failed)
    assert "Unpack it" in result.failed[-1].message
    assert result.skipped == {".json": 1, ".md": 1, ".py": 1, "no suffix": 1}
    assert {row[0] for row in db.execute("SELECT stage FROM failures")} == {"format"}


def test_a_named_file_is_never_skipped(db: Database, folder: Path) -> None:
    (folder / "README.md").write_text("words")
    result = run(db, folder / "README.md", report(folder / ".hidden.txt"))
    assert outcome(result) == (1, 0, 1)
    assert result.failed[0].message.startswith("reports/README.md: files of this kind (.md) are not supported yet.")


def test_missing_path_and_empty_folder_fail_and_the_run_goes_on(db: Database, folder: Path) -> None:
    Path("empty").mkdir()
    Path("notes").mkdir()
    (Path("notes") / "a.md").write_text("words")
    result = run(db, "nowhere/a.pdf", "empty", "notes", report(folder / "a.txt"))
    assert outcome(result) == (1, 0, 3)
    assert [failed.message for failed in result.failed] == [
        f"empty: the folder is empty. Put reports there ({KINDS}), or name another folder.",
        f"notes: none of its 1 files is a report. Put reports there ({KINDS}), or name another folder.",
        "nowhere/a.pdf: no such file or folder. Check the spelling.",
    ]


def test_a_pipe_is_not_waited_for(db: Database, folder: Path) -> None:
    os.mkfifo(folder / "a.pdf")
    result = run(db, folder)
    assert "not a file that can be read" in result.failed[0].message


def test_what_may_not_be_read_fails_with_its_reason(
    db: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report(folder / "a.txt", "a"), report(folder / "b.txt", "b"), report(folder / "closed" / "c.txt")
    look, open_file = os.scandir, Path.open

    def refuse(path: Any, name: str) -> None:
        if Path(path).name == name:
            raise PermissionError(13, "Permission denied", str(path))

    def scandir(path: Any = ".") -> Any:
        refuse(path, "closed")
        return look(path)

    def open_unless_closed(path: Path, *args: Any, **options: Any) -> Any:
        refuse(path, "a.txt")
        return open_file(path, *args, **options)

    # Replaced, and not taken away with chmod: who runs the tests as root may read everything.
    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "open", open_unless_closed)
    result = run(db, folder)
    assert list(documents(db)) == ["reports/b.txt"]
    assert [failed.file for failed in result.failed] == ["reports/a.txt", "reports/closed"]
    assert all("Permission denied" in failed.message for failed in result.failed)


def test_a_file_that_vanishes_costs_itself_alone(db: Database, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report(folder / "a.txt", "a"), report(folder / "b.txt", "b")
    find_files = ingest.find_files

    def and_then_one_goes(paths: Any) -> ingest.Found:
        found = find_files(paths)
        (folder / "a.txt").unlink()
        return found

    monkeypatch.setattr(ingest, "find_files", and_then_one_goes)
    result = run(db, folder)
    assert outcome(result) == (1, 0, 1)
    assert result.failed[0].message.startswith("reports/a.txt: the file cannot be opened (No such file")


def test_a_name_that_is_no_text_is_spelled_out(db: Database, folder: Path) -> None:
    name = os.fsdecode(b"\xe5rsbok.txt")
    report(folder / name)
    run(db, folder)
    assert list(documents(db)) == ["reports/\\xe5rsbok.txt"]


# Again


def test_unchanged_files_are_not_read_again(db: Database, folder: Path) -> None:
    report(folder / "a.txt", "a"), report(folder / "b.txt", "b")
    first = run(db, folder)
    before = documents(db)
    engine = InOrder()
    again = run(db, folder, engine=engine)
    assert (outcome(first), outcome(again)) == ((2, 0, 0), (0, 2, 0))
    assert engine.seen == []
    assert again.unchanged == first.read
    assert documents(db) == before


def test_a_new_version_reads_again(db: Database, folder: Path) -> None:
    report(folder / "a.txt")
    run(db, folder, version="1")
    assert outcome(run(db, folder, version="2")) == (1, 0, 0)
    assert outcome(run(db, folder, version="2")) == (0, 1, 0)
    assert len(documents(db)) == 1


def test_the_version_knows_the_rules() -> None:
    version = ingest.rules_version()
    assert version.startswith(f"{ingest.__version__}+")
    names = {name for name, _ in ingest._rule_files()}
    assert {"models/schema.sql", "utfall/pipeline.py", "normalize/registers/units.csv"} <= names
    assert any(name.startswith("extract/rules/") and name.endswith(".toml") for name in names)
    assert not any(name.startswith(("utfall/site/", "utfall/cli")) or "__pycache__" in name for name in names)


def test_a_changed_file_replaces_its_report(db: Database, folder: Path) -> None:
    a, b = report(folder / "a.txt", "a"), report(folder / "b.txt", "b")
    run(db, folder)
    before = documents(db)
    report(a, "changed")
    assert outcome(run(db, folder)) == (1, 1, 0)
    after = documents(db)
    assert list(after) == ["reports/a.txt", "reports/b.txt"]
    assert after[a.as_posix()] != before[a.as_posix()]
    assert after[b.as_posix()] == before[b.as_posix()]
    assert db.execute("SELECT count(*) FROM goals").fetchone()[0] == 2 * len(after)


def test_a_file_that_broke_keeps_the_facts_it_had(db: Database, folder: Path) -> None:
    a = report(folder / "a.txt")
    run(db, folder)
    before = documents(db)
    report(a, "REFUSE")
    assert outcome(run(db, folder, extract=extract_or_misbehave)) == (0, 0, 1)
    assert documents(db) == before


def test_copies_are_one_report(db: Database, folder: Path) -> None:
    a = report(folder / "a.txt")
    shutil.copy(a, folder / "b.txt")
    assert outcome(run(db, folder)) == (1, 1, 0)
    assert list(documents(db)) == ["reports/a.txt"]
    shutil.copy(a, folder / "0.txt")
    assert outcome(run(db, folder)) == (0, 3, 0)
    assert list(documents(db)) == ["reports/a.txt"]


def test_a_copy_of_what_cannot_be_read_fails_too(db: Database, folder: Path) -> None:
    shutil.copy(report(folder / "a.txt", "REFUSE"), folder / "b.txt")
    result = run(db, folder, extract=extract_or_misbehave)
    assert [failed.message for failed in result.failed] == [
        "reports/a.txt: damaged. Try another copy.",
        "reports/b.txt: damaged. Try another copy.",
    ]


@pytest.mark.parametrize("copy", ["0.txt", "b.txt"])
def test_a_copy_outlives_the_change_of_its_original(db: Database, folder: Path, copy: str) -> None:
    a = report(folder / "a.txt", "first")
    run(db, folder)
    old = documents(db)["reports/a.txt"]
    shutil.copy(a, folder / copy)
    report(a, "second")
    assert outcome(run(db, folder)) == (2, 0, 0)
    assert documents(db)[f"reports/{copy}"] == old
    assert len(documents(db)) == 2
    assert outcome(run(db, folder)) == (0, 2, 0)


def test_files_that_swap_names_keep_both_reports(db: Database, folder: Path) -> None:
    a, b = report(folder / "a.txt", "a"), report(folder / "b.txt", "b")
    run(db, folder)
    before = documents(db)
    a.rename("aside"), b.rename(a), Path("aside").rename(b)
    assert outcome(run(db, folder)) == (2, 0, 0)
    assert documents(db) == {"reports/a.txt": before["reports/b.txt"], "reports/b.txt": before["reports/a.txt"]}


# What takes long


def test_a_scan_gets_the_time_that_it_asks_for(db: Database, folder: Path) -> None:
    for number, first in enumerate(("good", "SCAN", "as good")):
        report(folder / f"{number}.txt", first)
    told = list[str]()
    engine = LocalEngine(jobs=2, limits=Limits(seconds=60), notice=told.append)
    assert outcome(run(db, folder, engine=engine, extract=extract_with_patience)) == (3, 0, 0)
    assert told == ["reports/1.txt: 5 scanned pages go through OCR; it may take up to 6 min"]


def test_a_report_with_a_page_that_was_not_read_is_tried_again(db: Database, folder: Path) -> None:
    report(folder / "a.txt")
    assert outcome(run(db, folder)) == (1, 0, 0)
    assert outcome(run(db, folder)) == (0, 1, 0)
    (document_id,) = next(iter(db.execute("SELECT id FROM documents")))
    db.execute("INSERT INTO flags (document_id, kind, message) VALUES (?, 'unread_page', 'Sida 1')", [document_id])
    assert outcome(run(db, folder)) == (1, 0, 0)


# What one bad file costs


def test_bad_files_cost_themselves_alone(db: Database, folder: Path) -> None:
    """In real processes: refused, stumbled over, left, crashed, hung and swollen files among good ones."""
    for number, first in enumerate(("good", "REFUSE", "STUMBLE", "LEAVE", "CRASH", "HANG", "SWELL", "as good")):
        report(folder / f"{number}.txt", first)
    engine = LocalEngine(jobs=2, limits=Limits(seconds=3, memory=2 * 2**30))
    result = run(db, folder, engine=engine, extract=extract_or_misbehave)
    assert list(documents(db)) == ["reports/0.txt", "reports/7.txt"]
    failures = list(db.execute("SELECT file, stage, error, message FROM failures ORDER BY file"))
    assert [row[:3] for row in failures] == [
        ("reports/1.txt", "reading", "UnreadableReport"),
        ("reports/2.txt", "unexpected", "KeyError"),
        ("reports/3.txt", "unexpected", "SystemExit"),
        ("reports/4.txt", "process", "WorkerCrashed"),
        ("reports/5.txt", "limits", "LimitExceeded"),
        ("reports/6.txt", "limits", "LimitExceeded"),
    ]
    messages = [row[3] for row in failures]
    assert messages[0] == "reports/1.txt: damaged. Try another copy."
    assert "KeyError: 'no such thing'" in messages[1]
    assert "exit code 7" in messages[3]
    assert "not read within 3 s" in messages[4]
    assert "more memory than one file may" in messages[5]
    assert all(message.startswith(f"{row[0]}: ") for row, message in zip(failures, messages, strict=True))
    assert [failed.file for failed in result.failed] == [row[0] for row in failures]


def test_outcomes_come_in_the_order_of_the_files(db: Database, folder: Path) -> None:
    tasks = []
    for number in range(5):
        path = report(folder / f"{number}.txt", str(number))
        tasks.append(Task(path.as_posix(), path.absolute()))
    outcomes = list(LocalEngine(jobs=2).run(tasks, extract))
    assert [task for task, _ in outcomes] == tasks
    for task, found in outcomes:
        assert isinstance(found, Extraction)
        assert found.document.file == found.report.file == task.file
        assert found.document.sha256 == build(task.path.read_text(encoding="utf-8")).document.sha256
        assert not any(page.words for page in found.report.pages)
        assert len(found.content.tables) == 1


def test_a_process_that_hangs_ends_itself_when_nobody_does(folder: Path) -> None:
    """As when the program is killed outright: its processes must not go on for ever."""
    path = report(folder / "a.txt", "HANG").absolute()
    script = f"""
from pathlib import Path
from tests.utfall.builders import extract_or_misbehave, extract_with_patience
from utfall.engines import Task
from utfall.engines.local import _read_in_time
_read_in_time(Task("a.txt", Path({str(path)!r})), extract_or_misbehave, 1)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2], timeout=30)
    assert done.returncode == -signal.SIGALRM


def test_an_unforeseen_fault_names_its_place(db: Database, folder: Path) -> None:
    def stumble_in_ours(path: Path) -> Extraction:
        return columns(path)  # type: ignore[arg-type, return-value]

    result = run(db, report(folder / "a.txt"), extract=stumble_in_ours)
    assert "in utfall.columns, line" in result.failed[0].message
    assert db.execute("SELECT stage FROM failures").fetchone() == ("utfall.columns",)


def test_what_cannot_be_written_costs_itself_alone(db: Database, folder: Path) -> None:
    report(folder / "a.txt", "a"), report(folder / "b.txt", "b")

    def with_dangling_goal(path: Path) -> Extraction:
        from dataclasses import replace

        found = extract(path)
        if path.name == "b.txt":
            return found
        return replace(found, assessments=(replace(found.assessments[0], goal_id="g-nowhere"),))

    result = run(db, folder, extract=with_dangling_goal)
    assert outcome(result) == (1, 0, 1)
    assert result.failed[0].message.startswith("reports/a.txt: what was found does not fit the database")
    assert list(documents(db)) == ["reports/b.txt"]
