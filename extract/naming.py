"""What a figure in a sentence is a figure of: the noun phrase after it, or the subject before it."""

from collections.abc import Sequence

import regex

from extract.quantities import Figure
from models import Passage

MAX_WORDS = 14
"""Words of a name; the longest in the reports with gold has 15."""

MAX_COUNTED = 7
"""Words of what is counted: *mindre allvarliga avvikelser*."""

_STOP = regex.compile(
    r"[,.;:()?!]|\s[–-]\s|\b(?:och att|medan|jämfört|vilket|vilka|varav|därav|då|men|samt att|dock|eftersom|för att|genom att|där)\b|"
    r"\boch (?=\d)|\bvid (?=\d)",
    regex.I,
)
_NOT_COUNTED = regex.compile(
    r"^\s*(?:under|i|inom|på|per|för|till|från|vid|jämfört|då|men|och|samt|eller|vilket|mot|än|efter|innan|sedan|med|är|var|har|samma|motsvarande|föregående|[^\w\s]|\d|$)"
    r"(?:\b|$)|^\s*(?:gällande|avseende)\b",
    regex.I,
)
_LINK = regex.compile(
    r"^\s*(?:av\s+(?:alla\s+|samtliga\s+|de\s+)?|som\s+|att\s+(?:det\s+(?:var|är)\s+)?|i\s+(?=svars))?", regex.I
)
_ABOUT_AFTER = regex.compile(
    r"^[^,.;()]{0,12}?\b(?:när det gäller|vad gäller|gällande|avseende|inom frågeområdet)\s+(?P<name>[^,.;()]+)",
    regex.I,
)
_WHERE = regex.compile(
    r"\b(?:är|:)\s+(?P<name>[^,.;]{8,120}?)\s+där\s+(?:utfallet|resultatet|andelen|värdet|antalet)\b", regex.I
)
_THEIR_FIGURE = regex.compile(r"\b(?:siffran|resultatet för \p{Lu}\p{L}+|motsvarande (?:siffra|andel))\b[^.;]{0,25}$")
_GROUP_ONLY = regex.compile(r"^(?:kvinn(?:a|or|orna)|m[aä]n(?:nen)?|flick(?:a|or|orna)|pojk(?:e|ar|arna))\W*$", regex.I)
_ABOUT_BEFORE = regex.compile(
    r"\b(?:inom frågeområdet|beträffande|avseende|gällande|när det gäller|vad gäller)\s+(?P<name>[^,.;()\d]{4,80}?)\s*(?=\b(?:är|och|ska|har|bedöms|uppgår)\b|$)",
    regex.I,
)
_VERB = regex.compile(
    r"\s(?:har|hade|är|var|blev|blir|ligger|låg|uppgår|uppgick|kan|ska|skall|visar|visade|kommer|bedöms|består|bestod|stod|står|ökade|minskade|"
    r"ökar|minskar|motsvarar|motsvarade|innebär|beskrivs|nämns|uppmättes|uppmätts|beräknas|behöver|pågick|registrerades|inkom|inkommit)\b"
)
_SEGMENT = regex.compile(r"[,;(]|\boch\b|\b(?:vad gäller|gällande|när det gäller|avseende|för|om|samt)\b", regex.I)
_LEAD = regex.compile(
    r"^(?:(?:\W|\b(?:och|samt|men|att|dock|även|också|av|i|vid|under|om|enligt|inom|för|från|till|jämfört med|drygt|cirka|ca)\b)\s*)+",
    regex.I,
)
_TAIL = regex.compile(
    r"(?:\s+(?:från|fr|till|på|i|med|är|var|har|ökat|minskat|ökade|minskade|uppgår|uppgick|ligger|ca|cirka|minst|högst|max|än|av|om|att|och|i snitt|"
    r"sjunkit|stigit|bara|endast|totalt|nu|idag|dag|år|juli|augusti|jan|20\d\d|\W+))+\s*$",
    regex.I,
)
_GENERIC = regex.compile(
    r"^(?:(?:den|det|de|dess|detta|vi|man|här|senaste|årets|totala?|samlade)\s+)*(?:utfall|målvärde|mål|resultat|siffra|snitt|värde|genomsnitt|median|"
    r"andel|antal|index|hälft|svar|samma period|samma månad|motsvarande|bedömning|av dessa|medelvärde)\p{L}{0,4}(?:\s+(?:för|år|i))?(?:\s*\d{4})?\W*$|^[^\p{L}]*$|"
    r"^(?:den|det|de|detta|vi|man|här|år|dessa|av dessa|nu)\W*$|^\W*$|"
    r"^(?:året (?:före|innan)|samma (?:period|månad|tid).*|föregående.*|motsvarande.*|\d{4}|år \d{4})$",
    regex.I,
)


def name_of(sentence: Passage, figure: Figure, figures: Sequence[Figure], context: str | None) -> str | None:
    """Return the words that name the figure, or None where the sentence has none.

    `context` names what the text is about (a label, the sentence before): it stands in for *utfallet* or *målvärdet*.
    """
    text = sentence.text
    after = text[figure.end : _next_start(figures, figure, len(text))]
    before = text[_previous_end(figures, figure) : figure.start]
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
        return subject(text, figure, before) or context
    if figure.kind in ("count", "words", "pieces") and (name is None or is_generic(name)) and not _counts(text, figure):
        return None
    if name is None or is_generic(name):
        about = _ABOUT_BEFORE.search(text[: figure.start])
        name = about["name"] if about else subject(text, figure, before) or name
    name = tidy(name or "")
    if is_generic(name):
        name = context or ""
    return " ".join(name.split()[:MAX_WORDS]) or None


