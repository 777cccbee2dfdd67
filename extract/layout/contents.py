"""Pages and lines of a report that are not its text: tables of contents, cover pages, cover letters."""

from collections.abc import Sequence

import regex

from extract.layout.pagelines import PageLine
from extract.rules import words as rule_words

FEWEST_ENTRIES = 3
"""As many lines in a row that end in a page number after leaders are a table of contents, even without its heading."""

COVER_LETTERS = 450
"""A cover page has fewer letters than this."""

COVER_SIZE = 1.4
"""The title on a cover is set at least this much larger than the text."""

LETTER_PAGES = 6
"""A cover letter is over by this page."""

LETTER_LABELS = 2
"""A letter has at least two of its labels on the first page."""

_ENTRY = regex.compile(r"(?P<title>\S.*?)\s*(?P<leader>(?:[.·…_]\s?){3,})?\s*(?P<page>\d{1,4})")
_SENTENCE = regex.compile(r"(?:\S+\s+){4,}\S+[.,-]$")
"""A line of running text: covers have names and dates, no sentences."""

_LABEL = regex.compile(
    r"""tjänsteskrivelse | tjänsteutlåtande | handläggare\b.* | ärendebeteckning\b.* | diarienummer\b.* | dnr\b.*
      | förslag\ till\ beslut:? | beslutsförslag:? | missiv\b.* | vår\ beteckning\b.*
      | er\ beteckning\b.* | mottagare:?""",
    regex.VERBOSE | regex.IGNORECASE,
)


def _entry(text: str) -> regex.Match[str] | None:
    """Return the match of a line of a table of contents; most lines are told by their last letter."""
    return _ENTRY.fullmatch(text) if text[-1:].isdecimal() else None


def entry_title(text: str) -> str | None:
    """Return the title of a line of a table of contents.

    >>> entry_title("2.1 Mål ........ 5")
    '2.1 Mål'
    """
    match = _entry(text)
    return match["title"].rstrip(" .·…_") if match else None


def contents_lines(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines of the tables of contents among the lines of a report, headings included."""
    found: list[PageLine] = []
    at = 0
    headings = rule_words("structure", "contents")
    while at < len(lines):
        headed = lines[at].text.lower().strip() in headings
        run = _entries(lines, at + headed)
        leaders = sum(_has_leader(line) for line in run)
        if (headed and len(run) >= FEWEST_ENTRIES) or leaders >= FEWEST_ENTRIES:
            found += lines[at : at + headed + len(run)]
            at += headed + len(run)
        else:
            at += 1
    return found


def _entries(lines: Sequence[PageLine], at: int) -> list[PageLine]:
    """Return the entries from a line on; an entry of two lines has its page number on the second."""
    run: list[PageLine] = []
    waiting: list[PageLine] = []
    for number in range(at, len(lines)):
        line = lines[number]
        if _entry(line.text) and (_has_leader(line) or _number_apart(line)):
            run += [*waiting, line]
            waiting = []
        elif waiting or not run:
            break
        else:
            waiting = [line]
    return run


def _has_leader(line: PageLine) -> bool:
    match = _entry(line.text)
    return match is not None and match["leader"] is not None


def _number_apart(line: PageLine) -> bool:
    """Return True where the page number stands away from the title."""
    if len(line.words) < 2 or not line.words[-1].text.isdigit():
        return False
    last, before = line.words[-1].box, line.words[-2].box
    return last is not None and before is not None and last[0] - before[2] > 2 * line.size


def is_cover(lines: Sequence[PageLine], body: float) -> bool:
    """Return True for a page with a title and little else."""
    if not lines or sum(len(line.text) for line in lines) > COVER_LETTERS:
        return False
    if any(_SENTENCE.search(line.text) for line in lines):
        return False
    return max(line.size for line in lines) >= COVER_SIZE * body


def letter_pages(pages: Sequence[Sequence[PageLine]]) -> int:
    """Return how many pages at the start are a cover letter: those before the page that the report's title opens."""
    if len(pages) < 2 or not pages[0]:
        return 0
    parts = [text for line in pages[0] for text in _parts(line)]
    if len({text.lower().split()[0] for text in parts if _LABEL.fullmatch(text)}) < LETTER_LABELS:
        return 0
    largest = max((line.size for line in pages[0]), default=0.0)
    for number, lines in enumerate(pages[1 : LETTER_PAGES + 1], 1):
        top = [line.size for line in lines[:3]]
        if top and max(top) > largest + 1:
            return number
    return 0


def is_letter_label(text: str) -> bool:
    """Return True for a label that letters carry (*Diarienummer*, *Handläggare*)."""
    return _LABEL.fullmatch(text) is not None


def is_sentence(text: str) -> bool:
    """Return True for running text."""
    return _SENTENCE.search(text) is not None


def _parts(line: PageLine) -> list[str]:
    start, end = line.words[0].start, line.words[-1].end
    return [part.strip() for part in line.page.text[start:end].split("\t")]
