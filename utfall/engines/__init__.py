"""Where reports are read: an engine takes tasks and yields, in the same order, what became of each.

Whatever a file does to the process that reads it, the engine answers for that file alone.
"""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models import Extraction, UtfallError

Extract = Callable[..., Extraction]
"""Reads the file at a path, or raises `UtfallError`. It is called in other processes, so it is a function of a module.

One that raises `NeedsMoreTime` is called again with `patient=True` and that much more time."""


class LimitExceeded(UtfallError):
    """Reading the file took more time or memory than it may."""

    stage = "limits"


class WorkerCrashed(UtfallError):
    """The process that read the file came to an end without an answer."""

    stage = "process"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost. No report seen so far (79 pages) needs a tenth of either."""

    seconds: float = 120.0
    memory: int = 4 * 2**30


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read: `file` is what it is called in the database, `path` is where it lies."""

    file: str
    path: Path


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read: the columns of `failures`."""

    stage: str
    error: str
    message: str


Outcome = Extraction | Failure


class Engine(Protocol):
    """Reads many files."""

    def run(self, tasks: Iterable[Task], extract: Extract) -> Generator[tuple[Task, Outcome], None, None]:
        """Yield each task with its outcome, in the order of `tasks`; whoever stops early closes the generator."""
        ...
