"""The lines of a read page as they stand in its text, with the looks that tell headings from paragraphs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from extract.layout.order import BULLETS
from extract.layout.rows import is_turned, size_of
from models import Box, Grid, Page, Passage, Word, union


@dataclass(frozen=True)
class PageLine:
    """A line of a page outside its tables."""

    page: Page
    words: tuple[Word, ...]
    blank_before: bool = False

    @cached_property
    def box(self) -> Box:
        """Return the box around the line."""
        return union(word.box for word in self.words) or (0.0, 0.0, 0.0, 0.0)

    @cached_property
    def text(self) -> str:
        """Return the line's words with single spaces."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def size(self) -> float:
        """Return the font size of most of its characters."""
        first = self.words[0].size
        if first and all(word.size == first for word in self.words):
            return round(first, 1)
        sizes = Counter[float]()
        for word in self.words:
            sizes[round(size_of(word), 1)] += len(word.text)
        return sizes.most_common(1)[0][0]

    @cached_property
    def bold(self) -> bool:
        """Return True where all words with letters or digits are bold."""
        return self._set_in([word.bold for word in self.words])

    @cached_property
    def italic(self) -> bool:
        """Return True where all words with letters or digits are italic."""
        return self._set_in([word.italic for word in self.words])

    def _set_in(self, style: Sequence[bool]) -> bool:
        """Return True where all words that tell are set in the style that `style` tells of each."""
        if all(style) or not any(style):
            return all(style)
        telling = [has for word, has in zip(self.words, style, strict=True) if _tells(word.text)]
        return all(telling or style)

    @property
    def turned(self) -> bool:
        """Return True for a word that runs up or down the page."""
        return is_turned(self.words[0])

    def passage(self, first: int = 0) -> Passage:
        """Return the line from its word number `first` on, with a space for each tab."""
        return words_passage(self.page, self.words[first:])


def _tells(text: str) -> bool:
    """Return True for a word with letters or digits that is no bullet."""
    return any(c.isalnum() for c in text) and text not in BULLETS


def words_passage(page: Page, words: Sequence[Word]) -> Passage:
    """Return the words, which follow one another on the page, with single spaces."""
    if not words:
        return Passage("")
    whole = page.text[words[0].start : words[-1].end]
    if "\n" not in whole and "\t" not in whole:
        return Passage.of(whole, page=page.number, offset=words[0].start)
    parts: list[tuple[int, int]] = []
    for word in words:
        if parts and page.text[parts[-1][1] : word.start] == " ":
            parts[-1] = (parts[-1][0], word.end)
        else:
            parts.append((word.start, word.end))
    return Passage.join(Passage.of(page.text[a:b], page=page.number, offset=a) for a, b in parts)


def page_items(page: Page) -> list[PageLine | Grid]:
    """Return the lines and tables of a page in reading order."""
    tabled = {index: grid for grid in page.grids for index in grid.words}
    items: list[PageLine | Grid] = []
    seen: set[int] = set()
    for line, blank in _lines(page, set(tabled)):
        if isinstance(line, int):
            grid = tabled[line]
            if id(grid) not in seen:
                seen.add(id(grid))
                items.append(grid)
        else:
            items.append(PageLine(page, tuple(line), blank))
    return items


def _lines(page: Page, tabled: set[int]) -> Iterator[tuple[list[Word] | int, bool]]:
    """Yield the lines outside tables, and for each word in a table its number; with whether a blank line is before."""
    line: list[Word] = []
    blank = False
    end = 0
    for index, word in enumerate(page.words):
        between = page.text[end : word.start]
        end = word.end
        if line and (index in tabled or "\n" in between):
            yield line, blank
            line = []
        if index in tabled:
            yield index, False
            blank = True
            continue
        if not line:
            blank = "\n\n" in between
        line.append(word)
    if line:
        yield line, blank
