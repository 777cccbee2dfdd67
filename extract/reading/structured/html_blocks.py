"""The headings, paragraphs, lists and tables of a web page, as elements of pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import regex
from PIL import ImageColor
from selectolax.lexbor import LexborNode

from extract.reading.structured.boxes import is_box
from extract.reading.structured.html_frame import Frame, children
from extract.reading.structured.pieces import Element, Grid, GridCell, Text, bold_start, one_ink
from models import PieceKind

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "ul", "td", "th",
))  # fmt: skip
"""Elements that begin and end a paragraph; all others stand within one."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BOLD = frozenset(("b", "strong", "summary", "legend"))
ITALIC = frozenset(("i", "em"))

MOST_NESTED = 20
"""Tables within tables; what lies deeper is read as running text."""

MOST_SPANNED = 1_000
"""Columns or rows that a cell may span: the limit that browsers keep."""

MOST_COVERED = 2_000
"""Columns in which cells that span rows push others aside: tables of figures have some 50."""

_BLANK = regex.compile(r"[ \t\r\n\f\v\x1c-\x1f]+")
_UNFIT = regex.compile(r"[\f\v\x1c-\x1f]")
_GAP = regex.compile(r"\n[ \t]*\n\s*")
_ITALIC_STYLE = regex.compile(r"font-style\s*:\s*(?:italic|oblique)", regex.IGNORECASE)
_BOLD_STYLE = regex.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", regex.IGNORECASE)
_INK = regex.compile(r"(?<![\w-])color\s*:\s*(?P<color>[^;!]+)", regex.IGNORECASE)
_FILL = regex.compile(r"(?<![\w-])background(?:-color)?\s*:\s*(?P<color>[^;!]+)", regex.IGNORECASE)
_WORD = regex.compile(r"\p{L}{2}")
_NOTES = regex.compile(r"\b(?:foot|end)notes?\b|fotnot", regex.IGNORECASE)


@dataclass
class _List:
    """A list under way: how its items are marked, and the number of the next one."""

    ordered: bool
    number: int = 1
    step: int = 1

    def next(self) -> str:
        marker = f"{self.number}." if self.ordered else "•"
        self.number += self.step
        return marker


