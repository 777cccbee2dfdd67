"""Goals and verdicts that are lines of one paragraph, no blank line between: each becomes a block of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from extract.language.phrases import has_verb
from extract.language.sentences import sentences
from extract.layout.plain.line_labels import ends_open
from extract.rules import pattern
from extract.wording.goals import parts_treatment, says_what_shall_be, states_goal
from extract.wording.labels import LABEL_LEVEL, find_label
from extract.wording.tails import LONGEST_GOAL, opens_with_verdict, verdict_at_end
from models import Block, Passage

TEXTS = ("paragraph", "heading")

LONGEST_LABEL = 40
"""Characters of a line that is a label and no more: *Måluppfyllelse*, *Sammanfattande bedömning*."""

_ENDED = regex.compile(r"[.!?:]\W*$")
# What is looked for before a paragraph's sentences are: a goal, and the capital of a verdict behind it.
_GOAL_AND_VERDICT = regex.compile(
    r"\b(?:ska(?:ll)?|lovar|garanterar|åtar)\b.{2,}?\s\p{Lu}|[Mm]ål \d|^(?:Minst|Högst|Ök|Minsk).{5,}?\s\p{Lu}", regex.S
)
# No sentence goes on with *Målet*: its line is lost.
_GLUED = regex.compile(
    r"(?<=[\p{Ll}\d%)])\s(?=(?:Målet|Löftet|Åtagandet) (?:är|har|hölls|bedöms|anses|nås|nåddes|uppnås|uppnåddes"
    r"|uppfylls|uppfylldes|kommer att|förväntas|väntas|beräknas)\b)"
)
_NAMED = regex.compile(r" (?:Målet|Löftet|Åtagandet) ")
_SENTENCE_END = regex.compile(r"[.!?]\s+(?=\p{Lu})")
_NUMBERED_AHEAD = regex.compile(r"\p{Lu}[\p{L} ]{2,40}? \d")


FEWEST = 2
"""So many goals of a paragraph, or of the report on the line below, have a verdict right behind; one may be prose."""


def pairs_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; goals that lines of a paragraph number, or that a verdict follows, stand by themselves."""
    lines = [_lines(block) for block in blocks]
    pairs = [list(_pairs(block.text, _sentences(block))) for block in blocks]
    on_lines = sum(verdict in starts for starts, found in zip(lines, pairs, strict=True) for _, verdict in found)
    parted = list[Block]()
    for block, starts, found in zip(blocks, lines, pairs, strict=True):
        form = len(found) >= FEWEST or (on_lines >= FEWEST and any(verdict in starts for _, verdict in found))
        paired = [at for pair in found if form or _is_open(block.text, *pair) for at in pair]
        cuts = {*paired, *_numbered(block.text, starts), *_labels(block.text, starts)}
        cuts |= {*_glued(block), *_judged_lines(block, starts)}
        cuts -= {0}
        parted += _pieces(block, sorted(cuts)) if cuts else (block,)
    return parted


def _pieces(block: Block, cuts: Sequence[int]) -> Iterator[Block]:
    """Yield a paragraph in pieces, those that are a label as headings."""
    for start, end in pairwise([0, *cuts, len(block.text)]):
        piece = replace(block, passage=block.passage.slice(start, end).strip())
        if _is_label(piece.text):
            yield replace(piece, kind="heading", level=LABEL_LEVEL)
        else:
            yield replace(piece, kind="paragraph", level=None) if start else piece


def _lines(block: Block) -> list[int]:
    """Return where the lines of a paragraph begin that open with a capital, the first included; empty for one line."""
    text, runs = block.text, block.passage.runs
    if block.kind not in TEXTS or len(runs) <= 1:
        return []
    return [0, *(run.at for run in runs[1:] if text[run.at - 1] == " " and text[run.at].isupper())]


