"""Leave out one rule at a time and print which reports lose what: `make leave-out`.

A rule that no report misses is not covered by any gold; one that a single report misses may be too narrow: written for
that report. Rules are the entries of extract/rules: those with ids, patterns and word lists. The families of rules
that the program finds facts with are told by how many reports they have found something right in.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import click

from extract import rules
from extract.rules.catalogue import Entry, entries
from tests.bench.gauge import ReadSet, read_sets, scores
from utfall.scoring import ReportScore

NEVER = "(?!)"
"""A pattern that matches nothing."""

FILES = ("goals", "identity", "judgement", "linking", "naming", "quantities", "structure", "symbols", "tables")
"""Rule files that are tried unless others are asked for. `headings` and `language` hold what words are, not rules."""

NOT_ALONE = ("judgement.classes", "quantities.number", "quantities.unit", "identity.words", "confidence")
"""Entries that others are put together from, and without which nothing at all is read: they tell nothing."""


def without(entry: Entry) -> rules.Files:
    """Return the rules in force, one entry left out."""
    if entry.table:
        kept = [rule for rule in rules.shipped("judgement")[entry.table] if rule["id"] != entry.id]
        return {"judgement": {**rules.shipped("judgement"), entry.table: kept}}
    file, *keys = entry.id.split(".")
    return {file: _emptied(rules.shipped(file), keys, entry.kind)}


def _emptied(table: Mapping[str, Any], keys: Sequence[str], kind: str) -> dict[str, Any]:
    key, *rest = keys
    if rest:
        return {**table, key: _emptied(table[key], rest, kind)}
    if kind == "meaning":
        return {other: value for other, value in table.items() if other != key}
    return {**table, key: [NEVER] if kind == "words" else NEVER}


@dataclass(frozen=True, slots=True)
class Loss:
    """What a report loses without a rule: facts by kind, and false alarms that are gone with it."""

    report: str
    lost: Counter[str]
    gained: Counter[str]
    false_gone: int

    def __str__(self) -> str:
        parts = [f"-{count} {kind}" for kind, count in self.lost.items()]
        parts += [f"+{count} {kind}" for kind, count in self.gained.items()]
        return f"{self.report}: {', '.join([*parts, *([f'{self.false_gone:+d} false'] if self.false_gone else [])])}"


def losses(before: Sequence[ReportScore], after: Sequence[ReportScore]) -> Iterator[Loss]:
    """Yield what differs for each report."""
    for one, other in zip(before, after, strict=True):
        lost, gained, false = Counter[str](), Counter[str](), 0
        for kind, hits in one.hits.items():
            lost[kind] += len(hits.keys() - other.hits[kind].keys())
            gained[kind] += len(other.hits[kind].keys() - hits.keys())
            false += len(other.invented[kind]) - len(one.invented[kind])
        if lost.total() or gained.total() or false:
            yield Loss("/".join(PurePath(one.file or one.stem).parts[-2:]), +lost, +gained, false)


def tried(files: Sequence[str]) -> Iterator[Entry]:
    """Yield the entries that are left out, one after the other."""
    for entry in entries():
        file = "judgement" if entry.table else entry.id.split(".")[0]
        if file in files and entry.kind != "family" and not entry.id.startswith(NOT_ALONE):
            yield entry


def by_family(reports: Sequence[ReportScore]) -> Iterator[str]:
    """Yield the families of rules that have found something right in one report only."""
    found = defaultdict[str, set[str]](set)
    for report in reports:
        for (_, family), given in report.given.items():
            if given.right:
                found[family].add(report.stem)
    yield from (f"{family:40} {min(stems)}" for family, stems in sorted(found.items()) if len(stems) == 1)


@click.command()
@click.argument("files", nargs=-1)
def main(files: tuple[str, ...]) -> None:
    """Leave out one rule of FILES (goals, tables ...) at a time."""
    sets: list[ReadSet] = list(read_sets())
    before = scores(sets)
    unmissed, narrow = list[str](), list[str]()
    for entry in tried(files or FILES):
        rules.use(without(entry))
        try:
            found = list(losses(before, scores(sets)))
        except (KeyError, ValueError, StopIteration) as error:
            print(f"{entry.id}: nothing can be read without it ({error!r})")
            continue
        hurt = {PurePath(loss.report).stem for loss in found if loss.lost}
        print(f"{entry.id}: {len(hurt)} reports lose facts")
        for loss in found:
            print(f"    {loss}")
        sys.stdout.flush()
        if len(hurt) < 2:
            (narrow if hurt else unmissed).append(f"{entry.id:40} {min(hurt, default='')}")
    rules.use({})
    for title, lines in (
        ("One report only misses these", narrow),
        ("No report misses these", unmissed),
        ("Families that have found something right in one report only", list(by_family(before))),
    ):
        print(f"\n{title}: {len(lines)}", *lines, sep="\n    ")


if __name__ == "__main__":
    main()
