"""Labels of goals: *Mål:*, *Skolans mål*, *Delmål 2.1 – …*, and what they announce."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile

import regex

from extract.language.sentences import sentences
from extract.layout.outline import bare
from extract.rules import follows_rules, pattern
from extract.verdicts.lines import is_verdict_line, status_word
from extract.wording.aims import aims_of, part_of_aim
from extract.wording.clauses import clauses_of
from extract.wording.goals import level_of, says_what_shall_be, states_goal, stays_within
from extract.wording.tails import opens_with_verdict
from models import Block, Passage
from models.facts import Level

LONGEST_GOAL = 300
"""Characters of a goal that stands by itself below a label; a longer text is an account of the goals."""

LONGEST_LINE, FEWEST_WORDS = 120, 3
"""Characters and words of a numbered goal that is a line without a verb that wishes: *Mål 2 Alla får svar i tid*."""

_LINE_END = regex.compile(r"[\p{L}\d%)]\s*$")
_FIGURE = regex.compile(r"\d+")
# *Mål 1 Tryggheten har ökat*, *… ökade*: what has come to be, maybe told of the goal of that number.
_TELLS = regex.compile(r"\b(?:har|hade|var|blev|\p{Ll}+ades?)\b")
_STOP = regex.compile(r"[.!?]\s+\p{Lu}")

BLOCKS = 8192
"""Blocks whose labels are remembered: those of the largest report known several times over."""

LABEL_LEVEL = 4
"""Depth that a label has as a heading where the report gives it none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label of a goal.

    `rest` is the goal that follows in the same block, empty where the label stands alone. A label is `firm` where its
    colon or number says that a goal must follow; below a mere heading (*Skolans mål*) may stand something else.
    `rank` counts from the widest kind of goal (*inriktningsmål* 0, *nämndmål* 1, *effektmål* 2).
    """

    rest: Passage
    number: str | None = None
    level: Level | None = None
    rank: int | None = None
    firm: bool = True


def find_label(block: Block) -> Label | None:
    """Return the label of a goal that a block begins with, or None.

    >>> find_label(Block(kind="heading", passage=Passage("Mål 2.1 – Fler ska cykla"))).number
    '2.1'
    >>> find_label(Block(kind="paragraph", passage=Passage("Nämndens mål: Fler ska cykla"))).rest.text
    'Fler ska cykla'
    """
    if block.kind not in ("heading", "paragraph", "list_item"):
        return None
    read = _read(block.text, block.kind == "heading" or block.emphasised)
    if read is None:
        return None
    label, cut = read
    return label if cut is None else replace(label, rest=block.passage.slice(cut, len(block.text)).strip())


@follows_rules
@lru_cache(maxsize=BLOCKS)  # each rule for goals asks what the blocks are labels of
def _read(text: str, headed: bool) -> tuple[Label, int | None] | None:
    """Return the label that a text begins with, and where the goal after it begins (None where none follows)."""
    titled = pattern("goals", "titled_label").match(text)
    if titled and (headed or titled["mark"] or _states(text[titled.end() :])):
        words = titled.group()
        return Label(rest=_NONE, number=titled["number"], level=level_of(words), rank=_rank(words)), titled.end()
    mark = _COLON.search(text)  # not the one in *KF:s*
    head, colon = (text[: mark.start()], ":") if mark else (text, "")
    name = bare(text)
    if whole := pattern("goals", "label").fullmatch(name):
        firm = bool(colon) or whole["number"] is not None
        if pattern("goals", "not_label").fullmatch(name) or not (firm or headed):
            return None
        return Label(rest=_NONE, number=whole["number"], level=level_of(text), rank=_rank(text), firm=firm), None
    if colon and _QUANTITY.fullmatch(text, len(head) + 1):
        return None  # the target of a goal that stands elsewhere
    if colon and (named := pattern("goals", "label").fullmatch(bare(head))):
        return Label(rest=_NONE, number=named["number"], level=level_of(head), rank=_rank(head)), len(head) + 1
    return None


def _states(rest: str) -> bool:
    """Return True for one sentence, behind a label without a mark, that says what shall be, or a line without an end.

    >>> [_states(text) for text in ("Fler ska cykla.", "Alla får svar i tid", "Alla får svar i tid.")]
    [True, True, False]
    """
    if len(rest) > LONGEST_GOAL or not rest[:1].isupper() or _STOP.search(rest):
        return False
    return says_what_shall_be(rest) or (
        len(rest) <= LONGEST_LINE
        and len(rest.split()) >= FEWEST_WORDS
        and _LINE_END.search(rest) is not None
        and len(_FIGURE.findall(rest)) <= 1
        and _TELLS.search(rest) is None
        and is_verdict_line(rest) is None
    )


def _rank(label: str) -> int | None:
    """Return how wide the goals of a label are, from the widest; None where it does not tell."""
    ranks = (pattern("goals", "rank", name) for name in ("upper", "middle", "lower"))
    return next((number for number, words in enumerate(ranks) if words.search(label)), None)


def announced(label: Label, blocks: Sequence[Block], recurs: bool) -> tuple[list[Passage], int]:
    """Return the goals that a label announces, and how many of the `blocks` below it state them.

    Below a mere heading stands a goal where it is told as one, or where the heading `recurs`, as in a template.
    """
    if label.rest:
        if status_word(label.rest.text):
            return [], 0  # *Mål 2: delvis uppfyllt* judges a goal that is stated elsewhere
        return ([blocks[0].passage], 1) if _is_title_of(label, blocks) else ([label.rest], 0)
    items = list(_items(blocks))
    if items:
        return [block.passage for block in items] if label.firm or recurs else [], len(items)
    if not blocks or not blocks[0].text:
        return [], 0
    if recurs and _is_under_verdict(blocks):
        return [blocks[1].passage], 2
    if (lines := _lines(blocks)) and not (label.firm and label.number):
        return [block.passage for block in lines], len(lines)
    if label.firm:
        return [blocks[0].passage], 1
    if _opens_series(blocks):
        return [], 0
    framed = _framed(list(sentences(blocks[0].passage)), blocks[0].passage) if blocks[0].kind == "paragraph" else []
    stated = framed or list(_aims(blocks) if recurs else ()) or list(_stated(blocks[0], recurs))
    return stated, 1 if stated else 0


def _lines(blocks: Sequence[Block]) -> list[Block]:
    """Return the lines that a section begins with, if all are goals without a full stop: a list without marks.

    A heading stands below them: what is said of a goal would stand right below that one.
    """
    lines = list(takewhile(_is_line, blocks))
    below = blocks[len(lines)] if len(lines) < len(blocks) else None
    return lines if len(lines) > 1 and below is not None and below.kind == "heading" else []


def _is_line(block: Block) -> bool:
    text = block.text
    if block.kind != "paragraph" or len(text) > LONGEST_GOAL or _LINE_END.search(text) is None or _STOP.search(text):
        return False
    return states_goal(text) and find_label(block) is None and is_verdict_line(text) is None


def _is_title_of(label: Label, blocks: Sequence[Block]) -> bool:
    """Return True for a title behind a number (*Åtagande 2 – Måltiden*) above the goal and its account, apart."""
    if label.number is None or label.rest is None or states_goal(label.rest.text) or len(blocks) <= 1:
        return False
    goal, below = blocks[0], blocks[1]
    apart = below.kind == "heading" and (stays_within(below) or is_verdict_line(below.text) is not None)
    told = list(sentences(goal.passage)) if apart and goal.kind == "paragraph" else []
    return bool(told) and len(goal.text) <= LONGEST_GOAL and all(says_what_shall_be(one.text) for one in told)


def _is_under_verdict(blocks: Sequence[Block]) -> bool:
    """Return True for a word of a scale with the goal that it judges below: a row of *Status* and *Mål* in lines."""
    if len(blocks) <= 1 or any(block.kind not in ("heading", "paragraph") for block in blocks[:2]):
        return False
    word, goal = status_word(blocks[0].text), blocks[1]
    whole = word is not None and (word.start, word.end) == (0, len(blocks[0].text))
    if not whole or len(goal.text) > LONGEST_GOAL or stays_within(goal) or is_verdict_line(goal.text):
        return False
    return find_label(goal) is None and len(list(sentences(goal.passage))) == 1


def _aims(blocks: Sequence[Block]) -> Iterator[Passage]:
    """Yield the goals of a paragraph that is all that stands below a heading which recurs: *Mål*, *Metod*, *Resultat*.

    Its account stands elsewhere, so that each sentence is a goal that says what shall be, but for what a law or a
    curriculum wants. A paragraph of one goal is left to be taken whole.
    """
    alone = blocks[0].kind == "paragraph" and len(blocks) > 1 and blocks[1].kind == "heading"
    told = list(sentences(blocks[0].passage)) if alone else []
    aims = [aim for sentence in told if (aim := _aim(sentence)) is not None]
    if len(told) > 1:
        yield from aims


def _aim(sentence: Passage) -> Passage | None:
    """Return what a sentence aims at, without the words that frame it: *Vi har bestämt att …*; None for other texts."""
    if pattern("goals", "wanted_by_law").match(sentence.text):
        return None
    frame = pattern("goals", "frames").match(sentence.text)
    aim = sentence.slice(frame.end(), len(sentence.text)).strip() if frame else sentence
    return aim if says_what_shall_be(aim.text) or _EACH.match(aim.text) else None


def _framed(told: Sequence[Passage], whole: Passage) -> list[Passage]:
    """Return the goals of a text each sentence of which frames some or says more of the one before, else nothing.

    The last one goes on with what it asks for in particular (*Det innebär bland annat att …*).
    """
    found, start = list[Passage](), 0
    for sentence in told:
        if found and part_of_aim(sentence) is not None:
            continue
        aims = aims_of(sentence)
        if aims is None:
            return []
        found += aims.goals
        start = whole.text.index(aims.goals[-1].text, whole.text.index(sentence.text))
    more = len(found) == 1 and len(told) > 1
    return [whole.slice(start, len(whole.text))] if more else found


def _opens_series(blocks: Sequence[Block]) -> bool:
    """Return True where several goals follow, each with its verdict: the heading is above them all."""
    own = list(takewhile(lambda block: block.kind != "heading", blocks))
    pairs = [one for one, other in pairwise(own) if states_goal(one.text) and opens_with_verdict(other.text)]
    return len(pairs) > 1 or (blocks[0].kind == "heading" and _heads_likes(blocks))


def _heads_likes(blocks: Sequence[Block]) -> bool:
    """Return True where the heading at the start and another of its depth, before a wider one, say what shall be."""
    level = blocks[0].level or 1
    headings = takewhile(lambda b: (b.level or 1) >= level, (block for block in blocks if block.kind == "heading"))
    likes = [block for block in headings if block.level == blocks[0].level]
    return len(likes) > 1 and all(says_what_shall_be(block.text) for block in likes[:2])


def _items(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind != "list_item":
            return
        yield block


def _stated(block: Block, recurs: bool) -> Iterator[Passage]:
    """Yield the goals of a text that says nothing but goals, or the whole of one that opens with one in a template."""
    if block.kind not in ("heading", "paragraph") or block.text.endswith((":", "?")):
        return
    if stays_within(block) or find_label(block) or is_verdict_line(block.text):
        return
    told = list(sentences(block.passage))
    whole = len(block.text) <= LONGEST_GOAL
    if whole and (all(states_goal(sentence.text) for sentence in told) or (recurs and len(told) == 1)):
        yield from told
    elif recurs and len(told[0].text) <= LONGEST_GOAL and says_what_shall_be(told[0].text):
        yield block.passage  # its account has run into its paragraph


def told_beside(blocks: Sequence[Block]) -> tuple[list[Passage], int]:
    """Return the goals of paragraphs right below a labelled one that call what they frame a goal, and their number.

    *Utöver dessa mål har nämnden bestämt att andelen ska öka.*
    """
    found, count = list[Passage](), 0
    for block in takewhile(lambda block: block.kind == "paragraph", blocks):
        told = list(sentences(block.passage))
        aims = aims_of(told[0]) if len(told) == 1 else None
        if aims is None or not aims.named or aims.end < len(told[0].text):
            break
        found, count = [*found, *aims.goals], count + 1
    return found, count


def several(passage: Passage, label: Label) -> list[Passage]:
    """Return the goals of a text after a label without number, each sentence of which says what shall be of its own.

    Below a label that stands alone they are so where each has a line to itself.
    """
    told = list(sentences(passage))
    own = all(says_what_shall_be(sentence.text) and not _GOES_ON.match(sentence.text) for sentence in told)
    if label.number is not None:
        return [passage]
    parts = told if own and (label.rest or _is_line_each(passage, told)) else [passage]
    return [clause for part in parts for clause in clauses_of(part, apart=True)]


def _is_line_each(passage: Passage, told: Sequence[Passage]) -> bool:
    """Return True where each sentence of a text is one of its lines."""
    lines = [run.at for run in passage.runs]
    return len(told) > 1 and lines == [passage.text.find(sentence.text) for sentence in told]


# *Alla erbjuds samtal minst en gång per år*
_EACH = regex.compile(r"(?:alla|varje|samtliga|inga?|inget)\b[^.]*\b(?:minst|högst|varje|alltid)\b", regex.I)
_NONE = Passage("")
# *Mål: 87 procent*, *Mål 2019: högst 5 dagar*: a figure with its unit and no more.
_QUANTITY = regex.compile(
    r"\s*(?:(?:minst|högst|lägst|max|över|under|[<>≥≤=])\s*)?[-–−]?\d[\d\s.,:]*(?:%|(?!ska\b)\p{L}+)?(?:/\p{L}+)?\s*\.?",
    regex.I,
)
_COLON = regex.compile(r":(?=\s|$)")
# *Det ska också …*: more about the goal before.
_GOES_ON = regex.compile(r"(?:det|detta|den|de|dessa|där|då|vi|dessutom|också)\b", regex.I)


def parted(passage: Passage, label: Block) -> tuple[Passage, list[Block]]:
    """Return the goal of a paragraph that goes on with its verdict or other labels, and what follows as blocks.

    >>> parted(Passage("Alla ska trivas. Måluppfyllelse: God"), Block(kind="paragraph", passage=Passage("")))[0].text
    'Alla ska trivas.'
    """
    at = next((m.start() for m in pattern("goals", "label_within").finditer(passage.text) if m.start()), None)
    goal = passage.slice(0, at if at is not None else len(passage.text)).strip()
    told = list(sentences(goal))
    states = states_goal(told[0].text) if told else False
    ends = (n for n, s in enumerate(told) if n and (status_word(s.text) or (states and not states_goal(s.text))))
    cut = next(ends, None)
    rest = told[cut:] if cut is not None else []
    if rest:
        goal = goal.slice(0, goal.text.index(rest[0].text, len(told[0].text))).strip()
    if at is not None:
        rest += sentences(passage.slice(at, len(passage.text)))
    return goal, [replace(label, kind="paragraph", passage=sentence, level=None) for sentence in rest]
