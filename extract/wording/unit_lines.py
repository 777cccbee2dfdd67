"""Lines that judge a goal for one unit each, the same units below each goal: *Hemtjänst: Delvis uppnått. Planen …*.

A name before a colon may be anything; what recurs below goals, each time with a word of a scale, a code of the report's
own scale or a dash for what does not concern it, is whose verdict it is. Such lines run together in plain text, or look
like headings (*Norra boendet: –*, *Norra boendet 3*): here each is an item of a list.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from extract.rules import follows_rules, pattern
from extract.verdicts.aspects import names_no_unit
from extract.verdicts.code_legends import Told
from extract.verdicts.judgements import Judgement
from extract.verdicts.legends import CODED, of_legend
from extract.verdicts.lines import opening_verdict
from extract.wording.goals import states_goal
from models import Block

FEWEST_UNITS, FEWEST_TIMES = 2, 2
"""So many names recur, each so often, where the lines are those of units."""

LONGEST_NAME = 6
"""Words of a unit's name: *Individ- och familjeomsorg barn och unga*."""

# *Hemtjänst: Delvis uppnått.*, *Hemtjänst: –*, *Hemtjänst: berörs ej*
_SAID = regex.compile(
    r"(?P<unit>\p{Lu}[^:.;!?–()]{2,60}?):\s+(?:(?P<said>\p{L}[\p{L} ]{0,40}|\d{1,2})(?=[.!,]|\s*$|\s[–-]\s)"
    r"|(?P<none>[–—-]+|(?:berörs|berör|gäller|mäts) (?:ej|inte)[^.]{0,30}|(?:ej|inte) (?:aktuell|relevant|berör)\p{L}*)"
    r"(?=[.!]?\s*$|[.!]?\s+\p{Lu}))"
)
# *Norra boendet 3*, a line by itself
_CODED = regex.compile(r"(?P<unit>\p{Lu}[^:.;!?–()\d]{2,60}?)\s+(?P<said>\d{1,2}|\p{Lu}{1,2})\s*$")
_FIGURED = regex.compile(r"(?P<unit>\p{Lu}[^:.;!?–()\d]{2,60}?)\s+\d[\d ,.]*(?:%|\p{L}+)?\s*$")
_SENTENCE = regex.compile(r"(?<=[.!?–] )(?=\p{Lu})")
_WHOLE = regex.compile(
    r"(?:samla|samman|total|gemensam|helhet)\p{L}*\b|\p{L}*(?:bedömning(?:en)?|omdöme(?:t)?|skattning(?:en)?)$", regex.I
)
_JUDGES = regex.compile(
    r"\p{L}*(?:skattning|bedömning|måluppfyllelse|betyg|omdöme|nivå|uppfyllelse|status|grad|värdering)\p{L}*\b", regex.I
)
_TEXTS = ("paragraph", "heading", "list_item")


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line begins in its block, whose it is, and whether it judges; `coded` where a figure or code says so."""

    at: int
    unit: str
    judges: bool
    coded: bool = False


def unit_lines_apart(blocks: Sequence[Block], codes: Mapping[str, Told]) -> list[Block]:
    """Return the blocks; where lines judge goals for units, the same below each, these lines are items of a list.

    `codes` are those of the report's own scale.
    """
    lines = [list(_lines(block, codes)) if block.kind in _TEXTS else [] for block in blocks]
    units = _recurring(lines, _under_label(blocks, lines))
    if len(units) < FEWEST_UNITS:
        return list(blocks)
    parts = [part for block, found in zip(blocks, lines, strict=True) for part in _parts(block, found, units)]
    heads = {
        block.text for block, found in zip(blocks, lines, strict=True) if any(line.unit in units for line in found)
    }
    return [
        part.under(tuple(head for head in part.section if head not in heads)) if heads & set(part.section) else part
        for part in parts
    ]


def judged_line(text: str, codes: Mapping[str, Told]) -> tuple[str | None, tuple[int, int], Judgement] | None:
    """Return whose verdict an item is (None: the whole's), where its words stand, and the verdict within them.

    >>> unit, (start, end), verdict = judged_line("Norra boendet: Ej uppnått. Planen saknas.", {})
    >>> unit, verdict.status
    ('Norra boendet', 'not_achieved')
    """
    match = _SAID.match(text) or (_CODED.match(text) if codes else None)
    if match is None or match["said"] is None or not _may_stand(match["unit"]):
        return None
    verdict = _verdict(match["said"], codes)
    whole = _WHOLE.search(match["unit"]) is not None
    return (None if whole else match["unit"], match.span("said"), verdict) if verdict is not None else None


def _verdict(said: str, codes: Mapping[str, Told]) -> Judgement | None:
    if (told := codes.get(said)) is not None:
        return of_legend(said, told, CODED)
    return opening_verdict(f"{said}.") if said[0].isalpha() else None


def _starts(block: Block) -> list[int]:
    """Return where lines and sentences of a block begin, and its end."""
    lines = {run.at for run in block.passage.runs[1:] if block.text[run.at - 1] == " "}
    return sorted({0, *lines, *(match.start() for match in _SENTENCE.finditer(block.text)), len(block.text)})


def _lines(block: Block, codes: Mapping[str, Told]) -> Iterator[_Line]:
    if ":" not in block.text and not (codes and block.text[-1:].isalnum()):
        return
    for start, end in pairwise(_starts(block)):
        text = block.text[start:]
        if (said := _SAID.match(text)) is not None:
            judges = said["none"] is None and _verdict(said["said"], codes) is not None
            if (judges or said["none"] is not None) and _may_be_unit(said["unit"]):
                yield _Line(start, said["unit"], judges)
        elif codes:
            line = block.text[start:end]
            coded = _CODED.match(line)
            judges = coded is not None and coded["said"] in codes
            told = coded if judges else _FIGURED.match(line)
            if told is not None and _may_stand(told["unit"]):
                yield _Line(start, told["unit"], judges, coded=True)


@follows_rules
@lru_cache(maxsize=512)
def _may_be_unit(name: str) -> bool:
    if names_no_unit(name) or states_goal(name) or len(name.split()) > LONGEST_NAME:
        return False
    label = f"{name}: "
    return not any(pattern("judgement", key).match(label) for key in ("status_label", "verdict_label"))


def _may_stand(name: str) -> bool:
    return _may_be_unit(name) or _WHOLE.search(name) is not None


def _under_label(blocks: Sequence[Block], lines: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """Return the names in lines of codes that stand below a label of verdicts: *Skattning*, then *Norra boendet 3*."""
    found, judged = set[str](), False
    for block, told in zip(blocks, lines, strict=True):
        coded = [line.unit for line in told if line.coded]
        found |= set(coded) if judged else set()
        judged = (judged and bool(coded)) or (not coded and _JUDGES.match(block.text) is not None)
    return frozenset(found)


def _recurring(lines: Sequence[Sequence[_Line]], labelled: Collection[str]) -> frozenset[str]:
    """Return the names that recur with verdicts; one whose figures are no codes of a scale is no unit's here."""
    all_lines = [line for told in lines for line in told]
    times = Counter(line.unit for line in all_lines)
    wrong = {line.unit for line in all_lines if line.coded and not (line.judges and line.unit in labelled)}
    judged = {line.unit for line in all_lines if line.judges}
    return frozenset(unit for unit in judged - wrong if times[unit] >= FEWEST_TIMES)


def _parts(block: Block, lines: Sequence[_Line], units: Collection[str]) -> Iterator[Block]:
    """Yield a block in pieces: each line of a unit is an item of a list, up to the next one."""
    starts = [line.at for line in lines if line.unit in units]
    if not starts:
        yield block
        return
    for start, end in pairwise(sorted({0, *starts, len(block.text)})):
        passage = block.passage.slice(start, end).strip()
        item = start in starts
        yield replace(block, kind="list_item", level=None, passage=passage) if item else replace(block, passage=passage)
