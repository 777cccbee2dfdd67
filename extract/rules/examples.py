"""The rules tried on their own examples, by the code that reads reports with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extract.rules import load
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import status_word

TABLES = ("phrase", "verdict", "word", "contrast")
"""Tables of `judgement.toml` whose rules have an id and examples."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """An example that is not read as its rule says."""

    rule: str
    key: Literal["matches", "rejects"]
    sentence: str
    reason: str
    read_by: frozenset[str] = frozenset()


def judgements_in(table: str, sentence: str) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence, or of a cell of a status column where the rules are those for cells."""
    if table == "word":
        word = status_word(sentence)
        return (word,) if word else ()
    return tuple(find_judgements(sentence))


def wrong_examples() -> Iterator[Wrong]:
    """Yield the examples of the rules in force that are not read as they say, in the order of the file."""
    for table in TABLES:
        for rule in load("judgement")[table]:
            wanted = (None if rule["status"] == "none" else rule["status"], rule.get("forecast", False))
            for sentence in rule["matches"]:
                found = judgements_in(table, sentence)
                mine = [j for j in found if j.rule == rule["id"]]
                if not mine:
                    read = ", ".join(j.rule for j in found)
                    why = f"it is read by {read}" if read else "nothing judges it"
                    reason = f"does not match its example {sentence!r}: {why}"
                    yield Wrong(rule["id"], "matches", sentence, reason, frozenset(j.rule for j in found))
                elif any((j.status, j.forecast) != wanted for j in mine):
                    yield Wrong(rule["id"], "matches", sentence, f"gives another status than its own for {sentence!r}")
            for sentence in rule["rejects"]:
                if any(j.rule == rule["id"] for j in judgements_in(table, sentence)):
                    yield Wrong(rule["id"], "rejects", sentence, f"matches what it says it rejects: {sentence!r}")
