"""The runs of an OpenDocument paragraph: what is text in it, and what is hidden, a remark, a note or a box."""

from collections.abc import Iterator
from dataclasses import dataclass

from odfdo import Element as Node

from extract.reading.structured.odt_styles import Style, Styles
from extract.reading.structured.pieces import PICTURE, SOFT, Run, bold_start

_SIGNS = {"text:tab": "\t", "text:line-break": "\n", "text:soft-page-break": SOFT, "text:soft-hyphen": "\u00ad"}
_UNSEEN = frozenset(
    ("office:annotation", "office:annotation-end", "text:hidden-text", "text:ruby-text", "office:forms")
)
_DRAWN = frozenset(("draw:frame", "draw:custom-shape", "draw:rect", "draw:a", "draw:g"))

MOST_SPACES = 100
"""Spaces that one element may stand for."""


@dataclass(frozen=True)
class Look:
    """How a stretch of text is set."""

    bold: bool
    italic: bool
    size: float | None
    ink: str | None = None

    def with_style(self, style: Style) -> "Look":
        """Return the look of what has a style of its own."""
        return Look(
            self.bold if style.bold is None else style.bold,
            self.italic if style.italic is None else style.italic,
            style.size or self.size,
            style.ink or self.ink,
        )


class Runs:
    """Reads the paragraphs of one document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def read(self, paragraph: Node, style: Style) -> Run[Node, Node]:
        """Return what a paragraph holds."""
        found = Run[Node, Node]()
        if style.hidden:
            return found
        looks, stretches, inks = dict[Look, int](), list[tuple[str, bool]](), set[str | None]()
        own = Look(bool(style.bold), bool(style.italic), style.size, style.ink)
        for text, look in self._stretches(paragraph, own, found):
            inks |= {look.ink} if text.strip() else set()
            letters = sum(map(str.isalnum, text))
            stretches.append((text, look.bold))
            if letters:
                looks[look] = looks.get(look, 0) + letters
        found.text = "".join(text for text, _ in stretches)
        found.lead = bold_start(stretches)
        found.ink = inks.pop() if len(inks) == 1 else None
        found.bold = bool(looks) and all(look.bold for look in looks)
        found.slanted = bool(looks) and all(look.italic for look in looks)
        found.size = max(looks, key=lambda look: looks[look]).size if looks else style.size
        return found

    def _stretches(self, node: Node, look: Look, found: Run[Node, Node]) -> Iterator[tuple[str, Look]]:
        """Yield the texts within an element, each with how it is set."""
        yield node.text or "", look
        for child in node.children:
            tag = child.tag
            if tag in _SIGNS:
                yield _SIGNS[tag], look
            elif tag == "text:s":
                count = child.get_attribute_string("text:c") or "1"
                yield " " * min(int(count) if count.isdecimal() and len(count) < 9 else 1, MOST_SPACES), look
            elif tag == "text:note":
                found.notes += [part for part in child.children if part.tag == "text:note-body"]
            elif tag in _DRAWN:
                found.boxes += [child] if tag != "draw:frame" else _text_boxes(child)
                yield PICTURE, look
            elif tag not in _UNSEEN:
                own = self._styles.get("text", child.get_attribute_string("text:style-name") or None)
                if tag != "text:span" or not own.hidden:
                    yield from self._stretches(child, look.with_style(own), found)
            yield child.tail or "", look


def _text_boxes(frame: Node) -> list[Node]:
    return [part for part in frame.children if part.tag == "draw:text-box"]
