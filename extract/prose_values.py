"""Values in running text: each figure of a sentence with its name, measure and date."""

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from extract.aspects import labels_of
from extract.budgets import prose_result
from extract.goal_words import Zone, is_indicator_label
from extract.language import sentences
from extract.naming import continues, is_generic, name_of, subject
from extract.quantities import Figure, find_figures
from extract.rules import load
from extract.speech import Speech, speeches
from models import Content, Goal, Identity, Observation, Passage, Report, fact_id
from models.facts import Measure

CONFIDENCE = {
    "percent": 0.75,
    "money": 0.75,
    "time": 0.7,
    "pieces": 0.75,
    "ratio": 0.6,
    "decimal": 0.7,
    "count": 0.55,
    "words": 0.5,
}
"""By how the figure is written; measured on the reports with gold, rounded down."""

_UNIT_LABEL = regex.compile(
    r"^(?:samlad|sammantagen|åtgärd|orsak|kommentar|beskrivning|analys|mål|indikator|resultat|utfall)", regex.I
)
_NAMES_UNIT = regex.compile(r"^(?:VO|verksamhetsområde|enhet|avdelning|sektion|process|område|förskola|grundskola|gymnasie)", regex.I)
_DATE = regex.compile(
    r"\b(?:(?:jan|feb|mars?|apr|maj|juni?|juli?|aug|sep|okt|nov|dec)\p{L}*(?:\s*[–-]\s*(?:jan|feb|mars?|apr|maj|juni?|juli?|aug|sep|okt|nov|dec)\p{L}*)?"
    r"(?:\s+(?:i år|(?:19|20)\d\d))?|(?:19|20)\d\d|tertial (?:ett|två|tre|\d)|t\.?o\.?m\.? juli)\b",
    regex.I,
)


@cache
def _measure_pattern(key: str) -> "regex.Pattern[str]":
    return regex.compile(load("quantities")["measure"][key], regex.I)


def find_prose_values(
    report: Report,
    content: Content,
    zones: Sequence[Zone],
    goals: Sequence[Goal],
    identity: Identity,
    *,
    year: int | None,
    whole_year: bool,
) -> tuple[Observation, ...]:
    """Return the values that the running text tells; those in the words of goals are targets of the goals, not values."""
    stated = _Stated(goals)
    found = list[Observation]()
    for speech in speeches(content, zones):
        if is_indicator_label(speech.passage.text) or stated.holds(speech.passage):
            continue
        found += _speech_values(report, speech, identity, stated, year, whole_year)
    return tuple({value.id: value for value in found}.values())


class _Stated:
    """The places of goals, to tell their words from running text."""

    def __init__(self, goals: Sequence[Goal]) -> None:
        self._spans = [(g.provenance.page, g.provenance.char_start, g.provenance.char_end) for g in goals]
        self._texts = {goal.text for goal in goals}

    def holds(self, passage: Passage) -> bool:
        """Return True where the passage begins within the words of a goal."""
        span = passage.span()
        if span is None or passage.text in self._texts:
            return True
        page, start, _ = span
        return any(p == page and a <= start < b for p, a, b in self._spans)


def _speech_values(
    report: Report, speech: Speech, identity: Identity, stated: _Stated, year: int | None, whole_year: bool
) -> Iterator[Observation]:
    unit, topic, said = speech.unit, speech.topic, None
    for sentence in sentences(speech.passage):
        labels, rest = labels_of(sentence)
        for label in labels:
            if not _UNIT_LABEL.match(label):
                said = None if _NAMES_UNIT.match(label) else label
        if stated.holds(rest) or next(iter(prose_result(report, rest)), None):
            continue
        figures = list(find_figures(rest.text))
        earlier: Figure | None = None
        for figure in figures:
            name = (
                said
                if earlier and continues(rest.text, earlier, figure)
                else name_of(rest, figure, figures, said or topic)
            )
            if name is not None:
                said, earlier = name, figure
                measure = measure_of(rest.text, figure, figures, year, whole_year=whole_year)
                yield from _value(report, rest, figure, figures, name, unit or identity.unit, measure)
        if not figures:
            said = _what_is_said(rest, figures) or said


def _what_is_said(sentence: Passage, figures: Sequence[Figure]) -> str | None:
    """Return the subject of a sentence, for the next one that says only *utfallet* or *målvärdet*."""
    end = Figure(start=len(sentence.text), end=len(sentence.text), number=0, kind="count")
    words = subject(sentence.text, figures[0] if figures else end, "")
    return words if words and not is_generic(words) and len(words.split()) <= 12 else None


