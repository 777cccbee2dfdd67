"""Indicators and parts under a goal: labelled lines, bullets, list headings, and lists within a sentence."""

from collections.abc import Iterator, Sequence

import regex
from rapidfuzz import fuzz

from extract.language.sentences import sentences
from extract.linking.judged_units import judged_item
from extract.rules import pattern
from extract.rules.sought import Sought
from extract.verdicts.judgements import Judgement
from extract.verdicts.lines import is_verdict_line
from extract.wording.aims import part_of_aim
from extract.wording.goals import (
    Listed,
    Maker,
    is_comment_heading,
    is_indicator_label,
    names_branch,
    states_goal,
    stays_within,
)
from extract.wording.unit_verdicts import judged_names
from models import Block, Goal, Passage

SAME_PART = 80
"""Likeness (0–100) from which a line under a list heading is the part of the goal that was listed before."""

MAX_INDICATORS = 8
"""Lines after *Indikatorer:* that may be indicators too; a longer run is running text."""

MAX_INDICATOR = 420
"""Characters of an indicator; the longest seen has 310."""


def find_indicators(maker: Maker, goal: Goal, blocks: Sequence[Block], repeated: frozenset[str]) -> list[Goal]:
    """Return the indicators that follow a label *Indikator:* in the zone of a goal.

    `repeated` are the lines that occur several times in the report, as the names of units do: they end the list.
    """
    for number, block in enumerate(blocks[:4]):
        label = is_indicator_label(block.text)
        if label is None:
            continue
        first = block.passage.slice(label.end(), len(block.text)).strip()
        parts = list(sentences(first)) if label["plural"] else [first]
        for following in blocks[number + 1 : number + 1 + MAX_INDICATORS]:
            # After *Indikator:* with its own words, a sentence that asks for nothing is the account of it.
            closed = following.text.endswith(".") or following.kind == "heading"
            told = not label["plural"] and first and closed and not states_goal(following.text)
            if told or stays_within(following) or not _is_indicator_line(following, repeated):
                break
            parts.append(following.passage)
        made = (
            maker.goal(
                p.slice(0, _name_end(p.text)).strip(),
                rule="goal.indicator.labelled",
                confidence=0.9,
                parent=goal,
                level=goal.level,
                is_indicator=True,
                target_text=_target_in(p.text),
            )
            for p in parts
            if p
        )
        return [g for g in made if g is not None]
    return []


# *Andel nöjda Målvärde: 80 % Utfall: 71 %*
_MEASURED = regex.compile(
    r"\s(?P<what>Mål|Målvärde|Målnivå|Utfall|Resultat)(?: \d{4})?\s*:\s*"
    r"(?P<value>[^:]*?)(?=\s\p{Lu}\p{L}+(?: \d{4})?\s*:|$)"
)


def _name_end(text: str) -> int:
    """Return where the name of an indicator ends: at the labels of its figures."""
    measured = _MEASURED.search(text)
    return measured.start() if measured else len(text)


def _target_in(text: str) -> str | None:
    """Return the target that stands after an indicator's name."""
    return next((m["value"] for m in _MEASURED.finditer(text) if m["what"].startswith("Mål") and m["value"]), None)


def _is_indicator_line(block: Block, repeated: frozenset[str]) -> bool:
    """Return True for a line that may be one more indicator: one sentence, no label, no verdict."""
    text = block.text
    if block.kind not in ("paragraph", "heading", "list_item") or not text or text in repeated:
        return False
    if text.endswith((":", ";")) or len(text) > MAX_INDICATOR or is_verdict_line(text):
        return False
    return len(list(sentences(block.passage))) == 1


def find_parts(maker: Maker, goal: Goal, blocks: Sequence[Block]) -> list[Goal]:
    """Return the bullets in the description of a goal that an introduction makes its parts."""
    parts, intro = list[Goal](), ""
    for block in blocks:
        if is_comment_heading(block):
            break
        if block.kind != "list_item":
            intro = block.text
        elif (
            intro.endswith((":", ";"))
            and pattern("goals", "parts_intro").search(intro)
            and judged_item(block.passage) is None
        ):
            part = maker.goal(
                block.passage, rule="goal.part.bullet", confidence=0.9, parent=goal, level=goal.level, unit=goal.unit
            )
            parts += [part] if part else []
    return parts


def find_told_parts(maker: Maker, goal: Goal, blocks: Sequence[Block]) -> list[Goal]:
    """Return what the sentences right after a goal say that it asks for in particular."""
    parts = list[Goal]()
    for block in blocks:
        part = part_of_aim(block.passage) if block.kind == "paragraph" else None
        if part is None:
            break
        made = maker.goal(part, rule="goal.part.told", confidence=0.75, parent=goal, level=goal.level, unit=goal.unit)
        parts += [made] if made else []
    return parts


