"""What a sentence hopes for whose outcome the next one tells: *Vi hade hoppats att alla skulle svara att de trivs*."""

import regex

from extract.language.phrases import tidy
from extract.rules import at_end

MAX_HOPED = 10
"""Words of what is hoped for; more are a clause of their own."""

_HOPED = regex.compile(
    r"\b(?:hopp(?:as|ades|ats)|vill(?:e)?|velat|önska(?:de|t|r)|tänkt|föresatt|bestämt|räkna(?:t|de)|siktat|siktade)\b[^.;:]*?"
    r"\bskulle\s+(?:svara|uppge|anse|säga|tycka|känna|uppleva)\s+att\s+(?:(?:de|man|eleverna|barnen|brukarna)\s+)?"
    r"(?:(?:är|har|kan|får)\s+)?(?P<what>\p{L}[^.;:,\d]{3,70})",
    regex.I,
)
_CONCERNING = regex.compile(
    r"\W*(?:när det gäller|vad gäller|i fråga om|beträffande)\s+(?P<what>\p{L}[^.;:,\d]{3,60}?)\s+"
    r"(?:hade|har|är|var|ville|hoppades|ska|skulle|behöver|kan|ser|fick|blev)\s",
    regex.I,
)
_PREPOSITION = at_end(r"\b(?:i|på|med|om|för|till)\s*$", regex.I)


def hoped_for(text: str) -> str | None:
    """Return what a sentence hopes for, or what it says that it is about, or None where it says neither.

    >>> hoped_for("Vi hade hoppats att alla skulle uppge att de har lugn på rasterna."), hoped_for("Alla trivs.")
    ('lugn på rasterna', None)
    """
    hoped = _HOPED.search(text)
    if hoped is not None and len(hoped["what"].split()) <= MAX_HOPED and not _PREPOSITION(hoped["what"]):
        return tidy(hoped["what"]) or None
    about = _CONCERNING.match(text)
    return tidy(about["what"]) or None if about else None
