"""How records are made: frozen for those who write code, and as quick to make as plain objects."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

__all__ = ["record"]

Class = TypeVar("Class", bound=type)

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool = False, kw_only: bool = False) -> Callable[[Class], Class]:
        """Return what makes a class a frozen dataclass that mypy, and nothing at run time, keeps from being changed.

        Each field of a frozen dataclass is set by a call: a cell of six takes 1.06 µs, without that 0.24, and a report
        has records by the hundred thousand.
        """
        if not frozen:
            raise TypeError("a record is frozen; what is written to is a plain dataclass")
        return dataclass(slots=slots, kw_only=kw_only, unsafe_hash=True)
