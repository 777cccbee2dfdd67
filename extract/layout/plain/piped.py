"""Tables between bars with a line of dashes below their heads, whose rows may lack cells, as converters give them.

A cell over several rows stands in the first of them only, and what stood on a line of its own in a cell has got a row
of its own. What a row holds tells its columns: figures go below heads of years and outcomes, words below the others.

    Mål | Indikator | Resultat 2020 | Resultat 2021 | Måluppfyllelse |
    ---|---|---|---|---|
    Snabb handläggning | Andel i tid | 88 | 96 |
    Uppfylldes | ![]() |
    Handläggningstid, dagar | 41 | 33 |
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.cleaning import clean
from extract.layout.flattened.head_words import YEAR_OR_DAY, role
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.stacked_heads import heads_goals, kind_of_head
from extract.layout.plain.stacked_lines import judges
from extract.layout.plain.wrapped import Stretch, line_spans
from extract.layout.tokens import tokens_of
from extract.tables.values import is_empty, is_value
from models import Page, Passage

FEWEST_COLUMNS = 3

READER = "table.pipes"

_RULE = regex.compile(r"\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*")
_ROW = regex.compile(r".*\S\s*\|\s*")
_IMAGE = regex.compile(r"!\[[^\]]*\]\([^)]*\)\s*")

Line = tuple[int, int]


def piped_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page, in order."""
    if "---|" not in page.text and "--- |" not in page.text:
        return
    lines = list(line_spans(page.text))
    for number, line in enumerate(lines):
        if number == 0 or _RULE.fullmatch(page.text, *line) is None:
            continue
        end = number + 1
        while end < len(lines) and _is_row(page.text, lines, end):
            end += 1
        head = _cells(page, lines[number - 1])
        body = [_cells(page, span) for span in lines[number + 1 : end]]
        if len(head) < FEWEST_COLUMNS or not body:
            continue
        rows = _placed(head, body)
        table = separated_table([head, *rows], page.number, READER) if rows else None
        if table is not None:
            yield Stretch(page.number, lines[number - 1][0], lines[end - 1][1], table)


def _is_row(text: str, lines: Sequence[Line], at: int) -> bool:
    """Return True for a line that ends in a bar and heads no other table."""
    heads = at + 1 < len(lines) and _RULE.fullmatch(text, *lines[at + 1]) is not None
    return not heads and _ROW.fullmatch(text, *lines[at]) is not None


def _cells(page: Page, line: Line) -> Row:
    """Return the cells between the bars of a line; that of an image is empty."""
    start, end = line
    text = page.text[start:end]
    low = start + len(text) - len(text.lstrip().removeprefix("|").lstrip())
    bars = [at for at in range(low, end) if page.text[at] == "|"]
    edges = [low - 1, *bars]
    cells = [clean(page, a + 1, b) for a, b in pairwise(edges)]
    return [Passage("") if _IMAGE.fullmatch(cell.text) else cell for cell in cells]


def _placed(head: Row, body: Sequence[Row]) -> list[Row]:
    """Return the rows with each cell below its head; none where the place of one cannot be told."""
    figures = [_heads_figures(cell.text) for cell in head]
    states = [col for col, cell in enumerate(head) if kind_of_head(cell.text) == "state" and not figures[col]]
    rows = list[Row]()
    for row in body:
        told = next((cell for cell in row if cell), None)
        if (
            rows
            and told is not None
            and judges(told.text)
            and states
            and not any(cell for cell in row if cell is not told)
        ):
            if not rows[-1][states[-1]]:
                rows[-1][states[-1]] = told
            continue
        starts = [at for at in range(len(head) - len(row) + 1) if _fits(row, figures[at : at + len(row)])]
        if len(row) > len(head) or not starts or (len(starts) > 1 and starts[0] > 0):
            return []
        at = starts[0]
        rows.append([*[Passage("")] * at, *row, *[Passage("")] * (len(head) - at - len(row))])
    return rows


def _heads_figures(head: str) -> bool:
    """Return True for the head of a column of figures: a year, or an outcome, target or amount, dated or not."""
    words = tokens_of(head)
    if not words or heads_goals(head):
        return False
    return YEAR_OR_DAY.match(words[-1].text) is not None or role(words[0].word) not in (None, "state")


def _fits(row: Row, figures: Sequence[bool]) -> bool:
    """Return True where figures stand below heads of such, and words below others; dashes and nothing fit anywhere."""
    return all(
        not cell or is_empty(cell.text) or is_value(cell.text) == figure or judges(cell.text)
        for cell, figure in zip(row, figures, strict=True)
    )
