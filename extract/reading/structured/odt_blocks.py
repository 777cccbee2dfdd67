"""The paragraphs, lists and tables of an OpenDocument text, as elements of pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

import odfdo
from odfdo import Element as Node

from extract.reading.structured.boxes import is_box, row_marks
from extract.reading.structured.numerals import formed
from extract.reading.structured.odt_runs import Runs
from extract.reading.structured.odt_styles import ListLevel, Style, Styles
from extract.reading.structured.pieces import SOFT, Element, Grid, GridCell, Text, one_ink

MOST_REPEATED = 200
"""Rows or cells that one element may stand for; empty ones, of which sheets have a million, stand for one."""

_WITHIN = frozenset(
    ("text:section", "text:index-body", "text:index-title", "text:numbered-paragraph", "office:text", "draw:text-box")
)
_CONTENTS = frozenset(
    ("text:table-of-content", "text:illustration-index", "text:table-index", "text:alphabetical-index")
)
_ROWS = frozenset(("table:table-rows", "table:table-row-group", "table:table-header-rows"))
_BULLETS = frozenset("-–—*")


@dataclass
class _List:
    """A list under way: its levels, how deep it is, and the numbers that it has come to."""

    levels: dict[int, ListLevel]
    depth: int
    counts: dict[int, int] = field(default_factory=dict)


class Body:
    """The text of a document."""

    def __init__(self, document: odfdo.Document) -> None:
        self._document = document
        self._styles = Styles(document)
        self._runs = Runs(self._styles)
        self._chapters: dict[int, int] = {}
        self._counts: dict[str | None, dict[int, int]] = {}

    def elements(self) -> Iterator[Element]:
        """Yield paragraphs and tables in reading order, notes after the paragraph that refers to them."""
        yield from self._blocks(self._document.body)

    def running(self, tag: str) -> list[str]:
        """Return the texts of the headers or footers, each once."""
        texts: dict[str, None] = {}
        for node in self._document.styles.root.xpath(f"//style:master-page/{tag}"):
            if isinstance(node, Node):
                for element in self._blocks(node):
                    found = [element.text] if isinstance(element, Text) else [cell.text for cell in element.cells]
                    texts.update(dict.fromkeys(text.strip() for text in found if text.strip()))
        return list(texts)

    def _blocks(self, parent: Node, within: _List | None = None, marker: str | None = None) -> Iterator[Element]:
        """Yield what stands in an element; the first paragraph of a list item has its marker."""
        for child in parent.children:
            tag = child.tag
            if tag in ("text:p", "text:h"):
                made = list(self._paragraph(child, within, marker))
                marker = None
                yield from made
            elif tag == "text:list":
                yield from self._list(child, within)
            elif tag == "table:table":
                yield from self._table(child)
            elif tag == "text:soft-page-break":
                yield Text(text=SOFT)
            elif tag in _CONTENTS:
                yield from map(_as_contents, self._blocks(child))
            elif tag in ("draw:frame", "draw:a", "draw:g"):
                yield from self._blocks(child)
            elif tag in _WITHIN and child.get_attribute_string("text:display") != "none":
                yield from self._blocks(child, within, marker)

    def _paragraph(self, node: Node, within: _List | None, marker: str | None) -> Iterator[Element]:
        style = self._styles.get("paragraph", node.get_attribute_string("text:style-name"))
        run = self._runs.read(node, style)
        if style.page_before:
            yield Text(text=SOFT)
        made = self._made(node, run.text, style, marker, bold=run.bold, size=run.size)
        yield replace(made, slanted=run.slanted, lead=run.lead, ink=run.ink)
        for box in run.boxes:
            yield from self._blocks(box)
        for note in run.notes:
            texts = [e.text for e in self._blocks(note) if isinstance(e, Text)]
            yield Text(text=" ".join(texts), kind="footnote")
        if style.page_after:
            yield Text(text=SOFT)

    def _made(self, node: Node, text: str, style: Style, marker: str | None, *, bold: bool, size: float | None) -> Text:
        """Return a paragraph as what its element, style and list make of it."""
        kind, level = style.kind, style.level
        if node.tag == "text:h" and kind not in ("title", "toc"):
            depth = node.get_attribute_string("text:outline-level") or "1"
            kind, level = "heading", int(depth) if depth.isdecimal() else 1
        if kind == "heading" and text.strip():
            header = node.get_attribute_string("text:is-list-header") == "true"
            number = marker or (self._chapter(level or 1) if node.tag == "text:h" and not header else None)
            return Text(text=_numbered(number, text), kind=kind, level=level, emphasised=bold, size=size)
        if marker and kind == "paragraph":
            if bold and marker[0].isdigit():
                return Text(text=_numbered(marker, text), emphasised=True, size=size)
            return Text(text=text, kind="list_item", marker=marker, emphasised=bold, size=size)
        return Text(text=text, kind=kind, level=level, emphasised=bold, size=size)

    def _chapter(self, level: int) -> str | None:
        """Return the number of the next chapter of a level, where chapters are numbered."""
        outline = self._styles.outline()
        return _next(outline, level, self._chapters)

    def _list(self, node: Node, within: _List | None) -> Iterator[Element]:
        """Yield the items of a list."""
        name = node.get_attribute_string("text:style-name") or None
        levels = self._styles.list_levels(name) if name else within.levels if within else {}
        goes_on = node.get_attribute_string("text:continue-numbering") == "true" or bool(
            node.get_attribute_string("text:continue-list")
        )
        if within is not None:
            current = _List(levels, within.depth + 1, within.counts)
        else:
            counts = self._counts.setdefault(name, {})
            if not goes_on:
                counts.clear()
            current = _List(levels, 1, counts)
        for item in node.children:
            if item.tag == "text:list-header":
                yield from self._blocks(item, current)
            elif item.tag == "text:list-item":
                start = item.get_attribute_string("text:start-value") or ""
                if start.isdecimal():
                    current.counts[current.depth] = int(start) - 1
                yield from self._blocks(item, current, self._marker(item, current))

    def _marker(self, item: Node, current: _List) -> str | None:
        """Return the marker of an item; one that only holds a deeper list has none."""
        first = next((child.tag for child in item.children if child.tag != "text:soft-page-break"), "")
        if first not in ("text:p", "text:h"):
            return None
        return _next(current.levels, current.depth, current.counts) if current.levels else "•"

    def _table(self, table: Node) -> Iterator[Element]:
        """Yield a table, and after it the tables within its cells; of a box, what stands in it."""
        cells, contents, breaks = list[GridCell](), list[list[Element]](), list[tuple[int, str]]()
        pending, number = "", 0
        for row, header in _rows(table, header=False):
            if row is None:
                pending = SOFT
                continue
            for _ in range(_repeated(row, "table:number-rows-repeated")):
                made, inside = self._row(row, number, header=header)
                start, within = row_marks([cell.text for cell in made])
                if pending or start:
                    breaks.append((number, pending or start))
                pending = within
                cells += made
                contents += inside
                number += 1
        if is_box(cells, contents):
            yield from chain.from_iterable(contents)
            return
        yield Grid(tuple(cells), tuple(breaks))
        yield from (e for content in contents for e in content if isinstance(e, Grid) or e.kind == "footnote")
        if pending:
            yield Text(text=pending)

    def _row(self, row: Node, number: int, *, header: bool) -> tuple[list[GridCell], list[list[Element]]]:
        cells, contents, col = list[GridCell](), list[list[Element]](), 0
        for cell in row.children:
            if cell.tag not in ("table:table-cell", "table:covered-table-cell"):
                continue
            for _ in range(_repeated(cell, "table:number-columns-repeated")):
                if cell.tag == "table:table-cell":
                    content = list(self._blocks(cell))
                    made = _cell(cell, content, number, col, header=header)
                    look = self._styles.get("table-cell", cell.get_attribute_string("table:style-name") or None)
                    cells.append(replace(made, fill=look.fill))
                    contents.append(content)
                col += 1
        return cells, contents


def _rows(parent: Node, *, header: bool) -> Iterator[tuple[Node | None, bool]]:
    """Yield the rows of a table, each with whether it is a heading; None where a page ended."""
    for child in parent.children:
        if child.tag == "table:table-row":
            yield child, header
        elif child.tag == "text:soft-page-break":
            yield None, header
        elif child.tag in _ROWS:
            yield from _rows(child, header=header or child.tag == "table:table-header-rows")


def _repeated(node: Node, name: str) -> int:
    count = node.get_attribute_string(name) or ""
    if not count.isdecimal() or len(count) > 9 or not node.text_recursive.strip():
        return 1
    return min(max(int(count), 1), MOST_REPEATED)


def _cell(cell: Node, content: Sequence[Element], row: int, col: int, *, header: bool) -> GridCell:
    texts = [e for e in content if isinstance(e, Text) and e.kind != "footnote" and e.text.strip()]
    return GridCell(
        row=row,
        col=col,
        text="\n".join(f"{e.marker} {e.text}" if e.marker else e.text for e in texts),
        rowspan=_span(cell, "table:number-rows-spanned"),
        colspan=_span(cell, "table:number-columns-spanned"),
        header=header,
        emphasised=bool(texts) and all(e.emphasised for e in texts),
        ink=one_ink(texts),
    )


def _span(cell: Node, name: str) -> int:
    count = cell.get_attribute_string(name) or ""
    return max(int(count), 1) if count.isdecimal() and len(count) < 7 else 1


def _next(levels: dict[int, ListLevel], level: int, counts: dict[int, int]) -> str | None:
    """Return the next number of a level, with those of the levels above that it shows."""
    definition = levels.get(level)
    if definition is None:
        return None
    if definition.form == "bullet":
        return definition.prefix if definition.prefix in _BULLETS else "•"
    counts[level] = counts[level] + 1 if level in counts else definition.start
    for deeper in [number for number in counts if number > level]:
        del counts[deeper]
    if not definition.form:
        return None
    first = max(1, level - definition.shown + 1)
    parts = [
        formed(counts.get(number, levels[number].start), levels[number].form)
        for number in range(first, level + 1)
        if number in levels and (levels[number].form or number == level)
    ]
    return f"{definition.prefix}{'.'.join(parts)}{definition.suffix}".strip() or None


def _numbered(number: str | None, text: str) -> str:
    """Return the text with its number, after the mark of a page that it opens."""
    if not number or not number[0].isalnum():
        return text
    rest = text.lstrip()
    return f"{text[: len(text) - len(rest)]}{number} {rest}"


def _as_contents(element: Element) -> Element:
    return replace(element, kind="toc", level=None) if isinstance(element, Text) else element
