"""Typeset pages laid out: furniture apart, headings, paragraphs, list items, and tables joined over page breaks."""

from collections.abc import Sequence
from dataclasses import replace

import regex

from extract.layout.contents import contents_lines, entry_title
from extract.layout.frames import find_frames, frame_of
from extract.layout.fronts import is_cover, letter_pages
from extract.layout.furniture import body_size, find_furniture, find_table_furniture, is_table_at_edge
from extract.layout.headings import Headings, number_of
from extract.layout.hyphens import Hyphens, inner_words
from extract.layout.notes import LONGEST_CAPTION, is_caption, note_marker
from extract.layout.outline import with_sections
from extract.layout.pagelines import PageLine, page_items
from extract.layout.paragraphs import OTHER_SIZE, Paragraph, Paragrapher
from extract.layout.rows import box_of
from extract.tables.joins import Draft, continues, draft_table, finished, join
from models import Block, Box, Content, Grid, Page, Passage, Report
from models.records import record

_CAPTION = regex.compile(r"(?:tabell|diagram|figur)\s*\d+.*|.*\?", regex.IGNORECASE)
_END = regex.compile(r"[.!?:;]['\"”’)]*$")
_CUT = regex.compile(r"\p{L}-$")
Item = PageLine | Grid


@record(frozen=True)
class _Found:
    """A block with what it was made of: a paragraph of the page, or a table's draft."""

    block: Block
    paragraph: Paragraph | None = None
    draft: Draft | None = None


def lay_out_pages(report: Report) -> Content:
    """Return the blocks of a report whose words have places on its pages."""
    layout = _Layout(report)
    return Content(blocks=layout.blocks(), printed_pages=layout.printed_pages)


