"""The name of a figure in running text, and what tells it."""

from dataclasses import dataclass
from typing import Literal

Evidence = Literal["counted", "share", "subject", "bracket", "same", "context", "weak"]
"""What the name of a figure rests on: what is counted, what a share is of, the subject of the clause, the words before
a parenthesis, the figure before, the text before, or words without a verb."""

MAX_WORDS = 14
"""Words of a name; the longest in the reports with gold has 15."""


@dataclass(frozen=True, slots=True)
class Name:
    """The words that name a figure, and what tells that they do."""

    text: str
    evidence: Evidence
    noun: str = ""  # what is counted, for *38 av dem* in the next sentence
    about: str = ""  # what the next sentence speaks of too, without the place that only this one tells
