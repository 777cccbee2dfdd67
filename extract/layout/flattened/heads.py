"""Heads of flattened tables of figures: which words before the first row are column heads, and of how many columns."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extract.layout.flattened.head_words import LONGEST_COLUMN_HEAD, YEAR_OR_DAY, Segment, role, segments_of
from extract.layout.segments import Segmenter
from extract.layout.tokens import Token
from extract.rules import words_in

LONGEST_STUB = 6
"""Words of the head over the row labels."""

LONGEST_UNKNOWN = 2
"""Words of a column head that no list has; longer ones cannot be told from two heads or from a name within one."""

LONGEST_SPANNING = 3
"""Words of a head over a row of years; a longer phrase is a line above the table."""

MOST_GROUPS = 4
"""Times that column heads recur under the groups of a head of two levels."""

Span = tuple[int, int]
"""First word and word after the last."""


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A cell of the head: its words (in pieces where the two lines of the head are interleaved) and its extent."""

    row: int
    col: int
    spans: tuple[Span, ...]
    rowspan: int = 1
    colspan: int = 1


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: its cells, what each column holds, and the word at which the first row label begins."""

    low: int
    label: int
    cells: tuple[HeadCell, ...]
    columns: tuple[str, ...]
    rows: int
    stub: Span | None
    early: Span | None = None

    @property
    def width(self) -> int:
        """Return the number of columns with figures."""
        return len(self.columns)


Heads = Callable[[Segmenter, Sequence[Token], int, int], Iterator[Head]]
"""What reads the words before the first figures of a table as its head and the first row label."""


def heads(segmenter: Segmenter, tokens: Sequence[Token], low: int, high: int) -> Iterator[Head]:
    """Yield the ways to read `tokens[low:high]`, which stand before the first figures, as head and first row label."""
    segments = list(segments_of(tokens, low, high))
    yield from _survey(segmenter, tokens, segments)
    last = len(segments)
    while last and segments[last - 1].kind == "other":
        last -= 1
    if last == len(segments):  # the label of the first row is a word that heads columns elsewhere
        if not last or segments[-1].kind != "measure":
            return
        last -= 1
    first = last
    while first and segments[first - 1].kind != "other":
        first -= 1
    label = segments[last].low if last < len(segments) else high
    yield from _grouped(segmenter, tokens, low, label)
    for start in range(first, last):
        block = segments[start:last]
        if block[0].kind == "tail":
            continue
        stub, early = _stub(segmenter, tokens, segments[:start])
        if _over_years(block, stub):
            for columns in _columns(tokens, block[1:]):
                short = block[0].high - block[0].low <= LONGEST_SPANNING
                over = (block[0].low, block[0].high) if short else None
                yield made_head(columns, over, early if short else None, label, block[1].low)
            continue
        for columns in _columns(tokens, block):
            yield made_head(columns, stub, early, label, block[0].low)
    yield from _stubbed(segmenter, tokens, segments)


def opens_column(tokens: Sequence[Token], at: int) -> bool:
    """Return True for words at `at` that only head columns (*Målvärde*, *KF:s årsmål*): no label begins with them."""
    heads = words_in("headings", "table", "never_labels")
    owned = tokens[at].word.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].word in heads
    return owned or tokens[at].word in heads


def _survey(segmenter: Segmenter, tokens: Sequence[Token], segments: Sequence[Segment]) -> Iterator[Head]:
    """Yield the head of a survey's answers: short phrases before a group that answered (*Ofta Sällan Kvinnor 8 2*)."""
    if not segments:
        return
    *answers, group = segments
    if tokens[group.low].word not in words_in("headings", "table", "groups") or len(answers) < 2:
        return
    if any(
        s.high - s.low > 3 or any(segmenter.is_verb(t) or ":" in t.text for t in tokens[s.low : s.high])
        for s in answers
    ):
        return
    cells = [HeadCell(0, col, ((s.low, s.high),)) for col, s in enumerate(answers, 1)]
    yield made_head((cells, ["other"] * len(answers), 1), None, None, group.low, answers[0].low)


