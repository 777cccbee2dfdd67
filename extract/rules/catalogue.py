"""The rules in force, as a list that people look through: ids, where each is written and what it gives."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from extract import rules
from extract.rules.faults import CLOSED, MEANINGS, SIGNS
from extract.rules.own import OwnRules
from extract.rules.places import Path, line_of, notes

Kind = Literal["rule", "pattern", "words", "meaning", "family"]
RULES_IN = "judgement"
"""The file whose rules have ids of their own; what stands in the others is called by its path: `goals.column.goal`."""

FAMILIES_IN = "confidence"
"""The file with what families of rules are worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A rule of a file: its id, what it gives, where it is written, and what it says.

    `note` is what the file says of it, `table` the kind of a rule with an id of its own (`phrase`, `word`, `verdict`).
    """

    id: str
    kind: Kind
    gives: str
    places: tuple[str, ...]
    note: str | None
    value: Any
    table: str | None = None

    @property
    def examples(self) -> tuple[Sequence[str], Sequence[str]]:
        """Return the sentences that a rule reads, and those that it leaves alone; other entries have none."""
        return (self.value["matches"], self.value["rejects"]) if self.table else ((), ())


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that rules are written in: where it lies, and where each key stands."""

    where: str
    text: str
    data: Mapping[str, Any]

    def place(self, path: Path) -> str:
        return f"{self.where}:{line_of(self.text, path)}"

    def holds(self, path: Path) -> bool:
        value: Any = self.data
        for key in path:
            if not isinstance(value, dict) or key not in value:
                return False
            value = value[key]
        return True


def entries(own: OwnRules | None = None) -> Iterator[Entry]:
    """Yield the rules in force, file by file; those of the user's own must have been put into force (`own.apply`)."""
    texts = dict(own.files) if own else {}
    for name in rules.names():
        sources = [_Source(f"extract/rules/{name}.toml", rules.text_of(name), rules.shipped(name))]
        if own and name in texts:
            sources.append(_Source(own.where(name), texts[name], tomllib.loads(texts[name])))
        told = {key: note for source in sources for key, note in notes(source.text).items()}
        yield from _of_table(name, rules.load(name), (), sources, told)


def _of_table(
    name: str, table: Mapping[str, Any], path: tuple[str, ...], sources: Sequence[_Source], told: Mapping[Path, str]
) -> Iterator[Entry]:
    for key, value in table.items():
        here = (*path, key)
        if (name, *here) in CLOSED:
            continue
        if isinstance(value, list) and value and isinstance(value[0], dict):
            if name == RULES_IN:
                yield from (_rule(key, rule, sources) for rule in value)
            elif name == FAMILIES_IN:
                yield from (_family(number, family, sources[0]) for number, family in enumerate(value))
        elif isinstance(value, dict):
            yield from _of_table(name, value, here, sources, told)
        else:
            yield Entry(
                id=".".join((name, *here)),
                kind=_kind(value, (name, *path)),
                gives=_gives(value, (name, *path)),
                places=tuple(source.place(here) for source in sources if source.holds(here)),
                note=told.get(here) or told.get(path or here),
                value=value,
            )


def _kind(value: Any, path: tuple[str, ...]) -> Kind:
    return "words" if isinstance(value, list) else "meaning" if path[:2] in (*MEANINGS, *SIGNS) else "pattern"


def _gives(value: Any, path: tuple[str, ...]) -> str:
    if isinstance(value, list):
        return f"{len(value)} words"
    if path[:2] in SIGNS:
        return f"{len(value)} signs"
    return f"means {value}" if path[:2] in MEANINGS else "a pattern"


def _rule(table: str, rule: Mapping[str, Any], sources: Sequence[_Source]) -> Entry:
    """Return the entry of a rule with an id: where it is written last is where it is in force."""
    written = [
        source.place((table, number, "id"))
        for source in sources
        for number, other in enumerate(source.data.get(table, ()))
        if other["id"] == rule["id"]
    ]
    status = "a judgement without a status" if rule["status"] == "none" else rule["status"]
    return Entry(
        id=rule["id"],
        kind="rule",
        gives=status + (", forecast" if rule.get("forecast") else ""),
        places=tuple(written),
        note=KINDS[table],
        value=rule,
        table=table,
    )


def _family(number: int, family: Mapping[str, Any], source: _Source) -> Entry:
    """Return the entry of a family of rules: what stands in the column `rule` of facts that code finds by structure."""
    counted = f"{family['right']} of {family['found']} right in {family['reports']} reports with gold"
    return Entry(
        id=family["id"],
        kind="family",
        gives=f"confidence {family['confidence']:.2f}",
        places=(source.place(("family", number, "id")),),
        note=f"{family.get('says', 'A reader of the program.')} Measured: {counted}.",
        value=None,
    )


KINDS: Mapping[str, str] = {
    "phrase": "Words that are a judgement by themselves. The first phrase that matches wins.",
    "word": "A whole cell of a status column, or a whole line after a label such as Status.",
    "contrast": "After a verdict, the opposite for another part, in words that do not say the verdict again.",
    "verdict": "A word of achievement (class achieved) with what stands around it. The rule that needs most wins.",
}
"""What the rules of each table are."""
