"""The page numbers that a report prints on its pages: numbers that count on from page to page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.layout.pagelines import PageLine

LOOK_AROUND = 3
"""Pages before and after on which a number must count on: a cover, a divider and a picture may be without one."""

WITNESSES = 3
"""A bare number at the end of a line with other words is a page number when it counts on over this many pages."""

LONGEST_LINE = 14
"""Words of a line that ends or begins in a bare page number; running headers with board and title have up to twelve."""

_ROMAN = r"(?=[ivxl])x{0,3}l?x{0,3}(?:ix|iv|v?i{0,3})"
_NAME = r"(?:sid(?:a|an|nr|nummer)?|s\.|page)"
_TOTAL = r"(?:\(\s*\d{1,4}\s*\)|(?:/|av|of)\s*\d{1,4})"
_WHOLE = regex.compile(
    rf"""[-–—|\[\s]*(?:(?P<name>{_NAME})\.?\s*:?\s*)?(?P<page>\d{{1,4}}|{_ROMAN})\s*(?P<total>{_TOTAL})?[-–—|\]\s]*""",
    regex.VERBOSE | regex.IGNORECASE,
)
"""All of a piece: `Sida 3`, `3 (15)`, `SID 3 (15)`, `3 av 15`, `3/15`, `- 3 -`, `[3]`, `iv`."""

_WITHIN = regex.compile(
    rf"\b{_NAME}\.?\s*:?\s*(?P<page>\d{{1,4}})\b(?P<total>\s*{_TOTAL})?|(?P<page>\d{{1,4}})\s*\(\d{{1,4}}\)$",
    regex.IGNORECASE,
)
"""In a line with other words: `… sida 3`, `… 3 (15)` at its end."""

_EDGE = regex.compile(r"^(?P<page>\d{1,4})(?=\s\D)|(?<=\D\s)(?P<page>\d{1,4})$")
_NUMERALS = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A number that may be that of its page; `sure` where the words say so, `weak` where other words surround it."""

    page: int
    line: PageLine
    printed: str
    value: int
    sure: bool
    weak: bool

    @property
    def shift(self) -> tuple[bool, int]:
        """Return how far its count is from the place of its page; Roman numerals count for themselves."""
        return self.printed.isdigit(), self.value - self.page


def roman(number: int) -> str:
    """Return a number in Roman numerals.

    >>> roman(14)
    'xiv'
    """
    text = ""
    for value, numeral in _NUMERALS:
        text += numeral * (number // value)
        number %= value
    return text


def _value(printed: str) -> int:
    if printed.isdigit():
        return int(printed)
    values = {numeral: value for value, numeral in _NUMERALS if len(numeral) == 1}
    digits = [values[letter] for letter in printed.lower()]
    return sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))


@dataclass(frozen=True, slots=True)
class Match:
    """A text that is nothing but a page number."""

    printed: str
    value: int
    sure: bool


def match_page_number(text: str) -> Match | None:
    """Return the page number that a text is, or None; `sure` where it says so.

    >>> match_page_number("Sida 3 (15)")
    Match(printed='3', value=3, sure=True)
    """
    match = _WHOLE.fullmatch(text)
    if match is None:
        return None
    return Match(match["page"], _value(match["page"]), bool(match["name"] or match["total"]))


def find_page_numbers(pages: Sequence[Sequence[PageLine]], body: float) -> list[PageNumber | None]:
    """Return the number that each page prints, given the lines at the tops and bottoms of all pages.

    `body` is the size of the text: a line in larger or bold type that ends in a number is a heading (*Mål 3*).
    """
    found = [list(_candidates(number, lines, body)) for number, lines in enumerate(pages)]
    return [_best(found, number) for number in range(len(pages))]


def _candidates(page: int, lines: Sequence[PageLine], body: float) -> Iterator[PageNumber]:
    for line in lines:
        for part in line.parts:
            if match := _WHOLE.fullmatch(part):
                yield _number(page, line, match, sure=bool(match["name"] or match["total"]), weak=False)
                break
        else:
            if match := _WITHIN.search(line.text):
                yield _number(page, line, match, sure=True, weak=False)
            elif (
                len(line.words) <= LONGEST_LINE
                and line.size <= body
                and not line.bold
                and (match := _EDGE.search(line.text))
            ):
                yield _number(page, line, match, sure=False, weak=True)


def _number(page: int, line: PageLine, match: regex.Match[str], *, sure: bool, weak: bool) -> PageNumber:
    printed = match["page"]
    return PageNumber(page=page, line=line, printed=printed, value=_value(printed), sure=sure, weak=weak)


def _best(found: Sequence[Sequence[PageNumber]], page: int) -> PageNumber | None:
    """Return the number of a page that counts on from those around it; a sure one on a lone page needs no witness."""
    around = [n for n in range(page - LOOK_AROUND, page + LOOK_AROUND + 1) if 0 <= n < len(found) and n != page]
    shifts = Counter(shift for n in around for shift in {number.shift for number in found[n]})
    kept = []
    for number in found[page]:
        witnesses = shifts[number.shift]
        needed = min(WITNESSES, len(found)) - 1 if number.weak else int(len(found) > 1)
        if witnesses >= needed and (number.sure or len(found) > 1):
            kept.append(((number.sure, not number.weak, witnesses, number.line.box[3]), number))
    return max(kept, key=lambda entry: entry[0])[1] if kept else None