def _grouped(segmenter: Segmenter, tokens: Sequence[Token], low: int, label: int) -> Iterator[Head]:
    """Yield a head whose columns recur under several groups (*Enhet Besök Lån 2023 2024 2023 2024*) or years."""
    figures = (at for at in range(label - 1, low, -1) if tokens[at].text[0].isdigit())
    numbered = words_in("headings", "table", "numbered")
    low = next(
        (at for at in figures if not (YEAR_OR_DAY.match(tokens[at].text) or tokens[at - 1].word in numbered)), low
    )
    for groups, each in itertools.product(range(2, MOST_GROUPS + 1), range(2, LONGEST_COLUMN_HEAD + 1)):
        start = label - groups * each
        if start <= low:
            continue
        columns = _recurring(tokens, start, label, groups)
        if len(columns) < 2 * groups:
            continue
        above, before = _above(tokens, low, start, groups)
        stub, early = _stub(segmenter, tokens, before)
        if not above or (stub is None and above[0].kind != "years" and not _ends_caption(tokens, above[0].low)):
            above, stub, early = _below_groups(tokens, low, start, groups)
        if not above:
            continue
        width = len(columns) // groups
        cells = [HeadCell(0, 1 + i * width, ((s.low, s.high),), colspan=width) for i, s in enumerate(above)]
        cells += [HeadCell(1, col, (span,)) for col, span in enumerate(columns, 1)]
        over = [_role(tokens, s) for s in above for _ in range(width)]
        under = [role(tokens[a].word) for a, _ in columns]
        yield made_head(
            (cells, [u or o for u, o in zip(under, over, strict=True)], 2), stub, early, label, above[0].low
        )


def _ends_caption(tokens: Sequence[Token], at: int) -> bool:
    """Return True where a line that says what the figures are in ends before the word at `at`."""
    last = tokens[at - 1]
    return at > 0 and (last.word in words_in("headings", "table", "units") or last.text.endswith("%)"))


def _below_groups(
    tokens: Sequence[Token], low: int, start: int, groups: int
) -> tuple[list[Segment], Span | None, Span | None]:
    """Return the groups where the head of the labels stands between them and the columns, on the second line."""
    labels = words_in("headings", "table", "stub") | words_in("headings", "table", "labels")
    if start - 1 <= low or tokens[start - 1].word not in labels or not tokens[start - 1].capital:
        return [], None, None
    above, _ = _above(tokens, low, start - 1, groups)
    return above, (start - 1, start), None


def _recurring(tokens: Sequence[Token], start: int, end: int, groups: int) -> list[Span]:
    """Return the column heads in a stretch that says the same `groups` times over; none where it does not."""
    texts = [t.text for t in tokens[start:end]]
    each = len(texts) // groups
    if texts != texts[:each] * groups:
        return []
    opens = [
        at
        for at in range(start, end)
        if tokens[at].capital
        or (YEAR_OR_DAY.match(tokens[at].text) and (at == start or YEAR_OR_DAY.match(tokens[at - 1].text)))
    ]
    spans = list(itertools.pairwise([*opens, end]))
    names = [" ".join(t.text for t in tokens[a:b]) for a, b in spans]
    known = all(role(tokens[a].word) or YEAR_OR_DAY.match(tokens[a].text) for a, _ in spans)
    whole = opens[:1] == [start] and len(spans) % groups == 0 and len(set(names)) == len(spans) // groups
    return spans if known and whole else []


def _above(tokens: Sequence[Token], low: int, start: int, groups: int) -> tuple[list[Segment], list[Segment]]:
    """Return the groups over the column heads that begin at `start`, a year or a phrase each, and what is before."""
    segments = list(segments_of(tokens, low, start))
    years = [Segment(at, at + 1, "years") for at in range(start - groups, start) if YEAR_OR_DAY.match(tokens[at].text)]
    if len({tokens[s.low].text for s in years}) == groups and not YEAR_OR_DAY.match(tokens[start - groups - 1].text):
        return years, list(segments_of(tokens, low, start - groups)) if start - groups > low else []
    above = segments[-groups:]
    if len(segments) <= groups or any(s.kind == "years" for s in above):
        return [], []
    return above, segments[:-groups]


def _over_years(block: Sequence[Segment], stub: Span | None) -> bool:
    """Return True for a measure before a row of years that stands over the labels, or as a line above the table."""
    if [s.kind for s in block] != ["measure", "years"]:
        return False
    return stub is None or block[0].high - block[0].low > LONGEST_SPANNING


