"""The verdict at the end of a goal's own line or account: *Alla ska trivas – delvis uppnått*, *… (Målet nås.)*."""

from dataclasses import replace
from functools import lru_cache

import regex

from extract.language.sentences import sentences
from extract.rules import follows_rules, pattern
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import is_verdict_line, opening_verdict, status_word
from extract.wording.goals import keeps_subject, states_goal
from models import Block, Passage

LONGEST_GOAL = 220
"""Characters of a goal that a verdict follows."""

OPENING = 160
"""Characters within which a sentence that judges *the goal* names it; looked at before it is read."""

CALLED = ("mål", "löfte", "åtagande", "garanti", "ambition")
"""What a sentence that judges a goal calls it by; looked for before it is read."""

LONGEST_WORD = 60
"""Characters of a line below a goal that is a word of a scale, maybe with what explains it."""

LINES = 2048
"""Lines of which it is remembered whether they end with a verdict: those of a report."""

_TAIL = regex.compile(r"^(?P<goal>.{8,}?)\s*(?:\s[–-]|:|\()\s*(?P<verdict>[^–:()]{2,60}?)\)?\s*\.?$")

# *Alla ska trivas (ej uppnått, behandlas i mars)*: brackets that a verdict opens.
_IN_BRACKETS = regex.compile(r"^(?P<goal>.{8,}?[^\s,;:])\s*\((?P<verdict>[^()]{4,140})\)\s*\.?$")
_EXPLAINED = regex.compile(r"[,:;–]|\s-\s")

# *Alla ska trivas Delvis uppfyllt*: cells of a row that has lost its bounds; no sentence goes on with a capital.
_GLUED = regex.compile(r"^(?P<goal>.{8,}[\p{Ll}\d%)])\s+(?P<verdict>\p{Lu}[\p{Ll} ]{2,40}[\p{Ll}])$")

# *Alla ska trivas. Målet är uppfyllt.*: a sentence that is nothing but a verdict.
_TOLD = regex.compile(r"^(?P<goal>.{8,}?)[.!]\s+(?P<verdict>\p{Lu}[^.]{2,60})\.?$")

_PARTED = regex.compile(r"\s[–-]|[:(]")
"""What parts a goal from its verdict: a look that most lines fail costs a tenth of the pattern above."""

LONGEST_TAIL = 80
"""Characters from there to the end of the line: those of a verdict, with room for brackets and spaces."""

# *3. Alla ska trivas*, *Mål 3: Minst 90 % nöjda*: what stands before the goal's own words.
_NUMBERING = regex.compile(r"^(?:\p{L}*mål\s+)?(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu}\d{0,2})\s*[.:)–-]*\s+", regex.I)


def verdict_at_end(passage: Passage) -> tuple[Passage, Passage] | None:
    """Return the one goal that a line states and the verdict at the end of the line, or None.

    >>> [part.text for part in verdict_at_end(Passage("Alla elever ska trivas – inte uppnått")) or ()]
    ['Alla elever ska trivas', 'inte uppnått']
    """
    return _parted(passage, _ending(passage.text))


def verdict_in_brackets(passage: Passage) -> tuple[Passage, Passage] | None:
    """Return what an item of a list of goals says in any words, and what stands in brackets behind it and judges it.

    >>> [part.text for part in verdict_in_brackets(Passage("Ny plan antas (ej uppnått, tas upp i mars)")) or ()]
    ['Ny plan antas', 'ej uppnått']
    """
    text = passage.text
    match = _IN_BRACKETS.match(text) if text.rstrip(" .").endswith(")") else None
    if match is None or len(match["goal"]) > LONGEST_GOAL:
        return None
    explained = _EXPLAINED.search(match["verdict"])
    end = match.start("verdict") + (explained.start() if explained else len(match["verdict"]))
    verdict = passage.slice(match.start("verdict"), end).strip()
    return (passage.slice(*match.span("goal")), verdict) if is_whole_verdict(verdict.text) else None


def verdict_told_at_end(passage: Passage) -> tuple[Passage, Passage] | None:
    """Return the one goal that an item of a list states and the sentence after it that is a verdict, or None.

    >>> [part.text for part in verdict_told_at_end(Passage("Alla elever ska trivas. Målet är uppfyllt.")) or ()]
    ['Alla elever ska trivas', 'Målet är uppfyllt']
    """
    match = _TOLD.match(passage.text) if len(passage.text) <= LONGEST_GOAL + LONGEST_WORD else None
    return _parted(passage, match if match is not None and is_whole_verdict(match["verdict"]) else None)


