"""How far the small words of a judgement reach: the modal before its verb, the negation or degree behind its object.

*Ska* asks for its own infinitive and no more: in *målvärdet att kön ska minska nås* it is spent on *minska*, and *nås*
judges; in *målet ska nås* it is not, and nothing has been judged. A finite verb at the head of its clause has its goal
behind it, and its negation or degree behind that: *nås målvärdet för kön inte*, *uppfyller målet bara delvis*.
"""

import regex

from extract.verdicts.grammar import grammar

SCOPE_WORDS = 7
"""A negation, degree or modal further than this many words before the verb belongs to something else."""

_MODAL = regex.compile(r"\b(?:ska|skall|måste|behöver|vill)\b", regex.I)
_SHALL = regex.compile(r"\bska(?:ll)?$", regex.I)
_FINITE = regex.compile(
    r"\b(?:(?:inte|ej|ännu|delvis|helt|nästan) )*(?:är|har|bedöms|anses|kommer|förväntas|beräknas)\b", regex.I
)
_OWN_INFINITIVE = regex.compile(
    r"\s+(?:(?:inte|ej|alltid|även|också)\s+)?(?P<infinitive>\p{L}+?(?:a|å|as|ås))\s", regex.I
)
_PASSES_ON = regex.compile(r"(?:kunna|få|komma|anses|bedömas)", regex.I)
"""Infinitives that ask for one more: *ska kunna nås*."""
_WITH_PARTICIPLE = regex.compile(r"(?:vara|bli|ha)", regex.I)
"""Those that a participle or supine belongs to: *ska vara uppnått*."""
_PRESENT = regex.compile(r"(?:nås|uppnås|uppfylls|infrias|klaras|överträffas|når|uppnår|uppfyller|klarar)", regex.I)

# What the goal may stand behind: *nådde målet*, *har nått målet*, *lyckades nå målet*.
_BEFORE_GOAL = regex.compile(
    r"(?:upp)?nå(?:r|s|dde|ddes|tt|tts)?|uppfyll(?:er|s|de|des|t|ts|a|as)|klara(?:r|s|de|des|t|ts)?"
    r"|infria(?:s|des|ts)|överträffas",
    regex.I,
)
_STOPS = regex.compile(r"[.,;:!?]")
_LATE = regex.compile(
    r"^(?:(?!\b(?:att|som|och|men|trots|eftersom|då|där|genom|utan)\b)[^,.;:()–]){0,60}?\s"
    r"(?P<late>(?:ännu |dock |heller |bara |endast |tyvärr )*"
    r"(?:inte|ej|delvis|nästan(?=\W*$)|till (?:en )?(?:viss|stor|största) del(?:en)?|till stora delar|i huvudsak)"
    r"(?: heller| helt| fullt ut| till fullo| riktigt| ännu| alls)*)\b"
    r"(?! (?:minst|bara|enbart|utan|längre|för|på grund|tack vare|beroende|genom|av)\b)",
    regex.I,
)


def complement_end(words_before: str, verb: str) -> int | None:
    """Return where what a modal asks for ends before a verb of achievement, or None where that is what it asks for.

    >>> [complement_end(text, "nås") for text in ("Att kön ska minska ", "Målet ska ", "Målet ska kunna ")]
    [19, None, None]
    """
    modal = max((match.end() for match in _MODAL.finditer(words_before)), default=None)
    if modal is None:
        return None
    finite = _FINITE.search(words_before, modal) if _SHALL.search(words_before, 0, modal) else None
    if finite is not None:
        return finite.start()  # *målet att alla ska kunna simma är uppnått*
    own = _OWN_INFINITIVE.match(words_before, modal)
    if own is None or _PASSES_ON.fullmatch(own["infinitive"]):
        return None
    spent = _PRESENT.fullmatch(verb) is not None or not _WITH_PARTICIPLE.fullmatch(own["infinitive"])
    return own.end() if spent else None


def late_words(clause: str, verb: "regex.Match[str]") -> "tuple[int, int] | None":
    """Return where the negation or degree stands behind the goal that follows its finite verb, or None.

    >>> clause = "nås målvärdet för kön inte."
    >>> late_words(clause, regex.match(r"nås", clause))
    (22, 26)
    """
    if not _BEFORE_GOAL.fullmatch(verb.group()):
        return None
    goal = grammar().classes["goal"].search(clause, verb.end())
    between = clause[verb.end() : goal.start()] if goal is not None else ""
    if goal is None or len(between.split()) > 1 or _STOPS.search(between):
        return None
    late = _LATE.match(clause[goal.end() :])
    return (goal.end() + late.start("late"), goal.end() + late.end("late")) if late else None


# *… hann inte köpa in något* `och därför når vi`: another clause begins, and what stands before says nothing of it.
_AND_SO = regex.compile(
    r"\boch\s+(?=(?:därför|därmed|således|alltså|då|nu|vi|man|det|detta|enheten|skolan|förskolan|nämnden|verksamheten)\s)",
    regex.I,
)


def scope_start(clause: str, at: int, end: int) -> int:
    """Return where the last `SCOPE_WORDS` words before `end` begin, not before `at`, in the clause that `end` is in."""
    starts = [match.start() for match in regex.finditer(r"\S+", clause[at:end])]
    low = at + starts[-SCOPE_WORDS] if len(starts) > SCOPE_WORDS else at
    return max((match.start() for match in _AND_SO.finditer(clause, low, end)), default=low)
