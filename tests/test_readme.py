"""What the README says is true: its commands exist, its links lead somewhere, its queries and outputs are real.

The parts between `<!-- made: NAME -->` and `<!-- /made -->` come from the program. After a change that alters them,
`.venv/bin/python tests/test_readme.py` writes them anew.
"""

import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import click
import pytest

from extract.reading import READERS
from utfall.cli import main

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
MADE = re.compile(r"(<!-- made: (?P<name>[^>]+?) -->\n)(?P<text>.*?)(<!-- /made -->)", re.DOTALL)
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
KIND = {".txt": "text", ".htm": "html"}
"""What `documents.format` calls a kind of file whose suffix is another."""

ROWS = 4
"""Rows of an answer that the README shows."""

REPORTS = 8
"""Reports of a run's summary that the README shows."""

IMAGE_BYTES = 300_000


def readme() -> str:
    return README.read_text(encoding="utf-8")


def queries() -> list[str]:
    return [body for language, body in FENCED.findall(readme()) if language == "sql"]


def made() -> dict[str, str]:
    return {found["name"]: found["text"] for found in MADE.finditer(readme())}


# The program, run where the corpus lies as it does in a checkout


def run(place: Path, *words: str) -> str:
    """Return what `utfall` prints in the folder `place`."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from utfall.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=place, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"utfall {' '.join(words)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def prepare(place: Path) -> str:
    """Make a database of the specimens in `place` and return the summary."""
    shutil.copytree(ROOT / "corpus" / "reports", place / "corpus" / "reports")
    shutil.copytree(ROOT / "corpus" / "gold", place / "corpus" / "gold")
    return run(place, "ingest", "corpus/reports", "--db", "out/utfall.db")


def answer(place: Path, query: str) -> tuple[list[str], list[tuple[object, ...]]]:
    """Return the column names and rows of a query."""
    uri = (place / "out" / "utfall.db").as_uri() + "?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as database:
        cursor = database.execute(query)
        return [column[0] for column in cursor.description], cursor.fetchall()


# What stands between the marks


def fence(text: str) -> str:
    return f"```\n{text.strip(chr(10))}\n```\n"


def cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return str(value).replace("|", "\\|").replace("\n", " ")


def answer_table(place: Path, query: str) -> str:
    names, rows = answer(place, query)
    lines = [f"| {' | '.join(names)} |", "|" + " --- |" * len(names)]
    lines += [f"| {' | '.join(map(cell, row))} |" for row in rows[:ROWS]]
    rest = [f"\n… and {len(rows) - ROWS} more rows"] if len(rows) > ROWS else []
    return "\n" + "\n".join([*lines, *rest]) + "\n\n"


def shown_fact(place: Path) -> str:
    """Return the command on the sick leave of the first unit that has it in a table, and what it prints."""
    query = """
        SELECT id FROM indicator_values
        WHERE indicator = 'Sjukfrånvaro' AND source = 'table' AND unit = 'Hemtjänst Granliden'"""
    ((fact_id,), *_) = answer(place, query)[1]
    words = ["show", "out/utfall.db", str(fact_id)]
    return fence(f"$ .venv/bin/utfall {' '.join(words)}\n{run(place, *words)}")


def evaluation(place: Path) -> str:
    """Return the sums of the specimens that rules were developed on, and of those that are kept aside."""
    sums = {}
    for part in ("developed-on", "kept-aside"):
        text = run(place, "evaluate", "out/utfall.db", "corpus/gold", "--part", part)
        sums[part] = text[text.index(f"{part} ") :]
    return fence("[… by report]\n\n" + "\n[… by report]\n\n".join(sums.values()))


def shortened(summary: str) -> str:
    """Return the summary of a run with its first reports and its sums: a page has no room for all."""
    lines = summary.splitlines(keepends=True)
    reports = [n for n, line in enumerate(lines) if line[:1].strip() and "corpus/reports/" in line]
    sums = next(n for n, line in enumerate(lines) if line.startswith("All reports"))
    left = len(reports) - REPORTS
    return "".join([*lines[: reports[REPORTS]], f"[… {left} more reports]\n", *lines[sums:]])


def makers(summary: str, place: Path) -> Mapping[str, Callable[[], str]]:
    """Return for each name what makes its text."""
    asked = {
        f"sql {number}": lambda query=query: answer_table(place, query) for number, query in enumerate(queries(), 1)
    }
    return {
        "run": lambda: fence(shortened(summary)),
        "show": lambda: shown_fact(place),
        "evaluate": lambda: evaluation(place),
        **asked,
    }


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    place = tmp_path_factory.mktemp("readme")
    return prepare(place), place


@pytest.mark.parametrize("query", queries(), ids=[f"sql {n}" for n, _ in enumerate(queries(), 1)])
def test_query_answers(corpus: tuple[str, Path], query: str) -> None:
    names, rows = answer(corpus[1], query)
    assert rows
    assert len(rows[0]) == len(set(names))


def test_queries_are_there() -> None:
    assert len(queries()) >= 3


@pytest.mark.parametrize("name", made())
def test_output_is_what_the_program_prints(corpus: tuple[str, Path], name: str) -> None:
    expected = makers(*corpus)[name]()
    assert made()[name] == expected, "run `.venv/bin/python tests/test_readme.py` and read what changed"


def test_readme_and_site_name_all_formats() -> None:
    """`READERS` is the one place that says what is read; what people read about it follows."""
    (kinds,) = re.findall(r"Reports are ([^;]*?)\. Of each", readme())
    assert set(re.findall(r"`(\.\w+)`", kinds)) == set(READERS)
    (formats,) = re.findall(r"Filens slag: (.+)\.", (ROOT / "utfall/site/metadata.toml").read_text(encoding="utf-8"))
    assert set(re.split(r", | eller ", formats)) == {KIND.get(suffix, suffix[1:]) for suffix in READERS}


def test_every_made_part_is_known(corpus: tuple[str, Path]) -> None:
    assert set(made()) == set(makers(*corpus))


# Commands and links


def calls() -> list[list[str]]:
    """Return every call of the program that the README shows, as words."""
    inline = re.findall(r"`(?:\.venv/bin/)?(utfall [^`]+)`", readme())
    fenced = re.findall(
        r"^(?:\$ )?\s*(?:\.venv/bin/)?(utfall .+)$", "".join(b for _, b in FENCED.findall(readme())), re.M
    )
    return [shlex.split(re.split(r" {2,}", call)[0])[1:] for call in inline + fenced]


@pytest.mark.parametrize("words", calls(), ids=" ".join)
def test_command_exists_and_knows_its_options(words: list[str]) -> None:
    assert isinstance(main, click.Group)
    command = main.commands[words[0]]
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known


def test_options_in_the_text_exist() -> None:
    known = {option for command in main.commands.values() for parameter in command.params for option in parameter.opts}
    mentioned = set(re.findall(r"`(--\w+)`", readme()))
    assert mentioned
    assert mentioned <= known


def test_all_commands_are_shown() -> None:
    assert {words[0] for words in calls()} == set(main.commands)


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"`make (\w+)`", readme()))
    assert {"run", "test"} <= targets
    assert targets <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "notebooks/README.md"])
def test_links_lead_to_files(page: str) -> None:
    links = LINK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


def test_pictures_are_small() -> None:
    pictures = [ROOT / link for link in LINK.findall(readme()) if link.endswith(".png")]
    assert pictures
    assert [picture.name for picture in pictures if picture.stat().st_size >= IMAGE_BYTES] == []


def test_tables_and_flags_named_are_in_the_schema(corpus: tuple[str, Path]) -> None:
    section = readme().split("### The tables")[1].split("\n## ")[0]
    first_cells = re.findall(r"^\| (`[^|]+) \|", section, re.MULTILINE)
    named = {name for names in first_cells for name in re.findall(r"`(\w+)`", names)}
    query = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '%fts%'"
    assert named == {name for (name,) in answer(corpus[1], query)[1]} - {"sqlite_sequence"}


def rewrite() -> None:
    """Write the made parts of the README anew."""
    with tempfile.TemporaryDirectory() as folder:
        texts = makers(prepare(Path(folder)), Path(folder))
        text = MADE.sub(lambda found: f"{found[1]}{texts[found['name']]()}{found[4]}", readme())
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    rewrite()
