"""A report as it was read: pages of words, each word with its place."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import chain
from math import cos, radians, sin
from typing import Literal

from models.records import record

Box = tuple[float, float, float, float]
"""(x0, top, x1, bottom) in points from the page's top-left corner."""

TextSource = Literal["text-layer", "ocr", "text"]

Unread = Literal["no_program", "off", "timeout", "failed"]
"""Why what a page shows was not read: no program for it, turned off, out of time, or the program gave up."""


def union(boxes: Iterable[Box | None]) -> Box | None:
    """Return the smallest box around `boxes`, or None where none of them is known."""
    known = [box for box in boxes if box is not None]
    if len(known) < 2:
        return known[0] if known else None
    lefts, tops, rights, bottoms = zip(*known, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a page: `page.text[start:end] == text`."""

    text: str
    start: int
    end: int
    box: Box | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    font: str | None = None
    color: str | None = None
    confidence: float | None = None
    """How sure character recognition is of the word (0-1); None for words that the file itself spells out."""

    def placed(self, start: int, end: int) -> "Word":
        """Return the word with another place in the text."""
        return replace(self, start=start, end=end)


class Draft:
    """A word whose place in the text of its page is not known yet: it can be written to until it is `placed`.

    It has a word's fields in the same slots, so that placing it makes it a `Word` without copying it. A report has
    words by the hundred thousand, and a frozen dataclass takes 1.0 µs to make, a draft with its placing 0.2.
    """

    __slots__ = tuple(field.name for field in fields(Word))

    def __init__(
        self,
        text: str,
        box: Box | None,
        size: float | None,
        bold: bool = False,
        italic: bool = False,
        font: str | None = None,
        color: str | None = None,
        confidence: float | None = None,
    ) -> None:
        self.text = text
        self.start = self.end = 0
        self.box = box
        self.size = size
        self.bold = bold
        self.italic = italic
        self.font = font
        self.color = color
        self.confidence = confidence

    def placed(self, start: int, end: int) -> Word:
        """Return the word, which cannot be changed any more; `text` is what the page's text has at its place."""
        self.start = start
        self.end = end
        self.__class__ = Word  # type: ignore[assignment]
        return self  # type: ignore[return-value]


@record(frozen=True, slots=True, kw_only=True)
class Tilt:
    """How a scanned page was turned before it was read: words and rules have their places on the levelled page.

    `angle` is in degrees to the left, around the middle; `size` is that of the levelled page, `shown` of the page.
    """

    angle: float
    size: tuple[float, float]
    shown: tuple[float, float]

    def place(self, box: Box) -> Box:
        """Return the box on the page as it is shown."""
        sine, cosine = sin(radians(self.angle)), cos(radians(self.angle))
        corners = [(x - self.size[0] / 2, y - self.size[1] / 2) for x in (box[0], box[2]) for y in (box[1], box[3])]
        xs = [self.shown[0] / 2 + x * cosine - y * sine for x, y in corners]
        ys = [self.shown[1] / 2 + x * sine + y * cosine for x, y in corners]
        return round(min(xs), 2), round(min(ys), 2), round(max(xs), 2), round(max(ys), 2)


@record(frozen=True, slots=True, kw_only=True)
class Rule:
    """A ruled line or the edge of a shaded box: what tables are drawn with."""

    box: Box

    @property
    def horizontal(self) -> bool:
        """Return True for a line that is wider than it is high."""
        return self.box[2] - self.box[0] >= self.box[3] - self.box[1]


@record(frozen=True, slots=True)
class GridCell:
    """A cell: where it stands, how far it spans, its box, and its lines as numbers of the page's words."""

    row: int
    col: int
    rowspan: int
    colspan: int
    box: Box
    lines: tuple[tuple[int, ...], ...] = ()

    @property
    def words(self) -> tuple[int, ...]:
        """Return the numbers of the cell's words in reading order."""
        return tuple(chain.from_iterable(self.lines))

    def holding(self, lines: tuple[tuple[int, ...], ...]) -> "GridCell":
        """Return the cell with other words; `replace` takes three times as long, and tables have many cells."""
        return GridCell(self.row, self.col, self.rowspan, self.colspan, self.box, lines)


@record(frozen=True, slots=True)
class Grid:
    """A table on one page as it is drawn: its cells row by row; `xs` and `ys` are the edges of its columns and rows.

    `reader` tells in which way it was read, `confidence` how sure it is that the cells are right, `head` how many rows
    are headings where that is known.
    """

    box: Box
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]
    reader: str = "table.ruled"
    confidence: float = 0.97
    head: int | None = None

    @property
    def words(self) -> tuple[int, ...]:
        """Return the numbers of the table's words in reading order."""
        return tuple(chain.from_iterable(line for cell in self.cells for line in cell.lines))

    @property
    def n_rows(self) -> int:
        """Return the number of rows."""
        return len(self.ys) - 1

    @property
    def n_cols(self) -> int:
        """Return the number of columns."""
        return len(self.xs) - 1

    def renumbered(self, numbers: Sequence[int]) -> "Grid":
        """Return the table with each word's number replaced by the one that `numbers` has in its place."""
        cells = [
            cell.holding(tuple([tuple([numbers[index] for index in line]) for line in cell.lines]))
            if cell.lines
            else cell
            for cell in self.cells
        ]
        return replace(self, cells=tuple(cells))


Point = tuple[float, float]
"""(x, y) in points from the page's top-left corner."""


