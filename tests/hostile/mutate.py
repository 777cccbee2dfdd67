"""Sound PDFs changed by lot: the same seed and number always give the same bytes."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import regex

from tests.extract.small_pdfs import pdf, put, table
from tests.hostile import pdfs

CHANGES_PER_FILE = (1, 1, 1, 2, 2, 3, 5)
"""How many changes a file gets, by lot. With one to six, all over the file, only a third could still be opened."""

WITHIN_ONE = 0.6
"""The share of changes that stay within one object: the file can be opened, and the change is read."""

OBJECT = regex.compile(rb"(?<=\n)(\d+ 0 obj\n)(.*?)(\nendobj\n)", regex.DOTALL)
NUMBER = regex.compile(rb"(?<=[\s\[])-?\d+(?:\.\d+)?(?=[\s\]])")
NAME = regex.compile(rb"/[A-Za-z][A-Za-z0-9]*")
REFERENCE = regex.compile(rb"\b\d+ 0 R\b")
STREAM = regex.compile(rb"\nstream\n(.*?)\nendstream", regex.DOTALL)

WILD_NUMBERS = (
    b"0", b"-1", b"1", b"0.00001", b"-0.5", b"255", b"65536", b"1000000", b"2147483647", b"-2147483648", b"4294967296",
    b"99999999999999999999", b"1e30", b"-1e30", b"3.4e38", b"nan", b"inf", b"-", b".", b"--5", b"(a)", b"null",
    b"[ 1 2 ]", b"<< /A 1 >>", b"7 0 R",
)  # fmt: skip
WILD_BYTES = (b"\x00", b"\xff", b" ", b"\n", b"(", b")", b"<<", b">>", b"[", b"]", b"%", b"endstream", b"endobj", b"\\")

Change = Callable[[random.Random, bytes, bytes], bytes]
"""From a generator, a file and another file to a changed file."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed file, and how it came to be."""

    data: bytes
    story: str


def seeds(reports: Sequence[Path]) -> list[bytes]:
    """Return the sound files: one or two pages from each place of each report, and small made ones; all in plain."""
    found = [plain(part) for path in reports for part in _parts(path)]
    made = [
        pdfs.whole(), pdfs.nested_forms(3), pdfs.with_fields(), pdfs.lying_widths(b"500 " * 224), pdfs.grid(6, 4),
        pdf(lambda canvas: table(canvas, [72, 200, 400], 100, [("Mål", "Utfall"), ("Andel nöjda", "82 %")])),
        pdf(lambda canvas: put(canvas, 72, 100, "Mål 1: Alla ska ha en plan.", "Målet är delvis uppnått.")),
    ]  # fmt: skip
    return found + [plain(each) for each in made]


