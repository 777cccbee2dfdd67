"""Figures that have run together: which readings of a row of digits there are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise

import regex

MOST_READINGS = 400
"""Readings of one row that are worth weighing; more than that means a row without any grouping to go by."""

WIDE, NARROW = 100, 10
"""Figures of one row that differ this many times belong hardly together, or easily."""

MOST_ATOMS = 6
"""Parts of one figure: a word or sign before it, and its groups of three digits."""

_ATOM = regex.compile(r"[-−–+±]?\d+(?:[.,]\d+)?(?: ?%)?\*?|[-−–]{1,2}|\.\.|\p{L}+")
_FIRST_OF_GROUP = regex.compile(r"[-−–+±]?[1-9]\d{0,2}$")
_MIDDLE_OF_GROUP = regex.compile(r"\d{3}$")
_LAST_OF_GROUP = regex.compile(r"\d{3}(?:[.,]\d+)?(?: ?%)?\*?$")
_WHOLE = regex.compile(r"[-−–+±]?(?:0|[1-9]\d*)(?:[.,]\d+)?(?: ?%)?\*?$")
_SIGN = regex.compile(r"[-−–]$")
_DASH = regex.compile(r"(?:[-−–]{1,2}|\.\.)$")


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


def spread(reading: Reading) -> Decimal:
    """Return how many times the least figure the greatest one is."""
    sizes = [abs(value.number) for value in reading if value.number]
    return max(sizes) / min(sizes) if sizes else Decimal(1)


def counts(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the fewest and the most figures that `text[start:end]` can hold."""
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
        if out and _SIGN.match(out[-1].text) and atom.start == out[-1].end + 1 and atom.text[0].isdigit():
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
    for size in _sizes(atoms):
        value = Value(atoms[0].start, atoms[size - 1].end, text[atoms[0].start : atoms[size - 1].end])
        for rest in _group(text, atoms[size:], count - 1):
            yield (value, *rest)


def _sizes(atoms: Sequence[Value]) -> Iterator[int]:
    """Yield how many atoms can make up the first figure."""
    lead = 1 if atoms[0].text.isalpha() else 0
    if lead == len(atoms):
        yield lead
        return
    yield from _signed(atoms)
    if lead and not atoms[lead].text[-1].isdigit() and not atoms[lead].text.endswith("%"):
        return
    first = atoms[lead].text
    if _WHOLE.match(first) or (not lead and _DASH.match(first)):
        yield lead + 1
    if not _FIRST_OF_GROUP.match(first):
        return
    for size in range(lead + 1, len(atoms)):
        apart = atoms[size].start - atoms[size - 1].end
        if apart != 1 or not _LAST_OF_GROUP.match(atoms[size].text):
            return
        yield size + 1
        if not _MIDDLE_OF_GROUP.match(atoms[size].text):
            return


def _signed(atoms: Sequence[Value]) -> Iterator[int]:
    """Yield how many atoms make up a figure whose minus sign stands apart (*– 9 450 000*)."""
    if len(atoms) > 2 and _SIGN.match(atoms[0].text) and atoms[1].start == atoms[0].end + 1:
        yield from (1 + size for size in _sizes(atoms[1:]) if size > 1 and atoms[1].text[0].isdigit())
