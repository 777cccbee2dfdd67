"""Which figures of a sentence say how much shall be: behind *målet*, a limit or a promise, or before *ska*."""

import regex

from extract.language.clauses import Clause
from extract.prose.aims import aim_of
from extract.prose.quantities import Figure
from extract.rules import at_end, pattern

TARGET_VERB = 60
"""Characters after a figure with a bound in which *ska* makes it a target."""

_BOUND = regex.compile(r"(?:minst|högst|max|färre än|mer än)", regex.I)
_MERE_BOUND = regex.compile(r"(?:minst|högst|max|maximalt)\s", regex.I)
_AT_MOST = at_end(r"\b(?:som|allra)\s+$", regex.I)
# *målvärdet*, *målet är*, *har som mål*
_TARGET_NEAR = regex.compile(
    r"\bmål(?:värde\p{L}*|sättning\p{L}*|nivå\p{L}*)\b|\blag(?:stadgad\p{L}*|krav\p{L}*)\b|\bindikatorn\s+(?:på|om)\b"
    r"|\bmål(?:et|en)?\s+(?:om|på|för|att)\b|\bmål(?:et)?:?\s*$|^\W*målet med\s*$|\bhar (?:som|till) mål\b"
    # … but not *Andelen som når målen är 71 procent*
    r"|(?<!\b(?:når|nått|nådde|nåtts|uppnå(?:r|tt|dde)|klara(?:r|t|de)|uppfyll(?:er|t|de))\s+(?:\p{L}+\s+)?)"
    r"\bmål(?:et|en)?\s+(?:är|var)\b(?!\s+(?:gemensam|formulera|beskriv|desamma|många|nya)\p{L}*)",
    regex.I,
)
# *Målet för bredband uppfylldes med råge, 87 %*: behind the verdict stands what came out.
_JUDGED = regex.compile(
    r"\bmål(?:et|en|sättningen|värdet|nivån)\b(?:(?!\bmål)[^.;])*?"
    r"\b(?:uppfyll|uppnå|nå|klara|infria|överträffa)(?:s|des|ddes|ts|tts|t|tt|d|dd)\b"
    r"(?:\s+till\s*$|(?:(?!\bmål)[^.;\d])*?(?:(?:,|\bmed|\s[–-])\s*$|\b(?:då|ty|eftersom)\b[^.;\d]*$))",
    regex.I,
)
PLANNED = r"(?:de\s+)?(?:planerade|beräknade|förväntade|budgeterade|garanterade|utlovade)"
"""What stands before a target beside an outcome: *112 besök mot planerade 140*, *41 dagar mot garanterade 30*."""
_PLANNED = at_end(rf"\b(?:mot|med|av|än)\s+{PLANNED}\s+$", regex.I)
# *Av årets 318 planerade kontroller är 231 gjorda*
_OF_THE = at_end(r"\bav\s+(?:årets\s+|de\s+|totalt\s+)?$", regex.I)
_PLANNED_NEXT = regex.compile(r"\s+planerade\b", regex.I)
_NOT_UP_TO = at_end(r"\b(?:når|nådde|nått|nå)\s+(?:\p{L}+\s+)?inte\s+(?:riktigt\s+)?upp\s+till\s+$", regex.I)
_CHANGED_FROM = at_end(
    r"\ben\s+(?:\p{L}+\s+){0,2}?(?:ökning|minskning|höjning|sänkning|uppgång|nedgång|förbättring|försämring)\s+från\s+$",
    regex.I,
)
# *När det gäller målet om svarstid fick 86 procent …*: a goal that the sentence only names, before its verb.
_CONCERNING = regex.compile(
    r"^\W*(?:när det gäller|vad gäller|beträffande|gällande|i fråga om)\s[^.;,\d]*?\bmål(?:et|en)?\s+(?:om|för)"
    r"(?:\s+\p{L}+){1,2}\s+(?:fick|har|hade|fanns|svarade|klarade|lämnade|genomfördes|avslutades|når|nådde)\b",
    regex.I,
)
_AIMS = regex.compile(r"\bhar (?:som|till) mål(?:et|sättning\p{L}*)?\s+att\b", regex.I)
SHALL = frozenset({"ska", "skall", "bör"})
_SHALL_AFTER = regex.compile(r"^(?:(?!\b(?:och|men|som|medan)\b)[^,.;(]){0,90}?\b(?:ska|skall)\b", regex.I)
# *Andelen som vet vem som kommer ska öka till 80 procent*
_SHALL_BECOME = at_end(
    r"\b(?:ska|skall|bör)\s+(?:(?:inte|ej|fortsatt|minst|senast\s+\d{4})\s+)*"
    r"(?:öka|minska|höjas|sänkas|stiga|sjunka|uppgå|förbättras|kortas|utökas|nå|ligga)\s+(?:till|på|under|över|upp\s+till|ned\s+till)\s+"
    r"(?:(?:minst|högst|under|över)\s+)?$",
    regex.I,
)
_REACHED = regex.compile(r"\buppnå\p{L}*\s+till\b|\butfall\p{L}*\b|\bresultat\p{L}*\b", regex.I)

