"""How much of what the gold says is in the database: precision, recall and F1 by kind of fact and by report."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Literal

from models import UtfallError
from utfall.gold import Gold, Item, listed, load_golds
from utfall.likeness import (
    EMPTY_SERIES_LIKENESS,
    GOAL_LIKENESS,
    NAME_LIKENESS,
    alike,
    plain,
    same_assessment,
    same_budget_line,
    same_digits,
    same_goal,
    same_number,
    same_prose_value,
    same_table_value,
)
from utfall.reliability import reliability_lines
from utfall.scoring import Evaluation, Given, ReportScore, Same, Score, Share, Tally, band_of, tally

Part = Literal["all", "developed-on", "kept-aside"]
PARTS: Mapping[Part, Callable[[Gold], bool]] = {
    "all": lambda gold: True,
    "developed-on": lambda gold: not gold.kept_aside,
    "kept-aside": lambda gold: gold.kept_aside,
}
"""Which gold is scored: reports that are kept aside are left alone while rules are written."""


class NotADatabase(UtfallError):
    """The file is no database of utfall's."""

    stage = "evaluate"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact: where it is kept, what is scored, when two are the same and how one is shown."""

    name: str
    table: str
    same: Same
    show: Callable[[Item], str]
    source: str | None = None
    may_repeat: bool = False

    def of(self, rows: Sequence[Item]) -> list[Item]:
        """Return those of `rows` that are scored under this kind."""
        mine = [row for row in rows if self.source is None or (row.get("source") or "table") == self.source]
        return [row for row in mine if row.get("value") is not None] if self.table == "observations" else mine


def _show_assessment(item: Item) -> str:
    words = (item.get("status"), item.get("unit") or "–", item.get("aspect") or "–", item.get("phrase"))
    return f"{' · '.join(str(word) for word in words)} · {(item.get('goal_text') or '')[:60]}"


def _show_value(item: Item) -> str:
    series, unit = item.get("series") or "–", item.get("unit") or ""
    return f"{item['name']} · {series} = {item['value']} {unit} ({item.get('value_text')})"


def _show_budget(item: Item) -> str:
    amounts = [f"{a} {item[a]:.0f}" for a in ("budget", "outcome", "forecast", "deviation") if item.get(a) is not None]
    return f"{item['item']}: {', '.join(amounts)}"


KINDS = (
    Kind("goals", "goals", same_goal, lambda item: str(item["text"])),
    Kind("assessments", "assessments", same_assessment, _show_assessment),
    Kind("table_values", "observations", same_table_value, _show_value, source="table"),
    Kind("prose_values", "observations", same_prose_value, _show_value, source="prose", may_repeat=True),
    Kind("budget", "budget_lines", same_budget_line, _show_budget, source="table"),
)
GOALS, ASSESSMENTS = KINDS[0], KINDS[1]


def _same_word(wanted: Any, got: Any) -> bool:
    return str(wanted or "") == str(got or "")


def _same_name(wanted: Any, got: Any) -> bool:
    return alike(wanted, got) >= GOAL_LIKENESS or plain(str(wanted or "")) == plain(str(got or ""))


DOCUMENT_FIELDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "municipality_code": _same_word,
    "report_type": _same_word,
    "year": _same_word,
    "period_start": _same_word,
    "period_end": _same_word,
    "organisation": _same_name,
    "unit": _same_name,
}
GOAL_FIELDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "is_indicator": lambda wanted, got: bool(wanted) == bool(got),
    "target_comparator": lambda wanted, got: bool(wanted == got),
    "target_value": lambda wanted, got: bool(wanted == got) or same_number(wanted, got),
}


def evaluate(db: Path, gold_dir: Path, part: Part = "all") -> Evaluation:
    """Return the database measured against the gold files of `gold_dir` that belong to `part`, paired by file name."""
    golds = load_golds(gold_dir)
    if not db.is_file():
        raise NotADatabase(f"{db}: no such file. Make it first: utfall ingest PATH... --db {db}")
    with closing(sqlite3.connect(f"{db.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        try:
            return _evaluate(connection, golds, PARTS[part])
        except sqlite3.DatabaseError as error:
            raise NotADatabase(f"{db}: not a database of utfall's ({error}). Make one: utfall ingest") from error


def _evaluate(connection: sqlite3.Connection, golds: Sequence[Gold], wanted: Callable[[Gold], bool]) -> Evaluation:
    by_stem = defaultdict[str, list[Item]](list)
    for row in connection.execute("SELECT * FROM documents"):
        by_stem[PurePath(row["file"]).stem].append(dict(row))
    reports = list[ReportScore]()
    for gold in golds:
        documents = by_stem.pop(gold.stem, [])
        if not wanted(gold):
            continue
        reports += [_score_report(gold, document, _facts(connection, document["id"])) for document in documents]
        if not documents:
            reports.append(_score_missing(gold))
    ungraded = sorted(document["file"] for documents in by_stem.values() for document in documents)
    return Evaluation(reports=tuple(reports), failures=tuple(_failures(connection)), ungraded=tuple(ungraded))


def _facts(connection: sqlite3.Connection, document_id: str) -> dict[str, list[Item]]:
    """Return the document's rows by table, in the order in which they were written."""
    return {
        table: [dict(r) for r in connection.execute(f"SELECT * FROM {table} WHERE document_id = ?", (document_id,))]
        for table in dict.fromkeys(kind.table for kind in KINDS)
    }


