"""A page's text in reading order: lines, blank lines between blocks, the words of each table cell together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extract.layout.order import BLOCK_GAP, Flow, gap_between, reading_order
from extract.tables.grid import Grid
from extract.tables.ruled import find_tables
from models import Page, Rule, Word


@dataclass(slots=True)
class _Writer:
    """Writes words one after the other and remembers where each stands."""

    source: Sequence[Word]
    pieces: list[str] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    at: int = 0

    def put(self, text: str) -> None:
        self.pieces.append(text)
        self.at += len(text)

    def put_words(self, indices: Iterable[int]) -> None:
        for number, index in enumerate(indices):
            if number:
                self.put(" ")
            word = self.source[index]
            text, start = word.text, self.at
            self.put(text)
            self.words.append(  # not dataclasses.replace, which takes three times as long
                Word(
                    text=text,
                    start=start,
                    end=self.at,
                    box=word.box,
                    size=word.size,
                    bold=word.bold,
                    italic=word.italic,
                )
            )


def compose_page(number: int, words: Sequence[Word], rules: tuple[Rule, ...], size: tuple[float, float]) -> Page:
    """Return the page whose text is its words in reading order.

    Lines end with a line break, blocks with two; cells of a table are parted by tabs, its rows by line breaks.
    """
    writer = _Writer(words)
    for item in reading_order(words, find_tables(words, rules)):
        if writer.words:
            writer.put("\n\n")
        if isinstance(item, Grid):
            _put_table(writer, item)
        else:
            _put_flow(writer, item)
    return Page(
        number=number,
        text="".join(writer.pieces),
        words=tuple(writer.words),
        width=size[0],
        height=size[1],
        rules=rules,
    )


def _put_flow(writer: _Writer, flow: Flow) -> None:
    previous: list[int] = []
    for line in flow.lines:
        indices = [index for part in line for index in part]
        if previous:
            apart = gap_between(writer.source, previous, indices) > BLOCK_GAP
            writer.put("\n\n" if apart else "\n")
        for number, part in enumerate(line):
            if number:
                writer.put("\t")
            writer.put_words(part)
        previous = indices


def _put_table(writer: _Writer, grid: Grid) -> None:
    row = 0
    for number, cell in enumerate(grid.cells):
        if number:
            writer.put("\n" if cell.row != row else "\t")
        row = cell.row
        for count, line in enumerate(cell.lines):
            if count:
                writer.put("\n")
            writer.put_words(line)
