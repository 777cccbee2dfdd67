"""Which unit a report is about: what its cover labels so, calls so by a word, or names as homes are named."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

import regex

from extract.identity.organisations import MAX_COVER_LINE, after_title, organisation_pattern, organisations_in
from extract.identity.report_times import DATE
from extract.identity.titles import (
    MUNICIPALITY,
    is_form_of_school,
    is_of_a_school_year,
    is_time,
    names_in,
    report_type,
    without_form,
)
from extract.language.phrases import has_verb
from extract.layout.outline import is_perspective, plain
from extract.rules import MONTH, YEAR, alternatives, compiled, follows_rules, load, pattern, words
from models import Block, Content

MAX_UNIT = 70
"""Characters of a unit's name on a title page; a longer line is a subtitle."""

LINES = 1024
"""Lines of which it is remembered what they may name: those of the covers and headers of a few reports."""

LINES_BELOW = 3
"""Short lines below a title that may say whose the report is."""

# *Rönnbäret*, *Södra Ekbacken*
_BARE_NAME = regex.compile(
    r"(?!(?i:kommunen|verksamheten|enheten|skolan|huvudmannen)$)\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?"
)
# Lines of a title page that say nothing of the report.
_CONTENTS = regex.compile(r"(?:innehåll|sida\b)", regex.I)
_WORD = regex.compile(r"\p{L}{3}")
# *Solgläntans förskola, Barn och utbildning*, *Ekskolan – analys*: a name and another.
_NAMES = regex.compile(r", (?=\p{Lu}|avdelning)|\s[–—]\s")
# *Förskola, fritidshem och grundskola*: several, not one.
_SEVERAL = regex.compile(r", \p{Ll}.*\b(?:och|samt)\b")
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
# *Vår förskola*, *En skola för alla*, *Skolans elevhälsa*: a heading or a motto, not a name.
_OURS = regex.compile(
    r"(?:vår[at]?|om|en|ett|alla|hur|så|vi|att|för|årets|(?:kommun|nämnd|förvaltning|verksamhet|enhet|(?:för)?skola?)e?ns)\s"
    r"|allmänt$",
    regex.I,
)
# *Balansomslutning 607,5 mkr*, *Andel (%)*
_MEASURED = regex.compile(r"\d,\d|%|\b(?:tkr|mn?kr)\b", regex.I)
# *…, februari 2019*
_DATE_AT_END = regex.compile(rf"\b(?:{MONTH}\s+{YEAR.pattern}|\d{{4}}-\d\d-\d\d)\W*$", regex.I)
_PERSON = regex.compile(
    r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:af|von|de)(?= ))?(?: \p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){1,2}"
)
"""A name in the form of a person's: *Eva Ek*, *Anna-Karin von Sydow*; places and units may have it, too."""

# *Ekskolan F–9*, *Ekskolan, årskurs 4–9*, *Ekby musikskola läsåret 05/06*: whom and when a name is followed by.
_AFTER_NAME = regex.compile(
    r"[\s,]+(?:\(?(?:(?:års?kurs|åk|klass|år)\.?\s*)?(?:F|\d)\s?[–-]\s?[\dF]\)?"
    r"|\(?(?:läs-?år(?:et)?|lå)\s*\d{2,4}\s?[/–-]\s?\d{2,4}\)?|(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)$",
    regex.I,
)
# *Ekgården, särskilt boende*: a name, and what it is.
_KIND_AFTER_NAME = regex.compile(
    r"(?<=^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), (?:särskilt boende|daglig verksamhet|(?:för|grund|gymnasie)skola"
    r"|(?:vård- och omsorgs|äldre|demens|grupp|service|korttids)(?:boende|bostad))$"
)
# *Ekskolans*, of *Ekskolans kvalitetsrapport*
_OF = regex.compile(r"(?<=^\p{L}+(?:skolan|gymnasiet|hemmet|enheten|boendet|gården))s$")
_NEXT_LABEL = regex.compile(r"\s+\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}:|\s{3,}|\t")
_IS_NAMED = regex.compile(
    r"\p{L}\s+\p{Lu}|^\p{Lu}\p{Ll}{2,}s\s+\p{Ll}|^\p{Lu}\p{Ll}{3,}(?:skolan|gymnasiet|gården|hemmet)$"
)
_MANY = regex.compile(r"(?:orna|arna|erna|or|ar)\b", regex.I)


