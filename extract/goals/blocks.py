"""The blocks that goals are looked for in: labels are headings, and several goals in one text are apart."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.goals.alternations import turns_apart
from extract.goals.enumerations import enumerated_apart
from extract.goals.number_rows import number_rows_apart
from extract.goals.pairs import pairs_apart
from extract.goals.run_ins import heads_as_text, heads_targets, verdicts_apart
from extract.goals.series import numbered_apart
from extract.goals.titles import titled_apart
from extract.language.sentences import sentences
from extract.layout.outline import bare, plain
from extract.rules import pattern
from extract.verdicts.code_legends import NO_CODES, Told
from extract.wording.goals import states_goal, stays_within
from extract.wording.labels import LABEL_LEVEL, find_label
from extract.wording.tails import verdict_at_end
from extract.wording.unit_lines import unit_lines_apart
from models import Block, Passage

UNREAD = ("furniture", "footnote", "toc", "letter", "title")
"""Kinds of blocks that hold no goals."""

MIN_REPEATS = 2
"""A line that occurs as often as this is a label of the report's template."""

FEWEST_BETWEEN = 4
"""So many labels at least stand within the sentences of a text that has lost its lines; one may be a slip."""

_DASH = regex.compile(r"(?:^|\s)[–•-]\s+(?=att\b|(?-i:\p{Lu}))", regex.I)
_WISH = regex.compile(r"^att\s+", regex.I)

LONGEST_LABEL = 60
"""Characters of a line that may be a label."""


def prepared(blocks: Sequence[Block], codes: Mapping[str, Told] = NO_CODES) -> list[Block]:
    """Return the blocks that may hold goals.

    Lines of a template (*Mål*, *Resultat*) that the report does not set as headings are headings here, and a text that
    announces several goals (*Mål: … Mål: …*) is as many blocks. A verdict at the end of a goal's line is one, too, and
    so is a line with the verdict of a unit, in words or in one of the `codes` of the report's own scale.
    """
    blocks = pairs_apart(heads_as_text(unit_lines_apart(blocks, codes)))
    labels = _template(blocks)
    pieces = (piece for block in blocks for piece in _pieces(_as_heading(block, labels)) if piece.kind not in UNREAD)
    parts = verdicts_apart(_with_labels_apart(list(pieces)))
    apart = numbered_apart([part for piece in parts for part in _judged_apart(piece)])
    return titled_apart(turns_apart(number_rows_apart(enumerated_apart(apart))))


def _with_labels_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a text without lines; labels of the template that stand within its sentences are headings.

    *Alla ska få svar i tid Mått Andel svar inom en vecka Bedömning Målet är nått.*: a noun with a capital within a
    sentence is none of it.
    """
    labels = [
        list(pattern("goals", "label_between").finditer(block.text)) if block.kind in ("paragraph", "heading") else []
        for block in blocks
    ]
    if sum(map(len, labels)) < FEWEST_BETWEEN:
        return list(blocks)
    return [part for block, found in zip(blocks, labels, strict=True) for part in _at_labels(block, found)]


def _at_labels(block: Block, labels: Sequence["regex.Match[str]"]) -> Iterator[Block]:
    """Yield a block in pieces: what stands before the labels, and each label as a heading with what follows it."""
    at, account = 0, replace(block, kind="paragraph", level=None)
    for label in labels:
        if before := block.passage.slice(at, label.start()).strip():
            yield replace(account if at else block, passage=before)
        heading = block.passage.slice(*label.span()).strip()
        yield replace(block, kind="heading", level=LABEL_LEVEL, passage=heading)
        at = label.end()
    yield replace(account, passage=block.passage.slice(at, len(block.text)).strip()) if at else block


def _judged_apart(block: Block) -> tuple[Block, ...]:
    """Return a block, its verdict as a line of its own where it is a goal that ends with one (*… – inte uppnått*)."""
    parts = verdict_at_end(block.passage) if block.kind in ("heading", "paragraph") else None
    if parts is None:
        return (block,)
    goal, verdict = parts
    return replace(block, passage=goal), replace(block, kind="paragraph", level=None, passage=verdict)


def _template(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the labels that stand alone on lines of the report time and again, if a label of goals is among them."""
    lines = Counter(
        plain(block.text)
        for block in blocks
        if block.kind == "paragraph" and len(block.text) <= LONGEST_LABEL and (_is_label(block) or stays_within(block))
    )
    again = frozenset(line for line, count in lines.items() if count >= MIN_REPEATS)
    return again if any(pattern("goals", "label").fullmatch(line) for line in again) else frozenset()


