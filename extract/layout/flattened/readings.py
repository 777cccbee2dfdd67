"""What the figures and words after the label of a row of a flattened table can mean under the table's head."""

from collections.abc import Sequence

from extract.layout.flattened.heads import Head, Span
from extract.layout.flattened.numbers import Reading, Value, may_lack_one, readings
from extract.layout.flattened.states import states_in, trailing_states
from extract.layout.flattened.sums import borne_out, roles_of
from extract.layout.tokens import Token
from extract.rules import words_in

DASHES = ("-", "−", "–")
"""What may be an empty cell, or the sign of the figure that stands a space after it."""

PAIR = 2
"""Columns, of which one may be empty; what a row of more columns means that lacks a figure is not weighed."""


def row_readings(text: str, tokens: Sequence[Token], run: Span, head: Head, label: Span) -> list[Reading]:
    """Return the readings of a run of figures under the head; a total has no word of a scale after its figures."""
    low, high = tokens[run[0]].start, tokens[run[1] - 1].end
    worded = trailing_states(head)
    if not worded:
        found = readings(text, low, high, head.width)
        if "deviation" in head.columns or _tells_deviation(tokens[slice(*label)]):
            if found and not any(value.text in DASHES for reading in found for value in reading):
                return found
            signed = readings(text, low, high, head.width, signed=True)
            return (borne_out(signed, roles_of(head.columns)) if found else []) or found or signed
        if head.width == PAIR and may_lack_one(text, found):
            return [*found, (Value(low, high, text[low:high]), Value(high, high, ""))]  # *2 418*: one figure or two
        return [] if head.width > PAIR and may_lack_one(text, found) else found
    if head.columns.count("state") > worded:
        return []
    states = states_in(tokens, run)
    if not states:
        if "%" in text[low:high] and worded == 1:
            found = [r for r in readings(text, low, high, head.width) if r[-1].text.endswith("%")]
            if found:
                return found  # *Uppfyllelse* in percent
        if not {t.word for t in tokens[slice(*label)]} & words_in("headings", "table", "totals"):
            return []
        empty = (Value(high, high, ""),) * worded
        return [(*r, *empty) for r in readings(text, low, high, head.width - worded)]
    at = tokens[states[0][0]].start
    if states[0][0] == run[0] or len(states) > worded:
        return []
    cells = [_word(text, tokens[a].start, tokens[b - 1].end) for a, b in states]
    if len(cells) < worded:  # which of them is empty, cannot be told
        cells = [Value(high, high, "")] * worded
    return [(*r, *cells) for r in readings(text, low, at, head.width - worded)]


def _tells_deviation(label: Sequence[Token]) -> bool:
    """Return True for the label of a row of deviations (*Budgetavvikelse*)."""
    return any(token.word in words_in("headings", "table", "deviation") for token in label)


def _word(text: str, start: int, end: int) -> Value:
    return Value(start, end, text[start:end])
