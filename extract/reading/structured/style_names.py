"""What the names of paragraph styles say, in the words of Word and LibreOffice, English and Swedish."""

import regex

from models import PieceKind

_HEADING = regex.compile(r"(?:heading|rubrik|överskrift|overskrift)[\s_]*(?P<level>[1-9])\b.*")
_KINDS: tuple[tuple[PieceKind, "regex.Pattern[str]"], ...] = (
    ("toc", regex.compile(r"(?:toc|contents|innehåll|innehållsförteckning)\b.*")),
    ("title", regex.compile(r"title|subtitle|titel|rubrik|underrubrik|undertitel|dokumenttitel")),
    (
        "caption",
        regex.compile(r"(?:caption|beskrivning|bildtext|tabelltext)\b.*|table|tabell|illustration|figure|figur"),
    ),
)


def kind_by_name(name: str) -> tuple[PieceKind, int | None] | None:
    """Return what a style of that name makes of a paragraph, and a heading's depth; None where the name says nothing.

    >>> kind_by_name("Rubrik 2 numrerad"), kind_by_name("TOC Heading"), kind_by_name("Normal")
    (('heading', 2), ('toc', None), None)
    """
    lowered = name.lower()
    if heading := _HEADING.fullmatch(lowered):
        return "heading", int(heading["level"])
    return next(((kind, None) for kind, pattern in _KINDS if pattern.fullmatch(lowered)), None)
