"""Figures of who has most or least of something: *Flest synpunkter fick hemtjänsten, 34*, *Lägst resultat har Eken*."""

import regex

from extract.language.phrases import any_of, is_generic, tidy
from extract.prose.figure_name import Name
from extract.prose.standing import Standing
from extract.rules import compiled, words

_DEGREES = r"(?:flest|färst|mest|minst|högst|lägst|störst|bäst|sämst|svagast|starkast|längst|kortast|närmast)"
# What there is most of: *Flest synpunkter*; nothing behind it where it goes without saying: *lägst har …*.
_MOST = regex.compile(
    rf"^\W*(?:(?:och|men|medan|allra|näst)\s+)*{_DEGREES}(?:\s+(?P<what>\p{{L}}[^,.;:()\d]{{1,50}}?))?\s*$", regex.I
)
_HAVING = frozenset({"har", "hade", "får", "fick"})
_WHO = compiled(
    lambda: (
        rf"^\s*(?P<who>\p{{L}}[^,.;:()\d]{{1,50}}?)\s*(?:[,(–-]|\b(?:med|där|på|som)\b)?(?:\s*{any_of('hedges')})?\s*$"
    ),
    regex.I,
)


def most_of(at: Standing) -> Name | None:
    """Return what a figure is of that tells how much there is where there is most or least, and where that is.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Flest synpunkter fick hemtjänsten, 34 stycken."
    >>> most_of(Standing(text, next(find_figures(text)))).text
    'synpunkter hemtjänsten'
    """
    verb = at.clause.verb
    most = _MOST.match(at.front) if verb is not None and at.front[-60:].strip() else None
    who = _WHO.match(at.behind) if most else None
    if most is None or who is None or verb is None or at.behind != at.text[verb.end : at.figure.start]:
        return None
    where = tidy(who["who"]) if who["who"].split()[0].lower() not in words("naming", "prepositions") else who["who"]
    what = most["what"] or ""
    named = where[0].isupper() or verb.word in _HAVING
    small = what.split()[0].lower() in words("naming", "prepositions") if what else not named
    if not where or is_generic(where) or small:
        return None  # *Högst är frånvaron bland männen*, *bäst i länet när det gäller maten*
    if not what or is_generic(what):
        meant = at.earlier or at.context
        return Name(f"{meant} {where}", "same" if at.earlier else "context", about=meant) if meant else None
    does = "" if verb.word in _HAVING else f"{at.verb} "
    return Name(f"{tidy(what)} {does.lstrip()}{where}", "subject", about=tidy(what))
