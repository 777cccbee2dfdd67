"""What a figure in a sentence is a figure of: the noun phrase after it, or the subject before it."""

from collections.abc import Sequence

import regex

from extract.quantities import Figure, next_start, previous_end
from extract.rules import MONTH, alternatives
from models import Passage

MAX_WORDS = 14
"""Words of a name; the longest in the reports with gold has 15."""

MAX_COUNTED = 7
"""Words of what is counted: *mindre allvarliga avvikelser*."""

NAMES_SHARE = 3
"""Words after a percentage that tell by themselves what it is a share of; fewer (*kvinnorna*) need the subject too."""

MAX_BEFORE = 10
"""Words before a figure that may name it where no verb tells its subject."""

MAX_SEGMENT = 6
"""Words before a parenthesis that name the figure in it; more are a clause, whose subject does."""


def _any(key: str) -> str:
    """Return a word list of the rules as the inside of a pattern."""
    return f"(?:{alternatives('naming', key)})"


# Where the noun phrase after a figure ends.
_STOP = regex.compile(rf"[,.;:()?!]|\s[–-]\s|\b{_any('stop')}\b|\boch (?=\d)|\bvid (?=\d)", regex.I)
# What is not counted by a figure before it.
_NOT_COUNTED = regex.compile(
    rf"^\s*(?:{_any('not_counted')}|[^\w\s]|\d|$)(?:\b|$)|^\s*(?:gällande|avseende)\b", regex.I
)
# Between a figure and what is counted: *av alla*, *som*.
_LINK = regex.compile(
    r"^\s*(?:av\s+(?:alla\s+|samtliga\s+|de\s+)?|som\s+|att\s+(?:det\s+(?:var|är)\s+)?|i\s+(?=svars))?", regex.I
)
# *78 % när det gäller bemötande*
_ABOUT_AFTER = regex.compile(rf"^[^,.;()]{{0,12}}?\b{_any('about')}\s+(?P<name>[^,.;()]+)", regex.I)
# *Beträffande bemötande är 78 %*
_ABOUT_BEFORE = regex.compile(
    rf"\b{_any('about_before')}\s+(?P<name>[^,.;()\d]{{4,80}}?)\s*(?=\b(?:är|och|ska|har|bedöms|uppgår)\b|$)", regex.I
)
# *Ett exempel är väntetiden, där utfallet är …*
_WHERE = regex.compile(
    r"\b(?:är|:)\s+(?P<name>[^,.;]{8,120}?)\s+där\s+(?:utfallet|resultatet|andelen|värdet|antalet)\b", regex.I
)
# *motsvarande siffra är*: the name is that of the figure before.
_THEIR_FIGURE = regex.compile(r"\b(?:siffran|resultatet för \p{Lu}\p{L}+|motsvarande (?:siffra|andel))\b[^.;]{0,25}$")
_GROUP_ONLY = regex.compile(r"^(?:kvinn(?:a|or|orna)|m[aä]n(?:nen)?|flick(?:a|or|orna)|pojk(?:e|ar|arna))\W*$", regex.I)
_VERB = regex.compile(rf"\s{_any('verbs')}\b")
# Where the words before a parenthesis begin.
_SEGMENT = regex.compile(r"[,;(]|\boch\b|\b(?:vad gäller|gällande|när det gäller|avseende|för|om|samt)\b", regex.I)
_LEAD = regex.compile(rf"^(?:(?:\W|\b{_any('lead')}\b)\s*)+", regex.I)
_TAIL = regex.compile(rf"(?:\s+(?:{_any('tail')}|20\d\d|\W+))+\s*$", regex.I)
_GENERIC = regex.compile(
    # *det totala utfallet för 2019*
    rf"^(?:{_any('generic_before')}\s+)*{_any('generic')}\p{{L}}{{0,4}}"
    r"(?:\s+(?:för|år|i|under)(?:\s+(?:hela\s+)?(?:året|våren|hösten|perioden|terminen))?)?(?:\s*\d{4})?\W*$"
    # no letters, or nothing but *det*
    rf"|^[^\p{{L}}]*$|^{_any('empty')}\W*$"
    # *året före*, *år 2018*
    r"|^(?:året (?:före|innan)|samma (?:period|månad|tid).*|föregående.*|motsvarande.*|\d{4}|år \d{4})$",
    regex.I,
)


def name_of(sentence: Passage, figure: Figure, figures: Sequence[Figure], context: str | None) -> str | None:
    """Return the words that name the figure, or None where the sentence has none.

    `context` names what the text is about (a label, the sentence before): it stands in for *utfallet* or *målvärdet*.
    """
    text = sentence.text
    after = text[figure.end : next_start(figures, figure, len(text))]
    before = text[previous_end(figures, figure) : figure.start]
    if _THEIR_FIGURE.search(before):
        return context
    if where := _WHERE.search(text[: figure.start]):
        return str(where["name"])
    name = _parenthesised(text, figure, figures)
    if name is None and (about := _ABOUT_AFTER.match(after)):
        name = about["name"]
    if name is None and figure.kind in ("percent", "count", "words", "pieces", "ratio"):
        name = _following(text, after, figure)
    if name is not None and _GROUP_ONLY.match(name.strip()):
        return subject(text, figure) or context
    if figure.kind in ("count", "words", "pieces") and (name is None or is_generic(name)) and not _counts(text, figure):
        return None
    if name is None or is_generic(name):
        about = _ABOUT_BEFORE.search(text[: figure.start])
        name = about["name"] if about else subject(text, figure) or name
    name = tidy(name or "")
    if is_generic(name):
        name = context or ""
    return " ".join(name.split()[:MAX_WORDS]) or None


