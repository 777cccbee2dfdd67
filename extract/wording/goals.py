"""What the readers of goals share: the words that goals are known by, and how a goal is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import get_args

import regex

from extract.layout.outline import HeadingRules, is_perspective, plain
from extract.marks.glyphs import sign_pattern
from extract.rules import YEAR, alternatives, compiled, follows_rules, pattern, words
from extract.verdicts.judgements import Judgement
from models import Block, Goal, Identity, Passage, Report, fact_id
from models.facts import Level

_LEADING_SYMBOL = regex.compile(r"^[^\p{L}\p{N}\"”(]+")
# *att alla ska trivas*
_WISH = regex.compile(r"att\s+(?=.*\b(?:ska|skall)\b)", regex.I)
# *1. Fler ska cykla*, *2.1) Fler ska cykla*, *3 - Fler ska cykla*
_NUMBERED = regex.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)(?:[.)]|\s?[-–—])\s+(?=\p{Lu})")


@follows_rules
@cache
def _trailing_signs() -> "regex.Pattern[str]":
    """Return the pattern of status symbols of type at the end of a line: they judge the goal, and are no part of it."""
    return regex.compile(rf"(?:\s*(?:{sign_pattern()}))+\s*$")


LONGEST_LEGEND = 160
"""Characters of a line that explains symbols."""

HEADINGS = 2048
"""Headings of which it is remembered what they say: each is asked about for all the blocks below it."""

LEVELS: tuple[Level, ...] = get_args(Level)
"""From the widest; a heading that names several speaks of the goals of the widest."""

# *Alla ska vara trygga*, *Kön får inte överstiga tio dagar*, not *det som ska göras*.
_MAIN_CLAUSE_SHOULD = regex.compile(
    r"^(?:(?!\b(?:att|som|vilket|underlag|ska|skall)\b)."
    r"|\bsom\s+(?:(?!ska\b|skall\b)\S+\s+){0,5}?(?!ska)(?:\p{L}+(?:r|as|des|ts)|vill|kan|trivs|finns|behövs)\b)*"
    r"(?:\b(?:ska|skall)\b|\bfår\s+(?:(?:inte|ej|aldrig)\s+(?:vara|ta|bli|dröja|över(?:stiga|skrida)|understiga|uppgå)\b"
    r"|(?:\p{L}+\s+){0,2}?(?:högst|som mest|maximalt)\b))",
    regex.I,
)
# *Vi lovar att du får svar inom två dagar*
_PROMISE = regex.compile(
    r"^(?:(?:vi|kommunen|\p{L}*(?:nämnden|förvaltningen|enheten|skolan)) (?:lovar|garanterar|åtar (?:oss|sig))"
    r"|(?:vi|du|ni) kan (?:lita på|räkna med))(?: \p{L}+)?,? att\b",
    regex.I,
)
# *Öka tryggheten*, *Att öka tryggheten*
_INFINITIVE_FIRST = compiled(lambda: rf"^(?:att )?(?:{alternatives('headings', 'goal_infinitives')})\b", regex.I)
# *Minst 90 procent nöjda*, *Ökad trygghet*
_ASKED_FIRST = regex.compile(
    r"^(?:minst|högst|lägst|maximalt|max|(?:ökad|minskad|förbättrad|stärkt|höjd|sänkt|fördjupad|utvecklad)[et]?)\b",
    regex.I,
)
# *2017/18*
_SCHOOL_YEAR = regex.compile(r"/(?:20)?\d\d\b")
# What symbols stand for, one behind the other: *Målet uppfyllt  Målet delvis uppfyllt  Målet ej uppfyllt*
_LEGEND = regex.compile(
    r"(?:\W*(?:mål(?:et|en)?\s+)?(?:(?:är|har)\s+)?(?:(?:inte|ej|delvis|helt|nästan|i\s+huvudsak|till\s+(?:viss|stor)\s+del)\s+)*"
    r"(?:uppfyll(?:t|d|da|s)|uppnå(?:tt|dd|dda|s)|nå(?:tt|dd|dda|s)|infriat|mätt|bedömt)\b\W*){3,}",
    regex.I,
)
_FIRST_WORD = regex.compile(r"\p{L}+")
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
    column heads, `status` the cell of the status column, `status_head` its head, `verdicts` the status words of a
    matrix, each with the head of its column, `under` the heading of the table and `unit` whose row it is. `goals` are
    its indicators and parts, `heads` the blocks that state the goal itself.
    """

    goal: Goal
    kind: str
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    cells: tuple[tuple[str, Passage], ...] = ()
    goals: tuple[Goal, ...] = ()
    listed: tuple[Listed, ...] = ()
    heads: tuple[Block, ...] = ()
    status: Passage | None = None
    verdicts: tuple[tuple[str, Passage], ...] = ()
    status_head: str = ""
    under: str | None = None
    unit: str | None = None


LONGEST_LABEL = 60
"""Characters of a line with a colon that stands above what it names."""


def asks_for_goals(block: Block) -> bool:
    """Return True for a heading or label *…:* that asks what was to be reached: goals below it answer."""
    return stands_above(block) and pattern("goals", "question").match(plain(block.text)) is not None


