"""Numbers that Word shows before headings and list items and that no text holds: counted as Word counts them."""

from collections import defaultdict
from dataclasses import dataclass, replace

import regex
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import _Element as Element

from extract.reading.structured.docx_styles import value
from extract.reading.structured.numerals import formed

LEVELS = 9
"""Word's lists have nine levels."""

_PLACE = regex.compile(r"%([1-9])")
_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_BULLETS = frozenset("-–—*")


@dataclass(frozen=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1
    style: str | None = None
    restart: int | None = None
    legal: bool = False


class Numbering:
    """The lists of one document, with where each of them has come to."""

    def __init__(self, document: Document) -> None:
        root = _numbering(document)
        children = list(root) if root is not None else []
        self._lists = {e.get(qn("w:abstractNumId")): _levels(e) for e in children if e.tag == qn("w:abstractNum")}
        links = {value(e, "w:styleLink"): e.get(qn("w:abstractNumId")) for e in children if value(e, "w:styleLink")}
        self._linked = {
            e.get(qn("w:abstractNumId")): links.get(value(e, "w:numStyleLink"))
            for e in children
            if value(e, "w:numStyleLink")
        }
        self._nums = {e.get(qn("w:numId")): e for e in children if e.tag == qn("w:num")}
        self._counts: dict[str | None, dict[int, int]] = defaultdict(dict)
        self._seen: set[tuple[str, int]] = set()

    def level_of(self, num_id: str, style_id: str | None) -> int:
        """Return the level that the list gives to paragraphs of a style."""
        levels = self._lists.get(self._abstract(num_id), {})
        return next((n for n, level in levels.items() if style_id and level.style == style_id), 0)

    def next(self, num_id: str, level: int) -> str | None:
        """Return what Word shows before the next paragraph of a list (`2.1`, `•`), or None for nothing."""
        abstract = self._abstract(num_id)
        levels = self._lists.get(abstract)
        if levels is None or level not in levels:
            return None
        definition = self._overridden(num_id, level, levels[level])
        if definition.form == "bullet":
            return definition.text if definition.text in _BULLETS else "•"
        counts = self._counts[abstract]
        self._start_over(num_id, level, counts)
        counts[level] = counts[level] + 1 if level in counts else definition.start
        for deeper in [n for n in counts if n > level]:
            restart = levels[deeper].restart
            if restart is None or level < restart:
                del counts[deeper]
        if definition.form == "none":
            return None

        def shown(place: "regex.Match[str]") -> str:
            number = int(place[1]) - 1
            part = levels.get(number, _Level())
            count = counts.get(number, part.start)
            if part.form == "decimalZero":
                return f"{count:02d}"
            return formed(count, "1" if definition.legal else _FORMS.get(part.form, "1"))

        return _PLACE.sub(shown, definition.text).strip() or None

    def _abstract(self, num_id: str) -> str | None:
        num = self._nums.get(num_id)
        abstract = value(num, "w:abstractNumId")
        return self._linked.get(abstract) or abstract

    def _override(self, num_id: str, level: int) -> Element | None:
        return next(
            (e for e in self._nums[num_id].iterchildren(qn("w:lvlOverride")) if e.get(qn("w:ilvl")) == str(level)),
            None,
        )

    def _overridden(self, num_id: str, level: int, definition: _Level) -> _Level:
        override = self._override(num_id, level)
        changed = override.find(qn("w:lvl")) if override is not None else None
        return replace(_level(changed), style=definition.style) if changed is not None else definition

    def _start_over(self, num_id: str, level: int, counts: dict[int, int]) -> None:
        """Set the count back where a list says, at its first paragraph, that it starts over."""
        if (num_id, level) in self._seen:
            return
        self._seen.add((num_id, level))
        start = value(self._override(num_id, level), "w:startOverride")
        if start is not None and start.isdecimal():
            counts[level] = int(start) - 1


def _numbering(document: Document) -> Element | None:
    """Return the document's numbering, where it has one."""
    part = next((r.target_part for r in document.part.rels.values() if r.reltype == RELATIONSHIP_TYPE.NUMBERING), None)
    return parse_xml(part.blob) if part is not None else None


def _levels(abstract: Element) -> dict[int, _Level]:
    found = {}
    for element in abstract.iterchildren(qn("w:lvl")):
        number = element.get(qn("w:ilvl")) or ""
        if number.isdecimal() and int(number) < LEVELS:
            found[int(number)] = _level(element)
    return found


def _level(element: Element) -> _Level:
    start, restart = value(element, "w:start") or "", value(element, "w:lvlRestart") or ""
    return _Level(
        form=value(element, "w:numFmt") or "decimal",
        text=value(element, "w:lvlText") or "",
        start=int(start) if start.isdecimal() else 1,
        style=value(element, "w:pStyle"),
        restart=int(restart) if restart.isdecimal() else None,
        legal=element.find(qn("w:isLgl")) is not None,
    )
