"""The runs of an OpenDocument paragraph: what is text in it, and what is hidden, a remark, a note or a box."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from odfdo import Element as Node

from extract.reading.odt_styles import Style, Styles
from extract.reading.pieces import PICTURE, SOFT

_SIGNS = {"text:tab": "\t", "text:line-break": "\n", "text:soft-page-break": SOFT, "text:soft-hyphen": "\u00ad"}
_UNSEEN = frozenset(
    ("office:annotation", "office:annotation-end", "text:hidden-text", "text:ruby-text", "office:forms")
)
_DRAWN = frozenset(("draw:frame", "draw:custom-shape", "draw:rect", "draw:a", "draw:g"))

MOST_SPACES = 100
"""Spaces that one element may stand for."""


@dataclass
class Run:
    """What a paragraph holds: its text, whether all of that is bold, its usual type, notes and text boxes."""

    text: str = ""
    bold: bool = False
    size: float | None = None
    notes: list[Node] = field(default_factory=list)
    boxes: list[Node] = field(default_factory=list)


class Runs:
    """Reads the paragraphs of one document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def read(self, paragraph: Node, style: Style) -> Run:
        """Return what a paragraph holds."""
        found = Run()
        if style.hidden:
            return found
        looks, texts = dict[tuple[bool, float | None], int](), list[str]()
        for text, bold, size in self._stretches(paragraph, bool(style.bold), style.size, found):
            letters = sum(map(str.isalnum, text))
            texts.append(text)
            if letters:
                looks[bold, size] = looks.get((bold, size), 0) + letters
        found.text = "".join(texts)
        found.bold = bool(looks) and all(bold for bold, _ in looks)
        found.size = max(looks, key=lambda look: looks[look])[1] if looks else style.size
        return found

    def _stretches(
        self, node: Node, bold: bool, size: float | None, found: Run
    ) -> Iterator[tuple[str, bool, float | None]]:
        """Yield the texts within an element, each with how it is set."""
        yield node.text or "", bold, size
        for child in node.children:
            tag = child.tag
            if tag in _SIGNS:
                yield _SIGNS[tag], bold, size
            elif tag == "text:s":
                count = child.get_attribute_string("text:c") or "1"
                yield " " * min(int(count) if count.isdecimal() and len(count) < 9 else 1, MOST_SPACES), bold, size
            elif tag == "text:note":
                found.notes += [part for part in child.children if part.tag == "text:note-body"]
            elif tag in _DRAWN:
                found.boxes += [child] if tag != "draw:frame" else _text_boxes(child)
                yield PICTURE, bold, size
            elif tag not in _UNSEEN:
                own = self._styles.get("text", child.get_attribute_string("text:style-name") or None)
                if tag != "text:span" or not own.hidden:
                    inner = bold if own.bold is None else own.bold
                    yield from self._stretches(child, inner, own.size or size, found)
            yield child.tail or "", bold, size


def _text_boxes(frame: Node) -> list[Node]:
    return [part for part in frame.children if part.tag == "draw:text-box"]