def find_listed(
    maker: Maker, goal: Goal, parts: Sequence[Goal], blocks: Sequence[Block]
) -> tuple[list[Goal], list[Listed]]:
    """Return the parts that only list headings name, and all parts with the heading that judges them.

    A verdict line is a list heading when lines follow it that are no verdict themselves; before any part is known, the
    first verdict line of a comment is the verdict on the goal.
    """
    new, listed = list[Goal](), list[Listed]()
    if judged_names(blocks):
        return new, listed  # what stands below the verdicts comments on units
    heading: tuple[Passage, Judgement] | None = None
    kind: str | None = None
    for number, block in enumerate(blocks):
        if is_comment_heading(block) or block.kind in ("table", "toc"):
            heading = None
            continue
        judgement = is_verdict_line(block.text)
        if judgement is not None:
            heading = (block.passage, judgement) if _heads_list(blocks, number, [*parts, *new]) else None
            kind = None
        elif block.kind == "heading" and names_branch(block.text):
            heading = None
        elif heading is not None and kind in (None, block.kind):
            kind = "list_item" if block.kind == "list_item" else None  # a list ends where a paragraph begins
            part = _same_part(block.passage, [*parts, *new])
            if part is None:
                part = maker.goal(
                    next(sentences(block.passage), block.passage),
                    rule="goal.part.listed",
                    confidence=0.8,
                    parent=goal,
                    level=goal.level,
                    unit=goal.unit,
                )
                new += [part] if part else []
            if part is not None:
                listed.append(Listed(goal=part, heading=heading[0], judgement=heading[1]))
    return new, listed


def _heads_list(blocks: Sequence[Block], number: int, parts: Sequence[Goal]) -> bool:
    """Return True where a known part follows the verdict line at `number`, or the comment has judged before."""
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if following is None or not following.text or is_verdict_line(following.text) or is_comment_heading(following):
        return False
    if following.kind == "heading" and names_branch(following.text):
        return False
    if _same_part(following.passage, parts) is not None:
        return True
    comment = max((n for n in range(number) if is_comment_heading(blocks[n])), default=None)
    return comment is not None and any(is_verdict_line(block.text) for block in blocks[comment:number])


def _same_part(passage: Passage, parts: Sequence[Goal]) -> Goal | None:
    """Return the part that a line, or its first sentence, names again."""
    first = next(sentences(passage), passage).text
    texts = {passage.text.lower(), first.lower()}
    scored = [(max(fuzz.ratio(text, part.text.lower()) for text in texts), part) for part in parts]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= SAME_PART else None


_GOALS_ARE = regex.compile(
    r"\b\p{L}*mål(?:en|sättningar)?\b(?P<told>[^.:?]{0,60})(?::|\bär)\s+(?P<goals>att\s.+?)(?=[.!?](?:\s|$)|$)", regex.I
)
_THAT = regex.compile(r"(?:,|;|\s(?:och|samt))*\s*\batt\s+(?=\p{Ll}+[aå]\b)")


def inline_goals(passage: Passage) -> list[Passage]:
    """Return the goals that a sentence lists (*tre mål: att öka tillsynen, att …*); empty where it lists no two.

    >>> [goal.text for goal in inline_goals(Passage("Nämnden har två mål: att korta köerna och att öka tillsynen."))]
    ['korta köerna', 'öka tillsynen']
    """
    match = _GOALS_ARE.search(passage.text)
    if match is None:
        return []
    starts = list(_THAT.finditer(passage.text, *match.span("goals")))
    if len(starts) <= 1:
        return []
    ends = [*(start.start() for start in starts[1:]), match.end("goals")]
    return [passage.slice(start.end(), end).strip() for start, end in zip(starts, ends, strict=True)]


