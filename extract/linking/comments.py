"""A long comment on a goal that has several indicators: which of them, and whose account, each of its verdicts judges.

Such a comment is a thread. Each sentence speaks of a topic, one of the goal's indicators, and a verdict judges

1. what its own words name: *målvärdet att väntetiden ska …*, *när det gäller bemötande*, *indikatorn Avbrott*; of
   words that say nothing of reaching a goal (*går enligt plan*, *redovisas i bokslutet*) that is their subject;
2. else what its sentence speaks of, where its words single out one indicator; where they fit several alike
   (*kostnaden*), the sentences before decide among those;
3. else what was spoken of last: *målvärdet* and *indikatorn* with no word of their own point back;
4. else the goal itself. *Målet* in a sentence about none of the indicators always means the goal.

A sentence sets the topic by naming an indicator in one of these ways or by having it for its subject. A label
(*Åtgärder:*) ends it. The unit is the one that the part itself names (*tillgänglighet inom hemtjänsten*), else that of
the sentence, of the label above it, or of the sentence that set the topic.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from extract.language.clauses import main_subject
from extract.language.phrases import is_generic
from extract.language.sentences import sentences
from extract.language.stems import stems
from extract.language.unit_names import unit_in
from extract.linking.assessing import CONFIDENCE, Writer
from extract.linking.judged_units import judged_values, unit_label
from extract.linking.links import ACCEPT, Linker
from extract.rules import pattern as rule_pattern
from extract.verdicts.aspects import aspects_of, labels_of, mentions_in, names_no_unit, objects_of
from extract.verdicts.code_legends import Told
from extract.verdicts.grades import NO_GRADES, grades_in
from extract.verdicts.grammar import grammar
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import opening_verdict
from extract.wording.goals import Zone
from extract.wording.tails import verdict_apart
from models import Assessment, Goal, Passage

ACCEPT_IN_ZONE = 0.34
"""Share of an indicator's words that a judging sentence must hold within the comment on its goal.

