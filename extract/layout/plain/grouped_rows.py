"""Tables of plain text whose rows of figures and a word of a scale stand below lines that name them: score cards.

Each row is a line with its cells one space apart. The lines between are goals, and perspectives over these.

    Perspektiv/Mål Mått Mål 2021 Utfall 2020 Utfall 2021 Måluppfyllelse
    Brukare
    Gästerna ska möta ett vänligt bemötande
    Andel nöjda gäster 90 % 92 % 95 % God
    Antal klagomål 10 14 - -
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import regex

from extract.layout.cleaning import glue
from extract.layout.flattened.text import column_at
from extract.layout.outline import is_perspective
from extract.layout.plain.separated import Row, separated_table, with_names_over
from extract.layout.plain.state_lines import state_word
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.layout.plain.wrapped_rows import FIGURE
from extract.layout.tokens import Token, tokens_of
from extract.rules import follows_rules, words_in
from models import Page, Passage

FEWEST_ROWS = 2

MOST_NAMES = 2
"""Lines over a row that name it: a perspective and a goal."""

LONGEST_HEAD, LONGEST_NAME, LONGEST_LABEL = 160, 160, 120
"""Characters of the heads, of a goal over rows, and of what names a row."""

READER = "table.grouped_rows"

_YEAR = regex.compile(r"(?:19|20)\d\d")
_NAME = regex.compile(r"\p{Lu}[^\t]*[\p{L})]")
_HEADS_NAMES = regex.compile(r"(?:\p{Lu}\p{L}*/)?(?P<word>\p{Lu}\p{L}+)(?:/(?P<second>\p{L}+))?")
"""*Mål*, *Perspektiv/Mål*, *Mål/Mått*."""


@dataclass
class _Rows:
    """The rows read so far, the lines that wait for the next, and how many rows have figures, and names over them."""

    rows: list[Row] = field(default_factory=list)
    waiting: list[Passage] = field(default_factory=list)
    measured: int = 0
    named: int = 0


@follows_rules
@cache
def _ending(figures: int) -> "regex.Pattern[str]":
    """Return the pattern of a row that ends in as many figures and a word of a scale, or a dash for none."""
    more = rf"\s(?P<figure>{FIGURE})" * (figures - 1)
    missing = "|".join(map(regex.escape, words_in("headings", "table", "missing")))
    return regex.compile(
        rf"(?P<label>\p{{L}}.*[^\d\s–−-])\s(?P<figure>{FIGURE}){more}\s(?P<state>{state_word()}|{missing}|[-–−])",
        regex.I,
    )


def grouped_row_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows of figures, each judged, stand below lines that name them."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        head = _head(lines[at])
        found, end = _read(lines, at + 1, *head[1:]) if head is not None else (_Rows(), at)
        at += 1
        if head is None or found.measured < FEWEST_ROWS or not found.named:
            continue
        table = with_names_over(separated_table([head[0], *found.rows], page.number, READER))
        if (stretch := stretched(lines[at - 1], lines[end - 1], table)) is not None:
            yield stretch
        at = end


def _head(line: Passage) -> tuple[Row, int, bool] | None:
    """Return the heads of a line, how many are of figures, and whether goals have one of their own; None for no head.

    The first are of names, the last of a scale.
    """
    tokens = tokens_of(line.text) if len(line.text) <= LONGEST_HEAD else []
    if not tokens or tokens[-1].word not in words_in("headings", "table", "state"):
        return None
    names = _names(tokens)
    columns, at = [line.slice(token.start, token.end) for token in tokens[:names]], names
    if names > 1:
        columns[0] = _without_area(columns[0])
    while names and at < len(tokens):
        size = _column(tokens, at)
        if not size:
            return None
        columns.append(line.slice(tokens[at].start, tokens[at + size - 1].end))
        at += size
    figures = len(columns) - names - 1
    return (columns, figures, names > 1) if names and figures > 0 else None


def _names(tokens: Sequence[Token]) -> int:
    """Return how many words head the names: of measures, or of goals and measures; 0 where they do not."""
    measures, goals = words_in("headings", "table", "stub"), words_in("headings", "table", "goal")
    first = _HEADS_NAMES.fullmatch(tokens[0].text)
    if first is None:
        return 0
    word, second = first["word"].lower(), (first["second"] or "").lower()
    if second in measures or (word in measures and word not in goals):
        return 1
    return 2 if word in goals and len(tokens) > 1 and tokens[1].word in measures else 0


def _without_area(head: Passage) -> Passage:
    """Return what heads names without the word for what these are sorted under: *Perspektiv/Mål*."""
    found = _HEADS_NAMES.fullmatch(head.text)
    return head if found is None else head.slice(found.start("word"), len(head.text))


def _column(tokens: Sequence[Token], at: int) -> int:
    """Return of how many words the head of figures or of a scale at `at` is, with the year behind it; 0 for none."""
    if _YEAR.fullmatch(tokens[at].text):
        return 1
    size, role = column_at(tokens, at) or (0, "")
    if role in ("stub", "title", "number", "comment"):
        return 0
    dated = size and at + size < len(tokens) and _YEAR.fullmatch(tokens[at + size].text)
    return size + bool(dated)


def _read(lines: Sequence[Passage], at: int, figures: int, goals: bool) -> tuple[_Rows, int]:
    """Return the rows from a line on, and the line after the last of them; text ends them.

    A name over rows is a row of its own, or in the column of `goals`, if there is one, beside the first of them.
    """
    found, end = _Rows(), at
    for number in range(at, len(lines)):
        line = lines[number]
        row = _ending(figures).fullmatch(line.text)
        if row is None and line.text[0].islower() and found.waiting:
            found.waiting[-1] = glue(found.waiting[-1], line)  # a goal on two lines
            continue
        if row is None:
            if len(found.waiting) > MOST_NAMES or len(line.text) > LONGEST_NAME or not _NAME.fullmatch(line.text):
                break
            found.waiting.append(line)
            continue
        label = line.slice(*row.span("label"))
        if label.text[0].islower() and tokens_of(label.text)[0].word not in words_in("headings", "table", "parts"):
            if not found.waiting:
                break
            label = glue(found.waiting.pop(), label)
        if len(label.text) > LONGEST_LABEL or len(found.waiting) > MOST_NAMES:
            break
        names = found.waiting[-1:]
        if goals and names and is_perspective(names[0].text):
            break  # the rows below it are of no goal
        found.rows += [[name] for name in (found.waiting[:-1] if goals else found.waiting)]
        beside = (names or [Passage("")]) if goals else []
        found.named += bool(names)
        found.measured += 1
        cells = (*row.spans("figure"), row.span("state"))
        found.rows.append([*beside, label, *(line.slice(*span) for span in cells)])
        found.waiting, end = [], number + 1
    return found, end
