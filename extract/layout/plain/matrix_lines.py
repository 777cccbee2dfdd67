"""Matrices of goals in plain text: one line of heads, and rows whose cells are broken over lines, as in their columns.

So converters give tables of goals and what came of them. The cells of a row follow each other, a line for each line
that they had; only the last line of a cell may have the next cell behind it. A word of a scale ends the row.

    Mål Aktivitet Resultat Bedömning
    Alla ska ha en
    aktuell plan
    Genomgång varje månad
    31 av 34 planer är aktuella Delvis uppfyllt
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce

import regex

from extract.layout.cleaning import clean, glue
from extract.layout.flattened.head_words import role
from extract.layout.plain.line_heads import ENDS_TEXT
from extract.layout.plain.line_labels import ends_open
from extract.layout.plain.separated import Row, separated_table, with_names_over
from extract.layout.plain.stacked_heads import heads_goals, kind_of_head
from extract.layout.plain.stacked_lines import is_page_number, judges, numbered, says_shall, states
from extract.layout.plain.state_lines import state_at_end
from extract.layout.plain.wrapped import Stretch, line_spans
from extract.layout.tokens import tokens_of
from models import Page, Passage, Report, Table
from models.records import record

FEWEST_ROWS = 2
"""Rows below the same head, in one table or in all of the report."""

FEWEST_COLUMNS = 3
"""Goal and verdict alone are read elsewhere."""

LONGEST_HEAD = 10
"""Words of the line of heads."""

MOST_LINES = 14
"""Lines of a row …"""

LONGEST_ROW = 1500
"""… and its characters; more are text."""

LONGEST_GOAL = 300
"""Characters of a goal."""

LONGEST_AREA = 5
"""Words of a line that names the goals below it."""

READER = "table.stacked"

_PARTS = regex.compile(r"\s{2,}(?=\S)")


@record(frozen=True, slots=True)
class _Head:
    """The heads of the columns: the first is that of the goals, the last that of the verdicts."""

    cells: tuple[Passage, ...]

    @property
    def text(self) -> str:
        """Return the heads as one line."""
        return " ".join(cell.text for cell in self.cells)


@record(frozen=True, slots=True)
class _Piece:
    """What may be the beginning, the rest or all of a cell; `apart` where blanks part it from what is before it."""

    passage: Passage
    apart: bool = False

    @property
    def text(self) -> str:
        """Return its words."""
        return self.passage.text


def matrix_tables(report: Report) -> Iterator[Stretch]:
    """Yield the matrices of a report, in order."""
    found = [(head, table) for page in report.pages for head, table in _matrices(page)]
    rows = Counter[str]()
    for head, stretch in found:
        rows[head] += stretch.table.n_rows - stretch.table.header_rows
    yield from (stretch for head, stretch in found if rows[head] >= FEWEST_ROWS)


def _matrices(page: Page) -> Iterator[tuple[str, Stretch]]:
    """Yield the matrices of a page with the words of their heads."""
    spans = [span for span in line_spans(page.text) if page.text[slice(*span)].strip()]
    at = 0
    while at < len(spans):
        head = _head(page, spans[at])
        rows, end = _rows(page, spans, at + 1, head) if head is not None else ([], at)
        table = _table(head, rows, page.number) if head is not None and rows else None
        if head is None or table is None:
            at += 1
            continue
        yield head.text, Stretch(page.number, spans[at][0], spans[end - 1][1], table)
        at = end


def _head(page: Page, span: tuple[int, int]) -> _Head | None:
    """Return the heads on a line: goals first, verdicts last, at least one other between them; None for other lines."""
    line = clean(page, *span)
    words = tokens_of(line.text)
    if not FEWEST_COLUMNS <= len(words) <= LONGEST_HEAD or ENDS_TEXT.search(line.text.rstrip("?")):
        return None
    opens = [number for number, word in enumerate(words) if word.capital]
    if len(opens) < FEWEST_COLUMNS or opens[0] or any(word.text[0].isdigit() for word in words[:-1]):
        return None
    starts = [words[number].start for number in opens]
    cells = [line.slice(a, b).strip() for a, b in zip(starts, [*starts[1:], len(line.text)], strict=True)]
    if cells[-1].text.casefold() == "ja/nej":
        cells[-2:] = [glue(*cells[-2:])]
    between = [_kind(cell.text) for cell in cells[1:-1]]
    last = kind_of_head(cells[-1].text.removesuffix(" Ja/Nej"))
    if not heads_goals(cells[0].text) or last != "state" or not between or {"goal", "state"} & {*between}:
        return None
    return _Head(tuple(cells))


def _kind(head: str) -> str:
    """Return what a column between goals and verdicts holds; what came of them (*Resultat*) is told in words there."""
    return "text" if role(tokens_of(head)[0].word) == "outcome" else kind_of_head(head)


def _rows(page: Page, spans: Sequence[tuple[int, int]], at: int, head: _Head) -> tuple[list[Row], int]:
    """Return the rows below a head, and the line after the last; a line that names an area is a row of one cell."""
    rows, end, pieces, size = list[Row](), at, list[_Piece](), 0
    for number in range(at, len(spans)):
        line = clean(page, *spans[number])
        if not pieces and (is_page_number(line.text) or line.text == head.text):
            continue
        size += len(line.text)
        state = state_at_end().search(line.text)
        alone = judges(line.text) and bool(pieces)
        if state is None and not alone:
            pieces += _pieces(page, spans[number])
            if len(pieces) > MOST_LINES or size > LONGEST_ROW:
                break
            continue
        begin, _ = spans[number]
        if state is not None and not alone:
            told = line.slice(*state.span("state"))
            start = told.span()
            pieces += _pieces(page, (begin, start[1] if start else begin))
        else:
            told = line
        row = _row(pieces, head)
        if row is None:
            break
        rows += [*row[:-1], [*row[-1], told]]
        end, pieces, size = number + 1, [], 0
    return rows, end


def _pieces(page: Page, span: tuple[int, int]) -> list[_Piece]:
    """Return the parts of a line that several blanks keep apart."""
    start, end = span
    found, low = list[_Piece](), start
    cuts = [*(match.end() for match in _PARTS.finditer(page.text, start, end) if match.start() > start), end]
    for cut in cuts:
        passage = clean(page, low, cut)
        if passage:
            found.append(_Piece(passage, bool(found)))
        low = cut
    return found


def _row(pieces: Sequence[_Piece], head: _Head) -> list[Row] | None:
    """Return the cells of a row up to its verdict, below the area that opens it; None where they cannot be told."""
    areas = list[Row]()
    while len(pieces) > 1 and _names_area(pieces[0].text, pieces[1:]):
        areas, pieces = [*areas, [pieces[0].passage]], pieces[1:]
    cells, columns = _cells(pieces), len(head.cells) - 2
    rest = cells[1:]
    if not rest or len(cells[0].text) > LONGEST_GOAL:
        return None  # the cells have run together
    if not _says_goal(cells[0].text) and len(rest) != columns:
        return None
    while len(rest) > columns:
        merged = next((n for n in range(1, len(rest)) if rest[n].text[:1].isdigit()), len(rest) - 1)
        rest[merged - 1 : merged + 1] = [glue(rest[merged - 1], rest[merged])]
    return [*areas, [cells[0], *[Passage("")] * (columns - len(rest)), *rest]]


def _says_goal(text: str) -> bool:
    """Return True for words that say what shall be or what to do, or have the number of a goal."""
    return says_shall(text) or states(text) or numbered(text) is not None


def _names_area(line: str, below: Sequence[_Piece]) -> bool:
    """Return True for a few words above a goal that says what shall be."""
    plain = line[:1].isupper() and not any(map(str.isdigit, line)) and not ENDS_TEXT.search(line)
    few = len(line.split()) <= LONGEST_AREA and not ends_open(line) and not _says_goal(line)
    return plain and few and below[0].text[:1].isupper() and _says_goal(_cells(below)[0].text)


def _cells(pieces: Sequence[_Piece]) -> list[Passage]:
    """Return the cells of a row: one begins with a capital or a figure at the beginning of a line, or behind blanks."""
    cells = list[list[Passage]]()
    for number, piece in enumerate(pieces):
        before = pieces[number - 1].text if number else ""
        opens = piece.text[:1].isupper() or piece.text[:1].isdigit()
        if cells and not piece.apart and (not opens or ends_open(before)):
            cells[-1].append(piece.passage)
        else:
            cells.append([piece.passage])
    return [reduce(glue, cell) for cell in cells]


def _table(head: _Head, rows: Sequence[Row], page: int) -> Table | None:
    """Return the table of rows below a head; an area is one cell over all columns."""
    return with_names_over(separated_table([list(head.cells), *rows], page, READER))