def _stubbed(segmenter: Segmenter, tokens: Sequence[Token], segments: Sequence[Segment]) -> Iterator[Head]:
    """Yield heads that begin with a known head of the label column, over columns whose heads no list may have."""
    stubs = words_in("headings", "table", "stub")
    for first, segment in enumerate(segments):
        if tokens[segment.low].word not in stubs or segment.kind == "years":
            continue
        in_units = tokens[segment.low].word in words_in("headings", "table", "units")
        if in_units and first + 1 < len(segments) and tokens[segments[first + 1].low].word in stubs:
            continue  # *Tkr Verksamhet Budget Utfall*: what the amounts are in stands before the head of the labels
        stub, early = _stub(segmenter, tokens, segments[: first + 1])
        if stub is None:
            continue
        for last in range(first + 2, len(segments)):
            columns = segments[first + 1 : last]
            if not _can_head(segmenter, tokens, columns[-1]):
                break
            if len(columns) == 1 and columns[0].kind != "measure":
                continue
            cells = [HeadCell(0, col, ((s.low, s.high),)) for col, s in enumerate(columns, 1)]
            yield made_head(
                (cells, [_role(tokens, s) for s in columns], 1), stub, early, segments[last].low, columns[0].low
            )


def _can_head(segmenter: Segmenter, tokens: Sequence[Token], segment: Segment) -> bool:
    part = tokens[segment.low : segment.high]
    if segment.kind == "measure":
        return True
    plain = not any(segmenter.is_verb(t) or t.text[0].isdigit() or t.text[-1] in ".,:;-–" for t in part)
    return segment.kind == "other" and plain and len(part) <= LONGEST_UNKNOWN


def _stub(segmenter: Segmenter, tokens: Sequence[Token], before: Sequence[Segment]) -> tuple[Span | None, Span | None]:
    """Return the head of the label column, and a row label without figures that has come before the column heads."""
    early = None
    left = list(before)
    if (
        left
        and tokens[left[-1].low].word in words_in("headings", "table", "rows")
        and left[-1].high - left[-1].low == 1
        and len(left) > 1
    ):
        segment = left.pop()
        early = (segment.low, segment.high)
    if not left:
        return None, early
    low, high = left[-1].low, left[-1].high
    part = tokens[low:high]
    labelled = any(t.text.endswith(":") for t in part) or (low > 0 and tokens[low - 1].text.endswith(":"))
    fits = part[0].capital and len(part) <= LONGEST_STUB and not any(segmenter.is_verb(t) for t in part)
    beside = tokens[low - 1].word if low else ""
    named = {part[0].word, beside} & (words_in("headings", "table", "stub") | words_in("headings", "table", "numbers"))
    if labelled or not fits or part[-1].text[-1] in ".;" or (segmenter.is_known(part) and not named):
        return None, early
    return (low, high), early


def _columns(tokens: Sequence[Token], block: Sequence[Segment]) -> Iterator[tuple[list[HeadCell], list[str], int]]:
    """Yield head cells, roles and head rows for each number of columns that the block can mean."""
    measures = [s for s in block if s.kind == "measure"]
    years = [s for s in block if s.kind == "years"]
    if not years:
        texts = {" ".join(t.text for t in tokens[s.low : s.high]) for s in measures}
        if len(texts) == len(measures) > 1 and not any(s.kind == "tail" for s in block):
            cells = [HeadCell(0, col, ((s.low, s.high),)) for col, s in enumerate(measures, 1)]
            yield cells, [_role(tokens, s) for s in measures], 1
        return
    if len(years) > 1:
        return
    span = years[0]
    count = span.high - span.low
    if not measures:
        if len({t.text for t in tokens[span.low : span.high]}) == count:  # years that recur have groups above them
            yield [HeadCell(0, col, (s,)) for col, s in enumerate(each_year(span), 1)], ["outcome"] * count, 1
        return
    if block[0] is span and not any(s.kind == "tail" for s in block):
        spans = [*each_year(span), *((s.low, s.high) for s in measures)]
        roles = ["outcome"] * count + [_role(tokens, s) for s in measures]
        yield [HeadCell(0, col, (s,)) for col, s in enumerate(spans, 1)], roles, 1
    if block[0] is span or block[-1] is span:
        yield from _two_levels(tokens, measures, span, block[0] is span)
    if block[0] is not span:
        yield from _one_spanning(tokens, block, measures, span)


def each_year(span: Segment) -> list[Span]:
    """Return the years of a segment, each as a span of its own."""
    return [(at, at + 1) for at in range(span.low, span.high)]


