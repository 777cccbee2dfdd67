"""Fonts and paragraph styles of the typeset specimens."""

from pathlib import Path

import reportlab
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from corpus.story import Look

FAMILIES = {
    "vera": ("Vera", "VeraBd", "VeraIt"),
    "helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "times": ("Times-Roman", "Times-Bold", "Times-Italic"),
}

HEADINGS = {"large": (1.75, 1.35, 1.1, 1.0), "modest": (1.3, 1.12, 1.0, 1.0)}
"""How much larger than the text the headings of each level are."""


def register_fonts() -> None:
    """Make the Vera fonts known, which come with reportlab and have Swedish letters."""
    folder = Path(reportlab.__file__).parent / "fonts"
    for name in FAMILIES["vera"]:
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
    pdfmetrics.registerFontFamily("Vera", normal="Vera", bold="VeraBd", italic="VeraIt", boldItalic="VeraBd")


def styles(look: Look) -> dict[str, ParagraphStyle]:
    """Return the styles of a look by name."""
    normal, bold, italic = FAMILIES[look.family]
    size = look.size
    colour = colors.HexColor(look.colour)
    base = ParagraphStyle("body", fontName=normal, fontSize=size, leading=size * 1.42, spaceAfter=size * 0.6)
    base.alignment = TA_JUSTIFY if look.justified else TA_LEFT
    left = ParagraphStyle("left", base, alignment=TA_LEFT)
    found = {
        "body": base,
        "label": ParagraphStyle("label", left, fontName=bold, textColor=colour, spaceAfter=2, spaceBefore=3),
        "bold": ParagraphStyle("bold", left, fontName=bold),
        "small": ParagraphStyle("small", left, fontSize=size - 1.5, leading=size * 1.2),
        "question": ParagraphStyle("question", left, fontName=bold, spaceBefore=5, spaceAfter=3),
        "caption": ParagraphStyle("caption", left, fontName=italic, fontSize=size - 0.5, spaceBefore=4, spaceAfter=3),
        "signature": ParagraphStyle("signature", left, spaceBefore=12),
        "item": ParagraphStyle("item", left, leftIndent=14, bulletIndent=3, spaceAfter=2),
        "cell": ParagraphStyle("cell", left, fontSize=size - 1, leading=(size - 1) * 1.28, spaceAfter=0),
        "toc": ParagraphStyle("toc", left, spaceAfter=1),
    }
    figures = TA_CENTER if look.figures == "centre" else TA_RIGHT
    found["number"] = ParagraphStyle("number", found["cell"], alignment=figures)
    found["head"] = ParagraphStyle("head", found["cell"], fontName=bold)
    found["strong"] = ParagraphStyle("strong", found["head"])
    if look.table == "shaded":
        found["head"].textColor = colors.white
    for name in ("head", "strong"):
        found[f"{name}number"] = ParagraphStyle(f"{name}number", found[name], alignment=figures)
    found["cellitem"] = ParagraphStyle("cellitem", found["cell"], leftIndent=9, bulletIndent=1)
    for level, factor in enumerate(HEADINGS[look.headings], start=1):
        heading = ParagraphStyle(f"h{level}", left, fontName=bold, textColor=colour, fontSize=size * factor)
        heading.leading, heading.spaceBefore, heading.spaceAfter = size * factor * 1.25, size * 0.9, size * 0.5
        heading.keepWithNext = 1
        found[f"h{level}"] = heading
    for name in ("label", "bold", "small", "question", "caption"):
        found[name].keepWithNext = 1
    return found
