"""Slips of the pen and of the scanner: whether one wording is another one with a letter or two wrong."""

from collections.abc import Set

from rapidfuzz.distance import OSA

SHORTEST = 5
"""Words shorter than this are not forgiven: of short words, too many are real (*Mora*, *Mola*)."""
LONG = 10
"""Words of this length are forgiven two letters, shorter ones one."""
MOST = 3
"""A wording is forgiven this many letters in all."""
SHORTEST_ALONE = 6
"""A wording of a single word is forgiven letters from this length on."""
FIRST_LOST = 8
"""A word of this length may have lost its first letter, or have one before it, but not another one in its place."""
SMALL_WORD = 3
SURE = 15
"""In a wording of so many letters that is right otherwise, one letter of a small word may be wrong: *inm 14 dagar*."""


def allowed(length: int) -> int:
    """Return how many letters may be wrong in a word of that length."""
    if length < SHORTEST:
        return 0
    return 1 if length < LONG else 2


def word_slips(word: str, meant: str) -> int | None:
    """Return how many letters are wrong in `word` if `meant` was meant, None where it is another word.

    The first letter is right, or lost: it is what people and scanners get wrong least, and what tells words apart most.

    >>> word_slips("hemtjänt", "hemtjänst"), word_slips("fritid", "fristad"), word_slips("deltid", "heltid")
    (1, None, None)
    """
    if word == meant:
        return 0
    length = max(len(word), len(meant))
    limit = allowed(length)
    if limit == 0:
        return None
    if word[0] != meant[0]:
        shifted = word[1:] == meant or word == meant[1:] or word[1::-1] + word[2:] == meant
        return 1 if shifted and length >= FIRST_LOST else None
    distance = OSA.distance(word, meant, score_cutoff=limit)
    return distance if distance <= limit else None


def slips(text: str, meant: str, vocabulary: Set[str]) -> int | None:
    """Return how many letters are wrong in `text` if `meant` was meant, None where it is another wording.

    Both are words in a comparable form. A word of the `vocabulary` is never a slip of another: *korta* is not *långa*,
    and *medel* is not *median*, however long the wording around them is.
    """
    words, others = text.split(), meant.split()
    if len(words) != len(others):
        return _joined_slips(words, others)
    if len(words) == 1 and len(meant) < SHORTEST_ALONE:
        return None
    wrong = [(word, other) for word, other in zip(words, others, strict=True) if word != other]
    total = 0
    for word, other in wrong:
        known = word in vocabulary or word[0].isdigit() or other[0].isdigit()
        found = None if known else word_slips(word, other)
        if found is None and not known and len(wrong) == 1 and len(meant) >= SURE:
            found = _small_slip(word, other)
        if found is None:
            return None
        total += found
    return total if total <= MOST else None


def _small_slip(word: str, meant: str) -> int | None:
    """Return 1 where a small word has one letter wrong, None where it is another word."""
    same = word[0] == meant[0] and SMALL_WORD <= max(len(word), len(meant)) < SHORTEST
    return 1 if same and OSA.distance(word, meant, score_cutoff=1) == 1 else None


def _joined_slips(words: list[str], others: list[str]) -> int | None:
    """Return the same for wordings whose words were run together or apart; they have no numbers of their own."""
    if any(word[0].isdigit() for word in words) or abs(len(words) - len(others)) > 1:
        return None
    return word_slips("".join(words), "".join(others))
