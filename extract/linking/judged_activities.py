"""Verdicts on what was done for a goal, not on the goal: *Aktiviteten är genomförd*, *Uppdraget är slutfört*."""

from collections.abc import Iterator, Sequence

import regex

from extract.rules import pattern
from extract.wording.goals import is_comment_heading
from models import Block

_DONE = regex.compile(r"\b(?:aktivitet|insats|åtgärd)(?:en|erna)\b", regex.I)
_ASSIGNED = regex.compile(r"\b(?:uppdrag(?:et|en)|beslutet)\b", regex.I)
_GOAL = regex.compile(r"mål", regex.I)
# A goal that says what to do is an assignment itself: *Ta fram en plan*, *Nämnden ska utreda …*.
_TO_DO = regex.compile(
    r"\b(?:ta fram|arbeta fram|tas fram|se över|ses över|utred\p{L}*|genomför\p{L}*|inför\p{L}*|upprätta\p{L}*"
    r"|utarbeta\p{L}*|revidera\p{L}*|implementera\p{L}*|kartlägg\p{L}*|påbörja\p{L}*|starta\p{L}*|bygga?s?"
    r"|anställa?s?|inrätta\p{L}*|anlägg\p{L}*|uppdatera\p{L}*|slutför\p{L}*|fastställ\p{L}*|verkställ\p{L}*"
    r"|sänka?|spara|minska|öka|uppdrag\p{L}*)\b",
    regex.I,
)
# What opens an account of what is done: *Aktiviteter*, *Årets insatser*, *Åtgärd 2: …*.
_OPENS = regex.compile(
    r"\W*(?:(?:årets|genomförda|planerade|pågående|våra|nämndens|enhetens|prioriterade|viktiga) )*"
    r"(?:aktivitet|åtgärd|insats)(?:er)?(?: \d{1,4})?\s*(?::|$)",
    regex.I,
)
_MEASURES = regex.compile(r"\W*\p{L}*(?:indikator(?:er)?|mått|nyckeltal|mätetal|styrtal)\W*", regex.I)
# What may stand in it about each; another label ends it.
_WITHIN = regex.compile(r"\W*(?:status|läge|ansvarig|start|slut|klar|beskriv|tid|när|deadline)\p{L}*\s*:", regex.I)
_LABEL = regex.compile(r"\W*\p{Lu}[\p{L} ]{2,40}:(?:\s|$)")


def on_activities(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks below a goal that tell of what is done for it: what they judge is that."""
    within = False
    for block in blocks:
        if _OPENS.match(block.text) is not None:
            within = True
        elif within and _ends(block):
            within = False
        if within:
            yield block


def on_measures(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the lines below a head of indicators (*Indikator*, *Utfall*), up to a comment: what they judge is those."""
    within = False
    for block in blocks:
        if _MEASURES.fullmatch(block.text) is not None:
            within = True
        elif within and (is_comment_heading(block) or ":" in block.text or _GOAL.search(block.text)):
            within = False
        if within and block.kind != "table":
            yield block


def _ends(block: Block) -> bool:
    if block.kind == "list_item" or _WITHIN.match(block.text) is not None:
        return False
    label = _LABEL.match(block.text) or pattern("judgement", "verdict_label").match(block.text)
    return block.kind == "heading" or label is not None


def judges_activity(words: str, goal: str) -> bool:
    """Return True for the words of a verdict on an activity, or on an assignment where the goal below it is none.

    >>> [judges_activity("Uppdraget är slutfört", goal) for goal in ("Alla får svar i tid", "Ta fram en plan")]
    [True, False]
    """
    if _GOAL.search(words):
        return False
    return _DONE.search(words) is not None or (_ASSIGNED.search(words) is not None and _TO_DO.search(goal) is None)
