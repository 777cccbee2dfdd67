"""A specimen as its source tells it: the elements on its pages and, noted beside each, the facts of its gold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from corpus.gold import AMOUNTS, Fact, Noted, complete, missing, number, words

Style = Literal["body", "label", "bold", "small", "question", "caption", "signature"]
Shape = Literal["circle", "square", "diamond", "picture", "arrow-up", "arrow-down", "arrow-right", "bar", "gauge"]
SCALES = {"kr": 1, "tkr": 1_000, "mkr": 1_000_000}


# The upper end of a range of values, as in "3–4".
RANGE = re.compile(r"\d\s?[–-]\s?(\d[\d,]*)")


class SourceError(Exception):
    """A fact is noted beside words that do not contain it."""


@dataclass(frozen=True)
class Look:
    """How a specimen is typeset.

    Headings are set large, or modestly in the size of the text; figures of a table stand to the right or in the centre.
    `columns` and `aside` (room for words in the margin) hold until a break changes them. A landscape page is wider
    than high; it has no words in the margin and no cover. `producer` is the program that a PDF says it comes from.
    """

    colour: str = "#1f4e79"
    family: Literal["vera", "helvetica", "times"] = "vera"
    size: float = 9.5
    table: Literal["grid", "lines", "rows", "zebra", "shaded", "unruled"] = "grid"
    header: tuple[str, str] = ("", "")
    footer: tuple[str, str] = ("", "{page}")
    first_page_with_header: int = 2
    toc_leader: str = "."
    justified: bool = True
    columns: int = 1
    aside: bool = False
    markdown: bool = False
    headings: Literal["large", "modest"] = "large"
    figures: Literal["right", "centre"] = "right"
    landscape: bool = False
    producer: str = ""


@dataclass(frozen=True)
class Cover:
    """The first page: a title over what the report is about and who gives it."""

    title: str
    lines: tuple[str, ...]
    foot: tuple[str, ...] = ()
    band: bool = True


@dataclass(frozen=True)
class Contents:
    """The list of headings with their pages."""

    title: str
    depth: int = 2


@dataclass(frozen=True)
class Heading:
    """A heading; `listed` says whether the list of contents has it."""

    text: str
    level: int
    listed: bool = True


@dataclass(frozen=True)
class Paragraph:
    """Running text; <b> and <i> mark bold and italic words."""

    text: str
    style: Style = "body"


@dataclass(frozen=True)
class Items:
    """A list; its items stand behind a bullet or a hyphen."""

    texts: tuple[str, ...]
    marker: str = "•"


@dataclass(frozen=True)
class Mark:
    """A status symbol drawn as a shape; `phrase` stands to its right, `goal` is the key of the goal that it judges.

    `share` is the filled part of a bar.
    """

    colour: Literal["green", "yellow", "red", "grey"]
    shape: Shape
    goal: str | None
    phrase: str = ""
    role: str | None = None
    share: float = 1.0


SIGNS: dict[str, str] = {"circle": "●", "square": "■", "diamond": "◆"} | {
    f"arrow-{way}": sign for way, sign in (("up", "▲"), ("down", "▼"), ("right", "►"))
}
"""What a word processor or a web page has for a drawn symbol; for pictures, bars and gauges there is no sign."""


@dataclass(frozen=True)
class Box:
    """A shaded box with words that stand apart from the text."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Aside:
    """Words in the margin, beside the text that follows."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Break:
    """A new page, and from there on another number of columns where `columns` is given."""

    columns: int | None = None
    aside: bool = False


Part = str | Items | Mark
Cell = str | Mark | tuple[Part, ...]


@dataclass(frozen=True)
class Grid:
    """A table; `spans` joins cells (first row, first column, last row, last column), `widths` are shares of a line.

    A section row has one label that stands across the table, and no values.
    """

    header: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    spans: tuple[tuple[int, int, int, int], ...] = ()
    bold_rows: tuple[int, ...] = ()
    left_columns: tuple[int, ...] = (0,)
    frameless: bool = False
    section_rows: tuple[int, ...] = ()


Element = Cover | Contents | Heading | Paragraph | Items | Mark | Grid | Box | Aside | Break


@dataclass(frozen=True)
class Column:
    """What the cells of a column mean: the words of its series, and the measure, unit and period of its values."""

    series: str | None
    measure: str = "outcome"
    unit: str | None = None
    period: str | None = None
    org_unit: str | None = None


@dataclass
class Specimen:
    """A report in the making: `add` puts an element on the page and notes the facts that it holds."""

    stem: str
    look: Look
    document: Fact
    formats: tuple[str, ...] = ("pdf",)
    elements: list[Element] = field(default_factory=list)
    notes: list[Noted] = field(default_factory=list)
    source_errors: list[Fact] = field(default_factory=list)
    traps: list[str] = field(default_factory=list)
    noncontiguous: list[str] = field(default_factory=list)
    goal_defaults: Fact = field(default_factory=dict)
    value_defaults: Fact = field(default_factory=dict)
    kept_aside: bool = False

    def add(self, element: Element, *noted: Noted) -> None:
        """Put `element` next and note its facts, each of which must stand in it word for word."""
        lost = missing(noted, element_text(element))
        if lost:
            raise SourceError(f"{self.stem}: not in the words beside it: {'; '.join(lost)}")
        self.elements.append(element)
        self.note(*noted)

    def note(self, *noted: Noted) -> None:
        """Note facts that stand in what is already on the page."""
        lost = missing(noted, "\n".join(element_text(element) for element in self.elements))
        if lost:
            raise SourceError(f"{self.stem}: not in the report: {'; '.join(lost)}")
        defaults: dict[str, Fact] = {"goals": self.goal_defaults, "observations": self.value_defaults}
        self.notes += [Noted(n.kind, complete(n.kind, defaults.get(n.kind, {}) | n.fact)) for n in noted]

    def heading(self, level: int, text: str, *noted: Noted, listed: bool = True) -> None:
        """Put a heading."""
        self.add(Heading(text, level, listed), *noted)

    def p(self, text: str, *noted: Noted, style: Style = "body") -> None:
        """Put a paragraph."""
        self.add(Paragraph(" ".join(text.split()), style), *noted)

    def items(self, texts: Sequence[str], *noted: Noted, marker: str = "•") -> None:
        """Put a list."""
        self.add(Items(tuple(" ".join(text.split()) for text in texts), marker), *noted)

    def values(
        self,
        grid: Grid,
        columns: Sequence[Column | None],
        *,
        name: str | None = None,
        units: dict[str, str] | None = None,
        extra: Fact | None = None,
    ) -> None:
        """Put a table and note each of its cells as a value.

        A row's label is the name of its values, or where `name` is given (the question or caption that the table
        answers) the outermost part of their series. A column that holds no values is None. `units` gives the unit of a
        row by its label.
        """
        noted = [
            value_in(row, place, column, name, units or {}, extra or {})
            for index, row in enumerate(grid.rows)
            if index not in grid.section_rows
            for place, column in enumerate(columns, start=1)
            if column is not None
        ]
        self.add(grid, *noted)

    def amounts(
        self,
        grid: Grid,
        measures: Sequence[str | None],
        *,
        currency_unit: str = "tkr",
        statement: str = "operating",
        period: str,
        unit: str | None = None,
    ) -> None:
        """Put a table of amounts and note each row as a budget line; `measures` names the columns after the first."""
        noted = []
        for place, row in enumerate(grid.rows):
            if place in grid.section_rows:
                continue
            fact: Fact = {"statement": statement, "item": str(row[0]), "unit": unit, "currency_unit": currency_unit}
            fact |= {"period": period, "is_total": int(place in grid.bold_rows), "source": "table"}
            for measure, cell in zip(measures, row[1:], strict=True):
                amount = number(str(cell))
                if measure in AMOUNTS and amount is not None:
                    fact[measure] = round(amount * SCALES[currency_unit])
            noted.append(Noted("budget", fact))
        self.add(grid, *noted)

    def gold(self, icons: Sequence[Fact]) -> Fact:
        """Return the gold file: the document, and what was noted, in reading order."""
        kinds: Fact = {
            kind: [n.fact for n in self.notes if n.kind == kind]
            for kind in ("goals", "assessments", "observations", "budget")
        }
        marks: Fact = {"icons": list(icons)} if icons else {}
        alone = [m.goal for m in self.marks() if m.goal and not m.phrase]
        marks |= {"icon_only_status": alone} if alone else {}
        marks |= {"noncontiguous": self.noncontiguous} if self.noncontiguous else {}
        head: Fact = {"report": self.stem, "document": self.document}
        head |= {"kept_aside": True} if self.kept_aside else {}
        return head | kinds | {"source_errors": self.source_errors, "traps": self.traps} | marks

    def marks(self) -> list[Mark]:
        """Return the status symbols in reading order."""
        cells = [c for e in self.elements if isinstance(e, Grid) for row in e.rows for c in row]
        return [m for m in [*self.elements, *cells] if isinstance(m, Mark)]


def value_in(
    row: tuple[Cell, ...], place: int, column: Column, name: str | None, units: dict[str, str], extra: Fact
) -> Noted:
    """Return the value in one cell of a table; an empty cell has an empty text and no value."""
    label, text = words(str(row[0])), str(row[place])
    empty = number(text) is None
    series = " · ".join(part for part in ((label, column.series) if name else (column.series,)) if part)
    fact: Fact = {"name": name or label, "series": series or None, "measure": column.measure}
    fact |= {"value": number(text), "value_text": "" if empty and not text.strip("–- ") else text}
    fact |= {"unit": units.get(label, column.unit), "period": column.period, "source": "table"}
    fact |= {"org_unit": column.org_unit} if column.org_unit else {}
    fact |= {"value_high": number(high[1])} if (high := RANGE.search(text)) else {}
    return Noted("observations", fact | extra)


def cell_text(cell: Cell) -> str:
    """Return the words of a table cell."""
    if isinstance(cell, tuple):
        return "\n".join(cell_text(part) if not isinstance(part, Items) else "\n".join(part.texts) for part in cell)
    return cell.phrase if isinstance(cell, Mark) else cell


def element_text(element: Element) -> str:
    """Return the words of an element."""
    match element:
        case Cover():
            return "\n".join((element.title, *element.lines, *element.foot))
        case Heading() | Paragraph():
            return element.text
        case Items():
            return "\n".join(element.texts)
        case Mark():
            return element.phrase
        case Grid():
            return "\n".join(cell_text(cell) for row in (*element.header, *element.rows) for cell in row)
        case Box() | Aside():
            return "\n".join((element.title, *element.texts))
        case Contents() | Break():
            return ""
