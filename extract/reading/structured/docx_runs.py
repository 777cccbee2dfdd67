"""The runs of a Word paragraph: what is text in it, and what is hidden, deleted, a field's code, a note or a box."""

from collections.abc import Iterator

import regex
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from extract.marks.glyphs import sign_of
from extract.reading.structured.docx_styles import Style, Styles, is_on, size_of, value
from extract.reading.structured.pieces import HARD, PICTURE, SOFT, Run, bold_start

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WRAPPERS = frozenset(
    [
        *(qn(f"w:{name}") for name in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml")),
        *(qn(f"w:{name}") for name in ("fldSimple", "dir", "bdo")),
        *(
            f"{_MATH}{name}"
            for name in ("oMath", "oMathPara", "r", "sSup", "sSub", "e", "sup", "sub", "f", "num", "den")
        ),
    ]
)
PICTURE_FONTS = ("Wingdings", "Webdings")
"""In these, a *J* is a smiling face: letters that draw a symbol become its sign, others are left out."""

_NOT_HEX = regex.compile(r"[^0-9A-Fa-f]")

_WORDS = {qn("w:t"), f"{_MATH}t"}
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:softHyphen"): "\u00ad",
    qn("w:lastRenderedPageBreak"): SOFT,
}
_DRAWINGS = {qn("w:drawing"), qn("w:pict"), qn("w:object"), f"{_MC}AlternateContent"}
_BREAKS = {"page": HARD, "column": "\n", None: "\n", "textWrapping": "\n"}


class Runs:
    """Reads the runs of one document; fields may begin in one paragraph and end in another."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields: list[tuple[str, bool]] = []

    @property
    def in_contents(self) -> bool:
        """Return True within a table of contents that Word has made."""
        return any(code.lstrip().upper().startswith("TOC") for code, _ in self._fields)

    def read(self, paragraph: Element, style: Style) -> Run[str, Element]:
        """Return what a paragraph holds."""
        found = Run[str, Element]()
        letters = dict[tuple[bool, float | None], int]()
        stretches, inks, slants = list[tuple[str, bool]](), set[str | None](), set[bool]()
        for run in _runs(paragraph):
            properties = run.find(qn("w:rPr"))
            named = value(properties, "w:rStyle")
            own = self._styles.run(named) if named else None
            hidden = is_on(properties, "w:vanish")
            if own.hidden if own and hidden is None else style.hidden if hidden is None else hidden:
                continue
            text = "".join(self._shown(run, found))
            if font := _picture_font(properties):
                text = "".join(_drawn(font, letter) for letter in text)
            inks |= {hex_color(value(properties, "w:color"))} if text.strip() else set()
            bold = is_on(properties, "w:b")
            look = (
                (own.bold or style.bold if own else style.bold) if bold is None else bold,
                size_of(properties) or style.size,
            )
            letters[look] = letters.get(look, 0) + sum(map(str.isalnum, text))
            italic = is_on(properties, "w:i")
            slants |= (
                {style.italic or bool(own and own.italic) if italic is None else italic} if text.strip() else set()
            )
            stretches.append((text, look[0]))
        found.text = "".join(text for text, _ in stretches)
        found.lead, found.slanted = bold_start(stretches), slants == {True}
        shown = {look: count for look, count in letters.items() if count}
        found.bold = bool(shown) and all(bold for bold, _ in shown)
        found.ink = inks.pop() if len(inks) == 1 else None
        found.size = max(shown, key=lambda look: shown[look])[1] if shown else style.size
        return found

    def _shown(self, run: Element, found: Run[str, Element]) -> Iterator[str]:
        """Yield the text of a run; what stands between the start and the result of a field is its code."""
        for child in run:
            if child.tag == qn("w:fldChar"):
                self._field(child.get(qn("w:fldCharType")))
            elif child.tag == qn("w:instrText") and self._fields:
                code, result = self._fields[-1]
                self._fields[-1] = (code + (child.text or ""), result)
            elif any(not result for _, result in self._fields):
                continue
            elif child.tag in _WORDS:
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag == qn("w:sym"):
                yield _symbol(child)
            elif child.tag == qn("w:br"):
                yield _BREAKS.get(child.get(qn("w:type")), "\n")
            elif child.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
                found.notes.append(f"{child.tag.rpartition('}')[2][:-9]} {child.get(qn('w:id'))}")
            elif child.tag in _DRAWINGS:
                found.boxes += _text_boxes(child)
                yield PICTURE

    def _field(self, step: str | None) -> None:
        if step == "begin":
            self._fields.append(("", False))
        elif step == "separate" and self._fields:
            self._fields[-1] = (self._fields[-1][0], True)
        elif step == "end" and self._fields:
            self._fields.pop()


def _picture_font(properties: Element | None) -> str | None:
    """Return the name of a font of pictures, in which letters are no letters; None for other fonts."""
    fonts = properties.find(qn("w:rFonts")) if properties is not None else None
    name = (fonts.get(qn("w:ascii")) or "") if fonts is not None else ""
    return name if name.startswith(PICTURE_FONTS) else None


def _drawn(font: str, letter: str) -> str:
    """Return what a letter of a font of pictures is in a text: a sign that stands by itself, or nothing."""
    sign = sign_of(font, letter)
    return f" {sign} " if sign else "" if letter.isalnum() else letter


def _symbol(element: Element) -> str:
    """Return the sign for a symbol that Word keeps as font and code; empty where it draws none that is known."""
    code = element.get(qn("w:char")) or ""
    if not 0 < len(code) <= 4 or _NOT_HEX.search(code):
        return ""
    sign = sign_of(element.get(qn("w:font")) or "", chr(int(code, 16)))
    return f" {sign} " if sign else ""


def hex_color(value: str | None) -> str | None:
    """Return a colour of Word's (`00B050`) as `#00b050`; None for `auto` and where none is given."""
    return f"#{value.lower()}" if value and len(value) == 6 and not _NOT_HEX.search(value) else None


def _runs(parent: Element) -> Iterator[Element]:
    """Yield the runs of a paragraph that are there: inserted ones are, deleted ones are not."""
    for child in parent:
        if child.tag in (qn("w:r"), f"{_MATH}r"):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _runs(child)


def _text_boxes(element: Element) -> list[Element]:
    """Return the contents of the text boxes in a drawing; one that is there for old programs, too, counts once."""
    if element.tag == f"{_MC}AlternateContent":
        chosen = element.find(f"{_MC}Choice")
        element = element if chosen is None else chosen
    inner = qn("w:txbxContent")
    boxes = [box for box in element.iter(inner) if not any(e.tag == inner for e in box.iterancestors())]
    return boxes
