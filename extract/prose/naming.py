"""What a figure in a sentence is a figure of: what it counts, what it is a share of, or the subject it is said of."""

from collections.abc import Sequence

import regex

from extract.language.phrases import (
    GROUP,
    begins_with_verb,
    first_word,
    has_verb,
    is_generic,
    is_pronoun,
    tidy,
    until_stop,
    without_hedge,
    without_lead,
)
from extract.prose.appositions import apposed
from extract.prose.brackets import bracketed
from extract.prose.changes import changed
from extract.prose.ellipsis import left_out_of, own_noun
from extract.prose.figure_groups import GAP_BEFORE
from extract.prose.figure_name import MAX_WORDS, Name
from extract.prose.following import MAX_COUNTED, NOT_COUNTED, following, is_whole
from extract.prose.objects import object_of, took_until
from extract.prose.parts import is_part, part_alone, part_of
from extract.prose.quantities import Figure
from extract.prose.ranks import rank_of
from extract.prose.referring import (
    about_before,
    about_behind,
    about_of,
    apposed_noun,
    is_said_of,
    measured_before,
    noun_in,
    outcome_for,
    own_place,
    spoken_of,
)
from extract.prose.shares import NAMES_SHARE, share_of
from extract.prose.spending import paid_for, sum_of
from extract.prose.standing import Standing
from extract.prose.statements import agreed_to
from extract.prose.superlatives import most_of
from extract.prose.targets_told import aimed_at, goal_told_of, is_target_alone, target_of, target_of_label
from extract.rules import MONTH, at_end, words
from models import Passage

MIN_NOUN = 3
"""Letters of what a number with decimals counts: *96,5 årsarbetare*."""

MAX_SUBJECT = 6
"""Words of a subject whose verb is left out: *Sjukfrånvaron 9,1 procent.*"""

STEM = 3
"""Letters by which what a collection holds is known again in its name: *bilparken*, *bilar*."""

MAX_WHOSE = 2
"""Words of what a relative clause is about, before what is told of it."""

MAX_TOLD = 8
"""Words of a clause that say what happened so many times."""


