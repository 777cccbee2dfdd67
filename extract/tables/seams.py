"""Columns too close for a gap to tell them: figures set to the right, words right behind them (*71 Delvis*)."""

from collections.abc import Sequence

from extract.layout.rows import box_of, size_of
from extract.tables.textlines import is_figure
from models import Word

FEWEST_ROWS = 3
MOST_ROWS = 0.75
"""So many rows, and this part of all with words, have a figure and words that meet at the seam; heads may not."""

SAME_END = 0.8
"""Figures end, and words begin, within this (points) of one another."""

PARTED = 0.35
"""They stand further apart (font sizes) than words of a text set to the left do."""


def seams_in(lines: Sequence[Sequence[int]], words: Sequence[Word]) -> list[float]:
    """Return the place between a column of figures and a column of words that a drawn column holds, alone if any.

    The words are those of a scale or names, which begin with a capital and differ: units (*71 procent*) do neither.
    """
    if sum([len(line) > 1 for line in lines]) < FEWEST_ROWS:
        return []
    met = [pair for line in lines if (pair := _meeting(line, words)) is not None]
    if len(met) < max(FEWEST_ROWS, MOST_ROWS * (len(lines) - 1)):
        return []
    ends, starts = [end for end, _, _ in met], [start for _, start, _ in met]
    if max(ends) - min(ends) > SAME_END or max(starts) - min(starts) > SAME_END or len({text for *_, text in met}) < 2:
        return []
    place = (max(ends) + min(starts)) / 2
    crossed = any(
        left + 1 < place < right - 1 for line in lines for left, _, right, _ in (box_of(words[i]) for i in line)
    )
    return [] if crossed else [place]


def _meeting(line: Sequence[int], words: Sequence[Word]) -> tuple[float, float, str] | None:
    """Return where the figure of a line ends, where the words behind it begin, and these; None for other lines."""
    for at in range(1, len(line)):
        before, behind = words[line[at - 1]], words[line[at]]
        if is_figure(behind.text):
            continue
        end, start = box_of(before)[2], box_of(behind)[0]
        figure = is_figure(" ".join(words[index].text for index in line[:at]))
        if not figure or not behind.text[:1].isupper() or start - end <= PARTED * size_of(behind):
            return None
        return end, start, " ".join(words[index].text for index in line[at:])
    return None
