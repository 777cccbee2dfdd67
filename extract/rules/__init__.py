"""Rules as data: word lists and patterns in TOML files that someone who does not program can read and extend.

Which rules are in force can change between two reports (`use`): a folder of the user's own adds to ours. All that is
made of rules is therefore made when it is first asked for, and `follows_rules` sees that it is made anew.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar, cast

import regex

from extract.rules.signs import UnknownPart, stands_at_end

Cached = TypeVar("Cached", bound=Callable[..., Any])
Ending = Callable[[str], "regex.Match[str] | None"]
"""What finds a pattern at the end of a text."""
Files = Mapping[str, Mapping[str, Any]]
"""Rule files by name, as TOML gives them."""

_forget: list[Callable[[], None]] = []
_in_force: Files = {}


def follows_rules(cached: Cached) -> Cached:
    """Return a function that remembers what it returns; it forgets it when other rules come into force."""
    _forget.append(cast(Any, cached).cache_clear)
    return cached


def use(changed: Files) -> None:
    """Put rules into force: our own, but for the files in `changed`, which are taken from there."""
    global _in_force
    if changed == _in_force:
        return
    _in_force = changed
    for forget in _forget:
        forget()


def in_force() -> Files:
    """Return the files that were put into force in place of our own."""
    return _in_force


@cache
def shipped(name: str) -> Mapping[str, Any]:
    """Return our own rule file `extract/rules/<name>.toml`."""
    return tomllib.loads(text_of(name))


def text_of(name: str) -> str:
    """Return the text of our own rule file `extract/rules/<name>.toml`."""
    return (files("extract.rules") / f"{name}.toml").read_text(encoding="utf-8")


@cache
def names() -> tuple[str, ...]:
    """Return the names of our rule files."""
    return tuple(
        sorted(f.name.removesuffix(".toml") for f in files("extract.rules").iterdir() if f.name[-5:] == ".toml")
    )


def load(name: str) -> Mapping[str, Any]:
    """Return the rule file `<name>.toml` that is in force."""
    return _in_force.get(name) or shipped(name)


@follows_rules
@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return a word list of a rule file, in lower case."""
    return frozenset(word.lower() for word in load(name)[key])


@follows_rules
@cache
def words_in(name: str, table: str, key: str) -> frozenset[str]:
    """Return a word list of a table of a rule file, in lower case."""
    return frozenset(word.lower() for word in load(name)[table][key])


@follows_rules
@cache
def alternatives(name: str, *keys: str) -> str:
    """Return a word list of a rule file as the inside of a pattern: its entries, each of which may be a pattern.

    >>> alternatives("structure", "perspective_endings")
    'perspektiv|perspektivet'
    """
    return "|".join(cast(list[str], _value(name, keys)))


@follows_rules
@cache
def pattern(name: str, *keys: str) -> "regex.Pattern[str]":
    """Return a pattern of a rule file, compiled without regard to case.

    The file may name parts of `dates.toml` (`{month}` in it stands for a month), and those of its own table `part`.
    """
    return regex.compile(written_out(cast(str, _value(name, keys)), load(name).get("part", {})), regex.I)


@follows_rules
@cache
def hint(name: str, *keys: str) -> "re.Pattern[str]":
    """Return a pattern of a rule file that is made of plain words, for texts in small letters (`str.casefold`).

    It is for a first look at many texts: `re` finds in a twentieth of the time that none of many words stands in one.
    """
    return re.compile(cast(str, _value(name, keys)).casefold())


@follows_rules
@cache
def ending(name: str, *keys: str) -> Ending:
    """Return what finds a pattern of a rule file at the end of a text (`at_end`)."""
    return at_end(pattern(name, *keys).pattern, regex.I)


def at_end(text: str, flags: int = 0) -> Ending:
    """Return what finds a pattern that stands at the end of a text, as `search` would, or None where it does not.

    It is read from the back: a pattern that ends with `$` is else tried at each letter up to there. Of a match only
    that there is one is the same either way; how its groups share the words is not.

    >>> ends = at_end(r"\\bvid\\s*$")
    >>> [ends(text) is not None for text in ("Golvet ligger vid ", "Golvet vid 100 procent")]
    [True, False]
    """
    try:
        backwards = stands_at_end(text)
    except UnknownPart:
        backwards = False
    return regex.compile(text, flags | regex.REVERSE).match if backwards else regex.compile(text, flags).search


def written_out(text: str, parts: Mapping[str, str]) -> str:
    """Return a pattern with the parts that it names (`{month}`) written out: of `dates.toml` and of its own file."""
    for part, written in {**shipped("dates"), **parts}.items():
        text = text.replace("{" + part + "}", written)
    return text


def _value(name: str, keys: tuple[str, ...]) -> object:
    value: Any = load(name)
    for key in keys:
        value = value[key]
    return value


class _Compiled:
    """A pattern that is compiled when it is first asked."""

    def __init__(self, text: Callable[[], str], flags: int) -> None:
        self._text, self._flags = text, flags
        self._compiled: regex.Pattern[str] | None = None
        _forget.append(self._clear)

    def _clear(self) -> None:
        """Forget the pattern, with those of its methods that were asked for."""
        self.__dict__ = {"_text": self._text, "_flags": self._flags, "_compiled": None}

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = regex.compile(self._text(), self._flags)
        method = getattr(self._compiled, name)
        self.__dict__[name] = method  # the next time it is found without asking here
        return method


def compiled(text: Callable[[], str], flags: int = 0) -> "regex.Pattern[str]":
    """Return a pattern that is put together from rules: from those in force when it is used.

    >>> compiled(lambda: rf"\\w+(?:{alternatives('structure', 'perspective_endings')})\\b").search("ett kundperspektiv")
    <regex.Match object; span=(4, 18), match='kundperspektiv'>
    """
    return cast("regex.Pattern[str]", _Compiled(text, flags))


MONTH: str = shipped("dates")["month"]
"""The pattern of a month, whole or shortened, for patterns that code puts together."""

YEAR = regex.compile(rf"\b{shipped('dates')['year']}\b")
"""A year that stands by itself."""