def _role(tokens: Sequence[Token], segment: Segment) -> str:
    return role(tokens[segment.low].word) or "other"


def _two_levels(
    tokens: Sequence[Token], measures: Sequence[Segment], span: Segment, years_first: bool
) -> Iterator[tuple[list[HeadCell], list[str], int]]:
    """Yield a head with a year for each column: above the measures, below them, or several years below each measure."""
    count, size = span.high - span.low, len(measures)
    if size > 1 and (count == size or (years_first and _labelled(tokens, span))):
        low = span.high - size
        top, bottom = (0, 1) if years_first else (1, 0)
        cells = [HeadCell(top, col, ((at, at + 1),)) for col, at in enumerate(range(low, span.high), 1)]
        cells += [HeadCell(bottom, col, ((s.low, s.high),)) for col, s in enumerate(measures, 1)]
        yield cells, [_role(tokens, s) for s in measures], 2
    elif count % size == 0 and not years_first:
        each = count // size
        cells = [HeadCell(0, 1 + i * each, ((s.low, s.high),), colspan=each) for i, s in enumerate(measures)]
        cells += [HeadCell(1, col, ((at, at + 1),)) for col, at in enumerate(range(span.low, span.high), 1)]
        yield cells, [_role(tokens, s) for s in measures for _ in range(each)], 2
    elif 1 < count < size and not years_first and all(_role(tokens, s) == "deviation" for s in measures[count:]):
        dated, rest = measures[:count], measures[count:]  # *Bokslut Budget Avvikelse* over *2022 2022*
        cells = [HeadCell(0, col, ((s.low, s.high),)) for col, s in enumerate(dated, 1)]
        cells += [HeadCell(1, col, ((at, at + 1),)) for col, at in enumerate(range(span.low, span.high), 1)]
        cells += [HeadCell(0, col, ((s.low, s.high),), rowspan=2) for col, s in enumerate(rest, count + 1)]
        yield cells, [_role(tokens, s) for s in measures], 2


def _labelled(tokens: Sequence[Token], span: Segment) -> bool:
    return span.low > 0 and tokens[span.low - 1].text.endswith(":")


def _one_spanning(
    tokens: Sequence[Token], block: Sequence[Segment], measures: Sequence[Segment], span: Segment
) -> Iterator[tuple[list[HeadCell], list[str], int]]:
    """Yield a head in which the years stand under one measure: the only one that has no year of its own."""
    at = block.index(span)
    tail = block[at + 1] if at + 1 < len(block) and block[at + 1].kind == "tail" else None
    open_ended = measures[-1] if tail is not None else None
    if at < len(block) - 1 and tail is None:
        spanned = [block[at - 1]] if block[at - 1].kind == "measure" else []
    else:
        spanned = [
            s
            for s in measures
            if s is not open_ended and not any(YEAR_OR_DAY.match(t.text) for t in tokens[s.low : s.high])
        ]
        spanned = spanned if len(spanned) == 1 else [s for s in spanned if _role(tokens, s) == "outcome"]
    if len(spanned) != 1:
        return
    cells, roles, col = list[HeadCell](), list[str](), 1
    for segment in measures:
        width = span.high - span.low if segment is spanned[0] else 1
        spans: tuple[Span, ...] = ((segment.low, segment.high),)
        if segment is open_ended and tail is not None:
            spans += ((tail.low, tail.high),)
        cells.append(HeadCell(0, col, spans, rowspan=1 if width > 1 else 2, colspan=width))
        if width > 1:
            cells += [HeadCell(1, col + i, ((span.low + i, span.low + i + 1),)) for i in range(width)]
        roles += [_role(tokens, segment)] * width
        col += width
    yield cells, roles, 2


def made_head(
    columns: tuple[list[HeadCell], list[str], int],
    stub: Span | None,
    early: Span | None,
    label: int,
    low: int,
) -> Head:
    """Return the head of the columns (their cells, roles and rows) and of the labels, over a first label at `label`."""
    cells, roles, rows = columns
    first = min(span[0] for cell in cells for span in cell.spans)
    top = HeadCell(0, 0, (stub,) if stub else (), rowspan=rows)
    start = stub[0] if stub else (early[0] if early else max(low, first))
    return Head(start, label, (top, *cells), tuple(roles), rows, stub, early)