_SET = r"(?:satt|satte|sätter|sätta|höj(?:t|de|er|a)|sänk(?:t|te|er|a))"
_WAS_SET = r"(?:satts|sattes|sätts|höj(?:ts|des|s)|sänk(?:ts|tes|s)|bestämdes|bestämts)"
SET_TO = (
    rf"\b{_SET}\s+(?:\p{{L}}+\s+){{0,2}}?(?:mål(?:et|värdet|nivån)?|nivån|gränsen|ribban|kravet)\s+(?:\p{{L}}+\s+){{0,3}}?(?:till|på)\s*$"
    rf"|\bmål(?:et|värdet|nivån)\s+(?:har\s+|är\s+)?(?:{_WAS_SET}|satt)\s+(?:\p{{L}}+\s+){{0,2}}?(?:till|på)\s*$"
)
"""What ends before the figure that a target was set to: *vi har satt målet till 90 %*, *Målet sattes till 90 %*."""
_SET_TO = at_end(SET_TO, regex.I)

# *Målet, högst 8,5 procent, nås inte*: the target stands beside the word for it.
_BESIDE_GOAL = regex.compile(r"^\W*(?:\p{L}+s\s+)?mål(?:et|värdet|nivån),\s*$", regex.I)

# Nouns that say that a figure is a limit, a promise or a demand: *garantin är 14 dagar*, *nämndens krav är 95 procent*.
_LIMIT = (
    r"(?:(?:service|vård|värdighets|tids|tjänste)?garanti(?:n|tiden)?|(?:tids|mål|max)?gräns(?:en)?|gränsvärdet?"
    r"|(?:mål|myndighets)?krav(?:et|nivån?)?|villkoret|riktlinjen?|riktvärdet?|riktmärket?|riktpunkt(?:en)?|normen|måltalet?"
    r"|ambition(?:en|snivån)?|löftet?)"
)
_REACHING = r"(?!(?:uppfyll|uppnå|nå|klara|infria|överträffa)\p{L}*\s)"  # *de som uppfyllde kravet var 40*
_LIMIT_IS = regex.compile(
    rf"\W*(?:(?:och|men|medan)\s+)?(?:(?:den|det|vår|vårt)\s+)?(?:[\p{{L}}-]+s\s+)?(?:{_REACHING}\p{{L}}+[ae]\s+)?{_LIMIT}"
    r"(?:\s+(?:för|på|om|i|inom|avseende|gällande)\s.*)?\s*",
    regex.I,
)
_LIMIT_ALONE = regex.compile(rf"(?:[\p{{L}}-]+s\s+)?{_LIMIT}", regex.I)
_IS = frozenset({"är", "var", "blir", "ligger", "låg", "sattes", "höjdes", "sänktes"})
_HOW_MUCH = regex.compile(r"\s*(?:(?:nu|satt|satta|i år|fortfarande|fortsatt)\s+)?(?:(?:på|till|om)\s+)?", regex.I)
_LIMIT_BESIDE = at_end(rf"\b{_LIMIT}\s+(?:(?:på|om)\s+)?$", regex.I)
_SHARES_AND_TIMES = ("percent", "time", "decimal", "size")
"""Kinds of figures that a limit may be of beside which no verb says so: *krav på tio åtgärder* counts demands."""