def stands_above(block: Block) -> bool:
    """Return True for a heading, or a short line of its own that ends with a colon: *Så gick det:*."""
    return block.kind == "heading" or (
        block.kind == "paragraph" and len(block.text) <= LONGEST_LABEL and block.text.endswith(":")
    )


def is_indicator_label(text: str) -> "regex.Match[str] | None":
    """Return the match of *Indikator:* or *Indikatorer:* at the start of a text; group `plural` for several."""
    return _INDICATOR_LABEL.match(text)


def stays_within(block: Block) -> bool:
    """Return True for a heading that belongs to the treatment of the goal above it."""
    return parts_treatment(block.text)


@follows_rules
@lru_cache(maxsize=HEADINGS)
def parts_treatment(heading: str) -> bool:
    """Return True for a heading that names a part of how something is treated: *Kommentar*, *Hur gick det?*."""
    name = plain(heading)
    return _within().fullmatch(name) is not None or any(
        pattern("goals", key).match(name) for key in ("outcome_question", "cycle_question")
    )


@follows_rules
@cache
def _within() -> "regex.Pattern[str]":
    """Return the pattern of headings within a goal: words of the rules, their object, a year."""
    word = f"(?:{alternatives('goals', 'within')})"
    after = pattern("goals", "within_after").pattern
    return regex.compile(rf"{word}(?:\s*(?:,|/|och|samt|\+|-|–)\s*{word})*(?:\s+(?:{after}))*", regex.I)


def says_what_shall_be(sentence: str) -> bool:
    """Return True for a sentence whose main clause says what shall be, or promises it.

    >>> [says_what_shall_be(text) for text in ("Alla ska vara trygga.", "Rutinen som ska följas är ny.")]
    [True, False]
    """
    return _MAIN_CLAUSE_SHOULD.search(sentence) is not None or _PROMISE.match(sentence) is not None


def states_goal(text: str) -> bool:
    """Return True for a line that says what shall be, what is to be done, or what share or amount is asked for.

    >>> [states_goal(text) for text in ("Alla ska trivas", "Öka tryggheten", "Minst 90 % nöjda", "Vi har byggt om")]
    [True, True, True, False]
    """
    if says_what_shall_be(text) or _INFINITIVE_FIRST.search(text):
        return True
    return _ASKED_FIRST.search(text) is not None and not words("structure", "finite_verbs").intersection(
        _FIRST_WORD.findall(text.lower())
    )


@follows_rules
@lru_cache(maxsize=HEADINGS)
def is_chapter(text: str) -> bool:
    """Return True for the heading of a chapter or section on goals, which names none itself.

    >>> [is_chapter(text) for text in ("Nämndens mål 2019", "Uppföljning av mål", "Målen ska vara kända av alla")]
    [True, True, False]
    """
    return pattern("goals", "chapter").fullmatch(plain(text)) is not None and not states_goal(text)


def is_chapter_on_goals(text: str) -> bool:
    """Return True for the heading of a chapter or section that is called after goals or promises, no *Resultat*.

    >>> [is_chapter_on_goals(text) for text in ("Nämndens mål", "Våra löften", "Resultat")]
    [True, True, False]
    """
    name = text.lower()
    return ("mål" in name or "löfte" in name or "garanti" in name) and is_chapter(text)


def names_unit(block: Block) -> bool:
    """Return True for a heading under a goal that says whose account follows."""
    if block.kind != "heading" or is_indicator_label(block.text) or stays_within(block):
        return False
    if states_goal(block.text) or is_chapter(block.text) or is_area(block.text):
        return False
    return not (HeadingRules.numbered(block.text) or block.text.endswith((":", ";", "?")))


def keeps_subject(block: Block) -> bool:
    """Return True unless a heading of another subject begins."""
    return block.kind != "heading" or stays_within(block)


def names_branch(text: str) -> bool:
    """Return True for a heading that names a branch of the organisation, not what it aims at.

    >>> [names_branch(text) for text in ("Vård och omsorg", "Enheten Norr", "God vård för alla", "Skolan ska växa")]
    [True, True, False, False]
    """
    return pattern("goals", "branch").fullmatch(plain(text)) is not None and not says_what_shall_be(text)


def is_legend(block: Block) -> bool:
    """Return True for the heading over an explanation of symbols, for what stands below it, and for one on a line."""
    if len(block.text) <= LONGEST_LEGEND and _LEGEND.fullmatch(block.text):
        return True
    heads = (*block.section[-1:], *([block.text] if block.kind == "heading" else []))
    return any(map(_heads_legend, heads))


@follows_rules
@lru_cache(maxsize=HEADINGS)  # asked for each block below a heading
def _heads_legend(heading: str) -> bool:
    return pattern("goals", "legend_heading").fullmatch(plain(heading)) is not None


def is_comment_heading(block: Block) -> bool:
    """Return True for a heading under which the unit speaks for itself."""
    if block.kind != "heading":
        return False
    name = plain(block.text)
    return bool(pattern("goals", "comment").fullmatch(name) or pattern("goals", "outcome_question").match(name))


