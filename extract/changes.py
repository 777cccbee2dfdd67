"""What a difference is of: *Kön ökade med 9 procent*, *det är fyra fler*."""

import regex

from extract.figure_name import Name
from extract.phrases import any_of, without_lead
from extract.rules import compiled
from extract.standing import Standing

# *, en ökning med 123 personer*
_CHANGED = compiled(lambda: rf"\ben\s+(?:\p{{L}}+\s+)?{any_of('changes')}\b[^,.;]{{0,20}}$", regex.I)
_BY = regex.compile(r"\s+med$|\s*\b(?:med|något)\s*$", regex.I)


def changed(at: Standing) -> Name | None:
    """Return the name of a difference: what changed, and that it did."""
    if at.earlier and (not at.subject or _CHANGED.search(at.text[: at.figure.start])):
        return Name(at.earlier, "same")
    if at.figure.change == "after":
        return Name(at.earlier, "same") if at.earlier else _changed_subject(at)
    if not at.named:
        return Name(at.context, "context") if at.context else None
    if at.clause.verb is None or at.inverted:
        return Name(at.subject, "subject")
    return Name(without_lead(_BY.sub("", _BY.sub("", at.told.rstrip()))), "subject")


def _changed_subject(at: Standing) -> Name | None:
    """Return what is more or less than before: the subject, or what it stands for (*Det är fyra fler*)."""
    if at.named:
        return Name(at.subject, "subject")
    return Name(at.context, "context") if at.context else None
