"""Values in running text: each figure of a sentence with its name, measure and date."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from extract.language.clauses import main_subject
from extract.language.phrases import GROUP, has_verb, is_generic, tidy
from extract.language.sentences import sentences
from extract.layout.outline import judged_figure
from extract.prose.comparison_groups import group_beside
from extract.prose.comparisons import continues
from extract.prose.figure_conditions import is_manner_of_speech, is_whole_of_count
from extract.prose.figure_groups import OF_GROUP, group_of, places_of
from extract.prose.figure_name import Evidence, Name
from extract.prose.figure_targets import is_mere_bound, names_limit
from extract.prose.figure_units import unit_text
from extract.prose.goal_places import GoalPlaces
from extract.prose.hopes import hoped_for
from extract.prose.judged_figures import judged_figures
from extract.prose.labelled_results import before_labels, labelled_values, tells_how_far
from extract.prose.listed_values import Listed, lists_of_figures
from extract.prose.measures import date_of, measure_of
from extract.prose.naming import name_of
from extract.prose.pairs import Side, sides_of
from extract.prose.quantities import LEADING_NUMBER, Figure, find_figures, may_hold_figure
from extract.prose.referring import QUANTIFIER
from extract.prose.results import Result, leads_list, results_in
from extract.prose.speech import Speech, speeches
from extract.prose.statements import is_first_person
from extract.prose.targets_told import is_target_alone
from extract.rules import alternatives, compiled
from extract.verdicts.aspects import labels_of, names_no_unit
from extract.verdicts.code_legends import explains_codes
from extract.wording.goals import Zone, is_indicator_label
from models import Content, Goal, Identity, Observation, Passage, Report, fact_id
from models.facts import Measure

CONFIDENCE: dict[Evidence, float] = {
    "share": 0.85,
    "subject": 0.85,
    "same": 0.85,
    "counted": 0.8,
    "bracket": 0.65,
    "context": 0.6,
    "weak": 0.55,
}
"""By what tells the name; measured on all reports with gold (601 values: 0.93, 0.93, 0.94, 0.87, 0.73, 0.72 and 0.71),
and lowered for reports that the rules have not been tried on, where a quarter more of the names were wrong."""

MAX_CONFIDENCE = {"words": 0.7}
"""Of numbers in words, which more often tell how something is arranged."""

LISTED_CONFIDENCE = 0.8
"""Of a figure in a list whose lead says what it is of."""

CHANGE_CONFIDENCE = 0.6
"""Of a difference (*ökade med 9 procent*): whether it is a value of its own is a matter of opinion."""

MAX_SENTENCE = 2000
"""Characters of a sentence; a longer one is a table whose cells have run together."""

PLAN = "verksamhetsplan"

MAX_TOPIC = 12
"""Words of a subject that names the figures of the next sentence."""

# Who acts in a sentence is not what the figures of the next are of.
_ACTOR = compiled(lambda: rf"(?:{alternatives('naming', 'actors')})$", regex.I)
# … nor is what they were found out by: *Enkäten skickas ut i oktober. Förra året var siffran 88 procent.*
_INSTRUMENT = regex.compile(
    r"(?:\p{L}+\s+)?\p{L}*(?:enkät|undersökning|mätning|granskning|rapport|utvärdering|uppföljning)(?:en|er|erna)?",
    regex.I,
)
_NAMES_UNIT = compiled(lambda: rf"^(?:{alternatives('naming', 'unit_labels')})", regex.I)
_ANSWERS = regex.compile(r"(?:utfall|resultat|nuläge|måluppfyllelse|uppföljning)\p{L}*(?:\s+\d{4})?\s*:", regex.I)
_QUESTION = regex.compile(r"(?:hur|vad|vilk(?:a|en|et)|varför)\b", regex.I)
_GOAL = regex.compile(r"\p{L}*mål(?:\s+\d+)?:\s+\p{L}+\s+\p{L}", regex.I)  # *Mål: Frånvaron ska understiga 4 %*
# *Under året rapporterades 143 avvikelser: 88 fall, 41 läkemedel och 14 övriga.*
_PARTS_NEXT = regex.compile(
    r":\s+(?:\d[\d ]{0,9}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s"
    r"(?!(?:på|i|vid|inom|hos|för|från|av)\b)\p{Ll}"
)
_CELL = regex.compile(r"[-–−+]?\d[\d\s]*(?:[.,]\d+)?")  # a number and nothing else: the cell of a table that is lost
_DIGIT = regex.compile(r"\d")
_COUNTS = regex.compile(r"(?:antal|andel|medelantal)\s[^.:;()\d]{2,50}:\s+\d", regex.I)


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
    stated = GoalPlaces(goals)
    before: Passage | None = None
    if identity.report_type == PLAN and year is not None:
        year -= 1  # a plan tells how the year before it went
    of = _Of(report, identity, stated, year, whole_year)
    found = list[Observation]()
    listed = lists_of_figures(content.blocks)
    for speech in speeches(content, zones):
        asked, before = before, speech.passage
        if (each := listed.get(speech.passage)) is not None:
            found += _listed_value(report, each, speech.unit or identity.unit, year)
            continue
        if not may_hold_figure(speech.passage.text) or _CELL.fullmatch(speech.passage.text.strip()):
            continue
        if (row := judged_figure(speech.passage.text)) is not None:  # *Norrbo 83 % Ej uppfyllt*: the word names nothing
            speech = replace(speech, passage=speech.passage.slice(0, row.start("state")).strip())
        if (label := is_indicator_label(speech.passage.text)) is not None:
            measured, told = _indicator_and_rest(speech, label.end())
            if may_hold_figure(told.passage.text):
                found += _speech_values(of, told, measured)
            continue
        if stated.holds(speech.passage):
            continue
        said = _asked_for(asked) if asked is not None and _ANSWERS.match(speech.passage.text) else None
        for part in stated.parted(speech):
            if part.goal and (behind := judged_figures(report, part.passage, part.goal, part.unit or identity.unit)):
                found += behind
                continue
            found += _speech_values(of, part, None if part.goal else said)
    return tuple({value.id: value for value in found}.values())


def _indicator_and_rest(speech: Speech, start: int) -> tuple[str, Speech]:
    """Return the name of an indicator that a label opens, and what is told of it: *Indikator: Besök. Utfall: 61.*"""
    first = next(sentences(speech.passage))
    rest = speech.passage.slice(speech.passage.text.index(first.text) + len(first.text), len(speech.passage.text))
    return first.text[start:].strip(" .:"), replace(speech, passage=rest.strip())


@dataclass(frozen=True, slots=True)
class _Of:
    """The report that values are of, whose it is, its goals, the year that it is about, and whether about all of it."""

    report: Report
    identity: Identity
    stated: GoalPlaces
    year: int | None
    whole_year: bool


def _speech_values(of: _Of, speech: Speech, said: str | None) -> Iterator[Observation]:
    """Yield the values of a passage; what a sentence is about names the figures of the next, where it only refers.

    `said` is what the passage before asked for, where this one answers (*Utfall: 81 %*).
    """
    measured = dict[str, str]()  # what was last told of in each kind of figure, and beside what was counted
    counted: str | None = None  # what was last counted
    told, listing, last = list[Result](), False, ""  # results of the sentence before, and whether a list goes on
    unasked = list[Passage]()  # sentences since then without figures: what they are about is asked for when one follows
    asked, own_unit, parts = said or speech.goal, speech.unit or of.identity.unit, list(_parts(speech.passage))
    for sentence, following in zip(parts, [*parts[1:], None], strict=True):
        if labelled := labelled_values(of.report, sentence, asked or said or speech.topic, own_unit, of.year):
            yield from labelled
            continue
        labels, rest = _labels_and_rest(sentence)
        if tells_how_far(labels, rest):
            continue
        for label in labels:
            if not (names_no_unit(label) or _QUESTION.match(label)):
                said, unasked = None if _NAMES_UNIT.match(label) else _label_topic(label), []
        every = list(find_figures(rest.text)) if len(rest.text) <= MAX_SENTENCE else []
        unasked += [] if every else [rest]
        listing = leads_list(f"{' '.join(labels)}:") or (bool(told) and listing) or (not labels and leads_list(last))
        told = results_in(rest.text, own=of.identity.unit or of.identity.organisation, listing=listing) if every else []
        last = rest.text
        figures = [each for each in every if not any(_within(rest.text, each, one) for one in told)]
        if not figures or explains_codes(rest.text):
            continue
        if hope := _hope_of_many(rest.text, figures):
            said, unasked = hope, []
            continue
        result = next((one.item for one in told if one.own and one.start < figures[0].start), None)
        said, unasked = result or _last_subject(unasked, of.stated) or said, []
        others = [each for each in figures if not of.stated.in_told(rest.slice(each.start, each.end))]
        if not others or of.stated.holds(rest) or _GOAL.match(sentence.text):
            said = first.text if (first := name_of(rest, figures[0], figures, said)) else said
            continue
        figures, beside = others, every if told else others
        places, sides = places_of(rest.text, figures), sides_of(rest.text, figures)
        earlier: tuple[Figure, Name] | None = None
        for figure in figures:
            if side := sides.get(figure):
                name: Name | None = Name(side.name, "subject")
            elif earlier and continues(rest.text, earlier[0], figure):
                name = Name(earlier[1].text, "same")
            else:
                topic = _topic(rest.text, figure, said, measured, speech, following)
                before = earlier[1].about or earlier[1].text if earlier else result
                name = name_of(rest, figure, beside, topic, before, counted)
            if name is not None:
                earlier, counted = (figure, name), name.noun or counted
                if not names_limit(name.text):
                    said = name.about or name.text
                    measured |= {figure.kind: said, **_told_beside(rest, name)}
                measure = measure_of(
                    rest.text, side.first if side else figure, figures, of.year, whole_year=of.whole_year
                )
                series = _series(name, side, places.get(figure))
                yield from _value(of.report, rest, figure, figures, name, own_unit, measure, series)


def _told_beside(sentence: Passage, name: Name) -> dict[str, str]:
    """Return what a sentence is about that counts something else, by that: *Nattfastan mättes på 33 boenden.*"""
    about = _what_is_said(sentence) if name.evidence == "counted" else None
    return {} if about is None or name.text in about or may_hold_figure(about) else {name.text: about}


def _series(name: Name, side: Side | None, place: str | None) -> str | None:
    """Return the group or place that a figure is told for, unless its name tells the place: *elever på Norrskolan*."""
    if side is not None and GROUP.fullmatch(side.whose):
        return side.whose
    return None if place and place in name.text else place


def _topic(
    text: str, figure: Figure, said: str | None, measured: Mapping[str, str], speech: Speech, following: Passage | None
) -> str | None:
    """Return what was told of last, unless that was in percent and the figure is an amount: no share is in kronor.

    Where nothing was, it is the goal or the heading. *målet på 90 dagar* is the target of what was told in days.
    """
    if figure.kind == "time" and said is not None:
        said = measured.get(said, said)  # *… på 33 boenden. I snitt var den elva timmar.*
    share = figure.kind == "money" and said is not None and measured.get("percent") == said != measured.get("money")
    topic = (None if share else said) or speech.goal or speech.topic
    if is_target_alone(text, figure):
        return measured.get(figure.kind) or (None if said else _ahead(following, figure)) or topic
    return topic


def _parts(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage, and the parts of them that are read by themselves."""
    for sentence in sentences(passage):
        for part in before_labels(sentence):
            yield from _before_and_after_colon(part)


