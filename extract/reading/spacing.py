"""Titles whose letters are set apart: `Å R S R A P P O R T` becomes the word that a person reads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from extract.layout.rows import box_around, box_of, size_of
from models import Word

FEWEST = 4
"""As many short pieces in a row are a word set in letters; *a b c* is a list."""

LONGEST_PIECE = 4
"""A piece has one letter, or a few where a program has put them closer (`T E R T I AL`)."""

SINGLE = 0.75
"""Most pieces are single letters."""

CLOSE = 0.75
"""Letters of a word are at most this far apart (font sizes); a row of column letters in a table is wider."""

WIDER = 1.6
"""A gap this many times wider than the usual one parts two words."""

_SPACED = re.compile(r"[ \n]\w \w \w \w[ \r]")


def may_be_spaced(text: str) -> bool:
    """Return True for a page's text with as many single letters in a row as a word in letters has."""
    return _SPACED.search(f"\n{text}\r") is not None


def without_spacing(words: Sequence[Word]) -> list[Word]:
    """Return the words of a page in the order in which they are drawn, those that were set in letters whole."""
    found: list[Word] = []
    for run in _runs(words):
        if _is_spaced(words, run) and _stands_apart(words, run):
            found += _joined(words, run)
        else:
            found += [words[index] for index in run]
    return found


def _runs(words: Sequence[Word]) -> Iterator[list[int]]:
    """Yield words that follow one another: short ones of one kind of type on one line together, the others alone."""
    run: list[int] = []
    for index, word in enumerate(words):
        if run and _goes_on(words[run[-1]], word):
            run.append(index)
            continue
        if run:
            yield run
        run = [index]
    if run:
        yield run


def _goes_on(last: Word, word: Word) -> bool:
    if len(last.text) > LONGEST_PIECE or len(word.text) > LONGEST_PIECE or not (last.text + word.text).isalnum():
        return False
    one, other = box_of(last), box_of(word)
    alike = (last.size, last.font, last.bold, one[1]) == (word.size, word.font, word.bold, other[1])
    return alike and 0 < other[0] - one[2] < 4 * CLOSE * size_of(word)


def _gaps(words: Sequence[Word], run: Sequence[int]) -> list[float]:
    return [box_of(words[b])[0] - box_of(words[a])[2] for a, b in pairwise(run)]


def _is_spaced(words: Sequence[Word], run: Sequence[int]) -> bool:
    """Return True where most pieces are single letters, the first is a capital, and they stand close."""
    if len(run) < FEWEST or not words[run[0]].text.isupper():
        return False
    single = sum(len(words[index].text) == 1 for index in run)
    letters = sum(words[index].text.isalpha() for index in run)
    close = median(_gaps(words, run)) <= CLOSE * size_of(words[run[0]])
    return close and letters >= FEWEST and single >= SINGLE * len(run)


def _stands_apart(words: Sequence[Word], run: Sequence[int]) -> bool:
    """Return False where the row goes on with other words at the same distance: *klass A B C D*."""
    widest = WIDER * median(_gaps(words, run))
    for left, right in ((run[0] - 1, run[0]), (run[-1], run[-1] + 1)):
        if left >= 0 and right < len(words) and box_of(words[left])[1] == box_of(words[right])[1]:
            gap = box_of(words[right])[0] - box_of(words[left])[2]
            if 0 < gap <= widest:
                return False
    return True


def _joined(words: Sequence[Word], run: Sequence[int]) -> Iterator[Word]:
    """Yield the words of a row of letters; figures are a word of their own."""
    gaps = _gaps(words, run)
    usual = median(gaps)
    part = [run[0]]
    for index, gap in zip(run[1:], gaps, strict=True):
        if gap > WIDER * usual or words[index].text.isdigit() != words[part[-1]].text.isdigit():
            yield _word(words, part)
            part = []
        part.append(index)
    yield _word(words, part)


def _word(words: Sequence[Word], part: Sequence[int]) -> Word:
    first = words[part[0]]
    text = "".join(words[index].text for index in part)
    box = box_around(words, part)
    return replace(first.placed(0, 0), text=text, box=box)
