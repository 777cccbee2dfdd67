"""Periods: what a report calls *juli 2019* or *T1 2024* is written `2019-07` or `2024-01/2024-04`."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from normalize.numbers import clean

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan", "februari feb febr", "mars mar", "april apr", "maj", "juni jun", "juli jul",
            "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
TERMS = {"vt": (1, 6), "vårterminen": (1, 6), "ht": (8, 12), "höstterminen": (8, 12)}
ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": 0, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4}
PARTS = {"tertial": 3, "t": 3, "kvartal": 4, "kv": 4, "q": 4, "halvår": 2}
"""Into how many parts the year is cut."""

MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=lambda name: (-len(name), name)))})"
YEAR = r"(?:19[89]\d|20[0-4]\d)"
DASH = r"\s*(?:-|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|till|och)\s*"
DAY = r"(?:(?:den\s+)?\d{1,2}(?::?[ae])?\s+)?"

ISO_MONTHS = re.compile(rf"({YEAR})-([01]\d)(?:-[0-3]\d)?\s*(?:/|-|till)\s*({YEAR})-([01]\d)(?:-[0-3]\d)?")
ISO_DATE = re.compile(rf"\b({YEAR})-([01]\d)(?:-([0-3]\d))?\b(?!-)")
DAY_DATE = re.compile(rf"(?<![\d/])(?P<day>[0-3]?\d)/(?P<month>[01]?\d)[\s-]\s?(?P<year>{YEAR})(?![\d/])")
YEAR_END = re.compile(rf"(?<!\d)(?:({YEAR})-12-31|31/12[\s-]\s?({YEAR})|31\s+dec(?:ember)?\.?\s+({YEAR}))(?!\d)")
"""The day that a year's accounts are closed: what stands at it is the year's."""
COMPACT_MONTH = re.compile(rf"\b({YEAR})([01]\d)(?:[0-3]\d)?\b")
MONTH_RANGE = re.compile(
    rf"""
    \b {DAY} (?P<m1>{MONTH})\.? (?: \s?-?\s?(?P<y1>{YEAR}) | \s?-(?P<s1>\d\d)(?!\d) )?   # september 2017, sep-17
    (?: {DASH} | (?=januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) | \s+ )
    {DAY} (?P<m2>{MONTH})\b \.? (?: \s?-?\s?(?P<y2>{YEAR}) | \s?-(?P<s2>\d\d)(?!\d) )?       # - augusti 2018
    """,
    re.VERBOSE,
)
UNTIL = re.compile(
    rf"\b(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|fram\s+till|ack\w*\.?(?:\s+till)?)\s+{DAY}(?P<m>{MONTH})\b"
)
ONE_MONTH = re.compile(rf"\b(?P<m>{MONTH})\b\.?(?:\s?-(?P<short>\d\d)(?!\d))?")
PART = re.compile(
    r"""
    \b (?: (?P<name>tertial|kvartal|halvår|kv|t|q) (?: et | s?(?:rapport|bokslut|uppföljning) )? \.? \s?
            (?P<number>[1-4]) (?: \s?-\s?(?P<last>[2-4]) )? (?![\d,.]\d)
         | (?P<ordinal>första|andra|tredje|fjärde|sista|[12]:a|[34]:e) \s+ (?P<named>tertial|kvartal|halvår)(?:et)? ) \b
    """,
    re.VERBOSE,
)
PART_BEFORE = re.compile(r"\b(?:föregående|förra) (?P<part>kvartal|tertial|halvår|månad)(?:et|en)?\b")
"""A part of the year told from the last month that the report is about: *föregående kvartal*."""
TERMS_OF_SCHOOL_YEAR = re.compile(r"\bht\s?-?(?:20)?(\d\d)\s?(?:/|–|-|och)\s?vt\s?-?(?:20)?(\d\d)\b", re.IGNORECASE)
SCHOOL_YEAR = re.compile(
    rf"\b(?:läsåret\s+)?(?P<y1>{YEAR})\s?(?:/|(?<=läsåret\s\d{{4}})-)\s?(?P<y2>{YEAR}|\d\d)\b"
    r"|\b(?:läsår(?:et)?|lå)\s?(?P<s1>\d\d)\s?/\s?(?P<s2>\d\d)\b"
)
SHORT_YEARS = re.compile(rf"\b(?P<y1>{YEAR})\s?[-–]\s?(?P<y2>\d\d)\b(?![-–\d])")
YEARS = re.compile(rf"\b(?P<y1>{YEAR})\s?(?:-|till)\s?(?P<y2>{YEAR})\b")
TERM = re.compile(r"\b(?P<term>[vh]t|(?:vår|höst)terminen)(?![^\W\d])[\s-]*(?P<short>\d\d(?!\d))?")
SINGLE_YEAR = re.compile(rf"(?<![\d./:-])({YEAR})(?![\d:]|-\d|/\d\d\d)")
RELATIVE = (
    (
        re.compile(
            r"\b(?:förra|föregående|fjol(?:året)?s?|i fjol|förgående|närmast föregående)\b(?:\s+år)?"
            r"|\b(?:f\.?\s?g|föreg)\.?\s*år\b"
        ),
        -1,
    ),
    (re.compile(r"\b(?:nästa|kommande) år\b"), 1),
    (re.compile(r"\b(?:i år|innevarande år|detta år|helår\w*|årets|under året|året)\b"), 0),
)
SO_FAR = re.compile(r"\b(?:ack|ack\.|ackumulera\w+|hittills(?:\s+i\s+år)?|delår\w*|perioden|under perioden)(?!\w)")


@dataclass(frozen=True, slots=True)
class Span:
    """Months from the first to the last, both included."""

    first_year: int
    first_month: int
    last_year: int
    last_month: int

    @property
    def months(self) -> int:
        """Return how many they are."""
        return 12 * (self.last_year - self.first_year) + self.last_month - self.first_month + 1

    def __str__(self) -> str:
        if (self.first_month, self.last_month) == (1, 12) and self.first_year == self.last_year:
            return str(self.first_year)
        first, last = f"{self.first_year}-{self.first_month:02}", f"{self.last_year}-{self.last_month:02}"
        return first if first == last else f"{first}/{last}"


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """What a report is about: `start` and `end` are ISO dates, None where only the year is known."""

    year: int
    start: str | None
    end: str | None


def _century(short: str) -> int:
    return int(short) if len(short) == 4 else 2000 + int(short)


def _span(first_year: int, first_month: int, last_year: int, last_month: int) -> Span | None:
    valid = 1 <= first_month <= 12 and 1 <= last_month <= 12
    ordered = (first_year, first_month) <= (last_year, last_month)
    return Span(first_year, first_month, last_year, last_month) if valid and ordered else None


def _year_in(text: str, year: int | None) -> int | None:
    """Return the year that `text` names, outright or as seen from `year`."""
    years = {int(found) for found in SINGLE_YEAR.findall(text)}
    if years:
        return years.pop() if len(years) == 1 else None
    if year is None:
        return None
    for pattern, step in RELATIVE:
        if pattern.search(text):
            return year + step
    return year


def _dates(text: str) -> Span | None:
    """Return a period written in digits: *2018-01/2018-07*, *2019-08-31*, *201908*."""
    if match := ISO_MONTHS.search(text):
        return _span(*(int(part) for part in match.groups()))
    if match := YEAR_END.search(text):
        year = int(match[1] or match[2] or match[3])
        return _span(year, 1, year, 12)
    if match := ISO_DATE.search(text) or COMPACT_MONTH.search(text):
        return _span(int(match[1]), int(match[2]), int(match[1]), int(match[2]))
    if match := DAY_DATE.search(text):
        return _span(int(match["year"]), int(match["month"]), int(match["year"]), int(match["month"]))
    return None


def _months(text: str, year: int | None) -> Span | None:
    """Return a period of named months: *jan - juli 2018*, *till och med juli*, *augusti i år*."""
    if match := MONTH_RANGE.search(text):
        first, last = MONTHS[match["m1"]], MONTHS[match["m2"]]
        early, late = match["y1"] or match["s1"], match["y2"] or match["s2"]
        last_year = _century(late) if late else _century(early) + (first > last) if early else _year_in(text, year)
        if last_year is None:
            return None
        first_year = _century(early) if early else last_year - (first > last)
        return _span(first_year, first, last_year, last)
    whole = _year_in(text, year)
    if match := UNTIL.search(text):
        return _span(whole, 1, whole, MONTHS[match["m"]]) if whole else None
    if match := ONE_MONTH.search(text):
        month = MONTHS[match["m"]]
        if match["short"] and not SINGLE_YEAR.search(text):
            whole = _century(match["short"])
        return _span(whole, month, whole, month) if whole else None
    return None


def _part(text: str, year: int | None) -> Span | None:
    """Return a part of the year: *tertial 2*, *T1 2024*, *första kvartalet*, *ht-13*."""
    whole = _year_in(text, year)
    if match := PART.search(text):
        parts = PARTS[match["name"] or match["named"]]
        number = int(match["number"]) if match["number"] else ORDINALS[match["ordinal"]] or parts
        last = int(match["last"] or number)
        size = 12 // parts
        if whole is None or last > parts:
            return None
        return _span(whole, (number - 1) * size + 1, whole, last * size)
    if match := TERM.search(text):
        whole = _century(match["short"]) if match["short"] else whole
        return _span(whole, TERMS[match["term"]][0], whole, TERMS[match["term"]][1]) if whole else None
    return None


def _part_before(match: "re.Match[str]", year: int | None, month_end: int | None) -> Span | None:
    """Return the part of the year before the one that holds a report's last month: *föregående kvartal*."""
    if year is None or month_end is None:
        return None
    size = 12 // PARTS.get(match["part"], 12)
    end = (month_end - 1) // size * size
    return _span(year, end - size + 1, year, end) if end else _span(year - 1, 13 - size, year - 1, 12)


