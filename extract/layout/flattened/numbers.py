"""Figures that have run together: which readings of a row of digits there are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise

import regex

from extract.rules import words_in

MOST_READINGS = 400
"""Readings of one row that are worth weighing; more than that means a row without any grouping to go by."""

WIDE, NARROW = 100, 10
"""Figures of one row that differ this many times belong hardly together, or easily."""

MOST_ATOMS = 6
"""Parts of one figure: a word or sign before it, and its groups of three digits."""

_ATOM = regex.compile(
    r"\p{Lu}\p{Ll}+ \p{Ll}+|[-−–+±]?\d+(?:[.,]\d+)?(?: ?%)?\*?|[-−–]{1,2}|(?<!\S)\.{1,2}(?!\S)"
    r"|(?<!\S)\*{1,3}(?!\S)|\p{L}+"
)
_FIRST_OF_GROUP = regex.compile(r"[-−–+±]?[1-9]\d{0,2}$")
_MIDDLE_OF_GROUP = regex.compile(r"\d{3}$")
_LAST_OF_GROUP = regex.compile(r"\d{3}(?:[.,]\d+)?(?: ?%)?\*?$")
_WHOLE = regex.compile(r"[-−–+±]?(?:0|[1-9]\d*)(?:[.,]\d+)?(?: ?%)?\*?$")
_SIGN = regex.compile(r"[-−–]$")
DASH = regex.compile(r"(?:[-−–]{1,2}|\.{1,2}|\*{1,3})$")
"""A cell without a figure, as statistics write it, too (*..*); below the table, an asterisk may say why."""


_LINE = regex.compile(r"[^\n]+")
_ONE = regex.compile(
    r"(?:\p{L}+ )?(?:[-−–+±] ?)?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?(?: ?%)?\*?|[-−–]{1,2}|\.{1,2}|\*{1,3}"
)


@dataclass(frozen=True, slots=True)
class Value:
    """The figure, dash or word in `text[start:end]`."""

    start: int
    end: int
    text: str

    @property
    def number(self) -> Decimal | None:
        """Return the figure, or None for a dash or a word."""
        plain = regex.sub(r"[\s%+±*]", "", regex.sub(r"^\p{L}+", "", self.text))
        plain = plain.replace("−", "-").replace("–", "-").replace(",", ".")
        return Decimal(plain) if regex.fullmatch(r"-?\d+(?:\.\d+)?", plain) else None


Reading = tuple[Value, ...]


def readings(text: str, start: int, end: int, count: int, *, signed: bool = False) -> list[Reading]:
    """Return all ways to read `text[start:end]` as `count` figures, each grouped in threes or not grouped at all.

    `signed` takes a dash a space before a figure for its sign, not for an empty cell.

    >>> [[v.text for v in reading] for reading in readings("-97 261-97 061-200", 0, 18, 3)]
    [['-97 261', '-97 061', '-200']]
    """
    if (lined := _by_lines(text, start, end)) is not None:
        return [lined] if len(lined) == count else []
    found: list[Reading] = []
    for plain in _atomisations(text, start, end):
        atoms = _with_signs(text, plain) if signed else plain
        for reading in islice(_group(text, atoms, count), MOST_READINGS):
            if reading not in found:
                found.append(reading)
    return found[:MOST_READINGS]


def may_lack_one(text: str, found: Sequence[Reading]) -> bool:
    """Return True where figures of one kind fit together far better as one figure less: one cell is empty, then.

    Under three years, *40 260 46 015* is more likely 40 260 and 46 015 than 40, 260 and 46 015.
    """
    if not found or min(map(spread, found)) < WIDE:
        return False
    start, end = found[0][0].start, found[0][-1].end
    fewer = range(1, len(found[0]))
    return any(spread(reading) <= NARROW for count in fewer for reading in readings(text, start, end, count))


def is_missing(phrase: str) -> bool:
    """Return True for the words of a cell that say that there is no figure: *Ingen mätning*."""
    return phrase[:1].isupper() and phrase.lower() in words_in("headings", "table", "missing")


def spread(reading: Reading) -> Decimal:
    """Return how many times the least figure the greatest one is."""
    sizes = [abs(value.number) for value in reading if value.number]
    return max(sizes) / min(sizes) if sizes else Decimal(1)


def counts(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the fewest and the most figures that `text[start:end]` can hold."""
    if (lined := _by_lines(text, start, end)) is not None:
        return len(lined), len(lined)
    atoms = next(_atomisations(text, start, end))
    most = sum(not atom.text.isalpha() for atom in atoms)
    signs = {
        number
        for number, (atom, after) in enumerate(pairwise(atoms))
        if _SIGN.match(atom.text) and after.start == atom.end + 1 and after.text[0].isdigit()
    }
    fewest = sum(
        number not in signs and not (_LAST_OF_GROUP.match(atom.text) or atom.text.isalpha())
        for number, atom in enumerate(atoms)
    )
    return max(1, min(fewest, most)), most + sum(len(a.text) // 4 for a in atoms)


def _by_lines(text: str, start: int, end: int) -> Reading | None:
    """Return the figures of a text that has one on each of its lines; None for any other text.

    >>> [value.text for value in _by_lines("1 041\\n702", 0, 9)]
    ['1 041', '702']
    """
    if "\n" not in text[start:end]:
        return None
    found = [Value(m.start(), m.end(), m.group()) for m in _LINE.finditer(text, start, end)]
    return tuple(found) if all(_ONE.fullmatch(value.text) for value in found) else None


def _atomisations(text: str, start: int, end: int) -> Iterator[list[Value]]:
    """Yield the run as atoms: as it stands, and with digits that follow a group of three cut off as the next figure."""
    plain = [Value(m.start(), m.end(), m.group()) for m in _ATOM.finditer(text, start, end)]
    yield plain
    cut = list[Value]()
    for index, atom in enumerate(plain):
        # "67 04467 916": the group 044 ends one figure, 67 begins the next.
        grows = index and plain[index - 1].text[-1].isdigit()
        if grows and regex.fullmatch(r"\d{4,6}", atom.text) and atom.start > plain[index - 1].end:
            middle = atom.start + 3
            cut += [
                Value(atom.start, middle, text[atom.start : middle]),
                Value(middle, atom.end, text[middle : atom.end]),
            ]
        else:
            cut.append(atom)
    if len(cut) > len(plain):
        yield cut


def _with_signs(text: str, atoms: Sequence[Value]) -> list[Value]:
    """Return the atoms, each dash joined to the figure a space after it (*– 3,1*)."""
    out = list[Value]()
    for atom in atoms:
        if out and _SIGN.match(out[-1].text) and atom.text[0].isdigit() and _is_near(text, out[-1], atom):
            out[-1] = Value(out[-1].start, atom.end, text[out[-1].start] + atom.text)
        else:
            out.append(atom)
    return out


def _group(text: str, atoms: Sequence[Value], count: int) -> Iterator[Reading]:
    if not count <= len(atoms) <= count * MOST_ATOMS:
        return
    if count == 0:
        yield ()
        return
    for size in _sizes(text, atoms):
        value = Value(atoms[0].start, atoms[size - 1].end, text[atoms[0].start : atoms[size - 1].end])
        for rest in _group(text, atoms[size:], count - 1):
            yield (value, *rest)


def _sizes(text: str, atoms: Sequence[Value]) -> Iterator[int]:
    """Yield how many atoms can make up the first figure."""
    lead = 1 if atoms[0].text.isalpha() else 0
    if lead == len(atoms):
        yield lead
        return
    yield from _signed(text, atoms)
    if lead and not atoms[lead].text[-1].isdigit() and not atoms[lead].text.endswith("%"):
        return
    first = atoms[lead].text
    if _WHOLE.match(first) or (not lead and (DASH.match(first) or is_missing(first))):
        yield lead + 1
    if not _FIRST_OF_GROUP.match(first):
        return
    for size in range(lead + 1, len(atoms)):
        if not _is_near(text, *atoms[size - 1 : size + 1]) or not _LAST_OF_GROUP.match(atoms[size].text):
            return
        yield size + 1
        if not _MIDDLE_OF_GROUP.match(atoms[size].text):
            return


def _is_near(text: str, one: Value, other: Value) -> bool:
    """Return True where one space stands between two parts of a figure; the end of a line ends a figure, too."""
    return other.start == one.end + 1 and text[one.end] != "\n"


def _signed(text: str, atoms: Sequence[Value]) -> Iterator[int]:
    """Yield how many atoms make up a figure whose minus sign stands apart (*– 9 450 000*)."""
    if len(atoms) > 2 and _SIGN.match(atoms[0].text) and _is_near(text, *atoms[:2]):
        yield from (1 + size for size in _sizes(text, atoms[1:]) if size > 1 and atoms[1].text[0].isdigit())
