"""Large initials: the capital that opens a text beside two or three of its lines, or stands out above its title."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from extract.layout.rows import box_of, size_of
from extract.reading.styles import DESCENT
from models import Word

LARGER = 1.2
"""An initial is at least so many times as large as the word that it begins."""

MOST = 12
"""More large capitals on a page are marks or a drawing's letters, and no initials."""

OVERLAP, BESIDE, CLOSE = 0.15, 0.45, 0.3
"""The text begins this far (of the initial's size) beside a dropped initial at most, or as much under its box; beside
one on the same baseline it begins closer (sizes of the text)."""

CAPITAL = 0.72
"""Capitals are so high (font sizes) above their baseline."""

SAME_TOP, SAME_BASELINE = 0.45, 0.1
"""A dropped initial and the line that it opens are level at their tops, a raised one at its foot (the text's sizes)."""

DROPPED = 0.3
"""A dropped initial stands at least this much (sizes of the text) lower than the line that it opens."""

SPACE = 0.15
"""After a capital that is a word the line begins this much (font sizes) further in than the next one, or than it."""

WORDS = frozenset("IÅÖ")
"""Capitals that are words by themselves: *I år*, *Å andra sidan*."""


def with_initials(words: Sequence[Word]) -> list[Word]:
    """Return the words of a page as they are drawn, each large initial in one with the word that it begins."""
    found = list(words)
    alone = [number for number, word in enumerate(words) if len(word.text) == 1 and word.text.isupper()]
    if not alone:
        return found
    smallest = min(word.size or inf for word in words)
    large = [number for number in alone if size_of(words[number]) >= LARGER * smallest]
    joined = set[int]()
    for number in large if len(large) <= MOST else ():
        beside = _beside(words, words[number])
        if beside and _opens(words[number], words[beside[0]]):
            first, *others = beside
            found[first] = _opened(words[number], words[first])
            if _is_word(words[number], words[first], words[others[0]] if others else None):
                found[first] = words[first]
                found[number] = _on_line(words[number], words[first])
            else:
                joined.add(number)
    return [word for number, word in enumerate(found) if number not in joined]


def _beside(words: Sequence[Word], initial: Word) -> list[int]:
    """Return the words in smaller type that begin right beside an initial, from the top down."""
    _, _, right, _ = box_of(initial)
    size, foot = size_of(initial), _baseline(initial)
    first, last = right - OVERLAP * size, right + BESIDE * size
    near = [
        number
        for number, word in enumerate(words)
        if first <= box_of(word)[0] <= last
        and LARGER * size_of(word) <= size
        and foot - size < _baseline(word) <= foot + SAME_BASELINE * size_of(word)
    ]
    return sorted(near, key=lambda number: (_baseline(words[number]), box_of(words[number])[0]))


def _opens(initial: Word, word: Word) -> bool:
    """Return True where the initial begins the word: it is dropped beside the line, or stands close on its baseline."""
    if not (word.text[0].isalpha() and (word.text[0].islower() or word.text.isupper())):
        return False
    size, lower = size_of(word), _baseline(initial) - _baseline(word)
    if lower <= SAME_BASELINE * size:
        return box_of(word)[0] - box_of(initial)[2] <= CLOSE * size
    tops = lower - CAPITAL * (size_of(initial) - size)
    return lower >= DROPPED * size and abs(tops) <= SAME_TOP * size


def _is_word(initial: Word, word: Word, below: Word | None) -> bool:
    """Return True for a capital that is a word: the line goes on after a space."""
    if initial.text not in WORDS:
        return False
    start = box_of(below)[0] if below is not None else box_of(initial)[2]
    return box_of(word)[0] - start >= SPACE * size_of(word)


def _opened(initial: Word, word: Word) -> Word:
    """Return the word with its initial, in its own type and on its own line."""
    left, _, right, _ = box_of(initial)
    _, top, end, bottom = box_of(word)
    box = (left, top, max(right, end), bottom)
    return replace(word.placed(0, 0), text=initial.text + word.text, box=box)


def _on_line(initial: Word, word: Word) -> Word:
    """Return an initial that is a word, as if it were set in the type of its line."""
    left, _, right, _ = box_of(initial)
    _, top, _, bottom = box_of(word)
    return replace(word.placed(0, 0), text=initial.text, box=(left, top, right, bottom))


def _baseline(word: Word) -> float:
    return box_of(word)[3] - DESCENT * size_of(word)
