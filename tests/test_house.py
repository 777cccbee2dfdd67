"""Rules of the house that ruff, mypy and import-linter do not see."""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import click
import pytest

from utfall.cli import main

PACKAGES = ("models", "extract", "normalize", "utfall")
FUNCTION_LINES = 60
MODULE_LINES = 400

# Names in the known reports' text that their gold does not give as municipality or unit.
NAMES_IN_REPORTS = ("Incontrol", "Junepol", "Slottsgruppen", "Treserva", "Humana")
# Registers hold the names of all municipalities and of units anyone may mention.
MAY_NAME = ("normalize/registers/",)
TEXT_FILES = {".py", ".toml", ".csv", ".json", ".jsonl", ".md", ".txt", ".sql"}


def modules(repo: Path) -> Iterator[tuple[str, str]]:
    for package in PACKAGES:
        for path in sorted((repo / package).rglob("*.py")):
            yield path.relative_to(repo).as_posix(), path.read_text(encoding="utf-8")


def canonical(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def locked(repo: Path) -> dict[str, str]:
    """Return each locked package with its entry: version, markers and hashes."""
    entries = re.split(r"\n(?=\S)", (repo / "requirements.lock").read_text(encoding="utf-8").strip())
    return {canonical(entry.split("==")[0]): entry for entry in entries}


def declared(repo: Path, *, dev: bool) -> set[str]:
    """Return the packages that pyproject.toml asks for."""
    project = tomllib.loads((repo / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + (project["dependency-groups"]["dev"] if dev else [])
    return {canonical(re.split(r"[\s<>=!~;\[]", requirement)[0]) for requirement in wanted}


def names_in_gold(folder: Path) -> set[str]:
    """Return the municipalities and units that the documents of a gold folder are about.

    Of a unit's name of several words, the proper names in it count too: those with a capital after the first word.
    """
    names = set()
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))["document"]
        names |= {document["municipality"], document["unit"]}
        names |= {word for word in (document["unit"] or "").split()[1:] if word[:1].isupper()}
    return names - {None}


def mentions(repo: Path, names: set[str]) -> list[str]:
    """Return where files of `extract` and `normalize` hold one of `names` as a word of its own."""
    pattern = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, names))) + r")s?\b")
    found = []
    for package in ("extract", "normalize"):
        for path in sorted((repo / package).rglob("*")):
            place = path.relative_to(repo).as_posix()
            if path.suffix not in TEXT_FILES or place.startswith(MAY_NAME):
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                found += [f"{place}:{number} names {match[0]}" for match in pattern.finditer(line)]
    return found


def test_rules_name_nothing_that_only_known_reports_say(repo: Path) -> None:
    assert mentions(repo, set(NAMES_IN_REPORTS)) == []


def test_rules_name_no_known_report(repo: Path, shared: Path) -> None:
    names = names_in_gold(shared / "gold")
    assert len(names) >= 6, "the gold names fewer municipalities and units than it did: is the test reading it right?"
    assert mentions(repo, names) == []


def test_functions_and_modules_are_small(repo: Path) -> None:
    too_long = []
    for place, text in modules(repo):
        if (lines := len(text.splitlines())) > MODULE_LINES:
            too_long.append(f"{place}: {lines} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = min((decorator.lineno for decorator in node.decorator_list), default=node.lineno)
                if (lines := (node.end_lineno or first) - first + 1) > FUNCTION_LINES:
                    too_long.append(f"{place}:{node.lineno} {node.name}: {lines} lines")
    assert too_long == []


def test_no_assert_in_the_program(repo: Path) -> None:
    asserts = [
        f"{place}:{node.lineno}"
        for place, text in modules(repo)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Assert)
    ]
    assert asserts == []


def test_what_is_imported_is_declared(repo: Path) -> None:
    """A library that comes along with another one may leave with it: what we import we ask for ourselves."""
    owners = packages_distributions()
    known = declared(repo, dev=False) | {"utfall"}
    missing = set()
    for place, text in modules(repo):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported = [node.module or ""]
            else:
                continue
            for top in {name.split(".")[0] for name in imported} - set(PACKAGES):
                if (owned_by := {canonical(name) for name in owners.get(top, [])}) and not owned_by & known:
                    missing.add(f"{place} imports {top}")
    assert missing == set()


def test_lock_names_no_address(repo: Path) -> None:
    text = (repo / "requirements.lock").read_text(encoding="utf-8")
    assert re.findall(r"^.*(?:://|file:|--index|--extra-index|--find-links| @ ).*$", text, re.MULTILINE) == []


def test_lock_gives_version_and_hash_of_everything_declared(repo: Path) -> None:
    entries = locked(repo)
    assert declared(repo, dev=True) - set(entries) == set()
    pinned = re.compile(r"\S+==\S+ .*--hash=sha256:\w{64}", re.DOTALL)
    unpinned = [name for name, entry in entries.items() if not pinned.match(entry)]
    assert unpinned == []


def test_changelog_opens_with_next(repo: Path) -> None:
    headings = re.findall(r"^## (.+)$", (repo / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[:1] == ["NEXT"]


def commands(group: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Yield each command with the words that call it."""
    if isinstance(group, click.Group):
        for name, command in group.commands.items():
            yield from commands(command, f"{path} {name}")
    else:
        yield path, group


@pytest.mark.parametrize(("call", "command"), [pytest.param(*found, id=found[0]) for found in commands(main, "utfall")])
def test_help_shows_an_example_that_the_command_understands(call: str, command: click.Command) -> None:
    help_text = command.get_help(click.Context(command, info_name=call))
    _, _, description = help_text.partition("\n")  # after the line "Usage: ..."
    examples = re.findall(rf"^.*\b{call} (.+)$", description, re.MULTILINE)
    assert examples, f"the help of `{call}` has no example"
    options = {option for parameter in command.params for option in parameter.opts + parameter.secondary_opts}
    used = {word.split("=")[0] for example in examples for word in example.split() if word.startswith("-")}
    assert used <= options