def find_unit(titles: Sequence[str], title: str | None, content: Content, running: Sequence[str]) -> str | None:
    """Return the unit that a report is about, verbatim, or None."""
    below = list(_lines_below_title(content))
    in_title = _unit_in_title(title)
    named = (
        _unit(titles, by_word=False, narrow=True, named=True)
        or _labelled(titles or below)
        or (in_title if in_title and _is_named(in_title) else None)
        or _unit(below, narrow=True, named=True)
    )
    if named or title is None or report_type(title) is None:  # else a word that says a branch may be a chapter's
        return named or _unit(running)
    return (
        _unit(titles, by_word=False, narrow=True)
        or in_title
        or _unit(titles, by_word=False)
        or _unit(below)
        or _unit(running)
    )


def department_of(titles: Sequence[str], unit: str) -> str | None:
    """Return the department that a cover names beside a unit of it: *Lärandesektionen*."""
    names = (text for line in titles for text in _candidates(line) if text != unit)
    return next((text for text in names if _may_name_unit(text) and _is_department(text)), None)


def _labelled(lines: Sequence[str]) -> str | None:
    """Return the name that a label says is the unit's: *Enhet: Ekskolan*, *Avdelning: Tallen Antal barn: 18*."""
    label = pattern("identity", "words", "unit_labels")
    for line in lines:
        if (found := label.search(line)) is None:
            continue
        value = line[found.end() :]
        value = value[: after.start()] if (after := _NEXT_LABEL.search(value)) else value
        beside = organisation_pattern().search(value) or MUNICIPALITY.search(value)
        for name in map(_trimmed, names_in(value, organisation_pattern())[:1] if beside else [value]):
            if (
                value.strip()[:1].isupper()
                and _may_name_unit(name)
                and _WORD.search(name)
                and not _MANY.search(name.split()[0])
            ):
                return name
    return None


def _unit(lines: Sequence[str], by_word: bool = True, narrow: bool = False, named: bool = False) -> str | None:
    """Return the unit that the report is about: a line that names one by what it is, or by a name as homes have.

    With `by_word`, only a line with a word for a unit does; with `narrow`, none that says it is a department of others;
    with `named`, none that only says what it is.
    """
    text: str
    for line in without_persons(lines):
        for text in _candidates(line):
            if not _may_name_unit(text) or (narrow and _is_department(text)) or (named and not _is_named(text)):
                continue
            if _says_what_it_is(text) or (not by_word and _HOME.fullmatch(text)):
                return text
    return None


@follows_rules
@lru_cache(maxsize=LINES)  # the lines of a cover are asked in several ways, the most telling one first
def _candidates(line: str) -> tuple[str, ...]:
    """Return what a line may name: all of it, what its commas part, and what is left beside times and towns."""
    return tuple(_parts_of(line))


def _parts_of(line: str) -> Iterator[str]:
    line = line.strip()
    parts = _NAMES.split(line) if not _GOAL_LABEL.match(line) and not report_type(line) else line.split(", ")
    if len(parts) > 1 and _says_what_it_is(parts[0]) and not _MANY.search(parts[0].split()[0]):
        yield _trimmed(parts[0])  # *Fritidshemmet Myran, Ekskolan*: it, and where it is
    yield _trimmed(line)
    yield from map(_trimmed, parts)
    if ":" in line or line.endswith(".") or report_type(line) or _GOAL_LABEL.match(line) or has_verb(line):
        return
    for name in names_in(line, organisation_pattern()):
        if name != line and _says_what_it_is(name):
            yield _trimmed(name)


def _trimmed(name: str) -> str:
    """Return a name without the classes, the year and the kind of house that follow it.

    >>> [_trimmed(text) for text in ("Ekskolan, årskurs 4–9", "Ekgården, särskilt boende", "Ekgårdens förskola")]
    ['Ekskolan', 'Ekgården', 'Ekgårdens förskola']
    """
    name = _KIND_AFTER_NAME.sub("", _AFTER_NAME.sub("", name.strip()))
    return without_form(_OF.sub("", name))