# *varav 7,5 mnkr är engångsintäkter*
_PART = regex.compile(
    r"^\s*(?:är|var|utgörs av|utgjordes av|avser|avsåg|gäller|gällde|rör|kommer från)\s+(?P<name>.+)", regex.I
)
# *inklusive avgifter på 401 tkr*
_OWN_NOUN = regex.compile(
    r"\b(?:inklusive|exklusive|varav|och|med)\s+(?P<noun>\p{L}[^,.;:()\d]{3,50}?)\s+(?:på|om)\s*$", regex.I
)
# *Att de har studiero säger 64 procent*: what so many say
_SAY_THAT = regex.compile(
    r"\W*att (?P<what>[^.;:\d]{4,90}?) (?:säger|svarar|anser|tycker|uppger|instämmer|bekräftar)"
    r"(?: (?:hela|bara|endast|drygt|knappt|cirka|ca|nästan))?\s*",
    regex.I,
)
# *motsvarande siffra är*: the name is that of the figure before.
_THEIR_FIGURE = at_end(
    r"\b(?:siffran|resultatet för (?-i:\p{Lu})\p{L}+|motsvarande (?:siffra|andel|värde))\b[^.;]{0,25}$", regex.I
)
# *medan den bland män var …*
_SAME_AMONG = regex.compile(r"^(?:den|det|de|dessa|motsvarande)\s+(?P<of>bland|för|hos|i|inom|på|vid)\s", regex.I)
_FROM_TO = regex.compile(r"^\s*från\b.+\btill\b", regex.I)
# Before a bare number: the sentence counts or rates something.
_COUNTING = regex.compile(
    r"\b(?:antal\p{L}*|\p{L}*index|hme|nki|nmi|poäng|betyget?|medel\p{L}+|snitt(?:et)?|summan?|\p{L}*talet|\p{L}*värdet)\b",
    regex.I,
)
_TO_OR_FROM = at_end(r"\b(?:till|från)\s*$", regex.I)
_CHANGED_FROM = at_end(
    r"\b(?:ökat|minskat|stigit|sjunkit|vuxit|växt|höjts|sänkts|gått (?:upp|ned|ner))\s+(?:\p{L}+\s+){0,2}?från\s*$",
    regex.I,
)
_DATED = regex.compile(rf"^(?:den|i|vid|per|under|år)\s+(?:\d|{MONTH}|slutet|årsskiftet|året)", regex.I)
_GOALS = at_end(r"(?<!klago)mål(?:en)?$", regex.I)
_FIRST_PREPOSITION = regex.compile(r"\s(?=(?:till|från|i|på|för|med|av|hos|inom|under)\s)")
# *Bilparken består av 18 bilar*
_CONSISTS = at_end(r"\b(?:består|bestod|utgörs|utgjordes)\b[^,.;]{0,25}\bav\s*$", regex.I)
# *Simhallen var stängd i elva veckor*
_LASTS = at_end(
    r"\b(?:i|under|på|stängd|stängt|öppen|öppet|vakant|igång|igen)\s+(?:(?:sammanlagt|totalt|hela)\s+)?$", regex.I
)
# *529 av dem, 90 procent, är …*, *I 117 fall, eller 91 procent, …*
_SAID_AS_SHARE = at_end(
    r"^(?:\s+(?:av\s+)?\p{L}+)?\s*,\s+(?:(?:eller|alltså|motsvarande|det vill säga|dvs\.?)\s+)?$", regex.I
)
# Between *I 117 fall* and its verb: *, eller 91 procent, *.
_ASIDE = regex.compile(r"^\s*(?:,[^,.;]{2,30},)?\s*")
# *Av uppdragen bedöms 7 (6) vara helt uppfyllda*
_JUDGED_BEHIND = regex.compile(
    r"\s*(?:\([^()]*\d\)\s*)?(?:vara|som)?\s*(?:\p{L}+\s+)??"
    r"(?P<told>(?:(?:helt|delvis|inte|ej|till stor del)\s+)?(?:uppfyll|uppnå|genomför|slutför)\p{L}*"
    r"(?:\s+i\s+\p{L}+\s+grad)?)",
    regex.I,
)
_WE_HAD = regex.compile(r"\b(?:(?:hade|har|fick)\s+vi|vi\s+(?:hade|har|fick))\b", regex.I)
_PER = regex.compile(r"per\s+\p{L}+", regex.I)  # *Per elev kostade vi 5 860 kronor*
_SURVEY = regex.compile(
    r"\p{L}*(?:granskning|uppföljning|mätning|kontroll|enkät)(?:en)?(?:\s+(?:i|under|från)\s+\p{L}+)?", regex.I
)
_SHOWS = frozenset({"visar", "visade"})
_LETTERS = regex.compile(r"\p{L}{2}")


def name_of(
    sentence: Passage,
    figure: Figure,
    figures: Sequence[Figure],
    context: str | None,
    earlier: str | None = None,
    counted: str | None = None,
) -> Name | None:
    """Return the words that name the figure, or None where the sentence has none.

    `context` names what the text is about (a label, the sentence before): it stands in for *utfallet* or *målvärdet*.
    `earlier` is the name of the figure before in the sentence: it stands in for what is left out (*varav 12 män*),
    `counted` what was last counted, which *38 av dem* refers to.
    """
    standing = Standing(sentence.text, figure, figures, spoken_of(context), earlier, counted)
    found = _named(standing)
    if found is None:
        return None
    name = " ".join(found.text.split()[:MAX_WORDS])
    noun = noun_in(following(standing) or "") if found.evidence == "counted" else ""
    if standing.of_those:
        noun = standing.counted or noun
    return Name(name, found.evidence, noun, found.about) if _LETTERS.search(name) else None


