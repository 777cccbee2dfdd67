"""The tables of a page: what is drawn and what stands under one another, each read in the way that fits best."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from extract.layout.rows import aside_among
from extract.tables.asides import without_aside
from extract.tables.choice import CUT, confidence_of, cut_share, swallows
from extract.tables.clusters import column_clusters
from extract.tables.edges import ends_in_head, parts_between_titles, without_next_title
from extract.tables.headbars import head_bars, tables_under_bars
from extract.tables.headgroups import with_groups
from extract.tables.judge import is_table
from extract.tables.refine import refined
from extract.tables.ruled import drawn_tables
from extract.tables.rulings import Line, Rulings
from extract.tables.runs import find_runs, may_hold_rows
from extract.tables.stubs import with_labels
from extract.tables.textgrid import TextTable, table_of, text_table, words_table
from extract.tables.textlines import TextLine, text_lines, typed_rules
from extract.tables.textruns import find_text_runs
from extract.tables.typed import tells_columns
from extract.tables.zones import words_in_zone, zones_in_columns
from models import Grid, Rule, Word


def find_tables(words: Sequence[Word], rules: Sequence[Rule]) -> list[Grid]:
    """Return the tables of a page from the top down; each word is in one cell at most.

    A page is looked at before it is searched: prose without lines or rows of figures costs next to nothing.
    """
    turned = aside_among(words)
    upright = [number for number in range(len(words)) if number not in turned]
    rulings = Rulings(rules, words)
    drawn = [replace(d, grid=refined(d.grid, words, plumb=d.plumb)) for d in drawn_tables(words, upright, rulings)]
    drawn = [d for d in drawn if cut_share(d.grid, words) <= CUT]
    taken = {index for d in drawn for index in d.grid.words}
    free = [index for index in range(len(words)) if index not in taken] if drawn else []
    firm = [with_labels(d.grid, words, free) for d in drawn if d.plumb]
    rows = [part for d in drawn if not d.plumb for part in parts_between_titles(d.grid, words)]
    loose = [grid for grid in rows if not ends_in_head(grid, words)]
    zones = zones_in_columns(rulings.levels, words)
    zoned = [table for zone in zones for table in _told(words, turned, rulings, firm, words_in_zone(zone, words))]
    firm += [_sure(table) for table in zoned]
    told = _told(words, turned, rulings, firm)
    won = [_sure(table) for table in told if swallows(table, loose)]
    loose = [grid for grid in loose if all(_apart(grid, other) for other in (*firm, *won))]
    kept = [with_groups(grid, words) for grid in (*firm, *loose, *won)]
    if len(won) < len(told):
        kept += [with_groups(_sure(table), words) for table in _told(words, turned, rulings, kept)]
    apart = _disjoint(kept)
    parted = [without_next_title(grid, apart, words) for grid in apart]
    return sorted(parted, key=lambda grid: (grid.box[1], grid.box[0]))


def _disjoint(grids: Iterable[Grid]) -> list[Grid]:
    """Return the grids that share no words: of two that do, the one with more cells."""
    kept: list[Grid] = []
    taken = set[int]()
    for grid in sorted(grids, key=lambda grid: -len(grid.cells)):
        if taken.isdisjoint(grid.words):
            taken.update(grid.words)
            kept.append(grid)
    return kept


def _sure(table: TextTable) -> Grid:
    return replace(table.grid, confidence=confidence_of(table))


def _apart(one: Grid, other: Grid) -> bool:
    return set(one.words).isdisjoint(other.words)


def _told(
    words: Sequence[Word],
    turned: Set[int],
    rulings: Rulings,
    grids: Iterable[Grid],
    looked_at: Sequence[int] | None = None,
) -> list[TextTable]:
    """Return the tables that the text tells of outside the grids, in a zone of the page or anywhere."""
    taken = {index for grid in grids for index in grid.words}
    free = [index for index in (range(len(words)) if looked_at is None else looked_at) if index not in taken]
    upright = [index for index in free if index not in turned] if turned else free
    levels = rulings.without_underlines(upright)
    if not head_bars(levels) and not may_hold_rows([words[index] for index in free]):
        return []
    lines = text_lines(words, upright)
    levels = [*levels, *typed_rules(words, upright)]
    found = [table for table in _tables(lines, levels, words) if is_table(table, words)]
    taken = {index for table in found for index in table.grid.words}
    rest = [line for line in lines if taken.isdisjoint(line.chunks[0].words)]
    worded = (words_table(rest, run, levels, words) for run in find_text_runs(rest, words))
    found += [table for table in worded if table is not None and is_table(table, words)]
    return [*found, *_under_bars(lines, levels, words, found)]


def _under_bars(
    lines: Sequence[TextLine], levels: Sequence[Line], words: Sequence[Word], found: Sequence[TextTable]
) -> list[TextTable]:
    """Return the tables of texts and symbols under shaded heads, where no table was found."""
    taken = {index for table in found for index in table.grid.words}
    rest = [line for line in lines if taken.isdisjoint(line.chunks[0].words)]
    under = (table_of(rest, places, cols, levels, words) for places, cols in tables_under_bars(rest, head_bars(levels)))
    return [table for table in under if cut_share(table.grid, words) <= CUT]


def _tables(lines: Sequence[TextLine], levels: Sequence[Line], words: Sequence[Word]) -> Iterator[TextTable]:
    """Yield the runs of rows as tables; where text runs beside one, it is looked for again without that."""
    for run in find_runs(lines, words):
        clusters = column_clusters([line for line in lines[run[0] : run[1] + 1] if tells_columns(line, words)])
        rest = without_aside(lines, run, clusters, words)
        if rest is not None:
            top, bottom = lines[run[0]].box[1], lines[run[1]].box[3]
            for found in _tables(rest, levels, words):
                if top - 1 <= found.body[0].box[1] and found.body[-1].box[3] <= bottom + 1:
                    yield found
            continue
        table = text_table(lines, run, clusters, levels, words)
        if table is not None:
            yield table
