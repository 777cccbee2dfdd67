"""Tables of plain text whose rows are records of two or three lines, as published pages of planning systems give them.

A line of heads (*Mått Enhet Utfall 2021 Utfall 2020 Medel Sämst Bäst*), then for each measure its verdict or none, its
name, and its unit with the figures (*Andel, % Upp 71 % 69 % 74 % 52 % 93 %*).
"""

from collections.abc import Iterator, Sequence

import regex

from extract.layout.flattened.numbers import readings, spread
from extract.layout.plain.separated import Row, separated_table
from extract.layout.plain.wrapped import Stretch, lines_outside, stretched
from models import Page, Passage

FEWEST_RECORDS = 2

LONGEST_NAME = 200
"""Characters of the name of a measure."""

ONE_SIZE = 4
"""Figures of a line are of one size where the greatest is no more times the least."""

LONGEST_VERDICT = 40
"""Characters of a verdict: a line by itself, above the name."""

READER = "table.records"

STATUS = "Status"
"""The head that the verdicts have in the table: on the page they have none."""

_OPENS = r"(?P<name>Mått|Indikator(?:er)?|Nyckeltal|Mätetal|Styrtal)\s+(?P<unit>Enhet|Måttenhet|Sort)\s"
_HEADS = regex.compile(_OPENS)
_HEAD = regex.compile(
    rf"\s*{_OPENS}\s*"
    r"(?P<columns>(?:\p{Lu}\p{Ll}+(?:\s+(?:19|20)\d\d)?\s*){2,})"
)
_COLUMN = regex.compile(r"\p{Lu}\p{Ll}+(?:\s+(?:19|20)\d\d)?")
_DATED = regex.compile(r"(?:19|20)\d\d$")
# *Andel, % Upp 71 % 69 %*: the unit, which way is better or went, the figures, each with its unit or not.
_VALUES = regex.compile(
    r"\s*(?P<unit>\p{L}(?:[^\d\t(]|\([^)\t]*\)){0,60}?|\p{L}[^\t]{0,60}?(?=\s(?:Upp|Ned|Ner|Lika|Ingen)\s))"
    r"(?:\s+(?P<trend>Upp|Ned|Ner|Lika|Ingen|Oförändra[dt]|Ökar|Minskar))?"
    r"(?P<figures>(?:\s+[-−–]?\d[\d.,]*(?:\s?(?:%|\p{Ll}{1,6}\.?(?!\p{L})))?)*)\s*"
)
_MEASURED = regex.compile(r"[-−–]?\d{1,3}(?:\s\d{3})*(?:[.,]\d+)?\s?(?:%|\p{Ll}{1,6}\.?(?!\p{L}))")
_COUNTED = regex.compile(r"\s?(?:pers|st)\b\.?$")
_VERDICT = regex.compile(rf"\p{{Lu}}[\p{{L}} ]{{2,{LONGEST_VERDICT}}}")


def record_tables(page: Page) -> Iterator[Stretch]:
    """Yield the tables of a page whose rows are records of several lines."""
    if _HEADS.search(page.text) is None:
        return
    lines = [line for line in lines_outside(page, ()) if line]
    at = 0
    while at < len(lines):
        head = _HEAD.fullmatch(lines[at].text)
        if head is None:
            at += 1
            continue
        columns = [lines[at].slice(m.start(), m.end()) for m in _COLUMN.finditer(lines[at].text, head.start("columns"))]
        rows, end = _records(lines, at + 1, columns)
        heads = [lines[at].slice(*head.span("name")), lines[at].slice(*head.span("unit")), *columns]
        heads += [Passage(STATUS if any(row[-1] for row in rows) else "")]
        table = separated_table([heads, *rows], page.number, READER) if len(rows) >= FEWEST_RECORDS else None
        if (stretch := stretched(lines[at], lines[end - 1], table)) is not None:
            yield stretch
        at = end


def _records(lines: Sequence[Passage], at: int, columns: Sequence[Passage]) -> tuple[list[Row], int]:
    """Return the rows of the records from `at` on (name, unit, figures, verdict), and the line after the last."""
    rows = list[Row]()
    while at + 1 < len(lines):
        values, judged = _values(lines[at + 1], columns), False
        if values is None and at + 2 < len(lines) and _VERDICT.fullmatch(lines[at].text.strip()):
            values, judged = _values(lines[at + 2], columns), True
        name = lines[at + judged]
        if values is None or len(name.text) > LONGEST_NAME:
            break
        rows.append([name.strip(), *values, lines[at].strip() if judged else Passage("")])
        at += 2 + judged
    return rows, at


def _values(line: Passage, columns: Sequence[Passage]) -> Row | None:
    """Return the unit and the figures of a line by column, or None for a line without trend and figures."""
    match = _VALUES.fullmatch(line.text)
    if match is None or not (match["trend"] or match["figures"].strip()):
        return None
    spans = _figures(line.text, *match.span("figures"), len(columns))
    cells = [line.slice(start, start + len(_COUNTED.sub("", line.text[start:end]))) for start, end in spans]
    return [line.slice(*match.span("unit")), *_placed(cells, columns)]


def _figures(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """Return where the figures stand: by their units; else one a column, if of one size; else nearest to each other."""
    measured = [match.span() for match in _MEASURED.finditer(text, start, end)]
    if measured and not "".join(_MEASURED.split(text[start:end])).strip():
        return measured
    ways = [way for count in range(1, most + 1) for way in readings(text, start, end, count)]
    full = [way for way in ways if len(way) == most and spread(way) <= ONE_SIZE]
    nearest = min(full or ways, key=lambda way: (spread(way), -len(way)), default=())
    return [(value.start, value.end) for value in nearest]


def _placed(cells: Sequence[Passage], columns: Sequence[Passage]) -> Row:
    """Return the figures at their columns. Where some are lacking, they are those of the earliest years.

    What they are compared with (*Medel*, *Sämst*, *Bäst*) stands last; figures that fit in no such way are left out.
    """
    dated = [number for number, column in enumerate(columns) if _DATED.search(column.text)]
    others = [number for number in range(len(columns)) if number not in dated]
    own = len(cells) - len(others)
    row = [Passage("")] * len(columns)
    if len(cells) == len(columns) or (0 < own <= len(dated) and others[:1] > dated[-1:]):
        for number, cell in zip(sorted([*dated[:own], *others]), cells, strict=True):
            row[number] = cell
    return row
