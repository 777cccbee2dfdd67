"""The lines of a read page as they stand in its text, with the looks that tell headings from paragraphs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import zip_longest

from extract.layout.order import BULLETS
from extract.layout.rows import box_of, is_stamp, is_turned, size_of
from models import Box, Grid, Page, Passage, Word, union
from models.records import record

LONGEST_SIDE_HEADING = 6
"""Words of a heading in the margin, beside its text."""

SAME_START = 2.0
"""Lines that start within this (points) of one another start at one margin."""

UNDERLINE_ENDS = 3.0
"""An underline ends within this (points) of the ends of its line."""

UNDER = 0.3
"""An underline is no further (font sizes) from the lower edge of its line, which is 0.22 below the baseline."""


@record(frozen=True)
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
    def parts(self) -> tuple[str, ...]:
        """Return the texts of the parts of the line that stand apart."""
        start, end = self.words[0].start, self.words[-1].end
        return tuple(" ".join(part.split()) for part in self.page.text[start:end].split("\t"))

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

    @cached_property
    def underlined(self) -> bool:
        """Return True where a thin rule stands under all of the line and no further."""
        x0, _, x1, bottom = self.box
        return any(
            rule.horizontal
            and abs(rule.box[0] - x0) <= UNDERLINE_ENDS
            and abs(rule.box[2] - x1) <= UNDERLINE_ENDS
            and bottom - UNDER * self.size <= rule.box[1] <= rule.box[3] <= bottom + UNDER * self.size
            for rule in self.page.rules
        )

    @cached_property
    def turned(self) -> bool:
        """Return True for a word that runs up or down the page, or is stamped across it."""
        return is_turned(self.words[0]) or is_stamp(self.words[0], self.page.words)

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
    return _with_side_headings(items)


def _with_side_headings(items: Sequence[PageLine | Grid]) -> list[PageLine | Grid]:
    """Return the items with each heading that stands in the margin beside its text as a line of its own."""
    apart: list[PageLine | Grid] = []
    for item, below in zip_longest(items, items[1:]):
        split = _side_heading(item, below) if isinstance(item, PageLine) and isinstance(below, PageLine) else 0
        if split and isinstance(item, PageLine):
            apart.append(PageLine(item.page, item.words[:split], item.blank_before))
            apart.append(PageLine(item.page, item.words[split:]))
        else:
            apart.append(item)
    return apart


def _side_heading(line: PageLine, below: PageLine) -> int:
    """Return how many words at the start of a line are a bold heading beside text that goes on below; 0 for none."""
    text = line.page.text
    if not line.words[0].bold or line.words[-1].bold or line.turned:
        return 0
    split = next((n for n in range(1, len(line.words)) if "\t" in text[line.words[n - 1].end : line.words[n].start]), 0)
    if not split or split > LONGEST_SIDE_HEADING or line.words[split].bold or line.words[split].box is None:
        return 0
    start = box_of(line.words[split])[0]
    return split if all(word.bold for word in line.words[:split]) and abs(below.box[0] - start) <= SAME_START else 0


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
