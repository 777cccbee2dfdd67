"""What a figure in a sentence measures: a target, an outcome, an earlier outcome or a forecast, and when."""

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

import regex

from extract.language.clauses import clause_of
from extract.prose.figure_targets import is_target
from extract.prose.quantities import Figure, are_alike, next_start, previous_end
from extract.rules import MONTH, YEAR, at_end, follows_rules, pattern
from extract.rules.signs import signs_of
from models.facts import Measure

_YEAR_OF = r"(?:i år|i fjol|förra året|(?:19|20)\d\d)"
_MONTH_OF = rf"{MONTH}(?:\s+{_YEAR_OF})?"
# *januari–augusti 2018*, *september 2017 – augusti 2018*, *till och med juli*, *andra tertialet*, *läsåret 2012/13*
_DATE = regex.compile(
    rf"\b(?:(?:till och med |t\.?o\.?m\.? |fram till )?{_MONTH_OF}(?:\s*(?:[–-]|till)\s*{_MONTH_OF})?"
    r"|läsåret (?:19|20)\d\d/\d\d(?:\d\d)?|(?:vår|höst)terminen(?: (?:19|20)\d\d)?"
    r"|(?:första|andra|tredje|fjärde|sista) (?:tertialet|kvartalet|halvåret)(?: (?:(?:19|20)\d\d|i år|i fjol))?"
    r"|(?:föregående|förra) (?:kvartal|tertial|halvår|månad)(?:et|en)?"
    r"|(?:tertial|kvartal) (?:ett|två|tre|\d)|(?:19|20)\d\d)\b",
    regex.I,
)
_LAW = regex.compile(r"\b(?:19|20)\d\d:\d+")  # *lagen (1993:387)*
_SCHOOL_YEAR = regex.compile(r"läsåret ((?:19|20)\d\d)/(\d\d(?:\d\d)?)", regex.I)
_TIMES = (
    *signs_of(MONTH),
    *("läsår", "termin", "tertial", "kvartal", "halvår", "månad", "i år", "i fjol", "19", "20"),
)
"""What stands in a sentence with a date: one of these."""

# Right after a figure, also in parentheses: *14 dagar (i augusti)*, *9 % samma tid 2020*, *9 % vid mätningen 2020*.
_DATE_AFTER = regex.compile(
    r"\s*\(?\s*(?:(?:exkl|inkl)\p{L}*\.?\s+\p{L}+\s+)?(?:(?:i|under|för|vid)\s+)?"
    r"(?:(?:(?:samma|motsvarande) (?:tid|period|tidsperiod|månad|månader|tidpunkt)|år|\p{L}+(?:en|et))\s+)?"
    rf"(?P<date>{_DATE.pattern}|i år\b|i fjol\b)",
    regex.I,
)
# Further on in the same clause: *34 hushåll hade bistånd i december*, not *lägre än i december*.
_DATE_LATER = regex.compile(
    r"(?:(?!\b(?:än|mot|jämfört|jämföra|sedan|från|till|inför|och|men|som)\b)[^,.;:(])*?"
    rf"\b(?:i|under|per|den\s+\d{{1,2}}|vid mätningen i)\s+(?P<date>{_DATE.pattern})(?!\s*(?:{MONTH}|\d))",
    regex.I,
)


# By when a target is to be met: *minst 20 % av maten ska vara närodlad senast 2015 och minst 35 % senast 2022*.
_DEADLINE = regex.compile(
    r"(?:(?!\b(?:och|samt|men|än|mot|jämfört|från)\b)[^.;:(])*?\b(?:senast|till|innan|före|fram till)\s+"
    rf"(?:(?:utgången|slutet) av\s+)?(?:år(?:sskiftet)?\s+)?(?P<date>{YEAR.pattern})(?!\s*[/–-]\s*\d)",
    regex.I,
)


SENTENCES = 64
"""Sentences whose dates are remembered: those with several figures are read one after the other."""

AFTER = 70
"""Characters after a figure in which *året före* says that it is the earlier one."""

