"""What part of a goal a judgement is about, and whose judgement it is."""

from collections.abc import Sequence

import regex

from extract.rules import MONTH, alternatives, compiled, words
from models import Passage

# Words before the part that a judgement is about: *beträffande bemötande*.
_ABOUT_WORDS = r"(?:vad gäller|när det gäller|gällande|beträffande|avseende|angående|i fråga om|liksom för)"
# What ends the part: a finite verb, a mark, the next part.
_ASPECT_END = (
    r"\s+(?:är|har|bedöms|uppnås|nås|så visar|visar|konstateras|kommer|förväntas|anses|pågår|går|ska|skall)\b"
    r"|[.;:]|,\s|$|\s+(?:och )?(?:vad gäller|när det gäller)\b|\s+(?:men|medan)\s"
)
_ABOUT = regex.compile(rf"\b{_ABOUT_WORDS}\s+(?P<aspect>.+?)(?={_ASPECT_END})", regex.I)
# *…, liksom för bemötande*: what the verdict before holds for as well.
_LIKEWISE = regex.compile(
    rf",\s+(?:liksom|så även)\s+(?:för|{_ABOUT_WORDS})\s+(?P<aspect>.+?)(?={_ASPECT_END})", regex.I
)
# *För bemötande är målet uppnått*
_FOR_PART = regex.compile(
    r"(?:^|[,;]\s+|\b(?:och|men|medan)\s+)för\s+(?P<aspect>(?:(?!\b(?:att|år|året|perioden|\d{4})\b)[^,.;])+?)"
    r"\s+(?=(?:är|har|bedöms|anses|nås|uppnås|uppfylls)\b)",
    regex.I,
)
# *indikatorerna om bemötande uppnås*
_INDICATORS_ON = regex.compile(
    r"\bindikator(?:erna|n)(?: om| avseende| för)? (?P<aspect>(?:(?!\b(?:är|har|kommer)\b)(?:[^.;]|\.(?= \p{Ll})))+?)"
    r"\s+(?=uppnås|nås|kommer|bedöms|har|är)",
    regex.I,
)
# *indikatorn är att väntetiden ska …*
_INDICATOR_IS = regex.compile(r"\bindikatorn är att (?P<aspect>.+?) (?:ska|skall)\b", regex.I)
# *målvärdet att väntetiden ska minska*: what the goal asks of its subject is no part of the name.
_GOAL_THAT = regex.compile(
    r"\b\p{L}*mål(?:et|en|värde|värdet|värdena|sättningen)\s+(?:är\s+)?att\s+(?P<aspect>[^.;:]{3,120}?)\s+(?:ska|skall)\b",
    regex.I,
)
# *målvärdet för svarstid nås*, *målet avseende bemötande är uppnått*
_GOAL_FOR = compiled(
    lambda: (
        rf"\b\p{{L}}*mål(?:et|en|värde|värdet|värdena|nivån)\s+(?:för|avseende|kring|gällande)\s+{_no_part()}"
        r"(?P<aspect>(?:[^.;:]|\.(?= \p{Ll})){3,200}?)(?=\.(?! \p{Ll})|[;:]|$|,\s+(?:som|vilket|där|men)\b"
        r"|\s+(?:är|har|bedöms|uppnås|nås|uppfylls|når|kommer|förväntas|anses|går|inte|ej|delvis|att|men)\b)"
    ),
    regex.I,
)
# *indikatorn Avbrott ligger på …*, *indikatorn ”Från skola till arbete”*
_INDICATOR_NAMED = regex.compile(
    r"\bindikator(?:n|erna)\s+(?:[”\"“](?P<aspect>[^”\"“]{3,120})[”\"“]|(?P<aspect>\p{Lu}[^.;:]*?)(?=\s+(?:är|har|mäter|visar|ligger|innebär|"
    r"syftar|kommer|bedöms|uppnås|nås|når|med|där|avser|som har)\b))"
)
# *inte för män*: the part within the words of a contrast.
_IN_CONTRAST = regex.compile(
    r"^(?:(?:inte|ej|heller|bara|endast|delvis|väl|däremot|dock|den är|god|hög|tillfredsställande|svag|låg) )*"
    rf"(?:{_ABOUT_WORDS}|för|på|inom|i|hos)\s+"
    r"(?P<aspect>[^,.;]+?)(?=\s+(?:där|som|eftersom|då|med)\b|$)",
    regex.I,
)
_CONTRASTING = regex.compile(r"\b(?:men|dock|däremot)\s+$", regex.I)
# *Grundskolan når målet*, … *medan gymnasiet inte gör det*, *men inte gymnasiet*: who does, and who does not.
_WHO = r"(?P<who>\p{L}[\p{L}-]*(?:\s(?!inte\b|ej\b|gör\b)[\p{L}-]+){0,2}?)"
_REACHES = regex.compile(
    rf"^\W*(?!(?:vi|man|det|den|detta|även|dock|trots|där)\b){_WHO}\s+(?:(?:inte|ej)\s+)?(?:når|uppnår|uppfyller|klarar|klarade|nådde)\b",
    regex.I,
)
_ELLIPSIS = regex.compile(
    rf"^(?:(?:det gör|inte|ej|dock|däremot)\s+)*{_WHO}(?:\s+(?:inte|ej))?(?:\s+gör)?(?:\s+det)?(?:\s+(?:inte|ej))?$",
    regex.I,
)
_OPPOSED = regex.compile(r"\b(?:men|medan|vilket|däremot|dock)\s+$", regex.I)
_OPPOSITION = regex.compile(r"^[^.;]*\b(?:men|medan|vilket)\s", regex.I)


