"""The grammar of judgement: from a sentence to the verdicts it passes, whatever goal they are about."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import pairwise
from typing import Any, Literal

import regex

from extract.rules import follows_rules
from extract.verdicts.counted_goals import context, counts_goals, is_of_pupils, judges_many, leads_up
from extract.verdicts.grammar import grammar, states_goal_first
from extract.verdicts.scope import complement_end, late_words, scope_start
from models import Passage
from models.facts import Status

TRAILING = 22
"""Characters after the verb in which its negation or degree may follow: `uppnås inte helt`."""

TURNED = 60
"""Characters behind the verb in which the goal may follow its subject: `nådde verksamheten inte riktigt målet`."""

FULL = 100
"""Percent of a goal that is met in full."""

SENTENCES = 8192
"""Sentences whose verdicts are remembered: those of the largest report known several times over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict in a sentence: `sentence.text[start:end]` are its words.

    `names_goal` is True where the word *mål* is among them.
    `status` is None for words that judge without saying how (*ej uppnåtts eller delvis uppnåtts*).
    `weak` words (*går åt rätt håll*) say less than a verdict in their sentence, and are none beside one.
    Words `alone` (*det har vi lyckats med*) judge the goal that they stand under, and need not name it.
    """

    start: int
    end: int
    status: Status | None
    forecast: bool
    rule: str
    names_goal: bool
    weak: bool = False
    alone: bool = False


_CLAUSE_END = regex.compile(
    r";|:\s|\bmen\b|\bdäremot\b|\bmedan\b|\boch när det gäller\b|\boch (?=vad gäller\b)|[.!?]\s(?=\P{Ll})|\s[–-]\s",
    regex.I,
)
# So many characters before a phrase its subject may be fulfilment: *måluppfyllelsen | kan inte bedömas*.
_SUBJECT = 25
_THE_GOAL = regex.compile(r"(?:del)?målet\b", regex.I)
_WHETHER = regex.compile(r"\s+(?:om|huruvida|ifall)\b", regex.I)
_INFINITIVE = regex.compile(r"^(?:uppnås|nås|uppfylla?s|infrias|förverkligas|klaras|överträffas)$", regex.I)
_ASSESSED = regex.compile(
    r"\b(?:bedöm(?:s|er|ts|ningen|t)|tyder på|talar för|tror|pekar (?:på|mot)|ser(?: det)? ut som)\b", regex.I
)
_NEXT_CLAUSE = regex.compile(r",\s(?:vilket|så att|och därmed|och därför|varför)\b", regex.I)
# Words that say more than that a goal is met, and so need it to be named.
_REACH = regex.compile(r"^(?:nå|klara|överträffa|tillgodose|realisera|fullfölj|avklara)", regex.I)
_OR_MORE = regex.compile(r"\s+eller(?:\s+[\w-]+){1,5}?\s+(?:nås|uppnås|uppfyllas?|nåtts|uppnåtts|uppfyllts)\b", regex.I)
_OR = regex.compile(r"^\s*eller\b", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Words of a sentence that look like a verdict and are none: `sentence.text[start:end]`, and why."""

    start: int
    end: int
    why: Literal["within", "purpose", "no_goal", "alternative", "counted", "no_object", "condition", "weak"]


def find_judgements(sentence: Passage | str) -> Iterator[Judgement]:
    """Yield the verdicts of one sentence, in order.

    >>> [judgement.status for judgement in find_judgements("Delmålet har delvis nåtts.")]
    ['partly']
    """
    return iter(_readings(sentence if isinstance(sentence, str) else sentence.text)[0])


def find_passed(sentence: str) -> Iterator[Passed]:
    """Yield the words of one sentence that look like verdicts and are passed over.

    >>> [passed.why for passed in find_passed("För att nå målet krävs fler platser.")]
    ['purpose']
    """
    return iter(_readings(sentence)[1])