NEXT_WORDS = 12
"""Characters right after a figure in which *nu* dates it."""

# *(9,1 procent samma tid 2020)*, *74 % året före*; what follows *jämfört med* dates the next figure.
_BEFORE_AFTER = regex.compile(
    r"^(?:(?!\b(?:jämför\p{L}*|mot|än|nivå med|liksom|lika som)\b)[^.;]){0,30}?"
    r"\b(?:(?:läs)?året (?:före|innan)|ett år tidigare|samma (?:tid|period|månad|tidpunkt)"
    r"|föregående (?:läs)?år|förra (?:läs)?året|i fjol)\b",
    regex.I,
)
# *31, mot ett snitt på 38 de fem föregående åren*
_OF_YEARS_BEFORE = regex.compile(
    r"\s*(?:för\s+|under\s+)?de\s+(?:\p{L}+\s+){0,2}?(?:föregående|tidigare|senaste)\s+(?:\p{L}+\s+)?åren\b", regex.I
)
_HELD_AGAINST = regex.compile(r"\b(?:mot|än|jämfört med|jämföra med)\b", regex.I)
# *I fjol svarade 55 procent*, *Vid samma tid i fjol hade 30 …*; *bättre än i fjol då 81 procent …*
_IN_FJOL = regex.compile(
    r"^\W*(?:(?:men|och)\s+)?(?:vid\s+samma\s+tid(?:punkt)?\s+)?i\s+fjol\s+(?!är\b|men\b|och\b|till\b)[^.;,]*$"
    r"|\bi\s+(?:fjol|höstas|våras|somras|vintras)\b[^.;\d]{0,20}?\bdå\b[^.;]*$",
    regex.I,
)
_NOW = regex.compile(r"\b(?:nu|i dag|idag|i år|numera)\b", regex.I)
# *andelen var 68 procent året innan*
_WAS = frozenset({"var", "hade", "blev", "låg", "uppgick", "fanns", "nådde", "svarade"})
_YEAR_BEFORE_NEXT = regex.compile(
    r"\s*(?:(?:läs)?året (?:före|innan)|ett år tidigare|föregående (?:läs)?år|förra (?:läs)?året|i fjol)\s*(?:[.;,]|$)",
    regex.I,
)
# *Motsvarande tid 2018 var mängden 64 kilo*, *Vid granskningen 2020 var det 41*: what was told before is of now.
_HELD_BACK = regex.compile(
    r"\b(?:samma|motsvarande)\s+(?:tid|period|tidpunkt|tidsperiod|månad)(?:en)?\s+(?:år\s+)?(?:19|20)\d\d\b"
    r"|(?:19|20)\d\d\s+(?:var|blev|låg|hade|uppgick)\s+(?:det|den|de|siffran)\b[^.;,\d]{0,25}$",
    regex.I,
)
# *Under 2020 kommer 20 ungdomar att flytta*
_WILL = at_end(r"\bkommer\s+(?:(?:ytterligare|minst|cirka)\s+)?$", regex.I)
_WILL_DO = regex.compile(r"\s*(?:\p{L}+\s+){0,4}?att\s", regex.I)
# *82 % är nöjda, i fjol var det 79 %*: the time that opens what is told next.
_TIME_OF_NEXT = regex.compile(
    r"(?:[,;]\s*(?:(?:och|men|medan|samt)\s+)?|\b(?:och|men|medan|samt)\s+)(?:under\s+)?"
    r"(?:(?:läs)?året (?:före|innan)|ett år tidigare|samma (?:tid|period|månad|tidpunkt)|föregående (?:läs)?år"
    r"|förra (?:läs)?året|i fjol)\b[^,;]*$",
    regex.I,
)
# *82 % i fjol, i år …*: the time right behind a figure is not that of the next.
_TIME_BESIDE = regex.compile(
    r"^\s*\(?(?:(?:läs)?året (?:före|innan)|ett år tidigare|föregående (?:läs)?år|förra (?:läs)?året|i fjol)\)?\s*[,;]",
    regex.I,
)
# *78 %, mot 74 %*, *131, en ökning från 117*; beside *mot 70 % i riket* the figure is of the same time.
_AGAINST = at_end(
    r"\bmot(?:\s+\p{L}+){0,2}\s*$"
    r"|\b(?:ökning|minskning|höjning|sänkning|uppgång|nedgång|förbättring|försämring|upp|ned|ner) från\s*$",
    regex.I,
)
_OTHERS = regex.compile(r"\b(?:rikets?|länets?|landets?|rikssnittet|genomsnittet|snittet i)\b", regex.I)
_ELSEWHERE = regex.compile(
    r"^\s*(?:(?i:i|för)\s+(?i:(?:riks)?snittet|riket|länet|landet|kommunen|hela|genomsnitt|övriga|andra"
    r"|(?:ett|en) \p{L}+[at] \p{L})"
    rf"|(?:i|på|för)\s+(?!(?i:{MONTH})\b)\p{{Lu}}\p{{Ll}}+|(?:bland|hos|för)\s+(?:kvinnor|män|flickor|pojkar|de|dem)\b)"
)
_SAME = at_end(r"\b(?:samma|motsvarande) (?:tids?period|period(?:en)?|tid|månader)(?: (?:år|under|i))?\s+$", regex.I)
# *14 procent (15 procent)*, *22 läckor har lagats (31)*: the second is that of the year before.
_BRACKETED = regex.compile(r"[^.;()\d]{0,40}\([-–−+]?[\d\s,.]+(?:%|\p{L}+)?\)")
_BRACKETED_BESIDE = regex.compile(r"\s*\([-–−+]?[\d\s,.]+\)")  # *899 mkr (862)*: the unit goes without saying
# *föregående kvartal var antalet 212*: an earlier time tells of an earlier figure, with no other beside it.
_TELLS_TIME = regex.compile(
    r"period|året|värdet|kvartal|tertial|halvår|månad|termin|år tidigare|föregående år,? då\b"
    r"|^\W*(?:(?:och|men)\s+)?föregående\s+(?:läs)?år\s+(?:var|låg|hade|blev|uppgick|fick|nådde|svarade)\b",
    regex.I,
)
# *från 54 till 56*: the first is the earlier one.
_FROM = at_end(r"\bfr(?:ån|\.)?\s+$", regex.I)
# *varierar från 37 till 71 procent*: how far apart they are.
_SPREAD = regex.compile(
    r"\b(?:varier|variation|skill|skilj|sprid|spann|pendla)\p{L}*"
    r"(?:(?!\b(?:öka|minska|krymp|växt|sjunk|sjönk|stig|halver|utjämna)\p{L}*)[^.;]){0,60}$",
    regex.I,
)
# *ökade något från föregående år, 253 mot 193*: the change is from then, the first figure is of now.
# … and so is that of *Till skillnad från förra året är 31 platser tomma*.
_CHANGED_SINCE = regex.compile(
    r"\b(?:från|med|mot|än|sedan)\s+(?:(?:föregående|förra)\s+(?:läs)?år(?:et)?|(?:läs)?året\s+(?:innan|före)|i\s+fjol)\s*[,:](?!\s*då\b)"
    r"|^\W*(?:jämfört|i\s+jämförelse)\s+(?:med|mot)\s+(?:(?:föregående|förra)\s+(?:läs)?år(?:et)?|(?:läs)?året\s+(?:innan|före)|i\s+fjol)"
    r"\s+(?=(?:är|var|har|blev|ligger|låg)\b)"
    r"|^\W*till\s+skillnad\s+(?:från|mot)\s+(?:föregående|förra)\s+\p{L}+\s+(?!då\b|när\b|som\b)",
    regex.I,
)
_NEXT = regex.compile(r"\s*(?:,|och\b|samt\b|mot\b|medan\b)", regex.I)
_RESPECTIVELY = at_end(r"\b(?:respektive|resp\.?)\s+$", regex.I)  # *förra året 81 respektive 84 procent*
_UNTIL = at_end(r"^[^.;]{0,60}?\btill\b\s*(?:\w+\s+){0,2}$", regex.I)
# *steg till 212 från 204*: the second is.
_TO = at_end(r"\btill\b\s*(?:\w+\s+){0,2}$|\b(?:är|var|blev|uppgick till)\s+(?:nu\s+)?$", regex.I)
# *Det är en ökning från 68 procent*, with nothing that it rose to: the sentence before told that.
_CHANGE_FROM = at_end(
    r"\b(?:är|var|innebär|innebar)\s+(?:alltså\s+|därmed\s+|dock\s+)?en\s+(?:\p{L}+\s+){0,2}?"
    r"(?:ökning|minskning|höjning|sänkning|uppgång|nedgång|förbättring|försämring)\s+från\s+$",
    regex.I,
)
# Years that a result is compared with: *lägre än 2019*, *oförändrat sedan mätningen 2017*.
_COMPARED_YEAR = regex.compile(
    r"\b(?:än|sedan|mot|samma\s+\p{L}+\s+som|jämfört med|jämförelse med|från|inför|kommande|till)\s+"
    r"(?:\p{L}+\s+){0,4}(?:19|20)\d\d"
    r"|(?:19|20)\d\d\s*[-–/]\s*\d{2,4}",
    regex.I,
)
_NEW_CLAUSE = regex.compile(r"[;]|\bmen\b|\bmedan\b")
# When something began does not date its result: *sedan starten 2014*, *på samma nivå som 2019, 7,9 procent*.
_SINCE = regex.compile(
    r"\bsedan\s+(?:\p{L}+\s+){0,2}(?:19|20)\d\d(?!\s*,\s*då\b)|\b(?:som|än)\s+(?:\p{L}+\s+){0,2}(?:19|20)\d\d(?=\s*,(?!\s*då\b))",
    regex.I,
)
# *Av de 64 som började hösten 2016 har 51 …*: how it has gone for them since.
_SINCE_THEY_BEGAN = at_end(
    r"\bsom\s+(?:\p{L}+\s+){0,2}?(?:började|startade|påbörjade|antogs|skrevs\s+in)\b[^.;,]{0,40}(?:19|20)\d\d\s+har\s+"
    r"(?:(?:hittills|nu|\d+\s+\p{L}+|endast|bara)\s+)?$",
    regex.I,
)
_BY_PROGNOSIS = regex.compile(r"\benligt\s+(?:\p{L}+\s+)?\p{L}*(?:prognos(?:en|erna)?|framskrivning\p{L}*)\b", regex.I)


