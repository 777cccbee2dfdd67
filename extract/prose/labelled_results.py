"""Figures behind labels below a goal: *Utfall 2019: 86 %  Utfall 2018: 87 %  Riket: 89 %*.

What they are of, the text above says: the goal, else the heading. The label tells what each is, and of when.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from extract.language.phrases import any_of
from extract.prose.figure_name import MAX_WORDS
from extract.prose.labelled_parts import labelled_parts
from extract.prose.referring import spoken_of
from extract.rules import YEAR, compiled, follows_rules, pattern
from models import Observation, Passage, Report, fact_id
from models.facts import Measure

CONFIDENCE = 0.7
"""The label tells what a figure is, the text above what it is of."""


@follows_rules
@cache
def _label() -> str:
    """Return the pattern of the labels of outcomes and targets, which are those of records, with a capital."""
    outcome, target = (pattern("structure", "record", "labels", kind).pattern for kind in ("outcome", "target"))
    return rf"(?-i:(?=\p{{Lu}}))(?:(?P<outcome>{outcome}|nuläge|mätvärde)|(?P<target>{target}))"


_NUMBER = r"[-–−+]?(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[,.]\d+)?"
_UNIT = (
    r"(?:%|procent|poäng|dagar|dygn|veckor|månader|år|timmar|minuter|sekunder|st(?:ycken)?\b\.?|personer|barn|elever"
    r"|ton|kg|kWh)"
)
_HEDGE = r"(?:plats|placering|index|nki|nmi|hme|cirka|ca\.?|drygt|knappt|minst|högst)"
# No amount of money: results in money are read with the budget.
_FIGURE = (
    rf"(?:{_HEDGE}\s+)?{_NUMBER}(?:\s?{_UNIT})?"
    r"(?![\w/%]|[,.:-]\d|\s(?!\p{Lu})\p{L}*(?:kr|sek|kronor|miljoner|miljarder)\b)"
)
# *79,6 procent (2018: 81,2)*, *plats 168 (plats 203)*
_EARLIER = rf"\s*\(\s*(?:(?P<dated>(?:19|20)\d\d|föregående år|förra året|i fjol)[:\s]\s*)?(?P<earlier>{_FIGURE})\s*\)"
_PIECE = compiled(
    lambda: (
        rf"[\s,;]*(?:{_label()}|(?P<group>{any_of('comparison_groups')}))(?P<colon>\s*:)?\s+"
        rf"(?P<figure>{_FIGURE})(?:{_EARLIER})?"
    ),
    regex.I,
)
# *Mål: 80 %* by itself is the target of what was told before it, not of the goal above.
_NOT_SHORT = regex.compile(r"(?!mål\b)\p{L}", regex.I)
_END = regex.compile(r"\s*[.;]?\s*$")
_LAST_YEAR = regex.compile(r"föregående|förra|i fjol|tidigare", regex.I)
_BEFORE_UNIT = regex.compile(r"^.*\d\s*")
# *Uppfyllelse per 31 aug: 90 %*: how far a goal is met is nothing that is measured.
_FULFILLED = regex.compile(r"(?:mål)?uppfyllelse(?:grad)?(?:en)?(?:\s+(?:per|i|hittills)\b.*)?", regex.I)
_CELL_OF_SHARE = regex.compile(r"\d+\s?(?:%|procent)\.?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A figure at `text[start:end]` behind a label: what it is, its unit if bare, what dates it, whose it is."""

    start: int
    end: int
    measure: Measure
    unit: str | None = None
    period: str | None = None
    group: str | None = None


def before_labels(sentence: Passage) -> Iterator[Passage]:
    """Yield what a sentence says before the labels with figures that it ends in, and the labels with their figures.

    >>> [part.text for part in before_labels(Passage("Fler ska vara nöjda Utfall: 84 %, riket 81 %"))]
    ['Fler ska vara nöjda', 'Utfall: 84 %, riket 81 %']
    """
    pieces = _pieces(sentence.text)
    start = pieces[0].start() if pieces else 0
    if before := sentence.slice(0, start).strip():
        yield before
    yield sentence.slice(start, len(sentence.text)).strip()


