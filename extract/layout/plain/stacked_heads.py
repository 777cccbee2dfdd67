"""Heads of tables of goals whose cells are lines: a line for each column, that of the goals first."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from extract.layout.cleaning import glue
from extract.layout.plain.stacked_lines import is_value, numbered, says_shall, states
from extract.rules import follows_rules, words_in
from extract.tables.goal_columns import role_of_head
from models import Passage
from models.records import record

LONGEST_HEAD = 40
"""Characters of the head of a column."""

MOST_COLUMNS = 8

_YEAR = regex.compile(r"(?:19|20)\d\d")
_DATED = regex.compile(r"\s+(?:för\s+)?(?:19|20)\d\d$")
_TEXT = regex.compile(r"[.!;:]$")
_GOALS = ("mål", "målen", "åtagande", "åtaganden", "uppdrag", "titel", "beskrivning", "målformulering", "aktivitet")


@record(frozen=True, slots=True)
class StackedHead:
    """The heads of the columns, the lines that they take up, and the columns of goals and of verdicts."""

    cells: tuple[Passage, ...]
    texts: tuple[str, ...]
    kinds: tuple[str, ...]
    goal: int
    state: int
    numbered: bool
    """Each row begins with a number."""
    measured: bool
    """A column names what measures the goals: of those there may be several to a goal."""

    @property
    def lines(self) -> int:
        """Return how many lines the head takes up."""
        return len(self.texts)


def stacked_heads(lines: Sequence[Passage], at: int) -> Iterator[StackedHead]:
    """Yield the ways to read lines as a head: one for each column that may hold verdicts, the last first."""
    goal = int(lines[at].text.lower() in words_in("headings", "table", "numbers"))
    if at + goal >= len(lines) or not heads_goals(lines[at + goal].text):
        return
    end = next(
        (n for n in range(at + goal + 1, min(at + MOST_COLUMNS * 2, len(lines))) if _opens_row(lines[n].text)), at
    )
    cells = _cells(lines[at:end])
    if not goal + 1 < len(cells) <= MOST_COLUMNS:
        return
    measured = any(role_of_head(cell.text) == "indicator" for cell in cells)
    kinds = tuple(kind_of_head(cell.text) for cell in cells)
    for state in range(len(cells) - 1, goal, -1):
        if kinds[state] == "state":
            number = numbered(lines[end].text) is not None
            texts = tuple(line.text for line in lines[at:end])
            yield StackedHead(tuple(cells), texts, kinds, goal, state, number, measured)


def heads_goals(text: str) -> bool:
    """Return True for the head of a column of goals, with the year that they are for or without."""
    name = _DATED.sub("", text).lower()
    if len(text) > LONGEST_HEAD or not name.endswith(_GOALS):
        return False
    return name in words_in("headings", "table", "goal") or role_of_head(name) == "goal"


def _opens_row(text: str) -> bool:
    """Return True for a line that begins the first row: a goal that says so or has a number."""
    return says_shall(text) or states(text) or (numbered(text) or 0) > 0


def _cells(lines: Sequence[Passage]) -> list[Passage]:
    """Return the heads, each on all its lines; none where a line is none."""
    cells = list[Passage]()
    for line in lines:
        if len(line.text) > LONGEST_HEAD or _TEXT.search(line.text):
            return []
        dated = cells[1:] and _YEAR.fullmatch(line.text) and not _YEAR.search(cells[-1].text)
        if cells and (line.text[:1].islower() or dated):
            cells[-1] = glue(cells[-1], line)
        elif is_value(line.text) and not _YEAR.match(line.text):
            return []
        else:
            cells.append(line)
    return cells


@follows_rules
@lru_cache(maxsize=256)
def kind_of_head(text: str) -> str:
    """Return what a column holds: `goal`, `target`, `state` where it may judge, `text`, or `value` for any other."""
    name = _DATED.sub("", text).rstrip(" ?").lower()
    role = role_of_head(text.rstrip(" ?")) or role_of_head(name)
    if role == "status" or name in words_in("headings", "table", "state"):
        return "state"
    if role in ("comment", "indicator", "activity", "description"):
        return "text"
    return role if role in ("goal", "target", "number") else "value"
