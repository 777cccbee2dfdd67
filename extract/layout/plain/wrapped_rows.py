"""Tables of plain text whose goals and measures go on over lines, and whose rows end in figures and a word of a scale.

So a table of goals is copied out of a document: the cells one after the other, each with the lines that it had, and
those that fit on one line together on it.

    Mål Mått Målvärde 2021 Utfall 2021 Bedömning
    1 Gästerna ska möta ett
    vänligt bemötande
    Andel nöjda gäster (%)
    95 96 Grön
"""

from collections.abc import Iterator, Sequence
from functools import cache, reduce

import regex

from extract.layout.cleaning import glue
from extract.layout.flattened.text import column_at
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.state_lines import state_at_end, state_word
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from extract.layout.tokens import Token, tokens_of
from extract.rules import follows_rules, words_in
from models import Page, Passage

FEWEST_ROWS = 2

MOST_LINES, LONGEST_LINE = 8, 90
"""Lines before the figures of a row, and characters of each; more and longer ones are text."""

MOST_FIGURES = 2
"""Figures of such a line: the number of its row, and one that the goal names."""

LONGEST_HEAD = 160
"""Characters of the heads, which are one line."""

FEWEST_WORDS = 2
"""Words of a measure that nothing but its capital parts from the goal before it."""

READER = "table.wrapped_rows"

_YEAR = regex.compile(r"(?:19|20)\d\d")
_BOUND = r"(?:Minst|Högst|Lägst|Max|Min|Ca|Över|Under)"
FIGURE = rf"(?:{_BOUND}\s|[<>≥≤]\s?)?[-–−+±]?(?:\d{{1,3}}(?:\s\d{{3}})+|\d+)(?:[.,]\d+)?(?:\s?%)?|[-–−]"
# *… i åk 9*: a figure that is the label's own
_LABEL_END = rf"(?:(?<!\d)|(?<=\b(?:åk|årskurs|klass|nivå|typ|grupp)\s?\d{{1,2}}))(?<!\b{_BOUND}|\s[<>≥≤])"
_FIGURES = regex.compile(r"(?<!\p{L})\d+(?:[.,]\d+)?")
_NUMBER = regex.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\p{Lu})")
_TEXT_END = regex.compile(r"[.!?;:]$")
_MEASURES = regex.compile(
    r"(?:Andel|Antal|Index|Medel|Genomsnitt|Snitt|Kostnad|Tid|Nöjd|Resultat|Nettokostnad|Väntetid|Procent|Mängd|Hur )"
)
_CAPITAL = regex.compile(r"(?<=[\p{Ll}\d)%] )\p{Lu}")
_SHALL = regex.compile(r"\bska(?:ll)?\b")


@follows_rules
@cache
def _ending(columns: int) -> "regex.Pattern[str]":
    """Return the pattern of a line that ends in as many figures and a word of a scale."""
    figures = rf"\s+(?P<figure>{FIGURE})" * (columns - 1)
    return regex.compile(
        rf"(?:(?P<text>.*\S){_LABEL_END}\s+)?(?P<figure>{FIGURE}){figures}\s+(?P<state>{state_word()})", regex.I
    )


