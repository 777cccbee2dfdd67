"""Tables of plain text whose rows are a name and one figure on a line, and rows of figures under names of parts.

*Läkemedel 9* / *Fall 4* / *Summa 13*; *F–3 4–6 7–9 Totalt* / *188 141 176 505*, whose name is the line above.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.flattened.head_words import role
from extract.layout.flattened.numbers import NARROW, Reading, may_lack_one, readings, spread
from extract.layout.outline import is_said
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.wrapped import Stretch, is_apart, lines_outside, stretched
from extract.layout.tokens import Token, tokens_of
from extract.rules import words_in
from models import Page, Passage

FEWEST_LINES = 3

LONGEST_LABEL = 70
"""Characters of a name."""

LONGEST_HEAD = 5
"""Words of a line that heads the figures (*Händelse Antal*)."""

HIGHEST_GRADE = 6

MOST_PARTS = 8
"""Columns of a row of figures under names of parts."""

READER = "table.listed"

_UNIT = r"(?:%|procent|kr|tkr|mkr|mnkr|st|dagar|år|timmar|min(?:uter)?|poäng)"
_FIGURE = regex.compile(
    rf"\s(?P<figure>[-−–+]?(?!0\d)(?:\d{{1,3}}(?: \d{{3}})+|\d+)(?:[.,]\d+)?)(?P<unit>\s?{_UNIT})?$"
)
_LABEL = regex.compile(r"(?:\p{L}|\d{1,2}\s?[–-]\s?\d{1,2}\s(?:år|mån)).*\p{L}.*", regex.S)
_ENDS = regex.compile(
    r"[.:;!?,=][\s\p{L}]|[:;,–=-]$|\.$|\p{L}\d+$|\d\s+\d|(?<!\b(?:åk|årskurs|klass)\s)\b\d[\d,.]*$", regex.I
)
"""What no name of a row has: the end of a sentence, another figure behind it, or figures run together with it."""
_YEAR = regex.compile(r"(?:19|20)\d\d")
_NUMBERED = regex.compile(r"(?:\d{1,2}\.)*\d{1,2}\.?\s+\p{Lu}")
_COUNTED = regex.compile(r"(?:sida?n?|s|kapitel|bilaga|mål|tabell|diagram|figur|nr|version|punkt|steg|fas)\.?")
"""What a number after it counts: no figure of the thing itself."""
_PART = regex.compile(r"\p{Lu}\p{Ll}*|(?:19|20)\d\d(?:/\d\d)?|[\dF]\d?[–-]\d{1,2}|\p{L}\d")
_ONLY_FIGURES = regex.compile(r"[-−–+]?\d[\d ,.%–-]*")


def listed_tables(page: Page, taken: Sequence[Stretch] = ()) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows are a name and one figure, or one row below names; none of `taken`."""
    runs = _runs(page, lines_outside(page, taken))
    for lines in runs:
        at = 0
        while at < len(lines):
            rows = _rows(lines, at) or _parted(lines, at)
            table = separated_table(rows, page.number, READER) if rows else None
            if (stretch := stretched(lines[at], lines[at + len(rows) - 1], table)) is not None:
                yield stretch
            at += len(rows) or 1


def _runs(page: Page, lines: Iterator[Passage]) -> Iterator[list[Passage]]:
    """Yield runs of lines that no blank line parts."""
    run = list[Passage]()
    for line in lines:
        before, here = run[-1].span() if run else None, line.span()
        if before is not None and here is not None and is_apart(page, before[2], here[1]):
            yield run
            run = []
        run.append(line)
    yield run


def _rows(lines: Sequence[Passage], at: int) -> list[Row]:
    """Return the rows of a list that begins at a line, with the head above them; none where there is no list."""
    head = _head(lines[at])
    rows = list[Row]()
    for line in lines[at + (head is not None) :]:
        found = _row(line)
        if found is None:
            break
        rows.append(found)
    figures = [row[1].text for row in rows]
    if len(rows) < FEWEST_LINES:
        return []
    if not _is_sum(rows) and (_counts_up(figures) or (head is None and _are_grades(figures))):
        return []
    return [head, *rows] if head is not None else rows


