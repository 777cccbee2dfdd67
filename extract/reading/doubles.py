"""Text that is drawn twice, a little apart, so that it looks bold: one word, and a bold one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extract.layout.rows import box_of, size_of
from models import Box, Word

SHIFT = 0.15
"""The second drawing is at most this far (font sizes) beside the first."""

SAME_ENDS = 0.2
"""What pdfium has left out covers the words it doubles to within this (font sizes): its box is that of the ink."""


def has_repeats(text: str) -> bool:
    """Return True for a page's text with a line that is there twice: only such a page is looked through for doubles."""
    lines = [line for line in text.split("\r\n") if line.strip()]
    return len(set(lines)) < len(lines)


def without_doubles(words: Sequence[Word]) -> list[Word]:
    """Return the words without those that are drawn over the same word once more; what is left of them is bold."""
    kept: list[Word] = []
    places: dict[tuple[str, float], list[int]] = defaultdict(list)
    for word in words:
        left, top, _, _ = word.box or box_of(word)
        same = places[word.text, top]
        twin = None
        if same:
            twin = next((n for n in same if abs(box_of(kept[n])[0] - left) <= SHIFT * size_of(word)), None)
        if twin is not None:
            kept[twin] = _bold(kept[twin])
        else:
            same.append(len(kept))
            kept.append(word)
    return kept


def with_bold(words: Sequence[Word], doubles: Sequence[Box]) -> list[Word]:
    """Return the words, bold where pdfium has left out a text object that lies over them."""
    found = list(words)
    for x0, top, x1, bottom in doubles:
        covered = [
            number
            for number, word in enumerate(found)
            if x0 < (box_of(word)[0] + box_of(word)[2]) / 2 < x1
            and top < (box_of(word)[1] + box_of(word)[3]) / 2 < bottom
        ]
        if covered:
            slack = SAME_ENDS * size_of(found[covered[0]])
            left = min(box_of(found[number])[0] for number in covered)
            right = max(box_of(found[number])[2] for number in covered)
            if abs(left - x0) <= slack and abs(right - x1) <= slack:
                for number in covered:
                    found[number] = _bold(found[number])
    return found


def _bold(word: Word) -> Word:
    return replace(word.placed(0, 0), bold=True)
