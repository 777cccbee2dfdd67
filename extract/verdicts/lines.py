"""Verdicts that are a line, a cell or a comment's opening by themselves: a phrase of a template, a word of a scale."""

from dataclasses import replace
from functools import lru_cache

import regex

from extract.rules import follows_rules
from extract.rules import pattern as rule_pattern
from extract.verdicts.grammar import grammar
from extract.verdicts.judgements import SENTENCES, Judgement, find_judgements

MAX_VERDICT_LINE = 110
"""Characters; the longest template phrases seen have 60."""

MAX_ANSWER = 60
"""Characters of an answer to the question whether a goal is met, of which the first words tell."""

MAX_REST = 0.45
"""Share of a verdict line's letters that may stand outside the verdict: *Målet har nåtts* `eller förväntas nås`."""

FEWEST_BOXES = 2
"""So many verdicts with a box each are a choice."""

# Boxes of forms: signs, Wingdings letters, and what is typed for them.
_BOX = regex.compile(
    r"(?P<checked>[☑☒✅✔✓⊠⊗◉⦿■\uf0fe\uf0fd\uf052\uf078]|\[[xX]\]|\([xX]\))|[☐□▢❏❑◻⬜◯○\uf0a8\uf06f\uf0a3]|\[\s?\]|\(\s?\)"
)
_BESIDE = regex.compile(r"\s+(?:Färdiggrad|Startdatum|Slutdatum|Trend):.*$")
"""What a template tells on the same line, behind a label of its own: *Status: Uppfyllt Färdiggrad: 100 %*."""
_AHEAD = regex.compile(r"\b(?:års)?prognos|\bhelår", regex.I)
"""A label of a verdict on what is to come: *Prognos:*, *Bedömning helår:*."""


@follows_rules
@lru_cache(maxsize=SENTENCES)  # headings, labels and comments are each asked whether they are verdicts
def is_verdict_line(text: str) -> Judgement | None:
    """Return the judgement of a line that is nothing but a verdict (a template phrase or a list heading), else None.

    >>> is_verdict_line("◆ Osäkert om delmålet nås").status
    'uncertain'
    """
    if len(text) > MAX_VERDICT_LINE:
        return None
    if _BOX.search(text) and (checked := _checked(text)) is not None:
        return checked
    if (answer := _answer(text)) is not None:
        return answer
    label = rule_pattern("judgement", "status_label").match(text)
    line = _BESIDE.sub("", text[label.end() :]) if label else text
    if twice := _TWICE.fullmatch(line):
        line = line[: twice.end("word")]
    found = (label and _word_of_scale(line)) or next(find_judgements(line), None)
    if found is None:
        return None
    rest = _NO_LETTERS.sub("", line[: found.start] + line[found.end :])
    whole = _NO_LETTERS.sub("", line)
    if len(rest) > MAX_REST * len(whole):
        return None
    at = label.end() if label else 0
    ahead = label is not None and is_ahead(label.group())
    forecast = found.forecast or (ahead and found.status != "not_measured")
    return replace(found, start=found.start + at, end=found.end + at, forecast=forecast)


def label_end(text: str) -> int:
    """Return where the label of verdicts ends that a line opens with, also where nothing but a space follows it; or 0.

    >>> [label_end(text) for text in ("Status: Grön", "Prognos helår Grön", "Prognos helår visar ett underskott")]
    [8, 14, 0]
    """
    label = rule_pattern("judgement", "status_label").match(text) or rule_pattern("judgement", "bare_label").match(text)
    return label.end() if label else 0


def _answer(text: str) -> Judgement | None:
    """Return the verdict that answers a question (*Har målet nåtts? Nej, men nästan*), or is all behind a bare label.

    What is added may take back a part of a yes or no: *Ja, delvis*.
    """
    at = label_end(text)
    asked = "?" in text[:at]
    if not at or not (asked or text[at - 1].isspace()):
        return None
    answer = text[at:].strip(" .")
    word = _word_of_scale(answer)
    if word is None and asked and len(answer) <= MAX_ANSWER:
        first, _, more = answer.partition(", ")
        word, added = _word_of_scale(first), _word_of_scale(more) if more else None
        word = added if word and added and added.status == "partly" else word
    if word is None:
        return None
    ahead = word.status != "not_measured" and is_ahead(text[:at])
    return replace(word, start=at, end=at + len(answer), forecast=ahead)


