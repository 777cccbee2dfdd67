"""Words of a page as lines: what stands on one baseline, and what stands apart on it."""

from collections.abc import Iterable, Sequence

from models import Box, Word, union

SAME_LINE = 0.5
"""Two words share a line when their boxes overlap by this part of the lower one: footnote marks do, and lines set as
tightly as 1.07 do not."""

SURE = 0.95
"""Two words that share this much stand on one line, whatever other lines are near."""

TURNED = 1.3
"""A box higher than this many font sizes belongs to a word that runs up or down the page (upright ones are 1.05)."""

LOOK_BACK = 4
"""Lines to compare a word with: those of the columns beside it, and a raised or lowered neighbour."""


def box_of(word: Word) -> Box:
    """Return the word's box; only words of plain text have none."""
    if word.box is None:
        raise ValueError(f"the word '{word.text}' has no place on the page")
    return word.box


def size_of(word: Word) -> float:
    """Return the word's font size, or its height where that is not known."""
    box = box_of(word)
    return word.size or (box[3] - box[1])


def is_turned(word: Word) -> bool:
    """Return True for a word that does not run from left to right."""
    box = box_of(word)
    return box[3] - box[1] > TURNED * size_of(word)


def box_around(words: Sequence[Word], indices: Iterable[int]) -> Box:
    """Return the box around some of the words."""
    box = union(box_of(words[index]) for index in indices)
    if box is None:
        raise ValueError("no words")
    return box


def visual_lines(words: Sequence[Word], indices: Iterable[int]) -> list[list[int]]:
    """Return the lines that the words at `indices` stand on, from the top down, each from left to right."""
    order = sorted(indices, key=lambda i: (box_of(words[i])[3], box_of(words[i])[0]))
    lines: list[list[int]] = []
    anchors: list[Box] = []
    for index in order:
        box = box_of(words[index])
        best, where = 0.0, -1
        for number in range(len(lines) - 1, max(-1, len(lines) - 1 - LOOK_BACK), -1):
            overlap = _overlap(box, anchors[number])
            if overlap > best:
                best, where = overlap, number
                if best > SURE:
                    break
        if best >= SAME_LINE:
            lines[where].append(index)
            if box[3] - box[1] > anchors[where][3] - anchors[where][1]:
                anchors[where] = box
        else:
            lines.append([index])
            anchors.append(box)
    for line in lines:
        line.sort(key=lambda i: (box_of(words[i])[0], box_of(words[i])[3]))
    tops = sorted(range(len(lines)), key=lambda n: (anchors[n][3], anchors[n][0]))
    return [lines[n] for n in tops]


def _overlap(a: Box, b: Box) -> float:
    """Return how much two boxes share of their heights, as a part of the lower one."""
    top = a[1] if a[1] > b[1] else b[1]
    bottom = a[3] if a[3] < b[3] else b[3]
    height = min(a[3] - a[1], b[3] - b[1])
    return (bottom - top) / height if height > 0 else 0.0


def split_at_gaps(words: Sequence[Word], line: Sequence[int], widest: float) -> list[list[int]]:
    """Return the parts of a line that gaps wider than `widest` font sizes keep apart."""
    parts: list[list[int]] = []
    for index in line:
        if parts:
            last = words[parts[-1][-1]]
            gap = box_of(words[index])[0] - max(box_of(words[i])[2] for i in parts[-1])
            if gap <= widest * max(size_of(last), size_of(words[index])):
                parts[-1].append(index)
                continue
        parts.append([index])
    return parts