def wrapped_row_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows begin with wrapped lines and end in figures and a word of a scale."""
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        head = _head(lines[at])
        rows, end = _rows(lines, at + 1, *head[1:]) if head is not None else ([], at)
        if head is None or len(rows) < FEWEST_ROWS or end - at - 1 == len(rows):
            at += 1
            continue
        table = separated_table([head[0], *rows], page.number, READER)
        if (stretch := stretched(lines[at], lines[end - 1], table)) is not None:
            yield stretch
        at = end


def _head(line: Passage) -> tuple[Row, bool, int, int] | None:
    """Return the heads of a line, whether the first is over numbers, and how many are over texts and over figures."""
    if len(line.text) > LONGEST_HEAD:
        return None
    tokens, at = tokens_of(line.text), 0
    if not tokens or tokens[-1].word not in words_in("headings", "table", "state"):
        return None
    columns = list[tuple[Token, Token, str]]()
    while at < len(tokens):
        size, role = _column(tokens, at, first=not columns)
        if not size:
            return None
        columns.append((tokens[at], tokens[at + size - 1], role))
        at += size
    roles = [role for _, _, role in columns]
    numbered = roles[:1] == ["number"]
    texts = 1 + (roles[numbered + 1 : numbered + 2] == ["stub"])
    figures = roles[numbered + texts : -1]
    fits = roles[numbered : numbered + 1] == ["goal"] and figures and roles[-1] == "state"
    if not fits or {"stub", "state", "title", "number"} & set(figures):
        return None
    return [line.slice(first.start, last.end) for first, last, _ in columns], numbered, texts, len(figures)


def _column(tokens: Sequence[Token], at: int, *, first: bool) -> tuple[int, str]:
    """Return of how many words the head at `at` is, with the year behind it, and its role; 0 words for none."""
    if first and tokens[at].word in words_in("headings", "table", "numbers"):
        return 1, "number"
    if _YEAR.fullmatch(tokens[at].text):
        return 1, "outcome"
    size, role = column_at(tokens, at) or (0, "")
    dated = size and tokens[at + size : at + size + 1] and _YEAR.fullmatch(tokens[at + size].text)
    return size + bool(dated), role


def _rows(lines: Sequence[Passage], at: int, numbered: bool, texts: int, figures: int) -> tuple[list[Row], int]:
    """Return the rows from `at` on, and the line after the last; none where the cells of one cannot be told apart."""
    rows, waiting, end = list[Row](), list[Passage](), at
    for number in range(at, len(lines)):
        line = lines[number]
        ends = _ending(figures).fullmatch(line.text)
        if ends is None:
            if len(waiting) == MOST_LINES or len(line.text) > LONGEST_LINE or _TEXT_END.search(line.text):
                break
            if len(_FIGURES.findall(line.text)) > MOST_FIGURES or state_at_end().search(line.text):
                return [], at  # a row of another form
            waiting.append(line)
            continue
        label = [line.slice(*ends.span("text"))] if ends["text"] else []
        cells = _cells([*waiting, *label], numbered=numbered, texts=texts)
        if cells is None:
            return [], at
        values = (*ends.spans("figure"), ends.span("state"))
        rows.append([*cells, *(line.slice(*span) for span in values)])
        waiting, end = [], number + 1
    return rows, end


def _cells(lines: list[Passage], *, numbered: bool, texts: int) -> Row | None:
    """Return the cells before the figures of a row: its number, goal and measure; None where they cannot be told."""
    if not lines or not (opens := _NUMBER.match(lines[0].text) if numbered else lines[0].text[0].isupper()):
        return None
    first: Row = []
    if numbered and not isinstance(opens, bool):
        first = [lines[0].slice(*opens.span("number"))]
        lines = [lines[0].slice(opens.end(), len(lines[0].text)), *lines[1:]]
    if texts == 1:
        return [*first, reduce(glue, lines)]
    split = _measure_line(lines) or _measure_within(lines)
    return None if split is None else [*first, *split]


def _measure_line(lines: Sequence[Passage]) -> Row | None:
    """Return goal and measure where one line after the first opens the measure, with a capital or by its word."""
    capital = [number for number, line in enumerate(lines) if number and line.text[0].isupper()]
    named = [number for number in capital if _MEASURES.match(lines[number].text)]
    found = named if len(capital) > 1 else capital
    return [reduce(glue, lines[: found[0]]), reduce(glue, lines[found[0] :])] if len(found) == 1 else None


def _measure_within(lines: Sequence[Passage]) -> Row | None:
    """Return goal and measure where both begin on one line: the measure with the one capital that may open it."""
    whole = reduce(glue, lines)
    capital = [match.start() for match in _CAPITAL.finditer(whole.text)]
    named = [at for at in capital if _MEASURES.match(whole.text, at)]
    found = named or [at for at in capital if len(whole.text[at:].split()) >= FEWEST_WORDS]
    if len(found) != 1 or _SHALL.search(whole.text, found[0]):
        return None
    return [whole.slice(0, found[0]).strip(), whole.slice(found[0], len(whole.text))]
