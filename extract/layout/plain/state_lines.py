"""Tables of plain text whose rows are lines: a goal and a word of a scale, one space apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, reduce

import regex

from extract.layout.cleaning import glue
from extract.layout.outline import judged_figure
from extract.layout.plain.line_heads import ENDS_TEXT
from extract.layout.plain.separated import separated_table
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.layout.tokens import tokens_of
from extract.rules import follows_rules, words_in
from models import Page, Passage

FEWEST_ROWS = 2
"""As many rows as this have a word of the scale, in one table or in all below the same head."""

LONGEST_HEAD = 8
"""Words of a head; a longer line that ends in such a word is text."""

LONGEST_LABEL = 160
"""Characters of a goal in a table."""

MOST_WAITING = 2
"""Lines without a word of the scale between two that have one."""

READER = "table.states"

_NUMBERED = regex.compile(r"\d{1,2}(?:\.\d{1,2})*\.? +\p{Lu}")
_MARKS = (":", "–", "-", "—")
"""What parts a label from its word on a line of its own, as no cell does: *Handlingsplan – Genomförd*."""

Row = tuple[Passage, Passage]


@follows_rules
@cache
def state_word() -> str:
    """Return the pattern of a word of a scale in any case, that has a capital as in a cell of its own."""
    states = sorted(words_in("headings", "table", "states"), key=len, reverse=True)
    return rf"(?=(?-i:\p{{Lu}}))(?:{'|'.join(map(regex.escape, states))})"


@follows_rules
@cache
def state_at_end() -> "regex.Pattern[str]":
    """Return the pattern of a word of a scale at the end of a line, with a capital as in a cell of its own."""
    return regex.compile(rf"(?<=\S)\s+(?P<state>{state_word()})$", regex.I)


def state_tables(page: Page, taken: Sequence[Stretch] = ()) -> Iterator[Stretch]:
    """Yield the tables of goals and words of a scale on a page, in order; lines of tables `taken` hold none."""
    lines = list(lines_outside(page, taken))
    found, at = list[tuple[int, int, Row, list[Row]]](), 0
    while at < len(lines):
        head = _head(lines[at])
        rows, end = _rows(lines, at + 1) if head is not None else ([], at)
        if head is None or not rows:
            at += 1
            continue
        found.append((at, end, head, rows))
        at = end
    judged = Counter(_heads(head) for _, _, head, rows in found for _, state in rows if state)
    for at, end, head, rows in found:
        table = separated_table([list(head), *map(list, rows)], page.number, READER)
        stretch = stretched(lines[at], lines[end - 1], table)
        if judged[_heads(head)] >= FEWEST_ROWS and stretch is not None:
            yield stretch


def _heads(head: Row) -> tuple[str, str]:
    return head[0].text, head[1].text


def _head(line: Passage) -> Row | None:
    """Return the heads of the goals and of the scale on a line, or None for any other line."""
    words = tokens_of(line.text)
    if not 1 < len(words) <= LONGEST_HEAD or not words[-1].capital:
        return None
    if words[-1].word not in words_in("headings", "table", "state") or ENDS_TEXT.search(line.text):
        return None
    if judged_figure(line.text) is not None:
        return None  # *Norrbo 83 % Uppfyllt*: a row
    shouted = line.text.isupper()  # *MÅL FÖR NÄMNDEN BEDÖMNING*: no word but the first tells where the head begins
    over_goals = next(word.start for word in reversed(words[:-1]) if word is words[0] or (word.capital and not shouted))
    goals = line.slice(over_goals, words[-1].start).strip()
    if goals.text.endswith(":"):
        return None  # *Måluppfyllelse: Uppfyllt*: a verdict with its label
    return goals, line.slice(words[-1].start, len(line.text))


def is_state(line: str) -> bool:
    """Return True for a line that is a word of a scale, with a capital as in a cell of its own."""
    return line[:1].isupper() and line.lower() in words_in("headings", "table", "states")


def _rows(lines: Sequence[Passage], at: int) -> tuple[list[Row], int]:
    """Return the rows from a line on, and the line after them; a goal may begin on the line before its own.

    A line or two without a word of the scale, between others that have one, are goals that nothing is said of; where
    the next line is a word of the scale and no more, they are the goal that it is said of.
    """
    found, end = list[Row](), at
    waiting = list[Passage]()
    for number in range(at, len(lines)):
        line = lines[number]
        state = state_at_end().search(line.text)
        if state is None and waiting and is_state(line.text):  # the goal has filled its lines
            found.append((reduce(glue, waiting), line))
            waiting, end = [], number + 1
            continue
        if state is None:
            if len(line.text) > LONGEST_LABEL or len(waiting) == MOST_WAITING or ENDS_TEXT.search(line.text):
                break
            if _NUMBERED.match(line.text) and not any(_NUMBERED.match(label.text) for label, _ in found):
                break  # the heading of what follows
            waiting.append(line)
            continue
        label = line.slice(0, state.start()).strip()
        if label.text.endswith(_MARKS):
            break
        if waiting and label.text[:1].islower():
            label = glue(waiting.pop(), label)
        found += [(one, Passage("")) for one in waiting]
        found.append((label, line.slice(*state.span("state"))))
        waiting, end = [], number + 1
    return found, end
