"""Rules of the user's own: a folder of files in the format of ours, which add to them and override them.

- A rule with an id (`[[phrase]]`, `[[word]]`, `[[verdict]]`) takes the place of ours with the same id, or comes before
  ours of its kind, so that what the user says goes first.
- A word list adds its words to ours, a pattern is one more way to match, and a meaning (`green = "partly"`) is the one.
"""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from extract import rules
from extract.rules.faults import MEANINGS, SIGNS, Fault, faults_of, unknown_file
from extract.rules.places import line_of
from models import UtfallError

DIGITS = 8
"""Hex digits of the fingerprint of own rules: enough to tell the versions of one user's folder apart."""


class BadRules(UtfallError):
    """Rules of the user's own have faults: each is a line with file, line, rule and reason."""

    stage = "rules"

    def __init__(self, folder: str, faults: Sequence[Fault]) -> None:
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        lines = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"{folder}: the rules have {count}, and nothing was read. Mend and try again.\n{lines}")
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class OwnRules:
    """The rule files of a user's folder: (name without suffix, text) each."""

    folder: str
    files: tuple[tuple[str, str], ...]

    @property
    def fingerprint(self) -> str:
        """Return what tells these rules from others, whatever the folder is called."""
        digest = hashlib.sha256()
        for name, text in self.files:
            digest.update(f"{name}\0{len(text)}\0{text}".encode())
        return digest.hexdigest()[:DIGITS]

    def where(self, name: str) -> str:
        """Return the path of a file, as the folder was given."""
        return f"{self.folder}/{name}.toml"


def read_own(folder: Path) -> OwnRules:
    """Return the rules of a folder, checked; raise `BadRules` with all faults of all files where there are any."""
    called = folder.as_posix()
    if not folder.is_dir():
        raise BadRules(called, [Fault(called, 1, None, "no such folder: give the folder that holds your rule files")])
    own, unread = _read_files(folder)
    if not own.files and not unread:
        raise BadRules(called, [Fault(called, 1, None, "the folder holds no rule files (NAME.toml)")])
    if found := [*unread, *_faults(own)]:
        raise BadRules(called, sorted(found, key=lambda fault: (fault.file, fault.line)))
    return own


def _read_files(folder: Path) -> tuple[OwnRules, list[Fault]]:
    """Return what is written in the files of a folder, and which of them cannot be read."""
    files, unread = list[tuple[str, str]](), list[Fault]()
    for path in sorted(folder.glob("*.toml")):
        try:
            files.append((path.stem, path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            unread.append(Fault(path.as_posix(), 1, None, f"cannot be read as text in UTF-8 ({error})"))
    return OwnRules(folder.as_posix(), tuple(files)), unread


def _faults(own: OwnRules) -> Iterator[Fault]:
    """Yield what is wrong with own rules, each file by itself and then their rules' examples, among ours."""
    found = list[Fault]()
    for name, text in own.files:
        where = own.where(name)
        if (fault := unknown_file(where, name)) is not None:
            found.append(fault)
            continue
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found.append(Fault.of_toml(where, text, error))
        else:
            found += faults_of(where, name, text, data)
    yield from found
    if not found:
        yield from _example_faults(own)


def _example_faults(own: OwnRules) -> Iterator[Fault]:
    """Yield the examples that rules, once in force, do not read as they say: the user's rules, and ours beside them."""
    from extract.rules.examples import wrong_examples  # the grammar itself reads them, and it reads the rules

    text = dict(own.files).get("judgement", "")
    ids = [(table, n, rule["id"]) for table, n, rule in identified(tomllib.loads(text))]
    before, changed = rules.in_force(), merged(own)
    rules.use(changed)
    try:
        for wrong in wrong_examples():
            path = next(((table, n, wrong.key) for table, n, id in ids if id == wrong.rule), None)
            if path is None and any(id in wrong.read_by for _, _, id in ids):
                continue  # what was ours to read is now read by a rule of the user's: that is what it is for
            line = line_of(text, path, wrong.sentence) if path else 1
            foreign = "" if path else "with your rules, our rule goes wrong: "
            name = (
                "judgement" if path else next((name for name, _ in own.files if name == "judgement"), own.files[0][0])
            )
            yield Fault(own.where(name), line, wrong.rule, foreign + wrong.reason)
    finally:
        rules.use(before)


def identified(data: Mapping[str, Any]) -> Iterator[tuple[str, int, Mapping[str, Any]]]:
    """Yield (table, number, rule) for the rules with an id."""
    for table, entries in data.items():
        if isinstance(entries, list) and entries and isinstance(entries[0], dict):
            for number, rule in enumerate(entries):
                yield table, number, rule


# Together with ours


@lru_cache(maxsize=2)
def merged(own: OwnRules) -> rules.Files:
    """Return the files that own rules change, with what is ours and what is theirs in them."""
    return {
        name: _merge(rules.shipped(name), tomllib.loads(text), (name,))
        for name, text in own.files
        if text and tomllib.loads(text)
    }


def apply(own: OwnRules | None) -> None:
    """Put own rules into force beside ours, or ours alone."""
    rules.use(merged(own) if own is not None else {})


def _merge(ours: Mapping[str, Any], theirs: Mapping[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    return {
        **ours,
        **{key: _joined(ours.get(key), value, (*path, key)) for key, value in theirs.items()},
    }


def _joined(ours: Any, theirs: Any, path: tuple[str, ...]) -> Any:
    """Return a value of ours with the user's in it."""
    if ours is None or path[:2] in MEANINGS:
        return {**ours, **theirs} if isinstance(ours, dict) else theirs
    if isinstance(ours, dict):
        return _merge(ours, theirs, path)
    if path[:2] in SIGNS:
        return "".join(dict.fromkeys(ours + theirs))
    if isinstance(ours, str):
        return f"(?:(?:{ours})|(?:{theirs}))"
    if isinstance(ours[0], dict):
        own = {rule["id"]: rule for rule in theirs}
        replaced = [own.pop(rule["id"], rule) for rule in ours]
        return [*own.values(), *replaced]
    return list(dict.fromkeys([*ours, *theirs]))
