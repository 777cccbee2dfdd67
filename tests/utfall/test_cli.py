"""The command line: exit statuses, where output goes, what help says."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from models import Extraction
from tests.utfall import builders
from utfall import __version__, store
from utfall.cli import main
from utfall.engines import Failure, Limits, Task
from utfall.engines.local import _read


@dataclass
class HereAndNow:
    """The local engine without its processes, reading builders' reports."""

    jobs: int
    limits: Limits
    notice: Callable[[str], None]

    def run(self, tasks: Iterable[Task], extract: object) -> Generator[tuple[Task, Extraction | Failure], None, None]:
        for task in tasks:
            yield task, _read(task, builders.extract_or_misbehave)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("utfall.engines.local.LocalEngine", HereAndNow)
    Path("reports").mkdir()
    return Path("reports")


def utfall(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def report(path: Path, first: str = "") -> Path:
    path.write_text(f"{first}\n{builders.TEXT}", encoding="utf-8")
    return path


def test_ingest_prints_progress_aside_and_the_summary(folder: Path) -> None:
    report(folder / "a.txt")
    (folder / "gold.json").write_text("{}")
    result = utfall("ingest", folder, "--db", "out/utfall.db", "--jobs", "1")
    assert result.exit_code == 0, result.output
    assert result.stderr == "[1/1] read      reports/a.txt\n"
    lines = result.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("Uddevalla, Ekbackens förskola"))
    assert lines[at].endswith("  reports/a.txt")
    assert lines[at - 1].split() == ["period", "met", "partly", "not", "none", "values", "empty", "budget", "flags"]
    assert lines[at + 1].split() == ["2020", "–", "1", "1", "–", "1", "1", "deficit", "50", "tkr", "1"]
    assert "out/utfall.db: 1 given = 1 read + 0 unchanged + 0 failed" in lines
    assert "Skipped in the folders, not reports: 1 files (.json 1)" in lines
    assert "Flags by kind: sum_mismatch 1" in lines
    assert max(map(len, lines)) <= 120


def test_the_commands_that_the_summary_names_work(folder: Path) -> None:
    report(folder / "a.txt")
    printed = utfall("ingest", folder, "--db", "out/utfall.db").stdout
    commands = [line.split("  ")[1].split() for line in printed.splitlines() if line.startswith("  utfall ")]
    assert [command[1] for command in commands] == ["serve", "show", "export"]
    not_achieved = builders.build(f"\n{builders.TEXT}").goals[1].id
    assert commands[1][3] == not_achieved
    for command in commands[1:]:
        assert utfall(*command[1:]).exit_code == 0


def test_a_second_run_says_unchanged_and_shows_the_reports_again(folder: Path) -> None:
    report(folder / "a.txt")
    first, second = (utfall("ingest", folder, "--db", "out/utfall.db") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert second.stderr == "[1/1] unchanged reports/a.txt\n"
    assert second.stdout == first.stdout.replace("1 read + 0 unchanged", "0 read + 1 unchanged")


def test_failures_give_status_1_and_are_listed_with_reasons(folder: Path) -> None:
    report(folder / "a.txt"), report(folder / "b.txt", "REFUSE")
    result = utfall("ingest", folder, "nowhere.pdf", "--db", "out/utfall.db")
    assert result.exit_code == 1
    assert "[1/3] failed    nowhere.pdf: no such file or folder. Check the spelling.\n" in result.stderr
    assert "Not read (2):\n  nowhere.pdf: no such file" in result.stdout
    assert "  reports/b.txt: damaged. Try another copy.\n" in result.stdout
    assert "3 given = 1 read + 0 unchanged + 2 failed" in result.stdout


def test_an_empty_folder_gives_status_1_and_a_sentence(folder: Path) -> None:
    result = utfall("ingest", folder, "--db", "out/utfall.db")
    assert result.exit_code == 1
    assert "reports: the folder is empty. Put reports there (.pdf, " in result.stdout
    assert "Traceback" not in result.output


def test_many_reports_are_summed_up_and_the_rest_counted(folder: Path) -> None:
    for number in range(45):
        report(folder / f"{number:02}.txt", str(number))
    printed = utfall("ingest", folder, "--db", "out/utfall.db").stdout
    assert printed.count("Uddevalla, Ekbackens förskola") == 40
    assert "… and 5 more reports" in printed


@pytest.mark.parametrize(
    "words",
    [
        ("ingest",),
        ("ingest", "reports", "--jobs", "0"),
        ("ingest", "reports", "--timeout", "0"),
        ("ingest", "reports", "--speed", "9"),
        ("export", "a.db", "out", "--format", "pdf"),
        ("show", "a.db"),
        ("fly",),
    ],
    ids=" ".join,
)
def test_wrong_use_gives_status_2(folder: Path, words: tuple[str, ...]) -> None:
    result = utfall(*words)
    assert result.exit_code == 2
    assert result.stderr.startswith("Usage:")


@pytest.mark.parametrize("command", ["show", "export", "serve", "evaluate"])
def test_a_database_that_is_not_there_is_said_in_a_sentence(folder: Path, command: str) -> None:
    further = {"show": ["g-1"], "export": ["out"], "serve": [], "evaluate": ["reports"]}[command]
    (folder / "gold.json").write_text("{}")
    result = utfall(command, "nowhere.db", *further)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "\n" not in result.stderr.strip()


def test_ingest_into_something_else_is_said_in_a_sentence(folder: Path) -> None:
    report(folder / "a.txt")
    Path("notes.db").write_text("no database " * 500)
    result = utfall("ingest", folder, "--db", "notes.db")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: notes.db: not a database")
    assert Path("notes.db").read_text() == "no database " * 500


def test_a_database_that_another_program_holds_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "WAIT_SECONDS", 0.1)
    report(folder / "a.txt")
    holder = store.open_database(Path("utfall.db"))
    holder.execute("BEGIN IMMEDIATE")
    result = utfall("ingest", folder, "--db", "utfall.db")
    holder.close()
    assert result.exit_code == 1
    assert "locked" in result.stderr
    assert result.stderr.startswith("Error: ")


