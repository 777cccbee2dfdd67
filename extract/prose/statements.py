"""What people agree to in a survey, where the words of the statement name the share: *Jag trivs på skolan 92 %*."""

import regex

from extract.language.phrases import tidy
from extract.prose.figure_name import MAX_WORDS
from extract.prose.standing import Standing

# *Jag får veta vad mitt barn lär sig 77 %*, *Jag känner mig trygg: 92 %*
_FIRST_PERSON = regex.compile(
    r"(?:^|:)\W*(?P<what>(?:Jag|Min|Mitt|Mina)\s(?:(?!\b(?:ska|skulle|frågade|räknade)\b)[^.;:\d]){4,90}?)[\s:,–-]*$"
)
# *I enkäten instämmer 57 % i att de har studiero*, *72 procent av eleverna håller med om att …*
_AGREE = regex.compile(r"\b(?:instämm|håll(?:er|it)?\s+med\b|höll\s+med\b)\p{L}*", regex.I)
_AGREED_TO = regex.compile(
    r"(?:[^.;:,\d]*?\s)??(?:helt\s+|delvis\s+|till\s+stor\s+del\s+|(?:mycket|ganska)\s+väl\s+)*(?:i|med\s+om|om)\s+(?:påståendet\s+)?att\s+"
    r"(?P<what>\p{L}[^.;:()\d]{3,90}?)(?=\s*(?:[.;:,(]|$|\b(?:medan|jämfört|att\s+jämföra|mot)\b))",
    regex.I,
)
_GROUP = regex.compile(r"\s*av\s+\p{L}+")


def is_first_person(label: str) -> bool:
    """Return True for a statement that those asked agree to or not: *Jag trivs på skolan*.

    >>> is_first_person("Jag trivs på skolan"), is_first_person("Trivsel")
    (True, False)
    """
    return _FIRST_PERSON.fullmatch(label) is not None


def agreed_to(at: Standing) -> str | None:
    """Return what a share of those asked agrees to, or None where the sentence tells of no such thing.

    >>> from extract.prose.quantities import find_figures
    >>> text = "I enkäten instämmer 57 % i att de har studiero."
    >>> agreed_to(Standing(text, next(find_figures(text))))
    'de har studiero'
    """
    if at.figure.kind not in ("percent", "ratio"):
        return None
    before = at.text[: at.figure.start]
    stated = _FIRST_PERSON.search(before)
    if stated is None and _AGREE.search(before) and not _GROUP.match(at.after):
        stated = _AGREED_TO.match(at.after.lstrip())
    return None if stated is None else " ".join(tidy(stated["what"]).split()[:MAX_WORDS])
