"""Lines of a page that may be an unruled table of words: short texts that start at the same places, line by line."""

from collections.abc import Iterator, Sequence

from extract.tables.runs import FEWEST_TEXT_ROWS, Run
from extract.tables.textlines import TextLine
from extract.tables.typed import is_typed
from models import Word

SAME_START, SAME_TYPED_START = 2.0, 6.0
"""Texts of a column start within this (points) of one another; on paper turned into typewriter text, a letter."""

FEWEST_COLUMNS = 3
"""Two columns of words are a list with explanations, or two columns of text."""

FAR = 2.6
"""The next line is no further below (font sizes)."""

ENTRIES = 0.8
"""This part of the texts begins with a capital or a figure: columns of running text do not."""

SHORT = 6
"""Half of the texts have no more words than this."""


def find_text_runs(lines: Sequence[TextLine], words: Sequence[Word]) -> Iterator[Run]:
    """Yield (first, last) of the lines of each run that may be a table of words, its head included."""
    number = 0
    while number < len(lines):
        last = _run_end(lines, number, words) if len(lines[number].chunks) >= FEWEST_COLUMNS else number
        full = [line for line in lines[number : last + 1] if len(line.chunks) >= FEWEST_COLUMNS]
        if len(full) >= FEWEST_TEXT_ROWS and _are_entries(full, words):
            yield number, last
            number = last
        number += 1


def _run_end(lines: Sequence[TextLine], first: int, words: Sequence[Word]) -> int:
    """Return the number of the last line whose texts start where those of the first line do."""
    starts = [chunk.left for chunk in lines[first].chunks]
    near = SAME_TYPED_START if is_typed(lines[first], words) else SAME_START
    last = first
    for number in range(first + 1, len(lines)):
        line = lines[number]
        if line.box[1] - lines[number - 1].box[3] > FAR * line.size:
            break
        if not all(any(abs(chunk.left - start) <= near for start in starts) for chunk in line.chunks):
            break
        if len(line.chunks) >= FEWEST_COLUMNS or len(line.chunks) > 1 or line.chunks[0].left > starts[0] + near:
            last = number
    return last


def _are_entries(lines: Sequence[TextLine], words: Sequence[Word]) -> bool:
    """Return True where the texts are short and begin like entries."""
    chunks = [chunk for line in lines for chunk in line.chunks]
    firsts = [words[chunk.words[0]].text[:1] for chunk in chunks]
    begun = sum(first.isupper() or not first.isalpha() for first in firsts)
    short = sum(len(chunk.words) <= SHORT for chunk in chunks)
    return begun >= ENTRIES * len(chunks) and 2 * short >= len(chunks)
