"""What the first look at a page leaves in doubt, looked at again by itself.

Tesseract sorts the words of a page into lines before it reads them. Where rows of a table do not stand level it takes
two lines for one, and above large letters their dots and rings for a line of their own. What it is sure of is painted
over; the rest stands alone then, and is read for what it is.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

import numpy as np
import regex

from extract.reading.scanned.ink_boxes import tightened
from extract.reading.scanned.percents import SIGN, with_percents
from extract.reading.scanned.picture import Picture
from extract.reading.scanned.tesseract import SPARSE, Reading, read_picture
from extract.reading.scanned.type import size_told

SURE = 0.8
"""What is below this confidence is looked at again: of words read rightly 97 in 100 are above it."""

UNLIKE = 0.3
"""A word is in doubt that is by more than this part higher or lower than the others of its line: its box holds more
than the word, or less."""

LOW, NEAR = 0.7, 0.35
"""What is lower than this part of the word under it, and this near to it (its heights), may be its dots or its ring."""

LEAST_INK = 40
"""Pixels of ink that are worth another look: a full stop at 300 dpi has 30."""

INK = 60
"""Grey levels by which ink is darker than the paper."""

AROUND = 2
"""Pixels around a word that are painted over with it."""

FOUND = 0.75
"""What nobody has seen at first is text if it is at least so sure, and two letters or figures long."""

UNSEEN, FEW = 0.5, 2
"""So few signs below this confidence that the second look does not see are dirt, or dots of letters."""

SHORT_WORDS = regex.compile(
    r"[iå]|a[vn]|d[eu]|e[jlnr]|få|g[eå]|ha|kr|n[iu]|om|på|se|så|st|ta|u[rt]|vi|å[krt]|är", regex.IGNORECASE
)
"""Words so short that the second look passes them by where they stand alone."""

SHARED = 0.3
"""Two boxes are of the same ink where they share this part of the smaller one."""

FIRST_LINE = 10_000
"""Numbers of lines that only the second look has found begin here."""


def remainder_read(picture: Picture, readings: Sequence[Reading], *, language: str, seconds: float) -> list[Reading]:
    """Return the words of a page; those in doubt, and what was overlooked, as the surer of two looks reads them."""
    doubtful = _doubtful(readings)
    rest = _painted_over(picture, [r for n, r in enumerate(readings) if n not in doubtful])
    paper = int(np.percentile(rest.grey[::4, ::4], 75))
    if int((rest.grey < paper - INK).sum()) < LEAST_INK:
        return list(readings)
    found = read_picture(rest.pnm(), dpi=round(rest.dpi), language=language, seconds=seconds, segmentation=SPARSE)
    return _merged(readings, doubtful, with_percents(rest.grey, tightened(rest.grey, found)))


def _doubtful(readings: Sequence[Reading]) -> set[int]:
    """Return the numbers of the words that are to be looked at again."""
    lines = defaultdict[tuple[int, int, int], list[int]](list)
    for number, reading in enumerate(readings):
        lines[reading.line].append(number)
    doubtful = {number for number, reading in enumerate(readings) if reading.confidence < SURE}
    for line in lines.values():
        sizes = {number: size_told(readings[number]) for number in line if _is_worded(readings[number].text)}
        usual = median(sizes.values()) if sizes else 0.0
        doubtful |= {number for number, size in sizes.items() if abs(size - usual) > UNLIKE * usual}
    doubtful |= _read_twice(readings)
    small = [readings[number].box for number in doubtful]
    under = (n for n, reading in enumerate(readings) if any(_is_right_above(box, reading.box) for box in small))
    return doubtful.union(under)


def _read_twice(readings: Sequence[Reading]) -> set[int]:
    """Return the numbers of the words that stand on the ink of another: parts of one line that was taken for two."""
    boxes = np.array([reading.box for reading in readings], dtype=np.int64).reshape(-1, 4)
    across = np.minimum(boxes[:, None, 2], boxes[:, 2]) - np.maximum(boxes[:, None, 0], boxes[:, 0])
    down = np.minimum(boxes[:, None, 3], boxes[:, 3]) - np.maximum(boxes[:, None, 1], boxes[:, 1])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    shared = (across > 0) & (down > 0) & (across * down >= SHARED * np.minimum(areas[:, None], areas))
    np.fill_diagonal(shared, val=False)
    return {int(number) for number in np.flatnonzero(shared.any(axis=1))}


def _is_worded(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _is_right_above(box: tuple[int, int, int, int], word: tuple[int, int, int, int]) -> bool:
    """Return True for what may be the dots or the ring of a letter of the word under it."""
    height = word[3] - word[1]
    middle = (box[0] + box[2]) / 2
    low = box[3] - box[1] < LOW * height and (box[1] + box[3]) / 2 < word[1] + NEAR * height
    return low and box[3] > word[1] - NEAR * height and word[0] <= middle <= word[2]


def _painted_over(picture: Picture, readings: Sequence[Reading]) -> Picture:
    grey = picture.grey.copy()
    paper = int(np.percentile(grey[::4, ::4], 75))
    for x0, top, x1, bottom in (reading.box for reading in readings):
        grey[max(0, top - AROUND) : bottom + AROUND, max(0, x0 - AROUND) : x1 + AROUND] = paper
    return Picture(grey, picture.dpi, picture.tilt)


def _merged(readings: Sequence[Reading], doubtful: set[int], found: Sequence[Reading]) -> list[Reading]:
    """Return the words that were read at first, those in doubt replaced where the second look is surer of them."""
    dirt = {number for number in doubtful if _is_dirt(readings[number], found) and not _is_word(number, readings)}
    out = {number: reading for number, reading in enumerate(readings) if number not in dirt}
    doubtful = doubtful & set(out)
    added = list[Reading]()
    for old, new in _of_the_same_ink(readings, sorted(doubtful), found):
        if not old:
            added += [each for each in new if each.confidence >= FOUND and sum(map(str.isalnum, each.text)) > 1]
        elif _is_signed(new, [readings[number] for number in old]):
            surest = max([*(each.confidence for each in new), *(readings[number].confidence for number in old)])
            added += [replace(each, confidence=surest) for each in new]
            for number in old:
                del out[number]
        elif _is_better(new, [readings[number] for number in old]):
            added += new
            for number in old:
                del out[number]
    kept = list(out.values())
    return _in_order([*kept, *_in_lines(added, kept)])


def _in_order(readings: Sequence[Reading]) -> list[Reading]:
    """Return the words line by line, those of a line from left to right."""
    lines = list(dict.fromkeys(reading.line for reading in readings))
    places = {line: place for place, line in enumerate(lines)}
    return sorted(readings, key=lambda reading: (places[reading.line], reading.box[0]))


def _is_dirt(reading: Reading, found: Sequence[Reading]) -> bool:
    """Return True for a sign or two that tesseract was unsure of, and does not see when they stand alone."""
    signs = reading.text
    weak = reading.confidence < UNSEEN and len(signs) <= FEW and not any(map(str.isdigit, signs))
    return weak and not any(_shares(reading.box, other.box) for other in found)


def _is_word(number: int, readings: Sequence[Reading]) -> bool:
    """Return True for a short word between longer ones of its line, as high as they are."""
    reading = readings[number]
    if SHORT_WORDS.fullmatch(reading.text) is None:
        return False
    beside = [r for r in readings if r.line == reading.line and r is not reading and len(r.text) > FEW]
    sizes = [size_told(r) for r in beside if _is_worded(r.text)]
    alike = bool(sizes) and abs(size_told(reading) - median(sizes)) <= UNLIKE * median(sizes)
    return alike and not any(_is_right_above(reading.box, other.box) for other in beside)


def _of_the_same_ink(
    readings: Sequence[Reading], doubtful: Sequence[int], found: Sequence[Reading]
) -> Iterator[tuple[list[int], list[Reading]]]:
    """Yield the words in doubt (their numbers) beside what the second look makes of them."""
    groups: list[tuple[list[int], list[Reading]]] = []
    for each in found:
        old = [number for number in doubtful if _shares(each.box, readings[number].box)]
        met = [group for group in groups if set(group[0]) & set(old)]
        groups = [group for group in groups if not any(group is other for other in met)]
        numbers = sorted({number for group in met for number in group[0]} | set(old))
        groups.append((numbers, [*(word for group in met for word in group[1]), each]))
    yield from groups


def _shares(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    across, down = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return across > 0 and down > 0 and across * down >= SHARED * smaller


def _is_signed(new: Sequence[Reading], old: Sequence[Reading]) -> bool:
    """Return True for the same figure with a per cent sign that was overlooked."""
    one, other = ("".join(each.text for each in readings) for readings in (new, old))
    return SIGN in one and one.replace(SIGN, "") == other


def _is_better(new: Sequence[Reading], old: Sequence[Reading]) -> bool:
    """Return True where the second look is surer; a sign that stands quite alone tells less than one in its line."""
    torn = any(_is_right_above(one.box, other.box) for one in new for other in new if one is not other)
    alone = sum(len(each.text) for each in new) == 1 and [each.text for each in new] != [each.text for each in old]
    one, other = ("".join(each.text for each in readings) for readings in (new, old))
    joined = len(new) < len(old) and one == other
    # Points are overlooked more easily than invented.
    shorn = one == other.replace(".", "").replace(",", "") != other
    # Figures, and per cent signs that are taken for figures, are for `second_look` to tell.
    figure = any(map(str.isdigit, other)) and not any(map(str.isalpha, other)) and one != other
    return not (torn or alone or joined or shorn or figure) and _sureness(new) > _sureness(old)


def _sureness(readings: Sequence[Reading]) -> float:
    letters = sum(len(reading.text) for reading in readings)
    return sum(len(r.text) * r.confidence for r in readings) / max(1, letters)


def _in_lines(added: Sequence[Reading], kept: Sequence[Reading]) -> Iterator[Reading]:
    """Yield new words with the line of those that they stand level with, else with one of their own."""
    for reading in added:
        x0, top, x1, bottom = reading.box
        level = [
            other
            for other in kept
            if abs(top + bottom - other.box[1] - other.box[3]) < (bottom - top) / 2
            and bottom - top < 2 * (other.box[3] - other.box[1])
        ]
        beside = min(level, key=lambda other: max(other.box[0] - x1, x0 - other.box[2]), default=None)
        block, paragraph, line = reading.line
        own = (FIRST_LINE + block, paragraph, line)
        yield replace(reading, line=own if beside is None else beside.line)
