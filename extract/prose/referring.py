"""What a sentence refers to that does not name its figures: a goal above it, a place of its own, a noun beside it."""

import regex

from extract.language.clauses import is_finite, main_subject, tokens
from extract.language.phrases import GROUP, any_of, is_generic, tidy, without_conjunction
from extract.language.unit_names import names_unit_by_kind
from extract.prose.figure_name import Name
from extract.prose.standing import Standing
from extract.rules import MONTH, compiled, words

MAX_PLACE = 8
"""Words of a place or group that a sentence opens with: *På introduktionsprogrammen är andelen …*."""

_NUMBERED = regex.compile(r"^\p{L}*mål\s+\d+(?:[.:]\d+)*\s*[.:–-]?\s+(?=\p{L})|^\d+(?:\.\d+)*\.?\s+(?=\p{L})", regex.I)
# *Sjukfrånvaron ska vara lägre än 6 procent*: what shall be so is what is measured.
_MEASURED = regex.compile(
    r"^(?P<what>\p{L}[^.;:]{2,80}?)\s+(?:ska|skall|bör|skulle)\s+"
    r"(?:(?:inte|ej|fortsätta|fortsatt|årligen|senast \d{4})\s+)*"
    r"(?:att\s+)?(?:öka|minska|sjunka|stiga|höjas|sänkas|förbättras|under|över|uppgå|ligga|bli|nå|halveras|fördubblas|kortas|utökas"
    r"|vara\s+(?:minst|högst|lägre|högre|under|över|mer|mindre|max|kortare|längre|bättre))",
    regex.I,
)
# *Minst 35 procent av livsmedlen ska vara ekologiska*
# Who and how many, without a word for what: *Fler ska bli friska*.
QUANTIFIER = regex.compile(r"(?:fler|färre|alla|ingen|inga|den|det|de|samtliga|minst \\p{L}+)", regex.I)
_SHARE_OF = regex.compile(r"^(?:minst|högst|mer än|över)?\s*\d+(?:,\d+)?\s*(?:procent|%)\s+av\s+(?=\p{L})", regex.I)
# *Minst 250 programpunkter för barn genomförs*
_NUMBER_OF = regex.compile(
    r"^(?:minst|högst|mer än|över)\s+\d[\d ]*\s+(?=\p{Ll}{3})(?!procent|poäng|mkr|mnkr|tkr|kronor)", regex.I
)
_PLACE = regex.compile(
    rf"^(?:i|på|inom|hos|bland|för|vid)\s+"
    rf"(?!(?:{MONTH}|\d|år|fjol|våras|höstas|snitt|genomsnitt|stort|övrigt|rikets?|länets?|landet|hela)\b)(?:[^\d]|(?<=\b(?:åk|årskurs|avdelning|enhet|skola)\s)\d)+$",
    regex.I,
)
_WHEN = compiled(
    lambda: (
        rf"\b(?:{any_of('times')}|\p{{L}}*(?:året|terminen|perioden|månaden|kvartalet|tertialet|mätning\p{{L}}*))\b"
    ),
    regex.I,
)
# *besvarades av 102 kunder, en svarsfrekvens på 68 procent*
_APPOSED = compiled(
    lambda: (
        rf",\s*(?:det ger |motsvarande )?(?:en|ett)\s+(?!(?:\p{{L}}+\s+)?{any_of('changes')})"
        r"(?P<noun>\p{L}[^,.;:()\d]{2,50}?)"
        rf"\s+(?:på|om)(?:\s+{any_of('hedges')})?\s*$"
    ),
    regex.I,
)

# *78 % när det gäller bemötande*, *Beträffande bemötande är 78 %*
_ABOUT_AFTER = compiled(lambda: rf"^[^,.;()]{{0,12}}?\b{any_of('about')}\s+(?P<name>[^,.;()]+)", regex.I)
_ABOUT_BEFORE = compiled(
    lambda: (
        rf"\b{any_of('about_before')}\s+(?P<name>[^,.;()\d]{{4,80}}?)\s*"
        r"(?=,|\b(?:är|var|och|ska|har|hade|bedöms|uppgår|uppgick|ligger|blev)\b|$)"
    ),
    regex.I,
)

# *Utfallet för Norrskolan*, *Resultatet i årskurs 9*: what it is the outcome of, the text before tells.
_OUTCOME_FOR = compiled(
    lambda: (
        rf"^(?:{any_of('generic_before')}\s+)*(?:utfall|resultat|värde|målvärde|siffra)\p{{L}}{{0,4}}\s+"
        r"(?P<of>(?:för|i|inom|på|hos|vid|bland)\s+(?P<who>\p{L}.*))$"
    ),
    regex.I,
)
# *Kundindex har mätts sedan 2016 och*
_IS_MEASURED = regex.compile(
    r"\p{Lu}[^.;:,\d]{2,80}?\s(?:har\s+)?(?:mät(?:s|ts|tes)|mätts|följ(?:s|ts|des)(?:\s+upp)?|öka(?:t|r|de)|minska(?:t|r|de)"
    r"|förbättra(?:ts|des|s)|försämra(?:ts|des|s)|sjunkit|stigit)\b[^.;:]*,?\s(?:och|men)\s*$"
)
_WHOSE = regex.compile(r"(?:\p{Lu}|(?i:årskurs|åk|särskilt boende|ordinärt boende|(?:de )?yngre|(?:de )?äldre))")


