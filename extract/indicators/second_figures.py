"""Second figures of cells, in brackets: *86 % (2011: 92 %)*, or *3,4 (3,1)* under *Utfall 2018 (2017)*."""

from collections.abc import Iterable, Iterator
from typing import cast

import regex

from extract.columns.heads import Column, View, measure_of
from extract.rules import YEAR, pattern
from models.facts import Measure
from models.records import record

_IN_HEAD = regex.compile(r"\((?P<told>[^()]*)\)")
# *Siffror inom parentes avser 2017.* *Föregående års värde anges i parentes.*
_IN_BRACKETS = regex.compile(r"[^.;]*\b(?:inom|i) parentes(?:erna|en)?\b[^.;]*", regex.I)


@record(frozen=True, slots=True)
class Meaning:
    """What the second figure is: its measure and the words that date it."""

    measure: Measure
    period: str | None


def meaning_of(told: str | None, column: Column, view: View, year: int | None) -> Meaning | None:
    """Return what the figure in brackets is: by the words before it, the column's head, or a line about the table.

    None where nothing says so: it may be a number of answers or a spread.
    """
    for words in _said(told, column, view):
        years = YEAR.findall(words)
        if years and year is not None and int(years[-1]) < year:
            return Meaning("previous", years[-1])
        if pattern("tables", "earlier", "heads").search(words):
            return Meaning("previous", str(year - 1) if year is not None else None)
        measure = measure_of(words)
        if measure in ("target", "forecast"):
            return Meaning(cast(Measure, measure), None)
    return None


def _said(told: str | None, column: Column, view: View) -> Iterator[str]:
    if told:
        yield told
    yield from (match["told"] for match in _IN_HEAD.finditer(column.head))
    yield from _lines(view.above)
    if view.table.caption is not None:
        yield from _lines([view.table.caption.text])


def _lines(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for match in _IN_BRACKETS.finditer(line) if "parentes" in line else ():
            yield match.group()