class _Layout:
    """What is known of one report as a whole: its furniture, its type, its words."""

    def __init__(self, report: Report) -> None:
        self._pages = report.pages
        self._items = _without_drawn_headers([page_items(page) for page in report.pages], report.pages)
        lines = [[item for item in items if isinstance(item, PageLine)] for items in self._items]
        furniture = find_furniture([[line for line in page if not line.turned] for page in lines])
        self._furniture = furniture.lines
        self.printed_pages = furniture.printed
        text = [[line for line in page if id(line) not in self._furniture and not line.turned] for page in lines]
        flat = [line for page in text for line in page]
        self._body = body_size(flat)
        self._hyphens = Hyphens(inner_words(report.pages))
        self._paragrapher = Paragrapher(flat)
        contents = contents_lines(flat)
        self._contents = {id(line) for line in contents}
        self._headings = Headings(self._body, [entry_title(line.text) for line in contents])
        self._letter = letter_pages(text, lines[0] if lines else [], self.printed_pages, self._body)
        self._cover = next((n for n in range(self._letter, len(text)) if text[n]), 0)
        alone = not any(isinstance(item, Grid) for item in self._items[self._cover]) if self._items else False
        followed = any(text[self._cover + 1 :])
        self._has_cover = alone and followed and is_cover(text[self._cover], self._body)

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in reading order, with sections, captions and whole tables."""
        found = [item for number in range(len(self._pages)) for item in self._page_blocks(number)]
        found = self._titled(self._ranked(found))
        found = self._joined_tables(self._joined_paragraphs(found))
        return with_sections(_captioned(found), self._frames_of(found))

    def _frames_of(self, found: Sequence[_Found]) -> list[tuple[int, Box] | None]:
        """Return for each block the box that it stands in; a box around headings only is their background."""
        drawn = [find_frames(page) for page in self._pages]
        frames: list[tuple[int, Box] | None] = []
        for item in found:
            first = item.paragraph.first if item.paragraph is not None else None
            box = frame_of(first.box, drawn[first.page.number - 1]) if first is not None else None
            frames.append((first.page.number, box) if first is not None and box is not None else None)
        texts = {
            frame for frame, item in zip(frames, found, strict=True) if item.block.kind not in ("heading", "title")
        }
        return [frame if frame in texts else None for frame in frames]

    def _page_blocks(self, number: int) -> list[_Found]:
        """Return the blocks of a page; headings are not ranked yet."""
        found: list[_Found] = []
        run: list[PageLine] = []
        for item in [*self._items[number], None]:
            if isinstance(item, PageLine) and self._is_text(item):
                run.append(item)
                continue
            found += self._run_blocks(run, number, after_table=bool(found) and found[-1].draft is not None)
            run = []
            if isinstance(item, Grid):
                draft = draft_table(self._pages[number], item, self._hyphens)
                found.append(_Found(Block(kind="table", passage=Passage("")), draft=draft))
            elif isinstance(item, PageLine):
                kind = "toc" if id(item) in self._contents else "furniture"
                found.append(_Found(Block(kind="toc" if kind == "toc" else "furniture", passage=item.passage())))
        return found

    def _is_text(self, line: PageLine) -> bool:
        return id(line) not in self._furniture and id(line) not in self._contents and not line.turned

    def _run_blocks(self, lines: Sequence[PageLine], number: int, *, after_table: bool) -> list[_Found]:
        """Return the blocks of lines that follow one another, maybe right after a table."""
        found: list[_Found] = []
        before: Paragraph | None = None
        under_table = after_table
        for paragraph in self._paragrapher.paragraphs(lines):
            passage = paragraph.passage(self._hyphens)
            block = Block(kind="paragraph", passage=passage, emphasised=paragraph.bold)
            if number < self._letter:
                block = replace(block, kind="letter")
            elif number == self._cover and self._has_cover:
                block = replace(block, kind="title")
            elif is_caption(paragraph, self._body):
                block = replace(block, kind="caption")
            elif self._headings.is_heading(paragraph, before):
                paragraph.skip = 0
                block = replace(block, kind="heading", passage=paragraph.passage(self._hyphens))
            elif (mark := note_marker(paragraph, self._body, under_table=under_table)) is not None:
                marker = paragraph.first.words[0].text if mark else None
                paragraph.skip = mark
                block = replace(block, kind="footnote", marker=marker, passage=paragraph.passage(self._hyphens))
            else:
                block = replace(block, lead=paragraph.lead(self._hyphens))
                block = replace(block, kind="list_item", marker=paragraph.marker) if paragraph.skip else block
            found.append(_Found(block, paragraph))
            before = paragraph
            under_table = under_table and block.kind == "footnote"
        return found

    def _ranked(self, found: Sequence[_Found]) -> list[_Found]:
        """Return the blocks with the depth of each heading."""
        headings = [item.paragraph for item in found if item.block.kind == "heading" and item.paragraph]
        self._headings.rank(headings)
        return [
            replace(item, block=replace(item.block, level=self._headings.level(item.paragraph)))
            if item.block.kind == "heading" and item.paragraph
            else item
            for item in found
        ]

    def _titled(self, found: list[_Found]) -> list[_Found]:
        """Return the blocks with the title of a report without cover: the first headings, if no others look so."""
        if self._has_cover:
            return found
        headings = [item.paragraph for item in found if item.block.kind == "heading" and item.paragraph]
        level = 1
        for number, item in enumerate(found):
            if item.block.kind in ("furniture", "letter"):
                continue
            if item.block.kind != "heading" or item.paragraph is None or (item.block.level or 1) < level:
                break
            alone = self._headings.is_unique(item.paragraph, headings) or (level == 1 and self._letter > 0)
            if not alone or (level == 1 and item.block.level != 1):
                break
            if number_of(item.block.text) is not None:
                break
            found[number] = replace(item, block=replace(item.block, kind="title", level=None))
            level = 2
        return found

    def _joined_paragraphs(self, found: Sequence[_Found]) -> list[_Found]:
        """Return the blocks with the two halves of what a page break has cut as one."""
        out: list[_Found] = []
        at: int | None = None
        for item in found:
            if at is not None and _goes_on(out[at], item):
                first = out[at]
                passage = self._hyphens.join(first.block.passage, item.block.passage)
                out[at] = replace(first, block=replace(first.block, passage=passage), paragraph=item.paragraph)
                continue
            out.append(item)
            at = _last_text(out, at)
        return out

    def _joined_tables(self, found: Sequence[_Found]) -> list[_Found]:
        """Return the blocks with the parts of each table as one, where nothing but furniture stands between them."""
        out: list[_Found] = []
        at: int | None = None
        for item in found:
            first = out[at].draft if at is not None else None
            if at is not None and first is not None and item.draft is not None and _is_rest(first, item.draft):
                out[at] = replace(out[at], draft=join(first, item.draft, self._hyphens))
                continue
            out.append(item)
            at = _last_text(out, at)
        return out


def _without_drawn_headers(items: Sequence[Sequence[Item]], pages: Sequence[Page]) -> list[list[Item]]:
    """Return the items of the pages with the tables that headers and footers are drawn as taken apart into lines."""
    grids = [
        [
            (item, _grid_text(page, item))
            for item in found
            if isinstance(item, Grid) and is_table_at_edge(item, page.upright_height)
        ]
        for page, found in zip(pages, items, strict=True)
    ]
    drawn = find_table_furniture(grids)
    return [
        [
            line
            for item in found
            for line in (_grid_lines(page, item) if isinstance(item, Grid) and id(item) in drawn else [item])
        ]
        for page, found in zip(pages, items, strict=True)
    ]


def _grid_text(page: Page, grid: Grid) -> str:
    return " ".join(page.words[index].text for index in grid.words)


def _grid_lines(page: Page, grid: Grid) -> list[Item]:
    """Return the lines of the cells of a table."""
    return [PageLine(page, tuple(page.words[i] for i in line)) for cell in grid.cells for line in cell.lines]


def _last_text(found: Sequence[_Found], before: int | None) -> int | None:
    """Return the number of the last block that is neither furniture nor a footnote, given that before the last one."""
    return len(found) - 1 if found[-1].block.kind not in ("furniture", "footnote") else before


def _is_rest(first: Draft, second: Draft) -> bool:
    """Return True where the second table is the first one's part on the next page."""
    return second.parts[0].page == first.parts[-1].page + 1 and continues(first, second)