def _sentences(block: Block) -> list[int]:
    """Return where the lines and sentences of a paragraph begin, if it may hold a goal and a verdict on it."""
    text, at = block.text, 0
    if block.kind not in TEXTS or not _GOAL_AND_VERDICT.search(text):
        return []
    starts = set(_lines(block))
    for sentence in sentences(block.passage):
        at = text.index(sentence.text, at)
        starts.add(at)
        at += len(sentence.text)
    return sorted(starts)


def _numbered(text: str, lines: Sequence[int]) -> Iterator[int]:
    """Yield where a line opens a numbered goal (*Mål 3 - …*), and where its account begins on the line below."""
    for at, end in zip(lines, [*lines[1:], len(text)], strict=False):
        label = pattern("goals", "titled_label").match(text, at) if _NUMBERED_AHEAD.match(text, at) else None
        if label is None or ends_open(text[:at]):
            continue
        yield at
        goal, below = text[label.end() : end].rstrip(), next(sentences(Passage(text[end:])), None)
        whole = says_what_shall_be(goal) and not _ENDED.search(goal) and not ends_open(goal)
        if whole and below is not None and has_verb(below.text):
            yield end


def _pairs(text: str, lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where each goal begins that a line with a verdict follows, and where that line begins."""
    done = 0
    for at, end in zip(lines[1:], [*lines[2:], len(text)], strict=False):
        if not opens_with_verdict(text[at:end].strip(), text[at:]):
            continue
        goal = next((start for start in reversed(lines) if done <= start < at and _is_goal(text[start:at])), None)
        if goal is not None:
            yield goal, at
        done = at


def _glued(block: Block) -> Iterator[int]:
    """Yield where a goal begins, and where the verdict does that has lost its line: *… i tid* `Målet är uppfyllt.`."""
    text = block.text
    for verdict in _GLUED.finditer(text) if block.kind in TEXTS and _NAMED.search(text) else ():
        start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, verdict.start())), default=0)
        label = find_label(replace(block, kind="paragraph", passage=block.passage.slice(start, verdict.start())))
        goal = label.rest.text if label is not None else text[start : verdict.start()]
        if len(goal) <= LONGEST_GOAL and (label is not None or (start == 0 and states_goal(goal))):
            yield from (start, verdict.end())


def _judged_lines(block: Block, lines: Sequence[int]) -> Sequence[int]:
    """Return where the lines of a paragraph begin, all of which are goals with a verdict at the end: *… (uppfyllt)*."""
    ends = [*lines[1:], len(block.text)]
    if len(lines) < FEWEST or not (block.text[-1:].islower() or block.text[-1:] in ")."):
        return ()
    judged = all(verdict_at_end(block.passage.slice(*span).strip()) for span in zip(lines, ends, strict=True))
    return lines if judged else ()


def _is_open(text: str, goal: int, verdict: int) -> bool:
    """Return True where a goal has no full stop: no sentence goes on with the verdict on the next line."""
    return _ENDED.search(text[goal:verdict].rstrip()) is None


def _is_goal(lines: str) -> bool:
    """Return True for whole lines that are one sentence, which states a goal, or is numbered as one."""
    goal = lines.strip()
    label = pattern("goals", "titled_label").match(goal) if _NUMBERED_AHEAD.match(goal) else None
    if label is not None and (goal[label.end() : label.end() + 1].isupper()):
        return len(goal) <= LONGEST_GOAL and not _ENDED.search(goal) and not _SENTENCE_END.search(goal, label.end())
    return len(goal) <= LONGEST_GOAL and states_goal(goal) and len(list(sentences(Passage(goal)))) == 1


def _labels(text: str, lines: Sequence[int]) -> Iterator[int]:
    """Yield where a line begins and ends that is a label of a goal's treatment and no more, and has a goal above it."""
    for above, at, end in zip(lines, lines[1:], [*lines[2:], len(text)], strict=False):
        if _is_label(text[at:end].strip()) and states_goal(text[above:at].strip()):
            yield from (at, end)


def _is_label(line: str) -> bool:
    return len(line) <= LONGEST_LABEL and not line.endswith(".") and parts_treatment(line)
