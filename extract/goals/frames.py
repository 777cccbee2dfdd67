"""Goals that stand as clauses in sentences on what was decided or aimed at: *Nämnden har beslutat att alla ska …*.

The sentence that frames them says who wants it, or where it stands; what follows it is their account. Nothing in the
form tells such a clause from any other decision, so that it is a goal only where its account judges it, where it
stands beside one that is judged and is called a goal, or where it is called one and says how much, or what it is met by
(*Målet är uppnått när minst 90 procent är nöjda*). Sentences that frame goals one right after the other share the
account below them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.goals.paragraphs import is_judged
from extract.goals.told import told_goal
from extract.language.sentences import sentences
from extract.language.stems import stems
from extract.linking.links import Linker
from extract.linking.shared_accounts import said_of, verdicts_on
from extract.wording.aims import Series, aims_of, asks_for_amount, may_frame, measure_in, part_of_aim
from extract.wording.goals import Maker, Zone, is_legend, level_of, stays_within, year_of
from models import Block, Goal, Passage

SAME = 0.75
"""Share of a known goal's words, by weight, that a framed one holds where it is the same."""

CONFIDENCE = 0.75


@dataclass(frozen=True)
class _Clause:
    """A goal of a sentence, whether the sentence calls it one, and whether it is part of the goal before it.

    `target` is what the next sentence says that it is met by.
    """

    passage: Passage
    block: Block
    named: bool
    is_part: bool = False
    target: str | None = None
    announced: bool = False

    @property
    def stands_alone(self) -> bool:
        """Return True for what is a goal without a verdict: one announced, that says how much, or what it is met by."""
        return (
            self.announced
            or self.target is not None
            or (self.named and not self.is_part and asks_for_amount(self.passage))
        )


@dataclass(frozen=True)
class _Told:
    """A sentence that states a goal and judges it, and the words of the goal."""

    words: Passage
    piece: Block


@dataclass(frozen=True)
class _Framed:
    """The goals of sentences that stand together, and what follows them up to the next such sentence."""

    clauses: tuple[_Clause, ...]
    account: tuple[Block, ...] = ()


def find_framed(maker: Maker, blocks: Sequence[Block], known: Sequence[Goal]) -> Iterator[Zone]:
    """Yield a zone for the goals of sentences that frame some and are followed by their verdict.

    One that says again what one of the `known` goals says is an account of that goal.
    """
    linker = Linker(tuple(known), accept=SAME)
    for framed in _framed(blocks):
        if not (is_judged(framed.account) or _is_unmeasured(framed)):
            framed = _Framed(tuple(each for each in framed.clauses if each.stands_alone))
        if not framed.clauses:
            continue
        heads = tuple(clause.block for clause in framed.clauses)
        again = linker.best(framed.clauses[0].passage.text) if len(framed.clauses) == 1 and known else None
        if again is not None:
            if framed.account:
                yield Zone(goal=again, kind="section", blocks=framed.account, heads=heads)
            continue
        goals = _made(maker, framed)
        if goals:
            kind = "commented" if goals[1:] else "numbered"
            yield Zone(goal=goals[0], kind=kind, blocks=framed.account, goals=tuple(goals[1:]), heads=heads)


def _is_unmeasured(framed: _Framed) -> bool:
    """Return True for a goal that stands without a verdict, and of which its account says that nothing measures it."""
    told = framed.clauses[0]
    if framed.clauses[1:] or not (told.named and told.stands_alone):
        return False
    return any(said.judgement.status == "not_measured" for block in framed.account for said in said_of(block.passage))


