"""Columns that say how much, or which way, a figure has changed: against the figures of the two years beside them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models import Cell, Observation, Table
from utfall.findings import EPSILON, Finding, number, observed, places_of

HEAD = re.compile(r"(?:förändring|differens|skillnad|utveckling|trend)\b", re.IGNORECASE)
WAYS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile(r"upp|uppåt|ök(?:at|ar|ning)|högre", re.IGNORECASE)),
    (-1, re.compile(r"ned|ner|nedåt|minsk(?:at|ar|ning)|lägre", re.IGNORECASE)),
    (0, re.compile(r"lika|oförändra[dt]|samma", re.IGNORECASE)),
)
LIKE = 0.03
"""A figure that has changed by this part at most may be called the same."""
WAYS_SV = {1: "har ökat", -1: "har minskat", 0: "är oförändrat"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A row's figure and the one of the year before."""

    later: Observation
    earlier: Observation

    @property
    def change(self) -> float:
        """Return how much the figure has changed."""
        return (self.later.value or 0.0) - (self.earlier.value or 0.0)

    @property
    def way(self) -> int:
        """Return 1, -1 or 0 for up, down or no change."""
        return 0 if abs(self.change) < EPSILON else 1 if self.change > 0 else -1

    def may_be_told(self, way: int) -> bool:
        """Return True where the change may be called so: *lika* is said of small changes, too."""
        return self.way == way or (way == 0 and abs(self.change) <= LIKE * abs(self.earlier.value or 0.0))


def check_changes(table: Table, observations: Sequence[Observation], table_id: str) -> Iterator[Finding]:
    """Yield the changes that a table prints and its own years contradict, where most of its rows do fit."""
    heads = [cell for cell in table.cells if cell.row < table.header_rows and HEAD.match(cell.text)]
    if not heads:
        return
    column = heads[-1].col
    pairs = dict(_pairs(observations, column))
    yield from _ways(table, pairs, column, table_id)
    yield from _amounts(pairs, [o for o in observations if o.col == column and o.value is not None])


def _pairs(observations: Iterable[Observation], column: int) -> Iterator[tuple[int, Pair]]:
    """Yield the outcome of each row and that of the year before it."""
    rows = dict[int, list[Observation]]()
    for o in observations:
        if o.row is not None and o.col != column and o.value is not None and o.measure in ("outcome", "previous"):
            rows.setdefault(o.row, []).append(o)
    for row, found in rows.items():
        by_period = {o.period: o for o in found if o.period}
        periods = sorted(period for period in by_period if period)
        if len(periods) == len(found) and len(periods) > 1 and len({o.unit for o in found}) == 1:
            yield row, Pair(later=by_period[periods[-1]], earlier=by_period[periods[-2]])


def _ways(table: Table, pairs: Mapping[int, Pair], column: int, table_id: str) -> Iterator[Finding]:
    cells: dict[int, Cell] = {cell.row: cell for cell in table.cells if cell.col == column and cell.text}
    said = {
        row: next((way for way, word in WAYS if word.fullmatch(cells[row].text.strip())), None)
        for row in pairs
        if row in cells
    }
    told = {row: way for row, way in said.items() if way is not None}
    fits = sum(pairs[row].may_be_told(way) for row, way in told.items())
    if fits < 2 or 2 * fits <= len(told):
        return
    for row, way in told.items():
        pair = pairs[row]
        if way and pair.way and pair.way != way:
            message = (
                f"{pair.later.name}: förändringen anges till ”{cells[row].text}”, men värdet {WAYS_SV[pair.way]} "
                f"från {_printed(pair.earlier)} till {_printed(pair.later)}."
            )
            yield Finding(kind="trend_mismatch", message=message, record_table="tables", record_id=table_id)


def _amounts(pairs: Mapping[int, Pair], changes: Sequence[Observation]) -> Iterator[Finding]:
    """Yield the differences that are printed as numbers: this year less last year, or the other way round."""
    told = [(pair, o) for o in changes if (pair := pairs.get(o.row or 0)) is not None and o.unit == pair.later.unit]
    for sign in (1, -1):
        fits = [abs(sign * pair.change - (o.value or 0.0)) <= _slack(pair, o) for pair, o in told]
        if sum(fits) < 2 or 2 * sum(fits) <= len(told):
            continue
        for (pair, o), fit in zip(told, fits, strict=True):
            ids = (pair.later.id, pair.earlier.id)
            if fit:
                yield Finding(proven=(o.id, *ids))
                continue
            reckoned = number(sign * pair.change, places_of(observed(pair.later).step))
            message = (
                f"{o.name}: från {_printed(pair.earlier)} till {_printed(pair.later)} är {reckoned}, "
                f"men förändringen anges till {_printed(o)}."
            )
            yield Finding(
                kind="trend_mismatch",
                message=message,
                record_table="observations",
                record_id=o.id,
                broken=(o.id,),
                doubtful=ids,
            )
        return


def _slack(pair: Pair, o: Observation) -> float:
    steps = [observed(each).step for each in (pair.later, pair.earlier, o)]
    return EPSILON if all(observed(each).counted for each in (pair.later, pair.earlier, o)) else max(steps) + EPSILON


def _printed(o: Observation) -> str:
    return number(o.value or 0.0, places_of(observed(o).step))
