"""What a title is made of: kinds of reports, the time that it is about, whose it is, and names that are left."""

from functools import cache

import regex

from extract.identity.cover_lines import unspaced
from extract.rules import MONTH, YEAR, alternatives, compiled, follows_rules, load, pattern

_MONTHS = rf"(?:\d{{1,2}}\s+)?{MONTH}(?:\s*[–/-]\s*(?:\d{{1,2}}\s+)?{MONTH})?(?:\s+{YEAR.pattern})?"
# *läsåret 2013/14*, *ht 12/vt 13*, *T2*, *kvartal 3*, *period 4 (april–juni)*, *per 31 augusti 2017*, *2018-08-31*
_TIME = (
    r"\b(?:(?:för|per(?: den)?|till och med|t\.?o\.?m\.?|efter|under|avseende)\s+)?(?:"
    r"(?:läå|läs-?år(?:et)?|verksamhetsår(?:et)?|kalenderår(?:et)?|år(?:et)?)\b(?:\s+(?:\d\d\s?/\s?\d\d(?!\d)|(?=\d)))?|"
    rf"{YEAR.pattern}-\d\d-\d\d|{YEAR.pattern}(?:\s?[/–-]\s?\d{{2,4}})?|"
    r"[hv]t\s?-?\d\d(?:\s?[/–-]\s?[hv]t\s?-?\d\d)?|(?:T|tertial|kvartal|kv|period|delår)\s?[1-4]\b(?:\s?\([^)]*\))?|"
    rf"\(?(?<!\p{{L}}){_MONTHS}\)?)(?!\p{{L}})"
)
_TIMES = regex.compile(_TIME, regex.I)
MUNICIPALITY = regex.compile(r"\b\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+(?i:kommun|stad)s?\b")
"""A municipality as it calls itself: *Exempelby kommun*."""

_BREAKS = regex.compile(r"\s*(?:\|+|[.:;&()]|\s[–—-]\s|,\s+(?=\p{Lu}))\s*")
_SCHOOL_YEAR = regex.compile(r"\b(?:läå|läs-?år(?:et)?|[hv]t\s?-?\d\d)\b", regex.I)
# What joins a name to what stands before it: *för*, *område*, *av*; and what is left at its end.
_JOINTS = regex.compile(
    r"^(?:[\s,–-]+|(?:för|från|avseende|vid|inom|på|av|i|hos|och|samt|med|om|den|det|de|vår[at]?)\s+)+|[\s,–-]+$",
    regex.I,
)
_FOR = regex.compile(r"[\s,–-]*(?:(?:för|från|av|vid)\s+)?", regex.I)
_ALSO = regex.compile(
    r"\s*(?:&|och|samt|med)\s+[\p{L}-]*(?:plan(?:en)?|berättelse|rapport|redovisning|bokslut|uppföljning)\b", regex.I
)
# *Tertialrapport 2*, *Kvartalsrapport 3, 2022*
_ORDINAL = regex.compile(r"\s+[1-4]\b(?!\s*[.)/–-])")
_FORMS = compiled(lambda: rf"(?:{alternatives('identity', 'words', 'school_forms')})", regex.I)
# *grundskolan Ekskolan*: what form of school it is, before its name.
_FORM_BEFORE_NAME = compiled(
    lambda: rf"(?i:{alternatives('identity', 'words', 'school_forms')})\s+(?=\p{{Lu}}.*(?i:skolan?|gymnasi(?:um|et))\b)"
)


# *Ekgårdens äldreboende*, *Hemtjänstområde Norr*: a unit in a line of other words.
_UNIT_NAME = compiled(
    lambda: (
        rf"(?:\p{{Lu}}[\p{{L}}-]+ )(?:\p{{Ll}}+ )?\p{{Ll}}*(?i:{load('identity')['words']['unit_words']})\b"
        rf"|\p{{Lu}}\p{{L}}*(?i:{load('identity')['words']['unit_words']})(?: \p{{Lu}}\p{{Ll}}+\b(?! \p{{Ll}}))?"
    )
)


@follows_rules
@cache
def _types() -> dict[str, "regex.Pattern[str]"]:
    return {kind: pattern("identity", "report_type", kind) for kind in load("identity")["report_type"]}


def report_type(text: str) -> str | None:
    """Return the kind of report that a title names first.

    >>> report_type("Måluppföljning till delårsbokslut augusti 2018"), report_type("Å R S R A P P O R T 2 0 1 8")
    ('maluppfoljning', 'arsredovisning')
    """
    text = unspaced(text)
    found = [(m.start(), m.start() - m.end(), kind) for kind, names in _types().items() if (m := names.search(text))]
    return str(min(found)[2]) if found else None


