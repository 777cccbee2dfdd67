"""What a cell or row of a table holds: a figure, nothing, or words over all columns."""

from collections.abc import Sequence
from functools import lru_cache

import regex

from models import Cell, Table

_BEFORE_FIGURE = r"(?:(?:minst|högst|max|min|ca|cirka|mer än|mindre än|index|nki|nmi|plac(?:ering)?)\s+)*[<>≤≥±]?\s*"
"""A bound, a hedge or the name of a scale: *minst 80*, *index 72*."""

_FIGURE = r"[-–−+]?\s*\d[\d\s.,\u00a0\u2009]*"
"""Digits with their signs and groups: *-91,2*, *1 250 000*."""

_UNIT = r"(?:\s*(?:%|procent|st\b|tkr|mkr|mnkr|kr\S*|dagar|dgr|år|tim\w*|veckor|mån\w*|p\b))?"
_FOOTNOTE = r"\s*[*)\d]{0,3}"

_NUMBER = regex.compile(rf"^\W*{_BEFORE_FIGURE}{_FIGURE}{_UNIT}{_FOOTNOTE}\W*$", regex.I)
_EMPTY = regex.compile(r"^\W*$|^(?:ej aktuellt|saknas|uppgift saknas|u\.?s\.?|stängt|ej mätt)$", regex.I)


@lru_cache(maxsize=4096)
def is_number(text: str) -> bool:
    """Return True for a cell that holds one figure, with or without its unit and comparison.

    >>> [is_number(t) for t in ("7 942", "-91,2", "94 %", "Minst 88", "Kvinnor", "2 av 3 klara")]
    [True, True, True, True, False, False]
    """
    return _NUMBER.match(text) is not None


@lru_cache(maxsize=4096)
def is_empty(text: str) -> bool:
    """Return True for a cell that says there is no value."""
    return _EMPTY.match(text.strip()) is not None


def is_wide(row: Sequence[Cell | None], table: Table) -> bool:
    """Return True for a row that is one cell over all columns: a group's name or a comment."""
    return table.n_cols > 1 and row[0] is not None and row[0].colspan >= table.n_cols
