"""Cards of goals: a small table that states a goal, measures it in rows of indicators and ends with its verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import regex

from extract.layout.outline import plain
from extract.rules import pattern
from extract.tables.goal_columns import goal_columns, role_of_head, roles_of
from extract.tables.remembered import per_table
from extract.tables.values import is_number, is_wide
from extract.verdicts.lines import status_word
from extract.wording.goals import parts_treatment, says_what_shall_be
from extract.wording.labels import Label, find_label
from models import Block, Cell, Passage, Table

LONGEST_TITLE = 300
"""Characters of a row that may state a goal; a longer one comments."""

TREATS = ("comment", "status", "activity", "description")
"""Roles of labels that say something of the goal above them."""

# *… var bra. Bedömning: Delvis*: a label in the middle of a cell, after a full stop or a new line.
_LABEL = regex.compile(r"(?:^|(?<=[.!?)])\s+|\n\s*)(?P<name>\p{Lu}[\p{L}/]+(?: \p{Ll}+){0,3})\s*:\s+")


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a label in a card says of its goal: the role of the label, its words, and what follows it."""

    role: str
    name: str
    passage: Passage


@dataclass(kw_only=True)
class Card:
    """One goal of a table of cards: its words, the label before them, what is told of it and its rows of indicators."""

    goal: Passage
    label: Label | None
    told: list[Told] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    def words(self, role: str) -> list[Told]:
        """Return what labels of a role tell."""
        return [told for told in self.told if told.role == role]


@dataclass(frozen=True, kw_only=True)
class Cards:
    """The cards of one table, and the table of their indicators alone, in the places of the whole."""

    cards: tuple[Card, ...]
    measures: Table | None


@per_table
def cards_of(table: Table) -> Cards | None:
    """Return the cards that a table is made of, or None where it is another kind of table."""
    return _Reader(table).cards()


class _Reader:
    """Reads the rows of a table from the top; whatever no card has makes it another table."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.found: list[Card] = []
        self.head: int | None = None
        self.heads: list[str] = []
        self.pending: Cell | None = None

    def cards(self) -> Cards | None:
        """Return the cards, each of which is measured or judged; None where a row is none of a card."""
        table = self.table
        if table.n_cols < 2 or goal_columns(table) is not None:
            return None
        for number, row in enumerate(table.grid()):
            own = {id(cell): cell for cell in row if cell is not None and cell.text}
            if own and not self._takes(number, row, list(own.values())):
                return None
        measures = self._measures()
        known = roles_of(measures) if measures is not None else {}
        measured = "indicator" in known and bool(known.keys() & {"target", "status"})
        for card in self.found:
            if not (card.words("status") or card.words("comment") or (measured and card.rows)):
                return None
        return Cards(cards=tuple(self.found), measures=measures) if self.found else None

    def _takes(self, number: int, row: Sequence[Cell | None], cells: Sequence[Cell]) -> bool:
        """Take a row; False where no card has such a row in this place."""
        if is_wide(row, self.table):
            return self._wide(cells[0])
        if self._pairs(cells):
            return bool(self.found)
        if not self.found:
            return False
        names = [plain(cell.text) for cell in cells]
        if self.head is None:
            self.head, self.heads = number, names
            return "indicator" in {role_of_head(name) for name in names}
        if names != self.heads:
            self.found[-1].rows.append(number)
        return True

    def _wide(self, cell: Cell) -> bool:
        """Take a row of one cell: a goal, what a label tells of the goal above, a bare label, or a remark."""
        if self.pending is not None:
            label, self.pending = self.pending, None
            return self._pair(label, cell)
        if self._states(cell.passage):
            return True
        if not self.found:
            self.pending = cell if _goal_label(cell.passage) is not None else None
            return self.pending is not None
        told = list(_told(cell.passage))
        if not told and _role(cell.text) is not None:
            self.pending = cell
        elif not told and self.found[-1].rows:
            told = [Told(role="comment", name="Kommentar", passage=cell.passage)]
        self.found[-1].told += told
        return True

    def _states(self, passage: Passage) -> bool:
        """Begin a card where a text is a goal: after its label, or saying by itself what shall be."""
        if len(passage.text) > LONGEST_TITLE:
            return False
        label = find_label(Block(kind="heading", passage=passage))
        if label is not None and label.rest.text and not _tells(label.rest.text):
            self.found.append(Card(goal=label.rest, label=label))
        elif label is None and says_what_shall_be(passage.text) and not any(_told(passage)):
            self.found.append(Card(goal=passage, label=None))
        else:
            return False
        return True

    def _pairs(self, cells: Sequence[Cell]) -> bool:
        """Take a row of labels, each with what it says in the cell beside it; False where it is no such row."""
        labels, texts = cells[::2], cells[1::2]
        if len(cells) == 1:  # a label whose cell is left empty
            return bool(self.found) and cells[0].col == 0 and _role(cells[0].text) is not None
        if len(labels) != len(texts) or cells[0].col or not self._spans(cells):
            return False
        if not all(_goal_label(label.passage) or _role(label.text) for label in labels):
            return False
        return all(self._pair(label, text) for label, text in zip(labels, texts, strict=True))

    def _spans(self, cells: Sequence[Cell]) -> bool:
        """Return True unless the row is one of heads: these stand in each column, beside one another."""
        if self.table.n_cols == 2 or len(cells) < self.table.n_cols:
            return True
        return not any(role_of_head(cell.text) and not _tells(cell.text) for cell in cells[1::2])

    def _pair(self, label: Cell, text: Cell) -> bool:
        announced = _goal_label(label.passage)
        if announced is not None:
            if is_number(text.text) or _tells(text.text):
                return False
            self.found.append(Card(goal=text.passage, label=announced))
            return True
        role = _role(label.text)
        if role is None or not self.found:
            return False
        self.found[-1].told.append(Told(role=role, name=label.text, passage=text.passage))
        return True

    def _measures(self) -> Table | None:
        """Return the table without the rows that are about the goals: its head is that of the indicators."""
        if self.head is None:
            return None
        kept = {self.head, *(row for card in self.found for row in card.rows)}
        cells = tuple(cell for cell in self.table.cells if cell.row in kept)
        return replace(self.table, cells=cells, header_rows=self.head + 1)


def _tells(text: str) -> bool:
    return status_word(text) is not None


def _goal_label(passage: Passage) -> Label | None:
    """Return the label of a goal that a cell holds and nothing else."""
    label = find_label(Block(kind="heading", passage=passage))
    return label if label is not None and not label.rest.text else None


def _role(label: str) -> str | None:
    """Return what a label in a card announces: the goal's verdict, a comment, or something else that treats it."""
    name = plain(label).rstrip(" ?:")
    if pattern("goals", "column", "comment").fullmatch(name):
        return "comment"
    role = role_of_head(name)
    if role in TREATS:
        return role
    return "comment" if parts_treatment(name) else None


def _told(passage: Passage) -> Iterator[Told]:
    """Yield what the labels within a cell tell: *Kommentar: … Bedömning: …*; nothing where it begins with none."""
    labels = [(m, role) for m in _LABEL.finditer(passage.text) if (role := _role(m["name"])) is not None]
    if not labels or labels[0][0].start():
        return
    ends = [*(m.start() for m, _ in labels[1:]), len(passage.text)]
    for (m, role), end in zip(labels, ends, strict=True):
        text = passage.slice(m.end(), end).strip()
        if text.text:
            yield Told(role=role, name=m["name"], passage=text)
