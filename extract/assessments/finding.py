"""Judgements of goals: template phrases, comments, list headings and running text, per unit and aspect."""

from collections.abc import Iterator, Sequence, Set
from itertools import product

import regex

from extract.assessments.areas import assess_areas
from extract.assessments.row_verdicts import assess_row
from extract.assessments.units import assess_by_unit, assess_item, assess_together
from extract.goals.finding import FoundGoals
from extract.language.sentences import sentences
from extract.linking.assessing import CONFIDENCE, Source, Writer
from extract.linking.comments import ACCEPT_IN_ZONE, CONTEXT, is_of_goal, refers_back, told_of, verdicts_of
from extract.linking.judged_activities import on_activities, on_measures
from extract.linking.judged_units import judged_item, names_place, places_of, unit_headings
from extract.linking.links import Linker, calls_by_number
from extract.linking.ordinals import called_by_order, listed_above
from extract.linking.shared_accounts import said_of, verdicts_on
from extract.verdicts.aspects import aspect_label, aspects_of, labels_of, subject_of
from extract.verdicts.color_legends import find_word_legends
from extract.verdicts.judgements import find_judgements
from extract.verdicts.legends import find_legend
from extract.verdicts.lines import is_verdict_line, status_word
from extract.wording.goals import Zone, is_comment_heading, is_indicator_label, is_legend, names_unit, of_first_year
from extract.wording.names import name_of_goal, names_another, words_of_verdict
from extract.wording.tails import heads_verdict, verdict_apart, verdict_below
from extract.wording.treated import Treated
from models import Assessment, Block, Content, Goal, Passage, Report

VERDICT_AT_TOP = 3
"""Blocks below a numbered goal among which the template's verdict stands."""

_NTH_GOAL = regex.compile(r"\bdet (?:ena|första|förra|andra|sista|tredje)\b|\bbåda\b|\bbägge\b", regex.I)
# *Samlad bedömning: …* behind those of the units
_IN_ALL = regex.compile(r"\W*(?:samlad|sammantagen|sammanvägd|total|övergripande)\b", regex.I)
_THE_GOAL = regex.compile(
    r"\b(?:\p{L}*(?:målet|målvärdet|målnivån|målsättningen)|(?:\p{L}+s|vårt|sitt) mål|ambitionen|löftet)\b", regex.I
)


def find_assessments(
    report: Report, content: Content, found: FoundGoals, *, year: int | None = None, interim: bool = False
) -> tuple[Assessment, ...]:
    """Return every judgement of the goals found, in reading order within each zone; contradictions all stay.

    `year` is the one that the report is about, the last that it names where that is not known. In a report on a part
    of a year (`interim`), a column *Uppnås målet?* tells what is expected.
    """
    legend = find_legend(content.blocks, found.grades, found.codes)
    others = Linker(tuple(goal for goal in found.goals if not goal.is_indicator))
    indicators = tuple(goal for goal in found.goals if goal.is_indicator)
    own = year or found.year
    writer = Writer(report=report, others=others, indicators=indicators, legend=legend, year=own, interim=interim)
    assessments = list[Assessment]()
    for zone in found.zones:
        if zone.kind == "labelled":
            assessments += _labelled(writer, zone)
        elif zone.kind == "commented":
            assessments += _commented(writer, zone)
        elif zone.kind in ("numbered", "section"):
            assessments += _numbered(writer, zone)
        else:
            assessments += assess_row(writer, zone, legend, interim=interim)
    assessments += assess_areas(writer, content.blocks, found.goals)
    assessments += _running_text(writer, content, found, {assessment.goal_id for assessment in assessments})
    return tuple({assessment.id: assessment for assessment in assessments}.values())


