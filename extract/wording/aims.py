"""What a sentence aims at, apart from the words that frame it: *Nämnden har beslutat att | alla ska få svar i tid*.

A frame says who wants it, where it stands or that it is a goal. Some sentences say it behind (*… är nämndens mål*), or
in a sentence of their own (*Så lyder målen*). Where what stands there turns to something else (*, vilket är den tid som
lagen anger*, *, och det målet är nått*), the aim has ended.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex

from extract.language.sentences import sentences
from extract.rules import hint, pattern
from extract.verdicts.judgements import find_judgements
from extract.wording.clauses import clauses_of
from extract.wording.ends import verb_behind
from extract.wording.goals import says_what_shall_be
from models import Block, Goal, Passage

LONGEST_GOAL = 260
"""Characters of a goal, or of the goals of one sentence."""

LONGEST_FRAME = 160
"""Characters of the words before it."""

LONGEST_BACK = 90
"""Characters of a sentence that says of the one before that it is a goal: *Så lyder nämndens mål.*"""

_SHOULD = regex.compile(r"\b(?:skulle|bör|borde|måste|får|fick|behöver)\b", regex.I)
# *… ska klara proven, vilket är nått*, *…, och målet är nått*: where a sentence turns from its goal to the verdict.
_TURNS = regex.compile(r",?\s(?:vilket|något som|men|och (?:det|detta|målet|dit|där))\b|\s[–-]\s", regex.I)
# *…, en tid som lagen anger*: what is said of a goal and is no part of it, whatever it says.
_ASIDE = regex.compile(
    r",\s(?:vilket|något som|men|eftersom|även om|det vill säga|dvs|(?:en|ett|den|det) \p{L}+ som)\b", regex.I
)
_THAT = regex.compile(r"\s*(?:dels\s+)?att\s+", regex.I)
_INFINITIVE = regex.compile(r"\p{Ll}+[aå]\s")
_AND_TO = regex.compile(r"(?:[,;]|\s(?:och|samt))\s+att\s+(?=\p{Ll}+[aå]\s)", regex.I)
_CALLED_GOAL = regex.compile(r"mål|ambition|löfte|lova|åtag|åtog|föresat", regex.I)
_QUANTITY = regex.compile(r"\d|\b(?:minst|högst|hälften|alla|samtliga|ing(?:en|et|a)|varje|fler|färre)\b", regex.I)


@dataclass(frozen=True, slots=True)
class Aims:
    """The goals of a sentence, where what it says of them ends, and whether it calls them goals or one before did."""

    goals: tuple[Passage, ...]
    end: int
    named: bool
    announced: bool = False


COUNTS = {"två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10}
"""How many goals an announcement says that follow, where it counts them."""

MOST_ANNOUNCED = 10
"""Goals that may follow where it does not (*flera mål*)."""


@dataclass(slots=True)
class Series:
    """What a section leads one to expect: that goals it has framed go on, or so many that it has announced.

    They are all put with one verb, `shall`: *ska* beside those with *skulle* tells what is to be done.
    """

    begun: bool = False
    left: int = 0
    shall: str | None = None

    def announces(self, text: str) -> bool:
        """Return True for a sentence that says that so many goals follow, which are expected from then on."""
        if not may_frame(text) or (told := pattern("goals", "announces_series").search(text)) is None:
            return False
        self.left, self.shall = COUNTS.get(told["count"].lower(), MOST_ANNOUNCED), None
        return True

    def next_of(self, sentence: Passage) -> "Aims | None":
        """Return the goal that a sentence states as one more of those: *Vidare skulle …*, *Alla skulle …*."""
        opens = pattern("goals", "frames_further").match(sentence.text) if self.begun else None
        start = opens.end() if opens is not None else 0
        if opens is None and not self._is_announced(sentence.text):
            return None
        end = _turn(sentence, start)
        whole = _without_aside(sentence.slice(start, end)).strip()
        told = opens is None and self.shall == "skulle"  # *ska* may be what is to be done next
        return Aims((whole,), end, named=opens is None, announced=told) if whole else None

    def _is_announced(self, text: str) -> bool:
        if not self.left or len(text) > LONGEST_GOAL or not says_what_shall_be(_SHOULD.sub("ska", text)):
            return False
        goal = pattern("goals", "series_goal").match(text)
        if goal is None or pattern("goals", "wanted_by_law").match(text):
            return False
        shall = "skulle" if goal["shall"].lower() == "skulle" else "ska"
        if self.shall not in (None, shall):
            return False
        self.shall = shall
        return True

    def follows(self, goals: int) -> None:
        """Count goals that have been framed."""
        self.begun, self.left = True, max(0, self.left - goals)


def may_frame(text: str) -> bool:
    """Return False for a text without any of the words of a frame."""
    return hint("goals", "frames_hint").search(text.casefold()) is not None


def aims_of(sentence: Passage, following: Passage | None = None) -> Aims | None:
    """Return what a sentence aims at, or None; the sentence `following` it may say that it does.

    >>> aims_of(Passage("Målet är att öka tryggheten, vilket lagen kräver.")).goals[0].text
    'öka tryggheten'
    """
    text = sentence.text
    if pattern("goals", "wanted_by_law").match(text):
        return None
    if (after := pattern("goals", "frames_after").match(text)) is not None:
        goal = sentence.slice(*after.span("goal"))
        shall = says_what_shall_be(_SHOULD.sub("ska", goal.text))
        return Aims((goal,), after.end(), named=True) if shall else None
    if (clause := _clause(sentence)) is not None:
        return clause
    frame = pattern("goals", "frames").match(text) if may_frame(text) else None
    if frame is not None and frame.end() <= LONGEST_FRAME:
        start, free, named = frame.end(), frame["aim"] is not None, _CALLED_GOAL.search(frame.group()) is not None
    elif following is not None and (
        _says_back(following) or (measure_in(following) is not None and says_what_shall_be(text))
    ):
        start, free, named = 0, False, True
    else:
        return None
    end = _turn(sentence, start)
    opens = _THAT.match(text, start)
    start = opens.end() if opens else start
    whole = _without_aside(sentence.slice(start, end)).strip()
    if not whole or len(whole.text) > LONGEST_GOAL or not (free or says_what_shall_be(_SHOULD.sub("ska", whole.text))):
        return None
    if any(judgement.names_goal and start < judgement.end <= end for judgement in find_judgements(text)):
        return None  # *Målet att alla ska trivas är uppnått*: told in the sentence that judges it
    return Aims(tuple(_apart(whole)), end, named)


def _clause(sentence: Passage) -> Aims | None:
    """Return the goal that is a clause of a sentence with a verb of its own: *I fråga om målet att … | går det bra*.

    One that the sentence judges is told there, but for what it is only about.
    """
    opens = pattern("goals", "frames_clause").match(sentence.text)
    verb = verb_behind(sentence.text, opens.end()) if opens is not None else None
    if opens is None or verb is None:
        return None
    goal = sentence.slice(opens.end(), len(sentence.text[:verb].rstrip(" ,")))
    judges = any(judgement.names_goal and judgement.end > verb for judgement in find_judgements(sentence))
    if len(goal.text) > LONGEST_GOAL or (judges and opens["about"] is None):
        return None
    return Aims((goal,), verb, named=True)


def _apart(whole: Passage) -> list[Passage]:
    """Return the goals of a sentence: clauses, or what is to be done (*att minska svinnet och att höja trivseln*)."""
    if says_what_shall_be(whole.text) or not _INFINITIVE.match(whole.text):
        return clauses_of(whole)
    cuts = list(_AND_TO.finditer(whole.text))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(whole.text)]
    return [whole.slice(start, end).strip() for start, end in zip(starts, ends, strict=True)]


def part_of_aim(sentence: Passage) -> Passage | None:
    """Return what a sentence says that the goal before it asks for in particular, or None.

    >>> part_of_aim(Passage("Det innebär bland annat att minst 95 procent ska ha en plan.")).text
    'minst 95 procent ska ha en plan.'
    """
    opens = pattern("goals", "parts_that").match(sentence.text)
    part = _without_aside(sentence.slice(opens.end(), len(sentence.text))) if opens else None
    if part is None or len(part.text) > LONGEST_GOAL or not says_what_shall_be(part.text):
        return None
    return part if _QUANTITY.search(part.text) else None


def measure_in(sentence: Passage | None) -> Passage | None:
    """Return what a sentence says that the goal before it is met by, or None: that is its measure, and no verdict.

    >>> measure_in(Passage("Målet är uppnått när minst 90 procent är nöjda.")).text
    'minst 90 procent är nöjda'
    """
    opens = pattern("goals", "measured_when").match(sentence.text) if sentence is not None else None
    if sentence is None or opens is None:
        return None
    words = sentence.slice(opens.end(), len(sentence.text.rstrip(" .")))
    return words if _QUANTITY.search(words.text) else None


def with_measure(goal: Goal, blocks: Sequence[Block]) -> Goal:
    """Return a goal with what the first sentence of its account says that it is met by."""
    said = next(sentences(blocks[0].passage), None) if blocks and blocks[0].kind == "paragraph" else None
    measure = measure_in(said)
    return replace(goal, target_text=measure.text) if measure is not None and goal.target_text is None else goal


def asks_for_amount(aim: Passage) -> bool:
    """Return True for an aim that says how much shall be: *minst 95 procent av eleverna ska bli behöriga*."""
    return says_what_shall_be(aim.text) and pattern("goals", "asked_amount").search(aim.text) is not None


def _says_back(sentence: Passage) -> bool:
    return len(sentence.text) <= LONGEST_BACK and pattern("goals", "frames_back").match(sentence.text) is not None


def _turn(sentence: Passage, start: int) -> int:
    """Return where a sentence turns from its goal to the verdict on it, or its end."""
    turn = _TURNS.search(sentence.text, start)
    rest = sentence.text[turn.start() :] if turn is not None else ""
    judges = any(judgement.names_goal or judgement.alone for judgement in find_judgements(rest)) if rest else False
    return turn.start() if turn is not None and judges else len(sentence.text)


def _without_aside(whole: Passage) -> Passage:
    aside = _ASIDE.search(whole.text)
    return whole.slice(0, aside.start()) if aside else whole