@follows_rules
@cache
def _alone() -> dict[str, "regex.Pattern[str]"]:
    return {kind: pattern("identity", "alone", kind) for kind in load("identity")["alone"]}


def type_by_chapter(line: str) -> str | None:
    """Return the kind of report that consists of the chapter which a line is the heading of: *Måluppfyllelse*."""
    return next((str(kind) for kind, names in _alone().items() if names.fullmatch(line.strip())), None)


def of_title_alone(text: str) -> str:
    """Return a title without what a form says after it: who approved it and when, its number, its author.

    >>> of_title_alone("Årsrapport 2020 Fastställd av kommunfullmäktige 2021-06-08")
    'Årsrapport 2020'
    """
    label = pattern("identity", "words", "form_labels").search(text)
    return text[: label.start()].rstrip(" ,.(–-") if label and report_type(text[: label.start()]) else text


def run_in_title(text: str, organisation: "regex.Pattern[str]") -> str | None:
    """Return the title that a text begins with which has lost its lines: kind of report, whose, and of what time.

    A kind of report alone may be any sentence's; a title tells time or whose it is beside it.
    """
    found = [match for names in _types().values() for match in names.finditer(text)]
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        left = text[: match.start()]
        whose = next((m for m in organisation.finditer(left) if not left[m.end() :].strip()), None)
        start = whose.start() if whose else match.start()
        named, kinds = whose is not None, _also(text, match.end())
        at = ordinal.end() if (ordinal := _ORDINAL.match(text, kinds)) else kinds
        while part := (
            _TIMES.match(text, _spaces(text, at))
            or MUNICIPALITY.match(text, _spaces(text, at))
            or (None if named else _of(text, at, organisation) or _of(text, at, _UNIT_NAME))
        ):
            named = named or part.re in (organisation, _UNIT_NAME)
            at = part.end()
        if named or at > kinds:
            return text[start:at].strip(" ,–-")
    return None


def _spaces(text: str, at: int) -> int:
    """Return the place behind the blanks and commas at a place."""
    return at + len(text[at:]) - len(text[at:].lstrip(" ,–-"))


def _also(text: str, at: int) -> int:
    """Return the end of the kinds of reports that a title names beside its first: *… och verksamhetsplan*."""
    also = _ALSO.match(text, at)
    return also.end() if also else at


def _of(text: str, at: int, organisation: "regex.Pattern[str]") -> "regex.Match[str] | None":
    joint = _FOR.match(text, at)
    return organisation.match(text, joint.end() if joint else at)


def names_in(title: str, organisation: "regex.Pattern[str]") -> list[str]:
    """Return what a title says beside kinds of reports, times, organisations and municipalities: names, in order.

    >>> names_in("Kvalitetsarbete för grundskolan Ekskolan period 4, läsåret 2012/2013", regex.compile("@"))
    ['Ekskolan']
    """
    text = unspaced(title)
    if text.isupper():
        text = text.capitalize()
    for kinds in _types().values():
        text = kinds.sub("|", text)
    for other in (_ALSO, MUNICIPALITY, organisation, _TIMES):
        text = other.sub("|", text)
    parts = (_JOINTS.sub("", part) for part in _BREAKS.split(text))
    parts = (without_form(part) for part in parts)
    return [part[0].upper() + part[1:] for part in parts if any(map(str.isalpha, part))]


def in_small(title: str, organisation: "regex.Pattern[str]") -> str:
    """Return a title without the spaces and capitals that it is only adorned with; names keep theirs.

    >>> in_small("Å R S R A P P O R T 2 0 1 8", regex.compile("@")), in_small("ÅRSRAPPORT EKBY", regex.compile("@"))
    ('Årsrapport 2018', 'ÅRSRAPPORT EKBY')
    """
    text = unspaced(title)
    named = not text.isupper() or names_in(text, organisation) or organisation.search(text) or MUNICIPALITY.search(text)
    return text if named else text.capitalize()


def is_of_a_school_year(title: str) -> bool:
    """Return True for a title that names a form of school or a school year: a bare name in it is a school's."""
    return _FORMS.search(title) is not None or _SCHOOL_YEAR.search(title) is not None


def is_form_of_school(name: str) -> bool:
    """Return True for a name that says what form of school it is, not which: *grundskolan*."""
    return _FORMS.fullmatch(name) is not None


def without_form(name: str) -> str:
    """Return a school's name without what form of school it is: *Grundskola Ekbackens skola*."""
    return name[before.end() :] if (before := _FORM_BEFORE_NAME.match(name)) else name


def is_time(text: str) -> bool:
    """Return True for a line that only tells a time: *Läsåret 2019/2020*."""
    return bool(text.strip()) and not regex.search(r"\p{L}{2}", _TIMES.sub("", text))