def _named(at: Standing) -> Name | None:
    """Return the name of a figure by the surest of what tells it."""
    if _THEIR_FIGURE(at.before):
        return _meant(at, at.context) if at.context else None
    if in_brackets := bracketed(at):
        return in_brackets
    if aim := aimed_at(at) or goal_told_of(at):
        return aim
    if stated := agreed_to(at):
        return Name(stated, "share")
    if gap := GAP_BEFORE.search(at.before):
        return Name(gap["gap"], "subject")
    if at.figure.change:
        return changed(at)
    if noun := own_noun(at):
        return Name(noun, "subject")
    if left_out := left_out_of(at):
        return Name(left_out, "same", about=at.earlier or "")
    if is_target_alone(at.text, at.figure):
        if target := (about_before(at) if at.earlier is None else None) or target_of(at):
            return target
        if begins_with_verb(at.after):
            return None  # *Målet 70 % har inte nåtts*: whose it is, only the text around it tells
    if rank := rank_of(at):
        return Name(rank, "subject")
    if most := most_of(at):
        return most
    kind = at.figure.kind
    if part := sum_of(at) or part_alone(at):
        return Name(part, "counted")
    if kind == "percent" and (answer := _SAY_THAT.fullmatch(at.text, 0, at.figure.start)):
        return Name(answer["what"], "subject")
    phrase = following(at) if at.counts or kind in ("percent", "decimal", "size") else None
    if phrase and kind in ("percent", "ratio"):
        return share_of(at, phrase)
    if phrase and (at.counts or kind == "size" or _is_noun(phrase)):
        return _counted(at, phrase)
    if at.counts and at.whole and at.verb and NOT_COUNTED.match(at.after) and not _GOALS(at.whole):
        judged = _JUDGED_BEHIND.match(at.text, at.figure.end)
        told = judged["told"] if judged else at.verb
        return Name(f"{at.whole} {told}", "counted")  # *Av 214 ansökningar beviljades 176*
    if beside := _beside(at):
        return beside
    said = _said_of(at)
    return said if said is not None and (not at.counts or _is_told(at, said)) else None


def _is_noun(phrase: str) -> bool:
    """Return True for words that a number with decimals may count: no verb, no small word."""
    first = first_word(phrase)
    return first is not None and len(first.word) > MIN_NOUN and not begins_with_verb(phrase)


def _beside(at: Standing) -> Name | None:
    """Return the name that stands right beside a figure: its own noun, what it is a part of, what it is joined to."""
    if at.part and (part := _PART.match(at.after)):
        return Name(tidy(until_stop(part["name"])), "counted")
    if noun := apposed(at):
        return Name(noun, "counted")
    if noun := apposed_noun(at):
        return Name(noun, "subject")
    if not at.earlier:
        return None
    if at.figure.kind == "percent" and _SAID_AS_SHARE(at.before) and at.after.lstrip()[:1] in (",", ")", "."):
        return Name(at.earlier, "same")
    if at.figure.kind == "percent" and at.coordinated and NOT_COUNTED.match(at.after) and at.after.strip(" .,"):
        return Name(at.earlier, "same")
    own = _OWN_NOUN.search(at.before)
    return Name(tidy(own["noun"]), "subject") if own and not is_generic(own["noun"]) else None


# What stands before it


