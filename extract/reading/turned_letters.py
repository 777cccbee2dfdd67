"""Letters of text that runs up or down the page, which stand in the file each by itself: they become words again.

Browsers print turned heads of tables so, and pdfium tells such letters in the order of their heights.
"""

from collections.abc import Mapping, Sequence

from models import Box, Draft

FEWEST = 3
"""Fewer letters above one another may be a coincidence: *1* over *a*."""

LONGEST = 2
"""Letters of a piece; pairs of letters are set closer now and then (*Va*)."""

SAME_BAND = 0.6
"""Letters of one line of text reach equally far to the left and right, within this (points)."""

NEAR, SPACE = 0.8, 0.12
"""Letters further apart (font sizes) are not of one text, and with more room than the second not of one word."""

UPWARDS = 90
"""A page turned so far to the right shows text upright that runs upwards."""


def joined(words: Sequence[Draft], turns: Mapping[int, int]) -> list[Draft]:
    """Return the words with turned letters as words; `turns` says by which turn of the page those would be upright."""
    out, at = list[Draft](), 0
    while at < len(words):
        end = at + 1
        while end < len(words) and _goes_on(words, turns, at, end):
            end += 1
        out += _read(words[at:end], turns[at]) if end - at >= FEWEST else words[at:end]
        at = end
    return out


def _goes_on(words: Sequence[Draft], turns: Mapping[int, int], first: int, at: int) -> bool:
    """Return True where a piece stands above or below the one before it, in the band of the first."""
    if first not in turns or turns.get(at) != turns[first]:
        return False
    one, other, before = words[first], words[at], words[at - 1]
    if max(len(one.text), len(other.text)) > LONGEST:
        return False
    (left, _, right, _), box = _box(one), _box(other)
    if abs(left - box[0]) > SAME_BAND or abs(right - box[2]) > SAME_BAND:
        return False
    return _gap(before, other) <= NEAR * (one.size or 0.0)


def _gap(one: Draft, other: Draft) -> float:
    """Return how far two pieces of a band are apart."""
    a, b = _box(one), _box(other)
    return max(b[1] - a[3], a[1] - b[3])


def _read(letters: Sequence[Draft], turn: int) -> list[Draft]:
    """Return the words of letters above one another, in the order in which they are read."""
    ordered = sorted(letters, key=lambda letter: _box(letter)[1], reverse=turn == UPWARDS)
    parts = [[ordered[0]]]
    for letter in ordered[1:]:
        if _gap(parts[-1][-1], letter) > SPACE * (letter.size or 0.0):
            parts.append([])
        parts[-1].append(letter)
    return [_word(part) for part in parts]


def _word(letters: Sequence[Draft]) -> Draft:
    first, boxes = letters[0], [_box(letter) for letter in letters]
    box = (boxes[0][0], min(box[1] for box in boxes), boxes[0][2], max(box[3] for box in boxes))
    text = "".join(letter.text for letter in letters)
    return Draft(text, box, first.size, first.bold, first.italic, first.font, first.color)


def _box(word: Draft) -> Box:
    return word.box or (0.0, 0.0, 0.0, 0.0)