def measure_of(
    text: str, figure: Figure, figures: Sequence[Figure], year: int | None, *, whole_year: bool = True
) -> Measure:
    """Return what the figure is: the words between it and the figure before decide, then its date.

    `year` is the one that the report is about, `whole_year` whether it is about all of it.

    >>> from extract.prose.quantities import find_figures
    >>> [measure_of(text, figure, [figure], 2019) for text in ("Målvärdet är 80 %.", "Utfallet blev 80 %.")
    ...  for figure in find_figures(text)]
    ['target', 'outcome']
    """
    clause = clause_of(text, figure.start)
    begin = clause.front if clause.verb is not None and not clause.inherited and clause.opener else 0
    near = _NEW_CLAUSE.split(text[max(begin, previous_end(figures, figure)) : figure.start])[-1]
    if is_target(text, figure, near, clause):
        return "target"
    if _BY_PROGNOSIS.search(text[: figure.start]):
        return "forecast"
    if figure.change:
        return "outcome"
    if _is_to_come(text, figure, figures):
        return "forecast"
    if pattern("quantities", "measure", "forecast").search(text[begin : figure.start]):
        return "outcome" if _FROM(near) else "forecast"  # *väntas öka från 940 till 1 310*
    others = [other for other in figures if other is not figure and not other.change]
    beside = [other for other in others if other.end <= figure.start]
    if beside and _RESPECTIVELY(text[: figure.start]):
        return measure_of(text, beside[-1], figures, year, whole_year=whole_year)
    if _is_earlier(text, figure, others, near):
        return "previous"
    if _TO(near) and any(_FROM(text[: other.start]) for other in beside):
        return "outcome"  # *från 12,3 % år 2021 till 7,1 % 2022*: the last that is known
    dated_earlier = year is not None and _is_dated_earlier(text, figure, others, year, whole_year)
    return "previous" if dated_earlier else "outcome"


