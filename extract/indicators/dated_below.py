"""When a figure of a table is from, where the text below its row says it: *Utfall 2018: 4,1* under a row with 4.1."""

from collections.abc import Mapping
from itertools import pairwise

import regex

from extract.columns.heads import View
from extract.rules import MONTH, YEAR, compiled, pattern
from extract.tables.values import is_wide

# A sentence ends at a full stop that a space follows; *4.1* and *t.o.m.* go on.
_SENTENCES = regex.compile(r"(?<!\b(?:t\.o\.m|t\. o\. m))[.!?]\s+(?=\p{Lu})")
_FIGURE = regex.compile(r"(?<![\d.,])\d+(?:[.,]\d+)?(?![\d.,]*\d)")
_OUTCOME = regex.compile(r"\b(?:utfall|resultat)\p{L}*", regex.I)
_UNTIL = compiled(
    lambda: rf"\b(?:till och med|t\.?\s?o\.?\s?m\.?)\s+(?:\d{{1,2}}\s+)?(?:{MONTH})(?:\s+\d{{4}})?", regex.I
)


def texts_below(view: View) -> Mapping[int, str]:
    """Return by row the text of the row below it, where that is one cell over all columns."""
    grid = view.table.grid()
    return {
        number: cell.text
        for number, (row, below) in enumerate(pairwise(grid))
        if is_wide(below, view.table) and not is_wide(row, view.table) and (cell := below[0]) is not None
    }


def period_told(value_text: str, text: str) -> str | None:
    """Return the words that date a figure in the first sentence that gives it as an outcome; None where none does.

    The text may give it with more decimals than the table.

    >>> period_told("7.6%", "Målet 2019 är 5,9. Frånvaron till och med juli är 7,59 %.")
    'till och med juli'
    """
    match = _FIGURE.search(value_text)
    if match is None:
        return None
    for sentence in _SENTENCES.split(text):
        for figure in _FIGURE.finditer(sentence):
            before = sentence[: figure.start()]
            if not _is_same(match.group(), figure.group()) or _is_aimed_at(before):
                continue
            until = _UNTIL.search(before)
            years = YEAR.findall(before)
            return until.group() if until else years[-1] if years else None
    return None


def _is_aimed_at(before: str) -> bool:
    """Return True where the words between the figure before and this one say last that it is a target.

    *Arbetssätt och mål: Utfall 2018: 3,8* gives an outcome, *Utfall 2018: 3,8. Målvärde 2019: 4,0* then a target.
    """
    own = before[max((m.end() for m in _FIGURE.finditer(before) if not YEAR.fullmatch(m.group())), default=0) :]
    aims = [match.start() for match in pattern("tables", "measure", "target").finditer(own)]
    outcomes = [match.start() for match in _OUTCOME.finditer(own)]
    return bool(aims) and max(aims) > max(outcomes, default=-1)


def _is_same(printed: str, told: str) -> bool:
    decimals = len(printed.replace(",", ".").partition(".")[2])
    more = len(told.replace(",", ".").partition(".")[2])
    one, other = float(printed.replace(",", ".")), float(told.replace(",", "."))
    return one == other or (0 < decimals < more and round(other, decimals) == one)
