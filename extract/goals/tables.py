"""Goals in tables: a column of goals beside columns that describe, measure and judge them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import regex
from rapidfuzz import fuzz

from extract.language.sentences import sentences
from extract.tables.crossed_columns import crossed_columns, crossed_verdict
from extract.tables.goal_columns import goal_columns, verdict_columns
from extract.tables.values import is_wide
from extract.verdicts.judgements import find_judgements
from extract.wording.goals import (
    Maker,
    Zone,
    level_of,
    perspective_of,
    says_what_shall_be,
    states_goal,
)
from models import Block, Cell, Goal, Passage, Table

REPEATED = 85
"""Likeness (0–100) from which a sentence says the same as the first."""

CONFIDENCE = 0.93
"""Of a goal or indicator in a column of a table: a column can be mistaken for another."""

PERSPECTIVE_LEVEL = 3
"""Depth of the headings that may name the perspective of the goals in the tables below."""

MAX_GROUP = 90
"""Characters of a wide row that names the group of the rows below it; a longer one is a comment."""

_AFTER_YEAR = regex.compile(r"(?<=\b(?:19|20)\d\d),\s(?=\p{Lu})")
_NUMBER = regex.compile(r"^(?P<number>\p{Lu}?\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\p{L})")
_COMMENT_LABEL = regex.compile(r"^(?:kommentar|analys|bedömning)\b", regex.I)
_PREFIX = regex.compile(r"^\p{Lu}{2,5}\s+[-–]\s+|\s*\([^)]*\)")


UPPER_CONFIDENCE = 0.75
"""Of a goal that a table names only as what its own goals serve: two careful readers could see it differently."""


def find_rows(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each goal of the tables of goals, and one for each indicator that has a column of its own."""
    perspective: str | None = None
    for block in blocks:
        if block.kind == "heading" and (block.level or 1) <= PERSPECTIVE_LEVEL:
            perspective = block.text
        elif block.table is not None:
            roles = goal_columns(block.table)
            if roles is not None:
                above = perspective_of(block.section) or (perspective if "description" in roles else None)
                yield from _Rows(maker, block, block.table, roles, above).zones()


