"""Tables of contents: which lines of a report they are, and the titles that they list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.layout.pagelines import PageLine
from extract.rules import words as rule_words

FEWEST_ENTRIES = 3
"""As many lines in a row that end in a page number after leaders are a table of contents, even without its heading."""

LONGEST_ENTRY = 400
"""Letters of an entry with its leaders; longer lines are not looked at."""

LONGEST_TITLE = 160
"""Letters of a title that has no page number on its line."""

WAITING = 2
"""So many lines in a row may be without page number under the heading: the name of a part, an entry of two lines."""

RISING = 0.8
"""Share of the page numbers that are no lower than the one before, where nothing but a space is before them."""

HEADING_LARGER = 0.9
"""A line in type that is larger by this (points) than the entries is a heading of the text that follows."""

LISTED = 0.75
"""Share of the lines without any page number that must come again as lines of the report."""

_LEADER = r"(?:(?:[.·…_]\s?){3,}|(?:[-–—]\s?){4,})"
_PAGE = r"(?P<page>\d{1,4}|[ivx]{1,6})"
_ENTRY = regex.compile(
    rf"""(?P<title>\S.*?)\s*(?P<leader>{_LEADER})?\s*
         (?:(?:sid(?:a|an)?|s)\.?\s*)?(?:{_PAGE}|(?P<lost>fel!\s*(?:bokmärke|referens|hittar).*))""",
    regex.VERBOSE | regex.IGNORECASE,
)
_ROMAN_END = regex.compile(r"(?<!\p{L})[ivx]{1,6}$", regex.IGNORECASE)
_TEXT_END = regex.compile(r"[.,;!]$")
_NUMBERING = regex.compile(r"^[\d.)\s]+")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of a table of contents; `sure` where more than a space is between its title and its page number."""

    title: str
    page: int | None
    leader: bool
    sure: bool


def entry_title(text: str) -> str:
    """Return the title of a line of a table of contents.

    >>> entry_title("2.1 Mål ........ 5")
    '2.1 Mål'
    """
    match = _ENTRY.fullmatch(text)
    return match["title"].rstrip(" .·…_-–—") if match and not text.isdigit() else text.strip()


def contents_lines(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines of the tables of contents among the lines of a report, headings included."""
    found: list[PageLine] = []
    last_places: dict[str, int] = {}
    at = 0
    while at < len(lines):
        headed = _is_heading(lines[at])
        run = _entries(lines, at + headed, headed=headed)
        if headed and len(run) < FEWEST_ENTRIES:
            last_places = last_places or {_plain(line.text): number for number, line in enumerate(lines)}
            run = list(_listed(lines, at + 1, last_places))
        leaders = sum(entry.leader for entry in map(_entry, run) if entry is not None)
        if (headed and len(run) >= FEWEST_ENTRIES) or leaders >= FEWEST_ENTRIES:
            found += lines[at : at + headed + len(run)]
            at += headed + len(run)
        else:
            at += 1
    return found


def _is_heading(line: PageLine) -> bool:
    return line.text.lower().strip(" :") in rule_words("structure", "contents")


def _entry(line: PageLine) -> _Entry | None:
    """Return what the line says as an entry, or None where it ends in no page number."""
    match = _ENTRY.fullmatch(line.text) if _may_be_entry(line.text) else None
    if match is None:
        return None
    leader, lost = match["leader"] is not None, match["lost"] is not None
    sure = leader or lost or _number_apart(line)
    page = int(match["page"]) if match["page"] and match["page"].isdigit() else None
    if page is None and not sure:
        return None
    return _Entry(match["title"], page, leader or lost, sure)


def _may_be_entry(text: str) -> bool:
    """Return False for what a look at its end tells to be no entry, much faster than the pattern does."""
    if len(text) > LONGEST_ENTRY:
        return False
    last = text[-1].lower()
    return last.isdigit() or (last in "ivx" and _ROMAN_END.search(text) is not None) or "fel!" in text.lower()


def _entries(lines: Sequence[PageLine], at: int, *, headed: bool) -> list[PageLine]:
    """Return the entries from a line on; an entry of two lines has its page number on the second."""
    run: list[PageLine] = []
    waiting: list[PageLine] = []
    pages: list[int] = []
    for number in range(at, len(lines)):
        line = lines[number]
        entry = _entry(line)
        if entry is not None and (entry.sure or (headed and _counts_on(entry, pages))):
            run += [*waiting, line]
            waiting = []
            pages += [entry.page] if entry.page is not None else []
        elif headed and run and _is_heading(line):
            waiting.append(line)  # on the second page of the contents
        elif len(waiting) < (WAITING if headed else 1) and (run or headed) and _may_wait(line, run):
            waiting.append(line)
        else:
            break
    rising = sum(b >= a for a, b in pairwise(pages))
    return run if rising >= RISING * (len(pages) - 1) or not headed else []


def _counts_on(entry: _Entry, pages: Sequence[int]) -> bool:
    """Return True where a number after a mere space may be a page number: it is none of a year, and goes on."""
    return entry.page is not None and entry.page < 1000 and entry.page >= (pages[-1] if pages else 1)


def _may_wait(line: PageLine, run: Sequence[PageLine]) -> bool:
    """Return True for a line that may belong to the contents though it has no page number."""
    if len(line.text) > LONGEST_TITLE or _TEXT_END.search(line.text):
        return False
    return not run or (line.page is run[-1].page and line.size < run[-1].size + HEADING_LARGER)


def _number_apart(line: PageLine) -> bool:
    """Return True where the page number stands away from the title."""
    if len(line.words) < 2:
        return False
    last, before = line.words[-1].box, line.words[-2].box
    return last is not None and before is not None and last[0] - before[2] > 2 * line.size


def _listed(lines: Sequence[PageLine], at: int, last_places: Mapping[str, int]) -> Iterator[PageLine]:
    """Yield the titles under a heading of contents that gives no page numbers: lines that come again in the report."""
    run = []
    for line in lines[at:]:
        if line.page is not lines[at].page or len(line.text) > LONGEST_TITLE or _TEXT_END.search(line.text):
            break
        run.append(line)
    while run and last_places[_plain(run[-1].text)] < at + len(run):
        run.pop()
    again = sum(last_places[_plain(line.text)] >= at + len(run) for line in run)
    if again >= max(FEWEST_ENTRIES, LISTED * len(run)):
        yield from run


def _plain(text: str) -> str:
    return _NUMBERING.sub("", text).strip(" .:").lower()
