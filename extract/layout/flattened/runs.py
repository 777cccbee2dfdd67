"""Runs of figures in text that has lost its layout: where the figures of a row begin and end."""

from collections.abc import Iterator, Sequence

import regex

from extract.layout.flattened.heads import Span
from extract.layout.flattened.numbers import DASH, is_missing
from extract.layout.flattened.states import state_at
from extract.layout.tokens import Token, opens_line
from extract.rules import words_in

YEAR = regex.compile(r"(?:19|20)\d\d$")
_FIGURE = regex.compile(r"[-−–+±]?\d+(?:[.,]\d+)?%?(?:[-−–+]\d+(?:[.,]\d+)?%?)*\*?$|%$|\d+%\d+%?$")
_RANGE = regex.compile(r"\d{1,4}[-–]\d{1,4}$")
_DAY = regex.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d$")


def runs_of(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield the runs of figures among the words of a text, in order."""
    index = 0
    while index < len(tokens):
        index += _ends_label(tokens, index)
        last = _run_end(text, tokens, index)
        if last > index:
            yield index, last
        index = max(last, index + 1)


def is_open_age(tokens: Sequence[Token], run: Span) -> bool:
    """Return True for a run whose first dash stands after a year of life that no range ends: *90 år – 182 187*."""
    age = tokens[max(0, run[0] - 2) : run[0]]
    aged = len(age) > 1 and age[0].text.isdigit() and age[1].text == "år"
    return aged and DASH.match(tokens[run[0]].text) is not None


def _run_end(text: str, tokens: Sequence[Token], first: int) -> int:
    """Return the word after the figures (dashes, *Minst 5*, a word of a scale at the end) that begin at `first`."""
    last = first
    while last < len(tokens):
        token = tokens[last]
        if last > first and _opens_row(text, tokens, last, first):
            break
        if DASH.match(token.text):
            if last == first and not (_is_value(tokens, last + 1) or state_at(tokens, last + 1)):
                break
            last += 1
        elif _is_value(tokens, last) and not (last == first and (_RANGE.match(token.text) or token.text == "%")):
            last += 1
        elif (
            token.word in words_in("headings", "table", "qualifiers" if token.text[0].isupper() else "bounds")
            and _is_value(tokens, last + 1)
            and not YEAR.match(tokens[last + 1].text)
        ) or _is_missing(tokens, last):
            last += 2
        elif last > first and (size := state_at(tokens, last)):
            return last + size
        else:
            break
    return last


def _opens_row(text: str, tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return True for a figure that opens the next row's label: *80–89 år*; *90 år* below figures on a line."""
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if following == "år" and _RANGE.match(tokens[index].text):
        return True
    lined = opens_line(text, tokens, index) and not opens_line(text, tokens, first)
    return lined and following[:1].isalpha()


def _is_missing(tokens: Sequence[Token], index: int) -> bool:
    """Return True for words of a cell without a figure, before one with a figure: *78 Ingen mätning 81*."""
    phrase = " ".join(token.text for token in tokens[index : index + 2])
    return is_missing(phrase) and _is_value(tokens, index + 2)


def _ends_label(tokens: Sequence[Token], index: int) -> bool:
    """Return True for the number of what a label names, before its figures: *Meritvärde årskurs 9 205*."""
    named = index > 0 and tokens[index - 1].word in words_in("headings", "table", "numbered")
    return named and tokens[index].text.isdigit() and _is_value(tokens, index + 1)


def _is_value(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index].text if index < len(tokens) else ""
    return bool(_FIGURE.match(word) or DASH.match(word)) and not _DAY.match(word)
