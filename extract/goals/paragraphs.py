"""Goals that open a paragraph: a sentence that says what shall be, then what was done, then the verdict on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

import regex

from extract.goals.titles import opens_with_title
from extract.language.sentences import sentences
from extract.rules import pattern
from extract.verdicts.code_legends import Told
from extract.verdicts.grades import NO_GRADES, grades_in
from extract.verdicts.judgements import find_judgements
from extract.wording.aims import aims_of, may_frame
from extract.wording.clauses import clauses_of
from extract.wording.goals import (
    Maker,
    Zone,
    is_chapter_on_goals,
    says_what_shall_be,
    states_goal,
)
from extract.wording.tails import verdict_apart
from models import Block, Passage

FEWEST = 3
"""As many paragraphs as this must open with a goal and pass a verdict before the form is taken for the report's own."""

FEWEST_TOLD = 2
"""As many suffice where the paragraphs call what they open with a goal, or set it in bold below a heading on goals."""

LONGEST_GOAL = 220
"""Characters of a goal that opens a paragraph."""

LONGEST_INTRO = 70
"""Characters of a sentence that says no more than that a goal follows: *Nämnden har också sagt följande.*"""

# *De ska följas upp varje år.*: more about what stands before.
_GOES_ON = regex.compile(
    r"(?:(?:det|den|de)(?! som\b)|detta|dessa|där|då|dessutom|också|uppföljning\p{L}*|måle[nt])\b", regex.I
)
_NONE = Passage("")
_WE_SHALL = regex.compile(r"\p{Lu}\p{L}* ska(?:ll)?\b")


@dataclass(frozen=True)
class _Start:
    """The goals that an account opens with, over so many blocks, and what the last of these goes on with.

    They are `told` where they are marked as goals, `stated` by a paragraph below a heading on goals that does nothing
    else, or the `titles` of a section: lines between its heading and its text. `run_in` ones stand behind a title.
    """

    goals: tuple[Passage, ...]
    rest: Passage = _NONE
    told: bool = False
    stated: bool = False
    titles: bool = False
    run_in: bool = False
    count: int = 1


@dataclass(frozen=True)
class _Opened:
    """What may open with a goal, with what follows up to the next one, and whether a verdict is among that."""

    start: _Start
    blocks: tuple[Block, ...]
    judged: bool

    @property
    def goals(self) -> tuple[Passage, ...]:
        """Return the words of the goals."""
        return self.start.goals


def find_opened(maker: Maker, blocks: Sequence[Block], grades: Mapping[str, Told]) -> Iterator[Zone]:
    """Yield a zone for each goal that opens a paragraph and is judged below, if the report is written like that.

    Goals that open one in the same words (*Vi ska …. Vi ska …*) share the account. `grades` are the report's own.
    """
    for opened in _own_form(list(_opened(blocks, grades))):
        section = opened.blocks[0].section
        made = (
            maker.goal(
                passage,
                rule="goal.paragraph",
                confidence=0.8,
                section=section,
                unit=maker.identity.unit,
            )
            for passage in opened.goals
        )
        goals = tuple(goal for goal in made if goal is not None)
        if goals:
            kind = "commented" if len(goals) > 1 else "numbered"
            yield Zone(goal=goals[0], kind=kind, blocks=opened.blocks, goals=goals[1:])


def _own_form(opened: Sequence[_Opened]) -> list[_Opened]:
    """Return the openings that are goals: those that are judged, what stands among them, and those that are told."""
    told = [each for each in opened if each.start.told]
    if sum(each.judged for each in told) < FEWEST_TOLD and sum(_under_goals(each) for each in told) < FEWEST_TOLD:
        told = []
    titled = [each for each in opened if each.start.titles]
    told += titled if len(titled) >= FEWEST and sum(each.judged for each in titled) >= FEWEST_TOLD else []
    free = [each for each in opened if not (each.start.told or each in told)]
    told += [each for each in free if _judged_under_goals(each) or (each.start.stated and each.judged)]
    judged = [number for number, each in enumerate(opened) if each.judged]
    among = range(judged[0], judged[-1] + 1) if len(judged) >= FEWEST else range(0)
    return [each for number, each in enumerate(opened) if each in told or number in among]


def _under_goals(opened: _Opened) -> bool:
    return any(map(is_chapter_on_goals, opened.blocks[0].section))


def _judged_under_goals(opened: _Opened) -> bool:
    """Return True for a goal right below a heading on goals that its own paragraph judges: one needs no other."""
    beside = opened.blocks[0]
    if not any(map(is_chapter_on_goals, beside.section[-1:])):
        return False
    asked = says_what_shall_be(opened.goals[0].text)
    return asked and not pattern("goals", "wanted_by_law").match(opened.goals[0].text) and is_judged((beside,))


def _opened(blocks: Sequence[Block], grades: Mapping[str, Told]) -> Iterator[_Opened]:
    at = 0
    while at < len(blocks):
        start = _opening(blocks, at)
        end = at + 1
        if start is not None:
            end = at + start.count
            beside = replace(blocks[end - 1], passage=start.rest)
            first = end
            alone = not (start.rest.text or start.told)  # its account may begin with what shall be, too
            while end < len(blocks) and blocks[end].kind != "heading" and not _opens(blocks, end, told=alone):
                if start.run_in and opens_with_title(blocks[end]):
                    break
                if _frames_another(blocks[end]) and (start.told or is_judged((beside, *blocks[first:end]))):
                    break
                end += 1
            account = (beside, *blocks[first:end])
            yield _Opened(start, account, is_judged(account, grades))
        at = end


