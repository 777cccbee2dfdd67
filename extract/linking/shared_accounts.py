"""An account that several goals share: which of them each of its verdicts judges."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extract.language.sentences import sentences
from extract.linking.comments import ACCEPT_IN_ZONE, is_of_goal, verdicts_of
from extract.linking.links import Linker, link_in_order
from extract.linking.ordinals import called_by_order
from extract.verdicts.code_legends import Told
from extract.verdicts.grades import NO_GRADES
from extract.verdicts.grades import RULE as GRADED
from extract.verdicts.judgements import Judgement
from extract.wording.goals import is_comment_heading
from models import Block, Goal, Passage


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict of an account: its sentence, what its paragraph says before, and where the verdict before it ended."""

    sentence: Passage
    judgement: Judgement
    before: tuple[str, ...]
    since: int = 0


def verdicts_on(
    goals: Sequence[Goal], blocks: Sequence[Block], grades: Mapping[str, Told] = NO_GRADES
) -> Iterator[tuple[Goal, Said]]:
    """Yield each verdict of an account with the goal of `goals` that its sentence or those before speak of.

    What goes well without a verdict (*är vi på god väg*) judges a goal that its sentence speaks of by its words, where
    nothing else does. `grades` are those of the report's own scale.
    """
    free = not any(is_comment_heading(block) for block in blocks)
    in_comment = False
    firm, weak = list[Said](), list[Said]()
    for block in blocks:
        if block.kind == "heading":
            in_comment = is_comment_heading(block)
        elif (in_comment or free) and block.kind in ("paragraph", "list_item"):
            for said in said_of(block.passage, goals, grades):
                (firm if _is_firm(said, goals) else weak).append(said)
    linked = list(_linked(goals, firm))
    yield from linked
    judged = {goal.id for goal, _ in linked}
    linker = Linker(tuple(goals), accept=ACCEPT_IN_ZONE)
    for said in weak:
        goal = linker.best(said.sentence.text)
        if goal is not None and goal.id not in judged:
            yield goal, said


def said_of(passage: Passage, goals: Sequence[Goal] = (), grades: Mapping[str, Told] = NO_GRADES) -> Iterator[Said]:
    """Yield each verdict of a paragraph, also one that calls one of `goals` by its order or says only how it goes."""
    context = list[str]()
    for sentence in sentences(passage):
        since = 0
        for judgement in verdicts_of(sentence, opens=not context, grades=grades):
            said = Said(sentence, judgement, tuple(context), since)
            since = judgement.end
            if _is_firm(said, goals) or (goals and judgement.status == "ongoing"):
                yield said
        context.append(sentence.text)


def _is_firm(said: Said, goals: Sequence[Goal]) -> bool:
    """Return True for a verdict on a goal; words that only something goes well are none."""
    by_order = called_by_order(said.sentence.text[: said.judgement.end], goals)
    return is_of_goal(said.judgement) or bool(by_order)


def _linked(goals: Sequence[Goal], told: Sequence[Said]) -> Iterator[tuple[Goal, Said]]:
    """Yield the verdicts in their order: by the order that they call goals in, then by what they speak of."""
    ordered = [called_by_order(said.sentence.text[: said.judgement.end], goals) for said in told]
    others = tuple(goal for goal in goals if not any(goal in called for called in ordered))
    rest = [(_piece(said, told), said.before) for said, called in zip(told, ordered, strict=True) if not called]
    linked = iter(link_in_order(Linker(others or tuple(goals), accept=ACCEPT_IN_ZONE), rest))
    for said, called in zip(told, ordered, strict=True):
        for goal in called or (next(linked),):
            if goal is not None:
                yield goal, said


def _piece(said: Said, told: Sequence[Said]) -> str:
    """Return the words that a verdict is about: of several grades in a sentence (*för maten godkänt*), each its own."""
    if said.judgement.rule != GRADED:
        return said.sentence.text
    others = [other.judgement for other in told if other.sentence is said.sentence and other is not said]
    before = max((other.end for other in others if other.end <= said.judgement.start), default=0)
    return said.sentence.text[before : said.judgement.end] if others else said.sentence.text