def _hope_of_many(text: str, figures: Sequence[Figure]) -> str | None:
    """Return what is hoped for of nearly all: *Vi hade hoppats att nio av tio skulle svara att de trivs*."""
    return hoped_for(text) if all(_is_said_of_many(text, each) for each in figures) else None


def _is_said_of_many(text: str, figure: Figure) -> bool:
    """Return True for a way to say nearly all: *nio av tio*."""
    return is_manner_of_speech(text[figure.number : figure.end], text[figure.end :])


def _tells_none(text: str, figure: Figure, measure: Measure) -> bool:
    """Return True for a way to say nearly all, a whole beside its part, and a bound that nothing says is a target."""
    said = _is_said_of_many(text, figure)
    whole = figure.kind == "count" and is_whole_of_count(text[: figure.start], text[figure.end :])
    return said or whole or (measure == "outcome" and is_mere_bound(text, figure))


def _before_and_after_colon(sentence: Passage) -> tuple[Passage, ...]:
    """Return the parts of a sentence that tells a figure and, behind a colon, those that it consists of."""
    text = sentence.text
    colon = text.find(":")
    if (
        colon < 0
        or text.rfind("(", 0, colon) > text.rfind(")", 0, colon)  # *81 procent är nöjda (2015: 64 procent)*
        or not _PARTS_NEXT.match(text, colon)
        or not _DIGIT.search(text, 0, colon)
        or not has_verb(text[:colon])
    ):
        return (sentence,)
    return sentence.slice(0, colon), sentence.slice(colon + 1, len(text)).strip()


