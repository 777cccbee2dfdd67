"""Rises and falls told in prose, against the figures of the two years that the sentence or a table gives."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from models import Observation
from utfall.figure_names import sex_of, words_of
from utfall.findings import EPSILON, Finding, number, observed, places_of

RISE = r"ök(?:at|ade|ar|ning(?:en)?)|stig(?:it|er)|steg|höj(?:ts|des)|växte?|gått upp|gick upp|uppgång(?:en)?"
FALL = (
    r"minsk(?:at|ade|ar|ning(?:en)?)|sjunk(?:it|er)|sjönk|sänk(?:ts|tes)"
    r"|gått (?:ner|ned)|gick (?:ner|ned)|nedgång(?:en)?"
)
WAY = re.compile(rf"\b(?:(?P<rise>{RISE})|(?P<fall>{FALL}))\b", re.IGNORECASE)
UNTOLD = re.compile(r"\b(?:inte|ej|ska|skall|skulle|bör|målet|om|än|från att|antingen|eller)\b", re.IGNORECASE)
"""Words with which a sentence tells of no rise or fall that took place, or of more than one thing."""
STOP = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ]|\s*$)|\n\s*\n|;")
LONGEST = 240
"""Letters of a sentence that are looked at, before and after its figure."""
POINTS = re.compile(r"procentenhet", re.IGNORECASE)
BESIDE = re.compile(
    r"\s*[,(–-]?\s*"
    r"(?:(?:det vill säga|d\.?v\.?s\.?|alltså|vilket (?:är|motsvarar|innebär)|eller|motsvarande|en|med)\s+){0,3}"
    r"(?:(?:ök|minsk|höj|sänk|upp|ned)\w*\s+)?(?:(?:med|på|om)\s+)?(?:cirka\s+|ca\s+)?[+−-]?",
    re.IGNORECASE,
)
"""What may stand between the figures of two years and their difference: anything more tells of another thing."""
STEM = 4
"""Letters that tell a word of a name (*nöjda*, *Nöjd*) where the figure is the same, too."""
TOGETHER = 80
"""Letters from one year's figure to the other's."""


def check_told_changes(
    prose: Sequence[Observation], observations: Sequence[Observation], texts: Mapping[int, str]
) -> Iterator[Finding]:
    """Yield the rises and falls that `prose`, in its order, tells of and its own figures or a table's contradict."""
    prose = [o for o in prose if o.value_high is None]
    beside = {pair[0].id: pair for one, other in pairwise(prose) if (pair := both_years(one, other)) is not None}
    rows = list(_rows(observations))
    every = [o for o in observations if o.source == "prose" and o.value is not None and o.value_high is None]
    yield from _differences(sorted(every, key=lambda o: o.provenance.place), texts)
    for later in prose:
        if later.measure != "outcome":
            continue
        pair = beside.get(later.id)
        earlier = pair[1] if pair else _earlier_in_table(later, rows)
        way = _way(texts.get(later.provenance.page, ""), later, pair[1] if pair else None) if earlier else 0
        change = (later.value or 0.0) - (earlier.value or 0.0) if earlier else 0.0
        if earlier is not None and way * change < -EPSILON:
            yield _flag(later, earlier, way)


def _differences(told: Sequence[Observation], texts: Mapping[int, str]) -> Iterator[Finding]:
    """Yield the differences told after the two figures that they are of: *från 80 till 84 %, 6 procentenheter*."""
    for one, other, change in zip(told, told[1:], told[2:], strict=False):
        pair = both_years(one, other) if not (one.is_difference or other.is_difference) else None
        a, b = other.provenance, change.provenance
        near = a.page == b.page and BESIDE.fullmatch(texts.get(a.page, "")[a.char_end : b.char_start]) is not None
        if pair is None or not change.is_difference or not near or change.value_high is not None or not pair[1].value:
            continue
        later, earlier = pair
        size = abs((later.value or 0.0) - (earlier.value or 0.0))
        relative = change.unit == "percent" and not POINTS.search(change.value_text)
        if relative and later.unit == "percent":
            continue  # per cent of per cents: reports mean points as often
        if not relative and change.unit not in (later.unit, "percent" if later.unit == "percent" else None):
            continue
        reckoned = 100 * size / abs(earlier.value or 1.0) if relative else size
        steps = max(observed(o).step for o in (change, *((later, earlier) if not relative else ())))
        if abs(reckoned - abs(change.value or 0.0)) > steps + EPSILON:
            before, now = (number(o.value or 0.0, places_of(observed(o).step)) for o in (earlier, later))
            places = places_of(steps)
            unit = " %" if relative else " procentenheter" if later.unit == "percent" else ""
            message = (
                f"Texten säger att ”{later.name}” ändrats från {before} till {now} och skillnaden "
                f"{number(abs(change.value or 0.0), places_of(observed(change).step))}{unit}, men den är "
                f"{number(reckoned, max(places, 1) if relative else places)}{unit}."
            )
            yield Finding(
                kind="trend_mismatch", message=message, record_table="observations", record_id=change.id,
                broken=(change.id,), doubtful=(later.id, earlier.id),
            )  # fmt: skip


