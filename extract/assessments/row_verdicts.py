"""Verdicts on a goal in its row of a table: in the column of verdicts, in those by unit or time, and in comments."""

from collections.abc import Iterator
from dataclasses import replace

import regex

from extract.linking.assessing import CONFIDENCE, Writer
from extract.linking.comments import assess_comment
from extract.rules import MONTH, compiled
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.legends import Legend
from extract.verdicts.lines import status_word
from extract.wording.goals import Zone
from models import Assessment, Passage

_AHEAD = regex.compile(r"(?:.*[\s(])?\p{L}*prognos", regex.I)
# *Uppnås målet?*, *Målet nås*, *Bedömning helår*: while the year goes on, what is to come
_NOT_YET = regex.compile(
    r"(?:.*[\s(])?(?:\p{L}*prognos|helår)"
    r"|(?:.*\s)?(?:upp)?(?:nås|når vi)\b|(?:.*\s)?(?:uppfylls|klaras|infrias|väntas|kommer)\b",
    regex.I,
)
_UNJUDGED = regex.compile(r"\b(?:bedöma|bedömas|säga|avgöra)\b", regex.I)
# Heads of a matrix of verdicts that say when, not whose: *T1*, *2019*, *Prognos*.
_TIMED = compiled(lambda: rf"prognos|helår|\b(?:T[123]|tertial|kvartal|Q[1-4]|{MONTH})\b|\b(?:19|20)\d\d\b", regex.I)
_DESCRIPTION_HEAD = regex.compile(r"beskrivning|indikator|målformulering", regex.I)


def assess_row(writer: Writer, zone: Zone, legend: Legend, *, interim: bool) -> Iterator[Assessment]:
    """Yield the verdicts in a goal's row: the cell of the status column, and the sentences of the other cells.

    Columns of forecasts tell what is expected; in an `interim` report, so does *Uppnås målet?*.
    """
    ahead = _NOT_YET if interim else _AHEAD
    if zone.status is not None:
        measured = zone.goal.target_text is not None
        word = (
            legend.judge(zone.status.text, head=zone.status_head, measured=measured)
            or status_word(zone.status.text)
            or _told(zone.status)
        )
        if word is not None:
            word = _foreseen(word, zone.status.text) if ahead.match(zone.status_head) else word
            yield from writer.assess(
                zone.goal, word, zone.status, source="template", confidence=CONFIDENCE["template"], unit=zone.unit
            )
    for head, passage in zone.verdicts:
        word = legend.judge_cell(passage.text)
        if word is not None:
            timed = _TIMED.search(head) is not None
            word = _foreseen(word, passage.text) if ahead.match(head) else word
            unit = None if timed else head
            yield from writer.assess(
                zone.goal, word, passage, source="template", confidence=CONFIDENCE["template"], unit=unit
            )
    for head, passage in zone.cells:
        if passage == zone.status or _is_description(head):
            continue
        yield from assess_comment(writer, zone, passage)


def _foreseen(judgement: Judgement, words: str) -> Judgement:
    """Return the verdict of a column of forecasts; what cannot be judged yet is uncertain there, not unmeasured."""
    if judgement.status != "not_measured":
        return replace(judgement, forecast=True)
    return replace(judgement, status="uncertain", forecast=True) if _UNJUDGED.search(words) else judgement


def _told(passage: Passage) -> Judgement | None:
    """Return the verdict on the goal that a cell passes in one of its sentences."""
    found = [judgement for judgement in find_judgements(passage) if judgement.names_goal and judgement.status]
    return found[0] if len(found) == 1 else None


def _is_description(head: str) -> bool:
    """Return True for the head of a column that states or measures the goal: its verbs judge nothing."""
    return _DESCRIPTION_HEAD.match(head) is not None
