"""The report's own scale of fulfilment in percent: *Uppfyllelse 91–99 procent: målet är delvis uppfyllt*."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.judgements import Judgement, find_judgements
from models import Block
from models.facts import Status

_SHARES = r"(?P<low>\d{1,3})(?:\s*[–-]\s*(?P<high>\d{1,3}))?\s*(?:%|procent)"
_OPEN = r"eller (?:mer|högre|lägre|mindre)|och (?:över|under)"
# *91–99 procent: målet är delvis uppfyllt*, *90 % eller lägre = ej uppfyllt*
_STEP = regex.compile(rf"{_SHARES}\s*(?P<open>{_OPEN})?\s*[:=–-]\s*(?P<verdict>.+)", regex.I)
_PERCENT = regex.compile(r"^\W*(?P<value>\d{1,3}(?:,\d+)?)\s*(?:%|procent)\W*$", regex.I)


@dataclass(frozen=True, slots=True)
class Legend:
    """Steps (low, high, status) of fulfilment in percent."""

    steps: tuple[tuple[float, float, Status], ...]

    def judge(self, text: str) -> Judgement | None:
        """Return the judgement that a percentage stands for on the report's scale."""
        match = _PERCENT.match(text)
        if match is None:
            return None
        value = float(match["value"].replace(",", "."))
        for low, high, status in self.steps:
            if low <= value <= high:
                return Judgement(
                    start=0,
                    end=len(text),
                    status=status,
                    forecast=False,
                    rule="status.legend.percent",
                    names_goal=False,
                )
        return None


def find_legend(blocks: Sequence[Block]) -> Legend:
    """Return the scale that the report explains; empty where it explains none."""
    steps = list[tuple[float, float, Status]]()
    for block in blocks:
        match = _STEP.search(block.text) if block.kind in ("paragraph", "list_item") else None
        verdict = next(find_judgements(match["verdict"]), None) if match else None
        if match is None or verdict is None or verdict.status is None:
            continue
        low = float(match["low"])
        high = float(match["high"] or match["low"])
        opened = (match["open"] or "").lower()
        if "mer" in opened or "högre" in opened or "över" in opened:
            high = float("inf")
        elif opened:
            low = 0.0
        steps.append((low, high, verdict.status))
    top = max((high for _, high, _ in steps), default=0.0)
    # What is more than fulfilled (*102 %*) is on the uppermost step.
    return Legend(tuple((low, float("inf") if high == top else high, status) for low, high, status in steps))


def explains(text: str) -> bool:
    """Return True for a line that explains a step of a scale: it is neither a goal nor a judgement.

    >>> [explains(text) for text in ("Uppfyllelse 91–99 procent: målet är delvis uppfyllt", "90 procent: alla nöjda")]
    [True, False]
    """
    match = _STEP.search(text)
    return match is not None and next(find_judgements(match["verdict"]), None) is not None