def _frames_another(block: Block) -> bool:
    """Return True for a paragraph with a sentence that frames a goal and calls it one: *I ettan var vårt mål att …*."""
    if block.kind != "paragraph" or not may_frame(block.text):
        return False
    return any(aims is not None and aims.named for aims in map(aims_of, sentences(block.passage)))


def _alike(goal: Passage, rest: Passage) -> Iterator[Passage]:
    """Yield the sentences behind a goal that say in the same words what more shall be: *Vi ska …. Vi ska …*."""
    if (opening := _WE_SHALL.match(goal.text)) is not None:
        for sentence in sentences(rest):
            if sentence.text.startswith(f"{opening.group()} ") and len(sentence.text) <= LONGEST_GOAL:
                yield sentence


def _opens(blocks: Sequence[Block], at: int, *, told: bool) -> bool:
    """Return True for a paragraph that opens with another goal, and (`told`) calls it one."""
    start = _opening(blocks, at)
    return start is not None and (start.told or not told or start.stated)


def _opening(blocks: Sequence[Block], at: int) -> _Start | None:
    """Return the goals that a paragraph, or the lines above it, open with; None where none do."""
    if stated := _stated(blocks, at):
        return _Start(stated, stated=True)
    if titles := _titles(blocks, at):
        return _Start(titles, titles=True, count=len(titles))
    opening = _first(blocks, at)
    if opening is None:
        return None
    goal, rest, told = opening
    return _Start((goal, *_alike(goal, rest)), rest, told, run_in=opens_with_title(blocks[at]))


def _titles(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    """Return the lines between a heading and the text below it, if all say what shall be: the titles of the section."""
    if not at or blocks[at - 1].kind != "heading":
        return ()
    lines = list(takewhile(_is_title, blocks[at:]))
    below = blocks[at + len(lines)] if at + len(lines) < len(blocks) else None
    return tuple(line.passage for line in lines) if below is not None and below.kind == "paragraph" else ()


def _is_title(block: Block) -> bool:
    text = block.text
    if block.kind != "paragraph" or block.lead or block.emphasised or len(text) > LONGEST_GOAL:
        return False
    return not text.endswith((":", "?", ",")) and says_what_shall_be(text) and len(list(sentences(block.passage))) == 1


def _stated(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    """Return the goals of a paragraph below a heading on goals whose sentences all say what shall be; else none.

    The first of them may say what they are about. An account stands below it, which judges a goal that stands alone.
    """
    block, account = blocks[at], blocks[at + 1 : at + 2]
    if block.kind != "paragraph" or block.lead or block.emphasised or not any(map(is_chapter_on_goals, block.section)):
        return ()
    if not account or account[0].kind != "paragraph":
        return ()
    goals = list[Passage]()
    for number, sentence in enumerate(sentences(block.passage)):
        aims = aims_of(sentence) if may_frame(sentence.text) else None
        if aims is not None:
            goals += aims.goals
        elif says_what_shall_be(sentence.text):
            goals += clauses_of(sentence) if not _GOES_ON.match(sentence.text) else []
        elif number:
            return ()
    several = len(goals) > 1 or (len(goals) == 1 and is_judged(account))
    return tuple(goals) if several and all(len(goal.text) <= LONGEST_GOAL for goal in goals) else ()


def _first(blocks: Sequence[Block], at: int) -> tuple[Passage, Passage, bool] | None:
    """Return the goal that a paragraph opens with, what it goes on with, and whether the goal is told as one; or None.

    It stands in bold, after words that call it a goal, or is the first sentence, if that says what shall be.
    """
    block = blocks[at]
    if block.kind != "paragraph":
        return None
    text = block.text
    if block.emphasised and at + 1 < len(blocks) and blocks[at + 1].kind == "paragraph":
        one = len(list(sentences(block.passage))) == 1 and text.endswith(".")
        return (block.passage, Passage(""), True) if one and _is_goal(block.passage) else None
    if block.lead:
        lead, rest = block.passage.slice(0, block.lead).strip(), block.passage.slice(block.lead, len(text)).strip()
        return (lead, rest, True) if _is_goal(lead) else None
    said = list(sentences(block.passage))
    if len(said) <= 1:
        return None
    if cut := pattern("goals", "lead_in").match(said[0].text):
        goal = said[0].slice(cut.end(), len(said[0].text))
        if cut["aim"] or says_what_shall_be(goal.text):
            return goal, _after(block.passage, said[0]), True
    first = said[1:] if _announces(said[0].text) or opens_with_title(block) else said
    if len(first) > 1 and says_what_shall_be(first[0].text) and len(first[0].text) <= LONGEST_GOAL:
        return first[0], _after(block.passage, first[0]), False
    return None


def _announces(sentence: str) -> bool:
    return len(sentence) <= LONGEST_INTRO and pattern("goals", "announces").search(sentence) is not None


def _after(passage: Passage, sentence: Passage) -> Passage:
    return passage.slice(passage.text.index(sentence.text) + len(sentence.text), len(passage.text)).strip()


def _is_goal(passage: Passage) -> bool:
    return len(passage.text) <= LONGEST_GOAL and states_goal(passage.text)


def is_judged(blocks: Sequence[Block], grades: Mapping[str, Told] = NO_GRADES) -> bool:
    """Return True where a sentence of some blocks judges the goal that they are an account of."""
    return any(
        verdict_apart(sentence.text) is not None
        or next(grades_in(sentence, grades), None) is not None
        or any(judgement.names_goal or judgement.alone for judgement in find_judgements(sentence))
        for block in blocks
        if block.text
        for sentence in sentences(block.passage)
    )
