"""Pages made of what a file with structure holds: its paragraphs, lists and tables, one after another."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

import regex

from extract.reading.text import make_page
from models import Page, Piece, PieceCell, PieceKind

SOFT, HARD, PICTURE = "\v", "\f", "\x1c"
"""Marks in a text: here a page begins, if one has not just begun; here one begins in any case; here is a picture."""

MOST_PLACES = 500_000
"""Rows times columns of a table. A table of 1,000 rows and 50 columns has a tenth; one that claims more is read as
lines of text, for each place costs memory."""

_TABS = regex.compile(r" *\t[ \t]*")
_SPACES = regex.compile(r" {2,}")
_UNFIT = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BREAK = regex.compile(f"[{SOFT}{HARD}]")
_WORD_REST = regex.compile(r"^\S+")


Note = TypeVar("Note")
Boxed = TypeVar("Boxed")
"""What a format gives for a note, and for a text box, that stands in a paragraph."""


@dataclass
class Run(Generic[Note, Boxed]):
    """What a paragraph holds: its text, how all of that is set, what is bold at its start, notes and text boxes."""

    text: str = ""
    bold: bool = False
    slanted: bool = False
    lead: str = ""
    size: float | None = None
    ink: str | None = None
    notes: list[Note] = field(default_factory=list)
    boxes: list[Boxed] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A piece of running text; `marker` is what stands before a list item or note, `\\n` ends a line in it.

    `ink` is the colour that all of it is in (`#rrggbb`), where the file says so. `lead` is what is bold at its start
    where the rest is not, `slanted` says that all is in italics.
    """

    text: str
    kind: PieceKind = "paragraph"
    level: int | None = None
    marker: str | None = None
    emphasised: bool = False
    size: float | None = None
    ink: str | None = None
    slanted: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """A cell of a table, at the place where it starts; `fill` is its shading, `ink` the colour of its words."""

    row: int
    col: int
    text: str
    rowspan: int = 1
    colspan: int = 1
    header: bool = False
    emphasised: bool = False
    fill: str | None = None
    ink: str | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `breaks` are the rows that begin a new page, each with its mark."""

    cells: tuple[GridCell, ...]
    breaks: tuple[tuple[int, str], ...] = ()


Element = Text | Grid


def compose(elements: Iterable[Element]) -> tuple[Page, ...]:
    """Return the pages of the elements: each page's text in reading order, and the pieces it is made of."""
    composer = _Composer()
    for element in elements:
        composer.add(element)
    return composer.pages()


class _Composer:
    """Puts elements on pages; footnotes stand at the end of the page that they are added on."""

    def __init__(self) -> None:
        self._pages: list[Page] = []
        self._texts: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._notes: list[Text] = []
        self._begun = False
        """Whether the page holds anything but running heads."""

    def add(self, element: Element) -> None:
        """Put an element next."""
        if isinstance(element, Grid):
            self._add_grid(_compact(element))
        elif element.kind == "footnote":
            self._notes.append(element)
        else:
            self._add_text(element)

    def pages(self) -> tuple[Page, ...]:
        """Return the pages; empty ones at the end are none."""
        self._end_page()
        while self._pages and not self._pages[-1].text:
            self._pages.pop()
        return tuple(self._pages)

    def _add_text(self, text: Text) -> None:
        begun = False
        for part, mark in _parts(text.text):
            if mark and (mark == HARD or self._begun):
                self._end_page()
            self._begun = self._begun or PICTURE in part
            tidied = tidy_lines(part)
            if tidied:
                self._put(text, tidied, continues=begun)
                begun = True

    def _put(self, text: Text, tidied: str, *, continues: bool) -> None:
        self._separate()
        marker = text.marker if not continues else None
        self._write(f"{marker} " if marker else "")
        start = self._length
        self._write(tidied)
        self._begun = self._begun or text.kind != "furniture"
        self._pieces.append(
            Piece(
                kind=text.kind,
                start=start,
                end=self._length,
                level=text.level,
                marker=marker,
                emphasised=text.emphasised,
                size=text.size,
                continues=continues,
                slanted=text.slanted,
                lead=len(lead) if not continues and tidied.startswith(lead := tidy_lines(text.lead)) else 0,
            )
        )

    def _add_grid(self, grid: Grid) -> None:
        if not any(cell.text for cell in grid.cells):
            return
        breaks, begun = dict(grid.breaks), False
        rows: list[list[GridCell]] = []
        for cell in grid.cells:
            if rows and rows[-1][0].row == cell.row:
                rows[-1].append(cell)
                continue
            mark = breaks.get(cell.row)
            if mark and rows:
                self._put_rows(rows, continues=begun)
                rows, begun = [], True
            if mark and (mark == HARD or self._begun):
                self._end_page()
            rows.append([cell])
        self._put_rows(rows, continues=begun)

    def _put_rows(self, rows: Sequence[Sequence[GridCell]], *, continues: bool) -> None:
        """Put rows as lines, with tabs between their cells."""
        self._separate()
        self._begun = True
        first, cells = self._length, list[PieceCell]()
        for number, row in enumerate(rows):
            self._write("\n" if number else "")
            for place, cell in enumerate(row):
                self._write("\t" if place else "")
                start = self._length
                self._write(cell.text)
                cells.append(
                    PieceCell(
                        row=cell.row,
                        col=cell.col,
                        start=start,
                        end=self._length,
                        rowspan=cell.rowspan,
                        colspan=cell.colspan,
                        header=cell.header,
                        emphasised=cell.emphasised,
                        fill=cell.fill,
                        ink=cell.ink,
                    )
                )
        self._pieces.append(Piece(kind="table", start=first, end=self._length, continues=continues, cells=tuple(cells)))

    def _write(self, text: str) -> None:
        self._texts.append(text)
        self._length += len(text)

    def _separate(self) -> None:
        self._write("\n\n" if self._length else "")

    def _end_page(self) -> None:
        for note in self._notes:
            self._put(note, tidy_lines(_BREAK.sub(" ", note.text)), continues=False)
        page = make_page(len(self._pages) + 1, "".join(self._texts))
        self._pages.append(replace(page, pieces=tuple(self._pieces)))
        self._texts, self._length, self._pieces, self._notes, self._begun = [], 0, [], [], False


