"""The rules of judgement in the shape in which sentences are asked for them: patterns compiled, signs read off."""

from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import regex

from extract.rules import follows_rules, load
from extract.rules.signs import ANY_TEXT, branches_of, signs_of


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of judgement by their kinds, each with its pattern; `signs` are those of all phrases."""

    classes: dict[str, "regex.Pattern[str]"]
    phrases: tuple["Phrase", ...]
    signs: frozenset[str]
    verdicts: tuple[tuple[dict[str, Any], "regex.Pattern[str] | None"], ...]
    words: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]
    contrasts: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]

    def signs_in(self, text: str) -> Set[str]:
        """Return the signs of phrases that stand in a text."""
        return set(filter(text.casefold().__contains__, self.signs))

    def phrases_in(self, text: str) -> list[tuple[dict[str, Any], "regex.Match[str]"]]:
        """Return the phrases that stand in a text, each with its rule and the first place where it stands."""
        signs = self.signs_in(text)
        if not signs:
            return []
        may_stand = [phrase for phrase in self.phrases if not phrase.signs.isdisjoint(signs)]
        return [(phrase.rule, match) for phrase in may_stand if (match := phrase.search(text, signs)) is not None]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that is a judgement by itself, with what to look for before its pattern is tried.

    It is kept by the alternatives of its pattern, each with signs of its own: a sentence seldom holds those of more
    than one or two, and a dozen that cannot stand in it are dear to try at each of its letters.
    """

    rule: dict[str, Any]
    branches: tuple[tuple[frozenset[str], "regex.Pattern[str]"], ...]
    signs: frozenset[str]

    def search(self, text: str, signs: Set[str]) -> "regex.Match[str] | None":
        """Return the phrase in a text that holds some of all phrases' signs: its first place, as one pattern has it."""
        found = [
            match
            for own, pattern in self.branches
            if not own.isdisjoint(signs) and (match := pattern.search(text)) is not None
        ]
        return min(found, key=lambda match: match.start(), default=None)


def _phrase(rule: dict[str, Any], text: str) -> Phrase:
    """Return the phrase of a rule whose pattern is `text`."""
    branches = [(signs_of(each) or ANY_TEXT, regex.compile(each, regex.I)) for each in branches_of(text)]
    return Phrase(rule, tuple(branches), frozenset().union(*(signs for signs, _ in branches)))


@follows_rules
@cache
def grammar() -> Grammar:
    """Return the rules of judgement with their patterns compiled, made once per process."""
    rules = load("judgement")
    classes = {name: regex.compile(rf"\b(?:{pattern})\b", regex.I) for name, pattern in rules["classes"].items()}

    def pattern(rule: dict[str, Any]) -> "regex.Pattern[str] | None":
        if "pattern" not in rule:
            return None
        text = rule["pattern"]
        for name, words in rules["classes"].items():
            text = text.replace("{" + name + "}", f"(?:{words})")
        return regex.compile(text, regex.I)

    phrases = tuple(_phrase(rule, compiled.pattern) for rule in rules["phrase"] if (compiled := pattern(rule)))
    verdicts = tuple((rule, pattern(rule)) for rule in rules["verdict"])
    cell_words = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["word"])
    contrasts = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["contrast"])
    signs = frozenset().union(*(phrase.signs for phrase in phrases))
    return Grammar(classes, phrases, signs, verdicts, cell_words, contrasts)
