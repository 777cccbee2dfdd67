"""What is found out about a table once and asked for from all sides."""

from collections.abc import Callable
from typing import TypeVar

from extract.rules import follows_rules
from models import Cell, Table

AT_MOST = 512
"""Tables of which it is remembered; then all are forgotten."""

Found = TypeVar("Found")


def per_table(read: Callable[[Table], Found]) -> Callable[[Table], Found]:
    """Return a function that remembers what `read` says of a table, until other rules come into force.

    A table is dear to read and to hash: it is known by the identity of its cells, which are kept, and by its heads.
    """
    known: dict[tuple[int, int], tuple[tuple[Cell, ...], Found]] = {}

    def remembering(table: Table) -> Found:
        key = (id(table.cells), table.header_rows)
        if key not in known:
            if len(known) >= AT_MOST:
                known.clear()
            known[key] = (table.cells, read(table))
        return known[key][1]

    remembering.__doc__ = read.__doc__
    remembering.cache_clear = known.clear  # type: ignore[attr-defined]
    return follows_rules(remembering)
