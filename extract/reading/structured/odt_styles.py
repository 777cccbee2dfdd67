"""Styles of an OpenDocument text: what a paragraph is by its style, how large and bold its type, how lists count."""

from dataclasses import dataclass

import odfdo
import regex
from odfdo import Element

from extract.reading.structured.style_names import kind_by_name
from models import PieceKind

MOST_PARENTS = 20
"""Styles that a style is based on, one upon another. A circle ends here."""

_POINTS = regex.compile(r"(\d+(?:\.\d+)?)pt")
_PERCENT = regex.compile(r"(\d+(?:\.\d+)?)%")
_HEX = regex.compile(r"#[0-9a-f]{6}")
_BOLD = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True)
class Style:
    """What a style, with all it is based on, says of a paragraph or a stretch of text; None where it says nothing."""

    kind: PieceKind = "paragraph"
    level: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    ink: str | None = None
    fill: str | None = None
    size: float | None = None
    hidden: bool = False
    page_before: bool = False
    page_after: bool = False


@dataclass(frozen=True)
class ListLevel:
    """How a level of a list marks its items: `form` is `bullet`, or that of the number (`1`, `a`, `I`)."""

    form: str
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1


class Styles:
    """The styles of one document."""

    def __init__(self, document: odfdo.Document) -> None:
        self._document = document
        self._known: dict[tuple[str, str], Style] = {}
        self._lists: dict[str | None, dict[int, ListLevel]] = {}

    def get(self, family: str, name: str | None) -> Style:
        """Return the style of a family (`paragraph`, `text`) and name."""
        if name is None:
            return Style()
        if (family, name) not in self._known:
            self._known[family, name] = self._resolved(family, name)
        return self._known[family, name]

    def list_levels(self, name: str | None) -> dict[int, ListLevel]:
        """Return how a list marks its items, by level from 1."""
        if name not in self._lists:
            style = self._document.get_style("list", name) if name else None
            self._lists[name] = _levels(style) if style is not None else {}
        return self._lists[name]

    def outline(self) -> dict[int, ListLevel]:
        """Return how chapters are numbered, by level from 1."""
        if None not in self._lists:
            found = self._document.styles.root.xpath("//text:outline-style")
            self._lists[None] = _levels(found[0]) if found and isinstance(found[0], Element) else {}
        return self._lists[None]

    def _resolved(self, family: str, name: str) -> Style:
        chain = self._chain(family, name)
        text = [e for style in chain for e in style.children if e.tag == "style:text-properties"]
        page = [e for style in chain for e in style.children if e.tag == "style:paragraph-properties"]
        named = (kind_by_name(_shown_name(style)) for style in chain)
        kind, level = next((found for found in named if found is not None), ("paragraph", None))
        depth = next((d for style in chain if (d := _attribute(style, "style:default-outline-level"))), None)
        if depth and depth.isdecimal() and kind == "paragraph":
            kind, level = "heading", int(depth)
        weight = next((w for e in text if (w := _attribute(e, "fo:font-weight"))), None)
        slant = next((s for e in text if (s := _attribute(e, "fo:font-style"))), None)
        cell = [e for style in chain for e in style.children if e.tag == "style:table-cell-properties"]
        masters = [_attribute(style, "style:master-page-name") for style in chain[:1]]
        return Style(
            kind=kind,
            level=level,
            bold=None if weight is None else weight in _BOLD,
            italic=None if slant is None else slant in ("italic", "oblique"),
            ink=_color(text, "fo:color"),
            fill=_color(cell, "fo:background-color"),
            size=_size([s for e in text if (s := _attribute(e, "fo:font-size"))]),
            hidden=any(_attribute(e, "text:display") == "none" for e in text),
            page_before=any(_attribute(e, "fo:break-before") == "page" for e in page) or any(masters),
            page_after=any(_attribute(e, "fo:break-after") == "page" for e in page),
        )

    def _chain(self, family: str, name: str) -> list[Element]:
        """Return the style and those that it is based on, the nearest first."""
        chain: list[Element] = []
        following: str | None = name
        while following and len(chain) < MOST_PARENTS:
            style = self._document.get_style(family, following)
            if style is None:
                break
            chain.append(style)
            following = _attribute(style, "style:parent-style-name")
        return chain


def _shown_name(style: Element) -> str:
    return _attribute(style, "style:display-name") or (_attribute(style, "style:name") or "").replace("_20_", " ")


def _attribute(element: Element, name: str) -> str | None:
    found = element.get_attribute_string(name)
    return found or None


def _color(properties: list[Element], name: str) -> str | None:
    """Return the colour (`#rrggbb`) that the nearest style gives, None where none does or it says `transparent`."""
    value = next((v for e in properties if (v := _attribute(e, name))), "").lower()
    return value if _HEX.fullmatch(value) else None


def _size(sizes: list[str]) -> float | None:
    """Return the font size in points: a share of the parent's is reckoned from the first that is in points."""
    share = 1.0
    for size in sizes:
        if points := _POINTS.fullmatch(size):
            return round(share * float(points[1]), 1)
        if percent := _PERCENT.fullmatch(size):
            share *= float(percent[1]) / 100
    return None


def _levels(style: Element) -> dict[int, ListLevel]:
    levels = {}
    for element in style.children:
        number = _attribute(element, "text:level") or ""
        if number.isdecimal():
            levels[int(number)] = _level(element)
    return levels


def _level(element: Element) -> ListLevel:
    if element.tag.startswith("text:list-level-style-bullet"):
        return ListLevel("bullet", prefix=_attribute(element, "text:bullet-char") or "")
    shown, start = (_attribute(element, f"text:{name}") or "1" for name in ("display-levels", "start-value"))
    return ListLevel(
        form=_attribute(element, "style:num-format") or "",
        prefix=_attribute(element, "style:num-prefix") or "",
        suffix=_attribute(element, "style:num-suffix") or "",
        shown=int(shown) if shown.isdecimal() else 1,
        start=int(start) if start.isdecimal() else 1,
    )
