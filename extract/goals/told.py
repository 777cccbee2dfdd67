"""Goals told in the sentence that judges them, and nowhere else: *Målet att alla ska ha en plan uppfylls delvis*."""

from collections.abc import Iterator, Sequence

import regex

from extract.language.sentences import sentences
from extract.language.stems import stems
from extract.linking.links import Linker, calls_by_number
from extract.rules import pattern
from extract.verdicts.judgements import find_judgements
from extract.verdicts.legends import explains
from extract.wording.ends import verb_behind
from extract.wording.goals import Maker, is_legend, level_of, names_branch, perspective_of, states_goal, year_of
from extract.wording.names import name_of_goal
from models import Block, Goal, Passage

CONFIDENCE = 0.7
"""Where a report has no other form for its goals, a sentence on one is as near as it comes."""

FEWEST_WORDS = 4
"""Words, those with a meaning of their own twice; *målet om det* has none. What is to be done needs fewer."""

FEWEST_NEW = 4
"""Words of a goal that is no other one in short."""

LONGEST_GOAL = 220
"""Characters of a goal in a sentence."""

SAME = 0.6
"""Share of the words of a told goal that a goal found elsewhere has, where it is the same."""

# *målet om tolv personer*, *målet om 90 procent*: a figure calls a goal that stands elsewhere, and is none.
_FIGURE = regex.compile(
    r"(?:(?:minst|högst|max|under|över) )?(?:\d[\d ,.]*|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo)"
    r"\s?(?:%|\p{L}+)?(?: (?:per|i|om) \p{L}+)?\.?",
    regex.I,
)
# *målet avseende sjukfrånvaron*: what such a goal is about is all that it is called.
_BY_NAME = regex.compile(r"\b(?:avseende|gällande|vad gäller) $", regex.I)
# *Målet om två möten kvarstår och …*: what is said of the goal before it is judged
_KEPT = regex.compile(r"(?<=\s)(?:kvarstår|kvarstod|ligger (?:kvar|fast)|finns kvar|gäller (?:fortsatt|även|också))\b")
_WORD = regex.compile(r"[\p{L}-]+|[^\s\p{L}]+")
_QUOTES = "\"”“»’', "


def find_told(
    maker: Maker, blocks: Sequence[Block], known: Sequence[Goal], free: Sequence[Block]
) -> Iterator[tuple[Goal, Passage, Block]]:
    """Yield the goals that sentences of running text state and judge, but for those that are `known`.

    Each is yielded with its sentence and the block of that. In blocks that are not `free`, the account of another goal,
    it is told by its name.
    """
    linker, mine = Linker(tuple(known)), [stems(goal.text) for goal in known]
    outside = {id(block) for block in free}
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or is_legend(block) or explains(block.text):
            continue
        for sentence in sentences(block.passage):
            words = told_goal(sentence)
            if (
                words is None
                or not (id(block) in outside or name_of_goal(sentence) is not None)
                or _FIGURE.fullmatch(words.text)
                or calls_by_number(sentence.text)
                or linker.called(sentence.text)
            ):
                continue
            own, named = stems(words.text), name_of_goal(sentence) is not None
            if not named and len(words.text.split()) < FEWEST_NEW and linker.only(words.text) is not None:
                continue  # *målet om tolv personer*: short for one that is known
            opening = sentence.text[: sentence.text.find(words.text)]
            if not own or not (named or _is_whole(words.text, len(own), opening)):
                continue
            if any(len(own & other) >= SAME * len(own) for other in mine):
                continue
            goal = maker.goal(
                words,
                rule="goal.told",
                confidence=CONFIDENCE,
                level=level_of(opening) or maker.default_level,
                perspective=perspective_of(block.section),
                unit=maker.identity.unit,
                year=year_of(*reversed(block.section)),
            )
            if goal is not None:
                mine.append(own)
                yield goal, sentence, block


def _is_whole(words: str, meaning: int, opening: str) -> bool:
    """Return True for words that may be a goal: so many, or what is to be done, or the name that a goal goes by."""
    if meaning + len(words.split()) >= FEWEST_WORDS:
        return True
    if _BY_NAME.search(opening):
        return not names_branch(words)
    return opening.endswith("att ") and states_goal(words)


def told_goal(sentence: Passage) -> Passage | None:
    """Return the words of the goal that a sentence states and judges: its name, or what *målet att* opens."""
    opens, name = pattern("goals", "told").match(sentence.text), name_of_goal(sentence)
    if opens is None and name is None:
        return None
    judgement = next((one for one in find_judgements(sentence) if one.names_goal and one.status is not None), None)
    if judgement is not None and name is not None:
        return name
    if judgement is None or opens is None or judgement.end <= opens.end():
        return None
    verb = verb_behind(sentence.text, opens.end())
    kept = _KEPT.search(sentence.text, opens.end())
    ends = (_predicate(sentence.text, opens.end(), judgement.end), verb, kept.start() if kept else None)
    end = min(at for at in ends if at is not None)
    words = sentence.slice(opens.end(), end).strip()
    stripped = words.text.strip(_QUOTES)
    at = words.text.find(stripped)
    return words.slice(at, at + len(stripped)) if stripped and len(stripped) <= LONGEST_GOAL else None


def _predicate(text: str, low: int, end: int) -> int:
    """Return where the words that judge begin, which go on to `end`: *… har | bara delvis uppfyllts*."""
    said = pattern("goals", "told_predicate")
    for word in reversed(list(_WORD.finditer(text, low, end))):
        if said.fullmatch(word.group()) is None:
            return word.end()
    return low