def _said_of(at: Standing) -> Name | None:
    """Return the subject of the clause, with what is said of it where that is more than how much it is."""
    if told_of := paid_for(at) or object_of(at) or took_until(at):
        return Name(told_of, "subject")
    among = _SAME_AMONG.match(at.subject)
    if among and (meant := at.earlier or at.context):
        whole = meant.split(f" {among['of']} ")[0]
        return Name(f"{whole} {at.subject[among.start('of') :]}", "same")
    if target := target_of_label(at):
        return target
    if at.figure.kind == "decimal" and (about := about_behind(at)):
        return about
    if not at.named:
        return _stand_in(at)
    if outcome := outcome_for(at):
        return outcome
    if at.context and _SURVEY.fullmatch(at.front.strip()) and at.clause.verb and at.clause.verb.word in _SHOWS:
        return _meant(at, at.context)  # *Granskningen i maj visade 93 procent*
    if at.clause.verb is None and not at.clause.label:
        return None if _is_row(at) else Name(at.subject, "weak")
    if at.figure.kind == "time" and at.clause.verb is not None and not at.inverted and _LASTS(at.before):
        told = tidy(at.told)
        if at.subject in told and "," not in told and len(told.split()) <= MAX_WORDS:
            return Name(told, "subject")  # *Simhallen var stängd i elva veckor*
    return Name(at.subject, "subject")


def _is_row(at: Standing) -> bool:
    """Return True for a label with a figure and no verb, as in the row of a table; a full stop ends a sentence."""
    alone = len(at.figures) == 1 and at.figure.kind in ("percent", "time") and at.after.strip() == "."
    if alone and at.clause.front == 0 and at.text[:1].isupper() and len(at.subject.split()) <= MAX_SUBJECT:
        return False  # *Ej uppnått. Sjukfrånvaron 9,1 procent.*
    return regex.search(r"\p{L}", at.after) is None and not has_verb(at.text)


def _stand_in(at: Standing) -> Name | None:
    """Return what a subject stands for that names nothing by itself."""
    if about := about_of(at):
        return about
    if at.earlier and (not at.subject or is_pronoun(at.subject)):
        return Name(at.earlier, "same")
    if measured := measured_before(at):
        return Name(measured, "subject")
    if at.figure.kind == "time" and _WE_HAD.search(at.text[at.clause.front : at.figure.start]):
        return None  # *I mars hade vi två veckor med sjuka*
    if at.verb and _PER.fullmatch(at.front.strip()):
        return Name(f"{at.verb} {at.front.strip().lower()}", "subject")
    if at.figure.kind == "time" and _FROM_TO.match(at.front):
        return Name(at.front.strip(), "subject")  # *Från ansökan till möte gick det 7 dagar*
    if at.context:
        return _meant(at, at.context)
    front = tidy(at.front)
    if not front or is_generic(front):
        return None
    if _FROM_TO.match(at.front):
        return Name(at.front.strip(), "weak")
    return None if at.inverted else Name(front, "weak")


def _meant(at: Standing, context: str) -> Name:
    """Return what the text is about, with the place that the sentence tells it of: *I svenska är resultatet 81 %*."""
    place = own_place(at)
    told = place and not is_said_of(context, place)
    return Name(f"{context} {place}" if told else context, "context", about=context)


def _is_told(at: Standing, name: Name) -> bool:
    """Return True where a bare number tells how much its subject is: *Antalet var 34*, *Avvikelserna blev 218*."""
    scaled = at.text[at.figure.start : at.figure.number].strip().lower() in words("naming", "scales")
    if scaled or _COUNTING.search(at.text[: at.figure.start]):
        return True
    if at.clause.verb is None and _CHANGED_FROM(at.text[: at.figure.start]):
        return True  # *Vi ser att utlånen ökat från 2 310 till 3 875*
    if at.clause.verb is None or name.evidence == "weak":
        return at.clause.label and not at.text[at.clause.front : at.figure.start].strip()
    return at.measured or _TO_OR_FROM(at.text[at.clause.verb.end : at.figure.start]) is not None


# Names put together


