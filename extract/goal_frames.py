"""Goals that stand as clauses in sentences on what was decided or aimed at: *Nämnden har beslutat att alla ska …*.

The sentence that frames them says who wants it, or where it stands; what follows it is their account. Nothing in the
form tells such a clause from any other decision, so that it is a goal only where its account judges it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.goal_clauses import clauses_of
from extract.goal_paragraphs import is_judged
from extract.goal_words import (
    Maker,
    Zone,
    is_legend,
    level_of,
    perspective_of,
    says_what_shall_be,
    stays_within,
    year_of,
)
from extract.language import sentences
from extract.linking import Linker
from extract.rules import pattern
from models import Block, Goal, Passage

LONGEST_GOAL = 260
"""Characters of a goal, or of the goals of one sentence."""

LONGEST_FRAME = 160
"""Characters of the words before it."""

LONGEST_BACK = 90
"""Characters of a sentence that says of the one before that it is a goal: *Så lyder nämndens mål.*"""

SAME = 0.75
"""Share of a known goal's words, by weight, that a framed one holds where it is the same."""

CONFIDENCE = 0.75

_SHOULD = regex.compile(r"\b(?:skulle|bör|borde|måste|får|fick|behöver)\b", regex.I)
# *… ska klara proven, vilket är nått*, *…, och målet är nått*: where a sentence turns from its goal to the verdict.
_TURNS = regex.compile(r",?\s(?:vilket|något som|men|och (?:det|detta|målet|dit|där))\b|\s[–-]\s", regex.I)


@dataclass(frozen=True)
class _Framed:
    """The goals of a sentence, the block that it stands in, and what follows it up to the next such sentence."""

    goals: tuple[Passage, ...]
    block: Block
    account: tuple[Block, ...]


def find_framed(maker: Maker, blocks: Sequence[Block], known: Sequence[Goal]) -> Iterator[Zone]:
    """Yield a zone for the goals of each sentence that frames some and is followed by their verdict.

    One that says again what one of the `known` goals says is an account of that goal.
    """
    linker = Linker(tuple(known), accept=SAME)
    for framed in _framed(blocks):
        if not is_judged(framed.account):
            continue
        again = linker.best(framed.goals[0].text) if len(framed.goals) == 1 and known else None
        if again is not None:
            yield Zone(goal=again, kind="section", blocks=framed.account, heads=(framed.block,))
            continue
        section = framed.block.section
        made = [
            maker.goal(
                passage,
                rule="goal.framed",
                confidence=CONFIDENCE,
                level=level_of(framed.block.text) or level_of(" ".join(section)) or maker.default_level,
                perspective=perspective_of(section),
                unit=maker.identity.unit,
                year=year_of(*reversed(section)),
            )
            for passage in framed.goals
        ]
        goals = [goal for goal in made if goal is not None]
        if goals:
            kind = "commented" if goals[1:] else "numbered"
            yield Zone(goal=goals[0], kind=kind, blocks=framed.account, goals=tuple(goals[1:]), heads=(framed.block,))


def _framed(blocks: Sequence[Block]) -> Iterator[_Framed]:
    """Yield the sentences that frame goals, each with its account: a heading or the next such sentence ends it."""
    now: _Framed | None = None
    for block in blocks:
        if block.kind == "heading" and not stays_within(block):
            yield from (now,) if now else ()
            now = None
        elif block.kind not in ("paragraph", "list_item") or is_legend(block):
            continue
        else:
            for piece in _pieces(block):
                if isinstance(piece, _Framed):
                    yield from (now,) if now else ()
                    now = piece
                elif now is not None:
                    now = replace(now, account=(*now.account, piece))
    yield from (now,) if now else ()


def _pieces(block: Block) -> Iterator[_Framed | Block]:
    """Yield a block in pieces: the sentences that frame goals, and what stands between them."""
    text = block.text
    if block.kind != "paragraph" or not pattern("goals", "frames_hint").search(text):
        yield block
        return
    said = list(sentences(block.passage))
    at = start = 0
    for number, sentence in enumerate(said):
        begins = text.index(sentence.text, at)
        at = begins + len(sentence.text)
        found = _stated(sentence, said[number + 1] if number + 1 < len(said) else None)
        if found is None:
            continue
        goals, end = found
        if before := block.passage.slice(start, begins).strip():
            yield replace(block, passage=before)
        yield _Framed(goals, block, ())
        start = begins + end
    if rest := block.passage.slice(start, len(text)).strip():
        yield replace(block, passage=rest)


def _stated(sentence: Passage, following: Passage | None) -> tuple[tuple[Passage, ...], int] | None:
    """Return the goals that a sentence frames, and where what it says of them ends; None where it frames none."""
    text = sentence.text
    if (after := pattern("goals", "frames_after").match(text)) is not None:
        goal = sentence.slice(*after.span("goal"))
        return ((goal,), after.end()) if says_what_shall_be(_SHOULD.sub("ska", goal.text)) else None
    frame = pattern("goals", "frames").match(text)
    if frame is None or frame.end() > LONGEST_FRAME:
        told_back = following is not None and len(following.text) <= LONGEST_BACK
        if not (told_back and following is not None and pattern("goals", "frames_back").match(following.text)):
            return None
        start, free = 0, False
    else:
        start, free = frame.end(), frame["aim"] is not None
    end = _turn(sentence, start)
    whole = sentence.slice(start, end).strip()
    if not whole or len(whole.text) > LONGEST_GOAL or not (free or says_what_shall_be(_SHOULD.sub("ska", whole.text))):
        return None
    return tuple(clauses_of(whole)), end


def _turn(sentence: Passage, start: int) -> int:
    """Return where a sentence turns from its goal to the verdict on it, or its end."""
    turn = _TURNS.search(sentence.text, start)
    rest = sentence.slice(turn.start(), len(sentence.text)) if turn is not None else Passage("")
    return turn.start() if turn and is_judged([Block(kind="paragraph", passage=rest)]) else len(sentence.text)
