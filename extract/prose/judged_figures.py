"""Figures beside the verdict in the parentheses behind a goal: *Besöken ska öka (ej uppnått, 251 340)*."""

import regex

from extract.language.phrases import without_tail
from extract.prose.figure_name import MAX_WORDS
from extract.prose.quantities import Figure, find_figures, may_hold_figure
from extract.prose.referring import spoken_of
from extract.verdicts.lines import status_word
from models import Observation, Passage, Report, fact_id
from models.facts import Measure

CONFIDENCE = 0.6
"""Of such a figure: the goal alone says what it is of."""

_JUDGED = regex.compile(r"\s*[(–-]\s*(?P<verdict>\p{L}[\p{L} ]{1,30}?)\s*[,:;]\s+(?P<told>[^()]*\d[^()]*)\)?\s*\.?\s*")
_COMPARED = regex.compile(r"\s*,?\s*(?:jämfört med|att jämföra med|mot|från)\s*", regex.I)
_REST = regex.compile(r"\s*(?:\p{L}+\s*){0,3}")


def judged_figures(report: Report, passage: Passage, goal: str, unit: str | None) -> list[Observation]:
    """Return the values that stand beside the verdict behind a goal: the outcome, and what it is compared with."""
    match = _JUDGED.fullmatch(passage.text) if may_hold_figure(passage.text) else None
    if match is None or status_word(match["verdict"]) is None:
        return []
    told = passage.slice(match.start("told"), match.end("told"))
    figures = list(find_figures(told.text))
    name = " ".join((without_tail(spoken_of(goal) or "")).split()[:MAX_WORDS])
    measures = _measures(told.text, figures)
    return [
        value
        for figure, measure in zip(figures, measures, strict=False)
        if name and (value := _value(report, told, figure, name, measure, unit))
    ]


def _measures(text: str, figures: list[Figure]) -> list[Measure]:
    """Return what the figures measure, or nothing where they do not stand by themselves.

    >>> text = "9 870 jämfört med 4 112"
    >>> _measures(text, list(find_figures(text))), _measures("enkäten 2014", [])
    (['outcome', 'previous'], [])
    """
    if not figures or figures[0].start or not _REST.fullmatch(text, figures[-1].end):
        return []
    if len(figures) == 1:
        return ["outcome"]
    both = len(figures) == 2 and _COMPARED.fullmatch(text, figures[0].end, figures[1].start)
    return ["outcome", "previous"] if both else []


def _value(
    report: Report, told: Passage, figure: Figure, name: str, measure: Measure, unit: str | None
) -> Observation | None:
    words = told.slice(figure.start, figure.end)
    place = words.cite(report, rule="value.prose.context", confidence=CONFIDENCE)
    if place is None:
        return None
    return Observation(
        id=fact_id(report.id, "observation", place, "prose"),
        document_id=report.id,
        provenance=place,
        name=name,
        measure=measure,
        value_text=words.text,
        org_unit=unit,
        source="prose",
    )
