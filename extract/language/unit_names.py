"""Units that sentences name, and whether two names are one unit's."""

from collections.abc import Sequence
from functools import cache, lru_cache

import regex

from extract.language.stems import REMEMBERED, stems
from extract.rules import alternatives, compiled, follows_rules, load

SAME_UNIT = 0.5
"""Share of the words of the shorter name that two names of one unit have in common."""


def same_unit(a: str, b: str) -> bool:
    """Return True for two names that may be one unit's: *hemtjänsten* and *Hemtjänst Norr*."""
    one, other = stems(a), stems(b)
    branch = _branch(a)
    if branch is not None and branch == _branch(b):
        return True
    return bool(one & other) and len(one & other) >= SAME_UNIT * min(len(one), len(other))


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def _branch(unit: str) -> int | None:
    """Return which branch of an organisation a name belongs to: *missbruksvården* and *vuxen* are one."""
    found = (number for number, branch in enumerate(_branches()) if branch.search(unit))
    return next(found, None)


@follows_rules
@cache
def _branches() -> tuple["regex.Pattern[str]", ...]:
    return tuple(regex.compile(branch, regex.I) for branch in load("linking")["branches"])


def _unit_names() -> str:
    """Return the inside of a pattern of words that name a unit."""
    # *enheten Norr*: a word for a unit and its name.
    named = rf"(?:{alternatives('linking', 'unit_words')})\s+[^,.;:(]{{3,70}}?"
    # *barn- och ungdomsvården*: a word that says by its ending what the unit does.
    kind = rf"[\p{{L}}-]+(?:-\s(?:och|samt)\s[\p{{L}}-]+)?(?:{alternatives('linking', 'unit_endings')})"
    short = rf"\p{{L}}{{2,4}}\. ?(?:{alternatives('linking', 'unit_endings')})"  # *ek. bistånd*
    return rf"{named}|{kind}|{short}"


def _unit_phrase() -> str:
    """Return the pattern of a phrase that names a unit, up to what ends it: a verb, a conjunction, a mark."""
    end = rf"\s+(?:{alternatives('linking', 'after_unit')})\b|[,.;:(]|$"
    return rf"\b(?:inom|för|hos|i)\s+(?P<unit>{_unit_names()})(?={end})"


_UNIT_PHRASE = compiled(_unit_phrase, regex.I)
_KINDS = r"\S*(?:enheten|avdelningen|boendet|boendena|kontoret|nämnden|området|hemtjänsten)"
_UNIT_KIND = compiled(lambda: rf"^(?:{_unit_names()}|{_KINDS})$", regex.I)


def names_unit_by_kind(text: str) -> bool:
    """Return True for words that name a unit by what it is.

    >>> [names_unit_by_kind(text) for text in ("hemtjänsten", "missbruksvården", "distanskurserna")]
    [True, True, False]
    """
    return _UNIT_KIND.match(text) is not None


def unit_in(text: str, known: Sequence[str] = ()) -> str | None:
    """Return the unit that a sentence says it speaks of: a known name, or a phrase such as *inom beroendevården*.

    >>> unit_in("Inom missbruks- och beroendevården kommer målvärdet att uppnås.")
    'missbruks- och beroendevården'
    """
    lower = text.lower()
    named = next((unit for unit in known if unit.lower() in lower), None)
    match = _UNIT_PHRASE.search(text)
    return named or (match["unit"] if match else None)