_CLAUSE = regex.compile(r"[;:]\s|\bmen\b|\bmedan\b|\boch att\b|\bdärav\b")
# A noun that can be a name by itself: *Sjukfrånvaron*, not *Det*.
_LONG_NOUN = regex.compile(r"\p{Lu}\p{Ll}{6}")
_PEOPLE = regex.compile(r"(?:personer|platser|individer)$", regex.I)
_COUNTING = regex.compile(
    r"\b(?:antal\p{L}*|\p{L}*index|poäng|medelvärde\p{L}*|snitt(?:et)?|summan?|totalt|\p{L}*talet)\b", regex.I
)


def _counts(text: str, figure: Figure) -> bool:
    """Return True where the sentence says before the figure that it counts or rates something."""
    return _COUNTING.search(text[: figure.start]) is not None


# *88 % av männen och 78 % av kvinnorna har svarat att …*: what both are figures of comes last.
_ANSWERED = regex.compile(r"(?:%|procent)[^%]*?\b((?:svarat|uppgett|angett|uppger)\b.*)$")
# In parentheses: a comparison, not a name.
_COMPARES = regex.compile(r"\d{4}|jämfört|samma|motsvarande|målvärde|median")
# Before a parenthesis: the figure in it is a change or has a date, so the subject of the sentence names it.
_CHANGES = regex.compile(rf"\b(?:ökat|minskat|år|{MONTH})\b")


def is_generic(name: str) -> bool:
    """Return True for words that name nothing by themselves: *utfallet*, *målvärdet 2019*, *det*."""
    return _GENERIC.match(tidy(name)) is not None


def _following(text: str, after: str, figure: Figure) -> str | None:
    """Return the noun phrase that follows the figure, or None where something else does."""
    people = _PEOPLE.search(text[figure.number : figure.end])
    if people:
        stop = _STOP.search(after)
        phrase = after[: stop.start()] if stop else after
        return " ".join(f"{people.group()}{phrase}".split()[:MAX_COUNTED])
    if _NOT_COUNTED.match(after):
        return None
    link = _LINK.match(after)
    rest = after[link.end() if link else 0 :]
    stop = _STOP.search(rest)
    phrase = rest[: stop.start()] if stop else rest
    words = phrase.split()
    if figure.kind == "percent":
        if len(words) >= NAMES_SHARE:
            return phrase
        tail = text[figure.end :]
        if "%" in tail and (last := _ANSWERED.search(tail)):
            return str(last.group(1))
        about = subject(text, figure)
        return f"{about} {phrase}" if about and not is_generic(about) else phrase if words else None
    return " ".join(words[:MAX_COUNTED]) or None


def _parenthesised(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """Return the name of a figure in parentheses: the words just before them, or the subject of the sentence."""
    opened = text.rfind("(", 0, figure.start)
    if opened < 0 or ")" in text[opened : figure.start]:
        return None
    inside = text[opened + 1 : figure.start]
    words = tidy(inside)
    if len(words.split()) >= 2 and not is_generic(words) and not _COMPARES.search(inside):
        return None  # it has a name of its own
    cuts = [m.end() for m in _SEGMENT.finditer(text, 0, opened)]
    inner = [f.end for f in figures if f.end <= opened]
    if inner and max(inner) >= max([0, *cuts]):
        return subject(text, figure)
    segment = text[max([0, *cuts]) : opened]
    size = len(tidy(segment).split())
    if not 0 < size <= MAX_SEGMENT or _VERB.search(segment) or _CHANGES.search(segment):
        return subject(text, figure)
    return segment


def subject(text: str, figure: Figure) -> str | None:
    """Return the subject of the clause that the figure stands in: its words before the finite verb."""
    start = max((m.end() for m in _CLAUSE.finditer(text[: figure.start])), default=0)
    clause = text[start : figure.start]
    # The verb of a relative clause (*den skola som har …*) is not that of the sentence.
    verbs = (m for m in _VERB.finditer(clause) if not clause[: m.start()].rstrip().endswith((" som", " där")))
    verb = next(verbs, None)
    if verb and verb.start() > 2:
        head = tidy(clause[: verb.start()])
        if len(head.split()) <= 1 and len(clause[verb.end() :].split()) > 2 and not _LONG_NOUN.match(head):
            head = tidy(clause)
        return head or None
    return tidy(" ".join(clause.split()[-MAX_BEFORE:])) or None


def tidy(name: str) -> str:
    """Return a name without the small words at its ends.

    >>> tidy("och utredningstiden har ökat till ")
    'utredningstiden'
    """
    name = _LEAD.sub("", name.strip())
    return _TAIL.sub("", f"{name} ").strip(' ,.;:–-"”*')


_CONNECTOR = regex.compile(rf"^(?:[^.;\p{{L}}]*\b(?:{_any('connectors')}|{MONTH})\b)*[^.;\p{{L}}]*$", regex.I)

MAX_GAP = 70
"""Characters between two figures of the same thing: *från 540 kr till 602 kr*, *78 %, mot 74 % året före*."""


def continues(text: str, earlier: Figure, figure: Figure) -> bool:
    """Return True where nothing but words of comparison and dates stands between two figures of the same kind.

    >>> earlier = Figure(start=21, end=27, number=21, kind="money")
    >>> figure = Figure(start=38, end=44, number=38, kind="money")
    >>> continues("Kostnaden ökade från 540 kr 2017 till 602 kr.", earlier, figure)
    True
    """
    gap = text[earlier.end : figure.start]
    return earlier.kind == figure.kind and len(gap) <= MAX_GAP and _CONNECTOR.match(gap) is not None
