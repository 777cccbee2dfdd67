"""Phrases of a sentence: where they end, what belongs to a name, and words that name nothing by themselves."""

from functools import cache, lru_cache

import regex

from extract.language.clauses import Token, is_finite, tokens
from extract.rules import MONTH, Ending, alternatives, at_end, compiled, follows_rules


def any_of(key: str) -> str:
    """Return a word list of the naming rules as the inside of a pattern."""
    return f"(?:{alternatives('naming', key)})"


REMEMBERED = 256
"""Phrases that are remembered: those of a page."""

# Where the noun phrase after a figure ends.
_STOP = compiled(
    lambda: rf"[,.;:()?!]|\s[–-]\s|\b{any_of('stop')}\b|\boch (?=\d)|\bvid (?=\d)|\b(?:per )?den (?=\d)", regex.I
)
_LEAD = compiled(lambda: rf"^(?:(?:\W|\b{any_of('lead')}\b)\s*)+", regex.I)
_TAIL = compiled(lambda: rf"(?:\s+(?:{any_of('tail')}|{MONTH}|20\d\d|\W+))+\s*$", regex.I)

_WITHIN_WHAT = at_end(r"\b(?:inom\s+\p{L}+|per)$", regex.I)
_WITHIN = regex.compile(r"\s+(?:år|dag|månad)\b")
_HEDGE = compiled(lambda: rf"\s+{any_of('hedges')}\s*$", regex.I)
_CONJUNCTION = regex.compile(r"^[\s,]*(?:och|samt|men|att|medan|eftersom|då|så)\b\s*", regex.I)
_PRONOUN = regex.compile(r"(?:den|det|de|detta|dessa|vilket)", regex.I)
_COMMA = regex.compile(r"(?<!-),\s")  # not that of *Bygg-, miljö- och räddningsnämnden*
# Before the noun phrase that a relative clause follows.
_BEFORE_ANTECEDENT = regex.compile(r",\s(?=.*\S)|\b(?:jämfört med|påverkas av)\s")
_GENERIC = compiled(
    # *det totala utfallet för 2019*, *resultatet i enkäten*
    lambda: (
        rf"^(?:{any_of('generic_before')}\s+)*{any_of('generic')}\p{{L}}{{0,4}}"
        r"(?:\s+(?:i|från|på|av|vid)\s+(?:\p{L}+\s+){0,3}?\p{L}*(?:enkät|mätning|undersökning|granskning|kontroll)\p{L}*)?"
        r"(?:\s+(?:för|år|i|under)(?:\s+hela)?(?:\s+(?:hela\s+)?(?:året|våren|hösten|perioden|terminen))?)?(?:\s*\d{4})?\W*$"
        # no letters, or nothing but *det*
        rf"|^[^\p{{L}}]*$|^{any_of('empty')}\W*$"
        # *januari–juli 2019*, *året före*, *år 2018*
        rf"|^{MONTH}(?:\s*[-–]\s*{MONTH})?(?:\s*\d{{4}})?$"
        r"|^(?:året (?:före|innan)|samma (?:period|månad|tid).*|föregående.*|motsvarande.*|\d{4}|år \d{4})$"
    ),
    regex.I,
)
GROUP = regex.compile(
    r"(?:kvinn(?:a|or|orna)|m[aä]n(?:nen)?|flick(?:a|or|orna)|pojk(?:e|ar|arna)|tjejer(?:na)?|killar(?:na)?)", regex.I
)
"""A group that a figure is told for: a name needs more than that."""


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # the same few phrases of a sentence are asked about again and again
def tidy(name: str) -> str:
    """Return a name without the small words at its ends.

    >>> tidy("och utredningstiden har ökat till "), tidy("på Torgets marknad i mars")
    ('utredningstiden', 'Torgets marknad')
    """
    return without_tail(without_lead(name)).strip(' ,.;:–-"”*')


def without_lead(name: str) -> str:
    """Return a name without the small words that it begins with."""
    name = name.strip()
    lead = _LEAD.match(name)
    return name[lead.end() :] if lead else name


@follows_rules
@cache
def _has_tail() -> Ending:
    """Return what tells whether words end with a tail: asked first, for most do not."""
    return at_end(_TAIL.pattern, regex.I)


def without_tail(name: str) -> str:
    """Return a name without the small words that it ends with."""
    short = (_TAIL.sub("", f"{name} ") if _has_tail()(f"{name} ") else name).strip()
    within = _WITHIN.match(name, len(short)) if _WITHIN_WHAT(short) else None
    return f"{short}{within.group()}" if within else short  # *klarar kursen inom ett år*, *besök per dag*


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def is_generic(name: str) -> bool:
    """Return True for words that name nothing by themselves: *utfallet*, *målvärdet 2019*, *det*."""
    return _GENERIC.match(tidy(name)) is not None


def until_stop(phrase: str) -> str:
    """Return the words up to where a noun phrase ends.

    >>> until_stop("barn i kö, vilket är fler än i fjol")
    'barn i kö'
    """
    stop = _STOP.search(phrase)
    return phrase[: stop.start()] if stop else phrase


def is_pronoun(subject: str) -> bool:
    """Return True for a subject that only refers to what was spoken of: *det*, *den*."""
    return _PRONOUN.fullmatch(subject.strip()) is not None


def until_comma(phrase: str) -> str:
    """Return a noun phrase up to its first comma: *Den längsta insatsen, vid en industribrand*.

    >>> until_comma("Bygg-, miljö- och räddningsnämnden, i mars")
    'Bygg-, miljö- och räddningsnämnden'
    """
    return _COMMA.split(phrase.strip(" ,"), maxsplit=1)[0]


def antecedent_in(words_before: str) -> str:
    """Return the noun phrase at the end of some words, which a relative clause follows."""
    phrase = str(_BEFORE_ANTECEDENT.split(words_before.strip(" ,"))[-1])
    last = phrase.rsplit(" för ", 1)[-1]
    return last if GROUP.fullmatch(last.strip()) else phrase  # *uppnått för kvinnor men inte för män, där …*


def without_hedge(phrase: str) -> str:
    """Return a phrase without the hedge that it ends with: *möter i snitt*."""
    return _HEDGE.sub("", phrase).strip()


def without_conjunction(clause: str) -> str:
    """Return a clause without the conjunction that it begins with."""
    return _CONJUNCTION.sub("", clause)


def has_verb(phrase: str) -> bool:
    """Return True where a phrase holds a finite verb."""
    of = tokens(phrase)
    return any(is_finite(of, number) for number in range(len(of)))


def first_word(phrase: str) -> Token | None:
    """Return the first word of a phrase."""
    of = tokens(phrase)
    return of[0] if of else None


def begins_with_verb(phrase: str) -> bool:
    """Return True where a phrase begins with a finite verb: *har flyttat*."""
    of = tokens(phrase)
    return bool(of) and is_finite(of, 0)