def _counted(at: Standing, phrase: str) -> Name | None:
    """Return the name of a count: what is counted, with what happened to it where that says more."""
    first, *more = phrase.split()
    if at.earlier and (at.part or at.coordinated) and NOT_COUNTED.match(at.after):
        return Name(f"{_FIRST_PREPOSITION.split(at.earlier)[0]} {_not_said_again(at, phrase)}", "same")
    if at.whole is not None:
        if at.of_those and at.earlier and GROUP.fullmatch(first):
            return Name(at.earlier, "same")
        return None if _GOALS(at.whole) else Name(_part_of_whole(at, at.whole, phrase), "counted")
    if GROUP.fullmatch(first) and at.earlier and not more:
        return Name(at.earlier, "same")
    if is_part(at, phrase):
        return part_of(at, phrase)
    if at.named and _CONSISTS(at.before) and at.subject[:STEM].lower() == first[:STEM].lower():
        return Name(at.subject, "subject")
    if is_generic(phrase):
        return _said_of(at) if _COUNTING.search(at.text[: at.figure.start]) else None
    if at.agent and at.subject:
        return Name(f"{at.subject} {at.verb} {phrase}", "counted")
    thin = first.lower() in words("naming", "thin")
    only_unit = thin and (not more or more[0] == "per" or _DATED.match(" ".join(more)) is not None)
    if at.subject.lower().startswith("antal") and _TO_OR_FROM(at.before):
        return Name(at.subject, "subject")  # *Antalet besök har minskat med 4 procent till 61 besök*
    only_unit = only_unit or at.subject.lower().startswith("antal")  # *Antalet sökande var 310 barn och unga*
    if only_unit and at.measured and not at.inverted and at.named and at.alone:
        return Name(at.subject, "subject")  # *Kön var 27 personer den 31 augusti*
    if more and (not thin or len(more) >= NAMES_SHARE):
        return Name(phrase, "counted")
    return Name(_with_predicate(at, phrase, thin=thin), "counted")


def _not_said_again(at: Standing, phrase: str) -> str:
    """Return a phrase without the noun that the figure before has: *90 personer i norr och 30 personer i söder*."""
    first, _, rest = phrase.partition(" ")
    before = at.text[: at.figure.start]
    again = at.text[: at.figure.end].endswith(f" {first}") and regex.search(rf"\d\s+{regex.escape(first)}\b", before)
    return rest if again and rest else phrase


def _part_of_whole(at: Standing, whole: str, phrase: str) -> str:
    """Return the name of a part of a whole: *Av fallen ledde 38 till skada*, *Av medarbetarna är fyra kvinnor*."""
    if phrase.startswith("vara "):
        return f"{whole} {phrase.removeprefix('vara ')}"  # *Av uppdragen bedöms 7 vara uppfyllda*
    return whole if GROUP.fullmatch(phrase.split()[0]) else " ".join(filter(None, (whole, at.verb, phrase)))


def _with_predicate(at: Standing, phrase: str, *, thin: bool) -> str:
    """Return a bare noun with the verb it goes with: *anmäldes kränkningar*, *Elevrådet träffade rektor gånger*."""
    if at.inverted and at.coordinated:
        return phrase  # *gick 268 barn i förskolan och 612 elever i grundskolan*
    if at.inverted:
        if thin and at.said_behind:
            return f"{at.said_behind} {phrase}"
        return f"{at.verb} {phrase}" if at.verb and not at.subject else phrase
    if at.clause.verb is None:
        behind = at.text[at.figure.end :].partition(phrase)[2]
        behind = behind[aside.end() :] if (aside := _ASIDE.match(behind)) else behind
        goes_on = thin and bool(at.front.strip()) and begins_with_verb(behind) and not is_whole(at)
        return f"{phrase} {' '.join(until_stop(behind).split()[:MAX_COUNTED])}" if goes_on else phrase
    if not thin:
        return phrase
    named = at.clause.antecedent and at.named and len(at.subject.split()) <= MAX_WHOSE
    whose = f"{at.subject} " if named and "," in at.text[: at.clause.front] else ""
    told = whose + without_hedge(without_lead(at.text[at.clause.front : at.figure.start]))
    return f"{told} {phrase}" if told and len(told.split()) <= MAX_TOLD else phrase
