"""Text that has kept the lines of its pages and nothing else: no blank lines, no tabs, cells one space apart.

So come texts out of PDFs. A table's rows are lines still, so that the reader of figures that have run together finds
them; a paragraph ends where a line is left short.
"""

from collections.abc import Iterator

from extract.layout.flattened_cells import figures_table
from extract.layout.flattened_tables import NumberTables
from extract.layout.flow import Flow, make_flow
from extract.layout.segments import Segmenter
from models import Passage, Report, Table
from models.records import record

FEWEST_LINES = 12
"""Shorter texts say nothing certain."""

MOST_BLANK = 0.15
"""Part of the lines that are blank; texts with blank lines between their blocks have 0.4 and more."""

LONGEST = 200
"""Letters of a line; texts with paragraphs on one line have 500 and more."""

GO_ON = 0.04
"""Part of the lines that begin in small letters: sentences go on over the ends of lines."""

USUAL = 0.9
"""Of the lines by length, this part is no longer than a full line; the longest are headers and footers."""

SHORT = 0.85
"""A line shorter than this part of a full one is the last of its paragraph."""


@record(frozen=True, slots=True)
class Stretch:
    """A table with the stretch of its page's text that it takes up."""

    page: int
    start: int
    end: int
    table: Table


def full_line(report: Report) -> float | None:
    """Return how many letters a full line of a hard-wrapped text has; None for any other text."""
    lines = [line for page in report.pages for line in page.text.split("\n")]
    worded = [line.strip() for line in lines if line.strip()]
    if len(worded) < FEWEST_LINES or len(lines) - len(worded) > MOST_BLANK * len(lines):
        return None
    small = sum(line[0].islower() for line in worded)
    if any("\t" in line or len(line) > LONGEST for line in worded) or small < GO_ON * len(worded):
        return None
    lengths = sorted(map(len, worded))
    return float(lengths[int(USUAL * (len(lengths) - 1))])


def tables_of_figures(report: Report) -> Iterator[Stretch]:
    """Yield the tables of figures that stand within a page, in order."""
    _, flow, _ = make_flow(report)
    numbers = NumberTables(Segmenter(flow.text))
    for found in numbers.find():
        place = _place(flow, found.start, found.end)
        if place is not None:
            table = figures_table(found, numbers.tokens, flow, None)
            yield Stretch(*place, table)


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
