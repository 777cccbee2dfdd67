"""The title page of a plain text: the short lines before its contents, its first paragraph or its first goal."""

from collections.abc import Sequence
from dataclasses import replace

from extract.layout.marked_headings import MAX_TITLE
from extract.layout.outline import ENDED, HeadingRules, bare, is_said, plain, tells_figure
from extract.rules import YEAR, pattern, words, words_in
from models import Block

MARKED = 2
"""Lines that are headings only because they are short are deeper than this."""


def title_first(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the short lines before the contents or the first paragraph marked as the title page."""
    titled, above, dated = list(blocks), None, False
    for number, block in enumerate(titled):
        if block.kind == "furniture":
            continue
        if block.kind not in ("heading", "paragraph") or len(block.text) > MAX_TITLE or ENDED.search(block.text):
            break
        if HeadingRules.numbered(block.text) or plain(block.text) in words("headings", "headings"):
            break
        if block.kind == "heading" and above is not None and above < (block.level or 1) <= MARKED:
            break  # a section below a title that is marked as such
        if (number and _tells(block.text)) or (dated and _is_on_goals(block.text)):
            break
        above = block.level if block.kind == "heading" else above
        dated = dated or YEAR.search(block.text) is not None
        titled[number] = replace(block, kind="title", level=None)
    return titled


def _is_on_goals(line: str) -> bool:
    """Return True for the heading of a chapter on goals: below a line with the report's year it is no title."""
    return "mål" in line.lower() and pattern("goals", "chapter").fullmatch(plain(line)) is not None


def _tells(line: str) -> bool:
    """Return True for a line that no title page has: a sentence, a figure, the label of a goal, a verdict.

    A report may be called by its goals and their year (*Nämndens mål 2021*).
    """
    if is_said(line) or tells_figure(line) or plain(line) in words_in("headings", "table", "states"):
        return True
    head, colon, _ = line.partition(": ")
    if colon and pattern("judgement", "status_label").match(f"{head}: "):
        return True
    label = pattern("goals", "label").fullmatch(bare(head)) or pattern("goals", "titled_label").match(line)
    return label is not None and YEAR.search(line) is None