def _ahead(sentence: Passage | None, figure: Figure) -> str | None:
    """Return what the sentence after a target is about that tells a figure of its kind: *Målet 70 % har inte nåtts.*"""
    if sentence is None or all(each.kind != figure.kind for each in find_figures(sentence.text)):
        return None
    return _what_is_said(sentence)


def _within(text: str, figure: Figure, told: Result) -> bool:
    """Return True for a figure that a result holds, or that stands in parentheses beside it: *+26,3 mkr (-7,6)*."""
    named = told.start <= figure.start < min(each.end for each in told.told)
    amount = any(figure.start < each.end and each.start < figure.end for each in told.told)
    return named or amount or (told.end <= figure.start and text[told.end : figure.start].strip() == "(")


def _asked_for(passage: Passage) -> str | None:
    """Return what a passage is about that *Utfall: …* follows: *Mål: Sjukfrånvaron ska understiga 4 procent*."""
    last = list(sentences(passage))[-1]
    return _what_is_said(_labels_and_rest(last)[1])


def _labels_and_rest(sentence: Passage) -> tuple[list[str], Passage]:
    """Return the labels that open a sentence, and the rest without its number; *Målvärde 2019:* stays in the rest."""
    if number := LEADING_NUMBER.match(sentence.text):
        sentence = sentence.slice(number.end(), len(sentence.text))
    labels, rest = labels_of(sentence)
    clause = next((n for n, label in enumerate(labels) if may_hold_figure(label) and has_verb(label)), None)
    if clause is not None:  # *Andelen är 62 procent; målvärdet är 70 procent*
        return labels[:clause], sentence.slice(sentence.text.find(labels[clause]), len(sentence.text))
    if labels and (is_generic(labels[-1]) or _COUNTS.match(sentence.text)):
        label = sentence.text.rfind(labels[-1], 0, len(sentence.text) - len(rest.text))
        return labels[:-1], sentence.slice(label, len(sentence.text))
    return labels, rest