def _first_of_school_year(match: "re.Match[str]") -> int | None:
    """Return the year in which a school year begins; None for years that do not follow each other: *dnr 2016/34*."""
    first, last = (_century(match[name] or match[short]) for name, short in (("y1", "s1"), ("y2", "s2")))
    return first if last == first + 1 else None


def _years(text: str, year: int | None, month_end: int | None) -> Span | None:
    """Return a whole year, several, a school year, or what has passed of a year."""
    if match := SCHOOL_YEAR.search(text):
        first = _first_of_school_year(match)
        return _span(first, 8, first + 1, 6) if first else None
    if match := YEARS.search(text):
        return _span(int(match["y1"]), 1, int(match["y2"]), 12)
    named = bool(SINGLE_YEAR.search(text)) or any(pattern.search(text) for pattern, _ in RELATIVE)
    so_far = bool(SO_FAR.search(text)) and month_end is not None
    whole = _year_in(text, year)
    if whole is None or not (named or so_far):
        return None
    return _span(whole, 1, whole, month_end if so_far and month_end else 12)


@lru_cache(maxsize=4096)
def find_span(text: str, *, year: int | None, month_end: int | None = None) -> Span | None:
    """Return the months that `text` names, or None where it names none."""
    plain = clean(text).casefold()
    if match := PART_BEFORE.search(plain):
        return _part_before(match, year, month_end)
    return _dates(plain) or _months(plain, year) or _part(plain, year) or _years(plain, year, month_end)


