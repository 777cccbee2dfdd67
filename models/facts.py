"""The facts of a report. Fields are the columns of the data contract, in its order; None means "not there"."""

from hashlib import blake2b
from typing import Literal, TypeVar

from models.layout import Content
from models.records import record
from models.report import Provenance, Report

Status = Literal["achieved", "partly", "not_achieved", "uncertain", "ongoing", "not_measured"]
Level = Literal["council", "board", "administration", "unit"]
Measure = Literal["outcome", "target", "previous", "forecast"]
Comparator = Literal[">=", "<=", ">", "<", "=", "increase", "decrease"]
Proof = Literal["proven", "consistent", "unchecked", "broken"]
Statement = Literal["operating", "investment"]
ScaleKind = Literal["attainment", "forecast", "trend", "rank", "activity"]


def fact_id(document_id: str, kind: str, place: Provenance, *also: object) -> str:
    """Return the id of a fact: the same for the same words of the same file, on every run and machine.

    `also` tells apart facts that are read from the same words (a judgement passed on two aspects, say).
    """
    key = f"{document_id}|{kind}|{place.page}|{place.char_start}|{place.char_end}"
    for part in also:
        key += f"|{part}"
    return f"{kind[0]}-{blake2b(key.encode(), digest_size=8).hexdigest()}"


@record(frozen=True, kw_only=True)
class Fact:
    """What all facts have: an id, the document and the place."""

    id: str
    document_id: str
    provenance: Provenance


AnyFact = TypeVar("AnyFact", bound=Fact)


def revised(fact: AnyFact, **changes: object) -> AnyFact:
    """Return a fact with other values in some of its fields, as `dataclasses.replace` does in six times the time.

    Every fact is completed, calibrated and checked, and has some twenty fields.
    """
    new: AnyFact = object.__new__(type(fact))
    new.__dict__.update(fact.__dict__, **changes)
    return new


@record(frozen=True, kw_only=True)
class Goal(Fact):
    """A goal, a part of a goal (`parent_id`), or an indicator of a goal (`is_indicator`).

    `target_text` holds the words that the target is read from where they stand apart from the goal (a cell *Målvärde*).
    """

    number: str | None = None
    text: str
    level: Level | None = None
    perspective: str | None = None
    unit: str | None = None
    unit_id: str | None = None
    parent_id: str | None = None
    year: int | None = None
    target_comparator: Comparator | None = None
    target_value: float | None = None
    target_unit: str | None = None
    target_text: str | None = None
    is_indicator: bool = False


@record(frozen=True, kw_only=True)
class Assessment(Fact):
    """One judgement of one goal: in the report's own words (`phrase`), or by a drawn `symbol`.

    `is_earlier` tells that it is of a time before, shown beside the judgement of the report's own time.
    """

    goal_id: str
    unit: str | None = None
    unit_id: str | None = None
    aspect: str | None = None
    status: Status
    forecast: bool = False
    is_earlier: bool = False
    phrase: str | None
    source: Literal["symbol", "template", "comment", "text"]
    symbol: str | None = None
    legend: str | None = None
    scale_kind: ScaleKind = "attainment"


@record(frozen=True, kw_only=True)
class Observation(Fact):
    """One value of one indicator.

    `unit_text` and `period_text` are the words that unit and period are read from; `context` is what else may tell
    the unit (caption, heading of the column), `heading` the section that a table stands in. Extraction leaves `value`,
    `unit` and `period` to normalisation. `is_difference` tells that it is how much more or less something is than
    before or beside (*ökade med 3 procentenheter*, a column *Förändring*), not how much it is.
    """

    name: str
    indicator_id: str | None = None
    series: str | None = None
    measure: Measure = "outcome"
    is_difference: bool = False
    value: float | None = None
    value_text: str
    unit: str | None = None
    unit_text: str | None = None
    period: str | None = None
    period_text: str | None = None
    value_high: float | None = None
    org_unit: str | None = None
    unit_id: str | None = None
    source: Literal["table", "prose", "symbol"]
    table_id: str | None = None
    row: int | None = None
    col: int | None = None
    proof: Proof = "unchecked"
    context: str | None = None
    heading: str | None = None


@record(frozen=True, kw_only=True)
class BudgetLine(Fact):
    """A row of a budget, or a result told in prose; amounts in SEK, signs as printed.

    `printed` keeps the amounts verbatim by measure (`budget`, `outcome`, `forecast`, `deviation`, `previous`);
    extraction fills it, normalisation turns it into amounts with the help of `currency_unit`.
    """

    statement: Statement = "operating"
    item: str
    unit: str | None = None
    unit_id: str | None = None
    budget: float | None = None
    outcome: float | None = None
    forecast: float | None = None
    deviation: float | None = None
    previous: float | None = None
    currency_unit: str | None = None
    period: str | None = None
    period_text: str | None = None
    is_total: bool = False
    table_id: str | None = None
    row: int | None = None
    source: Literal["table", "prose"] = "table"
    proof: Proof = "unchecked"
    printed: tuple[tuple[str, str], ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words of the report that may say who it is from or what it is about.

    `where` is `cover`, `header`, `footer`, `text`, `web`, `file`.
    """

    text: str
    where: str
    page: int | None = None


@record(frozen=True, kw_only=True)
class Identity:
    """What a report says of itself, verbatim; normalisation makes a `Document` of it."""

    title: str | None
    report_type: str
    organisation: str | None
    unit: str | None
    period_texts: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@record(frozen=True, kw_only=True)
class Document:
    """A row of `documents`."""

    id: str
    file: str
    sha256: str
    format: str
    pages: int
    text_source: str
    title: str | None
    report_type: str
    municipality_code: str | None
    municipality: str | None
    organisation: str | None
    unit: str | None
    unit_id: str | None
    year: int | None
    period_start: str | None
    period_end: str | None


@record(frozen=True, slots=True, kw_only=True)
class Flag:
    """Something that does not add up in the source: `message` is a Swedish sentence for a researcher."""

    document_id: str
    record_table: str | None
    record_id: str | None
    kind: str
    message: str


@record(frozen=True, slots=True, kw_only=True)
class Match:
    """A decision about a name: `kind` is `municipality`, `unit` or `indicator`.

    `candidates` are (id, score), best first.
    """

    document_id: str | None = None
    kind: str
    text: str
    matched_id: str | None
    score: float
    method: Literal["exact", "alias", "fuzzy", "none"]
    candidates: tuple[tuple[str, float], ...] = ()

    def about(self, text: str, document_id: str | None = None) -> "Match":
        """Return the decision as one on `text`; itself where it is that already."""
        if text == self.text and document_id in (None, self.document_id):
            return self
        return Match(
            document_id=document_id or self.document_id,
            kind=self.kind,
            text=text,
            matched_id=self.matched_id,
            score=self.score,
            method=self.method,
            candidates=self.candidates,
        )


@record(frozen=True, slots=True, kw_only=True)
class Unit:
    """A row of `units`: a generic kind (no municipality), or a unit of one municipality with its kind in `kind_id`."""

    id: str
    municipality_code: str | None
    name: str
    kind: str
    parent_id: str | None = None
    kind_id: str | None = None


@record(frozen=True, kw_only=True)
class Extraction:
    """All that was found in one file: what is written to the database in one transaction."""

    report: Report
    content: Content
    document: Document
    goals: tuple[Goal, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    observations: tuple[Observation, ...] = ()
    budget_lines: tuple[BudgetLine, ...] = ()
    units: tuple[Unit, ...] = ()
    matches: tuple[Match, ...] = ()
    flags: tuple[Flag, ...] = ()