def spoken_of(context: str | None) -> str | None:
    """Return what a text is about whose goal or heading is `context`: without its number and what shall become of it.

    >>> spoken_of("Mål 3. Sjukfrånvaron ska vara lägre än 6 procent"), spoken_of("Kön")
    ('Sjukfrånvaron', 'Kön')
    """
    if context is None:
        return None
    told = _NUMBER_OF.sub("", _SHARE_OF.sub("", _NUMBERED.sub("", context.strip())))
    measured = _MEASURED.match(told)
    named = measured is not None and not is_generic(measured["what"]) and not QUANTIFIER.fullmatch(measured["what"])
    return measured["what"] if measured and named else told.rstrip(" .")


def own_place(at: Standing) -> str:
    """Return the place or group that the sentence opens with, and that its figure is of: *I svenska är …*."""
    if not at.inverted:
        return ""
    front = without_conjunction(at.front).strip(" ,")
    told = not _PLACE.match(front) or _WHEN.search(front) is not None or len(front.split()) > MAX_PLACE
    return "" if told else f"{front[0].lower()}{front[1:]}"


def measured_before(at: Standing) -> str | None:
    """Return what the sentence says first is measured or has changed: *Frånvaron mäts varje år och utfallet är 6 %*.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Index för arbetsmiljö mäts varje år och resultatet är 12."
    >>> measured_before(Standing(text, next(find_figures(text))))
    'Index för arbetsmiljö'
    """
    before = at.text[: at.clause.front]
    if at.clause.verb is None or _IS_MEASURED.match(before) is None:
        return None
    name = tidy(main_subject(before) or "")
    return name if name and not is_generic(name) else None


def is_said_of(name: str, place: str) -> bool:
    """Return True for a name that tells a place already, with a preposition or without.

    >>> is_said_of("Matematik", "i matematik"), is_said_of("Behörighet", "i matematik")
    (True, False)
    """
    noun = place.split(maxsplit=1)[-1]
    return regex.search(rf"\b{regex.escape(noun)}\b", name, regex.I) is not None


def apposed_noun(at: Standing) -> str | None:
    """Return the noun of a figure that stands beside what was told: *…, en svarsfrekvens på 68 procent*."""
    match = _APPOSED.search(at.before)
    noun = tidy(match["noun"]) if match else ""
    return noun if noun and not is_generic(noun) else None


def noun_in(phrase: str) -> str:
    """Return the noun at the head of what is counted: up to its verb or preposition.

    >>> noun_in("lekplatser är besiktigade"), noun_in("barn i kö"), noun_in("ansökningar in")
    ('lekplatser', 'barn', 'ansökningar')
    """
    of = tokens(phrase)
    ends = (
        n
        for n, token in enumerate(of)
        if token.word in ("som", "in") or token.word in words("naming", "prepositions") or is_finite(of, n)
    )
    end = next(ends, None)
    return phrase if end is None else phrase[: of[end].start].strip()


def about_of(at: Standing) -> Name | None:
    """Return what a sentence says that it is about, before a figure or behind it."""
    return about_behind(at) or about_before(at)


def about_before(at: Standing) -> Name | None:
    """Return what a sentence says before a figure that it is about: *Vad gäller bemötande är målet 80 %*."""
    about = _ABOUT_BEFORE.search(at.text[: at.figure.start])
    return Name(tidy(about["name"]), "subject") if about else None


def about_behind(at: Standing) -> Name | None:
    """Return what a sentence says behind a figure that it is about: *78 % när det gäller bemötande*."""
    about = _ABOUT_AFTER.match(at.after)
    return Name(tidy(about["name"]), "subject") if about else None


def outcome_for(at: Standing) -> Name | None:
    """Return what an outcome is of that its sentence tells only for whom: *Utfallet för Norrskolan blev 91 procent*."""
    match = _OUTCOME_FOR.match(at.subject) if at.context else None
    if match is None or at.context is None or _OUTCOME_FOR.match(at.context):
        return None
    who = match["who"]
    if not (_WHOSE.match(who) or GROUP.fullmatch(who) or names_unit_by_kind(who)):
        return None  # *Utfallet för sjukfrånvaron*: what it is the outcome of
    return Name(f"{at.context} {match['of']}", "context", about=at.context)