@lru_cache(maxsize=4096)
def parse_period(text: str, *, year: int | None, month_end: int | None = None) -> str | None:
    """Return the period that `text` names; `year` is the report's, `month_end` the last month that it is about.

    >>> parse_period("juli 2019", year=None), parse_period("jan - juli 2018", year=2019)
    ('2019-07', '2018-01/2018-07')
    >>> parse_period("mars-december", year=2016), parse_period("tertial 2", year=2019)
    ('2016-03/2016-12', '2019-05/2019-08')
    >>> parse_period("perioden september 2017 – augusti 2018", year=2018), parse_period("Enhet", year=2018)
    ('2017-09/2018-08', None)
    """
    span = find_span(text, year=year, month_end=month_end)
    return None if span is None else str(span)


PART_OF_YEAR = re.compile(
    r"\b(?:delår|tertial|kvartal|månads|halvår|periodrapport|prognos|uppföljning\s+\d\b)", re.IGNORECASE
)
"""A report called this is not about the whole year, even where it names nothing but a year."""

SECOND_INTERIM = re.compile(rf"\bdelår\w*\s+(?:{YEAR}\s?:\s?)?2(?![\d/])", re.IGNORECASE)
"""The second interim report of a year, which goes to August: the law wants one, and the first comes in spring."""


