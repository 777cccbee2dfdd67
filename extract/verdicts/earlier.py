"""Verdicts of an earlier time told in a sentence: *Förra året nåddes målet*, *… men inte 2017*."""

import regex

from extract.rules import YEAR
from extract.verdicts.judgements import Judgement

BESIDE_VERB = 3
"""Words between the beginning of a clause and what dates it: *Vid uppföljningen* `i delårsrapporten` *bedömdes …*."""

OLDEST = 10
"""Years before the report's own of which a verdict may be; an older number is a count."""

# What begins another clause: what it says of time is not said of the verdict before it, nor the other way round.
_CLAUSE = regex.compile(r"[,;:.]\s|\b(?:men|medan|däremot|och|fast|utan)\b", regex.I)
_CONTRARY = regex.compile(r"[,;:.]\s|\b(?:men|medan|däremot|fast|utan)\b", regex.I)
# *Målet nåddes*, *bedömdes målet*: the present and the perfect judge what is so now, whatever else they tell of.
_DONE = (
    r"(?:var|blev|(?:upp)?nådde(?:s| vi| man)?|uppfylldes?|infriades?|klarades?|överträffades?|hade"
    r"|ansågs|angavs|bedömdes|redovisades|beräknades|förväntades|väntades|prognosti[sc]erades|gjordes|genomfördes|mättes)"
)
_PAST = regex.compile(rf"\b{_DONE}\b", regex.I)
_NOW = regex.compile(r"\b(?:i år|nu|under året|årets|vid årets slut|helåret)\b", regex.I)
_BEFORE = (
    r"(?:(?:förra|föregående|förrförra) (?:(?:läs|verksamhets)?år(?:et)?|mät(?:ning|period)(?:en)?|period(?:en)?"
    r"|tertial(?:et)?|kvartal(?:et)?|halvår(?:et)?|termin(?:en)?|uppföljning(?:en)?|bokslut(?:et)?)"
    r"|i fjol|året (?:innan|dessförinnan|före))\b"
)
# *I delårsrapporten bedömdes …*: in a report on the whole year, that of its first part.
_PART_OF_YEAR = (
    r"(?:i|vid) (?:(?:april|augusti|halvårs)-?)?(?:delår(?:et|s\p{L}+)|halvårs\p{L}+"
    r"|(?:första |andra )?tertial(?:et|\p{L}*(?:rapport|uppföljning|bokslut)(?:en|et)?)?(?: [12])?|T[12])\b"
)
_ALONE_YEAR = r"(?<year>(?:19|20)\d\d)\b(?!\s?[-–/]\s?\d)"
# Where in a clause it is dated: at its beginning, behind its verb. What is compared with dates nothing (*bättre än
# förra året*, *till skillnad från 2017*), nor what was set or began then (*målet som sattes i fjol*, *redan 2017*).
_PLACE = (
    rf"(?:^\W*(?:(?!(?:som|än|från|med|mot|liksom|sedan|redan|till|för|av|\p{{L}}*mål\p{{L}}*)\b)\p{{L}}+\s+){{0,{BESIDE_VERB}}}?"
    rf"|\b{_DONE}\s+(?:(?:även|också|inte|ej|under|år|vi)\s+){{0,2}})"
)
_BEHIND = r"^\s+(?:(?:även|också|under|år|i|vid)\s+){0,2}?"


def _patterns(dated: str) -> "tuple[regex.Pattern[str], regex.Pattern[str]]":
    return regex.compile(_PLACE + dated, regex.I), regex.compile(_BEHIND + dated, regex.I)


_OF_YEAR = _patterns(rf"(?:{_BEFORE}|{_ALONE_YEAR})")
_OF_PART = _patterns(_PART_OF_YEAR)


def is_earlier(text: str, judgement: Judgement, *, year: int | None, interim: bool) -> bool:
    """Return True for a verdict of a sentence that its clause dates before the report, one on `year` or a part of it.

    >>> said = Judgement(start=10, end=22, status="achieved", forecast=False, rule="r", names_goal=True)
    >>> [is_earlier(text, said, year=2019, interim=False) for text in ("I fjol så nåddes målet", "I år, nåddes målet.")]
    [True, False]
    """
    start = max((end.end() for end in _CLAUSE.finditer(text, 0, judgement.start)), default=0)
    said, behind = text[start : judgement.end], text[judgement.end :]
    contrasted = judgement.rule.startswith("status.contrast.")  # the verb is that of the verdict before
    if not (contrasted or _PAST.search(said)) or _is_of_now(said + _CONTRARY.split(behind, maxsplit=1)[0], year):
        return False
    dates = [_OF_YEAR] if interim else [_OF_YEAR, _OF_PART]
    found = [match for within, after in dates if (match := within.search(said) or after.match(behind))]
    return any(_is_before(match.groupdict().get("year"), year) for match in found)


def _is_before(printed: str | None, year: int | None) -> bool:
    """Return True for words that need no year, and for a year before that of the report."""
    return printed is None or (year is not None and year - OLDEST <= int(printed) < year)


def _is_of_now(clause: str, year: int | None) -> bool:
    """Return True for a clause that speaks of the report's own time too: *både 2018 och 2019*."""
    return _NOW.search(clause) is not None or any(int(each.group()) >= (year or 0) for each in YEAR.finditer(clause))
