"""What a cell or row of a table holds: a figure, nothing, or words over all columns."""

from collections.abc import Sequence
from functools import lru_cache

import regex

from models import Cell, Passage, Table
from models.records import record

_BEFORE_FIGURE = (
    r"(?:(?:minst|högst|lägst|max|min|ca|cirka|(?:mer|mindre|färre|fler|lägre|högre) än|under|över"
    r"|index|nki|nmi|plac(?:ering)?)\s+)*[<>≤≥±]?\s*"
)
"""A bound, a hedge or the name of a scale: *minst 80*, *index 72*."""

_FIGURE = r"[-–−+]?\s*\d[\d\s.,\u00a0\u2009]*"
"""Digits with their signs and groups: *-91,2*, *1 250 000*."""

_UNIT = r"(?:\s*(?:%|procent|st\b|tkr|mkr|mnkr|kr\S*|dagar|dgr|år|tim\w*|veckor|mån\w*|p\b))?"
_FOOTNOTE = r"\s*[*)\d]{0,3}"

_ONE = rf"\W*{_BEFORE_FIGURE}{_FIGURE}{_UNIT}{_FOOTNOTE}"
_DATED = (
    r"(?:(?P<told>(?:år\s+)?(?:19|20)\d\d|(?:föregående|föreg\.?|förra|f\.?\s?g\.?|fjol)\s*år(?:et)?|i fjol)\s*:?\s+)?"
)
_BESIDE = rf"\s*\(\s*{_DATED}(?P<second>{_BEFORE_FIGURE}{_FIGURE}{_UNIT})\s*\)"
"""A second figure in brackets, with or without its year: *86 % (2011: 92 %)*, *3,4 (3,1)*."""

_NUMBER = regex.compile(rf"^{_ONE}(?:{_BESIDE})?\W*$", regex.I)
_PAIR = regex.compile(rf"^(?P<first>{_ONE}){_BESIDE}\W*$", regex.I)
_RANGE = regex.compile(rf"^\W*(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)?\s?[-–]\s?\d+(?:[.,]\d+)?{_UNIT}\W*$", regex.I)
_EMPTY = regex.compile(
    r"^\W*$|^\(?(?:(?:ej|inte) (?:aktuellt?|mätt?|mäts?|tillämpligt|tillgängligt?|klart?)(?: (?:i år|än|ännu))?"
    r"|(?:uppgift(?:er)?|värde|data|resultat|utfall|mätning) (?:saknas|finns (?:ej|inte))|saknas|stängt|sekretess"
    r"|(?:ingen|inget|inga) (?:uppgift(?:er)?|mätning|värde|data|utfall|svar)(?: i år)?"
    r"|mäts (?:ej|inte|i|vid|var\p{L}*|under|först)\b.{0,24}|(?:ny|nytt) (?:mått|mätning|indikator)"
    r"|u\.?\s?s\.?|i\.?\s?u\.?|e\.?\s?m\.?|e\.?\s?t\.?|n\.?\s?/?\s?a\.?)\)?\W*$",
    regex.I,
)


@lru_cache(maxsize=4096)
def is_number(text: str) -> bool:
    """Return True for a cell that holds one figure, with or without its unit and comparison.

    >>> [is_number(t) for t in ("7 942", "-91,2", "94 %", "Minst 88", "Kvinnor", "2 av 3 klara")]
    [True, True, True, True, False, False]
    """
    return _NUMBER.match(text) is not None


@lru_cache(maxsize=4096)
def is_value(text: str) -> bool:
    """Return True for a cell that holds one figure or a range of them; labels such as *13–15 år* are ranges, too.

    >>> [is_value(t) for t in ("7 942", "4–6 veckor", "2018–2020", "2018-08-31")]
    [True, True, False, False]
    """
    return is_number(text) or _RANGE.match(text) is not None


@record(frozen=True, slots=True)
class Pair:
    """A figure and the one in brackets after it; `told` are the words in the brackets that date the second."""

    first: Passage
    second: Passage
    told: str | None


def pair_of(passage: Passage) -> Pair | None:
    """Return the two figures of a cell that holds a second one in brackets, else None."""
    match = _PAIR.match(passage.text) if "(" in passage.text else None
    if match is None:
        return None
    return Pair(
        passage.slice(*match.span("first")).strip(), passage.slice(*match.span("second")).strip(), match["told"]
    )


@lru_cache(maxsize=4096)
def is_empty(text: str) -> bool:
    """Return True for a cell that says there is no value."""
    return _EMPTY.match(text.strip()) is not None


def is_wide(row: Sequence[Cell | None], table: Table) -> bool:
    """Return True for a row that is one cell over all columns: a group's name or a comment."""
    return table.n_cols > 1 and row[0] is not None and row[0].colspan >= table.n_cols
