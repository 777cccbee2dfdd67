"""Lines of plain text that are a label of a form, alone or with a short answer: *Kommentar*, *Prognos helår Gul*.

A form says the same of each goal, so that its labels recur; each such line stands by itself.
"""

from collections import Counter
from collections.abc import Sequence, Set

import regex

from extract.layout.plain.line_labels import SHORT_ANSWER, ends_open, is_label
from extract.rules import pattern, words_in

FEWEST_LINES = 2
"""A label that opens as many lines as this is one of a form."""

# *Prognos helår* `Gul`, *Status Ej uppnått*: cells of a row that has lost its bounds.
_STATED = regex.compile(r"\W*(?P<label>\p{Lu}[\p{L} ]{1,40}?):?\s+(?P<answer>\p{Lu}[\p{L} ]+?)\W*")

# *Enhetsmål Status*: the head of a verdict, which is a symbol, beside that of a goal.
_VERDICT_BESIDE = regex.compile(r"(?<=[Mm]ål) (?:Status|Bedömning|Måluppfyllelse|Prognos)$")


def starts_at_form_labels(lines: Sequence[str], gaps: Set[int] = frozenset()) -> set[int]:
    """Return the numbers of lines that start something new at a label which opens several lines of the text.

    The label starts anew, and so does what stands below it. `gaps` are the numbers of lines that do not follow right
    behind the one before.

    >>> sorted(starts_at_form_labels(["Alla får svar", "Bedömning", "God", "Fler får hjälp", "Bedömning", "Viss"]))
    [1, 2, 4, 5]
    """
    labels = [_label(line) for line in lines]
    counts = Counter(label for label in labels if label is not None)
    starts = set[int]()
    for at, label in enumerate(labels):
        if label is None or counts[label] < FEWEST_LINES or (at and at not in gaps and ends_open(lines[at - 1])):
            continue
        starts.add(at)
        if at + 1 < len(lines) and lines[at + 1].lstrip()[:1].isupper() and not ends_open(lines[at]):
            starts.add(at + 1)
    return starts - {0}


def _label(line: str) -> str | None:
    """Return the label that a line is, with no answer or a short one behind it; None for any other line."""
    if is_label(line) or is_label(_VERDICT_BESIDE.sub("", line)):
        return line.strip(" :").casefold()
    if "?" in line:
        asked = pattern("judgement", "verdict_label").match(line)
        short = asked is not None and "?" in asked.group() and len(line) - asked.end() <= SHORT_ANSWER
        return asked.group().strip(" :").casefold() if asked is not None and short else None
    stated = _STATED.fullmatch(line) if len(line) <= 2 * SHORT_ANSWER else None
    if stated is None or stated["answer"].lower() not in words_in("headings", "table", "states"):
        return None
    return stated["label"].casefold() if is_label(stated["label"]) else None
