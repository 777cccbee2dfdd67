"""What part of a goal a judgement is about, and whose judgement it is."""

from collections.abc import Sequence

import regex

from extract.rules import MONTH, alternatives, compiled, words
from models import Passage

# Words before the part that a judgement is about: *beträffande bemötande*.
_ABOUT_WORDS = r"(?:vad gäller|när det gäller|gällande|beträffande|avseende|angående|i fråga om|liksom för)"
# What ends the part: a finite verb, a mark, the next part.
_ASPECT_END = (
    r"\s+(?:är|har|bedöms|uppnås|nås|så visar|visar|konstateras|kommer|förväntas|anses|pågår|går)\b"
    r"|[.;:]|,\s|$|\s+(?:och )?(?:vad gäller|när det gäller)\b"
)
_ABOUT = regex.compile(rf"\b{_ABOUT_WORDS}\s+(?P<aspect>.+?)(?={_ASPECT_END})", regex.I)
# *För bemötande är målet uppnått*
_FOR_PART = regex.compile(
    r"(?:^|[,;]\s+|\b(?:och|men|medan)\s+)för\s+(?P<aspect>(?:(?!\b(?:att|år|året|perioden|\d{4})\b)[^,.;])+?)"
    r"\s+(?=(?:är|har|bedöms|anses|nås|uppnås|uppfylls)\b)",
    regex.I,
)
# *indikatorerna om bemötande uppnås*
_INDICATORS_ON = regex.compile(
    r"\bindikator(?:erna|n)(?: om| avseende| för)? (?P<aspect>(?:(?!\b(?:är|har|kommer)\b)[^.;])+?)"
    r"\s+(?=uppnås|nås|kommer|bedöms|har|är)",
    regex.I,
)
# *indikatorn är att väntetiden ska …*
_INDICATOR_IS = regex.compile(r"\bindikatorn är att (?P<aspect>.+?) (?:ska|skall)\b", regex.I)
# *inte för män*: the part within the words of a contrast.
_IN_CONTRAST = regex.compile(
    rf"^(?:(?:inte|ej|heller|bara|endast|delvis|väl|däremot|dock) )*(?:för|på|inom|i|hos|{_ABOUT_WORDS})\s+"
    r"(?P<aspect>[^,.;]+?)(?=\s+(?:där|som|eftersom|då|med)\b|$)",
    regex.I,
)
_CONTRASTING = regex.compile(r"\b(?:men|dock|däremot)\s+$", regex.I)


# What follows a preposition and is no part of a goal: when, how far, why, by what measure.
def _no_part() -> str:
    """Return the pattern of what follows a preposition and is no part of a goal, as a look ahead that shuts it out."""
    return rf"(?!(?:\d|{MONTH}\b|(?:{alternatives('judgement', 'no_part')})\b))"


_FEW_WORDS = r"\p{L}[\p{L}\d-]*(?:\s(?!och (?:det|målet|vi)\b|men\b|medan\b)[\p{L}\d-]+){0,4}?"
_FINITE = r"(?:är|har|bedöms|anses|nås|uppnås|uppfylls|når)\b"
_PART_END = (
    r"(?=\s*(?:[,.;:)]|$)|\s+(?:men|medan|och (?:det|målet|vi)|eftersom|då|därför|trots|under|med|genom|tack)\b"
    rf"|\s+{_FINITE})"
)
# *är nått på mellanstadiet*
_AFTER = compiled(lambda: rf"\s+(?:för|på|inom|hos|i)\s+{_no_part()}(?P<part>{_FEW_WORDS}){_PART_END}", regex.I)
# *På Granberget bedöms målet …*
_PLACE_BEFORE = compiled(
    lambda: (
        rf"(?:^|[,;]\s+|\b(?:och|men|medan)\s+)(?:i|på|inom|hos|vid)\s+{_no_part()}"
        rf"(?P<part>{_FEW_WORDS})\s+(?={_FINITE})"
    ),
    regex.I,
)
# *medan Norrgården inte når …*
_NAME_BEFORE = regex.compile(
    r"\b(?:och|men|medan)\s+(?P<part>\p{Lu}\p{L}+(?:\s\p{Lu}?[\p{L}\d-]+){0,2}?)\s+(?:inte |ej |delvis |ännu )*"
    r"(?=(?:är|har|når|uppnår|uppfyller|klarar|nådde)\b)"
)
_PARENTHESES = regex.compile(r"\s*\([^)]*\)")
_AND = regex.compile(r"\s+(?:och|samt)\s+|,\s+")
_THEREFORE = regex.compile(r"\b(?:varför|därför|så att)\b", regex.I)
# *… har ökat och den delen av målet är inte uppnådd*, *… stannade på 33 procent, och där nås målet inte*
_THAT_PART = regex.compile(
    r"\b(?:den delen|det delmålet)\b|\b(?:och|men) där (?:är|nås|uppnås|uppfylls|når|bedöms|har)\b", regex.I
)
_SUBJECT_END = compiled(lambda: rf"\s(?:{alternatives('naming', 'subject_verbs')})\b")
_LABEL = regex.compile(r"^(?P<label>\p{Lu}[^;:.]{2,70})[;:]\s+(?=\S)")
_FOLLOW_UP = regex.compile(
    r"^(?:mål|bedömning|uppföljning|resultat|utfall|status|prognos|sammanfatt|sammantag|samlad|övergripande|total|analys|kommentar)\p{L}*",
    regex.I,
)
_FIRST_WORD = regex.compile(r"\p{L}+")
# A subject that names no part of a goal: it begins with a preposition or adverb, or is the judgement's own.
_NO_ASPECT = regex.compile(
    r"(?:i|vid|under|vad|för|med|på|efter|om|enligt|inom|av|däremot|dessutom|även|det)\b"
    r"|(?:den |det )?(?:mål|bedömning|slutsats|analys|resultat|indikator|utfall|vi|man|detta|de)\p{L}{0,6}\b",
    regex.I,
)