# What follows a preposition and is no part of a goal: when, how far, why, by what measure.
def _no_part() -> str:
    """Return the pattern of what follows a preposition and is no part of a goal, as a look ahead that shuts it out."""
    return rf"(?!(?:\d|{MONTH}\b|(?:{alternatives('judgement', 'no_part')})\b))"


_FEW_WORDS = r"\p{L}[\p{L}\d-]*(?:\s(?!och (?:det|målet|vi)\b|men\b|medan\b)[\p{L}\d-]+){0,4}?"
_FINITE = r"(?:är|har|bedöms|anses|nås|uppnås|uppfylls|når|nåddes|uppnåddes|uppfylldes|klarades)\b"
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
# *Avdelningarna Solen och Månen har …*
_NAMES_BEFORE = regex.compile(
    r"(?:^\W*|[,;]\s|\b(?:men|medan)\s)(?:\p{L}+(?:arna|erna|orna|ena)\s)?"
    r"(?P<part>\p{Lu}\p{L}+(?:\s(?:och|samt)\s\p{Lu}\p{L}+)+)\s+(?:inte |ej |delvis |ännu |båda )*"
    r"(?=(?:är|har|når|nådde|uppnår|uppfyller|klarar|klarade)\b)"
)
_OF_INDICATOR = regex.compile(r"^indikator(?:n|erna)\s+(?:om\s+|för\s+|avseende\s+)?", regex.I)
_PARENTHESES = regex.compile(r"\s*\([^)]*\)")
_AND = regex.compile(r"\s+(?:och|samt)\s+|,\s+")
_SAMT = regex.compile(r",?\s+samt\s+|,\s+")
_IN_PLACES = regex.compile(r"^(?P<what>.+\b(?:inom|hos|vid))\s+(?P<one>[^,]+?)\s+och\s+(?P<other>[^,]+)$")
_THEREFORE = regex.compile(r"\b(?:varför|därför|så att)\b", regex.I)
# *… har ökat och den delen av målet är inte uppnådd*, *… stannade på 33 procent, och där nås målet inte*
_THAT_PART = regex.compile(
    r"\b(?:den delen|det delmålet)\b|\b(?:och|men) där (?:är|nås|uppnås|uppfylls|når|bedöms|har)\b", regex.I
)
_SUBJECT_END = compiled(lambda: rf"\s(?:{alternatives('naming', 'subject_verbs')})\b")
_LABEL = regex.compile(r"^(?P<label>\p{Lu}[^;:.]{2,70})[;:]\s+(?=\S)")
_FOLLOW_UP = regex.compile(
    r"^(?:mål|bedömning|uppföljning|resultat|utfall|status|prognos|sammanfatt|sammantag|samlad|(?:vårt )?omdöme|betyg"
    r"|övergripande|total|analys|kommentar)\p{L}*",
    regex.I,
)
_FIRST_WORD = regex.compile(r"\p{L}+")
# A subject that names no part of a goal: it begins with a preposition or adverb, or is the judgement's own.
_NO_ASPECT = regex.compile(
    r"(?:i|vid|under|vad|för|med|på|efter|om|enligt|inom|av|däremot|dessutom|även|det|därför|alltså|således|därmed|samtidigt|eftersom)\b"
    r"|(?:den |det )?(?:mål|bedömning|slutsats|analys|resultat|indikator|utfall|vi|man|detta|de)\p{L}{0,6}\b",
    regex.I,
)

_WHOLE = regex.compile(r"\b(?:i (?:sin |dess )?helhet(?:en)?|som helhet)$", regex.I)
"""What is told of all of something is told of no part: *för förvaltningen som helhet*."""

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
    if match is not None and _WHOLE.search(match["aspect"]):
        return []
    if match is not None:
        also = _LIKEWISE.search(text, end)
        return _split(match["aspect"]) + (_split(also["aspect"]) if also and match in before else [])
    if _THEREFORE.search(text[since:start]) or _THAT_PART.search(text[since:end]):
        return _split(subject_of(text[since:start]), coordinated=False)
    part = _AFTER.match(text, end)
    return _split(part["part"]) if part and not part["part"][0].isupper() else []


