"""Figures whose noun is left out, for the figure before has it: *Eken har 48 platser, Lönnen 36 och Asken 14*."""

import regex

from extract.language.clauses import is_adverbial
from extract.language.phrases import GROUP, any_of, has_verb, is_generic, is_pronoun, without_hedge
from extract.prose.quantities import Figure, are_alike
from extract.prose.standing import Standing
from extract.rules import MONTH, compiled, words

MAX_WHO = 5
"""Words of whom or what a figure is told that leaves out what it counts: *filmvisningarna i bygdegårdarna 1 120*."""

MAX_PLACE = 3
"""Words of a place that another takes the room of; more tell what is true there."""

# *… lägenheter, Strömmen med 36*: another figure's noun and its end, a joint, who, and the preposition said again.
_JOINED = regex.compile(
    r"^(?:(?:\s+(?!och\b|samt\b|medan\b|men\b)\p{L}[\p{L}-]*){0,4}|[^,;.]{0,60})\s*(?:,\s*(?:och|medan|men)?|och|samt|medan|men)"
    r"\s+(?P<who>\p{L}[^,.;:()\d]{1,60}?)(?:\s+(?P<link>med|på|har|hade|är|var))?\s*$",
    regex.I,
)
_IN = regex.compile(r"^(?:i|på|hos|inom|för|bland|vid)\s+", regex.I)
_POSSESSED = regex.compile(r"\p{L}+s\s+\p{L}")
_HOW_MANY = regex.compile(r"antal(?:et)?\b", regex.I)
_FOR_WHAT = regex.compile(r"(?P<head>.*\bför)\s+\p{L}+$", regex.I)
_ENDS = regex.compile(r"\s*(?:[,.;)]|$|och\b|samt\b|medan\b|men\b|i\s+\p{L}+\s*[,.])", regex.I)
# What a comparison or a date says, nobody is told of.
_NOBODY = compiled(
    lambda: (
        rf"\b(?:{any_of('compared_with')}|{any_of('changes')}|{any_of('times')}|{MONTH}|än|om|inom|"
        r"mot|jämför\p{L}*|rikets?|länets?|snittet|före|innan|samma|motsvarande|tidigare|föregående|förra|till|från|därav|totalt|tillsammans|sammanlagt|högst|minst|ytterligare|resten|övriga|bara|endast|nu|eller|det|den|de|målet|\p{L}*mål\p{L}*)\b"
    ),
    regex.I,
)
# *… är 124 och medelbidraget 31 500 kronor*: a noun of its own that is measured.
_OWN_NOUN = compiled(
    lambda: (
        r"^(?:\s+(?!och\b)\p{L}+){0,3}?\s*(?:,\s*(?:och|medan)?|och|samt|medan)\s+"
        r"(?P<who>(?:(?:den|det|de)\s+)?(?:\p{L}+[ae]\s+){0,2}(?:(?:andelen|antalet)\s+\p{L}[^,.;:()\d]{1,70}?"
        r"|\p{L}*(?:grad|tid|kostnad|bidrag|värde|ålder|omsättning|frekvens|nivå|poäng|betyg|täthet|längd|avgift|pris|median)"
        r"(?:en|et|n))(?:\s+(?:för|i|på|av|hos|bland)\s+\p{L}[^,.;:()\d]{1,40}?)?)"
        rf"(?:\s+{any_of('hedges')})?\s*$"
    ),
    regex.I,
)


def own_noun(at: Standing) -> str | None:
    """Return the noun of a figure whose verb is that of the figure before: *… är 124 och medelbidraget 310 kronor*.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Antalet bidrag är 124 och medelbidraget 310 kronor."
    >>> figures = list(find_figures(text))
    >>> own_noun(Standing(text, figures[1], figures, earlier="Antalet bidrag"))
    'medelbidraget'
    """
    match = _OWN_NOUN.match(at.before) if at.earlier and not at.figure.change and _ENDS.match(at.after) else None
    return None if match is None or is_generic(match["who"]) or _is_clause(match["who"]) else str(match["who"]).strip()