_PEOPLE = regex.compile(r"(?:personer|platser|individer)$", regex.I)
_COUNTING = regex.compile(
    r"\b(?:antal\p{L}*|\p{L}*index|poäng|medelvärde\p{L}*|snitt(?:et)?|summan?|totalt|\p{L}*talet)\b", regex.I
)


def _counts(text: str, figure: Figure) -> bool:
    """Return True where the sentence says before the figure that it counts or rates something."""
    return _COUNTING.search(text[: figure.start]) is not None


def is_generic(name: str) -> bool:
    """Return True for words that name nothing by themselves: *utfallet*, *målvärdet 2019*, *det*."""
    return _GENERIC.match(tidy(name)) is not None


def _next_start(figures: Sequence[Figure], figure: Figure, end: int) -> int:
    return min((f.start for f in figures if f.start >= figure.end), default=end)


def _previous_end(figures: Sequence[Figure], figure: Figure) -> int:
    return max((f.end for f in figures if f.end <= figure.start), default=0)


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
        if len(words) >= 3:
            return phrase
        tail = text[figure.end :]
        # `88 % av männen har 78 % av kvinnorna svarat att …`: what both are figures of comes last.
        if "%" in tail and (
            last := regex.search(r"(?:%|procent)[^%]*?\b((?:svarat|uppgett|angett|uppger)\b.*)$", tail)
        ):
            return str(last.group(1))
        before = subject(text, figure, text[: figure.start])
        return f"{before} {phrase}" if before and not is_generic(before) else phrase if words else None
    return " ".join(words[:MAX_COUNTED]) or None


def _parenthesised(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """Return the name of a figure in parentheses: the words just before them, or the subject of the sentence."""
    opened = text.rfind("(", 0, figure.start)
    if opened < 0 or ")" in text[opened : figure.start]:
        return None
    inside = text[opened + 1 : figure.start]
    words = tidy(inside)
    if (
        len(words.split()) >= 2
        and not is_generic(words)
        and not regex.search(r"\d{4}|jämfört|samma|motsvarande|målvärde|median", inside)
    ):
        return None
    cuts = [m.end() for m in _SEGMENT.finditer(text, 0, opened)]
    inner = [f.end for f in figures if f.end <= opened]
    if inner and max(inner) >= max([0, *cuts]):
        return subject(text, figure, text[: figure.start])
    segment = text[max([0, *cuts]) : opened]
    verb = _VERB.search(segment)
    if (
        verb
        or not tidy(segment)
        or len(tidy(segment).split()) > 6
        or regex.search(r"\b(?:ökat|minskat|år|juli)\b", segment)
    ):
        return subject(text, figure, text[: figure.start])
    return segment


_CLAUSE = regex.compile(r"[;:]\s|\bmen\b|\bmedan\b|\boch att\b|\bdärav\b")


def subject(text: str, figure: Figure, before: str) -> str | None:
    """Return the subject of the clause that the figure stands in: its words before the finite verb."""
    start = max(
        (m.end() for m in regex.finditer(r"[;:]\s|\bmen\b|\bmedan\b|\boch att\b|\bdärav\b", text[: figure.start])),
        default=0,
    )
    clause = text[start : figure.start]
    # The verb of a relative clause (*den skola som har …*) is not that of the sentence.
    verbs = (m for m in _VERB.finditer(clause) if not clause[: m.start()].rstrip().endswith((" som", " där")))
    verb = next(verbs, None)
    if verb and verb.start() > 2:
        head = tidy(clause[: verb.start()])
        if (
            len(head.split()) <= 1
            and len(clause[verb.end() :].split()) > 2
            and not regex.match(r"\p{Lu}\p{Ll}{6}", head)
        ):
            head = tidy(clause)
        return head or None
    return tidy(" ".join(clause.split()[-10:])) or None


def tidy(name: str) -> str:
    """Return a name without the small words at its ends.

    >>> tidy("och utredningstiden har ökat till ")
    'utredningstiden'
    """
    name = _LEAD.sub("", name.strip())
    return _TAIL.sub("", f"{name} ").strip(' ,.;:–-"”*')


_CONNECTOR = regex.compile(
    r"^(?:[^.;\p{L}]*\b(?:mot|jämfört|jämförelse|med|till|från|fr|och|respektive|resp|året|år|före|innan|samma|period|föregående|förra|exkl|inkl|oh|"
    r"var|siffran|som|motsvarande|tidigare|att|jämföra|i|under|juli|jan|januari|augusti|maj|juni|den|var det|månad|\d{4}|kr|procent)\b)*[^.;\p{L}]*$",
    regex.I,
)

MAX_GAP = 70
"""Characters between two figures of the same thing: *från 540 kr till 602 kr*, *78 %, mot 74 % året före*."""


def continues(text: str, earlier: Figure, figure: Figure) -> bool:
    """Return True where nothing but words of comparison and dates stands between two figures of the same kind.

    >>> text = "Kostnaden ökade från 540 kr 2017 till 602 kr."
    >>> continues(text, Figure(start=21, end=27, number=21, kind="money"), Figure(start=38, end=44, number=38, kind="money"))
    True
    """
    gap = text[earlier.end : figure.start]
    return earlier.kind == figure.kind and len(gap) <= MAX_GAP and _CONNECTOR.match(gap) is not None
