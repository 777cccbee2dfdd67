"""Words of scales (*Bättre*, *Nås ej*) at the end of rows of flattened tables."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.layout.flattened.heads import Head, Span
from extract.layout.tokens import Token
from extract.rules import words_in

LONGEST_STATE = 4
"""Words of a status."""

FACES = frozenset(("J", "(J)", "K", "L", "N"))
"""The letters left of faces, glad to sad, where a text has lost the font that shows them so; *ja*, *nej* in short."""


def state_at(tokens: Sequence[Token], index: int) -> int:
    """Return how many words at `index` are a word of a scale (*Ej påbörjad*), 0 for none."""
    for size in range(LONGEST_STATE, 0, -1):
        part = tokens[index : index + size]
        phrase = " ".join(t.word for t in part)
        if _goes_on(tokens[index + size : index + size + 1]):
            continue  # *Helt nöjda*
        known = any(phrase in words_in("headings", "table", key) for key in ("states", "missing"))
        if len(part) == size and part[0].text[0].isupper() and known:
            return size
    return int(is_face(tokens, index))


def _goes_on(after: Sequence[Token]) -> bool:
    """Return True for a word in small letters, other than one that opens a row: *varav flickor*."""
    return any(token.text[0].islower() and token.word not in words_in("headings", "table", "parts") for token in after)


def is_face(tokens: Sequence[Token], index: int) -> bool:
    """Return True for a letter that is left of a face, or short for *ja* or *nej*."""
    return index < len(tokens) and tokens[index].text in FACES


def states_in(tokens: Sequence[Token], run: Span) -> list[Span]:
    """Return the words of scales in a run of figures, which stand at its end."""
    found, at = list[Span](), run[0]
    while at < run[1]:
        size = state_at(tokens, at)
        if size:
            found.append((at, at + size))
        at += size or 1
    return found


def trailing_states(head: Head) -> int:
    """Return how many columns with words of a scale a head ends with."""
    count = 0
    while count < len(head.columns) and head.columns[-1 - count] == "state":
        count += 1
    return count


def with_states(tokens: Sequence[Token], run: Span, head: Head) -> Span:
    """Return the run with as many words of a scale at its end as the head has columns for."""
    more, last = trailing_states(head) - len(states_in(tokens, run)), run[1]
    while more > 0 and (size := state_at(tokens, last)):
        last, more = last + size, more - 1
    return run[0], last


def variants(head: Head, *, faced: bool) -> Iterator[Head]:
    """Yield what else a head can mean: its last columns hold symbols that the text has lost, or a forecast in words.

    Over a last column of symbols, which the rows of a `faced` table have, it may have nothing.
    """
    if faced:
        yield replace(head, columns=(*head.columns, "state"))
    lost = trailing_states(head)
    if lost and head.width > lost:
        yield replace(head, columns=head.columns[:-lost])
    worded = 0
    while worded < head.width - 1 and head.columns[-1 - worded] in ("state", "forecast"):
        worded += 1
    if worded > lost:
        yield replace(head, columns=(*head.columns[:-worded], *["state"] * worded))