def is_ahead(label: str) -> bool:
    """Return True for a label of verdicts on what is to come."""
    return _AHEAD.search(label) is not None


def _checked(text: str) -> Judgement | None:
    """Return the verdict whose box is checked, among those of a scale with a box each; None where it is not just one.

    >>> _checked("☐ Uppfyllt ☒ Delvis uppfyllt ☐ Ej uppfyllt").status
    'partly'
    """
    boxes = list(_BOX.finditer(text))
    ends = [*(box.start() for box in boxes[1:]), len(text)]
    options = [(box, _word_of_scale(text[box.end() : end])) for box, end in zip(boxes, ends, strict=True)]
    checked = [(box, word) for box, word in options if box["checked"]]
    if len(checked) != 1 or len(boxes) < FEWEST_BOXES or any(word is None for _, word in options):
        return None
    box, word = checked[0]
    return word and replace(word, start=word.start + box.end(), end=word.end + box.end())


def opening_verdict(text: str, *, labelled: bool = False) -> Judgement | None:
    """Return the verdict that a comment opens with as a sentence of its own: *Delvis uppfyllt. Två gårdar har …*.

    After a label of verdicts (`labelled`) it may be any word of a scale: *Målet nått: Nej.*

    >>> opening_verdict("Ej uppnått. Snittet blev 81 dagar.").status
    'not_achieved'
    """
    opening = _FIRST_SENTENCE.match(text)
    if opening is None or not (labelled or grammar().classes["achieved"].search(opening.group())):
        return None
    return _word_of_scale(opening.group())


def status_word(text: str) -> Judgement | None:
    """Return the judgement of a cell of a status column: a word or phrase from a fixed scale, else a verdict line.

    >>> status_word("Ej påbörjad").status
    'not_achieved'
    """
    if word := _word_of_scale(text) or is_verdict_line(text):
        return word
    # *Kommer inte att nås*: the goal itself goes without saying.
    told = is_verdict_line(f"{_GOAL_SAID}{text}") if _PREDICATE.match(text) else None
    if told is not None and told.names_goal:
        shift = len(_GOAL_SAID)
        return replace(told, start=max(told.start - shift, 0), end=told.end - shift)
    opening = _OPENING.match(text)
    return _word_of_scale(opening.group()) if opening else None


_NO_LETTERS = regex.compile(r"[\W_]+")
_GOAL_SAID = "Målet "
_PREDICATE = regex.compile(r"^\W*(?:kommer|har|är|bedöms|förväntas|beräknas|väntas|kan|bör|nås|nåddes)\b", regex.I)
_FIRST_SENTENCE = regex.compile(r"^\W*\p{L}[\p{L}, ]{1,40}(?=[.!](?:\s|$))")
# *Ej uppnått, 85 procent besöktes*: the word before what explains it.
_OPENING = regex.compile(
    r"^\W*\p{L}[\p{L} ]{1,30}?(?=\s*[,;–(]|\s-\s|\.\s|\s(?:på grund av|pga|eftersom|trots|tack vare)\b)"
)


# *Uppfyllt Uppfyllt*: the text of an icon beside the word itself.
_TWICE = regex.compile(r"[\W_]*(?P<word>\p{L}[\p{L} ]+?)\s+(?P=word)[\W_]*", regex.I)


def _word_of_scale(text: str) -> Judgement | None:
    """Return the judgement of a text that is one word or phrase of a scale, else None."""
    if text.rstrip().endswith(":"):
        return None  # a label: what it says stands after it, or is a symbol
    word = regex.sub(r"^[\W_]+|[\W_]+$", "", text)
    if twice := _TWICE.fullmatch(word):
        word = twice["word"]
    for rule, words in grammar().words:
        if words.fullmatch(word):
            start = text.index(word)
            return Judgement(
                start=start,
                end=start + len(word),
                status=rule["status"],
                forecast=False,
                rule=rule["id"],
                names_goal=False,
            )
    return None
