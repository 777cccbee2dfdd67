"""Rules as data: word lists and patterns in TOML files that someone who does not program can read and extend."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """Return the rule file `extract/rules/<name>.toml`."""
    return tomllib.loads((files("extract.rules") / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return a word list of a rule file, in lower case."""
    return frozenset(word.lower() for word in load(name)[key])


@cache
def words_in(name: str, table: str, key: str) -> frozenset[str]:
    """Return a word list of a table of a rule file, in lower case."""
    return frozenset(word.lower() for word in load(name)[table][key])