# *För processerna inom VO Norr*: the unit after a second preposition.
_WITHIN = r"\b(?:för|inom|i)\b(?:[^.:]{0,40}?\b(?:inom|för|i)\b)?\s+(?P<unit>[^.:;]{2,80}?)"
# *Alla enheter*: a list that all share.
_ALL = r"(?:alla|samtliga)\s+[\p{L} ]{3,40}?"
# *Hemtjänsten Norr*: the unit itself is the subject.
_WHO = (
    r"(?:(?<!\p{L}\s)(?-i:(?P<who>\p{Lu}[\p{L}-]+(?:\s(?!har\b)[\p{L}-]+){0,4}))"
    # … also right after an item that has lost its end: *… är tryggt Grundskola har under målet …*
    r"|(?<=\p{Ll}\s)(?-i:(?P<next>\p{Lu}[\p{L}-]+))(?=\shar\s+(?:under|till)\b))"
)
# *har till målet följande indikatorer:*
_HAS_INDICATORS = (
    r"har\b[^.:]{0,80}?\b(?:följande\s+)?indikator(?:n|er|erna)\s*"
    r"(?::\s+|\s(?=(?-i:[\p{Lu}\d\"”“•–-])))"  # *… har uppnåtts, och tre indikatorer saknar utfall* lists none
)
_INLINE = regex.compile(rf"(?:{_WITHIN}|{_ALL}|{_WHO})\s+{_HAS_INDICATORS}", regex.I)
_SAID = Sought(rf"\s{_HAS_INDICATORS}", regex.I)
"""What follows the unit: looked for first, for the unit may begin at any word."""
LONGEST_UNIT = 200
"""Characters before that in which the unit begins: more than the patterns of it can hold."""
_BULLET = regex.compile(r"(?:^|\s)[-–•]\s+(?=\p{Lu})")
_CAPITAL_NEXT = regex.compile(r"(?<=[\p{Ll}\d)])\s+(?=\p{Lu}\p{Ll})")
_ITEM_BREAK = regex.compile(r",\s+(?=\p{Lu})|\s+(?:och|samt)\s+(?=\p{Lu})")
_LIST_END = regex.compile(
    r"[.!?](?:\s|$)(?!\s*\d)"  # a full stop
    r"|(?<=\p{Ll})\s+(?=(?:För|Inom|Alla|Samtliga)\s+\p{Ll}+)"  # the next list, without one: *För enheterna …*
    r"|(?<=\p{Ll})\s+(?=\p{Lu}[\p{L}-]+\s+har\s+(?:under|till)\b)"  # … *Hemtjänsten har till …*
)
_ABBREVIATION = regex.compile(r"\b(?:avs|enl|t\.ex|bl\.a|m\.m|resp|inkl|s\.k)\.$|\d\.$", regex.I)


def inline_lists(passage: Passage) -> Iterator[tuple[str | None, list[Passage]]]:
    """Yield (unit, items) for each list of indicators within a passage; unit is None where all units have them.

    >>> text = "För processerna inom VO Norr har man till målet trygg följande indikatorer: Kontinuitet och Nöjd kund."
    >>> [(unit, [i.text for i in items]) for unit, items in inline_lists(Passage(text))]
    [('VO Norr', ['Kontinuitet', 'Nöjd kund'])]
    """
    for match in _announced(passage.text):
        bulleted = _BULLET.match(passage.text, match.end() - 1)
        end = _bullets_end(passage, match.end()) if bulleted else _list_end(passage.text, match.end())
        listed = passage.slice(match.end(), end)
        items = list(_bullets(listed) if bulleted else _items(listed))
        unit = match["unit"] or match["who"] or match["next"]
        if items:
            yield (unit.strip() if unit else None), items


def _announced(text: str) -> Iterator["regex.Match[str]"]:
    """Yield the words that announce lists of indicators, each with the unit that has them."""
    at = 0 if _SAID.may_stand(text) else len(text)
    while (said := _SAID.pattern.search(text, at)) and (
        match := _INLINE.search(text, max(at, said.start() - LONGEST_UNIT))
    ):
        yield match
        at = match.end()


def _list_end(text: str, start: int) -> int:
    """Return where a list within a sentence ends: abbreviations do not end it."""
    for end in _LIST_END.finditer(text, start):
        if not (text[end.start()] == "." and _ABBREVIATION.search(text[: end.start() + 1])):
            return end.start()
    return len(text)


def _bullets_end(passage: Passage, start: int) -> int:
    """Return where the last bullet of a list ends: at the line before a capital, or before a capital in the line."""
    text = passage.text
    bullets = [m.end() for m in _BULLET.finditer(text, start - 1, _list_end(text, start))]
    last = bullets[-1] if bullets else start
    lines = [run.at for run in passage.runs if run.at > last and text[run.at].isupper()]
    end = _list_end(text, last)
    capitals = [m.end() for m in _CAPITAL_NEXT.finditer(text[:end], pos=last)]
    return min([*(lines[:1] or capitals[:1]), end])


def _bullets(listed: Passage) -> Iterator[Passage]:
    """Yield the items of a list whose items have bullets."""
    cuts = [*_BULLET.finditer(listed.text)]
    for cut, following in zip(cuts, [*(m.start() for m in cuts[1:]), len(listed.text)], strict=True):
        item = listed.slice(cut.end(), following).strip()
        if item:
            yield item


def _items(listed: Passage) -> Iterator[Passage]:
    """Yield the items of a list with commas; a comma within parentheses divides none."""
    at = 0
    for cut in _ITEM_BREAK.finditer(listed.text):
        if listed.text[: cut.start()].count("(") > listed.text[: cut.start()].count(")"):
            continue
        yield listed.slice(at, cut.start()).strip()
        at = cut.end()
    rest = listed.slice(at, len(listed.text)).strip()
    if rest:
        yield rest
