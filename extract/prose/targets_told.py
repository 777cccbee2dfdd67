"""Whose a target is that its sentence only calls *målet*: *Målet 70 % har inte nåtts*."""

import regex

from extract.language.clauses import main_subject
from extract.language.phrases import begins_with_verb, first_word, is_generic, is_pronoun, tidy
from extract.prose.aims import aim_of
from extract.prose.figure_name import MAX_WORDS, Name
from extract.prose.figure_targets import SET_TO, is_beside_goal, is_level_of_plan
from extract.prose.following import following
from extract.prose.quantities import Figure
from extract.prose.referring import is_said_of, own_place
from extract.prose.standing import Standing
from extract.rules import at_end, words

# *målet på 65 %*, *målet 65 %*: the target of what was spoken of.
_TARGET_BEFORE = at_end(
    r"\b(?:mål(?:et|värdet|nivån)?|gränsen|nivån|indikatorn)\s+(?:på|om|är)\s*$|\bmål(?:et|värdet|nivån)\s*$"
    rf"|^\W*målet\s+med\s*$|{SET_TO}",
    regex.I,
)
# *Målvärdet för väntetiden är att kontakt tas inom 30 dagar*
_TARGET_OF = regex.compile(
    r"^mål(?:et|värde\p{L}*|sättning\p{L}*)\s+(?:för|gällande|avseende)\s+(?P<name>.+)$", regex.I
)
# *målet till 90 procent* `och` *nådde 92*: another clause begins.
_JOINS = regex.compile(r"\s*\b(?:och|men|medan)\s", regex.I)
# *målet på 5 procent* `nästan uppnått`
_GOES_ON = regex.compile(
    r"\s*(?:(?:nästan|helt|delvis|inte|ej|i stort sett)\s+)?(?:uppnå|uppfyll|nå(?:tt|dd)|infria|klara)\p{L}*",
    regex.I,
)
# *Målet att alla ska ha en plan uppnåddes i maj men föll sedan till 29 av 32*
_GOAL_TOLD = regex.compile(
    r"\W*(?:del)?målet\s+(?:om\s+)?att\s+(?P<what>\p{L}(?:(?!\b(?:till|på|om)\s+\d)[^.;:,\d]){4,90}?)\s+"
    r"(?:(?:har|är|blev|kunde|nästan|inte|ej)\s+)*(?:uppnå|nå|uppfyll|klara|infria)(?:s|des|ddes|ts|tts|tt|d|dd|da|dda)\b",
    regex.I,
)
_IN = regex.compile(r"(?:i|på|inom|hos|bland|för|vid)\s+", regex.I)
# … where nothing else is told of: *…, men frånvaron är 5 procent*
_OWN_SUBJECT = at_end(
    r"\b(?:och|men|då|eftersom|medan)\s+(?!(?:utfall|resultat|siffra|andel|det|den|vi|blev|föll|nådde|stannade|landade|sjönk|ligger|var)\p{L}*)"
    r"\p{L}+(?:\s+\p{L}+){1,6}\s+$",
    regex.I,
)
_GOAL = regex.compile(r"\p{L}*mål\p{L}*\b|\b(?:vi|man|nämnden|kommunen|enheten|skolan|förvaltningen)\b", regex.I)


def is_target_alone(text: str, figure: Figure) -> bool:
    """Return True for a target whose sentence only says *målet*: *målet på 90 dagar*."""
    return (
        _TARGET_BEFORE(text[: figure.start]) is not None
        or is_beside_goal(text, figure)
        or is_level_of_plan(text, figure)
    )


def target_of(at: Standing) -> Name | None:
    """Return what a target is the target of that only *målet* names: *vilket är bättre än målet på 65 %*."""
    place = own_place(at)
    meant = at.earlier or _before(at) or at.context
    if meant is None:
        # *I matematik hade vi satt målet till 90 procent*
        return Name(_IN.sub("", place, count=1), "context") if place else None
    noun = first_word(at.after)
    own = noun is not None and noun.word[0].isalpha() and not _GOES_ON.match(at.after)
    own = own and not (begins_with_verb(at.after) or _JOINS.match(at.after))
    if noun is None or not own or noun.word in words("naming", "small") or is_level_of_plan(at.text, at.figure):
        told = place if place and not at.earlier and not is_said_of(meant, place) else ""
        return Name(f"{meant} {told}".strip(), "same" if at.earlier else "context", about=meant)
    return None


def _before(at: Standing) -> str | None:
    """Return what the clause before is about: *Andelen med plan har ökat och målet 100 % bedöms kunna nås*."""
    told = at.text[: at.figure.start]
    joined = list(_JOINS.finditer(told))
    subject = tidy(main_subject(told[: joined[-1].start()]) or "") if joined else ""
    return subject if subject and not (is_generic(subject) or is_pronoun(subject) or _GOAL.search(subject)) else None


def target_of_label(at: Standing) -> Name | None:
    """Return what a target is told for before *att*: *Målvärdet för väntetiden är att kontakt tas inom 30 dagar*."""
    target = _TARGET_OF.match(at.clause.labelled.strip()) if at.clause.opener == "att" else None
    return Name(tidy(target["name"]), "subject") if target else None


def aimed_at(at: Standing) -> Name | None:
    """Return what is aimed at, which may stand behind the figure: *Avsikten var att nå 90 % av hushållen*."""
    aim = aim_of(at.text, at.figure)
    if aim:
        return Name(aim, "subject")
    phrase = following(at) if aim is not None else None
    return Name(phrase, "share") if phrase else None


def goal_told_of(at: Standing) -> Name | None:
    """Return the goal that a sentence judges before its figure: *Målet att alla ska ha en plan nåddes inte, …*."""
    first = not at.earlier and at.figure.kind in ("percent", "ratio") and following(at) is None
    goal = _GOAL_TOLD.match(at.text, 0, at.figure.start) if first else None
    what = tidy(goal["what"]) if goal else ""
    return Name(what, "subject") if what and len(what.split()) <= MAX_WORDS and not _OWN_SUBJECT(at.before) else None
