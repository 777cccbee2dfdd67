"""Headings, covers and letters of a structured report: those that it marks, and those that only look so."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from extract.layout.fronts import COVER_LETTERS, LETTER_PAGES, is_sentence, letter_labels, tell_letter
from extract.layout.headings import LARGER, MAX_BOLD_LETTERS, MAX_LETTERS, number_of
from extract.layout.outline import HeadingRules, plain
from extract.layout.parts import Part
from extract.rules import words
from models import Block

MAX_TITLE = 120
"""Characters of a line that may belong to the title of a report without cover."""

MAX_TITLE_LINES = 6
"""Lines before the first heading or text that are its title, at most; more are a list."""

OPENING = ("title", "heading", "paragraph")
"""What a report can open with."""

LABELS_WITHIN = 12
"""Parts at the start of a file in which the first label of a letter stands."""

_SENTENCE_END = regex.compile(r"[.,;!]\W*$")
_LETTER = regex.compile(r"\p{L}{2}")
_ENTRY_PAGE = regex.compile(r"[\s.·…_]*\d{0,4}$")

Look = tuple[float, bool, int]
"""Size, whether it has a number, the number's depth."""


class MarkedHeadings:
    """Tells the headings of one report.

    Where it marks headings, other lines set in bold or large type are headings below them. A report that marks none
    and sets none apart is read as plain text is: by its short lines.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._deepest = max((part.block.level or 1 for part in parts if part.block.kind == "heading"), default=0)
        self._body = _body_size(parts)
        apart = {n for n, part in enumerate(parts) if self._set_apart(part, parts[n - 1] if n else None)}
        looks = sorted({_look(parts[n]) for n in apart}, key=lambda look: (-look[0], not look[1], look[2]))
        self._apart = apart
        self._ranks = {look: self._deepest + rank for rank, look in enumerate(looks, 1)}
        titles = frozenset(_ENTRY_PAGE.sub("", part.block.text) for part in parts if part.block.kind == "toc")
        self._rules = HeadingRules(titles)

    def applied(self) -> list[Part]:
        """Return the parts with all headings and their depths."""
        bare = not self._deepest and not self._apart
        out = []
        for number, part in enumerate(self._parts):
            level = self._ranks[_look(part)] if number in self._apart else None
            if bare and part.block.kind == "paragraph" and "\n" not in part.raw:
                level = self._rules.level(part.block.text)
            out.append(part if level is None else _as_heading(part, level, marked=not bare))
        return out

    def _set_apart(self, part: Part, before: Part | None) -> bool:
        """Return True for a short line in bold or large type that is no sentence and no label's text."""
        block = part.block
        if block.kind not in ("paragraph", "list_item") or not _LETTER.search(block.text):
            return False
        numbered = number_of(block.text) is not None
        large = self._body is not None and part.piece.size is not None and part.piece.size >= self._body + LARGER
        if block.kind == "list_item" or not (large or block.emphasised) or _SENTENCE_END.search(block.text):
            return False
        if before is not None and before.block.emphasised and before.block.text.endswith(":") and not large:
            return False
        return len(block.text) <= (MAX_LETTERS if large or numbered else MAX_BOLD_LETTERS)


def _as_heading(part: Part, level: int, *, marked: bool) -> Part:
    return replace(part, block=replace(part.block, kind="heading", level=level), marked=marked)


def _look(part: Part) -> Look:
    number = number_of(part.block.text)
    return (round(2 * (part.piece.size or 0.0)) / 2, number is not None, number.count(".") if number else 0)


def _body_size(parts: Sequence[Part]) -> float | None:
    """Return the font size of most of the text, where it is known."""
    sizes = Counter[float]()
    for part in parts:
        if part.block.kind in ("paragraph", "list_item") and part.piece.size is not None:
            sizes[part.piece.size] += len(part.block.text)
    return sizes.most_common(1)[0][0] if sizes else None


def letter_end(parts: Sequence[Part]) -> int:
    """Return how many parts at the start are a cover letter: those before the one that opens the report proper.

    A letter has its labels; after them, the report opens with its title or a heading of the highest kind.
    """
    labels = set[str]()
    opens = _opener(parts)
    for number, part in enumerate(parts):
        if part.page > LETTER_PAGES:
            break
        if tell_letter(labels) and opens(part):
            return number
        if part.block.kind != "furniture":
            labels |= letter_labels(_lines(part))
        if not labels and number >= LABELS_WITHIN:
            break
    return 0


def _opener(parts: Sequence[Part]) -> Callable[[Part], bool]:
    """Return what tells the parts that can open a report: titles, headings of the highest kind, the largest type."""
    top = min((part.block.level or 1 for part in parts if part.block.kind == "heading"), default=None)
    largest = max((part.piece.size or 0.0 for part in parts if part.block.kind in OPENING), default=0.0)

    def opens(part: Part) -> bool:
        if part.block.kind == "heading":
            return part.block.level == top
        large = largest > 0 and (part.piece.size or 0.0) >= largest
        return part.block.kind == "title" or (large and part.block.kind == "paragraph")

    return opens


def _lines(part: Part) -> list[str]:
    """Return the lines of a part, the cells of a table among them."""
    lines = regex.split(r"[\n\t]", part.raw)
    return [line.strip() for line in lines if line.strip()]


def cover_page(parts: Sequence[Part], pages: int) -> int | None:
    """Return the page that is the cover: a title and little else, with the report after it; None where there is none.

    A page that the writer ended can be one; where a file has no pages, no cover can be told.
    """
    page = next((part.page for part in parts if part.block.kind not in ("furniture", "letter")), None)
    if page is None or page >= pages:
        return None
    mine = [part for part in parts if part.page == page and part.block.kind != "furniture"]
    if any(part.cells or part.block.kind in ("toc", "letter") for part in mine):
        return None
    if sum(len(part.raw) for part in mine) > COVER_LETTERS or any(is_sentence(part.block.text) for part in mine):
        return None
    return page


def titled(parts: Sequence[Part], *, covered: bool) -> list[Part]:
    """Return the parts with the title of a report without cover: the first lines before its first section.

    A heading is one of them where no other heading is as high, or where it is a heading only because it is short.
    """
    out = list(parts)
    if covered or any(part.block.kind == "title" for part in parts):
        return out
    levels = Counter(part.block.level or 1 for part in parts if part.block.kind == "heading")
    top = min(levels, default=0)
    after_letter = any(part.block.kind == "letter" for part in parts)
    found = 0
    for number, part in enumerate(parts):
        block = part.block
        if block.kind in ("furniture", "letter"):
            continue
        alone = levels[top] == 1 or (after_letter and not found)
        section = block.kind == "heading" and part.marked and not (alone and (block.level or 1) == top)
        if section or not _may_be_title(block) or found >= MAX_TITLE_LINES:
            break
        out[number] = replace(part, block=replace(block, kind="title", level=None))
        found += 1
    return out if found < MAX_TITLE_LINES else list(parts)


def _may_be_title(block: Block) -> bool:
    if block.kind not in ("heading", "paragraph") or len(block.text) > MAX_TITLE or number_of(block.text) is not None:
        return False
    if regex.search(r"[.!?:;]\W*$", block.text):
        return False
    return block.kind == "paragraph" or plain(block.text) not in words("headings", "headings")
