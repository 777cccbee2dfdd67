"""Goals in tables: a column of titles or goals, and columns that describe and judge them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex
from rapidfuzz import fuzz

from extract.goal_words import Maker, Zone, level_of, perspective_of
from extract.language import sentences
from extract.layout.outline import plain
from extract.rules import words_in
from models import Block, Cell, Goal, Passage, Table

REPEATED = 85
"""Likeness (0–100) from which a sentence says the same as the first."""

_MAIN_CLAUSE_SHOULD = regex.compile(r"^(?:(?!\b(?:att|som|vilket|underlag)\b).)*\b(?:ska|skall)\b", regex.I)
_INFINITIVE_FIRST = regex.compile(r"^(?:öka|minska|förbättra|utveckla|stärka|bibehålla|säkerställa|främja|skapa|behålla|halvera|införa|genomföra|ta fram)\b", regex.I)
_AFTER_YEAR = regex.compile(r"(?<=\b(?:19|20)\d\d),\s(?=\p{Lu})")


def find_rows(maker: Maker, blocks: Sequence[Block]) -> Iterator[Zone]:
    """Yield a zone for each row of a table of goals, and one for each goal whose indicators a table lists."""
    zones = list[Zone]()
    perspective: str | None = None
    for block in blocks:
        if block.kind == "heading" and (block.level or 1) <= 3:
            perspective = block.text
        elif block.table is not None:
            columns = goal_columns(block.table)
            if columns is not None:
                zones += _rows(maker, block, columns, perspective_of(block.section) or perspective)
    yield from zones


def goal_columns(table: Table) -> dict[str, int] | None:
    """Return the columns of a table of goals by role (`title`, `description`, …), or None where it is none."""
    heads = [plain(cell.text if cell else "") for cell in (table.grid() or [[]])[max(table.header_rows - 1, 0)]]
    title = next((col for col, head in enumerate(heads) if head in words_in("goals", "table", "title")), None)
    judged = [col for col, head in enumerate(heads) if head in words_in("goals", "table", "judged") and col != title]
    if title is None or not judged or table.header_rows >= table.n_rows:
        return None
    described = next(
        (c for c, head in enumerate(heads) if c not in (title, *judged) and head in words_in("goals", "table", "description")), None
    )
    return {"title": title} | ({"description": described} if described is not None else {})


def _rows(maker: Maker, block: Block, columns: dict[str, int], perspective: str | None) -> Iterator[Zone]:
    table = block.table
    if table is None:
        return
    grid = table.grid()
    heads = [cell.text if cell else "" for cell in grid[max(table.header_rows - 1, 0)]]
    for row in grid[table.header_rows :]:
        title = row[columns["title"]]
        if title is None or not title.text or title.colspan >= table.n_cols > 1:
            continue
        described = row[columns["description"]] if "description" in columns else None
        passage = goal_statement(title.passage, described.passage if described else Passage(""))
        goal = maker.goal(
            passage,
            rule="goal.table",
            confidence=0.93,
            level=level_of(" ".join((heads[columns["title"]], *block.section))) or maker.default_level,
            perspective=perspective,
        )
        if goal is not None:
            yield Zone(goal=goal, kind="row", title=title.text, cells=tuple(_others(row, heads, columns)))


def _others(row: Sequence[Cell | None], heads: Sequence[str], columns: dict[str, int]) -> Iterator[tuple[str, Passage]]:
    for col, cell in enumerate(row):
        if cell is not None and cell.text and col != columns["title"]:
            yield heads[col], cell.passage


def goal_statement(title: Passage, description: Passage) -> Passage:
    """Return the words that state the goal: the first sentences of the description that say what shall be, or the title.

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
        if not (_MAIN_CLAUSE_SHOULD.search(sentence.text) or (stated is None and _INFINITIVE_FIRST.search(sentence.text))):
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


MAX_GROUP = 90
"""Characters of a wide row that names the group of the rows below it; a longer one is a comment."""

_PREFIX = regex.compile(r"^\p{Lu}{2,5}\s+[-–]\s+|\s*\([^)]*\)")


def find_indicator_rows(maker: Maker, blocks: Sequence[Block], zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield a zone for each row of a table that lists a goal's indicators with their targets under the goal's name.

    The goal is named by a wide row above; a wide row below an indicator is the comment on it.
    """
    titles = {plain(zone.title): zone.goal for zone in zones if zone.title}
    for block in blocks:
        if block.table is not None and (columns := indicator_columns(block.table)):
            yield from _indicator_rows(maker, block.table, columns, titles)


def indicator_columns(table: Table) -> tuple[int, int] | None:
    """Return the columns of names and targets of a table of indicators, or None where it is none."""
    heads = [plain(cell.text if cell else "") for cell in (table.grid() or [[]])[max(table.header_rows - 1, 0)]]
    name = next((c for c, head in enumerate(heads) if head in words_in("goals", "indicators", "name")), None)
    target = next((c for c, head in enumerate(heads) if head in words_in("goals", "indicators", "target") and c != name), None)
    return (name, target) if name is not None and target is not None else None


def _indicator_rows(maker: Maker, table: Table, columns: tuple[int, int], titles: dict[str, Goal]) -> Iterator[Zone]:
    name, target = columns
    parent: Goal | None = None
    zone: Zone | None = None
    for row in table.grid()[table.header_rows :]:
        cell, value = row[name], row[target]
        if cell is None or not cell.text:
            continue
        if cell.colspan >= table.n_cols:
            if len(cell.text) <= MAX_GROUP:
                parent = titles.get(plain(cell.text), parent)
            elif zone is not None:
                zone = replace(zone, cells=(*zone.cells, ("Kommentar", cell.passage)))
            continue
        if zone is not None:
            yield zone
        goal = parent and maker.goal(
            cell.passage,
            rule="goal.indicator.table",
            confidence=0.93,
            level=parent.level,
            parent=parent,
            is_indicator=True,
            target_text=value.text if value is not None and value.text else None,
        )
        zone = Zone(goal=goal, kind="row", title=cell.text) if goal else None
    if zone is not None:
        yield zone


def names_same(label: str, item: str) -> bool:
    """Return True where a list item is the indicator of a table under another name.

    >>> names_same("SOC - Ledarskap (medarbetarenkät)", "Medarbetarenkätens resultat för ledarskap")
    True
    """
    return _PREFIX.sub("", label).strip().lower() in item.lower()
