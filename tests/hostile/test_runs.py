"""Runs that meet bad files, are stopped, killed or refused by the disk: the account balances, nothing is lost."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.hostile import pdfs, texts
from tests.hostile.mutate import mutated, seeds
from utfall.cli import main

ROOT = Path(__file__).resolve().parents[2]
REPORT = (ROOT / "corpus" / "reports" / "svenljunga-familjeenheten-2020.txt").read_text(encoding="utf-8")
UTFALL = (sys.executable, "-m", "utfall")
COUNTS = "SELECT given, read, unchanged, failed FROM runs WHERE id = (SELECT max(id) FROM runs)"


def reports(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(f"{REPORT}\n{number}\n", encoding="utf-8")
    return folder


def ingest(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["ingest", *map(str, arguments)])


def account(database: Path) -> tuple[int, ...]:
    with sqlite3.connect(database) as db:
        return tuple(db.execute(COUNTS).fetchone())


def _heed_interrupts() -> None:
    """Let Ctrl-C reach a program also where a shell runs the tests in the background, which makes it ignore that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def started(arguments: Sequence[str | Path], lines: int) -> "subprocess.Popen[str]":
    """Return a run that has dealt with so many files, in a process group of its own as on a terminal."""
    run = subprocess.Popen(
        [*UTFALL, "ingest", *map(str, arguments)],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=_heed_interrupts,
    )  # fmt: skip
    assert run.stderr is not None
    for _ in range(lines):
        run.stderr.readline()
    return run


def test_two_hundred_mixed_files_balance(tmp_path: Path) -> None:
    folder = reports(tmp_path / "in", 20)
    sound = seeds(sorted((ROOT / "corpus" / "reports").glob("*.pdf"))[:1])
    for number in range(160):
        (folder / f"m{number:03}.pdf").write_bytes(mutated(sound, 9, number).data)
    strange = {
        "bomb.pdf": pdfs.bomb(2**27), "form.pdf": pdfs.nested_forms(50), "blank.pdf": pdfs.zero_pages(),
        "losen.pdf": pdfs.encrypted(user="a", owner="b"), "agare.pdf": pdfs.encrypted(user="", owner="b"),
        "x.docx": b"PK", "y.zip": b"PK", "tom.pdf": b"", "tom.txt": b"\n", "rad.txt": texts.one_line(21 * 2**20),
        "ord.txt": texts.one_word(10**6),
        "webb.pdf": b"<html>", "nollor.txt": bytes(99), "halvor.pdf": pdfs.wrong_unicode(), "pdf.txt": pdfs.whole(),
        "streck.txt": b"- " * 99_999, "sidor.pdf": pdfs.many_pages(200), "slinga.pdf": pdfs.kids_loop(),
        "djup.pdf": pdfs.nested_arrays(10**6), "kapad.pdf": pdfs.cut(0.3),
    }  # fmt: skip
    for name, data in strange.items():
        (folder / name).write_bytes(data)
    result = ingest(folder, "--db", tmp_path / "u.db", "--jobs", "2", "--timeout", "60")
    given, read, unchanged, failed = account(tmp_path / "u.db")
    assert (given, read + unchanged + failed) == (200, 200)
    assert result.exit_code == 1
    assert "fault of utfall" not in result.output
    with sqlite3.connect(tmp_path / "u.db") as db:
        stages = {stage for (stage,) in db.execute("SELECT stage FROM failures")}
    assert stages <= {"reading", "format", "limits", "process"}
    again = ingest(folder, "--db", tmp_path / "u.db", "--jobs", "2", "--timeout", "60")
    assert account(tmp_path / "u.db") == (200, 0, read + unchanged, failed)
    assert again.exit_code == 1


def test_a_run_over_sound_files_ends_well(tmp_path: Path) -> None:
    assert ingest(reports(tmp_path / "in", 2), "--db", tmp_path / "u.db").exit_code == 0


def test_a_killed_run_is_taken_up_again(tmp_path: Path) -> None:
    folder, database = reports(tmp_path / "in", 40), tmp_path / "u.db"
    run = started([folder, "--db", database, "--jobs", "1"], 5)
    run.kill()
    run.communicate()
    with sqlite3.connect(database) as db:
        (kept,) = db.execute("SELECT count(*) FROM documents").fetchone()
        assert db.execute("SELECT finished FROM runs").fetchall() == [(None,)]
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert 5 <= kept < 40
    assert ingest(folder, "--db", database).exit_code == 0
    assert account(database) == (40, 40 - kept, kept, 0)


@pytest.mark.parametrize("whom", ["all", "main"])
def test_ctrl_c_ends_with_a_sentence(whom: str, tmp_path: Path) -> None:
    """A terminal sends the signal to all processes of the group, a job runner to the first alone."""
    folder, database = reports(tmp_path / "in", 60), tmp_path / "u.db"
    run = started([folder, "--db", database, "--jobs", "2"], 3)
    at = time.monotonic()
    os.killpg(run.pid, signal.SIGINT) if whom == "all" else run.send_signal(signal.SIGINT)
    _, told = run.communicate(timeout=30)
    assert time.monotonic() - at < 20
    assert run.returncode == 130
    assert told.strip().endswith(
        f"Stopped. {database} holds what was read so far, and the same command goes on from there."
    )
    assert "Traceback" not in told
    with sqlite3.connect(database) as db:
        assert db.execute("SELECT count(*) FROM documents").fetchone()[0] >= 3


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """As a limit on the size of a file, which SQLite meets as it does the end of a disk."""
    folder, database = reports(tmp_path / "in", 30), tmp_path / "u.db"
    command = ["bash", "-c", 'ulimit -f 450; exec "$@"', "-", *UTFALL, "ingest", str(folder), "--db", str(database)]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, timeout=120)
    assert done.returncode == 1
    assert f"Error: {database}: cannot be written (" in done.stderr and "the disk has room" in done.stderr
    assert "Traceback" not in done.stderr
    assert ingest(folder, "--db", database).exit_code == 0
    assert account(database)[0] == 30


def test_a_database_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, database = reports(tmp_path / "in", 1), tmp_path / "u.db"
    ingest(folder, "--db", database)
    connect = sqlite3.connect
    # Opened read-only, and not made so with chmod: who runs the tests as root may write everything.
    monkeypatch.setattr(
        sqlite3, "connect", lambda name, **options: connect(f"file:{name}?mode=ro", **{**options, "uri": True})
    )
    result = ingest(folder, "--db", database)
    assert result.exit_code == 1
    assert result.output.startswith(
        f"Error: {database}: not a database that utfall can write (attempt to write a readonly"
    )


def test_a_database_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, database = reports(tmp_path / "in", 1), tmp_path / "u.db"
    ingest(folder, "--db", database)
    monkeypatch.setattr("utfall.store.WAIT_SECONDS", 0.1)
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    result = ingest(folder, "--db", database)
    other.close()
    assert result.exit_code == 1
    assert "(database is locked). Close the program that holds it." in result.output