@record(frozen=True, slots=True, kw_only=True)
class Shape:
    """A small drawn shape or picture: what status symbols are made of.

    `color` is its fill (`#rrggbb`; in a scan without colours the name of its shade), or its line's where it has none;
    `paper` says that it is white all over.
    `outline` is drawn around it, curves by their ends; `curved` says that most of it is curves, `filled` that it is no
    mere line. `name` tells what it is where that is known from more than its outline: a `gauge`, whose colour is the
    one pointed to, a large `picture` in one colour, or the shading of a table's `cell`.
    """

    box: Box
    color: str
    outline: tuple[Point, ...]
    curved: bool = False
    filled: bool = True
    paper: bool = False
    name: Literal["gauge", "picture", "cell"] | None = None


PieceKind = Literal["title", "heading", "paragraph", "list_item", "table", "caption", "toc", "footnote", "furniture"]


@record(frozen=True, slots=True, kw_only=True)
class PieceCell:
    """A cell of a table piece: its words are `page.text[start:end]`; `header` where the file marks it as a heading.

    `fill` is what it is shaded in, `ink` the colour that all its words are in (`#rrggbb`), where the file says so.
    """

    row: int
    col: int
    start: int
    end: int
    rowspan: int = 1
    colspan: int = 1
    header: bool = False
    emphasised: bool = False
    fill: str | None = None
    ink: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph, heading, table … as the file itself marks it: `page.text[start:end]`, lines between `\\n`.

    Formats that tell what is a heading and what a cell have pieces in place of boxes. A list item's `marker` stands
    before `start`. `continues` says that the piece goes on with the last one of its kind on the page before; rows of
    a table count from its beginning. `size` is the font size where it is known; it is `emphasised` where all of it is
    bold, `slanted` where all is in italics; `lead` is how many characters at its start are bold where the rest is not.
    """

    kind: PieceKind
    start: int
    end: int
    level: int | None = None
    marker: str | None = None
    emphasised: bool = False
    size: float | None = None
    continues: bool = False
    cells: tuple[PieceCell, ...] = ()
    slanted: bool = False
    lead: int = 0


@record(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a fact was read: `page.text[char_start:char_end] == quote`, and which rule read it."""

    page: int
    char_start: int
    char_end: int
    quote: str
    rule: str
    confidence: float
    box: Box | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Return page and first character: what facts are put in reading order by."""
        return self.page, self.char_start

    def as_sure_as(self, confidence: float) -> "Provenance":
        """Return the same place with another confidence."""
        return Provenance(
            page=self.page,
            char_start=self.char_start,
            char_end=self.char_end,
            quote=self.quote,
            rule=self.rule,
            confidence=confidence,
            box=self.box,
        )


@record(frozen=True, kw_only=True)
class Page:
    """One page: its text in reading order, and its words (without boxes where the source has no layout).

    `grids` are its tables as drawn, `shapes` its small drawings; `pieces` is what a file with structure instead of
    layout says of its text. Words and rules of a scan have their places on the levelled page; `tilt` tells where that
    is on the page as shown.
    """

    number: int
    text: str
    words: tuple[Word, ...] = ()
    width: float | None = None
    height: float | None = None
    rules: tuple[Rule, ...] = field(default=(), repr=False)
    grids: tuple[Grid, ...] = field(default=(), repr=False)
    shapes: tuple[Shape, ...] = field(default=(), repr=False)
    pieces: tuple[Piece, ...] = field(default=(), repr=False)
    text_source: TextSource | None = None
    unread: Unread | None = None
    tilt: Tilt | None = None

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @property
    def upright_height(self) -> float:
        """Return how high the page is as its words are placed; a page that lies on its side is turned to be read."""
        return (self.height if self.tilt is None else self.tilt.size[1]) or 0.0

    def words_in(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words that overlap `text[start:end]`."""
        first = bisect_left(self._starts, start)
        if first and self.words[first - 1].end > start:
            first -= 1
        return self.words[first : bisect_left(self._starts, end)]

    def cite(self, start: int, end: int, *, rule: str, confidence: float) -> Provenance:
        """Return the provenance of `text[start:end]`: the only way to make one, so the quote cannot drift."""
        words = self.words_in(start, end)
        return Provenance(
            page=self.number,
            char_start=start,
            char_end=end,
            quote=self.text[start:end],
            rule=rule,
            confidence=round(confidence * _legibility(words), 4),
            box=union(self.shown(word.box) for word in words),
        )

    def cite_drawn(self, box: Box, at: int, *, rule: str, confidence: float) -> Provenance:
        """Return the provenance of something drawn: no words are its quote; `at` is where in the text it belongs."""
        return replace(self.cite(at, at, rule=rule, confidence=confidence), box=box)

    def shown(self, box: Box | None) -> Box | None:
        """Return where a box of words or rules is on the page as it is shown."""
        return box if box is None or self.tilt is None else self.tilt.place(box)


def _legibility(words: Iterable[Word]) -> float:
    """Return how sure it is that words were read right: 1 where the file spells them out.

    The mean over letters: a misread word of a long goal leaves a goal, a misread figure has no other words beside it.
    """
    known = [(word.confidence, len(word.text)) for word in words if word.confidence is not None]
    letters = sum(length for _, length in known)
    return sum(confidence * length for confidence, length in known) / letters if letters else 1.0


@record(frozen=True, kw_only=True)
class Report:
    """A file as read. `id` is the first 16 hex digits of its SHA-256; pages are numbered from 1.

    `damaged` is True for a file that had to be mended to be read at all: some of it may be missing.
    """

    id: str
    file: str
    sha256: str
    format: str
    text_source: TextSource
    pages: tuple[Page, ...]
    damaged: bool = False

    def page(self, number: int) -> Page:
        """Return the page with that 1-based number."""
        return self.pages[number - 1]
