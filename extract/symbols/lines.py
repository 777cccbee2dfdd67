"""Lines that a status symbol judges, in a report whose legend says so: they state goals, whatever else they say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.rules import load
from extract.symbols.legends import Meanings
from extract.symbols.places import BESIDE, Places, words_shown
from extract.verdicts.lines import is_verdict_line
from extract.wording.goals import is_legend
from extract.wording.labels import find_label
from models import Block, Content, Mark, Passage, Report, Word

FEWEST = 2
"""So many lines must have a symbol before the form is taken for the report's own."""

LONGEST_LINE = 260
"""Characters of a goal that a symbol stands beside."""

FEWEST_WORDS = 3
"""Words of a goal that a symbol stands beside."""

FARTHEST = 400.0
"""A symbol in the margin is at most this far (points) from the words of its line."""

UNDER = 24.0
"""A symbol that stands under a heading is this near (points)."""

KINDS = ("heading", "paragraph", "list_item")


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """What a symbol stands beside: the words, and the block that they are of."""

    passage: Passage
    block: Block


def find_marked_lines(report: Report, content: Content, marks: Sequence[Mark]) -> list[MarkedLine]:
    """Return the lines beside symbols that the report's legend explains as judgements of goals, in reading order."""
    if len(marks) < FEWEST:
        return []
    places = Places(report, content)
    meanings = Meanings(report, content, marks, places, ())
    if len({step.meaning.status for step in meanings.steps if step.meaning.status}) < FEWEST:
        return []
    judging = [mark for mark in marks if id(mark) not in meanings.drawn and _judges(mark, meanings)]
    free = [mark for mark in judging if places.cell_of(mark.page, mark.start, mark.box) is None]
    blocks = [b for b in content.blocks if b.kind in KINDS and not is_legend(b) and find_label(b) is None]
    found = [*_typed(blocks, free), *_drawn(report, blocks, free)]
    lines = [line for line in found if _may_be_goal(line.passage.text)]
    return lines if len(lines) >= FEWEST else []


def by_marked_line(blocks: Sequence[Block], marked: Sequence[MarkedLine]) -> list[Block]:
    """Return the blocks, with those that symbols stand on several lines of in as many: each is a goal of its own."""
    lines = dict[Passage, list[Passage]]()
    for line in marked:
        lines.setdefault(line.block.passage, []).append(line.passage)
    return [
        part
        for block in blocks
        for part in (
            [replace(block, passage=passage) for passage in lines[block.passage]]
            if block.table is None and len(lines.get(block.passage, ())) > 1
            else [block]
        )
    ]


def _judges(mark: Mark, meanings: Meanings) -> bool:
    step = meanings.legend(mark)
    told = step.meaning if step is not None else None
    known = mark.color in load("symbols")["usual"] or not mark.color
    return told is not None and known and told.status is not None and told.scale in (None, "forecast")


def _may_be_goal(text: str) -> bool:
    """Return True for words that may be a goal: no verdict, label or question."""
    return (
        len(text.split()) >= FEWEST_WORDS
        and len(text) <= LONGEST_LINE
        and not text.endswith((":", "?"))
        and is_verdict_line(text) is None
    )


def _typed(blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterator[MarkedLine]:
    """Yield what stands before or after signs of type, whichever they do in their block."""
    signs = [mark for mark in marks if mark.start is not None and mark.end is not None]
    for block in blocks:
        inside = [
            (at, at + (m.end or 0) - (m.start or 0)) for m in signs if (at := _at(block, m.page, m.start)) is not None
        ]
        if not inside:
            if block.kind == "list_item" and block.marker and any(_is_marker(block, mark) for mark in signs):
                yield MarkedLine(block.passage, block)
            continue
        spans = sorted(inside)
        text = block.text
        if not text[: spans[0][0]].strip():  # each before its goal
            ends = [*(start for start, _ in spans[1:]), len(text)]
            parts = [(end, stop) for (_, end), stop in zip(spans, ends, strict=True)]
        elif not text[spans[-1][1] :].strip():  # each after it
            starts = [0, *(end for _, end in spans[:-1])]
            parts = [(start, stop) for start, (stop, _) in zip(starts, spans, strict=True)]
        else:
            continue
        for start, stop in parts:
            yield MarkedLine(block.passage.slice(start, stop).strip(), block)


def _at(block: Block, page: int, start: int | None) -> int | None:
    """Return where in a block's text a place on a page is, or None."""
    for run in block.passage.runs:
        if start is not None and run.page == page and run.offset <= start < run.offset + run.length:
            return run.at + start - run.offset
    return None


def _is_marker(block: Block, mark: Mark) -> bool:
    """Return True for a sign that is read as the bullet of a list item."""
    run = block.passage.runs[0] if block.passage.runs else None
    return run is not None and run.page == mark.page and 0 <= run.offset - (mark.end or 0) <= 2


def _drawn(report: Report, blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterator[MarkedLine]:
    """Yield the words on the lines of drawn symbols, each with what follows them up to the next symbol's."""
    starts = list[tuple[int, int]]()
    for mark in marks:
        word = _first_word(report, mark) if mark.start is None else None
        above = _word_above(report, mark) if mark.start is None and word is None else None
        for number, block in enumerate(blocks if word or above else ()):
            at = _at(block, mark.page, word.start if word else None)
            if at is not None:
                starts.append((number, at))
            elif above and block.kind == "heading" and _at(block, mark.page, above.start) is not None:
                starts.append((number, 0))
    starts = sorted(set(starts))
    for (number, at), following in zip(starts, [*starts, (-1, 0)][1:], strict=True):
        end = following[1] if following[0] == number else len(blocks[number].text)
        yield MarkedLine(blocks[number].passage.slice(at, end).strip(), blocks[number])


def _first_word(report: Report, mark: Mark) -> Word | None:
    """Return the first word of the line that a symbol stands before, or after with nothing else beside it."""
    if mark.box is None:
        return None
    middle = (mark.box[1] + mark.box[3]) / 2
    line = [w for w in words_shown(report.page(mark.page)) if w.box and w.box[1] <= middle <= w.box[3]]
    after = [w for w in line if w.box and -1 <= w.box[0] - mark.box[2] <= BESIDE]
    if after:
        return min(after, key=_left)
    before = [w for w in line if w.box and w.box[2] <= mark.box[0] + 1 and mark.box[0] - w.box[2] <= FARTHEST]
    beyond = [w for w in line if w.box and w.box[0] >= mark.box[2]]
    return min(before, key=_left) if before and not beyond else None


def _word_above(report: Report, mark: Mark) -> Word | None:
    """Return a word of the line right above a symbol that has no words beside it."""
    if mark.box is None:
        return None
    x0, top, x1, bottom = mark.box
    words = [w for w in words_shown(report.page(mark.page)) if w.box]
    if any(w.box and w.box[1] <= (top + bottom) / 2 <= w.box[3] for w in words):
        return None
    over = [w for w in words if w.box and 0 <= top - w.box[3] <= UNDER and w.box[0] <= x1 and x0 <= w.box[2]]
    return max(over, key=lambda w: w.box[3] if w.box else 0.0, default=None)


def _left(word: Word) -> float:
    return word.box[0] if word.box else 0.0
