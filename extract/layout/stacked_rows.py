"""Tables of goals in plain text whose cells stand below one another, each on as many lines as it had.

So converters give them that go through a page cell by cell. A row begins with the number of its goal and ends with a
word of a scale on a line of its own; between them the goal ends with its sentence.

    Mål
    Resultat 2016
    Uppnått
    M1 Fel på belysningen ska åtgärdas inom tio
    dagar.
    Av 318 fel åtgärdades 86 % i tid.
    DELVIS
"""

from collections.abc import Iterator, Sequence
from functools import reduce

import regex

from extract.layout.cleaning import glue
from extract.layout.separated import Row, separated_table
from extract.layout.wrapped import Stretch, is_apart, lines_outside
from extract.rules import words_in
from models import Page, Passage

FEWEST_ROWS = 2

MOST_LINES = 12
"""Lines of a row; more are text."""

LONGEST_LINE = 120

READER = "table.stacked"

_DATED = regex.compile(r"\s+(?:19|20)\d\d$")
_NUMBER = regex.compile(r"(?:\p{Lu}{1,2}\d{1,2}|\d{1,2}(?:\.\d{1,2})*)[.:]?\s+(?=\p{Lu}\p{Ll})")
_SHALL = regex.compile(r"\bska(?:ll)?\b")


def stacked_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page whose cells are lines below one another, in order."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        size = _head(lines, at)
        rows, end = _rows(page, lines, at + size, results=size > 2) if size else ([], at)
        heads = lines[at : at + size]
        table = separated_table([heads, *rows], page.number, READER) if rows else None
        begin, last = lines[at].span(), lines[end - 1].span()
        if table is not None and begin is not None and last is not None:
            yield Stretch(page.number, begin[1], last[2], table)
        at = max(end, at + 1)


def _head(lines: Sequence[Passage], at: int) -> int:
    """Return of how many lines a head is that begins here: of goals, of results or none, and of a scale."""
    if lines[at].text.lower() not in words_in("headings", "table", "goal"):
        return 0
    named = [_DATED.sub("", line.text).lower() for line in lines[at + 1 : at + 3]]
    if named and named[0] in words_in("headings", "table", "state"):
        return 2
    results = words_in("headings", "table", "comment") | words_in("headings", "table", "outcome")
    return 3 if len(named) > 1 and named[0] in results and named[1] in words_in("headings", "table", "state") else 0


def _rows(page: Page, lines: Sequence[Passage], at: int, *, results: bool) -> tuple[list[Row], int]:
    """Return the rows from a line on, and the line after the last; none where one cannot be told apart."""
    rows, end = list[Row](), at
    while end < len(lines) and _NUMBER.match(lines[end].text):
        last = next((n for n in range(end + 1, min(end + MOST_LINES, len(lines))) if _is_state(lines[n].text)), None)
        if last is None or any(_breaks(page, lines, n) for n in range(end + 1, last + 1)):
            break
        texts = lines[end:last]
        goal = next((n for n, line in enumerate(texts, 1) if line.text.endswith(".")), 0) if results else len(texts)
        if not goal or not _SHALL.search(reduce(glue, texts[:goal]).text):
            return [], at
        cells = [reduce(glue, texts[:goal]), *([reduce(glue, texts[goal:], Passage(""))] if results else [])]
        rows.append([*cells, lines[last]])
        end = last + 1
    return (rows, end) if len(rows) >= FEWEST_ROWS else ([], at)


def _is_state(line: str) -> bool:
    """Return True for a word of a scale on a line of its own."""
    return line[:1].isupper() and line.lower() in words_in("headings", "table", "states")


def _breaks(page: Page, lines: Sequence[Passage], at: int) -> bool:
    """Return True for a line that is no part of a row: after a blank one, too long, or with the number of the next."""
    above, here = lines[at - 1].span(), lines[at].span()
    apart = above is not None and here is not None and is_apart(page, above[2], here[1])
    return apart or len(lines[at].text) > LONGEST_LINE or bool(_NUMBER.match(lines[at].text))
