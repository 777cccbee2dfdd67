"""Tables of plain text whose rows are lines with the cells one space apart, as copied pages and some converters give.

What a row of digits says is told as in text that has lost all layout; that each row is a line makes it surer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import regex

from extract.layout.cleaning import clean
from extract.layout.flattened.cells import figures_table
from extract.layout.flattened.flow import Flow
from extract.layout.flattened.found import Found
from extract.layout.flattened.head_words import role
from extract.layout.flattened.heads import Head
from extract.layout.flattened.numbers import counts
from extract.layout.flattened.states import FACES
from extract.layout.flattened.sums import balanced_rows, roles_of
from extract.layout.flattened.tables import NumberTables
from extract.layout.outline import SELECTION
from extract.layout.plain.glued import BOUND, has_run_together, spaced, unglued
from extract.layout.plain.line_heads import heads_below
from extract.layout.plain.state_lines import state_at_end
from extract.layout.plain.wrapped import Stretch, is_apart, line_spans
from extract.layout.segments import Segmenter
from extract.layout.tokens import tokens_of
from extract.rules import words_in
from models import Cell, Page, Passage, Table

FEWEST_ROWS = 2
"""Rows under one another, all of them lines."""

HEAD_LINES = 3
"""Lines above the first row that may be its head."""

LONGEST_ROW = 220
"""Characters of a row; longer lines are text."""

LONGEST_LABEL = 90
"""Characters of a label whose figures stand on the line below it."""

MOST_GROUPS = 3
"""Groups of three digits of one figure."""

_FIGURE = rf"(?:{BOUND})?[-−–+±]?\d+(?:[.,]\d+)?(?:\s?%)?\*?|[-–−]|\.{{1,2}}|\*{{1,3}}"
_FACE = regex.compile(rf"(?<=[\d%*–-])\s(?:{'|'.join(map(regex.escape, sorted(FACES)))})$")
_AGE = r"\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s(?=år|mån)"
"""What labels of ages begin with: *65–79 år*, *90 år –*."""
_OPENS = rf"\s*(?:[–-]\s)?(?:{_AGE}|\()?"
_ROW = regex.compile(rf"{_OPENS}\p{{L}}[^\t]*?\p{{L}}[^\t]*?\s(?:{_FIGURE})(?:\s{{1,2}}(?:{_FIGURE}))*\s*")
_LABEL = regex.compile(rf"{_OPENS}\p{{L}}[^\t:;]*?(?=\s[-−–+±]?\d)")
_FIGURES = regex.compile(rf"(?:{_FIGURE})(?:\s{{1,2}}(?:{_FIGURE}))*")
LONGEST_AREA = 4
"""Words of a line that names the area of the goals below it."""

_SHALL = regex.compile(r"\bska(?:ll)?\b")
_ONLY_WORDS = regex.compile(r"\p{L}.*[\p{L})%]")
"""A label: it ends in a word or a unit, and neither in a figure nor as a sentence."""
_GROUP = regex.compile(r"\p{Lu}[^\d.:;!?]{2,60}|(?=.*\bska(?:ll)?\b)\p{Lu}[^.:;!?]{2,160}")
"""A line that names rows: a few words, or a goal that they measure."""
_GOAL = regex.compile(r"^\p{L}*mål(?: \d{1,2})?:\s+\p{L}", regex.I)
_ENDS_TEXT = regex.compile(r"[.!?;]\s*$")
_CUT = regex.compile(r"(?:,|\b(?:enligt|och|eller|av|i|per|med|för|till|på|om|hos|inom|från|samt))$")
"""How a line ends that is not all of a label."""
_KINDS = ("typ", "form", "kategori")
"""Endings of words that head labels."""
_YEAR = regex.compile(r"(?:19|20)\d\d")
_YEARS = regex.compile(
    r"(?:\D*(?:\b(?:(?:19|20)\d\d|(?<=(?:åk|årskurs|klass|kv|kvartal|tertial|delår)\.?\s)\d)|(?<=\b[TQD])[1-4])\b)+\s*",
    regex.I,
)
"""A head: it ends in a year or the number of a class or of a part of a year (*T2*), and has no other figures."""
_HEAD = regex.compile(r".*?\s(?:(?:19|20)\d\d\s)+(?:19|20)\d\d|(\p{Lu}\p{Ll}+)\s\d{1,2}(?:\s\1\s\d{1,2})+")
"""A head, too: it ends in years, whatever its words (*Poäng (17 ämnen) 2021 2022*), or counts (*Åk 3 Åk 6*)."""
_DIGITS = "0123456789%*-–−"
_EMPTY = (" .", " ..")
_MARK = regex.compile(r"(?<=[\d%])\s+\d{1,2}\)$")
"""The mark of a footnote behind the last figure of a row: *90 1)*."""


Span = tuple[int, int]


def row_tables(page: Page, *, headed: bool = False) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows are lines, in order; where `headed`, only if a head is over the labels."""
    spans = _with_labels(page.text, [span for span in line_spans(page.text) if page.text[slice(*span)].strip()])
    lines = [spaced(page.text[slice(*span)].strip()) for span in spans]
    rows = [_is_row(line) for line in lines]
    opens, parts = partial(_opens_row, lines, rows), partial(_names_group, lines, rows)
    at = 0
    while at < len(spans):
        end = at
        while end < len(spans) and (rows[end] or opens(end)):
            end += 1
        long = end
        while at < long < len(spans) and (rows[long] or opens(long) or parts(long)):
            long += 1
        for last in dict.fromkeys((long, end)):
            count = sum(rows[at:last])
            found = (
                _table(page, spans, lines, (at, last), parts, labelled=headed or count < FEWEST_ROWS) if count else None
            )
            if found is not None:
                yield found
                end = next((n for n in range(at, last) if spans[n][0] >= found.end), last)
                break
        at = max(end, at + 1)


