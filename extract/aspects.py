"""What part of a goal a judgement is about, and whose judgement it is."""

from collections.abc import Sequence

import regex

from models import Passage

_ABOUT = regex.compile(
    r"\b(?:vad gäller|när det gäller|gällande|beträffande|avseende|angående|i fråga om|liksom för)\s+(?P<aspect>.+?)"
    r"(?=\s+(?:är|har|bedöms|uppnås|nås|så visar|visar|konstateras|kommer|förväntas|anses)\b|[.;:]|,\s|$|\s+(?:och )?(?:vad gäller|när det gäller)\b)",
    regex.I,
)
_INDICATORS_ON = regex.compile(
    r"\bindikator(?:erna|n)(?: om| avseende| för)? (?P<aspect>(?:(?!\b(?:är|har|kommer)\b)[^.;])+?)\s+(?=uppnås|nås|kommer|bedöms|har|är)",
    regex.I,
)
_INDICATOR_IS = regex.compile(r"\bindikatorn är att (?P<aspect>.+?) (?:ska|skall)\b", regex.I)
_PARENTHESES = regex.compile(r"\s*\([^)]*\)")
_AND = regex.compile(r"\s+(?:och|samt)\s+|,\s+")
_THEREFORE = regex.compile(r"\b(?:varför|därför|så att)\b", regex.I)
_SUBJECT_END = regex.compile(
    r"\s(?:har|är|kan|ska|skall|ligger|uppgår|visar|kommer|bedöms|ökar|minskar|ökade|minskade|görs|sker|pågår|finns|beror|var)\b"
)
_LABEL = regex.compile(r"^(?P<label>\p{Lu}[^;:.]{2,70})[;:]\s+(?=\S)")
_FOLLOW_UP = regex.compile(r"^mål\p{L}*", regex.I)

_NO_ASPECT = regex.compile(
    r"(?:i|vid|under|vad|för|med|på|efter|om|enligt|inom|av|däremot|dessutom|även|det)\b|(?:den |det )?(?:mål|bedömning|slutsats|analys|resultat|indikator|utfall|vi|man|detta|de)\p{L}{0,6}\b",
    regex.I,
)

MAX_ASPECT = 90
"""Characters of an aspect; a longer one is a clause."""


def aspects_of(sentence: Passage, start: int, end: int, *, since: int = 0) -> list[str]:
    """Return the parts of the goal that the judgement at `start:end` names; `since` is where the judgement before it ended.

    >>> aspects_of(Passage("Beträffande bemötande och tillgänglighet bedöms målet som uppnått."), 50, 65)
    ['bemötande', 'tillgänglighet']
    """
    text = sentence.text
    before = [
        m
        for m in (*_ABOUT.finditer(text), *_INDICATOR_IS.finditer(text), *_INDICATORS_ON.finditer(text))
        if since <= m.start() < start
    ]
    after = [m for m in _ABOUT.finditer(text) if end <= m.start() <= end + 60]
    match = before[-1] if before else after[0] if after else None
    if match is not None:
        return _split(match["aspect"])
    if _THEREFORE.search(text[since:start]):
        return _split(subject_of(text[since:start]), coordinated=False)
    return []


def _split(aspect: str | None, *, coordinated: bool = True) -> list[str]:
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
    """Return the labels that open a sentence (`Norr:`, `Måluppföljning IFO; Förhandsbedömningar;`) and the rest of it."""
    found, rest = list[str](), sentence
    while match := _LABEL.match(rest.text):
        found.append(match["label"].strip())
        rest = rest.slice(match.end(), len(rest.text))
    return found, rest


def aspect_label(labels: Sequence[str]) -> str | None:
    """Return the label that names a part of the goal, not the follow-up itself."""
    return next((label for label in reversed(labels) if not _FOLLOW_UP.match(label)), None)
