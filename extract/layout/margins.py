"""Boxes in the margin, each with the same words on its first line: they belong to the sections beside them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from models import Word

if TYPE_CHECKING:
    from extract.layout.order import TextLine

NARROW = 0.45
"""A margin is no wider than this part of the column beside it."""

FEWEST = 2
"""So many boxes at least open with the same words; one is a fact box that may stand anywhere."""


def with_margin(
    words: Sequence[Word], left: Sequence["TextLine"], right: Sequence["TextLine"]
) -> list[list["TextLine"]]:
    """Return the runs of lines of a column and of the boxes in the margin beside it, in the order they are read.

    Each box comes after the section beside it: before the next heading of the column. Empty where there are no such
    boxes.
    """
    boxes = list(_boxes(words, right))
    if len(boxes) < FEWEST or _width(right) > NARROW * _width(left):
        return []
    heads = [line for line in left if all(words[i].bold for part in line.parts for i in part)]
    runs, at = list[list["TextLine"]](), 0
    for box in boxes:
        top = box[0].box[1] + box[0].size
        below = next((head.box[1] for head in heads if head.box[1] > top), float("inf"))
        end = next((n for n in range(at, len(left)) if left[n].box[1] >= below), len(left))
        runs += [list(left[at:end]), list(box)]
        at = max(at, end)
    return [run for run in [*runs, list(left[at:])] if run]


def _boxes(words: Sequence[Word], lines: Sequence["TextLine"]) -> Iterator[Sequence["TextLine"]]:
    """Yield the lines of each box: the words on the first line open every one."""
    said = [" ".join(words[i].text for part in line.parts for i in part) for line in lines]
    starts = [n for n, text in enumerate(said) if text == said[0]]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start:end]


def _width(lines: Sequence["TextLine"]) -> float:
    return max(line.box[2] for line in lines) - min(line.box[0] for line in lines) if lines else 0.0
