"""Plain text that has kept its lines: blank lines between blocks, tabs between cells, bullets before items."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.layout.cleaning import clean
from extract.layout.hyphens import Hyphens
from extract.layout.lengths import LONGEST_BLOCK, short_spans
from extract.layout.notes import LONGEST_CAPTION
from extract.layout.outline import ENDED, SELECTION, SHORT_LINE, HeadingRules, is_said, judged_figure, with_sections
from extract.layout.plain.contents import contents_groups, contents_titles, starts_at_contents
from extract.layout.plain.counted_headings import below_their_heading
from extract.layout.plain.form_lines import starts_at_form_labels
from extract.layout.plain.furniture import LineFurniture, find_line_furniture
from extract.layout.plain.line_labels import ends_open, parts_at_label
from extract.layout.plain.line_tables import line_tables
from extract.layout.plain.lone_verdicts import starts_at_verdicts
from extract.layout.plain.separated import separated_table
from extract.layout.plain.spaced import spaced_tables
from extract.layout.plain.title_lines import title_first
from extract.layout.plain.wrapped import (
    cut_line,
    ends_before_full,
    ends_paragraph,
    full_line,
    head_lines,
)
from models import Block, Content, Page, Passage, Report, Table
from models.characters import SOFT_HYPHENS
from models.records import record

BULLET = regex.compile(r"\s*((?:[-–•*▪◦·]\s+)+)(?=\S)")
_RULE_ROW = regex.compile(r"[-=\s|+:]+")
_EMPHASISED = regex.compile(r"\s*\*\*.*\*\*\s*$")
_MARKDOWN_HEADING = regex.compile(r"\s*(?P<marks>\#{1,6})\s+(?=\S)")
_PIPES = regex.compile(r"\s*\|.*\|.*\|\s*|[^|]*(?:\s\|(?=\s)[^|]*){2,}")
_ONLY_RULE = regex.compile(r"\s*(?:[-=_*~]\s*){3,}")
_NUMBER_TAB = regex.compile(r"\s*\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\t+[^\t]*\p{L}{2}[^\t]*")
_CUT = regex.compile(r"\p{L}-$")
_QUANTITY = regex.compile(r"\d[\d ]*(?:,\d+)?\s?(?:%|\p{Ll}{2}|[.;]?$)")


@record(frozen=True, slots=True)
class _Line:
    page: Page
    start: int
    end: int
    running: bool = False
    table: Table | None = None
    """What stands between `start` and `end` where it is a table kept by spaces: whole lines."""

    @property
    def raw(self) -> str:
        return self.page.text[self.start : self.end]

    @property
    def passage(self) -> Passage:
        return clean(self.page, self.start, self.end)


class _Joiner:
    """Joins the lines of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        lines = (line for page in report.pages for line in page.text.split("\n"))
        self.hyphens = Hyphens(word for line in lines for word in line.split()[1:-1])

    def join(self, lines: Iterable[Passage]) -> Passage:
        """Return lines as one; a soft hyphen at the end of one cuts a word in any case."""
        whole = list[list[Passage]]()
        for line in filter(None, lines):
            if whole and self._is_softly_cut(whole[-1][-1]):
                whole[-1].append(line)
            else:
                whole.append([line])
        return self.hyphens.join_all([Passage.join(parts, separator="") for parts in whole])

    def is_cut(self, passage: Passage) -> bool:
        """Return True where the passage ends within a word, or after the first of two words that share an ending."""
        return bool(_CUT.search(passage.text)) or self._is_softly_cut(passage)

    def _is_softly_cut(self, passage: Passage) -> bool:
        if not passage.runs:
            return False
        last = passage.runs[-1]
        end = last.offset + last.length
        following = self._report.page(last.page).text[end : end + 1]
        return following != "" and following in SOFT_HYPHENS