Less than elsewhere, for there are few indicators to choose from."""

CONTEXT = 2
"""Sentences before a judgement that may name the goal it is about."""

REMEMBERED = 5
"""Sentences after which a topic that none of them has named again is forgotten."""

_AHEAD = regex.compile(r"\W*prognos", regex.I)
_ASKED = regex.compile(r"\bmålet\s+(?:om|för|att|kring|avseende)\s+\p{L}", regex.I)
# *Den fortsatta utbyggnaden av*, *arbetet med*: what is done with what is named.
_DOING = regex.compile(
    r"^(?:(?:den|det|de|vårt)\s+)?(?:fortsatta\s+)?\p{L}*(?:andet|endet|ingen|naden|arbetet?)\s+(?:av|med|kring|för|på)\s+",
    regex.I,
)
_OPENING = regex.compile(r"\s(?:som|där|vars)\s|[,.;:(]")
_THE_GOAL = regex.compile(r"\bmålet\b(?!\s+(?:på|om)\s+(?:(?:max|minst|högst|maximalt|cirka|ca)\s+)?\d)", regex.I)


def verdicts_of(
    sentence: Passage, *, opens: bool, labels: Sequence[str] = (), grades: Mapping[str, Told] = NO_GRADES
) -> list[Judgement]:
    """Return the verdicts of a sentence; one that opens an account may be a verdict by itself (*Delvis uppfyllt.*).

    `grades` are those of the report's own scale.
    """
    if (bracketed := verdict_apart(sentence.text)) is not None:
        return [bracketed]
    told = any(rule_pattern("judgement", "status_label").fullmatch(f"{label}: ") for label in labels)
    opening = opening_verdict(sentence.text, labelled=told) if opens or labels else None
    found = list(find_judgements(sentence)) if opening is None else [replace(opening, names_goal=True)]
    if any(_AHEAD.match(label) for label in labels):  # *Prognos: Målet nås.*
        found = [j if j.status == "not_measured" else replace(j, forecast=True) for j in found]
    given = [g for g in grades_in(sentence, grades) if not any(g.start < j.end and j.start < g.end for j in found)]
    return sorted([*found, *given], key=lambda judgement: judgement.start) if given else found


def is_of_goal(judgement: Judgement) -> bool:
    """Return True for words that judge the goal that they stand under: they name it, or need not."""
    return judgement.names_goal or judgement.alone or _says_no_measure(judgement)


def refers_back(judgement: Judgement, sentence: str) -> bool:
    """Return True for words that judge what was told before, by no name or as what was set out (*den nivå vi satt*)."""
    set_out = judgement.names_goal and grammar().classes["set_level"].search(sentence) is not None
    return judgement.alone or set_out or _says_no_measure(judgement)


def _says_no_measure(judgement: Judgement) -> bool:
    """Return True for words that say the goal is not measured: they need not name it."""
    return judgement.rule.startswith("status.not_measured")


def assess_comment(writer: Writer, zone: Zone, passage: Passage) -> Iterator[Assessment]:
    """Yield the verdicts of a comment, each on the indicator that it speaks of, else on the goal."""
    heard = [_Heard.of(sentence, opens=not number) for number, sentence in enumerate(sentences(passage))]
    while heard and not heard[-1].verdicts:
        heard.pop()  # what is spoken of after the last verdict is nothing that one judges
    thread = _Thread(zone) if heard else None
    valued = judged_values(passage) if heard else []
    for unit, words, judgement in valued:
        yield from writer.assess(
            zone.goal, judgement, words, source="comment", confidence=CONFIDENCE["comment"], unit=unit
        )
    for sentence in heard:
        if any(_holds(sentence.rest, words) for _, words, _ in valued):
            continue
        for said in thread.read(sentence) if thread else ():
            yield from writer.assess(
                said.goal or zone.goal,
                said.judgement,
                said.sentence,
                source="comment",
                confidence=CONFIDENCE["linked" if said.goal else "comment"],
                unit=said.unit or (said.goal.unit if said.goal else None),
                aspect=said.aspect,
            )


def _holds(sentence: Passage, words: Passage) -> bool:
    """Return True where the words are some of the sentence's."""
    whole, part = sentence.span(), words.span()
    return whole is not None and part is not None and whole[0] == part[0] and whole[1] <= part[1] < whole[2]


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence of a comment: the labels that open it, the rest, and the verdicts that the rest passes."""

    labels: list[str]
    rest: Passage
    verdicts: list[Judgement]

    @classmethod
    def of(cls, sentence: Passage, *, opens: bool) -> "_Heard":
        """Return a sentence with what is heard in it; one that `opens` the comment may be a verdict by itself."""
        labels, rest = labels_of(sentence)
        return cls(labels, rest, verdicts_of(rest, opens=opens, labels=labels))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A verdict of a comment: on an indicator, or (None) on the goal itself."""

    judgement: Judgement
    sentence: Passage
    goal: Goal | None
    unit: str | None
    aspect: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Topic:
    """The indicator that a comment has come to speak of, and the unit named with it."""

    goal: Goal
    unit: str | None