def _end(year: int, month: int) -> str:
    return f"{year}-{month:02}-{monthrange(year, month)[1]}"


def report_period(texts: Sequence[str], *, of_school: bool = False) -> ReportPeriod | None:
    """Return what a report is about, from its title and cover; the first text is the strongest.

    A report at a date, after a month or after a third of the year is about the year up to then. In a report of a school
    two years in a row (*2021–2022*) are a school year.

    >>> report_period(["Kvalitetsberättelse 2016"])
    ReportPeriod(year=2016, start='2016-01-01', end='2016-12-31')
    >>> report_period(["Delårsrapport", "Rapportperiod: 2019-08-31"])
    ReportPeriod(year=2019, start='2019-01-01', end='2019-08-31')
    >>> report_period(["Kvalitetsrapport 2021–2022"], of_school=True)
    ReportPeriod(year=2022, start='2021-08-01', end='2022-06-30')
    >>> report_period(["Systematiskt kvalitetsarbete ht12/vt13"])
    ReportPeriod(year=2013, start='2012-08-01', end='2013-06-30')
    """
    texts = [TERMS_OF_SCHOOL_YEAR.sub(r"läsåret \1/\2", text) for text in texts]
    texts = [SHORT_YEARS.sub(lambda match: _short_school_year(match, of_school), text) for text in texts]
    if of_school:
        texts = [YEARS.sub(_school_year, clean(text)) for text in texts]
    year = next((found for text in texts if (found := _stated_year(text)) is not None), None)
    if year is None:
        return None
    for text in texts:
        span = _cover_span(clean(text).casefold(), year)
        if span is not None and span.last_year == year:
            start = f"{span.first_year}-{span.first_month:02}-01"
            return ReportPeriod(year, start, _end(year, span.last_month))
    if any(SECOND_INTERIM.search(text) for text in texts):
        return ReportPeriod(year, f"{year}-01-01", _end(year, 8))
    if any(PART_OF_YEAR.search(text) for text in texts):
        return ReportPeriod(year, None, None)
    several = next((match for text in texts if (match := YEARS.search(clean(text)))), None)
    if several and int(several["y1"]) == year < int(several["y2"]):
        return ReportPeriod(year, f"{year}-01-01", _end(int(several["y2"]), 12))
    return ReportPeriod(year, f"{year}-01-01", f"{year}-12-31")


def _short_school_year(match: "re.Match[str]", of_school: bool) -> str:
    """Return two years in a row as a school year is written; *2011-12* is a month but in a report of a school."""
    return match.group() if int(match["y2"]) in range(1, 13) and not of_school else _school_year(match)


def _school_year(match: "re.Match[str]") -> str:
    """Return two years in a row as a school year is written; other years as they are."""
    return f"{match['y1']}/{match['y2']}" if _century(match["y2"]) == int(match["y1"]) + 1 else match.group()


def _stated_year(text: str) -> int | None:
    """Return the year that a title or cover line states; of a school year the second, of a plan's years the first."""
    plain = clean(text).casefold()
    if (match := SCHOOL_YEAR.search(plain)) and (first := _first_of_school_year(match)):
        return first + 1
    if match := ISO_DATE.search(plain):
        return int(match[1])
    found = re.search(rf"(?<![\d./])({YEAR})(?!\d)", plain)
    return int(found[1]) if found else None


def _cover_span(text: str, year: int) -> Span | None:
    """Return the part of the year that a title or cover line names, counted from January."""
    if (match := SCHOOL_YEAR.search(text)) and (begins := _first_of_school_year(match)):
        return _span(begins, 8, begins + 1, 6)
    if MONTH_RANGE.search(text) or ISO_MONTHS.search(text):
        return find_span(text, year=year)
    span = _dates(text) or _months(text, year)
    if span is None and PART.search(text):
        span = _part(text, year)
    return None if span is None else _span(span.last_year, 1, span.last_year, span.last_month)