def objects_of(text: str, start: int, end: int, *, since: int = 0) -> list[str]:
    """Return what the goal that the judgement at `start:end` speaks of asks for: *målet att väntetiden ska minska*.

    `since` is where the judgement before it ended.

    >>> objects_of("Målet att väntetiden ska minska kommer inte att nås.", 32, 51)
    ['väntetiden']
    """
    found = [m for of in (_GOAL_THAT, _GOAL_FOR) for m in of.finditer(text) if since <= m.start() <= end + ABOUT_AFTER]
    nearest = min(found, key=lambda m: min(abs(m.start() - start), abs(m.end() - start)), default=None)
    return _split(_OF_INDICATOR.sub("", nearest["aspect"])) if nearest else []


def mentions_in(text: str) -> list[str]:
    """Return what a sentence says that it is about, judged or not, in its order.

    >>> mentions_in("När det gäller indikatorn Avbrott är målvärdet 20 procent.")
    ['Avbrott']
    """
    patterns = (_ABOUT, _GOAL_THAT, _INDICATOR_NAMED)
    found = sorted((m.start("aspect"), m["aspect"]) for of in patterns for m in of.finditer(text))
    return list(dict.fromkeys(_OF_INDICATOR.sub("", words_said).strip(" ,.*") for _, words_said in found))


def place_of(sentence: Passage, start: int, end: int, *, since: int = 0) -> str | None:
    """Return the place or unit that a sentence says the judgement at `start:end` holds for.

    `since` is where the judgement before it ended.

    >>> place_of(Passage("På Granberget är målet uppnått."), 14, 30)
    'Granberget'
    """
    text = sentence.text
    if (names := _NAMES_BEFORE.search(text, since, end)) is not None:
        return str(names["part"])
    found = [m for p in (_PLACE_BEFORE, _NAME_BEFORE) for m in p.finditer(text) if since <= m.start() < end]
    if found:
        return str(max(found, key=lambda m: m.start())["part"])
    after = _AFTER.match(text, end)
    return str(after["part"]) if after and after["part"][0].isupper() else None


def reacher_of(text: str, judgement_at: tuple[int, int], *, since: int = 0) -> str | None:
    """Return who a sentence says reaches the goal or does not, where it sets one against another.

    >>> text = "Grundskolan når målet medan gymnasiet inte gör det."
    >>> reacher_of(text, (12, 21)), reacher_of(text, (28, 50), since=21)
    ('Grundskolan', 'gymnasiet')
    """
    start, end = judgement_at
    if since:
        match = _ELLIPSIS.match(text[start:end]) if _OPPOSED.search(text[:start]) else None
    else:
        match = _REACHES.match(text[:end]) if _OPPOSITION.match(text[end:]) else None
    return str(match["who"]) if match else None


def _split(aspect: str | None, *, coordinated: bool = True) -> list[str]:
    """Return the parts that an aspect coordinates, without what stands in parentheses and what is no name."""
    if not aspect:
        return []
    parts = _AND.split(_PARENTHESES.sub("", aspect).strip()) if coordinated else [aspect]
    if "samt" in aspect and _SAMT.search(aspect):  # it joins what *och* has joined before
        parts = [part for whole in _SAMT.split(_PARENTHESES.sub("", aspect).strip()) for part in _of_places(whole)]
    # Coordination of whole noun phrases only: `barn- och ungdomsvård` is one.
    if any(part.endswith("-") for part in parts):
        parts = [_PARENTHESES.sub("", aspect).strip()]
    return [part.strip(" ,.*") for part in parts if 2 < len(part) <= MAX_ASPECT]


def _of_places(part: str) -> list[str]:
    """Return a part for each of the places that it names: *tillgänglighet inom skola och omsorg*."""
    match = _IN_PLACES.match(part)
    if match is None:
        return [part]
    return [f"{match['what']} {place}" for place in (match["one"], match["other"])]


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
    if ":" not in rest.text and ";" not in rest.text:
        return found, rest
    while match := _LABEL.match(rest.text):
        found.append(match["label"].strip())
        rest = rest.slice(match.end(), len(rest.text))
    return found, rest


def aspect_label(labels: Sequence[str]) -> str | None:
    """Return the label that names a part of the goal, not the follow-up itself."""
    return next((label for label in reversed(labels) if not (_FOLLOW_UP.match(label) or label.endswith("?"))), None)


def names_no_unit(label: str) -> bool:
    """Return True for a label that opens a part of a report and says neither whose it is nor what it is about.

    >>> [names_no_unit(label) for label in ("Samlad bedömning", "Måluppfyllelse", "Når vi dit?", "Norr")]
    [True, True, True, False]
    """
    first = _FIRST_WORD.match(label.lower())
    return label.endswith("?") or (
        first is not None
        and (
            first.group() in words("goals", "label_words")
            or first.group().startswith(tuple(words("goals", "label_beginnings")))
        )
    )


def is_clause(label: str) -> bool:
    """Return True for words before a colon that hold a finite verb: what they introduce is no unit's.

    >>> [is_clause(label) for label in ("Alla annonser ska ha texten", "Enhet Norr har", "Enhet Norr")]
    [True, True, False]
    """
    return _SUBJECT_END.search(f"{label} ") is not None
