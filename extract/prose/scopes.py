"""Whose a result told in running text is: the name in its clause, or what the text before is about."""

from collections.abc import Sequence

import regex

from extract.language.clauses import is_adverbial
from extract.language.phrases import has_verb, is_generic, tidy, until_comma, without_conjunction
from extract.prose.amounts import rule
from extract.prose.standing import Standing

# *och boende och vardag med -2,2 mkr*: a scope and an amount, the verb being that of the amount before.
_ELLIPSIS = regex.compile(
    r"^\s*(?:(?:i|av)\s+\p{L}+skott(?:et)?\s*)?(?:,|och|samt|medan)\s+(?P<item>\p{L}[^,;.()\d]{2,60}?)"
    r"\s+(?:med|på|om|för)\s*(?:ett\s+\p{L}+skott\s+(?:på|om)\s*)?$",
    regex.I,
)
_RESULT = r"\p{L}*(?:prognos|resultat(?!enhet|område)|utfall|bokslut|avvikelse|underskott|överskott)\p{L}*"
# *Prognosen för skolan*, *Det samlade resultatet inom vården*
_SCOPED = regex.compile(rf"^(?:\p{{L}}+\s+){{0,3}}?{_RESULT}\s+(?:för|inom|på|hos|i)\s+(?P<item>.+)$", regex.I)
_OWNED = regex.compile(rf"^(?P<item>.+[^s\s])s\s+(?:\p{{L}}+\s+)??{_RESULT}$", regex.I)  # *Nämndens överskott*
# *Prognosen*, *ett underskott*, *en liten negativ avvikelse*, *Årets samlade resultat*: of what, it does not say.
_BARE = regex.compile(
    rf"(?:\p{{L}}+(?:et|en|a|s)\s+)*(?:ett\s+|en\s+)?(?:\p{{L}}+[at]?\s+){{0,2}}"
    rf"(?:{_RESULT}|slutnotan?|(?:netto)?kostnad(?:en|erna))|budget(?:en)?(?:\s+för\s.*)?",
    regex.I,
)
_COSTS = regex.compile(r"kostnad(?:en|erna)\b", regex.I)
# *socialnämnden ett underskott på drygt*: what the clause says of its subject, which follows its verb.
_OBJECT = regex.compile(
    rf"\s+(?:(?:ett|en)\s+(?:\p{{L}}+\s+){{0,3}}?|med\s+(?:ett\s+|en\s+)?(?:\p{{L}}+[at]\s+)?){_RESULT}"
    r"(?:\s+(?:på|om|med|av|till)\b.*)?$",
    regex.I,
)
_ITS_BUDGET = regex.compile(r"(?<=\w)\s+(?:sin\s+|den\s+)?\p{L}*budget(?:en)?$", regex.I)  # *kostnaderna budgeten*
_DATED = regex.compile(
    r"\s+(?:för|under|per|i)\s+(?:(?:hela\s+)?(?:hel)?året|perioden|(?:år\s+)?\d{4}|\p{L}+)$", regex.I
)
_DAY = regex.compile(r"\s+(?:per|efter|till och med)(?:\s+den(?:\s+\d.*)?|\s+\d.*)?$", regex.I)
# What may stand for a whole board or municipality where nothing else is named.
_TELLING = regex.compile(r"\p{L}*(?:prognosen|resultatet|bokslutet|avvikelsen?)\b", regex.I)
_YEARLY = regex.compile(r"(?:årets|periodens|helårets)\b.*resultat", regex.I)
# *För placeringar prognostiseras …*, *ett underskott på 4 mkr inom hemtjänsten*
_OPENING = regex.compile(r"^\s*(?:för|inom|hos|på(?=\s+(?-i:\p{Lu})))\s+(?P<item>.+)$", regex.I)
_BEHIND = regex.compile(
    r"^\s+(?:(?:redovis|prognosti[sc]er|beräkn|förvänt|noter|finn)\p{L}*\s+)?(?:för|inom|hos)\s+"
    r"(?P<item>\p{L}[^,;.()\d]*?)(?=\s+(?:och\s+ett|som|där|på grund|vid|i)\b|[,;.()]|$)",
    regex.I,
)
# *Underskottet finns inom grundskolan, drygt 4 mkr*
_FOUND_IN = regex.compile(
    r"\b(?:inom|hos)\s+(?P<item>\p{L}[^;.()\d]*?)(?:,\s*|\s+(?:med|på|om)\s*)?(?:\b(?:drygt|knappt|cirka|ca|nästan)\s*)?$",
    regex.I,
)
_DATE = regex.compile(
    r"^(?:hel(?:a\s+)?)?år(?:et|s)?\b|^(?:hela\s+)?(?:perioden|helåret)\b|^(?:hela\s+)?\d{4}\b|^(?:vår|höst)\p{L}*$"
    r"|^\p{L}*(?:bokslut|årsredovisning|rapport)(?:et|en)?\b|^övrigt\b|^(?:sin|stort|dagsläget|nuläget)\b",
    regex.I,
)
# *avvikelsen mot budget*, *överskott jämfört med budgeten*
FROM_BUDGET = regex.compile(
    r"\s+(?:mot|gentemot|från|jämfört\s+med|i\s+förhållande\s+till|i\s+jämförelse\s+med)\s+(?:\p{L}+\s+)?\p{L}*budget\p{L}*",
    regex.I,
)
_MAIN = ("", "och", "men", "samt", ",", "att")
"""What opens a clause whose scope may be that of the sentence before."""