def _is_clause(who: str) -> bool:
    """Return True for a noun with a verb of its own: *antalet elever är*, not *andelen som är nöjda*."""
    return (has_verb(who) and " som " not in who) or who.endswith((" är", " var", " har"))


def left_out_of(at: Standing) -> str | None:
    """Return the name of a figure that says only whose it is, or None for any other."""
    before = next((figure for figure in reversed(at.figures) if figure.end <= at.figure.start), None)
    if before is None or not at.earlier or before.change or not _alike(before, at.figure) or not _ENDS.match(at.after):
        return None
    match = _JOINED.match(at.before)
    if match is None:
        return None
    who = without_hedge(match["who"]).strip()
    if (
        not who
        or who.lower() == "varav"
        or len(who.split()) > MAX_WHO
        or is_generic(who)
        or is_pronoun(who)
        or has_verb(who)
        or _NOBODY.search(_IN.sub("", who))
    ):
        return None
    if who.startswith("per ") and " per " in at.earlier:
        return f"{at.earlier.split(' per ')[0]} {who}"  # *Antalet elever per lärare är 12 och per kurator 310*
    if match["link"] and not _linked(at, before, match["link"]):
        return None
    if is_adverbial(who) and not _IN.match(who):
        return None
    return _joined_name(at, who)


def _alike(one: Figure, other: Figure) -> bool:
    return are_alike(one, other) or "decimal" in (one.kind, other.kind)


def _linked(at: Standing, before: Figure, link: str) -> bool:
    """Return True where the figure before is joined to its own noun by the same word."""
    told = at.text[: before.start].lower()
    if link.lower() in ("har", "hade") and at.counts and not (at.earlier or "")[:1].isupper():
        return True  # *…, 97 stycken, medan Eken hade 62*
    return regex.search(rf"\b{link.lower()}\s+(?:{any_of('hedges')}\s+)?$", told) is not None


def _without_place(meant: str, link: str) -> str:
    """Return what is meant without the place of the figure before: *Kostnaden för el är 5 mkr och för värme 3 mkr*."""
    head, found, place = meant.rpartition(f" {link.lower()} ")
    return head if found and len(place.split()) <= MAX_PLACE and not has_verb(place) and " som " not in head else meant


def _joined_name(at: Standing, who: str) -> str:
    """Return whose the figure is, and what the figure before is of."""
    earlier = at.earlier or ""
    meant = at.counted if at.counts and at.counted and at.counted in earlier else earlier
    if who.endswith("s") and _POSSESSED.match(meant):
        return f"{who} {meant.split(maxsplit=1)[1]}"  # *Flickornas meritvärde är 243 och pojkarnas 210*
    if who.split()[0].lower() in words("naming", "prepositions"):
        return earlier if GROUP.search(who) else f"{_without_place(meant, who.split()[0])} {who}"
    grouped = GROUP.fullmatch(who) is not None
    if grouped and not GROUP.fullmatch(at.subject):
        return earlier  # *Andelen med examen är 67 procent, pojkar 62 procent*: the group is the series
    if meant and at.named and meant.lower().startswith(at.subject.lower()):
        told = meant[len(at.subject) :].strip() or at.verb
        head = _FOR_WHAT.match(at.subject)
        if told or grouped:
            return f"{who} {told}".strip()
        if meant.lower() == at.subject.lower() and head is None and not _HOW_MANY.match(meant):
            return who  # *Berga låg på elva och Dalby på 18*
        if head is not None:
            return f"{head['head']} {who}"  # *Kostnaden för el är 5 mkr och värme 3 mkr*
    if number := _HOW_MANY.match(meant):
        return f"{number.group()} {who}"  # *Antalet bygglov var 212, startbesked 198*
    return f"{who} {meant}".strip()