ABOUT_AFTER = 60
"""Characters after a judgement in which the words for its part may begin: *är uppnått vad gäller bemötande*."""

MAX_ASPECT = 90
"""Characters of an aspect; a longer one is a clause."""


def aspects_of(sentence: Passage, start: int, end: int, *, since: int = 0) -> list[str]:
    """Return the parts of the goal that the judgement at `start:end` names.

    `since` is where the judgement before it ended.

    >>> aspects_of(Passage("Beträffande bemötande och tillgänglighet bedöms målet som uppnått."), 50, 65)
    ['bemötande', 'tillgänglighet']
    """
    text = sentence.text
    if (contrast := _IN_CONTRAST.match(text[start:end])) and _CONTRASTING.search(text[:start]):
        return _split(contrast["aspect"])
    before = [
        m
        for part in (_ABOUT, _FOR_PART, _INDICATOR_IS, _INDICATORS_ON)
        for m in part.finditer(text)
        if since <= m.start() < start
    ]
    after = [m for m in _ABOUT.finditer(text) if end <= m.start() <= end + ABOUT_AFTER]
    match = max(before, key=lambda m: m.start()) if before else after[0] if after else None
    if match is not None:
        return _split(match["aspect"])
    if _THEREFORE.search(text[since:start]) or _THAT_PART.search(text[since:end]):
        return _split(subject_of(text[since:start]), coordinated=False)
    part = _AFTER.match(text, end)
    return _split(part["part"]) if part and not part["part"][0].isupper() else []


def place_of(sentence: Passage, start: int, end: int, *, since: int = 0) -> str | None:
    """Return the place or unit that a sentence says the judgement at `start:end` holds for.

    `since` is where the judgement before it ended.

    >>> place_of(Passage("På Granberget är målet uppnått."), 14, 30)
    'Granberget'
    """
    text = sentence.text
    found = [m for p in (_PLACE_BEFORE, _NAME_BEFORE) for m in p.finditer(text) if since <= m.start() < end]
    if found:
        return str(max(found, key=lambda m: m.start())["part"])
    after = _AFTER.match(text, end)
    return str(after["part"]) if after and after["part"][0].isupper() else None


def _split(aspect: str | None, *, coordinated: bool = True) -> list[str]:
    """Return the parts that an aspect coordinates, without what stands in parentheses and what is no name."""
    if not aspect:
        return []
    parts = _AND.split(_PARENTHESES.sub("", aspect).strip()) if coordinated else [aspect]
    # Coordination of whole noun phrases only: `barn- och ungdomsvård` is one.
    if any(part.endswith("-") for part in parts):
        parts = [_PARENTHESES.sub("", aspect).strip()]
    return [part.strip(" ,.*") for part in parts if 2 < len(part) <= MAX_ASPECT]


def subject_of(text: str) -> str | None:
    """Return the words before the first finite verb of a sentence, where they are few.

    >>> subject_of("Kostnaderna för placeringar har ökat.")
    'Kostnaderna för placeringar'
    """
    verb = _SUBJECT_END.search(text)
    subject = text[: verb.start()].strip() if verb else ""
    if _NO_ASPECT.match(subject):
        return None
    return subject if 2 < len(subject) <= MAX_ASPECT and "," not in subject else None


def labels_of(sentence: Passage) -> tuple[list[str], Passage]:
    """Return the labels that open a sentence (`Norr:`, `Uppföljning; Väntetider;`) and the rest of it."""
    found, rest = list[str](), sentence
    while match := _LABEL.match(rest.text):
        found.append(match["label"].strip())
        rest = rest.slice(match.end(), len(rest.text))
    return found, rest


def aspect_label(labels: Sequence[str]) -> str | None:
    """Return the label that names a part of the goal, not the follow-up itself."""
    return next((label for label in reversed(labels) if not _FOLLOW_UP.match(label)), None)


def names_no_unit(label: str) -> bool:
    """Return True for a label that opens a part of a report and says neither whose it is nor what it is about.

    >>> [names_no_unit(label) for label in ("Samlad bedömning", "Måluppfyllelse", "Norr")]
    [True, True, False]
    """
    first = _FIRST_WORD.match(label.lower())
    return first is not None and (
        first.group() in words("goals", "label_words")
        or first.group().startswith(tuple(words("goals", "label_beginnings")))
    )


def is_clause(label: str) -> bool:
    """Return True for words before a colon that hold a finite verb: what they introduce is no unit's.

    >>> [is_clause(label) for label in ("Alla annonser ska ha texten", "Enhet Norr har", "Enhet Norr")]
    [True, True, False]
    """
    return _SUBJECT_END.search(f"{label} ") is not None
