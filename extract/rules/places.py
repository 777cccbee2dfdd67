"""Where in a rule file something stands: TOML readers give values without their lines."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]
"""Keys that lead to a value: `("phrase", 2, "pattern")` is the pattern of the third `[[phrase]]`."""

_HEAD = re.compile(r"\s*(?P<many>\[)?\[\s*(?P<name>[^\]\[]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?P<key>[\w-]+|\"[^\"]*\"|'[^']*')\s*=")
_PART = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*|[\[\]{}]')
"""What tells whether a value goes on in the next line."""


def places(text: str) -> Mapping[Path, int]:
    """Return the line of each table and key of a TOML file, counted from 1; lists of texts are in one piece.

    >>> places('[[word]]\\nid = "a.b"\\nmatches = [\\n  "c",\\n]\\nstatus = "partly"')[("word", 0, "status")]
    6
    """
    found, table, many, waiting = dict[Path, int](), tuple[str | int, ...](), Counter[str](), ""
    depth = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if not depth and not waiting:
            if head := _HEAD.match(line):
                name = head["name"].strip("\"'")
                table = (name, many[name]) if head["many"] else tuple(name.split("."))
                many[name] += 1
                found[table] = number
                continue
            if key := _KEY.match(line):
                found[(*table, key["key"].strip("\"'"))] = number
                line = line[key.end() :]
        depth, waiting = _open_after(line, depth, waiting)
    return found


def _open_after(line: str, depth: int, waiting: str) -> tuple[int, str]:
    """Return how many brackets are open after a line, and the quotation mark that a text of several lines waits for."""
    for part in _parts(line, waiting):
        if part in ('"""', "'''"):
            waiting = "" if waiting else part
        elif part in "[{":
            depth += 1
        elif part in "]}":
            depth -= 1
    return depth, waiting


def _parts(line: str, waiting: str) -> Iterator[str]:
    """Yield the brackets and long quotation marks of a line, those within texts left out."""
    at = 0
    while at < len(line):
        if waiting:
            end = line.find(waiting, at)
            if end < 0:
                return
            yield waiting
            at, waiting = end + len(waiting), ""
            continue
        part = _PART.search(line, at)
        if part is None:
            return
        at = part.end()
        if part.group() in ('"""', "'''"):
            waiting = part.group()
            yield waiting
        elif len(part.group()) == 1:
            yield part.group()


def line_of(text: str, path: Path, entry: str | None = None) -> int:
    """Return the line of a key, or of the nearest table above it; with `entry`, the line of that text in its list.

    >>> line_of('[[word]]\\nmatches = [\\n  "Klart",\\n]', ("word", 0, "matches"), "Klart")
    3
    """
    known = places(text)
    at = next((known[path[:size]] for size in range(len(path), 0, -1) if path[:size] in known), 1)
    if entry is None:
        return at
    following = min((line for line in known.values() if line > at), default=len(text.splitlines()) + 1)
    lines = text.splitlines()[at - 1 : following - 1]
    written = entry.replace("\\", "\\\\").replace('"', '\\"')
    return next((at + n for n, line in enumerate(lines) if written in line or entry in line), at)


def notes(text: str) -> Mapping[Path, str]:
    """Return the comments that stand right above keys and tables, as one text each: what a rule file says of its rules.

    >>> notes('# Months.\\n# Short ones too.\\nmonth = "jan"')
    {('month',): 'Months. Short ones too.'}
    """
    lines, told = text.splitlines(), dict[Path, str]()
    for path, number in places(text).items():
        above = list[str]()
        while number - 2 >= 0 and lines[number - 2].startswith("#"):
            above.insert(0, lines[number - 2].lstrip("# ").rstrip())
            number -= 1
        if above:
            told[path] = " ".join(above)
    return told
