"""Text that has kept the lines of its pages and nothing else: no blank lines, no tabs, cells one space apart.

So come texts out of PDFs. A table's rows are lines still, so that the reader of figures that have run together finds
them; a paragraph ends where a line is left short.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.cleaning import clean
from extract.layout.flattened.cells import figures_table
from extract.layout.flattened.flow import Flow, make_flow
from extract.layout.flattened.scale_rows import scale_table, scale_tables
from extract.layout.flattened.tables import NumberTables
from extract.layout.plain.line_heads import heads_among_lines
from extract.layout.segments import Segmenter
from models import Page, Passage, Report, Table
from models.records import record

FEWEST_LINES = 12
"""Shorter texts say nothing certain."""

FEWEST_CUT = 20
"""Lines that go on in small letters; fewer say nothing of how long a full line is."""

MOST_BLANK = 0.15
"""Part of the lines that are blank; texts with blank lines between their blocks have 0.4 and more."""

LONGEST = 200
"""Letters of a line; texts with paragraphs on one line have 500 and more."""

GO_ON = 0.04
"""Part of the lines that begin in small letters: sentences go on over the ends of lines."""

USUAL = 0.9
"""Of the lines by length, this part is no longer than a full line; the longest are headers and footers."""

LONGEST_HEAD, NARROWEST, ROOMY = 3, 40, 0.8
"""A heading has no more lines; the lines below it are no shorter, and with the next word it fills this part of one."""

SHORT = 0.85
"""A line shorter than this part of a full one is the last of its paragraph."""

_ENDS = regex.compile(
    r"(?:[.!?:;,–-]|\b(?:och|eller|samt|av|för|i|på|med|till|som|att|från|om|den|det|en|ett|enligt))\W*$", regex.I
)
_FIGURES = regex.compile(r"\d+")


@record(frozen=True, slots=True)
class Stretch:
    """A table with the stretch of its page's text that it takes up."""

    page: int
    start: int
    end: int
    table: Table


def stretched(first: Passage, last: Passage, table: Table | None) -> Stretch | None:
    """Return the stretch of a table from one line to another; None where there is no table, or a line has no place."""
    begin, end = first.span(), last.span()
    return None if table is None or begin is None or end is None else Stretch(begin[0], begin[1], end[2], table)