def _label_topic(label: str) -> str:
    """Return what a label is about: its subject where it is a clause (*Frånvaron är högre än förra året: 6,1 %*)."""
    if is_first_person(label):
        return label  # *Jag känner mig trygg: 92 %*
    return (tidy(main_subject(label) or "") if has_verb(label) else "") or label


def _last_subject(told: Sequence[Passage], stated: GoalPlaces) -> str | None:
    """Return what the last of some sentences is about that has a subject, for one that says only *utfallet*."""
    own = (each for each in reversed(told) if not (stated.holds(each) or results_in(each.text)))
    return next((words for each in own if (words := _what_is_said(each))), None)


def _what_is_said(sentence: Passage) -> str | None:
    """Return the subject of a sentence, or None where it names nothing by itself."""
    words = tidy(main_subject(sentence.text) or "")
    if QUANTIFIER.fullmatch(words):
        words = tidy(sentence.text)
    names = words and not is_generic(words) and not (_ACTOR.search(words) or _INSTRUMENT.fullmatch(words))
    names = names and len(words.split()) <= MAX_TOPIC
    return words if names else hoped_for(sentence.text)


def _value(
    report: Report,
    sentence: Passage,
    figure: Figure,
    figures: Sequence[Figure],
    name: Name,
    unit: str | None,
    measure: Measure,
    series: str | None,
) -> Iterator[Observation]:
    """Yield the value that the figure tells, if its words have a place; `series` is the place that it is told for."""
    place = sentence.slice(figure.start, figure.end).cite(
        report, rule=f"value.prose.{name.evidence}", confidence=_confidence(figure, name)
    )
    if place is None or _tells_none(sentence.text, figure, measure):
        return
    of_group = OF_GROUP.search(name.text)  # *Meritvärdet för flickor var 231 och för pojkar 215*
    if of_group and is_generic(name.text[: of_group.start()]):
        of_group = None  # *Resultatet för kvinnor*
    yield Observation(
        id=fact_id(report.id, "observation", place, "prose"),
        document_id=report.id,
        provenance=place,
        name=name.text[: of_group.start()] if of_group else name.text,
        unit_text=unit_text(sentence.text, figure, figures, name),
        series=series or group_of(sentence.text, figure) or (of_group["group"] if of_group else None),
        measure=measure,
        is_difference=bool(figure.change),
        value_text=sentence.text[figure.start : figure.end].strip(),
        period_text=date_of(sentence.text, figure, figures, measure),
        org_unit=(None if figure.change else group_beside(sentence.text, figure.start, figure.end)) or unit,
        source="prose",
    )


def _listed_value(report: Report, listed: Listed, unit: str | None, year: int | None) -> Iterator[Observation]:
    """Yield the value of an item of a list of figures, if its words have a place."""
    to_come = listed.year is not None and year is not None and int(listed.year) > year
    earlier = listed.earlier and listed.year != str(year)
    place = listed.figure.cite(report, rule="value.prose.listed", confidence=LISTED_CONFIDENCE)
    if place is not None:
        yield Observation(
            id=fact_id(report.id, "observation", place, "prose"),
            document_id=report.id,
            provenance=place,
            name=listed.name,
            value_text=listed.figure.text,
            period_text=listed.year,
            measure="forecast" if to_come else "previous" if earlier else "outcome",
            org_unit=unit,
            source="prose",
        )


def _confidence(figure: Figure, name: Name) -> float:
    """Return how sure a value is: by what names it, less where the number may count nothing."""
    sure = min(CONFIDENCE[name.evidence], MAX_CONFIDENCE.get(figure.kind, 1.0))
    return min(sure, CHANGE_CONFIDENCE) if figure.change else sure
