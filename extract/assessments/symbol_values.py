"""Words for what symbols show beside no goal: the gauge under a heading, the dot in the row of a question."""

from collections.abc import Iterator, Sequence

import regex

from extract.layout.outline import plain
from extract.symbols.legends import Meanings, Step, family
from extract.symbols.places import Places
from extract.tables.goal_columns import head_of
from extract.wording.goals import stays_within
from models import Block, Box, Content, Mark, Observation, Page, Passage, Report, fact_id

CONFIDENCE = {"gauge": 0.9, "row": 0.85}
"""By where the symbol stands: by itself under its heading, or in the row of what it is about."""

NEAR = 60.0
"""A label beside a gauge is at most this far (points) from it; …"""

LABEL_WORDS = 25
"""… it has at most so many words: a question, or the name of what is measured."""

LARGEST_PICTURE = 130.0
"""A picture in one colour that is wider or higher than this (points) shows something else."""

_LETTERS = regex.compile(r"\p{L}{2}")


def find_symbol_values(
    report: Report, content: Content, marks: Sequence[Mark], places: Places, meanings: Meanings
) -> Iterator[Observation]:
    """Yield the values that symbols stand for where no goal is theirs and a legend has a word for them."""
    for mark in marks:
        if places.body_cell(mark) is not None:
            yield from _of_row(report, mark, places, meanings)
        elif family(mark.shape) == "gauge" and mark.box is not None:
            yield from _of_gauge(report, content, mark, meanings)


def _of_row(report: Report, mark: Mark, places: Places, meanings: Meanings) -> Iterator[Observation]:
    """Yield the value of a symbol in a table: named after its row, in the series of its column."""
    at, step = places.body_cell(mark), meanings.legend(mark)
    if at is None or step is None or not places.is_alone(mark):
        return
    table, own = at
    row = table.grid()[own.row]
    label = next((cell for cell in row if cell is not None and cell.col < own.col and _LETTERS.search(cell.text)), None)
    if label is not None:
        at_text = label.passage.runs[0].offset if label.passage.page == mark.page else 0
        yield _value(
            report, mark, step, label.text, "row", at_text, series=head_of(table, own.col) or None,
            table=table.number, row=own.row, col=own.col,
        )  # fmt: skip


def _of_gauge(report: Report, content: Content, mark: Mark, meanings: Meanings) -> Iterator[Observation]:
    """Yield the value of a gauge: named after the label beside it, else the innermost heading that it stands under."""
    page, box = report.page(mark.page), mark.box
    step = meanings.legend(mark)
    if box is None or step is None:
        return
    number, at = _last_above(page, content.blocks, box)
    section = _section(content.blocks, number)
    if mark.shape == "picture" and (step.section != section or max(box[2] - box[0], box[3] - box[1]) > LARGEST_PICTURE):
        return
    name = _label_beside(page, content.blocks, box) or _heading(content.blocks, number)
    if name is not None:
        yield _value(report, mark, step, name, "gauge", at)


def _value(
    report: Report,
    mark: Mark,
    step: Step,
    name: str,
    kind: str,
    at: int,
    *,
    series: str | None = None,
    table: int | None = None,
    row: int | None = None,
    col: int | None = None,
) -> Observation:
    page, rule = report.page(mark.page), f"symbol.{kind}"
    if mark.start is not None and mark.end is not None:
        place = page.cite(mark.start, mark.end, rule=rule, confidence=CONFIDENCE[kind])
    else:
        place = page.cite_drawn(mark.box or (0.0, 0.0, 0.0, 0.0), at, rule=rule, confidence=CONFIDENCE[kind])
    return Observation(
        id=fact_id(report.id, "observation", place, mark.symbol, *(mark.box or ())),
        document_id=report.id,
        provenance=place,
        name=name,
        series=series,
        value_text=step.meaning.word or step.meaning.words or mark.symbol,
        source="symbol",
        table_id=None if table is None else f"{report.id}-t{table}",
        row=row,
        col=col,
    )


def _last_above(page: Page, blocks: Sequence[Block], box: Box) -> tuple[int, int]:
    """Return the number of the last block above a gauge in reading order, and where in the page's text it ends."""
    best, at = -1, 0
    for number, block in enumerate(blocks):
        if block.kind == "furniture":
            continue
        for run in block.passage.runs if block.table is None else ():
            if run.page < page.number:
                best = number
            elif run.page == page.number and (there := _box_of(page, run.offset, run.length)) is not None:
                across = there[0] < box[2] and box[0] < there[2]
                if across and there[3] <= box[1] + (box[3] - box[1]) / 2:
                    best, at = number, run.offset + run.length
    return best, at


def _box_of(page: Page, offset: int, length: int) -> Box | None:
    words = page.words_in(offset, offset + length)
    return page.shown(words[-1].box) if words else None


def _section(blocks: Sequence[Block], number: int) -> tuple[str, ...]:
    """Return the headings that what follows a block stands under."""
    if number < 0:
        return ()
    block = blocks[number]
    headings = (*block.section, block.text) if block.kind == "heading" else block.section
    while headings and _is_generic(headings[-1]):
        headings = headings[:-1]
    return headings


def _heading(blocks: Sequence[Block], number: int) -> str | None:
    """Return the innermost heading above that says what is measured; *Kommentar* and its like do not."""
    section = _section(blocks, number)
    return section[-1] if section else None


def _is_generic(heading: str) -> bool:
    """Return True for a heading that names a part of an account, not its subject."""
    return stays_within(Block(kind="heading", passage=Passage(heading))) or plain(heading).endswith("kommentar")


def _label_beside(page: Page, blocks: Sequence[Block], box: Box) -> str | None:
    """Return the words of a short block at the height of a gauge, right beside it: a question, say."""
    middle = (box[1] + box[3]) / 2
    for block in blocks:
        if block.kind in ("furniture", "table") or len(block.text.split()) > LABEL_WORDS or not block.passage.runs:
            continue
        boxes = [b for run in block.passage.runs if run.page == page.number
                 for w in page.words_in(run.offset, run.offset + run.length) if (b := page.shown(w.box))]  # fmt: skip
        if not boxes:
            continue
        top, bottom = min(b[1] for b in boxes), max(b[3] for b in boxes)
        left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
        beside = 0 <= box[0] - right <= NEAR or 0 <= left - box[2] <= NEAR
        if beside and top - 6 <= middle <= bottom + 6:
            return block.text
    return None
