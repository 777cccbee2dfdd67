"""The running text of a flattened report: its pages as one passage, without letter, page numbers and running heads."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.layout.cleaning import clean, glue
from extract.rules import words
from models import Block, Page, Passage, Report

LONGEST_RUNNING_HEAD = 16
"""Words; running heads and feet that name board, document and page have at most twelve."""

SHARED_BY = 0.4
"""Share of the pages that must carry a running head; some templates give odd and even pages different ones."""

LETTER_PAGES = 6
"""A report that is sent with a letter begins on one of the first pages."""

_TOKEN = regex.compile(r"\S+")
_NUMBER = regex.compile(r"\d+")
_PAGE_NUMBER = regex.compile(r"(?:sida?n?\s+)?(\d{1,3})(?:\s*(?:/|av|\()\s*\d{1,3}\)?)?$", regex.IGNORECASE)


@dataclass(frozen=True)
class Flow:
    """The joined text of pages; offsets into `text` are what readers of flattened text work with."""

    passage: Passage
    starts: tuple[int, ...]

    @property
    def text(self) -> str:
        """Return the joined text."""
        return self.passage.text

    def cut(self, start: int, end: int) -> Passage:
        """Return the passage of `text[start:end]`, without white space at its ends."""
        return self.passage.slice(start, end).strip()


def make_flow(report: Report) -> tuple[list[Block], Flow, list[tuple[int, Block]]]:
    """Return the letter's blocks, the flow of the report proper, and its furniture with places in the flow."""
    letter_end = _letter_pages(report.pages)
    letters = [Block(kind="letter", passage=clean(page, 0, len(page.text))) for page in report.pages[:letter_end]]
    pages = report.pages[letter_end:]
    whole, starts, furniture = Passage(""), list[int](), list[tuple[int, Block]]()
    for page, (start, end) in zip(pages, _bodies(pages), strict=True):
        head, body, foot = (clean(page, a, b) for a, b in ((0, start), (start, end), (end, len(page.text))))
        grown = glue(whole, body)
        starts.append(len(grown.text) - len(body.text))
        whole = grown
        furniture += [(starts[-1], Block(kind="furniture", passage=head))] if head else []
        furniture += [(len(whole.text), Block(kind="furniture", passage=foot))] if foot else []
    return letters, Flow(whole, tuple(starts)), furniture


def _letter_pages(pages: Sequence[Page]) -> int:
    """Return how many pages at the front are a cover letter."""
    first = _first_word(pages[0]) if pages else ""
    if len(pages) < 2 or first not in words("headings", "letters"):
        return 0
    for number, page in enumerate(pages[1:LETTER_PAGES], 1):
        if _first_word(page) in words("headings", "titles"):
            return number
    return 1


def _first_word(page: Page) -> str:
    match = regex.search(r"\p{L}+", page.text)
    return match.group().lower() if match else ""


def _bodies(pages: Sequence[Page]) -> list[tuple[int, int]]:
    """Return where the text proper begins and ends on each page."""
    tokens = [list(_TOKEN.finditer(page.text)) for page in pages]
    heads = _shared([[t.group() for t in page[:LONGEST_RUNNING_HEAD]] for page in tokens])
    feet = _shared([[t.group() for t in page[: -LONGEST_RUNNING_HEAD - 1 : -1]] for page in tokens])
    numbered = _numbered([page.text for page in pages])
    if heads and any(t.group().lower().endswith(tuple(words("headings", "titles"))) for t in tokens[0][: heads[0]]):
        heads[0] = 0  # the title of the report, which the other pages repeat above their text
    bodies = []
    for page, found, head, foot, number in zip(pages, tokens, heads, feet, numbered, strict=True):
        start = found[head].start() if head < len(found) else len(page.text)
        end = found[-foot - 1].end() if foot < len(found) else 0
        if not foot and number is not None:
            end = number
        bodies.append((start, end) if start <= end else (0, len(page.text)))
    return bodies


def _generic(token: str) -> str:
    return _NUMBER.sub("#", token)


def _shared(ends: Sequence[Sequence[str]]) -> list[int]:
    """Return for each page how many words at its end many other pages share, numbers apart."""
    need = max(2, round(SHARED_BY * len(ends)))
    generic = [tuple(_generic(token) for token in end) for end in ends]
    counts = Counter(end[:size] for end in generic for size in range(1, len(end) + 1))
    inner = Counter(
        (end[:size], raw[size - 1]) for end, raw in zip(generic, ends, strict=True) for size in range(1, len(end) + 1)
    )
    found = []
    for end, raw in zip(generic, ends, strict=True):
        best = max((size for size in range(1, len(end) + 1) if counts[end[:size]] >= need), default=0)
        # A figure or dash at the inner end belongs to the text, unless it is the same on many pages (a year).
        while best and not any(map(str.isalpha, end[best - 1])) and inner[end[:best], raw[best - 1]] < need:
            best -= 1
        found.append(best if best > 1 and len(ends) > 2 else 0)
    return found


def _numbered(texts: Sequence[str]) -> list[int | None]:
    """Return where the page number at each page's end begins: a number that grows by one from page to page."""
    matches = [_PAGE_NUMBER.search(text.rstrip()) for text in texts]
    offsets = Counter(int(match[1]) - index for index, match in enumerate(matches) if match)
    if not offsets or (common := offsets.most_common(1)[0])[1] < 2:
        return [None] * len(texts)
    return [m.start() if m and int(m[1]) - i == common[0] else None for i, m in enumerate(matches)]
