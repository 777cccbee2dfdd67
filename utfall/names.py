"""Names by themselves: what they are matched to, and the list of those that were matched to nothing."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from models import Match
from normalize import registers
from normalize.indicators import match_indicator
from normalize.municipality_names import match_municipality_name
from normalize.unit_names import spelled_out
from normalize.units import is_name, is_nothing, match_unit
from utfall.database import Database

Kind = Literal["municipality", "unit", "indicator"]
KINDS: tuple[Kind, ...] = ("municipality", "unit", "indicator")

LINE = json.JSONEncoder(ensure_ascii=False)

UNMATCHED = """
    WITH named (document_id, kind, text) AS (
        SELECT document_id, 'indicator', name FROM observations
        UNION ALL SELECT document_id, 'unit', org_unit FROM observations
        UNION ALL SELECT document_id, 'unit', unit FROM goals
        UNION ALL SELECT document_id, 'unit', unit FROM assessments
        UNION ALL SELECT document_id, 'unit', unit FROM budget_lines
        UNION ALL SELECT id, 'unit', organisation FROM documents
        UNION ALL SELECT id, 'unit', unit FROM documents
    ), counted AS (
        SELECT document_id, kind, text, count(*) AS times FROM named WHERE text IS NOT NULL GROUP BY 1, 2, 3
    )
    SELECT m.kind, m.text, sum(coalesce(c.times, 1)) AS times, count(DISTINCT m.document_id) AS reports,
           min(m.candidates) AS candidates, d.municipality_code
    FROM matches AS m LEFT JOIN counted AS c USING (document_id, kind, text) JOIN documents AS d ON d.id = m.document_id
    WHERE m.matched_id IS NULL AND m.text <> ''
    GROUP BY m.kind, m.text, d.municipality_code
"""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A name that no register knows: how often it stands in how many reports, and what it is most like."""

    kind: str
    text: str
    times: int
    reports: int
    candidates: tuple[tuple[str, str, float], ...]


def names_of(kind: str) -> Mapping[str, str]:
    """Return the names of all that a kind of names can be matched to, by id."""
    if kind == "municipality":
        return {row.code: row.name for row in registers.municipalities()}
    if kind == "unit":
        return {row.id: row.name for row in registers.unit_kinds()}
    return {row.id: row.name_sv for row in registers.indicators()}


def matcher(
    kind: Kind,
    *,
    municipality_code: str | None = None,
    context: str | None = None,
    unit: str | None = None,
    explained: Mapping[str, str] | None = None,
) -> Callable[[str], Match]:
    """Return the function that decides on names of a kind, with what is known of where they stand.

    `explained` are the abbreviations that the report explains, with what they stand for.
    """
    meant = explained or {}
    if kind == "municipality":
        return match_municipality_name
    if kind == "unit":
        return lambda text: replace(
            match_unit(spelled_out(text, meant), municipality_code=municipality_code, context=context)[0], text=text
        )
    return lambda text: replace(match_indicator(spelled_out(text, meant), context=context, unit=unit), text=text)


def as_lines(kind: Kind, texts: Iterable[str], decide: Callable[[str], Match]) -> Iterator[str]:
    """Yield the decision on each text as a line of JSON: text, id, name, score, method, candidates."""
    names = names_of(kind)
    for text in texts:
        match = decide(text)
        yield LINE.encode(
            {
                "text": text,
                "id": match.matched_id,
                "name": names.get(match.matched_id or ""),
                "score": match.score,
                "method": match.method,
                "candidates": [{"id": key, "name": names.get(key), "score": score} for key, score in match.candidates],
            }
        )


def unmatched(db: Database, kind: str | None = None, *, anew: bool = False) -> list[Unmatched]:
    """Return the names in a database that were matched to nothing, the most frequent first.

    Words that stand where a unit may stand and name none (*Totalt*, *Kvinnor*) are no work for anyone and left out.
    `anew` leaves out what the registers in use know by now, too: what ingesting again would match.
    """
    names, found = {each: names_of(each) for each in KINDS}, dict[tuple[str, str], Unmatched]()
    for each, text, times, reports, candidates, municipality_code in db.execute(UNMATCHED):
        if (kind is not None and each != kind) or is_nothing(text) or (each == "unit" and not is_name(text)):
            continue
        if anew and matcher(each, municipality_code=municipality_code)(text).matched_id is not None:
            continue
        near = tuple((key, names[each].get(key, key), score) for key, score in json.loads(candidates))
        one = found.get((each, text), Unmatched(each, text, 0, 0, near))
        found[each, text] = replace(one, times=one.times + times, reports=one.reports + reports)
    return sorted(found.values(), key=lambda row: (-row.times, -row.reports, row.kind, row.text))


def as_text(rows: Iterable[Unmatched]) -> Iterator[str]:
    """Yield a heading and a line for each name: how often, in how many reports, its kind, the name, what it is like."""
    yield f"{'times':>5}  {'reports':>7}  {'kind':12}  name"
    for row in rows:
        near = ", ".join(f"{name} ({key}, {score:g})" for key, name, score in row.candidates)
        yield f"{row.times:5}  {row.reports:7}  {row.kind:12}  {row.text}" + (f"  ~ {near}" if near else "")