def lay_out_lines(report: Report) -> Content:
    """Return the blocks of a plain text whose lines are those of the report."""
    joiner = _Joiner(report)
    full = full_line(report)
    lines = list(_lines(report, joiner.hyphens, wrapped=full is not None))
    furniture = find_line_furniture([(line.page.number, line.raw) for line in lines], len(report.pages))
    groups = list(_groups(lines, furniture, _paragraph_end(report, full)))
    contents = contents_groups(
        [[] if all(line.running for line in group) else [line.raw for line in group] for group in groups]
    )
    headings = HeadingRules(contents_titles(line.passage.text for number in contents for line in groups[number]))
    blocks = list[Block]()
    for number, group in enumerate(groups):
        if number in contents:
            blocks += [Block(kind="toc", passage=line.passage) for line in group]
        else:
            blocks += _group_blocks(group, headings, joiner)
    return Content(
        blocks=with_sections(below_their_heading(_number_tables(title_first(_rejoin(blocks, joiner))))),
        printed_pages=furniture.printed,
    )


def _lines(report: Report, hyphens: Hyphens, *, wrapped: bool) -> Iterator[_Line]:
    """Yield the lines of a report that are not blank; those of a table without tabs as one."""
    found = line_tables(report, wrapped=wrapped)
    for page in report.pages:
        tables = [(t.start, t.end, t.table) for t in spaced_tables(page, hyphens)]
        tables = tables or [(t.start, t.end, t.table) for t in found if t.page == page.number]
        at = done = 0
        for raw in page.text.split("\n"):
            start, end = max(at, done), at + len(raw)
            while tables and tables[0][0] < end:
                first, last, table = tables.pop(0)
                if page.text[start:first].strip():
                    yield _Line(page, start, first)
                yield _Line(page, first, last, table=table)
                start = done = last
            if page.text[start:end].strip():
                yield _Line(page, start, end)
            at = end + 1


def _paragraph_end(report: Report, full: float | None) -> Callable[[str, str], bool]:
    """Return what tells whether a paragraph ends between two lines that no blank line parts.

    Where a text has no blank lines (`full` is the length of its lines), it does where a line is left short; where it
    has them, with a sentence that leaves room on its line.
    """
    if full is not None:
        return lambda line, below: ends_paragraph(line, below, full)
    cut = cut_line(report)
    return lambda line, below: cut is not None and ends_before_full(line, below, cut)


def _groups(
    lines: Sequence[_Line], furniture: LineFurniture, ends: Callable[[str, str], bool]
) -> Iterator[list[_Line]]:
    """Yield runs of lines without a blank line between them, or whose paragraph `ends`; running lines stand alone."""
    group = list[_Line]()
    gaps = {number for number, pair in enumerate(pairwise(lines), 1) if _is_apart(*pair)}
    raws = ["" if line.table else line.raw for line in lines]
    starts = starts_at_verdicts(raws, gaps) | starts_at_form_labels(raws, gaps) | starts_at_contents(raws)
    for number, line in enumerate(lines):
        glued = furniture.glued.get(number, 0)
        running = number in furniture.lines
        apart = number in starts or (bool(group) and _is_apart(group[-1], line))
        apart = apart or (bool(group) and (ends(group[-1].raw, line.raw) or _parts_at_label(group[-1], line)))
        if group and (apart or running or glued):
            yield group
            group = []
        if running or glued:
            yield [replace(line, end=line.start + glued if glued else line.end, running=True)]
        if not running:
            group += _short(replace(line, start=line.start + glued) if glued else line)
    if group:
        yield group


def _is_apart(above: _Line, line: _Line) -> bool:
    """Return True where a blank line or a new page stands between two lines."""
    return line.page is not above.page or line.start > above.end + 1


def _parts_at_label(line: _Line, below: _Line) -> bool:
    return _kind(line) == _kind(below) == "text" and parts_at_label(line.raw, below.raw)


def _short(line: _Line) -> Iterator[_Line]:
    """Yield a line in pieces where it is longer than any block; a table's row stays whole, or its pieces were rows."""
    if line.table is not None or "\t" in line.raw.strip():
        return iter((line,))
    spans = short_spans(line.raw)
    return (_Line(line.page, line.start + start, line.start + end) for start, end in spans)