def _labelled(writer: Writer, zone: Zone) -> Iterator[Assessment]:
    """Yield the template's verdict, the comment's, and those of the list headings over parts."""
    headings = {listed.heading for listed in zone.listed}
    in_comment = False
    # Where nothing is headed as a comment, all that stands under the goal may judge it.
    free = not any(is_comment_heading(block) for block in zone.blocks)
    told = (said.judgement for block in zone.blocks for said in said_of(block.passage))
    silent = not any(judgement.names_goal and not judgement.weak for judgement in told)
    silent = silent and not any((line := is_verdict_line(b.text)) and not line.weak for b in zone.blocks)
    doing = {id(block) for block in on_activities(zone.blocks)}
    measuring = {id(block) for block in on_measures(zone.blocks)}
    of_units, parts = unit_headings(zone), {goal.provenance.char_start for goal in zone.goals}
    unit: str | None = None
    for number, block in enumerate(zone.blocks):
        if is_comment_heading(block):
            in_comment = True
        elif id(block) in of_units:
            unit = block.text
        if block.table is not None:
            yield from assess_by_unit(writer, zone, block.table)
        elif block.kind == "list_item" and _start(block.passage) not in parts and id(block) not in doing:
            yield from assess_item(writer, zone, block.passage)
        if block.kind in ("table", "list_item") or block.passage in headings:
            continue
        if together := list(assess_together(writer, zone, block.passage)):
            yield from together
            continue
        judgement = is_verdict_line(block.text) if number else status_word(block.text) or verdict_below(block.text)
        judgement = writer.legend.judge_line(block.text) or judgement
        if judgement is not None and ((judgement.weak and not silent) or id(block) in measuring):
            continue
        if judgement is not None:
            source: Source = "comment" if in_comment else "template"
            unit = None if _IN_ALL.match(block.text) else unit
            called = writer.others.called(block.text)
            other = calls_by_number(block.text) or names_another(
                block.text, writer.with_parts(zone.goal, zone.goals), block.section
            )
            for goal in called or (() if other else (zone.goal,)):
                yield from writer.assess(
                    goal,
                    judgement,
                    block.passage,
                    source=source,
                    confidence=CONFIDENCE[source],
                    unit=unit,
                    of_activity=id(block) in doing,
                )
        elif (in_comment or free) and not is_comment_heading(block):
            yield from _paragraph(
                writer, zone, block, unit, source="comment", confidence=CONFIDENCE["linked"], silent=silent
            )
    for listed in zone.listed:
        yield from writer.assess(
            listed.goal, listed.judgement, listed.heading, source="comment", confidence=CONFIDENCE["listed"]
        )


def _start(passage: Passage) -> int | None:
    span = passage.span()
    return None if span is None else span[1]


def _commented(writer: Writer, zone: Zone) -> Iterator[Assessment]:
    """Yield the verdicts of comments on several goals, each on the one that its sentence or those before speak of."""
    goals = (zone.goal, *(goal for goal in zone.goals if not goal.is_indicator))
    for goal, said in verdicts_on(goals, zone.blocks, writer.legend.grades):
        verdict, sentence = said.judgement, said.sentence
        parts = aspects_of(sentence, verdict.start, verdict.end, since=said.since)
        places, parts = places_of(sentence, verdict, said.since, parts, before=said.before[-1] if said.before else "")
        aspect = parts[0] if len(parts) == 1 else None
        for place in places or (None,):
            yield from writer.assess(
                goal, verdict, sentence, source="comment", confidence=CONFIDENCE["linked"], unit=place, aspect=aspect
            )


def _numbered(writer: Writer, zone: Zone) -> Iterator[Assessment]:
    """Yield the verdicts under a numbered goal: the template's at the top, then those of the units."""
    unit: str | None = None
    doing = {id(block) for block in on_activities(zone.blocks)}
    for number, block in enumerate(zone.blocks):
        if block.table is not None:
            yield from assess_by_unit(writer, zone, block.table)
            continue
        if together := list(assess_together(writer, zone, block.passage)):
            yield from together
            continue
        headed = number > 0 and heads_verdict(zone.blocks[number - 1])
        verdict = (is_verdict_line if number and not headed else verdict_below)(block.text) if block.text else None
        verdict = writer.legend.judge_line(block.text) or verdict
        of_unit = block.kind == "list_item" and judged_item(block.passage, writer.legend.codes) is not None
        verdict = None if of_unit else verdict
        if verdict is not None and (number < VERDICT_AT_TOP or headed) and not is_indicator_label(block.text):
            yield from writer.assess(
                zone.goal,
                verdict,
                block.passage,
                source="template",
                confidence=CONFIDENCE["template"],
                of_activity=id(block) in doing,
            )
        elif names_unit(block):
            unit = block.text
        elif of_unit and id(block) not in doing:
            yield from assess_item(writer, zone, block.passage)
        elif block.kind != "table" and block.text and not is_indicator_label(block.text):
            yield from _paragraph(writer, zone, block, unit)