def _parts(path: Path) -> list[bytes]:
    """Return pieces of two pages from the start, the middle and the end of a file."""
    parts = []
    with pikepdf.open(path) as file:
        last = len(file.pages) - 1
        for first in dict.fromkeys((0, last // 2, max(0, last - 1))):
            with pikepdf.new() as piece:
                piece.pages.extend(file.pages[first : first + 2])
                out = io.BytesIO()
                piece.save(out)
            parts.append(out.getvalue())
    return parts


def plain(data: bytes) -> bytes:
    """Return the file with its objects and streams unpacked, so that changes reach what they hold."""
    return pdfs.saved(
        data,
        lambda file: file.remove_unreferenced_resources(),
        qdf=True,
        compress_streams=False,
        static_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
    )


def mutated(sound: Sequence[bytes], seed: int, number: int) -> Mutation:
    """Return the `number`-th changed file of a seed."""
    rng = random.Random(f"{seed}/{number}")
    which = rng.randrange(len(sound))
    data, told = sound[which], [f"file {which}"]
    for _ in range(rng.choice(CHANGES_PER_FILE)):
        change = rng.choice(CHANGES)
        found = list(OBJECT.finditer(data)) if rng.random() < WITHIN_ONE else []
        start, end = rng.choice(found).span(2) if found else (0, len(data))
        data = data[:start] + change(rng, data[start:end], rng.choice(sound)) + data[end:]
        told.append(change.__name__.strip("_") + (f" within {start}-{end}" if found else ""))
    # With a right table of objects the changes are read as they stand; without one the reader looks for the objects.
    if rng.random() < 0.5:
        data = with_table(data)
        told.append("with_table")
    return Mutation(data, ", ".join(told))


def with_table(data: bytes) -> bytes:
    """Return the file with a table that gives the places where its objects now stand."""
    places = {int(match[1].split()[0]): match.start(1) for match in OBJECT.finditer(data)}
    trailer = regex.search(rb"trailer\s*<<.*?>>", data, regex.DOTALL)
    if not places or trailer is None:
        return data
    size = min(max(places), 10_000) + 1
    rows = b"".join(b"%010d 00000 %s \n" % (places.get(n, 0), b"n" if n in places else b"f") for n in range(1, size))
    table = b"xref\n0 %d\n0000000000 65535 f \n%s%s\n" % (size, rows, trailer[0])
    return b"%s\n%sstartxref\n%d\n%%%%EOF\n" % (data, table, len(data) + 1)


# Changes


def _flip_bits(rng: random.Random, data: bytes, other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 20)):
        if changed:
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _overwrite(rng: random.Random, data: bytes, other: bytes) -> bytes:
    at, length = rng.randrange(len(data) + 1), rng.randint(1, 200)
    new = rng.randbytes(length) if rng.random() < 0.5 else (rng.choice(WILD_BYTES) * length)[:length]
    return data[:at] + new + data[at + length :]


def _insert(rng: random.Random, data: bytes, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(WILD_BYTES) * rng.choice((1, 1, 5, 1000)) + data[at:]


def _delete(rng: random.Random, data: bytes, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at + rng.choice((1, 10, 100, 1000)) :]


def _repeat(rng: random.Random, data: bytes, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at : at + rng.randint(1, 300)] * rng.choice((2, 10, 500)) + data[at:]


def _truncate(rng: random.Random, data: bytes, other: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)] if rng.random() < 0.3 else data


def _splice(rng: random.Random, data: bytes, other: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _swap_objects(rng: random.Random, data: bytes, other: bytes) -> bytes:
    found = list(OBJECT.finditer(data))
    if len(found) < 2:
        return data
    first, second = sorted(rng.sample(found, 2), key=lambda match: match.start())
    return b"".join(
        [data[: first.start(2)], second[2], data[first.end(2) : second.start(2)], first[2], data[second.end(2) :]]
    )


def _copy_object(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """One object takes the place of another, of this file or of the other one."""
    found, given = list(OBJECT.finditer(data)), list(OBJECT.finditer(rng.choice((data, other))))
    if not found or not given:
        return data
    target = rng.choice(found)
    return data[: target.start(2)] + rng.choice(given)[2] + data[target.end(2) :]


def _replace_some(
    rng: random.Random, data: bytes, pattern: "regex.Pattern[bytes]", new: Callable[[bytes], bytes]
) -> bytes:
    """Return the data with one to twenty matches of a pattern replaced."""
    found = list(pattern.finditer(data))
    chosen = sorted(rng.sample(found, min(len(found), rng.randint(1, 20))), key=lambda match: match.start())
    pieces, at = [], 0
    for match in chosen:
        pieces += [data[at : match.start()], new(match[0])]
        at = match.end()
    return b"".join([*pieces, data[at:]])


def _change_numbers(rng: random.Random, data: bytes, other: bytes) -> bytes:
    return _replace_some(rng, data, NUMBER, lambda old: rng.choice(WILD_NUMBERS))


def _scale_numbers(rng: random.Random, data: bytes, other: bytes) -> bytes:
    return _replace_some(rng, data, NUMBER, lambda old: b"%g" % (float(old) * rng.choice((-1, 0.01, 10, 1e6))))


def _change_names(rng: random.Random, data: bytes, other: bytes) -> bytes:
    names = sorted(set(NAME.findall(rng.choice((data, other))))) or [b"/X"]
    return _replace_some(rng, data, NAME, lambda old: rng.choice(names))


def _change_references(rng: random.Random, data: bytes, other: bytes) -> bytes:
    found = sorted(set(REFERENCE.findall(data))) or [b"1 0 R"]
    return _replace_some(rng, data, REFERENCE, lambda old: rng.choice(found))


def _mix_content(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """The lines of a stream in another order."""
    found = list(STREAM.finditer(data))
    if not found:
        return data
    match = rng.choice(found)
    lines = match[1].split(b"\n")
    rng.shuffle(lines)
    return data[: match.start(1)] + b"\n".join(lines) + data[match.end(1) :]


def _nest(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """A number becomes a deep nest of arrays or dictionaries."""
    depth = rng.choice((3, 60, 600, 20_000))
    opened, closed = rng.choice(((b"[", b"]"), (b"<< /A ", b" >>")))
    return _replace_some(rng, data, NUMBER, lambda old: opened * depth + old + closed * depth)


CHANGES: Sequence[Change] = (
    _flip_bits, _overwrite, _insert, _delete, _repeat, _truncate, _splice, _swap_objects, _copy_object, _change_numbers,
    _change_numbers, _scale_numbers, _change_names, _change_references, _mix_content, _nest,
)  # fmt: skip
