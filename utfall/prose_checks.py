"""Figures told in prose that stand together: parts and wholes, women and men, numbers and their shares."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from models import Extraction, Goal, Observation
from utfall.figure_names import same_stem, same_word, sex_of, words_of
from utfall.findings import Finding, number, observed, places_of
from utfall.prose_changes import check_told_changes
from utfall.prose_tables import check_against_tables
from utfall.prose_twice import check_twice
from utfall.prose_wholes import check_leave, check_results, planned

SHARE = re.compile(
    r"[^.!?;]{0,70}?(?:det vill säga|d\.?v\.?s\.?|vilket (?:är|blir|ger|motsvarar)|motsvarande|motsvarar|eller|\(|är|=)"
    r"\s*(?:cirka|ca|c:a|drygt|knappt|ungefär|hela|endast|bara)?\s*$",
    re.IGNORECASE,
)
"""What stands between two numbers of which one is a part of the other (*nio av elva beslut, det vill säga*) and the
share that they make."""
OF = re.compile(r"(?P<part>[\w ]+?)\s+av\s+(?:de |totalt |sammanlagt |alla )?(?P<whole>[\w ]+)", re.IGNORECASE)
VARAV = re.compile(r"^[^.!?;]*\bvarav\s+(?:cirka\s+|ca\s+|hela\s+)?$", re.IGNORECASE)
RATE = re.compile(r"svarsfrekvens", re.IGNORECASE)
OF_ANSWERS = re.compile(r"\s+av\s+(?:svaren|de\s+svarande|dem\s+som\s+svara)", re.IGNORECASE)
"""Behind a number: it is a part of those who answered, not of those who were asked."""
PARAGRAPH = 300
"""Letters around a rate of answers in which its numbers stand."""
TOGETHER = 90
"""Letters from a number of women to that of men, or from a whole to its parts."""
WHOLE_SLIP = 0.1
"""A sum of women and men that is further from the number before it is of something else."""
ALIKE_WORDS = 3
"""So many words of weight that recur make two sentences of one question of a survey."""


def check_prose(extraction: Extraction) -> Iterator[Finding]:
    """Yield what the prose of a report says of its own figures: those of tables, and those beside each other."""
    prose = [o for o in extraction.observations if o.source == "prose" and o.value is not None and not o.is_difference]
    prose.sort(key=lambda o: o.provenance.place)
    texts = {page.number: page.text for page in extraction.report.pages}
    yield from _sexes(prose)
    yield from _varav(prose, texts)
    yield from _shares(prose, texts, extraction.goals)
    yield from _rates(prose, texts)
    yield from _between(prose)
    yield from check_leave(prose)
    yield from check_leave([o for o in extraction.observations if o.source == "table" and not o.is_difference])
    yield from check_results(extraction.budget_lines, extraction.assessments)
    yield from check_twice(prose, extraction.document, texts)
    yield from check_told_changes(prose, extraction.observations, texts)
    yield from check_against_tables(extraction.observations, extraction.budget_lines, extraction.document, texts)


def _gap(one: Observation, other: Observation) -> int | None:
    """Return how many letters stand between two figures of a page, None where the second does not follow the first."""
    a, b = one.provenance, other.provenance
    return b.char_start - a.char_end if a.page == b.page and b.char_start >= a.char_end else None


def _sexes(prose: Sequence[Observation]) -> Iterator[Finding]:
    """Yield what women and men told one after the other say of the number before them: *312 personer, varav 141 …*."""
    for whole, first, second in zip(prose, prose[1:], prose[2:], strict=False):
        gaps = [gap for gap in (_gap(whole, first), _gap(first, second)) if gap is not None and gap <= TOGETHER]
        if {sex_of(first), sex_of(second)} != {"women", "men"} or sex_of(whole) or len(gaps) < 2:
            continue
        if not all(o.unit == "count" and o.value for o in (whole, first, second)):
            continue
        total, parts = whole.value or 0.0, (first.value or 0.0) + (second.value or 0.0)
        if total == parts:
            yield Finding(proven=(whole.id, first.id, second.id))
        elif abs(total - parts) <= WHOLE_SLIP * total:
            a, b = number(first.value or 0.0), number(second.value or 0.0)
            message = f"Texten säger {a} + {b} = {number(parts)} kvinnor och män, men {number(total)} sammanlagt."
            yield _flag("sum_mismatch", message, whole, doubtful=(first.id, second.id))


def _varav(prose: Sequence[Observation], texts: Mapping[int, str]) -> Iterator[Finding]:
    """Yield the parts that are more than the number before *varav* that they are of."""
    for whole, part in pairwise(prose):
        gap = _gap(whole, part)
        if gap is None or gap > TOGETHER or not whole.unit == part.unit == "count":
            continue
        between = texts.get(whole.provenance.page, "")[whole.provenance.char_end : part.provenance.char_start]
        # A sentence's end ends what *varav* is of, and what is a part is of the same thing.
        alike = any(same_stem(word, other) for word in words_of(whole.name) for other in words_of(part.name))
        if alike and VARAV.search(between) and (part.value or 0.0) > (whole.value or 0.0) > 0:
            said, of = number(part.value or 0.0), number(whole.value or 0.0)
            message = f"Texten säger {of} (”{whole.name}”), varav {said} (”{part.name}”): delen är större än helheten."
            yield _flag("sum_mismatch", message, part, doubtful=(whole.id,))


def _between(prose: Sequence[Observation]) -> Iterator[Finding]:
    """Yield the shares of all that lie outside those of women and men, told of the same thing for the same time."""
    for first, second in pairwise(prose):
        gap = _gap(first, second)
        if {sex_of(first), sex_of(second)} != {"women", "men"} or gap is None or gap > TOGETHER:
            continue
        if not first.unit == second.unit == "percent":
            continue
        words = max(words_of(first.name), words_of(second.name), key=len)
        low, high = sorted((first.value or 0.0, second.value or 0.0))
        for whole in prose:
            same = (whole.unit, whole.period, whole.measure) == (first.unit, first.period, first.measure)
            if same and not sex_of(whole) and _tells_of(whole, words) and not low <= (whole.value or 0.0) <= high:
                a, b = number(first.value or 0.0), number(second.value or 0.0)
                message = (
                    f"Texten säger {number(whole.value or 0.0)} % av alla (”{whole.name}”), vilket ligger utanför "
                    f"delarna, {a} % och {b} % för {first.series or first.name} och {second.series or second.name}."
                )
                yield _flag("total_outside_parts", message, whole, doubtful=(first.id, second.id))


def _tells_of(o: Observation, words: frozenset[str]) -> bool:
    """Return True if so many words of weight recur that the two figures are of one question."""
    shared = sum(any(same_word(word, other) for other in words_of(o.name)) for word in words)
    return shared >= ALIKE_WORDS and 2 * shared >= len(words)


def _shares(prose: Sequence[Observation], texts: Mapping[int, str], goals: Sequence[Goal]) -> Iterator[Finding]:
    """Yield what two numbers say of the share beside them: *nio av elva beslut, det vill säga 85 procent*.

    The whole may be what the goal above asks for: *131 tillsyner, vilket är 85 procent av det planerade*.
    """
    for part, share in pairwise(prose):
        gap, match = _gap(part, share), OF.search(part.value_text)
        if gap is None or share.unit != "percent" or not part.value:
            continue
        text = texts.get(part.provenance.page, "")
        after = text[share.provenance.char_end : share.provenance.char_end + PARAGRAPH]
        whole = _whole(match["whole"]) if match else planned(part, after, goals)
        if whole and SHARE.match(text[part.provenance.char_end : share.provenance.char_start]):
            yield _share(part, part.value, whole, share)


def _whole(words: str) -> float | None:
    from normalize.numbers import parse_number, parse_number_word

    figure = parse_number(words.strip())
    return float(figure) if figure is not None else parse_number_word(words.strip())


def _share(part: Observation, some: float, whole: float, share: Observation) -> Finding:
    figure, reckoned = observed(share), 100 * some / whole
    if abs(reckoned - (share.value or 0.0)) <= figure.step:
        return Finding(proven=(part.id, share.id))
    printed = number(share.value or 0.0, places_of(figure.step))
    shown = number(reckoned, max(1, places_of(figure.step)))
    message = f"Texten säger {number(some)} av {number(whole)} och {printed} %, men det är {shown} %."
    return _flag("share_mismatch", message, share, doubtful=(part.id,))


def _is_rate(o: Observation, texts: Mapping[int, str]) -> bool:
    """Return True for a rate of answers."""
    start = o.provenance.char_start
    before = texts.get(o.provenance.page, "")[max(0, start - 60) : start]
    return o.unit == "percent" and (RATE.search(before) or RATE.search(o.name)) is not None


def _is_near(one: Observation, other: Observation) -> bool:
    a, b = one.provenance, other.provenance
    return a.page == b.page and abs(a.char_start - b.char_start) <= PARAGRAPH


def _rates(prose: Sequence[Observation], texts: Mapping[int, str]) -> Iterator[Finding]:
    """Yield what the numbers of those asked and those who answered say of the rate of answers between them."""
    rates = [o for o in prose if _is_rate(o, texts)]
    for rate in rates:
        near = [
            o
            for o in prose
            if o.unit == "count" and (o.value or 0.0) > 1 and _is_near(o, rate)
            and not OF_ANSWERS.match(texts.get(o.provenance.page, ""), o.provenance.char_end)
        ]  # fmt: skip
        pairs = [(a, b) for a in near for b in near if (a.value or 0.0) < (b.value or 0.0)]
        fits = [
            pair for pair in pairs if _share(pair[0], pair[0].value or 0.0, pair[1].value or 1.0, rate).kind is None
        ]
        for part, whole in fits[:1]:
            yield Finding(proven=(part.id, whole.id, rate.id))
        persons = [
            o for o in near if re.search(r"person|svar|enkät|brukare|elev|barn|medarbetar", f"{o.name} {o.value_text}")
        ]
        same_time = len({o.measure for o in near}) == 1  # *29 personer, jämfört med 41 under 2021*
        # *60 procent i hemtjänsten och 50 procent på boendet*: each number is of one of the groups.
        alone = not any(o is not rate and o.measure == rate.measure and _is_near(o, rate) for o in rates)
        if not fits and len(near) == 2 and len(persons) == 2 and pairs and same_time and alone:
            yield _share(pairs[0][0], pairs[0][0].value or 0.0, pairs[0][1].value or 1.0, rate)


def _flag(kind: str, message: str, on: Observation, *, doubtful: tuple[str, ...] = ()) -> Finding:
    return Finding(
        kind=kind,
        message=message,
        record_table="observations",
        record_id=on.id,
        broken=(on.id,),
        doubtful=doubtful,
    )
