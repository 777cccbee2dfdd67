"""What tells the time that a report is about: its title, its cover and headers, what its first lines and tables say."""

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from extract.identity.cover_lines import unspaced
from extract.language.phrases import has_verb
from extract.rules import MONTH, YEAR
from models import Content

OF_WHOLE_YEARS = frozenset({"kvalitetsberattelse", "arsredovisning", "verksamhetsberattelse"})
"""Kinds of reports whose title tells by its year what they are about."""

VISION = 3
"""Years by which a year on a cover is ahead of the one that the text tells most: it is aimed at, not told of."""

EARLY_BLOCKS = 30
"""Blocks at the start of a report in which it says what period it is about."""

DATE = regex.compile(r"^\W*(?:\d{4}-\d\d-\d\d|(?:den )?(?:\d{1,2} och )?\d{1,2}\s+\p{L}+\s+\d{4})\W*$", regex.I)
"""A line that is a date and nothing else."""

_DAY = r"\d{1,2}\s+"
_DATES = (
    r"\d{4}-\d\d-\d\d",  # 2018-08-31
    rf"(?:{_DAY})?{MONTH}\s*[–-]\s*(?:{_DAY})?{MONTH}",  # januari–augusti, 1 januari – 31 augusti
    rf"{_DAY}{MONTH}\s+till(?: och med)?(?: den)?\s+{_DAY}{MONTH}",  # 1 januari till 31 augusti; not *mars till juni*
    rf"{_DAY}{MONTH}(?:\s+\d{{4}})?",  # 31 augusti 2018
)
# *Rapportperiod: januari–augusti 2018*, *t.o.m. 31 augusti*, *per 2018-08-31*
_PERIOD = regex.compile(
    r"\b(?:rapportperiod|period(?:en)?|avser|per den|per|t\.?o\.?m\.?|till och med)\b[^.]{0,12}?"
    rf"(?:{'|'.join(_DATES)})(?:\s+\d{{4}})?",
    regex.I,
)
_AT_A_DAY = regex.compile(r"(?:perioden|per|t\.?o\.?m|till och med)\b", regex.I)
# *läsåret 19/20*: told of, however far ahead of the years that are told most.
_SCHOOL_YEAR = regex.compile(r"\b(?:läs-?år(?:et)?|lå):?\s+(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d\b", regex.I)
# *Uppnås till 2040*, *Vision 2030*: years that lie ahead.
_AIMED_AT = regex.compile(rf"\b(?:till|senast|före|vision|mot|inför|agenda)\s+(?:år\s+)?{YEAR.pattern}", regex.I)
# *Under 2019 har nämnden …*; *Utfall 2019*
_REPORTED = regex.compile(
    rf"(?:^|[.!?]\s+)Under (?:år(?:et)? )?({YEAR.pattern})\b"
    rf"|\b(?i:utfall|bokslut|resultat)\s+(?:år\s+)?({YEAR.pattern})\b"
)


def period_texts(
    title: str | None, kind: str, cover: Sequence[str], running: Sequence[str], content: Content
) -> Iterator[str]:
    """Yield the texts that may tell the period, the strongest first; bare dates are dates of letters, not periods."""
    if title:
        yield unspaced(title)
    dated = title is not None and YEAR.search(title) is not None
    early = [b.text for b in content.blocks if b.kind in ("title", "heading", "paragraph", "furniture")][:EARLY_BLOCKS]
    for text in early:
        for match in _PERIOD.finditer(text):
            # *Kvalitetsrapport 2019 … per 15 oktober*: the day of a count, not the end of what the report is about.
            if not (dated and kind in OF_WHOLE_YEARS and _AT_A_DAY.match(match.group())):
                yield match.group()
    told = Counter[int]() if dated else _years_told(content)
    usual = told.most_common(1)[0][0] if told else None
    for line in (*cover, *dict.fromkeys(running)):
        if line != title and _SCHOOL_YEAR.search(line) and not has_verb(line):
            yield line
            continue
        year = None if line == title or DATE.match(line) or _AIMED_AT.search(line) else YEAR.search(line)
        if year is not None and (usual is None or int(year.group()) < usual + VISION):
            yield line
    if not dated and (reported := _reported_year(content)):
        yield f"år {reported}"


def _years_told(content: Content) -> Counter[int]:
    """Return how often each year is told in a report's text."""
    texts = (block.text for block in content.blocks if block.kind in ("heading", "paragraph", "list_item"))
    return Counter(int(year.group()) for text in texts for year in YEAR.finditer(text))


def _reported_year(content: Content) -> int | None:
    """Return the year that a report without a dated title tells of: *Under 2019 har …*, a column *Utfall 2019*."""
    texts = (
        text
        for block in content.blocks
        for text in (block.text, *(cell.text for cell in (block.table.cells if block.table else ())))
    )
    years = Counter(int(match[1] or match[2]) for text in texts for match in _REPORTED.finditer(text))
    latest = max(years, default=None)
    return latest if latest is not None and 2 * years[latest] >= years.total() else None