def _paragraph(
    writer: Writer,
    zone: Zone,
    block: Block,
    unit: str | None,
    *,
    source: Source = "text",
    confidence: float = CONFIDENCE["text"],
    silent: bool = False,
) -> Iterator[Assessment]:
    """Yield the verdicts of a paragraph of running text under a goal, each with the parts of the goal that it names.

    A unit that says no more of the goal than how far it has come, or a whole account that does (`silent`), says that.
    """
    label: str | None = None
    verdicts, last_subject, before = 0, None, ""
    passage, known = block.passage, writer.with_parts(zone.goal, zone.goals)
    first = next((sentence.text for sentence in sentences(passage)), "")
    progress = (silent or unit is not None) and not any(said.judgement.names_goal for said in said_of(passage))
    for sentence in sentences(passage):
        labels, rest = labels_of(sentence)
        if labels and unit is None and len(labels) == 1 and names_place(labels[0]):
            unit = labels[0]
        else:
            label = aspect_label(labels) or label
        since, bracketed = 0, rest.text.startswith("(") and verdict_apart(rest.text) is not None
        for judgement in verdicts_of(rest, opens=sentence.text == first, labels=labels, grades=writer.legend.grades):
            is_progress = progress and judgement.status == "ongoing"
            if not (is_of_goal(judgement) or is_progress):
                continue
            aspects = aspects_of(rest, judgement.start, judgement.end, since=since)
            words = words_of_verdict(rest.text, since, judgement)
            called = writer.others.called(words)
            other = names_another(words, known, block.section, judged=verdicts > 0)
            if not called and (other or calls_by_number(words)):
                continue
            follows = verdicts > 0 and not (aspects or called)
            if follows and last_subject and not places_of(rest, judgement, since, [])[0]:
                aspects = [last_subject]
            if not (aspects or called or label):
                aspects = told_of(rest.text, judgement)
            places, aspects = places_of(rest, judgement, since, [] if called else aspects, before=before)
            for goal, place in product(called or (zone.goal,), places or (unit,)):
                for aspect in aspects or (None if called else label,):
                    yield from writer.assess(
                        goal,
                        judgement,
                        rest,
                        source="template" if bracketed else source,
                        confidence=confidence,
                        unit=place,
                        aspect=aspect,
                    )
            since, verdicts = judgement.end, verdicts + 1
        last_subject, before = subject_of(rest.text) or last_subject, rest.text


def _running_text(writer: Writer, content: Content, found: FoundGoals, judged: Set[str]) -> Iterator[Assessment]:
    """Yield the verdicts of paragraphs outside all zones that speak of one of the report's goals by its words.

    A goal has a zone, or nothing there has `judged` it.
    """
    treated = Treated(block for zone in found.zones for block in zone.blocks)
    zoned = {zone.goal.id for zone in found.zones}
    zoned |= {goal.id for zone in found.zones if zone.kind == "commented" for goal in zone.goals}
    units = {zone.unit for zone in found.zones if zone.unit}
    linker = Linker(_present([goal for goal in found.goals if goal.id not in zoned], found.year))
    waiting = Linker(_waiting(found, judged), accept=ACCEPT_IN_ZONE)
    for block in content.blocks:
        if block.kind not in ("paragraph", "list_item") or treated.holds(block) or is_legend(block):
            continue
        unit = next((head for head in reversed(block.section) if head in units), None)
        if block.kind == "list_item":
            yield from _called(writer, block.passage, unit)
            continue
        context = list[str]()
        told = bool(waiting.goals) and next(find_word_legends([block]), None) is None
        for sentence in sentences(block.passage):
            here = (*block.section[-1:], *context)
            if linker.goals:
                said = list(_by_order(writer, linker.goals, sentence))
                said = said or list(_linked(writer, linker, sentence, (*block.section[-1:], *context[-CONTEXT:])))
            else:
                said = list(_called(writer, sentence, unit))
            yield from said or (_taken_up(writer, waiting, sentence, here, judged) if told else ())
            context.append(sentence.text)


