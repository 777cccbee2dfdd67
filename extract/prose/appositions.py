"""Figures beside a noun, between commas or behind one: *fler kort än i fjol, 412 stycken*, *Alla svar, 25 st, …*."""

import regex

from extract.language.phrases import begins_with_verb, is_generic, tidy, until_comma, until_stop
from extract.prose.standing import Standing
from extract.rules import at_end

MAX_BEHIND = 8
"""Words of what is told of a noun behind its figure."""

# *Den vanligaste orsaken är uteblivna doser*: what is most common is told behind the verb.
_COMMONEST = regex.compile(r"\W*(?:den|det|de)\s+(?:näst\s+)?(?:vanligaste|största|flesta|främsta)\b", regex.I)
_IS = frozenset({"är", "var", "blev"})
# *gjorde färre turer än planerat, 214*
_FEWER_THAN = at_end(r"\b(?:färre|fler)\s+(?P<noun>\p{Ll}{3,}(?:\s\p{Ll}+)?)\s+än\s+[^,.;:()\d]{3,40},\s+$", regex.I)
_STILL = regex.compile(r"^(?:\s*(?:fortfarande|fortsatt|alltjämt|också|även|som tidigare))+\b", regex.I)
# *Merparten, 71 av 103, har …*: of what, the text before tells.
_MOST_OF_THEM = regex.compile(r"(?:de flesta|merparten|flertalet|majoriteten)", regex.I)
_ALL = regex.compile(r"^(?:nästan\s+)?(?:alla|samtliga|flertalet|merparten av|de flesta)\s+", regex.I)


def apposed(at: Standing) -> str | None:
    """Return what a figure beside a noun counts, with what is told of it behind the figure.

    >>> from extract.prose.quantities import find_figures
    >>> text = "Nästan alla synpunkter, 25 stycken, har fått svar i tid."
    >>> apposed(Standing(text, next(find_figures(text))))
    'synpunkter har fått svar i tid'
    """
    if at.counts and (fewer := _FEWER_THAN(at.before)):
        return str(fewer["noun"])
    if told := _between_commas(at):
        return told
    return _behind_comma(at) if at.figure.kind == "pieces" else None


def _between_commas(at: Standing) -> str | None:
    """Return who does what, where their number stands between the two: *Merparten, 71 av 103, har inträffat …*."""
    if not (at.counts and at.before.endswith(", ") and at.after.startswith(",")) or at.clause.verb is not None:
        return None
    behind = at.after[1:].strip()
    whose = tidy(until_comma(at.front))
    if not whose or not begins_with_verb(behind) or "," in tidy(at.front):
        return None
    if _MOST_OF_THEM.fullmatch(whose):
        whose = at.earlier or at.context or ""
    named = _ALL.sub("", whose)
    told = " ".join(until_stop(behind).split()[:MAX_BEHIND])
    return f"{named} {tidy(told)}" if named and not is_generic(named) else None


def _behind_comma(at: Standing) -> str | None:
    """Return what a figure after a comma counts: *sålde fler årskort än tidigare, 412 stycken*."""
    verb = at.clause.verb
    between = at.text[verb.end : at.figure.start].rstrip() if verb is not None else ""
    if at.measured and at.named and not at.inverted:
        if verb is None or verb.word not in _IS or not _COMMONEST.match(at.front):
            return None  # *Kön ökade något från förra året, 253 stycken*
        between = _STILL.sub("", between)
    return tidy(between) or None if between.endswith(",") else None
