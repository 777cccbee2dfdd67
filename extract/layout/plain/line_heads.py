"""Heads of tables whose rows are lines: a head begins with a line, and so does the label of the first row."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract.layout.flattened.head_words import CODE, LONGEST_COLUMN_HEAD, MONEY, YEAR_OR_DAY, role, segments_of
from extract.layout.flattened.heads import Head, HeadCell, Span, each_year, heads, made_head
from extract.layout.segments import Segmenter
from extract.layout.tokens import Token, opens_line
from extract.rules import words_in

FEWEST_LINED = 2
"""Columns of a head that only its lines tell."""

LABEL_LINES = 2
"""Lines of the label of the first row."""

SURE = 2
"""So many of what columns of amounts hold such a head names at least …"""

KNOWN = 0.5
"""… and the part of its columns that begin with a year, or a word for what columns hold."""

_GOALS = regex.compile(r"mål$|^(?:perspektiv|område)")
"""Words that head the goals, or the areas, that groups of rows are of: *Perspektiv/Mål*."""

ENDS_TEXT = regex.compile(r"[.!?;:]$")


def heads_below(
    starts: Sequence[int], segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int
) -> Iterator[Head]:
    """Yield the ways to read the words before the first figures as head and label.

    `starts` are where the lines below the first of the head begin, that of the label last: a label opens one. Of ways
    that explain as much, those count that take in all of the first line.
    """
    if not starts:
        return
    read = heads(segmenter, tokens, low, high)
    found = [h for h in read if tokens[h.label].start > starts[-1] or tokens[h.label].start in starts]
    firsts = [next((n for n, token in enumerate(tokens) if token.start >= start), len(tokens)) for start in starts]
    at = firsts[-1]
    for label in firsts[-LABEL_LINES:]:
        if low < label < high and not YEAR_OR_DAY.match(tokens[label].text):
            found += lined_heads(tokens, low + _heads_numbers(tokens, low, label), label)
    inner = {n for n, token in enumerate(tokens[:at]) if token.start in starts and _heads_labels(token)}
    found = [h for h in found if not any(a in inner for cell in h.cells if cell.col for a, _ in cell.spans)]
    found = [h for h in found if not (h.stub and _heads_numbers(tokens, h.stub[0], h.label))]
    yield from sorted(found, key=lambda head: head.low > low)


def lined_heads(tokens: Sequence[Token], low: int, label: int) -> Iterator[Head]:
    """Yield the ways to read whole lines, `tokens[low:label]`, as a head: each capital or year begins a column.

    The first may head the labels. No list has to have the words, for the rows below are lines, too.
    """
    segments = list(segments_of(tokens, low, label))
    opens = tokens[low].capital or tokens[low].word in words_in("headings", "table", "units")  # *(tkr) Budget Utfall*
    if not segments or any(s.high - s.low > LONGEST_COLUMN_HEAD for s in segments) or not opens:
        return
    spans = [span for s in segments for span in (each_year(s) if s.kind == "years" else [(s.low, s.high)])]
    numbered = tokens[low].word in words_in("headings", "table", "numbered")  # *Åk 3 Åk 6*
    if not numbered and any(t.text[0].isdigit() and not YEAR_OR_DAY.match(t.text) for t in tokens[low : spans[0][1]]):
        return  # a row above the head
    beside = low > 0 and tokens[low - 1].word in words_in("headings", "table", "numbers")
    labelled = beside or tokens[low].word in words_in("headings", "table", "stub")
    ways = [(spans[0], spans[1:]), *([] if labelled else [(None, spans)])]
    ways += [(spans[0], joined) for joined in [_with_unknown(tokens, spans[1:])] if len(joined) < len(spans) - 1]
    if len(spans) > FEWEST_LINED + 1 and _GOALS.search(tokens[low].word) and _heads_labels(tokens[spans[1][0]]):
        ways = [((low, spans[1][1]), spans[2:])]  # *Mål Indikator*: those of groups and of rows
    if len(spans) > FEWEST_LINED and tokens[spans[1][0]].word in words_in("headings", "table", "ages"):
        ways = [((low, spans[1][1]), spans[2:])]  # *Blåklockan 1–2 år 14* is a label and a figure
    for stub, columns in ways:
        if len(columns) >= FEWEST_LINED:
            cells = [HeadCell(0, col, (span,)) for col, span in enumerate(columns, 1)]
            roles = [
                role(tokens[a].word) or ("outcome" if YEAR_OR_DAY.match(tokens[a].text) else "other")
                for a, _ in columns
            ]
            yield made_head((cells, roles, 1), stub, None, label, low)


def _with_unknown(tokens: Sequence[Token], columns: Sequence[Span]) -> list[Span]:
    """Return the columns, each unknown word after a deviation as a part of its head (*Avvikelse Årsbasis*)."""
    out = list[Span]()
    for low, high in columns:
        unknown = role(tokens[low].word) is None and not YEAR_OR_DAY.match(tokens[low].text)
        if out and unknown and role(tokens[out[-1][0]].word) == "deviation":
            out[-1] = (out[-1][0], high)
        else:
            out.append((low, high))
    return out


def heads_among_lines(segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int) -> Iterator[Head]:
    """Yield the ways to read the words before the first figures of a text that has kept its lines as head and label."""
    opens = [n for n in range(low, high) if opens_line(segmenter.text, tokens, n)]
    for head in heads(segmenter, tokens, low, high):
        if head.label in opens and not _is_cut(tokens, opens, head.low):
            yield head
    for first, label in list(pairwise(opens))[-LABEL_LINES:]:
        if not any(ENDS_TEXT.search(token.text) for token in tokens[first:label]):
            yield from (head for head in lined_heads(tokens, first, label) if _is_told(tokens, head))


def _is_cut(tokens: Sequence[Token], opens: Sequence[int], low: int) -> bool:
    """Return True for a head that leaves out a column before it on its line: *2020* of *2020 T1 2021 T1*."""
    if low in opens or low == 0:
        return False
    before = tokens[low - 1]
    return bool(YEAR_OR_DAY.match(before.text) or CODE.match(before.text))


def _is_told(tokens: Sequence[Token], head: Head) -> bool:
    """Return True for a head whose words or years say of most of its columns what they hold.

    It is one of amounts, or it heads the labels as well and all its columns are told: *Skola Antal elever 2022 2023*.
    """
    firsts = [tokens[a] for cell in head.cells if cell.col for a, _ in cell.spans[:1]]
    dated = sum(YEAR_OR_DAY.match(token.text) is not None for token in firsts)
    known = dated + sum(role(token.word) is not None for token in firsts)
    if len({*head.columns}.intersection(MONEY)) >= SURE and known > KNOWN * len(firsts):
        return True
    labels = head.stub is not None and tokens[head.stub[0]].word
    labelled = labels in words_in("headings", "table", "stub") or labels in words_in("headings", "table", "labels")
    return labelled and dated >= SURE and known == len(firsts)


def _heads_numbers(tokens: Sequence[Token], at: int, label: int) -> bool:
    """Return True for a word over the numbers of the rows (*Nr*), where the next head is that of their labels.

    So it is if that says nothing of figures, and the rows have numbers: *Nr Nämndens mål Utfall* over *E1 Väntetid 12*.
    """
    if tokens[at].word not in words_in("headings", "table", "numbers") or label - at < FEWEST_LINED + 2:
        return False
    plain = role(tokens[at + 1].word) is None and not YEAR_OR_DAY.match(tokens[at + 1].text)
    first = tokens[label : label + 2]
    return plain and len(first) > 1 and CODE.match(first[0].text) is not None and first[1].text[0].isalpha()


def _heads_labels(token: Token) -> bool:
    """Return True for a word that heads labels: where it opens a line, what stands above it is no part of the head."""
    return token.word in words_in("headings", "table", "stub") and role(token.word) is None