def _is_dated_earlier(text: str, figure: Figure, others: Sequence[Figure], year: int, whole_year: bool) -> bool:
    """Return True for a figure of a year before the report's, and one in a sentence on earlier years only.

    The last result known (*resultatet i enkäten 2018 är 3,85*, in a report on a part of 2019) is no earlier one.
    """
    if not YEAR.search(text):
        return False
    dates = _years_of(text, tuple(sorted([figure, *others], key=lambda each: each.start)))
    own = dates[figure]
    if _NOW.search(text[figure.end :][:NEXT_WORDS]):
        return False  # *Av dem som började 2016 har 74 procent nu slutbetyg*
    if not own:
        first = min(other.start for other in dates)
        theirs = {date for other in others for date in dates[other]} - _years(text[:first])
        about = _years(_COMPARED_YEAR.sub(" ", text[: figure.end] + text[figure.end :].split(",")[0])) - theirs
        return whole_year and bool(about) and max(about) < year
    if max(own) >= year or _SINCE_THEY_BEGAN(text[: figure.start]):
        return False
    if max(own) < year - 1:
        return True
    if _HELD_BACK.search(text[previous_end([figure, *others], figure) : figure.start]):
        return True
    if whole_year or _SCHOOL_YEAR.match(date_of(text, figure, [figure, *others]) or ""):
        return True  # a school year ends in one year only
    own_unit = [other for other in others if are_alike(other, figure) and not _ELSEWHERE.match(text[other.end :])]
    alike = [dates[other] for other in own_unit]
    return any(not date or max(date) > max(own) for date in alike)


