"""What a report says of itself: title, kind, organisation, unit and period, from its cover, headers and first words."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import PurePath

import regex

from extract.identity.cover_lines import is_residue
from extract.identity.organisations import (
    MAX_COVER_LINE,
    after_title,
    organisation_of,
    organisation_pattern,
    organisations_in,
)
from extract.identity.report_times import DATE, period_texts
from extract.identity.titles import (
    MUNICIPALITY,
    in_small,
    is_form_of_school,
    is_of_a_school_year,
    is_time,
    names_in,
    of_title_alone,
    report_type,
    run_in_title,
    without_form,
)
from extract.language.phrases import has_verb
from extract.layout.outline import is_perspective, plain
from extract.rules import MONTH, YEAR, alternatives, compiled, load, pattern, words
from models import Block, Content, Identity, Mention, Report

COVER_LINES = 8
"""Short blocks at the start of a report that has no title page of its own."""

_YEAR_LINE = regex.compile(rf"\W*{YEAR.pattern}\W*")
_IN_PLACE = regex.compile(r"\b(?:i|inom|för)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\b")
_WEB = regex.compile(r"(?:www\.|@)([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.se)\b", regex.I)
# *••• Delårsrapport*, and the number of its page in a text that has lost its lines
_BEFORE_TITLE = regex.compile(r"^\W+|^1\s+(?=\p{Lu})")
# *Rönnbäret*, *Södra Ekbacken*
_BARE_NAME = regex.compile(
    r"(?!(?i:kommunen|verksamheten|enheten|skolan|huvudmannen)$)\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?"
)
# Lines of a title page that say nothing of the report.
_CONTENTS = regex.compile(r"(?:innehåll|sida\b)", regex.I)

# *Solgläntans förskola, Barn och utbildning*: two names.
_NAMES = regex.compile(r", (?=\p{Lu}|avdelning)")
# *Förskola, fritidshem och grundskola*: several, not one.
_SEVERAL = regex.compile(r", \p{Ll}.*\b(?:och|samt)\b")
_WORD = regex.compile(r"\p{L}{3}")
# *Mål 2 – Trygg hemtjänst*: the first line of a report may be its first goal.
_GOAL_LABEL = regex.compile(r"(?:\p{L}{0,14}mål|åtagande|(?:mål|fokus)område|indikator|nyckeltal)\b", regex.I)
_UNIT_WORD = compiled(lambda: rf"(?:{load('identity')['words']['unit_words']})\b", regex.I)
# *Behörighet till (gymnasiet)*, *Kvalitet i våra (förskolor)*
_ABOUT = regex.compile(
    r"\b(?:till|om|av|på|mot|från|med|kring|inom|för|i|hos|vid|per)\s+(?:\p{L}+\s+)?\p{L}*$", regex.I
)
# *Rönnbäret*, *Södra Ekbacken*: what homes and preschools are called, without a word that says so.
_HOME = compiled(
    lambda: rf"(?:\p{{Lu}}\p{{Ll}}+a )?\p{{Lu}}\p{{Ll}}+(?:{alternatives('identity', 'words', 'home_endings')})s?"
)
# *Vår förskola*: a heading, not a name.
_OURS = regex.compile(r"(?:vår[at]?|om)\s|allmänt$", regex.I)

_NUMBERING = regex.compile(r"^\d+(?:\.\d+)*[.)]?\s+")
# What stands beside a name in a running header: a date, the number of a page.
_IN_HEADER = regex.compile(
    r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:sid(?:a|an)?\s)?\d+\s?(?:[(/]\s?\d+\)?|av\s\d+)?$", regex.I
)

# *Balansomslutning 607,5 mkr*, *Andel (%)*
_MEASURED = regex.compile(r"\d,\d|%|\b(?:tkr|mn?kr)\b", regex.I)

# *…, februari 2019*
_DATE_AT_END = regex.compile(rf"\b(?:{MONTH}\s+{YEAR.pattern}|\d{{4}}-\d\d-\d\d)\W*$", regex.I)
_PERSON = regex.compile(
    r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:af|von|de)(?= ))?(?: \p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){1,2}"
)
"""A name in the form of a person's: *Eva Ek*, *Anna-Karin von Sydow*; places and units may have it, too."""

FIRST_WORDS = 200
"""Characters at the start of a text that has lost its lines in which its title stands."""

