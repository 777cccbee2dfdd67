"""What is wrong with a rule file: each fault with its file, line, rule and reason.

Our own files are the format: a file of the user's has their names, keys and kinds of values.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from tomllib import TOMLDecodeError
from typing import Any, get_args

import regex

from extract import rules
from extract.rules.places import Path, line_of
from extract.rules.signs import UnknownPart, signs_of
from models.facts import Status

FIXED = ("dates", "confidence")
"""Files that are no one's to change: how Swedish dates are written, and what was measured with our rules."""

MEANINGS = tuple(("symbols", table) for table in ("usual", "usual_shape", "colors", "shapes"))
"""Tables that say what a word means, where others hold patterns: new words may be added, and a meaning be changed."""

STATUSES_IN = ("usual", "usual_shape")
"""Those that say which status it is."""

SIGNS = (("symbols", "glyphs"), ("symbols", "glyph_colors"))
"""Tables of single characters, which are neither patterns nor words: new ones join ours."""

CLOSED = (("symbols", "fonts"),)
"""Tables that no one but us writes: what the characters of fonts look like."""

PATTERN_LISTS = (("naming",), ("linking",), ("tables", "prose"), ("headings", "goal_infinitives"))
"""Word lists whose entries are patterns; those of the others are compared letter by letter."""

RULE: Mapping[str, type] = {
    "id": str, "status": str, "forecast": bool, "weak": bool, "alone": bool, "turns": bool, "after": str,
    "pattern": str, "needs": list, "matches": list, "rejects": list,
}  # fmt: skip
"""What the keys of a rule with an id hold."""

NEEDED: Mapping[str, Sequence[str]] = {
    "phrase": ("id", "status", "pattern", "matches", "rejects"),
    "word": ("id", "status", "pattern", "matches", "rejects"),
    "verdict": ("id", "status", "needs", "matches", "rejects"),
    "contrast": ("id", "status", "after", "pattern", "matches", "rejects"),
}
"""The keys that no rule of a table goes without."""

STATUSES = (*get_args(Status), "none")
_ID = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)+")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_CLASS = re.compile(r"\{([a-z_]+)\}")
_AT_LINE = re.compile(r" ?\(at (?:line (?P<line>\d+), column \d+|end of document)\)")
_KINDS = {str: "a text", list: "a list of texts", bool: "true or false", dict: "a table"}


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in a rule file: where it is, in which rule, and why it is one."""

    file: str
    line: int
    rule: str | None
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {f'{self.rule}: ' if self.rule else ''}{self.reason}"

    @staticmethod
    def of_toml(file: str, text: str, error: TOMLDecodeError) -> "Fault":
        """Return what the reader of TOML says of a text."""
        at = _AT_LINE.search(str(error))
        line = int(at["line"]) if at and at["line"] else max(1, len(text.splitlines()))
        return Fault(file, line, None, f"not TOML: {_AT_LINE.sub('', str(error)).lower()}")


def unknown_file(where: str, name: str) -> Fault | None:
    """Return why a file of that name is none of the user's to write, or None."""
    known = [each for each in rules.names() if each not in FIXED]
    if name in known:
        return None
    why = "cannot be changed" if name in FIXED else "no rule file of that name"
    return Fault(where, 1, None, f"{why}: there are {', '.join(f'{each}.toml' for each in known)}")


@dataclass(frozen=True, slots=True)
class _File:
    """A rule file that is looked through."""

    where: str
    name: str
    text: str
    classes: frozenset[str]
    parts: Mapping[str, str]

    def fault(self, path: Path, reason: str, *, rule: str | None = None, entry: str | None = None) -> Fault:
        named = rule or (".".join(str(key) for key in (self.name, *path)) if path else None)
        return Fault(self.where, line_of(self.text, path, entry), named, reason)


