"""Plain text that has kept its lines: blank lines between blocks, tabs between cells, bullets before items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from extract.layout.cleaning import clean, glue
from extract.layout.outline import HeadingRules, with_sections
from models import Block, Cell, Content, Page, Passage, Report, Table, TablePart

BULLET = regex.compile(r"\s*((?:[-–•*▪◦·]\s+)+)(?=\S)")
_RULE_ROW = regex.compile(r"[-=\s|+]*--[-=\s|+]*$")
_CONTENTS_LINE = regex.compile(
    r"(?P<title>\S.*?)(?:[\s.·_-]*\t|\s*[.·_]{3,}|\s*(?:\.\s){3,}|\s{3,})\s*(?P<page>\d{1,4})\s*$"
)
_CONTENTS_TITLE = regex.compile(r"(?P<title>.*?)[\s.·]*\d{1,4}$")
_EMPHASISED = regex.compile(r"\s*\*\*.*\*\*\s*$")
_END = regex.compile(r"[.!?:;]\W*$")

CONTENTS_RUN = 3
"""As many lines in a row as this that end in a page number are a table of contents."""

RISING = 0.8
"""Share of page numbers in a table of contents that are no lower than the one before: a few are misread."""

MAX_TITLE = 120
"""Characters of a line that may belong to the report's title."""


@dataclass(frozen=True, slots=True)
class _Line:
    page: Page
    start: int
    end: int

    @property
    def raw(self) -> str:
        return self.page.text[self.start : self.end]

    @property
    def passage(self) -> Passage:
        return clean(self.page, self.start, self.end)


def lay_out_lines(report: Report) -> Content:
    """Return the blocks of a plain text whose lines are those of the report."""
    groups = list(_groups(report))
    contents = _contents_groups(groups)
    headings = HeadingRules(_contents_titles(groups, contents))
    blocks = list[Block]()
    for number, group in enumerate(groups):
        if number in contents:
            blocks += [Block(kind="toc", passage=line.passage) for line in group]
        else:
            blocks += _group_blocks(group, headings)
    return Content(blocks=with_sections(_number_tables(_title_first(_rejoin(blocks)))))


def _groups(report: Report) -> Iterator[list[_Line]]:
    """Yield runs of lines without a blank line between them."""
    for page in report.pages:
        group, at = list[_Line](), 0
        for raw in page.text.split("\n"):
            if raw.strip():
                group.append(_Line(page, at, at + len(raw)))
            elif group:
                yield group
                group = []
            at += len(raw) + 1
        if group:
            yield group


def _contents_groups(groups: Sequence[list[_Line]]) -> set[int]:
    """Return the numbers of the groups that are a table of contents: runs of lines that end in page numbers."""
    found = set[int]()
    run = list[int]()
    for number, group in enumerate(groups):
        if all(_CONTENTS_LINE.match(line.raw) for line in group):
            run.append(number)
            continue
        if sum(len(groups[n]) for n in run) >= CONTENTS_RUN and _ascending([line for n in run for line in groups[n]]):
            found |= set(run)
        run = []
    return found


def _ascending(lines: Sequence[_Line]) -> bool:
    """Return True where most page numbers are no lower than the one before, as in no table of figures."""
    pages = [int(m["page"]) for line in lines if (m := _CONTENTS_LINE.match(line.raw))]
    rising = sum(b >= a for a, b in pairwise(pages))
    return rising >= RISING * (len(pages) - 1) and len(set(pages)) > 1


def _contents_titles(groups: Sequence[list[_Line]], contents: set[int]) -> frozenset[str]:
    lines = (line.passage.text for number in contents for line in groups[number])
    return frozenset(m["title"].rstrip(" .·") for text in lines if (m := _CONTENTS_TITLE.match(text)))


def _group_blocks(group: Sequence[_Line], headings: HeadingRules) -> Iterator[Block]:
    """Yield the blocks of a run of lines: a table, list items, headings, or one paragraph."""
    at = 0
    while at < len(group):
        end = at + 1
        while end < len(group) and _kind(group[end]) == _kind(group[at]):
            end += 1
        part = group[at:end]
        match _kind(group[at]):
            case "table":
                yield from _table(part)
            case "item":
                yield from (_item(line) for line in part)
            case _:
                yield from _text(part, headings)
        at = end


def _kind(line: _Line) -> str:
    if "\t" in line.raw.strip(" \n"):
        return "table"
    return "item" if BULLET.match(line.raw) else "text"


