"""Values in running text: each figure of a sentence with its name, measure and date."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex

from extract.aspects import labels_of, names_no_unit
from extract.budgets import prose_result
from extract.goal_words import Zone, is_indicator_label
from extract.language import sentences
from extract.layout.outline import plain
from extract.naming import continues, is_generic, name_of, subject
from extract.quantities import Figure, find_figures, may_hold_figure, next_start, previous_end
from extract.rules import MONTH, YEAR, alternatives, pattern
from extract.speech import Speech, speeches
from models import Content, Goal, Identity, Observation, Passage, Report, fact_id
from models.facts import Measure

CONFIDENCE = {
    "percent": 0.75,
    "money": 0.55,
    "time": 0.7,
    "pieces": 0.85,
    "ratio": 0.75,
    "decimal": 0.45,
    "count": 0.6,
    "words": 0.5,
}
"""By how the figure is written; measured on all reports with gold, those kept aside too (532 values), rounded down."""

MAX_TOPIC = 12
"""Words of a subject that names the figures of the next sentence."""

_NAMES_UNIT = regex.compile(rf"^(?:{alternatives('naming', 'unit_labels')})", regex.I)
# *januari–augusti 2018*, *2017*, *tertial 2*, *t.o.m. juli*
_DATE = regex.compile(
    rf"\b(?:{MONTH}(?:\s*[–-]\s*{MONTH})?(?:\s+(?:i år|(?:19|20)\d\d))?|(?:19|20)\d\d"
    rf"|tertial (?:ett|två|tre|\d)|t\.?o\.?m\.? {MONTH})\b",
    regex.I,
)
# Right after a figure, also in parentheses: *14 dagar (i augusti)*, *9 % samma tid 2020*, *9 % vid mätningen 2020*.
_DATE_AFTER = regex.compile(
    r"\s*\(?\s*(?:(?:exkl|inkl)\p{L}*\.?\s+\p{L}+\s+)?(?:(?:i|under|för|vid)\s+)?"
    rf"(?:(?:samma (?:tid|period|månad|tidpunkt)|år|\p{{L}}+(?:en|et))\s+)?(?P<date>{_DATE.pattern})",
    regex.I,
)


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
    """Return the values that the running text tells; figures in the words of goals are targets, not values.

    `year` is the one that the report is about, `whole_year` whether it is about all of it.
    """
    stated = _Stated(goals)
    found = list[Observation]()
    for speech in speeches(content, zones):
        if not may_hold_figure(speech.passage.text):
            continue
        if is_indicator_label(speech.passage.text) or stated.holds(speech.passage):
            continue
        found += _speech_values(report, speech, identity, stated, year, whole_year)
    return tuple({value.id: value for value in found}.values())


class _Stated:
    """The places of goals, to tell their words from running text."""

    def __init__(self, goals: Sequence[Goal]) -> None:
        self._spans = defaultdict[int, list[tuple[int, int]]](list)
        for place in (goal.provenance for goal in goals):
            self._spans[place.page].append((place.char_start, place.char_end))
        self._texts = {plain(goal.text) for goal in goals}

    def holds(self, passage: Passage) -> bool:
        """Return True where the passage lies within the words of a goal, or says them again."""
        span = passage.span()
        if span is None or plain(passage.text) in self._texts:
            return True
        page, start, end = span
        return any(a <= start and end <= b for a, b in self._spans[page])


def _speech_values(
    report: Report, speech: Speech, identity: Identity, stated: _Stated, year: int | None, whole_year: bool
) -> Iterator[Observation]:
    """Yield the values of a passage; what a sentence is about names the figures of the next, where it only refers."""
    said: str | None = None
    unasked = list[Passage]()  # sentences since then without figures: what they are about is asked for when one follows
    for sentence in sentences(speech.passage):
        labels, rest = labels_of(sentence)
        for label in labels:
            if not names_no_unit(label):
                said, unasked = None if _NAMES_UNIT.match(label) else label, []
        figures = list(find_figures(rest.text))
        if not figures:
            unasked.append(rest)
        if not figures or _tells_result(report, rest):
            continue
        said, unasked = _last_subject(report, unasked, stated) or said, []
        if stated.holds(rest):
            said = name_of(rest, figures[0], figures, said) or said
            continue
        earlier: Figure | None = None
        for figure in figures:
            name = (
                said
                if earlier and continues(rest.text, earlier, figure)
                else name_of(rest, figure, figures, said or speech.topic)
            )
            if name is not None:
                said, earlier = name, figure
                measure = measure_of(rest.text, figure, figures, year, whole_year=whole_year)
                yield from _value(report, rest, figure, figures, name, speech.unit or identity.unit, measure)


def _tells_result(report: Report, sentence: Passage) -> bool:
    """Return True for a sentence that the budget lines hold."""
    return next(prose_result(report, sentence), None) is not None


def _last_subject(report: Report, told: Sequence[Passage], stated: _Stated) -> str | None:
    """Return what the last of some sentences is about that has a subject, for one that says only *utfallet*."""
    own = (each for each in reversed(told) if not (stated.holds(each) or _tells_result(report, each)))
    return next((words for each in own if (words := _what_is_said(each))), None)


def _what_is_said(sentence: Passage) -> str | None:
    """Return the subject of a sentence, or None where it names nothing by itself."""
    end = Figure(start=len(sentence.text), end=len(sentence.text), number=0, kind="count")
    words = subject(sentence.text, end)
    return words if words and not is_generic(words) and len(words.split()) <= MAX_TOPIC else None


def _value(
    report: Report,
    sentence: Passage,
    figure: Figure,
    figures: Sequence[Figure],
    name: str,
    unit: str | None,
    measure: Measure,
) -> Iterator[Observation]:
    """Yield the value that the figure tells, if its words have a place."""
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


AFTER = 70
"""Characters after a figure in which *året före* says that it is the earlier one."""

TARGET_VERB = 60
"""Characters after a figure with a bound in which *ska* makes it a target."""

# *(9,1 procent samma tid 2020)*, *74 % året före*; what follows *jämfört med* dates the next figure.
_BEFORE_AFTER = regex.compile(
    r"^(?:(?!\b(?:jämför\p{L}*|mot|än)\b)[^.;]){0,30}?"
    r"\b(?:året (?:före|innan)|ett år tidigare|samma (?:tid|period|månad|tidpunkt)|föregående år|förra året|i fjol)\b",
    regex.I,
)
# *78 %, mot 74 %*, *131, en ökning från 117*; beside *mot 70 % i riket* the figure is of the same time.
_AGAINST = regex.compile(
    r"\bmot(?:\s+\p{L}+){0,2}\s*$|\b(?:ökning|minskning|höjning|sänkning|uppgång|nedgång|upp|ned|ner) från\s*$", regex.I
)
_ELSEWHERE = regex.compile(r"^\s*(?:i|för)\s+(?:riket|länet|landet|kommunen|hela|genomsnitt|övriga|andra)\b", regex.I)
# *från 54 till 56*: the first is the earlier one.
_FROM = regex.compile(r"\bfr(?:ån|\.)?\s+$", regex.I)
_UNTIL = regex.compile(r"^[^.;]{0,60}?\btill\b\s*(?:\w+\s+){0,2}$", regex.I)
_NEW_CLAUSE = regex.compile(r"[;]|\bmen\b|\bmedan\b")
_BOUND = regex.compile(r"(?:minst|högst|max|färre än|mer än)", regex.I)
# *målvärdet*, *målet är*, *har som mål*
_TARGET_NEAR = regex.compile(
    r"\bmål(?:värde\p{L}*|sättning\p{L}*|nivå\p{L}*)\b"
    r"|\bmål(?:et|en)?\s+(?:om|på|är|var|för|att)\b|\bhar (?:som|till) mål\b",
    regex.I,
)
_REACHED = regex.compile(r"\buppnå\p{L}*\s+till\b|\butfall\p{L}*\b|\bresultat\p{L}*\b", regex.I)


def measure_of(
    text: str, figure: Figure, figures: Sequence[Figure], year: int | None, *, whole_year: bool = True
) -> Measure:
    """Return what the figure is: the words between it and the figure before decide, then its date.

    `year` is the one that the report is about, `whole_year` whether it is about all of it.

    >>> [measure_of(text, figure, [figure], 2019) for text in ("Målvärdet är 80 %.", "Utfallet blev 80 %.")
    ...  for figure in find_figures(text)]
    ['target', 'outcome']
    """
    near = _NEW_CLAUSE.split(text[previous_end(figures, figure) : figure.start])[-1]
    if _is_target(text, figure, near):
        return "target"
    others = [other for other in figures if other is not figure]
    if _is_earlier(text, figure, others, near):
        return "previous"
    dated_earlier = year is not None and _is_dated_earlier(text, figure, others, year, whole_year)
    return "previous" if dated_earlier else "outcome"


def _is_dated_earlier(text: str, figure: Figure, others: Sequence[Figure], year: int, whole_year: bool) -> bool:
    """Return True for a figure of a year before the report's, and one in a sentence on earlier years only.

    The last result known (*resultatet i enkäten 2018 är 3,85*, in a report on a part of 2019) is no earlier one.
    """
    figures = [figure, *others]
    dates = {other: _years(_date(text, other, figures)) for other in figures}
    own = dates[figure]
    if not own:
        first = min(other.start for other in figures)
        theirs = {date for other in others for date in dates[other]} - _years(text[:first])
        about = _years(text) - theirs
        return whole_year and bool(about) and max(about) < year
    if max(own) >= year:
        return False
    if whole_year:
        return True
    alike = [dates[other] for other in others if other.kind == figure.kind]
    return any(not date or max(date) > max(own) for date in alike)


def _years(text: str | None) -> set[int]:
    """Return the years that stand in a text."""
    return {int(year) for year in YEAR.findall(text or "")}


def _is_target(text: str, figure: Figure, near: str) -> bool:
    """Return True for a figure after *målvärdet*, and one with a bound in a sentence that says what shall be."""
    if _TARGET_NEAR.search(near) and not _REACHED.search(near):
        return True
    verbs = pattern("quantities", "measure", "target_verbs")
    bound = _BOUND.match(text[figure.start : figure.number])
    return bound is not None and verbs.search(text[: figure.end + TARGET_VERB]) is not None


def _is_earlier(text: str, figure: Figure, others: Sequence[Figure], near: str) -> bool:
    """Return True for a figure that the sentence compares with another one of its own."""
    following = [other for other in others if other.start > figure.end]
    if _FROM.search(near) and any(_UNTIL.search(text[figure.end : other.start]) for other in following):
        return True
    after = text[figure.end : next_start(others, figure, len(text))]
    if others and _BEFORE_AFTER.search(after[:AFTER]):
        return True
    if any(other.end <= figure.start for other in others) and _AGAINST.search(near) and not _ELSEWHERE.match(after):
        return True
    compared = bool(others) or regex.search(r"period|året", near, regex.I) is not None
    return compared and pattern("quantities", "measure", "previous").search(near) is not None


def _date(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """Return the words that date the figure: just after it (also in parentheses), else the nearest before it."""
    after = _DATE_AFTER.match(text[figure.end : next_start(figures, figure, len(text))])
    if after:
        return str(after["date"])
    before = list(_DATE.finditer(text[previous_end(figures, figure) : figure.start]))
    return before[-1].group() if before else None


_GENDER = regex.compile(
    r"\b(?:kvinnor(?:na)?|män(?:nen)?|flickor(?:na)?|pojkar(?:na)?|man)\b|\bmedian\p{L}*\b", regex.I
)


def _series(text: str, figure: Figure) -> str | None:
    """Return the group that the figure is about, where it stands right beside it."""
    after = _GENDER.search(text[figure.end : figure.end + 14])
    before = _GENDER.search(text[max(0, figure.start - 10) : figure.start])
    return after.group() if after else before.group() if before else None