class _Thread:
    """The thread of one comment, read sentence by sentence."""

    def __init__(self, zone: Zone) -> None:
        self.of_indicator = zone.goal.is_indicator
        # Where the indicators have rows of their own, the comment is on the goal.
        listed = [goal for goal in zone.goals if goal.is_indicator and goal.provenance.rule == "goal.indicator.inline"]
        self.all = Linker(tuple(listed), accept=ACCEPT_IN_ZONE)
        self.known = tuple(dict.fromkeys(goal.unit for goal in zone.goals if goal.unit))
        self.label: str | None = None
        self.topic: _Topic | None = None
        self.silent = 0
        self.context = list[str]()

    def read(self, sentence: _Heard) -> Iterator[_Said]:
        """Yield the verdicts of the next sentence."""
        labels, rest = sentence.labels, sentence.rest
        if labels:
            self.label, self.topic, self.context = unit_label(labels), None, []
        # A known unit with a colon, in a sentence that the layout has run together with the one before it.
        self.label = next((unit for unit in self.known if f"{unit}:" in rest.text), self.label)
        unit = unit_in(rest.text, self.known) or self.label
        linker = self.all if self.label is None else self.all.of_unit(self.label)
        since = 0
        for judgement in sentence.verdicts:
            yield from self._said(rest, judgement, linker, unit, since)
            since = judgement.end
        self._follow(rest, linker, unit)
        self.context.append(rest.text)

    def _said(
        self, rest: Passage, judgement: Judgement, linker: Linker, unit: str | None, since: int
    ) -> Iterator[_Said]:
        """Yield a verdict for each part of the goal that its words name, which follow those of the verdict before."""
        parts = _parts(rest, judgement, since)
        named = [self._named(part, linker, rest.text, unit) for part in parts]
        if len(parts) > 1 and _is_one(parts, named):
            parts, named = parts[:1], named[:1]
        if len(parts) > 1 and unit is not None and any(unit in part for part in parts):
            unit = None  # that of one part is not that of the others
        told = parts and not judgement.names_goal  # of its subject, and of nothing else that the sentence holds
        about = None if told else self._about(rest, judgement, linker, unit, since)
        for part, goal in zip(parts, named, strict=True) if parts else [(None, None)]:
            found = goal or about
            if found is None and not (is_of_goal(judgement) or self.of_indicator):
                continue
            whose = (unit_in(part, self.known) if part else None) or unit
            if whose is None and self.topic is not None and found is self.topic.goal:
                whose = self.topic.unit
            yield _Said(judgement=judgement, sentence=rest, goal=found, unit=whose, aspect=part)

    def _about(self, rest: Passage, judgement: Judgement, linker: Linker, unit: str | None, since: int) -> Goal | None:
        """Return the indicator that a sentence with a verdict speaks of, or goes on with; None for the goal itself."""
        said = _without(unit, rest.text)
        # *Målet* in a sentence about none of the indicators is the goal itself, whatever was spoken of before.
        if _THE_GOAL.search(rest.text, since, judgement.end) and _says_more(rest, judgement):
            return linker.best(said, unit=unit)
        before = " ".join(self.context[-CONTEXT:])
        here = linker.best(said, unit=unit, among=before)
        if here is not None or self.topic is None:
            return here or linker.best(said, before, unit=unit)
        return self.topic.goal

    def _named(self, part: str, linker: Linker, said: str, unit: str | None) -> Goal | None:
        """Return the indicator that some words name; of those of several units, that of the unit spoken of."""
        own = unit_in(part, self.known)
        what = _DOING.sub("", _without(own, part))
        return linker.mentioned(what, said=said, units=[own, unit, self._unit_before()])

    def _unit_before(self) -> str | None:
        """Return whose indicator was spoken of last."""
        return self.topic.goal.unit if self.topic is not None else None

    def _follow(self, rest: Passage, linker: Linker, unit: str | None) -> None:
        """Take up what a sentence speaks of as the topic of those that follow."""
        if not self.all.goals:
            return
        named = (
            self._named(words, linker, rest.text, unit) for words in (*mentions_in(rest.text), _subject(rest.text))
        )
        goal = next((goal for goal in named if goal is not None), None)
        if goal is None:
            goal = linker.best(_without(unit, rest.text), unit=unit or self._unit_before(), accept=ACCEPT)
        if goal is not None:
            self.topic, self.silent = _Topic(goal=goal, unit=unit), 0
        elif self.silent == REMEMBERED:
            self.topic = None
        else:
            self.silent += 1
            if self.topic is not None and unit is not None:
                self.topic = _Topic(goal=linker.sibling(self.topic.goal, unit), unit=unit)


def _parts(sentence: Passage, judgement: Judgement, since: int) -> list[str]:
    """Return the parts of the goal that a verdict names: what it is about, or what goes well or is not measured."""
    text = sentence.text
    parts = objects_of(text, judgement.start, judgement.end, since=since)
    parts = parts or aspects_of(sentence, judgement.start, judgement.end, since=since)
    return parts or told_of(text, judgement)


def told_of(text: str, judgement: Judgement) -> list[str]:
    """Return the subject of words that judge without naming a goal: what goes well, or is told of later."""
    subject = "" if judgement.names_goal or judgement.alone else _subject(text[: judgement.start])
    return [subject] if subject and not is_generic(subject) and not names_no_unit(subject) else []


def _subject(text: str) -> str:
    """Return the subject of a sentence; one without a verb that is known begins with it (*Roboten som metod …*)."""
    return main_subject(text) or str(_OPENING.split(text, maxsplit=1)[0])


def _is_one(parts: Sequence[str], named: Sequence[Goal | None]) -> bool:
    """Return True where parts that *och* joins are the name of one indicator: *samverkan mellan skola och hem*."""
    first = named[0]
    if first is None or any(goal not in (None, first) for goal in named):
        return False
    return all(part.casefold() in first.text.casefold() for part in parts)


def _without(unit: str | None, text: str) -> str:
    """Return a text without the words that name a unit: they name no indicator."""
    return text.replace(unit, " ") if unit else text


def _says_more(sentence: Passage, judgement: Judgement) -> bool:
    """Return True for a sentence that is about something besides its verdict."""
    if _ASKED.search(sentence.text[judgement.start : judgement.end]):
        return True
    return len(stems(f"{sentence.text[: judgement.start]} {sentence.text[judgement.end :]}")) > 1
