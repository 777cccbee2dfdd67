"""Figures in parentheses: *väntetid (14 dagar)*, *ledning (4,1), arbetssätt och mål (3,8)*."""

import regex

from extract.language.phrases import has_verb, is_generic, tidy
from extract.prose.figure_name import MAX_WORDS, Name
from extract.prose.quantities import Figure
from extract.prose.standing import Standing
from extract.rules import MONTH

MAX_SEGMENT = 6
"""Words before a parenthesis that name the figure in it; more are a clause, whose subject does."""

# In parentheses: a comparison, not a name.
_COMPARES = regex.compile(
    r"\d{4}|jämfört|samma|motsvarande|målvärde|median|\bmål\b|föregående|\bförra\b|\bi fjol\b", regex.I
)
# In parentheses: what the figure in them measures (*svarsfrekvens 58 procent*).
_MEASURE = regex.compile(r"\p{L}*(?:frekvens|bortfall|täckning(?:sgrad)?|\p{L}{3}grad)(?:en|et)?", regex.I)
# Before a parenthesis: the figure in it is a change or has a date, so the subject of the sentence names it.
_CHANGES = regex.compile(rf"\b(?:ökat|minskat|år|{MONTH})\b")
# Where the words before a parenthesis begin.
_SEGMENT = regex.compile(
    r"[,;(]|\b(?:och|medan)\b|\b(?:vad gäller|gällande|när det gäller|avseende|som rör|för|om|samt)\b", regex.I
)
# In parentheses, behind a share: whose it is, and what is true of them.
_OF_WHOM = regex.compile(r"\s*av\s+(?!(?:dem|dessa|vilka)\b)(?P<told>\p{L}[^()]*)", regex.I)
# After a parenthesis with a figure: the next of a list, whole.
_LISTED = regex.compile(r",\s+(?!och\b|samt\b|men\b)(?P<name>\p{L}[\p{L}-]*(?:\s[\p{L}-]+){1,3})\s*$", regex.I)


def bracketed(at: Standing) -> Name | None:
    """Return the name of a figure in parentheses: the words just before them, or the subject of the sentence."""
    text, start = at.text, at.figure.start
    opened = text.rfind("(", 0, start)
    if opened < 0 or ")" in text[opened:start] or not text[:opened].strip():
        return None
    inside = text[opened + 1 : start]
    own = tidy(inside)
    if _MEASURE.fullmatch(own):
        return Name(own, "bracket")
    if len(own.split()) >= 2 and not is_generic(own) and not _COMPARES.search(inside):
        return None  # it has a name of its own
    whose = _OF_WHOM.match(at.after) if at.figure.kind == "percent" and not own else None
    if whose and has_verb(whose["told"]):
        return None  # *Trivseln är god (88 % av barnen trivs)*
    cuts = list(_SEGMENT.finditer(text, 0, opened))
    begin = cuts[-1].end() if cuts else 0
    inner = [figure for figure in at.figures if figure.end <= opened]
    beside = bool(inner) and not text[inner[-1].end : opened].strip()  # *+26,3 mkr (-7,6)*: of what the first is
    if beside or (at.earlier and inner and inner[-1].end >= begin):
        return Name(at.earlier, "same") if at.earlier else None
    closed = text.rfind(")", 0, opened) + 1
    if closed and (listed := _LISTED.match(text, closed, opened)):
        return Name(tidy(listed["name"]), "bracket")  # *ledning (4,1), arbetssätt och mål (3,8)*
    segment = text[begin:opened]
    if cuts and cuts[-1].group().lower() == "om" and has_verb(segment) and len(segment.split()) <= MAX_WORDS:
        return Name(segment.strip(), "bracket")  # *på frågan om maten är god (94 procent)*
    if 0 < len(tidy(segment).split()) <= MAX_SEGMENT and not has_verb(segment) and not _CHANGES.search(segment):
        return Name(tidy(segment), "bracket")
    outer = Standing(text[:opened], Figure(start=opened, end=opened, number=opened, kind="percent"), inner)
    if outer.named:
        if at.figure.kind == "percent" and (told := _told(outer)):
            return Name(told, "bracket")
        return Name(outer.subject, "bracket")
    return Name(at.earlier, "same") if at.earlier else None


def _told(outer: Standing) -> str | None:
    """Return who does what, for a share in parentheses: *Eleverna trivs (92 %) och känner sig trygga (88 %)*."""
    verb = outer.clause.verb
    if verb is None or outer.inverted or outer.measured or not outer.verb:
        return None
    told = tidy(outer.text[verb.start :][outer.text[verb.start :].rfind(")") + 1 :])
    name = f"{outer.subject} {told}"
    return name if told and len(name.split()) <= MAX_WORDS else None