_INDEFINITE = regex.compile(r"\s*(?:ett|en)\s", regex.I)
_TOLD_OF = regex.compile(r"\s*(?:redovis|prognosti[sc]er|beräkn|förvänt|noter|uppst)\p{L}*", regex.I)

_BEFORE_NAME = regex.compile(r"[,;()](?<!-,)|\b(?:inom|för|på|hos)\b")
"""What a name before an amount in parentheses follows."""

MAX_ITEM = 12
"""Words of a scope; more are a clause."""


def scope_of(at: Standing, *, joined: bool) -> tuple[str, bool]:
    """Return whose result it is, and whether the sentence itself tells; or no name.

    `joined` tells that the sentence has told a result before.
    """
    opened = at.text.rfind("(", 0, at.figure.start)
    if opened >= 0 and ")" not in at.text[opened : at.figure.start]:
        start = at.text.rfind(")", 0, opened) + 1
        words = _BEFORE_NAME.split(at.text[start:opened])[-1]
        words = without_conjunction(words) if start else words
        return tidy(words), not has_verb(words)
    if joined and (ellipsis := ellipsis_of(at)):
        return _OBJECT.sub("", ellipsis["item"]), True
    item = named(at)
    return item, item != "" and at.clause.verb is not None


def may_be_carried(at: Standing) -> bool:
    """Return True for a result that may be that of the text before: *Ett underskott på 4 mkr är …* tells of none."""
    supposed = at.clause.verb is None and _INDEFINITE.match(at.front) and not _TOLD_OF.match(at.after)
    return at.clause.opener in _MAIN and not supposed


def telling(at: Standing, context: str | None) -> str:
    """Return a subject that stands for a whole board (*Prognosen för året*), where nothing else is named."""
    subject = at.subject
    whole = _YEARLY.match(subject) or (_TELLING.match(subject) and (context is None or _DATED.search(subject)))
    return subject if whole else ""


def ellipsis_of(at: Standing) -> "regex.Match[str] | None":
    """Return a scope that is joined to the result before, without a verb of its own."""
    match = _ELLIPSIS.match(at.before)
    return match if match and is_name(match["item"]) and not has_verb(match["item"]) else None


def listed_name(at: Standing) -> str:
    """Return the name that stands alone before an amount of a list: *IFO +2 166 tkr; ÄO -310 tkr*."""
    match = rule("listed").search(at.before)
    return match["item"] if match and is_name(match["item"]) and not has_verb(match["item"]) else ""


def named(at: Standing) -> str:
    """Return the scope that the clause itself names, or nothing."""
    item = _named(at)
    return item if is_name(item) or _COSTS.fullmatch(item) else ""


def without_day(name: str) -> str:
    """Return a name without the day that it ends with: *Resultatet per den 31*."""
    return str(_DAY.sub("", name))


def is_name(item: str) -> bool:
    """Return True for words that may name who or what has a result.

    >>> [is_name(item) for item in ("Vård och omsorg", "då", "Mkr", "en negativ avvikelse", "Resultatenheterna")]
    [True, False, False, False, True]
    """
    if not item or not item[0].isalpha() or len(item.split()) > MAX_ITEM:
        return False
    return not (is_adverbial(item) or rule("no_item").fullmatch(item) or _BARE.fullmatch(item))


def _named(at: Standing) -> str:
    subject = without_day(FROM_BUDGET.sub("", until_comma(at.subject)))
    if at.inverted:
        subject = _ITS_BUDGET.sub("", _OBJECT.sub("", subject))
    if scoped := _SCOPED.match(subject):
        if not _DATE.match(scoped["item"]):
            return tidy(scoped["item"])
        subject = _DATED.sub("", subject)
    if owned := _OWNED.match(subject):
        return "" if _DATE.match(owned["item"]) else owned["item"]
    if not _BARE.fullmatch(subject) and not rule("nobody").fullmatch(subject):
        return "" if is_generic(subject) else subject
    for place in (_OPENING.match(without_conjunction(at.front)), _FOUND_IN.search(at.behind), _BEHIND.match(at.after)):
        if place and not _DATE.match(place["item"]) and not has_verb(place["item"]):
            return tidy(place["item"])
    costs = _COSTS.match(subject)
    return costs.group() if costs else ""


def part_of(subject: str) -> str:
    """Return the part of the work that a subject is of: *Antalet placeringar inom missbruksvården*.

    >>> part_of("Antalet placeringar inom missbruksvården")
    'missbruksvården'
    """
    return subject.rpartition(" inom ")[2]


def carried(told: Sequence[str], subject: str | None, context: str | None) -> str | None:
    """Return what the sentences to come are about: the last part of an organisation that was named."""
    organ = rule("organs")
    scoped = _SCOPED.match(tidy(subject or ""))
    about = scoped["item"] if scoped else tidy(subject or "")
    for name in (*reversed(told), about):
        if is_name(name) and not is_generic(name) and (words := part_of(name)) and organ.search(words):
            return words
    return context
