"""What the status symbols of a report say: judgements of its goals, and words for what a gauge or a row is about."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.assessments.symbol_values import find_symbol_values
from extract.goals.finding import FoundGoals
from extract.rules import load, pattern
from extract.symbols.legends import Meaning, Meanings, family
from extract.symbols.places import Places, Tied, fills_cell, is_status_column, is_status_label
from extract.tables.goal_columns import head_of
from models import Assessment, Content, Mark, Observation, Report, fact_id
from models.facts import ScaleKind

CONFIDENCE = {"legend": 0.95, "beside": 0.9, "usual": 0.7}
"""By what tells the symbol's meaning: the legend, the phrases beside its likes, or the colour's usual meaning."""

BULLETS = 3
"""So many symbols before lines, all of one look and explained by nothing, are bullets."""

SPEAKING = ("smiley", "neutral-face", "sad-face", "thumb-up", "thumb-down")
"""Signs that no list has for bullets."""


class Symbols(NamedTuple):
    """What the symbols of a report say."""

    judgements: tuple[Assessment, ...]
    values: tuple[Observation, ...]


def find_symbols(
    report: Report, content: Content, marks: Sequence[Mark], found: FoundGoals, assessments: Sequence[Assessment]
) -> Symbols:
    """Return what the symbols of a report say of its goals, and of what else a legend has words for.

    A legend's own symbols say nothing, nor do bullets, logos and the shading of heads.
    """
    if not marks:
        return Symbols((), ())
    places = Places(report, content)
    meanings = Meanings(report, content, marks, places, found.goals)
    free = [mark for mark in marks if id(mark) not in meanings.drawn and _may_judge(mark, places, meanings)]
    tied = [tie for mark in free if (tie := places.tie(mark, found.goals, assessments)) is not None]
    meanings.learn(tied)
    tied = _without_bullets(tied, meanings)
    made = [(each, judged) for each in tied if (judged := _assess(report, each, meanings)) is not None]
    status = {judged.goal_id for each, judged in made if _is_status(each.mark, judged)}
    kept = [(each, judged) for each, judged in made if judged.goal_id not in status or _is_status(each.mark, judged)]
    taken = {id(each.mark) for each, _ in kept}
    others = [mark for mark in free if id(mark) not in taken]
    return Symbols(
        tuple(judged for _, judged in kept),
        tuple(find_symbol_values(report, content, others, places, meanings)),
    )


def _is_status(mark: Mark, judged: Assessment) -> bool:
    """Return True for a symbol of how a goal is reached; a trend or a bar beside it says something else of the goal."""
    return judged.scale_kind in ("attainment", "forecast") and not mark.shape.startswith("bar")


def _may_judge(mark: Mark, places: Places, meanings: Meanings) -> bool:
    """Return True for a drawing or sign that stands where symbols do: bullets and shading are told apart."""
    at = places.body_cell(mark)
    if mark.shape == "cell":
        return at is not None and fills_cell(mark, at[1]) and is_status_column(at[0], at[1].col)
    if at is not None and pattern("symbols", "no_status").search(head_of(at[0], at[1].col)):
        return False
    if mark.start is None:
        return True
    if at is not None and places.is_alone(mark):
        # Ticks and dots in the colour of the text may as well say which board a row concerns.
        return bool(mark.color) or is_status_column(at[0], at[1].col) or meanings.legend(mark) is not None
    before, after = places.line(mark)
    at_edge = not before.strip() or not after.strip() or is_status_label(before)
    return (at_edge or at is not None) and (bool(mark.color) or meanings.legend(mark) is not None)


def _without_bullets(tied: Sequence[Tied], meanings: Meanings) -> list[Tied]:
    """Return the symbols without those before lines that have one look throughout, which nothing explains."""
    loose = [each for each in tied if each.how == "line" and _is_unexplained(each, meanings)]
    looks = {each.mark.symbol for each in loose if each.mark.color in load("symbols")["usual"]}
    typed = [each for each in loose if each.mark.start is not None and each.mark.shape not in SPEAKING]
    drop: Iterable[Tied] = ()
    if len(looks) == 1:
        drop = loose if len(loose) >= BULLETS else typed
    return [each for each in tied if not any(each is other for other in drop) or each.mark.shape in SPEAKING]


def _is_unexplained(each: Tied, meanings: Meanings) -> bool:
    meaning = meanings.of(each.mark)
    return meaning is None or meaning.known_by == "usual"


def _assess(report: Report, tied: Tied, meanings: Meanings) -> Assessment | None:
    """Return the judgement of a symbol, or None for one that means nothing."""
    mark, goal = tied.mark, tied.goal
    head = _head_scale(tied.head)
    meaning = meanings.of(mark, head)
    if meaning is None or meaning.status is None:
        return None
    scale = _scale(mark, head, meaning)
    page, place = report.page(mark.page), goal.provenance
    rule, confidence = f"symbol.{meaning.known_by}", CONFIDENCE[meaning.known_by]
    if mark.start is not None and mark.end is not None:
        drawn = page.cite(mark.start, mark.end, rule=rule, confidence=confidence)
    elif mark.box is not None:
        at = place.char_start if place.page == mark.page else 0
        drawn = page.cite_drawn(mark.box, at, rule=rule, confidence=confidence)
    else:
        return None
    return Assessment(
        id=fact_id(report.id, "assessment", drawn, goal.id, mark.symbol, *(mark.box or ())),
        document_id=report.id,
        provenance=drawn,
        goal_id=goal.id,
        unit=goal.unit if tied.beside is None else tied.beside.unit,
        status=meaning.status,
        forecast=meaning.forecast or scale == "forecast",
        phrase=None,
        source="symbol",
        symbol=mark.symbol,
        legend=meaning.words,
        scale_kind=scale,
    )


def _head_scale(head: str) -> ScaleKind | None:
    """Return what the head of a column says that its symbols measure; None for how a goal is reached."""
    scales: tuple[ScaleKind, ...] = ("trend", "rank", "activity", "forecast")
    return next((scale for scale in scales if pattern("symbols", "scale", scale).search(head)), None)


def _scale(mark: Mark, head: ScaleKind | None, meaning: Meaning) -> ScaleKind:
    """Return what a symbol measures: by the head of its column, its legend, then its shape."""
    if head is not None or meaning.scale is not None:
        return head or meaning.scale or "attainment"
    if family(mark.shape) == "arrow" and meaning.known_by == "usual":
        return "trend"
    return "forecast" if meaning.forecast else "attainment"
