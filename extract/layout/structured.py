"""Reports that mark their own structure laid out: what is a heading, an item, a cell is told, not guessed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

import regex

from extract.layout.cleaning import INVISIBLE, single_spaced
from extract.layout.hyphens import Hyphens
from extract.layout.marked_headings import MarkedHeadings, cover_page, letter_end, titled
from extract.layout.marked_tables import marked_cells, marked_table
from extract.layout.outline import with_sections
from extract.layout.paragraphs import FEWEST_LEADING
from extract.layout.parts import Part
from extract.layout.plain.report import BULLET
from extract.rules import words as rule_words
from models import Block, Content, Page, Passage, Piece, Report, TablePart

FEWEST_ENTRIES = 3
"""As many lines in a row that end in a page number after dots or a tab are a table of contents."""

LONGEST_CAPTION = 160
"""A longer line (letters) above a table is text, not its name."""

_CAPTION = regex.compile(r"(?:tabell|diagram|figur)\s*\d+.*|.*\?", regex.IGNORECASE)
_ENTRY = regex.compile(r"\S.*?(?:\t|\s*(?:[.·…_]\s?){3,}\s*)\d{1,4}")


def lay_out_structured(report: Report) -> Content:
    """Return the blocks of a report that marks its own headings, items and tables."""
    hyphens = Hyphens(word for page in report.pages for line in page.text.split("\n") for word in line.split()[1:-1])
    parts = _with_contents(_joined(_parts(report, hyphens), hyphens))
    end = letter_end(parts)
    parts = [_told_as(part, "letter") for part in parts[:end]] + parts[end:]
    cover = cover_page(parts, len(report.pages))
    parts = [_told_as(part, "title") if part.page == cover else part for part in parts]
    parts = MarkedHeadings(parts).applied()
    return Content(blocks=with_sections(_captioned(titled(parts, covered=cover is not None))))


def _parts(report: Report, hyphens: Hyphens) -> Iterable[Part]:
    """Yield the pieces of the pages as blocks, with headings as the file marks them."""
    for page in report.pages:
        for piece in page.pieces:
            raw = page.text[piece.start : piece.end]
            if piece.kind == "table":
                cells = marked_cells(page, piece, partial(_passage, page, hyphens))
                block = Block(kind="table", passage=Passage(""))
                yield Part(block, piece, page.number, raw, cells, (TablePart(page=page.number),))
                continue
            start, marker = piece.start, piece.marker
            kind = piece.kind
            if kind == "paragraph" and (bullet := BULLET.match(raw)):
                kind, marker, start = "list_item", bullet.group(1).strip(), piece.start + bullet.end()
            block = Block(
                kind=kind,
                passage=_passage(page, hyphens, start, piece.end),
                level=piece.level,
                marker=marker,
                emphasised=piece.emphasised,
                lead=_lead(page, hyphens, start, piece),
            )
            yield Part(block, piece, page.number, raw)


def _lead(page: Page, hyphens: Hyphens, start: int, piece: Piece) -> int:
    """Return how many characters of a paragraph's clean text are bold at its start; 0 for a single word."""
    lead = _passage(page, hyphens, start, piece.start + piece.lead).text if piece.lead else ""
    return len(lead) if piece.kind in ("paragraph", "list_item") and len(lead.split()) >= FEWEST_LEADING else 0


def _passage(page: Page, hyphens: Hyphens, start: int, end: int) -> Passage:
    """Return what stands on the page on one line: words cut by a line end whole, invisible characters out."""
    lines, at = list[Passage](), start
    for line in page.text[start:end].split("\n"):
        lines.append(_visible(page, at, at + len(line)))
        at += len(line) + 1
    return hyphens.join_all(lines)


def _visible(page: Page, start: int, end: int) -> Passage:
    pieces, at = list[Passage](), start
    for match in INVISIBLE.finditer(page.text, start, end):
        pieces.append(Passage.of(page.text[at : match.start()], page=page.number, offset=at))
        at = match.end()
    pieces.append(Passage.of(page.text[at:end], page=page.number, offset=at))
    return single_spaced(Passage.join(pieces, separator=""))


def _joined(parts: Iterable[Part], hyphens: Hyphens) -> list[Part]:
    """Return the parts with those made one that a page break has cut in two."""
    out: list[Part] = []
    for part in parts:
        before = range(len(out) - 1, -1, -1) if part.piece.continues else ()
        at = next((n for n in before if out[n].piece.kind == part.piece.kind), None)
        if at is None:
            out.append(part)
            continue
        first = out[at]
        block = replace(first.block, passage=hyphens.join(first.block.passage, part.block.passage))
        out[at] = replace(first, block=block, cells=first.cells + part.cells, parts=first.parts + part.parts)
    return out


def _with_contents(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with typed tables of contents known as such, their heading included."""
    out, at = list[Part](), 0
    headings = rule_words("structure", "contents")
    while at < len(parts):
        headed = parts[at].block.text.lower().strip(" :") in headings
        end = at + headed
        while end < len(parts) and (parts[end].block.kind == "toc" or _is_entry(parts[end])):
            end += 1
        marked = any(part.block.kind == "toc" for part in parts[at + headed : end])
        if end - at - headed >= FEWEST_ENTRIES or (headed and marked):
            out += [replace(part, block=replace(part.block, kind="toc", level=None)) for part in parts[at:end]]
            at = end
        else:
            out.append(parts[at])
            at += 1
    return out


def _is_entry(part: Part) -> bool:
    return part.block.kind in ("paragraph", "list_item") and _ENTRY.fullmatch(part.raw) is not None


def _told_as(part: Part, kind: Literal["letter", "title"]) -> Part:
    """Return the part as one of a letter or cover: its text, that is."""
    if part.block.kind in ("furniture", "toc", "footnote", "table"):
        return part
    return replace(part, block=replace(part.block, kind=kind, level=None))


def _captioned(parts: Sequence[Part]) -> list[Block]:
    """Return the blocks with numbered tables, each with the line or heading that names it."""
    blocks: list[Block] = []
    count = 0
    for number, part in enumerate(parts):
        if not part.cells:
            blocks.append(part.block)
            continue
        count += 1
        at = next((n for n in range(len(blocks) - 1, -1, -1) if blocks[n].kind not in ("furniture", "footnote")), None)
        caption: Passage | None = None
        if at is not None and _names_table(blocks[at], slanted=parts[at].piece.slanted):
            caption = blocks[at].passage
            if blocks[at].kind != "heading" or _CAPTION.fullmatch(caption.text):
                blocks[at] = replace(blocks[at], kind="caption", level=None)
        elif number + 1 < len(parts) and parts[number + 1].block.kind == "caption":
            caption = parts[number + 1].block.passage
        table = marked_table(part.cells, part.parts, count, caption)
        blocks.append(replace(part.block, table=table))
    return blocks


def _names_table(block: Block, *, slanted: bool) -> bool:
    """Return True for a caption, a question, a heading, or a line in bold or italics."""
    if block.kind == "caption":
        return True
    if block.kind not in ("heading", "paragraph", "list_item") or len(block.text) > LONGEST_CAPTION:
        return False
    if block.kind == "heading" or _CAPTION.fullmatch(block.text):
        return True
    return (block.emphasised or slanted) and not block.text.endswith(".")
