"""From what a report says of itself to a row of `documents`."""

import re
from collections.abc import Mapping
from dataclasses import replace

from models import Document, Identity, Match, Mention, Report, Unit
from normalize.municipalities import match_municipality
from normalize.periods import ReportPeriod, report_period
from normalize.unit_names import spelled_out
from normalize.units import match_unit

OF_SCHOOL = re.compile(r"skol(?:a|an|or|orna|område\w*|e\w+)?\b|gymnasi|fritidshem|läsår|utbildning", re.IGNORECASE)
"""Words of a title or of whose report it is: such reports follow the school year."""


def _file_words(file: str) -> str:
    """Return a file's name as words: the last resort for town and year."""
    name = re.sub(r"\.\w{2,5}$", "", file.replace("\\", "/").rsplit("/", 1)[-1])
    return re.sub(r"[_\s]+", " ", name)


def _period(identity: Identity, report: Report) -> ReportPeriod | None:
    """Return what the report is about: its title first, then its cover, the file's name where those name no year."""
    texts = [text for text in (identity.title, *identity.period_texts) if text]
    cover = (mention.text for mention in identity.mentions if mention.where == "cover")
    whose = " ".join(text for text in (identity.title, identity.unit, identity.organisation, *cover) if text)
    of_school = OF_SCHOOL.search(whose) is not None and identity.report_type != "verksamhetsplan"
    found = report_period(texts, of_school=of_school)
    if found is not None and found.start is not None:
        return found
    words = re.sub(r"(?<!\d)-|-(?!\d)", " ", _file_words(report.file))
    return report_period([*texts, words]) or found


def resolve_document(
    identity: Identity, report: Report, abbreviations: Mapping[str, str] | None = None
) -> tuple[Document, tuple[Match, ...], tuple[Unit, ...]]:
    """Return the document's row, the decisions about its names, and the units that it is from and about.

    `abbreviations` are those that the report explains, with what they stand for.
    """
    mentions = (*identity.mentions, Mention(text=report.file, where="file"))
    code, name, matches = match_municipality(mentions)
    period = _period(identity, report)
    units: dict[str, Unit] = {}
    unit_id: str | None = None
    for text in (identity.organisation, identity.unit):
        if text is None:
            continue
        match, unit = match_unit(spelled_out(text, abbreviations or {}), municipality_code=code)
        matches = (*matches, replace(match, text=text))
        if unit is not None:
            units.setdefault(unit.id, unit)
            unit_id = unit.id if text == identity.unit else unit_id
    document = Document(
        id=report.id,
        file=report.file,
        sha256=report.sha256,
        format=report.format,
        pages=len(report.pages),
        text_source=report.text_source,
        title=identity.title,
        report_type=identity.report_type,
        municipality_code=code,
        municipality=name,
        organisation=identity.organisation,
        unit=identity.unit,
        unit_id=unit_id,
        year=period.year if period else None,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
    )
    return document, tuple(replace(match, document_id=report.id) for match in matches), tuple(units.values())
