"""Which unit another belongs to: the nearest one above it that the same report names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models import Unit
from normalize import registers
from normalize.units import slug

RANKS = {"board": 0, "administration": 1, "department": 2, "unit": 3, "group": 4, "process": 4}


def with_parents(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the units of a report, each once, with the unit that each belongs to.

    That is the nearest of its usual ancestors that the report names, else the first unit (whose report it is) where
    that stands higher. The register knows where a kind usually belongs; that a municipality has such a unit at all,
    only the report can tell.

    >>> from normalize.units import match_unit
    >>> named = [match_unit(name, municipality_code="1480")[1] for name in ("Socialnämnden", "Hemtjänst Norr")]
    >>> [(unit.name, unit.parent_id) for unit in with_parents(named)]
    [('Socialnämnden', None), ('Hemtjänst Norr', '1480-socialnamnd')]
    """
    once = {unit.id: unit for unit in units}
    whole: dict[str | None, str] = {unit.kind_id: unit.id for unit in once.values() if unit.kind_id and _is_whole(unit)}
    first = next(iter(once.values()), None)
    return tuple(
        unit if unit.parent_id else replace(unit, parent_id=_parent(unit, whole, first)) for unit in once.values()
    )


def _is_whole(unit: Unit) -> bool:
    return unit.kind_id is not None and unit.id.split("-", 1)[-1] == slug(unit.kind_id)


def _parent(unit: Unit, whole: dict[str | None, str], first: Unit | None) -> str | None:
    """Return the id of the unit that `unit` belongs to, None where the report names none."""
    for kind_id in _above(unit):
        if kind_id in whole and whole[kind_id] != unit.id:
            return whole[kind_id]
    if first is None or RANKS.get(first.kind, 0) >= RANKS.get(unit.kind, 0):
        return None
    return first.id


def _above(unit: Unit) -> Iterator[str]:
    """Yield the kinds that a unit usually belongs to, the nearest first."""
    kinds = registers.kinds_by_id()
    kind = kinds.get(unit.kind_id or "")
    if kind is not None and not _is_whole(unit):
        yield kind.id
    while kind is not None and kind.parent_id is not None:
        yield kind.parent_id
        kind = kinds.get(kind.parent_id)