def _waiting(found: FoundGoals, judged: Set[str]) -> tuple[Goal, ...]:
    """Return the goals that running text may take up: those whose own account has judged nothing.

    A row has one where a comment stands beside or below it.
    """
    alone, own, commented = dict[str, Goal](), dict[str, Goal](), set[str]()
    for zone in found.zones:
        goals = (zone.goal, *zone.goals)
        if zone.kind != "row":
            own |= {goal.id: goal for goal in goals if goal.parent_id is None}
        elif all(passage == zone.status for _, passage in zone.cells):
            alone[zone.goal.id] = zone.goal
        else:
            commented |= {goal.id for goal in goals}
    rows = [goal for key, goal in alone.items() if key not in own and key not in commented]
    left = [goal for key, goal in own.items() if key not in judged and key not in commented]
    return _present([goal for goal in (*rows, *left) if not goal.is_indicator], found.year)


def _present(goals: Sequence[Goal], year: int | None) -> tuple[Goal, ...]:
    """Return the goals that a report on a year may judge: none for a year to come."""
    return of_first_year([goal for goal in goals if year is None or goal.year is None or goal.year <= year])


def _taken_up(
    writer: Writer, linker: Linker, sentence: Passage, before: Sequence[str], judged: Set[str]
) -> Iterator[Assessment]:
    """Yield the verdict on *the goal*, or on what was set out, that ends an account of a goal listed elsewhere.

    It is the one that the account speaks of. That something is measured every other year takes back no verdict.
    """
    for judgement in find_judgements(sentence):
        of_goal = refers_back(judgement, sentence.text) or _THE_GOAL.search(sentence.text)
        if judgement.weak or not of_goal:
            continue
        goal = linker.named(sentence.text) if name_of_goal(sentence) else linker.singled(sentence.text, before)
        if goal is not None and not (judgement.status == "not_measured" and goal.id in judged):
            yield from writer.assess(goal, judgement, sentence, source="text", confidence=CONFIDENCE["linked"])


def _by_order(writer: Writer, goals: Sequence[Goal], sentence: Passage) -> Iterator[Assessment]:
    """Yield the verdicts of a sentence on goals of the list above that it calls by their order."""
    if _NTH_GOAL.search(sentence.text) is None:
        return
    listed = listed_above(goals, sentence)
    for judgement in find_judgements(sentence):
        for goal in called_by_order(sentence.text[: judgement.end], listed):
            yield from writer.assess(goal, judgement, sentence, source="text", confidence=CONFIDENCE["linked"])


def _called(writer: Writer, sentence: Passage, unit: str | None) -> Iterator[Assessment]:
    """Yield the verdicts of a sentence on goals that it calls by number or by their words."""
    since = 0
    for judgement in find_judgements(sentence):
        for goal in writer.others.called(words_of_verdict(sentence.text, since, judgement)):
            yield from writer.assess(
                goal, judgement, sentence, source="text", confidence=CONFIDENCE["linked"], unit=unit
            )
        since = judgement.end


def _linked(writer: Writer, linker: Linker, sentence: Passage, context: Sequence[str]) -> Iterator[Assessment]:
    """Yield the verdicts of a sentence, each on the goal that it, or the sentences before it, speak of."""
    since = 0
    for judgement in find_judgements(sentence):
        before, after = sentence.text[:since], sentence.text[since:]
        whole = words_of_verdict(sentence.text, since, judgement)
        if name_of_goal(Passage(whole)) is not None:
            for own in writer.others.called(whole):
                yield from writer.assess(own, judgement, sentence, source="text", confidence=CONFIDENCE["linked"])
            since = judgement.end
            continue
        aspects = aspects_of(sentence, judgement.start, judgement.end)
        # Several parts are each looked for by themselves, one with its sentence.
        said = aspects if len(aspects) > 1 else [f"{aspects[0]} {sentence.text}"] if aspects else [after]
        for words in said:
            # Words that something goes well hold for what their own sentence speaks of.
            goal = linker.mentioned(words) if len(aspects) > 1 else None
            if goal is None:
                told_before = () if judgement.weak else (*context, before) if before else context
                goal = linker.nearest(words, told_before)
            if goal is None and judgement.names_goal:
                goal = linker.named(words) or linker.only(f"{words} {' '.join(context)}")
            if goal is not None:
                yield from writer.assess(goal, judgement, sentence, source="text", confidence=CONFIDENCE["linked"])
        since = judgement.end