def _group_blocks(group: Sequence[_Line], headings: HeadingRules, joiner: _Joiner) -> Iterator[Block]:
    """Yield the blocks of a run of lines: a table, list items, headings, or one paragraph."""
    at = 0
    while at < len(group):
        end = at + 1
        while end < len(group) and _kind(group[end]) == _kind(group[at]):
            end += 1
        part = group[at:end]
        kind = _kind(group[at])
        if kind == "running":
            yield from (Block(kind="furniture", passage=line.passage) for line in part)
        elif kind == "spaced":
            yield from (Block(kind="table", passage=Passage(""), table=line.table) for line in part)
        elif kind == "pipes" and len(part) > 1 and len({line.raw.count("|") for line in part}) == 1:
            yield from _table(part, "|")
        elif kind == "table" and not (len(part) == 1 and _NUMBER_TAB.fullmatch(part[0].raw)):
            yield from _table(part, "\t")
        elif kind == "item":
            yield from (_item(line) for line in part)
        else:
            yield from _text(part, headings, joiner)
        at = end


def _kind(line: _Line) -> str:
    raw = line.raw
    if line.table is not None:
        return "spaced"
    if line.running or (_ONLY_RULE.fullmatch(raw) and "\t" not in raw):
        return "running"
    bullet = BULLET.match(raw)
    if "\t" in raw[bullet.end() if bullet else 0 :].strip(" \n"):
        return "table"
    if bullet or judged_figure(raw) is not None:
        return "item"
    return "pipes" if _PIPES.fullmatch(raw) else "text"


def _item(line: _Line) -> Block:
    bullet = BULLET.match(line.raw)
    offset = bullet.end() if bullet else 0
    marker = bullet.group(1).strip() if bullet else None
    return Block(kind="list_item", passage=clean(line.page, line.start + offset, line.end), marker=marker)


def _text(lines: Sequence[_Line], headings: HeadingRules, joiner: _Joiner) -> Iterator[Block]:
    """Yield headings for the lines that are one, and a paragraph for each run of the others."""
    paragraph: list[Passage] = []
    texts = [_marked_text(line) for line in lines]
    at = 0
    while at < len(texts):
        (passage, depth), below = texts[at], texts[at + 1] if at + 1 < len(texts) else None
        level = headings.level(passage.text) if depth is None else depth
        if depth is None and level == SHORT_LINE and below is not None and below[0].text[:1].islower():
            level = None  # the first line of a paragraph, however short
        headed = depth is None and level is not None
        if headed and below is not None and HeadingRules.is_cut(passage.text, below[0].text):
            passage, at = joiner.join((passage, below[0])), at + 1
        if level is None and not paragraph and (head := head_lines([text.text for text, _ in texts[at:]])):
            yield Block(
                kind="heading", passage=joiner.join(text for text, _ in texts[at : at + head]), level=SHORT_LINE
            )
            at += head
            continue
        ended = not paragraph or ENDED.search(paragraph[-1].text)
        if level is not None and (depth or (ended and not joiner.is_cut(passage))):
            if paragraph:
                yield Block(kind="paragraph", passage=joiner.join(paragraph))
                paragraph = []
            yield Block(kind="heading", passage=passage, level=level)
        elif passage:
            paragraph.append(passage)
        at += 1
    if paragraph:
        emphasised = _EMPHASISED.match(lines[0].raw) is not None
        yield Block(kind="paragraph", passage=joiner.join(paragraph), emphasised=emphasised)


def _is_rule_row(raw: str) -> bool:
    """Return True for a line of dashes: `---|---`."""
    return "--" in raw and _RULE_ROW.fullmatch(raw) is not None


def _marked_text(line: _Line) -> tuple[Passage, int | None]:
    """Return the text of a line, and its depth where it is marked as a heading (*## Mål*)."""
    marked = _MARKDOWN_HEADING.match(line.raw)
    if marked is None:
        return line.passage, None
    return clean(line.page, line.start + marked.end(), line.end), len(marked["marks"])


