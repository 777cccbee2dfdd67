"""Which goal a sentence speaks of: the one whose words it shares most, weighed by how rare they are among the goals."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import fsum, log

import regex

from extract.language.stems import SHORTEST_BEGINNING, STEM, WORD, head, held, short_names, stems
from extract.language.unit_names import same_unit
from extract.layout.outline import plain
from extract.wording.goals import level_of
from extract.wording.names import name_of_goal
from models import Goal, Passage

ACCEPT = 0.45
"""Share of a goal's words (by weight) that a sentence must hold to be linked to it."""

CONTEXT_WEIGHT = 0.7
"""A word of the sentences before counts for this much of one in the sentence itself."""

NUMBER_BONUS = 0.25
"""For a percentage or grade that sentence and goal share: *målvärdet 80 %* tells apart goals in the same words."""

LEVEL_BONUS = 0.2
"""For naming whose goal it is (*nämndens mål*)."""

UNIT_BONUS = 0.15
"""For naming the goal's unit; less than a number, for all goals of a unit share it."""

NEGLIGIBLE = 0.4
"""Share of the best score that the second may have where a sentence is taken to speak of the best one only."""

CLEARLY = 0.7
"""Share of the best score that the second may have where an account is taken to be of the best one."""

FEWEST_CALLED = 2
"""Words after *målet om* that call a goal by its words; one may stand in any."""

FEWEST_QUOTED = 4
"""Words of a goal that a sentence quotes, and so calls it: *målet Alla ska vara trygga är nått*."""

NAMED = 0.6
"""Share of the words that name a goal that it must hold, of those that any goal holds."""