def _value(
    report: Report,
    sentence: Passage,
    figure: Figure,
    figures: Sequence[Figure],
    name: str,
    unit: str | None,
    measure: Measure,
) -> Iterator[Observation]:
    place = sentence.slice(figure.start, figure.end).cite(
        report, rule=f"value.prose.{figure.kind}", confidence=CONFIDENCE[figure.kind]
    )
    if place is None:
        return
    yield Observation(
        id=fact_id(report.id, "observation", place, "prose"),
        document_id=report.id,
        provenance=place,
        name=name,
        series=_series(sentence.text, figure),
        measure=measure,
        value_text=sentence.text[figure.start : figure.end].strip(),
        period_text=_date(sentence.text, figure, figures),
        org_unit=unit,
        source="prose",
    )


_BEFORE_AFTER = regex.compile(
    r"^[^.;]{0,30}?\b(?:året (?:före|innan)|ett år tidigare|samma period (?:föregående|förra) år|föregående år)\b",
    regex.I,
)
_UNTIL = regex.compile(r"^[^.;]{0,60}?\btill\b\s*(?:\w+\s+){0,2}$", regex.I)
_FROM = regex.compile(r"\bfr(?:ån|\.)?\s+$", regex.I)
_TARGET_NEAR = regex.compile(
    r"\bmål(?:värde\p{L}*|sättning\p{L}*|nivå\p{L}*)\b|\bmål(?:et|en)?\s+(?:om|på|är|var|för|att)\b|\bhar (?:som|till) mål\b",
    regex.I,
)
_REACHED = regex.compile(r"\buppnå\p{L}*\s+till\b|\butfall\p{L}*\b|\bresultat\p{L}*\b", regex.I)


def measure_of(
    text: str, figure: Figure, figures: Sequence[Figure], year: int | None, *, whole_year: bool = True
) -> Measure:
    """Return what the figure is: the words between it and the figure before decide, then its date."""
    start = max((f.end for f in figures if f.end <= figure.start), default=0)
    near, hedge = text[start : figure.start], text[figure.start : figure.number]
    near = regex.split(r"[;]|\bmen\b|\bmedan\b", near)[-1]
    if _TARGET_NEAR.search(near) and not _REACHED.search(near):
        return "target"
    clause = text[start : figure.end]
    if regex.match(r"(?:minst|högst|max|färre än|mer än)", hedge, regex.I) and _measure_pattern("target_verbs").search(
        text[: figure.end + 60]
    ):
        return "target"
    after = text[figure.end : figure.end + 70]
    others = [f for f in figures if f is not figure]
    if _FROM.search(near) and any(
        _UNTIL.search(text[figure.end : other.start]) for other in others if other.start > figure.end
    ):
        return "previous"
    if others and _BEFORE_AFTER.search(after):
        return "previous"
    if (others or "period" in near or "året" in near) and _measure_pattern("previous").search(near):
        return "previous"
    date = _date(text, figure, figures) or ""
    years = [int(y) for y in regex.findall(r"(?:19|20)\d\d", date)]
    if others and years and year is not None and years[-1] < year and _later_year(text, years[-1]):
        return "previous"
    told = {int(y) for y in regex.findall(r"\b(?:19|20)\d\d\b", text)}
    if whole_year and year is not None and told and max(told) < year:
        return "previous"
    return "outcome"


def _later_year(text: str, year: int) -> bool:
    return any(int(other) > year for other in regex.findall(r"\b(?:19|20)\d\d\b", text))


def _date(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """Return the words that date the figure: just after it (also in parentheses), else the nearest before it."""
    limit = min((f.start for f in figures if f.start >= figure.end), default=len(text))
    after = regex.match(
        rf"\s*\(?\s*(?:i |under |för |år )?(?P<date>{_DATE.pattern})", text[figure.end : limit], regex.I
    )
    if after:
        return str(after["date"])
    start = max((f.end for f in figures if f.end <= figure.start), default=0)
    before = list(_DATE.finditer(text[start : figure.start]))
    return before[-1].group() if before else None


_GENDER = regex.compile(
    r"\b(?:kvinnor(?:na)?|män(?:nen)?|flickor(?:na)?|pojkar(?:na)?|man)\b|\bmedian\p{L}*\b", regex.I
)


def _series(text: str, figure: Figure) -> str | None:
    """Return the group that the figure is about, where it stands right beside it."""
    after = _GENDER.search(text[figure.end : figure.end + 14])
    before = _GENDER.search(text[max(0, figure.start - 10) : figure.start])
    return after.group() if after else before.group() if before else None
