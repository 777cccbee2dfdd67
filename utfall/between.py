"""What reports say of each other: this year's figure for last year against last year's report, and figures given twice.

Only what surely is the same figure is compared: the same unit, name, group, unit of measure and period. Where a report
itself gives two values for it, nothing is said.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from models.facts import Proof
from utfall.findings import CURRENCY, EPSILON, decimals, number
from utfall.lifelines import LinkedReport
from utfall.likeness import plain

LinkedTable = Literal["observations", "budget_lines"]

_TIME = re.compile(
    r"\b(?:\d+|utfall|resultat|bokslut|år|året|årets|helår|delår|tertial|kvartal|föregående|fg|förra|tidigare|t\d|"
    r"(?:jan|feb|mars?|apr|maj|jun|jul|aug|sept?|okt|nov|dec)(?:uari|ruari|il|i|usti|ember|ober)?)\b"
)
"""Words of a column that only say when, which `period` says already."""
_BRACKETED_UNIT = re.compile(r"[(,]?\s*(?:%|procent|antal|tkr|mkr|kr|st)\)?\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A figure as a report gives it; `key` is the same for what surely is the same figure."""

    fact_table: LinkedTable
    fact_id: str
    field: str
    report: LinkedReport
    key: tuple[object, ...]
    value: float
    step: float
    name: str
    period: str
    second_hand: bool
    own_proof: Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLink:
    """A row of `report_links`."""

    kind: Literal["previous", "repeated"]
    fact_table: LinkedTable
    fact_id: str
    field: str
    document_id: str
    other_fact_id: str
    other_field: str
    other_document_id: str
    agrees: bool
    message: str


def name_key(name: str) -> str:
    """Return a row's label as it is known again in another report: without years and the unit at its end.

    >>> name_key("Sjukfrånvaro, %"), name_key("Antal hushåll 2021")
    ('sjukfrånvaro', 'antal hushåll')
    """
    return " ".join(re.sub(r"\b(?:19|20)\d\d\b", "", plain(_BRACKETED_UNIT.sub("", name.casefold()))).split())


def group_key(series: str | None) -> str:
    """Return what a column or group says beside the time: *Kvinnor · Utfall 2021* is *kvinnor*."""
    return " ".join(_TIME.sub("", plain(series or "")).split())


def step_of(amount: float, currency: str | None) -> float:
    """Return one unit in the last decimal that an amount was printed with, as far as its noughts tell."""
    factor = CURRENCY.get(currency or "", 1.0)
    return factor * 10.0 ** -decimals(f"{amount / factor:.6g}", None)


def compare_reports(figures: Iterable[Given]) -> list[ReportLink]:
    """Return a link for each figure that two reports give, the later report's against the one before."""
    groups = defaultdict[tuple[object, ...], dict[str, list[Given]]](dict)
    for figure in figures:
        groups[figure.key].setdefault(figure.report.id, []).append(figure)
    links = list[ReportLink]()
    for by_report in groups.values():
        clear = [given[0] for given in by_report.values() if _one_value(given)]
        clear.sort(key=lambda given: (given.report.period_end, not given.report.interim, given.report.id))
        links += (_link(earlier, later) for earlier, later in pairwise(clear))
    return sorted(links, key=lambda link: (link.document_id, link.fact_id, link.field, link.other_document_id))


def _one_value(given: Sequence[Given]) -> bool:
    return all(_agree(given[0], other) for other in given[1:])


def _agree(one: Given, other: Given) -> bool:
    """Return True if two figures are one, rounded to the decimals of the coarser; costs have either sign."""
    slack = EPSILON * max(1.0, abs(one.value)) + (max(one.step, other.step) / 2 if one.step != other.step else 0.0)
    a, b = one.value, other.value
    return abs(abs(a) - abs(b) if one.fact_table == "budget_lines" else a - b) <= slack


def _link(earlier: Given, later: Given) -> ReportLink:
    agrees = _agree(earlier, later)
    values = [_printed(given) for given in (later, earlier)]
    said = f"{later.name}, {later.period}: {later.report.called} anger {values[0]}"
    also = f"liksom {earlier.report.called}" if agrees else f"men {earlier.report.called} anger {values[1]}"
    return ReportLink(
        kind="previous" if later.second_hand else "repeated",
        fact_table=later.fact_table,
        fact_id=later.fact_id,
        field=later.field,
        document_id=later.report.id,
        other_fact_id=earlier.fact_id,
        other_field=earlier.field,
        other_document_id=earlier.report.id,
        agrees=agrees,
        message=f"{said}, {also}.",
    )


def _printed(given: Given) -> str:
    text = number(given.value, decimals(f"{given.value:.6g}", None))
    return f"{text} kr" if given.fact_table == "budget_lines" else text


def proofs_of(links: Iterable[ReportLink], own: dict[str, Proof]) -> Iterator[tuple[LinkedTable, str, Proof]]:
    """Yield the facts whose proof other reports change: what agrees is consistent, what fails is broken.

    An earlier report's own figure that its report proves stays proven; the later one has copied it wrongly.
    """
    proof = dict[tuple[LinkedTable, str], Proof]()
    for link in sorted(links, key=lambda link: not link.agrees):
        for fact_id, copied in ((link.fact_id, True), (link.other_fact_id, False)):
            now = own.get(fact_id, "unchecked")
            if link.agrees and now == "unchecked":
                proof[link.fact_table, fact_id] = "consistent"
            elif not link.agrees and (copied or now != "proven"):
                proof[link.fact_table, fact_id] = "broken"
    yield from ((table, fact_id, now) for (table, fact_id), now in proof.items())
