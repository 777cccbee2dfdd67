"""What a difference is of: *Kön ökade med 9 procent*, *det är fyra fler*."""

import regex

from extract.language.phrases import any_of, without_lead
from extract.prose.figure_name import Name
from extract.prose.standing import Standing
from extract.rules import compiled

# *, en ökning med 123 personer*
_CHANGED = compiled(lambda: rf"\ben\s+(?:\p{{L}}+\s+)?{any_of('changes')}\b[^,.;]{{0,20}}$", regex.I)
_WHICH_CHANGED = regex.compile(
    r"\bvilket\s+(?:har\s+)?(?:öka|minska|höj|sänk|förläng|kort)\p{L}*\s+(?P<what>(?!med\b)\p{L}{4,}(?:\s+\p{L}+){0,4}?)\s+med"
    r"\s+(?:drygt\s+|knappt\s+|cirka\s+|ca\s+|omkring\s+)?$",
    regex.I,
)
_BY = regex.compile(r"\s+med$|\s*\b(?:med|något)\s*$", regex.I)


def changed(at: Standing) -> Name | None:
    """Return the name of a difference: what changed, and that it did."""
    if what := _WHICH_CHANGED.search(at.before):
        return Name(what["what"], "subject")  # *elpriset steg, vilket ökade kostnaderna med 1,9 mkr*
    if at.earlier and (not at.subject or _CHANGED.search(at.text[: at.figure.start])):
        return Name(at.earlier, "same")
    if at.figure.change == "after":
        return Name(at.earlier, "same") if at.earlier else _changed_subject(at)
    if not at.named:
        return Name(at.context, "context") if at.context else None
    relative = at.clause.antecedent is not None and not at.front.strip()  # *förbrukningen där sjönk med 9 procent*
    if at.clause.verb is None or at.inverted or relative:
        return Name(at.subject, "subject")
    return Name(without_lead(_BY.sub("", _BY.sub("", at.told.rstrip()))), "subject")


def _changed_subject(at: Standing) -> Name | None:
    """Return what is more or less than before: the subject, or what it stands for (*Det är fyra fler*)."""
    if at.named:
        return Name(at.subject, "subject")
    return Name(at.context, "context") if at.context else None
