"""What the columns of a table of goals hold, told by their heads and by what stands in them."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import pairwise

import regex

from extract.layout.outline import plain
from extract.marks.glyphs import is_sign
from extract.rules import follows_rules, load, pattern
from extract.tables.crossed_columns import crossed_columns
from extract.tables.remembered import per_table
from extract.tables.values import is_empty, is_number, is_wide
from extract.verdicts.code_legends import FACES
from extract.verdicts.color_legends import color_named
from extract.verdicts.lines import status_word
from models import Cell, Table

_REFERENCE = regex.compile(r"^\W*\p{Lu}?\d{1,2}(?:\.\d{1,2})*\W*$")

_AREA = regex.compile(r"(?:mål|fokus)områden?", regex.I)
"""Heads of areas: where no column is one of goals, what is judged beside them are goals."""

_MEASURABLE = regex.compile(r"\W*mätbar(?:t|a) mål\W*$", regex.I)

_POSITION = regex.compile(r"(?:nu)?läge(?:t)?\b")
"""Head of a column of how things stand: its figures are outcomes, not how far goals are attained."""

_SHALL = regex.compile(r"\bska(?:ll)?\b")

_DIGITS = regex.compile(r"\d+")

FEWEST_VERDICT_COLUMNS, FEWEST_VERDICTS = 2, 2
"""A matrix of verdicts has at least so many columns, each with at least so many status words."""

MOST_GOALS = 50
"""Goals of a report; 80 in each row is what is aimed at."""

MOSTLY_VERDICTS = 0.7
"""This part of the filled cells of such a column are status words."""

LONGEST_VERDICT = 40
"""Characters of a cell that may be a status word."""

WORDS = ("goal", "indicator", "activity", "comment", "description", "perspective", "unit")
"""Roles of columns that hold words: a column of figures under such a head is something else."""


@follows_rules
@cache
def _patterns() -> dict[str, "regex.Pattern[str]"]:
    return {role: pattern("goals", "column", role) for role in load("goals")["column"]}


def roles_of(table: Table) -> dict[str, int]:
    """Return the first column of each role (`goal`, `indicator`, `target`, `status` …) that a table has."""
    roles = dict[str, int]()
    for col, role in _column_roles(table):
        roles.setdefault(role, col)
    return roles


def number_columns(table: Table) -> frozenset[int]:
    """Return the columns of numbers that stand for rows or goals: *Nr*, and *Mål* with the numbers of goals."""
    return frozenset(col for col, role in _column_roles(table) if role == "number")


@per_table
def _column_roles(table: Table) -> tuple[tuple[int, str], ...]:
    """Return (column, role) of the columns that have one; *Mätbara mål* measure other goals, or are goals alone.

    So do areas that are judged: *Målområde*, *Måluppfyllelse*.
    """
    found = list(_read_roles(table))
    if all(role != "goal" for _, role in found):
        found = [
            (col, "goal" if role == "indicator" and _MEASURABLE.match(head_of(table, col)) else role)
            for col, role in found
        ]
    roles = {role for _, role in found}
    if "status" in roles and roles.isdisjoint(("goal", "indicator", "unit")):
        areas = [col for col, role in found if role == "perspective" and _AREA.fullmatch(plain(head_of(table, col)))]
        found = [(col, "goal" if col in areas else role) for col, role in found]
    return tuple(found)


def _read_roles(table: Table) -> Iterator[tuple[int, str]]:
    """Yield (column, role) of the columns that have one."""
    grid = table.grid()
    if table.header_rows >= len(grid) or (table.header_rows and is_wide(grid[table.header_rows - 1], table)):
        return  # one cell over all columns names none of them
    body = [row for row in grid[table.header_rows :] if not is_wide(row, table)]
    wide = [row[0].text for row in grid[table.header_rows :] if is_wide(row, table) and row[0] is not None]
    taken = set[str]()
    for col in range(table.n_cols):
        head = plain(_head(grid[: table.header_rows], col)).rstrip(" ?")
        texts = [cell.text for row in body if (cell := row[col]) is not None and cell.text]
        faced = not head and len(texts) >= FEWEST_VERDICTS and "status" not in taken and FACES.keys() >= set(texts)
        role = "status" if faced else _role(head, [text for text in texts if not is_sign(text)], taken)
        if role == "goal" and len(wide) > 1 and _said(wide) and not _said(texts):
            role = "indicator"  # the rows over all columns are the goals, those below measure them
        if role is not None:
            taken.add(role)
            yield col, role


def head_of(table: Table, col: int) -> str:
    """Return the innermost head of a column; empty where it has none."""
    return _head(table.grid()[: table.header_rows], col)


def _head(rows: Sequence[Sequence[Cell | None]], col: int) -> str:
    heads = dict.fromkeys(cell.text for row in rows if (cell := row[col]) is not None and cell.text)
    return list(heads)[-1] if heads else ""


def _role(head: str, texts: Sequence[str], taken: Set[str]) -> str | None:
    """Return the role of a column with that head and those cells, or None where it has none (or one that is taken)."""
    figures = sum(is_number(text) for text in texts) > len(texts) / 2
    references = bool(texts) and sum(_REFERENCE.match(text) is not None for text in texts) > len(texts) / 2
    for role, heads in _patterns().items():
        if not heads.fullmatch(head):
            continue
        if role == "goal" and (figures or references):
            return "number" if (references and not figures) or _small(texts) else "target"
        if role == "target" and "goal" not in taken and _said(texts):
            return "goal"  # *Mål 2019* over what shall be
        if (role in taken and role != "goal") or (role in WORDS and (figures or references)):
            continue
        if role == "status" and not _judges(head, texts, figures):
            continue
        return role
    return None


def _said(texts: Sequence[str]) -> bool:
    """Return True where most cells say what shall be."""
    return 2 * sum(_SHALL.search(text) is not None for text in texts) > len(texts)


def _judges(head: str, texts: Sequence[str], figures: bool) -> bool:
    """Return True for a column of status words or percentages; one that is only called *Resultat* must hold them."""
    if figures and (_POSITION.match(head) or not any("%" in text or "procent" in text for text in (head, *texts))):
        return False
    if pattern("goals", "outcome_head").fullmatch(head) is None:
        return True
    if head == "utfall":
        texts = [text for text in texts if not is_empty(text)]  # where nothing stands values are lacking
        if not texts:
            return False
    told = sum(status_word(text) is not None or bool(color_named(text)) for text in texts)
    return not texts or 2 * told > len(texts)  # where no words stand, signs judge


def role_of_head(head: str) -> str | None:
    """Return the role that a head alone tells, `value` for one of outcomes, or None.

    >>> [role_of_head(head) for head in ("Indikator", "Målvärde", "Utfall 2019", "Brukare")]
    ['indicator', 'target', 'value', None]
    """
    name = plain(head)
    role = next((role for role, heads in _patterns().items() if heads.fullmatch(name)), None)
    return role or ("value" if pattern("tables", "measure", "outcome").match(name) else None)


def _small(texts: Sequence[str]) -> bool:
    """Return True for figures that number goals: small whole numbers, each seldom more than the one before plus one."""
    numbers = [int(m.group()) for text in texts if (m := regex.fullmatch(r"\d{1,2}", text.strip()))]
    rising = all(b - a in (0, 1) for a, b in pairwise(numbers))
    return len(numbers) == len(texts) and rising and max(numbers, default=0) <= MOST_GOALS


def goal_columns(table: Table) -> dict[str, int] | None:
    """Return the columns of a table of goals by role, or None where it is no such table.

    Of two columns of goals the narrower is `goal`, the one that it serves `upper`.
    A column *Titel* beside nothing but targets and outcomes lists indicators: goals are called so, or described, or
    judged.
    """
    roles = roles_of(table)
    if "goal" not in roles:
        return None
    of_goals = [col for col, role in _column_roles(table) if role == "goal" and "mål" in head_of(table, col).lower()]
    if len(of_goals) > 1:
        # *Kommungemensamma mål* beside *Nämndens mål*: the row is about the narrower, of which there are more.
        *_, roles["upper"], roles["goal"] = sorted(of_goals, key=lambda col: (_filled(table, col), col))
    told = (
        roles.keys() & {"status", "comment", "indicator", "description"}
        or verdict_columns(table)
        or crossed_columns(table)
    )
    called = "mål" in head_of(table, roles["goal"]).lower()
    return roles if told or (called and "target" in roles) else None


def verdict_columns(table: Table) -> tuple[int, ...]:
    """Return the columns of status words under heads that name who or when, not what: a goal's verdict in each home.

    One such column may hold anything; two or more are a matrix of verdicts.
    """
    kinds = Counter(_DIGITS.sub("", head_of(table, col)) for col in range(table.n_cols))
    # *Bedömning T1*, *Bedömning T2*: the first has the role, and is one of them.
    known = {
        col
        for col, role in _column_roles(table)
        if role != "status" or kinds[_DIGITS.sub("", head_of(table, col))] == 1
    }
    body = table.grid()[table.header_rows :]
    found = [
        col for col in range(table.n_cols) if col not in known and head_of(table, col) and _holds_verdicts(body, col)
    ]
    return tuple(found) if len(found) >= FEWEST_VERDICT_COLUMNS else ()


def _holds_verdicts(body: Sequence[Sequence[Cell | None]], col: int) -> bool:
    texts = [cell.text for row in body if (cell := row[col]) is not None and cell.text]
    words = sum(len(text) <= LONGEST_VERDICT and status_word(text) is not None for text in texts)
    return words >= max(FEWEST_VERDICTS, MOSTLY_VERDICTS * len(texts))


def _filled(table: Table, col: int) -> int:
    """Return how many cells with words a column has below its head; one over several rows is one."""
    return sum(cell.col == col and bool(cell.text) for cell in table.cells if cell.row >= table.header_rows)
