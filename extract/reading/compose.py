"""A page's text in reading order: lines, blank lines between blocks, the words of each table cell together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.layout.order import BLOCK_GAP, Flow, reading_order
from extract.tables.finder import find_tables
from models import Grid, Page, Rule, Shape, Word


@dataclass(slots=True)
class _Writer:
    """Writes words one after the other and remembers where each stands, and which of the source it is."""

    source: Sequence[Word]
    pieces: list[str] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    at: int = 0

    def put(self, text: str) -> None:
        self.pieces.append(text)
        self.at += len(text)

    def put_words(self, indices: Sequence[int]) -> None:
        at, source, append = self.at, self.source, self.words.append
        texts = [source[index].text for index in indices]
        for index, text in zip(indices, texts, strict=True):
            end = at + len(text)
            append(source[index].placed(at, end))
            at = end + 1
        self.order += indices
        self.put(" ".join(texts))


def compose_page(
    number: int,
    words: Sequence[Word],
    rules: tuple[Rule, ...],
    size: tuple[float, float],
    shapes: tuple[Shape, ...] = (),
    *,
    apart: str = "\t",
) -> Page:
    """Return the page whose text is its words in reading order.

    Lines end with a line break, blocks with two; cells of a table are parted by tabs, its rows by line breaks, parts of
    a line that stand apart by `apart`.
    """
    writer = _Writer(words)
    grids = find_tables(words, rules)
    for item in reading_order(words, grids):
        if writer.words:
            writer.put("\n\n")
        if isinstance(item, Grid):
            _put_table(writer, item)
        else:
            _put_flow(writer, item, apart)
    numbers = [0] * len(words)
    for place, index in enumerate(writer.order):
        numbers[index] = place
    return Page(
        number=number,
        text="".join(writer.pieces),
        words=tuple(writer.words),
        width=size[0],
        height=size[1],
        rules=rules,
        grids=tuple(grid.renumbered(numbers) for grid in grids),
        shapes=shapes,
    )


def _put_flow(writer: _Writer, flow: Flow, between: str) -> None:
    bottom = size = 0.0
    for number, line in enumerate(flow.lines):
        if number:
            apart = line.box[1] - bottom > BLOCK_GAP * min(line.size, size)
            writer.put("\n\n" if apart else "\n")
        for count, part in enumerate(line.parts):
            if count:
                writer.put(between)
            writer.put_words(part)
        bottom, size = line.box[3], line.size


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