_LEVEL = at_end(r"\bnivån\s+(?:på\s+)?$", regex.I)
# *nivån 50 procent som angavs i planen*
_OF_A_PLAN = regex.compile(
    r"\s+som\s+(?:\p{L}+\s+){0,2}?(?:ang[ae]|angetts|angivits|satt|sätts|beslut|fastställ|bestäm|står\b|utlova)",
    regex.I,
)


def is_target(text: str, figure: Figure, near: str, clause: Clause) -> bool:
    """Return True for a figure after *målvärdet*, and one with a bound in a sentence that says what shall be.

    `near` is what stands between it and the figure before, `clause` the one that it is told in.
    """
    before = text[: figure.start]
    if _CHANGED_FROM(before):
        return False  # *hur de ska arbeta, en ökning från 58 procent*
    if (clause.verb is not None and clause.verb.word in SHALL) or _SHALL_AFTER.match(text[figure.end :]):
        return True
    if (
        _SHALL_BECOME(before)
        or _NOT_UP_TO(text[: figure.number])
        or (_OF_THE(before) and _PLANNED_NEXT.match(text, figure.end))
    ):
        return True
    if _PLANNED(before) or _SET_TO(near) or is_level_of_plan(text, figure) or _is_limit(text, figure, clause):
        return True
    if _CONCERNING.search(near) and _TARGET_NEAR.search(near):
        return False
    if _AIMS.search(near) or (_TARGET_NEAR.search(near) and not (_REACHED.search(near) or _JUDGED.search(near))):
        return True
    if is_beside_goal(text, figure) or aim_of(text, figure) is not None:
        return True
    verbs = pattern("quantities", "measure", "target_verbs")
    bound = _BOUND.match(text[figure.start : figure.number])
    return bound is not None and verbs.search(text[: figure.end + TARGET_VERB]) is not None


def is_mere_bound(text: str, figure: Figure) -> bool:
    """Return True for a bound, which tells what is allowed or wished for and not what was: *möter högst tio personer*.

    *som högst 12 personer* is what was measured.
    """
    return _MERE_BOUND.match(text, figure.start, figure.number) is not None and not _AT_MOST(text[: figure.start])


def is_beside_goal(text: str, figure: Figure) -> bool:
    """Return True for a target between commas beside the word for it: *Målet, högst 8,5 procent, nås inte*."""
    return text[figure.end :].startswith(",") and _BESIDE_GOAL.match(text[: figure.start]) is not None


def is_level_of_plan(text: str, figure: Figure) -> bool:
    """Return True for a level that a plan set: *bättre än nivån 50 procent som angavs i planen*."""
    return _OF_A_PLAN.match(text, figure.end) is not None and _LEVEL(text[: figure.start]) is not None


def names_limit(name: str) -> bool:
    """Return True for a name that says only that a figure is a limit, not of what: *garantin*, *nämndens krav*.

    >>> [names_limit(name) for name in ("nämndens krav", "Garantin", "Väntetiden")]
    [True, True, False]
    """
    return _LIMIT_ALONE.fullmatch(name) is not None


def _is_limit(text: str, figure: Figure, clause: Clause) -> bool:
    """Return True for a limit, promise or demand: *garantin är 14 dagar*, *tidsgränsen 60 dagar*."""
    if figure.kind == "money" or figure.change:
        return False
    if figure.kind in _SHARES_AND_TIMES and _LIMIT_BESIDE(text[: figure.start]):
        return True
    verb = clause.verb
    if (
        verb is None
        or clause.antecedent is not None
        or verb.word not in _IS
        or not _HOW_MUCH.fullmatch(text, verb.end, figure.start)
    ):
        return False
    return _LIMIT_IS.fullmatch(text, clause.front, clause.front_end) is not None
