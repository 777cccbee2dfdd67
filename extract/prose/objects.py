"""Figures told of the object of their verb: *har en svarsfrekvens på 58 procent*, *sänkte kostnaden från 9 kr*."""

import regex

from extract.language.phrases import any_of, is_generic, is_pronoun, tidy
from extract.prose.standing import Standing
from extract.rules import at_end, compiled, words


def _hedged() -> str:
    """Return the pattern of what may stand between a preposition and a figure."""
    return rf"(?:\s+{any_of('hedges')})?\s*$"


# *har en svarsfrekvens på*, *ger en genomsnittlig kötid om*
_WITH_SIZE = compiled(
    lambda: (
        rf"^\s*(?:\p{{L}}+\s+){{0,4}}?(?:en|ett)\s+(?!{any_of('changes')})"
        rf"(?P<noun>\p{{L}}[^,.;:()\d]{{2,50}}?)\s+(?:på|om){_hedged()}"
    ),
    regex.I,
)
# *har kortat kön från*, *ökade andelen ekologisk mat till*
_CHANGED = compiled(
    lambda: (
        rf"\b(?:{any_of('changing')})\s+(?P<noun>(?:antalet|andelen)\s[^,.;:()\d]{{2,50}}?|\p{{L}}{{2,}}(?:en|et|an|na|n)(?:\s+för\s+\p{{L}}[\p{{L}}\s]{{2,50}}?)?"
        rf"|(?:sin|sitt|sina|våra?|vårt)\s[^,.;:()\d]{{3,40}}?)\s+(?:från|till){_hedged()}"
    ),
    regex.I,
)
# *Det är den högsta siffran hittills, 81 procent*
_APPOSED = regex.compile(
    r"^\s*(?:den|det)\s+(?P<noun>\p{L}[^,.;:()\d]{3,60}?)(?:\s+(?:hittills|någonsin))?\s*,\s*$", regex.I
)
_TIME = compiled(
    lambda: rf"(?:{any_of('times')}|\p{{L}}*(?:år|termin|period|månad|kvartal|tertial|vår|höst)\p{{L}}*)", regex.I
)
# *I snitt tog det 47 dagar innan de hade en bostad*
_IT_TOOK = at_end(
    r"\b(?:(?:tog|tar|dröjde|dröjer)\s+det|det\s+(?:tagit|dröjt|tog|tar|dröjde|dröjer))\b[^,.;\d]{0,25}$", regex.I
)
_UNTIL = regex.compile(r"^\s*(?P<what>(?:innan|tills|från(?: det)? att|att|för)\s+\p{L}[^,.;:()]*)", regex.I)
MAX_UNTIL = 9
"""Words of what a time has passed until."""
STEM = 6
"""Letters by which a noun is known again: *kostnaderna*, *kostnaden för korttidsplatser*."""


def object_of(at: Standing) -> str | None:
    """Return the object that a figure tells the size of, or None where it is told of the subject."""
    verb = at.clause.verb
    if verb is None:
        return None
    behind = at.text[verb.end : at.figure.start]
    before = at.clause.antecedent  # *har höjt andelen som tycker att … från*
    begin = max(at.text.rfind(before, 0, verb.start), 0) if before else verb.start
    changed = _CHANGED.search(at.text[begin : at.figure.start])
    apposed = _APPOSED.match(behind) if is_pronoun(tidy(at.front)) else None
    match = _WITH_SIZE.match(behind) or changed or apposed
    if match is None:
        return None
    noun = tidy(match["noun"])
    small = noun.lower() in words("naming", "adverbs") or noun.lower() in words("naming", "prepositions")
    if small or not noun or is_generic(noun) or _TIME.fullmatch(noun):
        return None
    known = at.context is not None and noun[:STEM].lower() in at.context.lower()
    return at.context if known else noun  # *Vi har sänkt kostnaderna*, of which the text has just told


def took_until(at: Standing) -> str | None:
    """Return what a length of time passed until, where nothing but *det* took so long.

    >>> from extract.prose.quantities import find_figures
    >>> text = "I snitt tog det 47 dagar innan de hade en bostad."
    >>> took_until(Standing(text, next(find_figures(text))))
    'innan de hade en bostad'
    """
    until = _UNTIL.match(at.after) if at.figure.kind == "time" and _IT_TOOK(at.before) else None
    return " ".join(until["what"].split()[:MAX_UNTIL]) if until else None
