"""What a report says of itself: title, kind, organisation, unit and period, from its cover, headers and first words."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import PurePath

import regex

from extract.identity.cover_lines import is_residue
from extract.identity.organisations import (
    MAX_COVER_LINE,
    beside_municipality,
    organisation_of,
    organisation_pattern,
)
from extract.identity.report_times import period_texts
from extract.identity.titles import MUNICIPALITY, in_small, of_title_alone, report_type, run_in_title, type_by_chapter
from extract.identity.units import department_of, find_unit, is_of_a_form, is_person
from extract.rules import YEAR, pattern
from models import Block, Content, Identity, Mention, Report

COVER_LINES = 8
"""Short blocks at the start of a report that has no title page of its own."""

_YEAR_LINE = regex.compile(rf"\W*{YEAR.pattern}\W*")
_IN_PLACE = regex.compile(r"\b(?:i|inom|för)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\b")
_WEB = regex.compile(r"(?:www\.|@)([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.se)\b", regex.I)
# *••• Delårsrapport*, and the number of its page in a text that has lost its lines
_BEFORE_TITLE = regex.compile(r"^\W+|^1\s+(?=\p{Lu})")
_IN_DOCUMENT = regex.compile(r"\W*in document (?P<title>.+?)(?: \(pages? [\d–-]+\))?$", regex.I)
_WORD = regex.compile(r"\p{L}{3}")
# What stands beside a name in a running header: a date, the number of a page.
_IN_HEADER = regex.compile(
    r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:sid(?:a|an)?\s)?\d+\s?(?:[(/]\s?\d+\)?|av\s\d+)?$", regex.I
)

FIRST_WORDS = 200
"""Characters at the start of a text that has lost its lines in which its title stands."""


def find_identity(report: Report, content: Content) -> Identity:
    """Return what the report says of itself, verbatim; what it does not say is None."""
    blocks = cover_blocks(content)
    cover = [block.text for block in blocks]
    running = [block.text for block in content.blocks if block.kind == "furniture"]
    told = next((k for line in running if (k := report_type(line))), None)
    # Below titles that say no kind, a heading names a chapter; the running header names the report.
    headed = told is not None and any(block.kind == "title" for block in blocks)
    may_say = (n for n, block in enumerate(blocks) if not headed or block.kind == "title")
    title = _title(cover, next((n for n in may_say if report_type(cover[n])), None))
    title = of_title_alone(title) if title else _run_in_title(content) or _title_in(running) or _cited(content)
    title = title or _other_title(content)
    title = in_small(title, organisation_pattern()) if title else None
    kind = report_type(title or "") or told or type_by_chapter(title or next(iter(cover), ""))
    titles = [block.text for block in content.blocks if block.kind == "title"]
    unit = find_unit(titles, title, content, [_IN_HEADER.sub("", line).strip(" ·|,–-") for line in running])
    organisation = organisation_of([*([title] if title else []), *cover], running, content)
    if organisation is None and unit is not None:
        organisation = department_of(titles, unit) or beside_municipality(
            [line for line in titles if not report_type(line) and unit not in line]
        )
    if kind == "arsredovisning" and organisation and pattern("identity", "words", "accounts").search(title or ""):
        kind = "verksamhetsberattelse"
    if kind == "arsredovisning" and unit:  # *Årsrapport* of a school: units keep no accounts
        kind = "verksamhetsberattelse"
    return Identity(
        title=title,
        report_type=kind or "other",
        organisation=organisation,
        unit=unit,
        period_texts=tuple(period_texts(title, kind or "other", cover, running, content)),
        mentions=tuple(_mentions(report, content, cover, running)),
    )


def cover_blocks(content: Content) -> list[Block]:
    """Return the blocks of the title page, or the first short blocks where there is none; never a cover letter's."""
    blocks = [b for b in content.blocks if b.kind in ("title", "heading", "paragraph") and b.text]
    blocks = [b for b in blocks if not is_residue(b.text)]
    titles = [b for b in blocks if b.kind == "title"]
    first = blocks[:COVER_LINES]
    lines = titles or first
    # A title page can leave the name of the board to the first heading.
    extra = [b for b in first if b not in lines and b.kind == "heading" and not regex.match(r"\d", b.text)][:2]
    return [b for b in (*lines, *extra) if len(b.text) <= MAX_COVER_LINE]


def _run_in_title(content: Content) -> str | None:
    """Return the title that a text which has lost its lines begins with."""
    first = next((block.text for block in content.blocks if block.kind == "paragraph"), "")[:FIRST_WORDS]
    return run_in_title(first, organisation_pattern())


def _title_in(running: Sequence[str]) -> str | None:
    """Return the title that a running header tells: *Årsrapport 2020* of *Exempelby kommun · Årsrapport 2020*."""
    told = (run_in_title(line, organisation_pattern()) for line in running if report_type(line))
    return next(filter(None, told), None)


def _cited(content: Content) -> str | None:
    """Return the title that a site gives the source of a passage: *In document Delårsrapport 2020 (Page 4)*."""
    told = (_IN_DOCUMENT.match(block.text) for block in content.blocks[:COVER_LINES])
    return next((match["title"] for match in told if match and report_type(match["title"])), None)


def _other_title(content: Content) -> str | None:
    """Return the title of a report that does not say what kind it is: the line that it begins with.

    A line of a title page, or a heading that nothing stands before; of several, one that is more than a name or a date.
    """
    body = [b for b in content.blocks if b.kind not in ("furniture", "letter") and not is_residue(b.text)]
    first = takewhile(lambda block: block.kind in ("title", "heading"), body)
    lines = [block.text.strip() for block in first if len(block.text) <= MAX_COVER_LINE]
    telling = (line for line in lines if _is_telling(line))
    return next(telling, next(iter(lines), None))


def _is_telling(line: str) -> bool:
    """Return True for a line of a cover that says more than whose the report is, who wrote it and when."""
    if is_of_a_form(line):
        return False
    left = MUNICIPALITY.sub("", organisation_pattern().sub("", line))
    return _WORD.search(left) is not None and not is_person(line)


def _title(cover: Sequence[str], at: int | None) -> str | None:
    """Return the title with the year or period that stands on a line of its own below it."""
    if at is None:
        return None
    title = _BEFORE_TITLE.sub("", cover[at].strip())
    following = cover[at + 1] if at + 1 < len(cover) else ""
    return (
        f"{title} {following.strip()}" if _YEAR_LINE.fullmatch(following) and following.strip() not in title else title
    )


def _mentions(report: Report, content: Content, cover: Sequence[str], running: Sequence[str]) -> Iterator[Mention]:
    """Yield the words that may say who the report is from, with where they stand."""
    yield from (Mention(text=line, where="cover") for line in cover)
    yield from (Mention(text=line, where="header") for line in running)
    for block in content.blocks:
        texts = [block.text] + [cell.text for cell in (block.table.cells if block.table else ())]
        for text in texts:
            low = text.lower()  # a look at the letters first: few texts name a municipality, and a report has thousands
            if ".se" in low:
                yield from (Mention(text=m.group(), where="web", page=block.passage.page) for m in _WEB.finditer(text))
            if "kommun" in low or "stad" in low:
                yield from (
                    Mention(text=m.group(), where="text", page=block.passage.page) for m in MUNICIPALITY.finditer(text)
                )
            if block.kind == "heading":
                yield from (Mention(text=m.group(1), where="header") for m in _IN_PLACE.finditer(text))
    yield Mention(text=PurePath(report.file).stem, where="file")