def bold_start(stretches: Iterable[tuple[str, bool]]) -> str:
    """Return what is bold at the start of a paragraph, given its stretches of text; nothing where all of it is.

    >>> bold_start([("Mål 1. ", True), ("Alla är trygga.", False)])
    'Mål 1. '
    """
    found = list[str]()
    for text, bold in stretches:
        if not bold and text.strip():
            return "".join(found)
        found.append(text)
    return ""


def one_ink(texts: Iterable[Text]) -> str | None:
    """Return the colour that texts are all in, or None."""
    inks = {text.ink for text in texts}
    return inks.pop() if len(inks) == 1 else None


def _parts(text: str) -> list[tuple[str, str | None]]:
    """Return the parts of a text on successive pages, each with the mark before it.

    A word stays whole, on the page where it begins. A page that ended where a break was set has ended once.

    >>> _parts("ett tv\\vå tre")
    [('ett två', None), (' tre', '\\x0b')]
    """
    parts: list[tuple[str, str | None]] = [("", None)]
    at, mark = 0, None
    for found in [*_BREAK.finditer(text), None]:
        part = text[at : found.start() if found else len(text)]
        above, above_mark = parts[-1]
        rest = _WORD_REST.match(part) if mark == SOFT and above and not above[-1].isspace() else None
        if rest:
            parts[-1] = (above + rest.group(), above_mark)
            part = part[rest.end() :]
        if mark == SOFT and above_mark and not above.strip():
            parts[-1] = (above + part, above_mark)
        elif mark:
            parts.append((part, mark))
        else:
            parts[-1] = (part, None)
        if found:
            at, mark = found.end(), found.group()
    return parts


def tidy_lines(text: str) -> str:
    """Return the lines of a text with single spaces or tabs, without empty ones.

    No-break spaces and soft hyphens stay as they are: they are characters of the report.

    >>> tidy_lines("  Mål \\n\\n för  2020 ")
    'Mål\\nför 2020'
    """
    lines = (_SPACES.sub(" ", _TABS.sub("\t", line)).strip(" \t") for line in _UNFIT.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


def _compact(grid: Grid) -> Grid:
    """Return the table without rows and columns that no cell starts in: spans may claim any number of them."""
    rows = {row: n for n, row in enumerate(sorted({cell.row for cell in grid.cells}))}
    cols = {col: n for n, col in enumerate(sorted({cell.col for cell in grid.cells}))}
    if len(rows) * len(cols) > MOST_PLACES:
        lines: dict[int, list[str]] = {}
        for cell in grid.cells:
            lines.setdefault(cell.row, []).append(cell.text)
        cells = [
            GridCell(row=rows[row], col=0, text=_cell_text(" ".join(texts))) for row, texts in sorted(lines.items())
        ]
        return Grid(tuple(cells), tuple((rows[row], mark) for row, mark in grid.breaks if row in rows))
    starts_r, starts_c = sorted(rows), sorted(cols)
    cells = [
        replace(
            cell,
            row=rows[cell.row],
            col=cols[cell.col],
            rowspan=_spanned(starts_r, rows[cell.row], cell.row + cell.rowspan),
            colspan=_spanned(starts_c, cols[cell.col], cell.col + cell.colspan),
            text=_cell_text(cell.text),
        )
        for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.col))
    ]
    return Grid(tuple(cells), tuple((rows[row], mark) for row, mark in grid.breaks if row in rows))


def _cell_text(text: str) -> str:
    """Return a cell's lines; tabs part cells on the page."""
    return tidy_lines(text.replace(SOFT, "").replace(HARD, "\n").replace("\t", " "))


def _spanned(starts: Sequence[int], first: int, end: int) -> int:
    """Return how many of the places that are kept lie from number `first` up to the place `end`."""
    return max(1, bisect_left(starts, end) - first)
