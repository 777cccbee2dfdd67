"""What stands after a figure: what it counts, or what is true of a share."""

import regex

from extract.language.phrases import any_of, begins_with_verb, has_verb, tidy, until_stop, without_tail
from extract.prose.figure_name import MAX_WORDS
from extract.prose.quantities import next_start
from extract.prose.standing import Standing
from extract.rules import at_end, compiled, words

MAX_COUNTED = 8
"""Words of what is counted: *mindre allvarliga avvikelser*."""


# What is not counted by a figure before it.
NOT_COUNTED = compiled(
    lambda: rf"^\s*(?:{any_of('not_counted')}|(?:[\p{{L}},-]+\s){{0,4}}\p{{L}}+:\s|[^\w\s”\"]|\d+|$)(?:\b|$)", regex.I
)
# Between a figure and what is counted: *av alla*, *som*.
_LINK = regex.compile(
    r"^\s*(?:av\s+(?:(?:alla|samtliga|de|dem|dessa|våra)\s+)?|som\s+|att\s+(?:det\s+(?:var|är)\s+)?"
    r"|(?P<in>i)\s+(?=svars|årskurs|publik|kö\b))?",
    regex.I,
)
# *74 procent är nöjda*
_TRUE_OF = regex.compile(r"^\s+(?:är|var|har|hade|kan|kunde|vill|blev)\s+(?!en\s+(?:ökning|minskning))\p{L}", regex.I)
_OPENS = at_end(r"\b(?:där|att|och|varav)\s*$", regex.I)
_PIECES = regex.compile(r"(?P<people>personer|platser|individer)$", regex.I)
_WHOLE = at_end(r"(?:^|[.,;:]|\b(?:och|men|att))\s*av\s+(?:(?:de|alla|totalt|sammanlagt|årets)\s+)?$", regex.I)
_AND_WHO = regex.compile(r"\S\soch\s\p{L}")
# *av dem, 90 procent, är behöriga*: what is true of them follows the share.
_SHARE_BETWEEN = regex.compile(r"^\s*av\s+(?:dem|dessa)\s*,\s+[\d,]+\s?(?:procent|%)\s*,\s+(?P<told>\p{L}.*)", regex.I)
# *87 av 94 kunder, det vill säga 93 %, en genomförandeplan*: what is told of them goes on behind the share.
_SHARE_ASIDE = regex.compile(
    r"^\s*(?P<noun>(?!av\b)\p{L}[^,.;:()\d]*),\s+(?:(?:det vill säga|dvs\.?|alltså|eller|motsvarande)\s+)?"
    r"[\d,]+\s?(?:procent|%)\s*,\s+(?P<told>\p{L}.*)",
    regex.I,
)


def following(at: Standing) -> str | None:
    """Return the phrase after the figure: what is counted, or what is true of the share."""
    people = _PIECES.search(at.text[at.figure.number : at.figure.end])
    if people:
        told = without_tail(_without_next(at, until_stop(at.after)).strip())
        return " ".join(f"{people['people']} {told}".split()[:MAX_COUNTED])
    if at.figure.kind in ("percent", "ratio") and _TRUE_OF.match(at.after):
        opens = at.clause.verb is None or _OPENS(at.before) is not None
        return _rest(at) if opens else None
    link = _LINK.match(at.after)
    if NOT_COUNTED.match(at.after) and not (link and link["in"]):
        part = at.whole or (at.figure.kind != "percent" and (at.part or at.coordinated))
        return _rest(at) if part else None
    behind = at.text[at.figure.end :]
    if at.counts and (aside := _SHARE_ASIDE.match(behind)) and not has_verb(aside["noun"]):
        return " ".join(f"{aside['noun'].strip()} {until_stop(aside['told'])}".split()[:MAX_WORDS])
    between = _SHARE_BETWEEN.match(behind)
    phrase = until_stop(between["told"] if between else at.after[link.end() if link else 0 :])
    if at.text.startswith(phrase, at.figure.end + (link.end() if link else 0)):
        phrase = _without_next(at, phrase)
    phrase = _without_verb(at, phrase)
    named = tidy(" ".join(phrase.split()[: MAX_WORDS if at.figure.kind == "percent" else MAX_COUNTED]))
    return named if named and named.lower() not in words("naming", "adverbs") else None


def _without_next(at: Standing, phrase: str) -> str:
    """Return a phrase without the words for the next figure: *2 960 besökare och filmerna 1 120*."""
    whose = phrase.rpartition(" och ")[2].strip()
    if not _AND_WHO.search(phrase) or (" som " in whose and has_verb(whose)):
        return phrase  # *Av de 46 barn och unga som flyttade är 30 …*
    first = whose.partition(" ")[0].lower()
    place = first in words("naming", "prepositions")  # *av eleverna och vid vårens 96 procent*
    if not place and tidy(whose) != whose:
        return phrase  # *konserter och baler inför sammanlagt 400*
    follows = any(figure.start >= at.figure.end for figure in at.figures) and at.after.endswith(f"{phrase.rstrip()} ")
    return phrase.rpartition(" och ")[0] if follows else phrase


def is_whole(at: Standing) -> bool:
    """Return True for a figure that another one is a part of: *Av 214 ansökningar beviljades 176*."""
    return _WHOLE(at.before) is not None


def _without_verb(at: Standing, phrase: str) -> str:
    """Return a phrase without the verb that the next figure is told by: *Av 214 ansökningar beviljades 176*."""
    head, _, last = phrase.rstrip().rpartition(" ")
    follows = at.after.rstrip().endswith(phrase.rstrip()) and next_start(at.figures, at.figure, 0)
    return head if follows and head and is_whole(at) and begins_with_verb(last) else phrase


def _rest(at: Standing) -> str | None:
    """Return what is told of a part after its figure: *ledde 38 till skada*, *varav 358 på delegation*."""
    phrase = " ".join(until_stop(at.after).split()[: MAX_COUNTED if at.counts else MAX_WORDS])
    return without_tail(phrase) if " " in phrase else None