def both_years(one: Observation, other: Observation) -> tuple[Observation, Observation] | None:
    """Return this year's figure and the earlier one, where two figures beside each other are these of one thing."""
    a, b = one.provenance, other.provenance
    gap = b.char_start - a.char_end
    alike = (one.name, one.unit, one.series, one.org_unit) == (other.name, other.unit, other.series, other.org_unit)
    if a.page != b.page or not 0 <= gap <= TOGETHER or not alike:
        return None
    if {one.measure, other.measure} != {"outcome", "previous"}:
        return None
    return (one, other) if one.measure == "outcome" else (other, one)


def _rows(observations: Iterable[Observation]) -> Iterator[tuple[frozenset[str], Observation, Observation]]:
    """Yield the rows of tables with one outcome and a figure of the time before, and the words of their names."""
    rows = dict[tuple[str | None, int | None], list[Observation]]()
    for o in observations:
        if o.source == "table" and o.value is not None and not o.is_difference and o.measure in ("outcome", "previous"):
            rows.setdefault((o.table_id, o.row), []).append(o)
    for found in rows.values():
        later = [o for o in found if o.measure == "outcome"]
        before = (
            {o.period or "": o for o in found if o.measure == "previous" and o.unit == later[0].unit} if later else {}
        )
        # Of several years, the last; two figures of one time are of different groups.
        if len(later) == 1 and before and len(before) == len(found) - 1 and not sex_of(later[0]):
            yield words_of(later[0].name), later[0], before[max(before)]


def _earlier_in_table(
    told: Observation, rows: Iterable[tuple[frozenset[str], Observation, Observation]]
) -> Observation | None:
    """Return last year's figure of the one row of a table that prose tells of, by its name and this year's figure."""
    words = words_of(told.name)
    found = [
        earlier
        for name, later, earlier in rows
        if (later.value, later.unit, later.org_unit) == (told.value, told.unit, told.org_unit)
        and words
        and all(any(word[:STEM] == other[:STEM] for other in name) for word in words)
    ]
    return found[0] if len(found) == 1 and not sex_of(told) else None


def _way(text: str, later: Observation, earlier: Observation | None) -> int:
    """Return 1 where the sentence of a figure tells of a rise, -1 of a fall, 0 of neither or of both."""
    places = [o.provenance for o in (later, earlier) if o is not None]
    start, end = min(p.char_start for p in places), max(p.char_end for p in places)
    before = STOP.split(text[max(0, start - LONGEST) : start])[-1]
    after = STOP.split(text[end : end + LONGEST])[0]
    ways = {1 if match["rise"] else -1 for match in WAY.finditer(before + text[start:end] + after)}
    # What stands after a comma is another clause: *…, medan kostnaden har minskat*.
    near = WAY.search(before.rpartition(",")[2] + text[start:end] + after.partition(",")[0])
    if len(ways) != 1 or near is None or UNTOLD.search(before) or UNTOLD.search(after.partition(",")[0]):
        return 0
    return ways.pop()


def _flag(later: Observation, earlier: Observation, way: int) -> Finding:
    told, is_so = ("har ökat", "minskat") if way > 0 else ("har minskat", "ökat")
    before, now = (number(o.value or 0.0, places_of(observed(o).step)) for o in (earlier, later))
    return Finding(
        kind="trend_mismatch",
        message=f"Texten säger att ”{later.name}” {told}, men värdet har {is_so} från {before} till {now}.",
        record_table="observations",
        record_id=later.id,
        broken=(later.id,),
        doubtful=(earlier.id,),
    )