def _item(line: _Line) -> Block:
    bullet = BULLET.match(line.raw)
    offset = bullet.end() if bullet else 0
    marker = bullet.group(1).strip() if bullet else None
    return Block(kind="list_item", passage=clean(line.page, line.start + offset, line.end), marker=marker)


def _text(lines: Sequence[_Line], headings: HeadingRules) -> Iterator[Block]:
    """Yield headings for the lines that are one, and a paragraph for each run of the others."""
    paragraph = Passage("")
    for line in lines:
        passage = line.passage
        level = headings.level(passage.text)
        if level is not None and (not paragraph or _END.search(paragraph.text)):
            if paragraph:
                yield Block(kind="paragraph", passage=paragraph)
                paragraph = Passage("")
            yield Block(kind="heading", passage=passage, level=level)
        elif passage:
            paragraph = glue(paragraph, passage)
    if paragraph:
        emphasised = _EMPHASISED.match(lines[0].raw) is not None
        yield Block(kind="paragraph", passage=paragraph, emphasised=emphasised)


def _table(lines: Sequence[_Line]) -> Iterator[Block]:
    """Yield a table of tab-separated cells; columns that are empty throughout are left out."""
    rows = [list(_cells(line)) for line in lines if not _RULE_ROW.match(line.raw)]
    width = max((len(row) for row in rows), default=0)
    kept = [col for col in range(width) if any(col < len(row) and row[col] for row in rows)]
    cells = tuple(
        Cell(row=r, col=c, passage=row[col] if col < len(row) else Passage(""), page=lines[0].page.number)
        for r, row in enumerate(rows)
        for c, col in enumerate(kept)
    )
    if cells:
        parts = (TablePart(page=lines[0].page.number),)
        table = Table(number=0, cells=cells, parts=parts, header_rows=1, reader="table.tabs", confidence=0.97)
        yield Block(kind="table", passage=Passage(""), table=table)


def _cells(line: _Line) -> Iterator[Passage]:
    at = line.start
    for raw in line.raw.split("\t"):
        yield clean(line.page, at, at + len(raw))
        at += len(raw) + 1


def _rejoin(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with those made one that a page break has cut in two."""
    joined = list[Block]()
    for block in blocks:
        last = joined[-1] if joined else None
        if last is not None and _goes_on(last, block):
            joined[-1] = replace(last, passage=glue(last.passage, block.passage))
        else:
            joined.append(block)
    return joined


MIN_CUT_PARAGRAPH = 40
"""A shorter line before a lower-case one is a label, not the first half of a sentence."""


def _goes_on(last: Block, block: Block) -> bool:
    """Return True where `block` is the rest of `last`: it starts in lower case and `last` has no end."""
    if not (last.passage and block.passage) or _END.search(last.text) or not block.text[0].islower():
        return False
    if last.kind == "paragraph" and block.kind == "paragraph":
        return len(last.text) >= MIN_CUT_PARAGRAPH or last.text.endswith("-")
    # A list of lower-case items is a list; one that breaks off its capitalised items is a cut item.
    return last.kind == "list_item" and block.kind in ("list_item", "paragraph") and last.text[0].isupper()


def _title_first(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the short lines before the contents or the first paragraph marked as the title page."""
    titled = list(blocks)
    for number, block in enumerate(titled):
        if block.kind not in ("heading", "paragraph") or len(block.text) > MAX_TITLE or _END.search(block.text):
            break
        if HeadingRules.numbered(block.text):
            break
        titled[number] = replace(block, kind="title", level=None)
    return titled


def _number_tables(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with tables numbered from 1 and given the question or caption that stands above them."""
    numbered, count = list[Block](), 0
    for block in blocks:
        if block.table is None:
            numbered.append(block)
            continue
        count += 1
        above = numbered[-1] if numbered else None
        caption = above.passage if above is not None and _is_caption(above) else None
        numbered.append(replace(block, table=replace(block.table, number=count, caption=caption)))
        if caption is not None and above is not None:
            numbered[-2] = replace(above, kind="caption", level=None)
    return numbered


_CAPTION = regex.compile(r"(?:tabell|diagram|figur)\s*\d+|.*\?$", regex.IGNORECASE)


def _is_caption(block: Block) -> bool:
    return block.kind in ("heading", "paragraph", "list_item") and _CAPTION.match(block.text) is not None
