"""What a change of rules did: a database beside an older one of the same reports, fact by fact."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from utfall.evaluate import KINDS, Part, evaluate
from utfall.scoring import Evaluation, ReportScore

DIFFERENCES = ("gained", "lost", "false_added", "false_removed")
TITLES = {
    "gained": "found now, not then",
    "lost": "found then, not now",
    "false_added": "false alarms that are new",
    "false_removed": "false alarms that are gone",
}
SIGNS = {"gained": "+", "lost": "-", "false_added": "! new", "false_removed": "! gone"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of one report's facts: by kind, in words, each way that they can differ.

    `file` is None where the report is in one of the databases only; `kept_aside` reports are told of by numbers.
    """

    stem: str
    file: str | None
    kept_aside: bool
    gained: Mapping[str, tuple[str, ...]]
    lost: Mapping[str, tuple[str, ...]]
    false_added: Mapping[str, tuple[str, ...]]
    false_removed: Mapping[str, tuple[str, ...]]

    def count(self, difference: str, kind: str) -> int:
        """Return how many facts of a kind differ in that way."""
        return len(getattr(self, difference).get(kind, ()))

    @property
    def total(self) -> int:
        """Return how many facts differ at all."""
        return sum(self.count(difference, kind.name) for difference in DIFFERENCES for kind in KINDS)


def changes(now: Evaluation, then: Evaluation) -> tuple[Change, ...]:
    """Return what differs, report by report: the same one has the same name and kind of file in both."""
    before, after = _by_report(then), _by_report(now)
    return tuple(_change(after.get(key), before.get(key)) for key in dict.fromkeys([*after, *before]))


def _by_report(evaluation: Evaluation) -> dict[tuple[str, str | None], ReportScore]:
    """Return the reports by stem and kind of file: a report may be there as PDF and as text."""
    return {(r.stem, Path(r.file).suffix if r.file else None): r for r in evaluation.reports if r.file}


def _change(now: ReportScore | None, then: ReportScore | None) -> Change:
    one = now or then
    if one is None:
        raise ValueError("a report of neither database")
    by_kind = {d: dict[str, tuple[str, ...]]() for d in DIFFERENCES}
    for kind in (kind.name for kind in KINDS):
        hits_now = now.hits.get(kind, {}) if now else {}
        hits_then = then.hits.get(kind, {}) if then else {}
        by_kind["gained"][kind] = tuple(hits_now[i] for i in sorted(hits_now.keys() - hits_then.keys()))
        by_kind["lost"][kind] = tuple(hits_then[i] for i in sorted(hits_then.keys() - hits_now.keys()))
        false_now = Counter(now.invented.get(kind, ()) if now else ())
        false_then = Counter(then.invented.get(kind, ()) if then else ())
        by_kind["false_added"][kind] = tuple((false_now - false_then).elements())
        by_kind["false_removed"][kind] = tuple((false_then - false_now).elements())
    return Change(stem=one.stem, file=one.file if now and then else None, kept_aside=one.kept_aside, **by_kind)


# In words


def against(db: Path, gold_dir: Path, old: Path, *, part: Part = "all", machine: bool = False) -> str:
    """Return what `db` finds and `old` does not, and the reverse, as text or as JSON.

    Of reports that are kept aside numbers are told; their facts only where they are asked for by `part`.
    """
    now, then = evaluate(db, gold_dir, part), evaluate(old, gold_dir, part)
    found = changes(now, then)
    aside = part == "kept-aside"
    if machine:
        return json.dumps(_as_data(found, now, then, aside), ensure_ascii=False, indent=2)
    shown = [line for change in found for line in _change_lines(change, aside)]
    alike = sum(not change.total for change in found)
    lines = shown or ["No fact differs."]
    if shown and alike:
        lines.append(f"\nthe same in both: {alike} of {len(found)} reports")
    return "\n".join([*lines, "", *_sum_lines(found), "", *_score_lines(now, then)])


def _change_lines(change: Change, aside: bool) -> Iterator[str]:
    if not change.total:
        return
    yield f"\n{change.file or f'{change.stem} (in one of the databases only)'}"
    if change.kept_aside and not aside:
        yield f"    kept aside: {_numbers(change)} (facts are listed with --part kept-aside)"
        return
    for difference in DIFFERENCES:
        for kind, facts in getattr(change, difference).items():
            yield from (f"    {SIGNS[difference]:6} {kind}: {fact}" for fact in facts)


def _numbers(change: Change) -> str:
    counts = {d: sum(change.count(d, kind.name) for kind in KINDS) for d in DIFFERENCES}
    return ", ".join(f"{count} {TITLES[d]}" for d, count in counts.items() if count)


def _sum_lines(found: Sequence[Change]) -> Iterator[str]:
    """Yield the sums: a line for each kind, a column for each way in which facts differ."""
    yield f"{'':14}" + "".join(f"{title:>28}" for title in TITLES.values())
    sums = {kind.name: {d: sum(change.count(d, kind.name) for change in found) for d in DIFFERENCES} for kind in KINDS}
    for name, counts in sums.items():
        yield f"{name:14}" + "".join(f"{counts[d]:>28}" for d in DIFFERENCES)
    yield f"{'facts':14}" + "".join(f"{sum(counts[d] for counts in sums.values()):>28}" for d in DIFFERENCES)


def _score_lines(now: Evaluation, then: Evaluation) -> Iterator[str]:
    yield f"{'F1':14}{'then':>10}{'now':>10}{'change':>10}"
    for name in (*now.totals, "facts"):
        old, new = (e.facts.f1 if name == "facts" else e.totals[name].f1 for e in (then, now))
        change = "–" if old is None or new is None else f"{new - old:+.3f}"
        yield f"{name:14}{_figure(old):>10}{_figure(new):>10}{change:>10}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _as_data(found: Sequence[Change], now: Evaluation, then: Evaluation, aside: bool) -> dict[str, Any]:
    """Return what differs in plain lists and numbers."""
    return {
        "reports": [
            {
                "report": change.file or change.stem,
                "in_both": change.file is not None,
                "kept_aside": change.kept_aside,
                **{
                    d: {
                        kind: len(f) if change.kept_aside and not aside else list(f) for kind, f in by_kind.items() if f
                    }
                    for d in DIFFERENCES
                    if (by_kind := getattr(change, d))
                },
            }
            for change in found
            if change.total
        ],
        "sums": {
            kind.name: {d: sum(change.count(d, kind.name) for change in found) for d in DIFFERENCES} for kind in KINDS
        },
        "f1": {
            name: {"then": then.totals[name].f1, "now": now.totals[name].f1} for name in (kind.name for kind in KINDS)
        }
        | {"facts": {"then": then.facts.f1, "now": now.facts.f1}},
    }