_PERCENT = regex.compile(r"\d+(?:,\d+)?(?=\s?(?:%|procent))")
_GRADE = regex.compile(r"\b(?:årskurs|åk)\s?(\d)(?![\d–-])", regex.I)
# *2*, *2.1*, *B*, *b*: small letters count goals as far as any report counts, and are no words.
_NUMBER = r"(?:\d{1,2}(?:\.\d{1,2})*|(?-i:\p{Lu})\d{0,2}|[a-h])"
_BY_NUMBER = regex.compile(
    rf"\b\p{{L}}*mål (?:nr\.? ?)?(?P<number>{_NUMBER})"
    r"(?=\s(?:är|har|bedöms|anses|nås|uppnås|nåddes|kommer|inte nås)\b|:\s)",
    regex.I,
)
_CALLED = regex.compile(
    r"\b\p{L}*mål(?:et|en|sättningen|värdet)? (?:om|för|att|kring|gällande|avseende|vad gäller) "
    r"(?P<about>(?:(?!mål(?:et|en|ets|ens)?\b)[^,.;:])+?)"
    r"(?=\s+(?:är|har|bedöms|anses|måste|kan|nås|nåddes|uppnås|uppfylls|kommer|förväntas"
    r"|inte|ej|delvis|nåtts|uppnåtts|uppfyllts|infriats)\b)",
    regex.I,
)
# *mål 1, 2 och 4 är uppfyllda*, *både mål b och mål c har nåtts*
_BY_NUMBERS = regex.compile(
    r"\b\p{L}*mål(?:en)? (?:nr\.? ?)?"
    rf"(?P<numbers>{_NUMBER}(?:(?:,| och| samt| respektive| eller) (?:mål )?{_NUMBER})+)\s",
    regex.I,
)
_NUMBERS = regex.compile(rf"\b{_NUMBER}\b", regex.I)
# *målen om trygghet och om delaktighet är uppnådda*
_CALLED_TOGETHER = regex.compile(
    r"\b\p{L}*målen (?:om|för|att|kring|gällande|avseende|vad gäller) (?P<about>[^.;:]+?)"
    r"(?=\s+(?:är|har|bedöms|anses|nås|nåddes|uppnås|uppfylls|kommer|förväntas)\b)",
    regex.I,
)
_AND_ABOUT = regex.compile(r"(?:,| och| samt)(?: (?:om|för|att|kring|gällande|avseende))? ", regex.I)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a goal: its stems and what they weigh together, and the percentages and grades it names.

    Weights are summed exactly: a sum that hung on the order of a set would break ties otherwise in another run.
    """

    stems: frozenset[str]
    weight: float
    figures: frozenset[str]


@dataclass(frozen=True)
class Linker:
    """Links sentences to some goals of a report."""

    goals: tuple[Goal, ...]
    accept: float = ACCEPT

    @cached_property
    def _stems(self) -> list[frozenset[str]]:
        heads = [head(goal.text) for goal in self.goals]
        return [stems(said).union(short_names(said)) for said in heads]

    @cached_property
    def _said(self) -> list[str]:
        """The words of each goal, empty where they are so few that they may stand anywhere."""
        texts = [goal.text.casefold().strip(" .") for goal in self.goals]
        return [text if len(text.split()) >= FEWEST_QUOTED else "" for text in texts]

    @cached_property
    def _weights(self) -> dict[str, float]:
        counts = Counter(stem for found in self._stems for stem in found)
        return {stem: log(1 + len(self.goals) / count) for stem, count in counts.items()}

    @cached_property
    def _known(self) -> list[_Known]:
        return [
            _Known(own, fsum(self._weights[stem] for stem in own), _figures(goal.text))
            for goal, own in zip(self.goals, self._stems, strict=True)
        ]

    @cached_property
    def _of_units(self) -> "dict[str, Linker]":
        return {}

    def best(
        self,
        text: str,
        context: str = "",
        *,
        unit: str | None = None,
        among: str = "",
        accept: float | None = None,
    ) -> Goal | None:
        """Return the goal that the sentence speaks of, or None where none shares enough words with it.

        Of those that it fits alike, it is the one that the sentences before (`among`) tell, where they are given.
        """
        enough = self.accept if accept is None else accept
        for before in ("", context):  # the sentences before count only where the sentence itself does not tell
            ranked = self.ranked(text, before, unit=unit)
            if ranked and ranked[0][0] >= enough:
                return self._told_apart(ranked, text, among, unit) if among else ranked[0][1]
        return None

    def nearest(self, text: str, before: Sequence[str]) -> Goal | None:
        """Return the goal that a sentence speaks of by what as few as possible of the texts before it say."""
        contexts = ("", *(" ".join(before[-count:]) for count in range(1, len(before) + 1)))
        return next((goal for context in contexts if (goal := self.best(text, context)) is not None), None)

    def singled(self, text: str, before: Sequence[str]) -> Goal | None:
        """Return the goal that a sentence, with as few as possible before it, speaks of far more than of others."""
        if (called := _CALLED.search(text)) is not None:  # *målet om fler besök*: nothing else tells
            return self.mentioned(called["about"]) or self.only(called["about"])
        for count in range(len(before) + 1):
            ranked = self.ranked(text, " ".join(before[len(before) - count :]))
            if ranked and ranked[0][0] >= self.accept:
                alone = len(ranked) == 1 or ranked[1][0] <= ranked[0][0] * CLEARLY
                return ranked[0][1] if alone else None
        return None

    def _told_apart(self, ranked: list[tuple[float, Goal]], text: str, before: str, unit: str | None) -> Goal:
        """Return the goal that the sentences before tell among those that fit a sentence as the best one does."""
        here, best = held(text), ranked[0][1]
        own = dict(zip((goal.id for goal in self.goals), self._stems, strict=True))
        alike = {goal.id for _, goal in ranked if own[best.id] & here <= own[goal.id]}
        if len(alike) == 1:
            return best
        return next((goal for _, goal in self.ranked(text, before, unit=unit) if goal.id in alike), best)

    def mentioned(self, words_said: str, *, said: str = "", units: Sequence[str | None] = ()) -> Goal | None:
        """Return the goal that some words name: it has the first of them, and most of those that any goal has.

        Of goals named alike it is that of the first of `units` that has one, then the one that has the words as they
        stand, then the one that the sentence (`said`) shares most words with.
        """
        first = next((w for w in WORD.findall(words_said) if stems(w)), "").casefold()[:STEM]
        beginnings = {first[:letters] for letters in range(SHORTEST_BEGINNING, STEM)}
        known = held(words_said) & self._weights.keys()
        whole = fsum(self._weights[stem] for stem in known)
        if not first or not whole:
            return None
        scored = list[tuple[float, int, int, float, Goal]]()
        here, whole_words = held(said), [w.casefold() for w in WORD.findall(words_said) if len(w) > STEM]
        for goal, own in zip(self.goals, self._known, strict=True):
            if first not in goal.text.casefold() and not beginnings & own.stems:
                continue
            share = fsum(self._weights[stem] for stem in known & own.stems) / whole
            theirs = next(
                (n for n, unit in enumerate(units) if unit and goal.unit and same_unit(unit, goal.unit)), len(units)
            )
            as_they_stand = sum(map(goal.text.casefold().__contains__, whole_words))
            scored.append((share, -theirs, as_they_stand, self._coverage(own, here, frozenset()), goal))
        best = max(scored, key=lambda entry: entry[:4], default=None)
        return best[4] if best is not None and best[0] >= NAMED else None

    def only(self, text: str) -> Goal | None:
        """Return the goal that a sentence shares words with where it shares as good as none with the others."""
        ranked = self.ranked(text)
        if not ranked or (len(ranked) > 1 and ranked[1][0] > ranked[0][0] * NEGLIGIBLE):
            return None
        return ranked[0][1]

    def sibling(self, goal: Goal, unit: str) -> Goal:
        """Return the goal in the same words that is a unit's, or the goal itself where there is none."""
        own = (g for g in self.goals if g.text == goal.text and g.unit is not None and same_unit(unit, g.unit))
        return next(own, goal)

    def of_unit(self, unit: str) -> "Linker":
        """Return the goals that an account of a unit may be about: its own, and those that are nobody's."""
        if unit not in self._of_units:  # each sentence of the account asks
            own = (goal for goal in self.goals if goal.unit is None or same_unit(unit, goal.unit))
            self._of_units[unit] = replace(self, goals=tuple(own))
        return self._of_units[unit]

    def called(self, text: str) -> list[Goal]:
        """Return the goals that a sentence calls together (*mål 1 och 3*, *målen om plan och om tid*), else the one."""
        folded = text.casefold()
        quoted = [goal for goal, own in zip(self.goals, self._said, strict=True) if own and own in folded]
        if len(quoted) == 1:
            return quoted
        numbered = _BY_NUMBERS.search(text)
        said = _NUMBERS.findall(numbered["numbers"]) if numbered else []
        together = None if numbered else _CALLED_TOGETHER.search(text)
        if together:
            said = _AND_ABOUT.split(together["about"])
            found = [self.named(f"målet om {about} är") for about in said]
        else:
            found = [self._numbered(number) for number in said]
        goals = [goal for goal in found if goal is not None]
        if len(goals) > 1 and len(goals) == len(found):
            return goals
        only = self.named(text)
        return [only] if only is not None else []

    def named(self, text: str) -> Goal | None:
        """Return the goal that a sentence calls by number (*mål 2*), its name or words (*målet om aktuella planer*)."""
        if (name := name_of_goal(Passage(text))) is not None:
            return self._by_name(name.text)
        if (called := _BY_NUMBER.search(text)) is not None:
            return self._numbered(called["number"])
        match = _CALLED.search(text)
        said = stems(match["about"]) if match else frozenset()
        if len(said) < FEWEST_CALLED:
            return self._by_compound(match["about"]) if match else None
        fitting = [goal for goal, own in zip(self.goals, self._stems, strict=True) if all(_among(s, own) for s in said)]
        return fitting[0] if len(fitting) == 1 else None

    def _numbered(self, number: str) -> Goal | None:
        """Return the only goal of a number or letter."""
        known = [goal for goal in self.goals if (goal.number or "").casefold() == number.casefold()]
        return known[0] if len(known) == 1 else None

    def _by_name(self, name: str) -> Goal | None:
        """Return the goal of a name: the one that is called so, else the only one that holds all of its words."""
        same = [goal for goal in self.goals if plain(goal.text) == plain(name)]
        said = stems(name)
        fitting = same or [
            goal for goal, own in zip(self.goals, self._stems, strict=True) if all(_among(stem, own) for stem in said)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_compound(self, about: str) -> Goal | None:
        """Return the goal whose words one compound puts together (*fastighetsunderhåll*), or None."""
        said = about.casefold()
        fitting = [
            goal
            for goal, own in zip(self.goals, self._stems, strict=True)
            if sum(len(stem) >= SHORTEST_BEGINNING and stem in said for stem in own) >= FEWEST_CALLED
        ]
        return fitting[0] if len(fitting) == 1 else None

    def ranked(self, text: str, context: str = "", *, unit: str | None = None) -> list[tuple[float, Goal]]:
        """Return (score, goal), best first; equal scores stay in the order of the report."""
        here, before, grades = held(text), held(context), _grades(text)
        covered = [
            (score, goal, known)
            for goal, known in zip(self.goals, self._known, strict=True)
            if (score := self._coverage(known, here, before)) and not _of_others(grades, known.figures)
        ]
        if not covered:
            return []
        figures, earlier, level = _figures(text), _figures(context), level_of(text)
        scored = list[tuple[float, float, Goal]]()
        for score, goal, known in covered:
            named, named_before = bool(figures & known.figures), bool(earlier & known.figures)
            score += NUMBER_BONUS * (named or CONTEXT_WEIGHT * named_before)
            score += LEVEL_BONUS * (level is not None and level == goal.level)
            score += UNIT_BONUS * (unit is not None and goal.unit is not None and same_unit(unit, goal.unit))
            # Of goals held equally, the one with more words is meant: *dygnskostnad bostad*, not *dygnskostnad*.
            scored.append((score, score * known.weight, goal))
        return [(score, goal) for score, _, goal in sorted(scored, key=lambda entry: (-entry[0], -entry[1]))]

    def _coverage(self, known: _Known, here: frozenset[str], before: frozenset[str]) -> float:
        """Return the share of a goal's words, by weight, that the sentence and those before it hold."""
        said = known.stems & here
        if not known.weight or not (said or (before and not before.isdisjoint(known.stems))):
            return 0.0
        held = fsum(
            self._weights[stem] * (1.0 if stem in said else CONTEXT_WEIGHT)
            for stem in known.stems
            if stem in said or stem in before
        )
        return held / known.weight


def _figures(text: str) -> frozenset[str]:
    """Return the percentages that a text names, and the grades: figures that tell apart goals in the same words."""
    return _grades(text).union(_PERCENT.findall(text))


def _grades(text: str) -> frozenset[str]:
    return frozenset(f"åk {grade}" for grade in _GRADE.findall(text))


def _of_others(grades: frozenset[str], figures: frozenset[str]) -> bool:
    """Return True where a sentence names grades and a goal others: it is not of them that the sentence speaks."""
    own = {figure for figure in figures if figure.startswith("åk")}
    return bool(grades and own) and grades.isdisjoint(own)


def calls_by_number(text: str) -> bool:
    """Return True for a sentence that says by its number which goal it judges, known or not.

    >>> [calls_by_number(text) for text in ("Mål 5 är uppfyllt.", "Målet är uppfyllt.")]
    [True, False]
    """
    return (_BY_NUMBER.search(text) or _BY_NUMBERS.search(text)) is not None


def _among(stem: str, others: frozenset[str]) -> bool:
    """Return True for a stem that is one of others, or one in another form: *planer* and *plan*."""
    return stem in others or any(
        min(len(stem), len(other)) >= SHORTEST_BEGINNING and (stem.startswith(other) or other.startswith(stem))
        for other in others
    )


def link_in_order(linker: Linker, said: Sequence[tuple[str, Sequence[str]]]) -> list[Goal | None]:
    """Return the goal that each (sentence, sentences before it) speaks of; of these, the nearest tell first.

    What the words do not tell, the order may: as many sentences left as goals left, each speaks of the next one.
    """
    if len(linker.goals) == 1:
        return [linker.goals[0]] * len(said)
    linked = [linker.best(text) or linker.only(text) for text, _ in said]
    open_goals = [goal for goal in linker.goals if goal not in linked]
    if linked.count(None) == len(open_goals):
        left = iter(open_goals)
        return [goal or next(left) for goal in linked]
    return [goal or linker.nearest(text, before) for goal, (text, before) in zip(linked, said, strict=True)]