def _parted(passage: Passage, match: "regex.Match[str] | None") -> tuple[Passage, Passage] | None:
    if match is None or len(match["goal"]) > LONGEST_GOAL or not states_goal(_NUMBERING.sub("", match["goal"])):
        return None
    within = pattern("goals", "label_within").search(passage.text, 1, match.start("verdict"))
    goal = passage.slice(0, within.start() if within else match.end("goal")).strip()
    # An account with a verdict at its end is more than a goal.
    one = all(states_goal(sentence.text) for sentence in list(sentences(goal))[1:])
    return (goal, passage.slice(*match.span("verdict"))) if one else None


@follows_rules
@lru_cache(maxsize=LINES)  # asked where blocks are prepared, and of those that no label or table has
def _ending(text: str) -> "regex.Match[str] | None":
    """Return the match of a text that ends with a verdict after a mark, or after nothing but a space."""
    match = _TAIL.match(text) if _PARTED.search(text, max(0, len(text) - LONGEST_TAIL)) else None
    if match is not None and status_word(match["verdict"]) is not None:
        return match
    match = _GLUED.match(text) if text[-1:].islower() and len(text) <= LONGEST_GOAL + LONGEST_WORD else None
    return match if match is not None and is_whole_verdict(match["verdict"]) else None


def is_whole_verdict(words: str) -> bool:
    """Return True for words that are a verdict from the first to the last."""
    word = status_word(words)
    return word is not None and (word.start, word.end) == (0, len(words))


_BARE = regex.compile(r"\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4}[.!]?")
_BRACKETED = regex.compile(r"\((?P<verdict>[^()]{4,60})\)\.?")


def verdict_below(text: str) -> Judgement | None:
    """Return the judgement of a line right below a goal, where any word of a scale is one, or None.

    >>> [verdict_below(text).status for text in ("Ej påbörjad", "Status: Nås inte, priserna har stigit.")]
    ['not_achieved', 'not_achieved']
    """
    if (line := is_verdict_line(text)) or len(text) > LONGEST_WORD:
        return line
    label = pattern("judgement", "status_label").match(text)
    at = label.end() if label else 0
    word = status_word(text[at:])
    ahead = word is not None and "prognos" in text[at + word.end :].lower()  # *Nås, prognosen är god*
    return word and replace(word, start=word.start + at, end=word.end + at, forecast=word.forecast or ahead)


def opens_with_verdict(line: str, text: str | None = None) -> Judgement | None:
    """Return the verdict of a line below a goal, or of the sentence that opens the `text` there and judges *the goal*.

    >>> opens_with_verdict("Målet bedöms inte vara uppfyllt, då kön har vuxit under hösten och sommaren.").status
    'not_achieved'
    """
    text = line if text is None else text
    if verdict := verdict_below(line):
        return verdict
    if not any(word in text[:OPENING].lower() for word in CALLED):
        return None
    label = pattern("goals", "account_label").match(text)
    opening = pattern("judgement", "opens_on_goal").match(text, label.end() if label else 0)
    if opening is None:
        return None
    first = next(sentences(Passage(text)), None)
    found = find_judgements(first) if first is not None else iter(())
    return next((j for j in found if j.names_goal and j.status and j.start < opening.end()), None)


def keeps_goal(block: Block) -> bool:
    """Return True unless a heading of another subject begins; a verdict on the goal above may be set as one."""
    return keeps_subject(block) or is_verdict_line(block.text) is not None


def heads_verdict(block: Block) -> bool:
    """Return True for a heading that a verdict follows: *Måluppfyllelse*, *Bedömning*."""
    label = pattern("judgement", "status_label")
    return block.kind == "heading" and label.fullmatch(f"{block.text.rstrip(':')}: ") is not None


def verdict_apart(sentence: str) -> Judgement | None:
    """Return the verdict that a sentence of an account is and nothing else, by itself or in brackets, or None.

    >>> [verdict_apart(text).status for text in ("(Målet nås inte.)", "Ej uppfyllt.")]
    ['not_achieved', 'not_achieved']
    """
    sentence = sentence.strip()
    match = _BRACKETED.fullmatch(sentence) if sentence.startswith("(") else None
    if match is None and not (len(sentence) <= LONGEST_WORD and _BARE.fullmatch(sentence)):
        return None
    word = status_word(match["verdict"]) if match else opening_verdict(f"{sentence.rstrip('.!')}.")
    shift = 1 if match else 0
    return word and replace(word, start=word.start + shift, end=word.end + shift, names_goal=True)