class Blocks:
    """Reads an element of a page, without recursion but for tables within tables."""

    def __init__(self, frame: Frame, root: LexborNode | None = None, depth: int = 0) -> None:
        self._frame = frame
        self._root = frame.root if root is None else root
        self._depth = depth
        self._out: list[Element] = []
        self._text: list[str] = []
        self._letters, self._slanted = [0, 0], [0, 0]
        self._stretches: list[tuple[str, bool]] = []
        self._bold = self._italic = 0
        self._inks: list[str] = []
        self._seen = set[str | None]()
        self._raw = 0
        self._kinds: list[tuple[PieceKind, int | None]] = [("paragraph", None)]
        self._lists: list[_List] = []
        self._marker: str | None = None

    def elements(self) -> list[Element]:
        """Return what the element holds, in reading order."""
        stack: list[tuple[LexborNode, bool]] = [(self._root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                self._leave(node)
            elif node.is_text_node:
                self._add(node.text_content or "")
            elif node.is_element_node and (node is self._root or not self._left_out(node)):
                if node.tag == "table" and self._depth < MOST_NESTED and node is not self._root:
                    self._flush()
                    self._out += self._table(node)
                    continue
                self._enter(node)
                stack.append((node, True))
                stack += [(child, False) for child in reversed(children(node))]
        self._flush()
        return self._out

    def _left_out(self, node: LexborNode) -> bool:
        return self._frame.leaves_out(node) or (node.tag in ("sup", "a") and _is_note_mark(node))

    def _add(self, text: str) -> None:
        text = _UNFIT.sub(" ", text) if self._raw else _BLANK.sub(" ", text)
        count = sum(map(str.isalnum, text))
        self._letters[bool(self._bold)] += count
        self._slanted[bool(self._italic)] += count
        self._stretches.append((text, bool(self._bold)))
        self._text.append(text)
        self._seen |= {self._inks[-1] if self._inks else None} if text.strip() else set()

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in BLOCKS:
            self._flush()
        if tag == "br":
            self._text.append("\n")
        elif tag in ("ul", "ol"):
            self._lists.append(_list(node))
        elif tag == "li":
            self._marker = (self._lists[-1] if self._lists else _List(False)).next()
        self._bold += _is_bold(node)
        self._italic += _is_italic(node)
        self._inks += [ink] if (ink := _color(node, _INK, "color")) else []
        self._raw += tag == "pre"
        if kind := self._kind(node):
            self._kinds.append(kind)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in BLOCKS:
            self._flush()
        if tag in ("ul", "ol"):
            self._lists.pop()
        elif tag == "li":
            self._marker = None
        self._bold -= _is_bold(node)
        self._italic -= _is_italic(node)
        if _color(node, _INK, "color"):
            self._inks.pop()
        self._raw -= tag == "pre"
        if self._kind(node):
            self._kinds.pop()

    def _kind(self, node: LexborNode) -> tuple[PieceKind, int | None] | None:
        """Return what an element makes of the text in it; None where it says nothing."""
        tag = node.tag or ""
        if tag in HEADINGS:
            return "heading", HEADINGS[tag]
        if tag in ("caption", "figcaption"):
            return "caption", None
        if tag in ("ul", "ol", "div", "section", "aside"):
            names = " ".join(node.attributes.get(name) or "" for name in ("class", "id", "role"))
            if names.strip() and _NOTES.search(names):
                return "footnote", None
        if tag in ("ul", "ol", "div", "nav") and self._frame.is_contents(node):
            return "toc", None
        return None

    def _flush(self) -> None:
        """End the paragraph; two line breaks end one, too."""
        text, self._text = "".join(self._text), []
        plain, bold = self._letters
        upright, slanted = self._slanted
        lead = bold_start(self._stretches)
        self._letters, self._slanted, self._stretches = [0, 0], [0, 0], []
        ink = next(iter(self._seen)) if len(self._seen) == 1 else None
        self._seen = set()
        kind, level = self._kinds[-1]
        for part in _GAP.split(text):
            if not part.strip():
                continue
            marker, self._marker = self._marker, None
            shown = "list_item" if marker and kind == "paragraph" else kind
            self._out.append(
                Text(
                    text=part,
                    kind=shown,
                    level=level,
                    marker=marker if shown == "list_item" else None,
                    emphasised=bold > 0 and not plain,
                    ink=ink,
                    slanted=slanted > 0 and not upright,
                    lead=lead,
                )
            )

    def _table(self, table: LexborNode) -> list[Element]:
        """Return a table with its caption before it and the tables in its cells after it; of a box, its contents."""
        found: list[Element] = []
        cells, contents, marked = list[GridCell](), list[list[Element]](), False
        covered: dict[int, int] = {}
        for number, (row, head) in enumerate(self._rows(table, found)):
            col = 0
            for cell in children(row):
                if cell.tag not in ("td", "th") or self._frame.leaves_out(cell):
                    continue
                while col < MOST_COVERED and covered.get(col, 0) > number:
                    col += 1
                content = Blocks(self._frame, cell, self._depth + 1).elements()
                made = _cell(cell, content, number, col, head=head)
                for spanned in range(col, min(col + made.colspan, MOST_COVERED)):
                    covered[spanned] = number + made.rowspan
                cells.append(made)
                contents.append(content)
                marked = marked or head or cell.tag == "th"
                col += made.colspan
        if (table.attributes.get("role") or "").lower() in ("presentation", "none") or is_box(cells, contents):
            return [*found, *chain.from_iterable(contents)]
        if not (marked or found) and _holds(contents, "heading"):
            return list(chain.from_iterable(contents))
        return [*found, Grid(tuple(cells)), *(e for content in contents for e in content if isinstance(e, Grid))]

    def _rows(self, table: LexborNode, found: list[Element]) -> list[tuple[LexborNode, bool]]:
        """Return the rows of a table, each with whether it stands in the head; put the caption into `found`."""
        rows: list[tuple[LexborNode, bool]] = []
        for part in children(table):
            if not part.is_element_node or self._frame.leaves_out(part):
                continue
            if part.tag == "caption":
                inner = Blocks(self._frame, part, self._depth + 1).elements()
                found += [e for e in inner if isinstance(e, Text)]
            elif part.tag == "tr":
                rows.append((part, False))
            elif part.tag in ("thead", "tbody", "tfoot"):
                inside = [row for row in children(part) if row.tag == "tr" and not self._frame.leaves_out(row)]
                rows += [(row, part.tag == "thead") for row in inside]
        return rows


def _cell(cell: LexborNode, content: Sequence[Element], row: int, col: int, *, head: bool) -> GridCell:
    texts = [e for e in content if isinstance(e, Text)]
    return GridCell(
        row=row,
        col=col,
        text="\n".join(f"{e.marker} {e.text}" if e.marker else e.text for e in texts),
        rowspan=_number(cell, "rowspan"),
        colspan=_number(cell, "colspan"),
        header=head or cell.tag == "th",
        emphasised=bool(texts) and all(e.emphasised for e in texts),
        fill=_color(cell, _FILL, "bgcolor"),
        ink=one_ink(texts),
    )


def _color(node: LexborNode, style: "regex.Pattern[str]", attribute: str) -> str | None:
    """Return the colour that an element's style or an attribute of old pages gives, as `#rrggbb`."""
    match = style.search(node.attributes.get("style") or "")
    named = match["color"] if match else node.attributes.get(attribute) or ""
    try:
        red, green, blue = ImageColor.getrgb(named.strip())[:3]
    except ValueError:  # a name that no browser knows, a picture, or none at all
        return None
    return f"#{red:02x}{green:02x}{blue:02x}"


def _number(node: LexborNode, name: str) -> int:
    """Return the number in an attribute, from 1 to what browsers allow."""
    text = (node.attributes.get(name) or "").strip()
    return min(max(int(text), 1), MOST_SPANNED) if text.isdecimal() and len(text) < 9 else 1


def _holds(contents: Sequence[Sequence[Element]], kind: PieceKind) -> bool:
    return any(isinstance(e, Text) and e.kind == kind for content in contents for e in content)


def _list(node: LexborNode) -> _List:
    start = (node.attributes.get("start") or "").strip()
    return _List(
        ordered=node.tag == "ol",
        number=int(start) if start.isdecimal() and len(start) < 9 else 1,
        step=-1 if "reversed" in node.attributes else 1,
    )


def _is_bold(node: LexborNode) -> bool:
    return node.tag in BOLD or _BOLD_STYLE.search(node.attributes.get("style") or "") is not None


def _is_italic(node: LexborNode) -> bool:
    return node.tag in ITALIC or _ITALIC_STYLE.search(node.attributes.get("style") or "") is not None


def _is_note_mark(node: LexborNode) -> bool:
    """Return True for the raised number that leads to a footnote, or leads back from it."""
    attributes = node.attributes
    role = attributes.get("role") or ""
    if role == "doc-noteref" or (role == "doc-backlink" and not _WORD.search(node.text() or "")):
        return True
    if node.tag != "sup":
        return False
    inside = [child for child in children(node) if child.is_element_node]
    return len(inside) == 1 and inside[0].tag == "a" and (inside[0].attributes.get("href") or "").startswith("#")
