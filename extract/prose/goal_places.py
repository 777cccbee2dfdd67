"""The places of goals in running text: their words are no values, and a sentence ends where they begin and end."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.layout.outline import plain
from extract.prose.speech import Speech
from extract.rules import at_end
from extract.wording.treated import Stated
from models import Goal, Passage

# *3.*, *Mål 2:*, *Nämndens mål:*: what stands before a goal and belongs to it.
_OPENS = regex.compile(
    r"(?:^|(?<=\s))(?:(?:\p{L}+s )?\p{L}*mål(?:et)?(?: \d{1,2}(?:\.\d{1,2})*)?\s*[.:–-]?"
    r"|\p{Lu}?\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?)\s*$",
    regex.I,
)
_ENDED = at_end(r"(?:[.!?:;)”\"]|^)\s*$")
_ANEW = regex.compile(r"[\s.;–-]*(?:$|[\p{Lu}\d”\"(])")
_OPEN_END = at_end(r"(?:,|\b(?:och|samt|eller|att))\s*$")


class GoalPlaces:
    """The places of goals, to tell their words from running text."""

    def __init__(self, goals: Sequence[Goal]) -> None:
        self._stated = Stated(goals)
        self._texts = {plain(goal.text) for goal in goals}

    def holds(self, passage: Passage) -> bool:
        """Return True where the passage lies within the words of a goal, or says them again."""
        span = passage.span()
        if span is None or plain(passage.text) in self._texts:
            return True
        page, start, end = span
        places = (goal.provenance for goal in self._stated.on(page))
        return any(place.char_start <= start and end <= place.char_end for place in places)

    def in_told(self, passage: Passage) -> bool:
        """Return True for a figure in the words of a goal that its sentence goes on to judge: what is asked for."""
        span = passage.span()
        if span is None:
            return False
        places = (goal.provenance for goal in self._stated.on(span[0]) if not goal.is_indicator)
        return any(place.char_start <= span[1] and span[2] <= place.char_end for place in places)

    def parted(self, speech: Speech) -> Iterator[Speech]:
        """Yield a passage without the goals that are stated in it by themselves; what follows one is told of it.

        A goal within a sentence that goes on (*Målet att alla ska trivas är nått*) is left there.
        """
        passage, at, goal = speech.passage, 0, speech.goal
        for stated in self._within(passage):
            start, end = _place(passage, stated)
            text = passage.text
            before = text[at:start]
            opened = _OPENS.search(before)
            head = before[: opened.start()] if opened else before
            alone = (opened is not None or _ENDED(head)) and _ANEW.match(text, end) and not _OPEN_END(text[:end])
            if not (at <= start < end and alone):
                continue
            if part := passage.slice(at, at + len(head)).strip():
                yield replace(speech, passage=part, goal=goal)
            at, goal = end, stated.text
        rest = passage.slice(at, len(passage.text)).strip() if at else passage
        if rest:
            yield replace(speech, passage=rest, goal=goal) if at else speech

    def _within(self, passage: Passage) -> list[Goal]:
        """Return the goals that begin and end in a passage, but are not all of it."""
        _, start, end = passage.span() or (0, 0, 0)
        places = [(goal, goal.provenance) for goal in self._stated.within(passage)]
        return [
            goal for goal, place in places if place.char_end <= end and place.char_end - place.char_start < end - start
        ]


def _place(passage: Passage, goal: Goal) -> tuple[int, int]:
    """Return where a goal begins and ends in the text of a passage; (0, 0) where it does not."""
    place = goal.provenance
    return _at(passage, place.page, place.char_start), _at(passage, place.page, place.char_end - 1) + 1


def _at(passage: Passage, page: int, offset: int) -> int:
    for at, other, begin, length in passage.runs:
        if other == page and begin <= offset < begin + length:
            return at + offset - begin
    return -1