@dataclass
class _Rows:
    """Reads the rows of one table of goals; a goal whose cell spans several rows is one goal."""

    maker: Maker
    block: Block
    table: Table
    roles: dict[str, int]
    perspective: str | None
    goals: list[Zone] = field(default_factory=list)
    indicators: list[Zone] = field(default_factory=list)
    uppers: list[Zone] = field(default_factory=list)

    def zones(self) -> list[Zone]:
        """Return the zones of all rows: goals with their indicators, then the indicators."""
        grid = self.table.grid()
        heads = [cell.text if cell else "" for cell in grid[max(self.table.header_rows - 1, 0)]]
        last: Cell | None = None
        for row in grid[self.table.header_rows :]:
            cell = row[self.roles["goal"]]
            if cell is None or not cell.text:
                if self.goals and "indicator" in self.roles:
                    self._indicator(row, heads)  # the goal above goes on
                continue
            if is_wide(row, self.table) or self._is_group(row):
                self._wide(cell)
                continue
            if cell is not last:
                last = cell
                self._upper(row, heads)
                self._goal(row, cell, heads)
            if self.goals and "indicator" in self.roles:
                self._indicator(row, heads)
        self._give_verdicts_to_goals()
        return [*self.uppers, *self.goals, *self.indicators]

    def _give_verdicts_to_goals(self) -> None:
        """Let the verdicts in the rows of indicators judge the goals, where no goal has more than one.

        That may be chance where each goal has one indicator, with a target of its own: these are left.
        """
        judged = [zone for zone in self.indicators if zone.status is not None]
        per_goal = Counter(zone.goal.parent_id for zone in judged)
        rows = Counter(zone.goal.parent_id for zone in self.indicators)
        if not per_goal or max(per_goal.values()) > 1 or (max(rows.values()) == 1 and "target" in self.roles):
            return
        statuses = {zone.goal.parent_id: zone.status for zone in judged}
        self.goals = [replace(zone, status=statuses.get(zone.goal.id, zone.status)) for zone in self.goals]
        self.indicators = [replace(zone, status=None) for zone in self.indicators]

    def _is_group(self, row: Sequence[Cell | None]) -> bool:
        """Return True for a row of one cell in a table that measures each goal: it names the group of those below."""
        filled = [cell for cell in row if cell is not None and cell.text]
        return "indicator" in self.roles and len({id(cell) for cell in filled}) == 1

    def _wide(self, cell: Cell) -> None:
        """Take a row of one cell: the perspective of the rows below, or a comment on the goal above."""
        if len(cell.text) <= MAX_GROUP and not _COMMENT_LABEL.match(cell.text):
            self.perspective = cell.text
        elif self.goals:
            self._comment(cell.passage)

    def _comment(self, passage: Passage) -> None:
        zone = self.goals[-1]
        self.goals[-1] = replace(zone, cells=(*zone.cells, ("Kommentar", passage)))

    # -- one row

    def _upper(self, row: Sequence[Cell | None], heads: Sequence[str]) -> None:
        """Take the goal that the row's goal serves; a cell left empty goes on with the one above."""
        cell = self._cell(row, "upper")
        if cell is None or not cell.text or (self.uppers and self.uppers[-1].title == cell.text):
            return
        level = level_of(heads[self.roles["upper"]]) or "council"
        goal = self.maker.goal(cell.passage, rule="goal.table.upper", confidence=UPPER_CONFIDENCE, level=level)
        if goal is not None:
            self.uppers.append(Zone(goal=goal, kind="row", title=cell.text))

    def _goal(self, row: Sequence[Cell | None], cell: Cell, heads: Sequence[str]) -> None:
        """Take the goal of a row, stated by its description where it has one, with the other cells as its treatment."""
        passage, number = cell.passage, self._text(row, "number")
        if match := _NUMBER.match(cell.text):
            passage, number = passage.slice(match.end(), len(cell.text)), number or match["number"]
        description = self._cell(row, "description")
        goal = self.maker.goal(
            goal_statement(passage, description.passage if description else Passage("")),
            rule="goal.table",
            confidence=CONFIDENCE,
            number=number,
            level=level_of(heads[self.roles["goal"]])
            or level_of(" ".join(self.block.section))
            or self.maker.default_level,
            perspective=self._text(row, "perspective") or self.perspective,
            parent=self.uppers[-1].goal if self.uppers else None,
            target_text=None if "indicator" in self.roles else self._text(row, "target"),
        )
        if goal is None:
            return
        matrix = verdict_columns(self.table)
        named = {self.roles[role] for role in ("goal", "upper", "number", "perspective") if role in self.roles}
        own = named | {*matrix, *crossed_columns(self.table)}
        verdicts = tuple(
            (heads[col], other.passage) for col in matrix if (other := row[col]) is not None and other.text
        )
        cells = [
            (heads[col], other.passage)
            for col, other in enumerate(row)
            if other is not None
            and other.text
            and col not in own
            and other.col == col
            and "indicator" not in self.roles
        ]
        self.goals.append(
            Zone(
                goal=goal,
                kind="row",
                title=cell.text,
                cells=tuple(cells),
                status=self._status(row),
                verdicts=verdicts,
                status_head=self._status_head(heads),
                under=self.block.section[-1] if self.block.section else None,
            )
        )

    def _indicator(self, row: Sequence[Cell | None], heads: Sequence[str]) -> None:
        """Take the indicator of a row with its target and status, or the comment that stands in its place."""
        cell = self._cell(row, "indicator")
        if cell is None or not cell.text:
            return
        if cell.colspan > 1 or _COMMENT_LABEL.match(cell.text):
            self._comment(cell.passage)
            return
        parent = self.goals[-1].goal
        goal = make_indicator(self.maker, cell, parent, self._cell(row, "target"), rule="goal.indicator.column")
        if goal is not None:
            status = self._status(row)
            if status is not None and self._judges_goal(row, status):
                self.goals[-1] = replace(self.goals[-1], goals=(*self.goals[-1].goals, goal))
                self.indicators.append(Zone(goal=goal, kind="row", title=cell.text))
                return
            self.goals[-1] = replace(self.goals[-1], goals=(*self.goals[-1].goals, goal), status=None)
            head = self._status_head(heads)
            self.indicators.append(Zone(goal=goal, kind="row", title=cell.text, status=status, status_head=head))

    def _judges_goal(self, row: Sequence[Cell | None], status: Passage) -> bool:
        """Return True for a verdict on *the goal* in the only row of a goal: it is not on the indicator beside it."""
        cell = row[self.roles["goal"]]
        judgement = next((found for s in sentences(status) for found in find_judgements(s)), None)
        alone = cell is not None and bool(cell.text) and cell.rowspan == 1 and not self.goals[-1].goals
        return alone and judgement is not None and judgement.names_goal

    def _status_head(self, heads: Sequence[str]) -> str:
        return heads[self.roles["status"]] if "status" in self.roles else ""

    def _cell(self, row: Sequence[Cell | None], role: str) -> Cell | None:
        return row[self.roles[role]] if role in self.roles else None

    def _text(self, row: Sequence[Cell | None], role: str) -> str | None:
        cell = self._cell(row, role)
        return cell.text if cell is not None and cell.text else None

    def _status(self, row: Sequence[Cell | None]) -> Passage | None:
        cell = crossed_verdict(self.table, row, crossed_columns(self.table)) or self._cell(row, "status")
        return cell.passage if cell is not None and cell.text else None


def make_indicator(maker: Maker, cell: Cell, parent: Goal | None, target: Cell | None, *, rule: str) -> Goal | None:
    """Return the indicator, of a goal or of none, that a cell names, with the target that another cell sets."""
    return maker.goal(
        cell.passage,
        rule=rule,
        confidence=CONFIDENCE,
        level=parent.level if parent is not None else maker.default_level,
        parent=parent,
        is_indicator=True,
        target_text=target.text if target is not None and target.text else None,
    )


def goal_statement(title: Passage, description: Passage) -> Passage:
    """Return the words that state the goal: the first sentences of the description to say what shall be, or the title.

    >>> goal_statement(Passage("Trygghet"), Passage("Alla ska vara trygga. Underlag hämtas från enkäten.")).text
    'Alla ska vara trygga.'
    """
    stated = None
    at, first = 0, ""
    for sentence in _sentences(description):
        # The comment of a flattened row may begin with the goal over again.
        if first and fuzz.ratio(first, sentence.text) >= REPEATED:
            break
        first = first or sentence.text
        if not (says_what_shall_be(sentence.text) or (stated is None and states_goal(sentence.text))):
            break
        at = description.text.index(sentence.text, at) + len(sentence.text)
        stated = at
    return description.slice(0, stated).strip() if stated else title


def _sentences(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences, also where a comma after a year stands for the full stop of a cell's first paragraph."""
    for sentence in sentences(passage):
        at = 0
        for cut in _AFTER_YEAR.finditer(sentence.text):
            yield sentence.slice(at, cut.start())
            at = cut.end()
        yield sentence.slice(at, len(sentence.text))


def names_same(label: str, item: str) -> bool:
    """Return True where a list item is the indicator of a table under another name.

    >>> names_same("KFN - Besök (per år)", "Antalet besök på biblioteken")
    True
    """
    return _PREFIX.sub("", label).strip().lower() in item.lower()