def _is_label(block: Block) -> bool:
    """Return True for the label of a goal that is no head of a column of targets (*Mål 2020*)."""
    return pattern("goals", "label").fullmatch(bare(block.text)) is not None and not heads_targets(block.text)


def _as_heading(block: Block, labels: frozenset[str]) -> Block:
    """Return a line of the template, or a label among the titles of a text without layout, as a heading."""
    in_template = block.kind == "paragraph" and plain(block.text) in labels
    if in_template or (block.kind == "title" and find_label(replace(block, kind="heading"))):
        return replace(block, kind="heading", level=LABEL_LEVEL)
    return block


def _pieces(block: Block) -> Iterator[Block]:
    """Yield a block, in pieces where it announces several goals."""
    if block.kind in ("paragraph", "list_item") and (items := run_in_items(block)):
        yield from items
        return
    if block.kind != "paragraph":
        yield block
        return
    starts = list(_labels_in(block.passage)) if block.text.count(":") > 1 else []
    numbered = [] if starts else list(_numbers_in(block.text))
    bounds = [0, *(at for at in starts or numbered if at), len(block.text)]
    if len(bounds) == len((0, len(block.text))):
        yield block
        return
    for start, end in pairwise(bounds):
        piece = replace(block, passage=block.passage.slice(start, end).strip())
        # A label that the text runs on from is none of its own kind of line.
        yield replace(piece, emphasised=True) if start in numbered else piece


def run_in_items(block: Block) -> list[Block]:
    """Return the items of a list that stands in one text (*– att alla trivs – att fler läser*), if all state goals."""
    text = block.text
    starts = [match.end() for match in _DASH.finditer(text)]
    if not starts or (block.kind == "paragraph" and text[: starts[0]].strip(" –•-")):
        return []
    first = [] if starts and not text[: starts[0]].strip(" –•-") else [0]
    bounds = [*first, *starts]
    ends = [*bounds[1:], len(text)]
    items = [block.passage.slice(a, b) for a, b in zip(bounds, ends, strict=True)]
    items = [item.slice(0, len(item.text.rstrip(" –•-"))).strip() for item in items]
    if len(items) <= 1 or not all(states_goal(_WISH.sub("", item.text)) for item in items):
        return []
    return [replace(block, kind="list_item", passage=item) for item in items]


# *… för resurser Mål: Alla ska …*, *… att trivas Nämndmål 2: Fallen ska minska*
_MID_LABEL = regex.compile(r"(?<=[\p{Ll}\d%)] )\p{Lu}\p{L}*(?<=[Mm])ål(?: \d{1,2}(?:\.\d{1,2})?)?:\s(?=\p{Lu})")


def _labels_in(passage: Passage) -> Iterator[int]:
    """Yield where labels stand that go on with their goals: at the beginning of a sentence, or run into one."""
    yield from sorted({*_labels_of_sentences(passage), *(match.start() for match in _MID_LABEL.finditer(passage.text))})


def _labels_of_sentences(passage: Passage) -> Iterator[int]:
    """Yield where the sentences begin that open with a label and go on with its goal."""
    at = 0
    for sentence in sentences(passage):
        at = passage.text.index(sentence.text, at)
        label = find_label(Block(kind="paragraph", passage=sentence))
        if label is not None and label.rest:
            yield at
        at += len(sentence.text)


def _numbers_in(text: str) -> list[int]:
    """Return where the labels stand that number goals one after the other (*Mål 1 … Mål 2 …*), if there are several."""
    found = [(match.start(), match["number"]) for match in pattern("goals", "run_in_label").finditer(text)]
    numbers = [number for _, number in found]
    return [at for at, _ in found] if len(numbers) > 1 and len(set(numbers)) == len(numbers) else []
