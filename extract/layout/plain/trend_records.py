"""Tables of plain text whose rows are a measure, and below it its figures on both sides of a word for the trend.

Published comparisons of municipalities are such (*Mått Utfall 2020 Utfall 2019 Förändring Jämförelse med andra Riket
2019*, then *Kostnad, kr/elev* / *118 549 119 897 Upp Mellersta gruppen 117 032*).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.layout.flattened.numbers import readings, spread
from extract.layout.plain.record_lines import FEWEST_RECORDS, LONGEST_NAME
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from models import Page, Passage

READER = "table.records.trend"

_DATED = r"\p{Lu}\p{Ll}+\s+(?:19|20)\d\d"
_HEADS = regex.compile(rf"(?:Mått|Indikator|Nyckeltal|Fråga)\s+{_DATED}")
_HEAD = regex.compile(
    rf"\s*(?:\p{{Lu}}\p{{Ll}}+\s+)?(?P<name>Mått|Indikator|Nyckeltal|Fråga)\s+(?P<before>(?:{_DATED}\s+){{1,6}})"
    rf"(?P<trend>Förändring|Trend|Utveckling)(?:\s+(?P<words>\p{{Lu}}\p{{Ll}}+(?:\s\p{{Ll}}+){{0,3}}))??"
    rf"(?P<after>(?:\s+{_DATED}){{0,4}})\s*"
)
_COLUMN = regex.compile(_DATED)
_FIGURES = r"[-−–]?\d(?:[\d\s.,%−–-]*[\d%])?"
_VALUES = regex.compile(
    rf"\s*(?P<before>{_FIGURES})?\s*\b(?P<trend>Upp|Ned|Ner|Lika|Ingen|Oförändra[dt])\b"
    rf"(?:\s+(?P<words>\p{{Lu}}\p{{Ll}}+(?:\s\p{{Ll}}+){{0,2}}))?(?:\s+(?P<after>{_FIGURES}))?\s*"
)


@dataclass(frozen=True, slots=True)
class _Columns:
    """The heads of a table: its name, those of figures before and after the trend, the trend, and words beside it."""

    name: Passage
    before: tuple[Passage, ...]
    trend: Passage
    words: Passage
    after: tuple[Passage, ...]

    @classmethod
    def of(cls, line: Passage, head: "regex.Match[str]") -> "_Columns":
        dated = [line.slice(*m.span()) for m in _COLUMN.finditer(line.text, *head.span("before"))]
        later = [line.slice(*m.span()) for m in _COLUMN.finditer(line.text, *head.span("after"))]
        words = line.slice(*head.span("words")) if head["words"] else Passage("")
        name, trend = line.slice(*head.span("name")), line.slice(*head.span("trend"))
        return cls(name, tuple(dated), trend, words, tuple(later))

    def row(self) -> Row:
        """Return the heads in their order."""
        return [self.name, *self.before, self.trend, self.words, *self.after]


def trend_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows are a measure, and below it its figures with a word for the trend."""
    if _HEADS.search(page.text) is None:
        return
    lines = [line for line in lines_outside(page, ()) if line]
    for at, line in enumerate(lines):
        head = _HEAD.fullmatch(line.text)
        if head is None:
            continue
        columns = _Columns.of(line, head)
        rows, end = _records(lines, at + 1, columns)
        table = separated_table([columns.row(), *rows], page.number, READER) if len(rows) >= FEWEST_RECORDS else None
        if (stretch := stretched(line, lines[end - 1], table)) is not None:
            yield stretch


def _records(lines: Sequence[Passage], at: int, columns: _Columns) -> tuple[list[Row], int]:
    """Return the rows from `at` on, and the line after the last; a line between them that names an area is none."""
    rows = list[Row]()
    end = at
    while at + 1 < len(lines) and len(lines[at].text) <= LONGEST_NAME:
        values = _VALUES.fullmatch(lines[at + 1].text)
        if values is not None:
            rows.append([lines[at].strip(), *_cells(lines[at + 1], values, columns)])
            at = end = at + 2
        elif at + 2 < len(lines) and _VALUES.fullmatch(lines[at + 2].text):
            at += 1
        else:
            break
    return rows, end


def _cells(line: Passage, values: "regex.Match[str]", columns: _Columns) -> Row:
    words = line.slice(*values.span("words")) if values["words"] else Passage("")
    before = _figures(line, values.span("before"), len(columns.before))
    after = _figures(line, values.span("after"), len(columns.after))
    return [*before, line.slice(*values.span("trend")), words, *after]


def _figures(line: Passage, span: tuple[int, int], count: int) -> Row:
    """Return one figure a column, as they lie nearest to one another; empty cells where there are more or fewer."""
    ways = readings(line.text, *span, count) if span[0] >= 0 and count else []
    if not ways:
        return [Passage("")] * count
    return [line.slice(value.start, value.end) for value in min(ways, key=spread)]
