"""Styles of a Word document: what a paragraph is by its style, how deep a heading, how large and bold its type."""

from dataclasses import dataclass
from functools import cached_property

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from extract.reading.structured.style_names import kind_by_name
from models import PieceKind

MOST_PARENTS = 20
"""Styles that a style is based on, one upon another; Word allows 10. A circle ends here."""

NO_OUTLINE = 9
"""The outline level of running text; headings have 0 to 8."""

_PLACEHOLDER = ("placeholder text", "platshållartext")

_ON = ("1", "true", "on", None)


@dataclass(frozen=True)
class Style:
    """What a style, with all it is based on, says of a paragraph."""

    kind: PieceKind = "paragraph"
    level: int | None = None
    bold: bool = False
    italic: bool = False
    size: float | None = None
    hidden: bool = False
    new_page: bool = False
    num_id: str | None = None
    num_level: int | None = None


class Styles:
    """The styles of one document, by id."""

    def __init__(self, document: Document) -> None:
        root = document.styles.element
        self._elements = {style.get(qn("w:styleId")): style for style in root.iterchildren(qn("w:style"))}
        self._known: dict[str | None, Style] = {}
        self._default = next((name for name, s in self._elements.items() if _is_default_paragraph(s)), None)
        self._root = root

    @cached_property
    def _default_size(self) -> float | None:
        return size_of(self._root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"))

    def paragraph(self, style_id: str | None) -> Style:
        """Return the style of a paragraph, or the default one where it names none that is known."""
        name = style_id if style_id in self._elements else self._default
        if name not in self._known:
            self._known[name] = self._resolved(name)
        return self._known[name]

    run = paragraph

    def _resolved(self, name: str | None) -> Style:
        chain = self._chain(name)
        runs, paragraphs = ([style.find(qn(tag)) for style in chain] for tag in ("w:rPr", "w:pPr"))
        kind, level = _kind(chain)
        numbers = [found for each in paragraphs if each is not None and (found := each.find(qn("w:numPr"))) is not None]
        num_level = next((v for n in numbers if (v := value(n, "w:ilvl")) and v.isdecimal()), None)
        return Style(
            kind=kind,
            level=level,
            bold=_first_said(runs, "w:b"),
            italic=_first_said(runs, "w:i"),
            size=next((size for each in runs if (size := size_of(each)) is not None), self._default_size),
            hidden=_first_said(runs, "w:vanish") or any(_is_placeholder(style) for style in chain),
            new_page=_first_said(paragraphs, "w:pageBreakBefore"),
            num_id=next((v for n in numbers if (v := value(n, "w:numId")) is not None), None),
            num_level=int(num_level) if num_level is not None else None,
        )

    def _chain(self, name: str | None) -> list[Element]:
        """Return the style and those that it is based on, the nearest first."""
        chain: list[Element] = []
        while (style := self._elements.get(name)) is not None and len(chain) < MOST_PARENTS:
            chain.append(style)
            name = value(style, "w:basedOn")
        return chain


def _first_said(properties: list[Element | None], tag: str) -> bool:
    """Return whether a property is on by the nearest style that says so; off where none does."""
    return next((said for each in properties if (said := is_on(each, tag)) is not None), False)


def _is_placeholder(style: Element) -> bool:
    """Return True for the style of what a form asks for while nothing has been filled in (*Ange text här*)."""
    return (value(style, "w:name") or "").lower() in _PLACEHOLDER


def _is_default_paragraph(style: Element) -> bool:
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on")


def _kind(chain: list[Element]) -> tuple[PieceKind, int | None]:
    """Return what the style makes of a paragraph, and a heading's depth: by its outline level, or by its name."""
    for style in chain:
        named = kind_by_name(value(style, "w:name") or "")
        level = value(style.find(qn("w:pPr")), "w:outlineLvl")
        if level is not None and level.isdecimal() and (named is None or named[0] == "heading"):
            return ("heading", int(level) + 1) if int(level) < NO_OUTLINE else ("paragraph", None)
        if named is not None:
            return named
    return "paragraph", None


def value(parent: Element | None, tag: str) -> str | None:
    """Return the value of a child (`<w:jc w:val="left"/>`), or None where there is none."""
    child = parent.find(qn(tag)) if parent is not None else None
    return child.get(qn("w:val")) if child is not None else None


def is_on(properties: Element | None, tag: str) -> bool | None:
    """Return whether a property is switched on or off; None where nothing is said."""
    child = properties.find(qn(tag)) if properties is not None else None
    return None if child is None else child.get(qn("w:val")) in _ON


def size_of(properties: Element | None) -> float | None:
    """Return the font size in points; it is written in half points."""
    text = value(properties, "w:sz")
    return int(text) / 2 if text and text.isdecimal() else None
