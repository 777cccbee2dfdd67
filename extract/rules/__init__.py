"""Rules as data: word lists and patterns in TOML files that someone who does not program can read and extend."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, cast

import regex


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


@cache
def alternatives(name: str, *keys: str) -> str:
    """Return a word list of a rule file as the inside of a pattern: its entries, each of which may be a pattern.

    >>> alternatives("structure", "perspective_endings")
    'perspektiv|perspektivet'
    """
    return "|".join(cast(list[str], _value(name, keys)))


@cache
def pattern(name: str, *keys: str) -> "regex.Pattern[str]":
    """Return a pattern of a rule file, compiled without regard to case.

    The file may name parts of `dates.toml` (`{month}` in it stands for a month), and those of its own table `part`.
    """
    text = cast(str, _value(name, keys))
    for part, written in (load("dates") | load(name).get("part", {})).items():
        text = text.replace("{" + part + "}", written)
    return regex.compile(text, regex.I)


def _value(name: str, keys: tuple[str, ...]) -> object:
    value: Any = load(name)
    for key in keys:
        value = value[key]
    return value


MONTH: str = load("dates")["month"]
"""The pattern of a month, whole or shortened, for patterns that code puts together."""

YEAR = regex.compile(rf"\b{load('dates')['year']}\b")
"""A year that stands by itself."""
