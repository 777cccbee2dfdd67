"""Numbers that tell a rule and no result: what is required, when something counts, how often, how long a kind lasts."""

import regex

from extract.language.clauses import is_finite, tokens
from extract.prose.figure_kinds import ends, rejects

FEW = frozenset({"två", "tre"})
"""Numbers that more often tell how something is arranged (*två gemensamma rutiner*) than how much there is of it."""

_BOUND = regex.compile(r"(?:minst|högst|max(?:imalt)?|(?:mer|mindre|färre|fler) än|över|under)\b", regex.I)
_FEWER = regex.compile(r"färre än\b", regex.I)
_MEAN = regex.compile(r"snitt|genomsnitt|medel", regex.I)
_DIGIT = regex.compile(r"\d")
_WHOLE = regex.compile(r"\d+|\p{L}+")
# *nio av tio*: a way to say nearly all, no number of anything.
_OF_TEN = regex.compile(r"(?:två|tre|fyra|fem|sex|sju|åtta|nio) av tio", regex.I)
_NEARLY_ALL = regex.compile(r"två av tre|tre av fyra|fyra av fem", regex.I)
# Between the number of those counted and what they have: *av de boende hade*.
_HAVE = regex.compile(
    r"(?!\s*(?:år|månader|veckor|dagar)\b)(?!.*\b(?:är|var|blev|låg|ligger|uppgår|uppgick)\b)[^.;:,\d]{2,90}", regex.I
)
_YEAR = regex.compile(r"(?:19|20)\d\d")
# *hälften av nämnderna klarar sin målsättning*
_REACH_THEIR_GOALS = regex.compile(
    r"\s*av\s[^.;:,\d]{0,50}?\b(?:klarar|klarade|når|nådde|uppfyller|uppnår)\s+(?:sin|sina|sitt)\s+(?:\p{L}+\s+)?mål",
    regex.I,
)


def condition_told(match: "regex.Match[str]", before: str, after: str) -> str:
    """Return the rule by which a number tells how something is arranged or judged, or nothing."""
    if match["time"]:
        if rejects("later").match(after):
            return "later"
        if ends("counted_in", before) and rejects("counted_in_after").match(after):
            return "counted_in"
        if _is_spell(match, before, after):
            return "spell"
        if _is_habit(match, before, after):
            return "habit"
    if _DIGIT.fullmatch(match.group()) and rejects("year_after").match(after) and ends("school_years", before):
        return "school_years"
    if why := _is_thought(match, before, after):
        return why
    return _bound_by(match["hedge"] or "", before, after)


def is_held(before: str, number: "regex.Pattern[str]") -> bool:
    """Return True for words before a bound that those have who are counted: *9 av 40 boende har en nattfasta på*.

    `number` finds one; a year counts none, nor does a length of time.

    >>> number = regex.compile(r"\\d+")
    >>> [is_held(text, number) for text in ("9 av 40 boende har en nattfasta på ", "Under 2019 var det en väntan på ")]
    [True, False]
    """
    counted = list(number.finditer(before))
    return (
        bool(counted)
        and _HAVE.fullmatch(before, counted[-1].end()) is not None
        and not _YEAR.fullmatch(counted[-1].group())
    )


def is_manner_of_speech(number: str, after: str = "") -> bool:
    """Return True for a share in words that is none of a number counted: also *tre av fyra* of whom it does not say.

    >>> [is_manner_of_speech(*text) for text in (("Nio av tio",), ("nio av elva",), ("Tre av fyra", " är nöjda"))]
    [True, False, True]
    """
    if _NEARLY_ALL.fullmatch(number) is not None:
        following = tokens(after)
        return not following or not following[0].word[0].isalpha() or is_finite(following, 0)
    return _OF_TEN.fullmatch(number) is not None


def is_whole_of_count(before: str, after: str) -> bool:
    """Return True between the words around the whole that a number is of: *46 poäng av 50*.

    >>> is_whole_of_count("14 elever av ", " nådde inte kraven"), is_whole_of_count("Svar kom från 46 av ", " familjer")
    (True, False)
    """
    return rejects("whole_after").match(after) is not None and ends("whole_before", before)


def says_which(number: str, before: str, after: str) -> bool:
    """Return True for a number in words that tells which are meant, or how something is arranged: *på två plan*.

    >>> says_which("två", "på ", " plan"), says_which("två", "De ", " boendena"), says_which("tolv", "", " gånger")
    (True, True, False)
    """
    return ends("known", before) or (number.lower() in FEW and rejects("few_times").match(after) is not None)


def says_of_nothing(number: str, after: str) -> bool:
    """Return True for a part in words of a whole that is not told, or of those with goals, whose judgements tell it.

    >>> says_of_nothing("Två tredjedelar", " finansierades med lån"), says_of_nothing("Hälften", " av barnen simmar")
    (True, False)
    """
    following = tokens(after)
    unnamed = not number.lower().startswith("var") and bool(following) and is_finite(following, 0)
    return unnamed or _REACH_THEIR_GOALS.match(after) is not None


def _bound_by(hedge: str, before: str, after: str) -> str:
    """Return the rule by which a bound is a condition: *Minst 90 % krävs*, *uppnått när minst 80 % svarat*."""
    if _BOUND.match(hedge) is None:
        return ""
    if rejects("bound_required").match(after):
        return "bound_required"
    if _FEWER.match(hedge) and rejects("few_answers").match(after):
        return "few_answers"
    return next((key for key in ("bound_for", "counts_when", "condition") if ends(key, before)), "") if before else ""


def _is_thought(match: "regex.Match[str]", before: str, after: str) -> str:
    """Return the rule by which a number is thought of or meant, and not measured: *elva timmar är inte möjligt*."""
    if rejects("thought").match(after):
        return "thought"
    if ends("reached_for", before):
        return "reached_for"
    if match["percent"] or match["money"]:
        return ""
    if match["hedge"] and ends("nobody", before):
        return "nobody"
    return "or_more" if not match["unit"] and rejects("or_more").match(after) else ""


def _is_spell(match: "regex.Match[str]", before: str, after: str) -> bool:
    """Return True for how long a kind of absence lasts: *den korta sjukfrånvaron (1–14 dagar)*."""
    if rejects("and_longer").match(after):
        return True
    return match["range"] is not None and before.endswith("(") and "frånvaro" in before.casefold()


def _is_habit(match: "regex.Match[str]", before: str, after: str) -> bool:
    """Return True for how often something is done: *tre dagar i veckan*, unless it is a mean."""
    whole = _WHOLE.fullmatch(match["number"]) is not None and match["range"] is None
    days = match["time"].casefold() in ("dagar", "dygn")
    if not (whole and days and rejects("habit").match(after)):
        return False
    return not (_MEAN.search(before) or _MEAN.search(match["hedge"] or ""))