def faults_of(where: str, name: str, text: str, data: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what is wrong with a rule file of the user's by itself, in no order."""
    classes = frozenset(rules.shipped("judgement")["classes"]) if name == "judgement" else frozenset()
    file = _File(where, name, text, classes, rules.shipped(name).get("part", {}))
    yield from _table_faults(file, data, rules.shipped(name), ())
    if name == "judgement":
        yield from _id_faults(file, data)


def _table_faults(file: _File, theirs: Mapping[str, Any], ours: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    """Yield the faults of a table: keys that ours has not, values of another kind, and what is wrong within."""
    meanings = (file.name, *path) in MEANINGS
    if (file.name, *path) in CLOSED:
        yield file.fault(path, "cannot be changed")
        return
    for key, value in theirs.items():
        here = (*path, key)
        if key not in ours and not meanings:
            yield file.fault(here, _unknown(key, ours))
            continue
        model = ours.get(key, next(iter(ours.values())))
        if not isinstance(value, type(model)):
            yield file.fault(here, f"must be {_KINDS.get(type(model), 'of another kind')}")
        elif meanings:
            yield from _meaning_faults(file, here, value, ours)
        elif isinstance(value, dict):
            yield from _table_faults(file, value, model, here)
        elif isinstance(value, str):
            if (file.name, *path) not in SIGNS:
                yield from _pattern_faults(file, here, value, like=model)
        elif isinstance(model[0], dict):
            yield from _rules_faults(file, value, key)
        else:
            yield from _list_faults(file, here, value)


def _unknown(key: str, known: Mapping[str, Any] | Sequence[str]) -> str:
    near = get_close_matches(key, list(known), n=1)
    return f"unknown key {key!r}" + (f": is it {near[0]!r}?" if near else f": known are {', '.join(known)}")


def _meaning_faults(file: _File, path: Path, value: str, ours: Mapping[str, Any]) -> Iterator[Fault]:
    known = STATUSES if path[0] in STATUSES_IN else tuple(dict.fromkeys(ours.values()))
    if value not in known:
        yield file.fault(path, f"unknown word {value!r}: known are {', '.join(known)}")


def _list_faults(file: _File, path: Path, entries: Sequence[Any]) -> Iterator[Fault]:
    patterns = any((file.name, *path)[: len(each)] == each for each in PATTERN_LISTS)
    for entry in entries:
        if not isinstance(entry, str) or not entry.strip() or entry != entry.strip():
            yield file.fault(path, f"{entry!r}: no word, or with spaces around it", entry=str(entry))
        elif patterns:
            yield from _pattern_faults(file, path, entry)


def _pattern_faults(
    file: _File, path: Path, pattern: str, *, rule: str | None = None, like: str | None = None
) -> Iterator[Fault]:
    """Yield why a pattern cannot be used: it is none, names a class that there is not, or matches nothing.

    Where ours (`like`) names groups that the program asks for, it has to name them, too.
    """
    text = rules.written_out(pattern, file.parts)
    lacking = set(_GROUP.findall(like or "")) - set(_GROUP.findall(pattern)) if file.name != "goals" else set()
    for name in sorted(lacking):
        yield file.fault(path, f"the pattern must name a group as ours does: (?P<{name}>…)", rule=rule, entry=pattern)
    unknown = [name for name in _CLASS.findall(text) if name not in file.classes]
    for name in unknown:
        yield file.fault(path, f"{{{name}}} stands for no class", rule=rule, entry=pattern)
    if unknown:
        return
    try:
        matches_nothing = regex.compile(_CLASS.sub("x", text), regex.I).search("") is not None
        signs_of(_CLASS.sub("xxx", text))
    except regex.error as error:
        yield file.fault(path, f"no pattern (regular expression): {error}", rule=rule, entry=pattern)
    except UnknownPart as error:
        yield file.fault(path, f"a pattern with a part that is not known here: {error}", rule=rule, entry=pattern)
    else:
        if matches_nothing:
            yield file.fault(path, "the pattern matches the empty text, and so every text", rule=rule, entry=pattern)


def _rules_faults(file: _File, entries: Sequence[Any], table: str) -> Iterator[Fault]:
    """Yield the faults of the rules of a table, each named by its id."""
    for number, entry in enumerate(entries):
        path = (table, number)
        if not isinstance(entry, dict):
            yield file.fault(path, f"must be a table: write [[{table}]]")
            continue
        name = str(entry.get("id") or f"{table} no. {number + 1}")
        for key in (key for key in NEEDED[table] if not entry.get(key)):
            yield file.fault(path, f"{key!r} is missing" + _examples_hint(key), rule=name)
        for key, value in entry.items():
            yield from _entry_faults(file, (*path, key), key, value, name)


def _examples_hint(key: str) -> str:
    hints = {
        "matches": ": give sentences that the rule reads",
        "rejects": ": give the nearest that it must leave alone",
    }
    return hints.get(key, "")


def _entry_faults(file: _File, path: Path, key: str, value: Any, name: str) -> Iterator[Fault]:
    """Yield the faults of one key of a rule."""
    fits: bool = key in RULE and isinstance(value, RULE[key])
    if key not in RULE:
        yield file.fault(path, _unknown(key, tuple(RULE)), rule=name)
    elif not fits:
        yield file.fault(path, f"{key!r} must be {_KINDS[RULE[key]]}", rule=name)
    elif isinstance(value, list) and not all(isinstance(each, str) and each.strip() for each in value):
        yield file.fault(path, f"{key!r} must hold texts, none of them empty", rule=name)
    elif key == "pattern":
        yield from _pattern_faults(file, path, value, rule=name)
    elif key in ("status", "after") and value not in STATUSES:
        yield file.fault(path, f"unknown status {value!r}: known are {', '.join(STATUSES)}", rule=name)
    elif key == "id" and not _ID.fullmatch(value):
        yield file.fault(path, "an id is small words with dots between them: status.achieved.own", rule=name)
    elif key == "needs" and (unknown := [each for each in value if each not in file.classes]):
        yield file.fault(path, f"no class {unknown[0]!r}: there are {', '.join(sorted(file.classes))}", rule=name)


def _id_faults(file: _File, data: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the ids that are given twice: in the file, or by us to a rule of another kind."""
    ours = {rule["id"]: table for table in NEEDED for rule in rules.shipped("judgement")[table]}
    seen = dict[str, Path]()
    for table in NEEDED:
        entries = data.get(table)
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            id, path = entry.get("id") if isinstance(entry, dict) else None, (table, number, "id")
            if not isinstance(id, str):
                continue
            if id in seen:
                yield file.fault(path, f"the id stands in line {line_of(file.text, seen[id])} too", rule=id)
            elif ours.get(id, table) != table:
                yield file.fault(path, f"the id is that of a rule of ours under [[{ours[id]}]]: use another", rule=id)
            seen[id] = path
