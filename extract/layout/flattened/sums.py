"""Which reading of rows whose figures have run together the table's own sums allow."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise, product
from math import prod

import regex

from extract.layout.flattened.numbers import NARROW, WIDE, Reading, Value, spread

FEWEST_ALIKE = 3
"""Figures of one kind in a row by which a reading may be told: two may well differ a hundredfold."""

COMPARED = 2
"""Columns before that of a change, which it compares."""

FEWEST_TORN = 2
"""Rows whose figures are cut at the same place by which a column may be one too many."""

MOST_COMBINATIONS = 20_000
"""Readings of a whole table that are tried against its totals."""

_GOES_ON = regex.compile(r"\d{3}(?!\d)")
"""A figure that could as well be the end of the one before it: *12* and *740*."""

_COMPARED = ("forecast", "outcome")

Roles = Mapping[str, Sequence[int]]
"""The columns of budget, what it is compared with, deviation, change from one to the next of the two before it, and
those `alike` in size (all but the deviation)."""


def roles_of(columns: Sequence[str]) -> Roles:
    """Return which columns hold what takes part in a sum, by what each column holds."""
    return {
        "budget": [i for i, c in enumerate(columns) if c == "budget"],
        "compared": [i for i, c in enumerate(columns) if c in _COMPARED],
        "deviation": [i for i, c in enumerate(columns) if c == "deviation"],
        "change": [i for i, c in enumerate(columns) if c == "change" and i >= COMPARED],
        "alike": [i for i, c in enumerate(columns) if c in ("budget", *_COMPARED)],
    }


def balanced_rows(rows: Sequence[Sequence[Reading]], roles: Roles) -> int:
    """Return in how many rows budget and outcome or forecast can differ by the deviation."""
    if not (roles["budget"] and roles["compared"] and roles["deviation"]):
        return 0
    return sum(bool(borne_out(row, roles)) for row in rows)


def may_be_cut_wrongly(rows: Sequence[Sequence[Reading]], roles: Roles) -> bool:
    """Return True for amounts that could be cut otherwise, where the identity that should bear out the cut never holds.

    Under *Budget*, *Utfall* and *Avvikelse*, *12 740 12 215 525* is three amounts, whatever stands above them.
    """
    told = [row for row in rows if any(_can_be_told(reading, roles) for reading in row)]
    joined = any(map(_could_be_joined, (reading for row in told for reading in row)))
    return joined and not balanced_rows(told, roles)


def _can_be_told(reading: Reading, roles: Roles) -> bool:
    """Return True for amounts in the columns of budget, what it is compared with, and deviation, not in percent."""
    columns = (roles["budget"], roles["compared"], roles["deviation"])
    return all(
        any(reading[col].number is not None and not reading[col].text.endswith("%") for col in cols) for cols in columns
    )


def _could_be_joined(reading: Sequence[Value]) -> bool:
    """Return True where one figure could be the next group of digits of the figure before it."""
    return any(
        b.start == a.end + 1 and a.text[-1:].isdigit() and _GOES_ON.match(b.text) and "," not in a.text
        for a, b in pairwise(reading)
    )


def torn_columns(rows: Sequence[Sequence[Reading]]) -> int:
    """Return in how many columns, row after row, stands what could as well end the figure before it.

    Where all rows are like *4 512 4 133*, three columns for each tear one figure or two: *4*, far less than the rest.
    """
    read = [row for row in rows if row]
    if len(read) < FEWEST_TORN:
        return 0
    return len(set.intersection(*(min(map(_torn, row), key=len) for row in read)))


def _torn(reading: Reading) -> set[int]:
    most = max((abs(value.number) for value in reading if value.number is not None), default=Decimal(0))
    small = {n for n, value in enumerate(reading) if value.number is not None and abs(value.number) * WIDE <= most}
    return {n for n in small if _could_be_joined(reading[n : n + 2])}


def settle(rows: Sequence[Sequence[Reading]], roles: Roles, totals: frozenset[int]) -> list[Reading | None]:
    """Return the one reading of each row that the table allows, None where several remain.

    `totals` are the rows that add up others.
    """
    left = [list(row) for row in rows]
    if roles.get("budget") and roles.get("deviation"):
        left = [borne_out(row, roles) or list(row) for row in left]
    if changes := roles.get("change"):
        left = [_changed(row, changes) or list(row) for row in left]
    if any(len(row) > 1 for row in left) and totals:
        left = _added_up(left, totals)
    left = [_even(row, roles.get("alike", ())) if len(row) > 1 else row for row in left]
    return [row[0] if len(row) == 1 else None for row in left]


def _even(row: list[Reading], alike: Sequence[int]) -> list[Reading]:
    """Return the only reading in which figures of one kind are of one size, where in all others they are far from it.

    Under three years, *171 220 168 905 132 610* is no *171*, *220 168* and *905 132 610*.
    """
    if len(alike) < FEWEST_ALIKE:
        return row
    spreads = [spread(tuple(reading[col] for col in alike)) for reading in row]
    even = [reading for reading, spread in zip(row, spreads, strict=True) if spread <= NARROW]
    return even if len(even) == 1 and sum(spread < WIDE for spread in spreads) == 1 else row


def borne_out(row: Sequence[Reading], roles: Roles) -> list[Reading]:
    """Return the readings in which budget and outcome or forecast differ by the deviation, whatever its sign."""
    return [
        reading
        for reading in row
        if any(
            _differ(reading, budget, other, deviation)
            for budget in roles["budget"]
            for deviation in roles["deviation"]
            for other in roles.get("compared", ())
        )
    ]


def _changed(row: Sequence[Reading], changes: Sequence[int]) -> list[Reading]:
    """Return the readings in which the two columns before a change differ by it: *1 388*, *1 507* and *119*."""
    return [r for r in row if any(_differ(r, change - COMPARED, change - 1, change) for change in changes)]


def _differ(reading: Reading, budget: int, other: int, deviation: int) -> bool:
    a, b, d = (reading[column].number for column in (budget, other, deviation))
    return a is not None and b is not None and d is not None and abs(abs(a - b) - abs(d)) <= _rounding(d)


def _rounding(number: Decimal) -> Decimal:
    """Return how far sums of rounded figures may miss: one in the last place, and never a whole small figure."""
    exponent = number.as_tuple().exponent
    unit = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return unit if abs(number) > 10 * unit else Decimal(0)


def _added_up(rows: list[list[Reading]], totals: frozenset[int]) -> list[list[Reading]]:
    """Return the readings of each block of rows that add up to the total below it in every column."""
    out, first = list(rows), 0
    for last in sorted(totals):
        block = rows[first : last + 1]
        if 1 < prod(len(row) for row in block) <= MOST_COMBINATIONS and len(block) > 2:
            numbers = {id(reading): [value.number for value in reading] for row in block for reading in row}
            scores = [(_sums([numbers[id(r)] for r in parts]), parts) for parts in product(*block)]
            best = max(score for score, _ in scores)
            fitting = [combination for score, combination in scores if score == best]
            # One column may miss its total (reports do err), but two must hit it: one can by chance.
            if best >= max(2, len(fitting[0][-1]) - 1):
                for offset in range(len(block)):
                    kept = list(dict.fromkeys(combination[offset] for combination in fitting))
                    out[first + offset] = kept
        first = last + 1
    return out


def _sums(combination: Sequence[Sequence[Decimal | None]]) -> int:
    """Return in how many columns the last row is the sum of the others."""
    *parts, total = combination
    hits = 0
    for column, whole in enumerate(total):
        known = [number for part in parts if (number := part[column]) is not None]
        if whole is not None and len(known) == len(parts):
            hits += abs(sum(known, Decimal(0)) - whole) <= len(parts) * _rounding(whole)
    return hits