def _table(lines: Sequence[_Line], separator: str) -> Iterator[Block]:
    """Yield a table of cells between tabs or pipes."""
    rows = [list(_cells(line, separator)) for line in lines if not _is_rule_row(line.raw)]
    table = separated_table(rows, lines[0].page.number, "table.tabs" if separator == "\t" else "table.pipes")
    if table is not None:
        yield Block(kind="table", passage=Passage(""), table=table)


def _cells(line: _Line, separator: str) -> Iterator[Passage]:
    at = line.start
    for raw in line.raw.split(separator):
        yield clean(line.page, at, at + len(raw))
        at += len(raw) + 1


def _rejoin(blocks: Sequence[Block], joiner: _Joiner) -> list[Block]:
    """Return the blocks with those made one that a page break has cut in two."""
    joined = list[Block]()
    at: int | None = None  # the last block that is no furniture
    for block in blocks:
        if at is not None and _goes_on(joined[at], block, joiner):
            joined[at] = replace(joined[at], passage=joiner.join((joined[at].passage, block.passage)))
            continue
        joined.append(block)
        at = at if block.kind == "furniture" else len(joined) - 1
    return joined


MIN_CUT_PARAGRAPH = 40
"""A shorter line before a lower-case one is a label, not the first half of a sentence."""


def _goes_on(last: Block, block: Block, joiner: _Joiner) -> bool:
    """Return True where `block` is the rest of `last`: it starts in lower case and `last` has no end.

    So does a figure with its unit below an item that leads up to it: *ska öka till*, *14 procent*.
    """
    if not (last.passage and block.passage) or len(last.text) > LONGEST_BLOCK or ENDED.search(last.text):
        return False
    if last.kind == "list_item" and block.kind == "paragraph" and _QUANTITY.match(block.text):
        return ends_open(last.text)
    if not block.text[0].islower():
        return False
    if last.kind == "paragraph" and block.kind == "paragraph":
        return len(last.text) >= MIN_CUT_PARAGRAPH or joiner.is_cut(last.passage)
    # A list of lower-case items is a list; one that breaks off its capitalised items is a cut item.
    return last.kind == "list_item" and block.kind in ("list_item", "paragraph") and last.text[0].isupper()


def _number_tables(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with tables numbered from 1 and given the question or caption that stands above them."""
    numbered, count = list[Block](), 0
    for block in blocks:
        if block.table is None:
            numbered.append(block)
            continue
        count += 1
        at = next((n for n in range(len(numbered) - 1, -1, -1) if numbered[n].kind != "furniture"), None)
        caption = numbered[at].passage if at is not None and _is_caption(numbered[at]) else None
        if caption is not None and at is not None:
            numbered[at] = replace(numbered[at], kind="caption", level=None)
        numbered.append(
            replace(block, table=replace(block.table, number=count, caption=caption or block.table.caption))
        )
    return numbered


_CAPTION = regex.compile(r"(?:tabell|diagram|figur)\s*\d+|.*\?$", regex.IGNORECASE)
_NAMES_TABLE = regex.compile(r"\p{Lu}(?=.*\p{L}{3}.*\s\S)[^.:;?!]*(?:\([^)]*\))?")
_UNIT = regex.compile(r"(?:tkr|mnkr|mkr|kr|procent)\b", regex.IGNORECASE)


def _is_caption(block: Block) -> bool:
    """Return True for a question, a numbered caption, or a short line that ends no sentence and names the table."""
    if block.kind not in ("heading", "paragraph", "list_item"):
        return False
    if _CAPTION.match(block.text):
        return True
    named = block.kind == "paragraph" and len(block.text) <= LONGEST_CAPTION
    if not named or _UNIT.match(block.text) or SELECTION.search(block.text) or is_said(block.text):
        return False
    return _NAMES_TABLE.fullmatch(block.text) is not None