@follows_rules
@lru_cache(maxsize=SENTENCES)  # a sentence is read as a goal's comment, as a paragraph's opening and as running text
def _readings(text: str) -> tuple[tuple[Judgement, ...], tuple[Passed, ...]]:
    """Return the verdicts of one sentence, in order, and the words that are passed over."""
    taken = list[tuple[int, int]]()
    found, passed = list[Judgement](), list[Passed]()
    if text.rstrip().endswith("?"):
        return (), ()  # a question judges nothing
    for rule, match in grammar().phrases_in(text):
        if judges_many(text, match) and not rule.get("alone"):
            passed.append(Passed(start=match.start(), end=match.end(), why="counted"))
        elif not _overlaps(taken, *match.span()):
            taken.append(match.span())
            found.append(_of_phrase(rule, match))
    if grammar().classes["achieved"].search(text):
        for clause_start, clause_end in _clauses(text):
            for reading in _verdicts(text, clause_start, clause_end, taken):
                if isinstance(reading, Passed):
                    passed.append(reading)
                else:
                    found.append(reading)
    found = [judgement for judgement in found if text[judgement.end : judgement.end + 1] != "?"]  # *Når vi målet?: Nej*
    if not found:
        return (), tuple(passed)
    found, governed = _without_asked(text, found)
    passed += governed
    if strong := [judgement for judgement in found if not judgement.weak]:
        passed += [Passed(start=j.start, end=j.end, why="weak") for j in found if j.weak]
    found = list(_going_on(text, _said_once(text, list(_unique(sorted(strong or found, key=lambda j: j.start))))))
    return tuple(sorted([*found, *_contrasts(text, found)], key=lambda j: j.start)), tuple(passed)


# *… har gått åt fel håll och målet är inte uppfyllt*: the verdict, and before it the same in other words.
_SO_THE_GOAL = regex.compile(r",?\s(?:och|så)(?: därmed| alltså)?\s(?:(?:är|har|nås|nåddes)\s)?", regex.I)


# *målet är inte uppnått, eftersom andelen ligger under målvärdet*: why, and no verdict more.
_BECAUSE = regex.compile(r"[^.;:]{0,20}?,?\s(?:eftersom|därför att|i och med att)\b[^.;:]*", regex.I)


def _said_once(text: str, found: list[Judgement]) -> list[Judgement]:
    """Return the verdicts without those that only everyday words pass, and the goal's own words right behind repeat.

    Nor does the same verdict count where it is the reason of the one before it.
    """
    again = {
        id(one)
        for one, other in pairwise(found)
        if one.alone and not other.alone and (one.status, one.forecast) == (other.status, other.forecast)
        if _SO_THE_GOAL.fullmatch(text, one.end, other.start) and _THE_GOAL.match(text, other.start)
    }
    again |= {
        id(other)
        for one, other in pairwise(found)
        if one.names_goal and (one.status, one.forecast) == (other.status, other.forecast)
        if _BECAUSE.fullmatch(text, one.end, other.start)
    }
    return [one for one in found if id(one) not in again]


# *Målet var inte uppfyllt 2018 men* `är uppfyllt 2019`: the verb that follows has the goal for its subject still.
_GOES_ON = regex.compile(r"[^,.;:]{0,40}?,?\s(?:men|och)\s+(?:(?:nu|i år|därefter|\d{4})\s+)?", regex.I)


# … also of *har nåtts* and *nås*, which need a goal for it.
_SAME_SUBJECT = regex.compile(
    r"men\s+(?:(?:nu|i år|därefter|\d{4})\s+)?(?:(?:är|har)\s+)?(?:(?:nu|därefter)\s+)?", regex.I
)


def _going_on(text: str, found: list[Judgement]) -> Iterator[Judgement]:
    """Yield the verdicts, with the goal as named in one whose clause goes on with that of the verdict before."""
    before: Judgement | None = None
    for judgement in found:
        goes_on = before is not None and before.names_goal and _GOES_ON.fullmatch(text, before.end, judgement.start)
        before = replace(judgement, names_goal=True) if goes_on else judgement
        yield before


def _without_asked(text: str, found: list[Judgement]) -> tuple[list[Judgement], list[Passed]]:
    """Return the verdicts without those in a question that another leaves open (*ovisst om målet … kommer att nås*)."""
    asked = list[tuple[int, int]]()
    for judgement in found:
        if judgement.status == "uncertain" and (whether := _WHETHER.match(text, judgement.end)):
            end = _CLAUSE_END.search(text, whether.end())
            asked.append((whether.end(), end.start() if end else len(text)))
    governed = [judgement for judgement in found if _overlaps(asked, judgement.start, judgement.end)]
    passed = [Passed(start=judgement.start, end=judgement.end, why="within") for judgement in governed]
    return [judgement for judgement in found if judgement not in governed], passed


def _contrasts(text: str, found: list[Judgement]) -> Iterator[Judgement]:
    """Yield the opposites of verdicts that a sentence passes without saying their words again (*men inte för män*)."""
    for number, judgement in enumerate(found):
        end = found[number + 1].start if number + 1 < len(found) else len(text)
        for rule, pattern in grammar().contrasts if judgement.names_goal else ():
            match = pattern.search(text, judgement.end, end) if judgement.status == rule["after"] else None
            # What reaches up to the next verdict is told of that: *men för 2019* `nås målet`.
            if match is not None and (end == len(text) or match.end() < end):
                start, stop = match.span()
                yield replace(judgement, start=start, end=stop, status=rule["status"], rule=rule["id"])
                break