def _failures(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield the file and message of each failure whose file is not in the database, the latest of each file."""
    names = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "failures" in names:
        query = "SELECT file, message FROM failures WHERE file NOT IN (SELECT file FROM documents) ORDER BY id"
        yield from sorted({row["file"]: row["message"] for row in connection.execute(query)}.items())


def _wanted(gold: Gold) -> dict[str, list[Item]]:
    """Return the gold's facts by kind."""
    # A judgement whose status two careful readers would dispute (no status) may be found or not.
    judged = [a if a.get("status") else {**a, "sure": False} for a in gold.assessments]
    return {
        "goals": list(gold.goals),
        "assessments": judged,
        "table_values": KINDS[2].of(gold.observations),
        "prose_values": KINDS[3].of(gold.observations),
        "budget": KINDS[4].of(gold.budget),
    }


def _with_goals(assessments: Sequence[Item], gold: Gold, ids: Mapping[str, str]) -> list[Item]:
    """Return the wanted judgements with the ids of the goals found that each may be about, and the goal's text."""
    texts = {goal["key"]: goal["text"] for goal in gold.goals}
    return [
        {
            **a,
            "goal_ids": {ids[key] for key in (a["goal"], *listed(a.get("goal_alt"))) if key in ids},
            "goal_text": texts[a["goal"]],
        }
        for a in assessments
    ]


def _tallies(gold: Gold, facts: Mapping[str, list[Item]]) -> dict[str, Tally]:
    """Return the tally of each kind; the goals first, since a judgement counts only on its own goal."""
    wanted = _wanted(gold)
    goals = tally(wanted["goals"], facts["goals"], GOALS.same)
    ids = {gold.goals[i]["key"]: facts["goals"][j]["id"] for i, j in goals.pairs.items()}
    wanted["assessments"] = _with_goals(wanted["assessments"], gold, ids)
    texts = {goal["id"]: goal["text"] for goal in facts["goals"]}
    found = {kind.name: kind.of(facts[kind.table]) for kind in KINDS}
    # Symbols are drawn: they are scored only where the gold was made from the drawing.
    symbols = any(a.get("source") == "symbol" for a in gold.assessments)
    found["assessments"] = [
        {**a, "goal_text": texts.get(a["goal_id"])} for a in found["assessments"] if symbols or a["source"] != "symbol"
    ]
    rest = {k.name: tally(wanted[k.name], found[k.name], k.same, may_repeat=k.may_repeat) for k in KINDS[1:]}
    return {GOALS.name: goals, **rest}


def _score_report(gold: Gold, document: Item, facts: Mapping[str, list[Item]]) -> ReportScore:
    """Return the score of one document of the database."""
    tallies = _tallies(gold, facts)
    wrong = tuple(
        f"{field}: want {gold.document.get(field)!r}, got {document.get(field)!r}"
        for field, same in DOCUMENT_FIELDS.items()
        if not same(gold.document.get(field), document.get(field))
    )
    pairs = [(gold.goals[i], facts["goals"][j]) for i, j in tallies["goals"].pairs.items()]
    shown = {kind.name: kind.show for kind in KINDS}
    return ReportScore(
        stem=gold.stem,
        file=document["file"],
        scores={name: result.score for name, result in tallies.items()},
        document=Share(len(DOCUMENT_FIELDS) - len(wrong), len(DOCUMENT_FIELDS)),
        goal_fields={
            field: Share(sum(same(g.get(field), f.get(field)) for g, f in pairs), len(pairs))
            for field, same in GOAL_FIELDS.items()
        },
        empty_filled=_empty_filled(gold, facts["observations"], tallies["table_values"].hits),
        bands=_bands(tallies),
        given=_given(tallies),
        hits={k: {i: shown[k](t.gold[i]) for i in t.pairs} for k, t in tallies.items()},
        missed={"document": wrong, **{k: tuple(map(shown[k], t.missed)) for k, t in tallies.items()}},
        invented={k: tuple(map(shown[k], t.invented)) for k, t in tallies.items()},
        kept_aside=gold.kept_aside,
    )


def _score_missing(gold: Gold) -> ReportScore:
    """Return the score of a gold whose report is not in the database: all of it is missed."""
    # The common measure counts every budget line of a missing report, the unsure ones too.
    required = {
        name: sum(name == "budget" or item.get("sure") is not False for item in items)
        for name, items in _wanted(gold).items()
    }
    return ReportScore(
        stem=gold.stem,
        file=None,
        scores={name: Score(fn=count) for name, count in required.items()},
        document=Share(0, len(DOCUMENT_FIELDS)),
        goal_fields={},
        empty_filled=Share(),
        bands={},
        given={},
        hits={},
        missed={},
        invented={},
        kept_aside=gold.kept_aside,
    )


def _empty_filled(gold: Gold, observations: Sequence[Item], right: Sequence[Item]) -> Share:
    """Return how many of the cells that the gold says are empty have a value.

    Columns and rows that differ in a number only (*2018*, *2019*; *åk 5*, *åk 8*) are read apart here, and what is
    `right` fills the cell that it stands in: the common measure takes both for fillings of the empty neighbour.
    """
    elsewhere = {o["id"] for o in right}
    found = [o for o in observations if o["value"] is not None and o["id"] not in elsewhere]
    empty = [o for o in gold.observations if o.get("value") is None]

    def filled(cell: Item) -> bool:
        return bool(cell.get("series")) and any(
            alike(cell["name"], f["name"], floor=NAME_LIKENESS) >= NAME_LIKENESS
            and alike(cell["series"], f.get("series")) >= EMPTY_SERIES_LIKENESS
            and same_digits(cell["series"], f.get("series"))
            and same_digits(cell["name"], f["name"])
            for f in found
        )

    return Share(sum(map(filled, empty)), len(empty))


def _judged(tallies: Mapping[str, Tally]) -> Iterator[tuple[str, Item, bool]]:
    """Yield (kind, fact, right) for what was found; facts without a confidence are left out."""
    for kind, result in tallies.items():
        for items, right in ((result.hits, True), (result.invented, False)):
            yield from ((kind, item, right) for item in items if item.get("confidence") is not None)


def _bands(tallies: Mapping[str, Tally]) -> dict[tuple[str, float], Score]:
    """Return hits and false alarms by kind and band of confidence."""
    bands = defaultdict[tuple[str, float], Score](Score)
    for kind, item, right in _judged(tallies):
        bands[kind, band_of(item["confidence"])] += Score(tp=1) if right else Score(fp=1)
    return dict(bands)


def _given(tallies: Mapping[str, Tally]) -> dict[tuple[str, str], Given]:
    """Return what confidence was given and what is right, by kind and family of rules."""
    given = defaultdict[tuple[str, str], Given](Given)
    for kind, item, right in _judged(tallies):
        given[kind, family_of(kind, item)] += Given(1, int(right), item["confidence"])
    return dict(given)


def family_of(kind: str, fact: Item) -> str:
    """Return the family of rules that found a fact; of a judgement it is where it stands, not the words it uses."""
    return f"assessment.{fact.get('source')}" if kind == ASSESSMENTS.name else str(fact.get("rule"))


# The report, in words


def report(db: Path, gold_dir: Path, *, misses: bool = False, part: Part = "all") -> str:
    """Return the evaluation as text; with `misses`, what was missed and what was invented too.

    Of reports that are kept aside this is told only where they are asked for by name.
    """
    evaluation = evaluate(db, gold_dir, part)
    parts = [
        _report_lines(evaluation, misses=misses, aside=part == "kept-aside"),
        _total_lines(evaluation, {"all": "all reports"}.get(part, part)),
        reliability_lines(evaluation),
        _absent_lines(evaluation),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _share(share: Share) -> str:
    return f"{_figure(share.value)} ({share.part} of {share.whole})"


_NAME_WIDTH, _CELL_WIDTH = 44, 20


def _report_lines(evaluation: Evaluation, *, misses: bool, aside: bool) -> list[str]:
    """Return a line for each report: documents' fields, then F1 (hits/gold/found) by kind."""
    head = f"{'report':{_NAME_WIDTH}} {'document':>8}" + "".join(f"{kind.name:>{_CELL_WIDTH}}" for kind in KINDS)
    lines = ["F1 (hits/gold/found) by report", head]
    for result in evaluation.reports:
        name = (result.file or result.stem)[-_NAME_WIDTH:]
        if result.file is None:
            lines.append(
                f"{name:{_NAME_WIDTH}} not in the database ({sum(s.gold for s in result.scores.values())} facts)"
            )
            continue
        cells = [f"{_figure(s.f1)} ({s.tp}/{s.gold}/{s.found})" for s in result.scores.values()]
        document = _figure(result.document.value)
        lines.append(f"{name:{_NAME_WIDTH}} {document:>8}" + "".join(f"{cell:>{_CELL_WIDTH}}" for cell in cells))
        if misses and result.kept_aside and not aside:
            lines.append("    kept aside: misses are listed with --part kept-aside")
        elif misses:
            for label, by_kind in (("missed", result.missed), ("invented", result.invented)):
                lines += [f"    {kind} {label}: {line}" for kind, found in by_kind.items() for line in found]
    return lines


def _total_lines(evaluation: Evaluation, title: str) -> list[str]:
    """Return a line for each kind over all reports, and what is scored beside the facts."""
    lines = [f"{title:14}{'precision':>10}{'recall':>10}{'F1':>10}{'gold':>7}{'found':>7}{'hits':>7}"]
    for name, score in {**evaluation.totals, "facts": evaluation.facts}.items():
        figures = "".join(f"{_figure(value):>10}" for value in (score.precision, score.recall, score.f1))
        lines.append(f"{name:14}{figures}{score.gold:>7}{score.found:>7}{score.tp:>7}")
    lines.append(f"documents' fields right: {_share(evaluation.document)}")
    lines += [f"goals found, {field} right: {_share(share)}" for field, share in evaluation.goal_fields.items()]
    empty = evaluation.empty_filled
    lines.append(f"empty cells filled: {empty.part} of {empty.whole}")
    return lines


def _absent_lines(evaluation: Evaluation) -> list[str]:
    """Return what stands outside the figures: missing reports, files that failed, reports without gold."""
    lines = [f"gold without report: {stem}" for stem in evaluation.missing]
    lines += [
        f"failed: {message}" if message.startswith(file) else f"failed: {file}: {message}"
        for file, message in evaluation.failures
    ]
    if evaluation.ungraded:
        lines.append(f"reports without gold, not scored: {len(evaluation.ungraded)}")
    return lines
