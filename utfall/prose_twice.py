"""How many there are, told twice in prose: *86 barn* in one place and *84 barn* in another cannot both be."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from models import Document, Observation
from normalize.numbers import parse_number_word
from utfall.figure_names import POPULATION, own_times, sex_of, words_of
from utfall.findings import Finding, number

PRESENCE = frozenset(
    {
        "inskrivna", "inskriven", "placerade", "avdelningar", "avdelning", "fördelade", "fördelat", "grupper", "finns",
        "bor", "bodde", "enheten", "förskolan", "skolan", "boendet", "verksamheten", "olika", "våra", "vår", "plats",
    }
)  # fmt: skip
"""Words that say only that they are there."""
NEAR = 0.9
"""Two counts that differ more are of a whole and a part, or of two things."""
TIMES = re.compile(
    r"\b(?:start\w*|början|slutet|hösten|våren|hösttermin\w*|vårtermin\w*|sommaren|årsskiftet|innan|efter|tidigare|nu|idag"
    r"|i dag|sedan|genomsnitt\w*|i snitt|cirka|ca|drygt|knappt|ungefär|omkring|nästan|över|som mest|högst|minst)\b",
    re.IGNORECASE,
)
"""Words beside a count that make it one of another moment, or a rough one."""
AROUND = 60
"""Letters before a count in which such a word stands."""


def check_twice(prose: Sequence[Observation], document: Document, texts: Mapping[int, str]) -> Iterator[Finding]:
    """Yield the counts of a unit's own that two places of the report give differently for its own time."""
    told = defaultdict[tuple[str, str | None], list[Observation]](list)
    for o in prose:
        noun = _counted(o)
        if noun and o.measure == "outcome" and o.value_high is None and not (sex_of(o) or o.series):
            told[noun, o.org_unit].append(o)
    own = own_times(document)
    for found in told.values():
        exact = [o for o in found if not TIMES.search(_before(o, texts))]
        values = {o.value for o in exact}
        if len(values) != 2 or min(v or 0.0 for v in values) < NEAR * max(v or 0.0 for v in values):
            continue
        ends = (next(o for o in exact if o.value == value) for value in values)
        first, second = sorted(ends, key=lambda o: o.provenance.place)
        # Two moments of a year may differ; what is told of no moment holds for all of it.
        if first.period != second.period and not (first.period in own or second.period in own):
            continue
        yield _flag(first, second)


def _counted(o: Observation) -> str | None:
    """Return what a count counts where nothing but that is told of it."""
    words = [word for word in words_of(o.name) - PRESENCE if parse_number_word(word) is None]
    alone = o.unit == "count" and o.value is not None and len(words) == 1 and POPULATION.fullmatch(words[0])
    return words[0].removesuffix("na") if alone else None


def _before(o: Observation, texts: Mapping[int, str]) -> str:
    """Return the words of its sentence before a count, and its own."""
    text, place = texts.get(o.provenance.page, ""), o.provenance
    return re.split(r"[.!?:]\s", text[max(0, place.char_start - AROUND) : place.char_start])[-1] + o.value_text


def _flag(first: Observation, second: Observation) -> Finding:
    places = [f"{number(o.value or 0.0)} (”{o.name}”, sidan {o.provenance.page})" for o in (first, second)]
    message = f"Texten säger {places[0]} på ett ställe och {places[1]} på ett annat."
    return Finding(
        kind="prose_against_prose", message=message, record_table="observations", record_id=second.id,
        doubtful=(first.id, second.id),
    )  # fmt: skip