def _goes_on(first: _Found, second: _Found) -> bool:
    """Return True where a block is the rest of the one before: a page or a column ended there, or a word is cut."""
    above, below = first.paragraph, second.paragraph
    if above is None or below is None or not (first.block.passage and second.block.passage):
        return False
    last = above.lines[-1]
    if abs(last.size - below.size) > OTHER_SIZE or last.bold != below.first.bold:
        return False
    if second.block.kind != "paragraph" or first.block.kind not in ("paragraph", "list_item"):
        return False
    small = second.block.text[0].islower()
    if below.first.page is last.page and not _is_next_column(last, below.first):
        return small and _CUT.search(first.block.text) is not None
    if below.first.page.number not in (last.page.number, last.page.number + 1) or _END.search(first.block.text):
        return False
    return small or (len(above.lines) > 1 and _is_full(above, below.first))


def _is_next_column(last: PageLine, first: PageLine) -> bool:
    """Return True where reading goes from the foot of one column to the top of the next."""
    return first.box[3] < last.box[1] and first.box[0] > last.box[2]


def _is_full(paragraph: Paragraph, line: PageLine) -> bool:
    """Return True where the first word of `line` would not have fitted on the paragraph's last line."""
    x0, _, x1, _ = box_of(line.words[0])
    right = max(other.box[2] for other in paragraph.lines)
    return paragraph.lines[-1].box[2] + (x1 - x0) + 0.25 * line.size > right


def _captioned(found: Sequence[_Found]) -> list[Block]:
    """Return the blocks with numbered tables, each with the line or heading above it that names it."""
    blocks: list[Block] = []
    count = 0
    for item in found:
        if item.draft is None:
            blocks.append(item.block)
            continue
        count += 1
        at = next((n for n in range(len(blocks) - 1, -1, -1) if blocks[n].kind != "furniture"), None)
        caption: Passage | None = None
        if at is not None and _names_table(blocks[at], found):
            caption = blocks[at].passage
            if blocks[at].kind != "heading" or _CAPTION.fullmatch(caption.text):
                blocks[at] = replace(blocks[at], kind="caption", level=None)
        blocks.append(replace(item.block, table=finished(item.draft, count, caption)))
    return blocks


def _names_table(block: Block, found: Sequence[_Found]) -> bool:
    """Return True for a question, a numbered caption, a heading, or a line in bold or italics.

    Of a scan, a line in bold or italics may be taken for small print under the table before.
    """
    if len(block.text) > LONGEST_CAPTION:
        return False
    source = next((item.paragraph for item in found if item.block.passage is block.passage), None)
    set_apart = source is not None and (source.bold or source.italic) and not block.text.endswith(".")
    if block.kind == "footnote" and block.marker is None:
        return set_apart and source is not None and source.first.words[0].confidence is not None
    if block.kind not in ("heading", "paragraph", "list_item", "caption"):
        return False
    return block.kind in ("heading", "caption") or _CAPTION.fullmatch(block.text) is not None or set_apart