@follows_rules
@lru_cache(maxsize=SENTENCES)  # asked for each figure of a sentence
def _years_of(text: str, figures: tuple[Figure, ...]) -> Mapping[Figure, Set[int]]:
    """Return the years that date each of a sentence's figures."""
    return {figure: _years(date_of(text, figure, figures)) for figure in figures}


def _after(text: str, figure: Figure, figures: Sequence[Figure]) -> str:
    """Return the words between a figure and the next, without the parenthesis that the next one stands in."""
    end = next_start(figures, figure, len(text))
    after = text[figure.end : end]
    opened = after.rfind("(")
    inside = end < len(text) and opened >= 0 and ")" not in after[opened:] and any(f.start == end for f in figures)
    return after[:opened] if inside else after


def _years(text: str | None) -> set[int]:
    """Return the years that stand in a text; a school year is that in which it ends: *läsåret 2018/19*."""
    ended = {int(f"{year[:2]}{end[-2:]}") for year, end in _SCHOOL_YEAR.findall(text or "")}
    return {int(year) for year in YEAR.findall(_LAW.sub(" ", text or ""))} | ended


def _is_to_come(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Return True for a number of those that the words behind it expect: *nio ansökningar beräknas komma in*."""
    after = text[figure.end : next_start(figures, figure, len(text))]
    if pattern("quantities", "measure", "forecast_after").match(after):
        return True
    return _WILL(text[: figure.start]) is not None and _WILL_DO.match(after) is not None


def _is_earlier(text: str, figure: Figure, others: Sequence[Figure], near: str) -> bool:
    """Return True for a figure that the sentence compares with another one of its own."""
    following = [other for other in others if other.start > figure.end]
    if _CHANGE_FROM(text[: figure.start]):
        return True
    if _TO(near) and any(_FROM(text[: other.start]) for other in others if other.end <= figure.start):
        return False  # *från 12 procent samma månad förra året till 9 procent*
    if _FROM(near) and not _SPREAD.search(text[: figure.start]):
        until = any(_UNTIL(text[figure.end : other.start]) for other in following)
        if until or any(_TO(text[: other.start]) for other in others if other.end <= figure.start):
            return True
    if any(_BRACKETED.fullmatch(text[other.end : figure.end + 1]) for other in others if are_alike(other, figure)):
        return True
    if any(_BRACKETED_BESIDE.fullmatch(text[other.end : figure.end + 1]) for other in others):
        return True
    after = _after(text, figure, others)
    if others and _OF_YEARS_BEFORE.match(after) and _HELD_AGAINST.search(near):
        return True
    if following:
        after = _TIME_OF_NEXT.sub("", after)
    if others and _BEFORE_AFTER.search(after[:AFTER]):
        return True
    if _ELSEWHERE.match(after) or _OTHERS.search(near):
        return False
    if _IN_FJOL.search(near) and not _NOW.search(near):
        return True
    if _YEAR_BEFORE_NEXT.match(after) and (verb := clause_of(text, figure.start).verb) and verb.word in _WAS:
        return True
    if any(other.end <= figure.start for other in others) and _AGAINST(near):
        return True
    wide = text[previous_end([figure, *others], figure) : figure.start]
    wide = _CHANGED_SINCE.sub(",", _TIME_BESIDE.sub(",", wide) if len(wide) < figure.start else wide)
    compared = bool(others) or _TELLS_TIME.search(wide) is not None
    return compared and pattern("quantities", "measure", "previous").search(wide) is not None


@follows_rules
@lru_cache(maxsize=SENTENCES)  # asked for each figure of a sentence
def _may_tell_date(text: str) -> bool:
    return any(map(text.casefold().__contains__, _TIMES))


# *ökade från 21 till 28 procent mellan 2017 och 2019*: a year for each of two figures.
_BETWEEN_YEARS = regex.compile(
    rf"\b(?:mellan|från)\s+(?:åren\s+|år\s+)?({YEAR.pattern})\s+(?:och|till)\s+(?:år\s+)?({YEAR.pattern})", regex.I
)
_TILL = at_end(r"\btill\s+$", regex.I)


def _year_of_two(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """Return the year of a figure where a sentence tells a first and a last, and both years behind or before them."""
    first, *rest = sorted(figures, key=lambda each: each.start)
    if len(rest) != 1 or (years := _BETWEEN_YEARS.search(text)) is None:
        return None
    if not (_FROM(text[: first.start]) and _TILL(text[: rest[0].start])):
        return None
    return str(years[1] if figure is first else years[2])


def date_of(text: str, figure: Figure, figures: Sequence[Figure], measure: Measure = "outcome") -> str | None:
    """Return the words that date the figure: just after it (also in parentheses), else before it, else in its clause.

    What a sentence opens with (*I mars*) dates all of its figures but those of an earlier time.
    """
    if not _may_tell_date(text):
        return None
    if year := _year_of_two(text, figure, figures):
        return year
    behind = _after(text, figure, figures)
    if measure == "target" and (by := _DEADLINE.match(behind)):
        return str(by["date"])
    if after := _DATE_AFTER.match(behind):
        return _with_same(behind, after.start("date"), after.end("date"))
    between = text[previous_end(figures, figure) : figure.start]
    theirs = _DATE_AFTER.match(between) or _DEADLINE.match(between) if previous_end(figures, figure) else None
    if theirs and _NEXT.match(between, theirs.end()):
        between = between[theirs.end() :]  # *44 % i maj och 42 % i riket*
    told = _SINCE.sub(" ", between[between.rfind(")") + 1 :])
    before = list(_DATE.finditer(told))
    if before:
        return _with_same(told, before[-1].start(), before[-1].end())
    if measure == "previous":
        return None
    if later := _DATE_LATER.match(behind):
        return str(later["date"])
    first = min((other.start for other in figures), default=0)
    opening = list(_DATE.finditer(_SINCE.sub(" ", text[:first])))
    return opening[-1].group() if opening and first < figure.start else None


def _with_same(text: str, start: int, end: int) -> str:
    """Return the date at `start:end`, with words before it that say which months of its year: *samma period 2018*."""
    same = _SAME(text[:start])
    return text[same.start() if same else start : end]
