"""Clean text that knows where each of its characters stands on the page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from models.records import record
from models.report import Provenance, Report

FEW_RUNS = 8
"""So many runs are gone through sooner than looked up; a paragraph has as many as it has lines."""


class Run(NamedTuple):
    """`passage.text[at:at + length] == page.text[offset:offset + length]`.

    A named tuple, not a dataclass: as many are made as a report has lines, several times over.
    """

    at: int
    page: int
    offset: int
    length: int


@record(frozen=True)
class Passage:
    """Clean text (one line, hyphenation undone) and the runs that tie it to the pages.

    What lies between two runs (the space that replaced a line break, say) has no place of its own.
    A passage may run over a page break; a citation of it stands on the page where it begins.

    >>> Passage.of("överklagan", page=1, offset=4).slice(0, 4).text
    'över'
    """

    text: str
    runs: tuple[Run, ...] = ()

    @classmethod
    def of(cls, text: str, *, page: int, offset: int) -> "Passage":
        """Return `text`, which stands verbatim at `offset` on `page`."""
        return cls(text, (Run(at=0, page=page, offset=offset, length=len(text)),) if text else ())

    @classmethod
    def join(cls, parts: Iterable["Passage"], separator: str = " ") -> "Passage":
        """Return the non-empty parts in order, with `separator` (which has no place) between them."""
        first, *others = [part for part in parts if part.text] or [cls("")]
        if not others:
            return first
        text, runs = first.text, list(first.runs)
        for part in others:
            text += separator
            runs += [Run(at=len(text) + r.at, page=r.page, offset=r.offset, length=r.length) for r in part.runs]
            text += part.text
        return cls(text, tuple(runs))

    def __bool__(self) -> bool:
        return bool(self.text)

    @cached_property
    def _ats(self) -> list[int]:
        return [run.at for run in self.runs]

    def slice(self, start: int, end: int) -> "Passage":
        """Return the passage of `text[start:end]`."""
        if start == 0 and end >= len(self.text):
            return self
        among = self.runs
        if len(among) > FEW_RUNS:
            among = among[max(0, bisect_right(self._ats, start) - 1) : bisect_left(self._ats, end)]
        runs = []
        for at, page, offset, length in among:
            low, high = max(at, start), min(at + length, end)
            if low < high:
                runs.append(Run(low - start, page, offset + low - at, high - low))
        return Passage(self.text[start:end], tuple(runs))

    def strip(self) -> "Passage":
        """Return the passage without white space at its ends."""
        left = len(self.text) - len(self.text.lstrip())
        return self.slice(left, max(left, len(self.text.rstrip())))

    @property
    def page(self) -> int | None:
        """Return the page where the passage begins."""
        return self.runs[0].page if self.runs else None

    def span(self) -> tuple[int, int, int] | None:
        """Return (page, start, end): the part of the passage on the page where it begins, or None if it has no place.

        Runs that stand before the first one on that page (a cell read out of order) widen the span to hold all.
        """
        if not self.runs:
            return None
        _, page, start, length = self.runs[0]
        end = start + length
        for _, other, offset, length in self.runs[1:]:
            if other == page:
                start, end = min(start, offset), max(end, offset + length)
        return page, start, end

    def cite(self, report: Report, *, rule: str, confidence: float) -> Provenance | None:
        """Return the provenance of the passage in `report`, or None where it has no place."""
        span = self.span()
        if span is None:
            return None
        page, start, end = span
        return report.page(page).cite(start, end, rule=rule, confidence=confidence)
