"""Makes assessments of a goal unit by unit: of the items of a list, and of a table with a row for each unit."""

from collections.abc import Iterator

from extract.linking.assessing import CONFIDENCE, Writer
from extract.linking.judged_units import judged_item, judged_parts, judged_together, names_place
from extract.prose.figure_groups import is_group
from extract.tables.goal_columns import roles_of
from extract.verdicts.lines import status_word
from extract.wording.goals import Zone
from models import Assessment, Passage, Table

FEWEST = 2
"""So many rows of a table without heads judge units, each of its own."""


def assess_item(writer: Writer, zone: Zone, passage: Passage) -> Iterator[Assessment]:
    """Yield the verdict of a list's item on one unit (*Ekbacken – ej uppnått*)."""
    if (found := judged_item(passage, writer.legend.codes)) is not None:
        name, words, judgement = found
        unit, aspect = (None, name) if name is not None and is_group(name) else (name, None)
        yield from writer.assess(
            zone.goal,
            judgement,
            words,
            source="comment",
            confidence=CONFIDENCE["comment"],
            unit=unit,
            aspect=aspect,
        )


def assess_together(writer: Writer, zone: Zone, passage: Passage) -> Iterator[Assessment]:
    """Yield the verdicts of a line that judges several units, classes or groups at once (*Norrbo ja, Söderbo nej*)."""
    for part, words, judgement in judged_parts(passage):
        yield from writer.assess(
            zone.goal, judgement, words, source="template", confidence=CONFIDENCE["template"], aspect=part
        )
    for unit, words, judgement in judged_together(passage):
        yield from writer.assess(
            zone.goal, judgement, words, source="template", confidence=CONFIDENCE["template"], unit=unit
        )


def assess_by_unit(writer: Writer, zone: Zone, table: Table) -> Iterator[Assessment]:
    """Yield the verdicts of a table with a row for each unit and a column that judges them."""
    columns = _columns(table)
    if columns is None:
        return
    for row in table.grid()[table.header_rows :]:
        unit, status = row[columns[0]], row[columns[1]]
        if unit is None or status is None or not (unit.text and status.text):
            continue
        word = status_word(status.text)
        if word is not None:
            yield from writer.assess(
                zone.goal, word, status.passage, source="template", confidence=CONFIDENCE["template"], unit=unit.text
            )


def _columns(table: Table) -> tuple[int, int] | None:
    """Return the columns of the units and of their verdicts: as the heads say, or without any the first and the last.

    *Norrbo 88 % ej uppfyllt*: each row of a table without heads begins with a place and ends with a word of a scale.
    """
    roles = roles_of(table)
    if "unit" in roles and "status" in roles:
        return roles["unit"], roles["status"]
    rows = table.grid()
    if table.header_rows or len(rows) < FEWEST:
        return None
    told = [row[0] and row[-1] and names_place(row[0].text) and status_word(row[-1].text) for row in rows]
    return (0, len(rows[0]) - 1) if all(told) else None