def _says_what_it_is(text: str) -> bool:
    """Return True for a line with a word for a unit that is not spoken about.

    >>> [_says_what_it_is(text) for text in ("Ekbackens skola", "Behörighet till gymnasiet", "Förvaltningsberättelse")]
    [True, False, False]
    """
    found = _UNIT_WORD.search(text)
    return found is not None and _ABOUT.search(text[: found.start()]) is None


def _is_named(text: str) -> bool:
    """Return True for a name that says which unit, not only what it is: *Ekgårdens förskola*, not *Särskilt boende*."""
    return _HOME.fullmatch(text) is not None or (_IS_NAMED.search(text) is not None and not is_form_of_school(text))


def _is_department(text: str) -> bool:
    """Return True for what is made of units, and a unit itself only where none of them is named."""
    return pattern("identity", "words", "departments").match(text) is not None


def without_persons(lines: Sequence[str]) -> list[str]:
    """Return the lines without names of persons: what stands above nothing but an office (*Enhetschef*).

    An office that a person's name follows, on its line or the next, is that person's: what stands above may be a unit.
    """
    signers = pattern("identity", "words", "signers")
    kept = list[str]()
    for number, line in enumerate(lines):
        below, then = (lines[at].strip() if at < len(lines) else "" for at in (number + 1, number + 2))
        office = signers.match(below)
        alone = office is not None and not is_person(below[office.end() :].strip(" :,")) and not _PERSON.fullmatch(then)
        if not (alone and is_person(line.strip()) and not _UNIT_WORD.search(line)):
            kept.append(line)
    return kept


def is_person(text: str) -> bool:
    """Return True for a name in the form of a person's."""
    return _PERSON.fullmatch(text) is not None


def _unit_in_title(title: str | None) -> str | None:
    """Return the unit that a title names behind the kind of report, or None.

    >>> _unit_in_title("Kvalitetsrapport för grundskolan 2018/2019"), _unit_in_title("Delårsrapport augusti 2018")
    ('Grundskolan', None)
    """
    if title is None or report_type(title) is None:
        return None
    names = [_trimmed(name) for name in names_in(title, organisation_pattern())]
    bare = (name for name in names if is_of_a_school_year(title) and _BARE_NAME.fullmatch(name))
    units = [name for name in names if _unit([name]) == name]
    whole = [name for name in (*units, *filter(_may_name_unit, bare)) if not is_form_of_school(name)]
    return next(iter([*whole, *units]), None)


_NUMBERING = regex.compile(r"^\d+(?:\.\d+)*[.)]?\s+")


def _lines_below_title(content: Content) -> Iterator[str]:
    """Yield the headings that follow the title at once, and short lines that are none but name something.

    That is where a report without a title page names its unit.
    """
    lines = takewhile(lambda block: block.kind == "heading" or _is_short_line(block), after_title(content))
    for number, block in enumerate(lines):
        if block.kind == "heading":
            yield _NUMBERING.sub("", block.text)
        elif number < LINES_BELOW and _IS_NAMED.search(block.text):
            yield block.text


def _is_short_line(block: Block) -> bool:
    """Return True for a paragraph that is a line and no sentence."""
    text = block.text
    return (
        block.kind == "paragraph"
        and len(text) <= MAX_COVER_LINE
        and not text.endswith((".", ":", ";", "?", "!"))
        and not has_verb(text)
    )


def is_of_a_form(line: str) -> bool:
    """Return True for a line of a cover that names nothing: a date, contents, a label, who signs."""
    if DATE.match(line) or is_time(line) or _CONTENTS.match(line) or not _WORD.search(line):
        return True
    return any(pattern("identity", "words", key).match(line) for key in ("form_labels", "signers"))


def _may_name_unit(text: str) -> bool:
    """Return True for a line that is neither title, date, sentence nor organisation."""
    if is_of_a_form(text) or report_type(text) or _DATE_AT_END.search(text) or _GOAL_LABEL.match(text):
        return False
    if len(text) > MAX_UNIT or text.endswith((".", ";")) or ":" in text or _OURS.match(text) or _SEVERAL.search(text):
        return False
    if plain(text) in words("headings", "headings") or is_perspective(text) or _MEASURED.search(text) or has_verb(text):
        return False
    if pattern("identity", "words", "units_alone").fullmatch(text):
        return False
    return MUNICIPALITY.search(text) is None and next(organisations_in(text), None) is None