def _made(maker: Maker, framed: _Framed) -> list[Goal]:
    """Return the goals of some sentences: those that their account judges, and those that they call goals."""
    goals, named = list[Goal](), set[str]()
    for clause in framed.clauses:
        section, parent = clause.block.section, goals[-1] if clause.is_part and goals else None
        goal = maker.goal(
            clause.passage,
            rule="goal.framed",
            confidence=CONFIDENCE,
            section=section,
            level=level_of(clause.block.text),
            unit=maker.identity.unit,
            parent=parent,
            year=year_of(*reversed(section)),
            target_text=clause.target,
        )
        if goal is not None:
            goals.append(goal)
            named |= {goal.id} if clause.named else set()
    if len(goals) == len(named) or len(goals) == 1:
        return goals
    judged = {goal.id for goal, _ in verdicts_on(goals, framed.account)}
    # Of two decisions one after the other, of which a verdict names neither, it is on the nearer one.
    return [goal for goal in goals if goal.id in judged | named] or goals[-1:]


def _framed(blocks: Sequence[Block]) -> Iterator[_Framed]:
    """Yield the sentences that frame goals, each with its account: a heading or the next such sentence ends it.

    Where nothing stands between two of them, the account of the second is that of both.
    """
    now: _Framed | None = None
    series = Series()
    for block in blocks:
        if block.kind == "heading" and not stays_within(block):
            yield from (now,) if now else ()
            now, series = None, Series()
        elif block.kind not in ("paragraph", "list_item") or is_legend(block):
            continue
        else:
            for piece in _pieces(block, series):
                if isinstance(piece, _Told):
                    same = now is not None and _says_again(now, piece.words)
                    now = replace(now, account=(*now.account, piece.piece)) if now is not None and same else now
                elif piece is None:
                    yield from (now,) if now else ()
                    now = None
                elif not isinstance(piece, _Framed):
                    now = replace(now, account=(*now.account, piece)) if now is not None else None
                elif now is not None and not now.account:
                    now = _Framed((*now.clauses, *piece.clauses))
                else:
                    yield from (now,) if now else ()
                    now = piece
    yield from (now,) if now else ()


def _says_again(framed: _Framed, words: Passage) -> bool:
    """Return True for a goal told in the sentence that judges it that is one of those framed before."""
    own = stems(words.text)
    return any(len(own & stems(clause.passage.text)) >= SAME * len(own) for clause in framed.clauses)


def _pieces(block: Block, series: Series) -> Iterator[_Framed | _Told | Block | None]:
    """Yield a block in pieces: the sentences that frame goals or tell one, and what stands between them.

    None stands for a sentence that announces goals: what is told before it is over.
    """
    text = block.text
    if block.kind != "paragraph" or not (series.left or may_frame(text)):
        yield block
        return
    said = list(sentences(block.passage))
    at = start = 0
    follows = False
    for number, sentence in enumerate(said):
        begins = text.index(sentence.text, at)
        at = begins + len(sentence.text)
        part = part_of_aim(sentence) if follows else None
        aims = aims_of(sentence, said[number + 1] if number + 1 < len(said) else None) if part is None else None
        aims = aims or (series.next_of(sentence) if part is None else None)
        follows = part is not None or aims is not None
        told = None if follows else told_goal(sentence)
        announces = not follows and told is None and series.announces(sentence.text)
        if part is not None:
            clauses, end = [_Clause(part, block, named=True, is_part=True)], len(sentence.text)
        elif aims is not None:
            measure = measure_in(said[number + 1] if number + 1 < len(said) else None)
            target = measure.text if measure is not None and len(aims.goals) == 1 else None
            clauses = [_Clause(goal, block, aims.named, target=target, announced=aims.announced) for goal in aims.goals]
            end = aims.end
            series.follows(len(clauses))
        elif told is not None or announces:
            clauses, end = [], len(sentence.text)
        else:
            continue
        if before := block.passage.slice(start, begins).strip():
            yield replace(block, passage=before)
        if told is not None:
            yield _Told(told, replace(block, passage=sentence))
        else:
            yield _Framed(tuple(clauses)) if clauses else None
        start = begins + end
    if rest := block.passage.slice(start, len(text)).strip():
        yield replace(block, passage=rest)