def labelled_values(
    report: Report, sentence: Passage, of: str | None, unit: str | None, year: int | None
) -> list[Observation]:
    """Return the values of a line of labels: figures of `of`, the goal or heading above, none where there is none.

    Those of a label's parts are named by it and the part.
    """
    results = labelled_results(sentence.text, year) if of else []
    if results:
        name = " ".join((spoken_of(of) or "").split()[:MAX_WORDS])
        run = [(name, each) for each in results]
    else:
        parts = labelled_parts(sentence.text)
        run = [(part, Labelled(start=start, end=end, measure="outcome")) for part, start, end in parts]
    found = list[Observation]()
    for name, each in run:
        told = sentence.slice(each.start, each.end)
        place = told.cite(report, rule="value.prose.context", confidence=CONFIDENCE)
        if place is not None:
            found.append(
                Observation(
                    id=fact_id(report.id, "observation", place, "prose"),
                    document_id=report.id,
                    provenance=place,
                    name=name,
                    unit_text=each.unit,
                    measure=each.measure,
                    value_text=told.text,
                    period_text=each.period,
                    org_unit=each.group or unit,
                    source="prose",
                )
            )
    return found


def labelled_results(text: str, year: int | None) -> list[Labelled]:
    """Return the figures of a text that is labels with a figure each; `year` is the one that the report is about.

    >>> [(each.measure, each.period, each.group) for each in labelled_results("Utfall 2018: 87 %  Riket: 89 %", 2019)]
    [('previous', '2018', None), ('outcome', None, 'Riket')]
    """
    pieces = _pieces(text)
    return [told for piece in pieces for told in _told(piece, year)] if pieces and pieces[0].start() == 0 else []


def _pieces(text: str) -> Sequence["regex.Match[str]"]:
    """Return the labels with figures that a text ends in; the first has a colon, and is no group's."""
    for first in _PIECE.finditer(text) if ":" in text else ():
        opens = first["colon"] is not None and first["group"] is None
        if not opens or (first.start() and not text[first.start()].isspace()):
            continue
        pieces, at = [first], first.end()
        while piece := _PIECE.match(text, at):
            pieces.append(piece)
            at = piece.end()
        if _END.match(text, at) and any(
            piece["outcome"] or _NOT_SHORT.match(piece["target"] or "") for piece in pieces
        ):
            return pieces
    return ()


def _told(piece: "regex.Match[str]", year: int | None) -> Iterator[Labelled]:
    """Yield the figure behind a label, and the earlier one in parentheses behind it."""
    label, figure = piece["outcome"] or piece["target"] or "", piece["figure"]
    dated = YEAR.search(label)
    period = dated.group() if dated else None
    earlier = int(period) < year if period and year else _LAST_YEAR.search(label) is not None
    measure: Measure = "target" if piece["target"] else "previous" if earlier else "outcome"
    if label.casefold().startswith("prognos"):
        measure = "forecast"
    group = piece["group"]
    yield Labelled(start=piece.start("figure"), end=piece.end("figure"), measure=measure, period=period, group=group)
    if piece["earlier"]:
        start, end = piece.span("earlier")
        bare = piece["earlier"][-1].isdigit() and not piece["earlier"][0].isalpha()
        unit = _BEFORE_UNIT.sub("", figure) or None if bare else None
        yield Labelled(start=start, end=end, measure="previous", unit=unit, period=piece["dated"], group=group)


def tells_how_far(labels: Sequence[str], rest: Passage) -> bool:
    """Return True for the share of a goal that is met: *Uppfyllelse per 31 aug: 90 %*."""
    fulfilled = bool(labels) and _FULFILLED.fullmatch(labels[-1]) is not None
    return fulfilled and _CELL_OF_SHARE.fullmatch(rest.text.strip()) is not None
