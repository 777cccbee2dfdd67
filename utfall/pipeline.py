"""The whole road for one file, from its bytes to all that is written about it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from extract.assessments import find_assessments
from extract.assessments.symbols import find_symbols
from extract.budgets import find_budget_lines
from extract.columns.heads import View, views
from extract.columns.labelled_records import with_records
from extract.confidence import calibrated
from extract.goals import find_goals
from extract.identity import find_identity
from extract.indicators import find_table_values
from extract.language.abbreviations import find_abbreviations
from extract.layout import lay_out
from extract.layout.lengths import bounded
from extract.marks import find_marks
from extract.prose import find_prose_values
from extract.reading import read_report
from extract.reading.options import DEFAULT, ReadingOptions
from extract.symbols.lines import find_marked_lines
from extract.tables.headless import without_heads
from extract.tables.turned import upright
from models import (
    Assessment,
    BudgetLine,
    Content,
    Document,
    Extraction,
    Goal,
    Identity,
    Observation,
    Report,
)
from normalize import document_span, resolve, resolve_document, with_earlier_told, with_parents
from utfall.audit import audit
from utfall.wording import why_not_swedish


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold back the search for reference cycles, which walks through all words and rules and finds next to nothing.

    Measured on 91 pages: a sixth of the time, for a dozen objects a file. What was made meanwhile is then counted among
    the old objects unseen (by `freeze` and `unfreeze`), for the first search after it would walk through all of it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


@_uncollected()
def extract(path: Path, options: ReadingOptions = DEFAULT) -> Extraction:
    """Return all that is found in a file: a pure function of its bytes, so the same file gives the same ids.

    Raises a `UtfallError` that says what is wrong with a file that cannot be read.
    """
    return understand(read_report(path, options))


def content_of(report: Report) -> Content:
    """Return the blocks of a report that has been read, with its tables as they are understood."""
    return upright(without_heads(with_records(bounded(lay_out(report)))))


def understand(report: Report) -> Extraction:
    """Return all that is found in a file that has been read."""
    content = content_of(report)
    tables = views(content)
    content = _with_kinds(content, tables)

    identity = find_identity(report, content)
    abbreviations = find_abbreviations(report)
    document, names, units = resolve_document(identity, report, abbreviations)

    drawn = Drawn()
    if why_not_swedish(report.pages, content) is None:  # the rules are of Swedish: elsewhere they would invent
        drawn = _draw(report, content, tables, identity, document)

    judged = with_earlier_told(drawn.assessments, content.tables, year=document.year)
    resolved = resolve(document, drawn.goals, judged, drawn.observations, drawn.budget_lines, abbreviations)
    extraction = Extraction(
        report=report,
        content=content,
        document=document,
        goals=calibrated(resolved.goals),
        assessments=calibrated(resolved.assessments),
        observations=calibrated(resolved.observations),
        budget_lines=calibrated(resolved.budget_lines),
        units=with_parents((*units, *resolved.units)),
        matches=(*names, *resolved.matches),
    )
    return audit(extraction)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The facts of a report in its own words."""

    goals: tuple[Goal, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    observations: tuple[Observation, ...] = ()
    budget_lines: tuple[BudgetLine, ...] = ()


def _draw(report: Report, content: Content, tables: list[View], identity: Identity, document: Document) -> Drawn:
    """Return the facts that a report states."""
    marks = find_marks(report)
    found = find_goals(report, content, identity, find_marked_lines(report, content, marks))
    worded = find_assessments(report, content, found, year=document.year, interim=_is_interim(document))
    symbols = find_symbols(report, content, marks, found, worded)
    assessments = (*worded, *symbols.judgements)
    values = find_table_values(report, tables, identity, year=document.year)
    told = find_prose_values(
        report, content, found.zones, found.goals, identity, year=document.year, whole_year=_whole_year(document)
    )
    lines = find_budget_lines(report, content, tables, identity, year=document.year)
    if _is_no_report(document) and not (found.goals or assessments or values or symbols.values or lines):
        told = ()
    return Drawn(found.goals, assessments, (*values, *told, *symbols.values), lines)


def _is_no_report(document: Document) -> bool:
    """Return True for a document that says neither what it is nor whose: the figures in a novel are no one's values."""
    whose = document.municipality_code or document.organisation or document.unit
    return document.report_type == "other" and whose is None


SHORTEST_YEAR = 10
"""Months of a school year; a report on fewer is of a part of the year."""


def _is_interim(document: Document) -> bool:
    """Return True for a report on some months of a year."""
    span = document_span(document)
    return span is not None and span.months < SHORTEST_YEAR


def _whole_year(document: Document) -> bool:
    """Return True for a report on a whole year: what it tells of an earlier year is a comparison."""
    return (document.period_start or "").endswith("-01-01") and (document.period_end or "").endswith("-12-31")


def _with_kinds(content: Content, tables: list[View]) -> Content:
    """Return the content with each table knowing its kind."""
    kinds = {view.table.number: view.kind for view in tables}
    return replace(
        content,
        blocks=tuple(
            replace(block, table=replace(block.table, kind=kinds[block.table.number])) if block.table else block
            for block in content.blocks
        ),
    )