def line_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a text begin and end, blank ones too."""
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def lines_outside(page: Page, taken: Sequence[Stretch]) -> Iterator[Passage]:
    """Yield the lines of a page that are not blank and begin in no table that is `taken`, in order."""
    for start, end in line_spans(page.text):
        if page.text[start:end].strip() and not any(table.start <= start < table.end for table in taken):
            yield clean(page, start, end)


def outside(tables: Iterable[Stretch], taken: Sequence[Stretch]) -> list[Stretch]:
    """Return the tables that share no line with those `taken`."""
    return [table for table in tables if not any(_overlap(table, other) for other in taken)]


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one.page == other.page and one.start < other.end and other.start < one.end


def is_apart(page: Page, above: int, below: int) -> bool:
    """Return True where a blank line stands between the end of one line and the beginning of another."""
    return page.text.count("\n", above, below) > 1


def full_line(report: Report) -> float | None:
    """Return how many letters a full line of a hard-wrapped text has; None for any other text."""
    lines = [line for page in report.pages for line in page.text.split("\n")]
    worded = [line.strip() for line in lines if line.strip()]
    if len(worded) < FEWEST_LINES or len(lines) - len(worded) > MOST_BLANK * len(lines):
        return None
    small = sum(line[0].islower() for line in worded)
    if any("\t" in line or len(line) > LONGEST for line in worded) or small < GO_ON * len(worded):
        return None
    return _usual(map(len, worded))


def cut_line(report: Report) -> float | None:
    """Return how many letters a full line has where blank lines part the blocks of a text that was set in lines.

    Lines that go on in small letters are full; None for a text whose paragraphs stand on a line each.
    """
    lines = [line.rstrip() for page in report.pages for line in page.text.split("\n")]
    full = [len(line) for line, below in pairwise(lines) if line and below.lstrip()[:1].islower()]
    return None if len(full) < FEWEST_CUT or max(full) > LONGEST else _usual(full)


def _usual(lengths: Iterable[int]) -> float:
    """Return how long a full line is, of lines some of which are headers and footers."""
    ordered = sorted(lengths)
    return float(ordered[int(USUAL * (len(ordered) - 1))])


def ends_before_full(line: str, below: str, full: float) -> bool:
    """Return True where a sentence ends with a line on which the word that opens the next had had its place."""
    line, below = line.rstrip(), below.lstrip()
    return line.endswith((".", "!", "?")) and below != "" and _had_place(line, below, full)


def _had_place(line: str, below: str, full: float) -> bool:
    """Return True where the word that opens the next line, with a capital, had had its place on this one."""
    word = below.split(maxsplit=1)[0]
    return word[0].isupper() and len(line) + 1 + len(word) <= ROOMY * full


def tables_of_text(report: Report) -> Iterator[Stretch]:
    """Yield the tables of figures, and of goals and words of a scale, that stand within a page, in order."""
    _, flow, _ = make_flow(report)
    segmenter = Segmenter(_lined(flow, report))
    numbers = NumberTables(segmenter, heads_among_lines)
    found = [(f.start, f.end, figures_table(f, numbers.tokens, flow, None)) for f in numbers.find()]
    for scale in scale_tables(segmenter, numbers.tokens):
        if not any(start < scale.end and scale.start < end for start, end, _ in found):
            found.append((scale.start, scale.end, scale_table(scale, numbers.tokens, flow)))
    for start, end, table in sorted(found, key=lambda one: one[0]):
        place = _place(flow, start, end)
        if place is not None:
            yield Stretch(*place, table)


def _lined(flow: Flow, report: Report) -> str:
    """Return the text of the flow with a line break for the space where one was: no figure goes on over it."""
    parts, at, before = list[str](), 0, None
    for run in flow.passage.runs:
        if before is not None and before.page == run.page:
            gap = report.page(run.page).text[before.offset + before.length : run.offset]
            broken = "\n" in gap and flow.text[at : run.at] == " "
            parts.append("\n" if broken else flow.text[at : run.at])
        else:
            parts.append(flow.text[at : run.at])
        at = run.at + run.length
        parts.append(flow.text[run.at : at])
        before = run
    return "".join([*parts, flow.text[at:]])


def _place(flow: Flow, start: int, end: int) -> tuple[int, int, int] | None:
    """Return page, start and end of a stretch of the flow; None where it is parted by a page break."""
    passage: Passage = flow.cut(start, end)
    if not passage.runs or len({run.page for run in passage.runs}) > 1:
        return None
    first, last = passage.runs[0], passage.runs[-1]
    return first.page, first.offset, last.offset + last.length


def ends_paragraph(line: str, below: str, full: float) -> bool:
    """Return True where a paragraph ends with a line: it is left short, and the next could begin another."""
    line, below = line.rstrip(), below.lstrip()
    return len(line) < SHORT * full and not below[:1].islower()


def head_lines(lines: Sequence[str]) -> int:
    """Return how many lines at the start of a run of wrapped text are its heading: 0 where none are.

    The last of them ends no sentence, and leaves room for the word that opens the next line with a capital.

    >>> head_lines(["Alla ska ha en plan", "Planerna har setts över under våren, och de flesta är nu", "aktuella."])
    1
    """
    for number, line in enumerate(lines[: min(LONGEST_HEAD, len(lines) - 1)]):
        if (
            not line
            or not lines[number + 1]
            or _ENDS.search(line)
            or not (lines[0][0].isupper() or lines[0][0].isdecimal())
        ):
            return 0
        below, full = lines[number + 1], max(map(len, lines[number + 1 :]))
        if full < NARROWEST or len(_FIGURES.findall(below)) > 1 or len(_FIGURES.findall(line)) > 1:
            return 0
        if _had_place(line, below, full):
            return number + 1
    return 0