MAX_UNIT = 70
"""Characters of a unit's name on a title page; a longer line is a subtitle."""


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
    title = of_title_alone(title) if title else _run_in_title(content) or _title_in(running) or _other_title(content)
    title = in_small(title, organisation_pattern()) if title else None
    kind = report_type(title or "") or told
    organisation = organisation_of([*([title] if title else []), *cover], running, content)
    if kind == "arsredovisning" and organisation and pattern("identity", "words", "accounts").search(title or ""):
        kind = "verksamhetsberattelse"
    return Identity(
        title=title,
        report_type=kind or "other",
        organisation=organisation,
        unit=_unit([block.text for block in content.blocks if block.kind == "title"], by_word=False)
        or _unit_in_title(title)
        or _unit(_headings_below_title(content))
        or _unit([_IN_HEADER.sub("", line).strip(" ·|,–-") for line in running]),
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
    if _is_of_a_form(line):
        return False
    left = MUNICIPALITY.sub("", organisation_pattern().sub("", line))
    return _WORD.search(left) is not None and not _PERSON.fullmatch(line)


def _is_of_a_form(line: str) -> bool:
    """Return True for a line of a cover that names nothing: a date, contents, a label, who signs."""
    if DATE.match(line) or is_time(line) or _CONTENTS.match(line) or not _WORD.search(line):
        return True
    return any(pattern("identity", "words", key).match(line) for key in ("form_labels", "signers"))


def _title(cover: Sequence[str], at: int | None) -> str | None:
    """Return the title with the year or period that stands on a line of its own below it."""
    if at is None:
        return None
    title = _BEFORE_TITLE.sub("", cover[at].strip())
    following = cover[at + 1] if at + 1 < len(cover) else ""
    return (
        f"{title} {following.strip()}" if _YEAR_LINE.fullmatch(following) and following.strip() not in title else title
    )


def _unit(lines: Sequence[str], by_word: bool = True) -> str | None:
    """Return the unit that the report is about: a line that names one by what it is, or by a name as homes have.

    With `by_word`, only a line with a word for a unit does.
    """
    parts = [without_form(part.strip()) for line in _without_persons(lines) for part in (line, *_NAMES.split(line))]
    text: str
    for text in parts:
        if _may_name_unit(text) and (_says_what_it_is(text) or (not by_word and _HOME.fullmatch(text))):
            return text
    return None


def _says_what_it_is(text: str) -> bool:
    """Return True for a line with a word for a unit that is not spoken about.

    >>> [_says_what_it_is(text) for text in ("Ekbackens skola", "Behörighet till gymnasiet", "Förvaltningsberättelse")]
    [True, False, False]
    """
    found = _UNIT_WORD.search(text)
    return found is not None and _ABOUT.search(text[: found.start()]) is None


def _without_persons(lines: Sequence[str]) -> list[str]:
    """Return the lines without names of persons: what stands above nothing but an office (*Enhetschef*).

    An office that a person's name follows, on its line or the next, is that person's: what stands above may be a unit.
    """
    signers = pattern("identity", "words", "signers")
    kept = list[str]()
    for number, line in enumerate(lines):
        below, then = (lines[at].strip() if at < len(lines) else "" for at in (number + 1, number + 2))
        office = signers.match(below)
        alone = (
            office is not None
            and not _PERSON.fullmatch(below[office.end() :].strip(" :,"))
            and not _PERSON.fullmatch(then)
        )
        if not (alone and _PERSON.fullmatch(line.strip()) and not _UNIT_WORD.search(line)):
            kept.append(line)
    return kept


def _unit_in_title(title: str | None) -> str | None:
    """Return the unit that a title names behind the kind of report, or None.

    >>> _unit_in_title("Kvalitetsrapport för grundskolan 2018/2019"), _unit_in_title("Delårsrapport augusti 2018")
    ('Grundskolan', None)
    """
    if title is None or report_type(title) is None:
        return None
    names = names_in(title, organisation_pattern())
    bare = (name for name in names if is_of_a_school_year(title) and _BARE_NAME.fullmatch(name))
    units = [name for name in names if _unit([name]) == name]
    whole = [name for name in (*units, *filter(_may_name_unit, bare)) if not is_form_of_school(name)]
    return next(iter([*whole, *units]), None)


def _headings_below_title(content: Content) -> list[str]:
    """Return the headings that follow the title at once: where a report without a title page names its unit."""
    headings = takewhile(lambda block: block.kind == "heading", after_title(content))
    return [_NUMBERING.sub("", block.text) for block in headings]


def _may_name_unit(text: str) -> bool:
    """Return True for a line that is neither title, date, sentence nor organisation."""
    if _is_of_a_form(text) or report_type(text) or _DATE_AT_END.search(text) or _GOAL_LABEL.match(text):
        return False
    if len(text) > MAX_UNIT or text.endswith((".", ";")) or ":" in text or _OURS.match(text) or _SEVERAL.search(text):
        return False
    if plain(text) in words("headings", "headings") or is_perspective(text) or _MEASURED.search(text) or has_verb(text):
        return False
    return MUNICIPALITY.search(text) is None and next(organisations_in(text), None) is None


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
