"""Tables before they are tables: what spans what, where pages end in them, and which are only boxes around text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from extract.reading.structured.pieces import HARD, SOFT, Element, Grid, GridCell, Text

_MARK = regex.compile(f"[{SOFT}{HARD}]")


def with_spans(cells: Iterable[GridCell]) -> list[GridCell]:
    """Return the cells without those of row span 0, each of which lengthens the cell above it."""
    kept: list[GridCell] = []
    above: dict[int, int] = {}
    for cell in cells:
        at = above.get(cell.col)
        if cell.rowspan or at is None:
            above[cell.col] = len(kept)
            kept.append(replace(cell, rowspan=max(1, cell.rowspan)))
        else:
            origin = kept[at]
            joined = "\n".join(text for text in (origin.text, cell.text) if text.strip())
            kept[at] = replace(origin, rowspan=cell.row - origin.row + 1, text=joined)
    return kept


def row_marks(texts: Sequence[str]) -> tuple[str, str]:
    """Return the mark of the page that begins with a row, and that of one that begins within it; "" for none.

    Each cell of a row that a page cuts has a mark of its own.
    """
    starts = within = ""
    blank = True
    for text in texts:
        for mark in _MARK.finditer(text):
            if blank and not text[: mark.start()].strip():
                starts = starts or mark.group()
            else:
                within = within or mark.group()
        blank = blank and not text.strip()
    return starts, within


def is_box(cells: Sequence[GridCell], contents: Sequence[Sequence[Element]]) -> bool:
    """Return True for a table that only frames text or sets it side by side.

    It has one cell; or one row whose cells hold several paragraphs, headings or tables; or headings of chapters in its
    cells beside running text or tables.
    """
    if len(cells) < 2:
        return True
    several = any(sum(not isinstance(e, Text) or bool(e.text.strip()) for e in content) > 1 for content in contents)
    if len({cell.row for cell in cells}) == 1:
        return several
    headed = any(isinstance(e, Text) and e.kind == "heading" and e.text.strip() for c in contents for e in c)
    return headed and any(isinstance(e, Grid) for content in contents for e in content)
