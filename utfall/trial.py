"""A sentence as the rules read it: what fires, on which words, and what is passed over, and why.

Nothing is read here: each finding is what the functions that read reports return for the sentence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.language.sentences import sentences
from extract.layout.lengths import LONGEST_PIECE, short_spans
from extract.prose.measures import measure_of
from extract.prose.naming import name_of
from extract.prose.quantities import Figure, NoFigure, readings
from extract.rules import pattern, words
from extract.rules.catalogue import Entry
from extract.verdicts.grammar import grammar
from extract.verdicts.judgements import Judgement, find_judgements, find_passed
from extract.verdicts.lines import is_verdict_line, status_word
from models import Passage
from normalize.numbers import read_quantity

FILES = ("goals", "identity", "symbols", "tables")
"""Files whose patterns are looked for in headings, cells and titles: a text may be one, so they are tried too."""

CLASSES = ("goal", "achieved", "negation", "partly", "future")


NOT_JUDGED = {
    "within": "they stand within the words of a phrase that judges already",
    "purpose": "the achievement is wished for, asked about or a condition (för att, ska, om)",
    "no_goal": "these words judge only where their part of the sentence names a goal or an indicator",
    "alternative": "they go on with eller: the words before have judged",
    "counted": "they count goals, and judge none of them",
    "no_object": "an active verb judges only as a finite one with the goal for its object",
    "condition": "what follows says what it would take",
    "weak": "they say less than the verdict beside them",
}
"""Why words of achievement are passed over."""

IN_FILE = ("purpose", "counted", "condition")
"""Those that a pattern of `judgement.toml` decides."""

NO_FIGURE = {
    "section": "the number of a goal or section, with which the sentence begins",
    "row": "figures in a row: of a table whose columns have run together",
    "points": "a difference in percentage points, or a share that something else happens at",
    "age": "an age",
    "planned": "a difference from what was planned, which the budget tells",
    "of_goals": "how many goals are reached is told by their judgements",
    "small_word": "a small number in words counts only in a sentence on events, or beside others",
    "ungrouped": "a date or a file number: amounts of that size are grouped",
    "counts_nothing": "a count stands before what is counted, or at the end of its clause",
}
"""Why numbers are no figures, where no rule of the files says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one rule says of some words: what they are, or (`passed`) why they are not."""

    rule: str
    words: str
    says: str
    passed: bool = False


def try_sentence(text: str, entries: Sequence[Entry]) -> Iterator[tuple[str, list[Finding]]]:
    """Yield (sentence, findings) for each sentence of a text, then what the text is as a heading or a cell."""
    for start, end in short_spans(text):  # a text without end is read in pieces, as reports are
        for sentence in sentences(Passage(text[start:end])):
            yield sentence.text, [*_judged(sentence.text), *_counted(sentence)]
    if len(text) <= LONGEST_PIECE:
        yield "", [*_as_cell(text), *_as_structure(text, entries)]


# Judgement


def _judged(text: str) -> Iterator[Finding]:
    """Yield the verdicts of a sentence, what they were put together from, and the words that are none."""
    found = list(find_judgements(text))
    for judgement in found:
        yield Finding(rule=judgement.rule, words=text[judgement.start : judgement.end], says=_verdict(judgement))
    if found or any(True for _ in find_passed(text)):
        for name in CLASSES:
            for match in grammar().classes[name].finditer(text):
                yield Finding(rule=f"judgement.classes.{name}", words=match.group(), says=f"a word of {name}")
    for passed in find_passed(text):
        rule = f"judgement.context.{passed.why}" if passed.why in IN_FILE else f"not_judged.{passed.why}"
        says = NOT_JUDGED[passed.why]
        yield Finding(rule=rule, words=text[passed.start : passed.end], says=says, passed=True)


def _verdict(judgement: Judgement) -> str:
    status = judgement.status or "a judgement that does not say how"
    time = "forecast (about the future)" if judgement.forecast else "outcome (not a forecast)"
    goal = "names the goal" if judgement.names_goal else "names no goal: counts only where the goal is known"
    return f"status {status}; {time}; {goal}"


# Figures


def _counted(sentence: Passage) -> Iterator[Finding]:
    """Yield the figures of a sentence, each with measure, value and name, and the numbers that are none."""
    read = list(readings(sentence.text))
    figures = [reading for reading in read if isinstance(reading, Figure)]
    earlier: str | None = None
    for reading in read:
        printed = sentence.text[reading.start : reading.end].strip()
        if isinstance(reading, NoFigure):
            says = NO_FIGURE.get(reading.why, "the words beside it say that it is no figure of an indicator")
            rule = f"no_figure.{reading.why}" if reading.why in NO_FIGURE else reading.why
            yield Finding(rule=rule, words=printed, says=says, passed=True)
            continue
        name = name_of(sentence, reading, figures, None, earlier)
        earlier = name.text if name else earlier
        rule = f"value.prose.{name.evidence}" if name else "value.prose"
        yield Finding(rule=rule, words=printed, says=_value(sentence, reading, figures, printed, earlier))


def _value(sentence: Passage, figure: Figure, figures: Sequence[Figure], printed: str, name: str | None) -> str:
    measure = measure_of(sentence.text, figure, figures, None)
    quantity = read_quantity(printed)
    value = "no value" if quantity is None else f"value {quantity.value:g}"
    unit = f" {quantity.unit}" if quantity and quantity.unit else ""
    named = f"named {name!r}" if name else "without a name here: it takes that of the text before, or is left out"
    return f"measure {measure}; {value}{unit}; {named}"


# Headings and cells


def _as_cell(text: str) -> Iterator[Finding]:
    """Yield what the text says as a cell of a status column, or as a line that is nothing but a verdict."""
    word, line = status_word(text), is_verdict_line(text)
    if word is not None:
        yield Finding(rule=word.rule, words=text, says=f"as a cell of a status column: {word.status}")
    if line is not None and line != word:
        yield Finding(rule=line.rule, words=text, says=f"as a line by itself: {line.status}")


def _as_structure(text: str, entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield the patterns and word lists by which the text, as a heading or a cell, would be known."""
    plain = text.strip().strip(".:").lower()
    for entry in entries:
        file, *keys = entry.id.split(".")
        if entry.kind == "pattern" and file in FILES and keys[0] != "part":
            # Heads of columns and labels are matched whole, words of titles and captions anywhere.
            whole = file == "goals" and keys[0] in ("column", "label", "not_label", "list_heading", "indicator_heading")
            match = pattern(file, *keys).fullmatch(plain) if whole else pattern(file, *keys).search(text)
            if match and match.group().strip():
                yield Finding(rule=entry.id, words=match.group().strip(), says=entry.note or "a pattern that matches")
        elif entry.kind == "words" and len(keys) == 1 and plain in words(file, keys[0]):
            yield Finding(rule=entry.id, words=plain, says=entry.note or "a word of this list")