def perspective_of(section: tuple[str, ...]) -> str | None:
    """Return the perspective or focus area among the headings above a goal: the nearest, without number and label.

    Where none is called so, it is the heading below that of a chapter on goals.

    >>> perspective_of(("2 Uppföljning", "2.1 Målområde Trygghet")), perspective_of(("Nämndens mål", "Trygg uppväxt"))
    ('Trygghet', 'Trygg uppväxt')
    """
    called = next((heading for heading in reversed(section) if is_perspective(heading) or is_area(heading)), None)
    if called is None:
        called = next((heading for heading in reversed(_below_goals(section)) if _sorts_goals(heading)), None)
    if called is None:
        return None
    return _AREA_LABEL.sub("", called)


def _below_goals(section: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings below that of a chapter on goals."""
    chapters = [at for at, heading in enumerate(section) if is_chapter_on_goals(heading)]
    return section[chapters[-1] + 1 :] if chapters else ()


def _sorts_goals(heading: str) -> bool:
    """Return True for a heading that names what the goals below it are about."""
    if heading.endswith((":", "?", ".")) or is_chapter(heading) or states_goal(heading):
        return False
    return not parts_treatment(heading) and is_indicator_label(heading) is None


# *2.1 Målområde Trygghet*, *Fokusområde: Trygghet*, *Inriktning: Trygghet*, *3.2 Trygghet*
_AREA_LABEL = regex.compile(
    r"^(?:\d+(?:\.\d+)*\.?\s+)?"
    r"(?:(?:mål|fokus|insats|utvecklings|huvud)området?(?:\s+\d+)?(?:\s*[:–.-]\s*|\s+)"
    r"|(?:inriktning|\p{L}*mål|perspektiv|(?:prioriter|strategisk)\p{L}+ områden?)(?:\s+\d+)?\s*[:–-]\s*"
    r"|perspektivet\s+)?(?=\p{L}{2})",
    regex.I,
)


def is_area(text: str) -> bool:
    """Return True for a heading that sorts the goals below it.

    >>> [is_area(text) for text in ("Fokusområde 2: Ett tryggt liv", "Trygghet")]
    [True, False]
    """
    return pattern("goals", "area").fullmatch(plain(text)) is not None


@follows_rules
@lru_cache(maxsize=HEADINGS)  # asked for each goal below a heading, and of sentences time and again
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
    """Return the first year that stands in one of the texts; a school year is that in which it ends.

    >>> year_of("Mål 2019"), year_of("Prioriterade områden läsåret 2017/18")
    (2019, 2018)
    """
    for text in texts:
        if match := YEAR.search(text):
            year = int(match.group())
            return year + 1 if _SCHOOL_YEAR.match(text, match.end()) else year
    return None


def of_first_year(goals: Sequence[Goal]) -> tuple[Goal, ...]:
    """Return the goals without those that the report sets for years to come, if it also has goals to account for."""
    first = min((goal.year for goal in goals if goal.year is not None), default=None)
    return tuple(goal for goal in goals if goal.year is None or goal.year == first)


def _numbered(text: str) -> "regex.Match[str] | None":
    """Return the match of the number that a goal begins with, by itself or after its label: *3. …*, *Mål 3 - …*."""
    if number := _NUMBERED.match(text):
        return number
    label = pattern("goals", "titled_label").match(text)
    return label if label and (label["mark"] or label["number"][0].isdigit()) else None


@dataclass(frozen=True)
class Maker:
    """Makes the goals of one report."""

    report: Report
    identity: Identity

    of_council: bool = False
    """Whether the report is on goals of the council."""

    @property
    def default_level(self) -> Level:
        """Return whose goals a report holds where its headings do not say: those of the unit, council or board."""
        if self.identity.unit:
            return "unit"
        return "council" if self.of_council else "board"

    def goal(
        self,
        passage: Passage,
        *,
        rule: str,
        confidence: float,
        section: tuple[str, ...] | None = None,
        number: str | None = None,
        level: Level | None = None,
        perspective: str | None = None,
        unit: str | None = None,
        parent: Goal | None = None,
        year: int | None = None,
        is_indicator: bool = False,
        target_text: str | None = None,
    ) -> Goal | None:
        """Return the goal whose words are `passage`, or None for words without a place or letters.

        The headings of its `section` tell its level and its perspective, where nothing else does.
        """
        if section is not None:
            level = level or level_of(" ".join(section)) or self.default_level
            perspective = perspective or perspective_of(section)
        before, after = _LEADING_SYMBOL.match(passage.text), _trailing_signs().search(passage.text)
        end = after.start() if after else len(passage.text)
        passage = passage.slice(before.end() if before else 0, end).strip()
        if wish := _WISH.match(passage.text):
            passage = passage.slice(wish.end(), len(passage.text))
        if numbered := _numbered(passage.text):
            number = number or numbered["number"]
            passage = passage.slice(numbered.end(), len(passage.text))
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
            unit=unit or (self.identity.unit if level == "unit" else None),
            parent_id=parent.id if parent else None,
            year=year if year or parent is None else parent.year,
            is_indicator=is_indicator,
            target_text=target_text,
        )