def _with_labels(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the lines, each of nothing but figures as one with the label above it, as planning systems export rows."""
    found = list[Span]()
    for start, end in spans:
        end = start + len(_MARK.sub("", text[start:end].rstrip()))
        if found and _is_figures(spaced(text[start:end].strip())):
            above = [text[slice(*span)].strip() for span in found[-2:]]
            label = next((n for n in (1, 2) if _is_label(above[-n:])), 0)
            start = found[-label][0] if label else start
            del found[len(found) - label :]
        found.append((start, end))
    return found


def _is_label(lines: Sequence[str]) -> bool:
    """Return True for lines that are a label: words, the first with a capital, the second in small letters."""
    if len(lines) > 1 and not lines[-1][:1].islower():
        return False
    return lines[0][:1].isupper() and all(len(line) <= LONGEST_LABEL and _ONLY_WORDS.fullmatch(line) for line in lines)


def _is_figures(line: str) -> bool:
    """Return True for a line of several figures that are not all years, and a word of a scale at its end or none."""
    line = _without_state(line)
    if _FIGURES.fullmatch(line) is None or all(map(_YEAR.fullmatch, line.split())):
        return False
    return counts(line, 0, len(line))[0] > 1 or len(line.split()) > MOST_GROUPS


def _without_state(line: str) -> str:
    """Return a line without a word of a scale at its end, or the letter that is left of a face behind a figure."""
    if line[-1:] in _DIGITS:
        return line
    state = state_at_end().search(line) or _FACE.search(line)
    return line[: state.start()] if state else line


def _is_row(line: str) -> bool:
    """Return True for a label and figures to the end of the line."""
    text = _without_state(line.strip())
    ends = text[-1:] in _DIGITS or text.endswith(_EMPTY)
    if len(text) > LONGEST_ROW or not ends or _ROW.fullmatch(text) is None:
        return False
    return _LABEL.match(text) is not None and _YEARS.fullmatch(text) is None and _HEAD.fullmatch(text) is None


def _opens_row(lines: Sequence[str], rows: Sequence[bool], at: int) -> bool:
    """Return True for the first line of a label that goes on below, under a row or a head: *Andel äldre / nöjda 88*."""
    if not 0 < at < len(lines) - 1 or not rows[at + 1]:
        return False
    above, line, below = lines[at - 1 : at + 2]
    if not rows[at - 1] and _YEARS.fullmatch(above) is None:
        return False
    return _goes_on(line, below) and line[0].isupper() and not _ENDS_TEXT.search(line) and not line[-1].isdigit()


def _goes_on(line: str, below: str) -> bool:
    """Return True where a label goes on: in small letters, in brackets, or after a word that ends none (*enligt*)."""
    return below[:1].islower() or below[:1] == "(" or _CUT.search(line) is not None


def _names_group(lines: Sequence[str], rows: Sequence[bool], at: int) -> bool:
    """Return True for a line between rows, or between a head and a row, that only names the rows below it.

    So is a row whose figures have run together and cannot be told: what it says stays a text.
    """
    if has_run_together(lines[at]):
        return True
    line = _without_state(lines[at])
    if not 0 < at < len(lines) - 1 or rows[at] or not _GROUP.fullmatch(line):
        return False
    if _names_area(line) and _SHALL.search(lines[at + 1]) and _names_group(lines, rows, at + 1):
        return True  # over a goal that is over the rows
    if not (rows[at + 1] or has_run_together(lines[at + 1])) or _goes_on(lines[at], lines[at + 1]):
        return False
    if _SHALL.search(line):
        return True  # a goal over what measures it
    if line != lines[at]:
        return False
    above = rows[at - 1] or has_run_together(lines[at - 1]) or _YEARS.fullmatch(lines[at - 1]) is not None
    aged = lines[at + 1][:1].isdigit()  # *Antal invånare* over *65–79 år 3 214*
    return above and (aged or not any(token.capital and role(token.word) for token in tokens_of(lines[at])))


def _names_area(line: str) -> bool:
    """Return True for a few words that may name a perspective or an area, and are no head of columns."""
    tokens = tokens_of(line)
    return len(tokens) <= LONGEST_AREA and not any(token.capital and role(token.word) for token in tokens)


def _with_groups(table: Table, groups: Sequence[Passage]) -> Table:
    """Return the table with the lines that name the rows below them as rows over all columns.

    The only one may be the head of the labels, below those of the columns: *Hushållstyp*.
    """
    cells = list(table.cells)
    for group in groups:
        place = group.span()
        below = [
            c.row for c in cells if c.row >= table.header_rows and (at := c.passage.span()) and place and at > place
        ]
        if below and min(below) == table.header_rows and len(groups) == 1 and _heads_kinds(group.text):
            over = [cell.passage.text.split() for cell in cells if cell.row == cell.col == 0]
            if not any(words and words[0].lower() in words_in("headings", "table", "stub") for words in over):
                cells = [replace(cell, passage=group) if cell.row == cell.col == 0 else cell for cell in cells]
                break
        if below:
            cells = [replace(cell, row=cell.row + (cell.row >= min(below))) for cell in cells]
            cells.append(Cell(row=min(below), col=0, colspan=table.n_cols, passage=group, page=group.page))
    return replace(table, cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.col))))


def _heads_kinds(line: str) -> bool:
    """Return True for one word that can only head labels: *Indikator*, *Hushållstyp*."""
    word = line.lower()
    return word in words_in("headings", "table", "stub") or (word.isalpha() and word.endswith(_KINDS))


def _table(
    page: Page, spans: Sequence[Span], texts: Sequence[str], rows: Span, parts: Callable[[int], bool], *, labelled: bool
) -> Stretch | None:
    """Return the table of the rows from one line up to another, under the lines above them that head its columns.

    Where they have to be `labelled`, as a sole row has, the head begins with one for the labels. Lines that name groups
    of rows are put between them when they have been read.
    """
    first, last = rows
    top = first
    while top and parts(top - 1):
        top -= 1
    grouped = {n for n in range(top, last) if parts(n)}
    starting = _head_starts(texts[:top])
    if labelled:
        starting = [n for n in starting if _heads_labels(texts[n])]
    if last - first > 1 and not _is_parted(page, spans, first + 1):
        starting = _near(page, spans, starting, first)
    lines = {n: unglued(clean(page, *spans[n])) for n in range(min(starting, default=first), last)}
    ends = {clean(page, *span).span() for span in spans[first:last]}
    tables = list[tuple[int, Stretch]]()
    for head in starting:
        held = [n for n in range(head, last) if n not in grouped]
        flow = Flow(Passage.join(lines[n] for n in held), (0,))
        lined = Passage.join((lines[n] for n in held), separator="\n").text
        starts = [len(Passage.join(lines[m] for m in held if m < n).text) + 1 for n in held if head < n <= first]
        numbers = NumberTables(Segmenter(lined), partial(heads_below, starts))
        found = next(numbers.find(), None)
        if found is None or found.start > 0:
            continue
        if sum(row.reading is not None for row in found.rows) < (1 if _is_sure(found.head, numbers) else FEWEST_ROWS):
            continue
        place = flow.cut(found.start, found.end).span()
        if place is not None and any(end is not None and end[2] == place[2] for end in ends):
            table = figures_table(found, numbers.tokens, flow, None)
            table = _with_groups(table, [lines[n] for n in sorted(grouped)])
            tables.append((_borne_out(found), Stretch(page.number, place[1], place[2], table)))
    return max(tables, key=lambda told: told[0])[1] if tables else None


def _is_sure(head: Head, numbers: NumberTables) -> bool:
    """Return True for a head over labels and columns that all say what they hold: one row is enough for it."""
    firsts = [numbers.tokens[a] for cell in head.cells if cell.col for a, _ in cell.spans[:1]]
    labelled = head.stub is not None and numbers.tokens[head.stub[0]].word in words_in("headings", "table", "stub")
    return labelled and head.width > 1 and all(role(token.word) or _YEAR.fullmatch(token.text) for token in firsts)


def _heads_labels(line: str) -> bool:
    """Return True for a line that begins with a head of labels, or of the numbers before them."""
    word = tokens_of(line)[0].word
    return word in words_in("headings", "table", "stub") or word in words_in("headings", "table", "numbers")


def _head_starts(lines: Sequence[str]) -> list[int]:
    """Return the lines, from the top, at which the head of the rows below `lines` may begin.

    A line that says what the figures are selected by (*Ackumulerat januari till juli*) is no part of a head.
    A head whose years stand below their words (*Utfall* / *2022* / *Budget* / *2023*) begins in one place.
    """
    found, at = list[int](), len(lines)
    while at and len(found) < HEAD_LINES and not _ends_before(lines[at - 1]):
        at -= 1
        while at and _YEAR.fullmatch(lines[at]) and _names_column(lines[at - 1]):
            at -= 1
            if at > 1 and _YEAR.fullmatch(lines[at - 1]) and _names_column(lines[at - 2]):
                at -= 1
        found.append(at)
    return found[::-1]


def _is_parted(page: Page, spans: Sequence[Span], at: int) -> bool:
    """Return True where a blank line stands above a line."""
    return is_apart(page, spans[at - 1][1], spans[at][0])


def _near(page: Page, spans: Sequence[Span], starting: Sequence[int], first: int) -> list[int]:
    """Return the lines of `starting` that no blank line parts from the head below them; above a head there may be one.

    So it is where the rows have none between them.
    """
    parted = [n for n in range(min(starting, default=first), first - 1) if _is_parted(page, spans, n + 1)]
    return [n for n in starting if n > max(parted, default=-1)] or list(starting)


def _ends_before(line: str) -> bool:
    """Return True for a line above a head: the end of a text, a selection, or a goal behind its label."""
    return any(pattern.search(line) for pattern in (_ENDS_TEXT, SELECTION, _GOAL))


def _names_column(line: str) -> bool:
    """Return True for a line that ends in a word for what a column holds."""
    last = tokens_of(line)[-1]
    return last.capital and role(last.word) not in (None, "state")


def _borne_out(found: Found) -> int:
    """Return how many rows say by their sums that the columns are rightly told; lines above a head are none of it."""
    return balanced_rows([[row.reading] for row in found.rows if row.reading], roles_of(found.head.columns))
