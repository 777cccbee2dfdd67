"""Words of a page as lines: what stands on one baseline, and what stands apart on it."""

from collections.abc import Iterable, Sequence
from math import inf

from models import Box, Word

SAME_LINE = 0.5
"""Two words share a line when their boxes overlap by this part of the lower one: footnote marks do, and lines set as
tightly as 1.07 do not."""

SURE = 0.95
"""Two words that share this much stand on one line, whatever other lines are near."""

TURNED = 1.3
"""A box higher than this many font sizes belongs to a word that runs up or down the page (upright ones are 1.05)."""

STAMP, FEWEST_OVER, MOST_STAMPS, MOST_WORDS = 36.0, 4, 12, 5_000
"""A stamp across a page is set in type this large (points), with so many words over it in type half as large at most.
Where there are more large words than so many, or more words than on any page of text, none is a stamp."""

LOOK_BACK = 4
"""Lines to compare a word with: those of the columns beside it, and a raised or lowered neighbour."""


def box_of(word: Word) -> Box:
    """Return the word's box; only words of plain text have none."""
    if word.box is None:
        raise ValueError(f"the word '{word.text}' has no place on the page")
    return word.box


def size_of(word: Word) -> float:
    """Return the word's font size, or its height where that is not known."""
    if word.size:
        return word.size
    box = box_of(word)
    return box[3] - box[1]


def is_turned(word: Word) -> bool:
    """Return True for a word that does not run from left to right."""
    box = word.box or box_of(word)
    height = box[3] - box[1]
    return height > TURNED * (word.size or height)


def turned_among(words: Sequence[Word]) -> set[int]:
    """Return the numbers of the words that do not run from left to right: next to none, but every page is asked."""
    return {
        number
        for number, word in enumerate(words)
        for box in (word.box or box_of(word),)
        if box[3] - box[1] > TURNED * (word.size or box[3] - box[1])
    }


def is_stamp(word: Word, words: Sequence[Word]) -> bool:
    """Return True for a large word that others of the page are set across: *UTKAST* behind the text."""
    if (word.size or 0.0) < STAMP or len(words) > MOST_WORDS:
        return False
    x0, top, x1, bottom = box_of(word)
    over = 0
    for other in words:
        if 2 * (other.size or STAMP) <= (word.size or 0.0):
            left, high, right, low = box_of(other)
            over += x0 < (left + right) / 2 < x1 and top < (high + low) / 2 < bottom
    return over >= FEWEST_OVER


def aside_among(words: Sequence[Word]) -> set[int]:
    """Return the numbers of the words that are no part of any line: turned ones, and stamps across the page."""
    large = [number for number, word in enumerate(words) if word.size and word.size >= STAMP]
    stamps = {n for n in large if is_stamp(words[n], words)} if 0 < len(large) <= MOST_STAMPS else set()
    return turned_among(words) | stamps


def box_around(words: Sequence[Word], indices: Iterable[int]) -> Box:
    """Return the box around some of the words."""
    boxes = [words[index].box or box_of(words[index]) for index in indices]
    if len(boxes) == 1:
        return boxes[0]
    if not boxes:
        raise ValueError("no words")
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def visual_lines(words: Sequence[Word], indices: Iterable[int]) -> list[list[int]]:
    """Return the lines that the words at `indices` stand on, from the top down, each from left to right.

    All words of a page pass here, and those of tables several times, so what they are compared by is kept in plain
    numbers, and a word as high as the one before it, which stands on the same line, is not compared at all.
    """
    order = [
        (box[3], box[0], number, box[1], index)
        for number, index in enumerate(indices)
        for box in (words[index].box or box_of(words[index]),)
    ]
    if len(order) == 1:
        return [[order[0][4]]]
    order.sort()
    lines: list[list[int]] = []
    anchors: list[tuple[float, float, float]] = []  # bottom, left and top of the highest word of each line
    ragged = set[int]()
    line: list[int] = []
    low = high = -inf
    for bottom, left, _, top, index in order:
        if bottom == low and top == high:
            line.append(index)
            continue
        where = _line_of(anchors, bottom, top)
        if where >= 0:
            line = lines[where]
            line.append(index)
            ragged.add(where)
            if bottom - top > anchors[where][0] - anchors[where][2]:
                anchors[where] = (bottom, left, top)
        else:
            line = [index]
            lines.append(line)
            anchors.append((bottom, left, top))
        low, high = (bottom, top) if bottom > top else (-inf, -inf)
    for number in ragged:
        lines[number].sort(key=lambda i: (words[i].box or box_of(words[i]))[::3])
    return [lines[number] for number in sorted(range(len(lines)), key=lambda number: anchors[number][:2])]


def _line_of(anchors: Sequence[tuple[float, float, float]], bottom: float, top: float) -> int:
    """Return which of the last lines a word shares most of its height with, or -1 where it starts a new one."""
    best, where = 0.0, -1
    height = bottom - top
    for number in range(len(anchors) - 1, max(-1, len(anchors) - 1 - LOOK_BACK), -1):
        low, _, high = anchors[number]
        shared = (bottom if bottom < low else low) - (top if top > high else high)
        lower = low - high if low - high < height else height
        overlap = shared / lower if lower > 0 else 0.0
        if overlap > best:
            best, where = overlap, number
            if best > SURE:
                break
    return where if best >= SAME_LINE else -1


def split_at_gaps(words: Sequence[Word], line: Sequence[int], widest: float) -> list[list[int]]:
    """Return the parts of a line that gaps wider than `widest` font sizes keep apart."""
    parts: list[list[int]] = []
    reach = size = 0.0
    for index in line:
        word = words[index]
        box = word.box or box_of(word)
        own = word.size or (box[3] - box[1])
        if parts and box[0] - reach <= widest * (own if own > size else size):
            parts[-1].append(index)
            reach = box[2] if box[2] > reach else reach
        else:
            parts.append([index])
            reach = box[2]
        size = own
    return parts
