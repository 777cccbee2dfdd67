"""What the readers of goals share: the words that goals are known by, and how a goal is made."""

from dataclasses import dataclass
from typing import get_args

import regex

from extract.judgements import Judgement
from extract.layout.outline import HeadingRules, is_perspective, plain
from extract.rules import YEAR, pattern, words
from models import Block, Goal, Identity, Passage, Report, fact_id
from models.facts import Level

_LEADING_SYMBOL = regex.compile(r"^[^\p{L}\p{N}\"”(]+")
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the widest; a heading that names several speaks of the goals of the widest."""

_ENDS_IN_NUMBER = regex.compile(r"\d$")
_INDICATOR_LABEL = regex.compile(r"(?:resultat|kvalitets|nyckel)?indikator(?P<plural>er)?\s*:\s*", regex.I)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A part of a goal that stands under a list heading which judges it (*Mål som uppnåtts*)."""

    goal: Goal
    heading: Passage
    judgement: Judgement


@dataclass(frozen=True, kw_only=True)
class Zone:
    """The piece of a report in which a goal is treated.

    `blocks` follow the goal (labelled and numbered goals); `cells` are the other cells of its table row with their
    column heads, `status` the cell of the status column. `goals` are its indicators and parts.
    """

    goal: Goal
    kind: str
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    cells: tuple[tuple[str, Passage], ...] = ()
    goals: tuple[Goal, ...] = ()
    listed: tuple[Listed, ...] = ()
    status: Passage | None = None


def label_rest(block: Block) -> Passage | None:
    """Return what stands after a goal label in the block: an empty passage for a bare label, None where there is none.

    >>> label_rest(Block(kind="heading", passage=Passage("Mål:")))
    Passage(text='', runs=())
    >>> label_rest(Block(kind="heading", passage=Passage("Mål 2.1 – Fler ska cykla"))).text
    'Fler ska cykla'
    """
    if block.kind not in ("heading", "paragraph", "list_item"):
        return None
    label, text = pattern("goals", "label"), block.text
    if titled := _titled_label(block):
        return block.passage.slice(titled.end(), len(text)).strip()
    if label.fullmatch(plain(text)) and not pattern("goals", "not_label").fullmatch(plain(text)):
        return Passage("") if ":" in text or _ENDS_IN_NUMBER.search(text.strip()) else None
    head, colon, _ = text.partition(":")
    if colon and label.fullmatch(plain(head)):
        return block.passage.slice(len(head) + 1, len(text)).strip()
    return None


def label_number(block: Block) -> str | None:
    """Return the number of a goal whose label stands before it in a heading (*Mål 2.1 – Fler ska cykla*)."""
    titled = _titled_label(block)
    return titled["number"] if titled else None


def _titled_label(block: Block) -> "regex.Match[str] | None":
    """Return the match of a numbered label that a goal follows in the same heading, or None."""
    heading = block.kind == "heading" or block.emphasised
    return pattern("goals", "titled_label").match(block.text) if heading else None


def asks_for_goals(block: Block) -> bool:
    """Return True for a heading that asks what was to be reached: the sentences below it answer with goals."""
    return block.kind == "heading" and pattern("goals", "question").match(plain(block.text)) is not None


def is_indicator_label(text: str) -> "regex.Match[str] | None":
    """Return the match of *Indikator:* or *Indikatorer:* at the start of a text; group `plural` for several."""
    return _INDICATOR_LABEL.match(text)


def stays_within(block: Block) -> bool:
    """Return True for a heading that belongs to the treatment of the goal above it."""
    name = plain(block.text)
    return name in words("goals", "within") or any(
        pattern("goals", key).match(name) for key in ("outcome_question", "cycle_question")
    )


def names_unit(block: Block) -> bool:
    """Return True for a heading under a goal that says whose account follows."""
    if block.kind != "heading" or is_indicator_label(block.text) or stays_within(block):
        return False
    return not (HeadingRules.numbered(block.text) or block.text.endswith((":", ";", "?")))


def is_legend(block: Block) -> bool:
    """Return True for the heading over an explanation of symbols, and for what stands below it."""
    heads = (*block.section[-1:], *([block.text] if block.kind == "heading" else []))
    return any(pattern("goals", "legend_heading").fullmatch(plain(head)) for head in heads)


def is_comment_heading(block: Block) -> bool:
    """Return True for a heading under which the unit speaks for itself."""
    if block.kind != "heading":
        return False
    name = plain(block.text)
    return bool(pattern("goals", "comment").fullmatch(name) or pattern("goals", "outcome_question").match(name))


def perspective_of(section: tuple[str, ...]) -> str | None:
    """Return the perspective among the headings above a goal."""
    return next((heading for heading in section if is_perspective(heading)), None)


def level_of(text: str) -> Level | None:
    """Return whose goals a heading speaks of.

    >>> level_of("3 Kommunfullmäktiges inriktning")
    'council'
    """
    for level in LEVELS:
        if pattern("goals", "level", level).search(text):
            return level
    return None


def year_of(*texts: str) -> int | None:
    """Return the first year that stands in one of the texts."""
    for text in texts:
        if match := YEAR.search(text):
            return int(match.group())
    return None


@dataclass(frozen=True)
class Maker:
    """Makes the goals of one report."""

    report: Report
    identity: Identity

    @property
    def default_level(self) -> Level:
        """Return whose goals a report holds where it does not say: the unit's that it is about, else the board's."""
        return "unit" if self.identity.unit else "board"

    def goal(
        self,
        passage: Passage,
        *,
        rule: str,
        confidence: float,
        number: str | None = None,
        level: Level | None = None,
        perspective: str | None = None,
        unit: str | None = None,
        parent: Goal | None = None,
        year: int | None = None,
        is_indicator: bool = False,
        target_text: str | None = None,
    ) -> Goal | None:
        """Return the goal whose words are `passage`, or None for words without a place or letters."""
        symbol = _LEADING_SYMBOL.match(passage.text)
        passage = passage.slice(symbol.end() if symbol else 0, len(passage.text)).strip()
        place = passage.cite(self.report, rule=rule, confidence=confidence)
        if place is None or not any(c.isalpha() for c in passage.text):
            return None
        return Goal(
            id=fact_id(self.report.id, "goal", place, unit, parent.id if parent else None, is_indicator),
            document_id=self.report.id,
            provenance=place,
            number=number,
            text=passage.text,
            level=level,
            perspective=perspective if perspective or parent is None else parent.perspective,
            unit=unit,
            parent_id=parent.id if parent else None,
            year=year if year or parent is None else parent.year,
            is_indicator=is_indicator,
            target_text=target_text,
        )