def _row(line: Passage) -> Row | None:
    """Return the name and the figure of a line; None for any other."""
    text = line.text.rstrip()
    figure = _FIGURE.search(text)
    if figure is None:
        return None
    label = text[: figure.start()].rstrip()
    if len(label) > LONGEST_LABEL or _LABEL.fullmatch(label) is None or _ENDS.search(label) or is_said(label):
        return None
    if not (label[0].isupper() or label[0].isdigit()) or _NUMBERED.match(label):
        return None
    last = label.split()[-1].lower()
    if _COUNTED.fullmatch(last) or last in words_in("headings", "table", "qualifiers"):
        return None
    if _YEAR.fullmatch(figure["figure"]) and not figure["unit"]:
        return None
    return [line.slice(0, figure.start()).strip(), line.slice(figure.start(), len(text)).strip()]


def _head(line: Passage) -> Row | None:
    """Return the heads over names and figures of a line such as *Händelse Antal*, *Resultat 2019*."""
    words = tokens_of(line.text)
    if not 0 < len(words) <= LONGEST_HEAD or _ENDS.search(line.text) or not words[0].text[0].isupper():
        return None
    at = len(words) - 1
    if _YEAR.fullmatch(words[at].text):
        at -= 1
    if at < 0:
        return [Passage(""), line]
    heads = role(words[at].word) not in (None, "state") or words[at].word in words_in("headings", "table", "units")
    if not heads or not words[at].text[0].isupper():
        return None
    return [line.slice(0, words[at].start).strip(), line.slice(words[at].start, len(line.text)).strip()]


def _is_sum(rows: Sequence[Row]) -> bool:
    """Return True where the last row is the sum of the others."""
    *parts, total = [row[1].text for row in rows]
    named = rows[-1][0].text.lower().startswith(tuple(words_in("headings", "table", "totals")))
    return named and all(map(str.isdigit, (*parts, total))) and sum(map(int, parts)) == int(total)


def _counts_up(figures: Sequence[str]) -> bool:
    """Return True for figures that are page numbers or numbers of items: whole, and none less than the one before."""
    return all(map(str.isdigit, figures)) and all(int(one) <= int(other) for one, other in pairwise(figures))


def _are_grades(figures: Sequence[str]) -> bool:
    """Return True for figures that may be degrees of a scale, by which each line judges: *Norrgården 3*."""
    return all(figure.isdigit() and int(figure) <= HIGHEST_GRADE for figure in figures)


def _parted(lines: Sequence[Passage], at: int) -> list[Row]:
    """Return the row of figures two lines below, under the names of its parts, named by the line; else nothing."""
    if at + 2 >= len(lines) or _ONLY_FIGURES.fullmatch(lines[at + 2].text) is None:
        return []
    name, head, figures = lines[at : at + 3]
    words = tokens_of(head.text)
    if len(name.text) > LONGEST_LABEL or _ENDS.search(name.text) or not name.text[:1].isupper() or is_said(name.text):
        return []
    for parts in (_each(words), _opened(words)):
        named = 1 < len(parts) <= MOST_PARTS and all(_PART.fullmatch(words[a].text) for a, _ in parts)
        values = _figures(figures.text, len(parts)) if named else ()
        if values:
            heads = [head.slice(words[a].start, words[b - 1].end) for a, b in parts]
            return [[Passage(""), *heads], [name, *(figures.slice(value.start, value.end) for value in values)]]
    return []


def _figures(line: str, count: int) -> Reading:
    """Return the figures of a line; none where it can be cut in several ways, and none is far the likeliest."""
    ways = sorted(readings(line, 0, len(line), count), key=spread)
    if not ways or may_lack_one(line, ways):
        return ()
    return ways[0] if len(ways) == 1 or spread(ways[1]) > NARROW * spread(ways[0]) else ()


def _each(words: Sequence[Token]) -> list[tuple[int, int]]:
    """Return each word as a head of its own."""
    return [(at, at + 1) for at in range(len(words))]


def _opened(words: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the heads that begin with a capital (*Åk 3 Åk 6*) or with digits (*1–5 år 6–9 år*), as the first does."""
    capital = bool(words) and words[0].text[0].isupper()
    opens = [at for at, word in enumerate(words) if (word.text[0].isupper() if capital else word.text[0].isdigit())]
    return list(pairwise([*opens, len(words)]))