def test_show_and_export_print_what_they_did(folder: Path) -> None:
    report(folder / "a.txt")
    utfall("ingest", folder, "--db", "utfall.db")
    goal = builders.build(f"\n{builders.TEXT}").goals[0]
    shown = utfall("show", "utfall.db", goal.id)
    assert f">>{goal.text}<<" in shown.stdout
    assert "\x1b" not in shown.stdout
    unknown = utfall("show", "utfall.db", goal.id[:4])
    assert (unknown.exit_code, unknown.stdout) == (1, "")
    assert f"Did you mean {goal.id}" in unknown.stderr
    exported = utfall("export", "utfall.db", "tables", "--format", "json")
    assert "tables/goals.json: 2 rows\n" in exported.stdout
    assert Path("tables/goals.json").is_file()


def commands(group: click.Group) -> list[str]:
    return sorted(group.commands)


def test_the_promised_commands_are_there() -> None:
    assert commands(main) == [
        "draw",
        "evaluate",
        "export",
        "ingest",
        "match",
        "names",
        "rules",
        "serve",
        "show",
        "tables",
    ]


@pytest.mark.parametrize("name", commands(main))
def test_help_is_a_sentence_and_an_example(name: str) -> None:
    text = utfall(name, "--help").stdout
    _, sentence, example, *_ = text.split("\n\n")
    assert sentence.strip()[0].isupper()
    assert sentence.strip().endswith(".")
    assert example.startswith("  Example:\n    utfall ")
    assert f"    utfall {name} " in example
    assert name in utfall("--help").stdout


def test_version() -> None:
    assert utfall("--version").stdout == f"utfall, version {__version__}\n"


def test_help_comes_at_once_without_the_heavy_libraries(repo: Path) -> None:
    heavy = ["spacy", "pandas", "pdfplumber", "pypdfium2", "sqlite_utils", "datasette", "pyarrow", "rich", "pebble"]
    script = f"import sys, utfall.cli; print([name for name in {heavy} if name in sys.modules])"
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", script], cwd=repo, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    assert time.monotonic() - started < 5  # generous: what counts is what is loaded


def test_the_whole_road_from_a_real_file(repo: Path, tmp_path: Path) -> None:
    """In processes, as on a command line: a specimen in, a fact with its place out."""
    specimen = repo / "corpus" / "reports" / "svenljunga-familjeenheten-2020.txt"
    db = tmp_path / "utfall.db"
    environment = {**os.environ, "PYTHONPATH": str(repo)}

    def call(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "utfall", *words],
            cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120,
        )  # fmt: skip

    done = call("ingest", str(specimen), "--db", str(db), "--jobs", "1", "--timeout", "60")
    assert done.returncode == 0, done.stderr
    assert "1 given = 1 read + 0 unchanged + 0 failed" in done.stdout
    with store.reading(db) as database:
        goals = [row["id"] for row in database.query("SELECT id FROM goals")]
    assert goals
    assert ">>" in call("show", str(db), goals[0]).stdout

    (tmp_path / "unit_aliases.csv").write_text("unit_id,alias\nindivid_och_familjeomsorg,Familjeenheten\n")
    for word in ("read", "unchanged"):  # other registers, and the same once more
        done = call("ingest", str(specimen), "--db", str(db), "--jobs", "1", "--registers", str(tmp_path))
        assert f"1 {word}" in done.stdout, done.stderr
    with store.reading(db) as database:
        named = "SELECT kind_id FROM units WHERE name = 'Familjeenheten' AND municipality_code IS NOT NULL"
        kinds = {row["kind_id"] for row in database.query(named)}
    assert kinds == {"individ_och_familjeomsorg"}