def _of_phrase(rule: dict[str, Any], match: "regex.Match[str]") -> Judgement:
    """Return the judgement of a fixed phrase; a goal word anywhere in its sentence counts as named."""
    told = match.string[max(0, match.start() - _SUBJECT) : match.end()].lower()
    names_goal = grammar().classes["goal"].search(match.string) is not None or "måluppfyll" in told
    status = rule["status"]
    if rule.get("turns") and _less_is_better(match):
        status = "not_achieved" if status == "achieved" else "achieved"
    return Judgement(
        start=match.start(),
        end=match.end(),
        status=status,
        forecast=rule.get("forecast", False),
        rule=rule["id"],
        names_goal=names_goal,
        weak=rule.get("weak", False),
        alone=rule.get("alone", False),
    )


def _less_is_better(match: "regex.Match[str]") -> bool:
    """Return True where what stands beside its target is better the less there is of it: *frånvaron*, *fyra dagar*."""
    classes = grammar().classes
    start = max((end.end() for end in _CLAUSE_END.finditer(match.string, 0, match.start())), default=0)
    said = classes["less"].search(match.string, start, match.start()) or classes["less_unit"].search(match.group())
    return said is not None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the clauses of a sentence."""
    start = 0
    for match in _CLAUSE_END.finditer(text):
        yield start, match.start()
        start = match.start()
    yield start, len(text)


def _verdicts(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> Iterator[Judgement | Passed]:
    """Yield the verdicts of one clause: each word of achievement with what stands around it."""
    clause = text[start:end]
    at = 0
    for verb in grammar().classes["achieved"].finditer(clause):
        span = start + verb.start(), start + verb.end()
        if _overlaps(taken, *span):
            yield Passed(start=span[0], end=span[1], why="within")
            continue
        passed = _passed(clause, start, at, verb)
        yield from _verdict(text, start, clause, at, verb) if passed is None else (passed,)
        at = verb.end()


def _passed(clause: str, offset: int, at: int, verb: "regex.Match[str]") -> Passed | None:
    """Return why a word of achievement in a clause, read from `at`, judges nothing, or None where it does."""
    goal = grammar().classes["goal"].search(clause)
    passed = partial(Passed, start=offset + verb.start(), end=offset + verb.end())
    before = clause[: verb.start()]
    wished = leads_up("purpose")(before) and complement_end(before, verb.group()) is None
    if wished and not states_goal_first(clause, verb):
        return passed(why="purpose")
    if goal is None and _REACH.match(verb.group()) and not _SAME_SUBJECT.fullmatch(before):
        return passed(why="no_goal")
    if at and _OR.match(clause[at : verb.start()]):
        return passed(why="alternative")
    if counts_goals(clause, verb) or leads_up("counted_units")(before):
        return passed(why="counted")
    if context("condition_first").match(clause):
        return passed(why="condition")
    if is_of_pupils(clause, verb) or (_ACTIVE.match(verb.group()) and not _has_object(clause, verb)):
        return passed(why="no_object")
    return None


_ACTIVE = regex.compile(
    r"^(?:(?:upp)?når?|(?:upp)?nådde|uppfyll(?:er|a|de)|klara(?:r|de)?|överträffa(?:r|de)?)$", regex.I
)
_ANOTHER = regex.compile(r"[,;.!?]\s|\boch (?=målet\b)", regex.I)
# *det målet nådde vi inte*
_FRONTED = regex.compile(
    r"\s+(?:vi|man|enheten|skolan|förskolan|verksamheten|nämnden|styrelsen|utskottet|förvaltningen|kommunen|bolaget)\b",
    regex.I,
)


def _has_object(clause: str, verb: "regex.Match[str]") -> bool:
    """Return True where an active verb is a finite one with the goal for its object: *når målet*, not *att nå*."""
    before = clause[: verb.start()]
    if leads_up("infinitive")(before) and not leads_up("infinitive_told")(before):
        return False
    goals = grammar().classes["goal"]
    turned = _FRONTED.match(clause, verb.end())
    if turned and any(not clause[m.end() : verb.start()].strip() for m in goals.finditer(clause, 0, verb.start())):
        return True
    goal = goals.search(clause, verb.end())
    return goal is not None and _is_behind(clause, verb.end(), goal)


def _is_behind(clause: str, at: int, goal: "regex.Match[str]") -> bool:
    """Return True for a goal that is the object of a verb, or its subject, which it follows."""
    far = TURNED if _FRONTED.match(clause, at) else TRAILING
    # *klarade 27 prov, och målet är inte nått*: what follows is another clause.
    return 0 <= goal.start() - at <= far and _ANOTHER.search(clause, at, goal.start()) is None


def _verdict(text: str, offset: int, clause: str, at: int, verb: "regex.Match[str]") -> Iterator[Judgement | Passed]:
    """Yield the verdict of a word of achievement; its clause is `text` from `offset` on, read from `at`."""
    asked = complement_end(clause[at : verb.start()], verb.group())
    low = scope_start(clause, at + (asked or 0), verb.start())
    following = context("following").match(clause, pos=verb.end())
    high = following.end() if following else verb.end()
    window = clause[low:high]
    if (late := late_words(clause, verb)) is not None:
        window, high = f"{window} {clause[slice(*late)]}", late[1]
    goal = _nearest_goal(clause, verb)
    if goal is not None and goal.start() >= high and _is_behind(clause, verb.end(), goal):
        window = f"{window} {clause[high : goal.start()]}"  # *nådde nämnden inte målet*
    features = _features(clause, window, verb)
    if features.isdisjoint(("future", "negation")) and context("condition").match(clause, verb.end()):
        yield Passed(start=offset + verb.start(), end=offset + verb.end(), why="condition")
        return
    degree = context("degree").match(clause, high)
    if degree and 0 < int(degree["percent"]) < FULL:
        features.add("partly")
        high = degree.end()
    if "negation" not in features and context("exception").match(clause, high):
        features.add("partly")
    rule = _first_fit(features, text)
    span_start, span_end = _phrase_span(clause, low, high, verb, goal)
    more = _OR_MORE.match(clause, pos=span_end)
    span_end = more.end() if more else span_end
    if "pattern" in rule:  # words that mix two statuses reach to the end of their clause
        span_end = max(span_end, len(clause.rstrip()))
    yield Judgement(
        start=offset + span_start,
        end=offset + span_end,
        status=None if rule["status"] == "none" else rule["status"],
        forecast=rule.get("forecast", False),
        rule=rule["id"],
        names_goal=goal is not None,
    )


def _features(clause: str, window: str, verb: "regex.Match[str]") -> set[str]:
    """Return what stands around a word of achievement: negation, degree, modality."""
    classes, before = grammar().classes, clause[: verb.start()]
    features = {name for name in ("negation", "partly", "future") if classes[name].search(window)} | {"achieved"}
    assessed = _ASSESSED.search(before)
    if assessed and _NEXT_CLAUSE.search(before, assessed.end()):  # *alla bedöms, vilket innebär att målet nås*
        assessed = None
    ahead = assessed or leads_up("can")(before) or context("later").match(clause, verb.end())
    if ahead and _INFINITIVE.match(verb.group()):
        features.add("future")
    if "negation" in features and classes["wholly"].search(window):
        features.add("partly")
    return features


def _first_fit(features: set[str], text: str) -> dict[str, Any]:
    """Return the verdict rule that needs most of the features and no other."""
    fitting = [
        rule
        for rule, pattern in grammar().verdicts
        if set(rule["needs"]) <= features and (pattern is None or pattern.search(text))
    ]
    return max(fitting, key=lambda rule: ("pattern" in rule, "partly" in rule["needs"], len(rule["needs"])))


def _nearest_goal(clause: str, verb: "regex.Match[str]") -> "regex.Match[str] | None":
    goals = list(grammar().classes["goal"].finditer(clause))
    return min(goals, key=lambda m: min(abs(m.start() - verb.start()), abs(m.end() - verb.end())), default=None)


_FUNCTION_WORD = regex.compile(
    r"\b(?:är|har|bedöms|förväntas|kommer|kan|inte|ej|delvis|vilket|som|beräknas|väntas|ännu|härigenom)\b", regex.I
)


def _phrase_span(
    clause: str, low: int, high: int, verb: "regex.Match[str]", goal: "regex.Match[str] | None"
) -> tuple[int, int]:
    """Return the span of the verdict's words: from the goal word or auxiliary to the verb, or on to the goal word."""
    if goal is not None and low <= goal.start() < verb.start():
        return goal.start(), high
    auxiliary = _FUNCTION_WORD.search(clause, low, verb.start())
    start = auxiliary.start() if auxiliary else verb.start()
    if goal is not None and (0 <= goal.start() - verb.end() <= TRAILING or _is_behind(clause, verb.end(), goal)):
        return start, max(high, goal.end())
    return start, high


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in spans)


def _unique(judgements: list[Judgement]) -> Iterator[Judgement]:
    """Yield the judgements without those inside the words of another."""
    last_end = -1
    for judgement in judgements:
        if judgement.start >= last_end:
            yield judgement
            last_end = judgement.end
